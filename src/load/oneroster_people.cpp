#include "load/oneroster_people.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "base/text.hpp"
#include "diag/quote.hpp"
#include "load/citizen_keys.hpp"
#include "load/import_names.hpp"
#include "load/import_phone.hpp"
#include "load/import_text.hpp"
#include "load/name_remarks.hpp"
#include "words/import.hpp"
#include "words/import_names.hpp"
#include "words/oneroster.hpp"

namespace gesprek::oneroster {
namespace {

/// What a role means here; empty: nobody of ours.
struct RoleMeaning {
  std::string_view role;
  std::string_view staff;     ///< role in staff.csv, "-" for staff whose task the role does not say
  std::string_view relation;  ///< in guardians.csv, "-" when the role does not say
};
constexpr std::array<RoleMeaning, 13> k_roles = {{{"student", "", ""},
                                                  {"teacher", "teacher", ""},
                                                  {"aide", "assistant", ""},
                                                  {"counselor", "coordinator", ""},
                                                  {"principal", "head", ""},
                                                  {"administrator", "-", ""},
                                                  {"siteadministrator", "-", ""},
                                                  {"districtadministrator", "", ""},
                                                  {"systemadministrator", "", ""},
                                                  {"proctor", "", ""},
                                                  {"guardian", "", "guardian"},
                                                  {"parent", "", "-"},
                                                  {"relative", "", "other"}}};

/// Columns that the program must not have.
constexpr std::array<std::string_view, 8> k_forbidden = {"americanIndianOrAlaskaNative",
                                                         "asian",
                                                         "blackOrAfricanAmerican",
                                                         "hispanicOrLatinoEthnicity",
                                                         "white",
                                                         "countryOfBirthCode",
                                                         "cityOfBirth",
                                                         "stateOfBirthAbbreviation"};

class Reader {
 public:
  Reader(Day as_of, Diagnostics& diagnostics) : m_as_of(as_of), m_diagnostics(diagnostics) {}

  /// 1.2 gives each user one or more roles in a file of their own; the first that is not over counts, the
  /// primary one before the others.
  void read_roles(const FileTable& roles) {
    m_has_roles = true;
    const auto end = [&](const Record& record) {
      m_ended_roles.push_back({std::string(record.text("userSourcedId")), record.word("role"),
                               record.span("userSourcedId"), record.span()});
    };
    roles.each_deleted(end);
    roles.each([&](const Record& record) {
      if (is_over(record, m_as_of, m_diagnostics)) {
        end(record);
        return;
      }
      const std::string user(record.text("userSourcedId"));
      std::vector<std::string>& held = m_roles_of[user];
      held.insert(record.word("roleType") == "primary" ? held.begin() : held.end(), record.word("role"));
    });
  }

  void read_birth_dates(const FileTable& demographics) {
    for (const std::string_view column : k_forbidden) {
      if (demographics.has(column)) {
        m_diagnostics.warning("dropped", demographics.heading(column),
                              Message{words::k_column_dropped, {{"text", std::string(column)}}},
                              Message{words::k_help_dropped});
      }
    }
    const std::string_view key = demographics.has("sourcedId") ? "sourcedId" : "userSourcedId";
    const std::string_view born = demographics.has("birthDate") ? "birthDate" : "birthdate";
    demographics.each([&](const Record& record) {
      if (const auto day = import_day(record.text(born), record.span(born), m_diagnostics)) {
        m_born.emplace(record.text(key), *day);
      }
    });
  }

  People read_users(const FileTable& users) {
    users.each([&](const Record& record) { read_user(record); });
    m_phones.report(m_diagnostics);
    users.each_deleted([&](const Record& record) {
      Pupil pupil;
      pupil.id = PupilId(import_key(record.text("sourcedId"), record.span("sourcedId"), m_diagnostics));
      pupil.name = name_of(record);
      pupil.row = record.span();
      const std::string role = role_of(record);  // which a row that is to go may lack
      if (role != "student") {
        m_people.gone.emplace(PersonId(pupil.id.text), pupil.row);
      }
      if (role == "student" || role.empty()) {
        m_people.deleted.push_back(std::move(pupil));
      }
    });
    std::ranges::for_each(m_ended_roles, [&](const EndedRole& ended) { end_role(ended); });
    return std::move(m_people);
  }

 private:
  /// A role that a file of roles takes away, or that is over.
  struct EndedRole {
    std::string user;
    std::string role;
    Span key_place;
    Span row;
  };

