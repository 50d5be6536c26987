#include <algorithm>
#include <string>

#include "planner/round/alternatives.hpp"
#include "planner/round/in_the_way.hpp"
#include "planner/round/make_plans.hpp"
#include "planner/round/openings.hpp"
#include "planner/round/session_to_open.hpp"
#include "words/agenda.hpp"
#include "words/planning.hpp"

namespace gesprek::planner {
namespace {

/// Talks that a reason names; the rest are counted.
constexpr std::size_t k_most_names = 8;
/// Stretches of time that a reason lists; more are only added up.
constexpr std::size_t k_most_parts = 5;
/// Steps of one kind.
constexpr std::size_t k_most_steps = 2;

std::string written_name(const PupilId& pupil, const Roster& roster) {
  const Pupil* known = roster.pupil(pupil);
  return known == nullptr ? pupil.text : full_name(known->name);
}

/// Where the school states what a talk waits for.
std::vector<Message> where_to_fill_in(const RoundTalk& talk) {
  std::vector<Message> steps;
  for (const Reason& lacking : talk.owed->missing) {
    const Phrase* fact = lacking.fact.phrase;
    if (fact == &words::agenda::k_no_teacher) {
      steps.push_back(Message(words::planning::k_help_teacher));
    } else if (fact == &words::agenda::k_no_guardian) {
      steps.push_back(Message(words::planning::k_help_guardian));
    } else if (fact == &words::agenda::k_own_child) {
      steps.push_back(Message(words::planning::k_help_own_child));
    } else if (fact == &words::agenda::k_no_role) {
      steps.push_back(Message(words::planning::k_help_role));
    }
  }
  if (talk.lacks->phrase == &words::planning::k_not_dated) {
    steps.push_back({words::planning::k_help_dates, {{"moment", talk.owed->moment.text}}});
  }
  return steps;
}

class Explainer {
 public:
  Explainer(const BuildInput& input, const Setting& setting) : m_input(input), m_setting(setting) {}

  UnplacedTalk explain(const WhyNot& why) const {
    const RoundTalk& meaning = m_setting.talks[why.talk];
    UnplacedTalk result;
    result.talk = meaning.owed->id;
    result.pupil = meaning.owed->pupil;
    if (meaning.lacks) {
      result.reason = *meaning.lacks;
      result.suggestions = where_to_fill_in(meaning);
      result.proven = true;
      result.waits = true;
      return result;
    }
    result.proven = why.proven();
    for (const int talk : result.proven ? why.talks : std::vector<int>{}) {
      result.talks.push_back(id_of(talk));
    }
    switch (why.kind) {
      case WhyNot::Kind::no_candidate:
        no_candidate(why, result);
        break;
      case WhyNot::Kind::blocked:
        blocked(why, result);
        break;
      case WhyNot::Kind::too_few_cells:
        too_few_cells(why, result);
        break;
      case WhyNot::Kind::household:
        result.reason = Message(words::planning::k_household_clash, {named(why.talks)});
        result.suggestions = {Message(words::planning::k_help_ask_family),
                              Message(words::planning::k_help_mode)};
        break;
      case WhyNot::Kind::together:
        together(why, result);
        break;
      case WhyNot::Kind::not_found:
        result.reason = why.more > 0 ? Message(words::planning::k_not_found, {{"more", why.more}})
                                     : Message(words::planning::k_left_over);
        if (why.more > 0) {
          result.suggestions = {Message(words::planning::k_help_longer)};
        }
        suggest_session(meaning, result);
        break;
    }
    result.suggestions.push_back({words::planning::k_help_agreed, {{"talk", result.talk.text}}});
    return result;
  }

  std::vector<Message> barred_times(int talk) const {
    std::vector<Message> reasons;
    for (const auto& [barred, count] : m_setting.barred[talk]) {
      add_once(reasons, say_bar(barred, count, m_setting.talks[talk]));
    }
    return reasons;
  }

