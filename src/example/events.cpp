#include "example/events.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace gesprek::example {
namespace {

using std::chrono::days;

constexpr Clock k_noted{16 * 60 + 5};
constexpr std::size_t k_walk_in_hours_a_slip = 20;

/// One time of a moment: what stands in the agenda apart for some grades is held on one day.
struct Gathering {
  std::vector<const Occurrence*> parts;
  Day day;
};

const Moment& moment_of(const World& world, const Occurrence& occurrence) {
  return world.policy.moments[occurrence.moment_index];
}

/// The first school day that all parts have in common.
Day day_for_all(const std::vector<const Occurrence*>& parts, const Calendar& calendar) {
  Day first = parts.front()->days->first;
  for (const Occurrence* part : parts) {
    first = std::max(first, part->days->first);
  }
  return calendar.school_day_on_or_after(first);
}

std::vector<Gathering> gatherings_of(const World& world, MomentKind kind) {
  std::map<std::pair<std::size_t, int>, Gathering> found;
  for (const Occurrence& occurrence : world.agenda.occurrences) {
    if (moment_of(world, occurrence).kind == kind && occurrence.days) {
      found[{occurrence.moment_index, occurrence.number}].parts.push_back(&occurrence);
    }
  }
  std::vector<Gathering> gatherings;
  for (auto& [key, gathering] : found) {
    gathering.day = day_for_all(gathering.parts, world.calendar);
    gatherings.push_back(std::move(gathering));
  }
  std::ranges::stable_sort(gatherings, {}, &Gathering::day);
  return gatherings;
}

class Events {
 public:
  Events(const World& world, Rng& rng, Diary& diary) : m_world(world), m_rng(rng), m_diary(diary) {}

  /// One gathering was not held at all, and one in all classes but one; not the first of the year.
  void gatherings() {
    const std::vector<Gathering> all = gatherings_of(m_world, MomentKind::event);
    std::set<std::size_t> chosen;
    for (std::size_t i = 0; i < 2 && all.size() > 4; ++i) {
      chosen.insert(all.size() / 2 + m_rng.below(all.size() / 2));
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (!chosen.contains(i)) {
        line(all[i], "");
      } else if (i == *chosen.begin()) {
        not_held(all[i]);
      } else {
        without_one_class(all[i]);
      }
    }
  }

  void walk_in_hours() {
    const std::vector<Gathering> all = gatherings_of(m_world, MomentKind::recurring);
    const std::size_t slip = k_walk_in_hours_a_slip / 2 + m_rng.below(k_walk_in_hours_a_slip / 4);
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (i % k_walk_in_hours_a_slip == slip) {
        not_held(all[i]);
      } else {
        line(all[i], "");
      }
    }
  }

  std::vector<Planted> planted() && { return std::move(m_planted); }

 private:
  void line(const Gathering& gathering, const std::string& class_id) {
    LogLine& made = m_diary.write(LogEvent::event_held, gathering.day, k_noted, head_of(m_world));
    made.moment = gathering.parts.front()->moment;
    made.value = class_id.empty() ? "" : "class=" + class_id;
  }

  void plant(const Occurrence& occurrence) {
    const Moment& moment = moment_of(m_world, occurrence);
    Planted fault;
    fault.rule = "event-held";
    fault.id = "event-held:" + occurrence.id;
    fault.clause = moment.event && !moment.event->basis.clause.empty() ? moment.event->basis.clause
                                                                       : moment.basis.clause;
    fault.moment = moment.id;
    fault.from = occurrence.days->last + days{1};
    fault.tracked_by = {LogEvent::event_held};
    fault.of_this_moment = moment.kind == MomentKind::recurring;
    m_planted.push_back(std::move(fault));
  }

  void not_held(const Gathering& gathering) {
    for (const Occurrence* part : gathering.parts) {
      plant(*part);
    }
  }

  void without_one_class(const Gathering& gathering) {
    std::set<std::string> classes;
    for (const Occurrence* part : gathering.parts) {
      for (const ClassId& id : part->classes) {
        classes.insert(id.text);
      }
    }
    if (classes.size() < 2) {
      return not_held(gathering);
    }
    const ClassId forgotten(
        *std::next(classes.begin(), static_cast<std::ptrdiff_t>(m_rng.below(classes.size()))));
    classes.erase(forgotten.text);
    for (const std::string& id : classes) {
      line(gathering, id);
    }
    for (const Occurrence* part : gathering.parts) {
      if (std::ranges::find(part->classes, forgotten) != part->classes.end()) {
        plant(*part);
      }
    }
  }

  const World& m_world;
  Rng& m_rng;
  Diary& m_diary;
  std::vector<Planted> m_planted;
};

}  // namespace

std::vector<Planted> tell_events(const World& world, Rng& rng, Diary& diary) {
  Events events(world, rng, diary);
  events.gatherings();
  events.walk_in_hours();
  return std::move(events).planted();
}

}  // namespace gesprek::example
