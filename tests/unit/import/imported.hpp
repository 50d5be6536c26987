// What an import understood, as text.
#pragma once

#include <string>

#include "load/import.hpp"

namespace gesprek::given {

/// "P1 Tim de Boer 5A=5, …", in the order of the roster.
inline std::string pupils(const ImportedRoster& roster) {
  std::string text;
  for (const Pupil& pupil : roster.pupils) {
    text += (text.empty() ? "" : ", ") + pupil.id.text + " " + full_name(pupil.name) + " " +
            pupil.class_id.text + "=" + std::to_string(pupil.grade);
  }
  return text;
}

}  // namespace gesprek::given
