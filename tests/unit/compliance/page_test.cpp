#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "compliance/rules.hpp"

using namespace gesprek;

TEST_CASE("docs/reference/checks.md has every rule, in both languages") {
  std::ifstream file(std::string(GESPREK_SOURCE_DIR) + "/docs/reference/checks.md");
  REQUIRE(file.good());
  std::stringstream page;
  page << file.rdbuf();
  const std::string text = page.str();
  for (const compliance::Rule& rule : compliance::all_rules()) {
    CHECK_MESSAGE(text.find("### `" + std::string(rule.word) + "`") != std::string::npos,
                  std::string(rule.word));
    CHECK_MESSAGE(text.find(rule.summary->nl) != std::string::npos, std::string(rule.summary->nl));
    CHECK_MESSAGE(text.find(rule.summary->en) != std::string::npos, std::string(rule.summary->en));
  }
}
