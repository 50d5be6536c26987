// guardians.csv with what was imported: people are known again, custody and households that stand are kept.
#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "load/drawn_keys.hpp"
#include "load/guardian_known.hpp"
#include "load/guardian_sayings.hpp"
#include "load/import_text.hpp"
#include "load/roster_update_apart.hpp"
#include "load/roster_update_people.hpp"
#include "words/import.hpp"
#include "words/imported.hpp"
#include "words/oneroster.hpp"

namespace gesprek::update {
namespace {

class GuardiansUpdate {
 public:
  GuardiansUpdate(const Context& context, TableEdit& table)
      : m_context(context),
        m_table(table),
        m_standing(context.standing.guardians),
        m_said(context.diagnostics),
        m_parting(m_standing, m_homes) {
    for (std::size_t row = 0; row < m_standing.size(); ++row) {
      m_rows[m_standing[row].pupil].push_back(row);
      m_of_person[m_standing[row].person].push_back(row);
    }
    pass_over_keys();
  }

  GuardiansRead run() {
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
      m_wanted.push_back(std::move(guardian));
    }
    KnownGuardians known = known_guardians(m_standing, m_wanted, m_context.imported.made_guardian_keys);
    report_by_initials(known, m_context.diagnostics);
    m_settled = std::move(known.keys);
    for (Guardian& guardian : m_wanted) {
      guardian.person = settled(guardian);
      m_said.add(guardian);
    }
    report_strangers(m_context, m_wanted);
    if (m_context.diagnostics.has_errors()) {
      return {};
    }
    part_households();
    for (const Guardian& guardian : m_wanted) {
      const auto row = row_of(guardian.pupil, guardian.person);
      row ? update(guardian, *row) : add(guardian);
    }
    update_other_rows();
    report();
    std::set<std::pair<PupilId, PersonId>> taken;
    for (const Guardian& guardian : m_wanted) {
      taken.emplace(guardian.pupil, guardian.person);
    }
    return {taken.size(), static_cast<std::size_t>(m_unknown)};
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

  /// Guardians and staff share one id space.
  void pass_over_keys() {
    const auto pass_over = [&](const auto& guardians) {
      for (const Guardian& guardian : guardians) {
        m_people.pass_over(guardian.person.text);
        m_homes.pass_over(guardian.household.text);
      }
    };
    pass_over(m_standing);
    pass_over(m_context.imported.guardians);
    for (const Staff& member : m_context.standing.staff) {
      m_people.pass_over(member.id.text);
    }
    for (const std::string& text : m_context.mentions) {
      m_people.pass_over(text);
      m_homes.pass_over(text);
    }
  }

  bool is_keyless(const Guardian& guardian) const {
    return m_context.imported.made_guardian_keys.contains(guardian.person);
  }

  /// The key that the guardian has at the school: by its own, as one who stands with another pupil by that
  /// name and address, or a new one.
  PersonId settled(const Guardian& guardian) {
    if (!is_keyless(guardian)) {
      return guardian.person;
    }
    if (const auto known = m_settled.find(guardian.person); known != m_settled.end()) {
      return known->second;
    }
    const auto stands = std::ranges::find_if(m_standing, [&](const Guardian& other) {
      return other.person == guardian.person || (same_name(other, guardian) && same_contact(other, guardian));
    });
    const PersonId person = stands != m_standing.end() ? stands->person : PersonId(m_people.next());
    return m_settled.emplace(guardian.person, person).first->second;
  }

  bool is_proposed(const Guardian& guardian) const {
    return m_context.imported.proposed.contains(guardian.household);
  }

  /// Of each pupil whom the list gives guardians at different addresses: which of them have one household.
  void part_households() {
    std::set<PupilId> apart;
    for (const PupilId& pupil : m_context.imported.apart) {
      apart.insert(m_context.keys.settle(pupil).value_or(pupil));
    }
    std::vector<PupilId> pupils;  // in the order of the list
    std::map<PupilId, std::vector<ApartMember>> members;
    for (const Guardian& guardian : m_wanted) {
      if (!apart.contains(guardian.pupil) || !is_proposed(guardian)) {
        continue;
      }
      const auto row = row_of(guardian.pupil, guardian.person);
      std::vector<ApartMember>& of_pupil = members[guardian.pupil];
      if (of_pupil.empty()) {
        pupils.push_back(guardian.pupil);
      }
      of_pupil.push_back({&guardian, row ? m_standing[*row].household : household_of(guardian)});
    }
    for (const PupilId& pupil : pupils) {
      const bool is_new = std::ranges::any_of(members.at(pupil), [&](const ApartMember& member) {
        return !row_of(pupil, member.listed->person);
      });
      const std::size_t before = m_parting.parted().size() + m_parting.kept().size();
      m_parting.part(members.at(pupil));
      if (is_new && before == m_parting.parted().size() + m_parting.kept().size()) {
        m_apart.push_back(members.at(pupil).front().listed);
      }
    }
    m_apart.insert(m_apart.end(), m_parting.parted().begin(), m_parting.parted().end());
  }

