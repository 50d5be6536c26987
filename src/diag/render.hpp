// Diagnostics as a person reads them: where, what, the line itself with a caret, and the way out.
#pragma once

#include <optional>
#include <string>

#include "diag/diagnostic.hpp"
#include "words/phrase.hpp"

namespace gesprek {

/// All diagnostics in their order, each like
///
///     policy.yaml:12:11: error[unknown-role]: unknown role "sernior"
///        12 |     role: sernior
///           |           ^^^^^^^
///       note: roles are declared here
///        --> policy.yaml:3:1
///       help: did you mean "senior"?
///
/// The first line is for programs and never broken; the rest keeps to 80 columns, a long source line is cut
/// round the caret. Nothing from the user's texts can steer the terminal.
std::string render_diagnostics(const Diagnostics& diagnostics, const Sources& sources, Lang lang, bool color);

/// One of them, in the same form.
std::string render_diagnostic(const Diagnostic& diagnostic, const Sources& sources, Lang lang, bool color);

/// The words of a message, with "…" for every value in which a citizen number stands, wherever it came from.
std::string say_safely(Lang lang, const Message& message);

/// "policy.yaml:12:11", or empty when the span is unknown. What is no file ("<command line>") is named in the
/// language, where one is given: without one it is for programs.
std::string render_place(const Span& span, const Sources& sources, std::optional<Lang> lang = {});

}  // namespace gesprek