 private:
  Message name(const PersonId& person) const { return person_name(person, m_input.roster); }

  const PlannedTalk* row_of(int talk) const { return m_setting.talks[talk].standing.row; }
  TalkId id_of(int talk) const {
    const OwedTalk* owed = m_setting.talks[talk].owed;
    return owed != nullptr ? owed->id : row_of(talk)->id;
  }
  PupilId pupil_of(int talk) const {
    const OwedTalk* owed = m_setting.talks[talk].owed;
    return owed != nullptr ? owed->pupil : row_of(talk)->pupil;
  }

  /// The talks by their pupils; where a pupil has several, or it is one of another round, by their ids too.
  Arg named(const std::vector<int>& talks) const {
    std::vector<Message> names;
    for (const int talk : talks) {
      if (names.size() == k_most_names) {
        names.push_back({words::planning::k_and_more,
                         {{"count", static_cast<std::int64_t>(talks.size() - k_most_names)}}});
        break;
      }
      const auto like_it = [&](int other) {
        return pupil_of(other) == pupil_of(talk) || m_setting.talks[other].owed == nullptr;
      };
      const std::string id = id_of(talk).text;
      std::string name = written_name(pupil_of(talk), m_input.roster);
      if (std::count_if(talks.begin(), talks.end(), like_it) > 1) {
        name += " (" + id + ")";
      }
      names.push_back({words::planning::k_name, {{"name", std::move(name)}, {"key", id}}});
    }
    return {"talks", std::move(names)};
  }

  Arg staff_of(const OwedTalk& owed) const {
    if (owed.teachers.empty()) {
      return {"staff", &words::planning::k_the_teacher};
    }
    const Phrase& link = owed.duo == Duo::both ? words::planning::k_both : words::planning::k_either;
    Message names;
    for (const PersonId& teacher : owed.teachers) {
      const Message one = name(teacher);
      names =
          names.empty() ? one : Message(link, {{"first", std::vector{names}}, {"second", std::vector{one}}});
    }
    return {"staff", std::vector{names}};
  }

  static Day last_day(const OwedTalk& owed) {
    return owed.catch_up ? std::max(owed.window.last, owed.catch_up->last) : owed.window.last;
  }

  /// No day of its period is still to come: no invitation would be soon enough.
  bool is_over(const OwedTalk& owed) const { return last_day(owed) < m_input.as_of; }

  /// Only when the talk can be held; nothing where it can at no time.
  std::optional<Message> open_session(const RoundTalk& meaning) const {
    std::optional<std::vector<Message>> when = session_to_open(*meaning.owed, meaning.standing, m_input);
    if (!when) {
      return std::nullopt;
    }
    return Message(words::planning::k_help_open_session,
                   {staff_of(*meaning.owed), {"when", *std::move(when)}});
  }

  void suggest_session(const RoundTalk& meaning, UnplacedTalk& result) const {
    if (std::optional<Message> step = open_session(meaning)) {
      result.suggestions.push_back(std::move(*step));
    }
  }

