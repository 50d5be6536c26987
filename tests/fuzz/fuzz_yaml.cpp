// Any bytes as YAML: no crash, every place in the text, and plain scalars exactly as they are written.
#include <cstdint>

#include "diagnosed.hpp"

using namespace gesprek;
using fuzz::require;

namespace {

void check_plain_scalars(const Node& node, std::string_view text) {
  const std::string_view written = text.substr(node.span.begin, node.span.end - node.span.begin);
  if (node.is_scalar() && !node.quoted && written.find('\n') == std::string_view::npos) {
    require(node.text == written, "a plain scalar is its own source");
  }
  for (const Node& item : node.items) {
    check_plain_scalars(item, text);
  }
  for (const Entry& entry : node.entries) {
    check_plain_scalars(entry.value, text);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Sources sources;
  Diagnostics diagnostics;
  const SourceId source = sources.add("policy.yaml", std::string(reinterpret_cast<const char*>(data), size));
  const auto root = parse_yaml(sources, source, diagnostics);
  fuzz::check_diagnostics(diagnostics, sources);
  require(root || diagnostics.has_errors(), "without a tree there is an error");
  if (root) {
    fuzz::check_tree(*root, sources);
    if (diagnostics.empty()) {
      check_plain_scalars(*root, sources.get(source).text);
    }
  }
  return 0;
}
