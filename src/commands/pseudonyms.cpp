#include "commands/pseudonyms.hpp"

#include <algorithm>
#include <set>

#include "load/class_names.hpp"

namespace gesprek::commands {
namespace {

using Keys = std::set<std::string>;

/// PREFIX and a number with as many digits as the last one needs.
std::map<std::string, std::string> numbered(const Keys& keys, const std::string& prefix) {
  const std::size_t width = std::max<std::size_t>(3, std::to_string(keys.size()).size());
  std::map<std::string, std::string> names;
  std::size_t number = 0;
  for (const std::string& key : keys) {
    if (!key.empty()) {
      const std::string digits = std::to_string(++number);
      names.emplace(key, prefix + std::string(width - digits.size(), '0') + digits);
    }
  }
  return names;
}

/// True for "5A", "Groep 3/4": nothing but grades and a letter.
bool is_called_after_grades(const std::string& name) {
  return !parse_class_name(name).grades.empty() && name.size() <= 5 && name[0] >= '1' && name[0] <= '8';
}

void add_people(Keys& keys, const std::vector<PersonId>& people) {
  for (const PersonId& person : people) {
    keys.insert(person.text);
  }
}

/// The number behind the letter of a pseudonym, from 0.
std::size_t index_of(const std::string& pseudonym) {
  std::size_t index = 0;
  for (const char c : pseudonym.substr(std::min<std::size_t>(1, pseudonym.size()))) {
    index = index * 10 + static_cast<std::size_t>(c - '0');
  }
  return index == 0 ? 0 : index - 1;
}

PersonName invented_name(const std::string& pseudonym) {
  const auto& given = invented_given_names();
  const auto& family = invented_family_names();
  const std::size_t index = index_of(pseudonym);
  return {given[index % given.size()], "", family[(index / given.size() + index) % family.size()]};
}

}  // namespace

const std::vector<std::string>& invented_given_names() {
  static const std::vector<std::string> k_names = {
      "Aalbes",     "Akelei",     "Anijs",       "Balsem",   "Bieslook",     "Bosbes",   "Braam",
      "Dille",      "Distel",     "Duizendblad", "Ereprijs", "Gagel",        "Ganzerik", "Heemst",
      "Hondsdraf",  "Kalmoes",    "Kamille",     "Karwij",   "Kervel",       "Klaproos", "Koolzaad",
      "Korenbloem", "Kruidnagel", "Lavas",       "Lisdodde", "Maretak",      "Munt",     "Ooievaarsbek",
      "Pimpernel",  "Rabarber",   "Salie",       "Sering",   "Sleutelbloem", "Tijm",     "Vergeetmijniet",
      "Vlier",      "Waterlelie", "Wederik",     "Wikke",    "Zuring"};
  return k_names;
}

const std::vector<std::string>& invented_family_names() {
  static const std::vector<std::string> k_names = {
      "Aardbei",       "Baksteen",   "Bladerdeeg",  "Boekenkast",   "Broodplank",   "Druppel",
      "Fietsbel",      "Fluitketel", "Gieter",      "Glijbaan",     "Hagelslag",    "Hangmat",
      "Kaarsvet",      "Kapstok",    "Klompendans", "Knikker",      "Koekoeksklok", "Kruiwagen",
      "Ladekast",      "Lantaarn",   "Luchtballon", "Molenwiek",    "Notenkraker",  "Paraplu",
      "Pannenlap",     "Potlood",    "Regenton",    "Ritssluiting", "Schommel",     "Sneeuwvlok",
      "Speldenkussen", "Springtouw", "Theedoek",    "Trommelstok",  "Vlieger",      "Vuurtoren",
      "Wafelijzer"};
  return k_names;
}

Pseudonyms::Pseudonyms(const Roster& roster, const School& school, const std::vector<Request>& requests,
                       const Log& log, const Plans& plans) {
  Keys pupils;
  Keys people;
  Keys households;
  Keys rooms;
  Keys classes;
  for (const Pupil& pupil : roster.pupils) {
    pupils.insert(pupil.id.text);
    classes.insert(pupil.class_id.text);
  }
  for (const Guardian& guardian : roster.guardians) {
    people.insert(guardian.person.text);
    households.insert(guardian.household.text);
  }
  for (const Staff& member : roster.staff) {
    people.insert(member.id.text);
  }
  for (const SchoolClass& school_class : roster.classes) {
    classes.insert(school_class.id.text);
    rooms.insert(school_class.room.text);
    add_people(people, school_class.staff);
  }
  for (const Room& room : school.rooms) {
    rooms.insert(room.id.text);
  }
  for (const Request& request : requests) {
    pupils.insert(request.pupil.text);
    people.insert(request.person.text);
    households.insert(request.household.text);
  }
  for (const LogLine& line : log.lines) {
    pupils.insert(line.pupil.text);
    people.insert(line.by.text);
  }
  for (const auto& [moment, plan] : plans) {
    for (const PlannedTalk& talk : plan.talks) {
      pupils.insert(talk.pupil.text);
      rooms.insert(talk.room.text);
      add_people(people, talk.guardians);
      add_people(people, talk.staff);
    }
  }
  m_pupils = numbered(pupils, "P");
  m_people = numbered(people, "M");
  m_households = numbered(households, "H");
  m_rooms = numbered(rooms, "R");
  Keys other_classes;
  for (const std::string& name : classes) {
    if (is_called_after_grades(name)) {
      m_classes.emplace(name, name);
    } else {
      other_classes.insert(name);
    }
  }
  m_classes.merge(numbered(other_classes, "Klas-"));
}

std::string Pseudonyms::look_up(const Names& names, const std::string& key) {
  const auto found = names.find(key);
  return found != names.end() ? found->second : "";
}

TalkId Pseudonyms::talk(const TalkId& id) const {
  const std::size_t first = id.text.find('/');
  if (first == std::string::npos) {
    return TalkId();
  }
  const std::string rest = id.text.substr(first + 1);
  const std::size_t second = rest.rfind('/');
  std::string pupil = look_up(m_pupils, rest);
  std::string number;
  if (pupil.empty() && second != std::string::npos) {
    pupil = look_up(m_pupils, rest.substr(0, second));
    number = rest.substr(second);
    const bool is_number = number.size() > 1 && std::all_of(number.begin() + 1, number.end(),
                                                            [](char c) { return c >= '0' && c <= '9'; });
    number = is_number ? number : "";
  }
  return pupil.empty() ? TalkId() : TalkId(id.text.substr(0, first + 1) + pupil + number);
}

std::string Pseudonyms::any_key(const std::string& word) const {
  for (const Names* names : {&m_pupils, &m_people, &m_households, &m_classes}) {
    if (std::string name = look_up(*names, word); !name.empty()) {
      return name;
    }
  }
  return "";
}

PersonName Pseudonyms::pupil_name(const PupilId& id) const {
  return invented_name(look_up(m_pupils, id.text));
}

PersonName Pseudonyms::person_name(const PersonId& id) const {
  const std::string pseudonym = look_up(m_people, id.text);
  return invented_name(pseudonym);
}

}  // namespace gesprek::commands
