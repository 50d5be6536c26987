#include "commands/arranged_talks.hpp"

namespace gesprek::commands {

std::set<TalkId> arranged_talks(const LoadedSchool& loaded) {
  std::set<PupilId> movers;
  for (const Pupil& pupil : loaded.roster.pupils) {
    if (pupil.class_since) {
      movers.insert(pupil.id);
    }
  }
  std::set<TalkId> arranged;
  if (movers.empty()) {
    return arranged;
  }
  for (const auto& [moment, plan] : loaded.plans) {
    for (const PlannedTalk& talk : plan.talks) {
      if (movers.contains(talk.pupil)) {
        arranged.insert(talk.id);
      }
    }
  }
  for (const LogLine& line : loaded.log.lines) {
    if (!line.talk.empty()) {
      arranged.insert(line.talk);
    } else if (movers.contains(line.pupil)) {
      arranged.insert(TalkId(line.moment.text + '/' + line.pupil.text));
    }
  }
  return arranged;
}

}  // namespace gesprek::commands
