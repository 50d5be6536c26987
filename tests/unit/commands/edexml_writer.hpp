// EDEXML as a pupil administration would write it of a roster, for tests that read it back.
#pragma once

#include <string>

#include "model/roster.hpp"

namespace gesprek::given {

inline std::string xml_text(const std::string& text) {
  std::string escaped;
  for (const char c : text) {
    escaped += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
  }
  return escaped;
}

inline std::string element(const std::string& name, const std::string& text) {
  return text.empty() ? "" : "<" + name + ">" + xml_text(text) + "</" + name + ">";
}

inline std::string name_elements(const PersonName& name) {
  return element("achternaam", name.family) + element("voorvoegsel", name.prefix) +
         element("roepnaam", name.given);
}

inline std::string role_code(const std::string& role) {
  return role == "coordinator" ? "IB" : role == "head" ? "DIR" : role == "secretary" ? "ADM" : "LRK";
}

inline std::string write_edexml(const Roster& roster) {
  std::string text =
      "<?xml version=\"1.0\" "
      "encoding=\"UTF-8\"?>\n<EDEX>\n<school><schooljaar>2026-2027</schooljaar></school>\n";
  text += "<groepen>\n";
  for (const SchoolClass& school_class : roster.classes) {
    const std::string grade = school_class.grades.size() == 1 ? std::to_string(school_class.grades[0]) : "C";
    text += "<groep key=\"" + school_class.id.text + "\">" + element("naam", school_class.id.text) +
            element("jaargroep", grade) + "</groep>\n";
  }
  text += "</groepen>\n<leerlingen>\n";
  for (const Pupil& pupil : roster.pupils) {
    text += "<leerling key=\"" + pupil.id.text + "\">" + name_elements(pupil.name) +
            element("geboortedatum", pupil.born ? iso(*pupil.born) : "") +
            element("jaargroep", std::to_string(pupil.grade)) +
            (pupil.class_id.empty() ? "" : "<groep key=\"" + pupil.class_id.text + "\"/>") +
            element("instroomdatum", pupil.first_day ? iso(*pupil.first_day) : "") +
            element("uitstroomdatum", pupil.last_day ? iso(*pupil.last_day) : "") + "</leerling>\n";
  }
  text += "</leerlingen>\n<leerkrachten>\n";
  for (const Staff& member : roster.staff) {
    std::string taught;
    for (const SchoolClass& school_class : roster.classes) {
      for (const PersonId& teacher : school_class.staff) {
        taught += teacher == member.id
                      ? "<groep key=\"" + school_class.id.text + "\">" + element("rol", "LRK") + "</groep>"
                      : "";
      }
    }
    text += "<leerkracht key=\"" + member.id.text + "\">" + name_elements(member.name) +
            element("emailadres", member.email) + element("rol", role_code(member.role)) +
            (taught.empty() ? "" : "<groepen>" + taught + "</groepen>") + "</leerkracht>\n";
  }
  return text + "</leerkrachten>\n</EDEX>\n";
}

}  // namespace gesprek::given
