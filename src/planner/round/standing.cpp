// What plan and log say of a talk before it is planned.
#include <algorithm>
#include <set>

#include "agenda/own_period.hpp"
#include "model/log_facts.hpp"
#include "planner/round/build.hpp"

namespace gesprek::planner {
namespace {

bool names_one_of(std::string_view list, const std::vector<PersonId>& people) {
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    const std::string_view name = list.substr(0, comma);
    if (std::any_of(people.begin(), people.end(),
                    [&](const PersonId& person) { return person.text == name; })) {
      return true;
    }
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
  return false;
}

/// Whether a line of the log speaks of the talk. What happens to single talks has a line for each, for the
/// checks too.
bool speaks_of(const LogLine& line, const OwedTalk& talk, const BuildInput& input) {
  if (!line.talk.empty()) {
    return line.talk == talk.id;
  }
  if (line.moment != talk.moment) {
    return false;
  }
  if (!line.pupil.empty()) {
    const auto present = log_value(line.value, "present");
    return line.pupil == talk.pupil &&
           (!present || talk.guardians.empty() || names_one_of(*present, talk.guardians));
  }
  if (is_of_talks(line.event)) {
    return false;
  }
  const auto class_id = log_value(line.value, "class");
  const Pupil* pupil = input.roster.pupil(talk.pupil);
  return !class_id || (pupil != nullptr && pupil->class_id.text == *class_id);
}

const PlannedTalk* row_of(const OwedTalk& talk, const BuildInput& input) {
  const auto plan = input.plans.find(talk.moment);
  if (plan == input.plans.end()) {
    return nullptr;
  }
  const auto& rows = plan->second.talks;
  const auto row =
      std::find_if(rows.begin(), rows.end(), [&](const PlannedTalk& r) { return r.id == talk.id; });
  return row == rows.end() ? nullptr : &*row;
}

/// An appointment that fell through is made anew: one that was called off, or at which nobody came, if the
/// policy says so or the talk is mandatory; not one on request.
bool owed_again(const OwedTalk& talk, LogEvent why, const BuildInput& input) {
  if (talk.on_request) {
    return false;
  }
  const Stated policy = input.policy.moments[talk.moment_index].after_no_show;
  return why == LogEvent::cancelled || policy == Stated::yes ||
         (policy == Stated::not_stated && talk.mandatory == Stated::yes);
}

}  // namespace

int people_told(const Standing& standing) {
  if (!standing.published) {
    return 0;
  }
  const PlannedTalk& known = standing.told_else != nullptr ? *standing.told_else : *standing.row;
  std::set<PersonId> people(known.guardians.begin(), known.guardians.end());
  people.insert(known.staff.begin(), known.staff.end());
  return std::max(1, static_cast<int>(people.size()));
}

Standing standing_of(const OwedTalk& talk, const BuildInput& input) {
  Standing standing;
  standing.row = row_of(talk, input);
  const LogLine* fell_through = nullptr;
  for (const LogLine& line : input.log.lines) {
    if (!speaks_of(line, talk, input) || is_before_period(line, talk, standing.row)) {
      continue;
    }
    switch (line.event) {
      case LogEvent::invited:
        standing.published = true;
        break;
      case LogEvent::held:
      case LogEvent::called:
        standing.held = true;
        fell_through = nullptr;
        break;
      case LogEvent::no_show:
      case LogEvent::cancelled:
        if (!falls_through(line)) {
          break;
        }
        standing.held = false;
        fell_through = &line;
        if (const auto start = called_off_start(line); start && line.talk == talk.id) {
          standing.called_off.push_back(*start);
        }
        break;
      case LogEvent::waived:
        standing.settled = standing.settled || log_value(line.value, "rule") == "planned";
        break;
      default:
        break;
    }
  }
  standing.settled = standing.settled || standing.held;
  if (fell_through != nullptr) {
    const auto start = log_value(fell_through->value, "start");
    const bool void_row = standing.row != nullptr && (standing.row->start.day <= fell_through->date ||
                                                      (start && *start == iso(standing.row->start)));
    standing.renewed = owed_again(talk, fell_through->event, input);
    standing.settled = standing.settled || !standing.renewed;
    if (void_row && standing.renewed) {
      standing.row = nullptr;
    }
    standing.published = standing.published && !void_row;
    standing.gone = void_row;
  }
  if (standing.row != nullptr) {
    standing.stays = standing.row->pinned || standing.held || standing.row->start.day <= input.as_of ||
                     input.by_hand.count(talk.id) > 0;
    const bool planned_now =
        std::find(input.moments.begin(), input.moments.end(), talk.moment) != input.moments.end();
    if (input.fresh && planned_now && !standing.stays && !standing.published) {
      standing.row = nullptr;
    }
  }
  const auto told = input.told_else.find(talk.id);
  if (standing.published && !standing.settled && told != input.told_else.end()) {
    standing.told_else = &told->second;
  }
  standing.published = standing.published && (standing.row != nullptr || standing.told_else != nullptr);
  return standing;
}

bool still_stands(const PlannedTalk& row, const BuildInput& input) {
  const OwedTalk* owed = input.agenda.talk(row.id);
  if (owed == nullptr) {
    return row.pinned || row.start.day <= input.as_of;
  }
  const Standing standing = standing_of(*owed, input);
  return standing.row != nullptr && !standing.gone;
}

}  // namespace gesprek::planner
