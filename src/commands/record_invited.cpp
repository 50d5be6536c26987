#include "commands/record_invited.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "commands/targets.hpp"
#include "commands/told.hpp"
#include "model/log_facts.hpp"

namespace gesprek::commands {
namespace {

/// Whom the letters of the talk are for now: who joins the family later was not invited with them.
const std::vector<PersonId>& invited_to(const PlannedTalk& row, const Agenda& agenda) {
  const OwedTalk* owed = agenda.talk(row.id);
  return owed == nullptr ? row.guardians : owed->guardians;
}

/// The time of the row has passed, or its appointment came to nothing: nobody is invited for that any more.
bool is_over(const PlannedTalk& row, const LogLine& invitation, const Log& log) {
  return row.start.day < invitation.date || std::ranges::any_of(log.lines, [&](const LogLine& line) {
           return line.talk == row.id && falls_through(line) && row.start.day <= line.date &&
                  line.date <= invitation.date;
         });
}

/// With what the row says, which is what the letters tell.
LogLine as_told(LogLine line, const PlannedTalk& row, const Agenda& agenda, const Log& log) {
  const auto add_word = [&](const std::string& word) {
    line.value += (line.value.empty() ? "" : " ") + word;
  };
  if (!log_value(line.value, "guardians")) {
    std::string keys;
    for (const PersonId& guardian : invited_to(row, agenda)) {
      keys += (keys.empty() ? "" : ",") + guardian.text;
    }
    if (!keys.empty()) {
      add_word("guardians=" + keys);
    }
  }
  if (is_over(row, line, log)) {
    return line;
  }
  add_word(time_word(row));
  if (row.has_clock) {
    add_word("minutes=" + std::to_string(row.minutes.count()));
  }
  add_word("place=" + place_of(row));
  if (!row.staff.empty()) {
    add_word("staff=" + staff_of(row));
  }
  return line;
}

bool stands_for_all(const LogLine& round, const Log& log) {
  return std::any_of(log.lines.begin(), log.lines.end(), [&](const LogLine& line) {
    return line.event == round.event && line.moment == round.moment && line.talk.empty() &&
           line.pupil.empty();
  });
}

std::vector<LogLine> lines_of_talks(const LogLine& round, const Plan& plan, const LoadedSchool& loaded,
                                    const Agenda& agenda) {
  std::vector<LogLine> lines;
  for (const PlannedTalk& row : plan.talks) {
    if (row.guardians.empty()) {
      continue;
    }
    const auto invitations = invitations_to(row.id, loaded.log);
    LogLine line = round;
    line.talk = row.id;
    line.pupil = row.pupil;
    if (round.undo) {
      if (!invitations.empty()) {
        lines.push_back(std::move(line));
      }
    } else if (!invitations.empty() && all_know_time(row, invited_to(row, agenda), invitations)) {
      lines.push_back(*invitations.back());  // all were told this time already
    } else {
      lines.push_back(as_told(std::move(line), row, agenda, loaded.log));
    }
  }
  return lines;
}

}  // namespace

std::vector<LogLine> with_times_told(LogLine line, const LoadedSchool& loaded, const Agenda& agenda) {
  const auto plan = loaded.plans.find(line.moment);
  const bool timed = line.event == LogEvent::invited && plan != loaded.plans.end() &&
                     !log_value(line.value, "class") && !log_value(line.value, "time");
  if (!timed || (line.talk.empty() && !line.pupil.empty())) {
    return {std::move(line)};
  }
  if (!line.talk.empty()) {
    const PlannedTalk* row = planned_talk(loaded.plans, line.talk);
    return {row == nullptr || line.undo ? std::move(line)
                                        : as_told(std::move(line), *row, agenda, loaded.log)};
  }
  std::vector<LogLine> lines = lines_of_talks(line, plan->second, loaded, agenda);
  const bool offered = std::any_of(agenda.offers.begin(), agenda.offers.end(),
                                   [&](const Offer& offer) { return offer.moment == line.moment; });
  if (offered || lines.empty() || (line.undo && stands_for_all(line, loaded.log))) {
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace gesprek::commands
