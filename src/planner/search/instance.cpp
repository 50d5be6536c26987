#include "planner/search/instance.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace gesprek::planner {
namespace {

/// A person with more talks than this gets a timeline; the talks of the others are compared one by one.
constexpr int k_few_talks = 6;

template <class Container>
bool contains(const Container& sorted, int value) {
  return std::binary_search(sorted.begin(), sorted.end(), value);
}

/// Where a person's talks can be: one place, or several.
class Whereabouts {
 public:
  void add(int place) {
    m_several = m_several || (m_place != k_none && m_place != place);
    m_place = place;
  }
  bool several() const { return m_several; }

 private:
  int m_place = k_none;
  bool m_several = false;
};

}  // namespace

int Lists::add(const std::vector<int>& list) {
  m_items.insert(m_items.end(), list.begin(), list.end());
  m_begin.push_back(static_cast<int>(m_items.size()));
  return size() - 1;
}

Instance::Instance(const Problem& problem) : m_problem(problem) {
  lay_out_cells();
  follow_people();
  follow_places();
  lay_out_options();
  find_peers();
  find_longest_stretches();
}

const Candidate& Instance::candidate(int id) const {
  const int talk = m_options[id].talk;
  return m_problem.talks[talk].candidates[id - m_first[talk]];
}

void Instance::lay_out_cells() {
  int days = 0;
  for (const Talk& talk : m_problem.talks) {
    for (const Candidate& candidate : talk.candidates) {
      m_step = std::gcd(m_step, std::gcd(candidate.start, candidate.start + talk.minutes));
      days = std::max(days, day_of(candidate.start) + 1);
    }
  }
  std::vector<Stretch> used(days, Stretch{k_day, 0});
  for (const Talk& talk : m_problem.talks) {
    for (const Candidate& candidate : talk.candidates) {
      Stretch& day = used[day_of(candidate.start)];
      day.start = std::min(day.start, candidate.start % k_day);
      day.end = std::max(day.end, candidate.start % k_day + talk.minutes);
    }
  }
  const Time margin = (widest_walk() + m_step - 1) / m_step;
  for (const Stretch& day : used) {
    m_day_base.push_back(m_cells + margin - day.start / m_step);
    m_cells += day.end > day.start ? (day.end - day.start) / m_step + 2 * margin : 0;
  }
}

int Instance::cell_of(Time time) const {
  return m_day_base[day_of(time)] + time % k_day / m_step;
}

void Instance::follow_people() {
  std::vector<int> talks(m_problem.people, 0);
  std::vector<char> staff(m_problem.people, 0);
  std::vector<Whereabouts> where(m_problem.people);
  for (const Talk& talk : m_problem.talks) {
    for (const int person : talk.people) {
      ++talks[person];
    }
    for (const Candidate& candidate : talk.candidates) {
      for (const int person : talk.people) {
        where[person].add(candidate.place);
      }
      for (const int person : m_problem.crews[candidate.crew]) {
        staff[person] = 1;
        where[person].add(candidate.place);
      }
    }
  }
  const int reach = (widest_walk() + m_step - 1) / m_step;
  m_person_line.assign(m_problem.people, k_none);
  for (int person = 0; person < m_problem.people; ++person) {
    if (staff[person] != 0 || talks[person] > k_few_talks) {
      m_person_line[person] = m_line_count++;
      m_reach.push_back(where[person].several() ? reach : 0);
    }
  }
}

/// A place for one talk at a time is a timeline, unless a single crew uses it; a place for more is counted.
void Instance::follow_places() {
  const int places = static_cast<int>(m_problem.places.size());
  std::vector<int> crew_of(places, k_none);
  std::vector<char> shared(places, 0);
  for (const Talk& talk : m_problem.talks) {
    for (const Candidate& candidate : talk.candidates) {
      int& crew = crew_of[candidate.place];
      shared[candidate.place] |= static_cast<char>(crew != k_none && crew != candidate.crew);
      crew = candidate.crew;
    }
  }
  m_place_line.assign(places, k_none);
  m_counted_place.assign(places, k_none);
  for (int place = 0; place < places; ++place) {
    const int capacity = m_problem.places[place].capacity;
    if (capacity == 1 && shared[place] != 0) {
      m_place_line[place] = m_line_count++;
      m_reach.push_back(0);
    } else if (capacity > 1 && shared[place] != 0) {
      m_counted_place[place] = m_counted_places++;
    }
  }
}

