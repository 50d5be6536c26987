#include "compliance/plan_clashes.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

namespace gesprek::compliance {
namespace {

/// One talk of somebody, or in a room.
struct Engagement {
  DateTime start;
  DateTime end;
  const TalkFacts* talk;
};
using Engagements = std::vector<Engagement>;

Engagement engagement_of(const TalkFacts& talk) {
  DateTime end = talk.planned->start;
  end.clock.minute += static_cast<int>(talk.planned->minutes.count());
  return {talk.planned->start, end, &talk};
}

void sort(Engagements& engagements) {
  std::ranges::sort(engagements, {},
                    [](const Engagement& one) { return std::tuple(one.start, one.talk->id); });
}

class Finder {
 public:
  explicit Finder(const Facts& facts) : m_facts(facts) {
    for (const TalkFacts& talk : facts.talks) {
      if (talk.planned != nullptr && talk.planned->has_clock) {
        add(talk);
      }
    }
  }

  std::map<TalkId, std::vector<Clash>> find() {
    for (auto& [person, engagements] : m_busy) {
      find_two_places(person, engagements);
    }
    for (auto& [room, engagements] : m_rooms) {
      find_full(room, engagements);
    }
    return std::move(m_clashes);
  }

 private:
  void add(const TalkFacts& talk) {
    const PlannedTalk& row = *talk.planned;
    for (const auto* people : {&row.staff, &row.guardians}) {
      for (const PersonId& person : *people) {
        m_busy[person.text].push_back(engagement_of(talk));
      }
    }
    if (talk.owed != nullptr && talk.owed->pupil_attends) {
      m_busy[talk.pupil.text].push_back(engagement_of(talk));
    }
    if (!row.room.empty() && row.mode == Mode::school) {
      m_rooms[row.room].push_back(engagement_of(talk));
    }
  }

  bool has_clash(const TalkId& talk, const TalkId& other) const {
    const auto found = m_clashes.find(talk);
    return found != m_clashes.end() &&
           std::ranges::any_of(found->second, [&](const Clash& clash) { return clash.other == other; });
  }

  /// Against the one before that ends last: whoever overlaps an earlier one overlaps that one too.
  void find_two_places(const std::string& person, Engagements& engagements) {
    sort(engagements);
    const Engagement* last = nullptr;
    for (const Engagement& each : engagements) {
      if (last != nullptr && !has_clash(each.talk->id, last->talk->id)) {
        const Minutes walk = std::max(walk_between(*last->talk->planned, *each.talk->planned),
                                      way_to_call(*last->talk->planned, *each.talk->planned));
        DateTime there = last->end;
        there.clock.minute += static_cast<int>(walk.count());
        if (each.start < last->end) {
          m_clashes[each.talk->id].push_back({last->talk->id, person, {}});
        } else if (each.start < there) {
          m_clashes[each.talk->id].push_back({last->talk->id, person, {}, walk});
        }
      }
      last = last == nullptr || last->end < each.end ? &each : last;
    }
  }

  /// From room to room, or to a home and back; a teacher without a room stays where the teacher is.
  Minutes walk_between(const PlannedTalk& from, const PlannedTalk& to) const {
    const PlanningSettings& planning = m_facts.input.school.planning;
    if (from.mode == Mode::school && to.mode == Mode::school) {
      const bool one_desk = std::ranges::find_first_of(from.staff, to.staff) != from.staff.end();
      const bool same = from.room == to.room && (!from.room.empty() || one_desk);
      return same ? Minutes{0} : planning.walking_gap;
    }
    if (from.mode == Mode::home && to.mode == Mode::home &&
        std::ranges::find_first_of(from.guardians, to.guardians) != from.guardians.end()) {
      return Minutes{0};  // at one home
    }
    const auto home = planning.travel.find("home");
    const Minutes travel = home == planning.travel.end() ? Minutes{0} : home->second;
    return (from.mode == Mode::home ? travel : Minutes{0}) + (to.mode == Mode::home ? travel : Minutes{0});
  }

  /// A guardian is not at school and at home to be called within the same minute; a teacher calls from
  /// school.
  Minutes way_to_call(const PlannedTalk& from, const PlannedTalk& to) const {
    const auto is_call = [](const PlannedTalk& talk) {
      return talk.mode == Mode::phone || talk.mode == Mode::video;
    };
    const bool one_is =
        (is_call(from) && to.mode == Mode::school) || (from.mode == Mode::school && is_call(to));
    const bool shared = std::ranges::find_first_of(from.guardians, to.guardians) != from.guardians.end();
    return one_is && shared ? m_facts.input.school.planning.walking_gap : Minutes{0};
  }

  void find_full(const RoomId& room, Engagements& engagements) {
    sort(engagements);
    Engagements inside;
    for (const Engagement& each : engagements) {
      std::erase_if(inside, [&](const Engagement& other) { return other.end <= each.start; });
      const std::size_t most = capacity(room);
      if (most > 0 && inside.size() >= most && !has_clash(each.talk->id, inside.front().talk->id)) {
        m_clashes[each.talk->id].push_back({inside.front().talk->id, {}, room});
      }
      inside.push_back(each);
    }
  }

  /// Talks at the same time; 0: as many as there are.
  std::size_t capacity(const RoomId& id) const {
    const auto& rooms = m_facts.input.school.rooms;
    const auto room = std::ranges::find(rooms, id, &Room::id);
    return room == rooms.end() ? 1 : static_cast<std::size_t>(std::max(0, room->talks));
  }

  const Facts& m_facts;
  std::map<std::string, Engagements> m_busy;
  std::map<RoomId, Engagements> m_rooms;
  std::map<TalkId, std::vector<Clash>> m_clashes;
};

}  // namespace

std::map<TalkId, std::vector<Clash>> find_clashes(const Facts& facts) {
  return Finder(facts).find();
}

}  // namespace gesprek::compliance
