// Finds the talks that a row of a plan or a line of the log speaks of.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "compliance/facts.hpp"

namespace gesprek::compliance {

/// Talks by id and by pupil. Starts with the talks of the agenda; what was planned or logged without being
/// owed is added when it is met.
class TalkDirectory {
 public:
  /// The talks grow in `facts`, which must outlive the directory.
  explicit TalkDirectory(Facts& facts);

  std::optional<std::size_t> moment(const MomentId& id) const;

  /// The talk of that id, added when it is new; nothing when the pupil is not in the roster or the moment has
  /// no talks.
  std::optional<std::size_t> find_or_add(const TalkId& id, std::size_t moment_index, const PupilId& pupil);

  /// The talks of which a line speaks. One without a talk speaks of every talk of its moment with its pupil;
  /// when it names guardians (present=, guardians=), of those in which one of them takes part. Its day can
  /// tell which of several it is (which_talk.hpp), once all lines are known.
  std::vector<std::size_t> meant_by(const LogLine& line);

 private:
  /// Of a talk with a family under the key of another of its children (B25, B26).
  std::vector<std::size_t> of_family(const TalkId& id, const PupilId& pupil, std::size_t moment_index) const;
  /// The moment as it holds for the talk's group.
  const Moment& moment_of(const OwedTalk& owed, std::size_t moment_index);
  void add_owed(const OwedTalk& owed, std::size_t moment_index);
  /// The owed ones; when none is owed, those that were planned or logged all the same.
  std::vector<std::size_t> of_pupil(const PupilId& pupil, std::size_t moment_index) const;

  const ComplianceInput& m_input;
  std::map<std::pair<std::size_t, std::size_t>, Moment>& m_by_group;
  std::vector<TalkFacts>& m_talks;
  std::unordered_map<MomentId, std::size_t> m_moments;
  std::unordered_map<TalkId, std::size_t>& m_places;
  std::unordered_map<PupilId, std::vector<std::size_t>>
      m_by_pupil;  ///< every pupil of the roster has an entry
};

}  // namespace gesprek::compliance
