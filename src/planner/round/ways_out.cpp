#include "planner/round/ways_out.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "agenda/requests_about.hpp"
#include "planner/round/make_plans.hpp"
#include "planner/round/openings.hpp"
#include "planner/round/rule_repairs.hpp"
#include "words/planning.hpp"

namespace gesprek::planner {
namespace {

constexpr std::size_t k_enough_wishes = 2;  ///< that are offered to be given up, for one talk
constexpr std::size_t k_enough_rules = 2;   ///< that are offered to be otherwise, for one talk
constexpr std::size_t k_enough = 3;         ///< ways out for one talk, beside those against rules
constexpr int k_most_blocks = 6;            ///< tried in one session

class WaysOut {
 public:
  WaysOut(const BuildInput& input, Trials& trials) : m_input(input), m_trials(trials) {}

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
    return after.size() > 1 ? tried_all(std::move(after), group) : std::nullopt;
  }

 private:
  struct Block {
    ClockRange clock;
    Help help = Help::none;
  };

  /// Sessions that go on for no longer than that takes, if so all of them have a place.
  std::optional<Message> tried_all(std::vector<Session> after, const std::vector<const OwedTalk*>& group) {
    if (m_trials.over()) {
      return std::nullopt;
    }
    const MomentId& moment = group.front()->moment;
    const std::optional<Better> plan = m_trials.with_sessions(after, moment);
    if (!plan) {
      return std::nullopt;
    }
    for (Session& more : after) {
      more.clock.end = last_end(more, *plan);
    }
    std::erase_if(after, [](const Session& more) { return !(more.clock.start < more.clock.end); });
    if (after.empty() || m_trials.help(after, moment) == Help::none) {
      return std::nullopt;
    }
    std::vector<Message> times;
    for (const Session& more : after) {
      times.push_back({words::planning::k_tried_time_with,
                       {{"day", more.day},
                        {"from", more.clock.start},
                        {"until", more.clock.end},
                        {"keys", keys(more.staff)}}});
    }
    return Message(words::planning::k_tried_all, {{"times", std::move(times)},
                                                  {"count", static_cast<std::int64_t>(group.size())},
                                                  {"moment", moment.text}});
  }

  static Arg fits(Help help) {
    return {"fits", help == Help::they ? &words::planning::k_tried_it : &words::planning::k_tried_one_more};
  }

  /// When the last talk of one who receives in the session ends.
  static Clock last_end(const Session& session, const Better& plan) {
    Clock until = session.clock.start;
    for (const PersonId& teacher : session.staff) {
      for (const ClockRange& talk : times_of(teacher, session, plan)) {
        until = std::max(until, talk.end);
      }
    }
    return until;
  }

  /// As gesprek.toml has them: "L1", "L2".
  static std::string keys(const std::vector<PersonId>& people) {
    std::string written;
    for (const PersonId& person : people) {
      written += (written.empty() ? "\"" : ", \"") + person.text + "\"";
    }
    return written;
  }

  /// The time after a session in which some of the teachers receive, for those of them only who do not
  /// receive in another session of the round then.
  std::optional<Session> going_on(const Session& session, const OwedTalk& owed, Minutes minutes) const {
    Session more = session;
    const Clock latest = m_input.school.planning.latest_end.value_or(Clock{k_day});
    const int end = session.clock.end.minute;
    more.clock = {session.clock.end, std::min(Clock{end + static_cast<int>(minutes.count())}, latest)};
    more.breaks.clear();
    more.staff.clear();
    std::copy_if(owed.teachers.begin(), owed.teachers.end(), std::back_inserter(more.staff),
                 [&](const PersonId& teacher) {
                   return receives(session, teacher, m_input.roster) &&
                          !receives_then(teacher, more, owed.moment);
                 });
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
      const Help help = is_wish(wish) ? m_trials.helps(GivenUp(m_input, {wish}).input()) : Help::none;
      if (help == Help::none) {
        continue;
      }
      const Arg then{"then", std::vector{then_in_requests(wish)}};
      if (wish.kind == Ground::Kind::impossible && wish.rows.front()->date && is_whole_day(wish)) {
        found.push_back({words::planning::k_tried_whose_day,
                         {{"who", std::vector{whose_wish(wish, m_input.roster)}},
                          {"day", *wish.rows.front()->date},
                          fits(help),
                          then}});
      } else {
        found.push_back({words::planning::k_tried_wish,
                         {{"wish", std::vector{say_ground(wish, m_input)}}, fits(help), then}});
      }
    }
  }

