#include "compliance/facts.hpp"

#include <algorithm>

#include "agenda/own_period.hpp"
#include "compliance/series.hpp"
#include "compliance/talk_directory.hpp"
#include "compliance/which_talk.hpp"
#include "model/log_facts.hpp"

namespace gesprek::compliance {
namespace {

bool written_before(const LogLine* a, const LogLine* b) {
  return a->date != b->date ? a->date < b->date : a->at < b->at;
}

void sort_lines(LogLines& lines) {
  if (!std::is_sorted(lines.begin(), lines.end(), written_before)) {
    std::stable_sort(lines.begin(), lines.end(), written_before);
  }
}

/// Whom a line of a series concerns, as a key of RoundFacts::by_subject.
std::string subject_of(const LogLine& line) {
  if (!line.pupil.empty()) {
    return '@' + line.pupil.text;
  }
  const auto class_id = log_value(line.value, "class");
  return class_id ? std::string(*class_id) : std::string();
}

class Gatherer {
 public:
  Gatherer(Facts& facts, TalkDirectory& directory) : m_facts(facts), m_directory(directory) {}

  void add_plan(const MomentId& moment, const Plan& plan) {
    const auto index = m_directory.moment(moment);
    if (!index) {
      return;
    }
    for (const PlannedTalk& row : plan.talks) {
      const auto talk = m_directory.find_or_add(row.id, *index, row.pupil);
      if (!talk) {
        continue;
      }
      ++m_facts.rounds[*index].planned;
      m_facts.any_plan = true;
      const PlannedTalk*& planned = m_facts.talks[*talk].planned;
      if (planned == nullptr || planned->start < row.start) {
        planned = &row;
      }
    }
  }

  void add_line(const LogLine& line) {
    if (line.date > m_facts.input.as_of || line.at.day > m_facts.input.as_of) {
      return;
    }
    m_facts.seen.at(static_cast<std::size_t>(line.event)) = true;
    if (line.event == LogEvent::waived) {
      m_facts.waivers.add(line);
    } else if (is_series(line.event)) {
      add_to_series(line);
    } else {
      add_to_talks(line);
    }
  }

  /// Lines of one of several talks, once everything else is known: those that tell of a day before those that
  /// follow a talk.
  void add_of_several() {
    std::stable_partition(m_of_several.begin(), m_of_several.end(),
                          [](const auto& entry) { return tie_of(entry.first->event) != Tie::afterwards; });
    for (const auto& [line, talks] : m_of_several) {
      give(*line, meant_by_day(*line, talks, m_facts.talks));
    }
    m_of_several.clear();
  }

 private:
  void add_to_series(const LogLine& line) {
    if (makes_chat(line)) {
      m_facts.chats.emplace(line.pupil, line.date);
    }
    const auto named = m_directory.moment(line.moment);
    std::vector<std::size_t> moments;
    if (named) {
      moments.push_back(*named);
    } else if (line.moment.empty()) {
      moments = moments_meant(line, m_facts.input.policy);
    }
    for (const std::size_t moment : moments) {
      m_facts.rounds[moment].by_subject[subject_of(line)].push_back(&line);
      m_facts.rounds[moment].has_series = true;
      m_facts.seen_event =
          m_facts.seen_event || m_facts.input.policy.moments[moment].kind == MomentKind::event;
    }
  }

  void add_to_talks(const LogLine& line) {
    const bool tells_sharing = line.event == LogEvent::shared ||
                               (line.event == LogEvent::report_filed && log_value(line.value, "shared"));
    m_facts.seen_sharing = m_facts.seen_sharing || tells_sharing;
    if (line.talk.empty() && line.pupil.empty()) {
      if (const auto moment = m_directory.moment(line.moment)) {
        m_facts.rounds[*moment].for_all.push_back(&line);
      }
      return;
    }
    std::vector<std::size_t> talks = m_directory.meant_by(line);
    if (talks.size() > 1) {
      m_of_several.emplace_back(&line, std::move(talks));
    } else {
      give(line, talks);
    }
  }

  void give(const LogLine& line, const std::vector<std::size_t>& talks) {
    for (const std::size_t talk : talks) {
      m_facts.talks[talk].lines.push_back(&line);
    }
  }

