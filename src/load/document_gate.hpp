// What YAML and TOML text must have in common before a grammar sees it.
#pragma once

#include <cstddef>
#include <string>

#include "diag/diagnostic.hpp"

namespace gesprek {

struct GatedText {
  bool readable = false;  ///< false: so wrong that reading on would only repeat it
  bool clean = true;      ///< false: something was reported
  std::string
      text;  ///< as long as the source, byte for byte; each character that was refused is replaced by '_'
};

/// Refuses a text above max_bytes ("too-large"), UTF-16 ("not-text"), bytes that are not UTF-8 ("not-utf8"),
/// control characters but tab and line breaks ("control-character"), CR without LF ("bare-cr") and invisible
/// characters ("invisible-character"), each with its place.
GatedText gate_document(const Sources& sources, SourceId source, std::size_t max_bytes,
                        Diagnostics& diagnostics);

}  // namespace gesprek
