#include "example/classes.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace gesprek::example {
namespace {

constexpr int k_mean_size = 226;  // tenths of a pupil
constexpr int k_size_deviation = 44;
constexpr int k_fewest_of_a_grade = 5;  // a smaller rest of a grade joins the class beside it

using Group = std::vector<Seat>;

int class_count(std::size_t pupils) {
  return std::max(1, (static_cast<int>(pupils) * 10 + k_mean_size / 2) / k_mean_size);
}

/// Sizes of so many classes that add up to the pupils, in the proportions of normal draws.
std::vector<std::size_t> class_ends(std::size_t pupils, int classes, Rng& rng) {
  std::vector<int> weights;
  for (int i = 0; i < classes; ++i) {
    weights.push_back(std::clamp(rng.around(k_mean_size, k_size_deviation), 140, 310));
  }
  const auto total = static_cast<std::size_t>(std::accumulate(weights.begin(), weights.end(), 0));
  std::vector<std::size_t> ends;
  std::size_t sum = 0;
  for (const int weight : weights) {
    sum += static_cast<std::size_t>(weight);
    ends.push_back((pupils * sum + total / 2) / total);
  }
  return ends;
}

/// By grade, in an order of chance within it that keeps a family's children together.
void shuffle_within_grades(Group& seats, Rng& rng) {
  std::map<std::size_t, std::uint64_t> order;
  for (const Seat& seat : seats) {
    order.try_emplace(seat.family, 0);
  }
  for (auto& [family, rank] : order) {
    rank = rng.next();
  }
  std::ranges::stable_sort(seats, {}, [&](const Seat& seat) {
    return std::tuple(seat.grade, order.at(seat.family), seat.family, seat.pupil);
  });
}

/// Moves a cut so that it leaves no handful of a grade alone, and no twins apart.
std::size_t settle_cut(const Group& seats, std::size_t cut) {
  const auto same_grade = [&](std::size_t a, std::size_t b) { return seats[a].grade == seats[b].grade; };
  for (std::size_t distance = 0; distance < k_fewest_of_a_grade; ++distance) {
    for (const std::size_t edge : {cut - std::min(cut, distance), cut + distance}) {
      if (edge > 0 && edge < seats.size() && !same_grade(edge - 1, edge)) {
        return edge;
      }
    }
  }
  while (cut > 0 && cut < seats.size() && seats[cut - 1].family == seats[cut].family &&
         same_grade(cut - 1, cut)) {
    ++cut;
  }
  return cut;
}

/// Cuts the seats, in order of grade, into classes.
std::vector<Group> cut_by_grade(const Group& seats, int classes, Rng& rng) {
  std::vector<Group> groups;
  std::size_t begin = 0;
  for (const std::size_t end : class_ends(seats.size(), classes, rng)) {
    const std::size_t settled = end == seats.size() ? end : std::max(begin, settle_cut(seats, end));
    groups.emplace_back(seats.begin() + static_cast<std::ptrdiff_t>(begin),
                        seats.begin() + static_cast<std::ptrdiff_t>(settled));
    begin = settled;
  }
  std::erase_if(groups, [](const Group& group) { return group.empty(); });
  return groups;
}

/// Deals the seats over the classes one by one, so that each has every grade; twins go together.
std::vector<Group> deal(const Group& seats, int classes) {
  std::vector<Group> groups(static_cast<std::size_t>(classes));
  std::size_t next = 0;
  for (std::size_t i = 0; i < seats.size(); ++i) {
    if (i > 0 && seats[i - 1].family == seats[i].family && seats[i - 1].grade == seats[i].grade) {
      groups[(next + groups.size() - 1) % groups.size()].push_back(seats[i]);
    } else {
      groups[next].push_back(seats[i]);
      next = (next + 1) % groups.size();
    }
  }
  std::erase_if(groups, [](const Group& group) { return group.empty(); });
  return groups;
}

std::vector<int> grades_of(const Group& group) {
  std::set<int> grades;
  for (const Seat& seat : group) {
    grades.insert(seat.grade);
  }
  return {grades.begin(), grades.end()};
}

std::string join_grades(const std::vector<int>& grades) {
  std::string text;
  for (const int grade : grades) {
    text += (text.empty() ? "" : "/") + std::to_string(grade);
  }
  return text;
}

/// A … Z, then AA, AB …
std::string letters(int number) {
  const std::string last(1, static_cast<char>('A' + number % 26));
  return number < 26 ? last : letters(number / 26 - 1) + last;
}

std::string division_of(int grade) {
  return grade <= 2 ? "lower" : grade <= 5 ? "middle" : "upper";
}

void add_class(Roster& roster, const Group& group, std::map<std::string, int>& taken) {
  SchoolClass made;
  made.grades = grades_of(group);
  const std::string name = join_grades(made.grades);
  made.id = ClassId(name + letters(taken[name]++));
  made.division = division_of(made.grades.front());
  for (const Seat& seat : group) {
    roster.pupils[seat.pupil].class_id = made.id;
  }
  roster.classes.push_back(std::move(made));
}

}  // namespace

void make_classes(Roster& roster, std::vector<Seat> seats, Rng& rng) {
  shuffle_within_grades(seats, rng);
  const auto upper = std::ranges::find_if(seats, [](const Seat& seat) { return seat.grade > 2; });
  const Group young(seats.begin(), upper);
  const Group older(upper, seats.end());
  std::map<std::string, int> taken;
  const bool one_class = class_count(seats.size()) == 1;
  for (const Group& group : one_class ? std::vector<Group>{seats} : deal(young, class_count(young.size()))) {
    add_class(roster, group, taken);
  }
  if (!one_class && !older.empty()) {
    const int classes = std::max(1, class_count(seats.size()) - class_count(young.size()));
    for (const Group& group : cut_by_grade(older, classes, rng)) {
      add_class(roster, group, taken);
    }
  }
}

}  // namespace gesprek::example
