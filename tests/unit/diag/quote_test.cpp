// Nobody's name comes into a message because a row slipped by a column.
#include "diag/quote.hpp"

#include <doctest/doctest.h>

using namespace gesprek;

TEST_CASE("What may be somebody's name is not quoted") {
  for (const auto* text : {"Sanne",
                           "de Boer",
                           "Çelik",
                           "sanne@voorbeeld.nl",
                           "jan de boer",
                           "Kerkstraat 12 bis",
                           "ö",
                           "JANSEN",
                           "123456782",
                           "present=123456782",
                           "<groep key=\"Sanne\">",
                           "sanne",
                           "jansen-smit",
                           "wensje",
                           "Sanne2",
                           "zqgiven12",
                           "06-12345678",
                           "612345678",
                           "+31 6 1234 5678",
                           "1234AB",
                           "1234 AB",
                           "Dorpsstraat 12",
                           "13-02-2016",
                           "2016-02-13",
                           "present=sanne",
                           "P12 Sanne"}) {
    CAPTURE(text);
    CHECK_FALSE(may_be_quoted(text));
    CHECK(quoted(text) == "…");
  }
}

TEST_CASE("What is a slip in a value is quoted") {
  for (const auto* text :
       {"31-31-2027", "3 aprill 2027", "P12", "L5A", "stu-0012", "25:00", "present=", "present=P1", "?", "",
        "3-apr", "<leerling key=\"P7\">", "{{naam}}", "123456789"}) {
    CAPTURE(text);
    CHECK(quoted(text) == text);
  }
}

TEST_CASE("A slip in one of a few words is quoted, and nothing else that has letters") {
  const std::vector<std::string_view> words{"wish", "wens", "not-adjacent", "ja"};
  CHECK(quoted("wensje", words) == "wensje");
  CHECK(quoted("not-adjacentt", words) == "not-adjacentt");
  CHECK(quoted("sanne", words) == "…");
  CHECK(quoted("Wens", words) == "…");
  CHECK(quoted("jo", words) == "…");
  CHECK(quoted("P12", words) == "P12");
}
