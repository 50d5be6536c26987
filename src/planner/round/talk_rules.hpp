// What the rules say of one talk at one time: whether it can be held then, and what it costs.
#pragma once

#include <optional>
#include <vector>

#include "planner/round/build.hpp"

namespace gesprek::planner {

class TalkRules {
 public:
  TalkRules(const OwedTalk& talk, const Standing& standing, const BuildInput& input);

  /// The first reason why the talk cannot be held then, or nothing.
  std::optional<Barred> why_not(DateTime start, Minutes minutes, const std::vector<PersonId>& crew) const;
  /// Every reason why it cannot.
  std::vector<Barred> bars(DateTime start, Minutes minutes, const std::vector<PersonId>& crew) const;

  /// Wishes that are not met, quiet times (B04), and lateness of a talk that should come soon.
  int cost(DateTime start, Minutes minutes, const std::vector<PersonId>& crew) const;

  Day earliest() const { return m_earliest; }

 private:
  /// Gives each reason to `met`, until that answers true.
  template <typename Met>
  void hold(DateTime start, Minutes minutes, const std::vector<PersonId>& crew, Met met) const;
  bool names(const Request& request, const std::vector<PersonId>& crew) const;
  bool takes_part(const RoleName& role) const;
  bool attends(const PersonId& guest, Day day, const ClockRange& clock) const;
  void stand_between(const OwedTalk& talk, const BuildInput& input);

  const OwedTalk& m_talk;
  const BuildInput& m_input;
  Day m_earliest;
  std::optional<DateTime> m_after;   ///< end of the talk that comes first, where its plan stands already
  std::optional<DateTime> m_before;  ///< start of one that comes after it, likewise
  std::vector<DateTime> m_called_off;
  std::vector<const Request*> m_impossible;
  std::vector<const Request*> m_wishes;
  std::vector<const QuietTime*> m_quiet;  ///< of those who take part
};

/// Sorts the candidates and takes off what the cheapest costs.
void finish_candidates(Talk& talk);

}  // namespace gesprek::planner
