#include "base/text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <vector>

using namespace gesprek;

namespace {

std::string fault(std::string_view text, std::size_t most = 200, Lines lines = Lines::one) {
  const auto problem = check_text(text, most, lines);
  if (!problem) {
    return "";
  }
  constexpr std::array k_names{"utf8", "control", "invisible", "long"};
  return std::string(k_names[static_cast<std::size_t>(problem->fault)]) + ' ' +
         std::to_string(problem->offset);
}

}  // namespace

TEST_CASE("names of the whole world are clean") {
  for (const char* text : {"", "Jan de Vries", "Zoë Çelik-Öztürk", "O'Neill", "Łukasz", "Łukasz Żółć",
                           "王小明", "محمد", "Юлия", "Nguyễn", "Sjoukje fan 'e Wâl", "José 👍"}) {
    CAPTURE(text);
    CHECK(fault(text) == "");
  }
}

TEST_CASE("hostile characters are refused with their place") {
  CHECK(fault("a\x1B[0m") == "control 1");
  CHECK(fault(std::string_view("a\0", 2)) == "control 1");
  CHECK(fault("ab\x7F") == "control 2");
  CHECK(fault("\u0085") == "control 0");
  CHECK(fault("é\u2028") == "control 2");
  CHECK(fault("a\tb") == "control 1");
  CHECK(fault("a\nb") == "control 1");
  CHECK(fault("a\u202E") == "invisible 1");
  CHECK(fault("\u200F") == "invisible 0");
  CHECK(fault("\u061C") == "invisible 0");
  CHECK(fault("a\u200B") == "invisible 1");
  CHECK(fault("a\u2060") == "invisible 1");
  CHECK(fault("a\uFEFF") == "invisible 1");
  CHECK(fault("a\u00AD") == "invisible 1");
  CHECK(fault("a\uE000") == "invisible 1");
  CHECK(fault("a\u0378") == "invisible 1");
  CHECK(fault("a\U000E0041") == "invisible 1");
  CHECK(fault("a\xFF") == "utf8 1");
  CHECK(fault("a\xC3") == "utf8 1");
  CHECK(fault("\xC0\xAF") == "utf8 0");
  CHECK(fault("\xED\xA0\x80") == "utf8 0");
  CHECK(fault("\xF4\x90\x80\x80") == "utf8 0");
}

TEST_CASE("line breaks only where they are asked for") {
  CHECK(fault("a\nb", 200, Lines::many) == "");
  CHECK(fault("a\r\nb", 200, Lines::many) == "");
  CHECK(fault("a\rb", 200, Lines::many) == "control 1");
  CHECK(fault("a\tb", 200, Lines::many) == "control 1");
}

TEST_CASE("length is counted in code points") {
  CHECK(fault("ééé", 3) == "");
  CHECK(fault("éééé", 3) == "long 6");
  CHECK(fault("", 0) == "");
  CHECK(fault("a", 0) == "long 0");
}

TEST_CASE("blanks at both ends go") {
  CHECK(trim("  a b\t") == "a b");
  CHECK(trim("\u00A0 a\u00A0") == "a");
  CHECK(trim(" \t\u00A0 ").empty());
  CHECK(trim("").empty());
  CHECK(trim("à") == "à");  // ends in the byte that a no-break space ends in
}

TEST_CASE("lower case letter by letter") {
  CHECK(fold("ABC Çelik ÖZTÜRK Ÿ") == "abc çelik öztürk ÿ");
  CHECK(fold("IJ") == "ij");
  CHECK(fold("É\xFFX") == "é\xFFx");
  CHECK(fold("").empty());
}

TEST_CASE("composed form") {
  CHECK(nfc("Zoe\xCC\x88") == "Zoë");
  CHECK(nfc("Zoë") == "Zoë");
  CHECK(nfc("a\xFF") == "a\xFF");
  CHECK(nfc("").empty());
}

TEST_CASE("Dutch alphabetical order") {
  const std::vector<const char*> ordered{"Aarts",    "Ben Ali", "Bergsma", "Çelik",  "Cornelissen",
                                         "de Vries", "IJssel",  "Núñez",   "Öztürk", "Pieters"};
  for (std::size_t i = 1; i < ordered.size(); ++i) {
    CAPTURE(ordered[i]);
    CHECK(sort_key(ordered[i - 1]) < sort_key(ordered[i]));
  }
  CHECK(sort_key("Zoë") == sort_key("Zoe\xCC\x88"));
  CHECK(sort_key("zoe") < sort_key("Zoë"));
  CHECK(sort_key("").size() < sort_key("a").size());
  CHECK(sort_key(std::string(500, 'a')) < sort_key(std::string(500, 'a') + 'b'));
}

TEST_CASE("cells of a terminal") {
  CHECK(display_width("") == 0);
  CHECK(display_width("Zoë") == 3);
  CHECK(display_width("Zoe\xCC\x88") == 3);
  CHECK(display_width("王小") == 4);
  CHECK(display_width("a\u200B") == 1);
  CHECK(display_width("\xFF") == 1);
}

TEST_CASE("edits between two words") {
  CHECK(edit_distance("", "") == 0);
  CHECK(edit_distance("", "abc") == 3);
  CHECK(edit_distance("senior", "sernior") == 1);
  CHECK(edit_distance("nmae", "name") == 1);
  CHECK(edit_distance("kitten", "sitting") == 3);
  CHECK(edit_distance("é", "e") == 1);
  CHECK(edit_distance(std::string(64, 'a'), std::string(64, 'b')) == 64);
  CHECK(edit_distance(std::string(65, 'a'), "a") == 65);
  CHECK(edit_distance(std::string(65, 'a'), std::string(65, 'a')) == 0);
}

TEST_CASE("the nearest word, when it is near enough") {
  const std::vector<std::string> words{"duration", "name", "attendees", "id"};
  CHECK(nearest("duraton", words) == "duration");
  CHECK(nearest("nmae", words) == "name");
  CHECK(nearest("atendes", words) == "attendees");
  CHECK(nearest("ie", words) == "id");
  CHECK(nearest("xyz", words).empty());
  CHECK(nearest("durxxxon", words).empty());
  CHECK(nearest("", words).empty());
  CHECK(nearest("name", std::vector<std::string>{}).empty());
}
