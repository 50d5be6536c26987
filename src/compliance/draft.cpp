#include "compliance/draft.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "agenda/own_period.hpp"
#include "compliance/owners.hpp"
#include "compliance/people.hpp"
#include "compliance/rules.hpp"
#include "compliance/terms.hpp"
#include "model/event_words.hpp"
#include "model/log_facts.hpp"
#include "model/policy_group.hpp"

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

/// "Sanne Bakker, Startgesprek", "Groepsbericht, groep 5A" or the name alone.
Message what_of(const Draft& draft, const Facts& facts) {
  if (const Pupil* pupil = draft.pupil.empty() ? nullptr : facts.input.roster.pupil(draft.pupil)) {
    return {draft.with.empty() ? say::k_talk_of : say::k_talk_with,
            {{"pupil", full_name(pupil->name)},
             {"key", pupil->id.text},
             {"moment", draft.name},
             {"people", people(draft.with, facts)}}};
  }
  if (!draft.class_id.empty()) {
    return {say::k_moment_of_class, {{"moment", draft.name}, {"class", draft.class_id.text}}};
  }
  return {say::k_moment_alone, {{"moment", draft.name}}};
}

const Basis& or_of_moment(const Basis& basis, const Moment& moment) {
  return basis.clause.empty() ? moment.basis : basis;
}

/// The clause, at the line that says it in so many words.
Basis with_line_of(const Basis& clause, const Basis& line) {
  return {clause.clause, line.span.known() ? line.span : clause.span};
}

/// The sentence with every argument that any rule's phrases ask for.
Message sentence(const Draft& draft, DutyStatus status, const Facts& facts) {
  Message message(phrase_for(draft, status));
  message.args = draft.args;
  message.args.push_back({"what", std::vector{what_of(draft, facts)}});
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

/// Whether it would have been met by this line of the talk, had it been within the period.
bool would_meet(const LogLine& line, const Draft& draft) {
  if (draft.rule == "planned" || draft.rule == "held") {
    return took_place(line);
  }
  const bool of_items = draft.rule == "recorded" && (line.event == LogEvent::goals_recorded ||
                                                     line.event == LogEvent::agreements_recorded);
  return of_items || line.event == find_rule(draft.rule)->settled_by;
}

/// Who reads the log sees these lines, and has to know why they do not count. Whether there are any.
bool name_early_lines(Draft& draft) {
  bool any = false;
  if (draft.of_talk != nullptr && draft.of_talk->owed != nullptr) {
    for (const LogLine* line : draft.of_talk->early) {
      if (would_meet(*line, draft)) {
        any = true;
        draft.evidence.push_back(Message(
            say::k_early_line, {{"event", &event_words(line->event)},
                                {"day", line->date},
                                {"first", *first_day_of(*draft.of_talk->owed, draft.of_talk->planned)}}));
      }
    }
  }
  return any;
}

/// The arithmetic's last lines: how late, or that nothing came, and a holiday that the last day fell in.
void conclude(Draft& draft, DutyStatus status, const Facts& facts) {
  const bool is_open = !draft.met_on && !draft.met && !draft.failed;
  const bool has_early = is_open && name_early_lines(draft);
  if (!draft.due) {
    return;
  }
  if (status == DutyStatus::late) {
    draft.evidence.push_back(
        Message(say::k_days_late, {{"days", days_arg((*draft.met_on - *draft.due).count())}}));
  } else if (is_open && facts.input.as_of > *draft.due) {
    draft.evidence.push_back(
        Message(has_early ? say::k_nothing_else_by : say::k_nothing_by, {{"day", facts.input.as_of}}));
  }
  const std::string_view holiday = facts.input.calendar.closed_because(*draft.due);
  if (!holiday.empty() && (status == DutyStatus::late || status == DutyStatus::overdue)) {
    draft.evidence.push_back(
        Message(say::k_in_holiday, {{"day", *draft.due}, {"holiday", std::string(holiday)}}));
  }
}

/// Whether `record` knows the talk by its id: it is owed or planned, or a line of the log names it.
bool has_known_id(const TalkFacts& talk) {
  return talk.owed != nullptr || talk.planned != nullptr || talk.lapsed != nullptr ||
         std::ranges::any_of(talk.lines, [&](const LogLine* line) { return line->talk == talk.id; });
}

/// Of what is late only a waiver takes the finding away, and what is met needs nothing.
Remedy remedy_of(const Draft& draft, DutyStatus status) {
  if (status == DutyStatus::met || status == DutyStatus::late) {
    return {};
  }
  if (draft.remedy) {
    return *draft.remedy;
  }
  ToRecord entry = to_record(draft, find_rule(draft.rule)->settled_by);
  const bool too_late = status == DutyStatus::overdue && !draft.to_do && draft.due.has_value();
  if (too_late) {
    entry.date = draft.due;
  }
  return {too_late ? Settling::done_then : Settling::done, {std::move(entry)}};
}

/// It names the duty, so that it settles no other.
ToRecord waiver_of(const Draft& draft, const std::string& id) {
  ToRecord entry = draft.about;
  entry.event = LogEvent::waived;
  entry.finding = id;
  entry.value = "reason=decided";
  return entry;
}

WaiverQuestion question_of(const Draft& draft, std::string_view id, const std::vector<PersonId>& guardians) {
  return {id,          draft.rule,     draft.moment, draft.talk.empty() ? TalkId(draft.subject) : draft.talk,
          draft.pupil, draft.class_id, guardians,    draft.period};
}

std::string reason_of(const LogLine& waiver) {
  return std::string(log_value(waiver.value, "reason").value_or(""));
}

void waive(Duty& duty, const LogLine& line, const Message& what) {
  const std::string reason = reason_of(line);
  duty.status = DutyStatus::waived;
  duty.to_do = false;
  duty.remedy = {};
  duty.message = Message(say::k_waived,
                         {{"what", std::vector{what}}, {"rule", std::string(duty.rule)}, {"reason", reason}});
}

/// Whose task the policy makes it; where that is the teacher's, of each of its classes (none named: all).
void set_owner(Draft& draft, const RoleName& by, const std::vector<ClassId>& classes, const Facts& facts) {
  draft.owner = by;
  draft.teachers.clear();
  for (const SchoolClass& group : facts.input.roster.classes) {
    if (!classes.empty() && std::ranges::find(classes, group.id) == classes.end()) {
      continue;
    }
    std::ranges::copy_if(group.staff, std::back_inserter(draft.teachers), [&](const PersonId& person) {
      return std::ranges::find(draft.teachers, person) == draft.teachers.end();
    });
  }
}

}  // namespace

