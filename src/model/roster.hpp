// Who is at the school: pupils, guardians, households, staff and classes, as the tables give them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/ids.hpp"
#include "base/time.hpp"
#include "diag/diagnostic.hpp"

namespace gesprek {

struct PersonName {
  std::string given;
  std::string prefix;  ///< "van de": sorts after the family name
  std::string family;
};
/// "Sanne van de Berg".
std::string full_name(const PersonName& name);
/// Total order as Dutch names sort: family name, then prefix, then given name.
bool name_before(const PersonName& a, const PersonName& b);

enum class YesNoUnknown { no, yes, unknown };

struct Pupil {
  PupilId id;
  PersonName name;
  std::optional<Day> born;
  ClassId class_id;              ///< empty for a pupil who has no class yet
  int grade = 0;                 ///< 1 … 8; 0: not in grade 1 yet (next year's starters)
  std::optional<Day> first_day;  ///< as given; see agenda::first_day for the default
  std::optional<Day> last_day;
  std::string arrived;  ///< "moved", another reason, or empty (unknown)
  std::string left;
  bool support = false;
  YesNoUnknown new_teacher = YesNoUnknown::unknown;
  bool tells_class_change = false;  ///< false: not known whether the pupil changed class during the year
  std::optional<Day> class_since;   ///< the first day in the class, for who changed class
  Span row;
};

struct Guardian {
  PupilId pupil;
  PersonId person;
  HouseholdId household;
  PersonName name;
  std::string relation;
  YesNoUnknown custody = YesNoUnknown::unknown;
  enum class Invited { yes, no, separate } invite = Invited::yes;
  std::optional<Invited> invite_before;  ///< of whom an import took the invitation away
  std::string email;
  std::string phone;
  std::string language;  ///< nl, en …; empty: the school's
  bool secret = false;
  Span row;
};

/// Which weekdays somebody works; bit 0 is Monday … bit 6 Sunday.
struct WeekDays {
  unsigned bits = 0b0011111;
  bool has(Weekday day) const { return (bits >> (day.iso_encoding() - 1)) & 1U; }
  friend bool operator==(const WeekDays&, const WeekDays&) = default;
};

/// Weekly hours: on these weekdays, between these times.
struct WeeklyHours {
  std::vector<Weekday> weekdays;
  ClockRange clock;
  friend bool operator==(const WeeklyHours&, const WeeklyHours&) = default;
};

struct Staff {
  PersonId id;
  PersonName name;
  std::string role;  ///< teacher, coordinator, head, secretary, assistant …
  std::string email;
  WeekDays days;
  std::optional<Day> from;  ///< first and last day at the school; none: the whole year
  std::optional<Day> until;
  Span row;
  std::string role_as_written{};  ///< in lower case: the policy may have that word for a role of its own
};

struct SchoolClass {
  ClassId id;  ///< "5A", "1/2B"
  std::vector<int> grades;
  std::string division;
  std::vector<PersonId> staff;  ///< class teachers (a duo has two)
  RoomId room;
  std::string hours;  ///< talk hours of pupils, "di 13:00-14:30 do 9:00-10:00"; empty: none stated
  std::vector<WeeklyHours> talk_hours;  ///< the same, read
  std::string source_key;  ///< in the program that the class was imported from, where it is not the name
  Span row;
};

struct Roster {
  std::vector<Pupil> pupils;         ///< sorted by id
  std::vector<Guardian> guardians;   ///< file order
  std::vector<Staff> staff;          ///< sorted by id
  std::vector<SchoolClass> classes;  ///< file order

  const Pupil* pupil(const PupilId& id) const;
  const Staff* staff_member(const PersonId& id) const;
  const SchoolClass* school_class(const ClassId& id) const;
  /// Rows of guardians of a pupil, in file order.
  std::vector<const Guardian*> guardians_of(const PupilId& id) const;
};

}  // namespace gesprek
