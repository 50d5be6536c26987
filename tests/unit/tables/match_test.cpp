// Requests, topics, plans and the log held against roster and policy.
#include "load/match.hpp"

#include "given.hpp"

using namespace gesprek;

namespace {

struct World {
  Roster roster;
  Policy policy;
  Sources sources;
  Diagnostics diagnostics;
  Span row;

  World() {
    for (const char* id : {"0012", "P1"}) {
      Pupil pupil;
      pupil.id = PupilId(id);
      roster.pupils.push_back(pupil);
    }
    Guardian guardian;
    guardian.pupil = PupilId("0012");
    guardian.person = PersonId("G1");
    guardian.household = HouseholdId("H1");
    roster.guardians.push_back(guardian);
    Staff staff;
    staff.id = PersonId("L5");
    roster.staff.push_back(staff);
    Moment moment;
    moment.id = MomentId("rapport");
    policy.moments.push_back(moment);
    row = {sources.add("table.csv", "a row"), 0, 5};
  }

  std::string codes() {
    CHECK(given::well_formed(diagnostics, sources));
    std::string text;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
      text += (text.empty() ? "" : " ") + std::string(diagnostic.code);
    }
    return text;
  }

  Request request(Request::Kind kind) const {
    Request made;
    made.kind = kind;
    made.row = row;
    return made;
  }
};

}  // namespace

TEST_CASE("A request that names only known keys is left as it is") {
  World world;
  std::vector<Request> requests{world.request(Request::Kind::separate)};
  requests[0].pupil = PupilId("0012");
  requests[0].person = PersonId("G1");
  requests[0].household = HouseholdId("H1");
  requests[0].moment = MomentId("rapport");
  match_requests(requests, world.roster, world.policy, world.diagnostics);
  CHECK(world.codes().empty());
}

TEST_CASE("A pupil who asks for a talk is named by the pupil's own key") {
  World world;
  std::vector<Request> requests{world.request(Request::Kind::talk), world.request(Request::Kind::wish)};
  for (Request& request : requests) {
    request.pupil = PupilId("12");  // without its zeros
    request.person = PersonId("12");
  }
  match_requests(requests, world.roster, world.policy, world.diagnostics);
  CHECK(requests[0].person == PersonId("0012"));
  CHECK(world.codes() == "lost-zeros unknown-person");  // a pupil asks, and wishes nothing
}

TEST_CASE("Keys that nobody knows make a request an error") {
  World world;
  std::vector<Request> requests{world.request(Request::Kind::wish)};
  requests[0].pupil = PupilId("P2222");
  requests[0].person = PersonId("G9999");
  requests[0].household = HouseholdId("H9999");
  requests[0].moment = MomentId("report");
  match_requests(requests, world.roster, world.policy, world.diagnostics);
  CHECK(world.codes() == "unknown-household unknown-moment unknown-person unknown-pupil");
  CHECK(world.diagnostics.has_errors());
}

TEST_CASE("A moment that the policy lacks is said once, with its rows") {
  World world;
  std::vector<Request> requests(3, world.request(Request::Kind::wish));
  for (Request& request : requests) {
    request.moment = MomentId("report");
  }
  match_requests(requests, world.roster, world.policy, world.diagnostics);
  CHECK(world.codes() == "unknown-moment");
  CHECK(say(Lang::en, world.diagnostics.all().front().message).find("it stands there 3 times") !=
        std::string::npos);
}

TEST_CASE("A key of a person is never answered with somebody else's key") {
  for (const auto& [key, meant] : {std::pair{"p-1", "P1"}, std::pair{"P2", ""}, std::pair{"P11", ""}}) {
    const std::string written = key;
    CAPTURE(written);
    World world;
    std::vector<Request> requests{world.request(Request::Kind::wish)};
    requests[0].pupil = PupilId(written);
    match_requests(requests, world.roster, world.policy, world.diagnostics);
    REQUIRE(world.codes() == "unknown-pupil");
    const std::string help = say(Lang::en, world.diagnostics.all().front().help.value());
    CHECK((help == "did you mean \"" + std::string(meant) + "\"?") == !std::string(meant).empty());
    CHECK((help.find("did you mean") == std::string::npos) == std::string(meant).empty());
  }
}

