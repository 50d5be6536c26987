#include "load/policy_words.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "base/parse.hpp"
#include "base/text.hpp"
#include "load/policy_nearest.hpp"
#include "load/policy_values.hpp"
#include "words/policy.hpp"
#include "words/policy_windows.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr std::array<std::string_view, 4> k_articles{"the", "de", "het", "'t"};
bool is_article(std::string_view word) {
  return std::ranges::find(k_articles, word) != k_articles.end();
}

bool is_separator(char c) {
  return c == ' ' || c == ',' || c == '\n' || c == '\t';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_id(std::string_view text) {
  const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
  return !text.empty() && lower(text.front()) && text.back() != '-' &&
         std::ranges::all_of(text, [&](char c) { return lower(c) || is_digit(c) || c == '-'; });
}

/// "2026-9-1" as "2026-09-01"; other texts as they are.
std::string with_noughts(std::string_view text) {
  constexpr std::size_t k_year = 5;  // with its dash
  const std::size_t dash = text.find('-', std::min(k_year, text.size()));
  if (text.find('-') + 1 != k_year || dash == std::string_view::npos) {
    return std::string(text);
  }
  std::string date(text.substr(0, k_year));
  date += (dash == k_year + 1 ? "0" : "") + std::string(text.substr(k_year, dash + 1 - k_year));
  return date + (dash + 2 == text.size() ? "0" : "") + std::string(text.substr(dash + 1));
}

bool is_like_date(std::string_view text) {
  static constexpr std::string_view k_form = "0000-00-00";
  return text.size() == k_form.size() &&
         std::equal(text.begin(), text.end(), k_form.begin(),
                    [](char c, char form) { return form == '0' ? is_digit(c) : c == form; });
}

/// "3/4/5", a class of three years; no date.
bool is_row_of_digits(std::string_view text) {
  constexpr std::size_t k_least = 5;  // with one slash it is a pair as any other
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (at % 2 == 0 ? !is_digit(text[at]) : text[at] != '/') {
      return false;
    }
  }
  return text.size() >= k_least && text.size() % 2 == 1;
}

/// Where something joins two words, and how long it is.
struct Join {
  std::size_t at = std::string_view::npos;
  std::size_t width = 0;
  std::string_view means;
};

/// "eind januari/begin februari": what stands before the slash ends in a month, or what follows begins with
/// one.
bool begins_month(std::string_view before, std::string_view after) {
  static constexpr std::array<std::string_view, 8> k_parts{"begin", "start", "eind",   "end",
                                                           "half",  "mid",   "midden", "early"};
  const auto is_part = [](const std::string& word) {
    return std::ranges::find(k_parts, std::string_view(word)) != k_parts.end();
  };
  return (is_month(fold(before)) && is_part(fold(after))) || (is_part(fold(before)) && is_month(fold(after)));
}

/// "3-5", "10:30-11:30", "juni-juli": a dash (or a longer one) between two numbers, times or months; "3/4",
/// "juni/juli": a slash. Not that of a date, of "t/m" or within a word.
Join join_of(std::string_view text) {
  constexpr std::string_view k_en_dash = "\u2013";
  const bool has_en_dash = text.find(k_en_dash) != std::string_view::npos;
  const std::string_view dash = has_en_dash ? k_en_dash : "-";
  const bool slash = text.find('/') != std::string_view::npos;
  const std::string_view sign = slash ? "/" : dash;
  const std::size_t at = text.find(sign);
  if (at == std::string_view::npos || at == 0 || at + sign.size() >= text.size() ||
      text.find(sign, at + sign.size()) != std::string_view::npos) {
    return {};
  }
  const std::string_view before = text.substr(0, at);
  const std::string_view after = text.substr(at + sign.size());
  const bool numbers = is_digit(before.back()) && is_digit(after.front());
  const bool months = (is_month(fold(before)) && is_month(fold(after))) ||
                      (is_weekday(fold(before)) && is_weekday(fold(after)));
  return numbers || months || (slash && is_ordinal(fold(before)) && is_ordinal(fold(after))) ||
                 (slash && begins_month(before, after))
             ? Join{at, sign.size(), slash ? "and" : "to"}
             : Join{};
}

}  // namespace

WordReader::WordReader(const Node& scalar) : m_node(scalar) {
  const std::string_view text = scalar.text;
  const std::size_t width = scalar.span.end - scalar.span.begin;
  const std::size_t quotes = scalar.quoted ? 1 : 0;
  m_places = width == text.size() + 2 * quotes;  // a folded or escaped text has no such places
  m_text_at = scalar.span.begin + quotes;
  const bool list = text.find('[') < text.find(']');  // "all except [1, 8]" is one text for YAML
  const auto is_blank = [&](char c) { return is_separator(c) || (list && (c == '[' || c == ']')); };
  bool comma = false;
  for (std::size_t at = 0; at < text.size();) {
    if (is_blank(text[at])) {
      comma = comma || text[at] == ',';
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && !is_blank(text[end])) {
      ++end;
    }
    const std::size_t first = m_words.size();
    split(text.substr(at, end - at), at);
    m_words[first].comma = comma;
    comma = false;
    at = end;
  }
}

