#include "commands/record_called_off.hpp"

#include <algorithm>

#include "model/log_contradictions.hpp"
#include "model/log_facts.hpp"
#include "words/record.hpp"

namespace gesprek::commands {
namespace {

namespace say_record = words::record;

constexpr std::string_view k_start = "start";

/// Of the talk that the line names, else of its pupil in its moment.
bool means(const LogLine& line, const MomentId& moment, const PupilId& pupil, const TalkId& talk) {
  return line.talk.empty() ? line.moment == moment && line.pupil == pupil : line.talk == talk;
}

std::vector<const PlannedTalk*> appointments(const LogLine& line, const LoadedSchool& loaded) {
  std::vector<const PlannedTalk*> rows;
  if (const auto plan = loaded.plans.find(line.moment); plan != loaded.plans.end()) {
    for (const PlannedTalk& row : plan->second.talks) {
      if (means(line, row.moment, row.pupil, row.id)) {
        rows.push_back(&row);
      }
    }
  }
  return rows;
}

}  // namespace

std::string without_start(std::string_view value) {
  std::string rest;
  for (const std::string_view word : log_words(value)) {
    if (!word.starts_with("start=")) {
      rest += (rest.empty() ? "" : " ") + std::string(word);
    }
  }
  return rest;
}

std::vector<LogLine> calling_off(const LogLine& line, bool any_date, const LoadedSchool& loaded) {
  if (log_value(line.value, k_start)) {
    return {line};
  }
  std::vector<LogLine> lines;
  const bool stands = line.undo || !falls_through(line);
  for (const PlannedTalk* row : stands ? std::vector<const PlannedTalk*>{} : appointments(line, loaded)) {
    if (row->has_clock) {
      LogLine& one = lines.emplace_back(line);
      one.talk = row->id;
      one.pupil = row->pupil;
      one.value += (one.value.empty() ? "" : " ") + std::string("start=") + iso(row->start);
    }
  }
  if (!lines.empty()) {
    return lines;
  }
  const auto& known = loaded.log.lines;
  const auto before = std::find_if(known.rbegin(), known.rend(), [&](const LogLine& other) {
    return other.event == line.event && means(line, other.moment, other.pupil, other.talk) &&
           ((line.undo && any_date) || other.date == line.date) &&
           (line.value.empty() || without_start(other.value) == line.value);
  });
  if (before == known.rend()) {
    return {line};
  }
  LogLine same = *before;
  same.at = line.at;
  same.by = line.by;
  same.undo = line.undo;
  return {same};
}

bool check_not_called_off(const LogLine& line, Span span, const LoadedSchool& loaded, Diagnostics& problems) {
  Appointments told;
  for (const LogLine& other : loaded.log.lines) {
    if (means(line, other.moment, other.pupil, other.talk)) {
      told.add(other);
    }
  }
  const LogLine* off = told.called_off(line.date);
  const auto rows = appointments(line, loaded);
  const bool stands =
      std::ranges::any_of(rows, [&](const PlannedTalk* row) { return row->start.day == line.date; });
  if (off == nullptr || stands) {
    return true;
  }
  problems.error(
      "called-off", span,
      {say_record::k_called_off, {{"talk", off->talk.text}, {"day", line.date}, {"off", off->date}}},
      Message(say_record::k_called_off_help, {{"talk", off->talk.text}}));
  return false;
}

}  // namespace gesprek::commands
