// Classes and grades as schools write them, and as spreadsheets spoil them.
#include "load/class_names.hpp"

#include <doctest/doctest.h>

using namespace gesprek;

namespace {

std::string id(std::string_view text) {
  return parse_class_name(text).id.text;
}

std::string grades(const std::vector<int>& numbers) {
  std::string text;
  for (const int number : numbers) {
    text += std::to_string(number);
  }
  return text;
}

std::string listed(std::string_view text) {
  return grades(parse_grades(text).value_or(std::vector<int>{}));
}

}  // namespace

TEST_CASE("A class has one name, however it is written") {
  for (const std::string_view text :
       {"3/4", "Groep 3/4", "groep 3-4", "gr. 3/4", "gr 3+4", "Klas 3 / 4", "GROEP 3/4", " 4/3 "}) {
    CAPTURE(text);
    CHECK((id(text) == "3/4" || id(text) == "4/3"));
    CHECK(grades(parse_class_name(text).grades) == "34");
    CHECK_FALSE(parse_class_name(text).was_date);
  }
  CHECK(id("4/3") == "3/4");
  CHECK(id("5a") == "5A");
  CHECK(id("Groep 5 A") == "5A");
  CHECK(id("1/2b") == "1/2B");
  CHECK(id("Groep 8") == "8");
}

TEST_CASE("A name that shows no grade stays as it is") {
  for (const std::string_view text : {"Kabouters", "Groep geel", "5AB", "9", "0", "instroomklas", "10", "5A2",
                                      "3 junioren", "5 maan", "46130", "3 apr 5", "12345"}) {
    CAPTURE(text);
    CHECK(id(text) == text);
    CHECK(parse_class_name(text).grades.empty());
  }
  CHECK(id("").empty());
}

TEST_CASE("A class that a spreadsheet made a date of is recognised") {
  for (const std::string_view text : {"3-apr",
                                      "03-apr",
                                      "4-mrt",
                                      "4-Mar",
                                      "3-4-2027",
                                      "2027-04-03",
                                      "03-04-2027",
                                      "03-04-26",
                                      "3/4/26",
                                      "apr-03",
                                      "3-april",
                                      "3-apr-2026",
                                      "46115",
                                      "2026-04-03 00:00:00",
                                      "2026-04-03T00:00:00",
                                      "3 apr",
                                      "3-apr-26",
                                      "3-apr.",
                                      "3 apr. 2026",
                                      "03-04",
                                      "3-4-2026 0:00",
                                      "Groep 3-apr",
                                      "APR-03"}) {
    CAPTURE(text);
    CHECK(id(text) == "3/4");
    CHECK(parse_class_name(text).was_date);
  }
  CHECK(id("1-feb") == "1/2");
  CHECK(id("7-aug") == "7/8");
  CHECK(id("12-apr") == "12-apr");
  CHECK(id("3-sep") == "3-sep");
  CHECK(id("3-mrt") == "3-mrt");
  CHECK(id("31-12-2026") == "31-12-2026");
}

TEST_CASE("Grades of a class") {
  CHECK(listed("3 4") == "34");
  CHECK(listed("3/4") == "34");
  CHECK(listed("4,3") == "34");
  CHECK(listed("5-8") == "5678");
  CHECK(listed("1+2") == "12");
  CHECK(listed("3") == "3");
  for (const std::string_view text : {"", "0", "9", "8-5", "3 x", "groep 3", "3-", "10"}) {
    CAPTURE(text);
    CHECK(listed(text).empty());
  }
}

TEST_CASE("A class of a list is the pupil's, however it is written, or all of a grade") {
  for (const std::string_view text : {"Groep 1/2", "1/2", "gr 1-2", "1-feb", "Groep 1", "1"}) {
    CAPTURE(text);
    CHECK(may_be_class(text, ClassId("Groep 1/2"), 1));
    CHECK(may_be_class(text, ClassId("1/2"), 1));
  }
  CHECK(may_be_class("groep 5 a", ClassId("5A"), 5));
  CHECK(may_be_class("Groep 5", ClassId("5A"), 5));
  CHECK(may_be_class("groep kabouters", ClassId("Kabouters"), 1));
  CHECK_FALSE(may_be_class("Groep 2", ClassId("1/2"), 1));
  CHECK_FALSE(may_be_class("5B", ClassId("5A"), 5));
  CHECK_FALSE(may_be_class("Dwergen", ClassId("Kabouters"), 1));
}
