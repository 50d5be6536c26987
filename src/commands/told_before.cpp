#include "commands/told_before.hpp"

#include <map>

#include "commands/duties.hpp"

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

/// The row as its people were told it last.
PlannedTalk told_row(const PlannedTalk& now, const Told& told, const School& school) {
  PlannedTalk row = now;
  row.start = *told.time;
  row.has_clock = told.time->clock.minute != 0;
  row.minutes = told.minutes.count() > 0 ? told.minutes : row.minutes;
  if (!told.place.empty()) {
    const PlannedTalk at = row_at(told.place, school);
    row.room = at.room;
    row.mode = at.mode;
  }
  if (!told.staff.empty()) {
    row.staff = staff_told(told);
  }
  return row;
}

}  // namespace

void compare_with_told(std::vector<planner::RoundPlan>& rounds, const LoadedSchool& loaded,
                       const Agenda& agenda, Day as_of) {
  const ComplianceInput input = compliance_input(loaded, agenda, as_of);
  const compliance::Facts facts = compliance::gather(input);
  std::map<TalkId, const compliance::TalkFacts*> talks;
  for (const compliance::TalkFacts& talk : facts.talks) {
    talks[talk.id] = &talk;
  }
  for (planner::RoundPlan& round : rounds) {
    for (planner::PlanChange& change : round.changes) {
      const auto talk = talks.find(change.talk);
      const bool is_gone = change.before && !change.after && !change.published;
      if ((change.before && !is_gone) || talk == talks.end()) {
        continue;
      }
      const Told told = told_of(*talk->second, facts, people_told(*talk->second, loaded.roster));
      if (told.invited && (is_gone || differs(told, *change.after))) {
        change.before = is_gone ? change.before : told_row(*change.after, told, loaded.school);
        change.published = true;
        change.tell = planner::people_of(change);
      }
    }
  }
}

void set_before(render::LetterTalk& entry, const Told& told, const School& school) {
  const bool changed = entry.news == News::changed;
  const bool longer = told.minutes.count() > 0 && entry.row != nullptr && entry.row->minutes != told.minutes;
  const bool elsewhen = changed && (!told.time || longer || *told.time != start_of(*entry.row));
  entry.was = elsewhen || !render::is_theirs(entry.news) ? told.time : std::nullopt;
  entry.was_minutes = told.minutes;
  entry.calendar_talk = told.first_talk;
  entry.told_staff = staff_told(told);
  entry.sequence = told.changes + (changed || entry.was || told.fell_through ? 1 : 0);
  if (!changed) {
    return;
  }
  if (!told.place.empty() && told.place != place_of(*entry.row)) {
    entry.was_at = row_at(told.place, school);
  }
  if (!told.staff.empty() && told.staff != staff_of(*entry.row)) {
    entry.was_with = staff_told(told);
  }
}

}  // namespace gesprek::commands
