// What holds for every school: made-up ones, a few hundred of them.
#include <map>
#include <set>

#include "base/rng.hpp"
#include "school.hpp"

using namespace gesprek;
using namespace gesprek::test;

namespace {

constexpr int k_schools = 60;

std::optional<Day> maybe_day(Rng& rng, std::string_view first, int within_days, int permille) {
  if (!rng.chance(permille)) {
    return std::nullopt;
  }
  return day(first) + std::chrono::days{rng.uniform(within_days)};
}

YesNoUnknown any_answer(Rng& rng) {
  const std::vector all{YesNoUnknown::no, YesNoUnknown::yes, YesNoUnknown::unknown};
  return rng.pick(all);
}

void add_random_guardians(TestSchool& school, const std::string& pupil, Rng& rng) {
  for (int count = rng.uniform(5); count > 0; --count) {
    const std::string person = "G" + std::to_string(rng.uniform(40));
    Guardian& guardian = school.add_guardian(pupil, person, "H" + std::to_string(rng.uniform(20)));
    guardian.custody = any_answer(rng);
    const std::vector all{Guardian::Invited::yes, Guardian::Invited::yes, Guardian::Invited::no,
                          Guardian::Invited::separate};
    guardian.invite = rng.pick(all);
  }
}

void add_random_requests(TestSchool& school, Rng& rng) {
  const std::vector kinds{Request::Kind::talk,  Request::Kind::separate, Request::Kind::joint,
                          Request::Kind::guest, Request::Kind::longer,   Request::Kind::agreed};
  for (int count = 0; count < 20; ++count) {
    const std::vector<std::string> moments{"", "rapport", "juni", "facultatief"};
    Request& request = school.ask(rng.pick(kinds), "P" + std::to_string(rng.uniform(30)), rng.pick(moments));
    request.person = PersonId{"G" + std::to_string(rng.uniform(40))};
    request.date = maybe_day(rng, "2026-09-01", 300, 500);
    request.minutes = Minutes{rng.uniform(60)};
  }
}

/// Thirty pupils with odd dates and families under moments of every kind of talk.
TestSchool random_school(std::uint64_t seed) {
  Rng rng(seed);
  TestSchool school;
  school.policy.moments.push_back(talk_moment("start", {grades_if({1}, Condition::Fact::starts_this_year)},
                                              about_four_weeks_before_start()));
  school.policy.moments.push_back(talk_moment(
      "nieuw", {grades({3}), grades_if({2, 4, 6}, Condition::Fact::new_teacher)}, school_weeks(3, 5)));
  school.policy.moments.push_back(talk_moment("rapport", {grades({})}, month(2)));
  for (const auto& [id, window] : {std::pair{"juni", month(6)}, std::pair{"facultatief", any_time()}}) {
    Moment asked = talk_moment(id, {grades({})}, window);
    asked.initiative = Initiative{{Role::guardians, Role::teacher}, true, {"A16", {}}};
    school.policy.moments.push_back(std::move(asked));
  }
  school.policy.invite_without_custody = rng.chance(300) ? Stated::yes : Stated::no;
  school.add_class("1/2A", {1, 2});
  school.add_class("3A", {3});
  school.add_class("4/6A", {4, 5, 6});
  for (int number = 0; number < 30; ++number) {
    const std::vector<std::string> classes{"1/2A", "3A", "4/6A", ""};
    const std::string id = "P" + std::to_string(number);
    Pupil& pupil = school.add_pupil_alone(id, rng.uniform(9), rng.pick(classes));
    pupil.born = maybe_day(rng, "2014-01-01", 3900, 800);
    pupil.first_day = maybe_day(rng, "2026-06-01", 500, 400);
    pupil.last_day = maybe_day(rng, "2026-06-01", 500, 300);
    pupil.new_teacher = any_answer(rng);
    add_random_guardians(school, id, rng);
  }
  add_random_requests(school, rng);
  return school;
}

bool is_round(const OwedTalk& talk) {
  return talk.moment.text != "facultatief";
}

/// Talk ids with their people and days, to compare whole agendas.
Ids summary(const Agenda& agenda) {
  Ids all;
  for (const OwedTalk& talk : agenda.talks) {
    std::string line = talk.id.text + ' ' + iso(talk.window.first) + ' ' + iso(talk.window.last) + ' ' +
                       std::to_string(talk.minutes.count());
    for (const Participant& participant : talk.participants) {
      line += ' ' + participant.person.text;
    }
    all.push_back(std::move(line));
  }
  return all;
}

}  // namespace

