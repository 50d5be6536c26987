// guardians.csv with what was imported: people are known again, custody and households that stand are kept.
#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "load/import_text.hpp"
#include "load/roster_update_people.hpp"
#include "words/import.hpp"

namespace gesprek::update {
namespace {

std::string custody_cell(YesNoUnknown custody) {
  return custody == YesNoUnknown::yes ? "yes" : custody == YesNoUnknown::no ? "no" : "unknown";
}

std::string invite_cell(Guardian::Invited invited) {
  return invited == Guardian::Invited::yes ? "yes" : invited == Guardian::Invited::no ? "no" : "separate";
}

bool same_name(const Guardian& a, const Guardian& b) {
  const std::string name = fold(full_name(a.name));
  return !name.empty() && name == fold(full_name(b.name));
}

bool same_contact(const Guardian& a, const Guardian& b) {
  return (!a.email.empty() && fold(a.email) == fold(b.email)) ||
         (!phone_digits(a.phone).empty() && phone_digits(a.phone) == phone_digits(b.phone));
}

class GuardiansUpdate {
 public:
  GuardiansUpdate(const Context& context, TableEdit& table)
      : m_context(context), m_table(table), m_standing(context.standing.guardians) {
    for (std::size_t row = 0; row < m_standing.size(); ++row) {
      m_rows[m_standing[row].pupil].push_back(row);
      m_of_person[m_standing[row].person].push_back(row);
    }
  }

  void run() {
    for (Guardian guardian : m_context.imported.guardians) {
      const auto pupil = m_context.keys.settle(guardian.pupil);
      if (!pupil && is_left_out(guardian.pupil)) {
        continue;
      }
      if (!pupil) {
        ++m_unknown;
        m_first_unknown = m_first_unknown.known() ? m_first_unknown : guardian.row;
        continue;
      }
      guardian.pupil = *pupil;
      m_listed.insert(*pupil);
      settle_person(guardian);
      m_wanted.push_back(std::move(guardian));
    }
    for (const Guardian& guardian : m_wanted) {
      const auto row = row_of(guardian.pupil, guardian.person);
      row ? update(guardian, *row) : add(guardian);
    }
    report();
  }

 private:
  /// The import says itself why it leaves this pupil out.
  bool is_left_out(const PupilId& pupil) const {
    const auto& passed_over = m_context.imported.passed_over;
    const auto& departed = m_context.imported.departed;
    return std::ranges::find(passed_over, pupil) != passed_over.end() ||
           std::ranges::find(departed, pupil, &Pupil::id) != departed.end();
  }

  std::optional<std::size_t> row_of(const PupilId& pupil, const PersonId& person) const {
    const auto rows = m_rows.find(pupil);
    if (rows != m_rows.end()) {
      for (const std::size_t row : rows->second) {
        if (m_standing[row].person == person) {
          return row;
        }
      }
    }
    return std::nullopt;
  }

  /// A guardian to whom the list gives no key is one who stands with this pupil by that name or address, or
  /// with another pupil by that name and address.
  void settle_person(Guardian& guardian) {
    if (!m_context.imported.made_guardian_keys.contains(guardian.person) ||
        row_of(guardian.pupil, guardian.person)) {
      return;
    }
    const auto rows = m_rows.find(guardian.pupil);
    if (rows != m_rows.end()) {
      for (const std::size_t row : rows->second) {
        if (same_name(m_standing[row], guardian) ||
            (same_contact(m_standing[row], guardian) && full_name(guardian.name).empty())) {
          guardian.person = m_standing[row].person;
          return;
        }
      }
    }
    const auto known = std::ranges::find_if(m_standing, [&](const Guardian& other) {
      return same_name(other, guardian) && same_contact(other, guardian);
    });
    if (known != m_standing.end()) {
      guardian.person = known->person;
    }
  }

