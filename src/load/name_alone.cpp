#include "load/name_alone.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "load/guardian_known.hpp"
#include "load/name_words.hpp"
#include "load/same_child.hpp"

namespace gesprek::update {
namespace {

bool differ_in_class(const Pupil& a, const Pupil& b) {
  return !a.class_id.empty() && !b.class_id.empty() && a.class_id != b.class_id;
}

bool differ_in_birth(const Pupil& a, const Pupil& b) {
  return a.born && b.born && *a.born != *b.born;
}

/// "Hana", or "Hana D.".
bool is_short_for(const PersonName& row, const PersonName& whole) {
  const std::vector<std::string> family = words_in(row.family);
  const bool is_short = family.empty() || (family.size() == 1 && family.front().size() == 1);
  return is_short && words_in(row.given) == words_in(whole.given) && may_be_one_name(row, whole);
}

}  // namespace

std::string name_in_any_order(const PersonName& name) {
  std::vector<std::string> words = words_in(full_name(name));
  std::ranges::sort(words);
  std::string joined;
  for (const std::string& word : words) {
    joined += word + ' ';
  }
  return joined;
}

bool NameAlone::has_other_guardians(const Pupil& row, const PupilId& pupil) const {
  bool has_any = false;
  for (const Guardian& listed : m_listed) {
    for (const Guardian& standing : m_standing) {
      if (listed.pupil != row.id || standing.pupil != pupil) {
        continue;
      }
      has_any = true;
      if (listed.person == standing.person || same_name(listed, standing) || same_contact(listed, standing)) {
        return false;
      }
    }
  }
  return has_any;
}

NameAlone::Meant NameAlone::find(const Pupil& row) const {
  const std::string name = name_in_any_order(row.name);
  std::vector<const Candidate*> same;
  std::vector<const Candidate*> shortened;
  std::vector<const Candidate*> similar;
  for (const Candidate& candidate : m_pupils) {
    const Pupil& pupil = *candidate.pupil;
    if (name.empty() || differ_in_birth(row, pupil)) {
      continue;
    }
    const bool in_class = !differ_in_class(row, pupil);
    if (name_in_any_order(pupil.name) == name) {
      same.push_back(&candidate);
    } else if (is_short_for(row.name, pupil.name)) {
      shortened.push_back(&candidate);
    } else if (in_class && may_be_one_name(row.name, pupil.name)) {
      similar.push_back(&candidate);
    }
  }
  Meant meant;
  const auto is_free = [](const Candidate* each) { return !each->is_taken; };
  const auto take = [&](const std::vector<const Candidate*>& candidates) {
    for (const Candidate* each : candidates) {
      if (is_free(each)) {
        meant.pupils.insert(each->id);
      }
    }
    return !meant.pupils.empty();
  };
  if (take(same)) {
    const Pupil& pupil = *(*std::ranges::find_if(same, is_free))->pupil;
    meant.is_certain = meant.pupils.size() == 1 && same.size() == 1 &&
                       !(differ_in_class(row, pupil) && has_other_guardians(row, pupil.id));
    return meant;
  }
  if (!same.empty()) {
    // The list names all who are called that: this is one more, but in another order it may be the same row.
    for (const Candidate* each : same) {
      if (!differ_in_class(row, *each->pupil) &&
          fold(full_name(each->pupil->name)) != fold(full_name(row.name))) {
        meant.pupils.insert(each->id);
      }
    }
    return meant;
  }
  std::vector<const Candidate*> of_class;
  std::ranges::copy_if(shortened, std::back_inserter(of_class),
                       [&](const Candidate* each) { return !differ_in_class(row, *each->pupil); });
  if (take(of_class.empty() ? shortened : of_class)) {
    const PupilId& only = *meant.pupils.begin();
    meant.is_certain = of_class.size() == 1 && (!row.class_id.empty() || shortened.size() == 1) &&
                       !has_other_guardians(row, only);
    return meant;
  }
  take(similar);
  return meant;
}

}  // namespace gesprek::update
