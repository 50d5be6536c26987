#include "model/school.hpp"

#include <algorithm>

namespace gesprek {

std::map<std::string, std::vector<int>> usual_divisions() {
  return {{"lower", {1, 2}}, {"middle", {3, 4, 5}}, {"upper", {6, 7, 8}}};
}

std::map<std::string, std::string> default_files() {
  return {{"pupils", "pupils.csv"},     {"guardians", "guardians.csv"},
          {"staff", "staff.csv"},       {"classes", "classes.csv"},
          {"requests", "requests.csv"}, {"topics", "topics.csv"},
          {"log", "log.csv"},           {"plans", "plans"}};
}

const SchoolRound* School::round(const MomentId& moment) const {
  const auto found = std::ranges::find(rounds, moment, &SchoolRound::moment);
  return found != rounds.end() ? &*found : nullptr;
}

}  // namespace gesprek
