#include "model/roster.hpp"

#include <algorithm>
#include <tuple>

#include "base/text.hpp"

namespace gesprek {
namespace {

template <class Rows, class Key, class Projection>
auto find_sorted(const Rows& rows, const Key& key, Projection projection) -> const
    typename Rows::value_type* {
  const auto found = std::ranges::lower_bound(rows, key, {}, projection);
  return found != rows.end() && std::invoke(projection, *found) == key ? &*found : nullptr;
}

auto sort_keys(const PersonName& name) {
  return std::tuple(sort_key(name.family), sort_key(name.prefix), sort_key(name.given));
}

}  // namespace

std::string full_name(const PersonName& name) {
  std::string full = name.given;
  for (const std::string* part : {&name.prefix, &name.family}) {
    if (!part->empty()) {
      full += full.empty() ? *part : " " + *part;
    }
  }
  return full;
}

bool name_before(const PersonName& a, const PersonName& b) {
  const auto key_a = sort_keys(a);
  const auto key_b = sort_keys(b);
  if (key_a != key_b) {
    return key_a < key_b;
  }
  return std::tie(a.family, a.prefix, a.given) < std::tie(b.family, b.prefix, b.given);
}

const Pupil* Roster::pupil(const PupilId& id) const {
  return find_sorted(pupils, id, &Pupil::id);
}

const Staff* Roster::staff_member(const PersonId& id) const {
  return find_sorted(staff, id, &Staff::id);
}

const SchoolClass* Roster::school_class(const ClassId& id) const {
  const auto found = std::ranges::find(classes, id, &SchoolClass::id);
  return found != classes.end() ? &*found : nullptr;
}

std::vector<const Guardian*> Roster::guardians_of(const PupilId& id) const {
  std::vector<const Guardian*> found;
  for (const Guardian& guardian : guardians) {
    if (guardian.pupil == id) {
      found.push_back(&guardian);
    }
  }
  return found;
}

}  // namespace gesprek
