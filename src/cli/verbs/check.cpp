#include "commands/check.hpp"

#include <array>

#include "cli/flags.hpp"
#include "cli/meaning.hpp"
#include "cli/verbs/verbs.hpp"
#include "words/verbs.hpp"

namespace gesprek::cli::verbs {
namespace {

constexpr Flag k_only{"--only", 0, &words::help::k_value_what, &words::verbs::k_check_only, true};
constexpr Flag k_class{"--class", 0, &words::help::k_value_class, &words::verbs::k_check_class};
constexpr Flag k_teacher{"--teacher", 0, &words::help::k_value_person, &words::verbs::k_check_teacher};
constexpr Flag k_since{"--since", 0, &words::help::k_value_date, &words::verbs::k_check_since};
constexpr Flag k_fail_on{"--fail-on", 0, &words::help::k_value_status, &words::verbs::k_check_fail_on, true};
constexpr Flag k_plan_only{"--plan-only", 0, nullptr, &words::verbs::k_check_plan_only};
constexpr std::array<const Flag*, 6> k_flags{&k_only,  &k_class,   &k_teacher,
                                             &k_since, &k_fail_on, &k_plan_only};
constexpr std::array<Example, 4> k_examples{
    Example{"gesprek check", &words::verbs::k_check_example},
    Example{"gesprek check --class 5A --since 2027-02-01", &words::verbs::k_check_example_class},
    Example{"gesprek check --plan-only", &words::verbs::k_check_example_plan},
    Example{"gesprek check --format json --fail-on overdue", &words::verbs::k_check_example_json}};
constexpr std::array<std::string_view, 5> k_formats{"text", "json", "csv", "junit", "sarif"};

Action bind(Meaning& typed) {
  commands::CheckRequest request;
  request.only = typed.texts(k_only);
  request.class_id = typed.text(k_class);
  request.teacher = typed.text(k_teacher);
  request.since = typed.day(k_since);
  request.fail_on = typed.texts(k_fail_on);
  request.plan_only = typed.has(k_plan_only);
  return [request](commands::Env& env) { return commands::check(request, env); };
}

}  // namespace

const Verb k_check{"check",    nullptr, 0,         0,   &words::verbs::k_check, &words::verbs::k_check_text,
                   k_examples, k_flags, k_formats, bind};

}  // namespace gesprek::cli::verbs
