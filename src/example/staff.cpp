#include "example/staff.hpp"

#include <algorithm>
#include <array>

#include "example/ascii.hpp"
#include "example/days.hpp"
#include "example/names.hpp"
#include "example/numbering.hpp"

namespace gesprek::example {
namespace {

constexpr int k_two_teachers = 550;  // permille of the classes
constexpr int k_four_days = 350;     // of the teachers who have a class alone
constexpr std::size_t k_classes_with_replacement = 10;

constexpr unsigned k_monday = 1;
constexpr unsigned k_tuesday = 2;
constexpr unsigned k_wednesday = 4;
constexpr unsigned k_thursday = 8;
constexpr unsigned k_friday = 16;
constexpr unsigned k_week = 31;

struct SharedWeek {
  unsigned first;
  unsigned second;
};
constexpr std::array<SharedWeek, 5> k_shared_weeks{
    {{k_monday | k_tuesday, k_wednesday | k_thursday | k_friday},
     {k_monday | k_tuesday | k_wednesday, k_thursday | k_friday},
     {k_monday | k_tuesday | k_wednesday, k_wednesday | k_thursday | k_friday},
     {k_monday | k_thursday | k_friday, k_tuesday | k_wednesday},
     {k_monday | k_tuesday | k_thursday, k_wednesday | k_friday}}};

constexpr std::array<std::string_view, 5> k_talk_hours{
    "di 13:00-14:30 do 9:00-10:00", "ma 10:45-12:00 do 13:00-14:30", "di 8:45-10:00 vr 13:00-14:15",
    "wo 11:00-12:15 do 10:45-12:15", "ma 13:15-14:30 wo 8:45-10:00"};

/// Names of staff are drawn once each, so that nobody has a double.
class Hiring {
 public:
  Hiring(Roster& roster, Rng& rng) : m_roster(roster), m_rng(rng) {}

  PersonId hire(std::string id, std::string role, unsigned days) {
    Staff person;
    person.id = PersonId(std::move(id));
    person.role = std::move(role);
    person.days.bits = days;
    do {
      person.name = draw();
      person.email = mail_name(person.name) + "@voorbeeldschool.example.org";
    } while (std::ranges::find(m_roster.staff, person.email, &Staff::email) != m_roster.staff.end() &&
             m_roster.staff.size() < 200);
    m_roster.staff.push_back(person);
    return person.id;
  }

 private:
  PersonName draw() {
    const NameStock& names = names_of(m_rng.chance(850)   ? Background::dutch
                                      : m_rng.chance(500) ? Background::surinamese
                                                          : Background::moroccan);
    const FamilyName& family = m_rng.pick(names.families);
    return {std::string(m_rng.pick(m_rng.chance(820) ? names.women : names.men)), std::string(family.prefix),
            std::string(family.family)};
  }

  Roster& m_roster;
  Rng& m_rng;
};

std::vector<unsigned> draw_weeks(Rng& rng) {
  if (rng.chance(k_two_teachers)) {
    const SharedWeek& week = rng.pick(k_shared_weeks);
    return {week.first, week.second};
  }
  return {rng.chance(k_four_days) ? k_week & ~k_wednesday : k_week};
}

/// From the Christmas holiday on another teacher takes the place of the last one of a class.
void replace_halfway(Roster& roster, SchoolClass& changed, PersonId successor) {
  const auto find = [&](const PersonId& id) { return std::ranges::find(roster.staff, id, &Staff::id); };
  const auto leaving = find(changed.staff.back());
  const auto coming = find(successor);
  leaving->until = date(2026, 12, 18);
  coming->from = date(2027, 1, 4);
  coming->days = leaving->days;
  changed.staff.push_back(std::move(successor));
}

}  // namespace

std::string mail_name(const PersonName& name) {
  return ascii_letters(name.given) + "." + ascii_letters(name.prefix + name.family);
}

void make_staff(Roster& roster, Rng& rng) {
  Hiring hiring(roster, rng);
  std::vector<std::vector<unsigned>> weeks;
  int teachers = 1;  // the one who comes halfway
  for (std::size_t i = 0; i < roster.classes.size(); ++i) {
    weeks.push_back(draw_weeks(rng));
    teachers += static_cast<int>(weeks.back().size());
  }
  Numbering ids("L", teachers);
  int room = 0;
  for (std::size_t i = 0; i < roster.classes.size(); ++i) {
    SchoolClass& made = roster.classes[i];
    for (const unsigned days : weeks[i]) {
      made.staff.push_back(hiring.hire(ids.next(), "teacher", days));
    }
    made.room = RoomId("R" + std::to_string(++room));
    made.hours = rng.pick(k_talk_hours);
  }
  if (roster.classes.size() >= k_classes_with_replacement) {
    SchoolClass& changed = roster.classes[roster.classes.size() / 2];
    PersonId successor = hiring.hire(ids.next(), "teacher", k_week);
    replace_halfway(roster, changed, std::move(successor));
  }
  hiring.hire("DIR1", "head", k_week);
  hiring.hire("IB1", "coordinator", k_monday | k_tuesday | k_thursday);
  hiring.hire("ADM1", "secretary", k_monday | k_tuesday | k_wednesday | k_thursday);
  hiring.hire("OA1", "assistant", k_monday | k_wednesday | k_friday);
  std::ranges::sort(roster.staff, {}, &Staff::id);
}

std::optional<std::size_t> teacher_without(const Roster& roster, const std::vector<PupilId>& pupils) {
  for (const SchoolClass& candidate : roster.classes) {
    const bool own = std::ranges::any_of(pupils, [&](const PupilId& id) {
      const Pupil* pupil = roster.pupil(id);
      return pupil != nullptr && pupil->class_id == candidate.id;
    });
    if (own) {
      continue;
    }
    const auto found = std::ranges::find(roster.staff, candidate.staff.front(), &Staff::id);
    return static_cast<std::size_t>(found - roster.staff.begin());
  }
  return std::nullopt;
}

}  // namespace gesprek::example
