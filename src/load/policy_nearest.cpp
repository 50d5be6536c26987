#include "load/policy_nearest.hpp"

#include <algorithm>
#include <string>

#include "words/policy.hpp"
#include "words/policy_nearest.hpp"

namespace gesprek::policy_reader {
namespace {

namespace say = words::policy_nearest;

/// Words that tell what somebody means to say.
struct Idiom {
  const Phrase& what;
  std::string_view words;
  const Phrase& nearest;
};

constexpr const Phrase& k_when = words::policy::k_a_window;

constexpr Idiom k_idioms[] = {
    {k_when, "the report", say::k_other_event},
    {k_when, "report", say::k_other_event},
    {k_when, "het rapport", say::k_other_event},
    {k_when, "rapport", say::k_other_event},
    {k_when, "tests", say::k_other_event},
    {k_when, "toetsen", say::k_other_event},
    {k_when, "after school", say::k_parts_of_day},
    {k_when, "na schooltijd", say::k_parts_of_day},
    {k_when, "or evening", say::k_parts_of_day},
    {k_when, "or afternoon", say::k_parts_of_day},
    {k_when, "or in the evening", say::k_parts_of_day},
    {k_when, "or in the afternoon", say::k_parts_of_day},
    {k_when, "once", say::k_once_in_years},
    {k_when, "every two years", say::k_once_in_years},
    {k_when, "eens per", say::k_once_in_years},
    {k_when, "times a year", say::k_times_a_year},
    {k_when, "times", say::k_times_a_year},
    {k_when, "keer per jaar", say::k_times_a_year},
    {k_when, "every month", say::k_times_a_year},
    {k_when, "monday", say::k_weekday},
    {k_when, "mondays", say::k_weekday},
    {k_when, "tuesday", say::k_weekday},
    {k_when, "tuesdays", say::k_weekday},
    {k_when, "wednesday", say::k_weekday},
    {k_when, "wednesdays", say::k_weekday},
    {k_when, "thursday", say::k_weekday},
    {k_when, "thursdays", say::k_weekday},
    {k_when, "friday", say::k_weekday},
    {k_when, "fridays", say::k_weekday},
    {k_when, "maandag", say::k_weekday},
    {k_when, "dinsdag", say::k_weekday},
    {k_when, "woensdag", say::k_weekday},
    {k_when, "donderdag", say::k_weekday},
    {k_when, "vrijdag", say::k_weekday},
    {k_when, "christmas", say::k_holiday_name},
    {k_when, "kerst", say::k_holiday_name},
    {k_when, "easter", say::k_holiday_name},
    {k_when, "pasen", say::k_holiday_name},
    {k_when, "carnival", say::k_holiday_name},
    {k_when, "carnaval", say::k_holiday_name},
    {k_when, "week", say::k_calendar_week},
    {k_when, "weeks", say::k_calendar_week},
    {words::policy::k_a_condition, "progress", say::k_judged},
    {words::policy::k_a_condition, "needed", say::k_judged},
    {words::policy::k_a_condition, "necessary", say::k_judged},
    {words::policy::k_a_condition, "nodig", say::k_judged},
    {words::policy::k_a_condition, "concerns", say::k_judged},
    {words::policy::k_a_condition, "zorgen", say::k_judged},
    {words::policy::k_grades, "onderbouw", say::k_division},
    {words::policy::k_grades, "middenbouw", say::k_division},
    {words::policy::k_grades, "bovenbouw", say::k_division},
    {words::policy::k_grades, "kleuters", say::k_division},
    {words::policy::k_grades, "kindergarten", say::k_division},
    {words::policy::k_a_duration, "per child", say::k_each_child},
    {words::policy::k_a_duration, "per pupil", say::k_each_child},
    {words::policy::k_a_duration, "per kind", say::k_each_child},
    {words::policy::k_a_duration, "per leerling", say::k_each_child},
    {words::policy::k_a_role, "father", say::k_one_parent},
    {words::policy::k_a_role, "mother", say::k_one_parent},
    {words::policy::k_a_role, "vader", say::k_one_parent},
    {words::policy::k_a_role, "moeder", say::k_one_parent},
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
};

bool holds(std::string_view folded, std::string_view words) {
  const std::string text = " " + std::string(folded) + " ";
  return text.find(" " + std::string(words) + " ") != std::string::npos;
}

}  // namespace

const Phrase* nearest_to_words(std::string_view folded, const Phrase& what) {
  const auto found = std::ranges::find_if(
      k_idioms, [&](const Idiom& idiom) { return &idiom.what == &what && holds(folded, idiom.words); });
  if (found != std::end(k_idioms)) {
    return &found->nearest;
  }
  return &what == &words::policy::k_a_role ? &say::k_own_role : nullptr;
}

const Phrase* nearest_to_key(std::string_view key) {
  const auto found = std::ranges::find(k_keys, key, &Elsewhere::key);
  return found == std::end(k_keys) ? nullptr : &found->nearest;
}

}  // namespace gesprek::policy_reader
