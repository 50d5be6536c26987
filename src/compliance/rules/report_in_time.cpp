// report-in-time: the report of every talk that was held stands in the pupil administration within its time
// (A23).
//
// Counted from the day on which the talk was held, for pupil talks and optional talks too; a talk that took
// place on two days needs a report of each. Day 7 is in time, day 8 is late, also when day 7 falls in a
// holiday, which is then said. While a talk has not been held the term counts from the plan; if its day has
// passed and the school does log its talks, whether it was held comes first.
//
// Example: held Tuesday 9 February; a week ends Tuesday 16 February; filed Wednesday 17 February: one day
// late.
#include <algorithm>
#include <iterator>
#include <utility>

#include "compliance/draft.hpp"
#include "compliance/rules.hpp"
#include "compliance/terms.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

LogLines reports_of(const TalkFacts& talk) {
  LogLines reports;
  std::ranges::copy_if(talk.lines, std::back_inserter(reports),
                       [](const LogLine* line) { return line->event == LogEvent::report_filed; });
  return reports;
}

/// The first report from the day of the talk on, before the talk's next day. A talk can be held on hundreds
/// of days in a log that nobody looked after.
const LogLine* report_of(const LogLines& reports, Day held, std::optional<Day> next) {
  const auto first =
      std::ranges::lower_bound(reports, held, {}, [](const LogLine* line) { return line->date; });
  return first != reports.end() && (!next || (*first)->date < *next) ? *first : nullptr;
}

Draft draft_of(const TalkFacts& talk, Day held, const LogLine* filed, const Message& fact,
               const Facts& facts) {
  const Report& report = talk.moment->report;
  Draft draft = draft_for("report-in-time", say::k_report_in_time, talk, report.basis, report.by, facts);
  Term term = report_term(talk, held, facts);
  draft.due = term.due;
  draft.tracked = facts.saw(LogEvent::report_filed);
  draft.evidence.push_back(fact);
  draft.evidence.insert(draft.evidence.end(), term.arithmetic.begin(), term.arithmetic.end());
  if (filed != nullptr) {
    draft.met_on = filed->date;
    draft.evidence.push_back(Message(say::k_filed_on, {{"day", filed->date}}));
  }
  return draft;
}

/// Counts what needs no words; false when it has to be told.
class Counted {
 public:
  Counted(const TalkFacts& talk, const Facts& facts, Duties& duties)
      : m_talk(talk), m_facts(facts), m_duties(duties) {}

  bool takes(Day held, const LogLine* filed) {
    const Day due = report_due(m_talk, held, m_facts);
    if (filed != nullptr) {
      return m_met && filed->date <= due && count_met(due);
    }
    return due < m_facts.input.as_of && !m_facts.saw(LogEvent::report_filed) && m_facts.waivers.empty() &&
           m_duties.count_untracked("report-in-time", m_talk.moment->id);
  }

  /// What others can be like.
  void note(const Duty& duty) {
    if (duty.status == DutyStatus::met && m_facts.input.brief && !m_met) {
      m_met = duty;
    }
  }

 private:
  bool count_met(Day due) {
    m_met->due = due;
    m_duties.count_met(*m_met);
    return true;
  }

  const TalkFacts& m_talk;
  const Facts& m_facts;
  Duties& m_duties;
  std::optional<Duty> m_met;
};

void check_held_days(const TalkFacts& talk, const Facts& facts, Duties& duties) {
  const LogLines reports = reports_of(talk);
  Counted counted(talk, facts, duties);
  for (std::size_t i = 0; i < talk.held.size(); ++i) {
    const Day held = talk.held[i];
    const auto next = i + 1 < talk.held.size() ? std::optional(talk.held[i + 1]) : std::nullopt;
    const LogLine* filed = report_of(reports, held, next);
    if (counted.takes(held, filed)) {
      continue;
    }
    Draft draft = draft_of(talk, held, filed, Message(say::k_held_on, {{"day", held}}), facts);
    if (i > 0) {
      draft.subject += '@' + iso(held);
    }
    Duty duty = settle(std::move(draft), facts);
    counted.note(duty);
    duties.push_back(std::move(duty));
  }
}

/// A talk that is planned and of which the log does not say that it was held.
void check_planned_day(const TalkFacts& talk, const Facts& facts, Duties& duties) {
  const auto day = talk.owed != nullptr && talk.owed->becomes_due ? talk_day(talk, facts) : std::nullopt;
  if (!day) {
    return;
  }
  const LogLine* filed = report_of(reports_of(talk), day->day, std::nullopt);
  Draft draft = draft_of(talk, day->day, filed, day->fact, facts);
  if (day->certain || filed != nullptr || facts.input.as_of <= day->day) {
    duties.push_back(settle(std::move(draft), facts));
  }
}

}  // namespace

void check_report_in_time(const Facts& facts, Duties& duties) {
  for (const TalkFacts& talk : facts.talks) {
    if (!talk.moment->report.needed) {
      continue;
    }
    if (talk.held.empty()) {
      check_planned_day(talk, facts, duties);
    } else {
      check_held_days(talk, facts, duties);
    }
  }
}

}  // namespace gesprek::compliance
