#include "commands/targets.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "commands/moment_names.hpp"
#include "commands/staff_names.hpp"
#include "load/class_names.hpp"
#include "load/keys.hpp"
#include "words/commands.hpp"
#include "words/staff.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::commands;

template <class Items, class Key>
std::vector<std::string> texts(const Items& items, Key key) {
  std::vector<std::string> all;
  for (const auto& item : items) {
    all.push_back(std::invoke(key, item).text);
  }
  return all;
}

/// Keys of people are close together: only one that differs in capitals and marks alone is what was meant.
void unknown_person(const Phrase& phrase, std::string_view code, const Word& word,
                    const std::vector<std::string>& known, const std::optional<Message>& otherwise,
                    Diagnostics& problems) {
  const std::string meant = KnownKeys(known).respelt(word.value);
  problems.error(code, word.span, {phrase, {{"typed", word.value}}},
                 meant.empty() ? otherwise : Message(words_of::k_did_you_mean, {{"near", meant}}));
}

std::vector<std::string> keys_and_names(const std::vector<const Staff*>& staff) {
  std::vector<std::string> texts;
  std::ranges::transform(staff, std::back_inserter(texts),
                         [](const Staff* member) { return key_and_name(*member); });
  return texts;
}

void report_several_moments(const std::vector<MomentId>& named, const Word& word, Diagnostics& problems) {
  std::vector<std::string> ids;
  std::ranges::transform(named, std::back_inserter(ids), &MomentId::text);
  problems.error("several-moments", word.span, {words_of::k_several_moments, {{"typed", word.value}}},
                 Message(words_of::k_several_moments_help, {{"known", some_of(ids)}}));
}

/// The slip in a talk's id may be in its moment; its pupil is taken as it was typed.
std::vector<std::string> talks_of_pupil(const Agenda& agenda, std::string_view typed) {
  std::vector<std::string> ids;
  const std::size_t slash = std::min(typed.find('/'), typed.size());
  const std::string rest = fold(typed.substr(slash));
  for (const OwedTalk& talk : agenda.talks) {
    if (fold(talk.id.text).ends_with(rest) && !rest.empty()) {
      ids.push_back(talk.id.text);
    }
  }
  return ids;
}

}  // namespace

std::optional<Message> suggestion(std::string_view typed, const std::vector<std::string>& candidates) {
  const std::string_view near = nearest(typed, candidates);
  return near.empty() ? std::nullopt
                      : std::optional(Message(words_of::k_did_you_mean, {{"near", std::string(near)}}));
}

void report_unknown(const Phrase& phrase, std::string_view code, const Word& word,
                    const std::vector<std::string>& known, const std::optional<Message>& otherwise,
                    Diagnostics& problems) {
  auto help = suggestion(word.value, known);
  problems.error(code, word.span, {phrase, {{"typed", word.value}}}, help ? help : otherwise);
}

std::string some_of(const std::vector<std::string>& items, std::size_t most) {
  std::string text;
  for (std::size_t i = 0; i < std::min(most, items.size()); ++i) {
    text += (i == 0 ? "" : ", ") + items[i];
  }
  return items.size() > most ? text + " …" : text;
}

std::vector<Word> split_commas(const std::vector<Word>& words) {
  std::vector<Word> parts;
  for (const Word& word : words) {
    std::string_view rest = word.value;
    while (!rest.empty()) {
      const std::string_view part = rest.substr(0, rest.find(','));
      rest.remove_prefix(std::min(rest.size(), part.size() + 1));
      parts.push_back({std::string(part), word.span});
    }
  }
  return parts;
}

