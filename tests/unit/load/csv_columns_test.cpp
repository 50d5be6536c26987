#include <doctest/doctest.h>

#include "given.hpp"
#include "load/csv.hpp"

using namespace gesprek;

namespace {

const std::vector<Column> k_known{
    {"pupil", {"leerling", "leerlingnummer"}, true},
    {"given", {"roepnaam", "voornaam"}, true},
    {"first_day", {"eerste schooldag", "instroomdatum"}, false},
};

struct Mapped {
  Sources sources;
  Diagnostics diagnostics;
  std::optional<ColumnMap> map;

  explicit Mapped(std::string_view text) {
    const auto table = parse_csv(sources, sources.add("pupils.csv", std::string(text)),
                                 decode_table(text).dialect, diagnostics);
    map = map_columns(table.value(), k_known, diagnostics);
  }
  std::string faults() const { return given::joined(given::faults(diagnostics, sources)); }
  std::string help() const { return say(Lang::en, diagnostics.all().at(0).help.value()); }
};

}  // namespace

TEST_CASE("columns are found in any order and language") {
  const Mapped mapped("Eerste_Schooldag;x;LEERLING;Voor-naam\n1;2;3;4\n");
  REQUIRE(mapped.map);
  CHECK(mapped.map->index[0] == 2);
  CHECK(mapped.map->index[1] == 3);
  CHECK(mapped.map->index[2] == 0);
  CHECK(mapped.map->unknown == std::vector<std::size_t>{1});
}

TEST_CASE("an optional column may be missing") {
  const Mapped mapped("pupil;given\n");
  REQUIRE(mapped.map);
  CHECK_FALSE(mapped.map->index[2]);
  CHECK(mapped.map->unknown.empty());
}

TEST_CASE("required columns must be there") {
  CHECK(Mapped("x;y\n").faults() == "missing-column 1:1, missing-column 1:1");
  const Mapped slip("pupil;givn\n");
  CHECK(slip.faults() == "missing-column 1:1");
  CHECK(slip.help() == "rename the column \"givn\" to \"given\"");
  CHECK(Mapped("pupil;x\n").help() == "add a column with the heading \"given\"");
}

TEST_CASE("a heading that two columns can have is the one that no other heading is") {
  const std::vector<Column> known{{"pupil", {"leerlingnummer", "leerling"}, true},
                                  {"name", {"leerling"}, false}};
  const auto places = [&](std::string_view text) {
    Sources sources;
    Diagnostics diagnostics;
    const auto table = parse_csv(sources, sources.add("list.csv", std::string(text)),
                                 decode_table(text).dialect, diagnostics);
    return map_columns(table.value(), known, diagnostics).value().index;
  };
  CHECK(places("leerling;x\n") == std::vector<std::optional<std::size_t>>{0, std::nullopt});
  CHECK(places("leerling;leerlingnummer\n") == std::vector<std::optional<std::size_t>>{1, 0});
  CHECK(places("leerlingnummer;leerling\n") == std::vector<std::optional<std::size_t>>{0, 1});
}

TEST_CASE("a column stands once") {
  const Mapped mapped("pupil;given;Leerling\n");
  CHECK(mapped.faults() == "duplicate-column 1:13");
  CHECK_FALSE(mapped.map);
  CHECK(mapped.diagnostics.all()[0].notes.size() == 1);
}

TEST_CASE("a column of citizen numbers is refused by its heading") {
  for (const std::string_view heading :
       {"BSN", "bsn-nummer", "PGN", "Sofinummer", "onderwijsnummer", "Burgerservice nummer"}) {
    CAPTURE(heading);
    const Mapped mapped("pupil;given;" + std::string(heading) + "\n");
    CHECK(mapped.faults() == "citizen-number 1:13");
    CHECK_FALSE(mapped.map);
  }
}

TEST_CASE("a column of citizen numbers is refused by its cells, wherever they stand") {
  CHECK(Mapped("pupil;given;nr\nP1;a;111222333\nP2;b;123456782\n").faults() == "citizen-number 1:13");
  CHECK(Mapped("pupil;given\n111.222.333;a\n123 456 782;b\n").faults() == "citizen-number 1:1");
  CHECK(Mapped("pupil;given\n111222333;a\n111222333;b\nP1;c\n").faults().empty());
  CHECK(Mapped("pupil;given\n111222333;a\n123456782;b\n").faults() == "citizen-number 1:1");
}

TEST_CASE("other nine-digit numbers pass") {
  CHECK(Mapped("pupil;given;nr\nP1;a;111222333\n").map);  // one may be chance
  CHECK(Mapped("pupil;given;nr\nP1;a;111222334\nP2;b;123456783\n").map);
  CHECK(Mapped("pupil;given;nr\nP1;a;111222333\nP2;b;123456782\nP3;c;123456783\nP4;d;123456784\n").map);
  CHECK(Mapped("pupil;given;nr\nP1;a;11122233\nP2;b;1234567820\n").map);
}
