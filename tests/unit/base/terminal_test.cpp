#include "base/terminal.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"

using namespace gesprek;

TEST_CASE("nothing can steer the terminal") {
  CHECK(terminal_safe("Zoë 王 'x' \\") == "Zoë 王 'x' \\");
  CHECK(terminal_safe("a\x1B[31mb") == "a\\x1b[31mb");
  CHECK(terminal_safe("a\nb\r\tc") == "a\\nb\\r\\tc");
  CHECK(terminal_safe(std::string_view("\0", 1)) == "\\x00");
  CHECK(terminal_safe("\x7F") == "\\x7f");
  CHECK(terminal_safe("\u009B") == "\\u{9b}");
  CHECK(terminal_safe("a\u202Eb") == "a\\u{202e}b");
  CHECK(terminal_safe("\uFEFF") == "\\u{feff}");
  CHECK(terminal_safe("\xFFz") == "\\xffz");
  CHECK(terminal_safe("\xCC\x88x") == "◌\xCC\x88x");
  CHECK(terminal_safe("x\xCC\x88") == "x\xCC\x88");
}

TEST_CASE("safe text stays as it is the second time") {
  for (const char* text : {"a\x1B", "\u202E", "\xFF", "\xCC\x88", "plain"}) {
    CHECK(terminal_safe(terminal_safe(text)) == terminal_safe(text));
    CHECK_FALSE(check_text(terminal_safe(text)));
  }
}

TEST_CASE("cut to a width") {
  CHECK(ellipsize("abc", 3) == "abc");
  CHECK(ellipsize("abcd", 3) == "ab…");
  CHECK(ellipsize("abcd", 1) == "…");
  CHECK(ellipsize("abcd", 0) == "");
  CHECK(ellipsize("", 0) == "");
  CHECK(ellipsize("王王王", 5) == "王王…");
  CHECK(ellipsize("王王王", 4) == "王…");
}

TEST_CASE("filled up to a width") {
  CHECK(pad("é", 3) == "é  ");
  CHECK(pad("é", 3, Align::right) == "  é");
  CHECK(pad("王", 3) == "王 ");
  CHECK(pad("abc", 2) == "abc");
}

TEST_CASE("lines break at blanks") {
  CHECK(wrap("aa bb cc", 5) == std::vector<std::string>{"aa bb", "cc"});
  CHECK(wrap("aa bb cc", 4) == std::vector<std::string>{"aa", "bb", "cc"});
  CHECK(wrap("aa   bb", 5) == std::vector<std::string>{"aa", "bb"});
  CHECK(wrap("abcdef gh", 4) == std::vector<std::string>{"abcd", "ef", "gh"});
  CHECK(wrap("a\n\nb", 9) == std::vector<std::string>{"a", "", "b"});
  CHECK(wrap("", 9) == std::vector<std::string>{""});
  CHECK(wrap("ab", 0) == std::vector<std::string>{"a", "b"});
  CHECK(wrap("王王", 1) == std::vector<std::string>{"王", "王"});
  CHECK(wrap("a  ", 9) == std::vector<std::string>{"a"});
}

TEST_CASE("no wrapped line is wider than asked") {
  const std::string text = "De ouders worden minstens één week voor het gesprek uitgenodigd, 王小明 ook.";
  for (std::size_t width = 2; width < 90; ++width) {
    for (const std::string& line : wrap(text, width)) {
      CHECK(display_width(line) <= width);
    }
  }
}

TEST_CASE("a text hangs behind its first words") {
  CHECK(hang("help: ", "aa bb", 11) == "help: aa bb\n");
  CHECK(hang("help: ", "aa bb", 10) == "help: aa\n      bb\n");
  CHECK(hang("- ", "", 10) == "-\n");
}

TEST_CASE("colour only when it is wanted") {
  CHECK(paint(Tint::red, "x", false) == "x");
  CHECK(paint(Tint::none, "x", true) == "x");
  CHECK(paint(Tint::red, "", true) == "");
  CHECK(paint(Tint::red, "x", true) == "\x1b[1;31mx\x1b[0m");
}
