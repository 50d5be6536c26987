#include "words/phrase.hpp"

#include <doctest/doctest.h>

#include "base/parse.hpp"

using namespace gesprek;

namespace {

constexpr Phrase k_greeting{"dag {name}, het is {time}", "hello {name}, it is {time}"};
constexpr Phrase k_swapped{"{a} voor {b}", "{b} after {a}"};
constexpr Phrase k_plain{"klaar", "done"};
constexpr Phrase k_one_week{"week", "week"};
constexpr Phrase k_weeks{"weken", "weeks"};
constexpr Phrase k_value{"<{v}>", "<{v}>"};

static_assert(detail::placeholders_within("{a} {b}", "{b} {a}"));
static_assert(!detail::placeholders_within("{a}", "{b}"));
static_assert(!detail::placeholders_within("{a", "{a}"));
static_assert(detail::placeholders_within("none", ""));

std::string value(Lang lang, ArgValue argument) {
  return say(lang, Message{k_value, {{"v", std::move(argument)}}});
}

}  // namespace

TEST_CASE("a message is said in both languages") {
  const Message message{k_greeting, {{"name", "Zoë"}, {"time", Clock{510}}}};
  CHECK(say(Lang::nl, message) == "dag Zoë, het is 08:30");
  CHECK(say(Lang::en, message) == "hello Zoë, it is 08:30");
}

TEST_CASE("arguments go by name, not by order") {
  const Message message{k_swapped, {{"b", "B"}, {"a", "A"}}};
  CHECK(say(Lang::nl, message) == "A voor B");
  CHECK(say(Lang::en, message) == "B after A");
}

TEST_CASE("every kind of argument has its words") {
  CHECK(value(Lang::nl, std::string("{v}")) == "<{v}>");  // a text is not looked into
  CHECK(value(Lang::nl, std::int64_t{-3}) == "<-3>");
  CHECK(value(Lang::nl, *parse_day("2027-02-09")) == "<dinsdag 9 februari 2027>");
  CHECK(value(Lang::en, *parse_day("2027-02-09")) == "<Tuesday 9 February 2027>");
  CHECK(value(Lang::en, Clock{1440}) == "<24:00>");
  CHECK(value(Lang::nl, LocalText{"dag", "day"}) == "<dag>");
  CHECK(value(Lang::en, LocalText{"dag", ""}) == "<dag>");
  CHECK(value(Lang::en, &k_plain) == "<done>");
  CHECK(value(Lang::nl, std::vector<Message>{k_plain, {k_value, {{"v", "x"}}}}) == "<klaar, <x>>");
  CHECK(value(Lang::nl, std::vector<Message>{}) == "<>");
}

TEST_CASE("no message is no words") {
  CHECK(say(Lang::nl, Message{}).empty());
  CHECK(Message{}.empty());
  CHECK(say(Lang::nl, k_plain) == "klaar");
}

TEST_CASE("days in words") {
  const Day day = *parse_day("2027-02-09");
  CHECK(say_day(Lang::nl, day) == "dinsdag 9 februari 2027");
  CHECK(say_day(Lang::nl, day, false) == "dinsdag 9 februari");
  CHECK(say_day(Lang::nl, day, true, true) == "di 9 feb 2027");
  CHECK(say_day(Lang::nl, *parse_day("2027-03-31"), false, true) == "wo 31 mrt");
  CHECK(say_day(Lang::en, day, true, true) == "Tue 9 Feb 2027");
}

TEST_CASE("every month and weekday has its name") {
  std::string months;
  for (unsigned month = 1; month <= 12; ++month) {
    months += say_month(Lang::nl, month) + ' ';
  }
  CHECK(months == "januari februari maart april mei juni juli augustus september oktober november december ");
  std::string days;
  for (unsigned day = 1; day <= 7; ++day) {
    days += say_weekday(Lang::nl, Weekday{day}) + ' ' + say_weekday(Lang::en, Weekday{day}, true) + ' ';
  }
  CHECK(days == "maandag Mon dinsdag Tue woensdag Wed donderdag Thu vrijdag Fri zaterdag Sat zondag Sun ");
  CHECK(say_weekday(Lang::nl, std::chrono::Sunday, true) == "zo");
}

TEST_CASE("one or many") {
  CHECK(say_count(Lang::nl, 1, k_one_week, k_weeks) == "1 week");
  CHECK(say_count(Lang::nl, 0, k_one_week, k_weeks) == "0 weken");
  CHECK(say_count(Lang::en, 2, k_one_week, k_weeks) == "2 weeks");
}

namespace {
constexpr Phrase k_days_and_talks{"na {count} dagen, {talks} gesprekken en {n} dagdelen",
                                  "after {count} days, {talks} talks and {n} daytimes"};
constexpr Phrase k_as_written{"schrijf \"{number} minutes\"", "write \"{number} minutes\""};
}  // namespace

TEST_CASE("One has no plural, whatever the sentence") {
  const auto said = [](Lang lang, std::int64_t number) {
    return say(lang, {k_days_and_talks, {{"count", number}, {"talks", number}, {"n", number}}});
  };
  CHECK(said(Lang::nl, 1) == "na 1 dag, 1 gesprek en 1 dagdelen");
  CHECK(said(Lang::nl, 2) == "na 2 dagen, 2 gesprekken en 2 dagdelen");
  CHECK(said(Lang::en, 1) == "after 1 day, 1 talk and 1 daytimes");
  CHECK(said(Lang::en, 0) == "after 0 days, 0 talks and 0 daytimes");
  CHECK(say(Lang::en, {k_as_written, {{"number", std::int64_t{1}}}}) == "write \"1 minutes\"");
}
