#include "load/source_keys.hpp"

#include <algorithm>
#include <cstddef>

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

}  // namespace gesprek
