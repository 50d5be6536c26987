#include "commands/new_school.hpp"

#include <algorithm>

#include "commands/report.hpp"
#include "commands/tables.hpp"
#include "store/output.hpp"
#include "words/new_school.hpp"

namespace gesprek::commands {

bool holds_a_school(const std::string& path) {
  return store::names_a_folder(path) &&
         store::Folder::open(path).read(std::string(k_school_file)).has_value();
}

bool refuses_parent(const Located<std::string>& folder, Env& env) {
  std::string path = folder.value;
  while (path.size() > 1 && path.ends_with('/')) {
    path.pop_back();
  }
  const std::size_t slash = path.rfind('/');
  const std::string parent =
      slash == std::string::npos ? "." : path.substr(0, std::max<std::size_t>(slash, 1));
  if (store::names_a_folder(path) || store::names_a_folder(parent)) {
    return false;
  }
  refuse(env, "missing-folder", folder.span, {words::new_school::k_no_parent, {{"folder", parent}}},
         Message(words::new_school::k_no_parent_help));
  return true;
}

bool write_new_school(const std::string& path, const std::vector<store::Change>& files, const Env& env) {
  const store::OutputFolder made(path);
  store::Folder folder = store::Folder::open(path);
  const store::Lock lock(folder, store::Lock::Mode::write, store::LockOwner{env.verb, iso(env.now)});
  if (folder.read(std::string(k_school_file))) {
    return false;
  }
  for (const store::Change& file : files) {
    folder.read(file.path);
  }
  store::commit(folder, lock, files);
  return true;
}

}  // namespace gesprek::commands
