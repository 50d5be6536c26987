#include "commands/new_school.hpp"

#include "commands/tables.hpp"
#include "store/output.hpp"

namespace gesprek::commands {

bool holds_a_school(const std::string& path) {
  return store::names_a_folder(path) &&
         store::Folder::open(path).read(std::string(k_school_file)).has_value();
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
