#include "commands/told_before.hpp"

#include "load/table_values.hpp"

namespace gesprek::commands {
namespace {

using render::News;

/// The place that the log names, as a row of a plan has it.
PlannedTalk row_at(const std::string& place, const School& school) {
  PlannedTalk row;
  if (const auto mode = parse_mode(place)) {
    row.mode = *mode;
    return row;
  }
  for (const Room& room : school.rooms) {
    row.room = room.id;
    if (place_of(row) == place) {
      return row;
    }
  }
  row.room = RoomId(place);
  return row;
}

}  // namespace

void set_before(render::LetterTalk& entry, const Told& told, const School& school) {
  const bool changed = entry.news == News::changed;
  const bool elsewhen = changed && (!told.time || *told.time != start_of(*entry.row));
  entry.was = elsewhen || entry.news == News::cancelled ? told.time : std::nullopt;
  entry.calendar_talk = told.first_talk;
  entry.sequence = told.changes + (changed || entry.was ? 1 : 0);
  if (!changed) {
    return;
  }
  if (!told.place.empty() && told.place != place_of(*entry.row)) {
    entry.was_at = row_at(told.place, school);
  }
  if (!told.staff.empty() && told.staff != staff_of(*entry.row)) {
    for (const std::string_view key : split_list(told.staff)) {
      entry.was_with.emplace_back(std::string(key));
    }
  }
}

}  // namespace gesprek::commands