  /// What is true of the person whichever child the row is about.
  void set_person(RowEdit& edit, const Guardian& standing, const Guardian& said) {
    edit.name(standing.name, said.name);
    edit.fill("email", standing.email, said.email);
    edit.set("phone", !said.phone.empty() && said.phone != standing.phone && !same_phone(standing, said),
             said.phone);
    edit.fill("language", standing.language, said.language);
    edit.set("secret", said.secret && !standing.secret, "yes");
  }

  /// What is true of the guardian of this child.
  void set_tie(RowEdit& edit, const Guardian& standing, const Guardian& guardian) {
    edit.fill("relation", standing.relation, guardian.relation);
    edit.set("custody", guardian.custody != YesNoUnknown::unknown && guardian.custody != standing.custody,
             custody_cell(guardian.custody));
    edit.set("invite", guardian.invite != Guardian::Invited::yes && guardian.invite != standing.invite,
             invite_cell(guardian.invite));
    if (standing.invite_before) {
      take_back(edit, standing, guardian);
    }
  }

  /// An import took the invitation away, and this one names the guardian again.
  void take_back(RowEdit& edit, const Guardian& standing, const Guardian& guardian) {
    edit.set("invite_before", true, "");
    if (standing.invite != Guardian::Invited::no || guardian.invite == Guardian::Invited::no) {
      return;
    }
    const auto invited =
        guardian.invite == Guardian::Invited::yes ? *standing.invite_before : guardian.invite;
    edit.set("invite", true, invite_cell(invited));
    m_context.diagnostics.note(
        "guardian-back", guardian.row,
        Message{words::k_guardian_back, {{"key", standing.person.text}, {"pupil", standing.pupil.text}}},
        Message{words::k_help_guardian_back});
  }

  void update(const Guardian& guardian, std::size_t row) {
    const Guardian& standing = m_standing[row];
    RowEdit edit(m_table, row);
    set_person(edit, standing, m_said.of(guardian.person));
    set_tie(edit, standing, guardian);
    const HouseholdId household =
        is_proposed(guardian) ? m_parting.after(standing.person, standing.household) : guardian.household;
    edit.set("household", household != standing.household, household.text);
    if (edit.changed()) {
      m_context.changes.changed_guardians.push_back(
          {guardian.pupil, guardian.person, edit.columns_without({})});
    }
  }

  void add(const Guardian& guardian) {
    const std::size_t row = m_table.add();
    m_table.set(row, "pupil", guardian.pupil.text);
    m_table.set(row, "guardian", guardian.person.text);
    const HouseholdId household = m_parting.after(guardian.person, household_of(guardian));
    m_table.set(row, "household", household.text);
    m_members[household].insert(guardian.person);
    m_table.set(row, "custody", custody_cell(guardian.custody));
    m_table.set(row, "invite", invite_cell(guardian.invite));
    m_table.set(row, "secret", guardian.secret ? "yes" : "no");
    RowEdit edit(m_table, row);
    Guardian nobody;
    nobody.custody = guardian.custody;
    nobody.invite = guardian.invite;
    nobody.secret = guardian.secret;
    set_person(edit, nobody, m_said.of(guardian.person));
    set_tie(edit, nobody, guardian);
    m_context.changes.new_guardians.push_back({guardian.pupil, guardian.person});
  }

  /// The rows of somebody whom the list names with another child only: one person has one address, and lives
  /// apart from the same people.
  void update_other_rows() {
    std::set<PersonId> named;
    for (const Guardian& guardian : m_wanted) {
      named.insert(guardian.person);
    }
    for (std::size_t row = 0; row < m_standing.size(); ++row) {
      const Guardian& standing = m_standing[row];
      if (!named.contains(standing.person) || is_wanted(standing)) {
        continue;
      }
      RowEdit edit(m_table, row);
      set_person(edit, standing, m_said.of(standing.person));
      const HouseholdId household = m_parting.after(standing.person, standing.household);
      edit.set("household", household != standing.household, household.text);
      if (edit.changed()) {
        m_context.changes.changed_guardians.push_back(
            {standing.pupil, standing.person, edit.columns_without({})});
      }
    }
  }

  bool is_wanted(const Guardian& standing) const {
    return std::ranges::any_of(m_wanted, [&](const Guardian& guardian) {
      return guardian.pupil == standing.pupil && guardian.person == standing.person;
    });
  }

  /// Whether the list names everybody of this household who stands with the pupil: whom it does not name may
  /// have gone, and a new partner shares no invitation with a former one.
  bool is_whole(const HouseholdId& household, const PupilId& pupil) const {
    const auto rows = m_rows.find(pupil);
    return rows == m_rows.end() || std::ranges::all_of(rows->second, [&](std::size_t row) {
             return m_standing[row].household != household || is_wanted(m_standing[row]);
           });
  }

