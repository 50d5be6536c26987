#include "commands/new_school.hpp"

#include <algorithm>
#include <filesystem>

#include "commands/report.hpp"
#include "commands/tables.hpp"
#include "store/output.hpp"
#include "words/new_school.hpp"

namespace gesprek::commands {
namespace {

/// On the disk before anything else of a new school, and gone with its last file.
constexpr const char* k_unfinished = ".gesprek/unfinished";

/// "kopie/", as a terminal completes it, is "kopie".
std::string without_end(std::string path) {
  while (path.size() > 1 && path.ends_with('/')) {
    path.pop_back();
  }
  return path;
}

std::string parent_of(const std::string& written) {
  const std::string path = without_end(written);
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? "." : path.substr(0, std::max<std::size_t>(slash, 1));
}

}  // namespace

bool holds_a_school(const std::string& written) {
  const std::string path = without_end(written);
  return store::names_a_folder(path) &&
         store::Folder::open(path).read(std::string(k_school_file)).has_value();
}

bool holds_something(const std::string& written) {
  const std::string path = without_end(written);
  if (!store::names_a_folder(path)) {
    return false;
  }
  store::Folder folder = store::Folder::open(path);
  const bool is_unfinished = folder.read(k_unfinished) || store::needs_recovery(folder);
  return !folder.entries().empty() && !is_unfinished;
}

bool is_in_a_school(const std::string& path) {
  return store::find_school(path).has_value() || store::find_school(parent_of(path)).has_value();
}

bool refuses_parent(const Located<std::string>& folder, Env& env) {
  const std::string path = without_end(folder.value);
  const std::string parent = parent_of(path);
  std::error_code unreadable;
  if (store::names_a_folder(path) || std::filesystem::is_directory(parent, unreadable)) {
    return false;
  }
  refuse(env, "missing-folder", folder.span, {words::new_school::k_no_parent, {{"folder", parent}}},
         Message(words::new_school::k_no_parent_help));
  return true;
}

bool write_new_school(const std::string& written, const std::vector<store::Change>& files, const Env& env) {
  const std::string path = without_end(written);
  const store::OutputFolder made(path);
  store::Folder folder = store::Folder::open(path);
  const store::Lock lock(folder, store::Lock::Mode::write, store::LockOwner{env.verb, iso(env.now)});
  if (folder.read(std::string(k_school_file))) {
    return false;
  }
  store::commit(folder, lock, {{k_unfinished, env.verb + "\n"}});
  std::vector<store::Change> all = files;
  all.push_back({k_unfinished, std::nullopt});
  for (const store::Change& file : all) {
    folder.read(file.path);
  }
  store::commit(folder, lock, all);
  return true;
}

}  // namespace gesprek::commands
