#include "load/policy_in_force.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace gesprek::policy_reader {
namespace {

using Parts = std::span<const std::string>;

std::vector<std::string> parts_of(std::string_view path) {
  std::vector<std::string> parts;
  for (;;) {
    const std::size_t dot = path.find('.');
    parts.emplace_back(path.substr(0, dot));
    if (dot == std::string_view::npos) {
      return parts;
    }
    path.remove_prefix(dot + 1);
  }
}

/// `invite: 1 week` says how long before and leaves the rest; `invite: no` says all.
bool states_in_short(const std::string& rule, const std::string& part, const Node& value) {
  static constexpr std::array<std::string_view, 5> k_answers{"yes", "no", "ja", "nee", "none"};
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 2> k_short{
      {{"invite", "at_least"}, {"report", "within"}}};
  const auto* form = std::ranges::find(k_short, std::string_view(rule),
                                       &std::pair<std::string_view, std::string_view>::first);
  const bool answer = std::ranges::find(k_answers, std::string_view(value.text)) != k_answers.end();
  return form == k_short.end() || answer || form->second == part;
}

/// True where the talk says itself what the path names.
bool states(const Node& talk, Parts parts) {
  const Node* node = &talk;
  const std::string* rule = nullptr;
  for (const std::string& part : parts) {
    if (!node->is_mapping()) {
      return states_in_short(*rule, part, *node);
    }
    node = node->find(part);
    if (node == nullptr) {
      return false;
    }
    rule = &part;
  }
  return true;
}

bool is_talk(const Node& moment) {
  const Node* kind = moment.find("kind");
  return kind == nullptr || kind->text == "talk";
}

/// A higher layer states the same rule, or the whole of which it is a part, once more.
bool stated_again(const std::vector<Override>& overrides, std::size_t place) {
  const std::string& path = overrides[place].path;
  return std::any_of(
      overrides.begin() + static_cast<std::ptrdiff_t>(place) + 1, overrides.end(),
      [&](const Override& later) { return later.path == path || path.starts_with(later.path + "."); });
}

std::vector<MomentId> talks_of(const std::vector<std::string>& path, const Node& moments) {
  const bool for_all = path.front() == "every_talk";
  std::vector<MomentId> talks;
  for (const Node& moment : moments.items) {
    const Node* id = moment.is_mapping() ? moment.find("id") : nullptr;
    const bool here = id != nullptr && (for_all ? is_talk(moment) && !states(moment, Parts(path).subspan(1))
                                                : path.size() > 1 && id->text == path[1]);
    if (here) {
      talks.emplace_back(id->text);
    }
  }
  return talks;
}

}  // namespace

void note_talks(const Node& policy, std::vector<Override>& overrides) {
  const Node* moments = policy.find("moments");
  for (std::size_t i = 0; moments != nullptr && i < overrides.size(); ++i) {
    const std::vector<std::string> path = parts_of(overrides[i].path);
    if ((path.front() == "every_talk" || path.front() == "moments") && !stated_again(overrides, i)) {
      overrides[i].talks = talks_of(path, *moments);
    }
  }
}

}  // namespace gesprek::policy_reader
