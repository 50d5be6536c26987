// What an import understood and what it changes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diag/diagnostic.hpp"
#include "render/look.hpp"

namespace gesprek::render {

struct ImportReport {
  /// One table: whether the files carry it, and how many of it they hold.
  struct Carried {
    bool is_there = false;
    std::size_t count = 0;
  };
  /// One thing that changes, by its keys: "pupil" → "P12", "from" → "3A". Never a name.
  struct Item {
    std::vector<std::pair<std::string_view, std::string>> fields;
    std::string text;  ///< the same for a person to read
  };
  /// Things that change alike. A list that asks for something (talks to cancel) says so in `advice`.
  struct List {
    std::string_view key;  ///< in JSON
    const Phrase* heading;
    std::vector<Item> items;
    const Phrase* advice = nullptr;
  };

  std::vector<std::string> files;  ///< that were read
  std::string school_year;
  Carried pupils;
  Carried classes;
  Carried staff;
  Carried guardians;
  std::size_t expected = 0;
  std::size_t left = 0;  ///< pupils of the file who had left
  std::vector<List> lists;
  bool in_school = false;            ///< false: outside a school everything would be new
  std::vector<std::string> written;  ///< tables that change
  bool dry_run = false;
};

/// What the files hold, without what changes.
std::string render_understood(const Look& look, const ImportReport& report);
/// At most `most` items of a list are shown.
std::string render_import(const Look& look, const ImportReport& report, std::size_t most);
/// docs/reference/json.md
std::string render_import_json(Lang lang, const ImportReport& report, const Diagnostics& deviations,
                               const Sources& sources);

}  // namespace gesprek::render
