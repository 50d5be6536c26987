#include "load/import_days.hpp"

#include <chrono>

#include "base/parse.hpp"
#include "words/edexml.hpp"

namespace gesprek {
namespace {

namespace say_edexml = words::edexml;

constexpr int k_oldest = 20;  // years; nobody is at a primary school then
constexpr int k_first_month = 8;

int year_of(Day day) {
  return static_cast<int>(std::chrono::year_month_day(day).year());
}

/// The year in which the school year begins: as the file states it, else that of the day.
int first_year(const ImportedRoster& roster, Day as_of) {
  if (const auto stated = parse_int(std::string_view(roster.school_year).substr(0, 4), 1990, 2100)) {
    return static_cast<int>(*stated);
  }
  const auto month = static_cast<unsigned>(std::chrono::year_month_day(as_of).month());
  return year_of(as_of) - (month < k_first_month ? 1 : 0);
}

void report_lines(const FoundLines& found, const char* code, const Phrase& said, const Phrase& help,
                  Diagnostics& diagnostics) {
  if (found.count() > 0) {
    diagnostics.warning(code, found.start(),
                        Message{said, {{"count", found.count()}, {"lines", found.lines()}}}, Message{help});
  }
}

}  // namespace

bool is_usual_birth(Day born, int grade, int first_year) {
  // A pupil of grade g turns g + 3 in the calendar year in which the school year starts.
  constexpr int k_years_above_grade = 3;
  constexpr int k_years_younger = 2;
  constexpr int k_years_older = 4;
  const int usual = first_year - grade - k_years_above_grade;
  return year_of(born) <= usual + k_years_younger && year_of(born) >= usual - k_years_older;
}

void PupilDays::mend_order(Pupil& pupil) {
  if (pupil.first_day && pupil.last_day && *pupil.last_day < *pupil.first_day) {
    m_reversed.add(m_sources, pupil.row);
    pupil.last_day.reset();
  }
}

void PupilDays::mend_births(ImportedRoster& roster, Day as_of) {
  const int year = first_year(roster, as_of);
  for (Pupil& pupil : roster.pupils) {
    if (!pupil.born) {
      continue;
    }
    if (as_of < *pupil.born || year_of(*pupil.born) < year - k_oldest) {
      m_impossible.add(m_sources, pupil.row);
      pupil.born.reset();
    } else if (pupil.grade > 0 && !is_usual_birth(*pupil.born, pupil.grade, year)) {
      m_unlikely.add(m_sources, pupil.row);
    }
  }
}

void PupilDays::report(Diagnostics& diagnostics) const {
  report_lines(m_reversed, "last-before-first", say_edexml::k_last_before_first,
               say_edexml::k_help_last_before_first, diagnostics);
  report_lines(m_impossible, "birth-date-impossible", say_edexml::k_birth_impossible,
               say_edexml::k_help_birth, diagnostics);
  report_lines(m_unlikely, "birth-date-unlikely", say_edexml::k_birth_unlikely, say_edexml::k_help_birth,
               diagnostics);
}

void check_days(const Sources& sources, ImportedRoster& roster, Day as_of, Diagnostics& diagnostics) {
  PupilDays days(sources);
  for (Pupil& pupil : roster.pupils) {
    days.mend_order(pupil);
  }
  days.mend_births(roster, as_of);
  days.report(diagnostics);
}

}  // namespace gesprek
