#include "example/expected_contacts.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "example/days.hpp"

namespace gesprek::example {
namespace {

using std::chrono::days;

constexpr std::size_t k_contacts_a_family_unseen = 150;
constexpr int k_home_stays_away = 200;  // permille of those second homes that by chance came to nothing

class Contacts {
 public:
  Contacts(const World& world, std::vector<Course>& courses, const std::set<std::size_t>& used)
      : m_world(world), m_courses(courses), m_used(used) {
    for (std::size_t i = 0; i < courses.size(); ++i) {
      m_places.emplace(courses[i].talk->id, i);
    }
  }

  /// A family with one home, all of whose talks are still as they should be.
  bool can_stay_unseen(const ExpectedContact& expected) const {
    return expected.talks.size() > 1 && std::ranges::all_of(expected.talks, [&](const TalkId& id) {
             const auto place = m_places.find(id);
             if (place == m_places.end() || m_used.contains(place->second)) {
               return false;
             }
             const Course& course = m_courses[place->second];
             return course.held && course.invited && !course.called_off &&
                    course.talk->invitations.size() == 1;
           });
  }

  /// Nobody comes, and where the policy wants another appointment the family is invited again.
  void stay_unseen(const ExpectedContact& expected) {
    for (const TalkId& id : expected.talks) {
      Course& course = m_courses[m_places.at(id)];
      did_not_take_place(course);
      course.no_show = course.day;
      if (course.moment->after_no_show == Stated::yes || course.talk->mandatory == Stated::yes) {
        course.invited_again = weekday_after(course.day);
      }
    }
  }

  int contacts(const ExpectedContact& expected) const {
    return static_cast<int>(std::ranges::count_if(expected.talks, [&](const TalkId& id) {
      const Course* course = find(id);
      return course != nullptr && course->held &&
             std::ranges::any_of(expected.guardians, [&](const PersonId& guardian) {
               return is_among(course->guardians_present, guardian);
             });
    }));
  }

  /// One of the household comes along to a talk that was held without it; false when there is none.
  bool come_along(const ExpectedContact& expected) {
    for (const TalkId& id : expected.talks) {
      const auto place = m_places.find(id);
      if (place == m_places.end() || m_used.contains(place->second) || !m_courses[place->second].held) {
        continue;
      }
      Course& course = m_courses[place->second];
      for (const PersonId& guardian : expected.guardians) {
        if (is_among(course.talk->guardians, guardian) && !is_among(course.guardians_present, guardian)) {
          course.guardians_present.push_back(guardian);
          return true;
        }
      }
    }
    return false;
  }

  /// The day on which it was certain that the household would not come often enough any more.
  Planted missing(const ExpectedContact& expected, int contacts) const {
    std::vector<Day> chances;
    for (const TalkId& id : expected.talks) {
      const Course* course = find(id);
      const OwedTalk* talk = m_world.agenda.talk(id);
      const bool came = course != nullptr && course->held &&
                        std::ranges::any_of(expected.guardians, [&](const PersonId& guardian) {
                          return is_among(course->guardians_present, guardian);
                        });
      if (!came) {
        chances.push_back(course != nullptr && course->held ? *course->held : talk->window.last);
      }
    }
    std::ranges::sort(chances, std::greater<>());
    const auto needed = static_cast<std::size_t>(expected.at_least - contacts);
    const Expectation& expectation = m_world.policy.expectations[expected.expectation_index];
    Planted fault;
    fault.rule = "expectation";
    fault.id = "expectation:" + expectation.id + '/' + expected.pupil.text + '/' + expected.household.text;
    fault.clause = expectation.basis.clause;
    fault.pupil = expected.pupil;
    fault.from = (needed <= chances.size() ? chances[needed - 1] : chances.front()) + days{1};
    fault.tracked_by = {LogEvent::held, LogEvent::called};
    return fault;
  }

 private:
  const Course* find(const TalkId& id) const {
    const auto place = m_places.find(id);
    return place != m_places.end() ? &m_courses[place->second] : nullptr;
  }

  const World& m_world;
  std::vector<Course>& m_courses;
  const std::set<std::size_t>& m_used;
  std::map<TalkId, std::size_t> m_places;
};

}  // namespace

std::vector<Planted> settle_expectations(const World& world, std::vector<Course>& courses,
                                         const std::set<std::size_t>& used, Rng& rng) {
  Contacts contacts(world, courses, used);
  std::vector<const ExpectedContact*> possible;
  for (const ExpectedContact& expected : world.agenda.expected) {
    if (contacts.can_stay_unseen(expected)) {
      possible.push_back(&expected);
    }
  }
  rng.shuffle(possible);
  possible.resize(std::min(possible.size(), 1 + world.agenda.expected.size() / k_contacts_a_family_unseen));
  for (const ExpectedContact* expected : possible) {
    contacts.stay_unseen(*expected);
  }
  std::vector<Planted> planted;
  for (const ExpectedContact& expected : world.agenda.expected) {
    int count = contacts.contacts(expected);
    const bool stays_away = count < expected.at_least && rng.chance(k_home_stays_away);
    while (count < expected.at_least && !stays_away && contacts.come_along(expected)) {
      ++count;
    }
    if (count < expected.at_least) {
      planted.push_back(contacts.missing(expected, count));
    }
  }
  return planted;
}

}  // namespace gesprek::example
