#include "review/case_trial.hpp"

#include <algorithm>
#include <map>

#include "agenda/agenda.hpp"
#include "lint/lint.hpp"
#include "model/policy_group.hpp"
#include "review/case_school.hpp"
#include "review/difference_groups.hpp"
#include "review/statements.hpp"
#include "review/wording.hpp"
#include "words/policy_cases.hpp"

namespace gesprek::review {
namespace {

namespace say = words::policy_cases;

ArgValue argument(Message message) {
  return std::vector<Message>{std::move(message)};
}

Message range_of(const DayRange& days) {
  const Message first = text_of(iso(days.first));
  return days.first == days.last
             ? first
             : Message(say::k_range, {{"first", iso(days.first)}, {"last", iso(days.last)}});
}

/// True when the case says what is owed or happens, not only what the policy states.
bool is_about_pupil(const PolicyCase& one) {
  return !(one.owed.empty() && one.not_owed.empty() && one.offered.empty() && one.happens.empty());
}

class Trial {
 public:
  Trial(const PolicyCase& one, const CaseGround& ground, Reached& reached)
      : m_case(one),
        m_ground(ground),
        m_reached(reached),
        m_as_of(one.as_of.value_or(ground.calendar.first_school_day())),
        m_roster(case_roster(one, ground.policy, ground.school)),
        m_requests(case_requests(one, m_as_of)),
        m_agenda(is_about_pupil(one) ? make_agenda({ground.policy, ground.school, ground.calendar, m_roster,
                                                    m_requests, m_as_of})
                                     : Agenda{}),
        m_statements(one.states.empty() ? std::vector<Statement>{} : statements_of(ground.policy)) {}

  std::vector<Diagnostic> run() {
    for (const ExpectedMoment& expected : m_case.owed) {
      check_owed(expected);
    }
    for (const auto& id : m_case.not_owed) {
      check_not_owed(id);
    }
    for (const auto& id : m_case.offered) {
      check_offered(id);
    }
    for (const ExpectedMoment& expected : m_case.happens) {
      check_happens(expected);
    }
    for (const ExpectedStatement& expected : m_case.states) {
      check_states(expected);
    }
    check_warnings();
    return std::move(m_failures);
  }

 private:
  void check_owed(const ExpectedMoment& expected);
  void check_not_owed(const Located<MomentId>& id);
  void check_offered(const Located<MomentId>& id);
  void check_happens(const ExpectedMoment& expected);
  void check_states(const ExpectedStatement& expected);
  void check_warnings();
  void check_rules(const ExpectedMoment& expected, const Moment& moment);
  void check_absent(const ExpectedMoment& expected, const Moment& moment,
                    const std::vector<Statement>& found);
  void check_mandatory(const ExpectedMoment& expected, const Moment& moment);
  void check_talk(const ExpectedMoment& expected, const Moment& moment, const OwedTalk& talk);
  void check_texts(const ExpectedMoment& expected, const Moment& moment);
  bool concerns_pupil(const Occurrence& occurrence) const;
  std::optional<Message> why_not(const MomentId& id) const;

  void fail(Span span, Message message, Span policy_line = {}, std::optional<Message> help = {});
  void compare(const MomentId& id, const std::string& key, Span span, const Message& wanted,
               const Message& found, const Basis& basis);
  void reach(const Basis& basis);
  const Moment& moment(const MomentId& id) const { return *m_ground.policy.find(id); }

