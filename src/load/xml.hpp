// XML of other programs as a plain tree with places. Safe before anything else: no document type, no entities
// of its own, no network, bounded in size, depth and number of elements.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diag/diagnostic.hpp"

namespace gesprek {

struct XmlElement {
  std::string name;                                             ///< without its namespace prefix
  std::vector<std::pair<std::string, std::string>> attributes;  ///< likewise
  std::string text;                                             ///< of the element itself, trimmed
  std::vector<XmlElement> children;
  Span span;  ///< the start tag

  /// The attribute, or empty.
  std::string_view attribute(std::string_view wanted) const;
  /// The first child of the name, or null.
  const XmlElement* child(std::string_view wanted) const;
  /// The text of the first child of the name, or empty.
  std::string_view child_text(std::string_view wanted) const;
  /// What stands in the first child of the name.
  const std::vector<XmlElement>& items(std::string_view container) const;
};

/// The bytes of an XML file as UTF-8 text for Sources: UTF-8, UTF-16 with a mark, and the Latin encodings
/// that a declaration names are understood; anything else is left as it is, and parse_xml reports it.
std::string decode_xml(std::string_view bytes);

/// Up to 64 MiB. Faults: "xml-syntax", "xml-document-type", "xml-too-large", "xml-too-deep"; nothing when
/// there is one.
std::optional<XmlElement> parse_xml(const Sources& sources, SourceId source, Diagnostics& diagnostics);

}  // namespace gesprek
