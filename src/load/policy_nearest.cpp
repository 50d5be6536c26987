#include "load/policy_nearest.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "words/policy.hpp"
#include "words/policy_nearest.hpp"

namespace gesprek::policy_reader {
namespace {

namespace say = words::policy_nearest;

/// Words that tell what somebody means to say.
struct Idiom {
  const Phrase& what;
  std::string_view words;  ///< empty: whatever stands there; "*toets": within a word too
  const Phrase& nearest;
};

constexpr const Phrase& k_when = words::policy::k_a_window;

constexpr Idiom k_idioms[] = {
    {words::policy::k_a_channel, "[]", say::k_one_channel},
    {words::policy::k_an_earlier_talk, "[]", say::k_one_before},
    {k_when, "the report", say::k_other_event},
    {k_when, "report", say::k_other_event},
    {k_when, "het rapport", say::k_other_event},
    {k_when, "rapport", say::k_other_event},
    {k_when, "*toets", say::k_test_days},
    {k_when, "*cito", say::k_test_days},
    {k_when, "test", say::k_test_days},
    {k_when, "tests", say::k_test_days},
    {k_when, "in the evening and", say::k_parts_of_day},
    {k_when, "in the afternoon and", say::k_parts_of_day},
    {k_when, "after school", say::k_parts_of_day},
    {k_when, "na schooltijd", say::k_parts_of_day},
    {k_when, "or evening", say::k_parts_of_day},
    {k_when, "or afternoon", say::k_parts_of_day},
    {k_when, "or in the evening", say::k_parts_of_day},
    {k_when, "or in the afternoon", say::k_parts_of_day},
    {k_when, "of 's", say::k_parts_of_day},
    {k_when, "en 's", say::k_parts_of_day},
    {k_when, "request", say::k_when_asked},
    {k_when, "verzoek", say::k_when_asked},
    {k_when, "nodig", say::k_when_asked},
    {k_when, "needed", say::k_when_asked},
    {k_when, "afspraak", say::k_when_asked},
    {k_when, "overleg", say::k_when_asked},
    {k_when, "agreement", say::k_when_asked},
    {k_when, "appointment", say::k_when_asked},
    {k_when, "bepalen", say::k_dated_later},
    {k_when, "volgt", say::k_dated_later},
    {k_when, "n.t.b.", say::k_dated_later},
    {k_when, "ntb", say::k_dated_later},
    {k_when, "tbd", say::k_dated_later},
    {k_when, "tba", say::k_dated_later},
    {k_when, "announced", say::k_dated_later},
    {k_when, "decided", say::k_dated_later},
    {k_when, "het kind", say::k_age},
    {k_when, "the child", say::k_age},
    {k_when, "*kwartaal", say::k_times_a_year},
    {k_when, "quarter", say::k_times_a_year},
    {k_when, "na start", say::k_from_first_day},
    {k_when, "na de start", say::k_from_first_day},
    {k_when, "after the start", say::k_from_first_day},
    {k_when, "plaatsing", say::k_from_first_day},
    {k_when, "enrolment", say::k_from_first_day},
    {k_when, "aanmelding", say::k_from_first_day},
    {k_when, "registration", say::k_from_first_day},
    {k_when, "*sinterklaas", say::k_named_day},
    {k_when, "koningsspelen", say::k_named_day},
    {k_when, "once", say::k_once_in_years},
    {k_when, "every two years", say::k_once_in_years},
    {k_when, "eens per", say::k_once_in_years},
    {k_when, "twice", say::k_times_a_year},
    {k_when, "twice:", say::k_times_a_year},
    {k_when, "each birthday", say::k_one_birthday},
    {k_when, "month of the birthday", say::k_one_birthday},
    {k_when, "times a year", say::k_times_a_year},
    {k_when, "times", say::k_times_a_year},
    {k_when, "keer per jaar", say::k_times_a_year},
    {k_when, "every month", say::k_times_a_year},
    {k_when, "of each month", say::k_recurring},
    {k_when, "of every month", say::k_recurring},
    {k_when, "monday", say::k_weekdays},
    {k_when, "mondays", say::k_weekdays},
    {k_when, "tuesday", say::k_weekdays},
    {k_when, "tuesdays", say::k_weekdays},
    {k_when, "wednesday", say::k_weekdays},
    {k_when, "wednesdays", say::k_weekdays},
    {k_when, "thursday", say::k_weekdays},
    {k_when, "thursdays", say::k_weekdays},
    {k_when, "friday", say::k_weekdays},
    {k_when, "fridays", say::k_weekdays},
    {k_when, "maandag", say::k_weekdays},
    {k_when, "dinsdag", say::k_weekdays},
    {k_when, "woensdag", say::k_weekdays},
    {k_when, "donderdag", say::k_weekdays},
    {k_when, "vrijdag", say::k_weekdays},
    {k_when, "* 202", say::k_without_year},
    {k_when, "half-term", say::k_holiday_name},
    {k_when, "half term", say::k_holiday_name},
    {k_when, "mid-term", say::k_holiday_name},
    {k_when, "moved in", say::k_moved},
    {k_when, "moving house", say::k_moved},
    {k_when, "verhuizing", say::k_moved},
    {k_when, "not", say::k_left_out},
    {k_when, "except", say::k_left_out},
    {k_when, "christmas", say::k_holiday_name},
    {k_when, "kerst", say::k_holiday_name},
    {k_when, "easter", say::k_holiday_name},
    {k_when, "pasen", say::k_holiday_name},
    {k_when, "carnival", say::k_holiday_name},
    {k_when, "carnaval", say::k_holiday_name},
    {k_when, "herfstvakantie", say::k_beside_holiday},
    {k_when, "kerstvakantie", say::k_beside_holiday},
    {k_when, "voorjaarsvakantie", say::k_beside_holiday},
    {k_when, "krokusvakantie", say::k_beside_holiday},
    {k_when, "meivakantie", say::k_beside_holiday},
    {k_when, "zomervakantie", say::k_beside_holiday},
    {k_when, "paasvakantie", say::k_beside_holiday},
    {k_when, "holiday", say::k_beside_holiday},
    {k_when, "holidays", say::k_beside_holiday},
    {k_when, "trimester", say::k_term},
    {k_when, "semester", say::k_term},
    {k_when, "term", say::k_term},
    {k_when, "terms", say::k_term},
    {k_when, "periode", say::k_term},
    {k_when, "days in", say::k_some_days},
    {k_when, "dagen in", say::k_some_days},
    {k_when, "every", say::k_times_a_year},
    {k_when, "elke", say::k_times_a_year},
    {k_when, "elk", say::k_times_a_year},
    {k_when, "iedere", say::k_times_a_year},
    {k_when, "ieder", say::k_times_a_year},
    {k_when, "*maal per", say::k_times_a_year},
    {k_when, "*x per", say::k_times_a_year},
    {k_when, "*x a", say::k_times_a_year},
    {k_when, "week", say::k_calendar_week},
    {k_when, "weeks", say::k_calendar_week},
    {k_when, "weken", say::k_calendar_week},
    {k_when, "*kalenderweek", say::k_calendar_week},
    {k_when, "*weeknummer", say::k_calendar_week},
    {k_when, "", say::k_windows},
    {words::policy::k_a_rhythm, "", say::k_rhythms},
    {words::policy::k_a_weekday, "month", say::k_monthly_hour},
    {words::policy::k_a_weekday, "maand", say::k_monthly_hour},
    {words::policy::k_a_condition, "progress", say::k_judged},
    {words::policy::k_a_condition, "needed", say::k_judged},
    {words::policy::k_a_condition, "necessary", say::k_judged},
    {words::policy::k_a_condition, "nodig", say::k_judged},
    {words::policy::k_a_condition, "concerns", say::k_judged},
    {words::policy::k_a_condition, "zorgen", say::k_judged},
    {words::policy::k_a_condition, "vragen", say::k_judged},
    {words::policy::k_a_condition, "verzoek", say::k_judged},
    {words::policy::k_a_condition, "request", say::k_judged},
    {words::policy::k_a_condition, "opp", say::k_support},
    {words::policy::k_a_condition, "*zorg", say::k_support},
    {words::policy::k_a_condition, "special needs", say::k_support},
    {words::policy::k_a_condition, "*gescheiden", say::k_separated},
    {words::policy::k_a_condition, "separated", say::k_separated},
    {words::policy::k_a_condition, "divorced", say::k_separated},
    {words::policy::k_a_condition, "started", say::k_start_months},
    {words::policy::k_a_condition, "*gestart", say::k_start_months},
    {words::policy::k_a_condition, "*begonnen", say::k_start_months},
    {words::policy::k_a_condition, "*ingestroomd", say::k_start_months},
    {words::policy::k_a_condition, "or", say::k_two_groups},
    {words::policy::k_a_condition, "of", say::k_two_groups},
    {words::policy::k_grades, "lower", say::k_division},
    {words::policy::k_grades, "middle", say::k_division},
    {words::policy::k_grades, "upper", say::k_division},
    {words::policy::k_grades, "onderbouw", say::k_division},
    {words::policy::k_grades, "middenbouw", say::k_division},
    {words::policy::k_grades, "bovenbouw", say::k_division},
    {words::policy::k_grades, "kleuters", say::k_division},
    {words::policy::k_grades, "kindergarten", say::k_division},
    {words::policy::k_grades, "klas", say::k_class_groups},
    {words::policy::k_grades, "*klas", say::k_class_groups},
    {words::policy::k_grades, "*groep", say::k_class_groups},
    {words::policy::k_a_duration, "per child", say::k_each_child},
    {words::policy::k_a_duration, "per pupil", say::k_each_child},
    {words::policy::k_a_duration, "per kind", say::k_each_child},
    {words::policy::k_a_duration, "per leerling", say::k_each_child},
    {words::policy::k_a_presence, "aan het eind", say::k_last_part},
    {words::policy::k_a_presence, "at the end", say::k_last_part},
    {words::policy::k_a_presence, "één", say::k_one_parent},
    {words::policy::k_a_presence, "een ouder", say::k_one_parent},
    {words::policy::k_a_presence, "one parent", say::k_one_parent},
    {words::policy::k_a_presence, "beide", say::k_one_parent},
    {words::policy::k_a_presence, "both", say::k_one_parent},
    {words::policy::k_a_presence, "first", say::k_last_part},
    {words::policy::k_a_presence, "eerste", say::k_last_part},
    {words::policy::k_a_presence, "half", say::k_last_part},
    {words::policy::k_a_presence, "partly", say::k_last_part},
    {words::policy::k_a_presence, "jaar", say::k_group_attendees},
    {words::policy::k_a_presence, "years", say::k_group_attendees},
    {words::policy::k_a_presence, "vanaf", say::k_group_attendees},
    {words::policy::k_a_presence, "grade", say::k_group_attendees},
    {words::policy::k_a_presence, "groep", say::k_group_attendees},
    {words::policy::k_a_presence, "and", say::k_list_of_people},
    {words::policy::k_a_presence, "en", say::k_list_of_people},
    {words::policy::k_a_presence, "", say::k_presences},
    {words::policy::k_a_stated, "in principe", say::k_in_principle},
    {words::policy::k_a_stated, "in principle", say::k_in_principle},
    {words::policy::k_a_stated, "in beginsel", say::k_in_principle},
    {words::policy::k_a_stated, "offer", say::k_offered},
    {words::policy::k_a_stated, "offered", say::k_offered},
    {words::policy::k_a_stated, "for the school", say::k_offered},
    {words::policy::k_a_stated, "aanbieden", say::k_offered},
    {words::policy::k_a_stated, "optional", say::k_need_not},
    {words::policy::k_a_stated, "facultative", say::k_need_not},
    {words::policy::k_a_stated, "facultatief", say::k_need_not},
    {words::policy::k_a_stated, "expected", say::k_expected_people},
    {words::policy::k_a_stated, "verwacht", say::k_expected_people},
    {words::policy::k_a_stated, "niet", say::k_need_not},
    {words::policy::k_a_stated, "not", say::k_need_not},
    {words::policy::k_a_stated, "*vrijwillig", say::k_need_not},
    {words::policy::k_a_stated, "vrijblijvend", say::k_need_not},
    {words::policy::k_a_stated, "voluntary", say::k_need_not},
    {words::policy::k_a_stated, "*wenst", say::k_need_not},
    {words::policy::k_a_stated, "wenselijk", say::k_need_not},
    {words::policy::k_a_stated, "welcome", say::k_need_not},
    {words::policy::k_a_stated, "welkom", say::k_need_not},
    {words::policy::k_a_stated, "*verplicht", say::k_must_come},
    {words::policy::k_a_stated, "mandatory", say::k_must_come},
    {words::policy::k_a_stated, "required", say::k_must_come},
    {words::policy::k_a_stated, "compulsory", say::k_must_come},
    {words::policy::k_a_stated, "obligatory", say::k_must_come},
    {words::policy::k_a_lead, "report", say::k_lead_of_report},
    {words::policy::k_a_lead, "rapport", say::k_lead_of_report},
    {words::policy::k_a_lead, "school week", say::k_lead_in_week},
    {words::policy::k_a_lead, "week", say::k_lead_in_week},
    {words::policy::k_a_lead, "via", say::k_lead_channel},
    {words::policy::k_a_lead, "through", say::k_lead_channel},
    {words::policy::k_a_lead, "none", say::k_invite_no},
    {words::policy::k_a_lead, "geen", say::k_invite_no},
    {words::policy::k_a_lead, "", say::k_leads},
    {words::policy::k_a_deadline, "in", say::k_report_where},
    {words::policy::k_a_deadline, "none", say::k_report_no},
    {words::policy::k_a_deadline, "geen", say::k_report_no},
    {words::policy::k_a_deadline, "", say::k_deadlines},
    {words::policy::k_a_signup, "", say::k_wishes},
    {words::policy::k_a_mode, "or", say::k_agreed_mode},
    {words::policy::k_a_mode, "of", say::k_agreed_mode},
    {words::policy::k_a_mode, "chosen", say::k_agreed_mode},
    {words::policy::k_a_mode, "", say::k_own_mode},
    {words::policy::k_a_channel, "and", say::k_one_channel},
    {words::policy::k_a_channel, "en", say::k_one_channel},
    {words::policy::k_a_channel, "", say::k_own_channel},
    {words::policy::k_a_repeat, "stage", say::k_once_in_years},
    {words::policy::k_a_repeat, "years", say::k_once_in_years},
    {words::policy::k_a_repeat, "at least", say::k_at_least_so_often},
    {words::policy::k_a_repeat, "minimaal", say::k_at_least_so_often},
    {words::policy::k_a_repeat, "minstens", say::k_at_least_so_often},
    {words::policy::k_a_repeat, "ten minste", say::k_at_least_so_often},
    {words::policy::k_a_repeat, "", say::k_times_a_year},
    {words::policy::k_a_duration, "as long as needed", say::k_agreed_length},
    {words::policy::k_a_duration, "free", say::k_agreed_length},
    {words::policy::k_a_duration, "open", say::k_agreed_length},
    {words::policy::k_a_duration, "vrij", say::k_agreed_length},
    {words::policy::k_a_duration, "nodig", say::k_agreed_length},
    {words::policy::k_a_duration, "needed", say::k_agreed_length},
    {words::policy::k_a_duration, "*behoefte", say::k_agreed_length},
    {words::policy::k_a_duration, "of langer", say::k_or_longer},
    {words::policy::k_a_duration, "or longer", say::k_or_longer},
    {words::policy::k_a_duration, "or more", say::k_or_longer},
    {words::policy::k_a_duration, "*dubbel", say::k_longer_talks},
    {words::policy::k_a_duration, "*double", say::k_longer_talks},
    {words::policy::k_a_duration, "x", say::k_longer_talks},
    {words::policy::k_a_duration, "", say::k_durations},
    {words::policy::k_a_role, "yes", say::k_who_may_ask},
    {words::policy::k_a_role, "ja", say::k_who_may_ask},
    {words::policy::k_a_role, "on request", say::k_who_may_ask},
    {words::policy::k_a_role, "op verzoek", say::k_who_may_ask},
    {words::policy::k_a_role, "*facultatief", say::k_who_may_ask},
    {words::policy::k_a_role, "*optional", say::k_who_may_ask},
    {words::policy::k_a_role, "*optioneel", say::k_who_may_ask},
    {words::policy::k_a_role, "*beide ouders", say::k_all_parents},
    {words::policy::k_a_role, "*alle ouders", say::k_all_parents},
    {words::policy::k_a_role, "van de ouders", say::k_all_parents},
    {words::policy::k_a_role, "gescheiden ouders", say::k_all_parents},
    {words::policy::k_a_role, "*both parents", say::k_all_parents},
    {words::policy::k_a_role, "*all parents", say::k_all_parents},
    {words::policy::k_a_role, "of the parents", say::k_all_parents},
    {words::policy::k_a_role, "*both guardians", say::k_all_parents},
    {words::policy::k_a_role, "*all guardians", say::k_all_parents},
    {words::policy::k_a_role, "father", say::k_one_parent},
    {words::policy::k_a_role, "mother", say::k_one_parent},
    {words::policy::k_a_role, "vader", say::k_one_parent},
    {words::policy::k_a_role, "moeder", say::k_one_parent},
    {words::policy::k_a_role, "*nieuwe leerkracht", say::k_which_teacher},
    {words::policy::k_a_role, "*huidige leerkracht", say::k_which_teacher},
    {words::policy::k_a_role, "*beide leerkracht", say::k_which_teacher},
    {words::policy::k_a_role, "*new teacher", say::k_which_teacher},
    {words::policy::k_a_role, "*current teacher", say::k_which_teacher},
    {words::policy::k_a_role, "*both teacher", say::k_which_teacher},
};

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
  const auto found = std::ranges::find_if(
      k_idioms, [&](const Idiom& idiom) { return &idiom.what == &what && holds(folded, idiom.words); });
  if (found != std::end(k_idioms)) {
    return &found->nearest;
  }
  return &what == &words::policy::k_a_role ? &say::k_own_role : nullptr;
}

bool goes_before_slips(const Phrase& nearest) {
  static constexpr std::array k_sure{&say::k_last_part,   &say::k_group_attendees, &say::k_offered,
                                     &say::k_need_not,    &say::k_expected_people, &say::k_wishes,
                                     &say::k_weekdays,    &say::k_workdays,        &say::k_test_days,
                                     &say::k_must_come,   &say::k_in_principle,    &say::k_times_a_year,
                                     &say::k_dated_later, &say::k_when_asked};
  return std::ranges::find(k_sure, &nearest) != k_sure.end();
}

bool is_fallback(const Phrase& nearest) {
  static constexpr std::array k_examples{&say::k_windows, &say::k_presences, &say::k_leads, &say::k_deadlines,
                                         &say::k_durations};
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
