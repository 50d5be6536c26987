// Messages and checks that come back: one entry for each period and subject (B14, B16, B18, B21).
#include <algorithm>

#include "agenda/concerned.hpp"
#include "agenda/occurrences.hpp"
#include "agenda/reasons.hpp"
#include "words/agenda.hpp"

namespace gesprek::owed {
namespace {

namespace say = words::agenda;
using std::chrono::days;

/// A month in which the school is open for less than a week owes nothing (B14: August, July).
constexpr int k_least_school_days = 5;
constexpr int k_quarters = 4;

struct Period {
  std::string label;
  DayRange days;
};

std::optional<DayRange> common(const DayRange& a, const DayRange& b) {
  const DayRange both{std::max(a.first, b.first), std::min(a.last, b.last)};
  return both.empty() ? std::nullopt : std::optional(both);
}

std::vector<Period> months(const Calendar& calendar) {
  std::vector<Period> found;
  for (Day first = calendar.year().first; first <= calendar.year().last;) {
    const Day next = shift(first, {1, Unit::months}, 1, calendar);
    const DayRange month{first, next - days{1}};
    if (calendar.school_days_between(month.first, month.last) >= k_least_school_days) {
      found.push_back({iso(first).substr(0, 7), month});
    }
    first = next;
  }
  return found;
}

std::vector<Period> periods_of(Cadence::Per per, const Calendar& calendar) {
  if (per == Cadence::Per::month) {
    return months(calendar);
  }
  std::vector<Period> found;
  if (per == Cadence::Per::quarter) {
    for (int quarter = 1; quarter <= k_quarters; ++quarter) {
      found.push_back({"Q" + std::to_string(quarter), calendar.quarter(quarter)});
    }
    return found;
  }
  const int year = calendar.first_year();
  return {{std::to_string(year) + '-' + std::to_string(year + 1), whole_year(calendar)}};
}

/// Whom one series of messages is about: the school, a class or a pupil; and the days on which it matters.
struct Subject {
  std::string label;
  std::vector<ClassId> classes;
  std::vector<int> grades;
  PupilId pupil;
  DayRange days;
  std::vector<Reason> why;
};

class CadencePlan {
 public:
  CadencePlan(const MomentRef& ref, const Facts& facts, Questions& questions)
      : m_moment(ref.moment),
        m_facts(facts),
        m_questions(questions),
        m_cadence(cadence_of_moment(ref.moment)) {}

  std::vector<Occurrence> all() const {
    std::vector<Occurrence> occurrences;
    const std::vector<Period> periods = periods_of(m_cadence.per, m_facts.calendar());
    for (const Subject& subject : subjects()) {
      for (const Period& period : periods) {
        const std::optional<DayRange> common_days = common(period.days, subject.days);
        if (common_days && school_days_within(*common_days, m_facts.calendar())) {
          occurrences.push_back(occurrence(subject, period, *common_days));
        }
      }
    }
    return occurrences;
  }

 private:
  /// A checklist item without a cadence is checked once a school year (B16).
  static Cadence cadence_of_moment(const Moment& moment) {
    Cadence once;
    once.per = Cadence::Per::school_year;
    once.basis = moment.basis;
    return moment.cadence.value_or(once);
  }

  DayRange days() const {
    const WindowAnswer window = answer_window(m_moment.window, nullptr, m_facts.input(), m_moment);
    const bool limited =
        m_moment.window.kind == WindowKind::between && window.state == WindowAnswer::State::dated;
    return limited ? window.days : m_facts.calendar().year();
  }

  std::vector<Subject> subjects() const {
    switch (m_cadence.subject) {
      case Cadence::Subject::class_:
        return classes();
      case Cadence::Subject::pupil:
        return pupils();
      case Cadence::Subject::school:
        break;
    }
    const Grades grades = audience_grades();
    return {{"", classes_with(grades, m_facts), shown_grades(grades), {}, days(), {}}};
  }

  Grades audience_grades() const {
    Grades grades;
    for (const Audience& audience : m_moment.audience) {
      grades.merge(grades_of(audience.grades, audience.divisions, m_facts));
    }
    return m_moment.audience.empty() ? every_grade() : grades;
  }

  std::vector<Subject> classes() const {
    std::vector<Subject> found;
    const Grades grades = audience_grades();
    for (const SchoolClass& school_class : m_facts.roster().classes) {
      if (has_any(school_class, grades)) {
        found.push_back({school_class.id.text, {school_class.id}, {}, {}, days(), {}});
      }
    }
    return found;
  }

  std::vector<Subject> pupils() const {
    std::vector<Subject> found;
    const AudienceCheck audience(m_facts, m_moment);
    for (const Pupil* pupil : m_facts.pupils()) {
      Eligibility eligibility = audience.check(*pupil);
      if (eligibility.unknown) {
        m_questions.ask(eligibility.unknown->code, Message{*eligibility.unknown->text}, m_moment.basis,
                        pupil->id);
      }
      if (eligibility.kind == Eligibility::Kind::owed) {
        found.push_back({pupil->id.text, {}, {}, pupil->id, eligibility.days, std::move(eligibility.why)});
      }
    }
    return found;
  }

  Occurrence occurrence(const Subject& subject, const Period& period, const DayRange& days) const {
    Occurrence result;
    result.id = m_moment.id.text + (subject.label.empty() ? "" : '/' + subject.label) + '/' + period.label;
    result.classes = subject.classes;
    result.grades = subject.grades;
    result.pupil = subject.pupil;
    result.days = days;
    result.times = m_cadence.times;
    result.why = subject.why;
    const Basis& basis = first_known(m_cadence.basis, m_moment.basis);
    const auto times = static_cast<std::int64_t>(m_cadence.times);
    result.why.push_back(
        m_cadence.per == Cadence::Per::interval && m_cadence.at_least_every
            ? because({say::k_again_within, {{"length", nested(length_in_words(*m_cadence.at_least_every))}}},
                      basis)
            : because({say::k_once_a_period, {{"times", times}}}, basis));
    return result;
  }

  const Moment& m_moment;
  const Facts& m_facts;
  Questions& m_questions;
  const Cadence m_cadence;
};

}  // namespace

std::vector<Occurrence> cadence_of(const MomentRef& ref, const Facts& facts, Questions& questions) {
  return CadencePlan(ref, facts, questions).all();
}

}  // namespace gesprek::owed
