#include "agenda/concerned.hpp"

#include <algorithm>
#include <iterator>

namespace gesprek::owed {
namespace {

Grades grades_of_division(const std::string& division, const Facts& facts) {
  const auto placed = facts.school().divisions.find(division);
  if (placed != facts.school().divisions.end()) {
    return {placed->second.begin(), placed->second.end()};
  }
  Grades grades;
  for (const SchoolClass& school_class : facts.roster().classes) {
    if (school_class.division == division) {
      grades.insert(school_class.grades.begin(), school_class.grades.end());
    }
  }
  return grades;
}

}  // namespace

Grades every_grade() {
  return {1, 2, 3, 4, 5, 6, 7, 8};
}

bool has_any(const SchoolClass& school_class, const Grades& grades) {
  return grades == every_grade() ||
         std::ranges::any_of(school_class.grades, [&](int grade) { return grades.contains(grade); });
}

Grades without(const Grades& grades, const Grades& taken) {
  Grades left;
  std::ranges::set_difference(grades, taken, std::inserter(left, left.end()));
  return left;
}

Grades within(const Grades& grades, const Grades& allowed) {
  Grades common;
  std::ranges::set_intersection(grades, allowed, std::inserter(common, common.end()));
  return common;
}

Grades grades_of(const std::vector<int>& grades, const std::vector<std::string>& divisions,
                 const Facts& facts) {
  const Grades named(grades.begin(), grades.end());
  if (divisions.empty()) {
    return named.empty() ? every_grade() : named;
  }
  Grades found;
  for (const std::string& division : divisions) {
    found.merge(grades_of_division(division, facts));
  }
  return named.empty() ? found : within(found, named);
}

Grades grades_of(const Moment& moment, const Facts& facts) {
  Grades all;
  for (const Audience& audience : moment.audience) {
    all.merge(grades_of(audience.grades, audience.divisions, facts));
  }
  return moment.audience.empty() ? every_grade() : all;
}

std::vector<ClassId> classes_with(const Grades& grades, const Facts& facts) {
  std::vector<ClassId> classes;
  if (grades == every_grade()) {
    return classes;
  }
  for (const SchoolClass& school_class : facts.roster().classes) {
    if (has_any(school_class, grades)) {
      classes.push_back(school_class.id);
    }
  }
  return classes;
}

std::vector<int> shown_grades(const Grades& grades) {
  return grades == every_grade() ? std::vector<int>{} : std::vector<int>(grades.begin(), grades.end());
}

std::string grades_label(const Grades& grades) {
  std::string label;
  for (const int grade : shown_grades(grades)) {
    label += (label.empty() ? "" : "+") + std::to_string(grade);
  }
  return label;
}

}  // namespace gesprek::owed
