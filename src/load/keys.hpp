// Keys that refer from one table to another.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "diag/diagnostic.hpp"
#include "model/roster.hpp"
#include "words/phrase.hpp"

namespace gesprek {

class LostZeros;

bool is_number(std::string_view text);
std::string_view without_zeros(std::string_view number);

/// In the order of the table.
std::vector<std::string> keys_of(const std::vector<Pupil>& pupils);

/// The keys that a table gives out.
class KnownKeys {
 public:
  explicit KnownKeys(std::vector<std::string> keys);

  bool empty() const { return m_keys.empty(); }
  bool has(std::string_view key) const;
  /// The only key that is this number with zeros before it, as a spreadsheet takes them away ("123" for
  /// "00123").
  std::optional<std::string> with_zeros(std::string_view number) const;
  /// The only key that is this number, however many zeros stand before either.
  std::optional<std::string> same_number(std::string_view number) const;
  /// The key, or the one that it is but for zeros; another stays as it is.
  void settle(std::string& key) const { key = has(key) ? key : same_number(key).value_or(key); }
  /// A key that the text may be a slip of, with the same digits; or empty.
  std::string nearest_to(std::string_view text) const;
  /// The key that the text is but for capitals and marks ("l-104" for "L104"), or empty.
  std::string respelt(std::string_view text) const;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };

  std::vector<std::string> m_keys;                               ///< sorted
  std::unordered_set<std::string, Hash, std::equal_to<>> m_all;  ///< the same, for look-ups
  std::multimap<std::string, std::size_t, std::less<>> m_bare;   ///< number without zeros → index
};

inline constexpr std::string_view k_forgotten = "forgotten-";

/// True for the key that stands in the log for somebody who was erased ("forgotten-3"): nobody's any more,
/// and no fault.
bool is_forgotten(std::string_view key);

/// Settles the references of one table to one set of keys: mends lost zeros, which `zeros` says once for the
/// whole table, and reports what nobody knows.
class KeyMender {
 public:
  struct Unknown {
    std::string_view code;
    const Phrase& message;  ///< with {key}
    Message help;           ///< where nothing is near
    Severity severity = Severity::error;
    /// Keys of people are close together: whoever takes the nearest links a mother to another child.
    bool is_of_people = true;
    bool folded = false;  ///< said once for all rows with the key
  };
  KeyMender(const KnownKeys& keys, Unknown unknown, LostZeros& zeros, Diagnostics& diagnostics)
      : m_keys(keys), m_unknown(std::move(unknown)), m_zeros(zeros), m_diagnostics(diagnostics) {}
  KeyMender(const KeyMender&) = delete;
  KeyMender& operator=(const KeyMender&) = delete;
  ~KeyMender() { report_folded(); }

  /// True when the key is known, perhaps after mending it. An empty key and an empty set of keys say nothing.
  bool settle(std::string& key, Span place);

 private:
  struct Rows {
    Span first;
    std::int64_t count = 0;
  };

  void report_unknown(const std::string& key, const Rows& rows);
  void report_folded();

  const KnownKeys& m_keys;
  Unknown m_unknown;
  LostZeros& m_zeros;
  Diagnostics& m_diagnostics;
  std::string m_last_known;              ///< rows that follow each other often name the same
  std::map<std::string, Rows> m_folded;  ///< by unknown key
};

}  // namespace gesprek
