// The school's calendar: which days are school days, and how to count in them. The rules stand in
// docs/explanation/time.md.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"

namespace gesprek {

struct Holiday {
  /// herfstvakantie, kerstvakantie, voorjaarsvakantie, meivakantie, zomervakantie, a national day, or the
  /// school's own.
  std::string name;
  DayRange days;
};

/// Easter Sunday of a year (Meeus/Jones/Butcher, Gregorian).
Day easter(int year);

/// National days on which Dutch schools are closed by default: New Year, Easter Monday, Koningsdag (26 April
/// when the 27th is a Sunday), 5 May, Ascension Day, Whit Monday, both Christmas days; by date. Good Friday
/// is the school's own choice.
std::vector<Holiday> national_days(int year);

/// One school year (1 August first_year … 31 July after it) at one school. Built once, then only read.
/// Outside its year it knows the summer holidays at both edges, weekends and national days.
class Calendar {
 public:
  struct Input {
    int first_year = 0;
    std::string region;                    ///< noord, midden, zuid
    std::vector<Holiday> school_holidays;  ///< of that region, this year and the summer before and after
    std::vector<Holiday> closed;           ///< the school's own days
    std::vector<Day> open;                 ///< opened in spite of all
  };
  explicit Calendar(Input input);

  int first_year() const { return m_first_year; }
  /// 1 August … 31 July.
  DayRange year() const;
  /// The first school day after the summer holiday before; 1 August when the year has no school day at all.
  Day first_school_day() const { return m_first; }
  /// The last school day before the summer holiday that ends the year; 31 July when there is none at all.
  Day last_school_day() const { return m_last; }
  bool is_school_day(Day day) const;
  /// Why there is no school: name of the holiday, or empty (a school day, or a weekend).
  std::string_view closed_because(Day day) const;
  /// All holidays, national and own days, by first day; those of one name that touch are one.
  const std::vector<Holiday>& holidays() const { return m_holidays; }
  /// The first holiday of that name that starts in this school year (a summer holiday: the one that ends it).
  const Holiday* holiday(std::string_view name) const;

  /// The n-th week (1 …) with at least one school day, Monday to Sunday, counted from the first school day;
  /// a negative number counts back from the last one (-1). Nothing beyond the year.
  std::optional<DayRange> school_week(int number) const;
  int school_weeks() const { return static_cast<int>(m_weeks.size()); }
  /// The number of the school week that the day lies in, or 0.
  int school_week_of(Day day) const;

  Day school_day_on_or_after(Day day) const;
  Day school_day_on_or_before(Day day) const;
  /// Counts school days away from day (negative: back); 0 gives the day itself.
  Day add_school_days(Day day, int count) const;
  /// Both included; 0 when last lies before first.
  int school_days_between(Day first, Day last) const;
  /// Quarter 1 … 4 of the school year: its school weeks divided evenly. The quarters touch each other and run
  /// from the first school day to the last.
  DayRange quarter(int number) const;

 private:
  void mark_school_days(const std::vector<Day>& open);
  void find_edges();

  int m_first_year;
  std::vector<Holiday> m_holidays;
  DayRange m_horizon{};             ///< days that m_school_days covers; outside it every weekday is one
  std::vector<bool> m_school_days;  ///< by days since the horizon's first
  std::vector<Day> m_weeks;         ///< Mondays of the school weeks
  Day m_first{};
  Day m_last{};
};

/// The school holidays of a region that the program ships (2024-2025 … 2029-2030), for one school year with
/// the summer before it, by first day. Empty when the year or the region is not known.
std::vector<Holiday> shipped_holidays(std::string_view region, int first_year);

}  // namespace gesprek
