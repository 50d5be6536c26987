// A made example school, read back by the loaders as the program reads it from a folder.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "agenda/agenda.hpp"
#include "compliance/compliance.hpp"
#include "diag/diagnostic.hpp"
#include "example/example.hpp"
#include "model/records.hpp"

namespace gesprek::test {

/// One finding or planted fault: "rule:subject clause status".
using Findings = std::vector<std::string>;

class LoadedExample {
 public:
  explicit LoadedExample(const std::map<std::string, std::string>& files);

  const Diagnostics& diagnostics() const { return m_diagnostics; }
  /// Each problem on a line, "file:line code message".
  std::string problems() const;
  const Policy& policy() const { return *m_policy; }
  const Roster& roster() const { return m_roster; }
  const School& school() const { return m_school; }
  const Calendar& calendar() const { return *m_calendar; }
  const std::vector<Request>& requests() const { return m_requests; }
  const Log& log() const { return m_log; }

  Agenda agenda(Day as_of) const;
  /// What `check --as-of` shows as late or overdue, sorted.
  Findings found(Day as_of, const Plans& plans = {}) const;

 private:
  Sources m_sources;
  Diagnostics m_diagnostics;
  std::optional<Policy> m_policy;
  School m_school;
  std::optional<Calendar> m_calendar;
  Roster m_roster;
  std::vector<Request> m_requests;
  Log m_log;
};

/// planted.json, read once.
class PlantedList {
 public:
  explicit PlantedList(const std::string& json);
  /// What must show on that day, sorted.
  Findings on(Day as_of) const;

 private:
  struct Entry {
    std::string finding;
    Day from;
    std::optional<Day> until;
  };
  std::vector<Entry> m_entries;  ///< in the order of the findings
};

}  // namespace gesprek::test
