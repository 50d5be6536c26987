#include "store/steps.hpp"

#include <cerrno>
#include <map>

namespace gesprek::store {
namespace {

std::string folder_part(const std::string& path) {
  return path.substr(0, path.rfind('/') + 1);
}

}  // namespace

std::string name_part(const std::string& path) {
  return path.substr(path.rfind('/') + 1);
}

bool take_step(const Folder& folder, const Step& step, First first) {
  Os& os = folder.os();
  const File parent = folder.try_open_parent(step.path);
  if (!step.staged) {
    return (parent.is_open() && os.unlink_at(parent.descriptor(), name_part(step.path)) == 0) ||
           errno == ENOENT;
  }
  if (!parent.is_open()) {
    return false;
  }
  const int taken =
      os.rename_at(parent.descriptor(), *step.staged, parent.descriptor(), name_part(step.path));
  return taken == 0 || (first == First::no && errno == ENOENT);
}

bool sync_folder_of(const Folder& folder, const std::string& path) {
  const File parent = folder.try_open_parent(path);
  return parent.is_open() ? folder.os().sync(parent.descriptor()) == 0 : errno == ENOENT;
}

bool take_all(const Folder& folder, const std::vector<Step>& steps, First first) {
  std::map<std::string, std::string> folders;  // folder → a path in it
  for (const Step& step : steps) {
    if (!take_step(folder, step, first)) {
      return false;
    }
    folders.emplace(folder_part(step.path), step.path);
  }
  for (const auto& [name, path] : folders) {
    if (!sync_folder_of(folder, path)) {
      return false;
    }
  }
  return take_step(folder, {k_journal_path, std::nullopt}, first) && sync_folder_of(folder, k_journal_path);
}

}  // namespace gesprek::store
