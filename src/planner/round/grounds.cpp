#include "planner/round/grounds.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "agenda/requests_about.hpp"

namespace gesprek::planner {
namespace {

std::vector<const OwedTalk*> talks_of(const BuildInput& input, const std::vector<TalkId>& ids) {
  std::vector<const OwedTalk*> talks;
  for (const OwedTalk& owed : input.agenda.talks) {
    if (std::find(ids.begin(), ids.end(), owed.id) != ids.end()) {
      talks.push_back(&owed);
    }
  }
  return talks;
}

/// By whom and about which day: rows that agree in it say one thing.
using Subject = std::tuple<HouseholdId, PersonId, std::optional<Day>>;

class Wishes {
 public:
  explicit Wishes(std::vector<const OwedTalk*> talks) : m_talks(std::move(talks)) {}

  void add(const Request& request) {
    if (request.kind == Request::Kind::impossible) {
      add_impossible(request);
    } else if (request.kind == Request::Kind::apart || request.kind == Request::Kind::order) {
      add_arrangement(request);
    }
  }

  void add_guardians_apart() {
    std::set<std::pair<MomentId, PupilId>> seen;
    for (const OwedTalk* a : m_talks) {
      const bool several = std::any_of(m_talks.begin(), m_talks.end(), [&](const OwedTalk* b) {
        return a != b && a->pupil == b->pupil && a->moment == b->moment;
      });
      if (several && a->apart >= Apart::not_adjacent && seen.emplace(a->moment, a->pupil).second) {
        const bool other_day = std::any_of(m_talks.begin(), m_talks.end(), [&](const OwedTalk* b) {
          return a->pupil == b->pupil && a->moment == b->moment && b->apart == Apart::other_day;
        });
        m_wishes.push_back(wish(other_day ? Ground::Kind::other_day : Ground::Kind::not_adjacent, {}, *a));
      }
    }
  }

  std::vector<Ground> take() { return std::move(m_wishes); }

 private:
  static Ground wish(Ground::Kind kind, std::vector<const Request*> rows, const OwedTalk& talk) {
    Ground made;
    made.kind = kind;
    made.rows = std::move(rows);
    made.talk = &talk;
    return made;
  }

  void add_impossible(const Request& request) {
    const auto talk = std::find_if(m_talks.begin(), m_talks.end(),
                                   [&](const OwedTalk* owed) { return is_about(request, *owed); });
    if (talk == m_talks.end()) {
      return;
    }
    const bool family = is_of_family(request, **talk);
    const Subject subject{family ? (*talk)->household : HouseholdId{}, family ? PersonId{} : request.person,
                          request.date};
    const auto [known, is_new] = m_known.try_emplace(subject, m_wishes.size());
    if (is_new) {
      m_wishes.push_back(wish(Ground::Kind::impossible, {}, **talk));
    }
    m_wishes[known->second].rows.push_back(&request);
  }

  void add_arrangement(const Request& request) {
    std::vector<const OwedTalk*> meant;
    std::copy_if(m_talks.begin(), m_talks.end(), std::back_inserter(meant), [&](const OwedTalk* owed) {
      return !request.household.empty() && comes_from(request.household, *owed) &&
             (request.moment.empty() || request.moment == owed->moment);
    });
    if (meant.size() > 1) {
      const bool apart = request.kind == Request::Kind::apart;
      m_wishes.push_back(wish(apart ? Ground::Kind::apart : Ground::Kind::order, {&request}, *meant.front()));
    }
  }

  std::vector<const OwedTalk*> m_talks;
  std::map<Subject, std::size_t> m_known;
  std::vector<Ground> m_wishes;
};

}  // namespace

bool is_wish(const Ground& ground) {
  return ground.kind <= Ground::Kind::not_adjacent;
}

std::string_view kind_name(Ground::Kind kind) {
  using Kind = Ground::Kind;
  switch (kind) {
    case Kind::impossible:
      return "impossible";
    case Kind::apart:
      return "apart";
    case Kind::order:
      return "order";
    case Kind::other_day:
      return "other-day";
    case Kind::not_adjacent:
      return "not-adjacent";
    case Kind::agreed:
      return "agreed";
    case Kind::longer:
      return "longer";
    case Kind::guest:
      return "guest";
    case Kind::guest_days:
      return "guest-days";
    case Kind::guest_sessions:
      return "guest-sessions";
    case Kind::teacher_days:
      return "teacher-days";
    case Kind::duo_both:
      return "duo-both";
    case Kind::duo_working:
      return "duo-working";
    case Kind::lead:
      return "lead";
    case Kind::window:
      return "window";
    case Kind::part_of_day:
      return "part-of-day";
    case Kind::after:
      return "after";
    case Kind::walking_gap:
      return "walking-gap";
    case Kind::travel:
      return "travel";
    case Kind::longest_stretch:
      return "longest-stretch";
    case Kind::latest_end:
      return "latest-end";
    case Kind::room:
      return "room";
    case Kind::pause:
      return "break";
    case Kind::standing:
      return "standing";
  }
  return {};
}

std::vector<Ground> wishes_about(const BuildInput& input, const std::vector<TalkId>& talks) {
  Wishes wishes(talks_of(input, talks));
  for (const Request& request : input.requests) {
    wishes.add(request);
  }
  wishes.add_guardians_apart();
  return wishes.take();
}

std::vector<Ground> grounds_about(const BuildInput& input, const std::vector<TalkId>& talks) {
  std::vector<Ground> all = rules_about(input, talks);
  const std::vector<Ground> wishes = wishes_about(input, talks);
  all.insert(all.end(), wishes.begin(), wishes.end());
  return all;
}

}  // namespace gesprek::planner
