// What an import understood and what it changes.
#pragma once

#include <cstddef>
#include <optional>
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

  /// A column of a list, and what it was taken for.
  struct Column {
    std::string heading;
    std::string field;       ///< as a columns file names it; empty: left out
    const Phrase* meaning;   ///< the same in words
    int number = 0;          ///< of one of several guardians
    const Phrase* left_out;  ///< why
    bool of_guardian = false;
  };

  std::vector<std::string> files;  ///< that were read
  std::string school_year;
  Carried pupils;
  Carried classes;
  Carried staff;
  Carried guardians;
  std::vector<Column> columns;
  std::size_t expected = 0;
  std::size_t guardians_unknown = 0;  ///< rows passed over, of pupils whom nobody knows
  std::size_t left = 0;               ///< pupils of the file who had left
  std::vector<List> lists;
  std::optional<List> possible_siblings;  ///< a question for a person; nothing is changed by it
  bool in_school = false;                 ///< false: outside a school everything would be new
  std::vector<std::string> written;       ///< tables that change
  bool dry_run = false;
};

/// Of a list, unless everything is asked for.
inline constexpr std::size_t k_items_shown = 12;

/// What the files hold, without what changes.
std::string render_understood(const Look& look, const ImportReport& report);
/// Who may be brothers and sisters, with what to do; empty when nobody is.
std::string render_possible_siblings(const Look& look, const ImportReport& report, std::size_t most);
/// At most `most` items of a list are shown.
std::string render_import_changes(const Look& look, const ImportReport& report, std::size_t most);
/// Which tables were written, or would be.
std::string render_import_ending(const Look& look, const ImportReport& report);
/// docs/reference/json.md
std::string render_import_json(Lang lang, const ImportReport& report, const Diagnostics& deviations,
                               const Sources& sources);

/// Replies of families to --ask-wishes that were taken over.
struct TakenReplies {
  std::size_t taken = 0;
  std::size_t known = 0;       ///< stood in requests.csv already
  std::size_t unanswered = 0;  ///< times about which a family said nothing
  std::size_t families = 0;    ///< that answered
  std::size_t silent = 0;      ///< families that left every time open
  bool dry_run = false;
};
std::string render_replies(const Look& look, const TakenReplies& replies);
/// docs/reference/json.md
std::string render_replies_json(Lang lang, const TakenReplies& replies, const Diagnostics& deviations,
                                const Sources& sources);

}  // namespace gesprek::render
