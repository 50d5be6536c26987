#include "planner/round/repairs.hpp"

#include <algorithm>
#include <set>

#include "planner/round/openings.hpp"
#include "planner/round/ties.hpp"
#include "words/planning.hpp"

namespace gesprek::planner {
namespace {

constexpr std::size_t k_most_talks = 3;
constexpr std::size_t k_enough = 2;  ///< repairs for one talk

Cost unplaced(const Levels& levels) {
  return levels[mandatory_unplaced] + levels[others_unplaced];
}

class Repairs {
 public:
  Repairs(const BuildInput& input, const Result& result, const std::function<bool()>& should_stop)
      : m_input(input), m_before(unplaced(result.levels)), m_should_stop(should_stop) {}

  std::vector<Message> find(const OwedTalk& owed) const {
    std::vector<Message> found;
    ask_family(owed, found);
    ask_partner(owed, found);
    lengthen(owed, found);
    lengthen_stretch(owed, found);
    return found;
  }

 private:
  /// The family's days, one at a time, as if it could come then after all.
  void ask_family(const OwedTalk& owed, std::vector<Message>& found) const {
    std::set<Day> days;
    for (const Request& request : m_input.requests) {
      if (concerns(request, owed) && request.date) {
        days.insert(*request.date);
      }
    }
    for (const Day day : days) {
      std::vector<Request> others;
      std::copy_if(m_input.requests.begin(), m_input.requests.end(), std::back_inserter(others),
                   [&](const Request& each) { return !concerns(each, owed) || each.date != day; });
      if (enough(found) || !helps(m_input.school, others)) {
        continue;
      }
      found.push_back({words::planning::k_tried_family, {{"day", day}}});
    }
  }

  /// In each session in which only some of those who hold the talk receive: one of the others as well.
  void ask_partner(const OwedTalk& owed, std::vector<Message>& found) const {
    const SchoolRound* round = m_input.school.round(owed.moment);
    if (round == nullptr) {
      return;
    }
    for (const Session& session : round->sessions) {
      for (const PersonId& teacher : owed.teachers) {
        const Staff* partner = m_input.roster.staff_member(teacher);
        if (enough(found) || partner == nullptr || receives(session, teacher, m_input.roster)) {
          continue;
        }
        Session more = session;
        more.staff = {teacher};
        if (helps(with(more, owed.moment), m_input.requests)) {
          found.push_back({words::planning::k_tried_partner,
                           {{"staff", full_name(partner->name)},
                            {"day", more.day},
                            {"from", more.clock.start},
                            {"until", more.clock.end}}});
        }
      }
    }
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
  void lengthen_stretch(const OwedTalk& owed, std::vector<Message>& found) const {
    const auto& longest = m_input.school.planning.longest_stretch;
    if (!longest || enough(found)) {
      return;
    }
    School school = m_input.school;
    school.planning.longest_stretch = *longest + 2 * owed.minutes;
    if (helps(school, m_input.requests)) {
      found.push_back({words::planning::k_tried_stretch,
                       {{"minutes", std::int64_t{longest->count()}},
                        {"more", std::int64_t{school.planning.longest_stretch->count()}}}});
    }
  }

  /// One talk more after each session in which one of the teachers receives; only who receives there goes on.
  void lengthen(const OwedTalk& owed, std::vector<Message>& found) const {
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
      if (helps(with(more, owed.moment), m_input.requests)) {
        found.push_back({words::planning::k_tried_longer,
                         {{"day", more.day}, {"until", more.clock.end}, {"from", more.clock.start}}});
      }
    }
  }

  bool concerns(const Request& request, const OwedTalk& owed) const {
    const bool family =
        comes_from(request.household, owed) || request.pupil == owed.pupil ||
        std::find(owed.guardians.begin(), owed.guardians.end(), request.person) != owed.guardians.end();
    return request.kind == Request::Kind::impossible && family &&
           (request.moment.empty() || request.moment == owed.moment);
  }

  bool enough(const std::vector<Message>& found) const {
    return found.size() >= k_enough || (m_should_stop && m_should_stop());
  }

  /// Whether more talks are placed then.
  bool helps(const School& school, const std::vector<Request>& requests) const {
    const BuildInput changed{m_input.policy, school,          m_input.calendar, m_input.roster,
                             m_input.agenda, requests,        m_input.plans,    m_input.log,
                             m_input.as_of,  m_input.moments, m_input.fresh,    m_input.by_hand};
    const Setting setting = build_problem(changed);
    bool better = false;
    SolveOptions options;
    options.placement_only = true;
    options.on_progress = [&](const Progress& now) { better = better || unplaced(now.levels) < m_before; };
    options.should_stop = [&] { return better || (m_should_stop && m_should_stop()); };
    return unplaced(solve(setting.problem, options).levels) < m_before;
  }

  const BuildInput& m_input;
  Cost m_before;
  const std::function<bool()>& m_should_stop;
};

}  // namespace

void add_repairs(const BuildInput& input, const Result& result, std::vector<RoundPlan>& rounds,
                 const std::function<bool()>& should_stop) {
  const Repairs repairs(input, result, should_stop);
  std::size_t looked_at = 0;
  for (RoundPlan& round : rounds) {
    for (UnplacedTalk& talk : round.unplaced) {
      const auto owed = std::find_if(input.agenda.talks.begin(), input.agenda.talks.end(),
                                     [&](const OwedTalk& each) { return each.id == talk.talk; });
      if (talk.talk.empty() || owed == input.agenda.talks.end() || ++looked_at > k_most_talks) {
        continue;
      }
      std::vector<Message> steps = repairs.find(*owed);
      talk.suggestions.insert(talk.suggestions.begin(), steps.begin(), steps.end());
    }
  }
}

}  // namespace gesprek::planner
