#include "example/course.hpp"

#include <algorithm>

#include "example/days.hpp"

namespace gesprek::example {
namespace {

using std::chrono::days;

constexpr int k_second_guardian_comes = 650;  // permille
constexpr int k_topics = 120;
constexpr int k_runs_over = 150;
constexpr int k_usual_start_talk = 45;  // minutes of a talk of which only the most is stated

/// A day after the invitation and before the talk, at the latest on the day of the talk.
Day day_between(Day invited, Day held, Rng& rng) {
  const auto span = static_cast<int>((held - invited).count());
  return std::min(held, weekday_on_or_after(invited + days{rng.between(1, std::max(1, span - 1))}));
}

int minutes_of(const OwedTalk& talk, Rng& rng) {
  if (talk.at_most) {
    return std::min(static_cast<int>(talk.at_most->count()), k_usual_start_talk + rng.between(-2, 2) * 5);
  }
  const int over = talk.duration_stated == Stated::yes && rng.chance(k_runs_over) ? rng.between(1, 5) : 0;
  return static_cast<int>(talk.minutes.count()) + over;
}

std::vector<PersonId> guardians_who_come(const OwedTalk& talk, Rng& rng) {
  std::vector<PersonId> come;
  for (const PersonId& guardian : talk.guardians) {
    if (come.empty() || rng.chance(k_second_guardian_comes)) {
      come.push_back(guardian);
    }
  }
  return come;
}

void add_preparation(Course& course, Rng& rng) {
  const OwedTalk& talk = *course.talk;
  if (!course.invited) {
    return;
  }
  if (talk.form && talk.form->sent_with_invitation) {
    course.form_sent = course.invited;
  }
  if (talk.form && talk.form->return_needed) {
    course.form_returned = day_between(*course.invited, course.day, rng);
  }
  if (course.moment->invite.topics && rng.chance(k_topics)) {
    course.topics = day_between(*course.invited, course.day, rng);
  }
  if (talk.mode != Mode::school && course.moment->mode_agreed) {
    course.mode_agreed = day_between(*course.invited, course.day, rng);
  }
}

}  // namespace

Day day_of_report(const World& world, Day held, Rng& rng) {
  std::vector<Day> fitting;
  for (int after = 0; after <= 6; ++after) {
    if (world.calendar.is_school_day(held + days{after})) {
      fitting.push_back(held + days{after});
    }
  }
  return fitting.empty() ? held : rng.pick(fitting);
}

void did_not_take_place(Course& course) {
  course.held.reset();
  course.recorded.reset();
  course.items.clear();
  course.filed.reset();
  course.form_returned.reset();
}

Course usual_course(const World& world, const Appointment& appointment, Rng& rng) {
  Course course;
  course.talk = &world.agenda.talks[appointment.talk];
  course.moment = &world.policy.moments[course.talk->moment_index];
  course.day = appointment.held;
  course.invited = appointment.invited;
  course.with_round = appointment.with_round;
  add_preparation(course, rng);
  course.held = appointment.held;
  course.guardians_present = guardians_who_come(*course.talk, rng);
  course.pupil_present = course.talk->pupil_attends;
  course.staff_present = appointment.teachers;
  for (const PersonId& guest : course.talk->guests) {
    if (std::ranges::find(course.staff_present, guest) == course.staff_present.end()) {
      course.staff_present.push_back(guest);
    }
  }
  course.minutes = minutes_of(*course.talk, rng);
  const Day reported = day_of_report(world, appointment.held, rng);
  if (course.moment->report.needed) {
    course.filed = reported;
  }
  if (!course.moment->record.empty()) {
    course.recorded = reported;
    for (const RecordItem& item : course.moment->record) {
      course.items.push_back(item.item);
    }
  }
  return course;
}

}  // namespace gesprek::example