  /// A third may be the partner of one of the two, who live apart: nobody joins both without a word.
  bool is_of_two(const HouseholdId& household, const PupilId& pupil) const {
    const auto rows = m_rows.find(pupil);
    return rows != m_rows.end() && std::ranges::count_if(rows->second, [&](std::size_t row) {
                                     return m_standing[row].household == household;
                                   }) >= 2;
  }

  /// As the list states; else that of the pupil's other guardians who come along and stand in one household
  /// already, with another child; else a proposal.
  HouseholdId household_of(const Guardian& guardian) {
    if (!is_proposed(guardian)) {
      return guardian.household;
    }
    std::set<HouseholdId> standing;
    for (const Guardian& other : m_wanted) {
      const bool is_with = other.pupil == guardian.pupil && other.household == guardian.household;
      const auto rows = is_with ? m_of_person.find(other.person) : m_of_person.end();
      if (rows != m_of_person.end()) {
        for (const std::size_t row : rows->second) {
          standing.insert(m_standing[row].household);
        }
      }
    }
    if (standing.size() == 1 && is_whole(*standing.begin(), guardian.pupil) &&
        !is_of_two(*standing.begin(), guardian.pupil)) {
      return *standing.begin();
    }
    if (standing.size() == 1) {
      m_beside.insert(guardian.pupil);
    }
    m_first_proposed = Span{guardian.row.source, 0, 0};  // the list as a whole: no row is at fault
    const auto proposed = m_proposed.find(guardian.household);
    return proposed != m_proposed.end()
               ? proposed->second
               : m_proposed.emplace(guardian.household, HouseholdId(m_homes.next())).first->second;
  }

  /// Names the pupils, one guardian of each.
  static std::string names_of(const std::vector<const Guardian*>& of_pupils) {
    std::string pupils;
    for (const Guardian* guardian : of_pupils) {
      pupils += (pupils.empty() ? "" : ", ") + guardian->pupil.text;
    }
    return pupils;
  }

  void report_apart() {
    if (!m_apart.empty()) {
      m_context.diagnostics.warning("households-apart", m_apart.front()->row,
                                    Message{words::k_households_apart, {{"pupils", names_of(m_apart)}}},
                                    Message{words::k_help_households_apart});
    }
    if (!m_beside.empty()) {
      std::string pupils;
      for (const PupilId& pupil : m_beside) {
        pupils += (pupils.empty() ? "" : ", ") + pupil.text;
      }
      m_context.diagnostics.warning("household-beside", m_first_proposed,
                                    Message{words::imported::k_household_beside, {{"pupils", pupils}}},
                                    Message{words::imported::k_help_household_beside});
    }
    const auto& kept = m_parting.kept();
    if (!kept.empty()) {
      m_context.diagnostics.note("households-kept", kept.front()->row,
                                 Message{words::k_households_kept, {{"pupils", names_of(kept)}}},
                                 Message{words::k_help_households_kept});
    }
  }

  void report() {
    report_apart();
    for (const Guardian& standing : m_standing) {
      if (m_listed.contains(standing.pupil) && !is_wanted(standing)) {
        m_context.changes.guardians_not_listed.push_back({standing.pupil, standing.person});
      }
    }
    if (m_unknown > 0) {
      m_context.diagnostics.warning("unknown-pupil", m_first_unknown,
                                    Message{words::k_guardians_of_nobody, {{"count", m_unknown}}},
                                    Message{words::k_help_guardians_of_nobody});
    }
    const auto together = std::ranges::count_if(
        m_proposed, [&](const auto& proposed) { return m_members[proposed.second].size() > 1; });
    if (together > 0) {
      m_context.diagnostics.warning(
          "households-proposed", m_first_proposed,
          Message{words::k_households_proposed, {{"count", static_cast<std::int64_t>(together)}}},
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
  std::map<HouseholdId, HouseholdId> m_proposed;        ///< as the import calls it → as the table will
  std::map<HouseholdId, std::set<PersonId>> m_members;  ///< who come into one
  std::map<PersonId, PersonId> m_settled;               ///< likewise
  DrawnKeys m_people{'G'};
  DrawnKeys m_homes{'H'};
  Sayings m_said;
  Parting m_parting;
  std::set<PupilId> m_beside;  ///< with a new guardian beside a household of which the list does not name all
  std::vector<const Guardian*> m_apart;  ///< one of each pupil whose guardians get a household each
  Span m_first_proposed;
  std::int64_t m_unknown = 0;
  Span m_first_unknown;
};

}  // namespace

GuardiansRead update_guardians(const Context& context, TableEdit& table) {
  return GuardiansUpdate(context, table).run();
}

}  // namespace gesprek::update
