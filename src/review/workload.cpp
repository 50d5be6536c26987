#include "review/workload.hpp"

#include <algorithm>

namespace gesprek::review {
namespace {

bool counts(const OwedTalk& talk) {
  return !talk.teachers.empty() && talk.becomes_due;
}

bool has_nobody(const OwedTalk& talk) {
  return talk.teachers.empty() && talk.becomes_due;
}

}  // namespace

std::map<PersonId, Workload> workload_of(const Agenda& agenda) {
  std::map<PersonId, Workload> loads;
  std::map<std::vector<PersonId>, std::size_t> turns;
  const auto add = [&](const PersonId& teacher, const OwedTalk& talk) {
    Workload& load = loads[teacher];
    ++load.talks;
    load.minutes += talk.minutes;
  };
  for (const OwedTalk& talk : agenda.talks) {
    if (!counts(talk)) {
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

Workload workload_of_nobody(const Agenda& agenda) {
  Workload load;
  for (const OwedTalk& talk : agenda.talks) {
    if (has_nobody(talk)) {
      ++load.talks;
      load.minutes += talk.minutes;
    }
  }
  return load;
}

Workload whole_workload(const Agenda& agenda) {
  Workload whole = workload_of_nobody(agenda);
  whole.talks += static_cast<int>(std::ranges::count_if(agenda.talks, counts));
  for (const auto& [teacher, load] : workload_of(agenda)) {
    whole.minutes += load.minutes;
  }
  return whole;
}

}  // namespace gesprek::review
