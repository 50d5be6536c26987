// Guardians of a household who may read the same.
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include "base/ids.hpp"

namespace gesprek::render {

template <class Talk>
struct Party {
  std::vector<PersonId> guardians;
  std::vector<const Talk*> talks;
};

/// Guardians with the same talks share what is written to them. Whoever is invited to fewer of them (a
/// step-parent without a say over one of the children) stands apart, and reads nothing of the others (A13).
/// In the order in which the guardians are given.
template <class Talk>
std::vector<Party<Talk>> parties(std::vector<std::pair<PersonId, std::vector<const Talk*>>> talks_of) {
  std::vector<Party<Talk>> all;
  for (auto& [guardian, talks] : talks_of) {
    const auto same = std::ranges::find(all, talks, &Party<Talk>::talks);
    if (same != all.end()) {
      same->guardians.push_back(guardian);
    } else {
      all.push_back({{guardian}, std::move(talks)});
    }
  }
  return all;
}

}  // namespace gesprek::render
