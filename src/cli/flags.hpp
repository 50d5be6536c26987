// The options that every verb knows, and those that several share.
#pragma once

#include "cli/verb.hpp"
#include "words/help.hpp"

namespace gesprek::cli::flags {

inline constexpr Flag k_folder{"-C", 'C', &words::help::k_value_folder, &words::help::k_flag_folder};
inline constexpr Flag k_as_of{"--as-of", 0, &words::help::k_value_date, &words::help::k_flag_as_of};
inline constexpr Flag k_format{"--format", 0, &words::help::k_value_format, &words::help::k_flag_format};
inline constexpr Flag k_lang{"--lang", 0, &words::help::k_value_lang, &words::help::k_flag_lang};
inline constexpr Flag k_color{"--color", 0, &words::help::k_value_color, &words::help::k_flag_color};
inline constexpr Flag k_quiet{"--quiet", 'q', nullptr, &words::help::k_flag_quiet};
inline constexpr Flag k_verbose{"--verbose", 'v', nullptr, &words::help::k_flag_verbose};
inline constexpr Flag k_help{"--help", 'h', nullptr, &words::help::k_flag_help};
inline constexpr Flag k_version{"--version", 0, nullptr, &words::help::k_flag_version};

inline constexpr Flag k_last_year{"--last-year", 0, &words::help::k_value_folder,
                                  &words::help::k_flag_last_year};
inline constexpr Flag k_dry_run{"--dry-run", 0, nullptr, &words::help::k_flag_dry_run};
inline constexpr Flag k_out{"--out", 0, &words::help::k_value_path, &words::help::k_flag_out};
inline constexpr Flag k_date{"--date", 0, &words::help::k_value_date, &words::help::k_flag_date};
inline constexpr Flag k_undo{"--undo", 0, nullptr, &words::help::k_flag_undo};

/// Known to every verb.
std::span<const Flag* const> global();

}  // namespace gesprek::cli::flags
