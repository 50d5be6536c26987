// Same order, same bytes; what stands in examples/ is what the generator makes; and the program reads it
// without a word.
#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "loaded.hpp"

using namespace gesprek;
using example::make_example;
using example::Order;

namespace {

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

const Order k_orders[] = {{1, 230, "ouder-kindgesprekken"}, {1, 230, "oudercommunicatie"}};

}  // namespace

TEST_CASE("the same order gives the same bytes") {
  for (const Order& order : k_orders) {
    CHECK(make_example(order) == make_example(order));
  }
}

TEST_CASE("another seed gives other families, requests and faults") {
  for (Order order : k_orders) {
    const auto first = make_example(order);
    order.seed = 2;
    const auto second = make_example(order);
    for (const char* name : {"pupils.csv", "guardians.csv", "requests.csv", "log.csv", "planted.json"}) {
      CHECK(first.at(name) != second.at(name));
    }
  }
}

TEST_CASE("a heavier load leaves less time in the sessions and the same families") {
  Order order = k_orders[0];
  const auto usual = make_example(order);
  order.load = 100;
  const auto heavy = make_example(order);
  CHECK(usual.at("pupils.csv") == heavy.at("pupils.csv"));
  CHECK(usual.at("guardians.csv") == heavy.at("guardians.csv"));
  CHECK(usual.at("gesprek.toml") != heavy.at("gesprek.toml"));
}

TEST_CASE("the examples in the repository are those that the generator makes") {
  for (const auto& [school, made_by] :
       {std::pair("school-a", k_orders[0]), std::pair("school-b", k_orders[1])}) {
    const auto& order = made_by;
    const std::string folder = school;
    for (const auto& [name, bytes] : make_example(order)) {
      const std::string path = std::string(GESPREK_SOURCE_DIR "/examples/") + folder + "/" + name;
      CHECK_MESSAGE(read_file(path) == bytes, path,
                    " is out of date: build/release/gesprek-example --seed 1 --pupils 230 --policy ",
                    order.policy, " examples/", folder);
    }
  }
}

TEST_CASE("the program reads an example school without a warning") {
  for (const std::string policy : {"ouder-kindgesprekken", "oudercommunicatie"}) {
    for (const int pupils : {1, 2, 7, 40, 60, 230, 700}) {
      const test::LoadedExample school(make_example({5, pupils, policy}));
      CAPTURE(policy);
      CAPTURE(pupils);
      CHECK(school.problems() == "");
    }
  }
}
