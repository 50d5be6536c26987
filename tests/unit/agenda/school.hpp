// A small school built by hand, and the moments of a policy as they come out of its file.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "agenda/agenda.hpp"
#include "base/parse.hpp"

namespace gesprek::test {

inline Day day(std::string_view text) {
  const auto parsed = parse_day(text);
  REQUIRE_MESSAGE(parsed.has_value(), std::string(text));
  return *parsed;
}

inline DayRange range(std::string_view first, std::string_view last) {
  return {day(first), day(last)};
}

// Windows.

inline Point point(Anchor anchor, int number = 0, Edge edge = Edge::start, Length offset = {}) {
  Point made;
  made.anchor = anchor;
  made.number = number;
  made.edge = edge;
  made.offset = offset;
  return made;
}

inline Window between(Point from, Point until) {
  Window window;
  window.kind = WindowKind::between;
  window.from = std::move(from);
  window.until = std::move(until);
  return window;
}

inline Window month(int number) {
  return between(point(Anchor::month, number), point(Anchor::month, number, Edge::end));
}

inline Window school_weeks(int first, int last) {
  return between(point(Anchor::school_week, first), point(Anchor::school_week, last, Edge::end));
}

/// "about 4 weeks before first day" (A03).
inline Window about_four_weeks_before_start() {
  const Point start = point(Anchor::first_day, 0, Edge::start, {-4, Unit::weeks});
  Window window = between(start, start);
  window.about = true;
  return window;
}

inline Window any_time() {
  Window window;
  window.kind = WindowKind::any_time;
  return window;
}

// Moments.

inline Attendee attendee(Role role, Presence presence = Presence::required) {
  Attendee made;
  made.role = role;
  made.presence = presence;
  return made;
}

inline Audience grades(std::vector<int> list) {
  Audience audience;
  audience.grades = std::move(list);
  return audience;
}

inline Condition condition(Condition::Fact fact, bool negated = false) {
  Condition made{};
  made.fact = fact;
  made.negated = negated;
  return made;
}

inline Audience grades_if(std::vector<int> list, Condition::Fact fact) {
  Audience audience = grades(std::move(list));
  audience.conditions.push_back(condition(fact));
  return audience;
}

/// A talk of ten minutes between guardians and teacher, invited a week ahead and reported within a week.
inline Moment talk_moment(std::string id, std::vector<Audience> audience, Window window) {
  Moment moment;
  moment.id = MomentId{std::move(id)};
  moment.basis.clause = "A00";
  moment.name = {"Gesprek", "Talk"};
  moment.audience = std::move(audience);
  moment.window = std::move(window);
  moment.duration.kind = Duration::Kind::exact;
  moment.duration.most = Minutes{10};
  moment.attendees = {attendee(Role::guardians), attendee(Role::teacher)};
  moment.invite.needed = true;
  moment.invite.lead = Length{1, Unit::weeks};
  moment.invite.channel = "parro";
  moment.report.needed = true;
  moment.report.within = Length{1, Unit::weeks};
  return moment;
}

// A school: region midden, 2026-2027, first school day 31 August 2026, last 16 July 2027.

struct TestSchool {
  Policy policy;
  School school;
  Roster roster;
  std::vector<Request> requests;
  std::vector<Holiday> closed;
  std::string region = "midden";
  Day as_of = day("2026-09-01");

  TestSchool() {
    school.region = region;
    school.first_year = 2026;
    school.divisions = {{"lower", {1, 2}}, {"middle", {3, 4, 5}}, {"upper", {6, 7, 8}}};
  }

  /// A class with one teacher, L and its name.
  SchoolClass& add_class(std::string id, std::vector<int> class_grades) {
    SchoolClass made;
    made.id = ClassId{id};
    made.grades = std::move(class_grades);
    made.staff = {add_staff("L" + id, "teacher").id};
    roster.classes.push_back(std::move(made));
    return roster.classes.back();
  }

  Staff& add_staff(std::string id, std::string role) {
    Staff made;
    made.id = PersonId{id};
    made.role = std::move(role);
    roster.staff.push_back(std::move(made));
    std::ranges::sort(roster.staff, {}, &Staff::id);
    return *std::ranges::find(roster.staff, PersonId{id}, &Staff::id);
  }

  /// A pupil of a class with two guardians in one household: P1 has G1a and G1b in H1.
  Pupil& add_pupil(std::string id, int grade, std::string class_id = {}) {
    Pupil& pupil = add_pupil_alone(id, grade, std::move(class_id));
    const std::string tail = id.substr(1);
    add_guardian(id, "G" + tail + "a", "H" + tail);
    add_guardian(id, "G" + tail + "b", "H" + tail);
    return pupil;
  }

