// Which two talks cannot stand together, stated once more for the check of a certificate.
#pragma once

#include <vector>

#include "planner/problem.hpp"

namespace gesprek::planner::certificate {

/// Two talks, and the rules between them.
class Couple {
 public:
  Couple(const Problem& problem, int first, int second);

  /// Whether they cannot stand at these candidates together: a person in both, a room for one, a link, too
  /// long a stretch of a shift from one to the other.
  bool exclude(const Candidate& a, const Candidate& b) const;

 private:
  bool shares_person(const Candidate& a, const Candidate& b) const;
  bool too_far(const Candidate& a, const Candidate& b) const;
  bool breaks(const Link& link, const Candidate& a, const Candidate& b) const;

  const Problem& m_problem;
  const Talk& m_one;
  const Talk& m_two;
  bool m_share_people;
  std::vector<const Link*> m_links;
};

/// From the first talk of a shift to the end of its last: so long at most. Fixed talks are where they are;
/// what stands between the first and the last of them is not too far from either.
Time longest_stretch(const Problem& problem, const Shift& shift);

/// How long the walk is from one place to another.
Time walk(const Problem& problem, int from, int to);

/// By talk: 1 for a fixed one that was put on top of another with the same staff.
std::vector<char> piled_talks(const Problem& problem);

}  // namespace gesprek::planner::certificate
