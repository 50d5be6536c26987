#include "load/edexml_classes.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/parse.hpp"
#include "base/text.hpp"
#include "diag/quote.hpp"
#include "load/class_names.hpp"
#include "load/import_text.hpp"
#include "words/edexml.hpp"
#include "words/import.hpp"

namespace gesprek::edexml {
namespace {

namespace say_edexml = words::edexml;

void add_grade(SchoolClass& school_class, int grade) {
  if (grade > 0 && std::ranges::find(school_class.grades, grade) == school_class.grades.end()) {
    school_class.grades.push_back(grade);
  }
}

std::string listed(const std::set<int>& grades) {
  std::string text;
  for (const int grade : grades) {
    text += (text.empty() ? "" : ", ") + std::to_string(grade);
  }
  return text;
}

}  // namespace

std::optional<int> primary_grade(std::string_view text) {
  const auto number = parse_int(text, 1, 8);
  return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

bool is_elsewhere(std::string_view grade) {
  return grade == "S" || grade == "V" || parse_int(grade, 9, 20).has_value();
}

void ClassReader::read(const XmlElement& payload) {
  bool composed_reported = false;
  for (const XmlElement& group : payload.items("groepen")) {
    if (group.name == "groep") {
      read_class(group);
    } else if (group.name == "samengestelde_groep" && !composed_reported) {
      composed_reported = true;
      m_diagnostics.warning("composed-group", group.span, Message{words::k_composed_groups},
                            Message{words::k_help_composed_groups});
    }
  }
}

void ClassReader::read_class(const XmlElement& group) {
  const std::string key(trim(group.attribute("key")));
  const std::string name = import_text(group.child_text("naam"), group.span, m_diagnostics);
  if (key.empty() || name.empty()) {
    m_diagnostics.warning("no-key", group.span, Message{words::k_no_key}, Message{words::k_help_no_key});
    return;
  }
  const ClassId id = parse_class_name(name).id;
  const std::string_view written = trim(group.child_text("jaargroep"));
  const int grade = primary_grade(written).value_or(0);
  m_of_key.emplace(key, id);
  m_places.emplace(key, Place{id, grade, is_elsewhere(written)});
  note_spelling(m_roster, name, id, group.span);
  if (is_elsewhere(written)) {
    m_diagnostics.warning("other-grade", group.span,
                          Message{say_edexml::k_class_of_elsewhere, {{"text", std::string(written)}}},
                          Message{say_edexml::k_help_class_of_elsewhere});
  }
  const std::vector<int> shown = parse_class_name(name).grades;  // may be more than it has pupils of
  std::set<int>& own = m_own_grades[id];
  if (grade > 0 || shown.size() > 1) {  // "3" that is called combined may have any
    own.insert(shown.begin(), shown.end());
  }
  const auto known = std::ranges::find(m_roster.classes, id, &SchoolClass::id);
  if (known != m_roster.classes.end()) {
    m_diagnostics.note("classes-merged", group.span,  // a form of the standard, not a fault
                       Message{words::k_classes_merged, {{"class", id.text}}},
                       Message{words::k_help_classes_merged});
    add_grade(*known, grade);
  } else {
    SchoolClass school_class;
    school_class.id = id;
    school_class.row = group.span;
    add_grade(school_class, grade);
    for (const int each : grade == 0 ? shown : std::vector<int>{}) {
      add_grade(school_class, each);
    }
    m_roster.classes.push_back(std::move(school_class));
  }
  if (grade > 0) {
    own.insert(grade);
  }
}

Place ClassReader::place_of(const XmlElement& element, const Pupil& pupil) {
  std::vector<Place> places;
  for (const XmlElement& group : element.children) {
    if (group.name != "groep") {
      continue;
    }
    // The key stands in the attribute; some programs write it, or the name of the class, as the text.
    const std::string_view attribute = trim(group.attribute("key"));
    const std::string key(attribute.empty() ? trim(group.text) : attribute);
    const auto found = m_places.find(key);
    const auto named = std::ranges::find_if(m_places, [&](const auto& each) {
      return attribute.empty() && each.second.school_class == parse_class_name(key).id;
    });
    if (found == m_places.end() && (key.empty() || named == m_places.end())) {
      m_diagnostics.warning("dangling-class", group.span,
                            Message{words::k_dangling_class_of_pupil,
                                    {{"text", quoted(key)}, {"key", shown_key(pupil, m_roster)}}},
                            Message{words::k_help_dangling_class});
      continue;
    }
    const Place& place = found != m_places.end() ? found->second : named->second;
    if (std::ranges::find(places, place.school_class, &Place::school_class) == places.end()) {
      places.push_back(place);
    }
  }
  if (places.size() > 1) {
    m_in_more.add(m_sources, element.span);
  }
  return places.empty() ? Place{} : places.front();
}

void ClassReader::add(const Pupil& pupil) {
  const auto found = std::ranges::find(m_roster.classes, pupil.class_id, &SchoolClass::id);
  if (found == m_roster.classes.end()) {
    return;
  }
  add_grade(*found, pupil.grade);
  const std::set<int>& own = m_own_grades.at(pupil.class_id);
  if (pupil.grade > 0 && !own.empty() && !own.contains(pupil.grade)) {
    m_of_other_grades[pupil.class_id].add(m_sources, pupil.row);
  }
}

void ClassReader::report() {
  for (const auto& [id, found] : m_of_other_grades) {
    m_diagnostics.warning("grade-outside-class", found.start(),
                          Message{say_edexml::k_grade_outside_class,
                                  {{"class", id.text},
                                   {"grades", listed(m_own_grades.at(id))},
                                   {"count", found.count()},
                                   {"lines", found.lines()}}},
                          Message{say_edexml::k_help_grade_outside_class});
  }
  if (m_in_more.count() > 0) {
    m_diagnostics.warning(
        "several-classes", m_in_more.start(),
        Message{say_edexml::k_several_classes, {{"count", m_in_more.count()}, {"lines", m_in_more.lines()}}},
        Message{say_edexml::k_help_several_classes});
  }
}

}  // namespace gesprek::edexml
