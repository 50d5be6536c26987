// How every verb speaks: problems and remarks on standard error, the answer on standard output.
#pragma once

#include "commands/env.hpp"
#include "store/error.hpp"

namespace gesprek::commands {

/// The language as chosen; else that of the school around env.folder, however broken its other files are;
/// else Dutch. Remembered in env.
Lang language(Env& env);

/// All of them, sorted, each once; a fault without any place reads "gesprek: error[…]: …".
void report(Env& env, const Diagnostics& diagnostics);
void report(Env& env, const store::IoError& error);

/// A remark that is no part of the answer; --quiet keeps it back.
void remark(Env& env, const Message& message);

/// One fault of the command line or of what it names.
Exit refuse(Env& env, std::string_view code, Span span, Message message, std::optional<Message> help = {});

}  // namespace gesprek::commands
