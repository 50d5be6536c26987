#include "compliance/talk_directory.hpp"

#include <algorithm>

#include "compliance/which_talk.hpp"
#include "model/policy_group.hpp"

namespace gesprek::compliance {
namespace {

/// "startgesprek/P10/2" as moment and pupil; both empty when the id has not that form.
std::pair<MomentId, PupilId> parts_of(const TalkId& id) {
  const std::size_t first = id.text.find('/');
  if (first == std::string::npos) {
    return {};
  }
  const std::size_t second = std::min(id.text.find('/', first + 1), id.text.size());
  return {MomentId(id.text.substr(0, first)), PupilId(id.text.substr(first + 1, second - first - 1))};
}

}  // namespace

TalkDirectory::TalkDirectory(Facts& facts)
    : m_input(facts.input), m_by_group(facts.by_group), m_talks(facts.talks), m_places(facts.places) {
  const ComplianceInput& input = m_input;
  for (std::size_t i = 0; i < input.policy.moments.size(); ++i) {
    m_moments.emplace(input.policy.moments[i].id, i);
  }
  for (const Pupil& pupil : input.roster.pupils) {
    m_by_pupil.emplace(pupil.id, std::vector<std::size_t>{});
  }
  for (const OwedTalk& owed : input.agenda.talks) {
    if (const auto index = moment(owed.moment)) {
      add_owed(owed, *index);
    }
  }
}

void TalkDirectory::add_owed(const OwedTalk& owed, std::size_t moment_index) {
  const std::size_t index = m_talks.size();
  TalkFacts& talk = m_talks.emplace_back();
  talk.moment = &moment_of(owed, moment_index);
  talk.moment_index = moment_index;
  talk.owed = &owed;
  talk.id = owed.id;
  talk.pupil = owed.pupil;
  talk.pupil_row = m_input.roster.pupil(owed.pupil);
  m_places.emplace(owed.id, index);
  m_by_pupil[owed.pupil].push_back(index);
  for (const PupilId& pupil :
       owed.pupils) {  // a line about one child also speaks of the talk with the family
    if (pupil != owed.pupil) {
      m_by_pupil[pupil].push_back(index);
    }
  }
}

const Moment& TalkDirectory::moment_of(const OwedTalk& owed, std::size_t moment_index) {
  const auto known = m_by_group.find({moment_index, owed.audience_index});
  if (known != m_by_group.end()) {
    return known->second;
  }
  const Moment& moment = m_input.policy.moments[moment_index];
  if (owed.audience_index >= moment.audience.size()) {
    return moment;
  }
  return m_by_group
      .emplace(std::pair(moment_index, owed.audience_index),
               moment_for(moment, moment.audience[owed.audience_index]))
      .first->second;
}

std::optional<std::size_t> TalkDirectory::moment(const MomentId& id) const {
  const auto found = m_moments.find(id);
  return found != m_moments.end() ? std::optional(found->second) : std::nullopt;
}

std::optional<std::size_t> TalkDirectory::find_or_add(const TalkId& id, std::size_t moment_index,
                                                      const PupilId& pupil) {
  if (const auto found = m_places.find(id); found != m_places.end()) {
    return found->second;
  }
  const auto known = m_by_pupil.find(pupil);
  const Moment& moment = m_input.policy.moments[moment_index];
  if (known == m_by_pupil.end() || moment.kind != MomentKind::talk) {
    return std::nullopt;
  }
  const std::size_t index = m_talks.size();
  TalkFacts& talk = m_talks.emplace_back();
  talk.moment = &moment;
  talk.moment_index = moment_index;
  talk.id = id;
  talk.pupil = pupil;
  talk.pupil_row = m_input.roster.pupil(pupil);
  m_places.emplace(id, index);
  known->second.push_back(index);
  return index;
}

std::vector<std::size_t> TalkDirectory::meant_by(const LogLine& line) {
  if (!line.talk.empty()) {
    if (const auto found = m_places.find(line.talk); found != m_places.end()) {
      return {found->second};
    }
  }
  const auto [talk_moment, talk_pupil] = parts_of(line.talk);
  const auto moment_index = moment(line.moment.empty() ? talk_moment : line.moment);
  const PupilId& pupil = line.pupil.empty() ? talk_pupil : line.pupil;
  if (!moment_index) {
    return {};
  }
  if (line.talk.empty()) {
    const std::vector<std::size_t> found = of_pupil(pupil, *moment_index);
    if (!found.empty()) {
      return found.size() > 1 ? meant_by_name(line, found, m_talks) : found;
    }
  }
  if (const auto family = of_family(line.talk, pupil, *moment_index); !family.empty()) {
    return family;
  }
  const TalkId id = line.talk.empty()
                        ? TalkId(m_input.policy.moments[*moment_index].id.text + '/' + pupil.text)
                        : line.talk;
  const auto added = find_or_add(id, *moment_index, pupil);
  return added ? std::vector<std::size_t>{*added} : std::vector<std::size_t>{};
}

std::vector<std::size_t> TalkDirectory::of_family(const TalkId& id, const PupilId& pupil,
                                                  std::size_t moment_index) const {
  std::vector<std::size_t> found;
  if (id.text == m_input.policy.moments[moment_index].id.text + '/' + pupil.text) {
    std::ranges::copy_if(of_pupil(pupil, moment_index), std::back_inserter(found), [&](std::size_t talk) {
      return m_talks[talk].owed != nullptr && m_talks[talk].pupil != pupil;
    });
  }
  return found;
}

std::vector<std::size_t> TalkDirectory::of_pupil(const PupilId& pupil, std::size_t moment_index) const {
  std::vector<std::size_t> found;
  if (const auto talks = m_by_pupil.find(pupil); talks != m_by_pupil.end()) {
    std::ranges::copy_if(talks->second, std::back_inserter(found),
                         [&](std::size_t talk) { return m_talks[talk].moment_index == moment_index; });
  }
  const auto extra = [&](std::size_t talk) { return m_talks[talk].owed == nullptr; };
  if (!std::ranges::all_of(found, extra)) {
    std::erase_if(found, extra);
  }
  return found;
}

}  // namespace gesprek::compliance
