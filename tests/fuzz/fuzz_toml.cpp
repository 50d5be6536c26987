// Any bytes as TOML: no crash, every place in the text, and bare values exactly as they are written.
#include <cstdint>

#include "diagnosed.hpp"

using namespace gesprek;
using fuzz::require;

namespace {

void check_bare_values(const Node& node, std::string_view text) {
  const std::string_view written = text.substr(node.span.begin, node.span.end - node.span.begin);
  if (node.is_scalar()) {
    require(!written.empty(), "a value has a place");
    require(node.quoted == (written.front() == '"' || written.front() == '\''), "a text stands in quotes");
    require(node.quoted || node.text == written, "a bare value is its own source");
  }
  for (const Node& item : node.items) {
    check_bare_values(item, text);
  }
  for (const Entry& entry : node.entries) {
    check_bare_values(entry.value, text);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Sources sources;
  Diagnostics diagnostics;
  const SourceId source = sources.add("gesprek.toml", std::string(reinterpret_cast<const char*>(data), size));
  const auto root = parse_toml(sources, source, diagnostics);
  fuzz::check_diagnostics(diagnostics, sources);
  require(root || diagnostics.has_errors(), "without a tree there is an error");
  if (root) {
    fuzz::check_tree(*root, sources);
    check_bare_values(*root, sources.get(source).text);
  }
  return 0;
}
