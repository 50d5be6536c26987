#include "commands/teacher_blocks.hpp"

#include <algorithm>
#include <map>

#include "planner/round/openings.hpp"

namespace gesprek::commands {
namespace {

using render::TeacherBlock;
using render::TeacherList;

/// The plan's talks of one teacher and round that a talk planner holds: with families, at a clock time, and
/// not of pupils whom it does not know yet (A03). By start.
std::vector<const PlannedTalk*> talks_of(const PersonId& staff, const MomentId& moment,
                                         const InvitationInput& input) {
  std::vector<const PlannedTalk*> talks;
  const auto plan = input.loaded.plans.find(moment);
  if (plan == input.loaded.plans.end()) {
    return talks;
  }
  for (const PlannedTalk& talk : plan->second.talks) {
    const OwedTalk* owed = input.agenda.talk(talk.id);
    const bool elsewhere = owed != nullptr && !owed->channel.empty() && owed->channel != "parro";
    if (talk.has_clock && !talk.guardians.empty() && !elsewhere && is_among(talk.staff, staff)) {
      talks.push_back(&talk);
    }
  }
  std::ranges::stable_sort(talks, {}, &PlannedTalk::start);
  return talks;
}

/// The length that most of these have; of two the longer.
Minutes usual(const std::map<Minutes, int>& lengths) {
  const auto most = std::max_element(lengths.begin(), lengths.end(), [](const auto& a, const auto& b) {
    return std::pair(a.second, a.first) < std::pair(b.second, b.first);
  });
  return most == lengths.end() ? Minutes{10} : most->first;
}

/// How long a talk of the round is with this teacher: as planned, else as the policy and the school have it.
Minutes minutes_of(const PersonId& staff, const MomentId& moment, const InvitationInput& input) {
  std::map<Minutes, int> lengths;
  for (const PlannedTalk* talk : talks_of(staff, moment, input)) {
    ++lengths[talk->minutes];
  }
  if (lengths.empty()) {
    for (const OwedTalk& owed : input.agenda.talks) {
      if (owed.moment == moment && owed.becomes_due &&
          (is_among(owed.teachers, staff) || is_among(owed.guests, staff))) {
        ++lengths[owed.minutes];
      }
    }
  }
  return usual(lengths);
}

/// What the plan takes of the teacher's time: one stretch, until they stop for an hour or more.
void add_planned(const std::vector<const PlannedTalk*>& talks, const TeacherBlock& like,
                 std::vector<TeacherBlock>& blocks) {
  constexpr int k_apart = 60;  // minutes without a talk: an afternoon and its evening are two blocks
  const std::size_t first = blocks.size();
  for (const PlannedTalk* talk : talks) {
    const Clock end = end_of(*talk);
    const bool anew = blocks.size() == first || blocks.back().day != talk->start.day ||
                      talk->start.clock.minute - blocks.back().clock.end.minute >= k_apart;
    if (anew) {
      blocks.push_back(like);
      blocks.back().day = talk->start.day;
      blocks.back().clock = {talk->start.clock, end};
    } else {
      blocks.back().clock.end = std::max(blocks.back().clock.end, end);
    }
  }
}

}  // namespace

bool has_no_sessions(const School& school, const MomentId& moment) {
  const SchoolRound* round = school.round(moment);
  return round == nullptr || round->sessions.empty();
}

std::vector<TeacherBlock> teacher_blocks(const TeacherList& list, const InvitationInput& input) {
  std::vector<TeacherBlock> blocks;
  for (const MomentId& moment : list.moments) {
    TeacherBlock block;
    block.moment = moment;
    block.minutes = minutes_of(list.staff, moment, input);
    const SchoolRound* round = input.loaded.school.round(moment);
    if (round != nullptr && is_among(list.chosen, moment) && round->signup_opens && round->signup_closes) {
      block.opens = round->signup_opens;
      block.closes = round->signup_closes;
    }
    if (has_no_sessions(input.loaded.school, moment)) {
      add_planned(talks_of(list.staff, moment, input), block, blocks);
      continue;
    }
    for (const Session& session : round->sessions) {
      if (receives(session, list.staff, input.loaded.roster)) {
        block.day = session.day;
        block.clock = session.clock;
        block.breaks = session.breaks;
        blocks.push_back(block);
      }
    }
  }
  return blocks;
}

}  // namespace gesprek::commands
