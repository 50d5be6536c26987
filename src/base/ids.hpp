// One id type per noun, so that an index or a function accepts only its own key.
#pragma once

#include <algorithm>
#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace gesprek {

/// A key as it stands in the school's tables. Never a name; safe in JSON, never in file names.
template <class Tag>
struct Id {
  std::string text;

  Id() = default;
  explicit Id(std::string value) : text(std::move(value)) {}
  bool empty() const { return text.empty(); }
  friend auto operator<=>(const Id&, const Id&) = default;
  friend bool operator==(const Id&, const Id&) = default;
};

using PupilId = Id<struct PupilTag>;
using PersonId = Id<struct PersonTag>;        ///< guardians and staff share one id space
using HouseholdId = Id<struct HouseholdTag>;  ///< guardians who are invited together
using ClassId = Id<struct ClassTag>;
using RoomId = Id<struct RoomTag>;
using MomentId = Id<struct MomentTag>;
using TalkId = Id<struct TalkTag>;  ///< MOMENT/PUPIL, with /2 … for more than one

/// True when the key is one of them.
template <class Ids, class Tag>
bool is_among(const Ids& ids, const Id<Tag>& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

}  // namespace gesprek

template <class Tag>
struct std::hash<gesprek::Id<Tag>> {
  std::size_t operator()(const gesprek::Id<Tag>& id) const noexcept {
    return std::hash<std::string>{}(id.text);
  }
};
