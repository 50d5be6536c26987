// The pupil of a test case.
#include "load/policy_audience.hpp"
#include "load/policy_case.hpp"
#include "words/policy.hpp"
#include "words/policy_cases.hpp"

namespace gesprek::policy_reader {
namespace {

namespace say = words::policy_cases;

constexpr std::size_t k_most_name = 200;
constexpr int k_most_grade = 8;

void read_custody(const Entry& entry, const Scope& scope, CasePupil& pupil) {
  static constexpr Word<YesNoUnknown> k_custody[] = {{"custody", YesNoUnknown::yes},
                                                     {"no custody", YesNoUnknown::no},
                                                     {"custody unknown", YesNoUnknown::unknown}};
  pupil.custody.clear();
  each_item(entry.value, scope, Single::allowed, [&](const Node& item) {
    if (const auto custody = one_word(item, k_custody, say::k_a_guardian, scope.diagnostics())) {
      pupil.custody.push_back(*custody);
    }
  });
}

/// "4", or several grades for which the case is to hold: "[3, 5, 7]", "1-7", "all".
void read_grade(const Entry& entry, const Scope& scope, PolicyCase& one) {
  const auto grades = read_grades(entry.value, scope);
  if (grades && grades->size() == 1) {
    one.pupil.grade = grades->front();
  } else if (grades && grades->empty()) {
    one.grades = {1, 2, 3, 4, 5, 6, 7, k_most_grade};
  } else if (grades) {
    one.grades = *grades;
  }
}

}  // namespace

void read_case_pupil(const Entry& entry, const Scope& scope, PolicyCase& one) {
  CasePupil& pupil = one.pupil;
  RuleReader rule(entry, scope, "");
  const auto day = [&](std::string_view key) {
    const Entry* found = rule.optional(key);
    return found == nullptr ? std::nullopt : to_day(found->value, rule.diagnostics());
  };
  const auto word = [&](std::string_view key) {
    const Entry* found = rule.optional(key);
    return found == nullptr ? std::string()
                            : scalar_text(found->value, rule.diagnostics(), k_most_name).value_or("");
  };
  if (const Entry* grade = rule.optional("grade")) {
    read_grade(*grade, rule.scope(), one);
  }
  pupil.new_teacher = rule.yes_no("new_teacher").value_or(false);
  pupil.support = rule.yes_no("support").value_or(false);
  pupil.older_sibling = rule.yes_no("older_sibling").value_or(false);
  pupil.born = day("born");
  pupil.first_day = day("first_day");
  pupil.last_day = day("last_day");
  pupil.class_since = day("class_since");
  pupil.arrived = word("arrived");
  pupil.left = word("left");
  if (const Entry* guardians = rule.optional("guardians")) {
    read_custody(*guardians, rule.scope(), pupil);
  }
  rule.finish();
}

}  // namespace gesprek::policy_reader
