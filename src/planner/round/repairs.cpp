#include "planner/round/repairs.hpp"

#include <algorithm>
#include <optional>

#include "agenda/requests_about.hpp"
#include "planner/round/openings.hpp"
#include "planner/round/some_talks.hpp"
#include "planner/round/wishes.hpp"
#include "words/planning.hpp"

namespace gesprek::planner {
namespace {

constexpr std::size_t k_most_talks = 3;     ///< for which repairs are tried
constexpr std::size_t k_most_reasons = 12;  ///< for which it is found out whose wishes stand in the way
constexpr std::size_t k_enough_wishes = 2;  ///< that are offered to be given up, for one talk
constexpr std::size_t k_enough = 3;         ///< repairs for one talk
constexpr int k_most_blocks = 6;            ///< tried in one session
/// Talks in all the plans that are tried, those of large schools several times: a plan takes seconds there.
constexpr std::size_t k_most_work = 30'000;
constexpr std::size_t k_many_talks = 1000;
/// Talks in all the plans beside which it is found out whose wishes stand in the way.
constexpr std::size_t k_most_beside = 12'000;

/// A plan that holds the talk that repairs are wanted for, and all that have a place.
struct Better {
  Setting setting;
  Assignment assignment;
};

class Repairs {
 public:
  /// `plans`: with what was planned for these talks now.
  Repairs(const BuildInput& input, const Plans& plans, const std::function<bool()>& should_stop)
      : m_input(input), m_plans(plans), m_should_stop(should_stop) {}

  /// `wishes`: those that are known to stand in the way.
  std::vector<Message> find(const OwedTalk& owed, const std::vector<Wish>& wishes) {
    m_wanted = &owed;
    std::vector<Message> found;
    ask(wishes.empty() ? wishes_about(m_input, {owed.id}) : wishes, found);
    ask_partner(owed, found);
    lengthen(owed, found);
    lengthen_stretch(owed, found);
    return found;
  }

