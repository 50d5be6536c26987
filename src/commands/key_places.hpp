// Where in a school's tables keys stand, and whose: what `forget` and `anonymise` go by, so that a number
// that is no key (minutes=10) is never taken for one.
#pragma once

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/records.hpp"
#include "model/roster.hpp"

namespace gesprek::commands {

/// Keys are unique among their kind alone: pupil 1 and teacher 1 are two. Guardians and staff are one kind.
enum class KeyKind { pupil, person, household, school_class };
using KeyKinds = std::vector<KeyKind>;
/// A key and whose it is.
using KindedKey = std::pair<KeyKind, std::string>;

/// What the word of a cell is passed through: the detail of the log that it stands behind ("present"), whose
/// key it may be (none: nobody's), and the word. Two kinds: it stands for both.
using ChangeWord =
    std::function<std::string(std::string_view detail, const KeyKinds& kinds, std::string_view word)>;

/// A cell as it is found in a row.
struct KeyCell {
  std::string_view table;   ///< its name in [files]; "plan"
  std::string_view column;  ///< as in the reference
  std::string_view text;
  std::string_view pupil;             ///< the row's pupil
  std::optional<Request::Kind> kind;  ///< of a request
};

class KeyPlaces {
 public:
  explicit KeyPlaces(const Roster& roster);

  /// The cell with each of its words passed through `change`; what stands between them stays.
  std::string changed(const KeyCell& cell, const ChangeWord& change) const;
  /// Whether the cell names this person.
  bool names(const KeyCell& cell, const KindedKey& key) const;
  /// The key of the tables that is meant: a spreadsheet takes leading zeros away.
  std::string meant(KeyKind kind, std::string_view word) const;
  bool same(KeyKind kind, std::string_view a, std::string_view b) const {
    return !a.empty() && meant(kind, a) == meant(kind, b);
  }
  bool knows(KeyKind kind, std::string_view key) const;

 private:
  struct Known {
    std::set<std::string, std::less<>> keys;
    std::multimap<std::string, std::string, std::less<>> bare;  ///< without leading zeros → key
  };
  void add(KeyKind kind, const std::string& key);
  const Known& known(KeyKind kind) const { return m_known.at(static_cast<std::size_t>(kind)); }
  KeyKinds present(std::string_view word, std::string_view pupil) const;
  KeyKinds subject(std::string_view word, std::string_view rule, std::string_view pupil) const;
  std::string talk(std::string_view id, const ChangeWord& change) const;
  std::string finding(std::string_view id, std::string_view pupil, const ChangeWord& change) const;
  std::string details(std::string_view value, std::string_view pupil, const ChangeWord& change) const;

  std::array<Known, 4> m_known;
};

}  // namespace gesprek::commands
