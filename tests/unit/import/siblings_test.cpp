// Who may be siblings: asked, never decided.
#include <doctest/doctest.h>

#include "load/possible_siblings.hpp"

using namespace gesprek;

namespace {

/// A school in which each pupil is added with guardians.
struct Families {
  std::vector<Pupil> pupils{};
  std::vector<Guardian> guardians{};
  std::map<PupilId, std::string> postal_codes{};

  void pupil(const std::string& key, const std::string& family, const std::string& postal_code = "") {
    Pupil one;
    one.id = PupilId(key);
    one.name = {"Kind", "", family};
    pupils.push_back(one);
    postal_codes[one.id] = postal_code;
  }
  Guardian& guardian(const std::string& of, const std::string& key, const std::string& household) {
    Guardian one;
    one.pupil = PupilId(of);
    one.person = PersonId(key);
    one.household = HouseholdId(household);
    guardians.push_back(one);
    return guardians.back();
  }
  /// "P1+P2 contact, …"
  std::string pairs() const {
    std::string text;
    for (const PossibleSiblings& pair : possible_siblings(pupils, guardians, postal_codes)) {
      text += (text.empty() ? "" : ", ") + pair.pupil.text + "+" + pair.sibling.text;
      text += pair.because == PossibleSiblings::Because::contact    ? " contact"
              : pair.because == PossibleSiblings::Because::guardian ? " guardian"
              : pair.because == PossibleSiblings::Because::name     ? " name"
                                                                    : " address";
    }
    return text;
  }
};

}  // namespace

TEST_CASE("Guardians with one number, or two names, under two keys make a question") {
  Families school;
  school.pupil("P2", "Bos");
  school.pupil("P1", "Bos");
  school.guardian("P1", "G1", "H1").phone = "06-1234 5678";
  school.guardian("P2", "G2", "H2").phone = "0612345678";
  CHECK(school.pairs() == "P1+P2 contact");
  SUBCASE("the same address too") {
    school.guardians[0].phone = school.guardians[1].phone = "";
    school.guardians[0].email = "Bos@example.org";
    school.guardians[1].email = "bos@example.org";
    CHECK(school.pairs() == "P1+P2 contact");
  }
  SUBCASE("the same name, with given and family name, and something else") {
    school.guardians[0].phone = "";
    school.guardians[0].name = school.guardians[1].name = {"Jan", "van", "Bos"};
    CHECK(school.pairs().empty());
    SUBCASE("the name of the other guardian") {
      school.guardian("P1", "G3", "H1").name = {"Eva", "", "Vos"};
      school.guardian("P2", "G4", "H2").name = {"Eva", "", "Vos"};
      CHECK(school.pairs() == "P1+P2 name");
      school.guardians[0].name.given = school.guardians[1].name.given = "";
      CHECK(school.pairs().empty());
    }
    SUBCASE("a postal code") {
      school.pupils[0].name.family = "Vos";  // the same family name is a reason of its own
      school.postal_codes = {{PupilId("P1"), "1234 AB"}, {PupilId("P2"), "1234ab"}};
      CHECK(school.pairs() == "P1+P2 name");
      school.postal_codes[PupilId("P2")] = "1234AC";
      CHECK(school.pairs().empty());
    }
  }
  SUBCASE("not once they stand in one household") {
    school.guardians[1].household = HouseholdId("H1");
    CHECK(school.pairs().empty());
  }
  SUBCASE("not where it is one guardian, of a step family") {
    school.guardians[1].person = PersonId("G1");
    CHECK(school.pairs().empty());
  }
  SUBCASE("but where one guardian is shared and the other bears one name") {
    school.guardians[1].person = PersonId("G1");
    school.guardian("P1", "G3", "H1").name = {"Jan", "", "Bos"};
    school.guardian("P2", "G4", "H2").name = {"Jan", "", "Bos"};
    CHECK(school.pairs() == "P1+P2 name");
  }
}

TEST_CASE("A postal code makes a question only with the family name, and never alone") {
  Families school;
  school.pupil("P1", "Bos", "1234 AB");
  school.pupil("P2", "bos", "1234ab");
  school.pupil("P3", "Bakker", "1234AB");
  school.pupil("P4", "Bos", "9999ZZ");
  school.pupil("P5", "Bos", "");
  school.pupil("P6", "Bos", "");
  for (const auto* key : {"1", "2", "3", "4", "5", "6"}) {
    school.guardian(std::string("P") + key, std::string("G") + key, std::string("H") + key);
  }
  CHECK(school.pairs() == "P1+P2 address");
}

TEST_CASE("What many have in common, and pupils without guardians, make no question") {
  Families school;
  for (int number = 1; number <= 9; ++number) {
    const std::string key = std::to_string(number);
    school.pupil("P" + key, "Bos", "1234AB");
    school.guardian("P" + key, "G" + key, "H" + key).phone = "020-1112223";
  }
  CHECK(school.pairs().empty());
  school.guardians.clear();
  CHECK(school.pairs().empty());
}

TEST_CASE("A name that many have makes a question of pupils who share the other guardian") {
  Families school;
  for (int i = 1; i <= 12; ++i) {  // twelve children of as many women of one name
    const std::string n = std::to_string(i);
    school.pupil("P" + n, "Kind" + n);
    school.guardian("P" + n, "M" + n, "H" + n).name = {"Fatima", "", "Yilmaz"};
  }
  CHECK(school.pairs().empty());
  school.guardian("P1", "V1", "H1").name = {"Ali", "", "Demir"};
  school.guardian("P2", "V1", "H2").name = {"Ali", "", "Demir"};
  CHECK(school.pairs() == "P1+P2 name");
}

TEST_CASE("One guardian and one family name are a question where the other guardian may have been left out") {
  Families school;
  school.pupil("P1", "Bos");
  school.pupil("P2", "Bos");
  school.guardian("P1", "G1", "H1");
  school.guardian("P1", "G2", "H1");
  school.guardian("P2", "G1", "H2");
  CHECK(school.pairs() == "P1+P2 guardian");
  SUBCASE("not where each has another one") {
    school.guardian("P2", "G3", "H2");
    CHECK(school.pairs().empty());
  }
  SUBCASE("nor under two family names") {
    school.pupils[1].name.family = "Dam";
    CHECK(school.pairs().empty());
  }
}
