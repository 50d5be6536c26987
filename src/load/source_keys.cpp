#include "load/source_keys.hpp"

#include <algorithm>
#include <cstddef>

#include "base/text.hpp"
#include "load/scan.hpp"

namespace gesprek {
namespace {

constexpr std::string_view k_marks = " ,/~";
constexpr std::string_view k_instead = "_.-~";

std::string with(std::string key, std::string_view marks) {
  std::ranges::replace_if(
      key, [&](char c) { return marks.find(c) != std::string_view::npos; }, '_');
  return key;
}

}  // namespace

std::string plain_key(std::string_view key) {
  std::string plain;
  for (const char c : key) {
    const std::size_t mark = k_marks.find(c);
    if (mark != std::string_view::npos) {
      plain += {'~', k_instead[mark]};
    } else {
      plain += c;
    }
  }
  return plain;
}

std::vector<std::string> other_forms(std::string_view plain) {
  std::string written;
  for (std::size_t at = 0; at < plain.size(); ++at) {
    const std::size_t mark =
        plain[at] == '~' && at + 1 < plain.size() ? k_instead.find(plain[at + 1]) : std::string_view::npos;
    written += mark != std::string_view::npos ? k_marks[mark] : plain[at];
    at += mark != std::string_view::npos ? 1 : 0;
  }
  std::vector<std::string> forms{written, with(written, " ,"), with(written, " ,/")};
  std::erase(forms, plain);
  forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
  return forms;
}

namespace {

/// "1003/1004" and "1007+1008", each a number of a pupil; "2024/7" is one key.
bool joins_numbers(std::string_view word, std::string_view marks) {
  std::size_t shortest = word.size();
  std::size_t longest = 0;
  for (std::size_t begin = 0; begin <= word.size();) {
    const std::size_t end = std::min(word.find_first_of(marks, begin), word.size());
    const std::string_view part = word.substr(begin, end - begin);
    if (!std::ranges::all_of(part, is_digit)) {
      return false;
    }
    shortest = std::min(shortest, part.size());
    longest = std::max(longest, part.size());
    begin = end + 1;
  }
  return shortest > 0 && longest - shortest <= 1;
}

}  // namespace

std::vector<std::string> split_keys(std::string_view cell) {
  constexpr std::string_view k_joining = "/+&";
  constexpr std::string_view k_blanks = " ,;|\t\r\n";
  std::vector<std::string> keys;
  const auto add = [&](std::string_view word) {
    const bool is_joint = word == "/" || word == "+" || word == "&" || word == "-";
    const std::string folded = fold(word);
    if (!word.empty() && !is_joint && folded != "en" && folded != "and") {
      keys.emplace_back(word);
    }
  };
  const auto split = [](std::string_view text, std::string_view marks, const auto& take) {
    while (!text.empty()) {
      const std::string_view part = text.substr(0, text.find_first_of(marks));
      take(part);
      text.remove_prefix(std::min(part.size() + 1, text.size()));
    }
  };
  split(cell, k_blanks, [&](std::string_view word) {
    joins_numbers(word, k_joining) ? split(word, k_joining, add) : add(word);
  });
  return keys;
}

}  // namespace gesprek
