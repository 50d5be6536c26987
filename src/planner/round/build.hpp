// From agenda, school, roster, requests, plan and log to a planning problem, with what each of its numbers
// stands for.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "agenda/agenda.hpp"
#include "model/policy.hpp"
#include "model/records.hpp"
#include "model/roster.hpp"
#include "model/school.hpp"
#include "planner/problem.hpp"

namespace gesprek::planner {

/// Everything that a plan is a function of. What is given must outlive the Setting made from it.
struct BuildInput {
  const Policy& policy;
  const School& school;
  const Calendar& calendar;
  const Roster& roster;
  const Agenda& agenda;
  const std::vector<Request>& requests;  ///< known at as_of
  const Plans& plans;                    ///< as they stand, of every moment
  const Log& log;                        ///< known at as_of
  Day as_of;
  std::vector<MomentId> moments;  ///< planned together
  bool fresh = false;             ///< forget the plan that stands, but for what is pinned, published or past
  std::set<TalkId> by_hand;  ///< moved by a person since the program wrote the plan: stays where it was put
  /// What the people of a talk to come were told of it last, where that is not what the plan has.
  std::map<TalkId, PlannedTalk> told_else = {};
};

/// Where a talk stands before planning.
struct Standing {
  const PlannedTalk* row = nullptr;        ///< its place in the plan, if that still means something
  const PlannedTalk* told_else = nullptr;  ///< what its people were told, where that is not the row
  bool held = false;
  bool settled = false;    ///< nothing is to be planned: held, or called off and not owed again
  bool published = false;  ///< its people have been told of a place
  bool renewed = false;    ///< its last appointment fell through: a new one is made by agreement (A18)
  bool gone = false;       ///< the row is an appointment that was called off, or nobody came to
  std::vector<DateTime> called_off;  ///< starts of appointments that were called off
  bool stays = false;                ///< pinned, past, or put there by hand
};

/// What a talk of the problem stands for.
struct RoundTalk {
  const OwedTalk* owed = nullptr;  ///< nothing: it belongs to a round that is not planned now
  Standing standing;
  /// What has to be known before it can be planned at all (a teacher, a day): it has no candidates then.
  std::optional<Message> lacks = {};
};

/// Why a start was no candidate.
enum class Bar {
  not_received,     ///< none of the teachers receives in a session of the round
  session_missing,  ///< the school opened no session and states no hours to propose one from
  window,           ///< outside the days of the talk
  lead,             ///< the invitation would be too late
  closed,           ///< no school that day
  part_of_day,      ///< not the part of the day that the policy names
  impossible,       ///< `who` cannot
  away,             ///< `who` does not work that day
  not_attending,    ///< `who` takes part in other sessions of the round only
  too_late,         ///< after the latest end
  after_other,      ///< before the talk that has to come first
  before_other,     ///< after the talk that has to come later
  called_off,       ///< this very appointment was called off
};
struct Barred {
  Bar bar = Bar::not_received;
  PersonId who;
  friend auto operator<=>(const Barred&, const Barred&) = default;
};

/// A talk that is listed by day, without a clock time (A12).
struct ListedTalk {
  PlannedTalk talk;
  const PlannedTalk* before = nullptr;
};

struct ProposedSession {
  MomentId moment;
  Session session;
};

struct Setting {
  Problem problem;
  Day origin;                    ///< day 0 of the problem
  std::vector<PersonId> people;  ///< by person; empty for a pupil, and for a room that staff share
  std::vector<RoomId> rooms;     ///< by place; empty where there is none
  std::vector<RoundTalk> talks;  ///< by talk
  std::vector<std::map<Barred, int>>
      barred;  ///< by talk: the first reason of each start that is no candidate, counted
  std::vector<ListedTalk> listed;
  std::vector<ProposedSession> proposed;  ///< sessions that the school has not opened

  DateTime at(Time time) const;
  /// The staff of a crew, without the room that they share.
  std::vector<PersonId> staff_of(int crew) const;
};

Setting build_problem(const BuildInput& input);

/// Guardians and staff of an invited talk, who have to hear of it when it moves; 0 of another.
int people_told(const Standing& standing);

/// Where a talk of the agenda stands at as_of.
Standing standing_of(const OwedTalk& talk, const BuildInput& input);

/// Whether a row of a round that is not planned now keeps its people: not one that the log calls off, nor one
/// to come that nobody is owed any more, which goes when its own round is planned.
bool still_stands(const PlannedTalk& row, const BuildInput& input);

}  // namespace gesprek::planner
