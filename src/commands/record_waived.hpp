// A waiver of one finding, by its id: what `check` lists and `explain` advises.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/folder.hpp"
#include "compliance/compliance.hpp"
#include "model/records.hpp"

namespace gesprek::commands {

/// The id of the finding that a line "waived" names; nothing for any other line.
std::optional<std::string_view> waived_finding(const LogLine& line);

/// Fills lines "waived" that name a finding. Looks at the duties only when there is such a line.
class WaivedFindings {
 public:
  WaivedFindings(const LoadedSchool& loaded, const Agenda& agenda, Day as_of)
      : m_loaded(loaded), m_agenda(agenda), m_as_of(as_of) {}

  /// Sets moment, pupil and talk to those of the finding. To be taken back: the line becomes the last one
  /// that waived it. False, and reported, when there is no such finding, or nothing of it to be waived.
  bool settle(LogLine& line, Span span, Diagnostics& problems);

 private:
  const Duty* find(std::string_view word);
  bool take_back(LogLine& line, std::string_view word) const;

  const LoadedSchool& m_loaded;
  const Agenda& m_agenda;
  Day m_as_of;
  std::optional<std::vector<Duty>> m_duties;
};

}  // namespace gesprek::commands
