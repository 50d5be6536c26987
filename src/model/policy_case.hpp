// The test cases of a policy: a pupil, and what the school owes the family of that pupil.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "diag/diagnostic.hpp"
#include "model/policy.hpp"
#include "model/roster.hpp"
#include "model/school.hpp"

namespace gesprek {

/// Somebody who asks for a talk with or about the pupil.
struct CaseRequest {
  MomentId moment;
  RoleName by = Role::guardians;
  std::optional<Minutes> minutes;
  std::optional<Day> date;
  Span span;
};

/// The pupil of a case. What is not said is the usual: at the school for years, the same teacher, two
/// guardians with custody in one household.
struct CasePupil {
  int grade = 5;
  bool new_teacher = false;
  bool support = false;
  bool older_sibling = false;
  std::optional<Day> born;
  std::optional<Day> first_day;
  std::optional<Day> last_day;
  std::optional<Day> class_since;
  std::string arrived;
  std::string left;
  std::vector<YesNoUnknown> custody{YesNoUnknown::yes, YesNoUnknown::yes};  ///< one for each guardian
};

/// A key that a case names, with its place.
using NamedKey = Located<std::string>;

/// For whom of those who take part it is mandatory.
struct StatedRole {
  RoleName role;
  Stated stated = Stated::not_stated;
  std::string written;
  Span span;
};

/// One moment that is owed, or takes place, and what the case says about it. `says` holds the named rules of
/// a talk; `texts` those of an event or a cadence, as they stand.
struct ExpectedMoment {
  MomentId moment;
  Span span;
  Moment says;
  std::vector<NamedKey> named;
  std::vector<NamedKey> absent;       ///< rules that the policy is not to have: `form: none`
  std::vector<StatedRole> mandatory;  ///< of some who take part
  std::map<std::string, Located<std::string>> texts;
  std::optional<Located<DayRange>> days;
  std::optional<Located<int>> minutes;    ///< to plan with
  std::optional<Located<int>> times;      ///< talks of the pupil, or occurrences of an event, in the year
  std::optional<Located<int>> guardians;  ///< invited
  std::optional<Located<std::string>> channel;
};

/// A rule beside the moments: that it is there, or what it says.
struct ExpectedStatement {
  std::string key;
  std::optional<std::string> text;
  Span span;
};

struct ExpectedWarning {
  std::string code;
  Span span;
};

struct PolicyCase {
  std::string name;
  Span span;
  CasePupil pupil;
  std::vector<int> grades;  ///< tried with a pupil of each of these; empty: with the pupil as it is
  std::optional<Day> as_of;
  std::vector<CaseRequest> asks;
  std::vector<ExpectedMoment> owed;
  std::vector<Located<MomentId>> not_owed;
  std::vector<Located<MomentId>> offered;
  std::vector<ExpectedMoment> happens;
  std::vector<ExpectedStatement> states;
  std::vector<ExpectedWarning> warns;
};

/// One file of cases. With a school year of its own it stands apart from the school around it.
struct PolicyCases {
  std::optional<Located<std::string>> policy;
  std::optional<int> first_year;
  std::string region = "midden";
  std::map<std::string, std::vector<int>> divisions;
  std::vector<SchoolRound> rounds;
  std::vector<PolicyCase> cases;
  /// Of the cases so many name a moment that the policy does not know, where these are most: the file was
  /// written for another policy.
  std::size_t of_other_policy = 0;
};

}  // namespace gesprek
