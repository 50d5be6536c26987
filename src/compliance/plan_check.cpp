#include "compliance/plan_check.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "agenda/requests_about.hpp"
#include "agenda/uninvited.hpp"
#include "agenda/working_times.hpp"
#include "compliance/draft.hpp"
#include "compliance/people.hpp"
#include "compliance/plan_clashes.hpp"
#include "compliance/rules.hpp"
#include "compliance/terms.hpp"
#include "words/plan_check.hpp"

namespace gesprek {
namespace {

namespace say = words::plan_check;

using compliance::Clash;
using compliance::Draft;
using compliance::Facts;
using compliance::TalkFacts;

const words::compliance::DutyWords k_words{say::k_good, say::k_good, say::k_missing, say::k_missing};

/// Nobody talks at night: a time outside these is a slip of the pen.
constexpr Clock k_morning{6 * 60};
constexpr Clock k_night{23 * 60};

/// Those of the first who are not among the second.
std::vector<PersonId> missing_from(const std::vector<PersonId>& wanted,
                                   const std::vector<PersonId>& planned) {
  std::vector<PersonId> missing;
  std::ranges::copy_if(wanted, std::back_inserter(missing),
                       [&](const PersonId& person) { return !is_among(planned, person); });
  return missing;
}

/// Who was invited already, whatever for: the lead time of an invitation is past checking then.
class Told {
 public:
  explicit Told(const Log& log) {
    for (const LogLine& line : log.lines) {
      if (line.event == LogEvent::invited || line.event == LogEvent::signup_opened) {
        m_subjects.insert({line.talk.empty() ? line.moment.text : line.talk.text, line.pupil});
      }
    }
  }
  bool has(const TalkFacts& talk) const {
    const std::string& moment = talk.moment->id.text;
    return m_subjects.contains({talk.id.text, talk.pupil}) || m_subjects.contains({talk.id.text, {}}) ||
           m_subjects.contains({moment, talk.pupil}) || m_subjects.contains({moment, {}});
  }

 private:
  std::set<std::pair<std::string, PupilId>> m_subjects;  ///< a talk or moment, and the pupil if it names one
};

class PlanChecker {
 public:
  /// The plans alone, and what the log adds: who was told, and which talks need no place any more.
  PlanChecker(const Facts& facts, const Facts& with_log)
      : m_facts(facts),
        m_with_log(with_log),
        m_school(facts.input.school),
        m_told(with_log.input.log),
        m_clashes(find_clashes(facts)) {
    compliance::Duties arranged(compliance::Counting::nothing);
    compliance::check_planned(with_log, arranged);
    for (Duty& duty : arranged.take()) {
      m_arranged.emplace(duty.talk, std::move(duty));
    }
  }

  std::vector<Duty> check() {
    for (const TalkFacts& talk : m_facts.talks) {
      if (is_past(talk)) {
        continue;
      }
      if (talk.planned != nullptr) {
        check_row(talk);
      } else if (is_wanted(talk)) {
        report_missing(talk);
      }
    }
    return std::move(m_duties);
  }

 private:
  /// Nothing about it can be planned otherwise any more; what became of it, the other checks say.
  bool is_past(const TalkFacts& talk) const {
    const Day today = m_facts.input.as_of;
    if (talk.planned != nullptr) {
      return talk.planned->start.day < today;
    }
    return talk.owed != nullptr && talk.owed->dated &&
           std::max(talk.owed->window.last, talk.owed->catch_up.value_or(talk.owed->window).last) < today;
  }

  bool is_wanted(const TalkFacts& talk) const {
    return talk.owed != nullptr && talk.owed->becomes_due && talk.owed->dated && talk.owed->missing.empty() &&
           m_facts.rounds[talk.moment_index].planned > 0;
  }

  void check_row(const TalkFacts& talk) {
    const std::size_t before = m_duties.size();
    check_place(talk);
    if (talk.owed == nullptr) {
      fault("planned", ":not-owed", talk, talk.moment->basis, say::k_not_owed, {}, Settling::removed);
    } else {
      check_period(talk);
      check_requests(talk);
      check_length(talk);
      check_guardians(talk);
      check_staff(talk);
    }
    if (m_duties.size() == before) {
      Draft draft = draft_of("planned", talk, period_basis(talk));
      draft.met = true;
      m_duties.push_back(settle(std::move(draft), m_facts));
    }
  }

