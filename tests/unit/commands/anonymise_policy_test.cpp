// What somebody wrote for people leaves a policy; its rules stay on their lines.
#include "commands/anonymise_policy.hpp"

#include <doctest/doctest.h>

#include "commands/anonymise.hpp"
#include "commands/plan.hpp"
#include "school_copy.hpp"

using namespace gesprek;
using namespace gesprek::commands;

namespace {

std::string anonymous(const std::string& yaml) {
  Sources sources;
  sources.add("policy.yaml", yaml);
  const auto layers = anonymise_policy(sources, "policy.yaml", Lang::nl);
  return layers.empty() ? "" : layers.front().text;
}

}  // namespace

TEST_CASE("Comments leave a policy, and rules stay") {
  CHECK(
      anonymous("# a\nformat: 1 # b\nmoments:\n  - id: x#y\n    advice: {is: early, clause: \"A # 17\"}\n") ==
      "\nformat: 1\nmoments:\n  - id: x#y\n    advice: {is: early, clause: \"C1\"}\n");
}

TEST_CASE("A clause is an id of its own, and text in its place is not kept") {
  CHECK(anonymous("moments:\n  - id: a\n    clause: \"Fleur, OTS 2021\"\n  - id: b\n    clause: A23\n"
                  "  - id: c\n    clause: Fleur, OTS 2021\n  - id: d\n    clause: Piet\n") ==
        "moments:\n  - id: a\n    clause: \"C1\"\n  - id: b\n    clause: A23\n"
        "  - id: c\n    clause: \"C1\"\n  - id: d\n    clause: \"C2\"\n");
}

TEST_CASE("Texts are left out in every form that YAML has for them, and names are those of their ids") {
  CHECK(anonymous(
            "policy:\n  name: Van Anja\nmoments:\n  - id: start\n    name: {nl: Anja, en: Anja}\n"
            "    purpose: 'Anja\n      wil dat'\n    content: >-\n      Anja\n\n      # echt\n    grades: 3\n"
            "    instead: {is: bij Anja, choose_by: x}\nrelated: [Van Anja]\n") ==
        "policy:\n  name: \"policy\"\nmoments:\n  - id: start\n    name: {nl: \"start\", en: \"start\"}\n"
        "    purpose: \"(tekst weggelaten)\"\n\n    content: \"(tekst weggelaten)\"\n\n\n\n    grades: 3\n"
        "    instead: {is: \"(tekst weggelaten)\", choose_by: x}\nrelated: [\"(tekst weggelaten)\"]\n");
}

TEST_CASE("The files that a policy builds on go along under names of the copy") {
  Sources sources;
  sources.add("beleid/anja.yaml", "extends: ../bestuur/anja.yaml\n");
  sources.add("beleid/../bestuur/anja.yaml", "extends: ouder-kindgesprekken\n");
  const auto layers = anonymise_policy(sources, "beleid/anja.yaml", Lang::nl);
  REQUIRE(layers.size() == 2);
  CHECK(layers[0].path == "policy.yaml");
  CHECK(layers[0].text == "extends: policy-2.yaml\n");
  CHECK(layers[1].path == "policy-2.yaml");
  CHECK(layers[1].text == "extends: ouder-kindgesprekken\n");
}

TEST_CASE("A school that builds on a file of its own is copied whole") {
  const given::TemporaryFolder school("school");
  const given::TemporaryFolder copy("copy");
  school.copy_example("school-a");
  given::write_file(school.path / "policy.yaml", "format: 1\nextends: ./basis.yaml\n");
  given::write_file(school.path / "basis.yaml", "format: 1\nextends: ouder-kindgesprekken\n");
  given::Run run(school.path, given::day(2027, 1, 11));
  REQUIRE(anonymise({{copy.path.string(), {}}}, run.env) == Exit::done);
  given::Run planning(copy.path, given::day(2027, 1, 11));
  PlanRequest request;
  request.moments.push_back({"verwijzing-februari", {}});
  CHECK(plan(request, planning.env) != Exit::wrong);
}
