// Staff, pupils and moments by the names that lists of other programs have.
#include <doctest/doctest.h>

#include "commands/moment_names.hpp"
#include "commands/named_pupils.hpp"
#include "commands/pupil_names.hpp"
#include "commands/staff_names.hpp"

using namespace gesprek;
using namespace gesprek::commands;

namespace {

Roster roster() {
  Roster roster;
  const auto add_staff = [&](const char* id, PersonName name) {
    Staff member;
    member.id = PersonId(id);
    member.name = std::move(name);
    roster.staff.push_back(member);
  };
  add_staff("L1", {"Anneke", "de", "Wit"});
  add_staff("L2", {"Bram", "", "Yılmaz"});
  add_staff("L3", {"Bram", "de", "Wit"});
  const auto add_pupil = [&](const char* id, PersonName name) {
    Pupil pupil;
    pupil.id = PupilId(id);
    pupil.name = std::move(name);
    roster.pupils.push_back(pupil);
  };
  add_pupil("P1", {"Sanne", "de", "Boer"});
  add_pupil("P2", {"Tim", "de", "Boer"});
  return roster;
}

/// "L1 L3"
std::string staff(std::string_view text) {
  const Roster known = roster();
  std::string keys;
  for (const Staff* member : staff_named(known, text)) {
    keys += (keys.empty() ? "" : " ") + member->id.text;
  }
  return keys;
}

bool can_be(const char* pupil, std::string_view name) {
  return can_be_called(roster(), PupilId(pupil), name);
}

/// "P1 P2", those of a given name alone in brackets, and what stands besides: "(P1) ziek"
std::string named(std::string_view text) {
  const NamedPupils found = pupils_named(roster(), text, "");
  std::string all;
  const auto add = [&all](const std::string& word) { all += (all.empty() ? "" : " ") + word; };
  for (const PupilId& pupil : found.whole) {
    add(pupil.text);
  }
  for (const PupilId& pupil : found.given) {
    add("(" + pupil.text + ")");
  }
  for (const std::string& word : found.besides) {
    add(word);
  }
  return all;
}

Policy policy() {
  Policy policy;
  const auto add = [&](const char* id, const char* nl, const char* en) {
    Moment moment;
    moment.id = MomentId(id);
    moment.name = {nl, en};
    policy.moments.push_back(moment);
  };
  add("rapport-februari", "Rapportgesprek", "Report talk");
  add("rapport-juni", "Rapportgesprek", "Report talk in June");
  return policy;
}

/// "rapport-februari rapport-juni"
std::string moments(std::string_view text) {
  std::string ids;
  for (const MomentId& id : moments_named(policy(), text)) {
    ids += (ids.empty() ? "" : " ") + id.text;
  }
  return ids;
}

}  // namespace

TEST_CASE("who of the staff is meant: by key, by whole name, by a part that one alone has") {
  CHECK(staff("L1") == "L1");
  CHECK(staff("anneke de wit") == "L1");
  CHECK(staff("Wit, Anneke de") == "L1");
  CHECK(staff("Juf Anneke de Wit") == "L1");
  CHECK(staff(" Anneke ") == "L1");
  CHECK(staff("meester Yılmaz") == "L2");
}

TEST_CASE("several of the staff, or nobody, are not one") {
  CHECK(staff("Bram") == "L2 L3");
  CHECK(staff("de Wit") == "L1 L3");
  CHECK(staff("Bram de Wit") == "L3");
  CHECK(staff("Brams") == "");
  CHECK(staff("") == "");
}

TEST_CASE("a name beside a pupil's key has to be that pupil's") {
  CHECK(can_be("P1", "Sanne"));
  CHECK(can_be("P1", "SANNE DE BOER"));
  CHECK(can_be("P1", "Boer, S. de"));
  CHECK(can_be("P1", "fam. de Boer"));
  CHECK_FALSE(can_be("P1", "Tim de Boer"));
  CHECK_FALSE(can_be("P1", "Boer, Tim de"));
  CHECK_FALSE(can_be("P1", "Emma Jansen"));
}

TEST_CASE("without a name, or of a key that nobody has, nothing can be said") {
  CHECK(can_be("P1", ""));
  CHECK(can_be("P9", "Tim de Boer"));
}

TEST_CASE("a number without its zeros gets them back when one key alone has them, which is said once") {
  Roster known = roster();
  for (const char* key : {"0012", "013", "0013"}) {
    Pupil pupil;
    pupil.id = PupilId(key);
    known.pupils.push_back(pupil);
  }
  Diagnostics problems;
  std::vector<std::string> keys{"12", "12", "13", "P1", "Sanne", "0013", ""};
  {
    PupilKeyMender mender(known, problems);
    for (std::string& key : keys) {
      mender.mend(key, {});
    }
  }
  CHECK(keys == std::vector<std::string>{"0012", "0012", "13", "P1", "Sanne", "0013", ""});
  CHECK(problems.all().size() == 1);
  CHECK_FALSE(problems.has_errors());
}

TEST_CASE("a moment is called by its key, or by its name in either language") {
  CHECK(moments("rapport-juni") == "rapport-juni");
  CHECK(moments("Rapport juni") == "rapport-juni");
  CHECK(moments("REPORT TALK") == "rapport-februari");
  CHECK(moments("rapportgesprek") == "rapport-februari rapport-juni");
  CHECK(moments("rapport") == "");
}

TEST_CASE("a slip in a moment's name gets the nearest key") {
  CHECK(nearest_moment(policy(), "report talk in Jume") == "rapport-juni");
  CHECK(nearest_moment(policy(), "zwemmen") == "");
}

TEST_CASE("a pupil is named by key or whole name, in any order; a given name alone is no proof") {
  for (const char* text : {"Sanne de Boer", "Boer, Sanne de", "de Boer, Sanne", "SANNE BOER", "P1",
                           "P1 Sanne", "Oudergesprek Sanne de Boer – 10 min"}) {
    CAPTURE(text);
    CHECK(named(text) == "P1");
  }
  CHECK(named("Sanne") == "(P1)");
  CHECK(named("Sanne Mulder") == "(P1) mulder");
  CHECK(named("de Boer") == "boer");
  CHECK(named("Tim de Boer, Sanne de Boer") == "P1 P2");
}

TEST_CASE("what else a text says stands beside the pupil") {
  CHECK(named("Verjaardag Sanne de Boer") == "P1 verjaardag");
  CHECK(named("P1 Tim") == "P1 tim");
  CHECK(named("Gesprek Sanne en Tim de Boer") == "P2 sanne");
  CHECK(named("Susanne de Boer") == "susanne boer");
}
