#include "commands/told_before.hpp"

#include <algorithm>

#include "commands/duties.hpp"
#include "model/log_facts.hpp"

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

/// A talk that has no row, as far as the agenda knows it.
PlannedTalk row_of(const OwedTalk& owed) {
  PlannedTalk row;
  row.id = owed.id;
  row.moment = owed.moment;
  row.pupil = owed.pupil;
  row.guardians = owed.guardians;
  row.minutes = owed.minutes;
  row.mode = owed.mode;
  return row;
}

}  // namespace

std::map<TalkId, PlannedTalk> told_else(const LoadedSchool& loaded, const Agenda& agenda, Day as_of) {
  std::map<TalkId, PlannedTalk> found;
  if (std::ranges::none_of(loaded.log.lines, is_invitation)) {
    return found;
  }
  const ComplianceInput input = compliance_input(loaded, agenda, as_of);
  const compliance::Facts facts = compliance::gather(input);
  for (const compliance::TalkFacts& talk : facts.talks) {
    const bool is_over = !talk.held.empty() || (talk.planned != nullptr && talk.planned->start.day <= as_of);
    if (talk.owed == nullptr || is_over) {
      continue;
    }
    const Told told = told_of(talk, facts, people_told(talk, loaded.roster));
    const bool knows = told.invited && told.time;
    // What was told of a day that is over, and never planned anew, is no appointment any more.
    if (knows && (talk.planned != nullptr ? differs(told, *talk.planned) : told.time->day > as_of)) {
      found[talk.id] =
          told_row(talk.planned != nullptr ? *talk.planned : row_of(*talk.owed), told, loaded.school);
    }
  }
  return found;
}

void tell_of_gone(std::vector<planner::RoundPlan>& rounds, const LoadedSchool& loaded, const Agenda& agenda,
                  Day as_of) {
  const ComplianceInput input = compliance_input(loaded, agenda, as_of);
  const compliance::Facts facts = compliance::gather(input);
  for (planner::RoundPlan& round : rounds) {
    for (planner::PlanChange& change : round.changes) {
      const auto place = facts.places.find(change.talk);
      if (!change.before || change.after || change.published || place == facts.places.end()) {
        continue;
      }
      const compliance::TalkFacts& talk = facts.talks[place->second];
      if (told_of(talk, facts, people_told(talk, loaded.roster)).invited) {
        change.published = true;
        planner::set_told(change);
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
