// Which of several talks of one pupil in one round a new line is of: what happened to the talk of one parent
// did not happen to that of the other.
#pragma once

#include <deque>
#include <optional>
#include <vector>

#include "commands/folder.hpp"
#include "compliance/compliance.hpp"
#include "compliance/facts.hpp"

namespace gesprek::commands {

class OneTalk {
 public:
  OneTalk(const LoadedSchool& loaded, const Agenda& agenda, Day as_of)
      : m_loaded(loaded), m_agenda(agenda), m_as_of(as_of) {}

  /// A talk that the same run records as held counts for what follows it.
  void note(const LogLine& line);

  /// Names the talk in a line that names a pupil and a round with several talks: the one of those people, or
  /// of that day. False, and reported, where it can be of several. To be taken back: of which it stands,
  /// whatever its date if `any_date`.
  bool settle(LogLine& line, bool any_date, Span span, Diagnostics& problems);

 private:
  std::vector<std::size_t> talks_of(const LogLine& line);
  std::vector<std::size_t> standing(const LogLine& line, bool any_date,
                                    const std::vector<std::size_t>& several) const;
  void report(const LogLine& line, const std::vector<std::size_t>& several, Span span,
              Diagnostics& problems) const;
  compliance::Facts& facts();

  const LoadedSchool& m_loaded;
  const Agenda& m_agenda;
  Day m_as_of;
  std::deque<LogLine> m_noted;  ///< to which the facts point
  std::optional<ComplianceInput> m_checked;
  std::optional<compliance::Facts> m_facts;  ///< gathered when a line needs it
};

}  // namespace gesprek::commands
