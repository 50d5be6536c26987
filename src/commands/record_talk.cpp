#include "commands/record_talk.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "words/record.hpp"

namespace gesprek::commands {
namespace {

namespace say_record = words::record;

bool stands(const TalkId& id, const KnownTalks& known) {
  return known.agenda.talk(id) != nullptr || planned_talk(known.loaded.plans, id) != nullptr;
}

/// A line about a talk that is owed and planned no more, of a pupil who left: it can still be called off.
const LogLine* told_before(const TalkId& id, const KnownTalks& known) {
  const auto& lines = known.loaded.log.lines;
  const auto found = stands(id, known) ? lines.end() : std::ranges::find(lines, id, &LogLine::talk);
  return found != lines.end() ? &*found : nullptr;
}

/// Of MOMENT/PUPIL, where the moment is one for which people ask.
std::optional<PupilId> pupil_of_request(const TalkId& id, const KnownTalks& known) {
  const Moment* moment = known.loaded.policy.find(moment_of(id));
  const PupilId pupil(id.text.substr(std::min(id.text.find('/'), id.text.size() - 1) + 1));
  const bool can_be = moment != nullptr && moment->kind == MomentKind::talk && moment->initiative &&
                      known.loaded.roster.pupil(pupil) != nullptr;
  return can_be ? std::optional(pupil) : std::nullopt;
}

/// The talk with the family, which has the key of one of its children (B25, B26), where the key of another
/// was typed and there is one alone; else the id as it is.
TalkId of_family(const TalkId& id, const KnownTalks& known) {
  std::vector<TalkId> found;
  const std::string pupil = id.text.substr(std::min(id.text.find('/'), id.text.size() - 1) + 1);
  for (const OwedTalk& owed : known.agenda.talks) {
    if (!stands(id, known) && owed.moment == moment_of(id) && is_among(owed.pupils, PupilId(pupil))) {
      found.push_back(owed.id);
    }
  }
  return found.size() == 1 ? found.front() : id;
}

/// Of whom the talk is; nobody, and reported, when there is no such talk.
std::vector<PupilId> pupils_of(const Word& word, const KnownTalks& known, Diagnostics& problems) {
  const TalkId id(word.value);
  if (const LogLine* before = told_before(id, known)) {
    return {before->pupil};
  }
  if (const auto pupil = stands(id, known) ? std::nullopt : pupil_of_request(id, known)) {
    return {*pupil};
  }
  if (!find_talk(known.agenda, known.loaded.plans, word, problems)) {
    return {};
  }
  if (const OwedTalk* owed = known.agenda.talk(id)) {
    std::vector<PupilId> pupils{owed->pupil};
    pupils.insert(pupils.end(), owed->pupils.begin(), owed->pupils.end());
    return pupils;
  }
  return {planned_talk(known.loaded.plans, id)->pupil};
}

}  // namespace

bool concern_talk(const Word& typed, LogLine& line, const KnownTalks& known, Diagnostics& problems) {
  const Word word{of_family(TalkId(typed.value), known).text, typed.span};
  const std::vector<PupilId> pupils = pupils_of(word, known, problems);
  if (pupils.empty()) {
    return false;
  }
  line.talk = TalkId(word.value);
  const MomentId moment = moment_of(line.talk);
  const Arg talk{"talk", line.talk.text};
  if (!line.pupil.empty() && !is_among(pupils, line.pupil)) {
    problems.error("other-pupil", word.span, {say_record::k_other_pupil, {talk, {"pupil", line.pupil.text}}},
                   Message(say_record::k_contradiction_help));
    return false;
  }
  if (!line.moment.empty() && line.moment != moment) {
    problems.error("other-moment", word.span,
                   {say_record::k_other_moment, {talk, {"moment", line.moment.text}}},
                   Message(say_record::k_contradiction_help));
    return false;
  }
  line.moment = moment;
  line.pupil = line.pupil.empty() ? pupils.front() : line.pupil;
  return true;
}

}  // namespace gesprek::commands
