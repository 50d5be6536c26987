#include "agenda/own_period.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "model/log_facts.hpp"

namespace gesprek {
namespace {

using Rows = std::map<TalkId, const PlannedTalk*>;

Rows rows_of(const Plans& plans) {
  Rows rows;
  for (const auto& [moment, plan] : plans) {
    for (const PlannedTalk& row : plan.talks) {
      const PlannedTalk*& first = rows[row.id];
      first = first == nullptr || row.start < first->start ? &row : first;
    }
  }
  return rows;
}

}  // namespace

std::optional<Day> first_day_of(const OwedTalk& talk, const PlannedTalk* row) {
  if (!talk.dated || (talk.soonest && talk.on_request)) {
    return std::nullopt;
  }
  Day first = talk.window.first;
  first = talk.agreed ? std::min(first, talk.agreed->instead_of.first) : first;
  return row != nullptr ? std::min(first, row->start.day) : first;
}

std::optional<Day> first_day_of(const Occurrence& gathering) {
  if (!gathering.period) {
    return std::nullopt;
  }
  return gathering.days ? std::min(gathering.period->first, gathering.days->first) : gathering.period->first;
}

bool is_before_period(const LogLine& line, const OwedTalk& talk, const PlannedTalk* row) {
  if (!is_of_talks(line.event) || line.event == LogEvent::cancelled) {
    return false;
  }
  const auto first = first_day_of(talk, row);
  return first && line.date < *first;
}

std::vector<EarlyLine> lines_before_period(const Log& log, const Agenda& agenda, const Plans& plans) {
  std::map<std::pair<MomentId, PupilId>, std::vector<const OwedTalk*>> of_pupil;
  for (const OwedTalk& talk : agenda.talks) {
    of_pupil[{talk.moment, talk.pupil}].push_back(&talk);
  }
  const Rows rows = rows_of(plans);
  const auto row_of = [&](const OwedTalk& talk) {
    const auto row = rows.find(talk.id);
    return row != rows.end() ? row->second : nullptr;
  };
  std::vector<EarlyLine> early;
  for (const LogLine& line : log.lines) {
    if (!is_of_talks(line.event)) {
      continue;
    }
    const OwedTalk* talk = line.talk.empty() ? nullptr : agenda.talk(line.talk);
    const auto talks = of_pupil.find({line.moment, line.pupil});
    if (talk == nullptr && line.talk.empty() && talks != of_pupil.end()) {
      talk = talks->second.front();  // of several their period is the same
    }
    if (talk != nullptr && is_before_period(line, *talk, row_of(*talk))) {
      early.push_back({&line, talk, *first_day_of(*talk, row_of(*talk))});
    }
  }
  return early;
}

}  // namespace gesprek
