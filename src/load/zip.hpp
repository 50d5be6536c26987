// The files of a zip archive, bounded: an archive that would unpack to more than a school can have is refused
// before it is unpacked.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.hpp"

namespace gesprek {

struct ZipMember {
  std::string name;  ///< without its folder: "users.csv"
  std::string bytes;
};

/// At most 200 entries, 64 MiB a file and 128 MiB together, whatever the archive says of itself; in the order
/// of their names. Only files that end in ".csv" are unpacked; folders count for nothing. `place` is where
/// the archive was named. Faults: "bad-zip", "zip-too-large", "file-twice" (in two folders); nothing when
/// there is one.
std::optional<std::vector<ZipMember>> read_zip(std::string_view bytes, Span place, Diagnostics& diagnostics);

/// True when the bytes start as a zip archive does.
bool looks_like_zip(std::string_view bytes);

}  // namespace gesprek