 private:
  /// As if one of the wishes were given up after all.
  void ask(const std::vector<Wish>& wishes, std::vector<Message>& found) {
    for (const Wish& wish : wishes) {
      if (found.size() >= k_enough_wishes || enough(found)) {
        return;
      }
      if (!better(GivenUp(m_input, {wish}).input())) {
        continue;
      }
      const auto date = wish.rows.empty() ? std::nullopt : wish.rows.front()->date;
      const bool at_hours = wish.rows.size() == 1 && (wish.rows.front()->from || wish.rows.front()->until);
      if (wish.kind == Wish::Kind::impossible && date && !at_hours) {
        found.push_back({words::planning::k_tried_whose_day,
                         {{"who", std::vector{whose_wish(wish, m_input.roster)}}, {"day", *date}}});
      } else {
        found.push_back(
            {words::planning::k_tried_wish, {{"wish", std::vector{say_wish(wish, m_input.roster)}}}});
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
                            {"until", block->end}}});
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
    const std::optional<Better> whole = better_with(more, moment);
    const std::vector<ClockRange> used =
        whole ? times_of(teacher, session, *whole) : std::vector<ClockRange>{};
    int blocks = 0;
    for (std::size_t length = 1; length < used.size(); ++length) {
      for (std::size_t first = 0; first + length <= used.size(); ++first) {
        more.clock = {used[first].start, used[first + length - 1].end};
        if (++blocks > k_most_blocks) {
          return ClockRange{used.front().start, used.back().end};
        }
        if (better_with(more, moment)) {
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

  std::optional<Better> better_with(const Session& session, const MomentId& moment) {
    return better(as_school(with(session, moment)));
  }

  School with(const Session& session, const MomentId& moment) const {
    School school = m_input.school;
    for (SchoolRound& each : school.rounds) {
      if (each.moment == moment) {
        each.sessions.push_back(session);
      }
    }
    return school;
  }

  /// As if nobody minded receiving on and on.
  void lengthen_stretch(const OwedTalk& owed, std::vector<Message>& found) {
    const auto& longest = m_input.school.planning.longest_stretch;
    if (!longest || enough(found)) {
      return;
    }
    School school = m_input.school;
    school.planning.longest_stretch = *longest + 2 * owed.minutes;
    if (better(as_school(school))) {
      found.push_back({words::planning::k_tried_stretch,
                       {{"minutes", std::int64_t{longest->count()}},
                        {"more", std::int64_t{school.planning.longest_stretch->count()}}}});
    }
  }

  /// One talk more after each session in which one of the teachers receives; only who receives there goes on.
  void lengthen(const OwedTalk& owed, std::vector<Message>& found) {
    const SchoolRound* round = m_input.school.round(owed.moment);
    const std::size_t sessions = round == nullptr ? 0 : round->sessions.size();
    for (std::size_t number = 0; number < sessions && !owed.teachers.empty(); ++number) {
      Session more = round->sessions[number];
      std::vector<PersonId> there;
      std::copy_if(owed.teachers.begin(), owed.teachers.end(), std::back_inserter(there),
                   [&](const PersonId& teacher) { return receives(more, teacher, m_input.roster); });
      const int minutes = static_cast<int>(owed.minutes.count());
      const Clock latest = m_input.school.planning.latest_end.value_or(Clock{k_day});
      if (enough(found) || there.empty() || more.clock.end.minute + minutes > latest.minute) {
        continue;
      }
      more.clock = {more.clock.end, Clock{more.clock.end.minute + minutes}};
      more.staff = std::move(there);
      more.breaks.clear();
      if (better_with(more, owed.moment)) {
        found.push_back({words::planning::k_tried_longer,
                         {{"day", more.day}, {"until", more.clock.end}, {"from", more.clock.start}}});
      }
    }
  }

  bool enough(const std::vector<Message>& found) const {
    return found.size() >= k_enough || m_work >= k_most_work || (m_should_stop && m_should_stop());
  }

  BuildInput as_school(const School& school) const {
    return {m_input.policy,   school,          m_input.calendar, m_input.roster, m_input.agenda,
            m_input.requests, m_input.plans,   m_input.log,      m_input.as_of,  m_input.moments,
            m_input.fresh,    m_input.by_hand, m_input.told_else};
  }

  bool has_place(const TalkId& talk) const {
    return std::any_of(m_plans.begin(), m_plans.end(), [&](const auto& plan) {
      return std::ranges::find(plan.second.talks, talk, &PlannedTalk::id) != plan.second.talks.end();
    });
  }

  /// Talks without a place other than the wanted one are not looked at: what would help these only is no help
  /// to it.
  std::vector<char> wanted(const Setting& setting) const {
    std::vector<char> wanted;
    for (std::size_t talk = 0; talk < setting.talks.size(); ++talk) {
      const OwedTalk* owed = setting.talks[talk].owed;
      wanted.push_back(owed == nullptr || owed->id == m_wanted->id || has_place(owed->id) ? 1 : 0);
    }
    return wanted;
  }

  /// A plan of the changed input that holds the wanted talk and all that have a place, if one is found. It is
  /// sought from the plan as it is now, so that the answer is the same when that has been written.
  std::optional<Better> better(const BuildInput& changed) {
    const BuildInput now{
        changed.policy,   changed.school, changed.calendar, changed.roster,  changed.agenda, changed.requests,
        m_plans,          changed.log,    changed.as_of,    changed.moments, false,          changed.by_hand,
        changed.told_else};
    Setting setting = build_problem(now);
    const std::vector<char> kept = wanted(setting);
    setting.problem = only(setting.problem, kept);
    const std::size_t talks = setting.problem.talks.size();
    m_work += talks * (1 + talks / k_many_talks);
    bool placed = false;
    SolveOptions options;
    options.placement_only = true;
    options.on_progress = [&](const Progress& found) {
      placed = placed || found.levels[mandatory_unplaced] + found.levels[others_unplaced] == 0;
    };
    options.should_stop = [&] { return placed || (m_should_stop && m_should_stop()); };
    Result result = solve(setting.problem, options);
    if (result.levels[mandatory_unplaced] + result.levels[others_unplaced] > 0) {
      return std::nullopt;
    }
    return Better{std::move(setting), std::move(result.assignment)};
  }

  const BuildInput& m_input;
  const Plans& m_plans;
  const OwedTalk* m_wanted = nullptr;
  std::size_t m_work = 0;
  const std::function<bool()>& m_should_stop;
};

void name_wishes(const std::vector<Wish>& wishes, const Roster& roster, UnplacedTalk& talk) {
  for (const Wish& wish : wishes) {
    talk.wishes.push_back(say_wish(wish, roster));
  }
  if (!wishes.empty()) {
    talk.reason = Message(words::planning::k_because_of,
                          {{"reason", std::vector{talk.reason}}, {"wishes", say_wishes(wishes, roster)}});
  }
}

/// True also of the advice that names no time.
bool asks_family(const Message& step) {
  return step.phrase == &words::planning::k_tried_whose_day ||
         step.phrase == &words::planning::k_tried_wish || step.phrase == &words::planning::k_help_ask_family;
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
  Repairs repairs(input, plans, should_stop);
  std::size_t looked_at = 0;
  for (RoundPlan& round : rounds) {
    for (UnplacedTalk& talk : round.unplaced) {
      const OwedTalk* owed = talk.waits ? nullptr : input.agenda.talk(talk.talk);
      if (owed == nullptr || ++looked_at > most_reasons || (should_stop && should_stop())) {
        continue;
      }
      const std::vector<Wish> wishes =
          talk.proven ? wishes_behind(input, talk.talks, should_stop) : std::vector<Wish>{};
      name_wishes(wishes, input.roster, talk);
      if (looked_at <= k_most_talks) {
        std::vector<Message> steps = repairs.find(*owed, wishes);
        if (std::any_of(steps.begin(), steps.end(), asks_family)) {
          std::erase_if(talk.suggestions, asks_family);
        }
        const auto costs_nobody = [](const Message& step) {
          return step.phrase == &words::planning::k_help_longer;
        };
        talk.suggestions.insert(talk.suggestions.begin(), steps.begin(), steps.end());
        std::stable_partition(talk.suggestions.begin(), talk.suggestions.end(), costs_nobody);
      }
    }
  }
}

}  // namespace gesprek::planner
