#include "example/families.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "example/cast.hpp"

namespace gesprek::example {
namespace {

/// One of the weighted values; the weights are permille and add up to 1000.
template <class Value, std::size_t n>
Value weighted(const std::array<std::pair<Value, int>, n>& choices, Rng& rng) {
  int left = rng.uniform(1000);
  for (const auto& [value, permille] : choices) {
    if (left < permille) {
      return value;
    }
    left -= permille;
  }
  return choices.back().first;
}

constexpr std::array<std::pair<Background, int>, 8> k_backgrounds{{{Background::dutch, 640},
                                                                   {Background::frisian, 50},
                                                                   {Background::turkish, 80},
                                                                   {Background::moroccan, 80},
                                                                   {Background::polish, 50},
                                                                   {Background::chinese, 30},
                                                                   {Background::surinamese, 40},
                                                                   {Background::other, 30}}};
constexpr std::array<std::pair<int, int>, 4> k_children{{{1, 220}, {2, 500}, {3, 210}, {4, 70}}};
constexpr std::array<std::pair<Living, int>, 4> k_living{
    {{Living::apart, 210}, {Living::together, 710}, {Living::single, 75}, {Living::foster, 5}}};
constexpr std::array<std::pair<YesNoUnknown, int>, 2> k_custody_together{
    {{YesNoUnknown::yes, 900}, {YesNoUnknown::unknown, 100}}};
constexpr std::array<std::pair<YesNoUnknown, int>, 3> k_custody_apart{
    {{YesNoUnknown::yes, 700}, {YesNoUnknown::unknown, 230}, {YesNoUnknown::no, 70}}};

constexpr int k_shortest_gap = 548;    // days; a year and a half
constexpr int k_longest_gap = 1278;    // three and a half years
constexpr int k_twins = 30;            // permille of the births after another
constexpr int k_separate_talks = 300;  // permille of the parents apart
constexpr int k_secret = 12;

PersonName draw_name(std::span<const std::string_view> given, const FamilyName& family, Rng& rng) {
  return {std::string(rng.pick(given)), std::string(family.prefix), std::string(family.family)};
}

/// The language in which the family is best reached; empty where the school's will do.
std::string draw_language(Background background, Rng& rng) {
  switch (background) {
    case Background::turkish:
      return rng.chance(200) ? "tr" : "";
    case Background::moroccan:
      return rng.chance(150) ? "ar" : "";
    case Background::polish:
      return rng.chance(400) ? "pl" : (rng.chance(300) ? "en" : "");
    case Background::chinese:
      return rng.chance(300) ? "en" : "";
    case Background::other:
      return rng.chance(600) ? "en" : "";
    default:
      return "";
  }
}

/// The mother's family name beside the father's: her own, his, or both with a hyphen.
PersonName mother_name(const NameStock& names, const PersonName& father, Rng& rng) {
  PersonName name = draw_name(names.women, rng.pick(names.families), rng);
  if (rng.chance(250) && name.prefix.empty() && name.family != father.family &&
      name.family.find('-') == std::string::npos) {
    name.family = father.family + "-" + name.family;
    name.prefix = father.prefix;
  } else if (rng.chance(150)) {
    name.prefix = father.prefix;
    name.family = father.family;
  }
  return name;
}

std::vector<Parent> draw_parents(const FamilyShape& shape, Rng& rng) {
  const NameStock& names = names_of(shape.background);
  const bool foster = shape.living == Living::foster;
  Parent father;
  Parent mother;
  father.name = draw_name(names.men, rng.pick(names.families), rng);
  mother.name = mother_name(names, father.name, rng);
  father.relation = foster ? "foster" : "father";
  mother.relation = foster ? "foster" : "mother";
  mother.language = father.language = draw_language(shape.background, rng);
  mother.custody = weighted(k_custody_together, rng);
  father.custody = foster ? mother.custody : weighted(k_custody_together, rng);
  if (shape.living == Living::single) {
    mother.relation = rng.chance(60) ? "guardian" : "mother";
    return {mother};
  }
  if (shape.living == Living::apart) {
    father.home = 1;
    father.custody = weighted(k_custody_apart, rng);
    if (father.custody != YesNoUnknown::no && rng.chance(k_separate_talks)) {
      father.invite = Guardian::Invited::separate;
    }
    father.secret = rng.chance(k_secret);
    mother.secret = rng.chance(k_secret * 4);
  } else if (!foster && rng.chance(20)) {
    father.name.given = rng.pick(names.women);
    father.relation = "mother";
  }
  return {mother, father};
}

/// A birth after another: the same day for twins, else a gap later.
std::vector<int> draw_gaps(int children, Rng& rng) {
  std::vector<int> gaps;
  for (int child = 1; child < children; ++child) {
    gaps.push_back(rng.chance(k_twins) ? 0 : rng.between(k_shortest_gap, k_longest_gap));
  }
  return gaps;
}

/// Births of a family with at least one child of school age; those of the wrong age are left out.
std::vector<Day> draw_births(Rng& rng) {
  while (true) {
    const std::vector<int> gaps = draw_gaps(weighted(k_children, rng), rng);
    int span = 0;
    for (const int gap : gaps) {
      span += gap;
    }
    const int window = static_cast<int>((k_last_birth_enrolled - k_oldest_birth).count());
    Day birth = k_oldest_birth + std::chrono::days{rng.between(-span, window)};
    std::vector<Day> births{birth};
    for (const int gap : gaps) {
      births.push_back(birth += std::chrono::days{gap});
    }
    std::erase_if(births, [](Day day) { return day < k_oldest_birth || day > k_last_birth_enrolled; });
    if (!births.empty()) {
      return births;
    }
  }
}

int pupils_of(const Family& family) {
  return static_cast<int>(
      std::ranges::count_if(family.children, [](const Child& child) { return child.grade > 0; }));
}

}  // namespace

int grade_of(Day born) {
  if (born > k_last_birth_this_year) {
    return 0;
  }
  const std::chrono::year_month_day birth{born};
  const int cohort = static_cast<int>(birth.year()) + (birth.month() >= std::chrono::October ? 1 : 0);
  return std::clamp(2023 - cohort, 1, 8);
}

Family make_family(const FamilyShape& shape, Rng& rng) {
  const NameStock& names = names_of(shape.background);
  Family family{shape.background, shape.living, draw_parents(shape, rng), {}};
  const PersonName& surname = rng.chance(120) ? family.parents.front().name : family.parents.back().name;
  for (const Day born : shape.births) {
    Child child;
    do {
      child.name = {std::string(rng.pick(rng.chance(490) ? names.girls : names.boys)), surname.prefix,
                    surname.family};
    } while (std::ranges::any_of(family.children,
                                 [&](const Child& other) { return other.name.given == child.name.given; }));
    child.born = born;
    child.grade = grade_of(born);
    for (std::size_t parent = 0; parent < family.parents.size(); ++parent) {
      child.parents.push_back(parent);
    }
    family.children.push_back(std::move(child));
  }
  return family;
}

Family draw_family(Rng& rng) {
  return make_family({weighted(k_backgrounds, rng), weighted(k_living, rng), draw_births(rng)}, rng);
}

std::vector<Family> make_families(int pupils, Rng& rng) {
  std::vector<Family> families = pupils >= k_least_pupils_with_cast ? make_cast(rng) : std::vector<Family>{};
  int count = 0;
  for (const Family& family : families) {
    count += pupils_of(family);
  }
  while (count < pupils) {
    Family family = draw_family(rng);
    while (count + pupils_of(family) > pupils) {
      family.children.pop_back();
    }
    if (!family.children.empty()) {
      count += pupils_of(family);
      families.push_back(std::move(family));
    }
  }
  return families;
}

}  // namespace gesprek::example