void set_class(Draft& draft, const ClassId& class_id, const Facts& facts) {
  draft.class_id = class_id;
  if (const SchoolClass* group = facts.input.roster.school_class(class_id)) {
    draft.teachers = group->staff;
  }
}

ToRecord to_record(const Draft& draft, LogEvent event, std::optional<Day> date, std::string value) {
  ToRecord entry = draft.about;
  entry.event = event;
  entry.date = date;
  if (!value.empty()) {
    entry.value = std::move(value) + (entry.value.empty() ? "" : " ") + entry.value;
  }
  return entry;
}

ToRecord to_record(const LogLine& line) {
  ToRecord entry;
  entry.event = line.event;
  entry.talk = line.talk;
  if (line.talk.empty()) {
    entry.moment = line.moment;
    entry.pupil = line.pupil;
  }
  entry.date = line.date;
  entry.value = line.value;
  return entry;
}

Draft draft_for(std::string_view rule, const say::DutyWords& words, const TalkFacts& talk, const Basis& basis,
                const RoleName& owner, const Facts& facts) {
  Draft draft;
  draft.rule = rule;
  draft.words = &words;
  draft.subject = talk.id.text;
  draft.moment = talk.moment->id;
  draft.name = facts.input.policy.moments[talk.moment_index].name;
  draft.talk = talk.id;
  draft.of_talk = &talk;
  draft.pupil = talk.pupil;
  draft.guardians = talk.owed != nullptr ? talk.owed->guardians : std::vector<PersonId>{};
  draft.with = is_one_of_several(talk, facts) ? draft.guardians : std::vector<PersonId>{};
  draft.basis = or_of_moment(basis, *talk.moment);
  draft.about.talk = has_known_id(talk) ? talk.id : TalkId();
  if (draft.about.talk.empty()) {
    draft.about.moment = draft.moment;
    draft.about.pupil = draft.pupil;
  }
  draft.owner = owner;
  set_class(draft, talk.pupil_row != nullptr ? talk.pupil_row->class_id : ClassId(), facts);
  if (talk.owed != nullptr && !talk.owed->teachers.empty()) {
    draft.teachers = talk.owed->teachers;
  }
  return draft;
}

