// Whether a pupil is owed a talk of a moment, because of which group of its audience, and on which days.
#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include "agenda/conditions.hpp"
#include "agenda/window.hpp"

namespace gesprek::owed {

/// The answer for one pupil and one moment.
struct Eligibility {
  enum class Kind { owed, not_owed, unknown } kind = Kind::not_owed;
  std::size_t audience_index = 0;
  DayRange days{};
  bool dated = true;
  bool becomes_due = true;
  std::vector<Reason> why;         ///< when not owed: one reason, that of the group that came nearest
  std::optional<Unknown> unknown;  ///< the question that decides it
};

/// One moment's groups, each with the window that holds for it.
class AudienceCheck {
 public:
  AudienceCheck(const Facts& facts, const Moment& moment);

  Eligibility check(const Pupil& pupil) const;

 private:
  struct Group {
    const Audience* audience = nullptr;
    const Window* window = nullptr;
    bool per_pupil = false;     ///< its days run with each pupil
    WindowAnswer same_for_all;  ///< when they do not
  };
  struct Stage;  ///< an answer with how near it came

  Stage check_group(const Pupil& pupil, const Group& group) const;
  Stage check_days(const Pupil& pupil, const Group& group, const WindowAnswer& window,
                   Eligibility found) const;
  const Basis& basis_of(const Group& group) const;
  bool is_arranged(const Pupil& pupil) const;

  const Facts& m_facts;
  const Moment& m_moment;
  std::vector<Group> m_groups;
};

/// True when the group is for the pupil's own grade (combination classes: not that of the class). Who is
/// still to start counts as grade 1 from the first day on, and before it where the days are counted back from
/// that day.
bool covers_grade(const Audience& audience, const Pupil& pupil, const Facts& facts);

}  // namespace gesprek::owed
