#include "compliance/draft.hpp"

#include <algorithm>
#include <utility>

#include "compliance/terms.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

DutyStatus judge(const Draft& draft, Day as_of) {
  if (draft.failed) {
    return DutyStatus::overdue;
  }
  if (draft.met_on) {
    return draft.due && *draft.met_on > *draft.due ? DutyStatus::late : DutyStatus::met;
  }
  if (draft.met) {
    return DutyStatus::met;
  }
  if (!draft.due || as_of <= *draft.due) {
    return DutyStatus::pending;
  }
  return draft.tracked ? DutyStatus::overdue : DutyStatus::untracked;
}

const Phrase& phrase_for(const Draft& draft, DutyStatus status) {
  if (draft.sentence != nullptr) {
    return *draft.sentence;
  }
  switch (status) {
    case DutyStatus::met:
      return draft.words->met;
    case DutyStatus::late:
      return draft.words->late;
    case DutyStatus::pending:
      return draft.due ? draft.words->pending : say::k_undated;
    default:
      return draft.words->overdue;
  }
}

/// The sentence with every argument that any rule's phrases ask for.
Message sentence(const Draft& draft, DutyStatus status, const Roster& roster) {
  Message message(phrase_for(draft, status));
  message.args = draft.args;
  message.args.push_back({"what", std::vector{what_of(*draft.moment, draft.pupil, draft.class_id, roster)}});
  if (draft.due) {
    message.args.push_back({"due", *draft.due});
  }
  if (draft.met_on) {
    message.args.push_back({"on", *draft.met_on});
    if (draft.due) {
      message.args.push_back({"days", days_arg((*draft.met_on - *draft.due).count())});
    }
  }
  return message;
}

/// The arithmetic's last lines: how late, or that nothing came, and a holiday that the last day fell in.
void conclude(Draft& draft, DutyStatus status, const Facts& facts) {
  if (!draft.due) {
    return;
  }
  if (status == DutyStatus::late) {
    draft.evidence.push_back(
        Message(say::k_days_late, {{"days", days_arg((*draft.met_on - *draft.due).count())}}));
  } else if (!draft.met_on && !draft.met && !draft.failed && facts.input.as_of > *draft.due) {
    draft.evidence.push_back(Message(say::k_nothing_by, {{"day", facts.input.as_of}}));
  }
  const std::string_view holiday = facts.input.calendar.closed_because(*draft.due);
  if (!holiday.empty() && (status == DutyStatus::late || status == DutyStatus::overdue)) {
    draft.evidence.push_back(
        Message(say::k_in_holiday, {{"day", *draft.due}, {"holiday", std::string(holiday)}}));
  }
}

void waive(Duty& duty, const LogLine& line, const Message& what) {
  const std::string reason(log_value(line.value, "reason").value_or(""));
  duty.status = DutyStatus::waived;
  duty.evidence.push_back(Message(say::k_waived_on, {{"day", line.date}, {"reason", reason}}));
  duty.message = Message(say::k_waived,
                         {{"what", std::vector{what}}, {"rule", std::string(duty.rule)}, {"reason", reason}});
}

}  // namespace

Message what_of(const Moment& moment, const PupilId& pupil, const ClassId& class_id, const Roster& roster) {
  if (const Pupil* found = pupil.empty() ? nullptr : roster.pupil(pupil)) {
    return {say::k_talk_of, {{"pupil", full_name(found->name)}, {"moment", moment.name}}};
  }
  if (!class_id.empty()) {
    return {say::k_moment_of_class, {{"moment", moment.name}, {"class", class_id.text}}};
  }
  return {say::k_moment_alone, {{"moment", moment.name}}};
}

std::vector<PersonId> owners(Role role, const std::vector<PersonId>& teachers, const Roster& roster) {
  if (role != Role::coordinator && role != Role::head) {
    return teachers;
  }
  const std::string_view wanted = role == Role::head ? "head" : "coordinator";
  std::vector<PersonId> found;
  for (const Staff& staff : roster.staff) {
    if (staff.role == wanted) {
      found.push_back(staff.id);
    }
  }
  return found;
}

Draft draft_for(std::string_view rule, const say::DutyWords& words, const TalkFacts& talk, const Basis& basis,
                Role owner, const Facts& facts) {
  Draft draft;
  draft.rule = rule;
  draft.words = &words;
  draft.moment = talk.moment;
  draft.subject = talk.id.text;
  draft.talk = talk.id;
  draft.pupil = talk.pupil;
  draft.basis = basis;
  draft.owner = owner;
  draft.class_id = talk.pupil_row != nullptr ? talk.pupil_row->class_id : ClassId();
  if (talk.owed != nullptr && !talk.owed->teachers.empty()) {
    draft.teachers = talk.owed->teachers;
  } else if (const SchoolClass* group = facts.input.roster.school_class(draft.class_id)) {
    draft.teachers = group->staff;
  }
  return draft;
}

Duty settle(Draft draft, const Facts& facts) {
  const Roster& roster = facts.input.roster;
  const DutyStatus status = judge(draft, facts.input.as_of);
  conclude(draft, status, facts);
  Duty duty;
  duty.id = std::string(draft.rule) + ':' + draft.subject;
  duty.rule = draft.rule;
  const Basis& basis = draft.basis.clause.empty() ? draft.moment->basis : draft.basis;
  duty.clause = basis.clause;
  duty.policy = basis.span;
  duty.moment = draft.moment->id;
  duty.talk = draft.talk;
  duty.pupil = draft.pupil;
  duty.class_id = draft.class_id;
  duty.owner = draft.owner;
  duty.owners = owners(draft.owner, draft.teachers, roster);
  duty.due = draft.due;
  duty.met_on = draft.met_on;
  duty.status = status;
  duty.message = sentence(draft, status, roster);
  duty.evidence = std::move(draft.evidence);
  if (status != DutyStatus::met) {
    const TalkId subject = draft.talk.empty() ? TalkId(draft.subject) : draft.talk;
    const LogLine* waiver =
        facts.waivers.find({draft.rule, duty.moment, subject, draft.pupil, draft.class_id, draft.period});
    if (waiver != nullptr) {
      waive(duty, *waiver, what_of(*draft.moment, draft.pupil, draft.class_id, roster));
    }
  }
  return duty;
}

}  // namespace gesprek::compliance
