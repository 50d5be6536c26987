// Dates of pupils that cannot be, or seldom are: said with their lines, and never repeated.
#pragma once

#include "load/found.hpp"
#include "load/import.hpp"

namespace gesprek {

/// Whether a pupil of the grade is of a usual age in the school year that begins in that year, give or take
/// repeated and skipped grades.
bool is_usual_birth(Day born, int grade, int first_year);

class PupilDays {
 public:
  explicit PupilDays(const Sources& sources) : m_sources(sources) {}

  /// A last day before the first is not kept: somebody who came back is still there, and nobody is missed.
  void mend_order(Pupil& pupil);
  /// A birth date that no pupil has is not kept; one that is unlikely for the grade is.
  void mend_births(ImportedRoster& roster, Day as_of);
  void report(Diagnostics& diagnostics) const;

 private:
  const Sources& m_sources;
  FoundLines m_reversed, m_impossible, m_unlikely;
};

/// All of it, for a file of which nothing had to be decided by these days.
void check_days(const Sources& sources, ImportedRoster& roster, Day as_of, Diagnostics& diagnostics);

}  // namespace gesprek
