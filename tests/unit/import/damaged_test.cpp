// Lists that a spreadsheet or a hand damaged, and those that call things otherwise than the school.
#include <algorithm>

#include "../tables/given.hpp"
#include "imported.hpp"
#include "load/encodings.hpp"
#include "standing.hpp"

using namespace gesprek;
using given::import;
using given::says;
using given::School;

namespace {

const std::string k_guardians = "Leerlingnummer;Naam ouder;E-mail ouder;Telefoon ouder\n";

}  // namespace

TEST_CASE("A separator inside a cell is found though the last cell is empty") {
  const std::string whole = "2;Bea Bos;bea@b.example;06-1\n3;Cas Smit;cas@c.example;06-2\n";
  CHECK(import(k_guardians + "1;Jan Tam;jan@t.example; els@t.example;\n" + whole).faults() ==
        "ragged-row 2:1");
  SUBCASE("not where every row has a cell too many") {
    CHECK(import("Leerlingnummer;Roepnaam;Groep\n1;Tim;4;\n2;Kim;4;\n").faults().empty());
  }
}

TEST_CASE("Headings that a list repeats are nobody") {
  const auto list = import(
      "Leerlingnummer;Roepnaam;Groep\n1;Tim;4\nLeerlingnummer;Roepnaam;Groep\n2;Kim;4\nLeerlingnummer;"
      "Roepnaam;\n");
  CHECK(list.roster.pupils.size() == 2);
  CHECK(list.roster.classes.size() == 1);
  CHECK(says("repeated-headings", list.diagnostics));
  CHECK_FALSE(list.diagnostics.has_warnings());
}

TEST_CASE("Names, addresses and phone numbers under each other's headings are refused") {
  CHECK(import(k_guardians + "1;a@a.example;Ada Jong;06-11111111\n2;b@b.example;Bea Bos;06-22222222\n"
                             "3;c@c.example;Cas Smit;06-33333333\n")
            .faults() == "misplaced-column 1:16, misplaced-column 1:27");
  CHECK(import(k_guardians + "1;Ada Jong;06-11111111;a@a.example\n2;Bea Bos;06-22222222;b@b.example\n"
                             "3;Cas Smit;06-33333333;c@c.example\n")
            .faults() == "misplaced-column 1:27, misplaced-column 1:40");
  CHECK(import(k_guardians + "1;Ada Jong;a@a.example;06-11111111 (werk)\n2;Bea Bos;onbekend;n.v.t.\n"
                             "3;Cas Smit;c@c.example;+31 6 33333333\n")
            .diagnostics.has_errors() == false);
}

TEST_CASE("What people write where they know nothing is under no wrong heading") {
  CHECK(import(k_guardians +
               "1;Ada Jong;-;geheim\n2;Bea Bos;geen e-mail;geheim nummer\n3;Cas Smit;niet bekend;-\n"
               "4;Dik Vos;n.v.t.;06-4\n")
            .diagnostics.has_errors() == false);
}

TEST_CASE("Letters that were encoded twice are read, lost ones are refused") {
  CHECK(undo_double_encoding("ZoÃ« Ã–ztÃ¼rk").value_or("") == "Zoë Öztürk");
  CHECK(undo_double_encoding("Zo├½ Bos").value_or("") == "Zoë Bos");
  CHECK(undo_double_encoding("dâ€™Angelo, MarÃ\u00ADa, Ã\u0081nes").value_or("") == "d’Angelo, María, Ánes");
  for (const std::string right : {"Zoë Öztürk", "JOÃO", "Łukasz Żak", "Σοφία", "d’Angelo", "50 €", "Ã"}) {
    CAPTURE(right);
    CHECK_FALSE(undo_double_encoding(right));
  }
  CHECK(import("Leerlingnummer;Roepnaam;Groep\n1;Zo\uFFFD;4\n").faults() == "lost-letters 2:3");
}

TEST_CASE("A pupil whose class an update leaves empty stays in it, and is not still to come") {
  School school;
  school.csv("Leerlingnummer;Roepnaam;Achternaam;Groep\nP1;Sanne;Berg;\nP2;Kim;Vos;\n");
  CHECK(school.faults() == "no-class 3:1");
  CHECK(school.result->changes.new_unplaced == 1);
  CHECK(school.pupils.find("P1;Sanne;Berg;;5A;5") != std::string::npos);
}

TEST_CASE("Nobody asks whether one guardian belongs together") {
  School school;
  school.pupils += "P2;Kim;Vos;;5A;5;;\n";
  school.csv(k_guardians + "P1;Eva Berg;eva@b.example;\nP2;Bea Vos;bea@v.example;\n");
  CHECK(school.faults().empty());
  school.csv(k_guardians + "P2;Bea Vos;bea@v.example;\nP2;Jan Vos;jan@v.example;\n");
  CHECK(school.faults().empty());  // comes into the household that stands
}

TEST_CASE("A list that calls the classes otherwise moves nobody") {
  School school;
  school.pupils =
      "pupil;given;class;grade;class_since\n1;Aa;Vlinders;5;\n2;Bo;Vlinders;5;\n3;Co;1/2 Anna;1;\n"
      "4;Do;1/2 Anna;1;\n5;Ed;1/2 Bob;1;\n6;Fi;Vlinders;5;\n";
  school.classes =
      "class;grades;staff;room\nVlinders;5;L1;\n1/2 Anna;1 2;L2;\n1/2 Bob;1 2;L3;\nSterren;6;;\n";
  const std::string before = school.pupils;
  const std::string headings = "Leerlingnummer;Roepnaam;Groep;Leerkracht\n";
  SUBCASE("where each is clear, a new pupil goes with the others") {
    school.csv(headings +
               "1;Aa;Groep 5;Anne Wit\n2;Bo;Groep 5;Anne Wit\n6;Fi;Groep 5;Ans Bos\n3;Co;1/2A;\n4;Do;1/2A;\n"
               "7;Gé;Groep 5;\n");
    CHECK(school.faults() == "class-called-otherwise 1:1, first-day-unknown 1:1");
    CHECK(school.pupils == before + "7;Gé;Vlinders;5;\n");
    CHECK(school.result->changes.new_staff.empty());
    CHECK(school.result->changes.new_classes.empty());
  }
  SUBCASE("where one is not, that is asked") {
    school.csv(headings + "1;Aa;Groep 5;\n2;Bo;Groep 5;\n3;Co;Groep 1;\n4;Do;Groep 1;\n5;Ed;Groep 1;\n");
    CHECK(school.faults() == "other-class-names 1:1");
    CHECK(school.pupils == before);
  }
  SUBCASE("some who go to a new class do so") {
    school.csv(headings + "1;Aa;5B;\n2;Bo;5B;\n");
    CHECK(school.result->changes.moved.size() == 2);
  }
  SUBCASE("and so does everybody in a new year") {
    school.csv(headings + "1;Aa;6B;\n2;Bo;6B;\n6;Fi;6B;\n3;Co;2B;\n4;Do;2B;\n");
    CHECK(school.result->changes.moved.size() == 5);
  }
}
