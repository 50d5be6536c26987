#include <algorithm>

#include "publish/plan_documents.hpp"
#include "publish/plan_index.hpp"
#include "words/publish.hpp"

namespace gesprek::publish {
namespace {

namespace words_of = words::publish;

/// Of an appointment that is off; nobody keeps how long it would have been.
constexpr Minutes k_told_length{10};

class CalendarMaker {
 public:
  CalendarMaker(const PlanDocuments& documents, std::string_view school_key)
      : m_documents(documents), m_index(documents), m_key(school_key) {}

  std::vector<OwnedCalendar> make() const {
    std::vector<OwnedCalendar> all;
    for (const auto& [person, talks] : m_index.by_teacher()) {
      all.push_back({person.text, {}, true, calendar(talks, &person)});
      add_off(all.back().file, person);
    }
    add_without_talks(all);
    const PlanDocuments in_other = in_other_language(m_documents);
    const CalendarMaker other(in_other, m_key);
    for (const Family& family : m_index.families()) {
      const CalendarMaker& maker = language_of(family, m_documents) == m_documents.lang ? *this : other;
      all.push_back({family.household.text, family.guardians, false, maker.calendar(family.talks, nullptr)});
    }
    return all;
  }

 private:
  /// Of a member of staff, or of a household.
  CalendarFile calendar(const Talks& talks, const PersonId* staff) const {
    CalendarFile file;
    // Not the moments: their names may tell what a talk is about.
    file.name = m_index.say(Message(words_of::k_calendar_name, {{"school", m_documents.school.name}}));
    file.zone = m_documents.school.zone;
    file.stamp = {m_documents.as_of, Clock{0}};
    for (const PlannedTalk* talk : talks) {
      file.events.push_back(event(*talk, staff));
    }
    return file;
  }

  /// What stood in the teacher's calendar and is off: the same UID, a higher SEQUENCE, cancelled.
  void add_off(CalendarFile& file, const PersonId& person) const {
    for (const TalkOff& off : m_documents.off) {
      const CalendarEvent event = event_off(off, person);
      const bool is_there = std::any_of(file.events.begin(), file.events.end(),
                                        [&](const CalendarEvent& other) { return other.uid == event.uid; });
      if (!is_there && std::find(off.staff.begin(), off.staff.end(), person) != off.staff.end()) {
        file.events.push_back(event);
      }
    }
  }

  /// Teachers all of whose talks are off.
  void add_without_talks(std::vector<OwnedCalendar>& all) const {
    for (const Staff& member : m_documents.roster.staff) {
      const bool has_file = std::any_of(
          all.begin(), all.end(), [&](const OwnedCalendar& each) { return each.owner == member.id.text; });
      CalendarFile file = calendar({}, &member.id);
      if (!has_file) {
        add_off(file, member.id);
      }
      if (!file.events.empty()) {
        all.push_back({member.id.text, {}, true, std::move(file)});
      }
    }
  }

  /// Each member of staff has an appointment of their own: taken from one and given to another, it is off for
  /// the one alone.
  std::string staff_uid(const TalkId& talk, const PersonId& person) const {
    return event_uid(m_key, talk.text, "staff " + person.text);
  }

  CalendarEvent event_off(const TalkOff& off, const PersonId& person) const {
    PlannedTalk told;
    told.id = off.talk;
    told.pupil = off.pupil;
    CalendarEvent event;
    event.uid = staff_uid(off.talk, person);
    event.start = off.was;
    event.duration = off.was.clock.minute == 0 ? Minutes{0}
                     : off.minutes.count() > 0 ? off.minutes
                                               : k_told_length;
    event.days = {off.was.day, off.was.day};
    event.summary = m_index.say(Message(words_of::k_event, {{"pupil", m_index.given(told)}}));
    event.sequence = off.sequence;
    event.cancelled = true;
    return event;
  }

  CalendarEvent event(const PlannedTalk& talk, const PersonId* staff) const {
    CalendarEvent event;
    const auto first = m_documents.first_talks.find(talk.id);
    const TalkId& known_as = first == m_documents.first_talks.end() ? talk.id : first->second;
    event.uid = staff != nullptr ? staff_uid(talk.id, *staff) : event_uid(m_key, known_as.text, "household");
    event.start = talk.start;
    const auto sequence = m_documents.sequences.find(talk.id);
    event.sequence = sequence == m_documents.sequences.end() ? 0 : sequence->second;
    const auto off = std::find_if(m_documents.off.begin(), m_documents.off.end(),
                                  [&](const TalkOff& each) { return each.talk == talk.id && each.is_off; });
    if (off != m_documents.off.end()) {  // called off, and still a row of the plan
      event.sequence = off->sequence;
      event.cancelled = true;
    }
    event.duration = talk.has_clock ? talk.minutes : Minutes{0};
    event.days = {talk.start.day, talk.start.day};
    // The name of a moment may tell what it is about (an advice, support): a calendar on somebody's screen
    // says "talk" and the given name.
    event.summary = m_index.say(Message(words_of::k_event, {{"pupil", m_index.given(talk)}}));
    if (staff == nullptr) {
      event.description = m_index.say(Message(words_of::k_event_with, {{"people", m_index.staff(talk)}}));
    }
    event.location = talk.mode == Mode::school && talk.room.empty() ? std::string() : m_index.where(talk);
    return event;
  }

  const PlanDocuments& m_documents;
  PlanIndex m_index;
  std::string m_key;
};

}  // namespace

std::vector<OwnedCalendar> plan_calendars(const PlanDocuments& documents, std::string_view school_key) {
  return CalendarMaker(documents, school_key).make();
}

}  // namespace gesprek::publish