  /// What is written down once the wish is given up.
  static Message then_in_requests(const Ground& wish) {
    if (wish.rows.empty()) {
      return Message(words::planning::k_then_value);
    }
    return wish.rows.size() == 1 ? Message(words::planning::k_then_row)
                                 : Message(words::planning::k_then_rows,
                                           {{"count", static_cast<std::int64_t>(wish.rows.size())}});
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
                            {"from", block->clock.start},
                            {"until", block->clock.end},
                            fits(block->help),
                            {"keys", keys({teacher})},
                            {"moment", owed.moment.text}}});
        }
      }
    }
  }

  /// The shortest part of the session in which it helps that the teacher receives too. Looked for among the
  /// times that the teacher is given when all of it is open, outside what the teacher does in the round then.
  std::optional<Block> smallest_block(const Session& session, const PersonId& teacher,
                                      const MomentId& moment) {
    Session more = session;
    more.staff = {teacher};
    const std::optional<Better> whole = m_trials.with_sessions({more}, moment);
    const std::vector<ClockRange> used =
        whole ? times_of(teacher, session, *whole) : std::vector<ClockRange>{};
    more.breaks.clear();
    int blocks = 0;
    for (std::size_t length = 1; length <= used.size(); ++length) {
      for (std::size_t first = 0; first + length <= used.size(); ++first) {
        more.clock = {used[first].start, used[first + length - 1].end};
        if (receives_then(teacher, more, moment)) {
          continue;
        }
        if (++blocks > k_most_blocks || m_trials.over()) {
          return std::nullopt;
        }
        if (const Help help = m_trials.help({more}, moment); help != Help::none) {
          return Block{more.clock, help};
        }
      }
    }
    return std::nullopt;
  }

  /// In another session of the round, which would overlap this one.
  bool receives_then(const PersonId& teacher, const Session& more, const MomentId& moment) const {
    const SchoolRound* round = m_input.school.round(moment);
    return round != nullptr &&
           std::any_of(round->sessions.begin(), round->sessions.end(), [&](const Session& other) {
             return other.day == more.day && other.clock.start < more.clock.end &&
                    more.clock.start < other.clock.end && receives(other, teacher, m_input.roster);
           });
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
    if (const Help help = m_trials.helps(school); help != Help::none) {
      found.push_back({words::planning::k_tried_stretch,
                       {fits(help),
                        {"minutes", std::int64_t{longest->count()}},
                        {"more", std::int64_t{school.planning.longest_stretch->count()}}}});
    }
  }

  /// One talk more after each session in which one of the teachers receives; only who receives there goes on.
  void lengthen(const OwedTalk& owed, std::vector<Message>& found) {
    const SchoolRound* round = m_input.school.round(owed.moment);
    const std::size_t sessions = round == nullptr ? 0 : round->sessions.size();
    for (std::size_t number = 0; number < sessions; ++number) {
      const auto more = going_on(round->sessions[number], owed, owed.minutes);
      const Help help = !enough(found) && more ? m_trials.help({*more}, owed.moment) : Help::none;
      if (help != Help::none) {
        found.push_back({words::planning::k_tried_longer,
                         {fits(help),
                          {"day", more->day},
                          {"until", more->clock.end},
                          {"from", more->clock.start},
                          {"keys", keys(more->staff)},
                          {"moment", owed.moment.text}}});
      }
    }
  }

  bool enough(const std::vector<Message>& found) const { return found.size() >= k_enough || m_trials.over(); }

  const BuildInput& m_input;
  Trials& m_trials;
};

}  // namespace

bool asks_somebody(const Message& step) {
  return step.phrase == &words::planning::k_tried_whose_day || step.phrase == &words::planning::k_tried_wish;
}

std::vector<Message> ways_out(const BuildInput& input, Trials& trials, const OwedTalk& owed,
                              const std::vector<Ground>& grounds) {
  return WaysOut(input, trials).find(owed, grounds);
}

std::optional<Message> way_out_for_all(const BuildInput& input, Trials& trials,
                                       const std::vector<const OwedTalk*>& group) {
  return WaysOut(input, trials).place_all(group);
}

}  // namespace gesprek::planner
