#include "publish/rows_workbook.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/parse.hpp"
#include "base/text.hpp"
#include "model/records.hpp"
#include "words/render.hpp"
#include "words/sheets.hpp"

namespace gesprek::publish {
namespace {

namespace words_of = words::sheets;

struct Entry {
  std::string_view key;
  const Phrase* phrase;
};

constexpr Entry k_headings[] = {
    {"id", &words_of::k_id},
    {"rule", &words_of::k_rule},
    {"clause", &words_of::k_clause},
    {"severity", &words_of::k_severity},
    {"status", &words_of::k_status},
    {"pupil", &words_of::k_pupil},
    {"talk", &words_of::k_talk},
    {"due", &words_of::k_due},
    {"policy", &words_of::k_policy},
    {"message", &words_of::k_message},
    {"moment", &words_of::k_moment},
    {"class", &words_of::k_class},
    {"owner", &words_of::k_owner},
    {"owners", &words_of::k_owners},
    {"met_on", &words_of::k_met_on},
    {"row", &words_of::k_row},
    {"name", &words_of::k_name},
    {"kind", &words_of::k_kind},
    {"for", &words_of::k_for},
    {"from", &words_of::k_from},
    {"until", &words_of::k_until},
    {"start", &words_of::k_start},
    {"end", &words_of::k_end},
    {"duration", &words_of::k_duration},
    {"mandatory", &words_of::k_mandatory},
    {"talks", &words_of::k_talks},
    {"expected", &words_of::k_expected},
    {"purpose", &words_of::k_purpose},
    {"file", &words_of::k_file},
    {"household", &words_of::k_household},
    {"language", &words_of::k_language},
    {"channel", &words_of::k_channel},
    {"names", &words_of::k_names},
    {"email", &words_of::k_email},
    {"pupils", &words_of::k_pupils},
    {"news", &words_of::k_news},
};

constexpr Entry k_values[] = {
    {"met", &words::render::k_met},
    {"late", &words::render::k_late},
    {"overdue", &words::render::k_overdue},
    {"pending", &words::render::k_pending},
    {"waived", &words::render::k_waived},
    {"untracked", &words::render::k_untracked},
    {"error", &words_of::k_is_error},
    {"warning", &words_of::k_is_warning},
    {"note", &words_of::k_is_note},
    {"new", &words_of::k_is_new},
    {"changed", &words_of::k_is_changed},
    {"cancelled", &words_of::k_is_cancelled},
    {"not-yours", &words_of::k_is_not_yours},
    {"reminder", &words_of::k_is_reminder},
    {"talk", &words_of::k_talk},
    {"event", &words_of::k_is_event},
    {"recurring", &words_of::k_is_recurring},
    {"cadence", &words_of::k_is_cadence},
    {"checklist", &words_of::k_is_checklist},
    {"yes", &words_of::k_is_yes},
    {"no", &words_of::k_is_no},
    {"not-stated", &words_of::k_is_not_stated},
    {"differs", &words_of::k_is_different},
};

/// Columns whose cells are words of the program.
constexpr std::array<std::string_view, 5> k_columns_of_words{"severity", "status", "news", "kind",
                                                             "mandatory"};

/// Columns whose cells are numbers, where they are: "talks" lists keys in the table of invitations.
constexpr std::string_view k_number_column = "talks";
constexpr std::int64_t k_largest_number = 1'000'000;

constexpr double k_narrowest = 8;  // characters
constexpr double k_widest = 60;

std::string in_words(Lang lang, const Entry* first, const Entry* last, std::string_view key) {
  const Entry* found = std::find_if(first, last, [&](const Entry& entry) { return entry.key == key; });
  return found == last ? std::string(key) : say(lang, *found->phrase);
}

/// The words of a cell, one by one: "new changed".
std::string value_in_words(Lang lang, std::string_view cell) {
  std::string text;
  for (const std::string_view word : log_words(cell)) {
    text += (text.empty() ? "" : ", ") + in_words(lang, std::begin(k_values), std::end(k_values), word);
  }
  return text;
}

bool holds_words(std::string_view column) {
  return std::find(k_columns_of_words.begin(), k_columns_of_words.end(), column) != k_columns_of_words.end();
}

SheetCell cell_of(Lang lang, std::string_view column, const std::string& text) {
  if (const auto day = parse_day(text)) {
    return *day;
  }
  if (const auto number = column == k_number_column ? parse_int(text, 0, k_largest_number) : std::nullopt) {
    return *number;
  }
  return holds_words(column) ? value_in_words(lang, text) : text;
}

/// As wide as what stands in it asks for, within what a printed page bears.
double width_of(const std::vector<std::vector<std::string>>& rows, std::size_t column,
                const std::string& heading) {
  std::size_t widest = display_width(heading) + 3;  // beside the sign of the filter
  for (std::size_t i = 1; i < rows.size(); ++i) {
    widest = std::max(widest, display_width(rows[i][column]));
  }
  return std::clamp(static_cast<double>(widest) + 1, k_narrowest, k_widest);
}

}  // namespace

Workbook rows_workbook(const std::string& title, const std::vector<std::vector<std::string>>& rows, Day as_of,
                       Lang lang) {
  Sheet sheet;
  sheet.name = title;
  const std::vector<std::string>& keys = rows.front();
  for (std::size_t column = 0; column < keys.size(); ++column) {
    std::string heading = in_words(lang, std::begin(k_headings), std::end(k_headings), keys[column]);
    const double width = width_of(rows, column, heading);
    sheet.columns.push_back({std::move(heading), width});
  }
  for (std::size_t i = 1; i < rows.size(); ++i) {
    std::vector<SheetCell> cells;
    for (std::size_t column = 0; column < keys.size(); ++column) {
      cells.push_back(cell_of(lang, keys[column], rows[i][column]));
    }
    sheet.rows.push_back(std::move(cells));
  }
  return {title, as_of, {sheet}};
}

}  // namespace gesprek::publish
