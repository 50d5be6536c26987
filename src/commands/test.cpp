#include "commands/test.hpp"

#include <algorithm>
#include <ostream>

#include "commands/case_files.hpp"
#include "commands/output.hpp"
#include "commands/report.hpp"
#include "render/case_report.hpp"
#include "review/statements.hpp"
#include "words/policy_cases.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::policy_cases;

/// Everything reached of one policy, over all files that are about it.
struct PolicyReach {
  std::string name;
  const Policy* policy = nullptr;
  review::Reached reached;
};

PolicyReach& reach_of(std::vector<PolicyReach>& all, const LoadedCases& file) {
  const auto known = std::ranges::find(all, file.policy, &PolicyReach::policy);
  return known != all.end() ? *known : all.emplace_back(PolicyReach{file.policy_name, file.policy, {}});
}

render::CaseReport try_all(const std::vector<LoadedCases>& files) {
  render::CaseReport report;
  std::vector<PolicyReach> policies;
  for (const LoadedCases& file : files) {
    PolicyReach& reach = reach_of(policies, file);
    const review::CaseGround ground{*file.policy, file.school, *file.calendar};
    render::CaseFile tried{file.name, {}};
    for (const PolicyCase& one : file.cases.cases) {
      tried.results.push_back(review::try_case(one, ground, reach.reached));
    }
    report.files.push_back(std::move(tried));
  }
  for (const PolicyReach& reach : policies) {
    report.coverage.push_back({reach.name, review::clauses_of(*reach.policy).size(),
                               review::clauses_left(*reach.policy, reach.reached),
                               review::moments_left(*reach.policy, reach.reached)});
  }
  return report;
}

void print(Env& env, const render::CaseReport& report) {
  const render::Look view = look(env);
  switch (env.format) {
    case Format::json:
      env.out << render::render_cases_json(view.lang, report, env.sources);
      break;
    case Format::junit:
      env.out << render::render_cases_junit(view.lang, report, env.sources);
      break;
    default:
      env.out << render::render_cases(view, report, env.sources, env.verbose);
      break;
  }
}

}  // namespace

Exit test(const TestRequest& request, Env& env) {
  CaseFiles files(env);
  std::vector<std::string> paths;
  for (const Located<std::string>& file : request.files) {
    paths.push_back(file.value);
  }
  if (paths.empty()) {
    paths = files.in_school();
  }
  if (paths.empty()) {
    return refuse(env, "no-cases", {}, Message(words_of::k_no_cases), Message(words_of::k_no_cases_help));
  }
  Diagnostics problems;
  std::vector<LoadedCases> loaded;
  for (const std::string& path : paths) {
    if (auto one = files.read(path, problems)) {
      loaded.push_back(std::move(*one));
    }
  }
  if (problems.has_errors()) {
    report(env, problems);
  }
  if (loaded.size() < paths.size()) {
    return Exit::wrong;
  }
  const render::CaseReport tried = try_all(loaded);
  print(env, tried);
  return tried.failed() == 0 ? Exit::done : Exit::act;
}

}  // namespace gesprek::commands
