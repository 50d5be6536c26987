#include "planner/round/repairs.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "agenda/requests_about.hpp"
#include "planner/round/openings.hpp"
#include "planner/round/reasons.hpp"
#include "planner/round/rule_repairs.hpp"
#include "planner/round/trials.hpp"
#include "words/grounds.hpp"
#include "words/planning.hpp"

namespace gesprek::planner {
namespace {

constexpr std::size_t k_most_talks = 3;     ///< for which repairs are tried
constexpr std::size_t k_most_reasons = 12;  ///< for which it is found out what stands in the way
constexpr std::size_t k_enough_wishes = 2;  ///< that are offered to be given up, for one talk
constexpr std::size_t k_enough_rules = 2;   ///< that are offered to be otherwise, for one talk
constexpr std::size_t k_enough = 3;         ///< repairs for one talk, beside those against rules
constexpr int k_most_blocks = 6;            ///< tried in one session
/// Talks in all the plans beside which it is found out what stands in the way.
constexpr std::size_t k_most_beside = 12'000;

/// A wish that was given up in a plan.
bool asks_somebody(const Message& step) {
  return step.phrase == &words::planning::k_tried_whose_day || step.phrase == &words::planning::k_tried_wish;
}

class Repairs {
 public:
  Repairs(const BuildInput& input, Trials& trials) : m_input(input), m_trials(trials) {}

  /// `grounds`: those that are known to stand in the way.
  std::vector<Message> find(const OwedTalk& owed, const std::vector<Ground>& grounds) {
    m_trials.want({owed.id});
    std::vector<Message> found;
    ask(grounds.empty() ? wishes_about(m_input, {owed.id}) : grounds, found);
    const std::vector<Message> otherwise = RuleRepairs(m_input, m_trials).find(owed, grounds, k_enough_rules);
    ask_partner(owed, found);
    lengthen(owed, found);
    lengthen_stretch(owed, found);
    const auto wishes = std::ranges::find_if_not(found, asks_somebody);
    found.insert(wishes, otherwise.begin(), otherwise.end());
    return found;
  }

  /// One repair that places all of these talks of the same teachers: who receives goes on after one session
  /// or, where that is not enough, after all of them.
  std::optional<Message> place_all(const std::vector<const OwedTalk*>& group) {
    const OwedTalk& first = *group.front();
    Minutes minutes{0};
    std::set<TalkId> wanted;
    for (const OwedTalk* owed : group) {
      wanted.insert(owed->id);
      minutes += owed->minutes;
    }
    m_trials.want(std::move(wanted));
    std::vector<Session> after;
    if (const SchoolRound* round = m_input.school.round(first.moment)) {
      for (const Session& session : round->sessions) {
        if (auto more = going_on(session, first, minutes)) {
          after.push_back(*std::move(more));
        }
      }
    }
    for (const Session& more : after) {
      if (auto step = tried_all({more}, group)) {
        return step;
      }
    }
    return after.size() > 1 ? tried_all(after, group) : std::nullopt;
  }

 private:
  std::optional<Message> tried_all(const std::vector<Session>& after,
                                   const std::vector<const OwedTalk*>& group) {
    if (m_trials.over()) {
      return std::nullopt;
    }
    const std::optional<Better> plan = m_trials.with_sessions(after, group.front()->moment);
    std::vector<Message> times;
    for (const Session& more : plan ? after : std::vector<Session>{}) {
      Clock until = more.clock.start;
      for (const PersonId& teacher : more.staff) {
        for (const ClockRange& talk : times_of(teacher, more, *plan)) {
          until = std::max(until, talk.end);
        }
      }
      if (more.clock.start < until) {
        times.push_back({words::planning::k_tried_time,
                         {{"day", more.day}, {"from", more.clock.start}, {"until", until}}});
      }
    }
    if (times.empty()) {
      return std::nullopt;
    }
    return Message(words::planning::k_tried_all,
                   {{"times", std::move(times)}, {"count", static_cast<std::int64_t>(group.size())}});
  }

  /// The time after a session in which some of the teachers receive, for these only.
  std::optional<Session> going_on(const Session& session, const OwedTalk& owed, Minutes minutes) const {
    Session more = session;
    more.staff.clear();
    std::copy_if(owed.teachers.begin(), owed.teachers.end(), std::back_inserter(more.staff),
                 [&](const PersonId& teacher) { return receives(session, teacher, m_input.roster); });
    const Clock latest = m_input.school.planning.latest_end.value_or(Clock{k_day});
    const int end = session.clock.end.minute;
    more.clock = {session.clock.end, std::min(Clock{end + static_cast<int>(minutes.count())}, latest)};
    more.breaks.clear();
    if (more.staff.empty() || more.clock.end.minute - end < static_cast<int>(owed.minutes.count())) {
      return std::nullopt;
    }
    return more;
  }

