// Wishes and rules in words, and where they are written down.
#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "agenda/requests_about.hpp"
#include "planner/round/grounds.hpp"
#include "planner/round/make_plans.hpp"
#include "planner/round/openings.hpp"
#include "words/grounds.hpp"
#include "words/planning.hpp"

namespace gesprek::planner {
namespace {

namespace words_of = words::planning;
namespace rules_in = words::grounds;
using Kind = Ground::Kind;

/// Somebody cannot on a day, or on several.
Message say_days(const Message& who, const std::vector<Day>& days) {
  std::vector<Message> said;
  for (const Day day : days) {
    said.push_back({words_of::k_one_day, {{"day", day}}});
  }
  return {words_of::k_wish_day, {{"who", std::vector{who}}, {"day", std::move(said)}}};
}

/// "before 19:00", "from 18:30 to 19:00".
Message say_hours(const Request& row) {
  const ClockRange hours = hours_of(row);
  const Arg from{"from", hours.start};
  const Arg until{"until", hours.end};
  if (hours.start == Clock{0}) {
    return {words_of::k_hours_before, {until}};
  }
  return hours.end == Clock{k_day} ? Message(words_of::k_hours_after, {from})
                                   : Message(words_of::k_hours_between, {from, until});
}

Message say_impossible(const Ground& wish, const Message& who) {
  const std::optional<Day> date = wish.rows.front()->date;
  const Arg whose{"who", std::vector{who}};
  if (is_whole_day(wish)) {
    return date ? say_days(who, {*date}) : Message(words_of::k_wish_never, {whose});
  }
  std::vector<Message> said;
  for (const Request* row : wish.rows) {
    said.push_back(say_hours(*row));
  }
  const Arg hours{"hours", std::move(said)};
  return date ? Message(words_of::k_wish_hours, {whose, {"day", *date}, hours})
              : Message(words_of::k_wish_each_day, {whose, hours});
}

Arg minutes_arg(std::string_view name, Minutes minutes) {
  return {name, std::int64_t{minutes.count()}};
}

/// A role that the program has no word for is said as the table has it.
bool is_of_the_schools_own(const Staff& staff) {
  static const std::set<std::string_view> known = {"teacher", "coordinator", "head", "secretary",
                                                   "assistant"};
  return !staff.role_as_written.empty() && known.count(staff.role) == 0;
}

/// "Fatima Bakkali (tolk)".
Message in_role(const PersonId& person, const Roster& roster) {
  const Staff* staff = roster.staff_member(person);
  const Message name = person_name(person, roster);
  return staff == nullptr || !is_of_the_schools_own(*staff)
             ? name
             : Message(rules_in::k_in_role, {{"who", std::vector{name}}, {"role", staff->role_as_written}});
}

/// "maandag, dinsdag en donderdag".
LocalText weekdays_of(const WeekDays& days) {
  std::vector<Weekday> known;
  for (unsigned day = 1; day <= 7; ++day) {
    if (days.has(Weekday(day))) {
      known.push_back(Weekday(day));
    }
  }
  LocalText text;
  for (const Weekday& day : known) {
    const bool last = known.size() > 1 && &day == &known.back();
    text.nl += (text.nl.empty() ? "" : last ? " en " : ", ") + say_weekday(Lang::nl, day);
    text.en += (text.en.empty() ? "" : last ? " and " : ", ") + say_weekday(Lang::en, day);
  }
  return text;
}

const Phrase& part_words(Window::Part part) {
  switch (part) {
    case Window::Part::morning:
      return rules_in::k_morning;
    case Window::Part::afternoon:
      return rules_in::k_afternoon;
    case Window::Part::evening:
      return rules_in::k_evening;
    default:
      return rules_in::k_school_time;
  }
}

/// The sessions that the school names somebody in.
std::vector<const Session*> sessions_of(const PersonId& person, const MomentId& moment,
                                        const School& school) {
  std::vector<const Session*> named;
  if (const SchoolRound* round = school.round(moment)) {
    for (const Session& session : round->sessions) {
      if (std::find(session.staff.begin(), session.staff.end(), person) != session.staff.end()) {
        named.push_back(&session);
      }
    }
  }
  return named;
}

const Session* session_with_break(Day day, const School& school) {
  for (const SchoolRound& round : school.rounds) {
    for (const Session& session : round.sessions) {
      if (session.day == day && !session.breaks.empty()) {
        return &session;
      }
    }
  }
  return nullptr;
}

int talks_at_a_time(const RoomId& id, const School& school) {
  const auto known = std::ranges::find(school.rooms, id, &Room::id);
  return known == school.rooms.end() ? 1 : known->talks;
}

Message say_arranged(const Ground& ground, const BuildInput& input) {
  const Arg pupil{"pupil", std::vector{pupil_name(ground.talk->pupil, input.roster)}};
  if (ground.kind == Kind::longer) {
    return {rules_in::k_longer,
            {pupil, minutes_arg("minutes", ground.talk->minutes), minutes_arg("usual", ground.usual)}};
  }
  const Agreed& agreed = *ground.talk->agreed;
  return agreed.start ? Message(rules_in::k_agreed_at, {pupil, {"day", agreed.day}, {"clock", *agreed.start}})
                      : Message(rules_in::k_agreed, {pupil, {"day", agreed.day}});
}

Message say_people(const Ground& ground, const BuildInput& input) {
  const Arg who{"who", std::vector{in_role(ground.person, input.roster)}};
  if (ground.kind == Kind::guest) {
    return {rules_in::k_guest, {who}};
  }
  if (ground.kind == Kind::guest_sessions) {
    std::vector<Message> times;
    for (const Session* session : sessions_of(ground.person, ground.talk->moment, input.school)) {
      times.push_back(
          {words_of::k_tried_time,
           {{"day", session->day}, {"from", session->clock.start}, {"until", session->clock.end}}});
    }
    return {rules_in::k_guest_sessions, {who, {"times", std::move(times)}}};
  }
  const LocalText days = weekdays_of(input.roster.staff_member(ground.person)->days);
  return days.empty() ? Message(rules_in::k_no_days, {who})
                      : Message(rules_in::k_days, {who, {"days", days}});
}

Message say_of_school(const Ground& ground, const BuildInput& input) {
  const PlanningSettings& planning = input.school.planning;
  switch (ground.kind) {
    case Kind::walking_gap:
      return {rules_in::k_walking_gap, {minutes_arg("minutes", planning.walking_gap)}};
    case Kind::travel:
      return {rules_in::k_travel, {minutes_arg("minutes", travel_around(input.school, Mode::home))}};
    case Kind::longest_stretch:
      return {rules_in::k_longest_stretch, {minutes_arg("minutes", *planning.longest_stretch)}};
    case Kind::latest_end:
      return {rules_in::k_latest_end, {{"clock", *planning.latest_end}}};
    case Kind::room: {
      const Arg room{"room", ground.room.text};
      const std::int64_t count = talks_at_a_time(ground.room, input.school);
      return count == 1 ? Message(rules_in::k_room_one, {room})
                        : Message(rules_in::k_room, {room, {"count", count}});
    }
    default: {
      const ClockRange pause = session_with_break(ground.day, input.school)->breaks.front();
      return {rules_in::k_pause, {{"day", ground.day}, {"from", pause.start}, {"until", pause.end}}};
    }
  }
}

Message say_of_policy(const Ground& ground, const BuildInput& input) {
  const OwedTalk& owed = *ground.talk;
  switch (ground.kind) {
    case Kind::duo_both:
      return Message(rules_in::k_duo_both);
    case Kind::duo_working:
      return Message(rules_in::k_duo_working);
    case Kind::lead:
      return {rules_in::k_lead, {{"day", earliest_day(owed, standing_of(owed, input), input)}}};
    case Kind::window:
      return owed.window.first == owed.window.last
                 ? Message(rules_in::k_window_day, {{"day", owed.window.first}})
                 : Message(rules_in::k_window, {{"first", owed.window.first}, {"last", owed.window.last}});
    case Kind::part_of_day:
      return {rules_in::k_part, {{"part", &part_words(owed.part)}}};
    default:
      return {rules_in::k_after, {{"talk", owed.id.text}, {"other", owed.after->text}}};
  }
}

Message say_standing(const Ground& ground, const BuildInput& input) {
  return {rules_in::k_standing,
          {{"pupil", std::vector{pupil_name(ground.row->pupil, input.roster)}},
           {"day", ground.row->start.day},
           {"clock", ground.row->start.clock},
           {"talk", ground.row->id.text}}};
}

const Basis* basis_of(const Ground& ground, const BuildInput& input) {
  if (ground.talk == nullptr || ground.talk->moment_index >= input.policy.moments.size()) {
    return nullptr;
  }
  const Moment& moment = input.policy.moments[ground.talk->moment_index];
  switch (ground.kind) {
    case Kind::guest:
      return &moment.attendees_basis;
    case Kind::duo_both:
    case Kind::duo_working:
      return moment.duo.empty() ? nullptr : &moment.basis;
    case Kind::lead:
      return &moment.invite.basis;
    case Kind::window:
    case Kind::part_of_day:
      return &moment.window.basis;
    case Kind::after:
      return &moment.after_basis;
    default:
      return nullptr;
  }
}

/// The row that asks for a guest; nothing where the policy does.
const Request* asks_for(const Ground& guest, const BuildInput& input) {
  const auto asks = [&](const Request& request) {
    return (request.kind == Request::Kind::guest || request.kind == Request::Kind::attend) &&
           request.pupil == guest.talk->pupil && (request.person == guest.person || request.person.empty());
  };
  const auto found = std::ranges::find_if(input.requests, asks);
  return found == input.requests.end() ? nullptr : &*found;
}

}  // namespace

Span source_of(const Ground& ground, const BuildInput& input) {
  switch (ground.kind) {
    case Kind::guest: {
      const Request* row = asks_for(ground, input);
      const Basis* basis = basis_of(ground, input);
      return row != nullptr ? row->row : basis != nullptr ? basis->span : Span{};
    }
    case Kind::guest_days:
    case Kind::teacher_days:
      return input.roster.staff_member(ground.person)->row;
    case Kind::guest_sessions:
      return sessions_of(ground.person, ground.talk->moment, input.school).front()->span;
    case Kind::room: {
      const auto known = std::ranges::find(input.school.rooms, ground.room, &Room::id);
      return known == input.school.rooms.end() ? Span{} : known->span;
    }
    case Kind::pause:
      return session_with_break(ground.day, input.school)->span;
    default: {
      const Basis* basis = basis_of(ground, input);
      return !ground.rows.empty() ? ground.rows.front()->row : basis != nullptr ? basis->span : Span{};
    }
  }
}

std::string clause_of(const Ground& ground, const BuildInput& input) {
  const Basis* basis = basis_of(ground, input);
  const bool asked = ground.kind == Kind::guest && asks_for(ground, input) != nullptr;
  return basis == nullptr || asked ? std::string() : basis->clause;
}

bool is_whole_day(const Ground& wish) {
  return std::any_of(wish.rows.begin(), wish.rows.end(), [](const Request* row) {
    return hours_of(*row) == ClockRange{Clock{0}, Clock{k_day}};
  });
}

Message whose_wish(const Ground& wish, const Roster& roster) {
  const bool of_one = !wish.rows.empty() && !wish.rows.front()->person.empty() &&
                      std::all_of(wish.rows.begin(), wish.rows.end(), [&](const Request* row) {
                        return row->person == wish.rows.front()->person;
                      });
  return of_one
             ? person_name(wish.rows.front()->person, roster)
             : Message(words_of::k_family_of, {{"pupil", std::vector{pupil_name(wish.talk->pupil, roster)}}});
}

namespace {

Message say_wish(const Ground& wish, const Roster& roster) {
  const Message who = whose_wish(wish, roster);
  switch (wish.kind) {
    case Kind::impossible:
      return say_impossible(wish, who);
    case Kind::apart:
      return {words_of::k_wish_apart, {{"who", std::vector{who}}}};
    case Kind::order:
      return {words_of::k_wish_order, {{"who", std::vector{who}}}};
    case Kind::other_day:
      return {words_of::k_wish_other_day, {{"pupil", std::vector{pupil_name(wish.talk->pupil, roster)}}}};
    case Kind::not_adjacent:
      return {words_of::k_wish_not_adjacent, {{"pupil", std::vector{pupil_name(wish.talk->pupil, roster)}}}};
    default:
      return {};
  }
}

Message say_rule(const Ground& ground, const BuildInput& input) {
  switch (ground.kind) {
    case Kind::agreed:
    case Kind::longer:
      return say_arranged(ground, input);
    case Kind::guest:
    case Kind::guest_days:
    case Kind::guest_sessions:
    case Kind::teacher_days:
      return say_people(ground, input);
    case Kind::walking_gap:
    case Kind::travel:
    case Kind::longest_stretch:
    case Kind::latest_end:
    case Kind::room:
    case Kind::pause:
      return say_of_school(ground, input);
    case Kind::standing:
      return say_standing(ground, input);
    default:
      return say_of_policy(ground, input);
  }
}

}  // namespace

Message say_ground(const Ground& ground, const BuildInput& input) {
  return is_wish(ground) ? say_wish(ground, input.roster) : say_rule(ground, input);
}

std::vector<Message> say_grounds(const std::vector<Ground>& grounds, const BuildInput& input) {
  std::vector<Message> said;
  std::map<std::pair<HouseholdId, PersonId>, std::pair<std::size_t, std::vector<Day>>> days_of;
  for (const Ground& ground : grounds) {
    const Request* row = ground.kind == Kind::impossible ? ground.rows.front() : nullptr;
    if (row == nullptr || !row->date || !is_whole_day(ground)) {
      said.push_back(say_ground(ground, input));
      continue;
    }
    auto [known, is_new] =
        days_of.try_emplace({ground.talk->household, row->person}, said.size(), std::vector<Day>{});
    auto& [place, days] = known->second;
    days.insert(std::upper_bound(days.begin(), days.end(), *row->date), *row->date);
    if (is_new) {
      said.emplace_back();
    }
    said[place] = say_days(whose_wish(ground, input.roster), days);
  }
  return said;
}

}  // namespace gesprek::planner
