// The small values of gesprek.toml.
#include "base/terminal.hpp"
#include "load/school_reader.hpp"
#include "load/table_values.hpp"
#include "words/school.hpp"

namespace gesprek::school_reader {
namespace {

constexpr std::size_t k_shown = 40;  // characters of a faulty value that a message repeats

void report(const Node& node, std::string_view code, const Phrase& message, const Phrase& help,
            Diagnostics& diagnostics) {
  diagnostics.error(code, node.span, Message{message, {{"text", ellipsize(node.text, k_shown)}}},
                    Message{help});
}

/// The texts of a list, or one text.
std::vector<std::string> texts_of(const Node& node, Diagnostics& diagnostics) {
  std::vector<std::string> texts;
  const auto add = [&](const Node& item) {
    if (auto text = scalar_text(item, diagnostics)) {
      texts.push_back(std::move(*text));
    }
  };
  if (node.is_sequence()) {
    for (const Node& item : node.items) {
      add(item);
    }
  } else {
    add(node);
  }
  return texts;
}

template <class End>
void check_ends(const std::optional<Located<End>>& from, const std::optional<Located<End>>& until,
                bool may_be_equal, Diagnostics& diagnostics) {
  if (!from || !until || from->value < until->value || (may_be_equal && from->value == until->value)) {
    return;
  }
  const Phrase& phrase = may_be_equal ? words::k_until_before : words::k_until_not_after;
  diagnostics.error("until-before-from", until->span,
                    Message{phrase, {{"from", from->value}, {"until", until->value}}},
                    Message{words::k_help_swap_ends});
}

/// Left out, the key means everybody; so an empty list could be meant as nobody or as everybody.
void report_names_nothing(const Node& node, std::string_view key, Diagnostics& diagnostics) {
  diagnostics.error("empty-list", node.span, Message{words::k_names_nothing, {{"key", std::string(key)}}},
                    Message{words::k_help_names_nothing, {{"key", std::string(key)}}});
}

}  // namespace

void each_item(const Node* list, std::string_view key, Diagnostics& diagnostics,
               const std::function<void(const Node&)>& read) {
  if (list == nullptr || list->refused) {
    return;
  }
  if (!list->is_sequence()) {
    diagnostics.error("expected-list", list->span, Message{words::k_expected_list},
                      Message{words::k_help_expected_list, {{"key", std::string(key)}}});
    return;
  }
  for (const Node& item : list->items) {
    read(item);
  }
}

void each_table(const Node* list, std::string_view key, Diagnostics& diagnostics,
                const std::function<void(MapReader&)>& read) {
  each_item(list, key, diagnostics, [&](const Node& item) { one_table(&item, diagnostics, read); });
}

void one_table(const Node* table, Diagnostics& diagnostics, const std::function<void(MapReader&)>& read) {
  if (table == nullptr) {
    return;
  }
  MapReader reader(*table, diagnostics);
  read(reader);
  reader.finish();
}

std::optional<Minutes> read_minutes(const Node* node, Minutes least, Diagnostics& diagnostics) {
  const auto text = node != nullptr ? scalar_text(*node, diagnostics) : std::nullopt;
  const auto minutes = text ? parse_minutes(*text) : std::nullopt;
  const bool good = minutes && *minutes >= least;
  if (text && !good) {
    report(*node, "bad-duration", words::k_no_duration, words::k_help_duration, diagnostics);
  }
  return good ? minutes : std::nullopt;
}

std::optional<std::string> read_key(const Node* node, Diagnostics& diagnostics) {
  auto text = node != nullptr ? scalar_text(*node, diagnostics) : std::nullopt;
  if (text && (text->empty() || text->find_first_of(" ,") != std::string::npos)) {
    report(*node, "bad-key", words::k_bad_key, words::k_help_bad_key, diagnostics);
    return std::nullopt;
  }
  return text;
}

std::vector<std::string> read_keys(const Node* node, std::string_view key, Diagnostics& diagnostics) {
  std::vector<std::string> keys;
  if (node == nullptr) {
    return keys;
  }
  if (!node->is_sequence()) {
    const auto text = scalar_text(*node, diagnostics);
    const auto words = split_list(text ? std::string_view(*text) : std::string_view());
    if (text && words.empty()) {
      report_names_nothing(*node, key, diagnostics);
    }
    return {words.begin(), words.end()};
  }
  if (node->items.empty() && !node->refused) {
    report_names_nothing(*node, key, diagnostics);
  }
  each_item(node, key, diagnostics, [&](const Node& item) {
    if (auto text = read_key(&item, diagnostics)) {
      keys.push_back(std::move(*text));
    }
  });
  return keys;
}

std::vector<Weekday> read_weekdays(const Node* node, Diagnostics& diagnostics) {
  if (node == nullptr) {
    return {};
  }
  std::string all;
  for (const std::string& text : texts_of(*node, diagnostics)) {
    all += text + " ";
  }
  const auto weekdays = parse_weekdays(all);
  if (!weekdays && !all.empty()) {
    all.pop_back();
    diagnostics.error("bad-weekdays", node->span,
                      Message{words::k_no_weekdays, {{"text", ellipsize(all, k_shown)}}},
                      Message{words::k_help_weekdays});
  }
  return weekdays.value_or(std::vector<Weekday>{});
}

std::optional<ClockRange> read_clock_range(MapReader& reader, Diagnostics& diagnostics) {
  reader.required("from");
  reader.required("until");
  const auto from = reader.clock("from");
  const auto until = reader.clock("until");
  check_ends(from, until, false, diagnostics);
  return from && until && from->value < until->value ? std::optional(ClockRange{from->value, until->value})
                                                     : std::nullopt;
}

std::optional<DayRange> read_day_range(MapReader& reader, Diagnostics& diagnostics) {
  reader.required("from");
  const auto from = reader.day("from");
  const auto until = reader.day("until");
  check_ends(from, until, true, diagnostics);
  return from ? std::optional(DayRange{from->value, until ? until->value : from->value}) : std::nullopt;
}

void check_day_order(const std::optional<Located<Day>>& first, const std::optional<Located<Day>>& last,
                     Diagnostics& diagnostics) {
  check_ends(first, last, true, diagnostics);
}

}  // namespace gesprek::school_reader
