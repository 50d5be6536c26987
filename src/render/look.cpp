#include "render/look.hpp"

#include "base/terminal.hpp"
#include "words/render.hpp"

namespace gesprek::render {

std::string heading(const Look& look, std::string_view text) {
  std::string lines;
  for (const std::string& line : wrap(terminal_safe(text), look.width)) {
    lines += paint(Tint::bold, line, look.color) + "\n";
  }
  return lines;
}

std::string paragraph(const Look& look, std::string_view text, std::size_t indent) {
  return hang(std::string(indent, ' '), terminal_safe(text), look.width);
}

std::string short_day(const Look& look, Day day, bool with_year) {
  return say_day(look.lang, day, with_year, true);
}

std::string day_range(const Look& look, const DayRange& days) {
  if (days.first == days.last) {
    return short_day(look, days.first);
  }
  const bool same_year =
      std::chrono::year_month_day(days.first).year() == std::chrono::year_month_day(days.last).year();
  return look.in_words(Message(words::render::k_from_to, {{"first", short_day(look, days.first, !same_year)},
                                                          {"last", short_day(look, days.last)}}));
}

std::string count(const Look& look, std::size_t number, const Phrase& one, const Phrase& many) {
  return say_count(look.lang, static_cast<std::int64_t>(number), one, many);
}

}  // namespace gesprek::render
