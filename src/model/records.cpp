#include "model/records.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace gesprek {
namespace {

template <class Value>
using Word = std::pair<Value, std::string_view>;

constexpr std::array k_modes = {Word<Mode>{Mode::school, "school"}, Word<Mode>{Mode::phone, "phone"},
                                Word<Mode>{Mode::video, "video"}, Word<Mode>{Mode::home, "home"}};

constexpr std::array k_events = {
    Word<LogEvent>{LogEvent::invited, "invited"},
    Word<LogEvent>{LogEvent::signup_opened, "signup-opened"},
    Word<LogEvent>{LogEvent::reminded, "reminded"},
    Word<LogEvent>{LogEvent::form_sent, "form-sent"},
    Word<LogEvent>{LogEvent::form_returned, "form-returned"},
    Word<LogEvent>{LogEvent::topics_received, "topics-received"},
    Word<LogEvent>{LogEvent::mode_agreed, "mode-agreed"},
    Word<LogEvent>{LogEvent::held, "held"},
    Word<LogEvent>{LogEvent::no_show, "no-show"},
    Word<LogEvent>{LogEvent::cancelled, "cancelled"},
    Word<LogEvent>{LogEvent::follow_up_wanted, "follow-up-wanted"},
    Word<LogEvent>{LogEvent::report_filed, "report-filed"},
    Word<LogEvent>{LogEvent::goals_recorded, "goals-recorded"},
    Word<LogEvent>{LogEvent::agreements_recorded, "agreements-recorded"},
    Word<LogEvent>{LogEvent::shared, "shared"},
    Word<LogEvent>{LogEvent::message_posted, "message-posted"},
    Word<LogEvent>{LogEvent::informed, "informed"},
    Word<LogEvent>{LogEvent::called, "called"},
    Word<LogEvent>{LogEvent::website_checked, "website-checked"},
    Word<LogEvent>{LogEvent::event_held, "event-held"},
    Word<LogEvent>{LogEvent::waived, "waived"},
    Word<LogEvent>{LogEvent::forgotten, "forgotten"},
};

template <class Words, class Value>
std::string_view word_of(const Words& words, Value value) {
  return std::ranges::find(words, value, &Word<Value>::first)->second;
}

template <class Value, class Words>
std::optional<Value> value_of(const Words& words, std::string_view text) {
  const auto found = std::ranges::find(words, text, &Word<Value>::second);
  return found != words.end() ? std::optional(found->first) : std::nullopt;
}

}  // namespace

std::string_view word(Mode mode) {
  return word_of(k_modes, mode);
}
std::optional<Mode> parse_mode(std::string_view text) {
  return value_of<Mode>(k_modes, text);
}

std::string_view word(LogEvent event) {
  return word_of(k_events, event);
}
std::optional<LogEvent> parse_log_event(std::string_view text) {
  return value_of<LogEvent>(k_events, text);
}

std::vector<LogEvent> all_log_events() {
  std::vector<LogEvent> events;
  for (const auto& [event, text] : k_events) {
    if (event != LogEvent::forgotten) {
      events.push_back(event);
    }
  }
  return events;
}

std::vector<std::string_view> log_words(std::string_view value) {
  std::vector<std::string_view> words;
  for (std::size_t begin = value.find_first_not_of(' '); begin != std::string_view::npos;) {
    const std::size_t end = std::min(value.find(' ', begin), value.size());
    words.push_back(value.substr(begin, end - begin));
    begin = value.find_first_not_of(' ', end);
  }
  return words;
}

std::optional<std::string_view> log_value(std::string_view value, std::string_view key) {
  for (std::size_t at = value.find(key); at != std::string_view::npos; at = value.find(key, at + 1)) {
    const std::size_t end = at + key.size();
    const bool begins = at == 0 || value[at - 1] == ' ';
    if (begins && end < value.size() && value[end] == '=') {
      const std::string_view rest = value.substr(end + 1);
      return rest.substr(0, rest.find(' '));
    }
  }
  return std::nullopt;
}

Clock end_of(const PlannedTalk& talk) {
  return Clock{talk.start.clock.minute + static_cast<int>(talk.minutes.count())};
}

}  // namespace gesprek
