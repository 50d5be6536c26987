// Keys from which a spreadsheet took the leading zeros ("1001" for "01001"), in whichever table it did.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "diag/diagnostic.hpp"
#include "load/roster.hpp"
#include "model/records.hpp"
#include "model/school.hpp"

namespace gesprek {

/// Where such keys were mended: said once for each table ("lost-zeros", a warning) when this goes.
class LostZeros {
 public:
  explicit LostZeros(Diagnostics& diagnostics) : m_diagnostics(diagnostics) {}
  LostZeros(const LostZeros&) = delete;
  LostZeros& operator=(const LostZeros&) = delete;
  ~LostZeros();

  void add(const std::string& text, const std::string& key, Span place);

 private:
  struct Mended {
    std::string text, key;  ///< the first
    Span place;
    std::int64_t count = 0;
  };
  Diagnostics& m_diagnostics;
  std::map<SourceId, Mended> m_of_table;
};

/// Numbers with zeros in front, as some tables write keys of one kind.
class WholeNumbers {
 public:
  void add(std::string_view key);
  bool empty() const { return m_by_bare.empty(); }
  /// The only number with zeros that this one is without them; empty when there is none, or two.
  const std::string& of(std::string_view number) const;

 private:
  std::map<std::string, std::string, std::less<>> m_by_bare;  ///< "" where two forms stand
};

/// How the tables that only refer to people write their keys: what a table of people lost is kept there.
struct WrittenKeys {
  WholeNumbers pupils, persons, households;
};
WrittenKeys written_keys(const RosterTables& tables, const std::vector<Request>& requests,
                         const std::vector<Topic>& topics, const Log& log, const Plans& plans,
                         const School& school);

/// Gives the keys that the tables of people give out their zeros back, where they are written with them
/// elsewhere and no other row has the same number.
void restore_zeros(RosterTables& tables, const WrittenKeys& written, LostZeros& zeros);

}  // namespace gesprek
