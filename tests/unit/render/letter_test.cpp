#include <doctest/doctest.h>

#include "load/letter_template.hpp"
#include "render/invitation.hpp"

using namespace gesprek;
using namespace std::chrono;

namespace {

/// Sanne and Tim of one household, and Emma of another, with their talks of one evening.
struct World {
  Policy policy;
  School school;
  Roster roster;
  Plan plan;
  std::vector<OwedTalk> owed;

  World() {
    Moment moment;
    moment.id = MomentId("startgesprek");
    moment.name = {"Startgesprek", "Start talk"};
    moment.purpose = {"Kennismaken.", "To get to know one another."};
    moment.invite.topics = true;
    policy.moments = {moment};
    school.name = "De Kleine School";
    school.rooms = {{RoomId("R3"), "Lokaal 3", 1, {}}};
    add("P1", "Sanne", "G1", "H1", 1110);
    add("P2", "Tim", "G1", "H1", 1130);
    add("P3", "Emma", "G3", "H3", 1140);
    Staff teacher;
    teacher.id = PersonId("L3");
    teacher.name = {"Anneke", "de", "Wit"};
    roster.staff = {teacher};
  }

  void add(const char* pupil, const char* given, const char* guardian, const char* household, int minute) {
    Pupil child;
    child.id = PupilId(pupil);
    child.name = {given, "de", "Boer"};
    child.class_id = ClassId("3A");
    roster.pupils.push_back(child);
    Guardian parent;
    parent.pupil = child.id;
    parent.person = PersonId(guardian);
    parent.household = HouseholdId(household);
    parent.name = {"Mieke", "de", "Boer"};
    parent.email = "mieke@voorbeeld.nl";
    roster.guardians.push_back(parent);
    PlannedTalk row;
    row.id = TalkId(std::string("startgesprek/") + pupil);
    row.moment = MomentId("startgesprek");
    row.pupil = child.id;
    row.guardians = {parent.person};
    row.staff = {PersonId("L3")};
    row.start = {sys_days(2026y / 9 / 15), Clock{minute}};
    row.room = RoomId("R3");
    plan.talks.push_back(row);
    OwedTalk talk;
    talk.id = row.id;
    talk.moment = row.moment;
    talk.pupil = child.id;
    talk.mandatory = Stated::yes;
    talk.participants = {{Role::pupil, {}, child.id, Presence::required, Stated::yes, {}}};
    owed.push_back(talk);
  }

  render::Letter letter(std::initializer_list<std::size_t> talks, Lang lang) const {
    render::Letter letter;
    letter.household = HouseholdId("H1");
    letter.guardians = {PersonId("G1")};
    letter.lang = lang;
    letter.channel = "parro";
    for (const std::size_t i : talks) {
      render::LetterTalk talk;
      talk.moment = &policy.moments.front();
      talk.owed = &owed[i];
      talk.row = &plan.talks[i];
      talk.pupil = owed[i].pupil;
      letter.talks.push_back(talk);
    }
    return letter;
  }

  render::InvitationContext context() const { return {policy, school, roster}; }
};

std::string written(const render::Letter& letter, const render::InvitationContext& context) {
  Sources sources;
  Diagnostics problems;
  const SourceId source =
      sources.add("letter", std::string(shipped_template(LetterKind::invitation, letter.lang)));
  const LetterTemplate text = load_letter_template(sources, source, LetterKind::invitation, problems);
  REQUIRE(problems.empty());
  return render::letter_text(render::compose_letter(letter, text, context));
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a letter holds all talks of its household and nobody else's child (A13, B01)") {
  const World world;
  const std::string text = written(world.letter({0, 1}, Lang::nl), world.context());
  CHECK(has(text, "Beste Mieke de Boer,"));
  CHECK(has(text, "Sanne de Boer (groep 3A), Startgesprek"));
  CHECK(has(text, "dinsdag 15 september 2026, 18:30 tot 18:40 uur"));
  CHECK(has(text, "Tim de Boer (groep 3A)"));
  CHECK(has(text, "op school, Lokaal 3"));
  CHECK(has(text, "Anneke de Wit"));
  CHECK_FALSE(has(text, "Emma"));
}

TEST_CASE("a letter says whether the family is expected, why, and that topics are welcome (A11, A21, B01)") {
  const World world;
  const std::string text = written(world.letter({0}, Lang::en), world.context());
  CHECK(has(text, "is about: To get to know"));
  CHECK(has(text, "by our policy this talk is mandatory"));
  CHECK(has(text, "you and Sanne"));
  CHECK(has(text, "Is there anything you would like to discuss?"));
  World unstated;
  unstated.owed[0].mandatory = Stated::not_stated;
  CHECK(has(written(unstated.letter({0}, Lang::en), unstated.context()),
            "we would very much like to see you there"));
}

TEST_CASE("the preparation form goes along, and the letter says when it comes back (A10, A22)") {
  World world;
  world.owed[0].form = Form{.id = "start-talk",
                            .sent_with_invitation = true,
                            .return_needed = true,
                            .return_before = {},
                            .basis = {},
                            .return_basis = {}};
  const std::string text = written(world.letter({0}, Lang::nl), world.context());
  CHECK(has(text, "voorbereiding op het startgesprek"));
  CHECK(has(text, "vóór het gesprek"));
}

TEST_CASE("with sign-up chosen a letter carries no time (A20)") {
  const World world;
  render::Letter letter = world.letter({0}, Lang::nl);
  letter.talks[0].signing = render::Signing::chosen;
  letter.talks[0].row = nullptr;
  letter.talks[0].window = {sys_days(2026y / 9 / 14), sys_days(2026y / 9 / 25)};
  const std::string text = written(letter, world.context());
  CHECK_FALSE(has(text, "18:30"));
  CHECK(has(text, "U kiest zelf"));
  CHECK(has(text, "tussen maandag 14 september 2026 en vrijdag 25 september 2026"));
}

TEST_CASE("the index leaves out addresses that are secret") {
  World world;
  CHECK(render::letter_rows({world.letter({0}, Lang::nl)}, world.context())[1][5] == "mieke@voorbeeld.nl");
  for (Guardian& guardian : world.roster.guardians) {
    guardian.secret = true;
  }
  CHECK(render::letter_rows({world.letter({0}, Lang::nl)}, world.context())[1][5].empty());
}

TEST_CASE("file names are numbers, never names") {
  CHECK(render::letter_file(1) == "invitation-0001.txt");
  CHECK(render::letter_file(12345) == "invitation-12345.txt");
  CHECK(render::teacher_file(2, ".csv") == "teacher-02.csv");
  CHECK(render::is_invitation_file("invitation-0001.txt"));
  CHECK(render::is_invitation_file("teacher-02.csv"));
  CHECK_FALSE(render::is_invitation_file("invitation-boer.txt"));
  CHECK(render::is_invitation_file("invitation-0001-form.pdf"));
  CHECK_FALSE(render::is_invitation_file("invitation-0001.docx"));
  CHECK_FALSE(render::is_invitation_file("notes.txt"));
}
