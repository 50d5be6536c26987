// What a household knows of its talk: what the log says that it was told.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "commands/folder.hpp"
#include "compliance/facts.hpp"

namespace gesprek::commands {

struct Told {
  bool invited = false;             ///< and not called off since
  Day on{};                         ///< of the last invitation
  std::optional<DateTime> time;     ///< the last time that was told; nothing: the log does not say which
  Minutes minutes{0};               ///< told with that time; 0: the log does not say how long
  std::string place;                ///< told with that time, as place_of(); empty: the log does not say which
  std::string staff;                ///< likewise, as staff_of()
  std::optional<Day> fell_through;  ///< called off, or nobody came, after the last invitation
  int changes = 0;                  ///< how often something else was told than before (RFC 5545, SEQUENCE)
  TalkId first_talk{};  ///< the talk of the first invitation, where it was another: so calendars call it
};

/// Who comes by the plan, else by the agenda, else the guardians of the pupil.
std::vector<PersonId> people_told(const compliance::TalkFacts& talk, const Roster& roster);

/// The staff who were told with the last time; nobody: the log does not say who.
std::vector<PersonId> staff_told(const Told& told);

/// True when the row is at another time, longer or shorter, in another place or with other staff than was
/// told.
bool differs(const Told& told, const PlannedTalk& row);

/// From the lines that speak of the talk, its own and those of its round, and that were meant for any of
/// these guardians: a line that names guardians is meant for nobody else. Whoever was invited to another talk
/// about the pupil in that round, which is others' alone now that the family comes apart (A13), was told of
/// this one by that.
Told told_of(const compliance::TalkFacts& talk, const compliance::Facts& facts,
             const std::vector<PersonId>& guardians);

/// The guardians whom invitations to the talk name, each once; nobody who was forgotten.
std::vector<PersonId> named_in_invitations(const compliance::TalkFacts& talk);

/// The invitation for each group of its guardians who know the same of the talk: who joined the family after
/// the others were invited has one of their own.
std::vector<Invitation> by_knowledge(const compliance::TalkFacts& talk, const compliance::Facts& facts,
                                     const Invitation& invitation);

/// What stands in calendars of a talk.
struct ToldTalk {
  TalkId talk;
  PupilId pupil;
  bool is_planned = false;
  int changes = 0;                ///< of the told time, with the present one: SEQUENCE (RFC 5545, 3.8.7.4)
  std::optional<DateTime> was;    ///< the last time that was told
  Minutes minutes{0};             ///< as it was told; 0: the log does not say
  bool is_off = false;            ///< and does not take place then, nor at another time
  TalkId first_talk{};            ///< as which it stands in the family's calendar, if that was another
  std::vector<PersonId> lost_by;  ///< teachers who may have had it then and have it no more
};
/// Every talk that stands in a plan, or of which somebody was told a time.
std::vector<ToldTalk> told_talks(const LoadedSchool& loaded, const Agenda& agenda, Day as_of);

/// The log's own lines of invitation to the talk, in their order.
compliance::LogLines invitations_to(const TalkId& talk, const Log& log);

/// True when the last of these invitations tells time, place and staff of the row, and each guardian had one
/// that does.
bool all_know_time(const PlannedTalk& row, const std::vector<PersonId>& guardians,
                   const compliance::LogLines& invitations);

/// The time of the row as it is told: a talk without a clock time begins with its day.
DateTime start_of(const PlannedTalk& row);

/// Where the row is, as the log says it: "phone", a room in one piece, or "school" for no room in particular.
std::string place_of(const PlannedTalk& row);
/// Who of the school holds it: "L3,L4".
std::string staff_of(const PlannedTalk& row);

/// "time=2027-02-09T18:30", as record writes it with an invitation; the day alone for a talk without a clock
/// time.
std::string time_word(const PlannedTalk& row);

}  // namespace gesprek::commands
