// Keys for people whom no list gives one.
#pragma once

#include <string>
#include <string_view>

namespace gesprek {

/// A letter and the next number ("G0012"): drawn from a counter, never made from a name or an address, which
/// could be guessed back from it. A number that a text of the school mentions is not given out again, so that
/// the log never speaks of somebody else.
class DrawnKeys {
 public:
  /// Whether the key looks like one that was drawn, not like one that a person or another program gave.
  static bool is_drawn(std::string_view key, char letter);

  explicit DrawnKeys(char letter) : m_letter(letter) {}

  /// Passes over every number that stands behind the letter in this text: a key, or a whole file.
  void pass_over(std::string_view text);
  std::string next();

 private:
  char m_letter;
  unsigned m_last = 0;
};

}  // namespace gesprek
