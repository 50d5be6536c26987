// What the school guide tells beside the moments of the year.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "model/vague_words.hpp"
#include "render/year_guide.hpp"

namespace gesprek::test {
namespace {

bool tells(const Policy& policy, std::string_view text) {
  for (const render::GuideSection& section : render::guide_sections(Lang::en, policy)) {
    for (const std::string& point : section.points) {
      if (point.find(text) != std::string::npos) {
        return true;
      }
    }
  }
  return false;
}

TEST_CASE("a policy without texts for the guide says nothing") {
  CHECK(render::guide_sections(Lang::en, Policy{}).empty());
}

TEST_CASE("B20 B22 B24 hours, texts and other activities stand in the guide") {
  Policy policy;
  policy.guide.push_back({"absence", {"Bel", "Call before 8:30."}, {}});
  policy.message_hours = MessageHours{{{8 * 60}, {17 * 60}}, {}};
  policy.other_events = OtherEvents{Length{2, Unit::weeks}, {}};
  CHECK(tells(policy, "Call before 8:30."));
  CHECK(tells(policy, "Teachers can be reached from 08:00 to 17:00."));
  CHECK(tells(policy, "Other activities are announced 2 weeks ahead."));
  policy.other_events = OtherEvents{vague_length(Vague::well_ahead), {}};
  CHECK(tells(policy, "announced well ahead"));
}

TEST_CASE("A25 B23 who does what, and which channel is for what") {
  Policy policy;
  policy.responsibilities.push_back({Role::head, {"Komt als dat moet", "Comes if wished"}, {}});
  Channel phone;
  phone.id = "phone";
  phone.use = {"Zorg", "Care"};
  policy.channels.push_back(phone);
  CHECK(tells(policy, "head: Comes if wished"));
  CHECK(tells(policy, "phone: Care"));
}

TEST_CASE("A01 A02 A27 the purposes, and the card of the policy") {
  Policy policy;
  policy.purposes.push_back({"trust", {"Vertrouwen", "Trust"}, {}});
  policy.meta.number = "2.01";
  policy.meta.responsible = {"Het team", "The team"};
  policy.related.push_back({{"Klachten", "Complaints"}, "", {}});
  for (const char* text : {"Trust", "number 2.01", "responsible: The team", "belongs to: Complaints"}) {
    CHECK(tells(policy, text));
  }
}

TEST_CASE("guardians who live apart") {
  Policy policy;
  SeparatedParents apart;
  apart.talks = SeparatedParents::Talks::on_request;
  apart.approved_by = Role::teacher;
  apart.copy_in_writing = Stated::yes;
  apart.note = {"Samen", "Both are consulted"};
  policy.separated = apart;
  CHECK(tells(policy, "talks: apart on request"));
  CHECK(tells(policy, "apart when approved by: teacher"));
  CHECK(tells(policy, "who was not there gets the report"));
  CHECK(tells(policy, "Both are consulted"));
}

}  // namespace
}  // namespace gesprek::test