  // --- when and where, whoever the talk is with -------------------------------------------------------

  void check_place(const TalkFacts& talk) {
    check_school_day(talk);
    check_hours(talk);
    check_room(talk);
    check_sessions(talk);
    if (const auto clashes = m_clashes.find(talk.id); clashes != m_clashes.end()) {
      report(talk, clashes->second.front());
    }
  }

  void check_school_day(const TalkFacts& talk) {
    const Day day = talk.planned->start.day;
    const auto& calendar = m_facts.input.calendar;
    if (!calendar.year().contains(day)) {
      fault("planned", ":day", talk, talk.moment->basis, say::k_other_year,
            {{"day", day}, {"first", calendar.year().first}, {"last", calendar.year().last}});
      return;
    }
    const std::string_view why = calendar.closed_because(day);
    if (!why.empty()) {
      fault("planned", ":day", talk, talk.moment->basis, say::k_closed,
            {{"day", day}, {"why", std::string(why)}});
    } else if (!calendar.is_school_day(day)) {
      fault("planned", ":day", talk, talk.moment->basis, say::k_day_off, {{"day", day}});
    }
  }

  void check_hours(const TalkFacts& talk) {
    if (!talk.planned->has_clock) {
      return;
    }
    const ClockRange clock = clock_of(talk);
    const Clock latest = m_school.planning.latest_end.value_or(k_night);
    if (clock.start < k_morning || latest < clock.end) {
      fault("planned", ":hours", talk, talk.moment->basis, say::k_hours,
            {{"start", clock.start}, {"earliest", k_morning}, {"latest", latest}});
    }
  }

  void check_room(const TalkFacts& talk) {
    const RoomId& room = talk.planned->room;
    const auto& classes = m_facts.input.roster.classes;
    const bool named = !m_school.rooms.empty() ||
                       std::ranges::any_of(classes, [](const SchoolClass& one) { return !one.room.empty(); });
    const bool known = std::ranges::find(m_school.rooms, room, &Room::id) != m_school.rooms.end() ||
                       std::ranges::find(classes, room, &SchoolClass::room) != classes.end();
    if (named && !room.empty() && !known) {
      fault("planned", ":room", talk, talk.moment->basis, say::k_no_such_room, {{"room", room.text}},
            Settling::rewritten);
    }
  }

  /// Whoever receives is at school that day, or stands in a session on it. A talk that was agreed on needs no
  /// session. Without school nobody is there, which is said once.
  void check_sessions(const TalkFacts& talk) {
    const PlannedTalk& row = *talk.planned;
    const Day day = row.start.day;
    if (!m_facts.input.calendar.is_school_day(day)) {
      return;
    }
    const SchoolRound* round = m_school.round(talk.moment->id);
    const bool is_agreed = talk.owed != nullptr && (talk.owed->agreed || talk.owed->by_agreement);
    if (const auto away = away_on(day, row.staff, round, m_facts.input.roster)) {
      fault("planned", ":away", talk, talk.moment->basis, say::k_away,
            {{"people", people({*away})}, {"day", day}});
    } else if (row.has_clock && !is_agreed &&
               is_without_session(day, row.staff, round, m_facts.input.roster)) {
      fault("planned", ":session", talk, talk.moment->basis, say::k_no_session, {{"day", day}});
    }
  }

  void report(const TalkFacts& talk, const Clash& clash) {
    if (clash.person.empty()) {
      fault("planned", ":clash", talk, talk.moment->basis, say::k_room_full,
            {{"room", clash.room.text}, {"other", clash.other.text}});
    } else if (clash.walk > Minutes{0}) {
      fault("planned", ":walk", talk, talk.moment->basis, say::k_no_walk,
            {{"people", std::vector{compliance::person(clash.person, m_facts)}},
             {"other", clash.other.text},
             {"minutes", compliance::minutes_arg(clash.walk)}});
    } else {
      fault(
          "planned", ":clash", talk, talk.moment->basis, say::k_clash,
          {{"people", std::vector{compliance::person(clash.person, m_facts)}}, {"other", clash.other.text}});
    }
  }

