// What holds for whatever a loader says about any text.
#pragma once

#include <algorithm>
#include <string>

#include "base/text.hpp"
#include "diag/render.hpp"
#include "load/node.hpp"
#include "require.hpp"

namespace gesprek::fuzz {

inline bool lies_within(const Span& span, const Sources& sources) {
  return span.known() && span.begin <= span.end && span.end <= sources.get(span.source).text.size();
}

/// Every place lies in its text, every diagnostic offers help, and what is shown cannot steer a terminal.
inline void check_diagnostics(const Diagnostics& diagnostics, const Sources& sources) {
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    require(lies_within(diagnostic.span, sources), "a diagnostic lies in its text");
    require(diagnostic.help.has_value(), "a diagnostic offers help");
    for (const DiagnosticNote& note : diagnostic.notes) {
      require(lies_within(note.span, sources), "a note lies in its text");
    }
  }
  for (const Lang lang : {Lang::nl, Lang::en}) {
    const std::string shown = render_diagnostics(diagnostics, sources, lang, false);
    require(!check_text(shown, shown.size(), Lines::many), "what is shown is clean");
  }
}

/// Every node lies in its text, and so do its parts, in its own span and in order of the file.
inline void check_tree(const Node& node, const Sources& sources) {
  require(lies_within(node.span, sources), "a value lies in its text");
  require(node.is_scalar() || node.text.empty(), "only scalars have text");
  for (const Node& item : node.items) {
    check_tree(item, sources);
  }
  for (const Entry& entry : node.entries) {
    require(lies_within(entry.key_span, sources), "a key lies in its text");
    require(node.find(entry.key) == &entry.value, "a key stands once");
    check_tree(entry.value, sources);
  }
  require(std::ranges::is_sorted(node.entries, {}, [](const Entry& entry) { return entry.key_span.begin; }),
          "entries keep the order of the file");
}

}  // namespace gesprek::fuzz
