#include "load/policy_references.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr std::size_t k_slip = 2;          ///< so near is a slip of the pen
constexpr std::size_t k_telling_word = 5;  ///< letters of an id's first word that tell which talk is meant

/// True when a name begins with the id's first word: "contactavond-rapport-1" and "Contactavond eerste
/// rapport".
bool named_like(const LocalText& name, std::string_view id) {
  const std::string_view word = id.substr(0, id.find('-'));
  return word.size() >= k_telling_word &&
         (fold(name.nl).starts_with(word) || fold(name.en).starts_with(word));
}

/// The moment that was probably meant, or null.
const Moment* meant_by(const std::string& id, const Policy& policy) {
  std::vector<std::string> ids;
  for (const Moment& moment : policy.moments) {
    ids.push_back(moment.id.text);
  }
  const std::string_view near = nearest(id, ids);
  const auto alike =
      std::ranges::find_if(policy.moments, [&](const Moment& one) { return named_like(one.name, id); });
  if (alike != policy.moments.end() && (near.empty() || edit_distance(near, id) > k_slip)) {
    return &*alike;
  }
  return near.empty() ? nullptr : policy.find(MomentId(std::string(near)));
}

std::string list_of_ids(const Policy& policy) {
  std::string list;
  for (const Moment& moment : policy.moments) {
    list += (list.empty() ? "" : ", ") + moment.id.text;
  }
  return list;
}

}  // namespace

/// An expectation that names a repeated talk means each of its rounds.
void expand_repeated(Policy& policy, Reading& reading) {
  for (Expectation& expectation : policy.expectations) {
    std::vector<MomentId> all;
    for (const MomentId& id : expectation.of) {
      const auto rounds = reading.repeated.find(id.text);
      rounds == reading.repeated.end()
          ? all.push_back(id)
          : void(all.insert(all.end(), rounds->second.begin(), rounds->second.end()));
    }
    expectation.of = std::move(all);
  }
  std::erase_if(reading.moments_referred_to,
                [&](const auto& reference) { return reading.repeated.contains(reference.value); });
}

void check_references(const Policy& policy, const Reading& reading) {
  for (const auto& reference : reading.moments_referred_to) {
    if (policy.find(MomentId(reference.value)) != nullptr) {
      continue;
    }
    Diagnostic diagnostic;
    diagnostic.code = "unknown-moment";
    diagnostic.message = {words::policy::k_unknown_moment, {{"id", reference.value}}};
    diagnostic.span = reference.span;
    if (const Moment* meant = meant_by(reference.value, policy)) {
      diagnostic.help = Message(words::policy::k_did_you_mean, {{"near", meant->id.text}});
      diagnostic.notes.push_back({words::policy::k_near_moment, meant->basis.span});
    } else {
      diagnostic.help = Message(words::policy::k_moments_are, {{"ids", list_of_ids(policy)}});
    }
    reading.diagnostics.add(std::move(diagnostic));
  }
}

}  // namespace gesprek::policy_reader
