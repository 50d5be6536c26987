#include "base/citizen_number.hpp"

#include <doctest/doctest.h>

using namespace gesprek;

TEST_CASE("A number of nine digits is one however it is written") {
  for (const std::string_view text : {"123456782",
                                      "123.456.782",
                                      "1234.56.782",
                                      "123 456 782",
                                      "123-456-782",
                                      "'123456782",
                                      "BSN123456782",
                                      "bsn: 123456782",
                                      "123456782,00",
                                      "123456782.0",
                                      "123456782_00",
                                      "BSN_123456782_00",
                                      "123_456_782",
                                      "123\u00a0456\u00a0782",
                                      "123\u2009456\u202f782",
                                      "123,456,782",
                                      "=\"123456782\"",
                                      "NL123456782",
                                      "sofi 123456782",
                                      "Sofinr: 123456782",
                                      "bsnnr. 123456782",
                                      "burgerservicenummer 123456782",
                                      "123456782 (BSN)",
                                      "\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff12",
                                      "1,23456782E+08"}) {
    CAPTURE(text);
    CHECK(nine_digits_of(text) == "123456782");
    CHECK(holds_citizen_number(text));
  }
}

TEST_CASE("A number that lost its zero in a spreadsheet has eight digits, unless they are a date") {
  CHECK(nine_digits_of("10000008") == "010000008");
  CHECK(holds_citizen_number("10000008"));
  CHECK(holds_citizen_number("kind 10000008, groep 5"));
  CHECK(holds_citizen_number("010000008"));
  CHECK_FALSE(holds_citizen_number("10000010"));
  for (const std::string_view date : {"20170304", "04032017", "2017-03-04", "4-3-2017"}) {
    CAPTURE(date);
    CHECK_FALSE(nine_digits_of(date));
    CHECK_FALSE(holds_citizen_number(date));
  }
}

TEST_CASE("Other numbers, dates and words are no numbers of nine digits") {
  for (const std::string_view text : {"", "1234567", "1234567820", "06-12345678", "2026-11-23", "P123456782",
                                      "123456782a", "1,23456782", "23-11-2026 10:15", "bsn", "000000000"}) {
    CAPTURE(text);
    CHECK_FALSE(nine_digits_of(text));
  }
}

TEST_CASE("Only words that mean a citizen number make one of a number") {
  CHECK(is_labelled_citizen_number("BSN 123456782"));
  CHECK(is_labelled_citizen_number("123456782 (bsn)"));
  CHECK(is_labelled_citizen_number("sofinr. 123456782,00"));
  CHECK_FALSE(is_labelled_citizen_number("nr 123456782"));
  CHECK_FALSE(is_labelled_citizen_number("NL123456782"));
  CHECK_FALSE(is_labelled_citizen_number("bsn 123456783"));
}

TEST_CASE("The digits of a telephone number are no citizen number") {
  for (const std::string_view text :
       {"06-12345678", "+31 6 12 34 56 78", "+31 612345678", "+31(0)612345678", "020-1234567/06 10000008",
        "06 10000008 / 06 10000008", "0031 6 12345678"}) {
    CAPTURE(text);
    CHECK_FALSE(holds_citizen_number(text));
  }
}

TEST_CASE("A citizen number is found within a text, a number that fails the test is none") {
  CHECK(holds_citizen_number("leerling 123.456.782 (Tim)"));
  CHECK(holds_citizen_number("nr 123456782, groep 5"));
  CHECK(holds_citizen_number("123456782 5"));
  CHECK(holds_citizen_number("kind 1 123.456.782"));
  CHECK(holds_citizen_number("P071 123456782 om 15:30"));
  CHECK(holds_citizen_number("reden=123456782"));
  CHECK(holds_citizen_number("LNL123456782X"));
  CHECK_FALSE(holds_citizen_number("leerling 123.456.783"));
  CHECK_FALSE(holds_citizen_number("06-12345678"));
}

TEST_CASE("A citizen number is found behind letters and noughts, cut up by strokes, and in a key") {
  for (const std::string_view text :
       {"L112234410", "zie 112234410 (bsn)", "1122/34410", "112234410-1", "0112234410", "3 0112234410",
        "x112234410y", "00112234410", "112 / 234 / 410", "112|234|410", "112:234:410", "0 112 234 410",
        "112234410@school.example", "+31112234410", "0031 112234410"}) {
    CAPTURE(text);
    CHECK(holds_citizen_number(text));
    CHECK(nine_digits_within(text, Telephones::read) == "112234410");
  }
  CHECK(nine_digits_within("0612345678", Telephones::read) == "612345678");
  CHECK_FALSE(nine_digits_within("0612345678", Telephones::passed_over));
}

TEST_CASE("Dates, times, school years, lists and ids of machines are no citizen numbers") {
  for (const std::string_view text :
       {"Groep 3/4 2026/2027", "12-03-2019 9:30", "12/03/2019 9", "3 10:15-10:25", "101, 102, 106",
        "550e8400-e29b-41d4-a716-446112234410", "1122344100"}) {
    CAPTURE(text);
    CHECK_FALSE(holds_citizen_number(text));
  }
  CHECK(holds_citizen_number("00000000-0000-0000-0000-000112234410"));
}