  /// As if one of the wishes were given up after all.
  void ask(const std::vector<Ground>& grounds, std::vector<Message>& found) {
    for (const Ground& wish : grounds) {
      if (found.size() >= k_enough_wishes || enough(found)) {
        return;
      }
      if (!is_wish(wish) || !m_trials.as_input(GivenUp(m_input, {wish}).input())) {
        continue;
      }
      const auto date = wish.rows.empty() ? std::nullopt : wish.rows.front()->date;
      const bool at_hours = wish.rows.size() == 1 && (wish.rows.front()->from || wish.rows.front()->until);
      if (wish.kind == Ground::Kind::impossible && date && !at_hours) {
        found.push_back({words::planning::k_tried_whose_day,
                         {{"who", std::vector{whose_wish(wish, m_input.roster)}}, {"day", *date}}});
      } else {
        found.push_back({words::planning::k_tried_wish, {{"wish", std::vector{say_ground(wish, m_input)}}}});
      }
    }
  }

  /// In each session in which only some of those who hold the talk receive: one of the others as well, no
  /// longer than it takes.
  void ask_partner(const OwedTalk& owed, std::vector<Message>& found) {
    const SchoolRound* round = m_input.school.round(owed.moment);
    if (round == nullptr) {
      return;
    }
    for (const Session& session : round->sessions) {
      for (const PersonId& teacher : owed.teachers) {
        if (enough(found) || m_input.roster.staff_member(teacher) == nullptr ||
            receives(session, teacher, m_input.roster) ||
            !is_employed(teacher, session.day, m_input.roster)) {
          continue;
        }
        if (const auto block = smallest_block(session, teacher, owed.moment)) {
          found.push_back({words::planning::k_tried_partner,
                           {{"staff", std::vector{person_name(teacher, m_input.roster)}},
                            {"day", session.day},
                            {"from", block->start},
                            {"until", block->end},
                            {"moment", owed.moment.text}}});
        }
      }
    }
  }

  /// The shortest part of the session in which it helps that the teacher receives too. Looked for among the
  /// times that the teacher is given when all of it is open.
  std::optional<ClockRange> smallest_block(const Session& session, const PersonId& teacher,
                                           const MomentId& moment) {
    Session more = session;
    more.staff = {teacher};
    const std::optional<Better> whole = m_trials.with_sessions({more}, moment);
    const std::vector<ClockRange> used =
        whole ? times_of(teacher, session, *whole) : std::vector<ClockRange>{};
    int blocks = 0;
    for (std::size_t length = 1; length < used.size(); ++length) {
      for (std::size_t first = 0; first + length <= used.size(); ++first) {
        more.clock = {used[first].start, used[first + length - 1].end};
        if (++blocks > k_most_blocks) {
          return ClockRange{used.front().start, used.back().end};
        }
        if (m_trials.with_sessions({more}, moment)) {
          return more.clock;
        }
      }
    }
    return used.empty() ? std::nullopt : std::optional(ClockRange{used.front().start, used.back().end});
  }

  /// When the teacher has talks in the session, in order.
  static std::vector<ClockRange> times_of(const PersonId& teacher, const Session& session,
                                          const Better& plan) {
    std::vector<ClockRange> times;
    for (std::size_t talk = 0; talk < plan.assignment.size(); ++talk) {
      if (plan.assignment[talk] == k_none) {
        continue;
      }
      const Talk& facts = plan.setting.problem.talks[talk];
      const Candidate& how = facts.candidates[plan.assignment[talk]];
      const DateTime start = plan.setting.at(how.start);
      const ClockRange clock = clock_of(start, Minutes(facts.minutes));
      const std::vector<PersonId> staff = plan.setting.staff_of(how.crew);
      if (start.day == session.day && session.clock.start <= clock.start && clock.end <= session.clock.end &&
          std::find(staff.begin(), staff.end(), teacher) != staff.end()) {
        times.push_back(clock);
      }
    }
    std::sort(times.begin(), times.end(),
              [](const ClockRange& a, const ClockRange& b) { return a.start < b.start; });
    return times;
  }

  /// As if nobody minded receiving on and on.
  void lengthen_stretch(const OwedTalk& owed, std::vector<Message>& found) {
    const auto& longest = m_input.school.planning.longest_stretch;
    if (!longest || enough(found)) {
      return;
    }
    School school = m_input.school;
    school.planning.longest_stretch = *longest + 2 * owed.minutes;
    if (m_trials.with_school(school)) {
      found.push_back({words::planning::k_tried_stretch,
                       {{"minutes", std::int64_t{longest->count()}},
                        {"more", std::int64_t{school.planning.longest_stretch->count()}}}});
    }
  }

  /// One talk more after each session in which one of the teachers receives; only who receives there goes on.
  void lengthen(const OwedTalk& owed, std::vector<Message>& found) {
    const SchoolRound* round = m_input.school.round(owed.moment);
    const std::size_t sessions = round == nullptr ? 0 : round->sessions.size();
    for (std::size_t number = 0; number < sessions; ++number) {
      const auto more = going_on(round->sessions[number], owed, owed.minutes);
      if (!enough(found) && more && m_trials.with_sessions({*more}, owed.moment)) {
        found.push_back({words::planning::k_tried_longer,
                         {{"day", more->day}, {"until", more->clock.end}, {"from", more->clock.start}}});
      }
    }
  }

  bool enough(const std::vector<Message>& found) const { return found.size() >= k_enough || m_trials.over(); }

