#include "commands/search.hpp"

#include <algorithm>
#include <iterator>
#include <ostream>

#include "commands/certificate.hpp"
#include "commands/output.hpp"
#include "words/plan.hpp"

namespace gesprek::commands {
namespace {

/// A shorter run says nothing of its progress.
constexpr double k_patience = 0.5;
constexpr double k_between_lines = 0.2;
/// Per cent of the usual effort: more than any time limit allows.
constexpr std::int64_t k_until_time = 1'000'000;

/// Until when there is time for the search, of a limit that counts from the start of the run: checking the
/// proof and laying out the plan take about five times as long as laying out the problem did.
double searching_time(double seconds, double laid_out) {
  constexpr double k_afterwards = 5;
  constexpr double k_at_most = 0.5;
  return seconds - std::min(k_afterwards * laid_out, k_at_most * seconds);
}

/// The gap in whole per cent, once there is a bound; upwards, so that 0 is said of nothing but the best plan.
Message words_for(const planner::Progress& progress) {
  const planner::Levels& levels = progress.levels;
  const planner::Cost cost = levels[planner::weighted_sum];
  const planner::Cost out = levels[planner::mandatory_unplaced] + levels[planner::others_unplaced];
  const Arg unplaced{"unplaced", out};
  const bool has_bound = progress.bound > 0 || (cost == 0 && out == 0);
  if (!has_bound) {
    return {words::plan::k_progress_begin, {unplaced, {"cost", cost}}};
  }
  const planner::Cost whole = std::max<planner::Cost>(cost, 1);
  const planner::Cost gap = (100 * (cost - progress.bound) + whole - 1) / whole;
  return {words::plan::k_progress, {unplaced, {"cost", cost}, {"gap", gap}}};
}

/// One line on a terminal, written over again and wiped at the end.
class ProgressLine {
 public:
  explicit ProgressLine(Env& env) : m_env(env), m_next(env.seconds() + k_patience) {}
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;
  ~ProgressLine() {
    if (m_shown) {
      m_env.err << "\r\x1b[K" << std::flush;
    }
  }

  void note(const planner::Progress& progress) { m_last = progress; }
  void show() {
    if (!m_env.err_is_terminal || m_env.quiet || !m_last || m_env.seconds() < m_next) {
      return;
    }
    m_next = m_env.seconds() + k_between_lines;
    m_shown = true;
    m_env.err << "\r\x1b[K" << ellipsize(look(m_env).in_words(words_for(*m_last)), m_env.width - 1)
              << std::flush;
  }

 private:
  Env& m_env;
  double m_next;
  std::optional<planner::Progress> m_last;
  bool m_shown = false;
};

void keep_only(const TalkId& talk, std::vector<planner::RoundPlan>& rounds) {
  for (planner::RoundPlan& round : rounds) {
    std::erase_if(round.unplaced, [&](const planner::UnplacedTalk& each) { return each.talk != talk; });
  }
}

}  // namespace

Search search(const SearchLimits& limits, const planner::BuildInput& input, Env& env) {
  const double begin = env.seconds();
  Search found;
  ProgressLine progress(env);
  std::optional<render::Ending> cut_short;
  bool proven = true;
  planner::Setting whole = planner::build_problem(input);
  const auto groups = planner::independent_rounds(input, whole);
  const double most = limits.seconds ? searching_time(*limits.seconds, env.seconds() - begin) : 0;
  // Whether a share of the time is over, or somebody pressed Ctrl-C.
  const auto is_over = [&](double share) {
    progress.show();
    if (env.interrupted()) {
      cut_short = render::Ending::interrupt;
    } else if (limits.seconds && env.seconds() >= begin + (most - begin) * share) {
      cut_short = cut_short.value_or(render::Ending::time);
      return true;
    }
    return cut_short == render::Ending::interrupt;
  };
  for (std::size_t group = 0; group < groups.size() && cut_short != render::Ending::interrupt; ++group) {
    planner::BuildInput part = input;
    part.moments = groups[group];
    const double share = static_cast<double>(group + 1) / static_cast<double>(groups.size());
    planner::SolveOptions options;
    options.seed = limits.seed;
    options.effort = limits.until_then ? k_until_time : options.effort;
    options.on_progress = [&](const planner::Progress& now) { progress.note(now); };
    options.should_stop = [&is_over, share] { return is_over(share); };
    const planner::Setting setting = groups.size() == 1 ? std::move(whole) : planner::build_problem(part);
    const planner::Result result = planner::solve(setting.problem, options);
    std::vector<planner::RoundPlan> rounds = planner::make_plans(part, setting, result);
    if (!limits.about.empty()) {
      keep_only(limits.about, rounds);
    }
    std::move(rounds.begin(), rounds.end(), std::back_inserter(found.rounds));
    found.certificates.push_back(planner::make_certificate(setting, result));
    refuse_unproven(found.certificates.back());
    proven = proven && result.stopped == planner::Stopped::proven;
  }
  // What helps one round is tried beside what was planned for all.
  planner::add_repairs(
      input, found.rounds, [&] { return is_over(1); }, limits.seed);
  // The time may run out in the very moment in which the last bound meets its cost.
  proven = proven && found.certificates.size() == groups.size();
  found.ending = proven ? render::Ending::proven : cut_short.value_or(render::Ending::budget);
  found.seconds = env.seconds() - begin;
  return found;
}

}  // namespace gesprek::commands
