// The whole school as one value: policy, school, calendar, people, requests, plans and log, as known on the
// day of the run.
#pragma once

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "agenda/agenda.hpp"
#include "commands/env.hpp"
#include "store/commit.hpp"
#include "store/folder.hpp"
#include "store/lock.hpp"

namespace gesprek::commands {

/// Reading lets go of the folder once everything is read; writing keeps it to itself until the end.
enum class Access { read, write };

struct LoadedSchool {
  /// A constructor, since g++ 12 frees a member twice when an aggregate's throws.
  explicit LoadedSchool(store::Folder opened) : folder(std::move(opened)) {}

  store::Folder folder;
  std::unique_ptr<store::Lock> lock;  ///< while writing
  Policy policy;
  School school;
  std::optional<Calendar> calendar;  ///< always there when there is no error
  Roster roster;
  std::vector<Request> requests;  ///< asked on or before as_of
  std::vector<Topic> topics;
  Plans plans;
  Log log;                          ///< as known at as_of
  bool has_log = false;             ///< there is such a file
  std::optional<Span> damaged_end;  ///< the last line of the log, when it is damaged; `log` is without it
  Diagnostics diagnostics;

  /// What is owed to whom. Only when there is no error.
  Agenda agenda(Day as_of) const;
};

/// load_folder for a command that writes, but on a dry run.
std::unique_ptr<LoadedSchool> load_to_write(Env& env);

/// Reads everything and collects every problem. Nothing (and the reason on standard error) when there is no
/// school to read.
std::unique_ptr<LoadedSchool> read_school(Env& env, Access access);

/// As read_school, for a verb that works on a school without errors: otherwise all of them on standard error,
/// and nothing.
std::unique_ptr<LoadedSchool> load_folder(Env& env, Access access = Access::read);

/// The school as it would be after these changes; faults that they make are in its diagnostics.
std::unique_ptr<LoadedSchool> read_changed(Env& env, const LoadedSchool& loaded,
                                           const std::vector<store::Change>& changes);

}  // namespace gesprek::commands
