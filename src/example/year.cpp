#include "example/year.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <string_view>

#include "example/appointments.hpp"
#include "example/cadences.hpp"
#include "example/course.hpp"
#include "example/events.hpp"
#include "example/expected_contacts.hpp"
#include "example/offers.hpp"
#include "example/talk_faults.hpp"

namespace gesprek::example {
namespace {

using std::chrono::days;

constexpr int k_planted = 300;  // permille of the kinds of fault and moments; each kind at least once
constexpr std::size_t k_talks_a_fault = 400;  // a second one of a kind in a moment from so many talks on
constexpr int k_called_off = 12;              // permille of the talks
constexpr Clock k_sign_up{16 * 60};
constexpr int k_stayed_away = 15;  // of the talks to which nobody is obliged to come

constexpr std::array<std::string_view, 16> k_topics{
    "Hoe gaat het met lezen?",
    "Wil graag weten of hij genoeg uitdaging heeft bij rekenen",
    "Vriendschappen in de groep",
    "Slaapt slecht, merkt u daar iets van?",
    "Mag zij de spelling thuis extra oefenen?",
    "Overgang naar de volgende groep",
    "Hoe werkt het ontwikkelingsperspectief?",
    "Concentratie in de middag",
    "Pesten op het plein",
    "How is her Dutch coming along?",
    "Kan de toets mondeling?",
    "Brilletje: zit ze vooraan?",
    "Zelfstandig werken",
    "Praat thuis weinig over school",
    "Welke boeken passen bij zijn niveau?",
    "Zwemles onder schooltijd"};

bool may_stay_away(const Course& course) {
  return course.held && course.invited && course.talk->mandatory != Stated::yes &&
         course.moment->after_no_show != Stated::yes && !course.talk->on_request;
}

/// What happens in any year without being anybody's fault.
void vary(Course& course, const World& world, Rng& rng) {
  const bool room = course.invited && course.day - *course.invited >= days{8};
  if (room && rng.chance(k_called_off) && world.calendar.is_school_day(course.day - days{4})) {
    course.called_off = course.day - days{4};
  } else if (may_stay_away(course) && rng.chance(k_stayed_away)) {
    course.no_show = course.day;
    did_not_take_place(course);
  }
}

/// Plants each kind of fault in some of the moments that it fits, each in a talk of its own.
class Planter {
 public:
  Planter(const World& world, std::vector<Course>& courses, Rng& rng)
      : m_world(world), m_courses(courses), m_rng(rng) {
    for (std::size_t i = 0; i < courses.size(); ++i) {
      m_of_moment[courses[i].talk->moment_index].push_back(i);
      ++m_talks_of[{courses[i].talk->pupil, courses[i].talk->moment}];
    }
  }

  std::vector<Planted> plant() {
    std::set<std::string_view> seen;
    for (auto& [moment, courses] : m_of_moment) {
      for (const TalkFault& fault : talk_faults()) {
        const bool wanted = m_rng.chance(k_planted) || !seen.contains(fault.name);
        for (std::size_t count = 0; wanted && count <= courses.size() / k_talks_a_fault; ++count) {
          if (plant_one(fault, courses)) {
            seen.insert(fault.name);
          }
        }
      }
    }
    return std::move(m_planted);
  }

  /// The courses that have a fault, by index.
  const std::set<std::size_t>& used() const { return m_used; }

 private:
  /// In a talk that has no fault yet; of pupils with several talks of a moment one could settle what another
  /// one lacks.
  bool plant_one(const TalkFault& fault, const std::vector<std::size_t>& courses) {
    std::vector<std::size_t> fitting;
    for (const std::size_t index : courses) {
      const Course& course = m_courses[index];
      if (!m_used.contains(index) && !course.called_off &&
          m_talks_of.at({course.talk->pupil, course.talk->moment}) == 1 && fault.fits(m_world, course)) {
        fitting.push_back(index);
      }
    }
    if (fitting.empty()) {
      return false;
    }
    const std::size_t chosen = m_rng.pick(fitting);
    m_used.insert(chosen);
    for (Planted& planted : fault.plant(m_world, m_courses[chosen], m_rng)) {
      m_planted.push_back(std::move(planted));
    }
    return true;
  }

  const World& m_world;
  std::vector<Course>& m_courses;
  Rng& m_rng;
  std::map<std::size_t, std::vector<std::size_t>> m_of_moment;
  std::map<std::pair<PupilId, MomentId>, int> m_talks_of;
  std::set<std::size_t> m_used;
  std::vector<Planted> m_planted;
};

std::vector<Topic> topics_of(const std::vector<Course>& courses, Rng& rng) {
  std::vector<Topic> topics;
  for (const Course& course : courses) {
    if (course.topics) {
      topics.push_back({course.talk->id,
                        course.talk->guardians.front(),
                        *course.topics,
                        std::string(rng.pick(k_topics)),
                        {}});
    }
  }
  std::ranges::stable_sort(topics, {}, &Topic::received);
  return topics;
}

/// The one line that opens sign-up for a whole round.
void tell_sign_up(const World& world, Diary& diary) {
  for (const SchoolRound& round : world.school.rounds) {
    if (round.signup_opens) {
      diary.write(LogEvent::signup_opened, *round.signup_opens, k_sign_up, PersonId("ADM1")).moment =
          round.moment;
    }
  }
}

}  // namespace

Year live_through(const World& world, Rng& rng) {
  Rng day_rng = rng.fork(1);
  Rng course_rng = rng.fork(2);
  Rng fault_rng = rng.fork(3);
  Rng word_rng = rng.fork(4);
  Rng series_rng = rng.fork(5);
  std::vector<Course> courses;
  for (const Appointment& appointment : make_appointments(world, day_rng)) {
    courses.push_back(usual_course(world, appointment, course_rng));
    vary(courses.back(), world, course_rng);
  }
  Year year;
  const auto plant = [&](std::vector<Planted> faults) {
    year.planted.insert(year.planted.end(), std::make_move_iterator(faults.begin()),
                        std::make_move_iterator(faults.end()));
  };
  Planter planter(world, courses, fault_rng);
  plant(planter.plant());
  plant(settle_expectations(world, courses, planter.used(), fault_rng));
  Diary diary;
  for (const Course& course : courses) {
    tell(world, course, word_rng, diary);
  }
  tell_sign_up(world, diary);
  plant(tell_offers(world, series_rng, diary));
  plant(tell_events(world, series_rng, diary));
  plant(tell_periods(world, series_rng, diary));
  plant(tell_intervals(world, series_rng, diary));
  year.topics = topics_of(courses, word_rng);
  year.log = std::move(diary).take();
  year.planted = as_tracked(std::move(year.planted), year.log);
  return year;
}

}  // namespace gesprek::example
