// Plans that are made to see whether something would help: a plan as it now is, with one thing changed.
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <vector>

#include "planner/round/build.hpp"

namespace gesprek::planner {

/// A plan that holds the talks that repairs are wanted for, and all that have a place.
struct Better {
  Setting setting;
  std::vector<TalkId> talks;  ///< by talk of its problem
  Assignment assignment;
};

class Trials {
 public:
  /// Talks in all the plans that are tried, those of large schools several times: a plan takes seconds there.
  static constexpr std::size_t k_most_work = 30'000;

  /// `plans`: with what was planned for these talks now. All must outlive this.
  Trials(const BuildInput& input, const Plans& plans, const std::function<bool()>& should_stop,
         std::size_t most_work = k_most_work)
      : m_input(input), m_plans(plans), m_should_stop(should_stop), m_most_work(most_work) {}

  /// The talks without a place that a plan has to hold from now on.
  void want(std::set<TalkId> talks) { m_wanted = std::move(talks); }

  /// So much was tried that a school would have to wait for more, or somebody asked to stop.
  bool over() const;
  /// Plans that were tried.
  int count() const { return m_count; }

  std::optional<Better> with_sessions(const std::vector<Session>& more, const MomentId& moment);
  std::optional<Better> with_school(const School& school);
  /// A plan of the changed input that holds the wanted talks and all that have a place, if one is found. It
  /// is sought from the plan as it is now, so that the answer is the same when that has been written.
  std::optional<Better> as_input(const BuildInput& changed);
  /// As if a talk were not pinned.
  std::optional<Better> with_unpinned(const TalkId& talk);

 private:
  std::optional<Better> from_plans(const BuildInput& changed, const Plans& plans);
  bool has_place(const TalkId& talk) const;
  std::vector<char> wanted(const Setting& setting) const;

  const BuildInput& m_input;
  const Plans& m_plans;
  const std::function<bool()>& m_should_stop;
  std::set<TalkId> m_wanted;
  std::size_t m_most_work;
  std::size_t m_work = 0;
  int m_count = 0;
};

}  // namespace gesprek::planner
