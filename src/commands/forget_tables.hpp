// The tables of a school on their way to hold less.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "commands/folder.hpp"
#include "commands/key_places.hpp"
#include "load/keys.hpp"
#include "load/table_edit.hpp"
#include "store/commit.hpp"

namespace gesprek::commands {

/// Every table with people in it, the plans and the last plans that the program wrote among them. Rows are
/// named by the keys in their cells, each of its own kind (KeyPlaces).
class ForgetTables {
 public:
  ForgetTables(LoadedSchool& loaded, Env& env);

  /// Takes a pupil out of every table: the rows about the pupil, those of guardians who are nobody else's
  /// guardian with them. The log keeps its lines, under a key that is nobody's.
  void erase_pupil(const std::string& key);
  /// Takes a guardian or somebody of the staff out of every table.
  void erase_person(const std::string& key);
  /// Topics of talks that took place (or, without a plan, were received) so long ago.
  void erase_old_topics(const Length& kept, Day as_of);
  /// Requests of a school year that ended so long ago: that of `end`, or the one in which it was asked if
  /// that is later.
  void erase_old_requests(Day end, const Length& kept, Day as_of);
  /// Addresses and numbers of guardians all of whose pupils left so long ago.
  void erase_contacts_of_left(const Length& kept, Day as_of);
  /// Pupils, guardians, plans and names of staff; the log keeps its lines, under keys that are nobody's.
  void erase_everybody();

  /// A key that is nobody's and stands nowhere yet.
  std::string nobody() { return std::string(k_forgotten) + std::to_string(m_next++); }
  /// Keys of the pupils, guardians, households and staff whom rows are about that went or changed.
  const std::set<KindedKey>& people() const { return m_people; }
  /// Rows that went or changed, by file.
  const std::map<std::string, std::int64_t>& counts() const { return m_counts; }
  std::vector<store::Change> changes() const;

 private:
  struct Shelved {
    std::string name;  ///< "pupils" …; "plan" for every plan
    std::string path;
    TableEdit edit;
    bool goes = false;  ///< the whole file
  };

  void add(const std::string& name, const std::string& path, const std::vector<Column>& columns,
           LoadedSchool& loaded, Env& env);
  template <class Gone>
  void erase_rows(std::string_view name, Gone gone);
  /// Every row of the table in one of whose columns this person is named.
  void erase_named(std::string_view name, std::initializer_list<std::string_view> columns,
                   const KindedKey& key);
  /// Each of these keys becomes one that is nobody's, numbered as the log meets them.
  void replace_in_log(const std::set<KindedKey>& keys);
  /// Whether the cell of the row names this person.
  bool names(const Shelved& table, std::size_t row, std::string_view column, const KindedKey& key) const;
  std::string changed(const Shelved& table, std::size_t row, std::string_view column,
                      const ChangeWord& change) const;
  void erase_requests_of_nobody();
  bool is_of_staff(const std::string& key) const;
  void note_people(const std::string& name, const TableEdit& table, std::size_t row);
  void count_row(const Shelved& table, std::size_t row);
  void clear(Shelved& table, std::size_t row, std::string_view column);

  std::deque<Shelved> m_tables;
  std::map<std::string, Day> m_day_of_talk;
  std::map<std::string, Day> m_last_days;
  std::map<std::string, std::int64_t> m_counts;
  std::set<std::pair<std::string, std::size_t>> m_touched;  ///< rows of which cells went
  std::set<KindedKey> m_people;
  KeyPlaces m_places;
  int m_next = 1;  ///< of the keys that are nobody's
};

/// 31 July after the day: the last day of the school year in which it lies.
Day school_year_end(Day day);

/// The last day on which something is kept that ended on `day`. The length is in days, weeks or months; a
/// month that has no such day ends on its last.
Day kept_until(Day day, const Length& length);

}  // namespace gesprek::commands
