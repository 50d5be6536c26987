#include "commands/record_counts.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "commands/targets.hpp"
#include "compliance/series.hpp"
#include "words/commands.hpp"
#include "words/record.hpp"

namespace gesprek::commands {
namespace {

namespace say_record = words::record;

using Texts = std::vector<std::string>;

constexpr std::size_t k_most = 6;  // as many as a help lists

Texts moments_that(const Policy& policy, bool (*fits)(const Moment&)) {
  Texts ids;
  for (const Moment& moment : policy.moments) {
    if (fits(moment)) {
      ids.push_back(moment.id.text);
    }
  }
  return ids;
}

bool takes_place(const Moment& moment) {
  return moment.kind == MomentKind::event || moment.kind == MomentKind::recurring;
}

bool is_told(const Moment& moment) {
  return moment.kind == MomentKind::cadence || moment.kind == MomentKind::checklist;
}

/// Kinds of message that count somewhere; a chat is one wherever chats are made (B12).
Texts kinds_of(const Policy& policy) {
  Texts kinds;
  for (const Moment& moment : policy.moments) {
    const std::string kind = moment.cadence ? moment.cadence->message_kind : std::string();
    if (!kind.empty() && std::ranges::find(kinds, kind) == kinds.end()) {
      kinds.push_back(kind);
    }
  }
  return kinds;
}

class CountCheck {
 public:
  CountCheck(const LogLine& line, Span span, const Policy& policy, const Agenda& agenda,
             Diagnostics& problems)
      : m_line(line),
        m_span(span),
        m_policy(policy),
        m_agenda(agenda),
        m_problems(problems),
        m_moment(policy.find(line.moment)) {}

  void check() {
    if (m_line.event == LogEvent::waived || m_line.event == LogEvent::forgotten) {
      return;
    }
    if (!compliance::is_series(m_line.event)) {
      check_round();
    } else if (!compliance::makes_chat(m_line)) {
      check_series();
    }
  }

 private:
  void refuse(std::string_view code, Message message, Message help) {
    m_problems.error(code, m_span, std::move(message), std::move(help));
  }

  Arg event() const { return {"event", std::string(word(m_line.event))}; }
  Arg moment() const { return {"moment", m_line.moment.text}; }

  void check_round() {
    if (!m_line.moment.empty() || !m_line.talk.empty() || m_line.pupil.empty()) {
      return;
    }
    Texts talks;
    for (const OwedTalk& talk : m_agenda.talks) {
      if (talk.pupil == m_line.pupil) {
        talks.push_back(talk.id.text);
      }
    }
    const Arg pupil{"pupil", m_line.pupil.text};
    refuse("no-round", {say_record::k_no_round, {event(), pupil}},
           talks.empty() ? Message{say_record::k_no_round_no_talks, {event(), pupil}}
                         : Message{say_record::k_no_round_talks,
                                   {event(), {"talk", talks.front()}, {"talks", some_of(talks, k_most)}}});
  }

  void check_series() {
    if (m_moment == nullptr) {
      check_meant();
    } else if (m_moment->kind == MomentKind::talk) {
      const Texts fitting =
          moments_that(m_policy, m_line.event == LogEvent::event_held ? takes_place : is_told);
      refuse("not-of-talks", {say_record::k_not_of_talks, {event(), moment()}},
             fitting.empty() ? Message{say_record::k_not_of_talks_only, {moment()}}
                             : Message{say_record::k_not_of_talks_help,
                                       {moment(), event(), {"moments", some_of(fitting, k_most)}}});
    } else if (!compliance::counts_for(m_line, *m_moment)) {
      check_cadence(*m_moment);
    } else if (m_line.event == LogEvent::event_held && m_moment->kind == MomentKind::recurring) {
      check_day();
    }
  }

