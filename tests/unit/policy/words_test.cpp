// What the words of the language mean: one row a phrase.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "model/vague_words.hpp"
#include "policy_text.hpp"

namespace gesprek::test {
namespace {

struct Row {
  std::string_view written;
  std::string_view means;
};

TEST_CASE("windows in words") {
  constexpr Row k_rows[] = {
      {"February", "month 2 start .. month 2 end"},
      {"februari", "month 2 start .. month 2 end"},
      {"June to July", "month 6 start .. month 7 end"},
      {"November and December", "month 11 start .. month 12 end"},
      {"December to January", "month 12 start .. month 1 end"},
      {"autumn", "month 9 start .. month 11 end"},
      {"start of March", "month 3 start .. month 3 start +9 days"},
      {"end of February", "month 2 start +20 days .. month 2 end"},
      {"second half of September", "month 9 start +15 days .. month 9 end"},
      {"last two weeks of September", "month 9 end -13 days .. month 9 end"},
      {"first week of October", "month 10 start .. month 10 start +6 days"},
      {"10 to 31 January", "month 1 start +9 days .. month 1 start +30 days"},
      {"10 January to 5 February", "month 1 start +9 days .. month 2 start +4 days"},
      {"20 October", "month 10 start +19 days .. month 10 start +19 days"},
      {"2027-02-09", "2027-02-09 .. 2027-02-09"},
      {"2027-02-09 to 2027-02-12", "2027-02-09 .. 2027-02-12"},
      {"school weeks 3 to 5", "week 3 start .. week 5 end"},
      {"school weeks 3-5", "week 3 start .. week 5 end"},
      {"school weeks 3 and 4", "week 3 start .. week 4 end"},
      {"school week 3", "week 3 start .. week 3 end"},
      {"first school week", "week 1 start .. week 1 end"},
      {"first 2 school weeks", "week 1 start .. week 2 end"},
      {"last school week in the evening", "week -1 start .. week -1 end evening"},
      {"last 3 school weeks", "week -3 start .. week -1 end"},
      {"first school day in the afternoon", "year start .. year start afternoon"},
      {"last school day", "year end .. year end"},
      {"the whole year", "year start .. year end"},
      {"any time", "any time"},
      {"by the school", "by school"},
      {"by the school, in the evening", "by school evening"},
      {"by the school in the morning", "by school morning"},
      {"second week after kerstvakantie",
       "kerstvakantie end +2 school weeks on to weekday 1 .. kerstvakantie end +2 school weeks on to weekday "
       "7"},
      {"2nd week after the Christmas holidays",
       "kerstvakantie end +2 school weeks on to weekday 1 .. kerstvakantie end +2 school weeks on to weekday "
       "7"},
      {"first to third week after meivakantie",
       "meivakantie end +1 school weeks on to weekday 1 .. meivakantie end +3 school weeks on to weekday 7"},
      {"first two weeks after kerstvakantie",
       "kerstvakantie end +1 school weeks on to weekday 1 .. kerstvakantie end +2 school weeks on to weekday "
       "7"},
      {"last week before zomervakantie",
       "zomervakantie start -1 school weeks on to weekday 1 .. zomervakantie start -1 school weeks on to "
       "weekday 7"},
      {"first week after zomervakantie", "week 1 start .. week 1 end"},
      {"3 to 4 weeks before zomervakantie", "zomervakantie start -4 weeks .. zomervakantie start -3 weeks"},
      {"within 3 weeks after zomervakantie", "zomervakantie end +1 days .. zomervakantie end +3 weeks"},
      {"about 4 weeks before first day", "first_day -4 weeks .. first_day -4 weeks about"},
      {"7 to 8 weeks after first day", "first_day +7 weeks .. first_day +8 weeks"},
      {"within 6 weeks after first day", "first_day +1 days .. first_day +6 weeks"},
      {"within 2 months before first day, in school time",
       "first_day -2 months .. first_day -1 days school time"},
      {"some weeks after first day", "first_day +4 weeks (some) .. first_day +4 weeks (some) about"},
      {"before last day", "year start .. last_day -1 days"},
      {"after class change", "class_change +1 days .. year end"},
      {"2 to 3 months before the 4th birthday", "birthday 4 -3 months .. birthday 4 -2 months"},
      {"within 2 weeks after moment other", "moment other end +1 days .. moment other end +2 weeks"},
      {"5 to 10 school days before 2027-03-24", "2027-03-24 -10 school days .. 2027-03-24 -5 school days"},
      {"ongeveer 4 weken voor eerste dag", "first_day -4 weeks .. first_day -4 weeks about"},
      {"June/July", "month 6 start .. month 7 end"},
      {"juni-juli", "month 6 start .. month 7 end"},
      {"juni en juli", "month 6 start .. month 7 end"},
      {"begin van maart", "month 3 start .. month 3 start +9 days"},
      {"29 February", "month 2 end .. month 2 end"},
  };
  for (const Row& row : k_rows) {
    CHECK_MESSAGE(describe(talk("when: " + std::string(row.written)).window) == row.means, row.written);
  }
}

TEST_CASE("a window in its long form has its own part, margin and clause") {
  const Moment moment =
      talk("when: {is: about 4 weeks before first day, margin: 3 days, part: afternoon, clause: A03}");
  CHECK(describe(moment.window) == "first_day -4 weeks .. first_day -4 weeks afternoon about margin 3 days");
  CHECK(moment.window.basis.clause == "A03");
}

TEST_CASE("durations in words") {
  const auto duration = [](std::string_view written) {
    const Duration read = talk("duration: " + std::string(written)).duration;
    constexpr std::string_view k_kinds[] = {"exact", "at most", "range", "by agreement", "not stated"};
    return std::string(k_kinds[static_cast<std::size_t>(read.kind)]) + " " +
           std::to_string(read.least.count()) + "-" + std::to_string(read.most.count()) +
           (read.about ? " about" : "");
  };
  CHECK(duration("10 minutes") == "exact 10-10");
  CHECK(duration("10 minuten") == "exact 10-10");
  CHECK(duration("1 hour") == "exact 60-60");
  CHECK(duration("half an hour") == "exact 30-30");
  CHECK(duration("at most 1 hour") == "at most 0-60");
  CHECK(duration("at most 60 minutes") == "at most 0-60");
  CHECK(duration("10 to 15 minutes") == "range 10-15");
  CHECK(duration("10 à 15 minuten") == "range 10-15");
  CHECK(duration("tussen 10 en 15 minuten") == "range 10-15");
  CHECK(duration("between 45 minutes and 1 hour") == "range 45-60");
  CHECK(duration("10 min. per gesprek") == duration("10 minutes"));
  CHECK(duration("max. 15 minuten") == duration("at most 15 minutes"));
  CHECK(duration("10-15 minutes") == "range 10-15");
  CHECK(duration("45 minutes to 1 hour") == "range 45-60");
  CHECK(duration("about 25 minutes") == "exact 25-25 about");
  CHECK(duration("by agreement") == "by agreement 0-0");
  CHECK(duration("not stated") == "not stated 0-0");
  CHECK(talk("mandatory: yes").duration.kind == Duration::Kind::not_stated);
}

TEST_CASE("grades in words") {
  const auto grades = [](std::string_view written) {
    return talk("grades: " + std::string(written)).audience.front().grades;
  };
  CHECK(grades("1-7") == std::vector{1, 2, 3, 4, 5, 6, 7});
  CHECK(grades("1 to 3") == std::vector{1, 2, 3});
  CHECK(grades("5, 3 and 7") == std::vector{3, 5, 7});
  CHECK(grades("[7, 3, 5]") == std::vector{3, 5, 7});
  CHECK(grades("[1-2, 8]") == std::vector{1, 2, 8});
  CHECK(grades("8") == std::vector{8});
  CHECK(grades("0") == std::vector{0});
  CHECK(grades("odd") == std::vector{1, 3, 5, 7});
  CHECK(grades("even") == std::vector{2, 4, 6, 8});
  CHECK(grades("all").empty());
  CHECK(grades("all except 8") == std::vector{1, 2, 3, 4, 5, 6, 7});
}

TEST_CASE("conditions in words") {
  const auto condition = [](std::string_view line) {
    return talk("grades: all\n" + std::string(line)).audience.front().conditions;
  };
  CHECK(condition("if: new teacher").front().fact == Condition::Fact::new_teacher);
  CHECK(condition("if: extra support").front().fact == Condition::Fact::extra_support);
  CHECK(condition("unless: sibling at school").front().negated);
  CHECK(condition("if: no sibling at school").front().negated);
  CHECK(condition("if: started in November or February").front().months == std::vector{11, 2});
  const auto tenure = condition("if: at school for less than 3 months");
  CHECK(tenure.front().fact == Condition::Fact::started_before);
  CHECK(tenure.front().number == 3);
  CHECK(tenure.front().negated);
  CHECK(condition("if: started since March").front().months == std::vector{3, 4, 5, 6, 7});
  CHECK(condition("if: begonnen vanaf juli").front().months == std::vector{7});
  CHECK(condition("if: [new teacher, extra support]").size() == 2);
}

TEST_CASE("attendees in words") {
  const auto attendees = [](std::string_view lines) { return describe(talk(lines).attendees); };
  CHECK(attendees("attendees: [guardians, pupil if suitable, teacher]") ==
        "guardians required, pupil if_suitable, teacher required");
  CHECK(attendees("attendees: [guardians, teacher, pupil for the last 5 minutes]") ==
        "guardians required, teacher required, pupil required last 5");
  CHECK(attendees("attendees:\n  guardians: required\n  pupil: {is: welcome, mandatory: no}\n  next_teacher: "
                  "on request") == "guardians required, pupil welcome optional, next-teacher on_request");
  CHECK(attendees("attendees: [guardians, teacher]\nmay_join: [coordinator, interpreter]") ==
        "guardians required, teacher required, coordinator on_request, interpreter on_request");
  CHECK(talk("attendees: [pupil, teacher]").without_guardians);
  CHECK_FALSE(talk("attendees: [guardians, teacher]").without_guardians);
}

TEST_CASE("invitations, reports and forms in words") {
  const Invite invite = talk("invite: at least 5 school days before the round").invite;
  CHECK(describe(*invite.lead) == "5 school days");
  CHECK(invite.from == CountFrom::round);
  CHECK(talk("invite: 1 week").invite.from == CountFrom::talk);
  CHECK(talk("invite: well ahead").invite.lead == vague_length(Vague::well_ahead));
  CHECK(talk("invite: about 2 weeks before the talk").invite.lead == Length{2, Unit::weeks, Vague::about});
  CHECK(talk("invite: {remind: enkele weken van tevoren}").invite.remind == vague_length(Vague::some_weeks));
  CHECK(talk("report: a few days").report.within == vague_length(Vague::some_days));
  CHECK(talk("form: {is: start-talk, returned: about 1 week before the talk}").form->return_before ==
        Length{1, Unit::weeks, Vague::about});
  CHECK_FALSE(talk("invite: no").invite.needed);
  CHECK(talk("mandatory: no").invite.needed);
  CHECK(describe(*talk("report: within 7 days after the talk").report.within) == "7 days");
  CHECK(talk("report: yes").report.needed);
  CHECK_FALSE(talk("report: no").report.needed);
  CHECK_FALSE(talk("mandatory: no").report.needed);
  const Form form = *talk("form: {is: start-talk, returned: 2 days before the talk}").form;
  CHECK(form.return_needed);
  CHECK(describe(*form.return_before) == "2 days");
  CHECK_FALSE(talk("form: start-talk").form->return_needed);
}

TEST_CASE("yes, no and not stated are three things") {
  CHECK(talk("mandatory: yes").mandatory == Stated::yes);
  CHECK(talk("mandatory: no").mandatory == Stated::no);
  CHECK(talk("mandatory: not stated").mandatory == Stated::not_stated);
  CHECK(talk("duration: 10 minutes").mandatory == Stated::not_stated);
}

TEST_CASE("cadences in words") {
  const auto cadence = [](std::string_view lines) {
    return *talk("kind: cadence\nfor: each class\n" + std::string(lines)).cadence;
  };
  CHECK(cadence("at_least: once a month").per == Cadence::Per::month);
  CHECK(cadence("at_least: twice a quarter").times == 2);
  CHECK(cadence("at_least: 4 times a school year").per == Cadence::Per::school_year);
  CHECK(describe(*cadence("at_least: once every 3 to 4 weeks").at_least_every) == "4 weeks");
  CHECK(describe(*cadence("at_least: once a week").at_least_every) == "1 weeks");
  CHECK(describe(*cadence("at_least: om de 2 weken").at_least_every) == "2 weeks");
  CHECK(describe(*cadence("at_least: om de maand").at_least_every) == "2 months");
  CHECK(describe(*cadence("at_least: once a month\nat_most: once a week").at_most_every) == "1 weeks");
}

TEST_CASE("what a family may choose in place of a talk, and until when") {
  const Moment moment = talk("instead: {is: Een geschreven rapport, choose_by: 31 January}");
  CHECK(moment.opt_out->instead.nl == "Een geschreven rapport");
  CHECK(describe(moment.opt_out->choose_by) == "month 1 start +30 days .. month 1 start +30 days");
}

TEST_CASE("who leads, who signs, and what makes one ask") {
  const Moment moment = talk(
      "attendees: {pupil: leads the talk, guardians: required}\n"
      "report: {within: 1 week, signed_by: [pupil, guardians, teacher]}\n"
      "on_request: {by: teacher, only_when: als de voortgang achterblijft}");
  CHECK(moment.attendees.front().leads);
  CHECK(moment.report.signed_by == std::vector<RoleName>{Role::pupil, Role::guardians, Role::teacher});
  CHECK(moment.initiative->by == std::vector<RoleName>{Role::teacher});
  CHECK(moment.initiative->only_when.nl == "als de voortgang achterblijft");
}

TEST_CASE("families with more children may choose earlier, and everybody is reminded") {
  const Invite invite =
      talk("invite: {signup: chosen, head_start_for_families: 1 day, remind: 2 days before the talk}").invite;
  CHECK(invite.signup == Signup::chosen);
  CHECK(describe(*invite.head_start) == "1 days");
  CHECK(describe(*invite.remind) == "2 days");
}

TEST_CASE("a talk that comes round is so many moments, each counted from the one before") {
  const LoadedPolicy loaded = load_text(R"(format: 1
moments:
  - id: ronde
    name: {nl: Ronde, en: Round}
    grades: all
    when: school weeks 4 to 5
    repeat: 3 times, 6 to 8 weeks apart
    attendees: [guardians, teacher]
expectations:
  - {id: twice, at_least: 2, of: [ronde]}
)");
  REQUIRE(loaded.policy);
  const auto& moments = loaded.policy->moments;
  REQUIRE(moments.size() == 3);
  CHECK(moments.at(0).id == MomentId("ronde-1"));
  CHECK(describe(moments.at(0).window) == "week 4 start .. week 5 end");
  CHECK(describe(moments.at(2).window) ==
        "moment ronde-1 start +14 school weeks .. moment ronde-1 end +14 school weeks");
  CHECK(moments.at(2).name.nl == "Ronde 3");
  CHECK(loaded.policy->expectations.front().of ==
        std::vector{MomentId("ronde-1"), MomentId("ronde-2"), MomentId("ronde-3")});
}

TEST_CASE("how talks go when guardians live apart") {
  const LoadedPolicy loaded =
      load_text(with_talk("mandatory: yes") +
                "separated_parents: {talks: apart on request, approved_by: head, copy_in_writing: yes}\n");
  REQUIRE(loaded.policy);
  CHECK(loaded.policy->separated->talks == SeparatedParents::Talks::on_request);
  CHECK(loaded.policy->separated->approved_by == Role::head);
  CHECK(loaded.policy->separated->copy_in_writing == Stated::yes);
}

TEST_CASE("a group can have another form of talk") {
  const Moment moment = talk("who:\n  - {grades: 1, mode: home}\n  - {grades: 2-8}");
  CHECK(moment.audience.at(0).mode == "home");
  CHECK(moment.audience.at(1).mode.empty());
}

TEST_CASE("a text over several lines is one paragraph, and what is missing after it is said there") {
  const std::string lines = "content:\n      nl: >-\n        Twee regels\n          die bij elkaar horen.\n";
  CHECK(talk(lines + "      en: |\n        Two lines\n        of one text.\n").content ==
        LocalText{"Twee regels die bij elkaar horen.", "Two lines of one text."});
  const LoadedPolicy half = load_text(with_talk(lines));
  REQUIRE(half.diagnostics.all().size() == 1);
  const Diagnostic& missing = half.diagnostics.all().front();
  CHECK(missing.code == "missing-key");
  REQUIRE(missing.notes.size() == 1);
  CHECK(half.sources.place(missing.notes.front().span).line == half.sources.place(missing.span).line + 2);
}

}  // namespace
}  // namespace gesprek::test
