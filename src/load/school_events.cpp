// The school's own events of gesprek.toml (B24).
#include <algorithm>

#include "load/school_reader.hpp"
#include "words/school.hpp"

namespace gesprek::school_reader {
namespace {

std::vector<int> read_grades(const Node* node, Diagnostics& diagnostics) {
  std::vector<int> grades;
  each_item(node, "grades", diagnostics, [&](const Node& item) {
    if (const auto grade = to_integer(item, 1, 8, diagnostics)) {
      grades.push_back(static_cast<int>(*grade));
    }
  });
  std::ranges::sort(grades);
  grades.erase(std::unique(grades.begin(), grades.end()), grades.end());
  return grades;
}

/// The clock of an event is left out, or from and until are both there.
std::optional<ClockRange> read_clock(MapReader& reader, Diagnostics& diagnostics) {
  const Node& node = reader.node();
  const bool has_clock = node.find("from") != nullptr || node.find("until") != nullptr;
  return has_clock ? read_clock_range(reader, diagnostics) : std::nullopt;
}

}  // namespace

void read_events(const Node* node, School& school, Diagnostics& diagnostics) {
  each_table(node, "events", diagnostics, [&](MapReader& reader) {
    const auto id = read_key(reader.required("id"), diagnostics);
    const auto name = reader.text("name");
    reader.required("day");
    const auto day = reader.day("day");
    SchoolEvent event;
    event.clock = read_clock(reader, diagnostics);
    event.grades = read_grades(reader.optional("grades"), diagnostics);
    event.divisions = read_keys(reader.optional("divisions"), "divisions", diagnostics);
    event.span = day ? day->span : reader.node().span;
    if (!id || !day) {
      return;
    }
    event.id = MomentId(*id);
    event.name = name ? name->value : *id;
    event.day = day->value;
    if (std::ranges::find(school.events, event.id, &SchoolEvent::id) != school.events.end()) {
      diagnostics.error("duplicate-event", event.span, Message{words::k_event_twice, {{"key", *id}}},
                        Message{words::k_help_event_twice});
      return;
    }
    school.events.push_back(std::move(event));
  });
}

}  // namespace gesprek::school_reader
