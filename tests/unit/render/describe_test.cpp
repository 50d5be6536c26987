#include "render/describe.hpp"

#include <doctest/doctest.h>

using namespace gesprek;

TEST_CASE("grades are named in runs") {
  CHECK(render::grades_text(Lang::nl, {}) == "alle groepen");
  CHECK(render::grades_text(Lang::nl, {8}) == "groep 8");
  CHECK(render::grades_text(Lang::nl, {6, 7}) == "groep 6 en 7");
  CHECK(render::grades_text(Lang::nl, {3, 5, 7}) == "groep 3, 5 en 7");
  CHECK(render::grades_text(Lang::en, {1, 2, 3, 4, 6, 8}) == "grades 1–4, 6 and 8");
}

TEST_CASE("an audience has its conditions, and a moment on request says so") {
  Moment moment;
  Audience by_grade;
  by_grade.grades = {3, 5, 7};
  Audience new_teacher;
  new_teacher.grades = {2, 4, 6, 8};
  Condition condition{};
  condition.fact = Condition::Fact::new_teacher;
  new_teacher.conditions = {condition};
  moment.audience = {by_grade, new_teacher};
  CHECK(render::audience_text(Lang::en, moment) ==
        "grades 3, 5 and 7; grades 2, 4, 6 and 8 (with a new teacher)");
  moment.audience = {by_grade};
  moment.initiative = Initiative{};
  CHECK(render::audience_text(Lang::nl, moment) == "groep 3, 5 en 7, op verzoek");
}

TEST_CASE("each condition says of itself alone whether it has to hold or not") {
  using Fact = Condition::Fact;
  for (int number = 0; number <= static_cast<int>(Fact::leaving); ++number) {
    Condition holds{};
    holds.fact = static_cast<Fact>(number);
    holds.number = 3;
    holds.months = {1};
    Condition fails = holds;
    fails.negated = true;
    Condition other{};
    other.fact = holds.fact == Fact::extra_support ? Fact::leaving : Fact::extra_support;
    for (const Lang lang : {Lang::nl, Lang::en}) {
      const auto text = [&](std::vector<Condition> conditions) {
        Audience audience;
        audience.conditions = std::move(conditions);
        const std::string all = render::audience_text(lang, audience);
        return all.substr(all.find('(') + 1, all.rfind(')') - all.find('(') - 1);
      };
      const std::string also = lang == Lang::nl ? ", en ook " : ", and also ";
      CAPTURE(text({holds}));
      CHECK(text({holds}) != text({fails}));
      CHECK(text({fails, other}) == text({fails}) + also + text({other}));
      CHECK(text({other, fails}) == text({other}) + also + text({fails}));
    }
  }
}

TEST_CASE("a talk for who stays and has support is not shown as one for who has none") {
  Audience audience;
  Condition stays{};
  stays.fact = Condition::Fact::leaving;
  stays.negated = true;
  Condition support{};
  support.fact = Condition::Fact::extra_support;
  audience.conditions = {stays, support};
  CHECK(render::audience_text(Lang::en, audience) ==
        "all grades (who do not leave the school, and also with extra support)");
  CHECK(render::audience_text(Lang::nl, audience) ==
        "alle groepen (die niet van school gaan, en ook met extra ondersteuning)");
}

TEST_CASE("who takes part beside the usual roles has a name in both languages") {
  Moment moment;
  for (const std::string_view word : {"next-teacher", "guidance-centre", "Logopedist"}) {
    Attendee one;
    one.role = Role::other;
    one.other = word;
    moment.attendees.push_back(one);
  }
  CHECK(render::attendees_text(Lang::nl, moment) == "volgende leerkracht, CLB, Logopedist");
  CHECK(render::attendees_text(Lang::en, moment) == "next teacher, guidance centre, Logopedist");
}

TEST_CASE("a role of the policy's own goes by its own word, for people and for programs") {
  const RoleName own(Role::other, "Logopedist");
  CHECK(render::role_text(Lang::nl, own) == "Logopedist");
  CHECK(render::key(own) == "Logopedist");
  CHECK(render::role_text(Lang::nl, RoleName(Role::other, "next-teacher")) == "volgende leerkracht");
  CHECK(render::role_text(Lang::en, Role::head) == "head");
  const RoleName head(Role::head);
  CHECK(render::key(head) == "head");
}

TEST_CASE("a duration keeps the words of the policy") {
  Duration duration;
  CHECK(render::duration_text(Lang::en, duration) == "not stated");
  duration.kind = Duration::Kind::exact;
  duration.most = Minutes{10};
  CHECK(render::duration_text(Lang::nl, duration) == "10 minuten");
  duration.about = true;
  CHECK(render::duration_text(Lang::nl, duration) == "ongeveer 10 minuten");
  duration.about = false;
  duration.kind = Duration::Kind::at_most;
  CHECK(render::duration_text(Lang::en, duration) == "at most 10 minutes");
  duration.kind = Duration::Kind::range;
  duration.least = Minutes{5};
  CHECK(render::duration_text(Lang::en, duration) == "5 to 10 minutes");
}

TEST_CASE("a table names a rule without the moment that its line names anyway") {
  CHECK(render::clause_text("A13") == "A13");
  CHECK(render::clause_text("every_talk.invite.remind") == "invite.remind");
  CHECK(render::clause_text("moments.rapport.duration") == "duration");
  CHECK(render::clause_text("moments.rapport") == "moments.rapport");
  CHECK(render::clause_text("guide.absence") == "guide.absence");
}
