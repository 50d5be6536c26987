#include "commands/pseudonyms.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

#include "base/hash.hpp"
#include "base/rng.hpp"
#include "base/text.hpp"
#include "load/class_names.hpp"
#include "load/keys.hpp"

namespace gesprek::commands {
namespace {

using Keys = std::set<std::string>;

/// True for "5A", "Groep 3/4": nothing but grades and a letter.
bool is_called_after_grades(const std::string& name) {
  return !parse_class_name(name).grades.empty() && name.size() <= 5 && name[0] >= '1' && name[0] <= '8';
}

void add_people(Keys& keys, const std::vector<PersonId>& people) {
  for (const PersonId& person : people) {
    keys.insert(person.text);
  }
}

PersonName invented_name(std::size_t number) {
  const auto& given = invented_given_names();
  const auto& family = invented_family_names();
  return {given[number % given.size()], "", family[(number / given.size() + number) % family.size()]};
}

/// At least so many different names, in any order; a second given name where a school has more pupils than
/// there are pairs of words.
std::vector<PersonName> different_names(std::size_t count) {
  std::vector<PersonName> names;
  const auto add_all = [&](const std::string& second) {
    for (const std::string& family : invented_family_names()) {
      for (const std::string& given : invented_given_names()) {
        names.push_back({given + second, "", family});
      }
    }
  };
  add_all("");
  for (auto second = invented_given_names().begin();
       names.size() < count && second != invented_given_names().end(); ++second) {
    add_all(" " + *second);
  }
  return names;
}

/// As the agenda sorts the pupils of a class.
bool stands_before(const Pupil* a, const Pupil* b) {
  const auto key = [](const Pupil& pupil) {
    return std::tuple(sort_key(pupil.name.family), sort_key(pupil.name.prefix), sort_key(pupil.name.given),
                      pupil.id);
  };
  return key(*a) < key(*b);
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
      "Ladekast",      "Lantaarn",   "Luchtballon", "Molenwiek",    "Notenkraker",  "Pannenlap",
      "Paraplu",       "Potlood",    "Regenton",    "Ritssluiting", "Schommel",     "Sneeuwvlok",
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
  m_pupils = drawn(pupils, "P");
  m_people = drawn(people, "M");
  m_households = drawn(households, "H");
  m_rooms = drawn(rooms, "R");
  Keys other_classes;
  for (const std::string& name : classes) {
    if (is_called_after_grades(name)) {
      m_classes.emplace(name, Drawn{name, 0});
    } else {
      other_classes.insert(name);
    }
  }
  m_classes.merge(drawn(other_classes, "Klas-"));
  name_pupils(roster);
}

/// Names from one hat, no two alike; those that a class gets are given out in the order of its pupils' own
/// names, because talks are planned in that order and one that could be either stays what it is.
void Pseudonyms::name_pupils(const Roster& roster) {
  std::map<ClassId, std::vector<const Pupil*>> classes;
  std::uint64_t seed = k_hash_seed;
  for (const Pupil& pupil : roster.pupils) {
    const bool is_known = roster.school_class(pupil.class_id) != nullptr;
    classes[is_known ? pupil.class_id : ClassId()].push_back(&pupil);
    seed = stable_hash(pupil.id.text + "\n", seed);
  }
  std::vector<PersonName> hat = different_names(roster.pupils.size());
  Rng(seed).shuffle(hat);
  auto next = hat.begin();
  for (auto& [class_id, pupils] : classes) {
    std::sort(pupils.begin(), pupils.end(), stands_before);
    const auto end = next + std::min<std::ptrdiff_t>(std::ssize(pupils), hat.end() - next);
    std::sort(next, end, name_before);
    for (auto pupil = pupils.begin(); next != end; ++pupil, ++next) {
      m_pupil_names.emplace((*pupil)->id, *next);
    }
  }
}

/// PREFIX and a number, each some way behind the one before.
Pseudonyms::Names Pseudonyms::drawn(const Keys& keys, const std::string& prefix) {
  constexpr std::uint32_t k_widest_gap = 9;
  std::uint64_t seed = stable_hash(prefix);
  for (const std::string& key : keys) {
    seed = stable_hash(key + "\n", seed);
  }
  Rng rng(seed);
  const std::size_t width = std::max<std::size_t>(4, std::to_string(keys.size() * (k_widest_gap + 1)).size());
  Names names;
  std::size_t last = 0;
  for (const std::string& key : keys) {
    if (is_forgotten(key)) {
      names.emplace(key, Drawn{key, 0});  // nobody's in the copy too
    }
    if (key.empty() || is_forgotten(key)) {
      continue;
    }
    std::string candidate;
    do {
      last += 1 + (candidate.empty() ? rng.below(k_widest_gap) : 0);
      const std::string digits = std::to_string(last);
      candidate = prefix + std::string(width - std::min(width, digits.size()), '0') + digits;
    } while (keys.count(candidate) > 0);
    names.emplace(key, Drawn{candidate, names.size()});
  }
  return names;
}

std::string Pseudonyms::look_up(const Names& names, const std::string& key) {
  const auto found = names.find(key);
  return found != names.end() ? found->second.key : "";
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

std::string Pseudonyms::key(KeyKind kind, const std::string& word) const {
  switch (kind) {
    case KeyKind::pupil:
      return look_up(m_pupils, word);
    case KeyKind::person:
      return look_up(m_people, word);
    case KeyKind::household:
      return look_up(m_households, word);
    case KeyKind::school_class:
      break;
  }
  return look_up(m_classes, word);
}

PersonName Pseudonyms::pupil_name(const PupilId& id) const {
  const auto found = m_pupil_names.find(id);
  return found != m_pupil_names.end() ? found->second : invented_name(0);
}

PersonName Pseudonyms::person_name(const PersonId& id) const {
  const auto found = m_people.find(id.text);
  return invented_name(found != m_people.end() ? found->second.number : 0);
}

}  // namespace gesprek::commands
