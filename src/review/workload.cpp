#include "review/workload.hpp"

namespace gesprek::review {

std::map<PersonId, Workload> workload_of(const Agenda& agenda) {
  std::map<PersonId, Workload> loads;
  std::map<std::vector<PersonId>, std::size_t> turns;
  const auto add = [&](const PersonId& teacher, const OwedTalk& talk) {
    Workload& load = loads[teacher];
    ++load.talks;
    load.minutes += talk.minutes;
  };
  for (const OwedTalk& talk : agenda.talks) {
    if (talk.teachers.empty() || !talk.becomes_due) {
      continue;
    }
    if (talk.duo == Duo::both) {
      for (const PersonId& teacher : talk.teachers) {
        add(teacher, talk);
      }
    } else {
      add(talk.teachers[turns[talk.teachers]++ % talk.teachers.size()], talk);
    }
  }
  return loads;
}

}  // namespace gesprek::review
