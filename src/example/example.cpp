#include "example/example.hpp"

#include <cassert>
#include <utility>

#include "agenda/agenda.hpp"
#include "example/requests.hpp"
#include "example/roster.hpp"
#include "example/school.hpp"
#include "example/year.hpp"
#include "load/log.hpp"
#include "load/policy.hpp"
#include "load/school.hpp"
#include "load/shipped.hpp"
#include "load/tables_write.hpp"

namespace gesprek::example {
namespace {

std::string policy_file(const std::string& name) {
  return "# Het gespreksbeleid van deze school: dat van de kaart, zonder afwijkingen.\n"
         "# The conversation policy of this school: the shipped one, without changes.\n"
         "format: 1\nextends: " +
         name + "\n";
}

/// A policy that the program ships: that it can be read is our own affair.
Policy read_shipped(const std::string& name) {
  Sources sources;
  Diagnostics diagnostics;
  const SourceId source = sources.add(shipped_name(name), std::string(shipped_policy(name).value_or("")));
  std::optional<Policy> policy = load_policy(sources, source, shipped_resolver(sources), diagnostics);
  assert(policy && "a shipped policy is sound");
  return *std::move(policy);
}

}  // namespace

std::map<std::string, std::string> make_example(const Order& order) {
  Rng rng(order.seed);
  Rng people = rng.fork(1);
  Rng dates = rng.fork(2);
  Rng asking = rng.fork(3);
  Rng living = rng.fork(4);
  const Policy policy = read_shipped(order.policy);
  const Roster roster = make_roster(order.pupils, people);
  const School school = make_school(order.policy, roster, order.load, dates);
  const Calendar calendar = calendar_of(school);
  const std::vector<Request> requests = make_requests(order.policy, roster, school, asking);
  const Agenda agenda = make_agenda({policy, school, calendar, roster, requests, calendar.year().last});
  const World world{policy, school, calendar, roster, requests, agenda, Homes(roster)};
  const Year year = live_through(world, living);
  return {{"gesprek.toml", render_toml(school)},
          {"policy.yaml", policy_file(order.policy)},
          {"policy.test.yaml", std::string(shipped_cases(order.policy).value_or(""))},
          {"pupils.csv", write_pupils(roster)},
          {"guardians.csv", write_guardians(roster)},
          {"staff.csv", write_staff(roster)},
          {"classes.csv", write_classes(roster)},
          {"requests.csv", write_requests(requests)},
          {"topics.csv", write_topics(year.topics)},
          {"log.csv", append_log_lines("", year.log)},
          {"planted.json", render_planted(year.planted)}};
}

}  // namespace gesprek::example
