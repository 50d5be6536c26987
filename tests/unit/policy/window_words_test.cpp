// Windows as schools write them: weeks and days of a month, ends with a name, vague weeks, series; in English
// and in Dutch.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "policy_text.hpp"

namespace gesprek::test {
namespace {

TEST_CASE("the n-th school week, and the n-th week of a month") {
  check_windows({
      {"third school week", "week 3 start .. week 3 end"},
      {"de derde schoolweek", "week 3 start .. week 3 end"},
      {"10e schoolweek", "week 10 start .. week 10 end"},
      {"second to fourth school week", "week 2 start .. week 4 end"},
      {"eerste drie weken van het schooljaar", "week 1 start .. week 3 end"},
      {"laatste 2 schoolweken", "week -2 start .. week -1 end"},
      {"week 2 of March", "month 3 start +7 days .. month 3 start +13 days"},
      {"week 2 van maart", "month 3 start +7 days .. month 3 start +13 days"},
      {"in the third week of November", "month 11 start +14 days .. month 11 start +20 days"},
      {"derde week van november", "month 11 start +14 days .. month 11 start +20 days"},
      {"first to third week of March", "month 3 start .. month 3 start +20 days"},
      {"the last week of January", "month 1 end -6 days .. month 1 end"},
  });
}

TEST_CASE("school weeks and school days of a month are those with school") {
  check_windows({
      {"first school week of January",
       "month 1 start +1 school weeks on to weekday 1 .. month 1 start +1 school weeks on to weekday 7"},
      {"laatste schoolweek van februari",
       "month 2 end -1 school weeks on to weekday 1 .. month 2 end -1 school weeks on to weekday 7"},
      {"last two school weeks of December",
       "month 12 end -2 school weeks on to weekday 1 .. month 12 end -1 school weeks on to weekday 7"},
      {"school week 2 of March",
       "month 3 start +2 school weeks on to weekday 1 .. month 3 start +2 school weeks on to weekday 7"},
      {"before the first school week of January", "year start .. month 1 start -1 days"},
      {"before the second week after kerstvakantie",
       "year start .. kerstvakantie end +1 school weeks on to weekday 7"},
      {"first school day of January", "month 12 end +1 school days .. month 12 end +1 school days"},
      {"laatste schooldag van december", "month 1 start -1 school days .. month 1 start -1 school days"},
      {"second school day of August", "year start +1 school days .. year start +1 school days"},
      {"last two school days before the summer holiday",
       "zomervakantie start -2 school days .. zomervakantie start -1 school days"},
      {"3 weeks after the end of the autumn holiday",
       "herfstvakantie end +3 weeks .. herfstvakantie end +3 weeks"},
      {"3 weken na het einde van de herfstvakantie",
       "herfstvakantie end +3 weeks .. herfstvakantie end +3 weeks"},
  });
}

TEST_CASE("before the end of a month is not before its last ten days, and by a month is before it begins") {
  check_windows({
      {"before the end of March", "year start .. month 3 end -1 days"},
      {"voor eind maart", "year start .. month 3 end -1 days"},
      {"tot eind maart", "year start .. month 3 end -1 days"},
      {"by the end of March", "year start .. month 3 end"},
      {"until March", "year start .. month 3 end"},
      {"voor maart", "year start .. month 3 start -1 days"},
  });
  for (const std::string_view written : {"by March", "uiterlijk maart", "no later than March"}) {
    const LoadedPolicy loaded = load_text(with_talk("when: " + std::string(written)));
    REQUIRE(loaded.faults().size() == 1);
    CHECK(loaded.faults().front().starts_with("by-month "));
    REQUIRE(loaded.policy);
    CHECK(describe(loaded.policy->moments.back().window) == "year start .. month 3 start -1 days");
  }
}

TEST_CASE("two ends that share what follows them") {
  const std::string_view days = "month 3 start .. month 3 start +14 days";
  for (const std::string_view written :
       {"from 1 to 15 March", "van 1 tot 15 maart", "between 1 and 15 March", "tussen 1 en 15 maart",
        "1-15 maart", "1 - 15 maart", "1 t/m 15 maart", "van 1 t/m 15 maart", "1 tot en met 15 maart",
        "from 1 until 15 March", "from the 1st to the 15th of March", "van de 1e tot de 15e maart",
        "between the 1st and the 15th of March", "from 1 March to 15 March",
        "between 1 March and 15 March"}) {
    CHECK_MESSAGE(describe(talk("when: " + std::string(written)).window) == days, written);
  }
  check_windows({
      {"from school week 3 to 5", "week 3 start .. week 5 end"},
      {"between school weeks 3 and 5", "week 3 start .. week 5 end"},
      {"tussen schoolweek 3 en 5", "week 3 start .. week 5 end"},
      {"from second to fourth school week", "week 2 start .. week 4 end"},
      {"between the second and fourth school week", "week 2 start .. week 4 end"},
      {"from first to third week of March", "month 3 start .. month 3 start +20 days"},
      {"tussen de eerste en derde week van maart", "month 3 start .. month 3 start +20 days"},
      {"from 3 to 4 weeks after first day", "first_day +3 weeks .. first_day +4 weeks"},
      {"between 3 and 4 weeks after first day", "first_day +3 weeks .. first_day +4 weeks"},
      {"the 1st of March", "month 3 start .. month 3 start"},
      {"from 1 to 15 March in the evening", "month 3 start .. month 3 start +14 days evening"},
      {"between October and December", "month 10 start .. month 12 end"},
      {"from October to December", "month 10 start .. month 12 end"},
      {"from 1 March", "month 3 start .. year end"},
      {"within the first 3 weeks after first day", "first_day +1 days .. first_day +3 weeks"},
  });
}

TEST_CASE("parts of a month, and all of the weeks before something or one day of them") {
  check_windows({
      {"medio november", "month 11 start +10 days .. month 11 start +19 days"},
      {"eerste helft november", "month 11 start .. month 11 start +14 days"},
      {"de maand november", "month 11 start .. month 11 end"},
      {"in de twee weken voor de kerstvakantie",
       "kerstvakantie start -2 weeks .. kerstvakantie start -1 days"},
      {"twee weken voor de kerstvakantie", "kerstvakantie start -2 weeks .. kerstvakantie start -2 weeks"},
      {"in november", "month 11 start .. month 11 end"},
  });
}

TEST_CASE("an end that is counted from something") {
  check_windows({
      {"uiterlijk 2 weken voor de zomervakantie", "year start .. zomervakantie start -2 weeks"},
      {"until 2 weeks before zomervakantie", "year start .. zomervakantie start -2 weeks"},
      {"before 2 weeks before zomervakantie", "year start .. zomervakantie start -15 days"},
      {"vanaf 2 weken na de kerstvakantie", "kerstvakantie end +2 weeks .. year end"},
      {"from second week after kerstvakantie to 1 March",
       "kerstvakantie end +2 school weeks on to weekday 1 .. month 3 start"},
      {"by 1 December", "year start .. month 12 start"},
  });
}

TEST_CASE("the week that a day is in, and the first weeks of school") {
  check_windows({
      {"week of 15 March",
       "month 3 start +14 days back to weekday 1 .. month 3 start +14 days on to weekday 7"},
      {"in de week van 15 maart",
       "month 3 start +14 days back to weekday 1 .. month 3 start +14 days on to weekday 7"},
      {"first three weeks of school", "week 1 start .. week 3 end"},
      {"03 March", "month 3 start +2 days .. month 3 start +2 days"},
      {"school weeks 03 to 05", "week 3 start .. week 5 end"},
  });
}

TEST_CASE("the n-th day of the week") {
  check_windows({
      {"first Tuesday of November", "month 11 start on to weekday 2 .. month 11 start on to weekday 2"},
      {"eerste dinsdag van november", "month 11 start on to weekday 2 .. month 11 start on to weekday 2"},
      {"third Thursday of January",
       "month 1 start +14 days on to weekday 4 .. month 1 start +14 days on to weekday 4"},
      {"last Friday of May", "month 5 end back to weekday 5 .. month 5 end back to weekday 5"},
      {"first Monday after herfstvakantie",
       "herfstvakantie end +1 days on to weekday 1 .. herfstvakantie end +1 days on to weekday 1"},
      {"tweede maandag na de herfstvakantie",
       "herfstvakantie end +8 days on to weekday 1 .. herfstvakantie end +8 days on to weekday 1"},
      {"last Friday before kerstvakantie",
       "kerstvakantie start -1 days back to weekday 5 .. kerstvakantie start -1 days back to weekday 5"},
      {"laatste vrijdag voor de kerstvakantie, 's avonds",
       "kerstvakantie start -1 days back to weekday 5 .. kerstvakantie start -1 days back to weekday 5 "
       "evening"},
      {"first Wednesday of the school year", "year start on to weekday 3 .. year start on to weekday 3"},
      {"first Wednesday after the summer holidays",
       "zomervakantie end +1 days on to weekday 3 .. zomervakantie end +1 days on to weekday 3"},
  });
}

TEST_CASE("articles count nowhere") {
  check_windows({
      {"tweede week na de kerstvakantie",
       "kerstvakantie end +2 school weeks on to weekday 1 .. kerstvakantie end +2 school weeks on to weekday "
       "7"},
      {"binnen 6 weken na de eerste dag", "first_day +1 days .. first_day +6 weeks"},
      {"within 6 weeks after the first day", "first_day +1 days .. first_day +6 weeks"},
      {"the second half of September", "month 9 start +15 days .. month 9 end"},
      {"het hele jaar", "year start .. year end"},
      {"in de laatste week van maart, in de middag", "month 3 end -6 days .. month 3 end afternoon"},
  });
}

TEST_CASE("an end that has a name, on one side or both") {
  check_windows({
      {"between autumn holiday and Christmas holiday",
       "herfstvakantie end +1 days .. kerstvakantie start -1 days"},
      {"tussen de herfstvakantie en de kerstvakantie",
       "herfstvakantie end +1 days .. kerstvakantie start -1 days"},
      {"between October and December", "month 10 start .. month 12 end"},
      {"until kerstvakantie", "year start .. kerstvakantie start -1 days"},
      {"tot de kerstvakantie", "year start .. kerstvakantie start -1 days"},
      {"before 1 December", "year start .. month 12 start -1 days"},
      {"tot 1 december", "year start .. month 12 start -1 days"},
      {"until 1 December", "year start .. month 12 start"},
      {"t/m maart", "year start .. month 3 end"},
      {"before March", "year start .. month 3 start -1 days"},
      {"from October", "month 10 start .. year end"},
      {"vanaf oktober", "month 10 start .. year end"},
      {"after 5 March", "month 3 start +5 days .. year end"},
      {"from kerstvakantie to meivakantie", "kerstvakantie end +1 days .. meivakantie start -1 days"},
      {"from zomervakantie until herfstvakantie", "year start .. herfstvakantie start -1 days"},
      {"van 1 september tot de herfstvakantie", "month 9 start .. herfstvakantie start -1 days"},
      {"end of November to middle of January", "month 11 start +20 days .. month 1 start +19 days"},
      {"2 weeks before 5 December", "month 12 start -10 days .. month 12 start -10 days"},
      {"within 2 weeks after 10 February", "month 2 start +10 days .. month 2 start +23 days"},
      {"2 weeks before the end of the school year", "year end -2 weeks .. year end -2 weeks"},
  });
}

TEST_CASE("holidays have more than one name") {
  check_windows({
      {"first week after krokusvakantie",
       "krokusvakantie end +1 school weeks on to weekday 1 .. krokusvakantie end +1 school weeks on to "
       "weekday 7"},
      {"last week before the Easter holidays",
       "paasvakantie start -1 school weeks on to weekday 1 .. paasvakantie start -1 school weeks on to "
       "weekday 7"},
      {"before the autumn break", "year start .. herfstvakantie start -1 days"},
      {"the week after the February half-term",
       "voorjaarsvakantie end +1 school weeks on to weekday 1 .. voorjaarsvakantie end +1 school weeks on to "
       "weekday 7"},
  });
}

TEST_CASE("who counts down means the same range") {
  check_windows({
      {"2 to 1 weeks before first day", "first_day -2 weeks .. first_day -1 weeks"},
      {"3 tot 2 weken voor laatste schooldag", "year end -3 weeks .. year end -2 weeks"},
      {"6 to 4 weeks after first day", "first_day +4 weeks .. first_day +6 weeks"},
  });
}

TEST_CASE("a day in each month, and pairs of months") {
  const auto times = [](std::string_view when) {
    const LoadedPolicy loaded = load_text(with_talk("when: " + std::string(when)));
    return loaded.policy ? loaded.policy->moments.size() - 1 : 0;  // beside another talk
  };
  for (const std::string_view when :
       {"first Thursday of each month", "elke eerste donderdag van de maand",
        "iedere laatste vrijdag van de maand 's avonds", "every second Monday of the month"}) {
    CHECK_MESSAGE(times(when) == 10, when);
  }
  CHECK(times("oktober/november en maart/april") == 2);
  CHECK(times("oktober, november en maart") == 0);
}

TEST_CASE("weeks without a number are vague") {
  check_windows({
      {"last weeks before zomervakantie",
       "zomervakantie start -4 weeks (some) .. zomervakantie start -1 days"},
      {"first weeks after kerstvakantie", "kerstvakantie end +1 days .. kerstvakantie end +4 weeks (some)"},
      {"first weeks after zomervakantie", "week 1 start .. week 4 end (some)"},
      {"last school weeks", "week -4 start (some) .. week -1 end"},
      {"first school weeks", "week 1 start .. week 4 end (some)"},
      {"eerste schoolweken", "week 1 start .. week 4 end (some)"},
      {"in de eerste weken", "week 1 start .. week 4 end (some)"},
      {"first weeks of September", "month 9 start .. month 9 start +4 weeks (some)"},
      {"within a few weeks after first day", "first_day +1 days .. first_day +4 weeks (some)"},
      {"enkele weken na de eerste dag", "first_day +4 weeks (some) .. first_day +4 weeks (some) about"},
  });
}

TEST_CASE("birthdays, and the time that a pupil is at school") {
  check_windows({
      {"within 2 weeks after the 10th birthday", "birthday 10 +1 days .. birthday 10 +2 weeks"},
      {"1 month before the twelfth birthday", "birthday 12 -1 months .. birthday 12 -1 months"},
      {"about the 3rd birthday", "birthday 3 .. birthday 3 about"},
      {"rond de 4e verjaardag", "birthday 4 .. birthday 4 about"},
      {"within 1 week after the birthday", "birthday 0 +1 days .. birthday 0 +1 weeks"},
      {"after 3 months at school", "first_day +3 months .. first_day +3 months"},
      {"the week after class change", "class_change +1 days .. class_change +7 days"},
  });
}

struct Refused {
  std::string_view written;
  std::string_view code;
  std::string_view help;     ///< in the help
  std::string_view instead;  ///< what the help says, read without a fault
};

TEST_CASE("what schools write beside the plain form") {
  check_windows({
      {"tweede en derde week na de kerstvakantie",
       "kerstvakantie end +2 school weeks on to weekday 1 .. kerstvakantie end +3 school weeks on to weekday "
       "7"},
      {"second and third week of November", "month 11 start +7 days .. month 11 start +20 days"},
      {"derde of vierde schoolweek", "week 3 start .. week 4 end"},
      {"3 à 4 weken na de eerste dag", "first_day +3 weeks .. first_day +4 weeks"},
      {"tussen 3 en 4 weken na de eerste dag", "first_day +3 weeks .. first_day +4 weeks"},
      {"in de zomer", "month 6 start .. month 7 end"},
      {"eind januari/begin februari", "month 1 start +20 days .. month 2 start +9 days"},
      {"end of January / start of February", "month 1 start +20 days .. month 2 start +9 days"},
      {"9, 10 en 11 februari", "month 2 start +8 days .. month 2 start +10 days"},
      {"9 February 2027", "2027-02-09 .. 2027-02-09"},
      {"9 t/m 12 februari 2027", "2027-02-09 .. 2027-02-12"},
      {"tussen de herfst- en kerstvakantie", "herfstvakantie end +1 days .. kerstvakantie start -1 days"},
      {"between the autumn and Christmas holidays",
       "herfstvakantie end +1 days .. kerstvakantie start -1 days"},
      {"between May and the summer holidays", "month 5 start .. zomervakantie start -1 days"},
      {"6 weken na instroom", "first_day +6 weeks .. first_day +6 weeks"},
      {"begin van het schooljaar", "week 1 start .. week 4 end (some)"},
      {"at the end of the school year", "week -4 start (some) .. week -1 end"},
      {"vlak voor de zomervakantie", "zomervakantie start -4 weeks (some) .. zomervakantie start -1 days"},
      {"shortly after the autumn break", "herfstvakantie end +1 days .. herfstvakantie end +4 weeks (some)"},
  });
}

TEST_CASE("what no calendar has is refused") {
  const Refused rows[] = {
      {"31 February", "no-such-day", "end of February", "end of February"},
      {"1 to 31 November", "no-such-day", "end of February", "end of February"},
      {"school week 60", "out-of-range", "last school week", "last school week"},
      {"school weeks 3 to 50", "out-of-range", "", "school weeks 3 to 45"},
      {"fifth week of November", "out-of-range", "last week of November", "last week of November"},
      {"fifth Tuesday of November", "out-of-range", "last Tuesday of November", "last Tuesday of November"},
      {"the 20th birthday", "out-of-range", "", "the 13th birthday"},
      {"between Christmas holiday and autumn holiday", "backwards", "",
       "between autumn holiday and Christmas holiday"},
      {"10 school days before 24 March", "unclear-start", "10 school days before 2027-03-24",
       "10 school days before 2027-03-24"},
      {"July to September", "over-summer", "last 3 weeks before zomervakantie",
       "last 3 weeks before zomervakantie"},
      {"juli/augustus", "over-summer", "first 3 school weeks", "first 3 school weeks"},
      {"10000-01-01", "no-such-day", "", "2027-02-09"},
      {"Easter", "unknown-word", "paasvakantie", "first week after paasvakantie"},
      {"November or March", "either-window", "by the school", "by the school"},
      {"17 November and 19 November", "one-round", "17 to 19 November", "17 to 19 November"},
      {"October, November and March", "unclear-series", "[October, November, March]",
       "[October, November, March]"},
      {"November after school or in the evening", "unknown-word", "in the afternoon",
       "November in the afternoon"},
      {"kerstvakantie", "unfinished-rule", "second week after kerstvakantie",
       "second week after kerstvakantie"},
      {"half-term", "unknown-word", "voorjaarsvakantie", "first week after voorjaarsvakantie"},
      {"first week of each month", "unknown-word", "[first week of October, first week of November]",
       "[first week of October, first week of November]"},
      {"within 6 weeks after moved in", "unknown-word", "within 6 weeks after first day",
       "within 6 weeks after first day"},
      {"February except the first week", "unknown-word", "10 to 28 February", "10 to 28 February"},
  };
  for (const Refused& row : rows) {
    const LoadedPolicy loaded = load_text(with_talk("when: " + std::string(row.written)));
    CHECK_FALSE_MESSAGE(loaded.policy, row.written);
    CHECK_MESSAGE(loaded.faults().front().starts_with(row.code), row.written, " → ", loaded.faults().front());
    CHECK_MESSAGE(loaded.first_help().find(row.help) != std::string::npos, row.written, " → ",
                  loaded.first_help());
    CHECK_MESSAGE(load_text(with_talk("when: " + std::string(row.instead))).faults().empty(), row.instead);
  }
}

}  // namespace
}  // namespace gesprek::test
