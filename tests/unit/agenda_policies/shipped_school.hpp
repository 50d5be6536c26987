// The school of the agenda's tests under a policy that the program ships.
#pragma once

#include <string>
#include <string_view>

#include "../agenda/school.hpp"
#include "../shipped_text.hpp"
#include "load/policy.hpp"
#include "load/shipped.hpp"

namespace gesprek::test {

/// The policy as its file says it; the file has no faults.
inline Policy shipped(std::string_view name) {
  Sources sources;
  Diagnostics diagnostics;
  const SourceId source = sources.add(shipped_name(name), text_of_shipped(name));
  auto policy = load_policy(sources, source, shipped_resolver(sources), diagnostics);
  REQUIRE(policy.has_value());
  CHECK_FALSE(diagnostics.has_errors());
  return *std::move(policy);
}

/// One class and one pupil of each grade: P1 … P8 in 1A … 8A, with the same teacher as last year; and a head.
inline TestSchool school_under(std::string_view policy) {
  TestSchool school;
  school.policy = shipped(policy);
  for (int grade = 1; grade <= 8; ++grade) {
    const std::string digit = std::to_string(grade);
    school.add_class(digit + "A", {grade});
    Pupil& pupil = school.add_pupil("P" + digit, grade, digit + "A");
    pupil.first_day = day("2020-08-17");
  }
  school.add_staff("DIR", "head");
  return school;
}

/// The pupils who are owed a moment.
inline Ids owed(const Agenda& agenda, std::string_view moment) {
  Ids pupils;
  for (const OwedTalk& talk : agenda.talks) {
    if (talk.moment.text == moment) {
      pupils.push_back(talk.id.text.substr(talk.moment.text.size() + 1));
    }
  }
  return pupils;
}

inline const RoundOverview& round_of(const Agenda& agenda, std::string_view moment) {
  const auto found = std::ranges::find(agenda.rounds, MomentId{std::string(moment)}, &RoundOverview::moment);
  REQUIRE_MESSAGE(found != agenda.rounds.end(), std::string(moment));
  return *found;
}

}  // namespace gesprek::test
