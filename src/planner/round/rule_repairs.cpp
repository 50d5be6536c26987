#include "planner/round/rule_repairs.hpp"

#include <algorithm>

#include "agenda/requests_about.hpp"
#include "planner/round/make_plans.hpp"
#include "words/grounds.hpp"
#include "words/planning.hpp"

namespace gesprek::planner {
namespace {

namespace words_of = words::grounds;
using Kind = Ground::Kind;

/// In their order of what they ask of people; those of no place are mended otherwise (more sessions, another
/// stretch) or as what is asked to be otherwise.
constexpr Kind k_cheapest_first[] = {
    Kind::window,     Kind::part_of_day, Kind::lead,           Kind::travel,   Kind::walking_gap,
    Kind::room,       Kind::guest_days,  Kind::guest_sessions, Kind::standing, Kind::pause,
    Kind::latest_end, Kind::agreed,      Kind::longer,         Kind::after,    Kind::duo_working,
    Kind::duo_both,   Kind::guest};

/// Where a plan holds a talk.
struct Held {
  DateTime start;
  Minutes minutes{};
  std::vector<PersonId> staff;
};

Held held_at(const Better& plan, std::size_t talk) {
  const Talk& facts = plan.setting.problem.talks[talk];
  const Candidate& how = facts.candidates[plan.assignment[talk]];
  return {plan.setting.at(how.start), Minutes(facts.minutes), plan.setting.staff_of(how.crew)};
}

std::optional<Held> held_at(const Better& plan, const TalkId& id) {
  for (std::size_t talk = 0; talk < plan.assignment.size(); ++talk) {
    if (plan.talks[talk] == id && plan.assignment[talk] != k_none) {
      return held_at(plan, talk);
    }
  }
  return std::nullopt;
}

}  // namespace

std::vector<Message> RuleRepairs::find(const OwedTalk& owed, const std::vector<Ground>& grounds,
                                       std::size_t most) {
  std::vector<Message> found;
  for (const Kind kind : k_cheapest_first) {
    for (const Ground& rule : grounds) {
      if (rule.kind != kind || found.size() >= most || m_trials.over()) {
        continue;
      }
      if (std::optional<Message> step = against(rule, owed)) {
        found.push_back(*std::move(step));
      }
    }
  }
  return found;
}

std::optional<Message> RuleRepairs::against(const Ground& rule, const OwedTalk& owed) {
  switch (rule.kind) {
    case Kind::window:
    case Kind::part_of_day:
    case Kind::lead:
    case Kind::guest_days:
    case Kind::guest_sessions:
      return at_another_time(rule, owed);
    case Kind::travel:
      return by_phone(rule, owed);
    case Kind::guest:
      return without_guest(rule, owed);
    case Kind::latest_end:
      return stay_longer(rule);
    case Kind::standing:
      return move_what_stands(*rule.row);
    case Kind::walking_gap:
    case Kind::room:
      if (std::optional<Message> call = by_phone(rule, owed)) {
        return call;
      }
      break;
    default:
      break;
  }
  if (rule.kind == Kind::room) {
    return with_one_more_in(rule.room);
  }
  if (!without(rule)) {
    return std::nullopt;
  }
  if (rule.kind == Kind::walking_gap) {
    return Message(words_of::k_tried_walk);
  }
  const Message said = say_ground(rule, m_input);
  if (rule.kind == Kind::pause) {
    Message step(words_of::k_tried_pause);
    step.args = said.args;
    step.args.push_back({"date", iso(rule.day)});
    return step;
  }
  if (!rule.rows.empty()) {
    const auto rows = static_cast<std::int64_t>(rule.rows.size());
    const Message then = rows == 1 ? Message(words::planning::k_then_row)
                                   : Message(words::planning::k_then_rows, {{"count", rows}});
    return Message(words_of::k_tried_arranged, {{"rule", std::vector{said}}, {"then", std::vector{then}}});
  }
  return Message(words_of::k_tried_rule, {{"rule", std::vector{said}}});
}

/// As if the rule did not hold.
std::optional<Better> RuleRepairs::without(const Ground& rule) {
  return m_trials.surely(GivenUp(m_input, {rule}).input());
}

std::optional<Message> RuleRepairs::at_another_time(const Ground& rule, const OwedTalk& owed) {
  const bool of_guest = rule.kind == Kind::guest_days || rule.kind == Kind::guest_sessions;
  const std::optional<Better> plan = m_trials.as_input(GivenUp(m_input, {rule}).input());
  const OwedTalk& whose = of_guest ? *rule.talk : owed;
  const std::optional<Held> held = plan ? held_at(*plan, whose.id) : std::nullopt;
  if (!held) {
    return std::nullopt;
  }
  const Arg day{"day", held->start.day};
  const Arg clock{"clock", held->start.clock};
  const Message row(
      words_of::k_write_agreed,
      {{"moment", whose.moment.text}, {"pupil", whose.pupil.text}, {"date", iso(held->start.day)}, clock});
  const Arg write{"write", std::vector{row}};
  return of_guest
             ? Message(words_of::k_tried_guest_time,
                       {{"who", std::vector{person_name(rule.person, m_input.roster)}}, day, clock, write})
             : Message(words_of::k_tried_agree,
                       {{"pupil", std::vector{pupil_name(owed.pupil, m_input.roster)}}, day, clock, write});
}

/// The talk itself, or the one that the rule was found at.
std::optional<Message> RuleRepairs::by_phone(const Ground& rule, const OwedTalk& owed) {
  std::vector<const OwedTalk*> talks{&owed};
  if (rule.talk->id != owed.id) {
    talks.push_back(rule.talk);
  }
  for (const OwedTalk* talk : talks) {
    if (talk->mode != Mode::home && (talk->mode != Mode::school || rule.kind == Kind::travel)) {
      continue;
    }
    Agenda agenda = m_input.agenda;
    std::ranges::find(agenda.talks, talk->id, &OwedTalk::id)->mode = Mode::phone;
    const BuildInput changed{m_input.policy,   m_input.school,   m_input.calendar, m_input.roster,
                             agenda,           m_input.requests, m_input.plans,    m_input.log,
                             m_input.as_of,    m_input.moments,  m_input.fresh,    m_input.by_hand,
                             m_input.told_else};
    if (m_trials.surely(changed)) {
      return Message(words_of::k_tried_phone,
                     {{"pupil", std::vector{pupil_name(talk->pupil, m_input.roster)}},
                      {"moment", talk->moment.text},
                      {"key", talk->pupil.text}});
    }
  }
  return std::nullopt;
}

/// One talk without the guest: the wanted one, or else the first of the others.
std::optional<Message> RuleRepairs::without_guest(const Ground& rule, const OwedTalk& owed) {
  std::vector<TalkId> talks = rule.talks;
  std::stable_partition(talks.begin(), talks.end(), [&](const TalkId& id) { return id == owed.id; });
  for (const TalkId& id : talks) {
    Ground of_one = rule;
    of_one.talks = {id};
    if (without(of_one)) {
      const OwedTalk& talk = *m_input.agenda.talk(id);
      return Message(words_of::k_tried_without_guest,
                     {{"pupil", std::vector{pupil_name(talk.pupil, m_input.roster)}},
                      {"who", std::vector{person_name(rule.person, m_input.roster)}},
                      {"write", std::vector{where_a_guest_is_asked(rule.person, talk)}}});
    }
  }
  return std::nullopt;
}

Message RuleRepairs::where_a_guest_is_asked(const PersonId& guest, const OwedTalk& talk) const {
  const bool in_row = std::ranges::any_of(m_input.requests, [&](const Request& request) {
    const bool asks = request.kind == Request::Kind::guest || request.kind == Request::Kind::attend;
    return asks && is_about(request, talk) && (request.person == guest || !request.value.empty());
  });
  return in_row ? Message(words_of::k_write_no_guest, {{"pupil", talk.pupil.text}})
                : Message(words_of::k_write_no_attendee, {{"moment", talk.moment.text}});
}

std::optional<Message> RuleRepairs::with_one_more_in(const RoomId& id) {
  School school = m_input.school;
  auto room = std::ranges::find(school.rooms, id, &Room::id);
  if (room == school.rooms.end()) {
    room = school.rooms.insert(room, Room{id, {}, 1, {}});
  }
  ++room->talks;
  const BuildInput changed{m_input.policy,   school,           m_input.calendar, m_input.roster,
                           m_input.agenda,   m_input.requests, m_input.plans,    m_input.log,
                           m_input.as_of,    m_input.moments,  m_input.fresh,    m_input.by_hand,
                           m_input.told_else};
  if (!m_trials.surely(changed)) {
    return std::nullopt;
  }
  return Message(words_of::k_tried_tables, {{"room", id.text}, {"count", std::int64_t{room->talks}}});
}

std::optional<Message> RuleRepairs::stay_longer(const Ground& rule) {
  const std::optional<Better> plan = without(rule);
  const Clock latest = *m_input.school.planning.latest_end;
  std::optional<Held> last;
  for (std::size_t talk = 0; plan && talk < plan->assignment.size(); ++talk) {
    if (plan->assignment[talk] == k_none || plan->setting.problem.talks[talk].fixed != k_none) {
      continue;
    }
    const Held held = held_at(*plan, talk);
    const Clock end = clock_of(held.start, held.minutes).end;
    if (latest < end && !held.staff.empty() && (!last || clock_of(last->start, last->minutes).end < end)) {
      last = held;
    }
  }
  if (!last) {
    return std::nullopt;
  }
  return Message(words_of::k_tried_latest,
                 {{"staff", std::vector{person_name(last->staff.front(), m_input.roster)}},
                  {"day", last->start.day},
                  {"until", clock_of(last->start, last->minutes).end}});
}

/// A pinned talk that is let go, or the round of the other talk planned together with this one.
std::optional<Message> RuleRepairs::move_what_stands(const PlannedTalk& row) {
  if (row.pinned) {
    return m_trials.with_unpinned(row.id)
               ? std::optional(Message(words_of::k_tried_unpin, {{"talk", row.id.text}}))
               : std::nullopt;
  }
  if (std::find(m_input.moments.begin(), m_input.moments.end(), row.moment) != m_input.moments.end()) {
    return std::nullopt;
  }
  BuildInput together = m_input;
  together.moments.push_back(row.moment);
  if (!m_trials.surely(together)) {
    return std::nullopt;
  }
  std::string moments;
  for (const MomentId& moment : together.moments) {
    moments += (moments.empty() ? "" : " ") + moment.text;
  }
  return Message(words_of::k_tried_rounds, {{"moments", std::move(moments)}});
}

}  // namespace gesprek::planner
