// Answers on their way out: to standard output, or to where --out says.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/env.hpp"
#include "render/look.hpp"

namespace gesprek::commands {

/// How answers look in this run. Only after the school is read, so that its language is known.
render::Look look(Env& env);

/// A table as it is saved for a spreadsheet: ';', CRLF, UTF-8 with a mark.
std::string csv(const std::vector<std::vector<std::string>>& rows);

/// One text file: to --out, named `name` there when that is a folder; else to standard output. "-" is
/// standard output too.
void deliver(Env& env, const std::string& name, std::string_view bytes);
/// The same of what is made piece by piece.
using Write = std::function<void(std::string_view)>;
void deliver(Env& env, const std::string& name, const std::function<void(const Write&)>& make);

}  // namespace gesprek::commands