  /// What the role makes of somebody.
  enum class Kind { nobody, pupil, staff, guardian };
  static Kind kind_of(std::string_view role) {
    const auto meaning = std::ranges::find(k_roles, role, &RoleMeaning::role);
    if (role == "student") {
      return Kind::pupil;
    }
    if (meaning != k_roles.end() && !meaning->staff.empty()) {
      return Kind::staff;
    }
    return meaning != k_roles.end() && !meaning->relation.empty() ? Kind::guardian : Kind::nobody;
  }

  /// Whoever has no other role of that kind has left, or is gone.
  void end_role(const EndedRole& ended) {
    const auto others = m_roles_of.find(ended.user);
    const Kind kind = kind_of(ended.role);
    const bool keeps_one =
        others != m_roles_of.end() &&
        std::ranges::any_of(others->second, [&](const std::string& role) { return kind_of(role) == kind; });
    if (ended.user.empty() || kind == Kind::nobody || keeps_one) {
      return;
    }
    Pupil pupil;
    pupil.id = PupilId(import_key(ended.user, ended.key_place, m_diagnostics));
    pupil.row = ended.row;
    if (kind == Kind::pupil) {
      m_people.deleted.push_back(std::move(pupil));
    } else {
      m_people.gone.emplace(PersonId(pupil.id.text), ended.row);
    }
  }

  bool has_lost_role(std::string_view user) const {
    return !m_roles_of.contains(user) &&
           std::ranges::find(m_ended_roles, user, &EndedRole::user) != m_ended_roles.end();
  }

  std::string role_of(const Record& record) const {
    const auto found = m_roles_of.find(record.text("sourcedId"));
    return m_has_roles ? (found != m_roles_of.end() ? found->second.front() : "") : record.word("role");
  }

  PersonName name_of(const Record& record) {
    const auto text = [&](std::string_view preferred, std::string_view column) {
      const std::string_view chosen = trim(record.text(preferred)).empty() ? column : preferred;
      const Span place = record.span(chosen);
      NameCell cell = read_name_cell(import_text(record.text(chosen), place, m_diagnostics));
      if (cell.has_more) {
        m_diagnostics.warning("more-than-name", Span{place.source, place.begin, place.begin},
                              Message{words::imported::k_more_than_name_element},
                              Message{words::imported::k_help_more_than_name_element});
      }
      m_beside_name.email = m_beside_name.email.empty() ? cell.email : m_beside_name.email;
      m_beside_name.phone = m_beside_name.phone.empty() ? cell.phone : m_beside_name.phone;
      m_beside_name.is_secret = m_beside_name.is_secret || cell.is_secret;
      m_beside_name.is_barred = m_beside_name.is_barred || cell.is_barred;
      return std::move(cell.name);
    };
    m_beside_name = {};
    PersonName name = split_name("- " + text("preferredFamilyName", "familyName"));  // for its prefix
    name.given = text("preferredGivenName", "givenName");
    return name;
  }

  void read_user(const Record& record) {
    const std::string source(record.text("sourcedId"));
    const std::string role = role_of(record);
    if (has_lost_role(source)) {
      return;
    }
    const auto meaning = std::ranges::find(k_roles, role, &RoleMeaning::role);
    if (source.empty() || meaning == k_roles.end()) {
      m_diagnostics.warning(
          source.empty() ? "no-key" : "unknown-role", record.span(),
          source.empty() ? Message{words::k_no_key}
                         : Message{words::k_unknown_role, {{"role", quoted(role, known_roles())}}},
          source.empty() ? Message{words::k_help_no_key} : Message{words::k_help_unknown_role});
      return;
    }
    if (role == "student") {
      add_pupil(record, source);
    } else if (!meaning->staff.empty()) {
      add_staff(record, source, meaning->staff);
    } else if (!meaning->relation.empty()) {
      add_guardian(record, source, meaning->relation);
    }
    add_second_role(record, source, kind_of(role));
    for (std::string& agent : record.list("agentSourcedIds")) {
      m_people.agents.push_back({source, std::move(agent), record.span("agentSourcedIds")});
    }
  }

  /// A teacher who is a guardian at the school is both, with one key.
  void add_second_role(const Record& record, const std::string& source, Kind first) {
    const auto held = m_roles_of.find(source);
    if (first == Kind::pupil || held == m_roles_of.end()) {
      return;
    }
    for (const std::string& role : held->second) {
      const Kind kind = kind_of(role);
      const auto meaning = std::ranges::find(k_roles, role, &RoleMeaning::role);
      if (kind == Kind::staff && first != kind && !m_people.staff_keys.contains(source)) {
        add_staff(record, source, meaning->staff);
      } else if (kind == Kind::guardian && first != kind && !m_people.guardians.contains(source)) {
        add_guardian(record, source, meaning->relation);
      }
    }
  }

