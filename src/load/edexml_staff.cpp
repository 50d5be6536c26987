#include "load/edexml_staff.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "base/text.hpp"
#include "diag/quote.hpp"
#include "load/import_names.hpp"
#include "load/import_text.hpp"
#include "load/name_remarks.hpp"
#include "load/scan.hpp"
#include "words/import.hpp"
#include "words/import_names.hpp"

namespace gesprek::edexml {
namespace {

constexpr std::size_t k_most_classes = 3;  // that one person can be the teacher of

constexpr std::array<Meaning<std::string_view>, 16> k_roles = {{
    {"LRK", "teacher"},
    {"IB", "coordinator"},
    {"DIR", "head"},
    {"ADJ", "head"},
    {"LOC", "head"},
    {"ADM", "secretary"},
    {"OWA", "assistant"},
    {"KLA", "assistant"},
    {"LOS", "assistant"},
    {"STA", "trainee"},
    {"RT", "remedial teacher"},
    {"VAK", "subject teacher"},
    {"SMW", "social worker"},
    {"ICT", "ict coordinator"},
    {"TAL", "test supervisor"},
    {"CON", "caretaker"},
}};
constexpr std::string_view k_helping_parent = "OUD";

bool has_role(const XmlElement& element, std::string_view role) {
  return std::ranges::any_of(
      element.children, [&](const XmlElement& child) { return child.name == "rol" && child.text == role; });
}

bool names_roles(const XmlElement& element) {
  return element.child("rol") != nullptr || element.child("rolomschrijving") != nullptr;
}

/// What a school cares about first: leadership and care before teaching before the rest; without any role a
/// teacher.
std::string role_of(const XmlElement& person, Diagnostics& diagnostics) {
  for (const std::string_view wanted : {"DIR", "LOC", "ADJ", "IB", "LRK"}) {
    if (has_role(person, wanted)) {
      return std::string(*look_up(k_roles, wanted));
    }
  }
  if (const auto role = look_up(k_roles, person.child_text("rol"))) {
    return std::string(*role);
  }
  const std::string described = import_text(person.child_text("rolomschrijving"), person.span, diagnostics);
  return described.empty() ? "teacher" : fold(described);
}

/// Keys of the classes that the person teaches.
std::set<ClassId> classes_taught(const XmlElement& person, const std::string& role,
                                 const ClassOfKey& class_of_key, Diagnostics& diagnostics) {
  std::set<ClassId> taught;
  for (const XmlElement& group : person.items("groepen")) {
    if (group.name != "groep") {
      continue;
    }
    const auto found = class_of_key.find(std::string(trim(group.attribute("key"))));
    if (found == class_of_key.end()) {
      diagnostics.warning("dangling-class", group.span,
                          Message{words::k_dangling_class, {{"text", quoted(trim(group.attribute("key")))}}},
                          Message{words::k_help_dangling_class});
      continue;
    }
    const bool teaches =
        names_roles(group) ? has_role(group, "LRK") : role == "teacher" || has_role(person, "LRK");
    if (teaches) {
      taught.insert(found->second);
    }
  }
  return taught;
}

void add_teacher(const Staff& member, const std::set<ClassId>& taught, std::vector<SchoolClass>& classes,
                 Diagnostics& diagnostics) {
  if (taught.size() > k_most_classes) {
    diagnostics.warning(
        "teacher-of-all", member.row,
        Message{words::k_teacher_of_all,
                {{"key", member.id.text}, {"count", static_cast<std::int64_t>(taught.size())}}},
        Message{words::k_help_teacher_of_all});
    return;
  }
  for (SchoolClass& school_class : classes) {
    if (taught.contains(school_class.id)) {
      school_class.staff.push_back(member.id);
    }
  }
}

}  // namespace

PersonName read_name(const XmlElement& person, Diagnostics& diagnostics) {
  bool has_more = false;
  const auto text = [&](std::string_view element) {
    NameCell cell = read_name_cell(import_text(person.child_text(element), person.span, diagnostics));
    has_more = has_more || cell.has_more;
    return std::move(cell.name);
  };
  const std::string given_names = text("voornamen");
  PersonName name{text("roepnaam"), text("voorvoegsel"), text("achternaam")};
  if (name.given.empty()) {
    name.given = given_names.substr(0, given_names.find(' '));
  }
  if (name.given.empty()) {
    name.given = text("voorletters-1");
  }
  if (has_more) {
    diagnostics.warning("more-than-name", Span{person.span.source, person.span.begin, person.span.begin},
                        Message{words::imported::k_more_than_name_element},
                        Message{words::imported::k_help_more_than_name_element});
  }
  return with_prefix_apart(std::move(name));
}

std::vector<Staff> read_staff(const XmlElement& teachers, const ClassOfKey& class_of_key,
                              std::vector<SchoolClass>& classes, Diagnostics& diagnostics) {
  std::vector<Staff> staff;
  std::set<std::string> keys;
  for (const XmlElement& person : teachers.children) {
    if (person.name != "leerkracht" || has_role(person, k_helping_parent)) {
      continue;
    }
    Staff member;
    member.id = PersonId(import_key(person.attribute("key"), person.span, diagnostics));
    member.name = read_name(person, diagnostics);
    member.role = role_of(person, diagnostics);
    member.email = import_emails(person.child_text("emailadres"), true, person.span, diagnostics);
    member.row = person.span;
    if (member.id.empty() || !keys.insert(member.id.text).second) {
      diagnostics.warning("no-key", person.span, Message{words::k_no_key}, Message{words::k_help_no_key});
      continue;
    }
    add_teacher(member, classes_taught(person, member.role, class_of_key, diagnostics), classes, diagnostics);
    staff.push_back(std::move(member));
  }
  return staff;
}

}  // namespace gesprek::edexml
