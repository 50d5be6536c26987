#include "example/school.hpp"

#include <array>

#include "example/days.hpp"
#include "example/rounds.hpp"

namespace gesprek::example {
namespace {

constexpr Clock at(int hour, int minute = 0) {
  return {hour * 60 + minute};
}

std::vector<ClosedDays> closed_days() {
  return {{{date(2026, 10, 30), date(2026, 10, 30)}, "Studiedag", {}},
          {{date(2026, 12, 7), date(2026, 12, 7)}, "Studiedag na het sinterklaasfeest", {}},
          {{date(2027, 2, 19), date(2027, 2, 19)}, "Studiedag", {}},
          {{date(2027, 3, 26), date(2027, 3, 26)}, "Goede Vrijdag", {}},
          {{date(2027, 5, 3), date(2027, 5, 7)}, "Tweede week meivakantie", {}},
          {{date(2027, 6, 4), date(2027, 6, 4)}, "Studiedag", {}}};
}

std::vector<Room> rooms_of(const Roster& roster) {
  std::vector<Room> rooms;
  for (const SchoolClass& group : roster.classes) {
    rooms.push_back({group.room, "Lokaal " + group.id.text, 1, {}});
  }
  rooms.push_back({RoomId("IB"), "Kamer intern begeleider", 1, {}});
  rooms.push_back({RoomId("SPREEK"), "Spreekkamer", 1, {}});
  return rooms;
}

}  // namespace

School make_school(std::string_view policy, const Roster& roster, int load, Rng& rng) {
  using namespace std::chrono;
  School school;
  school.name = policy == "oudercommunicatie" ? "De Wilgenhoek" : "De Regenboog";
  school.region = "midden";
  school.first_year = 2026;
  school.language = Lang::nl;
  school.divisions = usual_divisions();
  school.closed = closed_days();
  school.staff_hours = {{{Monday, Tuesday, Wednesday, Thursday}, {at(14, 45), at(17)}}};
  school.school_hours = {{{Monday, Tuesday, Thursday, Friday}, {at(8, 30), at(14, 30)}},
                         {{Wednesday}, {at(8, 30), at(12, 15)}}};
  school.rooms = rooms_of(roster);
  school.rounds = make_rounds(policy, roster, load, rng);
  for (SchoolRound& round : event_rounds(policy)) {
    school.rounds.push_back(std::move(round));
  }
  school.planning.latest_end = at(21, 45);
  return school;
}

}  // namespace gesprek::example
