#include "load/table_cells.hpp"

#include <algorithm>
#include <array>

#include "base/parse.hpp"
#include "base/text.hpp"
#include "diag/quote.hpp"
#include "load/roster.hpp"
#include "load/table_values.hpp"
#include "words/tables.hpp"

namespace gesprek {
namespace {

const CellFault k_bad_grade{"bad-grade", words::k_cell_no_grade, words::k_help_cell_grade};
const CellFault k_bad_weekdays{"bad-weekdays", words::k_cell_no_weekdays, words::k_help_cell_weekdays};
const CellFault k_bad_yes_no_unknown{"expected-yes-no", words::k_cell_no_yes_no_unknown,
                                     words::k_help_cell_yes_no_unknown};

/// 0 … 8, also as "Groep 3".
std::optional<int> parse_grade_cell(std::string_view text) {
  if (text == "0") {
    return 0;
  }
  const auto grades = parse_class_name(text).grades;
  return grades.size() == 1 ? std::optional(grades.front()) : std::nullopt;
}

}  // namespace

bool is_email(std::string_view text) {
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("!#$%&'*+-/=?^_`{|}~.").find(c) != std::string_view::npos;
  };
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos || at == 0 || at + 1 == text.size()) {
    return false;
  }
  return std::ranges::all_of(text.substr(0, at), plain) && std::ranges::all_of(text.substr(at + 1), plain);
}

YesNoUnknown read_answer(const RowReader& row, std::string_view column) {
  return row.value(column, parse_yes_no_unknown, k_bad_yes_no_unknown).value_or(YesNoUnknown::unknown);
}

PersonName read_name(const RowReader& row) {
  return {row.text("given"), row.text("prefix"), row.text("family")};
}

int read_grade(const RowReader& row, const ClassName& school_class) {
  if (row.has("grade")) {
    return row.value("grade", parse_grade_cell, k_bad_grade).value_or(0);
  }
  if (school_class.id.empty()) {
    return 0;
  }
  return school_class.grades.size() == 1 ? school_class.grades.front() : k_grade_not_given;
}

std::string read_reason(const RowReader& row, std::string_view column) {
  const std::string word = fold(row.text(column));
  const bool moved = word == "moved" || word == "verhuisd" || word == "verhuizing" || word == "verhuist";
  return moved ? "moved" : row.text(column);
}

std::string read_email(const RowReader& row) {
  const std::string& text = row.text("email");
  if (text.empty() || is_email(text)) {
    return text;
  }
  row.diagnostics().warning("bad-email", row.span("email"), Message{words::k_cell_no_email},
                            Message{words::k_help_cell_email});
  return {};
}

std::optional<std::string> parse_language(std::string_view text) {
  static constexpr std::pair<std::string_view, std::string_view> k_names[] = {
      {"nederlands", "nl"}, {"dutch", "nl"}, {"engels", "en"},     {"english", "en"},   {"arabisch", "ar"},
      {"arabic", "ar"},     {"duits", "de"}, {"german", "de"},     {"frans", "fr"},     {"french", "fr"},
      {"oekraiens", "uk"},  {"pools", "pl"}, {"ukrainian", "uk"},  {"polish", "pl"},    {"spaans", "es"},
      {"spanish", "es"},    {"turks", "tr"}, {"turkish", "tr"},    {"italiaans", "it"}, {"italian", "it"},
      {"portugees", "pt"},  {"fries", "fy"}, {"portuguese", "pt"}, {"frisian", "fy"},   {"chinees", "zh"},
      {"chinese", "zh"}};
  const std::string word = fold(trim(text));
  const auto* const named =
      std::ranges::find(k_names, word, &std::pair<std::string_view, std::string_view>::first);
  if (named != std::end(k_names)) {
    return std::string(named->second);
  }
  const std::string code = word.substr(0, word.find_first_of("-_"));  // "en-GB"
  const bool is_code =
      code.size() == 2 && std::ranges::all_of(code, [](char c) { return c >= 'a' && c <= 'z'; });
  return word.empty() || is_code ? std::optional(code) : std::nullopt;
}

std::string read_language(const RowReader& row) {
  const auto language = parse_language(row.text("language"));
  if (!language) {
    row.diagnostics().warning("unknown-language", row.span("language"),
                              Message{words::k_cell_no_language, {{"text", quoted(row.text("language"))}}},
                              Message{words::k_help_cell_language});
  }
  return language.value_or("");
}

WeekDays read_work_days(const RowReader& row) {
  const auto weekdays = row.value("days", parse_weekdays, k_bad_weekdays);
  WeekDays days;
  if (weekdays) {
    days.bits = 0;
    for (const Weekday weekday : *weekdays) {
      days.bits |= 1U << (weekday.iso_encoding() - 1);
    }
  }
  return days;
}

std::string role_of_word(std::string_view text) {
  static const std::vector<std::pair<std::string_view, std::string_view>> k_roles = {
      {"leerkracht", "teacher"},
      {"leraar", "teacher"},
      {"groepsleerkracht", "teacher"},
      {"vakleerkracht", "teacher"},
      {"juf", "teacher"},
      {"meester", "teacher"},
      {"intern begeleider", "coordinator"},
      {"ib", "coordinator"},
      {"ib'er", "coordinator"},
      {"ib-er", "coordinator"},
      {"intern begeleidster", "coordinator"},
      {"coördinator", "coordinator"},
      {"directeur", "head"},
      {"directie", "head"},
      {"schoolleider", "head"},
      {"schoolhoofd", "head"},
      {"hoofd", "head"},
      {"head teacher", "head"},
      {"administratie", "secretary"},
      {"secretaresse", "secretary"},
      {"onderwijsassistent", "assistant"},
      {"assistent", "assistant"},
      {"tolk", "interpreter"},
      {"next teacher", "next-teacher"},
      {"next_teacher", "next-teacher"},
      {"volgende leerkracht", "next-teacher"},
      {"previous teacher", "previous-teacher"},
      {"previous_teacher", "previous-teacher"},
      {"vorige leerkracht", "previous-teacher"},
      {"guidance centre", "guidance-centre"},
      {"guidance_centre", "guidance-centre"},
      {"clb", "guidance-centre"},
      {"peuterspeelzaal", "nursery"},
      {"kinderopvang", "nursery"},
      {"gast", "guest"},
      {"gevolmachtigde", "proxy"}};
  const std::string word = fold(text);
  const auto found = std::ranges::find(k_roles, word, &std::pair<std::string_view, std::string_view>::first);
  if (found != k_roles.end()) {
    return std::string(found->second);
  }
  return word;
}

std::string read_role(const RowReader& row) {
  return role_of_word(row.text("role"));
}

ClassName read_class_name(const RowReader& row, std::string_view column) {
  ClassName name = parse_class_name(row.text(column));
  if (name.was_date) {
    row.diagnostics().warning("class-was-date", row.span(column),
                              Message{words::k_class_was_date, {{"class", name.id.text}}},
                              Message{words::k_help_class_was_date, {{"class", name.id.text}}});
  }
  return name;
}

const std::vector<std::pair<std::string_view, Mode>>& mode_words() {
  static const std::vector<std::pair<std::string_view, Mode>> k_words = {
      {"school", Mode::school},     {"phone", Mode::phone},       {"video", Mode::video},
      {"home", Mode::home},         {"op school", Mode::school},  {"telefoon", Mode::phone},
      {"telefonisch", Mode::phone}, {"beeldbellen", Mode::video}, {"thuis", Mode::home}};
  return k_words;
}

}  // namespace gesprek
