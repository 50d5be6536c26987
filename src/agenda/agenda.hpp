// The agenda: everything that is owed to anybody in the school year, with reasons. Computed once from
// policy × calendar × roster; planner, invitations, checks and explanations start from it, and none of them
// decides on its own who is owed what. Its rules stand in docs/explanation/agenda.md.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
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
  RoleName role;
  PersonId person;  ///< guardian or staff; empty for the pupil
  PupilId pupil;
  Presence presence = Presence::required;
  Stated mandatory = Stated::not_stated;
  std::optional<Minutes> last_part;  ///< comes for the last minutes only (RP-01)
};

/// How the class's teachers take part when there are more of them.
enum class Duo { either, both, working_that_day };

/// Who are invited by one message: never two households in one (A13).
struct Invitation {
  HouseholdId household;
  std::vector<PersonId> guardians;  ///< sorted
};

/// How far a talk stays away from the other talks of the same pupil and moment (separate guardians). Between
/// two talks the stronger of their values holds.
enum class Apart { no, separate, not_adjacent, other_day };

/// A time agreed with the family: it overrides quiet times and the invitation's lead time (A18, B04).
struct Agreed {
  Day day;
  std::optional<Clock> start;
  std::optional<Day> made;  ///< when it was agreed on; nothing: not said
  DayRange instead_of;      ///< the days on which the talk could have been without it
};

/// One talk that is owed: a pupil (or household), a moment, with whom, how long, when, and because of what.
struct OwedTalk {
  TalkId id;
  MomentId moment;
  std::size_t moment_index = 0;    ///< in Policy::moments
  std::size_t audience_index = 0;  ///< in Moment::audience: the group whose names and contents hold
  PupilId pupil;
  std::vector<PupilId> pupils;      ///< whom it is about: the pupil, or all of a household (B25, B26)
  HouseholdId household;            ///< whose invitation it stands on; the first of them when there are more
  std::vector<PersonId> guardians;  ///< who are invited, sorted; empty for a talk without guardians
  std::vector<Invitation> invitations;  ///< the same, by household
  /// In which these guardians stand with any of their children, sorted: whose wishes about times count.
  std::vector<HouseholdId> households;
  Apart apart = Apart::no;  ///< from the pupil's other talks of this moment
  /// Who receive: the class teachers on the talk's date range (how they attend: duo), or where no teacher is
  /// to come the staff who are (B25).
  std::vector<PersonId> teachers;
  Duo duo = Duo::either;
  std::vector<PersonId> guests;  ///< coordinator, head, interpreter … who take part
  std::vector<Participant>
      participants;            ///< all of the above with presence: guardians, pupil, teachers, guests
  bool pupil_attends = false;  ///< required, or asked for: the pupil has to be free
  DayRange window;             ///< days on which it can be held; the whole year while not dated
  /// Later days on which a talk that goes by the pupil's own dates is still held, as soon as possible, when
  /// its window was missed or the pupil became known too late (A03).
  std::optional<DayRange> catch_up;
  bool soonest = false;  ///< the earlier the better (A18)
  Window::Part part = Window::Part::any;
  bool dated = true;  ///< false: the school has not dated the moment yet (B03)
  std::optional<Agreed> agreed;
  Minutes minutes{10};              ///< to plan with
  std::optional<Minutes> at_least;  ///< a shorter talk breaks the policy (B01, criterion 5)
  std::optional<Minutes> at_most;   ///< upper bound that the policy states (A04)
  Stated duration_stated = Stated::yes;
  Stated mandatory = Stated::not_stated;  ///< for the guardians; of others: participants
  bool on_request = false;
  bool by_agreement = false;  ///< the invitation's lead time does not bind (A18)
  Mode mode = Mode::school;
  bool invite_needed = false;         ///< the policy asks that the guardians be invited
  std::string channel;                ///< of the invitation
  std::optional<Length> invite_lead;  ///< at least so long before the talk; none: the policy names no time
  CountFrom invite_from = CountFrom::talk;
  std::optional<Length> report_within;
  std::optional<Form> form;
  std::optional<Day> choose_instead_by;  ///< until then the family may choose something else (RP-72)
  bool becomes_due = true;               ///< false: its due date lies after this folder's school year
  bool siblings_together = true;         ///< false: the policy forbids it (RP-07)
  std::optional<TalkId> after;           ///< not before this talk of the same pupil
  std::vector<Reason> missing;  ///< what lacks before it can be planned: nobody to invite, no teacher
  std::vector<Reason> why;      ///< the facts that made it owed, and that set its window

  /// True for a day of its window, or one on which it can be caught up.
  bool is_for(Day day) const { return window.contains(day) || (catch_up && catch_up->contains(day)); }
};

