#include "agenda/agenda.hpp"

#include <algorithm>
#include <tuple>

#include "agenda/expectations.hpp"
#include "agenda/occurrences.hpp"
#include "agenda/overview.hpp"
#include "agenda/talks.hpp"
#include "agenda/visits.hpp"

namespace gesprek {
namespace {

/// Ties each talk to the talk of the same pupil that has to come first (RP-07).
void order_talks_of_a_pupil(const Policy& policy, Agenda& agenda) {
  for (OwedTalk& talk : agenda.talks) {
    if (const auto& before = policy.moments[talk.moment_index].after_moment) {
      const OwedTalk* first = agenda.talk(owed::talk_id(*before, talk.pupil, 1));
      talk.after = first != nullptr ? std::optional(first->id) : std::nullopt;
    }
  }
}

bool earlier(const Occurrence& a, const Occurrence& b) {
  if (a.days.has_value() != b.days.has_value()) {
    return a.days.has_value();
  }
  if (a.days && a.days->first != b.days->first) {
    return a.days->first < b.days->first;
  }
  return std::tie(a.moment_index, a.id) < std::tie(b.moment_index, b.id);
}

}  // namespace

const OwedTalk* Agenda::talk(const TalkId& id) const {
  const auto place = talk_places.find(id);
  return place != talk_places.end() ? &talks[place->second] : nullptr;
}

Agenda make_agenda(const AgendaInput& input) {
  const owed::Facts facts(input);
  owed::Questions questions;
  Agenda agenda;
  for (std::size_t index = 0; index < input.policy.moments.size(); ++index) {
    const owed::MomentRef ref{input.policy.moments[index], index};
    if (ref.moment.kind == MomentKind::talk) {
      owed::add_talks(ref, facts, questions, agenda);
    } else {
      owed::add_occurrences(ref, facts, questions, agenda);
    }
  }
  for (std::size_t place = 0; place < agenda.talks.size(); ++place) {
    agenda.talk_places.emplace(agenda.talks[place].id, place);
  }
  order_talks_of_a_pupil(input.policy, agenda);
  owed::add_visits(facts, agenda);
  std::ranges::stable_sort(agenda.occurrences, earlier);
  owed::add_expectations(facts, agenda);
  owed::add_rounds(facts, agenda);
  agenda.questions = questions.all();
  return agenda;
}

}  // namespace gesprek
