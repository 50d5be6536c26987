// The journal of a change to several files: what has to be put in place, decided on by one rename.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gesprek::store {

inline constexpr const char* k_journal_path = ".gesprek/journal";

/// One step: the file `staged` (a name in the folder of `path`) takes the place of `path`; nothing staged:
/// `path` goes.
struct Step {
  std::string path;
  std::optional<std::string> staged;
  friend bool operator==(const Step&, const Step&) = default;
};

/// A hidden name for a file that is not in place yet; known again by its ending.
std::string staged_name(std::string_view name, long process);
bool is_staged_name(std::string_view name);

std::string write_journal(const std::vector<Step>& steps);
/// Nothing unless it is whole, every path is safe and every staged name one of ours.
std::optional<std::vector<Step>> read_journal(std::string_view text);

}  // namespace gesprek::store
