#include "planner/round/earlier.hpp"

#include <algorithm>

namespace gesprek::planner {
namespace {

/// The candidates for which the condition holds, by index.
template <class Condition>
std::vector<int> candidates_where(const Talk& talk, Condition condition) {
  std::vector<int> found;
  for (std::size_t index = 0; index < talk.candidates.size(); ++index) {
    if (condition(talk.candidates[index])) {
      found.push_back(static_cast<int>(index));
    }
  }
  return found;
}

Time start_of(const PlannedTalk& row, const Setting& setting) {
  return static_cast<Time>((row.start.day - setting.origin).count()) * k_day + row.start.clock.minute;
}

/// The candidate at which everything is as the row has it.
std::vector<int> same_as(const PlannedTalk& row, const Talk& talk, const OwedTalk& owed,
                         const Setting& setting, Registry& registry) {
  if (!row.has_clock || row.mode != owed.mode || row.minutes != owed.minutes) {
    return {};
  }
  const int crew = registry.crew(crew_of_row(row, owed.guests));
  const Time start = start_of(row, setting);
  return candidates_where(talk, [&](const Candidate& each) {
    return each.start == start && each.crew == crew && setting.rooms[each.place] == row.room;
  });
}

}  // namespace

std::vector<PersonId> crew_of_row(const PlannedTalk& row, const std::vector<PersonId>& guests) {
  std::vector<PersonId> crew;
  std::copy_if(row.staff.begin(), row.staff.end(), std::back_inserter(crew), [&](const PersonId& person) {
    return std::find(guests.begin(), guests.end(), person) == guests.end();
  });
  return crew.empty() ? row.staff : crew;
}

void set_earlier(Talk& talk, const RoundTalk& meaning, const Setting& setting, Registry& registry) {
  const PlannedTalk* row = meaning.standing.row;
  const PlannedTalk* told_else = meaning.standing.told_else;
  const PlannedTalk* known = told_else != nullptr ? told_else : row;
  if (known == nullptr) {
    return;
  }
  talk.planned = true;
  talk.told = people_told(meaning.standing);
  const std::vector<int> earlier = same_as(*known, talk, *meaning.owed, setting, registry);
  talk.earlier = earlier.empty() ? k_none : earlier.front();
  if (row != nullptr && told_else != nullptr) {
    talk.as_before = same_as(*row, talk, *meaning.owed, setting, registry);
  }
  if (talk.as_before.empty() && talk.earlier == k_none && known->has_clock) {
    const Time start = start_of(*known, setting);
    talk.as_before = candidates_where(talk, [&](const Candidate& each) { return each.start == start; });
  }
}

BuildInput as_it_stands(BuildInput input) {
  input.told_else.clear();
  return input;
}

int standing_candidate(const Setting& setting, int talk) {
  const Talk& facts = setting.problem.talks[talk];
  if (facts.fixed != k_none || facts.earlier != k_none || !facts.planned) {
    return facts.fixed != k_none ? facts.fixed : facts.earlier;
  }
  const std::vector<PersonId>& staff = setting.talks[talk].standing.row->staff;
  const auto is_theirs = [&](int index) {
    const std::vector<PersonId> crew = setting.staff_of(facts.candidates[index].crew);
    return std::all_of(crew.begin(), crew.end(), [&](const PersonId& person) {
      return std::find(staff.begin(), staff.end(), person) != staff.end();
    });
  };
  const auto found = std::find_if(facts.as_before.begin(), facts.as_before.end(), is_theirs);
  return found == facts.as_before.end() ? k_none : *found;
}

}  // namespace gesprek::planner
