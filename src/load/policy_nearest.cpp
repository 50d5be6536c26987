#include "load/policy_nearest.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "load/policy_idioms.hpp"
#include "words/policy.hpp"
#include "words/policy_nearest.hpp"
#include "words/policy_nearest_windows.hpp"

namespace gesprek::policy_reader {
namespace {

namespace say = words::policy_nearest;

/// Words that cannot be said wherever they stand.
struct Nowhere {
  std::string_view words;
  const Phrase& nearest;
};

constexpr Nowhere k_nowhere[] = {
    {"*werkdag", say::k_workdays}, {"working days", say::k_workdays},  {"working day", say::k_workdays},
    {"workdays", say::k_workdays}, {"business days", say::k_workdays}, {"weekdays", say::k_workdays},
};

struct Elsewhere {
  std::string_view key;
  const Phrase& nearest;
};

constexpr Elsewhere k_keys[] = {
    {"order", say::k_order},
    {"allocation", say::k_order},
    {"volgorde", say::k_order},
    {"opens", say::k_signup_days},
    {"closes", say::k_signup_days},
    {"open", say::k_signup_days},
    {"close", say::k_signup_days},
    {"signup_opens", say::k_signup_days},
    {"sessions", say::k_breaks},
    {"breaks", say::k_breaks},
    {"pauses", say::k_breaks},
    {"room", say::k_rooms},
    {"rooms", say::k_rooms},
    {"staff", say::k_people},
    {"teachers", say::k_people},
    {"names", say::k_people},
    {"times_a_year", say::k_times_a_year},
    {"frequency", say::k_times_a_year},
    {"classes", say::k_class_groups},
    {"stages", say::k_class_groups},
    {"stage", say::k_class_groups},
    {"bouwen", say::k_class_groups},
    {"stem_groups", say::k_class_groups},
    {"stem groups", say::k_class_groups},
    {"stamgroepen", say::k_class_groups},
    {"replaces", say::k_replaces},
    {"cancels", say::k_replaces},
    {"vervangt", say::k_replaces},
    {"before", say::k_before},
};

bool holds(std::string_view folded, std::string_view words) {
  const std::string text = " " + std::string(folded) + " ";
  if (words.starts_with('*')) {
    return text.find(words.substr(1)) != std::string::npos;
  }
  return words.empty() || text.find(" " + std::string(words) + " ") != std::string::npos;
}

/// Keys of a moment that a group under `who:` cannot have.
constexpr std::array<std::string_view, 10> k_not_of_groups{
    "on_request", "invite", "report", "form", "record", "repeat", "after", "may_join", "instead", "per"};

}  // namespace

const Phrase* nearest_to_words(std::string_view folded, const Phrase& what) {
  const auto nowhere =
      std::ranges::find_if(k_nowhere, [&](const Nowhere& one) { return holds(folded, one.words); });
  if (nowhere != std::end(k_nowhere)) {
    return &nowhere->nearest;
  }
  const auto all = &what == &words::policy::k_a_window ? window_idioms() : idioms();
  const auto found = std::ranges::find_if(
      all, [&](const Idiom& idiom) { return &idiom.what == &what && holds(folded, idiom.words); });
  if (found != all.end()) {
    return &found->nearest;
  }
  return &what == &words::policy::k_a_role ? &say::k_own_role : nullptr;
}

bool goes_before_slips(const Phrase& nearest) {
  static constexpr std::array k_sure{
      &say::k_last_part,       &say::k_group_attendees, &say::k_offered,       &say::k_need_not,
      &say::k_expected_people, &say::k_wishes,          &say::k_weekdays,      &say::k_workdays,
      &say::k_test_days,       &say::k_must_come,       &say::k_in_principle,  &say::k_times_a_year,
      &say::k_dated_later,     &say::k_when_asked,      &say::k_age,           &say::k_from_first_day,
      &say::k_each_months_day, &say::k_moved,           &say::k_every_weekday, &say::k_weekly_day,
      &say::k_perhaps,         &say::k_all_year,        &say::k_half_year,     &say::k_first_weeks,
      &say::k_middle_of_month, &say::k_holiday_name};
  return std::ranges::find(k_sure, &nearest) != k_sure.end();
}

bool is_fallback(const Phrase& nearest) {
  static constexpr std::array k_examples{&say::k_windows,   &say::k_presences, &say::k_leads,
                                         &say::k_deadlines, &say::k_durations, &say::k_conditions,
                                         &say::k_aheads,    &say::k_bounds};
  return std::ranges::find(k_examples, &nearest) != k_examples.end();
}

const Phrase* nearest_to_key(std::string_view key, std::string_view path) {
  if (path.ends_with(".who") && std::ranges::find(k_not_of_groups, key) != k_not_of_groups.end()) {
    return &say::k_two_moments;
  }
  if (path.starts_with("expectations.") && key == "per") {
    return &say::k_once_in_years;
  }
  const auto found = std::ranges::find(k_keys, key, &Elsewhere::key);
  return found == std::end(k_keys) ? nullptr : &found->nearest;
}

}  // namespace gesprek::policy_reader
