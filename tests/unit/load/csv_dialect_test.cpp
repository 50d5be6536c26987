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

TEST_CASE("Excel's line of the separator counts as an empty one") {
  for (const std::string said : {"sep=,\r\n", "SEP=,\n", "\"sep=,\"\r\n", "\xEF\xBB\xBFsep=,\r\n"}) {
    CAPTURE(said);
    const DecodedText decoded = decode_table(said + "a;b;c,d\n");
    CHECK(decoded.dialect.separator == ',');
    CHECK(decoded.text.substr(decoded.text.find('\n')) == "\na;b;c,d\n");
    CHECK(decoded.text.find("ep") == std::string::npos);
  }
  CHECK(decode_table("sep=;x\n1,2\n").text == "sep=;x\n1,2\n");
}

TEST_CASE("UTF-16 with its mark is read, and written back as UTF-8") {
  const std::string little("\xFF\xFEn\0;\0g\0\n\0\xEB\0;\0001\0\n\0", 18);
  const DecodedText decoded = decode_table(little);
  CHECK(decoded.text == "n;g\në;1\n");
  CHECK(decoded.dialect.bom);
  CHECK(decoded.dialect.rewritten);
  CHECK_FALSE(decoded.dialect.windows_1252);
  CHECK(decode_table(std::string("\xFE\xFF\0n\0;\0g\0\n", 10)).text == "n;g\n");
}

TEST_CASE("words tell code page 850 from Windows-1252") {
  const DecodedText dos = decode_table(
      "naam;groep\r\nRen\x82"
      "e;5\r\nM\x81ller;5\r\n");
  CHECK(dos.dialect.guess == Dialect::Guess::code_page_850);
  CHECK(dos.dialect.rewritten);
  CHECK(dos.text == "naam;groep\r\nRenée;5\r\nMüller;5\r\n");
  for (const std::string latin : {"Ren\xE9"
                                  "e;M\xFCller",
                                  "\x8Akoda",
                                  "d\x92"
                                  "Arc;\x91s",
                                  "Zo\xEB \x93van\x94 \x80 3",
                                  "de\xA0"
                                  "Boer\x97x",
                                  "\xC9mile;Nu\xF1"
                                  "ez;Bj\xF8rn"}) {
    CAPTURE(latin);
    CHECK(decode_table(latin + "\n").dialect.windows_1252);
  }
}

TEST_CASE("Mac Roman, and a list of two encodings, are read as what they are") {
  const DecodedText mac = decode_table(
      "naam;groep\rZo\x91;5\rM\x9Fller;5\rRen\x8E"
      "e;\xA7 \xD5t\r");
  CHECK(mac.dialect.guess == Dialect::Guess::mac_roman);
  CHECK(mac.text == "naam;groep\nZoë;5\nMüller;5\nRenée;ß ’t\n");
  for (const std::string mark : {"", "\xEF\xBB\xBF"}) {
    const DecodedText mixed = decode_table(mark +
                                           "naam;ouder\nZoë;Müller\nRen\xE9"
                                           "e;Zo\xEB ’t\n");
    CHECK(mixed.dialect.guess == Dialect::Guess::mixed);
    CHECK(mixed.text == "naam;ouder\nZoë;Müller\nRenée;Zoë ’t\n");
  }
}

TEST_CASE("lines that end in CR alone are lines") {
  const DecodedText old = decode_table("a;b\r1;2\r");
  CHECK(old.text == "a;b\n1;2\n");
  CHECK(old.dialect.rewritten);
  CHECK(decode_table("a;b\r1;2\n").text == "a;b\r1;2\n");
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
