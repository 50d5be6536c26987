#include "linted.hpp"

#include <doctest/doctest.h>

#include "load/policy.hpp"
#include "load/shipped.hpp"

namespace gesprek::test {
namespace {

School school() {
  School school;
  school.region = "midden";
  school.first_year = 2026;
  school.divisions = {{"lower", {1, 2}}, {"middle", {3, 4, 5}}, {"upper", {6, 7, 8}}};
  SchoolRound dated;
  dated.moment = MomentId("dated");
  dated.duration = Minutes{10};
  dated.signup = Signup::chosen;
  dated.span = Span{1, 0, 1};
  school.rounds.push_back(dated);
  for (const auto& [id, day] : {std::pair{"evenings", 12U}, std::pair{"twins", 10U}}) {
    SchoolRound evenings;
    evenings.moment = MomentId(id);
    evenings.dates = {*make_day(2026, 11, 10), *make_day(2026, 11, day)};
    evenings.span = Span{1, 0, 1};
    school.rounds.push_back(evenings);
  }
  return school;
}

Calendar calendar(int first_year) {
  return Calendar({first_year, "midden", shipped_holidays("midden", first_year), {}, {}});
}

}  // namespace

Linted lint(std::string text, int first_year, std::optional<Day> as_of) {
  Linted linted;
  const SourceId source = linted.sources.add("policy.yaml", std::move(text));
  const auto policy = load_policy(linted.sources, source, shipped_resolver(linted.sources), linted.problems);
  CHECK_MESSAGE(policy, render_diagnostics(linted.problems, linted.sources, Lang::en, false));
  if (policy) {
    const School at = school();
    const Calendar days = calendar(first_year);
    const Day today = as_of.value_or(*make_day(first_year + 1, 1, 11));
    check_policy({.policy = *policy,
                  .school = at,
                  .calendar = days,
                  .as_of = today,
                  .exists = [](const std::string& file) { return file == "here.pdf"; },
                  .holds_role = [](const std::string& role) { return role == "speech therapist"; }},
                 linted.findings);
  }
  return linted;
}

std::string policy_with(std::string_view lines) {
  return R"(format: 1
policy: {name: Test}
moments:
  - id: year
    name: Year talk
    grades: all
    when: October
    duration: 10 minutes
    attendees: [guardians, teacher]
    mandatory: yes
)" + std::string(lines);
}

std::string moment_with(std::string_view lines) {
  std::string text = "  - id: more\n    name: More\n";
  std::size_t at = 0;
  for (const std::string_view key : {"attendees", "grades", "when", "duration", "mandatory"}) {
    constexpr std::string_view k_defaults[] = {"attendees: [guardians, teacher]", "grades: 3", "when: May",
                                               "duration: 10 minutes", "mandatory: yes"};
    if (lines.find(std::string(key) + ":") == std::string_view::npos) {
      text += "    " + std::string(k_defaults[at]) + "\n";
    }
    ++at;
  }
  for (std::size_t begin = 0; begin < lines.size();) {
    const std::size_t end = std::min(lines.find('\n', begin), lines.size());
    text += "    " + std::string(lines.substr(begin, end - begin)) + "\n";
    begin = end + 1;
  }
  return text;
}

}  // namespace gesprek::test
