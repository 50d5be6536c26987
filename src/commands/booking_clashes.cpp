#include "commands/booking_clashes.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace gesprek::commands {
namespace {

/// Each talk where it stands with the appointments in the plans.
std::map<TalkId, const PlannedTalk*> standing_rows(const std::vector<PlannedTalk>& rows, const Plans& plans) {
  std::map<TalkId, const PlannedTalk*> all;
  for (const PlannedTalk& row : rows) {
    all.emplace(row.id, &row);
  }
  for (const auto& [moment, plan] : plans) {
    for (const PlannedTalk& row : plan.talks) {
      all.emplace(row.id, &row);
    }
  }
  return all;
}

bool overlap(const PlannedTalk& a, const PlannedTalk& b) {
  const auto end = [](const PlannedTalk& talk) {
    return talk.start.clock.minute + static_cast<int>(talk.minutes.count());
  };
  return a.has_clock && b.has_clock && a.start.day == b.start.day && a.start.clock.minute < end(b) &&
         b.start.clock.minute < end(a);
}

std::optional<PersonId> at_both(const PlannedTalk& a, const PlannedTalk& b) {
  for (const auto* people : {&a.staff, &a.guardians}) {
    for (const PersonId& person : *people) {
      if (std::ranges::find(b.staff, person) != b.staff.end() ||
          std::ranges::find(b.guardians, person) != b.guardians.end()) {
        return person;
      }
    }
  }
  return std::nullopt;
}

}  // namespace

std::vector<BookingClash> find_booking_clashes(const std::vector<PlannedTalk>& rows,
                                               const std::set<TalkId>& booked, const Plans& plans) {
  const auto all = standing_rows(rows, plans);
  std::vector<BookingClash> clashes;
  for (const TalkId& id : booked) {
    const auto row = all.find(id);
    if (row == all.end()) {
      continue;  // at two times, and so placed nowhere
    }
    for (const auto& [other, standing] : all) {
      const bool comes_later = booked.count(other) == 0 || other < id;
      const auto person = comes_later && other != id && overlap(*row->second, *standing)
                              ? at_both(*row->second, *standing)
                              : std::nullopt;
      if (person) {
        clashes.push_back({id, other, *person});
      }
    }
  }
  return clashes;
}

}  // namespace gesprek::commands
