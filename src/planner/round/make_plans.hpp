// From the solver's numbers back to the plan of each round, with what was not placed and why, what changed,
// and what it costs whom.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "planner/certificate/certificate.hpp"
#include "planner/round/build.hpp"
#include "planner/solve.hpp"

namespace gesprek::planner {

/// A rule that is part of why a talk has no place.
struct NamedRule {
  std::string_view kind;  ///< a stable word, for programs
  Message text;
  Span source;         ///< where it is written down; unknown when in no line of its own
  std::string clause;  ///< of the policy; empty when it is no rule of the policy
};

struct UnplacedTalk {
  TalkId talk;
  PupilId pupil;
  Message reason;
  std::vector<Message> suggestions;
  bool proven = false;          ///< that it cannot be placed
  bool waits = false;           ///< something lacks before it can be planned at all (a teacher, a day)
  std::vector<TalkId> talks{};  ///< of a proof: those that cannot all be held, this one among them, by number
  std::vector<Message> wishes{};   ///< what would have to be given up for them, none of it in vain
  std::vector<NamedRule> rules{};  ///< likewise what would have to be otherwise
  bool irreducible = false;  ///< each of talks, wishes and rules was left out in turn, and the rest fitted
};

/// A pupil at school now who is owed no talk of the round, because the round is held while the pupil is not
/// at school: gone by then, or still to come.
struct AbsentPupil {
  PupilId pupil;
  Message reason;
};

struct LevelReport {
  std::string_view name;  ///< stable, for JSON
  const Phrase* title = nullptr;
  Cost cost = 0;
  Cost bound = 0;  ///< proven, given that the levels before are at their cost
};

/// A level's stable name, for JSON, and what people read.
std::string_view level_name(std::size_t level);
const Phrase& level_title(std::size_t level);

/// A talk that came, went, or lies elsewhere than in the plan before.
struct PlanChange {
  TalkId talk;
  std::optional<PlannedTalk> before;
  std::optional<PlannedTalk> after;
  bool published = false;                     ///< its people had been told of a place
  std::vector<PersonId> tell;                 ///< who know of another place, and must be told; sorted
  std::vector<PersonId> join = {};            ///< who take part now, and knew nothing of it; sorted
  std::optional<PlannedTalk> told_else = {};  ///< what they were told, if that was not the place before
};

/// What a plan asks of one household, or of several that share a guardian: under the first of them.
struct HouseholdShare {
  HouseholdId household;
  int talks = 0;
  int days = 0;        ///< on which it comes to the school
  Minutes waiting{0};  ///< between its talks at school of a day, beyond the walk
  Cost wishes = 0;     ///< strength of wishes that are not met
  int evening = 0;     ///< talks that begin in the evening
  int wished = 0;      ///< talks for which some possible times were asked for rather than others
  int met = 0;         ///< of these, talks at one of the best of them
};

/// What a plan asks of one member of staff.
struct StaffShare {
  PersonId person;
  int talks = 0;
  int sessions = 0;
  Minutes talking{0};
  Minutes holes{0};  ///< between the talks of a session, beyond its breaks
  Cost cost = 0;     ///< of holes, long runs and sessions
  int evening = 0;
  int wished = 0;
  int met = 0;
};

/// A talk that goes by the pupil's own days and found no place within its period.
struct LateTalk {
  PupilId pupil;
  Day last;  ///< of its period
  Day day;   ///< on which it stands now
};

struct RoundPlan {
  MomentId moment;
  Plan plan;                           ///< sorted by start, staff and id
  std::vector<UnplacedTalk> unplaced;  ///< by pupil and talk
  std::vector<AbsentPupil> absent;     ///< by pupil
  std::vector<LateTalk> late;          ///< by start
  std::vector<PlanChange> changes;     ///< by talk
  std::vector<PlanChange> to_tell;     ///< by talk: as it was in the plan, and its people know otherwise
  std::vector<ProposedSession> proposed;
  std::vector<Message> clashes;            ///< what stands between talks that were put there by hand
  std::vector<HouseholdShare> households;  ///< by household
  std::vector<StaffShare> staff;           ///< by person
  // Rounds that are planned together share these; the figures are said after the last of them.
  bool last_together = true;
  std::vector<LevelReport> levels;
  Cost cost = 0;
  Cost bound = 0;
  std::optional<double> gap;
  CostTerms terms;
  std::int64_t steps = 0;
  Stopped stopped = Stopped::budget;
};

/// One for each of input.moments, in that order.
std::vector<RoundPlan> make_plans(const BuildInput& input, const Setting& setting, const Result& result);

/// Sets who has to be told of the change, and who joins.
void set_told(PlanChange& change);

/// Who takes part in both talks: the name of a teacher or a guardian, or "the pupil".
Message shared_person(const PlannedTalk& a, const PlannedTalk& b, const Roster& roster);

/// By name, with the key beside it for machine formats.
Message person_name(const PersonId& person, const Roster& roster);

Message pupil_name(const PupilId& pupil, const Roster& roster);

/// The certificate of a result, with the keys of its talks.
Certificate make_certificate(const Setting& setting, const Result& result);

/// Why a talk has no place, in words, and what would help.
UnplacedTalk explain_unplaced(const BuildInput& input, const Setting& setting, const WhyNot& why);

}  // namespace gesprek::planner
