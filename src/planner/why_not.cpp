#include "planner/why_not.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "planner/bound/household.hpp"
#include "planner/bound/level_costs.hpp"
#include "planner/conflict.hpp"
#include "planner/in_turn.hpp"
#include "planner/matching.hpp"

namespace gesprek::planner {
namespace {

/// Talks that have a place go together: a reason among them and one more is one for that talk.
enum class Among { placed, all };

class Reasons {
 public:
  Reasons(const Instance& instance, const std::vector<char>& taken, const Assignment& assignment)
      : m_instance(instance), m_problem(instance.problem()), m_taken(taken), m_assignment(assignment) {}

  std::vector<WhyNot> run(std::size_t most) {
    std::vector<WhyNot> reasons;
    for (int talk = 0; talk < m_instance.talks(); ++talk) {
      if (m_assignment[talk] == k_none) {
        reasons.push_back(reason(talk, reasons.size() < most));
      }
    }
    return reasons;
  }

  std::vector<WhyNot> too_few_times() const {
    std::vector<WhyNot> reasons;
    for (int talk = 0; talk < m_instance.talks(); ++talk) {
      WhyNot why;
      why.talk = talk;
      if (m_assignment[talk] == k_none && has_open_option(talk) && too_few_cells(talk, why)) {
        reasons.push_back(std::move(why));
      }
    }
    return reasons;
  }

 private:
  WhyNot reason(int talk, bool thoroughly) {
    WhyNot why;
    why.talk = talk;
    why.talks = {talk};
    if (m_instance.options(talk) == 0) {
      why.kind = WhyNot::Kind::no_candidate;
    } else if (!has_open_option(talk)) {
      why.kind = WhyNot::Kind::blocked;
    } else if (!thoroughly || !(too_little_room(talk, why) || cannot_be_held(talk, Among::placed, why) ||
                                cannot_be_held(talk, Among::all, why))) {
      why = {};
      why.talk = talk;
      why.talks = {talk};
    }
    return why;
  }

  /// Talks of one length are counted in times, others in minutes.
  bool too_little_room(int talk, WhyNot& why) const {
    if (too_few_cells(talk, why) && !differ_in_length(why.talks) && irreducible(why)) {
      return true;
    }
    return too_little_time(talk, Among::placed, why) || too_little_time(talk, Among::all, why) ||
           (too_few_cells(talk, why) && irreducible(why));
  }

  bool differ_in_length(const std::vector<int>& talks) const {
    return std::any_of(talks.begin(), talks.end(), [&](int talk) {
      return m_problem.talks[talk].minutes != m_problem.talks[talks.front()].minutes;
    });
  }

  bool too_little_time(int talk, Among among, WhyNot& why) const {
    why.person = bound_to(talk);
    why.place = k_none;
    if (why.person != k_none && too_little_time(talk, &Reasons::bound_to, among, why)) {
      return true;
    }
    why.person = k_none;
    why.place = placed_in(talk);
    return why.place != k_none && too_little_time(talk, &Reasons::placed_in, among, why);
  }

  bool too_little_time(int talk, int (Reasons::*resource)(int) const, Among among, WhyNot& why) const {
    why.kind = WhyNot::Kind::too_few_cells;
    why.talks.clear();
    for (const int other : sharing(talk, resource)) {
      const bool aside = among == Among::placed && m_assignment[other] == k_none;
      if (other == talk || !(aside || m_instance.fixed(other))) {
        why.talks.push_back(other);
      }
    }
    return fit_in_turn(m_instance, m_taken, why.talks) == false && irreducible(why);
  }

  /// Leaves out of the reason what it does not need. False when it does not need the talk itself.
  bool irreducible(WhyNot& why) const {
    if (why.kind == WhyNot::Kind::too_few_cells && fit_in_turn(m_instance, m_taken, why.talks) == false) {
      why.talks = reduced_in_turn(m_instance, m_taken, std::move(why.talks), why.talk);
    }
    why.talks = reduced(m_instance, m_taken, std::move(why.talks), why.talk);
    why.room = static_cast<int>(why.talks.size()) - 1;
    if (why.kind == WhyNot::Kind::too_few_cells && differ_in_length(why.talks)) {
      const std::optional<bool> fit = fit_in_turn(m_instance, m_taken, why.talks);
      if (fit == false) {
        why.stretches = open_times(m_instance, m_taken, why.talks);
      } else if (fit == true && m_problem.longest_stretch == 0) {
        why.kind = WhyNot::Kind::together;  // there is time for what is left: something else forbids it
      }
    }
    return !why.talks.empty();
  }

  /// A talk that need not be held is no reason that one which has to be is not.
  bool gives_way(int other, int talk) const {
    return m_problem.talks[talk].mandatory && !m_problem.talks[other].mandatory;
  }

  bool has_open_option(int talk) const {
    for (int id = m_instance.first_option(talk); id < m_instance.first_option(talk + 1); ++id) {
      if (m_taken[id] == 0) {
        return true;
      }
    }
    return false;
  }

