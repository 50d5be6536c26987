// Nobody's name comes into a message because a row slipped by a column.
#include "diag/quote.hpp"

#include <doctest/doctest.h>

using namespace gesprek;

TEST_CASE("What may be somebody's name is not quoted") {
  for (const auto* text :
       {"Sanne", "de Boer", "Çelik", "sanne@voorbeeld.nl", "jan de boer", "Kerkstraat 12 bis", "ö", "JANSEN",
        "123456782", "present=123456782", "<groep key=\"Sanne\">"}) {
    CAPTURE(text);
    CHECK_FALSE(may_be_quoted(text));
    CHECK(quoted(text) == "…");
  }
}

TEST_CASE("What is a slip in a value is quoted") {
  for (const auto* text : {"31-31-2027", "3 aprill 2027", "P12", "wensje", "25:00", "present=", "?", "",
                           "not-adjacentt", "<leerling key=\"P7\">", "{{naam}}", "123456789"}) {
    CAPTURE(text);
    CHECK(quoted(text) == text);
  }
}
