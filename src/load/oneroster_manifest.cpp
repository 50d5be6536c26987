// manifest.csv: which files there are, and whether they hold all or only what changed.
#include <algorithm>

#include "base/terminal.hpp"
#include "load/oneroster_table.hpp"
#include "words/oneroster.hpp"

namespace gesprek::oneroster {
namespace {

void check_version(const Record& record, Diagnostics& diagnostics) {
  const std::string version = record.word("value");
  if (version != "1.1" && version != "1.2") {
    diagnostics.warning("other-version", record.span("value"),
                        Message{words::k_oneroster_version, {{"version", ellipsize(version, 20)}}},
                        Message{words::k_help_oneroster_version});
  }
}

}  // namespace

const OneRosterFile* find_file(const std::vector<OneRosterFile>& files, std::string_view name) {
  const auto found = std::ranges::find(files, std::string(name) + ".csv", &OneRosterFile::name);
  return found != files.end() ? &*found : nullptr;
}

std::set<std::string> read_manifest(const Sources& sources, const std::vector<OneRosterFile>& files,
                                    Diagnostics& diagnostics) {
  std::set<std::string> delta;
  const OneRosterFile* file = find_file(files, "manifest");
  if (file == nullptr) {
    diagnostics.warning("no-manifest", files.empty() ? Span{} : Span{files.front().table.id, 0, 0},
                        Message{words::k_no_manifest}, Message{words::k_help_no_manifest});
    return delta;
  }
  const FileTable manifest(sources, file->table, {"propertyName", "value"}, false, diagnostics);
  manifest.each([&](const Record& record) {
    const std::string_view name = record.text("propertyName");
    if (name == "oneroster.version") {
      check_version(record, diagnostics);
    }
    if (!name.starts_with("file.")) {
      return;
    }
    const std::string listed(name.substr(5));
    const std::string mode = record.word("value");
    if (mode == "delta") {
      delta.insert(listed);
    }
    if ((mode == "bulk" || mode == "delta") && find_file(files, listed) == nullptr) {
      diagnostics.warning(
          "missing-file", record.span(),
          Message{words::k_oneroster_missing_file, {{"file", ellipsize(listed, 40) + ".csv"}}},
          Message{words::k_help_oneroster_missing_file});
    }
  });
  return delta;
}

}  // namespace gesprek::oneroster
