#include "commands/key_places.hpp"

#include <algorithm>

namespace gesprek::commands {
namespace {

enum class Holds { pupil, person, household, talk, people, details, asked };

struct Place {
  std::string_view table;
  std::string_view column;
  Holds holds;
};

constexpr auto k_places = std::to_array<Place>({
    {"pupils", "pupil", Holds::pupil},
    {"guardians", "pupil", Holds::pupil},
    {"guardians", "guardian", Holds::person},
    {"guardians", "household", Holds::household},
    {"staff", "staff", Holds::person},
    {"classes", "staff", Holds::people},
    {"requests", "pupil", Holds::pupil},
    {"requests", "household", Holds::household},
    {"requests", "person", Holds::person},
    {"requests", "value", Holds::asked},
    {"topics", "talk", Holds::talk},
    {"topics", "guardian", Holds::person},
    {"log", "pupil", Holds::pupil},
    {"log", "talk", Holds::talk},
    {"log", "by", Holds::person},
    {"log", "value", Holds::details},
    {"plan", "talk", Holds::talk},
    {"plan", "pupil", Holds::pupil},
    {"plan", "guardians", Holds::people},
    {"plan", "staff", Holds::people},
});

/// The details of the log that hold keys; "present" holds those of pupils too.
struct Detail {
  std::string_view name;
  KeyKind kind;
};
constexpr auto k_details = std::to_array<Detail>({
    {"present", KeyKind::person},
    {"guardians", KeyKind::person},
    {"staff", KeyKind::person},
    {"class", KeyKind::school_class},
});
/// Findings of rules whose subject is of a class, of some grades or of a pupil; of the others it is a talk.
constexpr auto k_rules_of_classes = std::to_array<std::string_view>({"cadence", "event-held", "announced"});

bool is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string_view bare(std::string_view key) {
  return is_number(key) ? key.substr(std::min(key.find_first_not_of('0'), key.size() - 1)) : key;
}

/// The text with each piece between these marks passed through `change`, which is told its place.
template <class Change>
std::string each_piece(std::string_view text, std::string_view marks, Change change) {
  std::string out;
  for (std::size_t number = 0;; ++number) {
    const std::size_t end = std::min(text.find_first_of(marks), text.size());
    out += change(number, text.substr(0, end));
    out += text.substr(end, 1);
    if (end == text.size()) {
      return out;
    }
    text.remove_prefix(end + 1);
  }
}

}  // namespace

KeyPlaces::KeyPlaces(const Roster& roster) {
  for (const Pupil& pupil : roster.pupils) {
    add(KeyKind::pupil, pupil.id.text);
  }
  for (const Guardian& guardian : roster.guardians) {
    add(KeyKind::person, guardian.person.text);
    add(KeyKind::household, guardian.household.text);
  }
  for (const Staff& member : roster.staff) {
    add(KeyKind::person, member.id.text);
  }
  for (const SchoolClass& school_class : roster.classes) {
    add(KeyKind::school_class, school_class.id.text);
  }
}

void KeyPlaces::add(KeyKind kind, const std::string& key) {
  Known& known = m_known.at(static_cast<std::size_t>(kind));
  if (known.keys.insert(key).second) {
    known.bare.emplace(bare(key), key);
  }
}

bool KeyPlaces::knows(KeyKind kind, std::string_view key) const {
  return known(kind).keys.contains(meant(kind, key));
}

std::string KeyPlaces::meant(KeyKind kind, std::string_view word) const {
  const Known& of_kind = known(kind);
  if (!of_kind.keys.contains(word) && of_kind.bare.count(bare(word)) == 1) {
    return of_kind.bare.find(bare(word))->second;
  }
  return std::string(word);
}

/// A pupil is present at the own talk alone; elsewhere a key that a grown-up has too is the grown-up's.
KeyKinds KeyPlaces::present(std::string_view word, std::string_view pupil) const {
  const bool is_own = same(KeyKind::pupil, word, pupil);
  const bool is_person = knows(KeyKind::person, word);
  if (is_own && is_person) {
    return {KeyKind::pupil, KeyKind::person};
  }
  const bool is_pupil = is_own || (!is_person && knows(KeyKind::pupil, word));
  return {is_pupil ? KeyKind::pupil : KeyKind::person};
}

/// What stands behind the moment in the id of a finding.
KeyKinds KeyPlaces::subject(std::string_view word, std::string_view rule, std::string_view pupil) const {
  if (std::ranges::find(k_rules_of_classes, rule) == k_rules_of_classes.end() ||
      same(KeyKind::pupil, word, pupil)) {
    return {KeyKind::pupil};
  }
  if (knows(KeyKind::school_class, word)) {
    return {KeyKind::school_class};
  }
  return !is_number(word) && knows(KeyKind::pupil, word) ? KeyKinds{KeyKind::pupil} : KeyKinds{};
}

/// MOMENT/PUPIL, with /2 … behind it.
std::string KeyPlaces::talk(std::string_view id, const ChangeWord& change) const {
  return each_piece(id, "/", [&](std::size_t number, std::string_view piece) {
    return change("", number == 1 ? KeyKinds{KeyKind::pupil} : KeyKinds{}, piece);
  });
}

/// RULE:MOMENT/PUPIL@DAY:CLAUSE, RULE:MOMENT/CLASS/PERIOD, expectation:ID/PUPIL/HOUSEHOLD.
std::string KeyPlaces::finding(std::string_view id, std::string_view pupil, const ChangeWord& change) const {
  const std::string_view rule = id.substr(0, id.find(':'));
  // behind "@" and the second ":" there are no keys
  return each_piece(id, ":@", [&](std::size_t number, std::string_view part) {
    return each_piece(part, "/", [&](std::size_t place, std::string_view piece) {
      KeyKinds kinds;
      if (number == 1 && place == 1) {
        kinds = rule == "expectation" ? KeyKinds{KeyKind::pupil} : subject(piece, rule, pupil);
      } else if (number == 1 && place == 2 && rule == "expectation") {
        kinds = {KeyKind::household};
      }
      return change("finding", kinds, piece);
    });
  });
}

std::string KeyPlaces::details(std::string_view value, std::string_view pupil,
                               const ChangeWord& change) const {
  return each_piece(value, " ", [&](std::size_t, std::string_view word) {
    const std::size_t equals = word.find('=');
    if (equals == std::string_view::npos) {
      return change("", {}, word);
    }
    const std::string_view name = word.substr(0, equals);
    const std::string_view list = word.substr(equals + 1);
    const std::string before(word.substr(0, equals + 1));
    if (name == "finding") {
      return before + finding(list, pupil, change);
    }
    const auto detail = std::ranges::find(k_details, name, &Detail::name);
    return before + each_piece(list, ",", [&](std::size_t, std::string_view piece) {
             const KeyKinds kinds = detail == k_details.end() ? KeyKinds{}
                                    : name == "present"       ? present(piece, pupil)
                                                              : KeyKinds{detail->kind};
             return change(name, kinds, piece);
           });
  });
}

std::string KeyPlaces::changed(const KeyCell& cell, const ChangeWord& change) const {
  const auto place = std::ranges::find_if(
      k_places, [&](const Place& each) { return each.table == cell.table && each.column == cell.column; });
  if (place == k_places.end() || cell.text.empty()) {
    return std::string(cell.text);
  }
  const auto list_of = [&](const KeyKinds& kinds) {
    return each_piece(cell.text, " ,", [&](std::size_t, std::string_view word) {
      return word.empty() ? std::string() : change("", kinds, word);
    });
  };
  switch (place->holds) {
    case Holds::pupil:
      return change("", {KeyKind::pupil}, cell.text);
    case Holds::person:
      return change("", {KeyKind::person}, cell.text);
    case Holds::household:
      return change("", {KeyKind::household}, cell.text);
    case Holds::people:
      return list_of({KeyKind::person});
    case Holds::talk:
      return talk(cell.text, change);
    case Holds::details:
      return details(cell.text, cell.pupil, change);
    case Holds::asked:
      break;
  }
  return list_of(cell.kind == Request::Kind::order   ? KeyKinds{KeyKind::pupil}
                 : cell.kind == Request::Kind::guest ? KeyKinds{KeyKind::person}
                                                     : KeyKinds{});
}

bool KeyPlaces::names(const KeyCell& cell, const KindedKey& key) const {
  bool named = false;
  changed(cell, [&](std::string_view, const KeyKinds& kinds, std::string_view word) {
    named =
        named || (std::ranges::find(kinds, key.first) != kinds.end() && same(key.first, word, key.second));
    return std::string(word);
  });
  return named;
}

}  // namespace gesprek::commands
