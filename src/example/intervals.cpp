#include <algorithm>

#include "compliance/series.hpp"
#include "example/cadences.hpp"

namespace gesprek::example {
namespace {

using std::chrono::days;

constexpr int k_least_gap = 14;  // days between two group messages
constexpr int k_most_gap = 21;
constexpr int k_practical = 250;  // permille of the messages that a practical one follows
constexpr Clock k_after_school{15 * 60 + 10};

/// What goes wrong in a class's series, and before which of its messages.
struct Slips {
  std::optional<int> silence;
  std::optional<int> too_soon;
};

class Series {
 public:
  Series(const World& world, const Occurrence& occurrence, const compliance::CountedDays& counted, Rng& rng,
         Diary& diary)
      : m_world(world),
        m_occurrence(occurrence),
        m_moment(world.policy.moments[occurrence.moment_index]),
        m_counted(counted),
        m_rng(rng),
        m_diary(diary) {}

  std::vector<Planted> tell(const Slips& slips) {
    const Calendar& calendar = m_world.calendar;
    const Day end = std::min(m_occurrence.days->last, calendar.last_school_day());
    Day from = std::max(m_occurrence.days->first, calendar.first_school_day());
    for (int number = 0;; ++number) {
      const Day due = last_day(from);
      Day next = calendar.school_day_on_or_after(from + days{m_rng.between(k_least_gap, k_most_gap)});
      if (slips.silence == number && due + days{20} < end) {
        next = calendar.school_day_on_or_after(due + days{m_rng.between(3, 12)});
        silence(from, due, next);
      }
      if (next > end) {
        break;
      }
      post(next, m_moment.cadence->message_kind);
      if (m_rng.chance(k_practical)) {
        post_practical(next);
      }
      from = next;
      if (slips.too_soon == number) {
        from = post_too_soon(next, end);
      }
    }
    return std::move(m_planted);
  }

 private:
  Day last_day(Day from) const {
    return compliance::next_by(from, *m_moment.cadence, m_counted, m_world.calendar);
  }

  LogLine& post(Day day, const std::string& kind) {
    const ClassId& id = m_occurrence.classes.front();
    const auto teachers = teachers_on(*m_world.roster.school_class(id), m_world.roster, day);
    LogLine& line = m_diary.write(LogEvent::message_posted, day, {k_after_school.minute + m_rng.uniform(90)},
                                  teachers.empty() ? PersonId() : teachers.front());
    line.moment = m_moment.id;
    line.value = "class=" + id.text + (kind.empty() ? "" : " kind=" + kind);
    return line;
  }

  /// About gym shoes or an excursion: it counts for neither bound.
  void post_practical(Day after) {
    post(m_world.calendar.school_day_on_or_after(after + days{m_rng.between(1, 5)}), "practical").moment =
        MomentId();
  }

  Planted fault(const std::string& subject, DutyStatus status, Day from) {
    Planted planted;
    planted.rule = "cadence";
    planted.id = "cadence:" + m_occurrence.id + '@' + subject;
    const Basis& basis = m_moment.cadence->basis;
    planted.clause = basis.clause.empty() ? m_moment.basis.clause : basis.clause;
    planted.moment = m_moment.id;
    planted.status = status;
    planted.from = from;
    return planted;
  }

  void silence(Day from, Day due, Day next) {
    Planted overdue = fault(iso(from), DutyStatus::overdue, due + days{1});
    overdue.until = next - days{1};
    overdue.tracked_by = {LogEvent::message_posted};
    overdue.of_this_moment = true;
    m_planted.push_back(std::move(overdue));
    m_planted.push_back(fault(iso(from), DutyStatus::late, next));
  }

  /// Another message in the same week. Gives the day from which the next one counts.
  Day post_too_soon(Day previous, Day end) {
    const Day again = m_world.calendar.school_day_on_or_after(previous + days{2});
    const Day earliest = shift(previous, *m_moment.cadence->at_most_every, +1, m_world.calendar);
    if (again >= earliest || again > end) {
      return previous;
    }
    post(again, m_moment.cadence->message_kind);
    m_planted.push_back(fault(iso(again) + ":too-soon", DutyStatus::overdue, again));
    return again;
  }

  const World& m_world;
  const Occurrence& m_occurrence;
  const Moment& m_moment;
  const compliance::CountedDays& m_counted;
  Rng& m_rng;
  Diary& m_diary;
  std::vector<Planted> m_planted;
};

bool comes_in_intervals(const World& world, const Occurrence& occurrence) {
  const Moment& moment = world.policy.moments[occurrence.moment_index];
  return moment.cadence && moment.cadence->per == Cadence::Per::interval && occurrence.days &&
         moment.cadence->subject == Cadence::Subject::class_ && moment.cadence->at_most_every &&
         moment.cadence->at_least_every;
}

}  // namespace

std::vector<Planted> tell_intervals(const World& world, Rng& rng, Diary& diary) {
  std::vector<const Occurrence*> occurrences;
  for (const Occurrence& occurrence : world.agenda.occurrences) {
    if (comes_in_intervals(world, occurrence)) {
      occurrences.push_back(&occurrence);
    }
  }
  const compliance::CountedDays counted(world.calendar);
  std::vector<Planted> planted;
  constexpr std::size_t k_every = 10;  // one class in ten of each kind
  for (std::size_t i = 0; i < occurrences.size(); ++i) {
    Slips slips;
    if (i % k_every == 1 % std::min(occurrences.size(), k_every)) {
      slips.silence = rng.between(3, 6);
    }
    if (i % k_every == 4 % std::min(occurrences.size(), k_every)) {
      slips.too_soon = rng.between(1, 2);
    }
    for (Planted& fault : Series(world, *occurrences[i], counted, rng, diary).tell(slips)) {
      planted.push_back(std::move(fault));
    }
  }
  return planted;
}

}  // namespace gesprek::example
