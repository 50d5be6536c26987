#include "example/talk_requests.hpp"

#include <algorithm>

#include "example/days.hpp"
#include "example/homes.hpp"

namespace gesprek::example {
namespace {

using std::chrono::days;

constexpr int k_june_talks = 250;     // permille of the pupils of grades 1 … 5
constexpr int k_pupil_comes = 200;    // of those talks
constexpr int k_any_time_talks = 60;  // permille of all pupils
constexpr int k_asked_by_teacher = 300;
constexpr int k_not_adjacent = 250;  // of the guardians with a talk apart
constexpr int k_stays_joint = 60;

constexpr Day k_june_first = date(2027, 5, 17);
constexpr Day k_june_last = date(2027, 5, 30);
constexpr Day k_year_first = date(2026, 10, 5);
constexpr Day k_year_last = date(2027, 6, 11);
constexpr Day k_start_of_year = date(2026, 8, 31);

class TalkRequests {
 public:
  TalkRequests(const Roster& roster, std::vector<Request>& requests, Rng& rng)
      : m_roster(roster), m_homes(roster), m_requests(requests), m_rng(rng) {}

  void june() {
    for (const Pupil& pupil : m_roster.pupils) {
      if (pupil.grade < 1 || pupil.grade > 5 || !m_rng.chance(k_june_talks)) {
        continue;
      }
      const Day asked = draw_day(k_june_first, k_june_last);
      if (is_there(pupil, asked) && is_there(pupil, date(2027, 7, 9))) {
        talk("rapportgesprek-juni-op-verzoek", pupil, asked);
        if (m_rng.chance(k_pupil_comes)) {
          Request attend = m_requests.back();
          attend.kind = Request::Kind::attend;
          attend.person = PersonId();
          attend.value = "pupil";
          m_requests.push_back(std::move(attend));
        }
      }
    }
  }

  void any_time(std::string_view moment) {
    for (const Pupil& pupil : m_roster.pupils) {
      if (pupil.grade < 1 || !m_rng.chance(k_any_time_talks)) {
        continue;
      }
      const Day asked = draw_day(k_year_first, k_year_last);
      if (is_there(pupil, asked) && is_there(pupil, asked + days{28})) {
        talk(moment, pupil, asked);
        m_requests.back().minutes = Minutes{m_rng.chance(600) ? 20 : 30};
      }
    }
  }

 private:
  Day draw_day(Day first, Day last) {
    return first + days{m_rng.between(0, static_cast<int>((last - first).count()))};
  }

  void talk(std::string_view moment, const Pupil& pupil, Day asked) {
    Request request;
    request.kind = Request::Kind::talk;
    request.asked = DateTime{asked, {m_rng.between(7 * 60, 21 * 60)}};
    request.moment = MomentId(std::string(moment));
    request.pupil = pupil.id;
    request.person = asker(pupil, asked);
    m_requests.push_back(std::move(request));
  }

  PersonId asker(const Pupil& pupil, Day asked) {
    const SchoolClass& group = *m_roster.school_class(pupil.class_id);
    const std::vector<PersonId> teachers = teachers_on(group, m_roster, asked);
    if (m_rng.chance(k_asked_by_teacher) && !teachers.empty()) {
      return m_rng.pick(teachers);
    }
    return m_homes.guardians_of.at(pupil.id).front()->person;
  }

  const Roster& m_roster;
  Homes m_homes;
  std::vector<Request>& m_requests;
  Rng& m_rng;
};

}  // namespace

void add_talk_requests(std::string_view policy, const Roster& roster, std::vector<Request>& requests,
                       Rng& rng) {
  TalkRequests talks(roster, requests, rng);
  if (policy == "ouder-kindgesprekken") {
    talks.june();
    talks.any_time("facultatief");
  } else if (policy == "oudercommunicatie") {
    talks.any_time("gesprek-op-verzoek");
  }
}

void add_separate_talks(const Roster& roster, std::vector<Request>& requests, Rng& rng) {
  bool other_day = true;  // the first pair wants different days, so that every school has one
  PersonId last;
  for (const Guardian& guardian : roster.guardians) {
    if (guardian.invite != Guardian::Invited::separate) {
      continue;
    }
    Request request;
    request.kind = Request::Kind::separate;
    request.asked = DateTime{k_start_of_year, {9 * 60 + rng.uniform(400)}};
    request.pupil = guardian.pupil;
    request.person = guardian.person;
    if (guardian.person == last || other_day) {
      request.value = guardian.person == last ? requests.back().value : "other-day";
      other_day = false;
    } else if (rng.chance(k_not_adjacent)) {
      request.value = "not-adjacent";
    } else if (rng.chance(k_stays_joint)) {
      request.kind = Request::Kind::joint;
      request.person = PersonId();
    } else {
      last = PersonId();
      continue;
    }
    last = guardian.person;
    requests.push_back(std::move(request));
  }
}

}  // namespace gesprek::example
