// Which grades and classes a gathering or message is for.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "agenda/facts.hpp"

namespace gesprek::owed {

using Grades = std::set<int>;

/// Grades 1 … 8: all that the policy means when it names none.
Grades every_grade();

/// True when a class has pupils of one of the grades, or every grade is meant.
bool has_any(const SchoolClass& school_class, const Grades& grades);

/// The grades named, or those of the divisions, or those that are in both when both are named; every grade
/// when neither is. A division that the school does not place by grade holds the grades of its classes.
Grades grades_of(const std::vector<int>& grades, const std::vector<std::string>& divisions,
                 const Facts& facts);

/// The grades that any group of the moment names; every grade without a group.
Grades grades_of(const Moment& moment, const Facts& facts);

Grades without(const Grades& grades, const Grades& taken);
Grades within(const Grades& grades, const Grades& allowed);

/// Classes with at least one of the grades, in the order of classes.csv; none for every grade: the whole
/// school.
std::vector<ClassId> classes_with(const Grades& grades, const Facts& facts);

/// The same grades as the agenda shows them: none for every grade.
std::vector<int> shown_grades(const Grades& grades);

/// "1+2": the part of an id that tells the grades; empty for every grade.
std::string grades_label(const Grades& grades);

}  // namespace gesprek::owed
