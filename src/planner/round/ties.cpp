#include "planner/round/ties.hpp"

#include <algorithm>
#include <string_view>

namespace gesprek::planner {
namespace {

/// Waiting weighs so much more for a household that asked for its talks together.
constexpr int k_together_factor = 3;

struct Days {
  int first;
  int last;
};

Days days_of(const Talk& talk) {
  return {day_of(talk.candidates.front().start), day_of(talk.candidates.back().start)};
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(" ,"), text.size());
    if (end > 0) {
      words.push_back(text.substr(0, end));
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

class Linker {
 public:
  Linker(Setting& setting, const BuildInput& input) : m_setting(setting), m_input(input) {}

  void run() {
    const int talks = static_cast<int>(m_setting.talks.size());
    for (int second = 0; second < talks; ++second) {
      for (int first = 0; first < talks; ++first) {
        if (owed(first) != nullptr && owed(second) != nullptr && first != second) {
          link(first, second);
        }
      }
    }
    for (const Request& request : m_input.requests) {
      follow(request);
    }
  }

 private:
  const OwedTalk* owed(int talk) const { return m_setting.talks[talk].owed; }
  Time longer(int first, int second) const {
    return std::max(m_setting.problem.talks[first].minutes, m_setting.problem.talks[second].minutes);
  }
  void add(Link::Kind kind, int first, int second, Time minutes = 0) {
    m_setting.problem.links.push_back({kind, first, second, minutes});
  }

  void link(int first, int second) {
    const OwedTalk& a = *owed(first);
    const OwedTalk& b = *owed(second);
    if (b.after && *b.after == a.id) {
      add(Link::Kind::before, first, second);
    }
    if (first > second || a.pupil != b.pupil || a.moment != b.moment) {
      return;
    }
    if (a.apart == Apart::other_day || b.apart == Apart::other_day) {
      add(Link::Kind::other_day, first, second);
    } else if (a.apart == Apart::not_adjacent || b.apart == Apart::not_adjacent) {
      add(Link::Kind::apart, first, second, longer(first, second));
    }
  }

  /// Talks of the request's household in its moment, by number.
  std::vector<int> meant(const Request& request) const {
    std::vector<int> talks;
    for (int talk = 0; talk < static_cast<int>(m_setting.talks.size()); ++talk) {
      const OwedTalk* facts = owed(talk);
      if (facts != nullptr && facts->household == request.household &&
          (request.moment.empty() || request.moment == facts->moment)) {
        talks.push_back(talk);
      }
    }
    return talks;
  }

  void follow(const Request& request) {
    if (request.household.empty()) {
      return;
    }
    if (request.kind == Request::Kind::together) {
      for (const int talk : meant(request)) {
        const int household = m_setting.problem.talks[talk].household;
        if (household != k_none) {
          m_setting.problem.households[household].waiting_factor = k_together_factor;
        }
      }
    } else if (request.kind == Request::Kind::apart) {
      const std::vector<int> talks = meant(request);
      for (std::size_t i = 0; i < talks.size(); ++i) {
        for (std::size_t j = i + 1; j < talks.size(); ++j) {
          add(Link::Kind::apart, talks[i], talks[j], longer(talks[i], talks[j]));
        }
      }
    } else if (request.kind == Request::Kind::order) {
      put_in_order(meant(request), words_of(request.value));
    }
  }

  void put_in_order(const std::vector<int>& talks, const std::vector<std::string_view>& pupils) {
    const auto place = [&](int talk) {
      return std::find(pupils.begin(), pupils.end(), owed(talk)->pupil.text) - pupils.begin();
    };
    for (const int first : talks) {
      for (const int second : talks) {
        if (place(first) + 1 == place(second) && place(second) < static_cast<std::ptrdiff_t>(pupils.size()) &&
            owed(first)->moment == owed(second)->moment) {
          add(Link::Kind::before, first, second);
        }
      }
    }
  }

  Setting& m_setting;
  const BuildInput& m_input;
};

}  // namespace

void group_households(Setting& setting) {
  Problem& problem = setting.problem;
  std::map<HouseholdId, std::vector<int>> talks_of;
  for (int talk = 0; talk < static_cast<int>(problem.talks.size()); ++talk) {
    const OwedTalk* owed = setting.talks[talk].owed;
    if (owed != nullptr && !owed->household.empty() && !owed->guardians.empty() && owed->siblings_together &&
        !problem.talks[talk].candidates.empty()) {
      talks_of[owed->household].push_back(talk);
    }
  }
  for (auto& [household, talks] : talks_of) {
    std::stable_sort(talks.begin(), talks.end(), [&](int a, int b) {
      return days_of(problem.talks[a]).first < days_of(problem.talks[b]).first;
    });
    int last_day = k_none;
    for (const int talk : talks) {
      const Days days = days_of(problem.talks[talk]);
      if (days.first > last_day) {
        problem.households.emplace_back();
      }
      last_day = std::max(last_day, days.last);
      problem.talks[talk].household = static_cast<int>(problem.households.size()) - 1;
      problem.households.back().talks.push_back(talk);
    }
  }
}

void link_talks(Setting& setting, const BuildInput& input) {
  Linker(setting, input).run();
}

}  // namespace gesprek::planner