  const BuildInput& m_input;
  Trials& m_trials;
};

/// True also of the advice that names no time.
bool asks_family(const Message& step) {
  return asks_somebody(step) || step.phrase == &words::planning::k_help_ask_family;
}

bool agrees_on_time(const Message& step) {
  return step.phrase == &words::grounds::k_tried_agree;
}

bool asks_guest(const Message& step) {
  return step.phrase == &words::grounds::k_tried_guest_time;
}

/// A talk without a place that can be planned.
struct Unhelped {
  UnplacedTalk* talk = nullptr;
  const OwedTalk* owed = nullptr;
  std::vector<Ground> grounds{};
};
/// Talks that have the same teachers and reason.
using Group = std::vector<Unhelped*>;

std::vector<Unhelped> unhelped(const BuildInput& input, std::vector<RoundPlan>& rounds) {
  std::vector<Unhelped> result;
  for (RoundPlan& round : rounds) {
    for (UnplacedTalk& talk : round.unplaced) {
      const OwedTalk* owed = talk.waits ? nullptr : input.agenda.talk(talk.talk);
      if (owed != nullptr) {
        result.push_back({&talk, owed});
      }
    }
  }
  return result;
}

/// By the first talk of each.
std::vector<Group> grouped(std::vector<Unhelped>& talks) {
  std::vector<Group> groups;
  std::map<std::tuple<MomentId, std::vector<PersonId>, const Phrase*>, std::size_t> known;
  for (Unhelped& each : talks) {
    const auto [place, is_new] =
        known.try_emplace({each.owed->moment, each.owed->teachers, each.talk->reason.phrase}, groups.size());
    if (is_new) {
      groups.emplace_back();
    }
    groups[place->second].push_back(&each);
  }
  return groups;
}

/// Those for which repairs are tried one by one: first one of each group.
std::vector<Unhelped*> first_of(const std::vector<Group>& groups) {
  std::vector<Unhelped*> result;
  for (std::size_t number = 0; result.size() < k_most_talks; ++number) {
    const std::size_t before = result.size();
    for (const Group& group : groups) {
      if (number < group.size() && result.size() < k_most_talks) {
        result.push_back(group[number]);
      }
    }
    if (result.size() == before) {
      break;
    }
  }
  return result;
}

void put_first(std::vector<Message> steps, std::vector<Message>& suggestions) {
  suggestions.insert(suggestions.begin(), steps.begin(), steps.end());
  std::stable_partition(suggestions.begin(), suggestions.end(), [](const Message& step) {
    return step.phrase == &words::planning::k_help_longer;  // costs nobody anything
  });
}

/// One repair for each of the first groups, said under each of its talks.
void help_groups(const std::vector<Group>& groups, Repairs& repairs) {
  std::size_t looked_at = 0;
  for (const Group& group : groups) {
    std::vector<const OwedTalk*> owed;
    for (const Unhelped* each : group) {
      owed.push_back(each->owed);
    }
    if (group.size() < 2 || ++looked_at > k_most_talks) {
      continue;
    }
    if (const auto step = repairs.place_all(owed)) {
      for (const Unhelped* each : group) {
        put_first({*step}, each->talk->suggestions);
      }
    }
  }
}

}  // namespace

void add_repairs(const BuildInput& input, std::vector<RoundPlan>& rounds,
                 const std::function<bool()>& should_stop) {
  Plans plans = input.plans;
  std::size_t talks = 0;
  for (const RoundPlan& round : rounds) {
    plans[round.moment] = round.plan;
    talks += round.plan.talks.size();
  }
  const std::size_t most_reasons =
      std::clamp(k_most_beside / std::max<std::size_t>(talks, 1), k_most_talks, k_most_reasons);
  std::vector<Unhelped> all = unhelped(input, rounds);
  const std::vector<Group> groups = grouped(all);
  Reasons reasons(input, should_stop);
  for (std::size_t index = 0; index < std::min(all.size(), most_reasons); ++index) {
    if (all[index].talk->proven) {
      all[index].grounds = reasons.complete(*all[index].talk);
    }
  }
  Trials trials(input, plans, should_stop);
  Repairs repairs(input, trials);
  for (Unhelped* each : first_of(groups)) {
    if (should_stop && should_stop()) {
      return;
    }
    std::vector<Message> steps = repairs.find(*each->owed, each->grounds);
    if (std::any_of(steps.begin(), steps.end(), asks_family)) {
      std::erase_if(each->talk->suggestions, asks_family);
    }
    if (std::any_of(steps.begin(), steps.end(), asks_guest)) {
      forget(words::planning::k_help_ask, each->talk->suggestions);
    }
    if (std::any_of(steps.begin(), steps.end(), agrees_on_time)) {
      forget(words::planning::k_help_agree, each->talk->suggestions);
    }
    if (std::ranges::any_of(each->grounds, ends_by_phone) && !trials.over()) {
      forget(words::planning::k_help_mode, each->talk->suggestions);  // it was tried
    }
    put_first(std::move(steps), each->talk->suggestions);
  }
  help_groups(groups, repairs);
}

}  // namespace gesprek::planner