void WordReader::split(std::string_view written, std::size_t offset) {
  if (is_row_of_digits(written)) {
    for (std::size_t at = 0; at < written.size(); ++at) {
      add(at % 2 == 0 ? written.substr(at, 1) : "and", offset + at);
    }
    return;
  }
  const Join join = written == "/" ? Join{0, 1, "and"} : join_of(written);
  if (join.width == 0) {
    add(written, offset);
    return;
  }
  if (join.at > 0) {
    add(written.substr(0, join.at), offset);
  }
  add(join.means, offset + join.at);
  m_words.back().written = written.substr(join.at, join.width);
  m_words.back().span.end = m_words.back().span.begin + static_cast<std::uint32_t>(join.width);
  if (join.at + join.width < written.size()) {
    add(written.substr(join.at + join.width), offset + join.at + join.width);
  }
}

void WordReader::add(std::string_view written, std::size_t offset) {
  Span span = m_node.span;
  if (m_places) {
    span.begin = static_cast<std::uint32_t>(m_text_at + offset);
    span.end = static_cast<std::uint32_t>(span.begin + written.size());
  }
  std::string text = fold(written);
  text = text == "vóór" ? "voor" : text == "ná" ? "na" : text;  // an accent that only stresses
  m_words.push_back({std::move(text), std::string(written), span});
}

std::size_t WordReader::past_articles(std::size_t at) const {
  while (at < m_words.size() && is_article(m_words[at].text)) {
    ++at;
  }
  return at;
}

const WordReader::Part* WordReader::next() const {
  const std::size_t at = past_articles(m_at);
  return at < m_words.size() ? &m_words[at] : nullptr;
}

void WordReader::step() {
  m_at = past_articles(m_at) + 1;
}

bool WordReader::comes_next(std::string_view words, std::size_t& count) const {
  std::size_t at = m_at;
  while (!words.empty()) {
    const std::size_t blank = words.find(' ');
    const std::string_view word = words.substr(0, blank);
    words = blank == std::string_view::npos ? std::string_view{} : words.substr(blank + 1);
    if (is_article(word)) {
      continue;
    }
    at = past_articles(at);
    if (at >= m_words.size() || m_words[at].text != word) {
      return false;
    }
    ++at;
  }
  count = at - m_at;
  return true;
}

void WordReader::expect(std::string_view words) {
  if (m_at > m_furthest) {
    m_furthest = m_at;
    m_expected.clear();
  }
  if (m_at == m_furthest && std::ranges::find(m_expected, words) == m_expected.end()) {
    m_expected.emplace_back(words);
  }
}

bool WordReader::take(std::string_view words) {
  std::size_t count = 0;
  expect(words);
  if (!comes_next(words, count)) {
    return false;
  }
  m_at += count;
  return true;
}

bool WordReader::at_letter() const {
  const Part* part = next();
  return part != nullptr && part->text.size() == 1 && part->text[0] >= 'a' && part->text[0] <= 'z';
}

bool WordReader::at_comma() const {
  return m_at < m_words.size() && m_words[m_at].comma;
}

namespace {

/// "10000-01-01": a day, but for the year.
bool has_long_year(std::string_view text) {
  constexpr std::size_t k_month_and_day = 6;
  constexpr std::size_t k_digits_of_year = 4;
  const std::size_t dash = text.find('-');
  return dash != std::string_view::npos && dash > k_digits_of_year && text.size() == dash + k_month_and_day &&
         text[dash + 3] == '-' && text.find_first_not_of("0123456789-") == std::string_view::npos;
}

}  // namespace

std::optional<Day> WordReader::take_day() {
  const Part* part = next();
  expect("2027-02-09");
  if (part == nullptr) {
    return std::nullopt;
  }
  const std::string date = with_noughts(part->text);
  const std::optional<Day> day = parse_day(date);
  if (!day && is_like_date(date)) {
    object("no-such-day", {words::policy::k_no_such_date, {{"text", part->written}}},
           Message(words::policy::k_no_such_date_help));
  }
  if (has_long_year(part->text)) {  // not repeated: so many digits may be a citizen number
    object("no-such-day", Message(words::policy_windows::k_long_year),
           Message(words::policy::k_no_such_date_help));
  }
  day ? step() : void();
  return day;
}

std::optional<Clock> WordReader::take_clock() {
  const Part* part = next();
  expect("8:30");
  const std::optional<Clock> clock = part == nullptr ? std::nullopt : parse_clock(part->text);
  clock ? step() : void();
  return clock;
}

std::optional<Located<std::string>> WordReader::take_id() {
  const Part* part = next();
  expect("…");
  if (part == nullptr || !is_id(part->written)) {
    return std::nullopt;
  }
  step();
  return Located<std::string>{part->written, part->span};
}

std::string WordReader::words_at(std::size_t at, std::size_t count) const {
  std::string text;
  for (std::size_t index = at; index < std::min(at + count, m_words.size()); ++index) {
    text += (index == at ? "" : " ") + m_words[index].text;
  }
  return text;
}

}  // namespace gesprek::policy_reader
