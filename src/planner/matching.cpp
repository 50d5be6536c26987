#include "planner/matching.hpp"

namespace gesprek::planner {

bool Matching::add(int talk) {
  m_seen.assign(m_talk_at.size(), 0);
  return augment(talk);
}

std::vector<int> Matching::stuck(int talk) const {
  std::vector<int> talks{talk};
  for (std::size_t time = 0; time < m_seen.size(); ++time) {
    if (m_seen[time] != 0) {
      talks.push_back(m_talk_at[time]);
    }
  }
  return talks;
}

bool Matching::augment(int talk) {
  for (const int time : m_times_of[talk]) {
    if (m_seen[time] != 0) {
      continue;
    }
    m_seen[time] = 1;
    if (m_talk_at[time] == k_none || augment(m_talk_at[time])) {
      m_talk_at[time] = talk;
      return true;
    }
  }
  return false;
}

}  // namespace gesprek::planner
