#include "diag/diagnostic.hpp"

#include <doctest/doctest.h>

using namespace gesprek;

namespace {

constexpr Phrase k_a{"een", "one"};
constexpr Phrase k_b{"twee", "two"};

std::string place(const Sources& sources, std::uint32_t begin) {
  const Place found = sources.place({1, begin, begin});
  return std::to_string(found.line) + ':' + std::to_string(found.column);
}

}  // namespace

TEST_CASE("lines and columns count from one, columns in code points") {
  Sources sources;
  sources.add("a", "Zoë x\n\nb\r\nc");
  CHECK(place(sources, 0) == "1:1");
  CHECK(place(sources, 5) == "1:5");
  CHECK(place(sources, 6) == "1:6");  // the line break itself
  CHECK(place(sources, 7) == "2:1");
  CHECK(place(sources, 8) == "3:1");
  CHECK(place(sources, 11) == "4:1");
  CHECK(place(sources, 12) == "4:2");
  CHECK(place(sources, 99) == "4:2");
  CHECK(sources.line_text({1, 3, 3}) == "Zoë x");
  CHECK(sources.line_text({1, 7, 7}).empty());
  CHECK(sources.line_text({1, 8, 8}) == "b");
  CHECK(sources.line_text({1, 12, 12}) == "c");
}

TEST_CASE("the place behind a last line break is a line of its own") {
  Sources sources;
  sources.add("a", "x\n");
  CHECK(place(sources, 2) == "2:1");
  CHECK(sources.line_text({1, 2, 2}).empty());
}

TEST_CASE("an empty text has one line") {
  Sources sources;
  sources.add("a", "");
  CHECK(place(sources, 0) == "1:1");
  CHECK(sources.line_text({1, 0, 0}).empty());
}

TEST_CASE("a byte-order mark is no part of the text") {
  Sources sources;
  const SourceId id = sources.add("a", "\xEF\xBB\xBFx");
  CHECK(sources.get(id).text == "x");
  CHECK(sources.name({id, 0, 1}) == "a");
  CHECK(sources.size() == 1);
}

TEST_CASE("no place is no line") {
  const Sources sources;
  CHECK(sources.place({}).line == 0);
  CHECK(sources.line_text({}).empty());
  CHECK_FALSE(Span{}.known());
}

TEST_CASE("severities are told apart") {
  Diagnostics diagnostics;
  CHECK(diagnostics.empty());
  diagnostics.note("n", {}, k_a);
  CHECK_FALSE(diagnostics.has_errors());
  CHECK_FALSE(diagnostics.has_warnings());
  diagnostics.warning("w", {}, k_a);
  CHECK(diagnostics.has_warnings());
  CHECK_FALSE(diagnostics.has_errors());
  diagnostics.error("e", {}, k_a, Message{k_b});
  CHECK(diagnostics.has_errors());
  CHECK(diagnostics.all().size() == 3);
  CHECK(diagnostics.all()[2].help.has_value());
}

TEST_CASE("diagnostics stand by source, place and code, equal ones once") {
  Diagnostics diagnostics;
  diagnostics.error("z", {2, 0, 1}, k_a);
  diagnostics.error("b", {1, 5, 6}, k_a);
  diagnostics.error("a", {1, 5, 6}, k_a);
  diagnostics.error("a", {1, 5, 6}, k_b);
  diagnostics.error("a", {1, 5, 6}, k_a);
  diagnostics.error("c", {1, 2, 3}, k_a);
  std::string order;
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    order += diagnostic.code;
  }
  CHECK(order == "caaabz");
  CHECK(diagnostics.sorted().size() == 6);
  diagnostics = {};
  diagnostics.error("a", {1, 5, 6}, k_a);
  diagnostics.error("a", {1, 5, 6}, k_a);
  CHECK(diagnostics.sorted().size() == 1);
}
