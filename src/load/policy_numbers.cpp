// Numbers in the words of the policy language: in digits, in words, counted and in order.
#include <algorithm>
#include <array>
#include <string_view>

#include "base/parse.hpp"
#include "load/policy_rule.hpp"
#include "load/policy_words.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr int k_most_number = 9999;
constexpr Word<int> k_numbers[] = {
    {"one", 1},
    {"two", 2},
    {"three", 3},
    {"four", 4},
    {"five", 5},
    {"six", 6},
    {"seven", 7},
    {"eight", 8},
    {"nine", 9},
    {"ten", 10},
    {"eleven", 11},
    {"twelve", 12},
    {"een", 1},
    {"één", 1},
    {"twee", 2},
    {"drie", 3},
    {"vier", 4},
    {"vijf", 5},
    {"zes", 6},
    {"zeven", 7},
    {"acht", 8},
    {"negen", 9},
    {"tien", 10},
    {"elf", 11},
    {"twaalf", 12},
    {"thirteen", 13},
    {"fourteen", 14},
    {"fifteen", 15},
    {"sixteen", 16},
    {"seventeen", 17},
    {"eighteen", 18},
    {"nineteen", 19},
    {"twenty", 20},
    {"twenty-five", 25},
    {"thirty", 30},
    {"forty", 40},
    {"forty-five", 45},
    {"fifty", 50},
    {"sixty", 60},
    {"ninety", 90},
    {"dertien", 13},
    {"veertien", 14},
    {"vijftien", 15},
    {"zestien", 16},
    {"zeventien", 17},
    {"achttien", 18},
    {"negentien", 19},
    {"twintig", 20},
    {"vijfentwintig", 25},
    {"dertig", 30},
    {"veertig", 40},
    {"vijfenveertig", 45},
    {"vijftig", 50},
    {"zestig", 60},
    {"negentig", 90},
};
/// One of what follows: "a week", "an hour". Alone it is a letter ("groep A").
constexpr Word<int> k_ones[] = {{"a", 1}, {"an", 1}};
constexpr Word<int> k_ordinals[] = {
    {"first", 1},   {"second", 2},  {"third", 3},   {"fourth", 4},  {"fifth", 5},     {"sixth", 6},
    {"seventh", 7}, {"eighth", 8},  {"ninth", 9},   {"tenth", 10},  {"eleventh", 11}, {"twelfth", 12},
    {"eerste", 1},  {"tweede", 2},  {"derde", 3},   {"vierde", 4},  {"vijfde", 5},    {"zesde", 6},
    {"zevende", 7}, {"achtste", 8}, {"negende", 9}, {"tiende", 10}, {"elfde", 11},    {"twaalfde", 12},
};
constexpr std::array<std::string_view, 7> k_ordinal_ends{"st", "nd", "rd", "th", "e", "de", "ste"};
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// "03" is 3, as in dates.
std::optional<int> whole_number(std::string_view text, int least, int most) {
  while (text.size() > 1 && text.front() == '0' && is_digit(text[1])) {
    text.remove_prefix(1);
  }
  const auto number = parse_int(text, least, most);
  return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

}  // namespace

/// "third/fourth", "3e/4e".
bool is_ordinal(std::string_view folded) {
  const std::size_t digits = folded.find_first_not_of("0123456789");
  const bool numbered = digits != 0 && digits != std::string_view::npos &&
                        std::ranges::find(k_ordinal_ends, folded.substr(digits)) != k_ordinal_ends.end();
  return numbered || std::ranges::find(k_ordinals, folded, &Word<int>::text) != std::end(k_ordinals);
}

std::optional<int> WordReader::take_number() {
  const Part* part = next();
  expect("2");
  if (part == nullptr) {
    return std::nullopt;
  }
  if (const auto number = whole_number(part->text, 0, k_most_number)) {
    step();
    return number;
  }
  const auto* word = std::ranges::find(k_numbers, std::string_view(part->text), &Word<int>::text);
  if (word == std::end(k_numbers)) {
    return std::nullopt;
  }
  step();
  return word->value;
}

std::optional<int> WordReader::take_count() {
  const auto number = take_number();
  return number ? number : take_any(k_ones);
}

std::optional<int> WordReader::take_ordinal() {
  if (const auto ordinal = take_any(k_ordinals)) {
    return ordinal;
  }
  constexpr int k_most = 99;
  const Part* part = next();
  const std::size_t digits = part == nullptr ? 0 : part->text.find_first_not_of("0123456789");
  const auto number = digits == 0 || digits == std::string::npos
                          ? std::nullopt
                          : whole_number(std::string_view(part->text).substr(0, digits), 0, k_most);
  if (!number || std::ranges::find(k_ordinal_ends, std::string_view(part->text).substr(digits)) ==
                     k_ordinal_ends.end()) {
    return std::nullopt;
  }
  if (*number == 0) {
    object("out-of-range", {words::policy::k_no_nought, {{"text", part->written}}},
           Message(words::policy::k_no_nought_help));
    return std::nullopt;
  }
  step();
  return number;
}

std::optional<int> WordReader::take_number_before(char sign) {
  const Part* part = next();
  if (part == nullptr || part->text.size() < 2 || part->text.back() != sign) {
    return std::nullopt;
  }
  const auto number =
      whole_number(std::string_view(part->text).substr(0, part->text.size() - 1), 0, k_most_number);
  if (!number) {
    return std::nullopt;
  }
  step();
  return number;
}

std::optional<int> WordReader::take_quarters() {
  static constexpr Word<int> k_parts[] = {{"25", 1}, {"5", 2}, {"50", 2}, {"75", 3}};
  constexpr int k_most_hours = 24;
  const Part* part = next();
  const std::string_view text = part == nullptr ? std::string_view{} : std::string_view(part->text);
  const std::size_t point = std::min(text.find('.'), text.size());
  const auto hours = parse_int(text.substr(0, point), 0, k_most_hours);
  const auto* rest =
      std::ranges::find(k_parts, point < text.size() ? text.substr(point + 1) : "", &Word<int>::text);
  if (!hours || rest == std::end(k_parts)) {
    return std::nullopt;
  }
  step();
  return static_cast<int>(*hours) * 4 + rest->value;
}

Node without_noughts(Node node) {
  const std::size_t point = node.text.find('.');
  const bool whole = !node.quoted && point != std::string::npos && point > 0 &&
                     point + 1 < node.text.size() && node.text.find_first_not_of("0123456789") == point &&
                     node.text.find_first_not_of('0', point + 1) == std::string::npos;
  if (whole) {
    node.text.erase(point);
  }
  return node;
}

std::optional<int> read_integer(const Node& node, int least, int most, const Scope& scope) {
  const auto number = to_integer(without_noughts(node), least, most, scope.diagnostics());
  return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

std::optional<int> check_range(int number, int least, int most, Span span, Diagnostics& diagnostics) {
  if (number >= least && number <= most) {
    return number;
  }
  diagnostics.error(
      "out-of-range", span,
      {words::policy::k_out_of_range,
       {{"number", std::int64_t{number}}, {"least", std::int64_t{least}}, {"most", std::int64_t{most}}}},
      Message(words::policy::k_out_of_range_help));
  return std::nullopt;
}

}  // namespace gesprek::policy_reader
