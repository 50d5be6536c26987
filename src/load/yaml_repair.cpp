#include "load/yaml_repair.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "load/yaml_stream.hpp"

namespace gesprek {
namespace {

constexpr std::string_view k_dash = "- ";

bool can_be_read(std::string_view text) {
  YamlStream stream(text, 0);
  for (;;) {
    const YamlEvent event = stream.next();
    if (event.kind == YamlEvent::Kind::fault || event.kind == YamlEvent::Kind::end) {
      return event.kind == YamlEvent::Kind::end;
    }
  }
}

struct Line {
  std::size_t begin = 0;  ///< of the text
  std::size_t first = 0;  ///< its first character that is no blank
};

Line line_at(std::string_view text, std::size_t place) {
  place = std::min(place, text.size());
  const std::size_t begin = place == 0 ? 0 : text.rfind('\n', place - 1) + 1;  // npos + 1 is 0
  return {begin, std::min(text.find_first_not_of(' ', begin), text.size())};
}

/// The text with so many blanks more (or less) before the line.
std::string moved(std::string_view text, const Line& line, int blanks) {
  std::string other(text);
  if (blanks > 0) {
    other.insert(line.begin, static_cast<std::size_t>(blanks), ' ');
  } else {
    other.erase(line.begin, static_cast<std::size_t>(-blanks));
  }
  return other;
}

bool is_repaired_by(std::string_view text, const Line& line) {
  static constexpr std::array<int, 6> k_moves{2, -2, 4, -4, 1, -1};
  const bool item = text.substr(line.first).starts_with(k_dash);
  std::string other(text);
  item ? other.erase(line.first, k_dash.size()) : other.insert(line.first, k_dash);
  if (can_be_read(other)) {
    return true;
  }
  const auto depth = static_cast<int>(line.first - line.begin);
  return std::ranges::any_of(
      k_moves, [&](int blanks) { return depth + blanks >= 0 && can_be_read(moved(text, line, blanks)); });
}

}  // namespace

std::optional<std::size_t> line_to_repair(std::string_view text, const std::vector<std::size_t>& suspects) {
  std::vector<std::size_t> tried;
  for (const std::size_t place : suspects) {
    const Line line = line_at(text, place);
    const bool again = std::ranges::find(tried, line.begin) != tried.end();
    tried.push_back(line.begin);
    if (!again && line.first < text.size() && text[line.first] != '#' && text[line.first] != '\n' &&
        is_repaired_by(text, line)) {
      return line.first;
    }
  }
  return std::nullopt;
}

}  // namespace gesprek
