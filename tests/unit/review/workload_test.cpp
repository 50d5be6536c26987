// Talks and time for each teacher: two who take turns share, two who are both there do not.
#include "review/workload.hpp"

#include <doctest/doctest.h>

namespace gesprek::test {
namespace {

OwedTalk talk_with(std::vector<PersonId> teachers, Duo duo) {
  OwedTalk talk;
  talk.teachers = std::move(teachers);
  talk.duo = duo;
  talk.minutes = Minutes{15};
  return talk;
}

const PersonId k_ann{"T1"};
const PersonId k_bob{"T2"};

TEST_CASE("two teachers take turns, unless both are there") {
  Agenda agenda;
  agenda.talks.assign(3, talk_with({k_ann, k_bob}, Duo::either));
  auto loads = review::workload_of(agenda);
  CHECK(loads.at(k_ann) == review::Workload{2, Minutes{30}});
  CHECK(loads.at(k_bob) == review::Workload{1, Minutes{15}});
  agenda.talks.assign(3, talk_with({k_ann, k_bob}, Duo::both));
  loads = review::workload_of(agenda);
  CHECK(loads.at(k_ann) == loads.at(k_bob));
  CHECK(loads.at(k_ann).talks == 3);
  CHECK(review::whole_workload(agenda) == review::Workload{3, Minutes{90}});
}

TEST_CASE("a talk that is due next year does not count") {
  Agenda agenda;
  agenda.talks.push_back(talk_with({k_ann}, Duo::either));
  agenda.talks.back().becomes_due = false;
  CHECK(review::workload_of(agenda).empty());
  CHECK(review::whole_workload(agenda) == review::Workload{});
}

}  // namespace
}  // namespace gesprek::test
