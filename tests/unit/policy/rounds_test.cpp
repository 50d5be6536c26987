// Moments that take place more than once: in each of several times of the year, or in a rhythm.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "policy_text.hpp"

namespace gesprek::test {
namespace {

std::vector<std::string> windows(std::string_view lines) {
  const LoadedPolicy loaded = load_text(with_talk(lines));
  CHECK_MESSAGE(loaded.faults().empty(), lines, " → ", loaded.first_message());
  std::vector<std::string> all;
  if (loaded.policy) {
    for (const Moment& moment : loaded.policy->moments) {
      if (moment.id != MomentId("other")) {
        all.push_back(moment.id.text + ": " + describe(moment.window));
      }
    }
  }
  return all;
}

using Lines = std::vector<std::string>;

TEST_CASE("months that do not touch are a talk in each") {
  const Lines autumn_and_spring{"this-1: month 11 start .. month 11 end",
                                "this-2: month 3 start .. month 3 end"};
  CHECK(windows("when: November and March") == autumn_and_spring);
  CHECK(windows("when: november en maart") == autumn_and_spring);
  CHECK(windows("when: [November, March]") == autumn_and_spring);
  CHECK(windows("when: {is: [November, March], clause: A01}") == autumn_and_spring);
  CHECK(windows("when: October, January and May").size() == 3);
  CHECK(windows("kind: event\ngrades: all\nwhen: October and May").size() == 2);
}

TEST_CASE("what touches is one window, unless a list takes it apart") {
  CHECK(windows("when: June and July") == Lines{"this: month 6 start .. month 7 end"});
  CHECK(windows("when: school weeks 3 and 4") == Lines{"this: week 3 start .. week 4 end"});
  CHECK(windows("when: [June, July]").size() == 2);
}

TEST_CASE("a series may hold any windows, and the part of the day holds for each") {
  CHECK(windows("when: school week 5, 15 and 25") == Lines{"this-1: week 5 start .. week 5 end",
                                                           "this-2: week 15 start .. week 15 end",
                                                           "this-3: week 25 start .. week 25 end"});
  CHECK(windows("when: first week of October and last week of March in the evening") ==
        Lines{"this-1: month 10 start .. month 10 start +6 days evening",
              "this-2: month 3 end -6 days .. month 3 end evening"});
}

TEST_CASE("a rhythm in words") {
  CHECK(windows("when: school week 4\nrepeat: every 6 to 8 weeks").size() == 5);
  CHECK(windows("when: school week 4\nrepeat: elke 6 tot 8 weken").size() == 5);
  CHECK(windows("when: school week 4\nrepeat: 5 times, 6 to 8 weeks apart").size() == 5);
  CHECK(windows("when: school week 4\nrepeat: 3 keer, 8 weken uit elkaar").size() == 3);
  CHECK(windows("when: school week 4\nrepeat: monthly").size() == 10);
  CHECK(windows("when: October\nrepeat: 2 times, every 8 weeks") ==
        Lines{"this-1: month 10 start .. month 10 end",
              "this-2: moment this-1 start +8 weeks .. moment this-1 end +8 weeks"});
  CHECK(windows("when: October\nrepeat: 3 times, every 8 weeks").back() ==
        "this-3: moment this-1 start +16 weeks .. moment this-1 end +16 weeks");
  const Lines thrice{"this-1: week 4 start .. week 4 end",
                     "this-2: moment this-1 start +12 weeks .. moment this-1 start +14 weeks",
                     "this-3: moment this-2 start +12 weeks .. moment this-2 start +14 weeks"};
  CHECK(windows("when: school week 4\nrepeat: 3 times a year") == thrice);
  CHECK(windows("when: school week 4\nrepeat: driemaal per schooljaar") == thrice);
  CHECK(windows("when: school week 4\nrepeat: 3x per jaar") == thrice);
  CHECK(windows("when: school week 4\nrepeat: 3 keer, verspreid over het jaar") == thrice);
  CHECK(windows("when: school week 4\nrepeat: 3 keer per jaar") == thrice);
  CHECK(windows("when: school week 4\nrepeat: twice a year").size() == 2);
}

constexpr std::string_view k_two = R"(format: 1
moments:
  - {id: kind, name: K, grades: all, when: [November, March], attendees: [pupil, teacher]}
  - {id: ouder, name: O, grades: all, when: [November, March], attendees: [guardians, teacher], after: kind}
expectations:
  - {id: both, at_least: 4, of: [kind, ouder]}
accept:
  - {warning: same-month, moment: kind, reason: Both are wanted., until: 2027-05-31}
)";

TEST_CASE("a name without number means each time, or the matching one") {
  const LoadedPolicy loaded = load_text(std::string(k_two));
  REQUIRE(loaded.policy);
  const Policy& policy = *loaded.policy;
  CHECK(policy.find(MomentId("ouder-2"))->after_moment == MomentId("kind-2"));
  CHECK(policy.find(MomentId("ouder-2"))->written == MomentId("ouder"));
  CHECK(policy.expectations.front().of.size() == 4);
  CHECK(policy.accepted.size() == 2);
}

TEST_CASE("where none matches, the time has to be named") {
  std::string text(k_two);
  text.replace(text.find("when: [November, March], attendees: [guardians"), 23, "when: April");
  const LoadedPolicy loaded = load_text(text);
  CHECK(loaded.faults() == std::vector<std::string>{"which-round 4:92"});
  CHECK(loaded.first_help().find("kind-1, kind-2") != std::string::npos);
  text.replace(text.find("after: kind"), 11, "after: kind-2");
  CHECK(load_text(text).faults().empty());
}

TEST_CASE("what cannot be had together is refused") {
  const auto code = [](std::string_view lines) {
    const auto faults = load_text(with_talk(lines)).faults();
    return faults.empty() ? "" : faults.front().substr(0, faults.front().find(' '));
  };
  CHECK(code("when: [November, March]\nrepeat: twice a year") == "two-rhythms");
  CHECK(code("kind: event\ngrades: all\nwhen: October and May\ntimes: 2") == "two-rhythms");
  CHECK(code("who: [{grades: all, when: November and March}]") == "one-window");
  CHECK(code("instead: {is: A report, choose_by: [January, March]}") == "one-window");
  CHECK(load_text("format: 1\nmoments:\n"
                  "  - {id: a, name: A, grades: all, when: [May, March], attendees: [teacher]}\n"
                  "  - {id: a-2, name: A, grades: all, when: May, attendees: [teacher]}\n")
            .faults()
            .front()
            .starts_with("repeated-id"));
}

}  // namespace
}  // namespace gesprek::test
