#include <doctest/doctest.h>

#include "words/agenda.hpp"
#include "world.hpp"

using namespace gesprek;
using gesprek::test::day;
using gesprek::test::World;

namespace {

constexpr const char* k_sent = "form-sent:rapport/P1";
constexpr const char* k_returned = "form-returned:rapport/P1";

World with_form(std::string_view planned = "2027-02-09") {
  World world;
  Form form;
  form.id = "start-talk";
  form.return_needed = true;
  form.basis.clause = "A22";
  form.return_basis.clause = "A10";
  world.talk("rapport/P1").form = form;
  world.plan("rapport/P1", planned);
  return world;
}

}  // namespace

TEST_CASE("instead-given (RP-72): what was chosen in place of the talk is given by the talk's last day") {
  World world;
  world.pupil("P3");
  Moment& moment = world.moment("rapport");
  moment.opt_out = OptOut{{"het rapport", "the report"}, {}, {"RP-72", {}}};
  const Message chosen(words::agenda::k_chose_instead, {{"instead", moment.opt_out->instead}});
  world.agenda.replaced.push_back({moment.id,
                                   world.index(moment.id),
                                   PupilId("P3"),
                                   {day("2027-02-01"), day("2027-02-26")},
                                   {{chosen, "RP-72", {}}}});
  const std::string id = "instead-given:rapport/P3";
  CHECK(world.status(id, "2027-02-26") == "pending");
  CHECK(world.status("instead-given:rapport", "2027-02-27") == "untracked");
  CHECK(world.duty("instead-given:rapport", "2027-02-27").remedy.entries.front().pupil == PupilId("P3"));
  World tracked = world;
  tracked.pupil("P2");
  tracked.happened("shared rapport/P2 2027-02-10");
  CHECK(tracked.status(id, "2027-02-26") == "pending");
  CHECK(tracked.status(id, "2027-02-27") == "overdue");
  CHECK(tracked.duty(id, "2027-02-27").clause == "RP-72");
  CHECK(tracked.says(id, "2027-02-27").find("the report not given") != std::string::npos);
  tracked.happened("shared rapport/P3 2027-02-26");
  CHECK(tracked.status(id, "2027-02-27") == "met");
}

TEST_CASE("form-sent (A22): with the invitation, or until inviting is late") {
  World with_it = with_form();
  with_it.happened("invited rapport/P1 2027-01-20");
  with_it.happened("form-sent rapport/P1 2027-01-20");
  CHECK(with_it.status(k_sent, "2027-02-10") == "met");

  World day_seven = with_form();
  day_seven.happened("invited rapport/P1 2027-01-20");
  day_seven.happened("form-sent rapport 2027-02-02");
  CHECK(day_seven.status(k_sent, "2027-02-10") == "met");

  World day_six = with_form();
  day_six.happened("invited rapport/P1 2027-01-20");
  day_six.happened("form-sent rapport 2027-02-03");
  CHECK(day_six.status(k_sent, "2027-02-10") == "late");
  CHECK(day_six.duty(k_sent, "2027-02-10").clause == "A22");
}

TEST_CASE("form-sent (A22): not sent is pending on the last day and overdue after it") {
  World world = with_form();
  world.happened("invited rapport/P1 2027-01-20");
  world.happened("form-sent rapport/P2 2027-01-20");  // of nobody here: the school does log forms
  CHECK(world.status(k_sent, "2027-02-02") == "pending");
  CHECK(world.status(k_sent, "2027-02-03") == "overdue");
  World named = with_form();
  named.happened("invited rapport/P1 2027-01-20 form=start-talk");
  CHECK(named.status(k_sent, "2027-02-03") == "met");
}

TEST_CASE("form-sent (A22): a late invitation with its form is one fault, and so is none at all") {
  World late = with_form();
  late.happened("invited rapport/P1 2027-02-04");
  late.happened("form-sent rapport/P1 2027-02-04");
  CHECK(late.status(k_sent, "2027-02-10") == "met");
  World never = with_form();
  never.happened("form-sent rapport/P2 2027-01-20");
  CHECK(never.status(k_sent, "2027-02-02") == "pending");
  CHECK(never.status(k_sent, "2027-02-10") == "none");
}

TEST_CASE("form-returned (A10): back on the day of the talk is in time, the day after is late") {
  World in_time = with_form();
  in_time.happened("form-returned rapport/P1 2027-02-09");
  in_time.happened("held rapport/P1 2027-02-09");
  CHECK(in_time.status(k_returned, "2027-02-20") == "met");
  World late = with_form();
  late.happened("form-returned rapport/P1 2027-02-10");
  late.happened("held rapport/P1 2027-02-09");
  CHECK(late.status(k_returned, "2027-02-20") == "late");
  CHECK(late.duty(k_returned, "2027-02-20").clause == "A10");
}

TEST_CASE("form-returned (A10): missing is pending on the day of the talk and overdue after it") {
  World world = with_form();
  world.happened("form-returned rapport/P2 2027-01-20");
  world.happened("held rapport/P1 2027-02-09");
  CHECK(world.status(k_returned, "2027-02-09") == "pending");
  CHECK(world.status(k_returned, "2027-02-10") == "overdue");
}

TEST_CASE("form-returned (A10): so long before the talk as the policy says") {
  World world = with_form();
  world.talk("rapport/P1").form->return_before = Length{2, Unit::calendar_days};
  world.happened("form-returned rapport/P1 2027-02-08");
  CHECK(world.status(k_returned, "2027-02-08") == "late");
  world.talk("rapport/P1").form->return_before = Length{1, Unit::calendar_days};
  CHECK(world.status(k_returned, "2027-02-08") == "met");
}

TEST_CASE("form-returned (A10): a planned day that passed without a word says nothing about the form") {
  World world = with_form();
  world.pupil("P2");
  world.happened("form-returned rapport/P2 2027-01-20");
  world.happened("held rapport/P2 2027-01-21");
  CHECK(world.status(k_returned, "2027-02-09") == "pending");
  CHECK(world.status(k_returned, "2027-02-10") == "none");
}
