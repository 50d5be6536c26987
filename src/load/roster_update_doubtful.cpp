// Pupils of an import of whom it is not certain which child they are: a question comes first.
#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "load/roster_update_people.hpp"
#include "load/same_child.hpp"
#include "words/import_doubts.hpp"

namespace gesprek::update {
namespace {

constexpr std::size_t k_few = 3;  // rows: below that, one slip is most of them

/// A row whose number is another child's at the school.
struct OtherChild {
  const Pupil* row;
  PupilId key;  ///< at the school
};

class Doubtful {
 public:
  Doubtful(ImportedRoster& imported, const StandingRoster& standing, const PupilKeys& keys,
           Diagnostics& diagnostics)
      : m_imported(imported), m_standing(standing), m_keys(keys), m_diagnostics(diagnostics) {
    for (const Pupil& pupil : standing.pupils) {
      m_by_key.emplace(pupil.id, &pupil);
    }
  }

  void run() {
    pass_over_unclear("ambiguous-name", m_keys.ambiguous(), words::k_ambiguous_name,
                      words::k_help_ambiguous_name);
    pass_over_unclear("doubtful-name", m_keys.doubtful(), words::k_doubtful_name,
                      words::k_help_doubtful_name);
    pass_over_others();
  }

 private:
  /// Rows without a number, and whom of the school each may mean.
  void pass_over_unclear(std::string_view code, const std::map<PupilId, std::set<PupilId>>& rows,
                         const Phrase& message, const Phrase& help) {
    std::set<PupilId> meant;
    std::set<PupilId> unclear;
    Span first;
    for (const auto& [row, pupils] : rows) {
      unclear.insert(row);
      meant.insert(pupils.begin(), pupils.end());
      const Span place = m_imported.named.at(row).row;
      first = first.known() ? std::min(first, place) : place;
    }
    if (unclear.empty()) {
      return;
    }
    std::string keys;
    for (const PupilId& key : meant) {
      keys += (keys.empty() ? "" : ", ") + key.text;
    }
    m_diagnostics.warning(
        code, first,
        Message{message, {{"count", static_cast<std::int64_t>(unclear.size())}, {"pupils", keys}}},
        Message{help});
    drop(unclear);
    m_imported.passed_over.insert(m_imported.passed_over.end(), meant.begin(), meant.end());
  }

  void pass_over_others() {
    std::vector<OtherChild> others;
    std::size_t compared = 0;
    for (const std::vector<Pupil>* rows : {&m_imported.pupils, &m_imported.departed, &m_imported.referred}) {
      for (const Pupil& row : *rows) {
        const Pupil* standing = with_number_of(row);
        compared += standing != nullptr ? 1 : 0;
        if (standing != nullptr && are_two_children(*standing, row)) {
          others.push_back({&row, standing->id});
        }
      }
    }
    if (others.empty()) {
      return;
    }
    report(others, compared);
    for (const OtherChild& other : others) {
      if (const Pupil* bearer = bearer_of(*other.row)) {
        m_imported.passed_over.push_back(bearer->id);  // is in the file, under a wrong number
      }
    }
    std::set<PupilId> doubtful;
    std::set<Span> rows;
    for (const OtherChild& other : others) {
      const bool refers = is_of(m_imported.referred, other.row);
      refers ? void(rows.insert(other.row->row)) : void(doubtful.insert(other.row->id));
    }
    std::erase_if(m_imported.guardians,
                  [&](const Guardian& guardian) { return rows.contains(guardian.row); });
    drop(doubtful);
  }

  static bool is_of(const std::vector<Pupil>& rows, const Pupil* row) {
    return !rows.empty() && row >= rows.data() && row < rows.data() + rows.size();
  }

