#include "commands/moment_names.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace gesprek::commands {
namespace {

std::string bare(std::string_view text) {
  std::string folded = fold(trim(text));
  std::ranges::replace(folded, '-', ' ');
  return folded;
}

/// What the moment can be called, bare.
std::vector<std::string> callings(const Moment& moment) {
  std::vector<std::string> all{bare(moment.id.text)};
  for (const std::string* name : {&moment.name.nl, &moment.name.en}) {
    if (!name->empty()) {
      all.push_back(bare(*name));
    }
  }
  return all;
}

}  // namespace

std::vector<MomentId> moments_named(const Policy& policy, std::string_view text) {
  if (const Moment* exact = policy.find(MomentId(std::string(text)))) {
    return {exact->id};
  }
  std::vector<MomentId> found;
  const std::string wanted = bare(text);
  for (const Moment& moment : policy.moments) {
    if (std::ranges::count(callings(moment), wanted) > 0) {
      found.push_back(moment.id);
    }
  }
  return found;
}

std::string nearest_moment(const Policy& policy, std::string_view text) {
  std::vector<std::string> all;
  std::vector<std::string> ids;
  for (const Moment& moment : policy.moments) {
    for (std::string& calling : callings(moment)) {
      all.push_back(std::move(calling));
      ids.push_back(moment.id.text);
    }
  }
  const std::string_view near = nearest(bare(text), all);
  const auto at = std::ranges::find(all, near);
  return near.empty() ? std::string() : ids[static_cast<std::size_t>(at - all.begin())];
}

}  // namespace gesprek::commands
