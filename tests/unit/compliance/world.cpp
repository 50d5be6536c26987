#include "world.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/parse.hpp"
#include "compliance/family_contacts.hpp"
#include "compliance/plan_check.hpp"

namespace gesprek::test {
namespace {

Basis basis(std::string_view clause) {
  return {std::string(clause), {}};
}

Calendar midden() {
  return Calendar({2026, "midden", shipped_holidays("midden", 2026), {}, {}});
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (const std::string_view word : log_words(text)) {
    words.emplace_back(word);
  }
  return words;
}

Participant required(Role role, const PersonId& person, const PupilId& pupil) {
  Participant participant;
  participant.role = role;
  participant.person = person;
  participant.pupil = pupil;
  participant.presence = Presence::required;
  return participant;
}

}  // namespace

Day day(std::string_view text) {
  const auto parsed = parse_day(text);
  REQUIRE_MESSAGE(parsed.has_value(), std::string(text));
  return *parsed;
}

DateTime at(std::string_view text) {
  const auto parsed = parse_date_time(text);
  REQUIRE_MESSAGE(parsed.has_value(), std::string(text));
  return *parsed;
}

World::World() : m_calendar(midden()) {
  school.first_year = 2026;
  school.region = "midden";
  roster.classes.push_back({ClassId("5A"), {5}, "upper", {PersonId("L1")}, {}, {}, {}, {}, {}});
  for (const auto& [id, role] :
       {std::pair{"C1", "coordinator"}, {"H1", "head"}, {"L1", "teacher"}, {"L2", "teacher"}}) {
    Staff staff;
    staff.id = PersonId(id);
    staff.name = {id, "", "Staf"};
    staff.role = role;
    roster.staff.push_back(staff);
  }
  talk_moment("rapport");
  pupil("P1");
  owe("rapport", "P1");
}

Pupil& World::pupil(std::string_view id) {
  const auto known = std::ranges::find(roster.pupils, PupilId(std::string(id)), &Pupil::id);
  if (known != roster.pupils.end()) {
    return *known;
  }
  Pupil pupil;
  pupil.id = PupilId(std::string(id));
  pupil.name = {"Sanne", "", std::string(id)};
  pupil.class_id = ClassId("5A");
  pupil.grade = 5;
  pupil.first_day = day("2020-09-01");
  for (const char* which : {"a", "b"}) {
    Guardian guardian;
    guardian.pupil = pupil.id;
    guardian.person = PersonId(std::string(id) + which);
    guardian.household = HouseholdId("H" + std::string(id));
    guardian.name = {"Ouder", "", std::string(id) + which};
    guardian.custody = YesNoUnknown::yes;
    roster.guardians.push_back(guardian);
  }
  const auto place = std::ranges::lower_bound(roster.pupils, pupil.id, {}, &Pupil::id);
  return *roster.pupils.insert(place, pupil);
}

Moment& World::talk_moment(std::string_view id) {
  Moment moment;
  moment.id = MomentId(std::string(id));
  moment.name = {std::string(id), std::string(id)};
  moment.basis = basis("A13");
  moment.duration = {Duration::Kind::exact, Minutes{0}, Minutes{10}, false, basis("B01")};
  moment.attendees_basis = basis("A11");
  moment.mandatory_basis = basis("A11");
  moment.invite.needed = true;
  moment.invite.lead = Length{1, Unit::weeks};
  moment.invite.basis = basis("A19");
  moment.report.needed = true;
  moment.report.within = Length{1, Unit::weeks};
  moment.report.basis = basis("A23");
  moment.report.shared = Stated::yes;
  moment.report.shared_basis = basis("A24");
  policy.moments.push_back(moment);
  return policy.moments.back();
}

Moment& World::moment(std::string_view id) {
  const auto found = std::ranges::find(policy.moments, MomentId(std::string(id)), &Moment::id);
  REQUIRE(found != policy.moments.end());
  return *found;
}

std::size_t World::index(const MomentId& id) const {
  const auto found = std::ranges::find(policy.moments, id, &Moment::id);
  REQUIRE(found != policy.moments.end());
  return static_cast<std::size_t>(found - policy.moments.begin());
}

OwedTalk& World::owe(std::string_view moment_id, std::string_view pupil_id) {
  const Moment& of = moment(moment_id);
  const Pupil& with = pupil(pupil_id);
  OwedTalk talk;
  talk.id = TalkId(std::string(moment_id) + '/' + std::string(pupil_id));
  talk.moment = of.id;
  talk.pupil = with.id;
  talk.pupils = {with.id};
  talk.household = HouseholdId("H" + with.id.text);
  talk.guardians = {PersonId(with.id.text + "a"), PersonId(with.id.text + "b")};
  talk.teachers = {PersonId("L1")};
  for (const PersonId& guardian : talk.guardians) {
    talk.participants.push_back(required(Role::guardians, guardian, with.id));
  }
  talk.participants.push_back(required(Role::teacher, PersonId("L1"), with.id));
  talk.window = {day("2027-02-01"), day("2027-02-28")};
  talk.at_least = Minutes{10};
  talk.invite_lead = of.invite.lead;
  talk.report_within = of.report.within;
  m_owed.push_back(talk);
  return m_owed.back();
}

OwedTalk& World::talk(std::string_view id) {
  const auto found = std::ranges::find(m_owed, TalkId(std::string(id)), &OwedTalk::id);
  REQUIRE(found != m_owed.end());
  return *found;
}

void World::plan(std::string_view talk, std::string_view on) {
  const std::string id(talk);
  const std::size_t slash = id.find('/');
  PlannedTalk row;
  row.id = TalkId(id);
  row.moment = MomentId(id.substr(0, slash));
  row.pupil = PupilId(id.substr(slash + 1, id.find('/', slash + 1) - slash - 1));
  row.start = {day(on), Clock{18 * 60}};
  Plan& plan = plans[row.moment];
  plan.moment = row.moment;
  std::erase_if(plan.talks, [&](const PlannedTalk& other) { return other.id == row.id; });
  plan.talks.push_back(row);
}

void World::happened(std::string_view text, std::string_view written) {
  const std::vector<std::string> words = words_of(text);
  REQUIRE(words.size() >= 3);
  LogLine line;
  const auto event = parse_log_event(words[0]);
  REQUIRE_MESSAGE(event.has_value(), words[0]);
  line.event = *event;
  const std::size_t slash = words[1].find('/');
  if (slash != std::string::npos) {
    line.talk = TalkId(words[1]);
    line.moment = MomentId(words[1].substr(0, slash));
    line.pupil = PupilId(words[1].substr(slash + 1, words[1].find('/', slash + 1) - slash - 1));
  } else if (words[1] != "-") {
    line.moment = MomentId(words[1]);
  }
  line.date = day(words[2]);
  line.at = written.empty() ? DateTime{line.date, Clock{16 * 60}} : at(written);
  for (std::size_t i = 3; i < words.size(); ++i) {
    line.value += (i > 3 ? " " : "") + words[i];
  }
  log.lines.push_back(line);
}

void World::settle(std::string_view id, std::string_view as_of) {
  for (const ToRecord& entry : duty(id, as_of).remedy.entries) {
    LogLine line;
    line.event = entry.event;
    line.undo = entry.undo;
    line.talk = entry.talk;
    const std::size_t slash = entry.talk.text.find('/');
    line.moment = entry.talk.empty() ? entry.moment : MomentId(entry.talk.text.substr(0, slash));
    line.pupil = entry.talk.empty() ? entry.pupil : talk(entry.talk.text).pupil;
    line.date = entry.date.value_or(day(as_of));
    line.at = {day(as_of), Clock{23 * 60}};
    line.value = entry.value;
    log.lines.push_back(line);
  }
}

Agenda World::agenda_now() const {
  Agenda now = agenda;
  now.talks.assign(m_owed.begin(), m_owed.end());
  return now;
}

ComplianceInput World::input(const Agenda& now, const Log& known, Day as_of) const {
  return {policy, school, m_calendar, roster, now, plans, known, as_of};
}

std::vector<Duty> World::duties(std::string_view as_of) const {
  const Agenda now = agenda_now();
  const Log known = known_at(log, day(as_of));
  return check_duties(input(now, known, day(as_of)));
}

std::vector<Duty> World::counted(std::string_view as_of) const {
  const Agenda now = agenda_now();
  const Log known = known_at(log, day(as_of));
  ComplianceInput all = input(now, known, day(as_of));
  all.brief = true;
  return check_duties(all);
}

std::string World::told_elsewhere(std::string_view as_of) const {
  const Agenda now = agenda_now();
  const Log known = known_at(log, day(as_of));
  std::string text;
  for (const Duty& duty : every_duty(input(now, known, day(as_of)))) {
    if (!duty.told_by.empty()) {
      text += (text.empty() ? "" : " ") + duty.id + " in " + duty.told_by;
    }
  }
  return text;
}

std::vector<Duty> World::plan_duties(std::string_view as_of, const std::vector<Request>* requests) const {
  const Agenda now = agenda_now();
  ComplianceInput all = input(now, log, day(as_of));
  all.requests = requests;
  return check_plans(all);
}

std::vector<TodoItem> World::todo(std::string_view as_of, std::string_view until, Listing listing) const {
  const Agenda now = agenda_now();
  const Log known = known_at(log, day(as_of));
  const ComplianceInput all = input(now, known, day(as_of));
  return make_todo(check_duties(all), all, day(until), listing);
}

std::vector<TodoItem> World::warnings(std::string_view as_of, std::string_view until) const {
  const Agenda now = agenda_now();
  const Log known = known_at(log, day(as_of));
  return warn_early(input(now, known, day(as_of)), day(until.empty() ? as_of : until));
}

std::string World::contacts(std::string_view as_of) const {
  const Agenda now = agenda_now();
  const Log known = known_at(log, day(as_of));
  std::string text;
  for (const FamilyContact& family : family_contacts(input(now, known, day(as_of)))) {
    text += (text.empty() ? "" : " ") + family.household.text + ':' + std::to_string(family.talks);
  }
  return text;
}

Duty World::duty(std::string_view id, std::string_view as_of) const {
  const std::vector<Duty> all = duties(as_of);
  const auto found = std::ranges::find(all, id, &Duty::id);
  REQUIRE_MESSAGE(found != all.end(), std::string(id));
  return *found;
}

std::string World::status(std::string_view id, std::string_view as_of) const {
  const std::vector<Duty> all = duties(as_of);
  const auto found = std::ranges::find(all, id, &Duty::id);
  return found != all.end() ? std::string(word(found->status)) : "none";
}

std::string World::says(std::string_view id, std::string_view as_of, Lang lang) const {
  return say(lang, duty(id, as_of).message);
}

std::string World::evidence(std::string_view id, std::string_view as_of, Lang lang) const {
  std::string text;
  for (const Message& message : duty(id, as_of).evidence) {
    text += (text.empty() ? "" : " ") + say(lang, message);
  }
  return text;
}

}  // namespace gesprek::test
