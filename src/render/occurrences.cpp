#include "render/occurrences.hpp"

#include <algorithm>

#include "agenda/periods.hpp"
#include "render/describe.hpp"
#include "words/render.hpp"

namespace gesprek::render {
namespace {

std::string stretch_text(const Look& look, const Occurrence& occurrence) {
  std::string text = day_range(look, *occurrence.days);
  if (occurrence.clock) {
    text += " " + look.in_words(Message(words::render::k_clock_from_to, {{"from", occurrence.clock->start},
                                                                         {"until", occurrence.clock->end}}));
  }
  return text;
}

/// The names of the divisions that these grades are together, in the order of the grades; none where the
/// grades are no whole divisions.
std::vector<std::string> divisions_of(Lang lang, const School& school, const std::vector<int>& grades) {
  std::vector<std::string> names;
  std::size_t next = 0;
  while (next < grades.size()) {
    const auto starts_here = [&](const auto& division) {
      const std::vector<int>& own = division.second;
      return !own.empty() && own.size() <= grades.size() - next &&
             std::equal(own.begin(), own.end(), grades.begin() + static_cast<std::ptrdiff_t>(next));
    };
    const auto found = std::find_if(school.divisions.begin(), school.divisions.end(), starts_here);
    if (found == school.divisions.end()) {
      return {};
    }
    names.push_back(division_text(lang, found->first));
    next += found->second.size();
  }
  return names;
}

OccurrenceDays& group_of(std::vector<OccurrenceDays>& groups, const std::string& whom) {
  const auto found = std::find_if(groups.begin(), groups.end(),
                                  [&](const OccurrenceDays& group) { return group.whom == whom; });
  return found != groups.end() ? *found : groups.emplace_back(OccurrenceDays{whom, {}});
}

}  // namespace

std::string whom_text(Lang lang, const School& school, const Occurrence& occurrence) {
  if (occurrence.grades.empty()) {
    return {};
  }
  const std::vector<std::string> divisions = divisions_of(lang, school, occurrence.grades);
  return divisions.empty() ? grades_text(lang, occurrence.grades) : enumerate(lang, divisions);
}

std::vector<Occurrence> stated_occurrences(const YearInput& input, const RoundOverview& round) {
  const Moment& moment = input.policy.moments[round.moment_index];
  if (owed::is_for_each_pupil(moment)) {
    return round.window ? owed::stated_periods(moment, *round.window, input.calendar)
                        : std::vector<Occurrence>{};
  }
  std::vector<Occurrence> found;
  for (const Occurrence& occurrence : input.agenda.occurrences) {
    if (occurrence.moment == moment.id) {
      found.push_back(occurrence);
    }
  }
  return found;
}

std::vector<OccurrenceDays> occurrence_days(const Look& look, const YearInput& input,
                                            const RoundOverview& round) {
  std::vector<OccurrenceDays> groups;
  for (const Occurrence& occurrence : stated_occurrences(input, round)) {
    if (!occurrence.days) {
      continue;
    }
    OccurrenceDays& group = group_of(groups, whom_text(look.lang, input.school, occurrence));
    const std::string text = stretch_text(look, occurrence);
    if (std::find(group.days.begin(), group.days.end(), text) == group.days.end()) {
      group.days.push_back(text);
    }
  }
  if (groups.size() == 1) {
    groups.front().whom.clear();
  } else if (!groups.empty()) {
    group_of(groups, "").whom = grades_text(look.lang, {});
    std::erase_if(groups, [](const OccurrenceDays& group) { return group.days.empty(); });
  }
  return groups;
}

}  // namespace gesprek::render
