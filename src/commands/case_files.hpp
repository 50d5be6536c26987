// Files of policy cases with the policy and the school that each is about.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "commands/env.hpp"
#include "commands/folder.hpp"
#include "model/policy_case.hpp"

namespace gesprek::commands {

/// One file of cases, ready to be tried.
struct LoadedCases {
  std::string name;         ///< as the user knows it
  std::string policy_name;  ///< of the policy's file
  const Policy* policy = nullptr;
  School school;
  std::unique_ptr<Calendar> calendar;
  PolicyCases cases;
};

/// Reads files of cases. The school around env.folder is read once, when a file needs it.
class CaseFiles {
 public:
  explicit CaseFiles(Env& env) : m_env(env) {}

  /// Reads a file that the user named; problems go to the diagnostics. Nothing when there was an error.
  std::optional<LoadedCases> read(const std::string& path, Diagnostics& problems);
  /// The paths of every *.test.yaml in the school folder, by name; none outside a school.
  std::vector<std::string> in_school() const;

 private:
  const Policy* policy_of(const std::optional<Located<std::string>>& name, const std::string& path,
                          Diagnostics& problems, std::string& policy_name);
  bool set_ground(LoadedCases& loaded, SourceId source, Diagnostics& problems);
  LoadedSchool* school();

  Env& m_env;
  bool m_school_tried = false;
  std::unique_ptr<LoadedSchool> m_school;
  std::map<std::string, std::unique_ptr<Policy>> m_policies;  ///< by name; null: it has errors
};

}  // namespace gesprek::commands