  Facts& m_facts;
  TalkDirectory& m_directory;
  /// Lines that name a pupil and a round, in which the pupil has these talks.
  std::vector<std::pair<const LogLine*, std::vector<std::size_t>>> m_of_several;
};

/// A talk before its period is not the talk of that period: nothing else sees such lines.
void set_early_apart(TalkFacts& talk) {
  if (talk.owed == nullptr) {
    return;
  }
  const auto early = std::stable_partition(talk.lines.begin(), talk.lines.end(), [&](const LogLine* line) {
    return !is_before_period(*line, *talk.owed, talk.planned);
  });
  talk.early.assign(early, talk.lines.end());
  talk.lines.erase(early, talk.lines.end());
}

/// What follows from a talk's lines: when it was held, and whether its last appointment fell through.
void conclude(TalkFacts& talk) {
  for (const LogLine* line : talk.lines) {
    if (took_place(*line)) {
      talk.fell_through.reset();
      if (talk.held.empty() || talk.held.back() != line->date) {
        talk.held.push_back(line->date);
      }
    } else if (falls_through(*line)) {
      talk.fell_through = line->date;
      talk.nobody_came = line->event == LogEvent::no_show;
    }
  }
}

/// Whether its guardians heard of the appointment that stands in the plan: since the last one fell through or
/// was kept, or ever.
bool was_announced(const TalkFacts& talk, const Facts& facts) {
  const auto tells = [&](const LogLine* line) {
    return is_invitation(*line) && (!talk.fell_through || line->date >= *talk.fell_through) &&
           (talk.held.empty() || line->date > talk.held.back());
  };
  const LogLines& for_all = facts.rounds[talk.moment_index].for_all;
  return std::ranges::any_of(talk.lines, tells) || std::ranges::any_of(for_all, [&](const LogLine* line) {
           return tells(line) && covers(*line, talk, facts);
         });
}

/// Plan and log disagree about a talk that stands on a day that passed, of which a school that logs its
/// invitations and its talks wrote down neither: the log is right, and the row came to nothing.
void let_lapse(TalkFacts& talk, const Facts& facts) {
  const bool logs_both = (facts.saw(LogEvent::invited) || facts.saw(LogEvent::signup_opened)) &&
                         (facts.saw(LogEvent::held) || facts.saw(LogEvent::called));
  const bool needs_invitation = talk.owed != nullptr && talk.owed->invite_needed && !talk.owed->by_agreement;
  if (talk.planned == nullptr || !logs_both || !needs_invitation) {
    return;
  }
  const Day day = talk.planned->start.day;
  const bool kept = !talk.held.empty() && day <= talk.held.back();
  if (day < facts.input.as_of && !kept && !was_announced(talk, facts)) {
    talk.lapsed = talk.planned;
    talk.planned = nullptr;
  }
}

/// The day on which it was held; from the plan only while it has not been.
void note_first_day(RoundFacts& round, const TalkFacts& talk) {
  std::optional<Day> day;
  if (!talk.held.empty()) {
    day = talk.held.front();
  } else if (talk.planned != nullptr) {
    day = talk.planned->start.day;
  }
  if (day && (!round.first_day || *day < *round.first_day)) {
    round.first_day = day;
  }
}

void note_people(const Roster& roster, Facts& facts) {
  for (const Staff& staff : roster.staff) {
    facts.names.emplace(staff.id.text, &staff.name);
  }
  for (const Pupil& pupil : roster.pupils) {
    facts.names.emplace(pupil.id.text, &pupil.name);
  }
  for (const Guardian& guardian : roster.guardians) {
    facts.names.emplace(guardian.person.text, &guardian.name);
    facts.guardians[guardian.pupil].push_back(&guardian);
  }
}

}  // namespace

Facts gather(const ComplianceInput& input) {
  Facts facts(input);
  facts.rounds.resize(input.policy.moments.size());
  note_people(input.roster, facts);
  TalkDirectory directory(facts);
  Gatherer gatherer(facts, directory);
  for (const auto& [moment, plan] : input.plans) {
    gatherer.add_plan(moment, plan);
  }
  for (const LogLine& line : input.log.lines) {
    gatherer.add_line(line);
  }
  gatherer.add_of_several();
  for (RoundFacts& round : facts.rounds) {
    sort_lines(round.for_all);
    for (auto& [subject, lines] : round.by_subject) {
      sort_lines(lines);
    }
  }
  for (TalkFacts& talk : facts.talks) {
    sort_lines(talk.lines);
    set_early_apart(talk);
    conclude(talk);
    let_lapse(talk, facts);
    note_first_day(facts.rounds[talk.moment_index], talk);
  }
  return facts;
}

bool covers(const LogLine& for_all, const TalkFacts& talk, const Facts& facts) {
  if (talk.pupil_row == nullptr) {
    return false;
  }
  const auto class_id = log_value(for_all.value, "class");
  if (class_id && *class_id != talk.pupil_row->class_id.text) {
    return false;
  }
  const auto start = first_day(*talk.pupil_row, facts.input.calendar);
  return !start || *start <= for_all.date || (talk.owed != nullptr && talk.owed->window.last < *start);
}

std::optional<std::vector<std::string_view>> named_people(const LogLine& line, std::string_view key) {
  const auto value = log_value(line.value, key);
  if (!value) {
    return std::nullopt;
  }
  std::vector<std::string_view> people;
  for (std::size_t begin = 0; begin <= value->size();) {
    const std::size_t end = std::min(value->find(',', begin), value->size());
    if (end > begin) {
      people.push_back(value->substr(begin, end - begin));
    }
    begin = end + 1;
  }
  return people;
}

LogLines held_saying(const TalkFacts& talk, std::string_view key) {
  LogLines said;
  for (auto each = talk.lines.rbegin(); each != talk.lines.rend(); ++each) {
    const LogLine* line = *each;
    const bool is_corrected = !said.empty() && said.back()->date == line->date;
    if (line->event == LogEvent::held && !is_corrected && log_value(line->value, key)) {
      said.push_back(line);
    }
  }
  std::ranges::reverse(said);
  return said;
}

}  // namespace gesprek::compliance
