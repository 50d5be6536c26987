// gesprek.toml held against policy, roster and calendar.
#include <algorithm>
#include <string>

#include "base/text.hpp"
#include "calendar/calendar.hpp"
#include "load/keys.hpp"
#include "load/school.hpp"
#include "words/document.hpp"
#include "words/roles.hpp"
#include "words/school.hpp"
#include "words/tables.hpp"

namespace gesprek {
namespace {

DayRange year_of(const School& school) {
  const std::chrono::year first{school.first_year};
  return {std::chrono::sys_days(first / 8 / 1),
          std::chrono::sys_days((first + std::chrono::years{1}) / 7 / 31)};
}

void report(std::string_view code, Span span, Message message, const Phrase& help, Diagnostics& diagnostics) {
  diagnostics.error(code, span, std::move(message), Message{help});
}

class Checker {
 public:
  Checker(const School& school, const Policy& policy, const Roster& roster,
          const ClosedBecause& closed_because, Diagnostics& diagnostics)
      : m_school(school),
        m_policy(policy),
        m_roster(roster),
        m_closed_because(closed_because),
        m_diagnostics(diagnostics) {}

  void check() {
    check_holidays_known();
    for (const ClosedDays& closed : m_school.closed) {
      check_in_year(closed.days.first, closed.span);
      check_in_year(closed.days.last, closed.span);
    }
    for (const SchoolRound& round : m_school.rounds) {
      check_round(round);
    }
    for (const SchoolEvent& event : m_school.events) {
      check_event(event);
    }
    for (const QuietTime& quiet : m_school.quiet) {
      check_quiet(quiet);
    }
  }

 private:
  void check_in_year(Day day, Span span) {
    if (m_school.first_year == 0 || year_of(m_school).contains(day)) {
      return;
    }
    const std::string year =
        std::to_string(m_school.first_year) + "-" + std::to_string(m_school.first_year + 1);
    report("outside-school-year", span, Message{words::k_outside_school_year, {{"day", day}, {"year", year}}},
           words::k_help_outside_school_year, m_diagnostics);
  }

  void check_round(const SchoolRound& round) {
    check_moment(round);
    for (const std::optional<Day>& day : {round.from, round.until}) {
      if (day) {
        check_in_year(*day, round.span);
      }
    }
    for (const Day day : round.dates) {
      check_in_year(day, round.span);
      check_open(day, round.span);
    }
    for (std::size_t i = 0; i < round.sessions.size(); ++i) {
      check_session(round, round.sessions[i]);
      for (std::size_t j = 0; j < i; ++j) {
        check_overlap(round.sessions[j], round.sessions[i]);
      }
    }
  }

  /// Without the region's holidays every date that is worked out may fall in one, unless the school names
  /// them all under [[closed]].
  void check_holidays_known() {
    if (m_school.first_year == 0 || m_school.region.empty() ||
        !shipped_holidays(m_school.region, m_school.first_year).empty()) {
      return;
    }
    std::string lacking;
    for (const char* holiday :
         {"herfstvakantie", "kerstvakantie", "voorjaarsvakantie", "meivakantie", "zomervakantie"}) {
      if (std::ranges::none_of(m_school.closed,
                               [&](const ClosedDays& closed) { return fold(closed.name) == holiday; })) {
        lacking += (lacking.empty() ? "" : ", ") + std::string(holiday);
      }
    }
    if (!lacking.empty()) {
      const std::string year =
          std::to_string(m_school.first_year) + "-" + std::to_string(m_school.first_year + 1);
      m_diagnostics.warning("holidays-unknown", m_school.year_span,
                            Message{words::k_holidays_unknown, {{"year", year}, {"holidays", lacking}}},
                            Message{words::k_help_holidays_unknown});
    }
  }

  void check_event(const SchoolEvent& event) {
    check_in_year(event.day, event.span);
    check_open(event.day, event.span);
    if (m_policy.find(event.id) != nullptr) {
      m_diagnostics.error("event-is-moment", event.span,
                          Message{words::k_event_is_moment, {{"key", event.id.text}}},
                          Message{words::k_help_event_is_moment, {{"key", event.id.text}}});
    }
    for (const std::string& division : event.divisions) {
      if (m_school.divisions.count(division) == 0) {
        report("unknown-division", event.span, Message{words::k_unknown_division, {{"key", division}}},
               words::k_help_unknown_division, m_diagnostics);
      }
    }
  }

  void check_moment(const SchoolRound& round) {
    if (m_policy.moments.empty() || m_policy.find(round.moment) != nullptr) {
      return;
    }
    std::vector<std::string> known;
    std::string all;
    for (const Moment& moment : m_policy.moments) {
      known.push_back(moment.id.text);
      all += (all.empty() ? "" : ", ") + moment.id.text;
    }
    const std::string meant(nearest(round.moment.text, known));
    m_diagnostics.error("unknown-moment", round.span,
                        Message{words::k_round_is_no_moment, {{"key", round.moment.text}}},
                        meant.empty() ? Message{words::k_help_moments, {{"words", all}}}
                                      : Message{words::k_did_you_mean, {{"word", meant}}});
  }

  void check_session(const SchoolRound& round, const Session& session) {
    check_in_year(session.day, session.span);
    check_open(session.day, session.span);
    check_inside(round, session);
    for (const ClockRange& pause : session.breaks) {
      check_break(session, pause);
    }
    for (const PersonId& key : session.staff) {
      check_staff(session, key);
    }
  }