std::optional<MomentId> find_moment(const Policy& policy, const Word& word, Diagnostics& problems) {
  const auto named = moments_named(policy, word.value);
  if (named.size() == 1) {
    return named.front();
  }
  if (named.size() > 1) {
    report_several_moments(named, word, problems);
    return {};
  }
  const auto known = texts(policy.moments, &Moment::id);
  const std::string near = nearest_moment(policy, word.value);
  problems.error("unknown-moment", word.span, {words_of::k_unknown_moment, {{"typed", word.value}}},
                 near.empty() ? Message(words_of::k_known_moments, {{"known", some_of(known, known.size())}})
                              : Message(words_of::k_did_you_mean, {{"near", near}}));
  return {};
}

std::vector<MomentId> find_moments(const Policy& policy, const std::vector<Word>& words,
                                   Diagnostics& problems) {
  std::vector<MomentId> found;
  for (const Word& word : words) {
    const auto id = find_moment(policy, word, problems);
    if (id && std::find(found.begin(), found.end(), *id) == found.end()) {
      found.push_back(*id);
    }
  }
  return found;
}

std::optional<PupilId> find_pupil(const Roster& roster, const Word& word, Diagnostics& problems) {
  const PupilId id(word.value);
  if (roster.pupil(id) != nullptr) {
    return id;
  }
  unknown_person(words_of::k_unknown_pupil, "unknown-pupil", word, texts(roster.pupils, &Pupil::id),
                 Message(words_of::k_pupil_help), problems);
  return {};
}

std::optional<PersonId> find_staff(const Roster& roster, const Word& word, Diagnostics& problems) {
  const auto found = staff_named(roster, word.value);
  if (found.size() == 1) {
    return found.front()->id;
  }
  if (found.size() > 1) {
    problems.error("several-staff", word.span, {words::k_several_staff, {{"typed", word.value}}},
                   Message(words::k_several_staff_help, {{"known", some_of(keys_and_names(found))}}));
    return {};
  }
  std::vector<const Staff*> all;
  std::ranges::transform(roster.staff, std::back_inserter(all), [](const Staff& member) { return &member; });
  unknown_person(words_of::k_unknown_staff, "unknown-staff", word, texts(roster.staff, &Staff::id),
                 Message(words_of::k_known_moments, {{"known", some_of(keys_and_names(all))}}), problems);
  return {};
}

std::optional<ClassId> find_class(const Roster& roster, const Word& word, Diagnostics& problems) {
  const ClassId id = parse_class_name(word.value).id;
  if (roster.school_class(id) != nullptr) {
    return id;
  }
  const auto known = texts(roster.classes, &SchoolClass::id);
  report_unknown(words_of::k_unknown_class, "unknown-class", word, known,
                 Message(words_of::k_known_moments, {{"known", some_of(known, known.size())}}), problems);
  return {};
}

std::string talk_word(const Policy& policy, const std::string& typed) {
  const std::size_t slash = std::min(typed.find('/'), typed.size());
  const auto named =
      slash == typed.size() ? std::vector<MomentId>{} : moments_named(policy, typed.substr(0, slash));
  return named.size() == 1 ? named.front().text + typed.substr(slash) : typed;
}

std::optional<TalkId> find_talk(const Agenda& agenda, const Plans& plans, const Word& word,
                                Diagnostics& problems) {
  const TalkId id(word.value);
  if (agenda.talk(id) != nullptr || planned_talk(plans, id) != nullptr) {
    return id;
  }
  report_unknown(words_of::k_unknown_talk, "unknown-talk", word, talks_of_pupil(agenda, word.value),
                 Message(words_of::k_talk_help), problems);
  return {};
}

const PlannedTalk* planned_talk(const Plans& plans, const TalkId& id) {
  const auto plan = plans.find(moment_of(id));
  if (plan == plans.end()) {
    return nullptr;
  }
  const auto& talks = plan->second.talks;
  const auto found =
      std::find_if(talks.begin(), talks.end(), [&](const PlannedTalk& talk) { return talk.id == id; });
  return found == talks.end() ? nullptr : &*found;
}

MomentId moment_of(const TalkId& id) {
  return MomentId(id.text.substr(0, id.text.find('/')));
}

}  // namespace gesprek::commands
