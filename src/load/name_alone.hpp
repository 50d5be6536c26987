// Pupils without a number whom neither birth date nor class shows: by their name alone.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "load/import.hpp"
#include "model/roster.hpp"

namespace gesprek::update {

/// The words of a name in whatever order: "Dekker Hana" is Hana Dekker.
std::string name_in_any_order(const PersonName& name);

/// Whom of the school a name means. Where nobody else has it, and nothing speaks against it (another birth
/// date; another class and other guardians), it is that pupil, in whatever order the name stands; likewise a
/// given name alone, or with an initial, within the class and where the guardians do not differ. A name that
/// is the pupil's but for its spelling, or that something speaks against, is a question.
class NameAlone {
 public:
  struct Meant {
    std::set<PupilId> pupils;
    bool is_certain = false;
  };

  NameAlone(const std::vector<Guardian>& standing, const std::vector<Guardian>& listed)
      : m_standing(standing), m_listed(listed) {}

  /// A pupil of the school; one whom a row of the list means already can be meant by no other.
  void add(const Pupil& pupil, const PupilId& id, bool is_taken) {
    m_pupils.push_back({&pupil, id, is_taken});
  }
  Meant find(const Pupil& row) const;

 private:
  struct Candidate {
    const Pupil* pupil;
    PupilId id;
    bool is_taken;
  };
  bool has_other_guardians(const Pupil& row, const PupilId& pupil) const;

  const std::vector<Guardian>& m_standing;
  const std::vector<Guardian>& m_listed;
  std::vector<Candidate> m_pupils;
};

}  // namespace gesprek::update
