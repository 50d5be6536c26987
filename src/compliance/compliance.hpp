// Duties of the agenda against plan and log: what was met, met late, missed, or is still to come.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "agenda/agenda.hpp"
#include "compliance/remedy.hpp"

namespace gesprek {

/// met; late (met, after its time); overdue; pending; waived; untracked (nobody logs its evidence: said once,
/// never counted as missing).
enum class DutyStatus { met, late, overdue, pending, waived, untracked };
std::string_view word(DutyStatus status);

/// One thing owed at a date, by somebody, because of a clause.
struct Duty {
  std::string id;  ///< RULE:TALK or RULE:OCCURRENCE; stable
  std::string_view
      rule;  ///< planned, invited-in-time, right-people-invited, form-sent, form-returned, reminded,
             ///< attendance, duration, report-in-time, recorded, shared-with-guardians,
             ///< follow-up, new-appointment, expectation, cadence, event-held …
  std::string clause;
  Span policy;
  MomentId moment;  ///< empty for an expectation over several moments
  LocalText name;   ///< of the moment or the expectation
  TalkId talk;
  PupilId pupil;
  std::vector<Message> with;  ///< the guardians by name, where the pupil has such a duty for each household
  ClassId class_id;           ///< of the pupil, or the class that an occurrence concerns
  RoleName owner;             ///< whose to-do it is (A25)
  std::vector<PersonId> owners;
  std::optional<Day> due;
  DutyStatus status = DutyStatus::pending;
  int times = 1;       ///< of what was met and is only counted: for how many duties alike it stands
  bool to_do = false;  ///< pending or overdue, and something can still be done about it
  std::optional<Day> met_on;
  std::vector<Message> evidence;
  Message message;
  Span row;         ///< of a plan, where check_plans found it
  Remedy remedy;    ///< of what is not met and not waived; for what is late a waiver is all there is
  ToRecord waiver;  ///< settles it without its being met; the reason is an example
  bool took_place_early = false;  ///< it tells of a talk that took place before its period
  std::string told_by;  ///< the id of another finding that tells this fault, so that it is said once
};

struct ComplianceInput {
  const Policy& policy;
  const School& school;
  const Calendar& calendar;
  const Roster& roster;
  const Agenda& agenda;
  const Plans& plans;
  const Log& log;  ///< as known at as_of
  Day as_of;
  const std::vector<Request>* requests = nullptr;  ///< who asked for something has answered an invitation
  bool brief = false;  ///< as a list shows it: what was met is counted only (Duty::times), and nothing says
                       ///< how to settle a finding
};

/// Every duty with its status, ordered by due date, rule, id: each fault once.
std::vector<Duty> check_duties(const ComplianceInput& input);

/// The same with those that another finding tells (`told_by`): whoever asks for one by its id still gets an
/// answer.
std::vector<Duty> every_duty(const ComplianceInput& input);

struct DutySummary {
  int met = 0, late = 0, overdue = 0, pending = 0, waived = 0, untracked = 0;
  void count(DutyStatus status, int times = 1);
};
DutySummary summarise(const std::vector<Duty>& duties);

}  // namespace gesprek
