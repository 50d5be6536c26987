// Names stand in texts for people and nowhere else: JSON, CSV and the like carry keys, whatever the rule.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "agenda/own_period.hpp"
#include "base/parse.hpp"
#include "compliance/people.hpp"
#include "compliance/rules.hpp"
#include "compliance/todo.hpp"
#include "loaded.hpp"

using namespace gesprek;
using test::LoadedExample;

namespace {

std::set<std::string> all_names(const Roster& roster) {
  std::set<std::string> names;
  for (const Pupil& pupil : roster.pupils) {
    names.insert(full_name(pupil.name));
  }
  for (const Guardian& guardian : roster.guardians) {
    names.insert(full_name(guardian.name));
  }
  for (const Staff& staff : roster.staff) {
    names.insert(full_name(staff.name));
  }
  return names;
}

/// Everything that is said of the duties and the to-do list of one day.
struct Said {
  std::string with_names;
  std::string with_keys;
  std::set<std::string_view> rules;

  void add(const Message& message) {
    with_names += say(Lang::nl, message) + '\n';
    with_keys += say(Lang::nl, keyed(message)) + '\n' + say(Lang::en, keyed(message)) + '\n';
  }
};

/// A talk that the log tells of before its period: no example school makes that mistake.
LogLine early_line(const Agenda& agenda, Day as_of) {
  const auto later = std::ranges::find_if(agenda.talks, [&](const OwedTalk& talk) {
    return first_day_of(talk, nullptr).value_or(as_of) > as_of;
  });
  LogLine line;
  if (later != agenda.talks.end()) {
    line.moment = later->moment;
    line.pupil = later->pupil;
    line.talk = later->id;
  }
  line.at.day = as_of;
  line.date = as_of;
  return line;
}

void add_day(const LoadedExample& school, Day as_of, Said& said) {
  const Agenda agenda = school.agenda(as_of);
  Log log = known_at(school.log(), as_of);
  log.lines.push_back(early_line(agenda, as_of));
  const Plans plans;
  const ComplianceInput input{
      school.policy(), school.school(), school.calendar(), school.roster(), agenda, plans, log, as_of};
  for (const Duty& duty : check_duties(input)) {
    said.rules.insert(duty.rule);
    said.add(duty.message);
    for (const Message& fact : duty.evidence) {
      said.add(fact);
    }
  }
  for (const TodoItem& item : make_todo(input, as_of + std::chrono::days{28})) {
    said.add(item.message);
  }
}

Said year_of(const std::string& policy) {
  const LoadedExample school(example::make_example({2, 60, policy}));
  Said said;
  for (const char* day : {"2026-09-16", "2026-11-20", "2027-02-12", "2027-06-30"}) {
    add_day(school, *parse_day(day), said);
  }
  bool any_name = false;
  for (const std::string& name : all_names(school.roster())) {
    CHECK_MESSAGE(said.with_keys.find(name) == std::string::npos, name);
    any_name = any_name || said.with_names.find(name) != std::string::npos;
  }
  CHECK(any_name);
  return said;
}

}  // namespace

TEST_CASE("what machines read names nobody, under any rule") {
  std::set<std::string_view> rules;
  for (const char* policy : {"ouder-kindgesprekken", "oudercommunicatie"}) {
    rules.merge(year_of(policy).rules);
  }
  for (const compliance::Rule& rule : compliance::all_rules()) {
    if (rule.word == "announced" || rule.word == "instead-given" || rule.word == "reminded") {
      continue;  // no example school holds a gathering of its own (B24), offers something in place of a talk,
                 // or reminds
    }
    CHECK_MESSAGE(rules.contains(rule.word), std::string(rule.word));
  }
}
