#include "slips.hpp"

#include <cctype>
#include <string_view>
#include <vector>

namespace gesprek::test {
namespace {

/// Changes one line; nothing when the slip cannot be made there.
using Slip = bool (*)(std::string& line, Rng& rng);

bool states_clause(const std::string& line) {
  return line.find("clause:") == line.find_first_not_of(' ');
}

bool misspell_key(std::string& line, Rng& rng) {
  const std::size_t colon = line.find(':');
  const std::size_t begin = line.find_first_not_of(" -");
  if (colon == std::string::npos || begin == std::string::npos || colon < begin + 4 || line[begin] == '#') {
    return false;
  }
  const std::size_t at = begin + 1 + rng.below(colon - begin - 2);
  if (line[at] == line[at + 1]) {
    return false;
  }
  std::swap(line[at], line[at + 1]);
  return true;
}

bool lose_line(std::string& line, Rng&) {
  if (line.find_first_not_of(" \n") == std::string::npos || line[line.find_first_not_of(' ')] == '#') {
    return false;
  }
  line.clear();
  return true;
}

bool lose(std::string& line, std::string_view marks, Rng& rng) {
  std::vector<std::size_t> places;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (marks.find(line[at]) != std::string_view::npos) {
      places.push_back(at);
    }
  }
  if (places.empty() || line.find('#') != std::string::npos) {
    return false;
  }
  line.erase(places[rng.below(places.size())], 1);
  return true;
}

bool lose_quote(std::string& line, Rng& rng) {
  return lose(line, "\"", rng);
}
bool lose_bracket(std::string& line, Rng& rng) {
  return lose(line, "[]{}", rng);
}
bool lose_colon(std::string& line, Rng& rng) {
  return lose(line, ":", rng);
}

/// Replaces the value behind the first colon.
bool replace_value(std::string& line, std::string_view value) {
  const std::size_t colon = line.find(": ");
  if (colon == std::string::npos || line.find('#') != std::string::npos) {
    return false;
  }
  line = line.substr(0, colon + 2) + std::string(value) + "\n";
  return true;
}

bool number_for_word(std::string& line, Rng&) {
  return replace_value(line, "7");
}
bool word_for_value(std::string& line, Rng&) {
  return replace_value(line, "banana");
}
bool lose_value(std::string& line, Rng&) {
  return replace_value(line, "");
}

bool misspell_value(std::string& line, Rng& rng) {
  const std::size_t colon = line.find(": ");
  if (colon == std::string::npos || line.size() < colon + 6 || line.find('#') != std::string::npos) {
    return false;
  }
  const std::size_t at = colon + 2 + rng.below(line.size() - colon - 4);
  if (std::isalpha(static_cast<unsigned char>(line[at])) == 0) {
    return false;
  }
  line.erase(at, 1);
  return true;
}

bool indent_more(std::string& line, Rng&) {
  if (line.find_first_not_of(" \n") == std::string::npos) {
    return false;
  }
  line.insert(0, " ");
  return true;
}

bool double_line(std::string& line, Rng&) {
  if (line.find(':') == std::string::npos || line.find('#') != std::string::npos) {
    return false;
  }
  line += line;
  return true;
}

bool indent_less(std::string& line, Rng& rng) {
  const std::size_t count = 2 * (1 + rng.below(2));
  if (line.find_first_not_of(' ') < count || states_clause(line)) {
    return false;
  }
  line.erase(0, count);
  return true;
}

bool indent_by_tab(std::string& line, Rng&) {
  const std::size_t begin = line.find_first_not_of(' ');
  if (begin == 0 || line[begin] == '\n' || line[begin] == '#') {
    return false;
  }
  line.replace(0, begin, "\t");
  return true;
}

bool lose_dash(std::string& line, Rng&) {
  const std::size_t begin = line.find_first_not_of(' ');
  if (line.compare(begin, 2, "- ") != 0) {
    return false;
  }
  line.erase(begin, 2);
  return true;
}

bool add_dash(std::string& line, Rng&) {
  const std::size_t begin = line.find_first_not_of(' ');
  if (line[begin] == '-' || line[begin] == '\n' || line[begin] == '#') {
    return false;
  }
  line.insert(begin, "- ");
  return true;
}

/// One of the values between brackets.
bool lose_item(std::string& line, Rng& rng) {
  const std::size_t open = line.find('[');
  const std::size_t close = line.find(']');
  if (open == std::string::npos || close == std::string::npos || line.find(',', open) > close) {
    return false;
  }
  const std::size_t comma = line.find(',', open);
  rng.below(2) == 0 ? line.erase(open + 1, comma - open)
                    : line.erase(comma, line.find_first_of(",]", comma + 1) - comma);
  return true;
}

/// Not of a clause (a rule takes over that of the rule round it), nor of what the first group has already.
bool next_number(std::string& line, Rng&) {
  const std::size_t digit = line.find_last_of("0123456789");
  const bool harmless = line.find("clause") != std::string::npos ||
                        line.find("- grades") != std::string::npos ||
                        line.find("every") != std::string::npos || line.find('#') != std::string::npos;
  if (digit == std::string::npos || harmless) {
    return false;
  }
  line[digit] = line[digit] == '9' ? '8' : static_cast<char>(line[digit] + 1);
  return true;
}

bool open_quote(std::string& line, Rng& rng) {
  const std::size_t colon = line.find(": ");
  if (colon == std::string::npos || line.find('#') != std::string::npos) {
    return false;
  }
  line.insert(colon + 2, 1, rng.below(2) == 0 ? '"' : '\'');
  return true;
}

bool other_key(std::string& line, Rng& rng) {
  static constexpr std::string_view k_keys[] = {"grades", "attendees", "report", "invite",
                                                "when",   "text",      "id"};
  const std::size_t begin = line.find_first_not_of(" -");
  const std::size_t colon = line.find(':');
  const std::string_view key = k_keys[rng.below(std::size(k_keys))];
  if (colon == std::string::npos || begin > colon || line[begin] == '#' ||
      line.compare(begin, colon - begin, key) == 0 || line.compare(begin, 4, "kind") == 0) {
    return false;
  }
  line.replace(begin, colon - begin, key);
  return true;
}

struct NamedSlip {
  std::string_view name;
  Slip slip;
};
constexpr NamedSlip k_slips[] = {
    {"key misspelt", misspell_key},    {"line lost", lose_line},      {"quote lost", lose_quote},
    {"bracket lost", lose_bracket},    {"colon lost", lose_colon},    {"number for a word", number_for_word},
    {"other word", word_for_value},    {"value lost", lose_value},    {"value misspelt", misspell_value},
    {"indented more", indent_more},    {"line doubled", double_line}, {"indented less", indent_less},
    {"tab for blanks", indent_by_tab}, {"dash lost", lose_dash},      {"dash added", add_dash},
    {"item lost", lose_item},          {"other number", next_number}, {"quote opened", open_quote},
    {"other key", other_key},
};

}  // namespace

std::optional<std::string> slip_of_the_pen(std::string& line, Rng& rng) {
  const std::string before = line;
  const NamedSlip& slip = k_slips[rng.below(std::size(k_slips))];
  return slip.slip(line, rng) && line != before ? std::optional(std::string(slip.name)) : std::nullopt;
}

}  // namespace gesprek::test