  static std::vector<std::string_view> known_roles() {
    std::vector<std::string_view> roles;
    std::ranges::transform(k_roles, std::back_inserter(roles), &RoleMeaning::role);
    return roles;
  }

  void add_pupil(const Record& record, const std::string& source) {
    Pupil pupil;
    pupil.id = PupilId(import_key(source, record.span("sourcedId"), m_diagnostics));
    pupil.name = name_of(record);
    const auto born = m_born.find(source);
    pupil.born = born != m_born.end() ? std::optional(born->second) : std::nullopt;
    pupil.row = record.span();
    m_people.grades_of[source] = record.list("grades");
    m_people.pupils.emplace(source, std::move(pupil));
    m_people.order.push_back(source);
  }

  void add_staff(const Record& record, const std::string& source, std::string_view role) {
    Staff member;
    member.id = PersonId(import_key(source, record.span("sourcedId"), m_diagnostics));
    member.name = name_of(record);
    member.role = role == "-" ? "" : role;
    if (role == "-") {  // a head or somebody of the office: that decides who sees what
      m_diagnostics.warning("role-open", record.span("role"),
                            Message{words::k_role_open, {{"role", role_of(record)}}},
                            Message{words::k_help_role_open, {{"key", member.id.text}}});
    }
    member.email = import_emails(record.text("email"), true, record.span("email"), m_diagnostics);
    member.row = record.span();
    m_people.staff_keys.emplace(source, member.id);
    m_people.staff.push_back(std::move(member));
  }

  void add_guardian(const Record& record, const std::string& source, std::string_view relation) {
    Guardian guardian;
    guardian.person = PersonId(import_key(source, record.span("sourcedId"), m_diagnostics));
    guardian.name = name_of(record);
    guardian.relation = relation == "-" ? "" : std::string(relation);
    guardian.email = import_emails(record.text("email"), true, record.span("email"), m_diagnostics);
    const std::string_view phone = trim(record.text("phone")).empty() ? "sms" : "phone";
    guardian.phone =
        m_phones.take(import_text(record.text(phone), record.span(phone), m_diagnostics), record.span(phone));
    guardian.email = guardian.email.empty() ? m_beside_name.email : guardian.email;
    guardian.phone = guardian.phone.empty() ? m_beside_name.phone : guardian.phone;
    guardian.secret = m_beside_name.is_secret;
    guardian.invite = m_beside_name.is_barred ? Guardian::Invited::no : guardian.invite;
    guardian.row = record.span();
    m_people.guardians.emplace(source, std::move(guardian));
  }

  Day m_as_of;
  Diagnostics& m_diagnostics;
  People m_people;
  PhoneCells m_phones;
  NameCell m_beside_name;  ///< what stood beside the name that was read last
  bool m_has_roles = false;
  std::vector<EndedRole> m_ended_roles;
  std::map<std::string, std::vector<std::string>, std::less<>> m_roles_of;  ///< the primary one first
  std::map<std::string, Day, std::less<>> m_born;
};

}  // namespace

bool is_over(const Record& record, Day as_of, Diagnostics& diagnostics) {
  const auto end = import_day(record.text("endDate"), record.span("endDate"), diagnostics);
  return end && *end <= as_of;
}

People read_people(const FileTable& users, const std::optional<FileTable>& roles,
                   const std::optional<FileTable>& demographics, Day as_of, Diagnostics& diagnostics) {
  Reader reader(as_of, diagnostics);
  if (roles) {
    reader.read_roles(*roles);
  }
  if (demographics) {
    reader.read_birth_dates(*demographics);
  }
  return reader.read_users(users);
}

void drop_citizen_keys_of_pupils(People& people, ImportedRoster& roster, Span place,
                                 Diagnostics& diagnostics) {
  std::vector<std::string_view> texts;
  for (const auto& [source, pupil] : people.pupils) {
    texts.push_back(pupil.id.text);
  }
  const CitizenKeys keys(texts);
  const auto drop = [&](Pupil& pupil) {
    if (keys.drops(pupil.id.text)) {
      pupil.id = PupilId(made_key('L', pupil.name, pupil.born ? iso(*pupil.born) : ""));
      while (roster.named.contains(pupil.id)) {
        pupil.id.text += '+';  // another child of that name
      }
      roster.named[pupil.id] = pupil;
    }
  };
  for (auto& [source, pupil] : people.pupils) {
    drop(pupil);
  }
  std::ranges::for_each(people.deleted, drop);
  keys.report(place, diagnostics);
}

}  // namespace gesprek::oneroster
