// What the tests of the tables share: a table as bytes, its rows and its diagnostics as short lines to
// compare.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>

#include "../load/given.hpp"
#include "load/tables.hpp"

namespace gesprek::given {

/// What a reader made of some bytes.
template <class Rows>
struct Loaded {
  Sources sources;
  Diagnostics diagnostics;
  Rows rows;

  /// "code line:column" of each diagnostic.
  std::string faults() const { return joined(given::faults(diagnostics, sources)); }
};

/// `load` takes sources, table and diagnostics.
template <class Load>
auto load(std::string_view bytes, Load load_table) {
  Loaded<decltype(load_table(std::declval<Sources&>(), TableSource{}, std::declval<Diagnostics&>()))> loaded;
  const TableSource table = add_table(loaded.sources, "table.csv", bytes);
  loaded.rows = load_table(loaded.sources, table, loaded.diagnostics);
  CHECK(well_formed(loaded.diagnostics, loaded.sources));
  return loaded;
}

inline Day day(int year, unsigned month, unsigned number) {
  return make_day(year, month, number).value();
}

}  // namespace gesprek::given
