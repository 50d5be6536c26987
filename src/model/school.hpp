// The school's own file (gesprek.toml): dates, rooms, sessions, numbers. It names no rules; the policy names
// no people.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/ids.hpp"
#include "base/time.hpp"
#include "diag/diagnostic.hpp"
#include "model/policy.hpp"
#include "model/roster.hpp"

namespace gesprek {

/// A stretch of time in which staff receive (an evening, an afternoon).
struct Session {
  Day day;
  ClockRange clock;
  std::vector<PersonId>
      staff;  ///< who receives; empty: every teacher concerned who works that day (or is named elsewhere)
  std::vector<ClockRange> breaks;  ///< for everybody in this session
  Span span;
};

/// Sign-up opens and closes when the guardians choose (A20).
struct SchoolRound {
  MomentId moment;
  std::optional<Day> from;  ///< narrows or sets the policy's window
  std::optional<Day> until;
  std::optional<Minutes> duration;  ///< where the policy states none, or at most
  std::optional<Signup> signup;
  std::optional<Day> signup_opens;
  std::optional<Day> signup_closes;
  std::vector<Session> sessions;
  std::vector<Day> dates;           ///< dates of an event (B06 …)
  std::optional<ClockRange> clock;  ///< time of an event
  Span span;
};

/// A gathering of the school's own file that the policy does not name: a celebration, a project evening
/// (B24).
struct SchoolEvent {
  MomentId id;
  std::string name;
  Day day;
  std::optional<ClockRange> clock;
  std::vector<int> grades;             ///< empty: every grade
  std::vector<std::string> divisions;  ///< empty: every one
  Span span;
};

struct ClosedDays {
  DayRange days;
  std::string name;
  Span span;
};

struct Room {
  RoomId id;
  std::string name;
  int talks = 1;  ///< talks at the same time
  Span span;
};

/// Costs per ten minutes or per piece (docs/explanation/planning.md).
struct Weights {
  int waiting = 3;       ///< per ten minutes of a household between its talks beyond the smallest gap
  int second_trip = 30;  ///< a household on another day
  int hole = 3;          ///< per ten minutes of a hole in a teacher's session
  int long_run = 4;      ///< each talk beyond `run_limit` in a row
  int session_used = 0;  ///< a teacher's session used
  int run_limit = 6;
  int free_break_after = 4;  ///< the first break after at least so many talks is free
};

struct PlanningSettings {
  Minutes walking_gap{5};  ///< of a person between two talks in different places
  std::map<std::string, Minutes> travel{{"home", Minutes{15}}};  ///< around a talk of that mode
  std::optional<Clock> latest_end;
  std::optional<Minutes> longest_stretch;
  std::string duo = "either";  ///< either, both, working
  Weights weights;
};

/// Numbers for the vague words of a policy, each settable and visible.
struct VagueNumbers {
  Length about{1, Unit::weeks};              ///< margin of "about four weeks"
  Length well_ahead{3, Unit::weeks};         ///< "well ahead" (B24)
  Length some_weeks{4, Unit::weeks};         ///< "some weeks" (B26)
  Length some_days{3, Unit::calendar_days};  ///< "a few days"; of school days so many school days
  Length some_months{2, Unit::months};       ///< "some months"
  int some_times = 3;                        ///< "a few times a year"
};

/// Of a school that says nothing else: lower, middle and upper.
std::map<std::string, std::vector<int>> usual_divisions();

/// The tables by their key in [files], and their usual paths.
std::map<std::string, std::string> default_files();

struct School {
  std::string name;
  std::string email;   ///< under which families reach the school; empty: letters name none
  std::string phone;   ///< likewise
  std::string region;  ///< noord, midden, zuid
  int first_year = 0;  ///< 2026 for 2026-2027
  Span year_span;      ///< where it is stated
  Lang language = Lang::nl;
  std::string zone = "Europe/Amsterdam";
  std::map<std::string, std::vector<int>> divisions;  ///< "lower" → grades
  std::vector<ClosedDays> closed;                     ///< the school's own days
  std::vector<Day> open;                  ///< days opened in spite of the national or regional calendar
  std::vector<WeeklyHours> staff_hours;   ///< talk hours of staff, used to propose sessions
  std::vector<WeeklyHours> school_hours;  ///< lesson time, for pupil talks and "school time"
  std::vector<QuietTime> quiet;
  std::vector<Room> rooms;
  std::vector<SchoolRound> rounds;
  std::vector<SchoolEvent> events;
  PlanningSettings planning;
  VagueNumbers vague;
  std::map<std::string, std::string> files = default_files();  ///< table → path relative to the folder
  std::string policy_file = "policy.yaml";

  const SchoolRound* round(const MomentId& moment) const;
};

}  // namespace gesprek
