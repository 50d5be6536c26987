#include <algorithm>
#include <string_view>

#include "example/course.hpp"
#include "example/days.hpp"

namespace gesprek::example {
namespace {

using std::chrono::days;

constexpr std::string_view k_goals = "goals";
constexpr int k_written_again = 4;  // permille of the talks whose line was wrong first and taken back
constexpr int k_shared_apart = 300;
constexpr Clock k_invitations{15 * 60 + 30};
constexpr Clock k_after_afternoon{17 * 60 + 35};
constexpr Clock k_after_evening{21 * 60 + 35};
constexpr Clock k_morning{8 * 60 + 20};
constexpr Clock k_last{23 * 60 + 59};

Clock later(Clock clock, int minutes) {
  return {std::min(clock.minute + minutes, k_last.minute)};
}

template <class Keys>
std::string joined(const Keys& keys) {
  std::string text;
  for (const auto& key : keys) {
    text += (text.empty() ? "" : ",") + key;
  }
  return text;
}

class Teller {
 public:
  Teller(const World& world, const Course& course, Rng& rng, Diary& diary)
      : m_world(world), m_course(course), m_rng(rng), m_diary(diary) {}

  void tell() {
    preparation();
    meeting();
    aftermath();
  }

 private:
  LogLine& line(LogEvent event, Day date, Clock at) {
    LogLine& made = m_diary.write(event, date, at, writer(date));
    made.moment = m_course.talk->moment;
    made.pupil = m_course.talk->pupil;
    made.talk = m_course.talk->id;
    return made;
  }

  /// Who was at the talk, else a class teacher who is employed on that day.
  PersonId writer(Day date) const {
    if (!m_course.staff_present.empty() && date >= m_course.day) {
      return m_course.staff_present.front();
    }
    const SchoolClass* group = class_of(m_world, m_course.talk->pupil);
    const std::vector<PersonId> teachers =
        group != nullptr ? teachers_on(*group, m_world.roster, date) : m_course.talk->teachers;
    return teachers.empty() ? PersonId() : teachers.front();
  }

  Clock any_time_after_school() { return {m_rng.between(15 * 60, 17 * 60 + 29)}; }

  Clock end_of_talks() const {
    const SchoolRound* round = m_world.school.round(m_course.talk->moment);
    const bool evening =
        round != nullptr && std::ranges::any_of(round->sessions, [&](const Session& session) {
          return session.day == m_course.day && session.clock.end > k_after_afternoon;
        });
    return evening ? k_after_evening : k_after_afternoon;
  }

  void invite(Day date) {
    std::string value =
        "channel=" + (m_course.talk->channel.empty() ? std::string("mail") : m_course.talk->channel);
    if (!m_course.invited_people.empty()) {
      std::vector<std::string> keys;
      std::ranges::transform(m_course.invited_people, std::back_inserter(keys), &PersonId::text);
      value = "guardians=" + joined(keys) + " " + value;
    }
    line(LogEvent::invited, date, later(k_invitations, m_rng.uniform(30))).value = value;
  }

  void preparation() {
    if (m_course.invited && !m_course.with_round) {
      invite(*m_course.invited);
    }
    if (m_course.form_sent) {
      line(LogEvent::form_sent, *m_course.form_sent, later(k_invitations, 30)).value =
          "form=" + m_course.talk->form->id;
    }
    if (m_course.topics) {
      line(LogEvent::topics_received, *m_course.topics, k_morning);
    }
    if (m_course.mode_agreed) {
      line(LogEvent::mode_agreed, *m_course.mode_agreed, any_time_after_school()).value =
          "mode=" + std::string(word(m_course.talk->mode));
    }
    if (m_course.form_returned) {
      line(LogEvent::form_returned, *m_course.form_returned, later(k_morning, m_rng.uniform(40))).value =
          "form=" + m_course.talk->form->id;
    }
    if (m_course.called_off) {
      line(LogEvent::cancelled, *m_course.called_off, k_morning).value = "reason=ill";
      invite(weekday_after(*m_course.called_off));
    }
  }

  std::string held_value() const {
    std::vector<std::string> present;
    std::ranges::transform(m_course.guardians_present, std::back_inserter(present), &PersonId::text);
    if (m_course.pupil_present) {
      present.push_back(m_course.talk->pupil.text);
    }
    std::ranges::transform(m_course.staff_present, std::back_inserter(present), &PersonId::text);
    return "present=" + joined(present) + " minutes=" + std::to_string(m_course.minutes);
  }

  void meeting() {
    const Clock end = end_of_talks();
    if (m_course.no_show) {
      line(LogEvent::no_show, *m_course.no_show, end);
    }
    if (m_course.invited_again) {
      invite(*m_course.invited_again);
    }
    if (!m_course.held) {
      return;
    }
    if (m_course.talk->mode == Mode::phone && m_course.moment->per_household) {
      line(LogEvent::called, *m_course.held, any_time_after_school());
      return;
    }
    if (m_rng.chance(k_written_again)) {
      const std::string wrong = "present=" + m_course.talk->pupil.text;
      line(LogEvent::held, *m_course.held, end).value = wrong;
      LogLine& back = line(LogEvent::held, *m_course.held, later(end, 1));
      back.undo = true;
      back.value = wrong;
    }
    line(LogEvent::held, *m_course.held, later(end, 2)).value = held_value();
    if (m_course.follow_up_wanted) {
      line(LogEvent::follow_up_wanted, *m_course.follow_up_wanted, later(end, 3));
    }
  }

  /// In time for the order of the file: on the day of the talk itself, after it.
  Clock desk_time(Day date) {
    return date == m_course.day ? later(end_of_talks(), 10 + m_rng.uniform(20)) : any_time_after_school();
  }

  void record() {
    const auto goals = std::ranges::find(m_course.items, k_goals);
    if (goals != m_course.items.end()) {
      line(LogEvent::goals_recorded, *m_course.recorded, desk_time(*m_course.recorded));
    }
    std::string agreements;
    for (const std::string& item : m_course.items) {
      agreements += item == k_goals ? "" : (agreements.empty() ? "" : " ") + item;
    }
    if (!agreements.empty()) {
      line(LogEvent::agreements_recorded, *m_course.recorded, desk_time(*m_course.recorded)).value =
          agreements;
    }
  }

  /// Shared with the guardians at once, or by a line of its own.
  void file_report() {
    const Clock at = desk_time(*m_course.filed);
    const bool shared = m_course.moment->report.shared == Stated::yes && !m_course.hidden;
    const bool apart = shared && m_rng.chance(k_shared_apart);
    line(LogEvent::report_filed, *m_course.filed, at).value = m_course.hidden    ? "shared=no"
                                                              : shared && !apart ? "shared=yes"
                                                                                 : "";
    if (apart) {
      line(LogEvent::shared, *m_course.filed, later(at, 5));
    }
  }

  void aftermath() {
    if (m_course.recorded) {
      record();
    }
    if (m_course.filed) {
      file_report();
    }
    if (m_course.waived) {
      line(LogEvent::waived, *m_course.waived, any_time_after_school()).value =
          "rule=report-in-time reason=ill";
    }
  }

  const World& m_world;
  const Course& m_course;
  Rng& m_rng;
  Diary& m_diary;
};

}  // namespace

void tell(const World& world, const Course& course, Rng& rng, Diary& diary) {
  Teller(world, course, rng, diary).tell();
}

}  // namespace gesprek::example
