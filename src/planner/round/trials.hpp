// Plans that are made to see whether something would help: a plan as it now is, with one thing changed.
#pragma once

#include <cstdint>
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

/// What a change does for the wanted talks.
enum class Help {
  none,
  one_more,  ///< one talk more has a place than now: they, or others in their place
  they,      ///< they have a place
};

/// Of the plan that is made once a repair has been carried out.
struct NextPlan {
  std::uint64_t seed = 1;
  bool quick = true;  ///< made about as fast as it is known how many talks fit
};

class Trials {
 public:
  /// Talks in all the plans that are tried, those of large schools several times: a plan takes seconds there.
  static constexpr std::size_t k_most_work = 30'000;

  /// `plans`: with what was planned for these talks now. All must outlive this.
  Trials(const BuildInput& input, const Plans& plans, const std::function<bool()>& should_stop,
         const NextPlan& next = {}, std::size_t most_work = k_most_work)
      : m_input(input), m_plans(plans), m_should_stop(should_stop), m_next(next), m_most_work(most_work) {}

  /// The talks without a place that a plan has to hold from now on.
  void want(std::set<TalkId> talks) { m_wanted = std::move(talks); }

  /// So much was tried that a school would have to wait for more, or somebody asked to stop.
  bool over() const;
  /// Plans that were tried.
  int count() const { return m_count; }

  /// Whether there is a plan that holds the wanted talks and all that have a place, in a school with these
  /// sessions as well.
  std::optional<Better> with_sessions(const std::vector<Session>& more, const MomentId& moment);
  /// A plan of the changed input that holds the wanted talks and all that have a place, if one is found. It
  /// is sought from the plan as it is now, so that the answer is the same when that has been written.
  std::optional<Better> as_input(const BuildInput& changed);

  /// The same, unless the next plan is known to hold other talks in their place.
  std::optional<Better> surely(const BuildInput& changed);
  /// As if a talk were not pinned.
  std::optional<Better> with_unpinned(const TalkId& talk);

  /// Whether the next plan, once the input is so, holds the wanted talks. Where others that have no place now
  /// could take theirs, that plan is made; one that would take long is not, and then one more is all that is
  /// known.
  Help helps(const BuildInput& changed);
  Help helps(const School& school);
  Help help(const std::vector<Session>& more, const MomentId& moment);

 private:
  /// As k_most_work, for whole plans.
  static constexpr std::size_t k_most_whole = 2'000;
  /// Times at which talks can be held, in a plan that is made fast whatever it is.
  static constexpr std::size_t k_few_candidates = 4'000;

  School with(const std::vector<Session>& more, const MomentId& moment) const;
  BuildInput in(const School& school) const;
  static BuildInput from(const Plans& plans, const BuildInput& changed);
  std::optional<Better> from_plans(const BuildInput& changed, const Plans& plans);
  std::optional<bool> next_plan_holds(const BuildInput& changed, const Plans& plans);
  bool holds(const Setting& setting, const Assignment& assignment) const;
  bool has_place(const TalkId& talk) const;
  std::vector<char> wanted(const Setting& setting) const;

  const BuildInput& m_input;
  const Plans& m_plans;
  const std::function<bool()>& m_should_stop;
  std::set<TalkId> m_wanted;
  NextPlan m_next;
  std::size_t m_most_work;
  std::size_t m_work = 0;
  std::size_t m_whole = 0;  ///< of the work of whole plans
  bool m_rivals = false;    ///< the plan tried last left out a talk that can be held
  int m_count = 0;
};

}  // namespace gesprek::planner
