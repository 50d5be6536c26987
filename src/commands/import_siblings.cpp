#include "commands/import_siblings.hpp"

#include <algorithm>
#include <set>

#include "commands/report.hpp"
#include "load/keys.hpp"
#include "load/possible_siblings.hpp"
#include "words/imported.hpp"

namespace gesprek::commands {
namespace {

namespace say_import = words::imported;

struct Reason {
  std::string_view code;  ///< in JSON
  const Phrase& words;
};

Reason reason_of(PossibleSiblings::Because because) {
  switch (because) {
    case PossibleSiblings::Because::contact:
      return {"contact", say_import::k_because_contact};
    case PossibleSiblings::Because::guardian:
      return {"guardian", say_import::k_because_guardian};
    case PossibleSiblings::Because::name:
      return {"name", say_import::k_because_name};
    case PossibleSiblings::Because::address:
      break;
  }
  return {"address", say_import::k_because_address};
}

std::optional<TableSource> as_it_will_stand(const std::optional<TableSource>& standing,
                                            const std::optional<std::string>& changed, std::string_view name,
                                            Env& env) {
  return changed ? std::optional(add_table(env.sources, std::string(name), *changed)) : standing;
}

}  // namespace

std::optional<render::ImportReport::List> siblings_to_confirm(const StandingTables& standing,
                                                              const RosterUpdate& update, Env& env) {
  const auto pupils = as_it_will_stand(standing.pupils, update.pupils, "pupils.csv", env);
  const auto guardians = as_it_will_stand(standing.guardians, update.guardians, "guardians.csv", env);
  if (!pupils || !guardians) {
    return std::nullopt;
  }
  Diagnostics ignored;  // the update has read both
  std::vector<Pupil> here = load_pupils(env.sources, *pupils, ignored);
  std::vector<Guardian> theirs = load_guardians(env.sources, *guardians, ignored);
  const KnownKeys known(keys_of(here));
  std::ranges::for_each(theirs, [&](Guardian& guardian) { known.settle(guardian.pupil.text); });
  std::set<PupilId> left;
  for (const Pupil& pupil : here) {
    if (pupil.last_day && *pupil.last_day < env.as_of) {
      left.insert(pupil.id);
    }
  }
  std::erase_if(here, [&](const Pupil& pupil) { return left.contains(pupil.id); });
  std::erase_if(theirs, [&](const Guardian& guardian) { return left.contains(guardian.pupil); });
  render::ImportReport::List list{
      "possible_siblings", &say_import::k_possible_siblings, {}, &say_import::k_possible_siblings_advice};
  for (const PossibleSiblings& pair : possible_siblings(here, theirs, update.postal_codes)) {
    const Reason reason = reason_of(pair.because);
    list.items.push_back(
        {{{"pupil", pair.pupil.text}, {"sibling", pair.sibling.text}, {"because", std::string(reason.code)}},
         pair.pupil.text + " + " + pair.sibling.text + " (" + say(language(env), Message(reason.words)) +
             ")"});
  }
  return list.items.empty() ? std::nullopt : std::optional(std::move(list));
}

}  // namespace gesprek::commands
