// The classes of an EDEXML file, and the places of its pupils in them.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "load/edexml_staff.hpp"
#include "load/found.hpp"
#include "load/import.hpp"
#include "load/xml.hpp"

namespace gesprek::edexml {

/// 1 … 8; nothing for any other text.
std::optional<int> primary_grade(std::string_view text);
/// Special, secondary and Flemish secondary years.
bool is_elsewhere(std::string_view grade);

/// Where a pupil belongs.
struct Place {
  ClassId school_class;          ///< empty: in none that the file has
  int grade = 0;                 ///< that the class has of its own; 0: none
  bool is_of_elsewhere = false;  ///< the class is one of another kind of school
};

/// Reads the classes into the roster, and remarks what their pupils make of them.
class ClassReader {
 public:
  ClassReader(const Sources& sources, ImportedRoster& roster, Diagnostics& diagnostics)
      : m_sources(sources), m_roster(roster), m_diagnostics(diagnostics) {}

  void read(const XmlElement& payload);
  /// The first class of the pupil that the file has; one that it has not is said, and so is more than one.
  Place place_of(const XmlElement& element, const Pupil& pupil);
  /// A pupil who is taken over: the class has this grade.
  void add(const Pupil& pupil);
  /// What is said once for all pupils.
  void report();
  const ClassOfKey& of_key() const { return m_of_key; }

 private:
  void read_class(const XmlElement& group);

  const Sources& m_sources;
  ImportedRoster& m_roster;
  Diagnostics& m_diagnostics;
  ClassOfKey m_of_key;
  std::map<std::string, Place> m_places;            ///< by key
  std::map<ClassId, std::set<int>> m_own_grades;    ///< that the file states; empty: any
  std::map<ClassId, FoundLines> m_of_other_grades;  ///< pupils whose grade is none of those
  FoundLines m_in_more;                             ///< pupils of more than one class
};

}  // namespace gesprek::edexml
