#include "commands/named_pupils.hpp"

#include <algorithm>
#include <iterator>

#include "base/text.hpp"
#include "load/class_names.hpp"
#include "load/name_words.hpp"

namespace gesprek::commands {
namespace {

using Words = std::vector<std::string>;

/// Where a pupil is named in a text, in words from its start.
struct Place {
  PupilId pupil;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Says nothing about what an appointment with a pupil is for: every title of a talk can have it.
bool is_neutral(const std::string& word) {
  static const std::set<std::string> k_neutral{"afspraak",
                                               "appointment",
                                               "conference",
                                               "de",
                                               "en",
                                               "and",
                                               "fam",
                                               "familie",
                                               "family",
                                               "for",
                                               "gesprek",
                                               "het",
                                               "de",
                                               "kindgesprek",
                                               "klas",
                                               "class",
                                               "groep",
                                               "group",
                                               "meeting",
                                               "met",
                                               "with",
                                               "min",
                                               "minuten",
                                               "minutes",
                                               "moeder",
                                               "mother",
                                               "online",
                                               "oudergesprek",
                                               "ouder",
                                               "ouders",
                                               "over",
                                               "parent",
                                               "parents",
                                               "guardian",
                                               "guardians",
                                               "minutengesprek",
                                               "tienminutengesprek",
                                               "school",
                                               "talk",
                                               "teams",
                                               "telefonisch",
                                               "phone",
                                               "vader",
                                               "mama",
                                               "papa",
                                               "father",
                                               "van",
                                               "of",
                                               "the",
                                               "verzorger",
                                               "verzorgers",
                                               "video",
                                               "voor"};
  const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
  return k_neutral.contains(word) || digits == word.size() || (digits > 0 && word.substr(digits) == "min");
}

/// A name as lists write it: "Jesse de Vries", "Vries, Jesse de", "de Vries, Jesse", and without the prefix.
std::vector<Words> spellings(const PersonName& name) {
  const auto joined = [](std::initializer_list<const std::string*> parts) {
    Words words;
    for (const std::string* part : parts) {
      std::ranges::move(words_in(*part), std::back_inserter(words));
    }
    return words;
  };
  if (name.given.empty() || name.family.empty()) {
    return {};  // half a name is no proof of who it is
  }
  return {joined({&name.given, &name.prefix, &name.family}),
          joined({&name.family, &name.given, &name.prefix}),
          joined({&name.prefix, &name.family, &name.given}), joined({&name.given, &name.family}),
          joined({&name.family, &name.given})};
}

/// Adds where the words stand in the text, one after another.
void find_words(const Words& text, const Words& wanted, const PupilId& pupil, std::vector<Place>& places) {
  for (auto at = text.begin(); !wanted.empty() && at != text.end(); ++at) {
    at = std::search(at, text.end(), wanted.begin(), wanted.end());
    if (at == text.end()) {
      return;
    }
    const auto begin = static_cast<std::size_t>(at - text.begin());
    places.push_back({pupil, begin, begin + wanted.size()});
  }
}

/// Without what is only a part of a longer name at the same place.
std::vector<Place> longest_of(const std::vector<Place>& places) {
  std::vector<Place> kept;
  std::ranges::copy_if(places, std::back_inserter(kept), [&](const Place& one) {
    return std::ranges::none_of(places, [&](const Place& other) {
      return other.begin < one.end && one.begin < other.end && other.end - other.begin > one.end - one.begin;
    });
  });
  return kept;
}

/// A bare number in a text can be anything, and has to be long to be a key.
bool can_stand_in_text(std::string_view key) {
  constexpr std::size_t k_long_number = 5;
  return key.size() >= k_long_number || key.find_first_not_of("0123456789") != std::string_view::npos;
}

/// Takes away what names the pupil: the key, the names, the class, and those of the people of a talk.
void drop_own_words(Words& words, const Pupil& pupil, const Roster& roster) {
  Words own;
  const auto add = [&own](std::string_view text) {
    std::ranges::move(words_in(text), std::back_inserter(own));
  };
  add(pupil.id.text);
  add(full_name(pupil.name));
  add(pupil.class_id.text);
  for (const Guardian* guardian : roster.guardians_of(pupil.id)) {
    add(full_name(guardian->name));
  }
  if (const SchoolClass* group = roster.school_class(pupil.class_id)) {
    for (const PersonId& teacher : group->staff) {
      const Staff* member = roster.staff_member(teacher);
      add(member != nullptr ? full_name(member->name) : "");
    }
  }
  std::erase_if(words, [&](const std::string& word) { return std::ranges::find(own, word) != own.end(); });
}

struct Found {
  std::vector<Place> keys, whole, given;
};

Found find_pupils(const Roster& roster, const Words& text, std::string_view class_id) {
  Found found;
  for (const Pupil& pupil : roster.pupils) {
    if (can_stand_in_text(pupil.id.text)) {
      find_words(text, words_in(pupil.id.text), pupil.id, found.keys);
    }
    if (!trim(class_id).empty() && !may_be_class(class_id, pupil.class_id, pupil.grade)) {
      continue;
    }
    for (const Words& spelling : spellings(pupil.name)) {
      find_words(text, spelling, pupil.id, found.whole);
    }
    find_words(text, words_in(pupil.name.given), pupil.id, found.given);
  }
  return found;
}

std::set<PupilId> pupils_at(const std::vector<Place>& places) {
  std::set<PupilId> pupils;
  for (const Place& place : longest_of(places)) {
    pupils.insert(place.pupil);
  }
  return pupils;
}

}  // namespace

NamedPupils pupils_named(const Roster& roster, std::string_view text, std::string_view class_id) {
  NamedPupils named;
  named.besides = words_in(text);
  const Found found = find_pupils(roster, named.besides, class_id);
  named.whole = pupils_at(found.keys.empty() ? found.whole : found.keys);
  if (named.whole.empty()) {
    named.given = pupils_at(found.given);
    for (const Place& place : found.given) {
      std::ranges::fill(named.besides.begin() + static_cast<std::ptrdiff_t>(place.begin),
                        named.besides.begin() + static_cast<std::ptrdiff_t>(place.end), std::string());
    }
  }
  for (const PupilId& pupil : named.whole) {
    drop_own_words(named.besides, *roster.pupil(pupil), roster);
  }
  std::erase_if(named.besides, [](const std::string& word) { return word.empty() || is_neutral(word); });
  return named;
}

std::set<std::string> words_of_moment(const Moment& moment) {
  std::set<std::string> words;
  for (const std::string* text : {&moment.id.text, &moment.name.nl, &moment.name.en}) {
    std::ranges::move(words_in(*text), std::inserter(words, words.end()));
  }
  return words;
}

}  // namespace gesprek::commands
