// A small school in which a test plans, invites, holds and files by hand, and asks what became of a duty.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "compliance/compliance.hpp"
#include "compliance/todo.hpp"

namespace gesprek::test {

Day day(std::string_view text);
DateTime at(std::string_view text);

/// Region midden, school year 2026-2027; class 5A with teacher L1 (and L2 when the class is a duo), head H1,
/// coordinator C1. Pupils P1 … with guardians P1a and P1b, in a household HP1.
class World {
 public:
  World();

  Policy policy;
  School school;
  Roster roster;
  Agenda agenda;
  Plans plans;
  Log log;

  Pupil& pupil(std::string_view id);
  /// A moment for guardians and teacher: ten minutes, invited a week ahead, reported within a week; clauses
  /// A13, A19, A23, A24.
  Moment& talk_moment(std::string_view id);
  Moment& moment(std::string_view id);
  std::size_t index(const MomentId& moment) const;
  /// A talk of the moment with that pupil, owed from 1 to 28 February 2027.
  OwedTalk& owe(std::string_view moment, std::string_view pupil);
  OwedTalk& talk(std::string_view id);
  void plan(std::string_view talk, std::string_view day);
  /// "held rapport/P1 2027-02-09 present=P1a,L1": event, subject, day and value; a subject without "/" is a
  /// moment, "-" nobody. Written down at 16:00 of that day, or at `written`.
  void happened(std::string_view line, std::string_view written = {});

  /// Records what the duty advises, on that day.
  void settle(std::string_view id, std::string_view as_of);

  std::vector<Duty> duties(std::string_view as_of) const;
  /// The same with what was met counted only.
  std::vector<Duty> counted(std::string_view as_of) const;
  /// "held:rapport/P1 in in-period:…": what check_duties leaves out, and where it is told.
  std::string told_elsewhere(std::string_view as_of) const;
  /// What check_plans says.
  std::vector<Duty> plan_duties(std::string_view as_of, const std::vector<Request>* requests = nullptr) const;
  std::vector<TodoItem> todo(std::string_view as_of, std::string_view until,
                             Listing listing = Listing::with_each) const;
  std::vector<TodoItem> warnings(std::string_view as_of, std::string_view until = {}) const;
  /// "HP1:2 HP2:0": how often each family was spoken.
  std::string contacts(std::string_view as_of) const;
  /// The status of one duty in words, or "none" when there is no such duty.
  std::string status(std::string_view id, std::string_view as_of) const;
  Duty duty(std::string_view id, std::string_view as_of) const;
  /// What the duty says, in Dutch or English.
  std::string says(std::string_view id, std::string_view as_of, Lang lang = Lang::en) const;
  std::string evidence(std::string_view id, std::string_view as_of, Lang lang = Lang::en) const;

 private:
  Calendar m_calendar;
  std::deque<OwedTalk> m_owed;  ///< stable places while a test changes them
  ComplianceInput input(const Agenda& agenda_now, const Log& known, Day as_of) const;
  Agenda agenda_now() const;
};

}  // namespace gesprek::test
