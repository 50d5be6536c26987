// Duties that somebody settled without meeting them: `waived` lines with `finding=` or `rule=`, and
// `reason=`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "agenda/agenda.hpp"

namespace gesprek::compliance {

/// What a waiver is asked about.
struct WaiverQuestion {
  std::string_view id;  ///< of the duty, as a waiver names it that is for this one alone
  std::string_view rule;
  MomentId moment;
  TalkId talk;
  PupilId pupil;
  ClassId class_id;
  const std::vector<PersonId>& guardians;  ///< whom it concerns
  std::optional<DayRange> period;  ///< of one occurrence among several: the waiver's date must lie in it
};

/// A duty's id as a line of the log names it: one word.
std::string finding_word(std::string_view id);

/// A waiver with `finding=` settles the duty of that id alone; another settles the duties of its rule that
/// agree with every key that it names (talk, pupil, moment, class, `guardians=` of whom one is enough). One
/// without a reason, or that names nobody and nothing, settles nothing.
class Waivers {
 public:
  void add(const LogLine& line);
  bool empty() const { return m_by_finding.empty() && m_by_subject.empty(); }
  /// The line that settles the duty, or nothing.
  const LogLine* find(const WaiverQuestion& question) const;
  /// The line that settles what the duty asks about these people alone, or nothing: it names them.
  const LogLine* find_for_people(const WaiverQuestion& question) const;

 private:
  template <class Fits>
  const LogLine* find_if(const WaiverQuestion& question, Fits fits) const;

  std::unordered_map<std::string, const LogLine*> m_by_finding;
  std::unordered_map<std::string, std::vector<const LogLine*>>
      m_by_subject;  ///< "rule" and the narrowest key that the line names
};

}  // namespace gesprek::compliance
