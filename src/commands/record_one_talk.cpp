#include "commands/record_one_talk.hpp"

#include <algorithm>
#include <string>

#include "commands/duties.hpp"
#include "compliance/which_talk.hpp"
#include "model/log_facts.hpp"
#include "words/record.hpp"

namespace gesprek::commands {
namespace {

using compliance::TalkFacts;
using compliance::Tie;
namespace say_record = words::record;

/// "rapport/P1 (P1a, 9 February)".
Message in_words(const TalkFacts& talk) {
  std::string guardians;
  for (const PersonId& guardian : compliance::guardians_of(talk)) {
    guardians += (guardians.empty() ? "" : ", ") + guardian.text;
  }
  const Arg id{"talk", talk.id.text};
  const Arg with{"guardians", guardians};
  return talk.planned != nullptr
             ? Message(say_record::k_one_talk_planned, {id, with, {"day", talk.planned->start.day}})
             : Message(say_record::k_one_talk, {id, with});
}

}  // namespace

compliance::Facts& OneTalk::facts() {
  if (!m_facts) {
    m_checked.emplace(compliance_input(m_loaded, m_agenda, m_as_of));
    m_facts.emplace(compliance::gather(*m_checked));
    for (const LogLine& line : m_noted) {
      if (const auto place = m_facts->places.find(line.talk); place != m_facts->places.end()) {
        m_facts->talks[place->second].lines.push_back(&line);
      }
    }
  }
  return *m_facts;
}

void OneTalk::note(const LogLine& line) {
  if (line.undo || line.talk.empty() || !took_place(line)) {
    return;
  }
  m_noted.push_back(line);
  if (m_facts) {
    if (const auto place = m_facts->places.find(line.talk); place != m_facts->places.end()) {
      m_facts->talks[place->second].lines.push_back(&m_noted.back());
    }
  }
}

/// Those that are owed; where none is, those that are planned all the same.
std::vector<std::size_t> OneTalk::talks_of(const LogLine& line) {
  std::vector<std::size_t> owed;
  std::vector<std::size_t> planned;
  const std::vector<TalkFacts>& talks = facts().talks;
  for (std::size_t i = 0; i < talks.size(); ++i) {
    const TalkFacts& talk = talks[i];
    const bool is_theirs =
        talk.moment->id == line.moment &&
        (talk.pupil == line.pupil || (talk.owed != nullptr && is_among(talk.owed->pupils, line.pupil)));
    if (is_theirs && talk.owed != nullptr) {
      owed.push_back(i);
    } else if (is_theirs && talk.planned != nullptr) {
      planned.push_back(i);
    }
  }
  return owed.empty() ? planned : owed;
}

std::vector<std::size_t> OneTalk::standing(const LogLine& line, bool any_date,
                                           const std::vector<std::size_t>& several) const {
  std::vector<std::size_t> found;
  for (const std::size_t place : several) {
    const TalkFacts& talk = m_facts->talks[place];
    const auto says_it = [&](const LogLine* other) {
      return other->talk == talk.id && other->event == line.event && (any_date || other->date == line.date);
    };
    if (std::ranges::any_of(talk.lines, says_it) || std::ranges::any_of(talk.early, says_it)) {
      found.push_back(place);
    }
  }
  return found;
}

void OneTalk::report(const LogLine& line, const std::vector<std::size_t>& several, Span span,
                     Diagnostics& problems) const {
  std::vector<Message> talks;
  for (const std::size_t place : several) {
    talks.push_back(in_words(m_facts->talks[place]));
  }
  const std::string event(word(line.event));
  problems.error(
      "several-talks", span,
      {say_record::k_several_talks, {{"pupil", line.pupil.text}, {"event", event}, {"talks", talks}}},
      Message(say_record::k_several_talks_help,
              {{"event", event}, {"talk", m_facts->talks[several.front()].id.text}}));
}

bool OneTalk::settle(LogLine& line, bool any_date, Span span, Diagnostics& problems) {
  const bool names_pupil = line.talk.empty() && !line.pupil.empty() && !line.moment.empty();
  if (!names_pupil || compliance::tie_of(line.event) == Tie::of_everybody) {
    return true;
  }
  std::vector<std::size_t> several = talks_of(line);
  if (several.size() < 2) {
    return true;
  }
  if (line.undo) {
    const auto names_none = [&](const LogLine& other) {
      return other.talk.empty() && other.moment == line.moment && other.pupil == line.pupil &&
             other.event == line.event;
    };
    several = std::ranges::any_of(m_loaded.log.lines, names_none) ? std::vector<std::size_t>{}
                                                                  : standing(line, any_date, several);
  } else {
    several = compliance::meant_by_name(line, several, m_facts->talks);
    several = compliance::meant_by_day(line, several, m_facts->talks);
    const auto is_named = [&](std::size_t talk) {
      return compliance::names_one_of(line, m_facts->talks[talk]);
    };
    if (several.size() > 1 && std::ranges::all_of(several, is_named)) {
      return true;  // people of both were there
    }
  }
  if (several.size() > 1) {
    report(line, several, span, problems);
    return false;
  }
  if (!several.empty()) {
    line.talk = m_facts->talks[several.front()].id;
  }
  return true;
}

}  // namespace gesprek::commands
