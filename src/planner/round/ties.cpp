#include "planner/round/ties.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <string_view>

#include "agenda/requests_about.hpp"

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

/// Disjoint sets of talks, each known by its first.
class Unions {
 public:
  explicit Unions(int count) : m_before(count) { std::iota(m_before.begin(), m_before.end(), 0); }

  int first_of(int talk) {
    while (m_before[talk] != talk) {
      m_before[talk] = m_before[m_before[talk]];
      talk = m_before[talk];
    }
    return talk;
  }
  void join(int a, int b) {
    const int first = first_of(a);
    const int second = first_of(b);
    m_before[std::max(first, second)] = std::min(first, second);
  }

 private:
  std::vector<int> m_before;
};

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
    keep_calls_apart();
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

  /// Who is at school is not at home to be called the next minute: a guardian needs the walk between a talk
  /// at school and one by phone or video, and the teacher, who calls from school, does not.
  void keep_calls_apart() {
    const Time walk = m_setting.problem.walking_gap;
    const int talks = static_cast<int>(m_setting.talks.size());
    for (int call = 0; walk > 0 && call < talks; ++call) {
      for (int other = 0; is_at(call, PlaceKind::remote) && other < talks; ++other) {
        if (is_at(other, PlaceKind::room) && (owed(call) != nullptr || owed(other) != nullptr) &&
            share_guardian(call, other)) {
          add(Link::Kind::apart, call, other, walk);
        }
      }
    }
  }
  bool is_at(int talk, PlaceKind kind) const {
    const std::vector<Candidate>& candidates = m_setting.problem.talks[talk].candidates;
    return !candidates.empty() && m_setting.problem.places[candidates.front().place].kind == kind;
  }
  const std::vector<PersonId>& guardians(int talk) const {
    const RoundTalk& meaning = m_setting.talks[talk];
    return meaning.owed != nullptr ? meaning.owed->guardians : meaning.standing.row->guardians;
  }
  bool share_guardian(int a, int b) const {
    const std::vector<PersonId>& others = guardians(b);
    return std::any_of(guardians(a).begin(), guardians(a).end(), [&](const PersonId& guardian) {
      return std::find(others.begin(), others.end(), guardian) != others.end();
    });
  }

  /// What the agenda says of a talk; also of one that stands in a round that is not planned now.
  const OwedTalk* known(int talk) const {
    const RoundTalk& meaning = m_setting.talks[talk];
    return meaning.owed != nullptr ? meaning.owed : m_input.agenda.talk(meaning.standing.row->id);
  }

  /// Talks of the request's moment to which somebody of its household comes, by number.
  std::vector<int> meant(const Request& request) const {
    std::vector<int> talks;
    for (int talk = 0; talk < static_cast<int>(m_setting.talks.size()); ++talk) {
      const OwedTalk* facts = known(talk);
      if (facts != nullptr && comes_from(request.household, *facts) &&
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
          if (owed(talks[i]) != nullptr || owed(talks[j]) != nullptr) {
            add(Link::Kind::apart, talks[i], talks[j], longer(talks[i], talks[j]));
          }
        }
      }
    } else if (request.kind == Request::Kind::order) {
      put_in_order(meant(request), words_of(request.value));
    }
  }

  /// Each before all that come after it in the list: a talk between them may be of a round of its own, or
  /// find no place. Talks of two rounds are in order where the family comes for both on one day.
  void put_in_order(const std::vector<int>& talks, const std::vector<std::string_view>& pupils) {
    const auto place = [&](int talk) {
      return std::find(pupils.begin(), pupils.end(), known(talk)->pupil.text) - pupils.begin();
    };
    for (const int first : talks) {
      for (const int second : talks) {
        const bool both_stand = owed(first) == nullptr && owed(second) == nullptr;
        if (!both_stand && place(first) < place(second) &&
            place(second) < static_cast<std::ptrdiff_t>(pupils.size())) {
          const bool one_round = known(first)->moment == known(second)->moment;
          add(one_round ? Link::Kind::before : Link::Kind::in_turn, first, second);
        }
      }
    }
  }

  Setting& m_setting;
  const BuildInput& m_input;
};

}  // namespace

std::vector<Family> families_of(const std::vector<const OwedTalk*>& talks) {
  const int count = static_cast<int>(talks.size());
  Unions families(count);
  std::map<HouseholdId, int> of_household;
  std::map<PersonId, int> of_guardian;
  const auto has_guardians = [&](int talk) {
    return talks[talk] != nullptr && !talks[talk]->guardians.empty();
  };
  for (int talk = 0; talk < count; ++talk) {
    if (!has_guardians(talk)) {
      continue;
    }
    const OwedTalk& owed = *talks[talk];
    if (owed.apart == Apart::no) {
      for (const Invitation& invitation : owed.invitations) {
        families.join(of_household.try_emplace(invitation.household, talk).first->second, talk);
      }
    }
    for (const PersonId& guardian : owed.guardians) {
      families.join(of_guardian.try_emplace(guardian, talk).first->second, talk);
    }
  }
  std::vector<Family> names(talks.size());
  for (int talk = 0; talk < count; ++talk) {
    Family& family = names[families.first_of(talk)];
    family.first = families.first_of(talk);
    if (has_guardians(talk) && (family.name.empty() || talks[talk]->household < family.name)) {
      family.name = talks[talk]->household;
    }
  }
  for (int talk = 0; talk < count; ++talk) {
    names[talk] = names[families.first_of(talk)];
  }
  return names;
}

void group_households(Setting& setting, const Agenda& agenda) {
  Problem& problem = setting.problem;
  std::vector<const OwedTalk*> known;
  for (const RoundTalk& talk : setting.talks) {
    known.push_back(talk.owed != nullptr ? talk.owed : agenda.talk(talk.standing.row->id));
  }
  const std::vector<Family> families = families_of(known);
  std::map<Family, std::vector<int>> talks_of;
  for (int talk = 0; talk < static_cast<int>(problem.talks.size()); ++talk) {
    const OwedTalk* owed = known[talk];
    if (owed != nullptr && !families[talk].name.empty() && owed->siblings_together &&
        !problem.talks[talk].candidates.empty()) {
      talks_of[families[talk]].push_back(talk);
    }
  }
  for (auto& [family, talks] : talks_of) {
    if (std::none_of(talks.begin(), talks.end(),
                     [&](int talk) { return setting.talks[talk].owed != nullptr; })) {
      continue;
    }
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
