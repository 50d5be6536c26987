// Forms that are files of the school: they go along with the letters as they are.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "commands/invitations.hpp"
#include "publish/mail.hpp"

namespace gesprek::commands {

/// By the id of the form in the policy. The file beside the letters is named by number ("form-01.pdf").
using OwnForms = std::map<std::string, publish::MailAttachment>;

/// The files that the policy names for the forms of these letters ("forms: file"), from the school's folder.
/// A file that is not there is reported ("missing-form"), at the form in the policy.
OwnForms load_own_forms(LoadedSchool& loaded, const std::vector<render::Letter>& letters,
                        Diagnostics& problems);

}  // namespace gesprek::commands