TEST_CASE("Lost zeros are mended in a request, in the order of pupils too") {
  World world;
  std::vector<Request> requests{world.request(Request::Kind::order)};
  requests[0].pupil = PupilId("12");
  requests[0].value = "P1  12";
  match_requests(requests, world.roster, world.policy, world.diagnostics);
  CHECK(world.codes() == "lost-zeros");
  CHECK(requests[0].pupil.text == "0012");
  CHECK(requests[0].value == "P1 0012");
}

TEST_CASE("A separate talk is for a guardian of the pupil") {
  World world;
  std::vector<Request> requests{world.request(Request::Kind::separate)};
  requests[0].pupil = PupilId("P1");
  requests[0].person = PersonId("G1");
  match_requests(requests, world.roster, world.policy, world.diagnostics);
  CHECK(world.codes() == "not-a-guardian");
}

TEST_CASE("Something in place of a talk is chosen only where the policy offers it") {
  World world;
  std::vector<Request> requests{world.request(Request::Kind::instead)};
  requests[0].pupil = PupilId("P1");
  requests[0].moment = MomentId("rapport");
  match_requests(requests, world.roster, world.policy, world.diagnostics);
  CHECK(world.codes() == "nothing-instead");
  world.diagnostics = {};
  world.policy.moments.front().opt_out = OptOut{{"het rapport", "the report"}, {}, {}};
  match_requests(requests, world.roster, world.policy, world.diagnostics);
  CHECK(world.codes().empty());
}

TEST_CASE("The log is mended, and what it does not know is only a warning") {
  World world;
  LogLine line;
  line.row = world.row;
  line.pupil = PupilId("12");
  line.talk = TalkId("rapport/12/2");
  line.value = "present=G1,12,L5 minutes=10";
  LogLine stranger = line;
  stranger.talk = TalkId("rapport/weg");
  stranger.pupil = PupilId("weg");
  stranger.value = "guardians=iemand";
  stranger.moment = MomentId("vorig-jaar");
  stranger.by = PersonId("vertrokken");
  Log log{{line, stranger}};
  match_log(log, world.roster, world.policy, world.diagnostics);
  CHECK(log.lines[0].pupil.text == "0012");
  CHECK(log.lines[0].talk.text == "rapport/0012/2");
  CHECK(log.lines[0].value == "present=G1,0012,L5 minutes=10");
  CHECK_FALSE(world.diagnostics.has_errors());
  CHECK(world.diagnostics.has_warnings());
}

TEST_CASE("A plan and topics are mended, and what they do not know is only a warning") {
  World world;
  PlannedTalk talk;
  talk.id = TalkId("rapport/12");
  talk.pupil = PupilId("12");
  talk.guardians = {PersonId("G1"), PersonId("G2")};
  talk.staff = {PersonId("L5")};
  talk.row = world.row;
  Plan plan{MomentId("rapport"), {talk}};
  match_plan(plan, world.roster, world.diagnostics);
  CHECK(plan.talks[0].id.text == "rapport/0012");
  CHECK(plan.talks[0].pupil.text == "0012");
  std::vector<Topic> topics{{TalkId("rapport/12"), PersonId("G1"), std::nullopt, "lezen", world.row}};
  match_topics(topics, world.roster, world.diagnostics);
  CHECK(topics[0].talk.text == "rapport/0012");
  CHECK_FALSE(world.diagnostics.has_errors());
}

TEST_CASE("Without a table of pupils nothing is said of their keys") {
  World world;
  world.roster = Roster{};
  std::vector<Request> requests{world.request(Request::Kind::wish)};
  requests[0].pupil = PupilId("P2");
  match_requests(requests, world.roster, world.policy, world.diagnostics);
  CHECK(world.codes().empty());
}

TEST_CASE("a role of staff is known to every policy, or named by this one") {
  World world;
  world.roster.staff.front().role = "siblings";
  Staff speech = world.roster.staff.front();
  speech.role = "logopedist";
  world.roster.staff.push_back(speech);
  match_staff(world.roster, world.policy, world.diagnostics);
  CHECK(world.diagnostics.all().size() == 1);
  CHECK(world.diagnostics.all().front().code == "unknown-staff-role");
  world.policy.roles = {"Logopedist"};
  Diagnostics none;
  match_staff(world.roster, world.policy, none);
  CHECK(none.all().empty());
}
