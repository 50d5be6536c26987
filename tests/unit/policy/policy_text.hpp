// Policies from texts, for the tests of the language.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.hpp"
#include "model/policy.hpp"

namespace gesprek::test {

struct LoadedPolicy {
  Sources sources;
  Diagnostics diagnostics;
  std::optional<Policy> policy;

  /// Code and place of each diagnostic: "unknown-key 3:5".
  std::vector<std::string> faults() const;
  /// What the first of them says, and its help, in English.
  std::string first_message() const;
  std::string first_help() const;
};

/// Loads a text as policy.yaml; `files` are further texts that `extends:` may name, beside the shipped ones.
LoadedPolicy load_text(std::string text, const std::map<std::string, std::string>& files = {});

/// A shipped policy; fails the test when it has any diagnostic.
LoadedPolicy load_shipped(std::string_view name);

/// A whole policy round the lines of one talk, which stand from line 10 on, each with four blanks before it.
std::string with_talk(std::string_view lines);
/// The one moment of with_talk(lines), which must be read without a diagnostic.
Moment talk(std::string_view lines);

/// A window in one line: "month 2 start .. month 2 end", "first_day -4 weeks .. first_day -4 weeks about".
std::string describe(const Window& window);
/// What a talk's window is written as, and what describe() makes of it.
struct WrittenWindow {
  std::string_view written;
  std::string_view means;
};
/// Checks each; `quote` stands on both sides of what is written.
void check_windows(const std::vector<WrittenWindow>& rows, std::string_view quote = "");
std::string describe(const Length& length);
/// "guardians required, pupil if_suitable".
std::string describe(const std::vector<Attendee>& attendees);

}  // namespace gesprek::test
