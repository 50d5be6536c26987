// What the tests of the loaders share: a text as a source, and diagnostics as short lines to compare.
#pragma once

#include <string>
#include <vector>

#include "diag/diagnostic.hpp"

namespace gesprek::given {

/// "code line:column" of every diagnostic, in their order.
inline std::vector<std::string> faults(const Diagnostics& diagnostics, const Sources& sources) {
  std::vector<std::string> lines;
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    const Place place = sources.place(diagnostic.span);
    lines.push_back(std::string(diagnostic.code) + ' ' + std::to_string(place.line) + ':' +
                    std::to_string(place.column));
  }
  return lines;
}

/// The lines with ", " between them, so that a failing check shows all of them.
inline std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) {
    text += (text.empty() ? "" : ", ") + line;
  }
  return text;
}

/// Every message and help can be said in both languages, and no span leaves its text.
inline bool well_formed(const Diagnostics& diagnostics, const Sources& sources) {
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    const Span span = diagnostic.span;
    if (!span.known() || span.begin > span.end || span.end > sources.get(span.source).text.size()) {
      return false;
    }
    for (const Lang lang : {Lang::nl, Lang::en}) {
      if (say(lang, diagnostic.message).empty() || !diagnostic.help || say(lang, *diagnostic.help).empty()) {
        return false;
      }
    }
  }
  return true;
}

}  // namespace gesprek::given
