// A plan as it stands, for the people of the school.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/policy.hpp"
#include "model/records.hpp"
#include "model/roster.hpp"
#include "model/school.hpp"
#include "render/look.hpp"

namespace gesprek::render {

struct PlanView {
  const Plan& plan;  ///< of one round, or the talks of several in one
  const Policy& policy;
  const School& school;
  const Roster& roster;
  std::vector<MomentId> rounds = {plan.moment};  ///< whose talks these are
  std::vector<const PlannedTalk*> besides = {};  ///< of other rounds, which keep people busy

  /// The moments' names, and how many talks there are.
  std::string title(const Look& look) const;
  /// "[2]" for a talk of the second of several rounds; empty for one of the first.
  std::string round_mark(const PlannedTalk& talk) const;
  /// "[2]: Advice"; empty for one round.
  std::string round_marks(const Look& look) const;
};

enum class PlanOrder { teacher, household, room, day };

/// One table a teacher, household, room or day; siblings' talks stand beside each other.
std::string render_plan_view(const Look& look, const PlanView& view, PlanOrder order);

/// A grid for each day: teachers across, time down; brothers and sisters bear their family's number, free
/// stretches a dot, breaks their name. As wide as the look; teachers who do not fit beside one another follow
/// below.
std::string render_plan_grid(const Look& look, const PlanView& view);

/// Names for people of the school; a key that nobody knows stands for itself.
std::string pupil_name(const Roster& roster, const PupilId& id);
std::string staff_name(const Roster& roster, const PersonId& id);
/// Keys of people in one cell, with blanks between.
std::string keys_cell(const std::vector<PersonId>& people);
/// The key of one without a name.
std::string guardian_name(const Roster& roster, const PersonId& id);
/// Those who have a name, each name once: nobody is greeted by a key.
std::vector<std::string> names_to_greet(const Roster& roster, const std::vector<PersonId>& people);
/// The language that what is made for this guardian has for what the list states; nothing: none is stated, or
/// one that no letter is written in.
std::optional<Lang> letter_language(const Guardian& guardian);

/// True when the list states a language in which no letter is written.
bool reads_another_language(const Guardian& guardian);
std::string room_name(const School& school, const RoomId& id);
std::string class_of(const Roster& roster, const PupilId& id);
/// "groep 3/4" for a class that is called by its grades, where a bare number would be read as an age; else
/// its own name.
std::string class_in_words(Lang lang, const std::string& name);
/// The moment's name in the policy, or its id.
std::string moment_name(Lang lang, const Policy& policy, const MomentId& id);
/// Who comes, where not every guardian who is invited does: parents who come apart (A13). Empty where all
/// come. For people of the school only.
std::vector<PersonId> coming_apart(const Roster& roster, const PlannedTalk& talk);
/// "Noor van Dam", and where her parents come apart "Noor van Dam (Petra Jansen)".
std::string pupil_with_visitor(Lang lang, const Roster& roster, const PlannedTalk& talk);
/// Households of the guardians who come, in the order of the guardians table, each once.
std::vector<HouseholdId> households_of(const Roster& roster, const PlannedTalk& talk);

}  // namespace gesprek::render
