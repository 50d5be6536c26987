// The two sides of a bound, solved anew for the certificate's multipliers: a team of staff that picks its own
// times, and a household that picks places for its talks. Plain programmes, written to be read.
#pragma once

#include <set>
#include <vector>

#include "planner/problem.hpp"

namespace gesprek::planner::certificate {

/// More than anything costs: no way.
constexpr Cost k_no_way = Cost{1} << 60;

/// A stretch at which one of a team can be in a talk.
struct Spot {
  int person = 0;
  Stretch time;
  Cost earned = 0;                        ///< what its price brings
  bool usual = true;                      ///< of the length that counts in Counts::least … most
  int block = 0;                          ///< for the caller: which of its blocks this is
  const std::set<int>* places = nullptr;  ///< where talks are that take it
};

/// How many talks of the usual and of other lengths a team has, in all or in one shift.
struct Counts {
  int least = 0;
  int most = 0;
  int least_other = 0;
  int most_other = 0;
  int here = 0;  ///< talks of the usual length that are held there wherever they are placed
  int here_other = 0;
};

struct TeamShift {
  const Shift* facts = nullptr;
  Counts counts;
  Cost paid = 0;  ///< by talks, for its use
};

struct TeamSide {
  std::vector<Spot> spots;  ///< by person, start, end; all inside a shift
  std::vector<TeamShift> shifts;
  Counts counts;
  std::set<int> here;  ///< talks that take its time wherever they are placed
  bool costs = false;  ///< holes, runs and sessions cost something
};

/// The least of costs minus earnings; `beyond`, by spot, if wanted: what using it costs beyond that.
Cost least_of_team(const Problem& problem, const TeamSide& team, Cost scale, std::vector<Cost>* beyond);

/// A talk's ways: cost by candidate (k_no_way: none), and of leaving it out.
struct TalkSide {
  const Talk* talk = nullptr;
  std::vector<Cost> cost;
  Cost out = 0;
};

/// The least that a household's talks cost, each and the next as the rules between them allow, with waiting
/// and trips at `waiting` and `trip`; `beyond`, by talk and candidate, if wanted.
Cost least_of_chain(const Problem& problem, const std::vector<TalkSide>& talks, Cost waiting, Cost trip,
                    std::vector<std::vector<Cost>>* beyond);

}  // namespace gesprek::planner::certificate
