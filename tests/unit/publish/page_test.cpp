#include "publish/page.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace gesprek::publish;

namespace {

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++found;
  }
  return found;
}

Page page_with(const std::string& name) {
  PageCard card{.title = name,
                .tables = {{name, {{"18:30", name, name, {name}, false}}}},
                .bar = PageBar{name, 30, {{0, 10}}}};
  return {.title = name,
          .lead = name,
          .facts = {{"3", name}},
          .tabs = {{name, {card}}},
          .search = name,
          .nothing = name,
          .footer = name};
}

}  // namespace

TEST_CASE("a name cannot add an element, an attribute or a script to the page") {
  const std::string quiet = write_page(page_with("Zoe"));
  for (const char* hostile : {"<script>alert(1)</script>", "\" onload=\"x", "'><img src=x>", "</style><b>",
                              "&lt;&#60;", "javascript:x"}) {
    const std::string page = write_page(page_with(hostile));
    CHECK_MESSAGE(count(page, "<") == count(quiet, "<"), hostile);
    CHECK_MESSAGE(count(page, "\"") == count(quiet, "\""), hostile);
  }
}

TEST_CASE("the page names no address outside itself and forbids all of them") {
  const std::string page = write_page(page_with("Zoe"));
  CHECK(page.find("http:") == std::string::npos);
  CHECK(page.find("https:") == std::string::npos);
  CHECK(page.find("default-src 'none'") != std::string::npos);
  CHECK(page.find("unsafe") == std::string::npos);
}

TEST_CASE("only the first tab is chosen, and each has a view of its own") {
  Page page = page_with("Zoe");
  page.tabs.push_back({"Other", {}});
  const std::string text = write_page(page);
  CHECK(count(text, "aria-selected=\"true\"") == 1 + 1);  // one in the style sheet
  CHECK(count(text, "role=\"tabpanel\"") == 2);
}
