#include "example/talk_faults.hpp"

#include <algorithm>
#include <array>

namespace gesprek::example {
namespace {

using std::chrono::days;

constexpr days k_one{1};
constexpr Length k_usual_term{1, Unit::weeks};  // for a new appointment, where the policy names no term

Planted overdue(std::string_view rule, const Course& course, const Basis& basis, Day from) {
  const Basis& known = basis.clause.empty() ? course.moment->basis : basis;
  return {rule,
          std::string(rule) + ':' + course.talk->id.text,
          known.clause,
          course.moment->id,
          course.talk->id,
          course.talk->pupil,
          DutyStatus::overdue,
          from,
          std::nullopt,
          {}};
}

Planted late(std::string_view rule, const Course& course, const Basis& basis, Day from) {
  Planted fault = overdue(rule, course, basis, from);
  fault.status = DutyStatus::late;
  return fault;
}

/// Overdue from the day after it was due, and late once it was done.
std::vector<Planted> done_after(std::string_view rule, const Course& course, const Basis& basis, Day due,
                                Day done, std::vector<LogEvent> tracked_by) {
  std::vector<Planted> faults;
  if (due + k_one < done) {
    faults.push_back(overdue(rule, course, basis, due + k_one));
    faults.back().until = done - k_one;
    faults.back().tracked_by = std::move(tracked_by);
  }
  faults.push_back(late(rule, course, basis, done));
  return faults;
}

Day report_due(const World& world, const Course& course) {
  const Length within =
      course.talk->report_within.value_or(course.moment->report.within.value_or(k_usual_term));
  return shift(course.day, within, +1, world.calendar);
}

/// The last day on which the invitation can be in time for the window.
Day last_invitation(const World& world, const OwedTalk& talk) {
  return talk.invite_lead && !talk.by_agreement
             ? shift(talk.window.last, *talk.invite_lead, -1, world.calendar)
             : talk.window.last;
}

/// The last day on which inviting is in time for the talk's day; without a lead time, that day itself.
Day last_day_in_time(const World& world, const Course& course) {
  const OwedTalk& talk = *course.talk;
  return talk.invite_lead && !talk.by_agreement ? shift(course.day, *talk.invite_lead, -1, world.calendar)
                                                : course.day;
}

/// While the talk has not been held nobody knows for which day it was arranged: a fault of the invitation
/// shows when the talk is held and it is too late for that day, or when it is too late for every day of the
/// window. What goes with the invitation is never late before the day after it.
Day invitation_fault_shows(const World& world, const Course& course, Day not_before) {
  const Day known = std::max(course.day, std::max(last_day_in_time(world, course), not_before) + k_one);
  return std::min(known, std::max(last_invitation(world, *course.talk), not_before) + k_one);
}

Day first_school_day_from(const World& world, Day day) {
  return world.calendar.school_day_on_or_after(day);
}

// report-in-time

bool is_reported(const World&, const Course& course) {
  return course.held && course.filed;
}

std::vector<Planted> report_on_day_eight(const World& world, Course& course, Rng&) {
  const Day due = report_due(world, course);
  course.filed = due + k_one;
  return done_after("report-in-time", course, course.moment->report.basis, due, *course.filed,
                    {LogEvent::report_filed});
}

std::vector<Planted> report_weeks_late(const World& world, Course& course, Rng& rng) {
  const Day due = report_due(world, course);
  course.filed = first_school_day_from(world, due + days{rng.between(4, 14)});
  return done_after("report-in-time", course, course.moment->report.basis, due, *course.filed,
                    {LogEvent::report_filed});
}

std::vector<Planted> report_never(const World& world, Course& course, Rng&) {
  course.filed.reset();
  Planted fault =
      overdue("report-in-time", course, course.moment->report.basis, report_due(world, course) + k_one);
  fault.tracked_by = {LogEvent::report_filed};
  return {fault};
}

/// Overdue until the head waives it.
std::vector<Planted> report_waived(const World& world, Course& course, Rng& rng) {
  std::vector<Planted> faults = report_never(world, course, rng);
  course.waived = first_school_day_from(world, faults.front().from + days{rng.between(2, 6)});
  faults.front().until = *course.waived - k_one;
  return faults;
}

bool is_shared(const World&, const Course& course) {
  return course.filed && course.moment->report.shared == Stated::yes;
}

std::vector<Planted> report_hidden(const World&, Course& course, Rng&) {
  course.hidden = true;
  return {overdue("shared-with-guardians", course, course.moment->report.shared_basis, *course.filed)};
}

// recorded

bool is_recorded(const World&, const Course& course) {
  return course.held && course.filed && course.recorded;
}

std::vector<Planted> item_missing(const World& world, Course& course, Rng&) {
  const RecordItem& missing = course.moment->record.back();
  std::erase(course.items, missing.item);
  const Day due = std::max(report_due(world, course), *course.filed);
  Planted fault = overdue("recorded", course, missing.basis, due + k_one);
  fault.tracked_by = {missing.item == "goals" ? LogEvent::goals_recorded : LogEvent::agreements_recorded};
  return {fault};
}

// invitation

/// A line of its own invites the family, and no other line speaks for it: not that of the round, nor an offer
/// to all.
bool is_invited_alone(const World&, const Course& course) {
  const bool offered = course.moment->initiative && course.moment->initiative->offered_to_all;
  return course.invited && course.held && !course.with_round && !offered;
}

/// The day after the last one on which the invitation is in time: for a week, six days before the talk.
Day one_day_too_late(const World& world, const Course& course) {
  return shift(course.day, *course.talk->invite_lead, -1, world.calendar) + k_one;
}

/// On a weekday, and still in time for other days of the window.
bool can_be_invited_late(const World& world, const Course& course) {
  if (!is_invited_alone(world, course) || !course.talk->invite_lead) {
    return false;
  }
  const Day invited = one_day_too_late(world, course);
  return !is_weekend(invited) && invited <= last_invitation(world, *course.talk);
}

std::vector<Planted> invited_a_day_late(const World& world, Course& course, Rng&) {
  course.invited = one_day_too_late(world, course);
  course.form_sent = course.form_sent ? course.invited : std::nullopt;
  for (auto* day : {&course.form_returned, &course.topics, &course.mode_agreed}) {
    *day = *day ? std::optional(std::max(**day, *course.invited + k_one)) : std::nullopt;
  }
  return {late("invited-in-time", course, course.moment->invite.basis, course.day)};
}

bool has_two_guardians(const World& world, const Course& course) {
  return is_invited_alone(world, course) && course.talk->guardians.size() >= 2;
}

std::vector<Planted> guardian_forgotten(const World& world, Course& course, Rng&) {
  course.invited_people = {course.talk->guardians.front()};
  course.guardians_present = course.invited_people;
  return {overdue("right-people-invited", course, course.moment->basis,
                  invitation_fault_shows(world, course, last_day_in_time(world, course)))};
}

const Guardian* without_custody(const World& world, const Course& course) {
  for (const Guardian* guardian : world.homes.guardians_of.at(course.talk->pupil)) {
    const auto& invited = course.talk->guardians;
    if (guardian->custody == YesNoUnknown::no &&
        std::ranges::find(invited, guardian->person) == invited.end()) {
      return guardian;
    }
  }
  return nullptr;
}

bool has_guardian_without_custody(const World& world, const Course& course) {
  return is_invited_alone(world, course) && without_custody(world, course) != nullptr;
}

std::vector<Planted> invited_without_custody(const World& world, Course& course, Rng&) {
  course.invited_people = course.talk->guardians;
  course.invited_people.push_back(without_custody(world, course)->person);
  Planted fault =
      overdue("right-people-invited", course, world.policy.without_custody_basis, *course.invited);
  fault.id += ":without-custody";
  return {fault};
}

// forms

bool form_goes_out(const World&, const Course& course) {
  return course.held && course.form_sent;
}

std::vector<Planted> form_not_sent(const World& world, Course& course, Rng&) {
  course.form_sent.reset();
  Planted fault = overdue("form-sent", course, course.talk->form->basis,
                          invitation_fault_shows(world, course, *course.invited));
  fault.tracked_by = {LogEvent::form_sent};
  return {fault};
}

bool form_comes_back(const World&, const Course& course) {
  return course.held && course.form_returned && !course.talk->form->return_before;
}

const Basis& return_basis(const Form& form) {
  return form.return_basis.clause.empty() ? form.basis : form.return_basis;
}

std::vector<Planted> form_never_back(const World&, Course& course, Rng&) {
  course.form_returned.reset();
  Planted fault = overdue("form-returned", course, return_basis(*course.talk->form), course.day + k_one);
  fault.tracked_by = {LogEvent::form_returned};
  return {fault};
}

std::vector<Planted> form_back_late(const World& world, Course& course, Rng& rng) {
  course.form_returned = first_school_day_from(world, course.day + days{rng.between(1, 4)});
  return done_after("form-returned", course, return_basis(*course.talk->form), course.day,
                    *course.form_returned, {LogEvent::form_returned});
}

// the talk itself

bool is_owed(const World&, const Course& course) {
  return course.held && !course.talk->by_agreement;
}

/// Nothing but its own lines would show that it was arranged.
bool is_arranged_alone(const World& world, const Course& course) {
  return is_owed(world, course) && (!course.invited || is_invited_alone(world, course));
}

std::vector<Planted> never_planned(const World& world, Course& course, Rng&) {
  const Course before = course;
  course = {};
  course.talk = before.talk;
  course.moment = before.moment;
  course.day = before.day;
  Day due = last_invitation(world, *course.talk);
  const auto start = first_day(*world.roster.pupil(course.talk->pupil), world.calendar);
  if (start && *start > due && *start <= course.talk->window.last) {
    due = course.talk->window.last;
  }
  Planted fault = overdue("planned", course, course.moment->basis, due + k_one);
  fault.tracked_by = {LogEvent::invited, LogEvent::signup_opened, LogEvent::held, LogEvent::called,
                      LogEvent::no_show};
  return {fault};
}

bool is_invited(const World& world, const Course& course) {
  return is_owed(world, course) && course.invited && !course.called_off;
}

std::vector<Planted> never_held(const World&, Course& course, Rng&) {
  did_not_take_place(course);
  Planted fault = overdue("held", course, course.moment->basis, course.talk->window.last + k_one);
  fault.tracked_by = {LogEvent::held, LogEvent::called};
  return {fault};
}

/// Nobody came, and the policy wants another appointment then.
bool must_be_renewed(const World& world, const Course& course) {
  const Stated stated = course.moment->after_no_show;
  return is_invited(world, course) && !course.talk->on_request &&
         (stated == Stated::yes || (stated == Stated::not_stated && course.talk->mandatory == Stated::yes));
}

std::vector<Planted> no_new_appointment(const World& world, Course& course, Rng&) {
  did_not_take_place(course);
  course.no_show = course.day;
  const bool is_asked = course.moment->after_no_show == Stated::yes;
  const Basis& basis = is_asked ? course.moment->no_show_basis : course.moment->mandatory_basis;
  return {
      overdue("new-appointment", course, basis, shift(course.day, k_usual_term, +1, world.calendar) + k_one)};
}

bool can_be_followed_up(const World& world, const Course& course) {
  const bool may_ask_for_talk = std::ranges::none_of(world.agenda.talks, [&](const OwedTalk& other) {
    return other.pupil == course.talk->pupil && other.soonest;
  });
  return course.held && course.moment->follow_up && may_ask_for_talk;
}

std::vector<Planted> no_follow_up(const World& world, Course& course, Rng&) {
  course.follow_up_wanted = course.day;
  return {overdue("follow-up", course, course.moment->follow_up_basis,
                  shift(course.day, k_usual_term, +1, world.calendar) + k_one)};
}

/// Guardians and pupil must both be there.
bool wants_pupil(const World&, const Course& course) {
  const bool required = std::ranges::any_of(course.talk->participants, [](const Participant& participant) {
    return participant.role == Role::pupil && participant.presence == Presence::required;
  });
  return course.held && required && !course.talk->guardians.empty();
}

const Basis& attendee_basis(const Moment& moment, Role role) {
  const auto found = std::ranges::find(moment.attendees, role, &Attendee::role);
  return found != moment.attendees.end() && !found->basis.clause.empty() ? found->basis
                                                                         : moment.attendees_basis;
}

std::vector<Planted> pupil_absent(const World&, Course& course, Rng&) {
  course.pupil_present = false;
  return {overdue("attendance", course, attendee_basis(*course.moment, Role::pupil), course.day)};
}

std::vector<Planted> guardians_absent(const World&, Course& course, Rng&) {
  course.guardians_present.clear();
  return {overdue("attendance", course, attendee_basis(*course.moment, Role::guardians), course.day)};
}

bool has_stated_length(const World&, const Course& course) {
  const Duration& duration = course.moment->duration;
  return course.held && !duration.about &&
         (duration.kind == Duration::Kind::exact || duration.kind == Duration::Kind::at_most) &&
         course.moment->audience.size() == 1;
}

std::vector<Planted> wrong_length(const World&, Course& course, Rng& rng) {
  const int stated = static_cast<int>(course.moment->duration.most.count());
  course.minutes = course.moment->duration.kind == Duration::Kind::exact ? stated - rng.between(3, 5)
                                                                         : stated + rng.between(5, 20);
  return {overdue("duration", course, course.moment->duration.basis, course.day)};
}

constexpr std::array<TalkFault, 19> k_faults{
    {{"report-on-day-eight", is_reported, report_on_day_eight},
     {"report-weeks-late", is_reported, report_weeks_late},
     {"report-never", is_reported, report_never},
     {"report-waived", is_reported, report_waived},
     {"report-hidden", is_shared, report_hidden},
     {"item-missing", is_recorded, item_missing},
     {"invited-late", can_be_invited_late, invited_a_day_late},
     {"guardian-forgotten", has_two_guardians, guardian_forgotten},
     {"without-custody", has_guardian_without_custody, invited_without_custody},
     {"form-not-sent", form_goes_out, form_not_sent},
     {"form-never-back", form_comes_back, form_never_back},
     {"form-back-late", form_comes_back, form_back_late},
     {"never-planned", is_arranged_alone, never_planned},
     {"never-held", is_invited, never_held},
     {"no-new-appointment", must_be_renewed, no_new_appointment},
     {"no-follow-up", can_be_followed_up, no_follow_up},
     {"pupil-absent", wants_pupil, pupil_absent},
     {"guardians-absent", wants_pupil, guardians_absent},
     {"wrong-length", has_stated_length, wrong_length}}};

}  // namespace

std::span<const TalkFault> talk_faults() {
  return k_faults;
}

}  // namespace gesprek::example
