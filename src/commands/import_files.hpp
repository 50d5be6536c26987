// From the files that the command line names to what they say of the people.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/import.hpp"
#include "commands/input.hpp"
#include "load/import.hpp"
#include "load/roster_update.hpp"
#include "render/imported.hpp"

namespace gesprek::commands {

/// Whether an option was given that is about people, where the kind is not; that is reported.
bool has_option_of_people(const ImportRequest& request, Env& env);

/// False for a file that is no list (a workbook, an EDEXML export, a PDF …), which is reported with what it
/// is and what to give to the command that was to read it ("import notes") in its place.
bool is_list(const std::string& bytes, const Located<std::string>& file, const std::string& command,
             Diagnostics& problems);

/// Reports the problems of lists of which nothing was written, and says so where it is about rows: others
/// were passed over in vain.
Exit refuse_lists(const Diagnostics& problems, Env& env);

/// What the files say; every deviation goes to the problems. Nothing when the kind or an option is wrong,
/// which is a problem too.
std::optional<ImportedRoster> read_import(const ImportRequest& request, Env& env, Diagnostics& problems);

/// Headings of the lists that neither the program nor the columns file knows.
std::vector<std::string> unknown_headings_of(const ImportRequest& request, Env& env);

/// Pupils and classes in last year's folder; nothing and a problem when they are not there.
std::optional<LastYear> read_last_year(const Located<std::string>& folder, Env& env, Diagnostics& problems);

/// What the files hold, for the answer.
render::ImportReport report_of(const ImportRequest& request, const ImportedRoster& imported,
                               const RosterUpdate& update, const Env& env);

}  // namespace gesprek::commands
