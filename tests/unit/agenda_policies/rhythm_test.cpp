// From the words of a rhythm, or of a chain of moments, to its days.
#include <string>
#include <string_view>
#include <vector>

#include "shipped_school.hpp"

namespace gesprek::test {
namespace {

Policy read(std::string text) {
  Sources sources;
  Diagnostics diagnostics;
  const SourceId source = sources.add("policy.yaml", std::move(text));
  auto policy = load_policy(sources, source, shipped_resolver(sources), diagnostics);
  REQUIRE(policy.has_value());
  return *std::move(policy);
}

std::string talk_line(const std::string& id, std::string_view rest) {
  return "  - {id: " + id + ", name: T, grades: all, attendees: [teacher], " + std::string(rest) + "}\n";
}

/// The days of each moment; an empty range stands for one without.
std::vector<DayRange> days_under(std::string text) {
  TestSchool school;
  school.policy = read(std::move(text));
  const Calendar calendar = school.calendar();
  const AgendaInput input{school.policy, school.school,   calendar,
                          school.roster, school.requests, school.as_of};
  std::vector<DayRange> days;
  for (const Moment& moment : school.policy.moments) {
    const auto window = resolve_window(moment.window, nullptr, input, moment);
    days.push_back(window ? window->days : DayRange{day("2000-01-02"), day("2000-01-01")});
  }
  return days;
}

std::vector<DayRange> rhythm(std::string_view rules) {
  return days_under("format: 1\nmoments:\n" + talk_line("m", rules));
}

/// Moments m0, m1 and so on, each counted from the one before it.
std::string chain(int links, std::string_view window) {
  std::string text = "format: 1\nmoments:\n" + talk_line("m0", "when: first half of September");
  for (int link = 1; link <= links; ++link) {
    const std::string before = "m" + std::to_string(link - 1);
    text += talk_line("m" + std::to_string(link), "when: " + std::string(window) + " after moment " + before);
  }
  return text;
}

bool all_dated(const std::vector<DayRange>& days) {
  return std::ranges::none_of(days, &DayRange::empty);
}

TEST_CASE("each of twenty times has days, and each later than the one before") {
  for (const std::string_view rules :
       {"when: September, repeat: '20 times, 1 to 2 weeks apart'", "when: September, repeat: monthly",
        "when: school week 2, repeat: every 2 weeks", "when: school week 2, repeat: 20 times a year"}) {
    const auto days = rhythm(rules);
    CHECK_MESSAGE(days.size() >= 10, std::string(rules));
    CHECK_MESSAGE(all_dated(days), std::string(rules));
    for (std::size_t i = 1; i < days.size(); ++i) {
      CHECK_MESSAGE(days[i - 1].first < days[i].first, std::string(rules));
    }
  }
}

TEST_CASE("an exact interval keeps the width of the first time, before and after holidays") {
  const auto months = rhythm("when: September, repeat: monthly");
  REQUIRE(months.size() == 10);
  CHECK(months[0] == range("2026-09-01", "2026-09-30"));
  CHECK(months[1] == range("2026-10-01", "2026-10-30"));
  CHECK(months[3] == range("2026-12-01", "2026-12-18"));
  CHECK(months[4] == range("2027-01-04", "2027-01-29"));
  CHECK(months[5] == range("2027-02-01", "2027-02-19"));
  CHECK(months[9] == range("2027-06-01", "2027-06-30"));
  const auto weeks = rhythm("when: September, repeat: every 8 weeks");
  REQUIRE(weeks.size() == 5);
  CHECK(weeks[1] == range("2026-11-03", "2026-12-02"));
  CHECK(weeks[4] == range("2027-05-18", "2027-06-16"));
}

TEST_CASE("a chain of moments has days to its end, however the edges of its windows branch") {
  CHECK(all_dated(days_under(chain(12, "2 to 3 weeks"))));
  CHECK(all_dated(days_under(chain(50, "1 to 2 calendar days"))));
}

TEST_CASE("a longer chain is refused") {
  Sources sources;
  Diagnostics diagnostics;
  const SourceId source = sources.add("policy.yaml", chain(60, "1 to 2 calendar days"));
  CHECK_FALSE(load_policy(sources, source, shipped_resolver(sources), diagnostics).has_value());
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all().front().code == "long-chain");
}

TEST_CASE("a range that counts down is the same range") {
  const auto same = [](std::string_view down, std::string_view up) {
    CHECK_MESSAGE(rhythm("when: " + std::string(down)) == rhythm("when: " + std::string(up)),
                  std::string(down));
  };
  same("4 to 3 weeks before zomervakantie", "3 to 4 weeks before zomervakantie");
  same("3 tot 2 weken voor laatste schooldag", "2 tot 3 weken voor laatste schooldag");
  same("6 to 4 weeks after herfstvakantie", "4 to 6 weeks after herfstvakantie");
  same("March, repeat: every 8 to 6 weeks", "March, repeat: every 6 to 8 weeks");
  same("March, repeat: '4 times, 8 to 6 weeks apart'", "March, repeat: '4 times, 6 to 8 weeks apart'");
}

}  // namespace
}  // namespace gesprek::test
