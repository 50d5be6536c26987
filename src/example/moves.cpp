#include "example/moves.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "example/days.hpp"

namespace gesprek::example {
namespace {

using std::chrono::days;

constexpr Day k_first_school_day = date(2026, 8, 31);
constexpr Day k_last_school_day = date(2027, 7, 16);
constexpr Day k_next_first_school_day = date(2027, 8, 30);
constexpr Day k_four_at_summer = date(2022, 8, 31);  // born then: four on this year's first school day

constexpr int k_support = 60;        // permille of the pupils
constexpr int k_same_teacher = 350;  // of the classes of grades 3 … 8
constexpr int k_teacher_unknown = 15;
constexpr int k_one_family_in = 110;  // one that arrives, and one that leaves, for so many pupils

/// Mondays in school time on which families arrive, and Fridays on which they leave.
constexpr std::array<Day, 6> k_arrivals{{date(2026, 10, 5), date(2027, 1, 18), date(2026, 11, 16),
                                         date(2027, 3, 15), date(2027, 5, 10), date(2026, 9, 14)}};
constexpr std::array<Day, 6> k_departures{{date(2027, 1, 29), date(2026, 11, 27), date(2027, 4, 9),
                                           date(2026, 12, 18), date(2027, 5, 28), date(2027, 3, 5)}};
constexpr std::array<std::string_view, 6> k_arrival_reasons{"moved", "moved",   "other-school",
                                                            "moved", "refugee", "other-school"};
constexpr std::array<std::string_view, 6> k_departure_reasons{"moved", "other-school",   "moved",
                                                              "",      "special-school", "moved"};

/// A past first day: the weekday on or after the fourth birthday, or the first of September for a summer
/// birthday.
Day past_first_day(Day born) {
  const Day birthday = add_years(born, 4);
  const std::chrono::year_month_day birth{birthday};
  const Day september = std::chrono::sys_days{birth.year() / 9 / 1};
  const Day july = std::chrono::sys_days{birth.year() / 7 / 10};
  return weekday_on_or_after(birthday >= july && birthday < september ? september : birthday);
}

/// Empty for those who turn four during the year: the school goes by the birthday then.
std::optional<Day> first_day_of(const Pupil& pupil) {
  if (pupil.grade == 0) {
    const bool by_birthday = add_years(*pupil.born, 4) > k_next_first_school_day;
    return by_birthday ? std::nullopt : std::optional(k_next_first_school_day);
  }
  if (*pupil.born > k_four_at_summer) {
    return std::nullopt;
  }
  return std::min(past_first_day(*pupil.born), k_first_school_day);
}

/// Families of which every child is at the school from the first day on, in an order of chance.
std::vector<std::vector<Pupil*>> settled_families(Roster& roster, const std::vector<std::size_t>& family_of,
                                                  std::size_t cast, Rng& rng) {
  std::map<std::size_t, std::vector<Pupil*>> families;
  for (std::size_t i = 0; i < roster.pupils.size(); ++i) {
    if (family_of[i] >= cast) {
      families[family_of[i]].push_back(&roster.pupils[i]);
    }
  }
  std::vector<std::vector<Pupil*>> settled;
  for (auto& [family, pupils] : families) {
    const bool all = std::ranges::all_of(pupils, [](const Pupil* pupil) {
      return pupil->grade > 0 && pupil->grade < 8 && pupil->first_day.has_value();
    });
    if (all) {
      settled.push_back(std::move(pupils));
    }
  }
  rng.shuffle(settled);
  return settled;
}

void move_families(Roster& roster, const std::vector<std::size_t>& family_of, std::size_t cast, Rng& rng) {
  auto families = settled_families(roster, family_of, cast, rng);
  const std::size_t wanted = std::max<std::size_t>(2, roster.pupils.size() / k_one_family_in);
  for (std::size_t i = 0; i < wanted && families.size() > wanted; ++i) {
    for (Pupil* pupil : families.back()) {
      pupil->first_day = k_arrivals[i % k_arrivals.size()];
      pupil->arrived = k_arrival_reasons[i % k_arrival_reasons.size()];
    }
    families.pop_back();
    for (Pupil* pupil : families.back()) {
      pupil->last_day = k_departures[i % k_departures.size()];
      pupil->left = k_departure_reasons[i % k_departure_reasons.size()];
    }
    families.pop_back();
  }
}

/// A family that came over the summer.
void move_in_over_summer(Roster& roster, const std::vector<std::size_t>& family_of, std::size_t cast,
                         Rng& rng) {
  auto families = settled_families(roster, family_of, cast, rng);
  std::erase_if(families, [](const std::vector<Pupil*>& pupils) {
    return !pupils.front()->arrived.empty() || pupils.front()->last_day.has_value();
  });
  if (!families.empty()) {
    for (Pupil* pupil : families.front()) {
      pupil->first_day = k_first_school_day;
      pupil->arrived = "moved";
    }
  }
}

/// In a mixed class of the youngest the second-years keep their teacher; above, some classes do.
void note_new_teachers(Roster& roster, Rng& rng) {
  std::map<ClassId, bool> same;
  for (const SchoolClass& group : roster.classes) {
    same[group.id] = group.grades.front() == 1 || rng.chance(k_same_teacher);
  }
  for (Pupil& pupil : roster.pupils) {
    if (pupil.grade == 0) {
      continue;
    }
    const bool newcomer = pupil.grade == 1 || (pupil.first_day && *pupil.first_day >= k_first_school_day);
    const bool exception = rng.chance(60);
    const bool kept = !newcomer && same.at(pupil.class_id) != exception;
    pupil.new_teacher = kept ? YesNoUnknown::no : YesNoUnknown::yes;
    if (!newcomer && rng.chance(k_teacher_unknown)) {
      pupil.new_teacher = YesNoUnknown::unknown;
    }
  }
}

}  // namespace

void fill_in_pupils(Roster& roster, const std::vector<std::size_t>& family_of, std::size_t cast, Rng& rng) {
  for (Pupil& pupil : roster.pupils) {
    pupil.first_day = first_day_of(pupil);
    pupil.support = rng.chance(k_support) && pupil.grade > 0;
    if (pupil.grade == 8) {
      pupil.last_day = k_last_school_day;
      pupil.left = "secondary-school";
    }
  }
  move_families(roster, family_of, cast, rng);
  move_in_over_summer(roster, family_of, cast, rng);
  note_new_teachers(roster, rng);
}

}  // namespace gesprek::example
