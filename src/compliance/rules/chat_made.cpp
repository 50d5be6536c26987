// chat-made: the teacher makes an individual chat for every pupil, where the channel's rules say so (B12).
//
// The policy names no term: a week from the pupil's first day in the school year. Shown by "message-posted"
// of kind=chat for the pupil. Few schools log this; the others are told once that it cannot be checked.
//
// Example: a pupil who came in January has no chat in February.
#include <algorithm>
#include <utility>

#include "compliance/draft.hpp"
#include "compliance/rules.hpp"
#include "compliance/terms.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

/// A week from when the pupil comes.
Day last_day_for(const Pupil& pupil, const Calendar& calendar) {
  const Day first = calendar.first_school_day();
  const Day start = std::max(first, first_day(pupil, calendar).value_or(first));
  return shift(start, k_usual_term, +1, calendar);
}

Duty check_pupil(const Pupil& pupil, const Channel& channel, const Facts& facts) {
  const Calendar& calendar = facts.input.calendar;
  Draft draft;
  draft.rule = "chat-made";
  draft.words = &say::k_chat_made;
  draft.subject = channel.id + '/' + pupil.id.text;
  draft.name = {channel.id, channel.id};
  draft.pupil = pupil.id;
  draft.about.pupil = pupil.id;
  draft.basis = channel.basis;
  set_class(draft, pupil.class_id, facts);
  draft.due = last_day_for(pupil, calendar);
  draft.tracked = !facts.chats.empty();
  draft.evidence = {
      Message(say::k_no_term, {{"length", length_arg(k_usual_term)}}),
      Message(say::k_length_after, {{"length", length_arg(k_usual_term)}, {"day", *draft.due}})};
  draft.remedy = Remedy{Settling::done, {to_record(draft, LogEvent::message_posted, {}, "kind=chat")}};
  if (const auto made = facts.chats.find(pupil.id); made != facts.chats.end()) {
    draft.met_on = made->second;
    draft.evidence.push_back(Message(say::k_done_on, {{"day", made->second}}));
  }
  return settle(std::move(draft), facts);
}

}  // namespace

void check_chat_made(const Facts& facts, Duties& duties) {
  for (const Channel& channel : facts.input.policy.channels) {
    if (!channel.chat_for_every_pupil) {
      continue;
    }
    for (const Pupil& pupil : facts.input.roster.pupils) {
      const auto start = first_day(pupil, facts.input.calendar);
      const bool comes_this_year = !start || *start <= facts.input.calendar.last_school_day();
      const bool stays = !pupil.last_day || last_day_for(pupil, facts.input.calendar) <= *pupil.last_day;
      if (pupil.grade > 0 && comes_this_year && stays) {
        duties.push_back(check_pupil(pupil, channel, facts));
      }
    }
  }
}

}  // namespace gesprek::compliance
