// The planner's own problem: talks that need people and a place for a stretch of time, with what each way of
// holding them costs. Plain numbers: no names, no policy, no agenda, so that search, bound and verifier can
// be read and tested alone. docs/explanation/planning.md states the model in words.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace gesprek::planner {

/// Minutes since 00:00 of the problem's first day.
using Time = std::int32_t;
using Cost = std::int64_t;

constexpr int k_none = -1;
constexpr Time k_day = 1440;
/// Waiting, holes and breaks are counted in whole stretches of ten minutes; a shorter pause is neither
/// waiting nor a break.
constexpr Time k_ten = 10;

constexpr int day_of(Time time) {
  return time / k_day;
}

/// From start to end; the end is not included.
struct Stretch {
  Time start = 0;
  Time end = 0;
};

enum class PlaceKind {
  room,    ///< at school: another room is a walk away
  remote,  ///< phone or video: nobody walks, and it is no trip for the household
  visit,   ///< at the family's home: `travel` before and after, and no trip for the household
};

struct Place {
  PlaceKind kind = PlaceKind::room;
  int capacity = 0;  ///< talks at the same time; 0: no limit
  Time travel = 0;   ///< of a visit
};

/// One way to hold a talk.
struct Candidate {
  Time start = 0;
  int crew = 0;   ///< index in Problem::crews
  int place = 0;  ///< index in Problem::places
  int cost = 0;   ///< wishes that it does not meet; 0 for the talk's best candidate
};

struct Talk {
  std::vector<int> people;  ///< who take part besides the crew: guardians, pupil, guests; sorted
  int household = k_none;   ///< whose waiting and trips it counts in
  Time minutes = 10;
  bool mandatory = false;
  std::vector<Candidate> candidates;  ///< sorted by start, crew, place; empty: it cannot be placed
  int fixed = k_none;  ///< the candidate that must be used (held, pinned); no rule is held against it
  /// The place that its people were told of or, where nobody was told, that the earlier plan gave it.
  int earlier = k_none;
  bool planned = false;  ///< it had such a place, if only one that is no longer possible
  int told = 0;          ///< people who know of that place, and must be told when the talk leaves it
  /// What is no move at the level `moved`, where that is not the earlier place: the same time where the place
  /// itself is no longer possible; the plan's place where people were told of another. Sorted.
  std::vector<int> as_before;
};

/// Talks whose guardians come together, so that their waiting and trips count.
struct Household {
  std::vector<int> talks;
  int waiting_factor = 1;  ///< more for a household that asked for its talks together
};

/// A stretch in which one member of staff receives. A crew can be used only where each member has a shift
/// around the talk.
struct Shift {
  int person = 0;
  Stretch time;
  std::vector<Stretch> breaks;  ///< inside it, in order
  bool counted =
      true;  ///< false: its holes, runs and use cost nothing (talks by agreement, pupil talks in lesson time)
};

/// A rule between two talks.
struct Link {
  enum class Kind {
    other_day,  ///< never on one day
    apart,      ///< at least `minutes` between them
    before,     ///< `first` ends before `second` starts
    in_turn,    ///< the same where both are on one day
  };
  Kind kind = Kind::before;
  int first = 0;
  int second = 0;
  Time minutes = 0;
};

/// What the last level counts; per ten minutes or per piece.
struct Prices {
  int waiting = 3;       ///< a household between two talks of a day, beyond the walk from one to the other
  int second_trip = 30;  ///< each day on which a household comes, beyond the first
  int hole = 3;          ///< a pause of a member of staff inside a shift
  int long_run = 4;      ///< each talk beyond `run_limit` without a break
  int session_used = 0;  ///< a shift in which somebody receives
  int run_limit = 6;
  int free_break_after = 4;  ///< the first ten minutes of a break after so many talks in a row are free
};

struct Problem {
  int people = 0;                       ///< persons are 0 … people - 1, whatever their roles
  std::vector<std::vector<int>> crews;  ///< who receive together; sorted
  std::vector<Place> places;
  std::vector<Talk> talks;
  std::vector<Household> households;
  std::vector<Shift> shifts;  ///< those of one person do not overlap
  std::vector<Link> links;
  Prices prices;
  Time walking_gap = 5;      ///< of a person between talks in two rooms
  Time longest_stretch = 0;  ///< from the first talk of a shift to the end of its last; 0: no limit
};

/// The levels of importance, each decided before the next.
/// `told` counts people, once for each talk that moves; `moved` counts talks of which nobody knew, and those
/// that have a list `as_before`.
enum Level : std::size_t { mandatory_unplaced, others_unplaced, told, moved, weighted_sum };
constexpr std::size_t k_levels = 5;
using Levels = std::array<Cost, k_levels>;

/// For each talk the index of its candidate, or k_none.
using Assignment = std::vector<int>;

}  // namespace gesprek::planner