  // --- what the policy says of this talk --------------------------------------------------------------

  void check_period(const TalkFacts& talk) {
    const OwedTalk& owed = *talk.owed;
    const Day day = talk.planned->start.day;
    if (owed.dated && !owed.is_for(day) && !owed.agreed) {
      fault("planned", ":period", talk, compliance::period_basis(talk), say::k_outside,
            {{"day", day}, {"first", owed.window.first}, {"last", owed.window.last}});
    }
    if (talk.planned->has_clock && !owed.agreed && !within_part(clock_of(talk), day, owed.part, m_school)) {
      fault("planned", ":part", talk, compliance::period_basis(talk), say::k_part,
            {{"start", talk.planned->start.clock}});
    }
    if (owed.invite_lead && !owed.by_agreement && !m_told.has(talk)) {
      const Day first = shift(m_facts.input.as_of, *owed.invite_lead, +1, m_facts.input.calendar);
      if (day < first) {
        fault("invited-in-time", "", talk, talk.moment->invite.basis, say::k_too_soon,
              {{"day", day}, {"first", first}});
      }
    }
  }

  /// Times that the family, or somebody of the staff, said that they cannot.
  void check_requests(const TalkFacts& talk) {
    const std::vector<Request>* requests = m_with_log.input.requests;
    const PlannedTalk& row = *talk.planned;
    if (requests == nullptr || !row.has_clock || talk.owed->agreed) {
      return;
    }
    const OwedTalk& owed = *talk.owed;
    for (const Request& request : *requests) {
      if (request.kind != Request::Kind::impossible || !is_about(request, owed) ||
          !is_about(request, row.start.day, gesprek::clock_of(row.start, row.minutes))) {
        continue;
      }
      if (is_of_family(request, owed)) {
        fault("planned", ":family-cannot", talk, talk.moment->basis, say::k_family_cannot,
              {{"start", row.start.clock}});
        return;
      }
      if (is_among(row.staff, request.person)) {
        fault("planned", ":staff-cannot", talk, talk.moment->basis, say::k_staff_cannot,
              {{"people", people({request.person})}, {"start", row.start.clock}});
        return;
      }
    }
  }

  void check_length(const TalkFacts& talk) {
    const OwedTalk& owed = *talk.owed;
    const Minutes minutes = talk.planned->minutes;
    const auto report = [&](const Phrase& sentence, Minutes bound) {
      fault("duration", "", talk, talk.moment->duration.basis, sentence,
            {{"length", compliance::minutes_arg(minutes)}, {"bound", compliance::minutes_arg(bound)}},
            Settling::rewritten);
    };
    if (owed.at_least && minutes < *owed.at_least) {
      report(say::k_too_short, *owed.at_least);
    }
    if (owed.at_most && minutes > *owed.at_most) {
      report(say::k_too_long, *owed.at_most);
    }
  }

  void check_guardians(const TalkFacts& talk) {
    const auto missing = missing_from(talk.owed->guardians, talk.planned->guardians);
    if (!missing.empty()) {
      fault("right-people-invited", "", talk, talk.moment->basis, say::k_people_missing,
            {{"people", people(missing)}}, Settling::rewritten);
    }
    const Uninvited uninvited =
        uninvited_in(*talk.planned, *talk.owed, m_facts.input.agenda, m_facts.input.roster);
    if (!uninvited.without_custody.empty()) {
      fault("right-people-invited", ":without-custody", talk, m_facts.input.policy.without_custody_basis,
            say::k_without_custody, {{"people", people(uninvited.without_custody)}}, Settling::rewritten);
    }
    if (!uninvited.not_theirs.empty()) {
      fault("right-people-invited", ":not-theirs", talk, talk.moment->basis, say::k_not_theirs,
            {{"people", people(uninvited.not_theirs)}}, Settling::rewritten);
    }
  }