TEST_CASE("every pupil is owed each moment or is told why not, and never both") {
  for (std::uint64_t seed = 0; seed < k_schools; ++seed) {
    const TestSchool school = random_school(seed);
    const Agenda agenda = school.agenda();
    std::map<std::pair<std::string, std::string>, int> answers;
    std::set<std::pair<std::string, std::string>> owed;
    for (const OwedTalk& talk : agenda.talks) {
      owed.insert({talk.moment.text, talk.pupil.text});
    }
    for (const auto& key : owed) {
      ++answers[key];
    }
    for (const NotOwed& entry : agenda.not_owed) {
      ++answers[{entry.moment.text, entry.pupil.text}];
      CHECK_FALSE(say(Lang::nl, entry.why.fact).empty());
    }
    CHECK(answers.size() == school.policy.moments.size() * school.roster.pupils.size());
    CHECK(std::ranges::all_of(answers, [](const auto& entry) { return entry.second == 1; }));
  }
}

TEST_CASE("windows begin and end on school days and ids are unique") {
  for (std::uint64_t seed = 0; seed < k_schools; ++seed) {
    const TestSchool school = random_school(seed);
    const Calendar calendar = school.calendar();
    const Agenda agenda = school.agenda();
    std::set<std::string> seen;
    for (const OwedTalk& talk : agenda.talks) {
      CHECK(seen.insert(talk.id.text).second);
      CHECK(agenda.talk(talk.id) == &talk);
      if (!talk.agreed) {
        CHECK_FALSE(talk.window.empty());
        CHECK(calendar.is_school_day(talk.window.first));
        CHECK(calendar.is_school_day(talk.window.last));
      }
      CHECK((!talk.catch_up || talk.window.last < talk.catch_up->first));
    }
  }
}

TEST_CASE(
    "A13 over all talks of a pupil every invited guardian stands on exactly one invitation of a round") {
  for (std::uint64_t seed = 0; seed < k_schools; ++seed) {
    const TestSchool school = random_school(seed);
    const Agenda agenda = school.agenda();
    std::map<std::string, Ids> invited;
    for (const OwedTalk& talk : agenda.talks) {
      std::vector<PersonId> together;
      for (const Invitation& invitation : talk.invitations) {
        together.insert(together.end(), invitation.guardians.begin(), invitation.guardians.end());
      }
      std::ranges::sort(together);
      CHECK(together == talk.guardians);
      if (is_round(talk) && talk.moment.text != "juni") {
        const Ids people = texts(talk.guardians);
        Ids& all = invited[talk.moment.text + '/' + talk.pupil.text];
        all.insert(all.end(), people.begin(), people.end());
      }
    }
    for (auto& [key, people] : invited) {
      std::set<std::string> expected;
      for (const Guardian* guardian : school.roster.guardians_of(PupilId{key.substr(key.find('/') + 1)})) {
        const bool first_row = std::ranges::none_of(school.roster.guardians, [&](const Guardian& other) {
          return &other < guardian && other.pupil == guardian->pupil && other.person == guardian->person;
        });
        const bool without = guardian->custody == YesNoUnknown::no;
        if (first_row && guardian->invite != Guardian::Invited::no &&
            (!without || school.policy.invite_without_custody == Stated::yes)) {
          expected.insert(guardian->person.text);
        }
      }
      std::ranges::sort(people);
      CHECK(people == Ids(expected.begin(), expected.end()));
    }
  }
}

TEST_CASE("the order of requests in their file does not matter") {
  for (std::uint64_t seed = 0; seed < k_schools; ++seed) {
    TestSchool school = random_school(seed);
    const Ids before = summary(school.agenda());
    Rng(seed).shuffle(school.requests);
    CHECK(summary(school.agenda()) == before);
  }
}