Draft draft_for(std::string_view rule, const say::DutyWords& words, const Occurrence& occurrence,
                const Basis& basis, const RoleName& owner, const Facts& facts) {
  const Moment& moment = facts.input.policy.moments[occurrence.moment_index];
  Draft draft;
  draft.rule = rule;
  draft.words = &words;
  draft.subject = occurrence.id;
  draft.moment = moment.id;
  draft.name = moment.name;
  draft.pupil = occurrence.pupil;
  draft.basis = or_of_moment(basis, moment);
  draft.period = occurrence.days;
  if (const Pupil* pupil = occurrence.pupil.empty() ? nullptr : facts.input.roster.pupil(occurrence.pupil)) {
    set_class(draft, pupil->class_id, facts);
  } else if (occurrence.classes.size() == 1) {
    set_class(draft, occurrence.classes.front(), facts);
    draft.about.value = "class=" + draft.class_id.text;
  }
  draft.about.moment = draft.moment;
  draft.about.pupil = draft.pupil;
  if (moment.event && moment.event->by) {
    set_owner(draft, *moment.event->by, occurrence.classes, facts);
    return draft;
  }
  draft.owner = owner == Role::teacher && draft.class_id.empty() ? RoleName(Role::head) : owner;
  return draft;
}

Basis period_basis(const TalkFacts& talk) {
  const std::vector<Audience>& groups = talk.moment->audience;
  const Basis& whole = talk.owed != nullptr && talk.owed->audience_index < groups.size()
                           ? period_basis_of(*talk.moment, groups[talk.owed->audience_index])
                           : talk.moment->basis;
  return with_line_of(whole, talk.moment->window.basis);
}

Basis people_basis(const TalkFacts& talk) {
  return with_line_of(talk.moment->basis, talk.moment->attendees_basis);
}

const LogLine* waiver_for(const std::vector<PersonId>& guardians, const Draft& draft, const Facts& facts) {
  return facts.waivers.find_for_people(question_of(draft, {}, guardians));
}

Message waived_for(const std::vector<Message>& people, const LogLine& waiver) {
  return {say::k_people_waived, {{"people", people}, {"day", waiver.date}, {"reason", reason_of(waiver)}}};
}

Duty settle(Draft draft, const Facts& facts) {
  const DutyStatus status = judge(draft, facts.input.as_of);
  const bool is_open = status == DutyStatus::pending || status == DutyStatus::overdue;
  const bool is_told = status != DutyStatus::met || !facts.input.brief;
  if (is_told) {
    conclude(draft, status, facts);
  }
  Duty duty;
  duty.id = std::string(draft.rule) + ':' + draft.subject;
  duty.rule = draft.rule;
  duty.clause = draft.basis.clause;
  duty.policy = draft.basis.span;
  duty.moment = draft.moment;
  duty.name = draft.name;
  duty.talk = draft.talk;
  duty.pupil = draft.pupil;
  duty.with = people(draft.with, facts);
  duty.class_id = draft.class_id;
  Owners owners = owners_of(draft, is_open, facts);
  duty.owner = owners.role;
  duty.owners = std::move(owners.people);
  duty.due = draft.due;
  duty.met_on = draft.met_on;
  duty.status = status;
  duty.to_do = draft.to_do && is_open;
  if (is_told) {
    if (!owners.gone.empty()) {
      draft.evidence.push_back(Message(say::k_have_left, {{"people", people(owners.gone, facts)}}));
    }
    duty.message = sentence(draft, status, facts);
    duty.evidence = std::move(draft.evidence);
  }
  if (status != DutyStatus::met) {
    if (!facts.input.brief) {
      duty.remedy = remedy_of(draft, status);
      duty.waiver = waiver_of(draft, duty.id);
    }
    if (const LogLine* line = facts.waivers.find(question_of(draft, duty.id, draft.guardians))) {
      duty.evidence.push_back(Message(say::k_waived_on, {{"day", line->date}, {"reason", reason_of(*line)}}));
      waive(duty, *line, what_of(draft, facts));
    } else if (draft.waived_by != nullptr) {
      waive(duty, *draft.waived_by, what_of(draft, facts));
    }
  }
  return duty;
}

}  // namespace gesprek::compliance
