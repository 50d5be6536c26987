// The events of the log in the words of people.
#pragma once

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "model/records.hpp"
#include "words/log_events.hpp"

namespace gesprek {

/// "gevoerd", "held"; what stands in the table is `word`.
inline const Phrase& event_words(LogEvent event) {
  static_assert(std::size(words::k_log_events) == static_cast<std::size_t>(LogEvent::forgotten) + 1);
  return words::k_log_events[static_cast<std::size_t>(event)];
}

/// What Dutch lists call them too.
inline constexpr std::pair<LogEvent, std::string_view> k_other_event_names[] = {
    {LogEvent::held, "gehouden"},
    {LogEvent::no_show, "niet verschenen"},
    {LogEvent::no_show, "niet gekomen"},
    {LogEvent::follow_up_wanted, "vervolggesprek gewenst"},
    {LogEvent::form_returned, "formulier ontvangen"},
    {LogEvent::shared, "gedeeld"},
};

/// The event that people call so in either language: what they may type in place of its word, with blanks or
/// hyphens.
inline std::optional<LogEvent> event_called(std::string_view text) {
  std::string wanted = fold(text);
  std::ranges::replace(wanted, '-', ' ');
  for (const auto& [event, name] : k_other_event_names) {
    if (wanted == name) {
      return event;
    }
  }
  const auto* const found = std::ranges::find_if(words::k_log_events, [&](const Phrase& words) {
    return fold(words.nl) == wanted || fold(words.en) == wanted;
  });
  return found != std::end(words::k_log_events)
             ? std::optional(static_cast<LogEvent>(found - std::begin(words::k_log_events)))
             : std::nullopt;
}

}  // namespace gesprek
