#include <doctest/doctest.h>

#include "load/csv.hpp"
#include "load/csv_text.hpp"

using namespace gesprek;

TEST_CASE("the header line decides the separator") {
  CHECK(decode_table("a;b;c\n1,2,3,4,5\n").dialect.separator == ';');
  CHECK(decode_table("a,b\n1;2;3\n").dialect.separator == ',');
  CHECK(decode_table("a\tb\n").dialect.separator == '\t');
  CHECK(decode_table("\r\n\na,b\n").dialect.separator == ',');
  CHECK(decode_table("\"a,b,c\";d\n").dialect.separator == ';');
  CHECK(decode_table("\"a\nx,y,z\";d\n").dialect.separator == ';');
}

TEST_CASE("a header without separators reads as the usual one") {
  CHECK(decode_table("").dialect.separator == ';');
  CHECK(decode_table("pupil\nP1\n").dialect.separator == ';');
  CHECK(decode_table("a,b;c\n").dialect.separator == ';');
}

TEST_CASE("line breaks and the mark are seen") {
  CHECK(decode_table("a;b\r\n1;2\n").dialect.crlf);
  CHECK_FALSE(decode_table("a;b\n1;2\r\n").dialect.crlf);
  CHECK_FALSE(decode_table("a;b").dialect.crlf);
  CHECK_FALSE(decode_table("\na;b").dialect.crlf);
  const DecodedText marked = decode_table("\xEF\xBB\xBFpupil\n");
  CHECK(marked.dialect.bom);
  CHECK(marked.text == "pupil\n");
  CHECK_FALSE(decode_table("pupil\n").dialect.bom);
}

TEST_CASE("bytes that are not UTF-8 are Windows-1252") {
  const DecodedText old = decode_table("naam\r\nZo\xEB \x80 \x8Aic\r\n");
  CHECK(old.dialect.windows_1252);
  CHECK(old.text == "naam\r\nZoë € Šic\r\n");
  CHECK_FALSE(decode_table("naam\nZoë\n").dialect.windows_1252);
  CHECK_FALSE(decode_table("\xEF\xBB\xBFZo\xEB\n").dialect.windows_1252);
}

TEST_CASE("every byte of Windows-1252 comes back") {
  std::string bytes;
  for (int byte = 0; byte < 256; ++byte) {
    bytes += static_cast<char>(byte);
  }
  const auto back = to_windows_1252(from_windows_1252(bytes));
  REQUIRE(back);
  CHECK(*back == bytes);
  CHECK_FALSE(to_windows_1252("Łukasz"));
  CHECK_FALSE(to_windows_1252("王"));
  CHECK_FALSE(to_windows_1252("\xFF"));
  CHECK(to_windows_1252("€œ") == "\x80\x9C");
}