  void check_staff(const TalkFacts& talk) {
    const OwedTalk& owed = *talk.owed;
    const auto absent = missing_from(owed.teachers, talk.planned->staff);
    const bool enough = owed.duo == Duo::both ? absent.empty() : absent.size() < owed.teachers.size();
    if (!owed.teachers.empty() && !enough) {
      fault("attendance", "", talk, talk.moment->attendees_basis, say::k_no_teacher,
            {{"people", people(owed.teachers)}}, Settling::rewritten);
    }
    if (const auto guests = missing_from(owed.guests, talk.planned->staff); !guests.empty()) {
      fault("attendance", ":guest", talk, talk.moment->attendees_basis, say::k_people_missing,
            {{"people", people(guests)}}, Settling::rewritten);
    }
  }

  // --- saying it --------------------------------------------------------------------------------------

  static ClockRange clock_of(const TalkFacts& talk) {
    return {talk.planned->start.clock, end_of(*talk.planned)};
  }

  std::vector<Message> people(const std::vector<PersonId>& keys) const {
    return compliance::people(keys, m_facts);
  }

  Draft draft_of(std::string_view rule, const TalkFacts& talk, const Basis& basis) const {
    return draft_for(rule, k_words, talk, basis, talk.moment->invite.by, m_facts);
  }

  /// What is wrong with a row; another time settles it unless said otherwise. A row without a clock time
  /// cannot be moved, but its day can be corrected.
  void fault(std::string_view rule, std::string_view kind, const TalkFacts& talk, const Basis& basis,
             const Phrase& sentence, std::vector<Arg> args = {}, Settling by = Settling::moved) {
    const bool stuck = by == Settling::moved && !talk.planned->has_clock;
    Draft draft = draft_of(rule, talk, basis);
    draft.subject += kind;
    draft.sentence = &sentence;
    draft.args = std::move(args);
    draft.remedy = Remedy{stuck ? Settling::rewritten : by, {}};
    add(std::move(draft), talk.planned->start.day, talk.planned->row);
  }

  /// A talk without a row is what the rule "planned" makes of it with the log at hand: it was held already,
  /// was waived, or is to be planned by its last day. Only a family that was invited is to be in the plan
  /// even so, while the talk can still be held.
  void report_missing(const TalkFacts& talk) {
    const auto arranged = m_arranged.find(talk.id);
    if (arranged == m_arranged.end()) {
      return;
    }
    if (arranged->second.status != DutyStatus::met || !awaits_row(talk)) {
      m_duties.push_back(arranged->second);
      return;
    }
    Draft draft = draft_of("planned", talk, period_basis(talk));
    draft.subject += ":missing";
    draft.sentence = &say::k_missing;
    draft.remedy = Remedy{Settling::planned, {}};
    add(std::move(draft), talk.owed->window.last, {});
  }

  bool awaits_row(const TalkFacts& talk) const {
    const TalkFacts& logged = m_with_log.talks[m_with_log.places.at(talk.id)];
    return logged.held.empty() && !logged.fell_through && m_facts.input.as_of <= talk.owed->window.last;
  }

  /// The log has no say in what the plans show: there is nothing to waive.
  void add(Draft draft, Day day, Span row) {
    draft.failed = true;
    Duty& duty = m_duties.emplace_back(settle(std::move(draft), m_facts));
    duty.due = day;
    duty.row = row;
    duty.waiver = {};
  }

  const Facts& m_facts;
  const Facts& m_with_log;
  const School& m_school;
  Told m_told;
  std::map<TalkId, std::vector<Clash>> m_clashes;
  std::map<TalkId, Duty> m_arranged;  ///< what the rule "planned" says
  std::vector<Duty> m_duties;
};

}  // namespace

std::vector<Duty> check_plans(const ComplianceInput& input) {
  const Log nothing;
  const ComplianceInput plans_alone{input.policy, input.school, input.calendar, input.roster,
                                    input.agenda, input.plans,  nothing,        input.as_of};
  const Facts facts = compliance::gather(plans_alone);
  const Facts with_log = compliance::gather(input);
  std::vector<Duty> duties = PlanChecker(facts, with_log).check();
  std::ranges::sort(duties, {}, [](const Duty& duty) {
    return std::tuple(duty.due.value_or(Day::max()), duty.rule, std::string_view(duty.id));
  });
  return duties;
}

}  // namespace gesprek
