// What a window is counted from: a day of the pupil, a holiday, another moment.
#include <array>
#include <string_view>

#include "load/policy_values.hpp"
#include "load/policy_window.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr Word<std::string_view> k_holidays[] = {
    {"herfstvakantie", "herfstvakantie"},
    {"kerstvakantie", "kerstvakantie"},
    {"voorjaarsvakantie", "voorjaarsvakantie"},
    {"meivakantie", "meivakantie"},
    {"zomervakantie", "zomervakantie"},
    {"autumn holiday", "herfstvakantie"},
    {"christmas holiday", "kerstvakantie"},
    {"spring holiday", "voorjaarsvakantie"},
    {"may holiday", "meivakantie"},
    {"summer holiday", "zomervakantie"},
    {"autumn holidays", "herfstvakantie"},
    {"christmas holidays", "kerstvakantie"},
    {"spring holidays", "voorjaarsvakantie"},
    {"summer holidays", "zomervakantie"},
    {"may holidays", "meivakantie"},
    {"autumn break", "herfstvakantie"},
    {"christmas break", "kerstvakantie"},
    {"spring break", "voorjaarsvakantie"},
    {"may break", "meivakantie"},
    {"summer break", "zomervakantie"},
    {"autumn half-term", "herfstvakantie"},
    {"february half-term", "voorjaarsvakantie"},
    {"krokusvakantie", "krokusvakantie"},
    {"carnavalsvakantie", "carnavalsvakantie"},
    {"paasvakantie", "paasvakantie"},
    {"easter holiday", "paasvakantie"},
    {"easter holidays", "paasvakantie"},
    {"easter break", "paasvakantie"},
    {"koningsdag", "Koningsdag"},
    {"hemelvaartsdag", "Hemelvaartsdag"},
    {"bevrijdingsdag", "Bevrijdingsdag"},
};

/// "herfst- en kerstvakantie": the word follows later.
constexpr Word<std::string_view> k_holiday_stems[] = {
    {"herfst-", "herfstvakantie"}, {"kerst-", "kerstvakantie"}, {"voorjaars-", "voorjaarsvakantie"},
    {"krokus-", "krokusvakantie"}, {"mei-", "meivakantie"},
};

/// Two holidays that share a word; "spring" alone is a season.
using TwoHolidays = std::array<std::string_view, 2>;
constexpr Word<TwoHolidays> k_pairs_of_holidays[] = {
    {"autumn and christmas holidays", {"herfstvakantie", "kerstvakantie"}},
    {"autumn and spring holidays", {"herfstvakantie", "voorjaarsvakantie"}},
    {"christmas and spring holidays", {"kerstvakantie", "voorjaarsvakantie"}},
    {"christmas and may holidays", {"kerstvakantie", "meivakantie"}},
    {"christmas and summer holidays", {"kerstvakantie", "zomervakantie"}},
    {"spring and may holidays", {"voorjaarsvakantie", "meivakantie"}},
    {"spring and summer holidays", {"voorjaarsvakantie", "zomervakantie"}},
};

AnchorName holiday_named(std::string_view name) {
  AnchorName anchor;
  anchor.point.anchor = Anchor::holiday;
  anchor.point.ref = name;
  anchor.summer = name == "zomervakantie";
  return anchor;
}

constexpr Word<Anchor> k_pupil_days[] = {
    {"first day", Anchor::first_day},
    {"last day", Anchor::last_day},
    {"class change", Anchor::class_change},
    {"changing class", Anchor::class_change},
    {"eerste dag", Anchor::first_day},
    {"laatste dag", Anchor::last_day},
    {"first day at school", Anchor::first_day},
    {"eerste dag op school", Anchor::first_day},
    {"last day at school", Anchor::last_day},
    {"laatste dag op school", Anchor::last_day},
    {"starting", Anchor::first_day},
    {"wisseling van groep", Anchor::class_change},
    {"instroom", Anchor::first_day},
    {"first school day of the pupil", Anchor::first_day},
    {"first day of the pupil", Anchor::first_day},
    {"pupil's first day", Anchor::first_day},
    {"child's first day", Anchor::first_day},
    {"child's first day at school", Anchor::first_day},
    {"eerste schooldag van de leerling", Anchor::first_day},
    {"eerste schooldag van het kind", Anchor::first_day},
    {"eerste dag van de leerling", Anchor::first_day},
    {"eerste dag van het kind", Anchor::first_day},
    {"vertrek", Anchor::last_day},
    {"leaving", Anchor::last_day},
    {"departure", Anchor::last_day},
    {"pupil's last day", Anchor::last_day},
    {"child's last day", Anchor::last_day},
    {"last day of the pupil", Anchor::last_day},
    {"laatste dag van de leerling", Anchor::last_day},
    {"laatste dag van het kind", Anchor::last_day},
    {"laatste schooldag van de leerling", Anchor::last_day},
    {"laatste schooldag van het kind", Anchor::last_day},
};

