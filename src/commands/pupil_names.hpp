// Keys and names of pupils as lists of other programs have them.
#pragma once

#include <string>
#include <string_view>

#include "diag/diagnostic.hpp"
#include "load/keys.hpp"
#include "load/lost_zeros.hpp"
#include "model/roster.hpp"

namespace gesprek::commands {

/// True for a name with the pupil's given name in it, or with the family name ("Jansen, E.") where it is not
/// the whole name of another pupil: lists shorten names, and one key too far names a brother or sister. Of a
/// key that nobody has, and of no name, nothing can be said: true.
bool can_be_called(const Roster& roster, const PupilId& pupil, std::string_view name);

/// The key that the text is but for capitals and signs ("p12" for "P12"); else empty.
std::string respelt_pupil(const Roster& roster, std::string_view text);

/// Gives numbers that lost their zeros in a spreadsheet the only key that they can be; said once for all of
/// them when this goes. Any other text stays as it is.
class PupilKeyMender {
 public:
  PupilKeyMender(const Roster& roster, Diagnostics& problems);
  void mend(std::string& key, Span place);

 private:
  KnownKeys m_keys;
  LostZeros m_zeros;
  KeyMender m_mender;
};

}  // namespace gesprek::commands