  Message say_bar(const Barred& barred, int count, const RoundTalk& meaning) const {
    const OwedTalk& owed = *meaning.owed;
    const Arg times{"count", std::int64_t{count}};
    if (is_of_the_past(barred.bar, owed)) {
      return {words::planning::k_bar_over, {{"last", last_day(owed)}}};
    }
    switch (barred.bar) {
      case Bar::not_received:
        return {words::planning::k_bar_not_received, {staff_of(owed)}};
      case Bar::session_missing:
        return Message(words::planning::k_bar_no_session);
      case Bar::window:
        return {words::planning::k_bar_window,
                {times, {"first", owed.window.first}, {"last", owed.window.last}}};
      case Bar::lead:
        return {words::planning::k_bar_lead, {times, {"day", earliest_day(owed, meaning.standing, m_input)}}};
      case Bar::closed:
        return {words::planning::k_bar_closed, {times}};
      case Bar::part_of_day:
        return {words::planning::k_bar_part, {times}};
      case Bar::impossible:
        return barred.who.empty() ? Message(words::planning::k_bar_family_impossible, {times})
                                  : Message(words::planning::k_bar_impossible,
                                            {times, {"who", std::vector{name(barred.who)}}});
      case Bar::away:
        return {words::planning::k_bar_away, {times, {"who", std::vector{name(barred.who)}}}};
      case Bar::not_attending:
        return {words::planning::k_bar_not_attending, {times, {"who", std::vector{name(barred.who)}}}};
      case Bar::too_late:
        return {words::planning::k_bar_too_late,
                {times, {"clock", m_input.school.planning.latest_end.value_or(Clock{1440})}}};
      case Bar::after_other:
        return {words::planning::k_bar_after_other, {times}};
      case Bar::before_other:
        return {words::planning::k_bar_before_other, {times}};
      case Bar::called_off:
        return {words::planning::k_bar_called_off, {times}};
    }
    return {};
  }

  /// Once the period is over that alone is the reason: no session, nor a time to invite, could mend it.
  bool is_of_the_past(Bar bar, const OwedTalk& owed) const {
    return is_over(owed) && (bar == Bar::lead || bar == Bar::not_received || bar == Bar::session_missing);
  }

  /// A reason or step without a detail of its own is given by several bars.
  static void add_once(std::vector<Message>& all, Message one) {
    const bool plain = one.phrase == &words::planning::k_bar_over || one.args.empty();
    const auto known = std::ranges::find(all, one.phrase, &Message::phrase);
    if (!plain || known == all.end()) {
      all.push_back(std::move(one));
    }
  }

  /// The step that takes one bar away; nothing where another bar's step says it all.
  std::optional<Message> help(const Barred& barred, const RoundTalk& meaning) const {
    const OwedTalk& owed = *meaning.owed;
    if (is_of_the_past(barred.bar, owed)) {
      return Message(words::planning::k_help_agree_anew);
    }
    switch (barred.bar) {
      case Bar::session_missing:
        return Message(words::planning::k_help_staff_hours);
      case Bar::lead:
        return Message(words::planning::k_help_agree);
      case Bar::impossible:
        return barred.who.empty()
                   ? Message(words::planning::k_help_ask_family)
                   : Message(words::planning::k_help_ask, {{"who", std::vector{name(barred.who)}}});
      case Bar::not_attending:
        return Message(words::planning::k_help_ask, {{"who", std::vector{name(barred.who)}}});
      case Bar::away:
        return is_employed(barred.who, last_day(owed), m_input.roster)
                   ? Message(words::planning::k_help_ask, {{"who", std::vector{name(barred.who)}}})
                   : Message(words::planning::k_help_teacher);
      default:
        return open_session(meaning);
    }
  }

  void no_candidate(const WhyNot& why, UnplacedTalk& result) const {
    const RoundTalk& meaning = m_setting.talks[why.talk];
    bool open_said = false;
    for (const auto& [barred, count] : m_setting.barred[why.talk]) {
      std::optional<Message> step = help(barred, meaning);
      const bool opens = step && step->phrase == &words::planning::k_help_open_session;
      if (step && !(opens && open_said)) {
        add_once(result.suggestions, std::move(*step));
      }
      open_said = open_said || opens;
    }
    if (!open_said && !m_setting.barred[why.talk].count({Bar::session_missing, {}})) {
      suggest_session(meaning, result);
    }
    result.reason = Message(words::planning::k_no_candidate, {{"reasons", barred_times(why.talk)}});
  }

  void blocked(const WhyNot& why, UnplacedTalk& result) const {
    const std::vector<int> others = in_the_way(m_setting.problem, why.talk);
    result.reason = others.empty() ? Message(words::planning::k_blocked)
                                   : Message(words::planning::k_blocked_by, {named(others)});
    for (const int other : others) {
      result.talks.push_back(id_of(other));
      if (row_of(other)->pinned && result.suggestions.size() < k_most_steps) {
        result.suggestions.push_back({words::planning::k_help_unpin, {{"talk", id_of(other).text}}});
      }
    }
    suggest_session(m_setting.talks[why.talk], result);
  }