void Instance::lay_out_options() {
  std::map<std::vector<int>, int> line_sets;
  std::map<std::vector<int>, int> shift_sets;
  std::vector<std::vector<int>> shifts_of(m_problem.people);
  for (int shift = 0; shift < static_cast<int>(m_problem.shifts.size()); ++shift) {
    shifts_of[m_problem.shifts[shift].person].push_back(shift);
  }
  const auto index_of = [](std::map<std::vector<int>, int>& known, Lists& lists, std::vector<int> list) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    const auto [place, added] = known.try_emplace(list, 0);
    if (added) {
      place->second = lists.add(list);
    }
    return place->second;
  };
  m_first.push_back(0);
  for (int talk = 0; talk < talks(); ++talk) {
    const Talk& facts = m_problem.talks[talk];
    for (const Candidate& candidate : facts.candidates) {
      Option option{candidate.start, candidate.start + facts.minutes, talk, candidate.place, 0, 0, 0, 0};
      option.first_cell = cell_of(option.start);
      option.last_cell = option.first_cell + (facts.minutes + m_step - 1) / m_step - 1;
      std::vector<int> lines;
      std::vector<int> shifts;
      for (const int person : facts.people) {
        if (m_person_line[person] != k_none) {
          lines.push_back(m_person_line[person]);
        }
      }
      for (const int person : m_problem.crews[candidate.crew]) {
        lines.push_back(m_person_line[person]);
        for (const int shift : shifts_of[person]) {
          const Stretch& time = m_problem.shifts[shift].time;
          if (time.start <= option.start && option.end <= time.end) {
            shifts.push_back(shift);
          }
        }
      }
      if (m_place_line[candidate.place] != k_none) {
        lines.push_back(m_place_line[candidate.place]);
      }
      option.lines = index_of(line_sets, m_line_sets, std::move(lines));
      option.shifts = index_of(shift_sets, m_shift_sets, std::move(shifts));
      m_options.push_back(option);
    }
    m_first.push_back(static_cast<int>(m_options.size()));
  }
}

void Instance::find_peers() {
  std::vector<std::vector<int>> talks_of(m_problem.people);
  for (int talk = 0; talk < talks(); ++talk) {
    for (const int person : m_problem.talks[talk].people) {
      if (m_person_line[person] == k_none) {
        talks_of[person].push_back(talk);
      }
    }
  }
  std::vector<std::map<int, Tie>> ties(talks());
  const auto tie = [&](int a, int b) -> Tie& {
    return ties[a].try_emplace(b, Tie{b, false, {}}).first->second;
  };
  for (const std::vector<int>& together : talks_of) {
    for (const int a : together) {
      for (const int b : together) {
        if (a != b) {
          tie(a, b).share_person = true;
        }
      }
    }
  }
  for (int link = 0; link < static_cast<int>(m_problem.links.size()); ++link) {
    const Link& facts = m_problem.links[link];
    tie(facts.first, facts.second).links.push_back(link);
    tie(facts.second, facts.first).links.push_back(link);
  }
  m_ties.resize(talks());
  for (int talk = 0; talk < talks(); ++talk) {
    std::vector<int> peers;
    for (auto& [other, facts] : ties[talk]) {
      peers.push_back(other);
      m_ties[talk].push_back(std::move(facts));
    }
    m_peers.add(peers);
  }
}

