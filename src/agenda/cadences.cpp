// Messages and checks that come back: one entry for each period and subject (B14, B16, B18, B21).
#include <algorithm>

#include "agenda/concerned.hpp"
#include "agenda/occurrences.hpp"
#include "agenda/periods.hpp"
#include "agenda/reasons.hpp"
#include "words/agenda.hpp"

namespace gesprek::owed {
namespace {

namespace say = words::agenda;

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
        const std::optional<DayRange> days = common_days(period.days, subject.days);
        if (!days || !school_days_within(*days, m_facts.calendar())) {
          continue;
        }
        const int times = times_within(subject, period, *days);
        if (times > 0) {
          occurrences.push_back(occurrence(subject, period, *days, times));
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

  /// How often within the days: of a pupil who is there for a part of the period, in proportion to the school
  /// days and rounded down. What is owed once a period is owed in each one in which the pupil is there for a
  /// school week at least (B18), as a month with less than that owes nothing.
  int times_within(const Subject& subject, const Period& period, const DayRange& days) const {
    if (subject.pupil.empty()) {
      return m_cadence.times;
    }
    const Calendar& calendar = m_facts.calendar();
    const int whole = calendar.school_days_between(period.days.first, period.days.last);
    const int there = calendar.school_days_between(days.first, days.last);
    if (m_cadence.times <= 1) {
      return there < std::min(whole, k_least_school_days) ? 0 : m_cadence.times;
    }
    return m_cadence.times * there / std::max(whole, 1);
  }

  Occurrence occurrence(const Subject& subject, const Period& period, const DayRange& days, int times) const {
    Occurrence result;
    result.id = m_moment.id.text + (subject.label.empty() ? "" : '/' + subject.label) + '/' + period.label;
    result.classes = subject.classes;
    result.grades = subject.grades;
    result.pupil = subject.pupil;
    result.days = days;
    result.times = times;
    result.why = subject.why;
    result.why.push_back(because(how_often(times), first_known(m_cadence.basis, m_moment.basis)));
    return result;
  }

  Message how_often(int times) const {
    if (m_cadence.per == Cadence::Per::interval && m_cadence.at_least_every) {
      return {say::k_again_within, {{"length", nested(length_in_words(*m_cadence.at_least_every))}}};
    }
    if (times < m_cadence.times) {
      return {say::k_in_proportion,
              {{"times", std::int64_t{times}}, {"whole", std::int64_t{m_cadence.times}}}};
    }
    return {say::k_once_a_period, {{"times", std::int64_t{times}}}};
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