  /// A member of staff in every option of the talk, or k_none.
  int bound_to(int talk) const {
    const std::vector<Candidate>& candidates = m_problem.talks[talk].candidates;
    if (candidates.empty()) {
      return k_none;
    }
    for (const int person : m_problem.crews[candidates.front().crew]) {
      const bool always = std::all_of(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
        const std::vector<int>& crew = m_problem.crews[candidate.crew];
        return std::binary_search(crew.begin(), crew.end(), person);
      });
      if (always) {
        return person;
      }
    }
    return k_none;
  }

  /// The place of every option of the talk, if it holds one talk at a time, or k_none.
  int placed_in(int talk) const {
    const std::vector<Candidate>& candidates = m_problem.talks[talk].candidates;
    if (candidates.empty() || m_problem.places[candidates.front().place].capacity != 1) {
      return k_none;
    }
    const bool same = std::all_of(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
      return candidate.place == candidates.front().place;
    });
    return same ? candidates.front().place : k_none;
  }

  /// A Hall set: talks of one person, or of one room, that fit only in fewer times than there are talks.
  bool too_few_cells(int talk, WhyNot& why) const {
    const int person = bound_to(talk);
    if (person != k_none && (too_few_cells(talk, &Reasons::bound_to, &Points::in_time, why) ||
                             (m_problem.longest_stretch > 0 &&
                              too_few_cells(talk, &Reasons::bound_to, &Points::in_stretches, why)))) {
      why.person = person;
      return true;
    }
    const int place = placed_in(talk);
    if (place != k_none && too_few_cells(talk, &Reasons::placed_in, &Points::in_time, why)) {
      why.place = place;
      return true;
    }
    return false;
  }

  /// What talks hold in a matching, each part of a long one something of its own.
  struct Points {
    using Find = void (Points::*)(const Reasons&, const std::vector<int>&, Time);

    /// Points of time, `shortest` apart, so that every talk has one inside wherever it stands, and one twice
    /// as long has two: its first part holds the first of them, its second the next.
    void in_time(const Reasons& reasons, const std::vector<int>& talks, Time shortest) {
      std::map<Time, int> number;
      for (std::size_t index = 0; index < talks.size(); ++index) {
        reasons.for_each_open_option(talks[index], [&](int id) {
          Time point = reasons.first_point(id, shortest);
          for (const int part : parts_of[index]) {
            times_of[part].push_back(
                number.try_emplace(point, static_cast<int>(number.size())).first->second);
            point += shortest;
          }
        });
      }
      count = static_cast<int>(number.size());
    }

    /// In each shift as many as a stretch of the longest length has room for, whenever it begins.
    void in_stretches(const Reasons& reasons, const std::vector<int>& talks, Time shortest) {
      const int most = static_cast<int>(reasons.m_problem.longest_stretch / shortest);
      std::map<int, int> number;  // by shift
      for (std::size_t index = 0; index < talks.size(); ++index) {
        std::set<int> shifts;
        const int person = reasons.bound_to(talks[index]);
        reasons.for_each_open_option(talks[index],
                                     [&](int id) { shifts.insert(reasons.shift_of(person, id)); });
        for (const int shift : shifts) {
          const int first = number.try_emplace(shift, static_cast<int>(number.size())).first->second * most;
          for (const int part : parts_of[index]) {
            for (int place = first; place < first + most; ++place) {
              times_of[part].push_back(place);
            }
          }
        }
      }
      count = static_cast<int>(number.size()) * most;
    }

    Points(const Reasons& reasons, const std::vector<int>& talks, Time shortest, Find find) {
      for (std::size_t index = 0; index < talks.size(); ++index) {
        parts_of.emplace_back();
        for (Time part = 0; part < reasons.m_problem.talks[talks[index]].minutes / shortest; ++part) {
          parts_of.back().push_back(static_cast<int>(times_of.size()));
          talk_of.push_back(index);
          times_of.emplace_back();
        }
      }
      (this->*find)(reasons, talks, shortest);
    }

    std::vector<std::vector<int>> parts_of;  ///< by index of the talk
    std::vector<std::size_t> talk_of;        ///< by part
    std::vector<std::vector<int>> times_of;  ///< by part: what it can hold
    int count = 0;
  };

  /// The talks that need the same in each of their options and do not give way, this one among them.
  /// `resource`: what only one talk can have at a time.
  std::vector<int> sharing(int talk, int (Reasons::*resource)(int) const) const {
    const int needed = (this->*resource)(talk);
    std::vector<int> talks;
    for (int other = 0; other < m_instance.talks(); ++other) {
      if ((this->*resource)(other) == needed && has_open_option(other) && !gives_way(other, talk)) {
        talks.push_back(other);
      }
    }
    return talks;
  }

