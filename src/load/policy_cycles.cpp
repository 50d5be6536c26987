#include "load/policy_cycles.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "load/policy_rule.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

/// More than the school weeks of a year; each pupil's days are counted along the whole chain.
constexpr int k_longest_chain = 50;

/// Walks from moment to moment along one kind of reference.
class Walk {
 public:
  Walk(const Policy& policy, Diagnostics& diagnostics)
      : m_policy(policy), m_diagnostics(diagnostics), m_state(policy.moments.size(), State::fresh) {}

  template <class Before>
  void find_circles(Before before, Span (*place)(const Moment&)) {
    m_place = place;
    std::ranges::fill(m_state, State::fresh);
    m_links.assign(m_state.size(), 0);
    for (std::size_t i = 0; i < m_state.size(); ++i) {
      visit(i, before);
    }
  }

 private:
  enum class State { fresh, on_path, done };

  template <class Before>
  void visit(std::size_t at, Before before) {
    if (m_state[at] == State::on_path) {
      report(at);
    }
    if (m_state[at] != State::fresh) {
      return;
    }
    m_state[at] = State::on_path;
    m_path.push_back(at);
    for (const MomentId& id : before(m_policy.moments[at])) {
      const auto found = std::ranges::find(m_policy.moments, id, &Moment::id);
      if (found != m_policy.moments.end()) {
        const auto next = static_cast<std::size_t>(found - m_policy.moments.begin());
        visit(next, before);
        m_links[at] = std::max(m_links[at], m_links[next] + 1);
      }
    }
    if (m_links[at] == k_longest_chain + 1) {
      report_long_chain(at);
    }
    m_path.pop_back();
    m_state[at] = State::done;
  }

  void report(std::size_t at) {
    std::string circle;
    Span place = m_place(m_policy.moments[at]);
    for (auto step = std::ranges::find(m_path, at); step != m_path.end(); ++step) {
      const Moment& moment = m_policy.moments[*step];
      circle += moment.id.text + " → ";
      place = is_above(m_place(moment), place) ? m_place(moment) : place;
    }
    m_diagnostics.error("circular-moments", place,
                        {words::policy::k_circle, {{"circle", circle + m_policy.moments[at].id.text}}},
                        Message(words::policy::k_circle_help));
  }

  void report_long_chain(std::size_t at) {
    const Moment& moment = m_policy.moments[at];
    m_diagnostics.error(
        "long-chain", m_place(moment),
        {words::policy::k_long_chain, {{"moment", moment.id.text}, {"most", std::int64_t{k_longest_chain}}}},
        Message(words::policy::k_circle_help));
  }

  const Policy& m_policy;
  Diagnostics& m_diagnostics;
  Span (*m_place)(const Moment&) = nullptr;  ///< of the rule that makes a moment wait
  std::vector<State> m_state;
  std::vector<int> m_links;  ///< moments in the longest chain before each
  std::vector<std::size_t> m_path;
};

std::vector<MomentId> counted_from(const Moment& moment) {
  std::vector<MomentId> ids;
  for (const Point* point : {&moment.window.from, &moment.window.until}) {
    if (moment.window.kind == WindowKind::between && point->anchor == Anchor::moment) {
      ids.emplace_back(point->ref);
    }
  }
  return ids;
}

std::vector<MomentId> comes_after(const Moment& moment) {
  return moment.after_moment ? std::vector{*moment.after_moment} : std::vector<MomentId>{};
}

}  // namespace

void check_cycles(const Policy& policy, Diagnostics& diagnostics) {
  Walk walk(policy, diagnostics);
  walk.find_circles(comes_after, [](const Moment& moment) { return moment.after_basis.span; });
  walk.find_circles(counted_from, [](const Moment& moment) { return moment.window.basis.span; });
}

}  // namespace gesprek::policy_reader
