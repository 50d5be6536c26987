#include "commands/told.hpp"

#include <algorithm>

#include "base/parse.hpp"

namespace gesprek::commands {
namespace {

bool is_invitation(const LogLine& line) {
  return line.event == LogEvent::invited || line.event == LogEvent::signup_opened;
}

bool ends_it(const LogLine& line) {
  return line.event == LogEvent::cancelled || line.event == LogEvent::no_show;
}

/// True when the line was meant for every one of these guardians.
bool names_all(const LogLine& line, const std::vector<PersonId>& guardians) {
  const auto named = compliance::named_people(line, "guardians");
  return !named || std::all_of(guardians.begin(), guardians.end(), [&](const PersonId& guardian) {
    return std::find(named->begin(), named->end(), guardian.text) != named->end();
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

}  // namespace

Told told_of(const compliance::TalkFacts& talk, const compliance::Facts& facts,
             const std::vector<PersonId>& guardians) {
  Told told;
  for (const LogLine* line : lines_of(talk, facts)) {
    if (ends_it(*line) && told.invited) {
      told.invited = false;
      told.fell_through = line->date;
      ++told.changes;
    } else if (is_invitation(*line) && names_all(*line, guardians)) {
      const auto word = log_value(line->value, "time");
      const auto time = word ? parse_date_time(*word) : std::nullopt;
      told.changes += told.invited && told.time && time && *told.time != *time ? 1 : 0;
      told.time = time ? time : told.time;
      told.invited = true;
      told.on = line->date;
      told.fell_through.reset();
    }
  }
  return told;
}

bool has_reacted(const compliance::TalkFacts& talk, Day since) {
  return std::any_of(talk.lines.begin(), talk.lines.end(), [&](const LogLine* line) {
    switch (line->event) {
      case LogEvent::form_returned:
      case LogEvent::topics_received:
      case LogEvent::mode_agreed:
      case LogEvent::held:
      case LogEvent::no_show:
      case LogEvent::cancelled:
        return line->date >= since;
      default:
        return false;
    }
  });
}

std::map<TalkId, int> told_changes(const LoadedSchool& loaded, const Agenda& agenda, Day as_of) {
  const ComplianceInput input{loaded.policy, loaded.school, *loaded.calendar, loaded.roster,
                              agenda,        loaded.plans,  loaded.log,       as_of};
  const compliance::Facts facts = compliance::gather(input);
  std::map<TalkId, int> changes;
  for (const compliance::TalkFacts& talk : facts.talks) {
    if (talk.planned == nullptr) {
      continue;
    }
    const Told told = told_of(talk, facts, talk.planned->guardians);
    const DateTime start{talk.planned->start.day,
                         talk.planned->has_clock ? talk.planned->start.clock : Clock{0}};
    changes[talk.id] = told.changes + (told.invited && told.time && *told.time != start ? 1 : 0);
  }
  return changes;
}

std::string time_word(const PlannedTalk& row) {
  return "time=" + (row.has_clock ? iso(row.start) : iso(row.start.day));
}

}  // namespace gesprek::commands
