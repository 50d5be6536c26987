#include "publish/plan_index.hpp"

#include <algorithm>
#include <set>

#include "agenda/talk_maker.hpp"
#include "render/describe.hpp"
#include "render/letter_contact.hpp"
#include "render/parties.hpp"
#include "render/plan_view.hpp"
#include "words/publish.hpp"

namespace gesprek::publish {
namespace {

std::string given_name(const Roster& roster, const PupilId& id) {
  const Pupil* pupil = roster.pupil(id);
  return pupil == nullptr ? id.text : pupil->name.given;
}

}  // namespace

Lang language_of(const Family& family, const PlanDocuments& documents) {
  for (const PersonId& person : family.guardians) {
    for (const Guardian& guardian : documents.roster.guardians) {
      const auto lang = guardian.person == person ? render::letter_language(guardian) : std::nullopt;
      if (lang) {
        return *lang;
      }
    }
  }
  return documents.lang;
}

PlanDocuments in_other_language(const PlanDocuments& documents) {
  PlanDocuments other = documents;
  other.lang = documents.lang == Lang::nl ? Lang::en : Lang::nl;
  return other;
}

PlanIndex::PlanIndex(const PlanDocuments& documents) : m_documents(documents) {
  for (const Plan* plan : documents.plans) {
    for (const PlannedTalk& talk : plan->talks) {
      m_talks.push_back(&talk);
    }
  }
  std::stable_sort(m_talks.begin(), m_talks.end(), [](const PlannedTalk* a, const PlannedTalk* b) {
    return std::tie(a->start, a->pupil, a->id) < std::tie(b->start, b->pupil, b->id);
  });
  for (const Guardian& guardian : documents.roster.guardians) {
    m_guardian_names.emplace(guardian.person, full_name(guardian.name));
  }
  std::map<PersonId, Talks> by_teacher;
  std::set<PupilId> counted;
  for (const PlannedTalk* talk : m_talks) {
    for (const PersonId& person : talk->staff) {
      by_teacher[person].push_back(talk);
    }
    for (const HouseholdId& household : render::households_of(documents.roster, *talk)) {
      m_by_household[household].push_back(talk);
    }
    m_by_room[talk->mode == Mode::school ? talk->room : RoomId()].push_back(talk);
    if (counted.insert(talk->pupil).second) {
      ++m_given_names[given_name(documents.roster, talk->pupil)];
    }
  }
  for (const Staff& member : documents.roster.staff) {
    if (const auto found = by_teacher.find(member.id); found != by_teacher.end()) {
      m_by_teacher.emplace_back(member.id, found->second);
    }
  }
  std::stable_sort(m_by_teacher.begin(), m_by_teacher.end(), [&](const auto& a, const auto& b) {
    return name_before(documents.roster.staff_member(a.first)->name,
                       documents.roster.staff_member(b.first)->name);
  });
  for (const Topic& topic : documents.topics) {
    m_topics[topic.talk].push_back(topic.text);
  }
}

std::vector<Family> PlanIndex::families() const {
  std::vector<Family> families;
  for (const auto& [household, talks] : m_by_household) {
    std::map<PersonId, Talks> by_guardian;
    for (const PlannedTalk* talk : talks) {
      for (const Guardian* guardian : m_documents.roster.guardians_of(talk->pupil)) {
        const bool comes = std::find(talk->guardians.begin(), talk->guardians.end(), guardian->person) !=
                           talk->guardians.end();
        if (comes && guardian->household == household) {
          by_guardian[guardian->person].push_back(talk);
        }
      }
    }
    for (auto& party : render::parties<PlannedTalk>({by_guardian.begin(), by_guardian.end()})) {
      families.push_back({household, std::move(party.guardians), std::move(party.talks)});
    }
  }
  return families;
}

std::vector<Day> PlanIndex::days() const {
  std::set<Day> days;
  for (const PlannedTalk* talk : m_talks) {
    days.insert(talk->start.day);
  }
  return {days.begin(), days.end()};
}

std::string PlanIndex::moments() const {
  std::vector<std::string> names;
  for (const Plan* plan : m_documents.plans) {
    names.push_back(render::moment_name(m_documents.lang, m_documents.policy, plan->moment));
  }
  return render::enumerate(m_documents.lang, names);
}

std::string PlanIndex::moment(const PlannedTalk& talk) const {
  return render::moment_name(m_documents.lang, m_documents.policy, talk.moment);
}

std::string PlanIndex::pupil(const PlannedTalk& talk) const {
  return render::pupil_name(m_documents.roster, talk.pupil);
}

std::string PlanIndex::given(const PlannedTalk& talk) const {
  const std::string name = given_name(m_documents.roster, talk.pupil);
  const Pupil* pupil = m_documents.roster.pupil(talk.pupil);
  const auto found = m_given_names.find(name);
  if (pupil == nullptr || found == m_given_names.end() || found->second < 2 || pupil->name.family.empty()) {
    return name;
  }
  std::size_t end = 1;
  while (end < pupil->name.family.size() &&
         (static_cast<unsigned char>(pupil->name.family[end]) & 0xC0U) == 0x80U) {
    ++end;
  }
  return name + " " + pupil->name.family.substr(0, end) + ".";
}

std::string PlanIndex::class_name(const PlannedTalk& talk) const {
  return render::class_of(m_documents.roster, talk.pupil);
}

std::string PlanIndex::who_comes(const PlannedTalk& talk,
                                 const std::vector<PersonId>& known_to_reader) const {
  std::vector<std::string> names;
  for (const PersonId& person : talk.guardians) {
    const auto found = m_guardian_names.find(person);
    names.push_back(found == m_guardian_names.end() ? person.text : found->second);
  }
  const OwedTalk* owed = m_documents.agenda == nullptr ? nullptr : m_documents.agenda->talk(talk.id);
  if (owed != nullptr) {
    add_pupils(*owed, names);
  }
  for (const PersonId& person : talk.staff) {
    if (!is_among(known_to_reader, person)) {
      names.push_back(render::with_role(owed, person, m_documents.lang, m_documents.roster));
    }
  }
  return render::enumerate(m_documents.lang, names);
}

/// The pupils who are certain to come, with what part they have in it. Of one who may come along nobody
/// knows.
void PlanIndex::add_pupils(const OwedTalk& talk, std::vector<std::string>& names) const {
  const Moment& moment = m_documents.policy.moments.at(talk.moment_index);
  const std::vector<Attendee>& attendees = owed::attendees_of(moment, talk.audience_index);
  const bool leads = std::ranges::any_of(
      attendees, [](const Attendee& attendee) { return attendee.role == Role::pupil && attendee.leads; });
  for (const Participant& participant : talk.participants) {
    if (participant.role != Role::pupil || !talk.pupil_attends) {
      continue;
    }
    const Arg name{"name", given_name(m_documents.roster, participant.pupil)};
    names.push_back(leads ? say(Message(words::publish::k_leads, {name}))
                    : participant.last_part
                        ? say(Message(words::publish::k_last_part,
                                      {name, {"minutes", std::int64_t{participant.last_part->count()}}}))
                        : given_name(m_documents.roster, participant.pupil));
  }
}

bool PlanIndex::has_rooms() const {
  return std::ranges::any_of(m_by_room, [](const auto& entry) { return !entry.first.empty(); });
}

std::string PlanIndex::staff(const PlannedTalk& talk) const {
  std::vector<std::string> names;
  for (const PersonId& person : talk.staff) {
    names.push_back(render::staff_name(m_documents.roster, person));
  }
  return render::enumerate(m_documents.lang, names);
}

std::string PlanIndex::class_teachers(const PlannedTalk& talk) const {
  const Pupil* pupil = m_documents.roster.pupil(talk.pupil);
  const SchoolClass* own = pupil == nullptr ? nullptr : m_documents.roster.school_class(pupil->class_id);
  PlannedTalk of_class = talk;
  std::erase_if(of_class.staff, [&](const PersonId& person) {
    return own == nullptr || std::ranges::find(own->staff, person) == own->staff.end();
  });
  return staff(of_class);
}

std::string PlanIndex::room(const RoomId& id) const {
  return id.empty() ? say(words::publish::k_no_room) : render::room_name(m_documents.school, id);
}

std::string PlanIndex::where(const PlannedTalk& talk) const {
  const bool in_room = talk.mode == Mode::school && (!talk.room.empty() || has_rooms());
  return in_room ? room(talk.room) : say(render::mode_text(talk.mode));
}

std::string PlanIndex::children(const Talks& talks) const {
  std::vector<std::string> names;
  for (const PlannedTalk* talk : talks) {
    const std::string name = given_name(m_documents.roster, talk->pupil);
    if (std::find(names.begin(), names.end(), name) == names.end()) {
      names.push_back(name);
    }
  }
  return render::enumerate(m_documents.lang, names);
}

std::string PlanIndex::children_in_full(const Talks& talks) const {
  std::vector<std::string> whole;
  std::set<std::string> families;
  std::string family;
  for (const PlannedTalk* talk : talks) {
    const std::string name = pupil(*talk);
    if (std::find(whole.begin(), whole.end(), name) == whole.end()) {
      whole.push_back(name);
    }
    if (const Pupil* child = m_documents.roster.pupil(talk->pupil)) {
      family = full_name({"", child->name.prefix, child->name.family});
      families.insert(family);
    }
  }
  return families.size() == 1 && whole.size() > 1 ? children(talks) + " " + family
                                                  : render::enumerate(m_documents.lang, whole);
}

bool PlanIndex::secret(const PlannedTalk& talk) const {
  const std::vector<const Guardian*> guardians = m_documents.roster.guardians_of(talk.pupil);
  return std::any_of(guardians.begin(), guardians.end(),
                     [](const Guardian* guardian) { return guardian->secret; });
}

std::vector<std::string> PlanIndex::topics(const PlannedTalk& talk) const {
  const auto found = m_topics.find(talk.id);
  return found == m_topics.end() ? std::vector<std::string>() : found->second;
}

std::string time_text(const PlanIndex& index, const PlannedTalk& talk) {
  return talk.has_clock ? iso(talk.start.clock) + "–" + iso(end_of(talk))
                        : index.say(words::publish::k_no_clock);
}

}  // namespace gesprek::publish
