#include "base/citizen_number.hpp"

#include <doctest/doctest.h>

using namespace gesprek;

TEST_CASE("A number of nine digits is one however it is written") {
  for (const std::string_view text :
       {"123456782", "123.456.782", "1234.56.782", "123 456 782", "123-456-782", "'123456782", "BSN123456782",
        "bsn: 123456782", "123456782,00", "123456782.0", "123_456_782", "123\u00a0456\u00a0782"}) {
    CAPTURE(text);
    CHECK(nine_digits_of(text) == "123456782");
    CHECK(holds_citizen_number(text));
  }
}

TEST_CASE("Other numbers, dates and words are no numbers of nine digits") {
  for (const std::string_view text : {"", "12345678", "1234567820", "06-12345678", "2026-11-23", "P123456782",
                                      "123456782a", "1,23456782", "23-11-2026 10:15", "bsn"}) {
    CAPTURE(text);
    CHECK_FALSE(nine_digits_of(text));
  }
}

TEST_CASE("A citizen number is found within a text, a number that fails the test is none") {
  CHECK(holds_citizen_number("leerling 123.456.782 (Tim)"));
  CHECK(holds_citizen_number("nr 123456782, groep 5"));
  CHECK(holds_citizen_number("123456782 5"));
  CHECK_FALSE(holds_citizen_number("leerling 123.456.783"));
  CHECK_FALSE(holds_citizen_number("06-12345678"));
}
