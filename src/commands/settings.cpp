// gesprek plan --set KEY=VALUE: one row a key, what it expects and what it sets.
#include <algorithm>
#include <array>
#include <set>

#include "base/parse.hpp"
#include "base/text.hpp"
#include "commands/planning.hpp"
#include "commands/targets.hpp"
#include "load/table_values.hpp"
#include "words/plan.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::plan;

constexpr std::int64_t k_most_weight = 1000;

struct Target {
  LoadedSchool& loaded;
  const Agenda& agenda;
  const std::vector<MomentId>& moments;
  std::optional<Message>
      why{};  ///< the last value does not fit, where more can be said than what is expected
};

bool is_planned(const Target& target, const MomentId& moment) {
  return std::find(target.moments.begin(), target.moments.end(), moment) != target.moments.end();
}

/// The days of the rounds that are planned, from the first to the last; nothing when they have none yet.
std::optional<DayRange> period_of(const Target& target) {
  std::optional<DayRange> period;
  for (const OwedTalk& talk : target.agenda.talks) {
    if (talk.dated && is_planned(target, talk.moment)) {
      const Day last = talk.catch_up ? std::max(talk.window.last, talk.catch_up->last) : talk.window.last;
      period = period ? DayRange{std::min(period->first, talk.window.first), std::max(period->last, last)}
                      : DayRange{talk.window.first, last};
    }
  }
  return period;
}

/// False when the value does not fit.
using Apply = bool (*)(Target&, std::string_view value);

/// The length of every talk of the rounds that are planned, whatever the policy says: that is the question
/// "what if".
bool set_duration(Target& target, std::string_view value) {
  const auto minutes = parse_minutes(value);
  if (!minutes || minutes->count() == 0) {
    return false;
  }
  for (Moment& moment : target.loaded.policy.moments) {
    if (!is_planned(target, moment.id)) {
      continue;
    }
    const auto fix = [&](Duration& duration) {
      duration.kind = Duration::Kind::exact;
      duration.least = *minutes;
      duration.most = *minutes;
    };
    fix(moment.duration);
    for (Audience& audience : moment.audience) {
      if (audience.duration) {
        fix(*audience.duration);
      }
    }
  }
  return true;
}

template <int Weights::*weight>
bool set_weight(Target& target, std::string_view value) {
  const auto number = parse_int(value, 0, k_most_weight);
  if (number) {
    target.loaded.school.planning.weights.*weight = static_cast<int>(*number);
  }
  return number.has_value();
}

bool set_walking_gap(Target& target, std::string_view value) {
  const auto minutes = parse_minutes(value);
  if (minutes) {
    target.loaded.school.planning.walking_gap = *minutes;
  }
  return minutes.has_value();
}

bool set_longest_stretch(Target& target, std::string_view value) {
  const auto minutes = parse_minutes(value);
  target.loaded.school.planning.longest_stretch = minutes;
  return minutes.has_value();
}

bool set_latest_end(Target& target, std::string_view value) {
  const auto clock = parse_clock(value);
  target.loaded.school.planning.latest_end = clock;
  return clock.has_value();
}

/// One more session for the rounds that are planned, for every teacher who works that day.
bool set_session(Target& target, std::string_view value) {
  const std::size_t dash = value.rfind('-');
  const auto start = parse_date_time(value.substr(0, dash));
  const auto end = dash == std::string_view::npos ? std::nullopt : parse_clock(value.substr(dash + 1));
  if (!start || !end || *end <= start->clock) {
    return false;
  }
  const auto period = period_of(target);
  if (period && !period->contains(start->day)) {
    target.why = {words_of::k_outside_round,
                  {{"day", start->day}, {"first", period->first}, {"last", period->last}}};
    return false;
  }
  if (!target.loaded.calendar->is_school_day(start->day)) {
    target.why = {words_of::k_no_school_day, {{"day", start->day}}};
    return false;
  }
  Session session;
  session.day = start->day;
  session.clock = {start->clock, *end};
  for (const MomentId& moment : target.moments) {
    std::vector<SchoolRound>& rounds = target.loaded.school.rounds;
    auto round = std::find_if(rounds.begin(), rounds.end(),
                              [&](const SchoolRound& each) { return each.moment == moment; });
    if (round == rounds.end()) {
      round = rounds.insert(round, SchoolRound{});
      round->moment = moment;
    }
    round->sessions.push_back(session);
  }
  return true;
}

/// The days of the sessions of the rounds that are planned.
std::set<Day> open_days(const Target& target) {
  std::set<Day> days;
  for (const SchoolRound& round : target.loaded.school.rounds) {
    for (const Session& session : round.sessions) {
      if (is_planned(target, round.moment)) {
        days.insert(session.day);
      }
    }
  }
  return days;
}

