#include "publish/plan_documents.hpp"
#include "publish/plan_index.hpp"
#include "words/publish.hpp"

namespace gesprek::publish {
namespace {

namespace words_of = words::publish;

class CalendarMaker {
 public:
  CalendarMaker(const PlanDocuments& documents, std::string_view school_key)
      : m_documents(documents), m_index(documents), m_key(school_key) {}

  std::vector<OwnedCalendar> make() const {
    std::vector<OwnedCalendar> all;
    for (const auto& [person, talks] : m_index.by_teacher()) {
      all.push_back({person.text, true, calendar(talks, true)});
    }
    for (const Family& family : m_index.families()) {
      all.push_back({family.household.text, false, calendar(family.talks, false)});
    }
    return all;
  }

 private:
  CalendarFile calendar(const Talks& talks, bool staff) const {
    CalendarFile file;
    file.name = m_index.say(
        Message(words_of::k_title, {{"moments", m_index.moments()}, {"school", m_documents.school.name}}));
    file.zone = m_documents.school.zone;
    file.stamp = {m_documents.as_of, Clock{0}};
    for (const PlannedTalk* talk : talks) {
      file.events.push_back(event(*talk, staff));
    }
    return file;
  }

  CalendarEvent event(const PlannedTalk& talk, bool staff) const {
    CalendarEvent event;
    event.uid = event_uid(m_key, talk.id.text, staff ? "staff" : "household");
    event.start = talk.start;
    const auto sequence = m_documents.sequences.find(talk.id);
    event.sequence = sequence == m_documents.sequences.end() ? 0 : sequence->second;
    event.duration = talk.has_clock ? talk.minutes : Minutes{0};
    event.days = {talk.start.day, talk.start.day};
    // The name of a moment may tell what it is about (an advice, support): a calendar on somebody's screen
    // says "talk" and the given name.
    event.summary = m_index.say(Message(words_of::k_event, {{"pupil", m_index.given(talk)}}));
    if (!staff) {
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
