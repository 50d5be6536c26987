#include "cli/command_line.hpp"

#include <doctest/doctest.h>

using namespace gesprek;
using namespace gesprek::cli;

TEST_CASE("words are quoted as a shell needs them") {
  CHECK(quote_word("plan") == "plan");
  CHECK(quote_word("rapportgesprek-februari/P1") == "rapportgesprek-februari/P1");
  CHECK(quote_word("Groep 3") == "'Groep 3'");
  CHECK(quote_word("it's") == "'it'\\''s'");
  CHECK(quote_word("") == "''");
  CHECK(quote_word("Noë") == "Noë");
}

TEST_CASE("bytes that could steer a terminal are written out, and long words are cut") {
  CHECK(quote_word("a\x1b[31m") == "'a\\x1b[31m'");
  CHECK(quote_word("\xff") == "'\\xff'");
  CHECK(quote_word(std::string(500, 'a')).size() == 123);
  CHECK(quote_word(std::string(119, 'a') + "é").find("\\xc3") != std::string::npos);  // cut inside a letter
}

TEST_CASE("each word keeps its text and gets its place in the line") {
  Sources sources;
  const std::vector<std::string> typed{"show", "Groep 3"};
  const std::vector<Word> words = quote_command_line(typed, sources);
  REQUIRE(words.size() == 2);
  CHECK(words[1].value == "Groep 3");
  CHECK(sources.get(words[1].span.source).text == "gesprek show 'Groep 3'");
  CHECK(sources.place(words[1].span).column == 14);
}