/// That nobody receives on the day, but on others.
Message no_session_then(Day day, const std::set<Day>& open) {
  std::vector<std::string> days;
  std::transform(open.begin(), open.end(), std::back_inserter(days), [](Day each) { return iso(each); });
  return {words_of::k_no_session_then, {{"day", day}, {"days", some_of(days, days.size())}}};
}

/// The rounds that are planned without their sessions of a day.
bool set_without(Target& target, std::string_view value) {
  const auto day = parse_day(value);
  if (!day) {
    return false;
  }
  std::size_t taken = 0;
  const std::set<Day> open = open_days(target);
  for (SchoolRound& round : target.loaded.school.rounds) {
    if (is_planned(target, round.moment)) {
      taken += std::erase_if(round.sessions, [&](const Session& session) { return session.day == *day; });
    }
  }
  if (taken == 0) {
    target.why = open.empty() ? Message(words_of::k_no_sessions) : no_session_then(*day, open);
  }
  return taken > 0;
}

bool every_round_has_sessions(const Target& target) {
  return std::all_of(target.moments.begin(), target.moments.end(), [&](const MomentId& moment) {
    const SchoolRound* round = target.loaded.school.round(moment);
    return round != nullptr && !round->sessions.empty();
  });
}

/// A member of staff cannot come on a day of the rounds, as if a request said so.
bool set_away(Target& target, std::string_view value) {
  const std::size_t at = value.find('@');
  const PersonId person(std::string(value.substr(0, at)));
  const auto day = at == std::string_view::npos ? std::nullopt : parse_day(value.substr(at + 1));
  if (!day || target.loaded.roster.staff_member(person) == nullptr) {
    return false;
  }
  const auto period = period_of(target);
  if (period && !period->contains(*day)) {
    target.why = {words_of::k_outside_round,
                  {{"day", *day}, {"first", period->first}, {"last", period->last}}};
    return false;
  }
  const std::set<Day> open = open_days(target);
  if (every_round_has_sessions(target) && open.count(*day) == 0) {
    target.why = no_session_then(*day, open);
    return false;
  }
  Request request;
  request.kind = Request::Kind::impossible;
  request.person = person;
  request.date = *day;
  target.loaded.requests.push_back(std::move(request));
  return true;
}

struct Row {
  std::string_view key;
  const Phrase& expected;
  Apply apply;
};

constexpr std::array k_rows = {
    Row{"duration", words_of::k_expected_minutes, set_duration},
    Row{"waiting", words_of::k_expected_number, set_weight<&Weights::waiting>},
    Row{"second_trip", words_of::k_expected_number, set_weight<&Weights::second_trip>},
    Row{"hole", words_of::k_expected_number, set_weight<&Weights::hole>},
    Row{"long_run", words_of::k_expected_number, set_weight<&Weights::long_run>},
    Row{"session_used", words_of::k_expected_number, set_weight<&Weights::session_used>},
    Row{"walking_gap", words_of::k_expected_minutes, set_walking_gap},
    Row{"longest_stretch", words_of::k_expected_minutes, set_longest_stretch},
    Row{"latest_end", words_of::k_expected_clock, set_latest_end},
    Row{"session", words_of::k_expected_session, set_session},
    Row{"without", words_of::k_expected_day, set_without},
    Row{"away", words_of::k_expected_away, set_away},
};

}  // namespace

void apply_settings(LoadedSchool& loaded, const Agenda& agenda, const std::vector<Setting>& settings,
                    const std::vector<MomentId>& moments, Diagnostics& problems) {
  Target target{loaded, agenda, moments};
  for (const Setting& setting : settings) {
    const auto row = std::find_if(k_rows.begin(), k_rows.end(),
                                  [&](const Row& each) { return each.key == setting.key.value; });
    if (row == k_rows.end()) {
      std::vector<std::string> known;
      for (const Row& each : k_rows) {
        known.emplace_back(each.key);
      }
      const auto near = suggestion(setting.key.value, known);
      problems.error("unknown-setting", setting.key.span,
                     {words_of::k_unknown_setting, {{"key", setting.key.value}}},
                     near ? near
                          : std::optional(Message(words_of::k_known_settings,
                                                  {{"known", some_of(known, known.size())}})));
    } else if (target.why.reset(); !row->apply(target, setting.value.value)) {
      problems.error("bad-setting", setting.value.span,
                     target.why.value_or(Message(words_of::k_bad_setting, {{"key", setting.key.value},
                                                                           {"value", setting.value.value},
                                                                           {"expected", &row->expected}})),
                     Message(target.why ? words_of::k_other_day_help : words_of::k_bad_setting_help));
    }
  }
}

}  // namespace gesprek::commands