  /// The pupil of the school who bears the number of the row; nothing for a row without one, or one that
  /// says nothing of who it is.
  const Pupil* with_number_of(const Pupil& row) const {
    const auto key = m_imported.named.contains(row.id) ? std::nullopt : m_keys.settle(row.id);
    const auto found = key ? m_by_key.find(*key) : m_by_key.end();
    const bool says_who = !full_name(row.name).empty();
    return found != m_by_key.end() && says_who ? found->second : nullptr;
  }

  /// The only pupil of the school with the name, and the date where both state it, of this row.
  const Pupil* bearer_of(const Pupil& row) const {
    const Pupil* bearer = nullptr;
    for (const Pupil& pupil : m_standing.pupils) {
      const bool is_same = fold(full_name(pupil.name)) == fold(full_name(row.name)) &&
                           !(pupil.born && row.born && *pupil.born != *row.born);
      if (is_same && bearer != nullptr) {
        return nullptr;
      }
      bearer = is_same ? &pupil : bearer;
    }
    return bearer;
  }

  void report(const std::vector<OtherChild>& others, std::size_t compared) {
    const Arg count{"count", static_cast<std::int64_t>(others.size())};
    if (others.size() >= k_few && others.size() * 2 > compared) {
      m_diagnostics.error(
          "other-children", others.front().row->row,
          Message{words::k_other_children, {count, {"of", static_cast<std::int64_t>(compared)}}},
          Message{words::k_help_other_children});
      return;
    }
    for (const OtherChild& other : others) {
      const Arg key{"key", other.key.text};
      const Pupil* bearer = bearer_of(*other.row);
      m_diagnostics.warning("other-child", other.row->row,
                            bearer != nullptr
                                ? Message{words::k_other_child_known, {key, {"other", bearer->id.text}}}
                                : Message{words::k_other_child, {key}},
                            Message{words::k_help_other_child, {key}});
    }
  }

  /// They stay as the tables have them, and so do their guardians.
  void drop(const std::set<PupilId>& doubtful) {
    std::erase_if(m_imported.pupils, [&](const Pupil& pupil) { return doubtful.contains(pupil.id); });
    std::erase_if(m_imported.departed, [&](const Pupil& pupil) { return doubtful.contains(pupil.id); });
    std::erase_if(m_imported.guardians,
                  [&](const Guardian& guardian) { return doubtful.contains(guardian.pupil); });
    std::erase_if(m_imported.postal_codes, [&](const auto& code) { return doubtful.contains(code.first); });
    m_imported.passed_over.insert(m_imported.passed_over.end(), doubtful.begin(), doubtful.end());
  }

  ImportedRoster& m_imported;
  const StandingRoster& m_standing;
  const PupilKeys& m_keys;
  Diagnostics& m_diagnostics;
  std::map<PupilId, const Pupil*> m_by_key;
};

}  // namespace

void report_by_name(ImportedRoster& imported, const StandingRoster& standing, const PupilKeys& keys,
                    Diagnostics& diagnostics) {
  std::map<PupilId, std::string> names;
  for (const Pupil& pupil : standing.pupils) {
    names.emplace(pupil.id, fold(full_name(pupil.name)));
  }
  std::string found;
  Span first;
  for (Pupil& pupil : imported.pupils) {
    const auto key = keys.by_name_alone().find(pupil.id);
    if (key == keys.by_name_alone().end()) {
      continue;
    }
    found += (found.empty() ? "" : ", ") + key->second.text;
    first = first.known() ? first : pupil.row;
    if (names.at(key->second) != fold(full_name(pupil.name))) {
      pupil.name = {};  // in another order, or shortened
    }
  }
  if (!found.empty()) {
    diagnostics.note("found-by-name", first, Message{words::k_by_name_alone, {{"pupils", found}}},
                     Message{words::k_help_by_name_alone});
  }
}

void pass_over_doubtful(ImportedRoster& imported, const StandingRoster& standing, const PupilKeys& keys,
                        Diagnostics& diagnostics) {
  Doubtful(imported, standing, keys, diagnostics).run();
}

}  // namespace gesprek::update
