// Files that the user asked for with --out. Made new and put in place by a rename: a link, device or pipe at
// the target is never written through.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "store/os.hpp"

namespace gesprek::store {

/// Writes one file, private to its owner, in a folder that exists; an older file of the name is replaced.
/// Throws IoError.
void write_output_file(const std::string& path, std::string_view bytes, Os& os = system());

/// A folder for several files, made when it is not there (its parent must be). The last part of the path may
/// not be a link.
class OutputFolder {
 public:
  explicit OutputFolder(const std::string& path, Os& os = system());
  /// The name is one safe part ("brief-0001.html"), never made from a person's name.
  void write(const std::string& name, std::string_view bytes);
  /// Many files at once: all of them are on the disk before the first takes its name. A fault leaves no half
  /// file.
  void write_all(const std::map<std::string, std::string>& files);
  /// Names of what the folder holds, sorted.
  std::vector<std::string> names() const;
  /// Takes a file of an earlier run away; one that is not there is no fault.
  void remove(const std::string& name);

 private:
  Os* m_os;
  std::string m_path;
  File m_folder;
};

/// True when the path names something that exists and is no folder.
bool names_a_file(const std::string& path);

/// True when the path names a folder that exists, or ends in '/'.
bool names_a_folder(const std::string& path);

}  // namespace gesprek::store
