#include "load/log_words.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "base/parse.hpp"
#include "diag/quote.hpp"
#include "words/tables.hpp"

namespace gesprek {
namespace {

using Words = std::span<const std::string_view>;

/// The words that the value of an event can hold: "key=" with something behind it; "*" stands for words of
/// the policy.
Words words_of(LogEvent event) {
  static constexpr std::array<std::string_view, 8> k_invited{
      "guardians=", "channel=", "form=", "class=", "time=", "minutes=", "place=", "staff="};
  static constexpr std::array<std::string_view, 1> k_channel{"channel="};
  static constexpr std::array<std::string_view, 1> k_form{"form="};
  static constexpr std::array<std::string_view, 1> k_mode{"mode="};
  static constexpr std::array<std::string_view, 3> k_held{"present=", "minutes=", "mode="};
  static constexpr std::array<std::string_view, 1> k_shared{"shared="};
  static constexpr std::array<std::string_view, 3> k_cancelled{"reason=", "start=", "guardians="};
  static constexpr std::array<std::string_view, 1> k_items{"*"};
  static constexpr std::array<std::string_view, 2> k_message{"class=", "kind="};
  static constexpr std::array<std::string_view, 1> k_class{"class="};
  static constexpr std::array<std::string_view, 5> k_waived{
      "finding=", "rule=", "reason=", "class=", "guardians="};
  static constexpr std::array<std::string_view, 5> k_forgotten{
      "rows=", "met=", "late=", "overdue=", "waived="};
  switch (event) {
    case LogEvent::invited:
      return k_invited;
    case LogEvent::signup_opened:
    case LogEvent::reminded:
    case LogEvent::informed:
    case LogEvent::called:
      return k_channel;
    case LogEvent::form_sent:
    case LogEvent::form_returned:
      return k_form;
    case LogEvent::mode_agreed:
      return k_mode;
    case LogEvent::held:
      return k_held;
    case LogEvent::report_filed:
      return k_shared;
    case LogEvent::cancelled:
      return k_cancelled;
    case LogEvent::agreements_recorded:
    case LogEvent::goals_recorded:
      return k_items;
    case LogEvent::message_posted:
      return k_message;
    case LogEvent::website_checked:
    case LogEvent::event_held:
      return k_class;
    case LogEvent::waived:
      return k_waived;
    case LogEvent::forgotten:
      return k_forgotten;
    default:
      return {};
  }
}

/// False for a value that the checks could not use, so that a duty would fall silent: "minutes=ten".
bool is_usable(std::string_view key, std::string_view value) {
  constexpr std::int64_t k_longest_talk = 24 * 60;
  constexpr std::int64_t k_most_counted = 100'000'000;
  if (key == "minutes=") {
    return parse_int(value, 1, k_longest_talk).has_value();
  }
  if (key == "rows=" || key == "met=" || key == "late=" || key == "overdue=" || key == "waived=") {
    return parse_int(value, 0, k_most_counted).has_value();
  }
  if (key == "mode=") {
    return parse_mode(value).has_value();
  }
  if (key == "time=" || key == "start=") {
    return parse_date_time(value).has_value();
  }
  return key != "shared=" || value == "yes" || value == "no";
}

/// The "key=" that the word begins with; nothing when the event knows none such.
std::optional<std::string_view> key_of(std::string_view word, Words known) {
  for (const std::string_view candidate : known) {
    if (candidate != "*" && word.starts_with(candidate)) {
      return candidate;
    }
  }
  return std::nullopt;
}

bool is_known_word(std::string_view word, Words known) {
  if (const auto key = key_of(word, known)) {
    return word.size() > key->size() && is_usable(*key, word.substr(key->size()));
  }
  return std::ranges::find(known, "*") != known.end() && word.find('=') == std::string_view::npos;
}

/// What can stand behind a key that the event does know.
const Phrase& help_for_value(std::string_view key) {
  if (key == "minutes=") {
    return words::k_help_log_minutes;
  }
  if (key == "mode=") {
    return words::k_help_log_mode;
  }
  if (key == "time=" || key == "start=") {
    return words::k_help_log_time;
  }
  return key == "shared=" ? words::k_help_log_shared : words::k_help_log_empty;
}

Message help_for(Words known) {
  if (known.empty()) {
    return words::k_help_log_nothing;
  }
  std::string all;
  for (const std::string_view word : known) {
    all += (all.empty() ? "" : ", ") + std::string(word == "*" ? "contact-frequency …" : word);
  }
  return {words::k_help_log_words, {{"words", all}}};
}

}  // namespace

bool goes_with(LogEvent event, std::string_view word) {
  return is_known_word(word, words_of(event));
}

WordFault fault_of(LogEvent event, std::string_view written) {
  const Words known = words_of(event);
  const auto key = key_of(written, known);
  return {key ? "wrong-log-value" : "unknown-log-word",
          Message{key ? words::k_wrong_log_value : words::k_unknown_log_word,
                  {{"event", std::string(word(event))}, {"word", quoted(written)}}},
          key ? Message{help_for_value(*key)} : help_for(known)};
}

}  // namespace gesprek
