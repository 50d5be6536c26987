#include "base/utf8.hpp"

#include <doctest/doctest.h>

using namespace gesprek;

TEST_CASE("every scalar value is written and read back") {
  for (char32_t value = 0; value <= 0x10FFFF; value += value < 0x900 || value > 0xFF00 ? 1 : 61) {
    if (value >= 0xD800 && value <= 0xDFFF) {
      continue;
    }
    std::string text;
    append_utf8(text, value);
    const CodePoint point = code_point_at(text, 0);
    if (!point.valid || point.value != value || point.size != text.size()) {
      FAIL("code point ", static_cast<std::uint32_t>(value));
    }
    if (value > 0x20000) {
      value += 4096;
    }
  }
}

TEST_CASE("what is not UTF-8 counts byte by byte") {
  CHECK(count_code_points("aé王😀") == 4);
  CHECK(count_code_points("\xC3") == 1);
  CHECK(count_code_points("\xE7\x8E") == 2);
  CHECK(count_code_points("\x80\x80") == 2);
  CHECK(find_invalid_utf8("aé") == std::string_view::npos);
  CHECK(find_invalid_utf8("é\xC3(") == 2);
  CHECK(find_invalid_utf8("\xF8\x88\x80\x80\x80") == 0);
  CHECK(find_invalid_utf8("\xE0\x80\x80") == 0);
  CHECK(find_invalid_utf8("\xF0\x80\x80\x80") == 0);
}

TEST_CASE("code points are found by their number") {
  std::string text;
  for (int i = 0; i < 200; ++i) {
    text += i % 3 == 0 ? "é" : "a";
  }
  const CodePointIndex index(text);
  std::size_t byte = 0;
  for (std::size_t number = 0; number < 200; ++number) {
    CHECK(index.byte_of(number) == byte);
    byte += code_point_at(text, byte).size;
  }
  CHECK(index.byte_of(200) == text.size());
  CHECK(index.byte_of(100'000) == text.size());
  CHECK(CodePointIndex("").byte_of(0) == 0);
}
