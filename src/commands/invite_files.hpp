// The files of an invitation run, by name: nothing is written here.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "commands/invitations.hpp"
#include "commands/letter_templates.hpp"
#include "commands/own_forms.hpp"

namespace gesprek::commands {

/// Letters as text, page, mail draft and calendar with their forms; all of them to print; the mail-merge
/// table, the list of who gets what, the lists for teachers. Nothing when a table does not fit a spreadsheet.
std::optional<std::map<std::string, std::string>> invite_files(const InvitationInput& input,
                                                               const Selection& selection,
                                                               const LetterTemplates& templates,
                                                               const OwnForms& own_forms);

}  // namespace gesprek::commands