  void check_open(Day day, Span span) {
    if (std::ranges::find(m_school.open, day) != m_school.open.end()) {
      return;
    }
    Message why;
    if (is_weekend(day)) {
      why = Message{words::k_weekend};
    } else if (const std::string name = closed_name(day); !name.empty()) {
      why = Message{words::k_closed_day, {{"name", name}}};
    }
    if (!why.empty()) {
      m_diagnostics.warning(
          "session-on-closed-day", span,
          Message{words::k_session_on_closed_day, {{"day", day}, {"why", std::vector<Message>{why}}}},
          Message{words::k_help_session_on_closed_day});
    }
  }

  std::string closed_name(Day day) const {
    if (m_closed_because) {
      return std::string(m_closed_because(day));
    }
    const auto closed = std::ranges::find_if(m_school.closed,
                                             [&](const ClosedDays& days) { return days.days.contains(day); });
    if (closed == m_school.closed.end()) {
      return {};
    }
    return closed->name.empty() ? "[[closed]]" : closed->name;
  }

  void check_inside(const SchoolRound& round, const Session& session) {
    const bool before = round.from && session.day < *round.from;
    const bool after = round.until && *round.until < session.day;
    if (!before && !after) {
      return;
    }
    const Day from = round.from.value_or(year_of(m_school).first);
    const Day until = round.until.value_or(year_of(m_school).last);
    m_diagnostics.warning(
        "session-outside-round", session.span,
        Message{words::k_session_outside_round, {{"day", session.day}, {"from", from}, {"until", until}}},
        Message{words::k_help_session_outside_round});
  }

  void check_break(const Session& session, const ClockRange& pause) {
    if (session.clock.start <= pause.start && pause.end <= session.clock.end) {
      return;
    }
    report("break-outside-session", session.span,
           Message{words::k_break_outside_session, {{"from", pause.start}, {"until", pause.end}}},
           words::k_help_break_outside_session, m_diagnostics);
  }

  void check_staff(const Session& session, const PersonId& key) {
    const Staff* member = m_roster.staff_member(key);
    if (member == nullptr) {
      report_unknown_staff(session, key);
      return;
    }
    const bool gone =
        (member->from && session.day < *member->from) || (member->until && *member->until < session.day);
    if (gone) {
      m_diagnostics.warning("staff-not-there", session.span,
                            Message{words::k_staff_not_there, {{"key", key.text}, {"day", session.day}}},
                            Message{words::k_help_staff_not_there});
    }
  }

  void report_unknown_staff(const Session& session, const PersonId& key) {
    if (m_roster.staff.empty()) {
      return;  // the table is not there, which is said elsewhere
    }
    std::vector<std::string> known;
    for (const Staff& member : m_roster.staff) {
      known.push_back(member.id.text);
    }
    const std::string meant = KnownKeys(std::move(known)).respelt(key.text);
    m_diagnostics.error("unknown-staff", session.span, Message{words::k_unknown_staff, {{"key", key.text}}},
                        meant.empty() ? Message{words::k_help_add_row, {{"table", std::string("staff.csv")}}}
                                      : Message{words::k_did_you_mean, {{"word", meant}}});
  }

  /// A role that is none of the usual ones has to be one of the policy's own.
  void check_quiet(const QuietTime& quiet) {
    for (const RoleName& role : quiet.roles) {
      const auto usual = [&](const words::OtherRole& one) { return one.id == role.other; };
      const bool known = role.role != Role::other || std::ranges::any_of(words::k_other_roles, usual) ||
                         std::ranges::find(m_policy.roles, role.other) != m_policy.roles.end();
      if (known) {
        continue;
      }
      std::vector<std::string> all{"guardians", "pupil", "teacher", "coordinator", "head"};
      all.insert(all.end(), m_policy.roles.begin(), m_policy.roles.end());
      const std::string meant(nearest(role.other, all));
      m_diagnostics.error("unknown-role", quiet.basis.span,
                          Message{words::k_quiet_role, {{"role", role.other}}},
                          meant.empty() ? Message{words::k_help_quiet_role}
                                        : Message{words::k_did_you_mean, {{"word", meant}}});
    }
  }

  void check_overlap(const Session& first, const Session& second) {
    const bool apart = first.day != second.day || first.clock.end <= second.clock.start ||
                       second.clock.end <= first.clock.start;
    if (apart) {
      return;
    }
    if (first.staff.empty() || second.staff.empty()) {
      const std::vector<PersonId>& named = first.staff.empty() ? second.staff : first.staff;
      if (named.empty() ||
          std::ranges::any_of(named, [&](const PersonId& key) { return works_on(key, first.day); })) {
        report_overlap(first, second, Message{words::k_sessions_overlap});
      }
      return;
    }
    for (const PersonId& key : second.staff) {
      if (std::ranges::find(first.staff, key) != first.staff.end()) {
        return report_overlap(first, second, Message{words::k_sessions_overlap_for, {{"key", key.text}}});
      }
    }
  }

  /// A session that names nobody is for those who work that day.
  bool works_on(const PersonId& key, Day day) const {
    const Staff* staff = m_roster.staff_member(key);
    return staff == nullptr || staff->days.has(Weekday(day));
  }

  void report_overlap(const Session& first, const Session& second, Message message) {
    Diagnostic diagnostic;
    diagnostic.code = "sessions-overlap";
    diagnostic.span = second.span;
    diagnostic.message = std::move(message);
    diagnostic.notes.push_back({words::k_other_session_here, first.span});
    diagnostic.help = Message{words::k_help_sessions_overlap};
    m_diagnostics.add(std::move(diagnostic));
  }

  const School& m_school;
  const Policy& m_policy;
  const Roster& m_roster;
  const ClosedBecause& m_closed_because;
  Diagnostics& m_diagnostics;
};

}  // namespace

void check_school_against(const School& school, const Policy& policy, const Roster& roster,
                          Diagnostics& diagnostics, const ClosedBecause& closed_because) {
  Checker(school, policy, roster, closed_because, diagnostics).check();
}

}  // namespace gesprek
