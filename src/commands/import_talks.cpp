#include "commands/import_talks.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>

#include "load/keys.hpp"
#include "load/tables.hpp"
#include "words/imported.hpp"

namespace gesprek::commands {
namespace {

namespace say_import = words::imported;
using List = render::ImportReport::List;

/// What a talk about a pupil hangs on.
struct Standing {
  std::string who;  ///< class, its teachers, guardians with their homes: compared only
  std::optional<Day> last_day;
  int grade = 0;
};
using Standings = std::map<PupilId, Standing>;

std::map<ClassId, std::string> teachers_of(const std::optional<TableSource>& classes, const Sources& sources,
                                           Diagnostics& ignored) {
  std::map<ClassId, std::string> teachers;
  for (const SchoolClass& each :
       classes ? load_classes(sources, *classes, ignored) : std::vector<SchoolClass>{}) {
    for (const PersonId& person : each.staff) {
      teachers[each.id] += person.text + ' ';
    }
  }
  return teachers;
}

/// Only what decides who comes: another address or name does not.
std::map<PupilId, std::set<std::string>> homes_of(const std::optional<TableSource>& guardians,
                                                  const KnownKeys& pupils, const Sources& sources,
                                                  Diagnostics& ignored) {
  std::map<PupilId, std::set<std::string>> homes;
  for (Guardian& each : guardians ? load_guardians(sources, *guardians, ignored) : std::vector<Guardian>{}) {
    pupils.settle(each.pupil.text);
    homes[each.pupil].insert(each.person.text + ' ' + each.household.text + ' ' +
                             std::to_string(static_cast<int>(each.custody)) + ' ' +
                             std::to_string(static_cast<int>(each.invite)));
  }
  return homes;
}

Standings standings_of(const StandingTables& tables, const Sources& sources) {
  Diagnostics ignored;  // a fault of a table was reported
  const auto teachers = teachers_of(tables.classes, sources, ignored);
  const auto pupils = tables.pupils ? load_pupils(sources, *tables.pupils, ignored) : std::vector<Pupil>{};
  const auto homes = homes_of(tables.guardians, KnownKeys(keys_of(pupils)), sources, ignored);
  Standings standings;
  for (const Pupil& pupil : pupils) {
    Standing& standing = standings[pupil.id];
    standing.last_day = pupil.last_day;
    standing.grade = pupil.grade;
    const auto own = teachers.find(pupil.class_id);
    standing.who = pupil.class_id.text + ": " + (own != teachers.end() ? own->second : "");
    const auto home = homes.find(pupil.id);
    for (const std::string& guardian : home != homes.end() ? home->second : std::set<std::string>{}) {
      standing.who += ", " + guardian;
    }
  }
  return standings;
}

KnownKeys keys_of_standings(const Standings& standings) {
  std::vector<std::string> keys;
  for (const auto& [pupil, standing] : standings) {
    keys.push_back(pupil.text);
  }
  return KnownKeys(std::move(keys));
}

PupilId settled(PupilId pupil, const KnownKeys& pupils) {
  pupils.settle(pupil.text);
  return pupil;
}

}  // namespace

void add_talks_concerned(std::vector<List>& lists, const StandingTables& before, const StandingTables& after,
                         const std::vector<Plan>& plans, Env& env) {
  const Standings old = standings_of(before, env.sources);
  const Standings now = standings_of(after, env.sources);
  List off{"talks_to_cancel", &say_import::k_cancel, {}, &say_import::k_cancel_advice};
  List former{"talks_of_former_grade", &say_import::k_former_grade, {}, &say_import::k_former_grade_advice};
  List again{"talks_to_plan_again", &say_import::k_plan_again, {}, &say_import::k_plan_again_advice};
  const KnownKeys pupils_then = keys_of_standings(old);
  const KnownKeys pupils_now = keys_of_standings(now);
  for (const Plan& plan : plans) {
    for (const PlannedTalk& talk : plan.talks) {
      const auto standing = now.find(settled(talk.pupil, pupils_now));
      const auto earlier = old.find(settled(talk.pupil, pupils_then));
      if (standing == now.end() || talk.start.day < env.as_of) {
        continue;
      }
      const bool is_off = standing->second.last_day && *standing->second.last_day < talk.start.day;
      const bool is_former = earlier != old.end() && earlier->second.grade > 0 &&
                             standing->second.grade > 0 && earlier->second.grade != standing->second.grade;
      const bool is_other = earlier != old.end() && earlier->second.who != standing->second.who;
      if (is_off || is_former || is_other) {
        (is_off ? off : is_former ? former : again).items.push_back({{{"talk", talk.id.text}}, talk.id.text});
      }
    }
  }
  for (List* list : {&off, &former, &again}) {
    if (!list->items.empty()) {
      lists.push_back(std::move(*list));
    }
  }
}

}  // namespace gesprek::commands
