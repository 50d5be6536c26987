#include "agenda/talk_maker.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "agenda/attendance.hpp"
#include "agenda/reasons.hpp"
#include "agenda/requested.hpp"
#include "agenda/staffing.hpp"
#include "agenda/terms.hpp"
#include "model/policy_group.hpp"
#include "words/agenda.hpp"

namespace gesprek::owed {
namespace {

namespace say = words::agenda;
using std::chrono::days;

const Window& window_of(const Moment& moment, const Eligibility& eligibility) {
  const Audience& audience = moment.audience.at(eligibility.audience_index);
  return audience.window ? *audience.window : moment.window;
}

/// From the day after the window to the end of the year, or to the pupil's last day.
std::optional<DayRange> days_to_catch_up(const Pupil& pupil, const DayRange& window,
                                         const Calendar& calendar) {
  const Day last = std::min(pupil.last_day.value_or(calendar.last_school_day()), calendar.last_school_day());
  return school_days_within({window.last + days{1}, last}, calendar);
}

bool needs(const std::vector<Attendee>& attendees, Role role) {
  const Attendee* entry = find_role(attendees, role);
  return entry != nullptr && entry->presence == Presence::required;
}

/// Nobody talks with herself: a teacher who comes as a guardian does not receive. True when that was all who
/// did.
bool leave_to_colleagues(OwedTalk& talk) {
  const auto comes = [&](const PersonId& teacher) {
    return std::ranges::find(talk.guardians, teacher) != talk.guardians.end();
  };
  return std::erase_if(talk.teachers, comes) > 0 && talk.teachers.empty();
}

}  // namespace

TalkId talk_id(const MomentId& moment, const PupilId& pupil, int number) {
  const std::string base = moment.text + '/' + pupil.text;
  return TalkId{number == 1 ? base : base + '/' + std::to_string(number)};
}

const std::vector<Attendee>& attendees_of(const Moment& moment, std::size_t audience_index) {
  const Audience& audience = moment.audience.at(audience_index);
  return audience.attendees.empty() ? moment.attendees : audience.attendees;
}

const Attendee* find_role(const std::vector<Attendee>& attendees, Role role) {
  const auto found = std::ranges::find(attendees, role, &Attendee::role);
  return found != attendees.end() ? &*found : nullptr;
}

bool invites_guardians(const std::vector<Attendee>& attendees) {
  const Attendee* guardians = find_role(attendees, Role::guardians);
  return guardians != nullptr && guardians->presence != Presence::no &&
         guardians->presence != Presence::on_request;
}

OwedTalk TalkMaker::make(const MomentRef& ref, const TalkParts& parts) const {
  const Moment& moment = ref.moment;
  OwedTalk talk;
  talk.id = talk_id(moment.id, parts.pupil->id, parts.number);
  talk.moment = moment.id;
  talk.moment_index = ref.index;
  talk.audience_index = parts.eligibility->audience_index;
  talk.pupil = parts.pupil->id;
  talk.pupils = parts.pupils.empty() ? std::vector{parts.pupil->id} : parts.pupils;
  talk.guardians = parts.group.guardians;
  talk.invitations = parts.group.invitations;
  talk.household = talk.invitations.empty() ? HouseholdId{} : talk.invitations.front().household;
  talk.households = households_of(talk);
  talk.apart = parts.group.apart;
  talk.mandatory = expected_of_guardians(moment, talk.audience_index);
  talk.siblings_together = moment.siblings_together;
  talk.form = moment.form;
  talk.report_within = moment.report.needed ? moment.report.within : std::nullopt;
  talk.choose_instead_by = choose_instead_by(*parts.pupil, moment, m_facts);
  talk.why = parts.eligibility->why;
  if (parts.group.why) {
    talk.why.push_back(*parts.group.why);
  }
  set_days(talk, moment, parts);
  set_staff(talk, moment, parts);
  set_length(talk, moment, parts);
  set_invitation(talk, moment, parts);
  ask_about_custody(talk, moment);
  ask_about_homes(talk, moment);
  return talk;
}

std::vector<HouseholdId> TalkMaker::households_of(const OwedTalk& talk) const {
  std::set<HouseholdId> households;
  for (const PersonId& guardian : talk.guardians) {
    const std::vector<HouseholdId>& theirs = m_facts.households(guardian);
    households.insert(theirs.begin(), theirs.end());
  }
  return {households.begin(), households.end()};
}

void TalkMaker::set_days(OwedTalk& talk, const Moment& moment, const TalkParts& parts) const {
  const Calendar& calendar = m_facts.calendar();
  const Window& window = window_of(moment, *parts.eligibility);
  talk.window = parts.eligibility->days;
  talk.dated = parts.eligibility->dated;
  talk.becomes_due = parts.eligibility->becomes_due;
  talk.part = window.part;
  talk.on_request = moment.initiative.has_value();
  talk.soonest = window.kind == WindowKind::any_time;
  talk.by_agreement = talk.soonest && talk.on_request;
  if (talk.soonest && parts.asked != nullptr) {
    const Day asked = parts.asked->asked ? parts.asked->asked->day : talk.window.first;
    const Day from = std::max(parts.asked->date.value_or(asked), talk.window.first);
    talk.window.first = std::min(calendar.school_day_on_or_after(from), talk.window.last);
    if (window.margin.count != 0) {
      const Day last = shift(asked, window.margin, 1, calendar);
      talk.window.last = std::clamp(last, talk.window.first, talk.window.last);
      talk.why.push_back(
          because({say::k_after_request, {{"day", last}}}, first_known(window.basis, moment.basis)));
    }
  }
  if (const Request* agreed = agreement_on(moment, parts.pupil->id, talk.window, m_facts)) {
    const auto made = agreed->asked ? std::optional(agreed->asked->day) : std::nullopt;
    talk.agreed = Agreed{*agreed->date, agreed->from, made, talk.window};
    talk.window = {*agreed->date, *agreed->date};
    talk.dated = true;
    talk.by_agreement = true;
    talk.why.push_back(because({say::k_agreed, {{"day", *agreed->date}}}, moment.basis, agreed->row));
  } else if (runs_with_pupil(window, m_facts.policy())) {
    talk.catch_up = days_to_catch_up(*parts.pupil, talk.window, calendar);
  }
}

void TalkMaker::lacks(OwedTalk& talk, const char* code, const Phrase& fact, const Phrase& question,
                      const Basis& basis) const {
  talk.missing.push_back(because(Message{fact}, basis));
  m_questions.ask(code, Message{question}, basis, talk.pupil);
}

void TalkMaker::set_staff(OwedTalk& talk, const Moment& moment, const TalkParts& parts) const {
  const std::vector<Attendee>& attendees = attendees_of(moment, talk.audience_index);
  const Basis& basis =
      first_known(attendees_basis_of(moment, moment.audience.at(talk.audience_index)), moment.basis);
  bool own_child = false;
  if (const Attendee* teacher = find_role(attendees, Role::teacher);
      teacher != nullptr && teacher->presence != Presence::no) {
    Teachers teachers = teachers_of(*parts.pupil, moment, talk.window, m_facts);
    talk.teachers = std::move(teachers.people);
    own_child = leave_to_colleagues(talk);
    talk.duo = talk.teachers.size() > 1 ? teachers.duo : Duo::either;
    if (teachers.why) {
      talk.why.push_back(*std::move(teachers.why));
    }
  }
  Guests guests = guests_of(talk, moment, parts.asked, m_facts);
  talk.guests = std::move(guests.people);
  talk.why.insert(talk.why.end(), guests.why.begin(), guests.why.end());
  talk.pupil_attends = pupil_attends(talk, moment, m_facts);
  talk.participants = participants_of(talk, moment, m_facts);
  if (talk.teachers.empty() && (own_child || !needs(attendees, Role::teacher))) {
    talk.teachers = std::exchange(talk.guests, {});  // the head receives where no teacher is to come (B25)
    talk.duo = talk.teachers.size() > 1 ? Duo::both : Duo::either;
  }
  if (needs(attendees, Role::guardians) && talk.guardians.empty()) {
    lacks(talk, "guardian-missing", say::k_no_guardian, say::k_ask_guardian, basis);
  }
  if (own_child && talk.teachers.empty()) {
    lacks(talk, "own-child", say::k_own_child, say::k_ask_own_child, basis);
  } else if (own_child) {
    talk.why.push_back(because(Message{say::k_colleague_receives}, basis));
  } else if (needs(attendees, Role::teacher) && talk.teachers.empty()) {
    lacks(talk, "teacher-missing", say::k_no_teacher, say::k_ask_teacher, basis);
  }
  for (const RoleName& unfilled : guests.unfilled) {
    const std::string role = unfilled.role == Role::other ? unfilled.other : role_word(unfilled.role);
    talk.missing.push_back(because({say::k_no_role, {{"role", role}}}, basis));
    m_questions.ask("role-missing/" + role, {say::k_ask_role, {{"role", role}}}, basis, talk.pupil);
  }
}

void TalkMaker::set_length(OwedTalk& talk, const Moment& moment, const TalkParts& parts) const {
  TalkLength length =
      length_of(moment, moment.audience.at(talk.audience_index), talk.pupil, parts.asked, m_facts);
  talk.minutes = length.minutes;
  talk.at_least = length.at_least;
  talk.at_most = length.at_most;
  talk.duration_stated = length.stated;
  if (length.ask_school) {
    const auto minutes = static_cast<std::int64_t>(length.minutes.count());
    m_questions.ask("duration-unstated/" + moment.id.text,
                    {say::k_ask_duration, {{"moment", moment.name}, {"minutes", minutes}}}, moment.basis,
                    PupilId{}, moment.id.text);
  }
  talk.why.push_back(std::move(length.why));
}

void TalkMaker::set_invitation(OwedTalk& talk, const Moment& moment, const TalkParts& parts) const {
  TalkMode mode = mode_of(moment, moment.audience.at(talk.audience_index), talk.pupil, parts.group, m_facts);
  talk.mode = mode.mode;
  if (mode.why) {
    talk.why.push_back(*std::move(mode.why));
  }
  talk.invite_needed = moment.invite.needed && !talk.guardians.empty();
  talk.invite_from = moment.invite.from;
  talk.invite_lead = talk.invite_needed ? invitation_lead(moment) : std::nullopt;
  const std::optional<Day> first = first_day(*parts.pupil, m_facts.calendar());
  const bool before_start = first && talk.window.first < *first;
  talk.channel = before_start && !moment.invite.channel_before_start.empty()
                     ? moment.invite.channel_before_start
                     : moment.invite.channel;
}

/// Parents who live apart come together until somebody says otherwise (A13): whether that is right is asked
/// once, and a request, either way, answers it. Where the policy says how they come, nobody need be asked.
void TalkMaker::ask_about_homes(const OwedTalk& talk, const Moment& moment) const {
  using Talks = SeparatedParents::Talks;
  const std::optional<SeparatedParents>& separated = m_facts.policy().separated;
  const bool decided =
      separated && (separated->talks == Talks::together || separated->talks == Talks::separate);
  const auto another_home = [&](const Invitation& invitation) {
    return invitation.household != talk.invitations.front().household;
  };
  if (decided || std::ranges::none_of(talk.invitations, another_home)) {
    return;
  }
  for (const PupilId& pupil : talk.pupils) {
    const auto answers = [](const Request* request) {
      return request->kind == Request::Kind::joint || request->kind == Request::Kind::separate;
    };
    if (std::ranges::none_of(m_facts.requests(pupil), answers)) {
      m_questions.ask("two-homes", Message{say::k_ask_homes},
                      separated ? first_known(separated->basis, moment.basis) : moment.basis, pupil);
    }
  }
}

void TalkMaker::ask_about_custody(const OwedTalk& talk, const Moment& moment) const {
  const Basis& basis = first_known(m_facts.policy().without_custody_basis, moment.basis);
  for (const PupilId& pupil : talk.pupils) {
    for (const Guardian* guardian : m_facts.guardians(pupil)) {
      const bool invited = std::ranges::find(talk.guardians, guardian->person) != talk.guardians.end();
      if (invited && guardian->custody == YesNoUnknown::unknown) {
        m_questions.ask("custody-unknown", Message{say::k_ask_custody}, basis, pupil, guardian->person.text);
      } else if (!invited && guardian->relation == "foster" && guardian->invite != Guardian::Invited::no) {
        m_questions.ask("foster-not-invited", Message{say::k_ask_foster}, basis, pupil,
                        guardian->person.text);
      }
    }
  }
}

}  // namespace gesprek::owed
