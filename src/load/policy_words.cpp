#include "load/policy_words.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/parse.hpp"
#include "load/policy_nearest.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr std::size_t k_most_expected = 12;

constexpr Word<int> k_numbers[] = {
    {"one", 1},   {"two", 2},  {"three", 3}, {"four", 4},    {"five", 5},    {"six", 6},     {"seven", 7},
    {"eight", 8}, {"nine", 9}, {"ten", 10},  {"eleven", 11}, {"twelve", 12}, {"a", 1},       {"an", 1},
    {"een", 1},   {"één", 1},  {"twee", 2},  {"drie", 3},    {"vier", 4},    {"vijf", 5},    {"zes", 6},
    {"zeven", 7}, {"acht", 8}, {"negen", 9}, {"tien", 10},   {"elf", 11},    {"twaalf", 12},
};
constexpr Word<int> k_ordinals[] = {
    {"first", 1},  {"second", 2}, {"third", 3}, {"fourth", 4}, {"fifth", 5},  {"sixth", 6},
    {"eerste", 1}, {"tweede", 2}, {"derde", 3}, {"vierde", 4}, {"vijfde", 5}, {"zesde", 6},
    {"1st", 1},    {"2nd", 2},    {"3rd", 3},   {"1e", 1},     {"2e", 2},     {"3e", 3},
};

bool is_blank(char c) {
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

/// Where a dash joins two numbers or two times ("3-5", "10:30-11:30"); npos for a date or a word.
std::size_t range_dash(std::string_view text) {
  const std::size_t dash = text.find('-');
  if (dash == std::string_view::npos || dash == 0 || dash + 1 == text.size() ||
      text.find('-', dash + 1) != text.npos) {
    return std::string_view::npos;
  }
  return is_digit(text[dash - 1]) && is_digit(text[dash + 1]) ? dash : std::string_view::npos;
}

}  // namespace

WordReader::WordReader(const Node& scalar) : m_node(scalar) {
  const std::string_view text = scalar.text;
  const std::size_t width = scalar.span.end - scalar.span.begin;
  const std::size_t quotes = scalar.quoted ? 1 : 0;
  m_places = width == text.size() + 2 * quotes;  // a folded or escaped text has no such places
  m_text_at = scalar.span.begin + quotes;
  for (std::size_t at = 0; at < text.size();) {
    if (is_blank(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && !is_blank(text[end])) {
      ++end;
    }
    split(text.substr(at, end - at), at);
    at = end;
  }
}

void WordReader::split(std::string_view written, std::size_t offset) {
  const std::size_t dash = range_dash(written);
  if (dash == std::string_view::npos) {
    add(written, offset);
    return;
  }
  add(written.substr(0, dash), offset);
  add("to", offset + dash);
  m_words.back().written = "-";
  m_words.back().span.end = m_words.back().span.begin + 1;
  add(written.substr(dash + 1), offset + dash + 1);
}

void WordReader::add(std::string_view written, std::size_t offset) {
  Span span = m_node.span;
  if (m_places) {
    span.begin = static_cast<std::uint32_t>(m_text_at + offset);
    span.end = static_cast<std::uint32_t>(span.begin + written.size());
  }
  m_words.push_back({fold(written), std::string(written), span});
}

bool WordReader::comes_next(std::string_view words, std::size_t& count) const {
  count = 0;
  while (!words.empty()) {
    const std::size_t blank = words.find(' ');
    const std::string_view word = words.substr(0, blank);
    if (m_at + count >= m_words.size() || m_words[m_at + count].text != word) {
      return false;
    }
    ++count;
    words = blank == std::string_view::npos ? std::string_view{} : words.substr(blank + 1);
  }
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

std::optional<int> WordReader::take_number() {
  const Part* part = next();
  expect("2");
  if (part == nullptr) {
    return std::nullopt;
  }
  if (const auto number = parse_int(part->text, 0, 9999)) {
    ++m_at;
    return static_cast<int>(*number);
  }
  const auto* word = std::ranges::find(k_numbers, std::string_view(part->text), &Word<int>::text);
  if (word == std::end(k_numbers)) {
    return std::nullopt;
  }
  ++m_at;
  return word->value;
}

std::optional<int> WordReader::take_ordinal() {
  return take_any(k_ordinals);
}

std::optional<Day> WordReader::take_day() {
  const Part* part = next();
  expect("2027-02-09");
  const std::optional<Day> day = part == nullptr ? std::nullopt : parse_day(part->text);
  m_at += day.has_value() ? 1 : 0;
  return day;
}

std::optional<Clock> WordReader::take_clock() {
  const Part* part = next();
  expect("8:30");
  const std::optional<Clock> clock = part == nullptr ? std::nullopt : parse_clock(part->text);
  m_at += clock.has_value() ? 1 : 0;
  return clock;
}

std::optional<Located<std::string>> WordReader::take_id() {
  const Part* part = next();
  expect("…");
  if (part == nullptr || !is_id(part->written)) {
    return std::nullopt;
  }
  ++m_at;
  return Located<std::string>{part->written, part->span};
}

std::string WordReader::words_at(std::size_t at, std::size_t count) const {
  std::string text;
  for (std::size_t index = at; index < std::min(at + count, m_words.size()); ++index) {
    text += (index == at ? "" : " ") + m_words[index].text;
  }
  return text;
}

std::optional<Message> WordReader::suggestion() const {
  std::string_view best;
  std::size_t best_distance = std::string::npos;
  for (const std::string& expected : m_expected) {
    const auto count = static_cast<std::size_t>(std::ranges::count(expected, ' ')) + 1;
    const std::string written = words_at(m_furthest, count);
    const std::size_t distance = edit_distance(written, expected);
    if (!written.empty() && distance < best_distance &&
        !nearest(written, std::array<std::string_view, 1>{expected}).empty()) {
      best = expected;
      best_distance = distance;
    }
  }
  return best.empty() ? std::nullopt
                      : std::optional(Message(words::policy::k_did_you_mean, {{"near", std::string(best)}}));
}

Message WordReader::expectation() const {
  std::string list;
  for (std::size_t index = 0; index < std::min(m_expected.size(), k_most_expected); ++index) {
    list += (index == 0 ? "" : ", ") + m_expected[index];
  }
  list += m_expected.size() > k_most_expected ? " …" : "";
  return {words::policy::k_expected, {{"expected", list}}};
}

void WordReader::report(const Phrase& what, Diagnostics& diagnostics) const {
  const std::size_t at = std::max(m_furthest, m_at);
  const bool known = at == m_furthest && !m_expected.empty();
  std::optional<Message> help = known ? suggestion() : std::nullopt;
  if (!help) {
    const Phrase* nearest = nearest_to_words(words_at(0, m_words.size()), what);
    help = nearest != nullptr ? std::optional(Message(*nearest))
           : known            ? std::optional(expectation())
                              : std::nullopt;
  }
  if (at < m_words.size()) {
    diagnostics.error("unknown-word", m_words[at].span,
                      {words::policy::k_unknown_words, {{"word", m_words[at].written}, {"what", &what}}},
                      help);
  } else {
    diagnostics.error("unfinished-rule", m_node.span,
                      {words::policy::k_unfinished, {{"text", m_node.text}, {"what", &what}}}, help);
  }
}

bool check_scalar(const Node& node, const Phrase& what, Diagnostics& diagnostics) {
  if (node.is_scalar() || node.refused) {
    return node.is_scalar();
  }
  diagnostics.error("expected-text", node.span, {words::policy::k_expected_text, {{"what", &what}}});
  return false;
}

}  // namespace gesprek::policy_reader
