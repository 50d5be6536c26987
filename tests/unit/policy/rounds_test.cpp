// Moments that take place more than once: in each of several times of the year, or in a rhythm.
#include <doctest/doctest.h>

#include <algorithm>
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
  const Lines in_order{"this-1: month 10 start .. month 10 end", "this-2: month 1 start .. month 1 end"};
  CHECK(windows("when: January and October") == in_order);
  CHECK(windows("when: [January, October]") == in_order);
  CHECK(windows("kind: event\ngrades: all\nwhen: October and May").size() == 2);
}

TEST_CASE("a gathering is on one day for all, not on a day of each pupil") {
  for (const std::string_view when : {"2 weeks after first day", "the birthday"}) {
    const auto loaded = load_text(with_talk("kind: event\ngrades: all\nwhen: " + std::string(when)));
    REQUIRE_MESSAGE(loaded.faults().size() == 1, when);
    CHECK(loaded.faults().front().starts_with("own-day-event "));
  }
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
  CHECK(windows("when: school week 4\nrepeat: 5 times, 6 to 8 weeks apart").size() == 5);
  CHECK(windows("when: school week 4\nrepeat: 3 keer, 8 weken uit elkaar").size() == 3);
  CHECK(windows("when: September\nrepeat: monthly").size() == 10);
  CHECK(windows("when: October\nrepeat: 2 times, every 8 weeks") ==
        Lines{"this-1: month 10 start .. month 10 end",
              "this-2: moment this-1 start +8 school weeks .. moment this-1 end +8 school weeks"});
  CHECK(windows("when: October\nrepeat: 3 times, every 8 weeks").back() ==
        "this-3: moment this-1 start +16 school weeks .. moment this-1 end +16 school weeks");
  const Lines thrice{"this-1: week 4 start .. week 4 end",
                     "this-2: moment this-1 start +13 school weeks .. moment this-1 end +13 school weeks",
                     "this-3: moment this-1 start +26 school weeks .. moment this-1 end +26 school weeks"};
  for (const char* repeat : {"3 times a year", "driemaal per schooljaar", "3x per jaar",
                             "3 keer, verspreid over het jaar", "3 keer per jaar"}) {
    CHECK_MESSAGE(windows("when: school week 4\nrepeat: " + std::string(repeat)) == thrice, repeat);
  }
  CHECK(windows("when: school week 4\nrepeat: twice a year").size() == 2);
}

TEST_CASE("rounds go on until the school year ends, wherever the first one stands") {
  const struct {
    const char* when;
    const char* repeat;
    std::size_t rounds;
    const char* last;
  } k_rows[] = {
      {"first school week", "every 6 to 8 weeks", 6, "moment this-1 start +35 school weeks"},
      {"school week 4", "every 6 to 8 weeks", 6, "moment this-1 start +35 school weeks"},
      {"school weeks 5 to 6", "elke 6 tot 8 weken", 5, "moment this-1 start +28 school weeks"},
      {"school week 20", "om de 8 weken", 3, "moment this-1 start +16 school weeks"},
      {"school week 4", "monthly", 10, "moment this-1 start +9 months"},
      {"March", "monthly", 4, "moment this-1 start +3 months"},
      {"10 weeks after first day", "2 times, every 10 weeks", 2, "moment this-1 start +10 weeks"},
  };
  for (const auto& row : k_rows) {
    const Lines all = windows("when: " + std::string(row.when) + "\nrepeat: " + row.repeat);
    CHECK_MESSAGE(all.size() == row.rounds, row.when, " ", row.repeat);
    CHECK_MESSAGE(all.back().find(row.last) != std::string::npos, row.when, " → ", all.back());
  }
}

TEST_CASE("where so many would not fit they lie nearer to each other, within the bounds") {
  CHECK(windows("when: school week 4\nrepeat: 6 times, 6 to 8 weeks apart").back().find("+35 school") !=
        std::string::npos);
  CHECK(windows("when: school week 8\nrepeat: 6 times, 6 to 8 weeks apart").back().find("+30 school") !=
        std::string::npos);
}

TEST_CASE("a time of the year with room for more rounds is that of all of them") {
  CHECK(windows("when: school weeks 5 to 20\nrepeat: every 8 weeks") ==
        Lines{"this-1: week 5 start .. week 12 end",
              "this-2: moment this-1 start +8 school weeks .. moment this-1 end +8 school weeks"});
  CHECK(windows("when: September to May\nrepeat: monthly").size() == 9);
  CHECK(windows("when: September\nrepeat: every 3 weeks").size() > 8);
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

TEST_CASE("one time of a moment that comes round can be left out") {
  const std::string board = R"(format: 1
moments:
  - {id: opp, name: OPP, grades: all, when: school week 5, repeat: "4 times, 8 weeks apart", attendees: [teacher]}
  - {id: kind, name: K, grades: all, when: [October, March], attendees: [pupil, teacher]}
  - {id: eens, name: E, grades: 8, when: March and April, attendees: [teacher]}
expectations:
  - {id: komt, of: opp, at_least: 1}
)";
  const auto over = [&](const std::string& lines) {
    return load_text("format: 1\nextends: board.yaml\n" + lines, {{"board.yaml", board}});
  };
  const LoadedPolicy loaded =
      over("moments: [{id: opp-2, duration: 45 minutes}]\nwithout: [opp-3, kind-1]\n");
  REQUIRE(loaded.policy);
  std::string ids;
  for (const Moment& moment : loaded.policy->moments) {
    ids += (ids.empty() ? "" : " ") + moment.id.text;
  }
  CHECK(ids == "opp-1 opp-2 opp-4 kind-2 eens");
  CHECK(std::ranges::count(loaded.policy->overrides, "moments.opp-3", &Override::path) == 1);
  CHECK(loaded.policy->expectations.front().of.size() == 3);
  const auto fault = [&](const std::string& lines) {
    const auto faults = over(lines).faults();
    return faults.size() == 1 ? faults.front() : std::to_string(faults.size());
  };
  CHECK(fault("without: [opp-5]\n") == "unknown-moment 3:11");
  CHECK(fault("without: [eens-1]\n") == "unknown-moment 3:11");
  CHECK(fault("without: [opp-1]\n") == "left-out-moment 3:11");
  CHECK(fault("without: [opp-3]\nmoments:\n  - {id: na, name: N, grades: 8, when: May, attendees: [teacher], "
              "after: opp-3}\n") == "unknown-moment 5:74");
  const std::string foundation = "format: 1\nextends: board.yaml\nwithout: [opp-3]\n";
  const LoadedPolicy twice =
      load_text("format: 1\nextends: foundation.yaml\nmoments: [{id: opp-3, duration: 9 minutes}]\n",
                {{"board.yaml", board}, {"foundation.yaml", foundation}});
  CHECK(twice.faults() == std::vector<std::string>{"unknown-moment 3:16"});
}

}  // namespace
}  // namespace gesprek::test
