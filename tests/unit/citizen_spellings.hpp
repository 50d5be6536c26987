// A citizen number however people and programs write it, and whether a text has it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.hpp"

namespace gesprek::given {

/// All are 128456723; the last is 10000008 (010000008), which a spreadsheet made of it.
inline const std::vector<std::string>& citizen_spellings() {
  static const std::vector<std::string> k_spellings{
      "128456723",
      "128456723,00",
      "128456723.0",
      "128456723_00",
      "BSN 128456723",
      "bsn:128456723,00",
      "bsnnr. 128456723",
      "Sofinr: 128456723",
      "sofi 128456723",
      "NL128456723",
      "128.456.723",
      "128 456 723",
      "1284 56 723",
      "128-456-723",
      "'128456723",
      "=\"128456723\"",
      "128\u00a0456\u00a0723",
      "128\u2009456\u202f723",
      "\uff11\uff12\uff18\uff14\uff15\uff16\uff17\uff12\uff13",
      "10000008",
      "L128456723",
      "zie 128456723 (bsn)",
      "1284/56723",
      "128 / 456 / 723",
      "128456723-1",
      "0128456723",
      "00128456723",
      "3 0128456723",
      "leerling128456723x",
      "128|456|723",
      "128:456:723",
      "0031128456723",
  };
  return k_spellings;
}

/// A cell of a table with `;`, quoted where it must be.
inline std::string in_cell(const std::string& text) {
  if (text.find('"') == std::string::npos) {
    return text;
  }
  std::string quoted = "\"";
  for (const char c : text) {
    quoted += c == '"' ? "\"\"" : std::string(1, c);
  }
  return quoted + "\"";
}

/// Whether the digits of one of them stand in the text, whatever stands between them.
inline bool shows_citizen_number(std::string_view text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    at += point.size;
    const bool is_full_width = point.value >= 0xff10 && point.value <= 0xff19;
    const char32_t value = is_full_width ? point.value - 0xff10 + '0' : point.value;
    if (value >= '0' && value <= '9') {
      plain += static_cast<char>(value);
    } else if (value == ';' || value == '\n' || value == '<' || value == 'T') {
      plain += ' ';
    }
  }
  return plain.find("128456723") != std::string::npos || plain.find("10000008") != std::string::npos;
}

}  // namespace gesprek::given