constexpr int k_oldest = 13;

/// "the 4th birthday", "vierde verjaardag"; "the birthday" is that of this school year.
std::optional<int> take_birthday(WordReader& words) {
  const std::size_t start = words.mark();
  const int age = words.take_ordinal().value_or(0);
  if (!words.take("birthday") && !words.take("verjaardag")) {
    words.back_to(start);
    return std::nullopt;
  }
  if (age > k_oldest) {
    words.object(
        "out-of-range",
        {words::policy::k_out_of_range,
         {{"number", std::int64_t{age}}, {"least", std::int64_t{1}}, {"most", std::int64_t{k_oldest}}}},
        Message(words::policy::k_out_of_range_help));
    return std::nullopt;
  }
  return age;
}

}  // namespace

std::optional<AnchorName> take_holiday(WordReader& words) {
  const auto name = words.take_any(k_holidays);
  if (!name) {
    return std::nullopt;
  }
  return holiday_named(*name);
}

std::optional<std::array<AnchorName, 2>> take_two_holidays(WordReader& words) {
  if (const auto pair = words.take_any(k_pairs_of_holidays)) {
    return std::array{holiday_named((*pair)[0]), holiday_named((*pair)[1])};
  }
  const std::size_t start = words.mark();
  const auto first = words.take_any(k_holiday_stems);
  const bool joined = first && (words.take("en") || words.take("and"));
  if (const auto last = joined ? take_holiday(words) : std::nullopt) {
    return std::array{holiday_named(*first), *last};
  }
  words.back_to(start);
  return std::nullopt;
}

std::optional<AnchorName> take_anchor(WordReader& words, Reading& reading) {
  AnchorName anchor;
  if (const auto pupil_day = words.take_any(k_pupil_days)) {
    anchor.point.anchor = *pupil_day;
    return anchor;
  }
  if (auto holiday = take_holiday(words)) {
    return holiday;
  }
  static constexpr Word<Edge> k_year[] = {{"the school year", Edge::start},
                                          {"start of school year", Edge::start},
                                          {"beginning of school year", Edge::start},
                                          {"begin van schooljaar", Edge::start},
                                          {"start van schooljaar", Edge::start},
                                          {"begin schooljaar", Edge::start},
                                          {"end of school year", Edge::end},
                                          {"einde van schooljaar", Edge::end},
                                          {"eind van schooljaar", Edge::end},
                                          {"einde schooljaar", Edge::end},
                                          {"eind schooljaar", Edge::end}};
  if (const auto edge = words.take_any(k_year)) {
    anchor.point.edge = *edge;
    return anchor;
  }
  if (const auto day = words.take_day()) {
    anchor.point.anchor = Anchor::date;
    anchor.point.day = day;
    return anchor;
  }
  if (const auto age = take_birthday(words)) {
    anchor.point.anchor = Anchor::birthday;
    anchor.point.number = *age;
    return anchor;
  }
  const std::size_t start = words.mark();
  if (words.take("moment") || words.take("talk")) {
    if (const auto id = words.take_id()) {
      anchor.point.anchor = Anchor::moment;
      anchor.point.ref = id->value;
      reading.moments_referred_to.push_back(*id);
      return anchor;
    }
    words.back_to(start);
  }
  return std::nullopt;
}

}  // namespace gesprek::policy_reader
