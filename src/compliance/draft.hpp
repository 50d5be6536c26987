// What a rule found out about one duty, and how that becomes a Duty: its status, sentence and owner are
// decided here, once for all rules.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compliance/facts.hpp"
#include "compliance/remedy.hpp"
#include "words/compliance.hpp"

namespace gesprek::compliance {

/// A rule sets what it knows; `settle` does the rest.
struct Draft {
  std::string_view rule;
  const words::compliance::DutyWords* words = nullptr;
  std::string subject;  ///< with the rule the duty's id: a talk, an occurrence
  MomentId moment;      ///< empty for an expectation over several moments
  LocalText name;       ///< of the moment or the expectation
  TalkId talk;
  PupilId pupil;
  std::vector<PersonId> with;       ///< of several talks (or households) of the pupil: whose this one is
  std::vector<PersonId> guardians;  ///< whom it concerns: a waiver can be for some of them
  ClassId class_id;
  Basis basis;                     ///< the policy's line
  RoleName owner;                  ///< whose to-do it is (A25)
  std::vector<PersonId> teachers;  ///< who they are when it is the teacher's

  std::optional<Day> due;     ///< last day in time
  std::optional<Day> met_on;  ///< the day on which it was done
  bool met = false;           ///< done, on a day that is not known or does not matter
  bool failed = false;        ///< the log shows that it was not done
  bool to_do = true;          ///< while it is open, something can be done about it
  bool tracked = true;        ///< the school logs such evidence at all; if not, its absence proves nothing
  const Phrase* sentence = nullptr;  ///< instead of the rule's words
  std::optional<DayRange> period;    ///< of one occurrence among several (see WaiverQuestion)
  std::vector<Arg> args;             ///< for the rule's own placeholders
  std::vector<Message> evidence;
  const TalkFacts* of_talk = nullptr;  ///< whose lines from before its period tell why nothing counts
  const LogLine* waived_by = nullptr;  ///< everything that lacks was waived guardian by guardian
  ToRecord about;                ///< names what it is about in a line of the log: its keys, and the class
  std::optional<Remedy> remedy;  ///< instead of the rule's event, recorded when it has been done
};

/// An entry about what the draft is about.
ToRecord to_record(const Draft& draft, LogEvent event, std::optional<Day> date = {}, std::string value = {});

/// The line as an entry, to be taken back or stated otherwise.
ToRecord to_record(const LogLine& line);

/// A draft about a talk. A basis without a clause falls back to that of the moment.
Draft draft_for(std::string_view rule, const words::compliance::DutyWords& words, const TalkFacts& talk,
                const Basis& basis, const RoleName& owner, const Facts& facts);

/// A draft about one occurrence of an event, a message or a check. What is no class's and no pupil's is the
/// head's rather than a teacher's.
Draft draft_for(std::string_view rule, const words::compliance::DutyWords& words,
                const Occurrence& occurrence, const Basis& basis, const RoleName& owner, const Facts& facts);

/// The rule that the talk is held in its period: that of its group, where the group has a period of its own;
/// the line is that of the period.
Basis period_basis(const TalkFacts& talk);

/// The rule that names who takes part; without a clause of its own that of the moment stands for it.
Basis people_basis(const TalkFacts& talk);

/// The line that waives what the draft asks about these guardians, and about nobody else; or nothing.
const LogLine* waiver_for(const std::vector<PersonId>& guardians, const Draft& draft, const Facts& facts);

/// That it was waived for these people.
Message waived_for(const std::vector<Message>& people, const LogLine& waiver);

/// Sets the class of a pupil and its teachers.
void set_class(Draft& draft, const ClassId& class_id, const Facts& facts);

/// met: done by the last day in time; late: done after it; pending: that day is still to come or is today;
/// overdue: it is past; untracked instead of overdue when the school logs no such evidence; waived goes
/// before late, overdue and pending.
Duty settle(Draft draft, const Facts& facts);

}  // namespace gesprek::compliance