  bool too_few_cells(int talk, int (Reasons::*resource)(int) const, Points::Find find, WhyNot& why) const {
    const std::vector<int> talks = sharing(talk, resource);
    Time shortest = m_problem.talks[talk].minutes;
    for (const int other : talks) {
      shortest = std::min(shortest, m_problem.talks[other].minutes);
    }
    const Points points(*this, talks, shortest, find);
    Matching matching(points.times_of, points.count);
    const auto add = [&](std::size_t index) {
      for (const int part : points.parts_of[index]) {
        if (!matching.add(part)) {
          return part;
        }
      }
      return k_none;
    };
    const std::size_t own =
        static_cast<std::size_t>(std::find(talks.begin(), talks.end(), talk) - talks.begin());
    for (std::size_t index = 0; index < talks.size(); ++index) {
      if (index != own && m_assignment[talks[index]] != k_none) {
        add(index);
      }
    }
    const int failed = add(own);
    if (failed == k_none) {
      return false;
    }
    std::set<int> stuck;
    for (const int part : matching.stuck(failed)) {
      stuck.insert(talks[points.talk_of[part]]);
    }
    why.kind = WhyNot::Kind::too_few_cells;
    why.talks.assign(stuck.begin(), stuck.end());
    why.room = static_cast<int>(why.talks.size()) - 1;
    return true;
  }

  template <class Use>
  void for_each_open_option(int talk, Use use) const {
    for (int id = m_instance.first_option(talk); id < m_instance.first_option(talk + 1); ++id) {
      if (m_taken[id] == 0) {
        use(id);
      }
    }
  }

  /// On the raster of the shift, not before the option starts.
  Time first_point(int id, Time raster) const {
    const Option& option = m_instance.option(id);
    const std::vector<int>& crew = m_problem.crews[m_instance.candidate(id).crew];
    const Time origin = crew.empty() ? 0 : raster_origin(crew.front(), option.start);
    return origin + (option.start - origin + raster - 1) / raster * raster;
  }

  /// The shift of the person in which the option lies.
  int shift_of(int person, int id) const {
    const Option& option = m_instance.option(id);
    const auto holds = [&](const Shift& shift) {
      return shift.person == person && shift.time.start <= option.start && option.start < shift.time.end;
    };
    const auto found = std::find_if(m_problem.shifts.begin(), m_problem.shifts.end(), holds);
    return found == m_problem.shifts.end() ? k_none : static_cast<int>(found - m_problem.shifts.begin());
  }

  /// Begin of the shift that holds the time, so that points fall on its raster.
  Time raster_origin(int person, Time time) const {
    for (const Shift& shift : m_problem.shifts) {
      if (shift.person == person && shift.time.start <= time && time < shift.time.end) {
        return shift.time.start;
      }
    }
    return 0;
  }

  bool cannot_be_held(int talk, Among among, WhyNot& why) {
    return (household_cannot(talk, among, why) && irreducible(why)) || cannot_together(talk, among, why);
  }

  bool household_cannot(int talk, Among among, WhyNot& why) {
    std::vector<Price> price(m_instance.option_count(), 0);
    for (int id = 0; id < m_instance.option_count(); ++id) {
      price[id] = m_taken[id] != 0 ? k_never : 0;
    }
    std::vector<Price> out(m_instance.talks(), k_never);
    for (int index = 0; index < m_instance.talks(); ++index) {
      const bool aside = among == Among::placed && index != talk && m_assignment[index] == k_none;
      out[index] = has_open_option(index) && !gives_way(index, talk) && !aside ? k_never : 0;
    }
    std::vector<int> chosen(m_instance.talks(), k_none);
    HouseholdSolver solver(m_instance);
    for (const HouseholdFactor& factor : household_factors(m_instance, false)) {
      const bool concerned = std::find(factor.talks.begin(), factor.talks.end(), talk) != factor.talks.end();
      if (!concerned || solver.solve(factor, price, out, chosen) < k_never / 2) {
        continue;
      }
      why.kind = WhyNot::Kind::household;
      why.talks = {talk};
      for (const int each : factor.talks) {
        const Price before = out[each];
        out[each] = each == talk ? before : 0;
        if (each != talk && solver.solve(factor, price, out, chosen) < k_never / 2) {
          out[each] = before;  // without it the others can be placed: it is part of the reason
          why.talks.push_back(each);
        }
      }
      std::sort(why.talks.begin(), why.talks.end());
      out[talk] = 0;
      return solver.solve(factor, price, out, chosen) < k_never / 2;
    }
    return false;
  }

  bool cannot_together(int talk, Among among, WhyNot& why) const {
    std::vector<int> talks =
        find_conflict(m_instance, m_taken, talk, among == Among::placed ? &m_assignment : nullptr);
    if (talks.empty()) {
      return false;
    }
    why.kind = WhyNot::Kind::together;
    why.talks = std::move(talks);
    return true;
  }

  const Instance& m_instance;
  const Problem& m_problem;
  const std::vector<char>& m_taken;
  const Assignment& m_assignment;
};

}  // namespace

std::vector<WhyNot> explain_unplaced(const Instance& instance, const std::vector<char>& taken,
                                     const Assignment& assignment, std::size_t most) {
  return Reasons(instance, taken, assignment).run(most);
}

std::vector<WhyNot> too_few_times(const Instance& instance, const std::vector<char>& taken,
                                  const Assignment& assignment) {
  return Reasons(instance, taken, assignment).too_few_times();
}

}  // namespace gesprek::planner
