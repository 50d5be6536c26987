#include "load/node.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "base/parse.hpp"
#include "base/terminal.hpp"
#include "words/document.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_quoted_in_messages = 40;  ///< cells of a wrong value that a message repeats

std::string shortened(std::string_view text) {
  return ellipsize(text, k_quoted_in_messages);
}

/// A scalar, or nothing and a report about what stands there instead.
bool require_scalar(const Node& node, Diagnostics& diagnostics) {
  if (node.is_scalar()) {
    return true;
  }
  if (node.refused) {
    return false;
  }
  if (node.kind == Node::Kind::null) {
    diagnostics.error("missing-value", node.span, words::k_nothing_here, Message{words::k_help_one_text});
  } else {
    diagnostics.error("expected-text", node.span,
                      Message{words::k_expected_text, {{"found", &describe(node.kind)}}},
                      Message{words::k_help_one_text});
  }
  return false;
}

void report_text(const TextProblem& problem, const Node& node, std::size_t most, Diagnostics& diagnostics) {
  const Message retype{words::k_help_retype};
  switch (problem.fault) {
    case TextFault::invalid_utf8:
      return diagnostics.error("not-utf8", node.span, words::k_text_not_utf8, retype);
    case TextFault::control_character:
      return diagnostics.error("control-character", node.span, words::k_text_control, retype);
    case TextFault::invisible_character:
      return diagnostics.error("invisible-character", node.span, words::k_text_invisible, retype);
    case TextFault::too_long:
      return diagnostics.error("text-too-long", node.span,
                               Message{words::k_text_too_long, {{"most", static_cast<std::int64_t>(most)}}},
                               Message{words::k_help_shorten});
  }
}

std::optional<std::string> checked(const Node& node, Diagnostics& diagnostics, std::size_t most,
                                   Lines lines) {
  if (!require_scalar(node, diagnostics)) {
    return std::nullopt;
  }
  std::string_view text = node.text;
  while (node.block && text.ends_with('\n')) {
    text.remove_suffix(1);
  }
  if (const auto problem = check_text(text, most, lines)) {
    report_text(*problem, node, most, diagnostics);
    return std::nullopt;
  }
  return nfc(text);
}

/// The one shape of "this text is not a …".
void report_value(std::string_view code, const Phrase& phrase, const Node& node, Message help,
                  Diagnostics& diagnostics) {
  diagnostics.error(code, node.span, Message{phrase, {{"text", shortened(node.text)}}}, std::move(help));
}

/// The digits of a number without the zeros in front.
std::string without_zeros(std::string_view text) {
  const std::string sign(text.starts_with('-') ? "-" : "");
  text.remove_prefix(sign.size());
  if (text.empty()) {
    return sign;
  }
  const std::size_t first = std::min(text.find_first_not_of('0'), text.size() - 1);
  return sign + std::string(text.substr(first));
}

}  // namespace

const Phrase& describe(Node::Kind kind) {
  switch (kind) {
    case Node::Kind::scalar:
      return words::k_found_text;
    case Node::Kind::sequence:
      return words::k_found_sequence;
    case Node::Kind::mapping:
      return words::k_found_mapping;
    case Node::Kind::null:
      break;
  }
  return words::k_found_nothing;
}

const Node* Node::find(std::string_view key) const {
  const auto entry = std::ranges::find(entries, key, &Entry::key);
  return entry == entries.end() ? nullptr : &entry->value;
}

std::optional<std::string> scalar_text(const Node& node, Diagnostics& diagnostics,
                                       std::size_t max_code_points) {
  return checked(node, diagnostics, max_code_points, Lines::one);
}

std::optional<std::string> scalar_lines(const Node& node, Diagnostics& diagnostics,
                                        std::size_t max_code_points) {
  return checked(node, diagnostics, max_code_points, Lines::many);
}

std::optional<std::size_t> one_of(const Node& node, std::span<const std::string_view> words,
                                  Diagnostics& diagnostics) {
  const auto text = scalar_text(node, diagnostics);
  if (!text) {
    return std::nullopt;
  }
  const auto word = std::ranges::find(words, *text);
  if (word != words.end()) {
    return static_cast<std::size_t>(word - words.begin());
  }
  const std::string near(nearest(*text, words));
  std::string all;
  for (const std::string_view known : words) {
    all += (all.empty() ? "" : ", ") + std::string(known);
  }
  diagnostics.error("unknown-word", node.span, Message{words::k_unknown_word, {{"word", shortened(*text)}}},
                    near.empty() ? Message{words::k_help_known, {{"words", all}}}
                                 : Message{words::k_did_you_mean, {{"word", near}}});
  return std::nullopt;
}

std::optional<std::int64_t> to_integer(const Node& node, std::int64_t min, std::int64_t max,
                                       Diagnostics& diagnostics) {
  if (!require_scalar(node, diagnostics)) {
    return std::nullopt;
  }
  const std::string digits = without_zeros(node.text);
  const auto number = parse_int(digits, min, max);
  if (number && !node.quoted) {
    return number;
  }
  const Message help{words::k_help_number, {{"least", min}, {"most", max}}};
  using Limits = std::numeric_limits<std::int64_t>;
  if (!node.quoted && parse_int(digits, Limits::min(), Limits::max())) {
    diagnostics.error("out-of-range", node.span,
                      Message{words::k_out_of_range, {{"text", node.text}, {"least", min}, {"most", max}}},
                      help);
  } else {
    report_value("expected-number", words::k_expected_number, node, help, diagnostics);
  }
  return std::nullopt;
}

std::optional<Day> to_day(const Node& node, Diagnostics& diagnostics) {
  if (!require_scalar(node, diagnostics)) {
    return std::nullopt;
  }
  const auto day = parse_day(node.text);
  if (!day) {
    report_value("expected-date", words::k_expected_date, node, words::k_help_date, diagnostics);
  }
  return day;
}

std::optional<Clock> to_clock(const Node& node, Diagnostics& diagnostics) {
  if (!require_scalar(node, diagnostics)) {
    return std::nullopt;
  }
  const auto clock = parse_clock(node.text);
  if (!clock) {
    report_value("expected-clock", words::k_expected_clock, node, words::k_help_clock, diagnostics);
  }
  return clock;
}

std::optional<bool> to_yes_no(const Node& node, Diagnostics& diagnostics) {
  if (!require_scalar(node, diagnostics)) {
    return std::nullopt;
  }
  const auto answer = parse_yes_no(node.text);
  if (!answer || node.quoted || node.text.size() < 2) {  // y, n, x and 1 are for tables
    report_value("expected-yes-no", words::k_expected_yes_no, node, words::k_help_yes_no, diagnostics);
    return std::nullopt;
  }
  return answer;
}

}  // namespace gesprek