  Pupil& add_pupil_alone(const std::string& id, int grade, std::string class_id = {}) {
    Pupil made;
    made.id = PupilId{id};
    made.name = {id, "", "Naam"};
    made.grade = grade;
    made.class_id = ClassId{std::move(class_id)};
    made.new_teacher = YesNoUnknown::no;
    roster.pupils.push_back(std::move(made));
    std::ranges::sort(roster.pupils, {}, &Pupil::id);
    return pupil(id);
  }

  Pupil& pupil(std::string_view id) {
    const auto found = std::ranges::find(roster.pupils, PupilId{std::string(id)}, &Pupil::id);
    REQUIRE(found != roster.pupils.end());
    return *found;
  }

  Guardian& add_guardian(const std::string& pupil_id, const std::string& person,
                         const std::string& household) {
    Guardian made;
    made.pupil = PupilId{pupil_id};
    made.person = PersonId{person};
    made.household = HouseholdId{household};
    made.custody = YesNoUnknown::yes;
    roster.guardians.push_back(std::move(made));
    return roster.guardians.back();
  }

  Guardian& guardian(std::string_view person) {
    const auto found = std::ranges::find(roster.guardians, PersonId{std::string(person)}, &Guardian::person);
    REQUIRE(found != roster.guardians.end());
    return *found;
  }

  Request& ask(Request::Kind kind, std::string pupil_id, std::string_view moment = {}) {
    Request made;
    made.kind = kind;
    made.pupil = PupilId{std::move(pupil_id)};
    made.moment = MomentId{std::string(moment)};
    made.asked = DateTime{day("2026-09-01"), Clock{static_cast<int>(requests.size())}};
    requests.push_back(std::move(made));
    return requests.back();
  }

  SchoolRound& round(std::string_view moment) {
    SchoolRound made;
    made.moment = MomentId{std::string(moment)};
    school.rounds.push_back(std::move(made));
    return school.rounds.back();
  }

  Calendar calendar() const {
    return Calendar({school.first_year, region, shipped_holidays(region, school.first_year), closed, {}});
  }

  std::set<TalkId> arranged;  ///< stand in a plan or in the log

  Agenda agenda() const {
    const Calendar made = calendar();
    return make_agenda({policy, school, made, roster, requests, as_of, &arranged});
  }
};

// What came out.

inline std::vector<std::string> ids(const Agenda& agenda) {
  std::vector<std::string> all;
  for (const OwedTalk& talk : agenda.talks) {
    all.push_back(talk.id.text);
  }
  return all;
}

using Ids = std::vector<std::string>;

inline const OwedTalk& talk(const Agenda& agenda, std::string_view id) {
  const OwedTalk* found = agenda.talk(TalkId{std::string(id)});
  REQUIRE_MESSAGE(found != nullptr, std::string(id));
  return *found;
}

template <class Tag>
std::vector<std::string> texts(const std::vector<Id<Tag>>& list) {
  std::vector<std::string> all;
  for (const Id<Tag>& id : list) {
    all.push_back(id.text);
  }
  return all;
}

inline const Question* question(const Agenda& agenda, std::string_view code) {
  const auto found = std::ranges::find(agenda.questions, code, &Question::code);
  return found != agenda.questions.end() ? &*found : nullptr;
}

/// The reason why a pupil is not owed the (only) moment, in English.
inline std::string why_not(const Agenda& agenda, std::string_view pupil) {
  for (const NotOwed& entry : agenda.not_owed) {
    if (entry.pupil.text == pupil) {
      return say(Lang::en, entry.why.fact);
    }
  }
  return "";
}

inline bool says(const std::vector<Reason>& why, std::string_view part) {
  return std::ranges::any_of(
      why, [&](const Reason& reason) { return say(Lang::en, reason.fact).find(part) != std::string::npos; });
}

}  // namespace gesprek::test

template <>
struct doctest::StringMaker<gesprek::DayRange> {
  static String convert(const gesprek::DayRange& range) {
    return (gesprek::iso(range.first) + " … " + gesprek::iso(range.last)).c_str();
  }
};
template <>
struct doctest::StringMaker<std::vector<std::string>> {
  static String convert(const std::vector<std::string>& list) {
    std::string all;
    for (const std::string& text : list) {
      all += (all.empty() ? "" : " ") + text;
    }
    return all.c_str();
  }
};
