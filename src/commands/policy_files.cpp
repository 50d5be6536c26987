#include "commands/policy_files.hpp"

#include "load/unknown_policy.hpp"

namespace gesprek::commands {
namespace {

/// The folder part of a path with its '/', or nothing.
std::string_view folder_of(std::string_view path) {
  return path.substr(0, path.rfind('/') + 1);
}

}  // namespace

std::string beside(std::string_view path, std::string_view name) {
  return (name.starts_with('/') ? "" : std::string(folder_of(path))) + std::string(name);
}

PolicyResolver policy_files(Sources& sources, ReadFile read) {
  return [&sources, read = std::move(read), shipped = shipped_resolver(sources)](
             std::string_view name, SourceId from) -> std::optional<SourceId> {
    if (!is_policy_file(name)) {
      return shipped(name, from);
    }
    const std::string path = beside(sources.get(from).name, name);
    auto bytes = read(path);
    return bytes ? std::optional(sources.add(path, std::move(*bytes))) : std::nullopt;
  };
}

}  // namespace gesprek::commands
