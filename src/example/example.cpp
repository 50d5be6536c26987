#include "example/example.hpp"

#include "example/requests.hpp"
#include "example/roster.hpp"
#include "example/school.hpp"
#include "example/tables.hpp"

namespace gesprek::example {
namespace {

std::string policy_file(const std::string& name) {
  return "# Het gespreksbeleid van deze school: dat van de kaart, zonder afwijkingen.\n"
         "# The conversation policy of this school: the shipped one, without changes.\n"
         "format: 1\nextends: " +
         name + "\n";
}

}  // namespace

std::map<std::string, std::string> make_example(const Order& order) {
  Rng rng(order.seed);
  Rng people = rng.fork(1);
  Rng dates = rng.fork(2);
  Rng asking = rng.fork(3);
  const Roster roster = make_roster(order.pupils, people);
  const School school = make_school(order.policy, roster, order.load, dates);
  const std::vector<Request> requests = make_requests(order.policy, roster, school, asking);
  return {{"gesprek.toml", render_toml(school)},     {"policy.yaml", policy_file(order.policy)},
          {"pupils.csv", write_pupils(roster)},      {"guardians.csv", write_guardians(roster)},
          {"staff.csv", write_staff(roster)},        {"classes.csv", write_classes(roster)},
          {"requests.csv", write_requests(requests)}};
}

}  // namespace gesprek::example
