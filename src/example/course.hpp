// The course of one talk, from invitation to report: first as it should go, then perhaps with a fault, then
// told in the log.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/rng.hpp"
#include "example/appointments.hpp"
#include "example/diary.hpp"
#include "example/world.hpp"

namespace gesprek::example {

/// What happens on which day; nothing: it does not happen.
struct Course {
  const OwedTalk* talk = nullptr;
  const Moment* moment = nullptr;
  Day day;  ///< for which the talk was arranged
  std::optional<Day> invited;
  bool with_round = false;               ///< by the one line for the whole round, which opened sign-up
  std::vector<PersonId> invited_people;  ///< empty: all, without naming them
  std::optional<Day> form_sent;
  std::optional<Day> form_returned;
  std::optional<Day> topics;
  std::optional<Day> mode_agreed;
  std::optional<Day> called_off;  ///< and invited again on the next weekday
  std::optional<Day> no_show;
  std::optional<Day> invited_again;  ///< after nobody came
  std::optional<Day> held;
  std::vector<PersonId> guardians_present;
  bool pupil_present = false;
  std::vector<PersonId> staff_present;
  int minutes = 0;
  std::optional<Day> recorded;
  std::vector<std::string> items;  ///< recorded, in the policy's words
  std::optional<Day> filed;
  bool hidden = false;  ///< the report is marked as not shared
  std::optional<Day> follow_up_wanted;
  std::optional<Day> waived;  ///< the late report, because the teacher was ill
};

/// As it should go: invited in time, held with everybody who must come, reported within a week.
Course usual_course(const World& world, const Appointment& appointment, Rng& rng);

/// A school day on which the report can be written in time: at most six days after the talk.
Day day_of_report(const World& world, Day held, Rng& rng);

/// Takes away what would follow from a talk that was held.
void did_not_take_place(Course& course);

/// Writes the lines of the course.
void tell(const World& world, const Course& course, Rng& rng, Diary& diary);

}  // namespace gesprek::example