  /// In times where the talks are of one length: "room for 5 of 6"; else in minutes.
  Message say_capacity(const WhyNot& why, const Arg& whose, const Phrase& times, const Phrase& minutes,
                       const Phrase& apart) const {
    const Arg count{"count", static_cast<std::int64_t>(why.talks.size())};
    if (why.stretches.empty()) {
      return {times, {whose, count, {"room", std::int64_t{why.room}}, named(why.talks)}};
    }
    std::int64_t needed = 0;
    for (const int talk : why.talks) {
      needed += m_setting.problem.talks[talk].minutes;
    }
    std::int64_t has = 0;
    std::string parts;
    for (const Stretch& stretch : why.stretches) {
      has += stretch.end - stretch.start;
      parts += (parts.empty() ? "" : " + ") + std::to_string(stretch.end - stretch.start);
    }
    const bool in_parts = why.stretches.size() > 1 && why.stretches.size() <= k_most_parts;
    const std::string sum = std::to_string(has);
    if (needed <= has) {
      return {apart, {whose, count, {"needed", needed}, {"has", in_parts ? parts : sum}, named(why.talks)}};
    }
    return {minutes,
            {whose,
             count,
             {"needed", needed},
             {"has", in_parts ? sum + " (" + parts + ")" : sum},
             named(why.talks)}};
  }

  void too_few_cells(const WhyNot& why, UnplacedTalk& result) const {
    if (why.person == k_none || m_setting.people[why.person].empty()) {
      const int room =
          why.place != k_none ? why.place : m_setting.problem.talks[why.talk].candidates.front().place;
      const Arg place{"place", m_setting.rooms[room].text};
      result.reason =
          say_capacity(why, place, words::planning::k_room_too_small, words::planning::k_room_too_few_minutes,
                       words::planning::k_room_minutes_apart);
      result.suggestions = {Message(words::planning::k_help_more_tables, {place})};
      suggest_session(m_setting.talks[why.talk], result);
      return;
    }
    const Arg staff{"staff", std::vector{name(m_setting.people[why.person])}};
    result.reason = say_capacity(why, staff, words::planning::k_too_few_cells,
                                 words::planning::k_too_few_minutes, words::planning::k_minutes_apart);
    result.suggestions = {Message(words::planning::k_help_more_cells, {staff}),
                          Message(words::planning::k_help_ask_family)};
  }

  void together(const WhyNot& why, UnplacedTalk& result) const {
    result.reason = Message(words::planning::k_together, {named(why.talks)});
    result.suggestions = {Message(words::planning::k_help_ask_family)};
    suggest_session(m_setting.talks[why.talk], result);
  }

  const BuildInput& m_input;
  const Setting& m_setting;
};

}  // namespace

Message person_name(const PersonId& person, const Roster& roster) {
  std::string written = person.text;
  if (const Staff* staff = roster.staff_member(person)) {
    written = full_name(staff->name);
  } else {
    const auto guardian = std::ranges::find(roster.guardians, person, &Guardian::person);
    written = guardian == roster.guardians.end() ? written : full_name(guardian->name);
  }
  return {words::planning::k_name, {{"name", written}, {"key", person.text}}};
}

Message pupil_name(const PupilId& pupil, const Roster& roster) {
  return {words::planning::k_name, {{"name", written_name(pupil, roster)}, {"key", pupil.text}}};
}

UnplacedTalk explain_unplaced(const BuildInput& input, const Setting& setting, const WhyNot& why) {
  return Explainer(input, setting).explain(why);
}

std::vector<Message> barred_times(const BuildInput& input, const Setting& setting, int talk) {
  return Explainer(input, setting).barred_times(talk);
}

}  // namespace gesprek::planner
