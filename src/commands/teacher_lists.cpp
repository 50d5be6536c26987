#include "commands/teacher_lists.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "commands/teacher_blocks.hpp"
#include "compliance/reactions.hpp"

namespace gesprek::commands {
namespace {

using render::Signing;

class ListMaker {
 public:
  explicit ListMaker(const InvitationInput& input)
      : m_input(input), m_loaded(input.loaded), m_agenda(input.agenda) {}

  std::vector<render::TeacherList> make() {
    open_for_choice();
    add_first_choice();
    for (const MomentId& moment : m_input.moments) {
      const auto plan = m_loaded.plans.find(moment);
      if (plan != m_loaded.plans.end()) {
        add_plan(plan->second);
      }
    }
    std::vector<render::TeacherList> lists;
    for (auto& [person, list] : m_lists) {
      std::sort(list.talks.begin(), list.talks.end(), [](const PlannedTalk* a, const PlannedTalk* b) {
        return std::tie(a->start, a->id) < std::tie(b->start, b->id);
      });
      list.blocks = teacher_blocks(list, m_input);
      lists.push_back(std::move(list));
    }
    return lists;
  }

 private:
  /// True while families can choose, or will: once the sign-up has closed, times are given.
  bool is_being_chosen(const Moment& moment) const {
    const SchoolRound* round = m_loaded.school.round(moment.id);
    const bool has_closed = round != nullptr && round->signup_closes && *round->signup_closes < m_input.as_of;
    return signing_of(m_loaded.school, moment) == Signing::chosen && !has_closed;
  }

  /// A list of what to open where families choose, though nobody has a time yet.
  void open_for_choice() {
    for (const OwedTalk& owed : m_agenda.talks) {
      const bool ours =
          std::find(m_input.moments.begin(), m_input.moments.end(), owed.moment) != m_input.moments.end();
      const Moment& moment = m_loaded.policy.moments[owed.moment_index];
      if (!ours || !owed.becomes_due || !is_being_chosen(moment)) {
        continue;
      }
      for (const PersonId& teacher : owed.teachers) {
        list_of(teacher, owed.moment);
        m_choosing[owed.household].emplace_back(teacher, &owed);
      }
    }
  }

  /// Families with more children may choose before the others, where the policy gives them a head start.
  void add_first_choice() {
    for (const auto& entry : m_choosing) {
      const auto& choices = entry.second;
      const bool several = std::any_of(choices.begin(), choices.end(), [&](const auto& choice) {
        return choice.second->pupil != choices.front().second->pupil;
      });
      for (const auto& [teacher, owed] : choices) {
        if (several && m_loaded.policy.moments[owed->moment_index].invite.head_start) {
          render::TeacherList& list = list_of(teacher, owed->moment);
          if (!is_among(list.first_choice, owed->pupil)) {
            list.first_choice.push_back(owed->pupil);
          }
          list.first_choice_from = head_start(*owed);
        }
      }
    }
  }

  std::optional<Day> head_start(const OwedTalk& owed) const {
    const auto& ahead = m_loaded.policy.moments[owed.moment_index].invite.head_start;
    const SchoolRound* round = m_loaded.school.round(owed.moment);
    if (!ahead || round == nullptr || !round->signup_opens) {
      return std::nullopt;
    }
    return shift(*round->signup_opens, *ahead, -1, *m_loaded.calendar);
  }

  /// Where families choose, a plan made beforehand proves that there is room; its times are nobody's until
  /// the sign-up has closed (without a date: is open). Bookings that were read back are pinned.
  bool times_stand(const MomentId& moment) const {
    const Moment* found = m_loaded.policy.find(moment);
    if (found == nullptr || !is_being_chosen(*found)) {
      return true;
    }
    const SchoolRound* round = m_loaded.school.round(moment);
    if (round != nullptr && round->signup_closes) {
      return false;
    }
    return std::any_of(m_loaded.log.lines.begin(), m_loaded.log.lines.end(), [&](const LogLine& line) {
      return line.event == LogEvent::signup_opened && line.moment == moment;
    });
  }

  void add_plan(const Plan& plan) {
    const bool all_stand = times_stand(plan.moment);
    for (const PlannedTalk& talk : plan.talks) {
      for (const PersonId& person : talk.staff) {
        render::TeacherList& list = list_of(person, plan.moment);
        if (all_stand || talk.pinned) {
          list.talks.push_back(&talk);
        }
        add_unknown_to_parro(list_of(person, plan.moment), talk);
      }
    }
  }

  render::TeacherList& list_of(const PersonId& person, const MomentId& moment) {
    render::TeacherList& list = m_lists[person];
    list.staff = person;
    if (std::find(list.moments.begin(), list.moments.end(), moment) == list.moments.end()) {
      list.moments.push_back(moment);
      const Moment* found = m_loaded.policy.find(moment);
      if (found != nullptr && is_being_chosen(*found)) {
        list.chosen.push_back(moment);
      }
    }
    return list;
  }

  /// New pupils are not in Parro yet (A03): their families are invited in another way, and stand apart on the
  /// list.
  void add_unknown_to_parro(render::TeacherList& list, const PlannedTalk& row) const {
    const OwedTalk* owed = m_agenda.talk(row.id);
    if (owed != nullptr && !owed->guardians.empty() && !owed->channel.empty() && owed->channel != "parro") {
      list.not_in_parro.push_back(row.pupil);
      list.channels.push_back(owed->channel);
    }
  }

  const InvitationInput& m_input;
  const LoadedSchool& m_loaded;
  const Agenda& m_agenda;
  std::map<PersonId, render::TeacherList> m_lists;
  std::map<HouseholdId, std::vector<std::pair<PersonId, const OwedTalk*>>> m_choosing;
};

}  // namespace

render::Signing signing_of(const School& school, const Moment& moment) {
  return compliance::is_chosen(moment, school) ? Signing::chosen : Signing::assigned;
}

std::vector<render::TeacherList> teacher_lists(const InvitationInput& input) {
  return ListMaker(input).make();
}

}  // namespace gesprek::commands
