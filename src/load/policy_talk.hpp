// What a policy says about a talk: how long, with whom, invited how, reported when.
#pragma once

#include <optional>
#include <vector>

#include "load/policy_rule.hpp"
#include "model/policy.hpp"
#include "model/policy_case.hpp"

namespace gesprek::policy_reader {

/// "10 minutes", "at most 60 minutes", "10 to 15 minutes", "about 25 minutes", "by agreement", "not stated".
Duration read_duration(const Entry& entry, const Scope& scope);

struct Attendees {
  std::vector<Attendee> people;
  Basis basis;
};
/// A list ("pupil if suitable"), or a mapping from role to presence.
Attendees read_attendees(const Entry& entry, const Scope& scope);

Invite read_invite(const Entry& entry, const Scope& scope);
Report read_report(const Entry& entry, const Scope& scope);
Form read_form(const Entry& entry, const Scope& scope);
std::vector<RecordItem> read_record(const Entry& entry, const Scope& scope);
/// `mandatory: {guardians: yes, pupil: no}`: said of the attendees, who are read already.
bool is_by_role(const Node& mandatory);
/// What an attendee says of itself goes before, unless a group says it of the attendees of the whole talk.
enum class OwnMandatory { goes_before, gives_way };
/// `written`: where the attendees say it; also "not stated" goes before.
Basis read_mandatory_by_role(const Entry& entry, const Scope& scope, const Node* written,
                             Span place_of_people, std::vector<Attendee>& people,
                             OwnMandatory own = OwnMandatory::goes_before);
/// A group with attendees of its own, and nothing of its own on for whom it is mandatory, has that of the
/// talk.
void give_groups_mandatory(const std::vector<Attendee>& of_talk, std::vector<Audience>& groups);
/// The same without attendees to say it of, as a test case expects it.
struct StatedRoles {
  std::vector<StatedRole> roles;
  Basis basis;
};
StatedRoles read_stated_by_role(const Entry& entry, const Scope& scope);
Advice read_advice(const Entry& entry, const Scope& scope, Basis& basis);
Initiative read_initiative(const Entry& entry, const Scope& scope);
/// `instead: {is: a written report, choose_by: 31 January}`.
OptOut read_opt_out(const Entry& entry, const Scope& scope);
OtherEvents read_other_events(const Entry& entry, const Scope& scope);

}  // namespace gesprek::policy_reader