/// A moment without talks of its own: an event, a walk-in hour, a cadence, a checklist item; one entry an
/// occurrence.
struct Occurrence {
  MomentId moment;
  std::size_t moment_index = 0;
  std::string id;                ///< MOMENT, MOMENT/2, MOMENT/CLASS/2027-01 …: stable, unique
  std::vector<ClassId> classes;  ///< whom it concerns; empty: the whole school
  std::vector<int> grades;       ///< which grades of these classes; empty: all
  PupilId pupil;                 ///< a cadence per pupil (B18)
  std::optional<DayRange> days;  ///< when; nothing: not dated yet (B03)
  std::optional<DayRange>
      period;  ///< the policy's days for it, where it names any; the school can choose others
  std::optional<ClockRange> clock;
  Window::Part part = Window::Part::any;
  int number = 1;               ///< which of several
  int times = 1;                ///< how often within these days, at least (cadence)
  int rounds = 1;               ///< given so often in every class, one after the other (B07)
  bool different_days = false;  ///< not on the day of another occurrence of the moment (B09)
  std::vector<Reason> why;
};

/// Which class a household with children in several classes visits in which round of an evening (B07).
struct RoundVisit {
  std::string occurrence;  ///< Occurrence::id
  MomentId moment;
  HouseholdId household;
  std::vector<PersonId> guardians;  ///< sorted
  ClassId class_id;
  int round = 0;  ///< 1 …; 0: more classes than rounds, the clash that cannot be avoided
};

/// A pupil who is not owed a talk of a moment that one might expect, and why not (explain).
struct NotOwed {
  MomentId moment;
  PupilId pupil;
  Reason why;
};

/// Guardians who are told that they may ask for a talk (A16).
struct Offer {
  MomentId moment;
  std::size_t moment_index = 0;
  PupilId pupil;
  std::vector<Invitation> invitations;
  DayRange window;
  std::vector<Reason> why;
};

/// A pupil whose family chose, in time, what the policy offers in place of the talk (RP-72).
struct Replaced {
  MomentId moment;
  std::size_t moment_index = 0;
  PupilId pupil;
  DayRange window;  ///< of the talk that is not held
  std::vector<Reason> why;
};

/// One household of one pupil that is expected at so many of these talks in the year (B05).
struct ExpectedContact {
  std::size_t expectation_index = 0;  ///< in Policy::expectations
  PupilId pupil;
  HouseholdId household;
  std::vector<PersonId> guardians;
  int at_least = 1;
  std::vector<TalkId> talks;
  std::vector<Reason> why;
};

/// One question to the administration, for all pupils whom it concerns: custody unknown, first day unknown …
struct Question {
  std::string code;  ///< custody-unknown, new-teacher-unknown …
  std::vector<PupilId> pupils;
  Message text;
  std::string clause;
  Span span;
};

/// A round as the year overview shows it.
struct RoundOverview {
  MomentId moment;
  std::size_t moment_index = 0;
  std::optional<DayRange> window;  ///< nothing: any time, per pupil, or not dated yet
  bool dated = false;
  bool per_pupil = false;  ///< dates run with each pupil (A03)
  std::size_t talks = 0;
  std::size_t offers = 0;  ///< households' pupils who are told that they may ask (A16)
  std::size_t occurrences = 0;
  std::vector<Reason> why;
};

struct Agenda {
  std::vector<OwedTalk> talks;          ///< by moment order, then class, then pupil name, then id
  std::vector<Occurrence> occurrences;  ///< by first day (undated last), then moment order, then id
  std::vector<RoundVisit> visits;       ///< by moment order, occurrence, household; rounds ascending, 0 last
  std::vector<NotOwed> not_owed;        ///< by moment order, then class, then pupil name
  std::vector<Offer> offers;            ///< as not_owed
  std::vector<Replaced> replaced;       ///< as not_owed, where they stand too
  std::vector<ExpectedContact> expected;  ///< by expectation, then class, then pupil name, then household
  std::vector<Question> questions;        ///< by code
  std::vector<RoundOverview> rounds;      ///< one for each moment of the policy, in its order
  std::unordered_map<TalkId, std::size_t> talk_places;  ///< id → index in talks; for look-ups only

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
  /// Talks that stand in a plan or in the log: they stay owed to a pupil who changed class since.
  const std::set<TalkId>* arranged = nullptr;
};

Agenda make_agenda(const AgendaInput& input);

/// The first school day of a pupil: as given, else the first school day on or after the fourth birthday
/// (A03); nothing when neither is known.
std::optional<Day> first_day(const Pupil& pupil, const Calendar& calendar);

/// True when the pupil is at the school on that day. A pupil of grade 1 or higher without any date is there.
bool at_school(const Pupil& pupil, const Calendar& calendar, Day day);

/// The day that lies a length before (sign −1) or after (sign +1) another, counted as its unit says; minutes
/// leave the day as it is. Rules for months and school weeks: docs/explanation/time.md.
Day shift(Day day, const Length& length, int sign, const Calendar& calendar);

/// The days of a window, for one pupil where its anchors need one; nothing when it is not dated or the pupil
/// lacks the fact.
struct ResolvedWindow {
  DayRange days;
  std::vector<Reason> why;
};
std::optional<ResolvedWindow> resolve_window(const Window& window, const Pupil* pupil,
                                             const AgendaInput& input, const Moment& moment);

}  // namespace gesprek