  const PolicyCase& m_case;
  const CaseGround& m_ground;
  Reached& m_reached;
  Day m_as_of;
  Roster m_roster;
  std::vector<Request> m_requests;
  Agenda m_agenda;
  std::vector<Statement> m_statements;
  std::vector<Diagnostic> m_failures;
};

void Trial::fail(Span span, Message message, Span policy_line, std::optional<Message> help) {
  Diagnostic failure;
  failure.code = "case-failed";
  failure.message = std::move(message);
  failure.span = span;
  failure.help = std::move(help);
  if (policy_line.known()) {
    failure.notes.push_back({Message(say::k_policy_says), policy_line});
  }
  m_failures.push_back(std::move(failure));
}

void Trial::reach(const Basis& basis) {
  if (names_clause(basis)) {
    m_reached.clauses.insert(basis.clause);
  }
}

void Trial::compare(const MomentId& id, const std::string& key, Span span, const Message& wanted,
                    const Message& found, const Basis& basis) {
  reach(basis);
  if (compared(wanted) != compared(found)) {
    fail(span,
         {say::k_differs,
          {{"moment", id.text}, {"key", key}, {"expected", argument(wanted)}, {"found", argument(found)}}},
         basis.span);
  }
}

std::optional<Message> Trial::why_not(const MomentId& id) const {
  const auto found = std::ranges::find_if(m_agenda.not_owed, [&](const NotOwed& one) {
    return one.moment == id && one.pupil == PupilId(k_case_pupil);
  });
  return found == m_agenda.not_owed.end()
             ? std::nullopt
             : std::optional(Message(say::k_because, {{"reason", argument(found->why.fact)}}));
}

void Trial::check_owed(const ExpectedMoment& expected) {
  const Moment& rule = moment(expected.moment);
  m_reached.moments.insert(rule.id);
  std::vector<const OwedTalk*> talks;
  for (const OwedTalk& talk : m_agenda.talks) {
    if (talk.moment == rule.id && talk.pupil == PupilId(k_case_pupil)) {
      talks.push_back(&talk);
    }
  }
  if (talks.empty()) {
    fail(expected.span, {say::k_not_found, {{"moment", rule.id.text}}}, rule.basis.span, why_not(rule.id));
    return;
  }
  const Audience& group = rule.audience.at(talks.front()->audience_index);
  reach(rule.basis);
  reach(group.basis);
  for (const Condition& condition : group.conditions) {
    reach(condition.basis);
  }
  if (expected.times) {
    compare(rule.id, "talks", expected.times->span, number_of(expected.times->value),
            number_of(static_cast<int>(talks.size())), rule.basis);
  }
  const Moment effective = moment_for(rule, group);
  check_talk(expected, effective, *talks.front());
  check_rules(expected, effective);
  check_mandatory(expected, effective);
}

/// What the agenda makes of the rules for this pupil.
void Trial::check_talk(const ExpectedMoment& expected, const Moment& rule, const OwedTalk& talk) {
  if (expected.days) {
    compare(rule.id, "days", expected.days->span, range_of(expected.days->value), range_of(talk.window),
            rule.window.basis);
  }
  if (expected.minutes) {
    compare(rule.id, "minutes", expected.minutes->span, number_of(expected.minutes->value),
            number_of(static_cast<int>(talk.minutes.count())), rule.duration.basis);
  }
  if (expected.guardians) {
    compare(rule.id, "guardians", expected.guardians->span, number_of(expected.guardians->value),
            number_of(static_cast<int>(talk.guardians.size())), m_ground.policy.without_custody_basis);
  }
  if (expected.channel) {
    compare(rule.id, "channel", expected.channel->span, text_of(expected.channel->value),
            text_of(talk.channel), rule.invite.basis);
  }
}

/// The rule without what the case leaves open: for whom it is mandatory, where the case names who takes part
/// and does not say so.
Moment as_named(Moment rule, const Moment& says) {
  for (Attendee& attendee : rule.attendees) {
    const auto said = std::ranges::find_if(says.attendees, [&](const Attendee& other) {
      return other.role == attendee.role && other.other == attendee.other;
    });
    if (said != says.attendees.end() && said->mandatory == Stated::not_stated) {
      attendee.mandatory = Stated::not_stated;
    }
  }
  return rule;
}

/// Who is said not to come does not come, said or not.
Moment without_absent(Moment rule) {
  std::erase_if(rule.attendees, [](const Attendee& attendee) { return attendee.presence == Presence::no; });
  return rule;
}

void Trial::check_absent(const ExpectedMoment& expected, const Moment& rule,
                         const std::vector<Statement>& found) {
  for (const NamedKey& key : expected.absent) {
    const auto have = std::ranges::find(found, key.value, &Statement::key);
    if (have != found.end()) {
      compare(rule.id, key.value, key.span, text_of("none"), have->value, have->basis);
    }
  }
}

void Trial::check_rules(const ExpectedMoment& expected, const Moment& rule) {
  const std::vector<Statement> wanted = statements_of(without_absent(expected.says));
  const std::vector<Statement> found = statements_of(without_absent(as_named(rule, expected.says)));
  check_absent(expected, rule, found);
  for (const NamedKey& key : expected.named) {
    const auto want = std::ranges::find(wanted, key.value, &Statement::key);
    const auto have = std::ranges::find(found, key.value, &Statement::key);
    if (want != wanted.end() && have != found.end()) {
      const Message& wording = says_the_same(*want, *have) ? have->value : want->value;
      compare(rule.id, key.value, key.span, wording, have->value, have->basis);
      for (const Statement& part : found) {
        part.only_clause&& part.key.starts_with(key.value + ".") ? reach(part.basis) : void();
      }
    } else if (want != wanted.end()) {
      fail(key.span,
           {say::k_nothing_said,
            {{"moment", rule.id.text}, {"key", key.value}, {"expected", argument(want->value)}}},
           rule.basis.span);
    }
  }
}

/// What is said of somebody who takes part goes before what is said of the talk.
void Trial::check_mandatory(const ExpectedMoment& expected, const Moment& rule) {
  for (const StatedRole& one : expected.mandatory) {
    const auto there = std::ranges::find_if(rule.attendees, [&](const Attendee& attendee) {
      return attendee.role == one.role.role && attendee.other == one.role.other &&
             attendee.presence != Presence::no;
    });
    if (there == rule.attendees.end()) {
      fail(one.span,
           {say::k_does_not_attend, {{"moment", rule.id.text}, {"who", argument(role_of(one.role))}}},
           rule.attendees_basis.span);
      continue;
    }
    const bool own = there->mandatory != Stated::not_stated;
    reach(there->basis);
    compare(rule.id, "mandatory." + one.written, one.span, stated_of(one.stated),
            stated_of(own ? there->mandatory : rule.mandatory), rule.mandatory_basis);
  }
}

void Trial::check_not_owed(const Located<MomentId>& id) {
  const auto talk = std::ranges::find_if(m_agenda.talks, [&](const OwedTalk& one) {
    return one.moment == id.value && one.pupil == PupilId(k_case_pupil);
  });
  const bool happens = std::ranges::any_of(m_agenda.occurrences, [&](const Occurrence& one) {
    return one.moment == id.value && concerns_pupil(one);
  });
  if (talk != m_agenda.talks.end() || happens) {
    fail(id.span, {say::k_is_owed, {{"moment", id.value.text}}}, moment(id.value).basis.span);
  }
}

void Trial::check_offered(const Located<MomentId>& id) {
  const Moment& rule = moment(id.value);
  m_reached.moments.insert(rule.id);
  const bool offered = std::ranges::any_of(m_agenda.offers, [&](const Offer& one) {
    return one.moment == id.value && one.pupil == PupilId(k_case_pupil);
  });
  if (rule.initiative) {
    reach(rule.initiative->basis);
  }
  if (!offered) {
    fail(id.span, {say::k_not_offered, {{"moment", id.value.text}}}, rule.basis.span, why_not(rule.id));
  }
}

bool Trial::concerns_pupil(const Occurrence& occurrence) const {
  const PupilId pupil(k_case_pupil);
  const int grade = std::max(m_case.pupil.grade, 1);
  const bool of_class = occurrence.classes.empty() ||
                        std::ranges::find(occurrence.classes, ClassId("C1")) != occurrence.classes.end();
  const bool of_grade =
      occurrence.grades.empty() || std::ranges::find(occurrence.grades, grade) != occurrence.grades.end();
  return of_class && of_grade && (occurrence.pupil.empty() || occurrence.pupil == pupil);
}

void Trial::check_happens(const ExpectedMoment& expected) {
  const Moment& rule = moment(expected.moment);
  m_reached.moments.insert(rule.id);
  std::vector<const Occurrence*> all;
  for (const Occurrence& one : m_agenda.occurrences) {
    if (one.moment == rule.id && concerns_pupil(one)) {
      all.push_back(&one);
    }
  }
  if (all.empty()) {
    fail(expected.span, {say::k_does_not_happen, {{"moment", rule.id.text}}}, rule.basis.span);
    return;
  }
  reach(rule.basis);
  if (expected.times) {
    compare(rule.id, "count", expected.times->span, number_of(expected.times->value),
            number_of(static_cast<int>(all.size())), rule.basis);
  }
  if (expected.days && all.front()->days) {
    compare(rule.id, "days", expected.days->span, range_of(expected.days->value),
            range_of(*all.front()->days), rule.window.basis);
  } else if (expected.days) {
    compare(rule.id, "days", expected.days->span, range_of(expected.days->value), window_of(rule.window),
            rule.window.basis);
  }
  check_texts(expected, rule);
}

/// A rule that stands there more than once (hours for each division) fits with any of them.
void Trial::check_texts(const ExpectedMoment& expected, const Moment& rule) {
  const std::vector<Statement> found = statements_of(rule);
  for (const auto& [key, wanted] : expected.texts) {
    std::vector<const Statement*> same_key;
    for (const Statement& statement : found) {
      statement.key == key ? same_key.push_back(&statement) : void();
    }
    if (same_key.empty()) {
      fail(wanted.span,
           {say::k_nothing_said, {{"moment", rule.id.text}, {"key", key}, {"expected", wanted.value}}},
           rule.basis.span);
      continue;
    }
    const auto fits = std::ranges::find_if(
        same_key, [&text = wanted.value](const Statement* statement) { return says(*statement, text); });
    if (fits != same_key.end()) {
      reach((*fits)->basis);
    } else {
      const Statement& other = *same_key.front();
      compare(rule.id, key, wanted.span, text_of(wanted.value), other.value, other.basis);
    }
  }
}

void Trial::check_states(const ExpectedStatement& expected) {
  const bool whole = std::ranges::any_of(
      m_statements, [&](const Statement& statement) { return statement.key == expected.key; });
  std::vector<const Statement*> found;
  for (const Statement& statement : m_statements) {
    const bool is_part = statement.key.starts_with(expected.key + '.');
    const bool of_short_form = expected.text && !whole && found.empty();  // its first part
    if (statement.key == expected.key || (is_part && (!expected.text || of_short_form))) {
      reach(statement.basis);
      found.push_back(&statement);
    }
  }
  if (found.empty()) {
    fail(expected.span, {say::k_not_stated, {{"key", expected.key}}});
    return;
  }
  const auto fits = [&](const Statement* statement) { return says(*statement, *expected.text); };
  if (expected.text && std::ranges::none_of(found, fits)) {
    fail(expected.span,
         {say::k_states_other,
          {{"key", expected.key}, {"expected", *expected.text}, {"found", argument(found.front()->value)}}},
         found.front()->basis.span);
  }
}

void Trial::check_warnings() {
  if (m_case.warns.empty()) {
    return;
  }
  Diagnostics given;
  check_policy(
      {.policy = m_ground.policy, .school = m_ground.school, .calendar = m_ground.calendar, .as_of = m_as_of},
      given);
  for (const ExpectedWarning& expected : m_case.warns) {
    const bool there =
        std::ranges::any_of(given.all(), [&](const Diagnostic& one) { return one.code == expected.code; });
    if (!there) {
      fail(expected.span, {say::k_no_warning, {{"code", expected.code}}});
    }
  }
}

}  // namespace

std::vector<Diagnostic> try_pupil(const PolicyCase& one, const CaseGround& ground, Reached& reached) {
  return Trial(one, ground, reached).run();
}

}  // namespace gesprek::review
