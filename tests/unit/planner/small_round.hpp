// The smallest school that has a round, to which a test adds what it needs.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "planner/planner.hpp"

namespace gesprek::planner {

inline const Day k_tuesday = *make_day(2027, 2, 9);
inline const Day k_thursday = *make_day(2027, 2, 11);
inline const MomentId k_report("rapport");
inline const MomentId k_advice("advies");

constexpr Clock at(int hour, int minute) {
  return Clock{hour * 60 + minute};
}

/// A school with two rounds and no talks yet. The report round has one session, on Tuesday from 18:30.
struct Round {
  Policy policy;
  School school;
  Roster roster;
  Calendar calendar{
      {.first_year = 2026, .region = "midden", .school_holidays = {}, .closed = {}, .open = {}}};
  Agenda agenda;
  std::vector<Request> requests;
  Plans plans;
  Log log;
  std::vector<MomentId> moments{k_report};
  Day as_of = *make_day(2027, 1, 11);
  std::set<TalkId> by_hand;
  std::map<TalkId, PlannedTalk> told_else;

  explicit Round(Clock until = at(20, 0)) {
    for (const MomentId& id : {k_report, k_advice}) {
      Moment moment;
      moment.id = id;
      policy.moments.push_back(moment);
      SchoolRound round;
      round.moment = id;
      school.rounds.push_back(round);
    }
    open(k_tuesday, at(18, 30), until);
    school.first_year = 2026;
  }

  Session& open(Day day, Clock from, Clock until, std::size_t moment = 0) {
    Session session;
    session.day = day;
    session.clock = {from, until};
    school.rounds[moment].sessions.push_back(session);
    return school.rounds[moment].sessions.back();
  }

  /// Whose talk it is: one guardian of a household.
  static void invite(OwedTalk& talk, const std::string& household, const std::string& guardian) {
    talk.household = HouseholdId(household);
    talk.guardians = {PersonId(guardian)};
    talk.households = {talk.household};
  }

  /// A pupil's talk with its guardian G-of-the-pupil and the teacher; by default ten minutes at school.
  OwedTalk& owe(const std::string& pupil, const std::string& teacher, std::size_t moment = 0) {
    OwedTalk talk;
    talk.moment = policy.moments[moment].id;
    talk.moment_index = moment;
    talk.id = TalkId(talk.moment.text + "/" + pupil);
    talk.pupil = PupilId(pupil);
    talk.pupils = {talk.pupil};
    invite(talk, "H" + pupil, "G" + pupil);
    talk.teachers = {PersonId(teacher)};
    talk.window = {*make_day(2027, 2, 8), *make_day(2027, 2, 12)};
    agenda.talks.push_back(talk);
    return agenda.talks.back();
  }

  /// A row of a plan.
  static PlannedTalk row_at(const OwedTalk& owed, Day day, Clock clock) {
    PlannedTalk row;
    row.id = owed.id;
    row.moment = owed.moment;
    row.pupil = owed.pupil;
    row.guardians = owed.guardians;
    row.staff = {owed.teachers.front()};
    row.start = {day, clock};
    row.minutes = owed.minutes;
    return row;
  }

  /// A row of the plan as it stands.
  PlannedTalk& stand(const OwedTalk& owed, Day day, Clock clock) {
    plans[owed.moment].moment = owed.moment;
    plans[owed.moment].talks.push_back(row_at(owed, day, clock));
    return plans[owed.moment].talks.back();
  }

  void ask(Request::Kind kind, const std::string& household, const std::string& value = {}) {
    Request request;
    request.kind = kind;
    request.household = HouseholdId(household);
    request.value = value;
    requests.push_back(request);
  }

  /// The pupil in a class of its own.
  SchoolClass& seat(const std::string& pupil) {
    Pupil seated;
    seated.id = PupilId(pupil);
    seated.class_id = ClassId(pupil);
    roster.pupils.push_back(seated);
    SchoolClass its;
    its.id = seated.class_id;
    roster.classes.push_back(its);
    return roster.classes.back();
  }

  /// Everybody of the report round was invited.
  void invited() {
    LogLine line;
    line.event = LogEvent::invited;
    line.moment = k_report;
    line.date = as_of;
    log.lines.push_back(line);
  }

  void work(const std::string& person, unsigned weekdays) {
    Staff member;
    member.id = PersonId(person);
    member.days.bits = weekdays;
    roster.staff.push_back(member);
  }

  BuildInput input() {
    agenda.talk_places.clear();
    for (std::size_t i = 0; i < agenda.talks.size(); ++i) {
      agenda.talk_places[agenda.talks[i].id] = i;
    }
    return {policy, school, calendar, roster, agenda,  requests, plans,
            log,    as_of,  moments,  false,  by_hand, told_else};
  }

  /// The rounds as planned; the verifier has found nothing wrong.
  std::vector<RoundPlan> rounds() { return rounds(false); }
  /// With what was found to help talks without a place.
  std::vector<RoundPlan> rounds_with_repairs() { return rounds(true); }

  /// All rows, by id.
  std::vector<PlannedTalk> plan() {
    std::vector<PlannedTalk> rows;
    for (const RoundPlan& round : rounds()) {
      rows.insert(rows.end(), round.plan.talks.begin(), round.plan.talks.end());
    }
    std::sort(rows.begin(), rows.end(),
              [](const PlannedTalk& a, const PlannedTalk& b) { return a.id < b.id; });
    return rows;
  }

 private:
  std::vector<RoundPlan> rounds(bool repairs) {
    const BuildInput all = input();
    const Setting setting = build_problem(all);
    const Result result = solve(setting.problem);
    CHECK(verify(setting.problem, result.assignment).violations.empty());
    std::vector<RoundPlan> plans_made = make_plans(all, setting, result);
    if (repairs) {
      add_repairs(all, plans_made, {});
    }
    return plans_made;
  }
};

}  // namespace gesprek::planner
