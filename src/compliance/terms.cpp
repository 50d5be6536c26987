#include "compliance/terms.hpp"

#include <algorithm>

#include "agenda/reasons.hpp"
#include "words/compliance.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

/// Whether the log tells when talks are held, so that a plan's day alone proves nothing.
bool logs_talks(const Facts& facts) {
  return facts.saw(LogEvent::held) || facts.saw(LogEvent::called);
}

}  // namespace

std::vector<Message> length_arg(const Length& length) {
  return {owed::length_in_words(length)};
}

std::vector<Message> days_arg(std::int64_t count) {
  return length_arg({static_cast<int>(count), Unit::calendar_days});
}

std::vector<Message> minutes_arg(Minutes minutes) {
  return length_arg({static_cast<int>(minutes.count()), Unit::minutes});
}

std::optional<Day> open_appointment(const TalkFacts& talk) {
  if (talk.planned == nullptr || (talk.fell_through && talk.planned->start.day <= *talk.fell_through)) {
    return std::nullopt;
  }
  return talk.planned->start.day;
}

std::optional<TalkDay> talk_day(const TalkFacts& talk, const Facts& facts) {
  if (!talk.held.empty()) {
    return TalkDay{talk.held.front(), true, Message(say::k_held_on, {{"day", talk.held.front()}})};
  }
  if (const auto day = open_appointment(talk)) {
    return TalkDay{*day, !logs_talks(facts), Message(say::k_planned_on, {{"day", *day}})};
  }
  return std::nullopt;
}

std::optional<TalkDay> first_appointment(const TalkFacts& talk, const Facts& facts) {
  const auto missed = std::ranges::find(talk.lines, LogEvent::no_show, &LogLine::event);
  if (missed != talk.lines.end() && (talk.held.empty() || (*missed)->date < talk.held.front())) {
    const Day day = (*missed)->date;
    return TalkDay{day, true, Message(say::k_no_show_on, {{"day", day}})};
  }
  return talk_day(talk, facts);
}

Day last_invitation(const OwedTalk& owed, const Facts& facts) {
  if (!owed.invite_lead || owed.by_agreement) {
    return owed.window.last;
  }
  const Day counted = owed.invite_from == CountFrom::round ? owed.window.first : owed.window.last;
  return shift(counted, *owed.invite_lead, -1, facts.input.calendar);
}

Term invitation_for_window(const OwedTalk& owed, const Facts& facts) {
  Term term{last_invitation(owed, facts),
            {Message(say::k_window, {{"first", owed.window.first}, {"last", owed.window.last}})}};
  if (owed.invite_lead && !owed.by_agreement) {
    if (owed.invite_from == CountFrom::round) {
      term.arithmetic.push_back(Message(say::k_round_starts, {{"day", owed.window.first}}));
    }
    term.arithmetic.push_back(
        Message(say::k_length_before, {{"length", length_arg(*owed.invite_lead)}, {"day", term.due}}));
  }
  return term;
}

Term invitation_term(const TalkFacts& talk, const Facts& facts) {
  const OwedTalk& owed = *talk.owed;
  const auto day = first_appointment(talk, facts);
  if (!day) {
    return invitation_for_window(owed, facts);
  }
  Term term{day->day, {day->fact}};
  if (owed.invite_lead && !owed.by_agreement) {
    term.due = shift(day->day, *owed.invite_lead, -1, facts.input.calendar);
    term.arithmetic.push_back(
        Message(say::k_length_before, {{"length", length_arg(*owed.invite_lead)}, {"day", term.due}}));
  }
  return term;
}

namespace {

const std::optional<Length>& report_length(const TalkFacts& talk) {
  return talk.owed != nullptr && talk.owed->report_within ? talk.owed->report_within
                                                          : talk.moment->report.within;
}

}  // namespace

Day report_due(const TalkFacts& talk, Day held, const Facts& facts) {
  return shift(held, report_length(talk).value_or(k_usual_term), +1, facts.input.calendar);
}

Term report_term(const TalkFacts& talk, Day held, const Facts& facts) {
  const std::optional<Length>& within = report_length(talk);
  const Length length = within.value_or(k_usual_term);
  Term term{report_due(talk, held, facts), {}};
  if (!within) {
    term.arithmetic.push_back(Message(say::k_no_term, {{"length", length_arg(length)}}));
  }
  term.arithmetic.push_back(
      Message(say::k_length_after, {{"length", length_arg(length)}, {"day", term.due}}));
  return term;
}

}  // namespace gesprek::compliance
