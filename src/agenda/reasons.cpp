#include "agenda/reasons.hpp"

#include <array>
#include <cstdint>
#include <cstdlib>

#include "words/agenda.hpp"

namespace gesprek::owed {
namespace {

namespace say = words::agenda;

const Phrase& unit_phrase(Unit unit, bool one) {
  switch (unit) {
    case Unit::minutes:
      return one ? say::k_one_minute : say::k_minutes;
    case Unit::calendar_days:
      return one ? say::k_one_day : say::k_days;
    case Unit::school_days:
      return one ? say::k_one_school_day : say::k_school_days;
    case Unit::weeks:
      return one ? say::k_one_week : say::k_weeks;
    case Unit::school_weeks:
      return one ? say::k_one_school_week : say::k_school_weeks;
    case Unit::months:
      return one ? say::k_one_month : say::k_months;
  }
  return say::k_days;
}

}  // namespace

Message length_in_words(const Length& length) {
  const std::int64_t count = std::abs(static_cast<std::int64_t>(length.count));
  return {unit_phrase(length.unit, count == 1), {{"count", count}}};
}

ArgValue holiday_in_words(std::string_view name) {
  static constexpr std::array<std::pair<std::string_view, const Phrase*>, 5> k_school_holidays{
      {{"herfstvakantie", &say::k_autumn_holiday},
       {"kerstvakantie", &say::k_christmas_holiday},
       {"voorjaarsvakantie", &say::k_spring_holiday},
       {"meivakantie", &say::k_may_holiday},
       {"zomervakantie", &say::k_summer_holiday}}};
  for (const auto& [known, phrase] : k_school_holidays) {
    if (known == name) {
      return phrase;
    }
  }
  return std::string(name);
}

std::string grades_in_digits(const std::vector<int>& grades) {
  std::string text;
  for (std::size_t i = 0; i < grades.size();) {
    std::size_t end = i + 1;
    while (end < grades.size() && grades[end] == grades[end - 1] + 1) {
      ++end;
    }
    text += text.empty() ? "" : ", ";
    text += std::to_string(grades[i]);
    if (end - i > 1) {
      text += (end - i > 2 ? "-" : ", ") + std::to_string(grades[end - 1]);
    }
    i = end;
  }
  return text;
}

}  // namespace gesprek::owed
