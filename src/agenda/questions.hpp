// Questions to the administration, one for all pupils whom it concerns.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "agenda/agenda.hpp"

namespace gesprek::owed {

class Questions {
 public:
  /// Asks about a pupil; subject is what is counted in the text (a guardian, a moment), by default the pupil.
  /// What follows a '/' in the code keeps questions of one kind apart and is not shown.
  void ask(const std::string& code, const Message& text, const Basis& basis, const PupilId& pupil,
           const std::string& subject = {});

  /// One question a code, by code; {count} in their texts is the number of subjects.
  std::vector<Question> all() const;

 private:
  struct Entry {
    Message text;
    Basis basis;
    std::set<PupilId> pupils;
    std::set<std::string> subjects;
  };
  std::map<std::string, Entry> m_entries;
};

}  // namespace gesprek::owed
