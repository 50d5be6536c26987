// Guardians of an import who are strangers to their child.
#include <algorithm>

#include "load/guardian_known.hpp"
#include "load/roster_update_people.hpp"
#include "words/import_doubts.hpp"

namespace gesprek::update {
namespace {

constexpr std::size_t k_few = 3;     // children: below that, one slip is most of them
constexpr std::size_t k_shown = 12;  // keys: with more of them nobody reads the line

using OfPupils = std::map<PupilId, std::vector<const Guardian*>>;

OfPupils of_pupils(const std::vector<Guardian>& guardians) {
  OfPupils all;
  for (const Guardian& guardian : guardians) {
    all[guardian.pupil].push_back(&guardian);
  }
  return all;
}

bool is_same_person(const Guardian& a, const Guardian& b) {
  return a.person == b.person || same_name(a, b) || same_contact(a, b);
}

/// Whether one of the listed guardians is one of these.
bool share_one(const std::vector<const Guardian*>& listed, const std::vector<const Guardian*>& standing) {
  return std::ranges::any_of(listed, [&](const Guardian* guardian) {
    return std::ranges::any_of(standing,
                               [&](const Guardian* other) { return is_same_person(*guardian, *other); });
  });
}

std::string first_keys(const std::vector<PupilId>& pupils) {
  std::string keys;
  for (std::size_t i = 0; i < std::min(k_shown, pupils.size()); ++i) {
    keys += (i == 0 ? "" : ", ") + pupils[i].text;
  }
  return keys + (pupils.size() > k_shown ? ", …" : "");
}

}  // namespace

void report_strangers(const Context& context, const std::vector<Guardian>& wanted) {
  const OfPupils standing = of_pupils(context.standing.guardians);
  std::vector<const Guardian*> everybody;
  for (const Guardian& guardian : context.standing.guardians) {
    everybody.push_back(&guardian);
  }
  std::size_t compared = 0;
  std::size_t of_others = 0;
  std::vector<PupilId> strange;
  const Guardian* first = nullptr;
  for (const auto& [pupil, listed] : of_pupils(wanted)) {
    const auto known = standing.find(pupil);
    if (known == standing.end()) {
      continue;
    }
    ++compared;
    if (share_one(listed, known->second)) {
      continue;
    }
    strange.push_back(pupil);
    of_others += share_one(listed, everybody) ? 1 : 0;
    first = first == nullptr || listed.front()->row < first->row ? listed.front() : first;
  }
  if (strange.empty()) {
    return;
  }
  if (of_others >= k_few && of_others * 2 > compared) {
    context.diagnostics.error("guardians-shifted", first->row,
                              Message{words::k_guardians_shifted,
                                      {{"count", static_cast<std::int64_t>(of_others)},
                                       {"of", static_cast<std::int64_t>(compared)}}},
                              Message{words::k_help_guardians_shifted});
    return;
  }
  context.diagnostics.warning(
      "other-guardians", first->row,
      Message{words::k_other_guardians,
              {{"count", static_cast<std::int64_t>(strange.size())}, {"pupils", first_keys(strange)}}},
      Message{words::k_help_other_guardians});
}

}  // namespace gesprek::update
