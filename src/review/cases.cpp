#include "review/cases.hpp"

#include <algorithm>
#include <iterator>

#include "agenda/reasons.hpp"
#include "review/case_trial.hpp"
#include "review/statements.hpp"
#include "words/policy_cases.hpp"

namespace gesprek::review {
namespace {

namespace say = words::policy_cases;

/// What fails for several grades is said once, with those grades.
struct GradeFailures {
  Diagnostic failure;
  std::vector<int> grades;
};

std::vector<Diagnostic> with_grades(std::vector<GradeFailures> failures) {
  std::vector<Diagnostic> all;
  for (GradeFailures& one : failures) {
    if (!one.failure.help) {
      one.failure.help = Message(say::k_in_grades, {{"grades", owed::grades_in_digits(one.grades)}});
    }
    all.push_back(std::move(one.failure));
  }
  return all;
}

std::vector<Diagnostic> try_grades(const PolicyCase& one, const CaseGround& ground, Reached& reached) {
  std::vector<GradeFailures> failures;
  for (const int grade : one.grades) {
    PolicyCase own = one;
    own.pupil.grade = grade;
    for (Diagnostic& failure : try_pupil(own, ground, reached)) {
      const auto known = std::ranges::find_if(failures, [&](const GradeFailures& other) {
        return other.failure.span == failure.span &&
               gesprek::say(Lang::en, other.failure.message) == gesprek::say(Lang::en, failure.message);
      });
      if (known == failures.end()) {
        failures.push_back({std::move(failure), {grade}});
      } else {
        known->grades.push_back(grade);
      }
    }
  }
  return with_grades(std::move(failures));
}

}  // namespace

CaseResult try_case(const PolicyCase& one, const CaseGround& ground, Reached& reached) {
  return {one.name, one.span,
          one.grades.empty() ? try_pupil(one, ground, reached) : try_grades(one, ground, reached)};
}

std::vector<std::string> clauses_left(const Policy& policy, const Reached& reached) {
  const std::set<std::string> all = clauses_of(policy);
  std::vector<std::string> left;
  std::ranges::set_difference(all, reached.clauses, std::back_inserter(left));
  return left;
}

std::vector<MomentId> moments_left(const Policy& policy, const Reached& reached) {
  std::vector<MomentId> left;
  for (const Moment& moment : policy.moments) {
    if (!reached.moments.contains(moment.id)) {
      left.push_back(moment.id);
    }
  }
  return left;
}

}  // namespace gesprek::review