  void set_cells(RowEdit& edit, const Guardian& standing, const Guardian& guardian) {
    edit.name(standing.name, guardian.name);
    edit.fill("relation", standing.relation, guardian.relation);
    edit.set("custody", guardian.custody != YesNoUnknown::unknown && guardian.custody != standing.custody,
             custody_cell(guardian.custody));
    edit.set("invite", guardian.invite != Guardian::Invited::yes && guardian.invite != standing.invite,
             invite_cell(guardian.invite));
    edit.fill("email", standing.email, guardian.email);
    edit.fill("phone", standing.phone, guardian.phone);
    edit.fill("language", standing.language, fold(guardian.language));
    edit.set("secret", guardian.secret && !standing.secret, "yes");
  }

  void update(const Guardian& guardian, std::size_t row) {
    const Guardian& standing = m_standing[row];
    RowEdit edit(m_table, row);
    set_cells(edit, standing, guardian);
    const bool states_household = !m_context.imported.proposed.contains(guardian.household);
    edit.set("household", states_household && guardian.household != standing.household,
             guardian.household.text);
    if (edit.changed()) {
      m_context.changes.changed_guardians.push_back({guardian.pupil, guardian.person});
    }
  }

  void add(const Guardian& guardian) {
    const std::size_t row = m_table.add();
    m_table.set(row, "pupil", guardian.pupil.text);
    m_table.set(row, "guardian", guardian.person.text);
    m_table.set(row, "household", household_of(guardian).text);
    m_table.set(row, "custody", custody_cell(guardian.custody));
    m_table.set(row, "invite", invite_cell(guardian.invite));
    m_table.set(row, "secret", guardian.secret ? "yes" : "no");
    RowEdit edit(m_table, row);
    Guardian nobody;
    nobody.custody = guardian.custody;
    nobody.invite = guardian.invite;
    nobody.secret = guardian.secret;
    set_cells(edit, nobody, guardian);
    m_context.changes.new_guardians.push_back({guardian.pupil, guardian.person});
  }

  /// As the list states; else that of the pupil's other guardians who come along and stand in one household
  /// already, with another child; else a proposal.
  HouseholdId household_of(const Guardian& guardian) {
    if (!m_context.imported.proposed.contains(guardian.household)) {
      return guardian.household;
    }
    std::set<HouseholdId> standing;
    for (const Guardian& other : m_wanted) {
      const auto rows = other.pupil == guardian.pupil ? m_of_person.find(other.person) : m_of_person.end();
      if (rows != m_of_person.end()) {
        for (const std::size_t row : rows->second) {
          standing.insert(m_standing[row].household);
        }
      }
    }
    if (standing.size() == 1) {
      return *standing.begin();
    }
    m_proposed.insert(guardian.household);
    m_first_proposed = Span{guardian.row.source, 0, 0};  // the list as a whole: no row is at fault
    return guardian.household;
  }

  void report() {
    for (const Guardian& standing : m_standing) {
      const bool is_listed = std::ranges::any_of(m_wanted, [&](const Guardian& guardian) {
        return guardian.pupil == standing.pupil && guardian.person == standing.person;
      });
      if (m_listed.contains(standing.pupil) && !is_listed) {
        m_context.changes.guardians_not_listed.push_back({standing.pupil, standing.person});
      }
    }
    if (m_unknown > 0) {
      m_context.diagnostics.warning("unknown-pupil", m_first_unknown,
                                    Message{words::k_guardians_of_nobody, {{"count", m_unknown}}},
                                    Message{words::k_help_guardians_of_nobody});
    }
    if (!m_proposed.empty()) {
      m_context.diagnostics.warning(
          "households-proposed", m_first_proposed,
          Message{words::k_households_proposed, {{"count", static_cast<std::int64_t>(m_proposed.size())}}},
          Message{words::k_help_households_proposed});
    }
  }

  const Context& m_context;
  TableEdit& m_table;
  const std::vector<Guardian>& m_standing;
  std::map<PupilId, std::vector<std::size_t>> m_rows;
  std::map<PersonId, std::vector<std::size_t>> m_of_person;
  std::vector<Guardian> m_wanted;
  std::set<PupilId> m_listed;
  std::set<HouseholdId> m_proposed;
  Span m_first_proposed;
  std::int64_t m_unknown = 0;
  Span m_first_unknown;
};

}  // namespace

void update_guardians(const Context& context, TableEdit& table) {
  GuardiansUpdate(context, table).run();
}

}  // namespace gesprek::update
