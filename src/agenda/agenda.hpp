// The agenda: everything that is owed to anybody in the school year, with reasons. Computed once from policy × calendar × roster;
// planner, invitations, checks and explanations start from it, and none of them decides on its own who is owed what.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "calendar/calendar.hpp"
#include "model/policy.hpp"
#include "model/records.hpp"
#include "model/roster.hpp"
#include "model/school.hpp"

namespace gesprek {

/// Why something is owed or dated so: a fact with the policy line or table row that it rests on.
struct Reason {
  Message fact;
  std::string clause;
  Span span;
};

/// Somebody who takes part in a talk.
struct Participant {
  Role role = Role::teacher;
  PersonId person;                       ///< guardian or staff; empty for the pupil
  PupilId pupil;
  Presence presence = Presence::required;
  Stated mandatory = Stated::not_stated;
};

/// How the class's teachers take part when there are more of them.
enum class Duo { either, both, working_that_day };

/// One talk that is owed: a pupil (or household), a moment, with whom, how long, when, and because of what.
struct OwedTalk {
  TalkId id;
  MomentId moment;
  std::size_t moment_index = 0;          ///< in Policy::moments
  PupilId pupil;
  HouseholdId household;                 ///< whose invitation it stands on
  std::vector<PersonId> guardians;       ///< who are invited, sorted; empty for a talk without guardians
  std::vector<PersonId> teachers;        ///< class teachers on the talk's date range; how they attend: duo
  Duo duo = Duo::either;
  std::vector<PersonId> guests;          ///< coordinator, head, interpreter … who take part on request
  std::vector<Participant> participants; ///< all of the above with presence, in the order guardians, pupil, teachers, guests
  bool pupil_attends = false;
  DayRange window;                       ///< days on which it can be held
  Window::Part part = Window::Part::any;
  bool dated = true;                     ///< false: the school has not dated the moment yet (B03)
  Minutes minutes{10};                   ///< to plan with
  std::optional<Minutes> at_most;        ///< upper bound that the policy states (A04)
  Stated duration_stated = Stated::yes;
  Stated mandatory = Stated::not_stated;
  bool on_request = false;
  bool by_agreement = false;             ///< the invitation's lead time does not bind (A18)
  Mode mode = Mode::school;
  std::string channel;                   ///< of the invitation
  std::optional<Length> invite_lead;     ///< at least so long before the talk
  CountFrom invite_from = CountFrom::talk;
  std::optional<Length> report_within;
  std::optional<Form> form;
  bool becomes_due = true;               ///< false: its due date lies outside this folder's school year
  std::vector<Reason> why;               ///< the facts that made it owed, and that set its window
};

/// A moment without pupils of its own: an event, a walk-in hour, a cadence, a checklist item; one entry an occurrence.
struct Occurrence {
  MomentId moment;
  std::size_t moment_index = 0;
  std::string id;                        ///< MOMENT, MOMENT/CLASS, MOMENT/2027-01 …: stable
  std::vector<ClassId> classes;          ///< whom it concerns; empty: the whole school
  PupilId pupil;                         ///< a cadence per pupil (B18)
  std::optional<DayRange> days;          ///< when; nothing: not dated yet (B03)
  std::optional<ClockRange> clock;
  int number = 1;                        ///< which of several
  std::vector<Reason> why;
};

/// A pupil who is not owed a talk of a moment that one might expect, and why not (explain, B03, unknown facts).
struct NotOwed {
  MomentId moment;
  PupilId pupil;
  Reason why;
};

/// One question to the administration: custody unknown, first day unknown, new teacher unknown, reason of leaving unknown …
struct Question {
  std::string code;                      ///< custody-unknown, new-teacher-unknown …
  std::vector<PupilId> pupils;
  Message text;
  std::string clause;
  Span span;
};

/// A round as the year overview shows it.
struct RoundOverview {
  MomentId moment;
  std::size_t moment_index = 0;
  std::optional<DayRange> window;        ///< nothing: any time, per pupil, or not dated yet
  bool dated = false;
  bool per_pupil = false;                ///< dates run with each pupil (A03)
  std::size_t talks = 0;
  std::vector<Reason> why;
};

struct Agenda {
  std::vector<OwedTalk> talks;           ///< by moment order, then class, then pupil name, then id
  std::vector<Occurrence> occurrences;   ///< by first day, then moment order
  std::vector<NotOwed> not_owed;
  std::vector<Question> questions;
  std::vector<RoundOverview> rounds;     ///< one for each moment of the policy, in its order

  const OwedTalk* talk(const TalkId& id) const;
};

/// Everything the agenda is a function of. Requests later than as_of are already left out.
struct AgendaInput {
  const Policy& policy;
  const School& school;
  const Calendar& calendar;
  const Roster& roster;
  const std::vector<Request>& requests;
  Day as_of;
};

Agenda make_agenda(const AgendaInput& input);

/// The first school day of a pupil: as given, else the first school day on or after the fourth birthday (A03); nothing when neither is known.
std::optional<Day> first_day(const Pupil& pupil, const Calendar& calendar);

/// True when the pupil is at the school on that day.
bool at_school(const Pupil& pupil, const Calendar& calendar, Day day);

/// The day that lies a length before or after another (negative count: before), counted as its unit says.
Day shift(Day day, const Length& length, int sign, const Calendar& calendar);

/// The days of a window, for one pupil where its anchors need one; nothing when it is not dated or the pupil lacks the fact.
struct ResolvedWindow {
  DayRange days;
  std::vector<Reason> why;
};
std::optional<ResolvedWindow> resolve_window(const Window& window, const Pupil* pupil, const AgendaInput& input, const Moment& moment);

}  // namespace gesprek
