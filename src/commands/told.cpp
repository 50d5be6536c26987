#include "commands/told.hpp"

#include <algorithm>
#include <tuple>

#include "base/parse.hpp"
#include "commands/duties.hpp"
#include "load/keys.hpp"
#include "load/table_values.hpp"
#include "model/log_facts.hpp"

namespace gesprek::commands {
namespace {

/// True when the line was meant for one of these guardians at least.
bool names_any(const LogLine& line, const std::vector<PersonId>& guardians) {
  const auto named = compliance::named_people(line, "guardians");
  return !named || std::any_of(guardians.begin(), guardians.end(), [&](const PersonId& guardian) {
    return std::find(named->begin(), named->end(), guardian.text) != named->end();
  });
}

/// True when it ends what all these guardians were told: for everybody, or for them by name.
bool ends_it(const LogLine& line, const std::vector<PersonId>& guardians) {
  if (line.event != LogEvent::cancelled) {
    return falls_through(line);
  }
  const auto named = compliance::named_people(line, "guardians");
  return !named || std::ranges::all_of(guardians, [&](const PersonId& guardian) {
    return std::ranges::find(*named, guardian.text) != named->end();
  });
}

compliance::LogLines lines_of(const compliance::TalkFacts& talk, const compliance::Facts& facts) {
  compliance::LogLines lines = talk.lines;
  for (const LogLine* line : facts.rounds[talk.moment_index].for_all) {
    if (is_invitation(*line) && compliance::covers(*line, talk, facts)) {
      lines.push_back(line);
    }
  }
  std::stable_sort(lines.begin(), lines.end(), [](const LogLine* a, const LogLine* b) {
    return std::tie(a->date, a->at) < std::tie(b->date, b->at);
  });
  return lines;
}

/// True when the line names one of these guardians, who do not belong to the talk that it speaks of (any
/// more).
bool invites_to_others_talk(const LogLine& line, const compliance::TalkFacts& other,
                            const std::vector<PersonId>& guardians) {
  const auto named = compliance::named_people(line, "guardians");
  return line.event == LogEvent::invited && named &&
         std::any_of(guardians.begin(), guardians.end(), [&](const PersonId& guardian) {
           return std::ranges::find(*named, guardian.text) != named->end() &&
                  !is_among(other.owed->guardians, guardian);
         });
}

/// What these guardians were told before the family came apart, in the order of the log: the invitations to
/// the talk about this pupil that is others' alone now, and that it fell through. The first line about the
/// talk itself ends it.
compliance::LogLines lines_before_parting(const compliance::TalkFacts& talk, const compliance::Facts& facts,
                                          const std::vector<PersonId>& guardians) {
  compliance::LogLines lines;
  for (const compliance::TalkFacts& other : facts.talks) {
    if (talk.owed == nullptr || other.owed == nullptr || other.id == talk.id || other.pupil != talk.pupil ||
        other.moment_index != talk.moment_index) {
      continue;
    }
    bool concerns = false;
    for (const LogLine* line : other.lines) {
      const auto told_at = [](const LogLine* each) {  // of one minute, in the order of the log
        return std::tuple(each->date, each->at, each);
      };
      const bool is_before = talk.lines.empty() || told_at(line) < told_at(talk.lines.front());
      const bool invites = invites_to_others_talk(*line, other, guardians);
      concerns = concerns || invites;
      if (is_before && (invites || (concerns && ends_it(*line, guardians)))) {
        lines.push_back(line);
      }
    }
  }
  return lines;
}

/// Two tellings of which neither is silent.
bool is_other(std::string_view a, std::string_view b) {
  return !a.empty() && !b.empty() && a != b;
}

bool is_other(Minutes a, Minutes b) {
  return a.count() > 0 && b.count() > 0 && a != b;
}

Minutes minutes_of(const LogLine& line) {
  constexpr std::int64_t k_longest = 24 * 60;
  return Minutes{parse_int(log_value(line.value, "minutes").value_or(""), 0, k_longest).value_or(0)};
}

Minutes minutes_of(const PlannedTalk& row) {
  return row.has_clock ? row.minutes : Minutes{0};
}

/// Who may hold the talk: by the agenda, else the teachers of the class.
std::vector<PersonId> teachers_of(const compliance::TalkFacts& talk, const Roster& roster) {
  if (talk.owed != nullptr) {
    return talk.owed->teachers;
  }
  const Pupil* pupil = roster.pupil(talk.pupil);
  const SchoolClass* own = pupil == nullptr ? nullptr : roster.school_class(pupil->class_id);
  return own == nullptr ? std::vector<PersonId>{} : own->staff;
}

}  // namespace

std::vector<PersonId> people_told(const compliance::TalkFacts& talk, const Roster& roster) {
  if (talk.planned != nullptr) {
    return talk.planned->guardians;
  }
  if (talk.owed != nullptr) {
    return talk.owed->guardians;
  }
  std::vector<PersonId> people;
  for (const Guardian* guardian : roster.guardians_of(talk.pupil)) {
    people.push_back(guardian->person);
  }
  return people;
}

Told told_of(const compliance::TalkFacts& talk, const compliance::Facts& facts,
             const std::vector<PersonId>& guardians) {
  Told told;
  compliance::LogLines lines = lines_before_parting(talk, facts, guardians);
  if (!lines.empty()) {
    told.first_talk = lines.front()->talk;
  }
  for (const LogLine* line : lines_of(talk, facts)) {
    lines.push_back(line);
  }
  for (const LogLine* line : lines) {
    if (ends_it(*line, guardians) && told.invited) {
      told.invited = false;
      told.fell_through = line->date;
      ++told.changes;
    } else if (is_invitation(*line) && names_any(*line, guardians)) {
      const auto word = log_value(line->value, "time");
      const auto time = word ? parse_date_time(*word) : std::nullopt;
      const std::string place(log_value(line->value, "place").value_or(""));
      const std::string staff(log_value(line->value, "staff").value_or(""));
      const Minutes minutes = minutes_of(*line);
      const bool changes = (told.time && time && *told.time != *time) || is_other(told.minutes, minutes) ||
                           is_other(told.place, place) || is_other(told.staff, staff);
      // What was taken out of a calendar comes back under a number of its own.
      told.changes += (told.invited && changes) || told.fell_through ? 1 : 0;
      told.time = time ? time : told.time;
      told.minutes = time ? minutes : told.minutes;
      told.place = time ? place : told.place;
      told.staff = time ? staff : told.staff;
      told.invited = true;
      told.on = line->date;
      told.fell_through.reset();
    }
  }
  return told;
}

std::vector<PersonId> named_in_invitations(const compliance::TalkFacts& talk) {
  std::vector<PersonId> people;
  for (const LogLine* line : talk.lines) {
    const auto named = is_invitation(*line) ? compliance::named_people(*line, "guardians") : std::nullopt;
    for (const auto& key : named.value_or(decltype(named)::value_type{})) {
      PersonId person{std::string(key)};
      if (!is_forgotten(person.text) && !is_among(people, person)) {
        people.push_back(std::move(person));
      }
    }
  }
  return people;
}

std::vector<PersonId> staff_told(const Told& told) {
  std::vector<PersonId> people;
  for (const std::string_view key : split_list(told.staff)) {
    people.emplace_back(std::string(key));
  }
  return people;
}

bool differs(const Told& told, const PlannedTalk& row) {
  return told.time && (*told.time != start_of(row) || is_other(told.minutes, minutes_of(row)) ||
                       is_other(told.place, place_of(row)) || is_other(told.staff, staff_of(row)));
}

std::vector<Invitation> by_knowledge(const compliance::TalkFacts& talk, const compliance::Facts& facts,
                                     const Invitation& invitation) {
  std::vector<Invitation> groups;
  std::vector<Told> known;
  for (const PersonId& guardian : invitation.guardians) {
    const Told told = told_of(talk, facts, {guardian});
    const auto same = std::find_if(known.begin(), known.end(), [&](const Told& other) {
      return other.invited == told.invited && other.time == told.time && other.minutes == told.minutes &&
             other.place == told.place && other.staff == told.staff &&
             other.fell_through == told.fell_through;
    });
    if (same == known.end()) {
      known.push_back(told);
      groups.push_back({invitation.household, {guardian}});
    } else {
      groups[static_cast<std::size_t>(same - known.begin())].guardians.push_back(guardian);
    }
  }
  return groups;
}

std::vector<ToldTalk> told_talks(const LoadedSchool& loaded, const Agenda& agenda, Day as_of) {
  const ComplianceInput input = compliance_input(loaded, agenda, as_of);
  const compliance::Facts facts = compliance::gather(input);
  std::vector<ToldTalk> all;
  for (const compliance::TalkFacts& talk : facts.talks) {
    if (talk.id.empty()) {
      continue;
    }
    const PlannedTalk* row = talk.planned;
    const Told told = told_of(talk, facts, people_told(talk, loaded.roster));
    ToldTalk each{talk.id,         talk.pupil, row != nullptr, told.changes, told.time, told.minutes, false,
                  told.first_talk, {}};
    const bool elsewhere = row != nullptr && differs(told, *row);
    const bool stands = row != nullptr && (told.invited || !told.time || elsewhere);
    each.changes += (told.invited && (elsewhere || row == nullptr)) || (stands && told.fell_through) ? 1 : 0;
    each.is_off = told.time && !stands && talk.held.empty();
    if (each.is_off || each.changes > 0) {
      each.lost_by = told.staff.empty() ? teachers_of(talk, loaded.roster) : staff_told(told);
      if (stands) {
        std::erase_if(each.lost_by, [&](const PersonId& person) { return is_among(row->staff, person); });
      }
    }
    if (row != nullptr || told.time) {
      all.push_back(std::move(each));
    }
  }
  return all;
}

compliance::LogLines invitations_to(const TalkId& talk, const Log& log) {
  compliance::LogLines invitations;
  for (const LogLine& line : log.lines) {
    if (line.event == LogEvent::invited && line.talk == talk) {
      invitations.push_back(&line);
    }
  }
  return invitations;
}

bool all_know_time(const PlannedTalk& row, const std::vector<PersonId>& guardians,
                   const compliance::LogLines& invitations) {
  const auto tells_time = [&](const LogLine* line) {
    const auto time = log_value(line->value, "time");
    return time && "time=" + std::string(*time) == time_word(row) &&
           !is_other(minutes_of(*line), minutes_of(row)) &&
           !is_other(log_value(line->value, "place").value_or(""), place_of(row)) &&
           !is_other(log_value(line->value, "staff").value_or(""), staff_of(row));
  };
  return !invitations.empty() && tells_time(invitations.back()) &&
         std::all_of(guardians.begin(), guardians.end(), [&](const PersonId& guardian) {
           return std::any_of(invitations.begin(), invitations.end(), [&](const LogLine* line) {
             return tells_time(line) && names_any(*line, {guardian});
           });
         });
}

DateTime start_of(const PlannedTalk& row) {
  return {row.start.day, row.has_clock ? row.start.clock : Clock{0}};
}

std::string place_of(const PlannedTalk& row) {
  std::string place(row.mode == Mode::school && !row.room.empty() ? row.room.text : word(row.mode));
  std::replace_if(
      place.begin(), place.end(), [](char c) { return c == ' ' || c == ',' || c == ';'; }, '_');
  return place;
}

std::string staff_of(const PlannedTalk& row) {
  std::string keys;
  for (const PersonId& person : row.staff) {
    keys += (keys.empty() ? "" : ",") + person.text;
  }
  return keys;
}

std::string time_word(const PlannedTalk& row) {
  return "time=" + (row.has_clock ? iso(row.start) : iso(row.start.day));
}

}  // namespace gesprek::commands
