#include "planner/round/wishes.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "agenda/requests_about.hpp"
#include "planner/round/make_plans.hpp"
#include "planner/round/ties.hpp"
#include "words/planning.hpp"

namespace gesprek::planner {
namespace {

namespace words_of = words::planning;

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

class Collector {
 public:
  explicit Collector(std::vector<const OwedTalk*> talks) : m_talks(std::move(talks)) {}

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
        m_wishes.push_back({other_day ? Wish::Kind::other_day : Wish::Kind::not_adjacent, {}, a});
      }
    }
  }

  std::vector<Wish> take() { return std::move(m_wishes); }

 private:
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
      m_wishes.push_back({Wish::Kind::impossible, {}, *talk});
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
      m_wishes.push_back({apart ? Wish::Kind::apart : Wish::Kind::order, {&request}, meant.front()});
    }
  }

  std::vector<const OwedTalk*> m_talks;
  std::map<Subject, std::size_t> m_known;
  std::vector<Wish> m_wishes;
};

bool is_whole_day(const Wish& wish) {
  const Request& row = *wish.rows.front();
  return wish.rows.size() > 1 || (!row.from && !row.until);
}

/// Somebody cannot on a day, or on several.
Message say_days(const Message& who, const std::vector<Day>& days) {
  std::vector<Message> said;
  for (const Day day : days) {
    said.push_back({words_of::k_one_day, {{"day", day}}});
  }
  return {words_of::k_wish_day, {{"who", std::vector{who}}, {"day", std::move(said)}}};
}

Message say_impossible(const Wish& wish, const Message& who) {
  const Request& row = *wish.rows.front();
  const Arg whose{"who", std::vector{who}};
  const Arg from{"from", row.from.value_or(Clock{0})};
  const Arg until{"until", row.until.value_or(Clock{k_day})};
  if (is_whole_day(wish)) {
    return row.date ? say_days(who, {*row.date}) : Message(words_of::k_wish_never, {whose});
  }
  if (row.date) {
    const Phrase& phrase = !row.from    ? words_of::k_wish_before
                           : !row.until ? words_of::k_wish_from
                                        : words_of::k_wish_hours;
    return {phrase, {whose, {"day", *row.date}, from, until}};
  }
  const Phrase& phrase = !row.from    ? words_of::k_wish_never_before
                         : !row.until ? words_of::k_wish_never_from
                                      : words_of::k_wish_each_day;
  return {phrase, {whose, from, until}};
}

}  // namespace

std::vector<Wish> wishes_about(const BuildInput& input, const std::vector<TalkId>& talks) {
  Collector collector(talks_of(input, talks));
  for (const Request& request : input.requests) {
    collector.add(request);
  }
  collector.add_guardians_apart();
  return collector.take();
}

GivenUp::GivenUp(const BuildInput& input, const std::vector<Wish>& wishes) : m_input(input) {
  std::set<const Request*> rows;
  for (const Wish& wish : wishes) {
    rows.insert(wish.rows.begin(), wish.rows.end());
    if (!wish.rows.empty()) {
      continue;
    }
    if (!m_agenda) {
      m_agenda = input.agenda;
    }
    for (OwedTalk& owed : m_agenda->talks) {
      if (owed.pupil == wish.talk->pupil && owed.moment == wish.talk->moment) {
        owed.apart = Apart::separate;
      }
    }
  }
  for (const Request& request : input.requests) {
    if (rows.count(&request) == 0) {
      m_requests.push_back(request);
    }
  }
}

BuildInput GivenUp::input() const {
  return {m_input.policy,
          m_input.school,
          m_input.calendar,
          m_input.roster,
          m_agenda ? *m_agenda : m_input.agenda,
          m_requests,
          m_input.plans,
          m_input.log,
          m_input.as_of,
          m_input.moments,
          m_input.fresh,
          m_input.by_hand,
          m_input.told_else};
}

Message whose_wish(const Wish& wish, const Roster& roster) {
  const bool of_one = !wish.rows.empty() && !wish.rows.front()->person.empty() &&
                      std::all_of(wish.rows.begin(), wish.rows.end(), [&](const Request* row) {
                        return row->person == wish.rows.front()->person;
                      });
  return of_one
             ? person_name(wish.rows.front()->person, roster)
             : Message(words_of::k_family_of, {{"pupil", std::vector{pupil_name(wish.talk->pupil, roster)}}});
}

Message say_wish(const Wish& wish, const Roster& roster) {
  const Message who = whose_wish(wish, roster);
  switch (wish.kind) {
    case Wish::Kind::impossible:
      return say_impossible(wish, who);
    case Wish::Kind::apart:
      return {words_of::k_wish_apart, {{"who", std::vector{who}}}};
    case Wish::Kind::order:
      return {words_of::k_wish_order, {{"who", std::vector{who}}}};
    case Wish::Kind::other_day:
      return {words_of::k_wish_other_day, {{"pupil", std::vector{pupil_name(wish.talk->pupil, roster)}}}};
    case Wish::Kind::not_adjacent:
      return {words_of::k_wish_not_adjacent, {{"pupil", std::vector{pupil_name(wish.talk->pupil, roster)}}}};
  }
  return {};
}

std::vector<Message> say_wishes(const std::vector<Wish>& wishes, const Roster& roster) {
  std::vector<Message> said;
  std::map<std::pair<HouseholdId, PersonId>, std::pair<std::size_t, std::vector<Day>>> days_of;
  for (const Wish& wish : wishes) {
    const Request* row = wish.kind == Wish::Kind::impossible ? wish.rows.front() : nullptr;
    if (row == nullptr || !row->date || !is_whole_day(wish)) {
      said.push_back(say_wish(wish, roster));
      continue;
    }
    auto [known, is_new] =
        days_of.try_emplace({wish.talk->household, row->person}, said.size(), std::vector<Day>{});
    auto& [place, days] = known->second;
    days.insert(std::upper_bound(days.begin(), days.end(), *row->date), *row->date);
    if (is_new) {
      said.emplace_back();
    }
    said[place] = say_days(whose_wish(wish, roster), days);
  }
  return said;
}

}  // namespace gesprek::planner