bool Instance::peers_clash(const Option& a, const Option& b) const {
  const std::vector<Tie>& ties = m_ties[a.talk];
  const auto tie = std::lower_bound(ties.begin(), ties.end(), b.talk,
                                    [](const Tie& left, int talk) { return left.other < talk; });
  if (tie->share_person && clash(a, b)) {
    return true;
  }
  return std::any_of(tie->links.begin(), tie->links.end(), [&](int index) {
    const Link& link = m_problem.links[index];
    const Option& first = link.first == a.talk ? a : b;
    const Option& second = link.first == a.talk ? b : a;
    switch (link.kind) {
      case Link::Kind::other_day:
        return day_of(first.start) == day_of(second.start);
      case Link::Kind::apart:
        return first.start < second.end + link.minutes && second.start < first.end + link.minutes;
      case Link::Kind::before:
        return second.start < first.end;
      case Link::Kind::in_turn:
        return second.start < first.end && day_of(first.start) == day_of(second.start);
    }
    return true;
  });
}

/// Fixed talks stand as far apart as they do: what lies between the first and the last of them is no wider.
void Instance::find_longest_stretches() {
  m_longest.assign(m_problem.shifts.size(), m_problem.longest_stretch);
  std::map<int, Stretch> by_hand;  // by shift
  for (int talk = 0; talk < talks() && m_problem.longest_stretch > 0; ++talk) {
    if (fixed(talk)) {
      const Option& standing = m_options[m_first[talk] + m_problem.talks[talk].fixed];
      for (const int shift : shifts(standing)) {
        Stretch& whole = by_hand.try_emplace(shift, Stretch{standing.start, standing.end}).first->second;
        whole = {std::min(whole.start, standing.start), std::max(whole.end, standing.end)};
        m_longest[shift] = std::max(m_longest[shift], whole.end - whole.start);
      }
    }
  }
}

bool Instance::exclude(const Option& a, const Option& b) const {
  const std::span<const int> own = lines(a);
  const std::span<const int> others = lines(b);
  if (clash(a, b) && std::find_first_of(own.begin(), own.end(), others.begin(), others.end()) != own.end()) {
    return true;
  }
  const Time stretch = std::max(a.end, b.end) - std::min(a.start, b.start);
  const std::span<const int> others_shifts = shifts(b);
  for (const int shift : m_problem.longest_stretch > 0 ? shifts(a) : std::span<const int>()) {
    if (stretch > m_longest[shift] &&
        std::find(others_shifts.begin(), others_shifts.end(), shift) != others_shifts.end()) {
      return true;
    }
  }
  const std::span<const int> near = peers(a.talk);
  return std::find(near.begin(), near.end(), b.talk) != near.end() && peers_clash(a, b);
}

Time Instance::widest_walk() const {
  Time travel = 0;
  for (const Place& place : m_problem.places) {
    travel = std::max(travel, place.kind == PlaceKind::visit ? place.travel : 0);
  }
  return std::max(m_problem.walking_gap, 2 * travel);
}

Time Instance::walk(int from, int to) const {
  return walk_between(m_problem, from, to);
}

Time walk_between(const Problem& problem, int from, int to) {
  if (from == to) {
    return 0;
  }
  const Place& a = problem.places[from];
  const Place& b = problem.places[to];
  if (a.kind == PlaceKind::room && b.kind == PlaceKind::room) {
    return problem.walking_gap;
  }
  return (a.kind == PlaceKind::visit ? a.travel : 0) + (b.kind == PlaceKind::visit ? b.travel : 0);
}

int Instance::option_at(int talk, Time start, int crew) const {
  const std::vector<Candidate>& candidates = m_problem.talks[talk].candidates;
  auto found = std::lower_bound(candidates.begin(), candidates.end(), start,
                                [](const Candidate& candidate, Time time) { return candidate.start < time; });
  if (found == candidates.end() || found->start != start) {
    return k_none;
  }
  const auto first = found;
  for (; found != candidates.end() && found->start == start; ++found) {
    if (found->crew == crew) {
      return m_first[talk] + static_cast<int>(found - candidates.begin());
    }
  }
  return m_first[talk] + static_cast<int>(first - candidates.begin());
}

Time planned_break(const Shift& shift, Time from, Time until) {
  Time minutes = 0;
  for (const Stretch& pause : shift.breaks) {
    minutes += std::max(0, std::min(until, pause.end) - std::max(from, pause.start));
  }
  return minutes;
}

}  // namespace gesprek::planner
