// When a moment of the policy takes place, as the policy states it; and where a rule comes from.
#pragma once

#include <optional>
#include <string>

#include "base/time.hpp"
#include "diag/diagnostic.hpp"

namespace gesprek {

/// Where a rule comes from, so that every duty and finding can quote it.
struct Basis {
  std::string clause;  ///< source clause ("A23") where the policy names one, else the policy's path
                       ///< ("moments.startgesprek.report"); never empty
  Span span;           ///< the policy line that states it
};

enum class Unit { minutes, calendar_days, school_days, weeks, school_weeks, months };

/// The vague word with which a length is said.
enum class Vague {
  none,
  about,
  well_ahead,
  some_days,
  some_school_days,
  some_weeks,
  some_school_weeks,
  some_months
};

/// A length of time as the policy states it. A vague word is kept beside the number that the program works
/// with: the policy's own ("about 2 weeks"), or the school's (model/vague_words.hpp).
struct Length {
  int count = 0;
  Unit unit = Unit::calendar_days;
  Vague vague = Vague::none;
  friend bool operator==(const Length&, const Length&) = default;
};

/// What a point of time is counted from.
enum class Anchor {
  school_year,   ///< first or last school day of the year
  month,         ///< number 1 … 12, of this school year
  school_week,   ///< number 1 …: weeks with at least one school day, counted from the first; -1 is the last
                 ///< one, -2 the one before it
  holiday,       ///< ref names it (kerstvakantie …)
  first_day,     ///< of the pupil
  last_day,      ///< of the pupil
  birthday,      ///< number = the age that the pupil reaches; 0: the birthday of this school year
  date,          ///< an explicit day
  moment,        ///< another moment: ref is its id; the round's first or last day, or for one pupil the talk
  class_change,  ///< the day on which the pupil moved to another class or grade during the year
};
enum class Edge { start, end };

/// Anchor, edge and a signed offset; resolved by agenda/ against a calendar and (where the anchor needs one)
/// a pupil.
struct Point {
  Anchor anchor = Anchor::school_year;
  Edge edge = Edge::start;
  int number = 0;
  std::string ref;
  std::optional<Day> day;
  Length offset{};          ///< counted away from the anchor: negative = before
  bool some_weeks = false;  ///< the policy said "some weeks": the school's number replaces the count of
                            ///< `offset`, keeping its sign (B26); of a school week its number
  /// "First Tuesday of November": the day that all the above comes to, or the nearest such weekday after it.
  std::optional<Weekday> weekday;
  bool weekday_back = false;  ///< "last Friday before": the nearest such weekday before it
  friend bool operator==(const Point&, const Point&) = default;
};

/// How a talk comes round: each round begins so long after the one before it.
struct ComesRound {
  Length apart;
  Length most;          ///< no further apart than this
  bool to_the_end;      ///< until the school year ends, rather than so often
  bool within = false;  ///< until its own time of the year ends
};

enum class WindowKind {
  between,    ///< from … until
  any_time,   ///< whenever it is asked for (A18)
  by_school,  ///< the school dates it in its own file; undated until then (B02, B03)
};

/// When a moment takes place.
struct Window {
  WindowKind kind = WindowKind::by_school;
  Point from;
  Point until;
  bool about = false;  ///< the policy said "about"; `margin` is the number worked with
  Length margin{};     ///< on both sides; of any_time: so long after it was asked for at the latest
  enum class Part {
    any,
    school_time,
    afternoon,
    evening,
    morning
  } part = Part::any;  ///< which sessions can be used (B10, B11)
  Basis basis;
};

}  // namespace gesprek
