// duration: a talk that was held took as long as the policy says (A04: at most an hour; B01, criterion 5:
// enough time for everybody).
//
// The agenda gives the bounds. A stated duration binds from below only: running over is not a fault, cutting
// short is. Shown by "minutes=" on the line "held", by the last one about that day; without it the talk is
// not checked.
//
// Example: a start talk for grade 1 of 70 minutes, where the policy says at most 60.
#include <algorithm>
#include <utility>

#include "base/parse.hpp"
#include "compliance/draft.hpp"
#include "compliance/rules.hpp"
#include "compliance/terms.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

constexpr std::int64_t k_day_minutes = 24 * 60;

struct Told {
  Day day;
  Minutes minutes;
};

/// The minutes of the first day of which they are told.
std::optional<Told> minutes_of(const TalkFacts& talk) {
  for (const LogLine* line : held_saying(talk, "minutes")) {
    if (const auto count = parse_int(*log_value(line->value, "minutes"), 1, k_day_minutes)) {
      return Told{line->date, Minutes{*count}};
    }
  }
  return std::nullopt;
}

/// The line that would show it, as long as the policy says.
ToRecord of_right_length(const Draft& draft, const TalkFacts& talk, std::optional<Told> told) {
  const Minutes right = talk.owed->at_least.value_or(talk.owed->at_most.value_or(talk.owed->minutes));
  return to_record(draft, LogEvent::held, told ? told->day : talk.held.front(),
                   "minutes=" + std::to_string(right.count()));
}

std::vector<Message> bounds_in_words(const OwedTalk& owed) {
  std::vector<Message> parts;
  if (owed.at_least) {
    parts.emplace_back(say::k_at_least, std::initializer_list<Arg>{{"length", minutes_arg(*owed.at_least)}});
  }
  if (owed.at_most) {
    parts.emplace_back(say::k_at_most, std::initializer_list<Arg>{{"length", minutes_arg(*owed.at_most)}});
  }
  return parts;
}

bool is_within(const OwedTalk& owed, Minutes minutes) {
  return (!owed.at_least || minutes >= *owed.at_least) && (!owed.at_most || minutes <= *owed.at_most);
}

}  // namespace

void check_duration(const Facts& facts, Duties& duties) {
  for (const TalkFacts& talk : facts.talks) {
    const OwedTalk* owed = talk.owed;
    const bool met_each_other =
        std::ranges::find(talk.lines, LogEvent::held, &LogLine::event) != talk.lines.end();
    if (owed == nullptr || !met_each_other || (!owed->at_least && !owed->at_most)) {
      continue;
    }
    const std::optional<Told> told = minutes_of(talk);
    Draft draft =
        draft_for("duration", say::k_duration, talk, talk.moment->duration.basis, Role::teacher, facts);
    draft.due = talk.held.front();
    draft.tracked = false;
    draft.met = told && is_within(*owed, told->minutes);
    draft.failed = told && !draft.met;
    draft.remedy = Remedy{told ? Settling::corrected : Settling::done, {of_right_length(draft, talk, told)}};
    draft.to_do = false;
    draft.args.push_back({"bounds", bounds_in_words(*owed)});
    if (told) {
      draft.args.push_back({"length", minutes_arg(told->minutes)});
      draft.evidence.push_back(
          Message(say::k_took, {{"day", told->day}, {"length", minutes_arg(told->minutes)}}));
    }
    duties.push_back(settle(std::move(draft), facts));
  }
}

}  // namespace gesprek::compliance