  /// Without a moment the event itself must say for what it counts, where the policy has moments for it.
  void check_meant() {
    const std::vector<std::size_t> meant = compliance::moments_meant(m_line, m_policy);
    const Texts moments =
        moments_that(m_policy, m_line.event == LogEvent::event_held ? takes_place : is_told);
    if (!m_line.moment.empty() || moments.empty()) {
      return;
    }
    if (!meant.empty()) {
      const auto counts = [&](std::size_t i) { return compliance::counts_for(m_line, m_policy.moments[i]); };
      if (std::ranges::none_of(meant, counts)) {
        check_cadence(m_policy.moments[meant.front()]);
      }
      return;
    }
    const std::string kind(log_value(m_line.value, "kind").value_or(""));
    if (kind.empty()) {
      refuse_unnamed(moments);
    } else {
      check_kind(kind);
    }
  }

  void refuse_unnamed(const Texts& moments) {
    const Texts kinds = kinds_of(m_policy);
    const bool has_kinds = m_line.event == LogEvent::message_posted && !kinds.empty();
    refuse("no-moment", {say_record::k_counts_for_nothing, {event()}},
           has_kinds ? Message{say_record::k_name_moment_or_kind,
                               {{"moments", some_of(moments, k_most)}, {"kinds", some_of(kinds, k_most)}}}
                     : Message{say_record::k_name_moment, {{"moments", some_of(moments, k_most)}}});
  }

  /// A practical message counts for nothing on purpose (B21): only a slip in the kind is refused.
  void check_kind(const std::string& kind) {
    if (const std::string near(nearest(kind, kinds_of(m_policy))); !near.empty() && near != kind) {
      refuse("unknown-kind", {say_record::k_unknown_kind, {{"kind", kind}}},
             {words::commands::k_did_you_mean, {{"near", near}}});
    }
  }

  void check_cadence(const Moment& moment) {
    const Cadence& cadence = *moment.cadence;
    const std::string kind(log_value(m_line.value, "kind").value_or(""));
    if (!kind.empty() && !cadence.message_kind.empty() && kind != cadence.message_kind) {
      check_other_kind(kind, moment);
      return;
    }
    const std::string channel(log_value(m_line.value, "channel").value_or(""));
    refuse("other-channel", {say_record::k_other_channel, {{"channel", channel}, {"moment", moment.id.text}}},
           {say_record::k_other_channel_help, {{"channels", some_of(cadence.through, k_most)}}});
  }

  void check_other_kind(const std::string& kind, const Moment& moment) {
    const Texts kinds = kinds_of(m_policy);
    if (std::ranges::find(kinds, kind) == kinds.end()) {
      check_kind(kind);
      return;
    }
    refuse("other-kind", {say_record::k_other_kind, {{"kind", kind}, {"moment", moment.id.text}}},
           {say_record::k_other_kind_help, {{"kind", moment.cadence->message_kind}}});
  }

  std::chrono::days distance(Day day) const {
    return day < m_line.date ? m_line.date - day : day - m_line.date;
  }

  /// A walk-in hour is not moved: on another day it is not the one that the policy promises.
  void check_day() {
    std::optional<Day> near;
    for (const Occurrence& occurrence : m_agenda.occurrences) {
      if (occurrence.moment != m_line.moment || !occurrence.days) {
        continue;
      }
      if (occurrence.days->contains(m_line.date)) {
        return;
      }
      const Day day = occurrence.days->last < m_line.date ? occurrence.days->last : occurrence.days->first;
      near = !near || distance(day) < distance(*near) ? day : *near;
    }
    if (near) {
      refuse("not-its-day", {say_record::k_not_its_day, {moment(), {"day", m_line.date}}},
             {say_record::k_not_its_day_help, {{"near", *near}, {"date", iso(*near)}}});
    }
  }

  const LogLine& m_line;
  Span m_span;
  const Policy& m_policy;
  const Agenda& m_agenda;
  Diagnostics& m_problems;
  const Moment* m_moment;
};

}  // namespace

void check_counts(const LogLine& line, Span span, const Policy& policy, const Agenda& agenda,
                  Diagnostics& problems) {
  if (!line.undo) {
    CountCheck(line, span, policy, agenda, problems).check();
  }
}

}  // namespace gesprek::commands
