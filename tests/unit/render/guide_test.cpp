// What the school guide tells beside the moments of the year.
#include <doctest/doctest.h>

#include <string>

#include "render/year_guide.hpp"

namespace gesprek::test {
namespace {

const render::Look k_english{Lang::en, 80, false};

bool tells(const Policy& policy, std::string_view text) {
  return render::render_guide(k_english, policy).find(text) != std::string::npos;
}

TEST_CASE("a policy without texts for the guide says nothing") {
  CHECK(render::render_guide(k_english, Policy{}).empty());
}

TEST_CASE("B20 B22 B24 hours, texts and other activities stand in the guide") {
  Policy policy;
  policy.guide.push_back({"absence", {"Bel", "Call before 8:30."}, {}});
  policy.message_hours = MessageHours{{{8 * 60}, {17 * 60}}, {}};
  policy.other_events = OtherEvents{Length{2, Unit::weeks}, false, {}};
  CHECK(tells(policy, "- Call before 8:30."));
  CHECK(tells(policy, "Teachers can be reached from 08:00 to 17:00."));
  CHECK(tells(policy, "Other activities are announced 2 weeks ahead."));
  policy.other_events = OtherEvents{std::nullopt, true, {}};
  CHECK(tells(policy, "announced well ahead"));
}

TEST_CASE("A25 B23 who does what, and which channel is for what") {
  Policy policy;
  policy.responsibilities.push_back({Role::head, {"Komt als dat moet", "Comes if wished"}, {}});
  Channel phone;
  phone.id = "phone";
  phone.use = {"Zorg", "Care"};
  policy.channels.push_back(phone);
  CHECK(tells(policy, "- head: Comes if wished"));
  CHECK(tells(policy, "- phone: Care"));
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
