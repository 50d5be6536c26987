#include "cli/command_line.hpp"

#include <algorithm>

#include "base/parse.hpp"

namespace gesprek::cli {
namespace {

constexpr std::size_t k_shown = 120;  ///< of one word; the rest is cut, the value itself is not

bool is_plain(char letter) {
  constexpr std::string_view k_marks = "-_./:=,@%+";
  const bool ascii_word = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                          (letter >= '0' && letter <= '9');
  return ascii_word || k_marks.find(letter) != std::string_view::npos ||
         static_cast<unsigned char>(letter) >= 0x80;
}

std::string escape_bytes(std::string_view word) {
  constexpr std::string_view k_digits = "0123456789abcdef";
  std::string shown;
  for (const char letter : word) {
    const auto byte = static_cast<unsigned char>(letter);
    if (byte < 0x20 || byte >= 0x7f) {
      shown += "\\x";
      shown += k_digits[byte >> 4];
      shown += k_digits[byte & 15];
    } else {
      shown += letter;
    }
  }
  return shown;
}

}  // namespace

std::string quote_word(std::string_view word) {
  const std::string_view head = word.substr(0, k_shown);
  std::string shown =
      check_text(word, word.size()) ? escape_bytes(head) : std::string(word.size() > k_shown ? "" : word);
  if (shown.empty() && !word.empty()) {
    shown = check_text(head, head.size()) ? escape_bytes(head) : std::string(head);
  }
  if (word.size() > k_shown) {
    shown += "...";
  }
  if (!shown.empty() && std::all_of(shown.begin(), shown.end(), is_plain)) {
    return shown;
  }
  std::string quoted = "'";
  for (const char letter : shown) {
    quoted += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
  }
  return quoted + "'";
}

std::vector<Word> quote_command_line(std::span<const std::string> words, Sources& sources) {
  std::string line = "gesprek";
  std::vector<Word> placed;
  for (const std::string& word : words) {
    line += ' ';
    const auto begin = static_cast<std::uint32_t>(line.size());
    line += quote_word(word);
    placed.push_back({word, Span{0, begin, static_cast<std::uint32_t>(line.size())}});
  }
  const SourceId source = sources.add("<command line>", std::move(line));
  for (Word& word : placed) {
    word.span.source = source;
  }
  return placed;
}

}  // namespace gesprek::cli
