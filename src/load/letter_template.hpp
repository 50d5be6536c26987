// Templates of letters: plain text with {{field}} and, on lines of their own, {{#part}} … {{/part}}.
#pragma once

#include <string_view>

#include "diag/diagnostic.hpp"
#include "model/letter_template.hpp"
#include "model/roster.hpp"

namespace gesprek {

/// Reads a template. Refused, with its place: a field or part that this letter does not have, a field outside
/// the part that gives it its value, a column of the tables that must not stand in a letter, a part that is
/// not closed.
LetterTemplate load_letter_template(const Sources& sources, SourceId source, LetterKind kind,
                                    Diagnostics& diagnostics);

/// Refuses a template without any field ("no-fields"): it would tell no family anything of its own.
void check_template_fields(const Sources& sources, SourceId source, Diagnostics& diagnostics);

/// Refuses a template in which a pupil's or guardian's name, given name, key, mail address or telephone
/// number stands, however it is written: a finished letter was copied, and every family would get to see it.
/// Words of the shipped letter are nobody's name, and a given name that somebody of the staff has may stand.
void check_template_names(const Sources& sources, SourceId source, const Roster& roster,
                          std::string_view shipped, Diagnostics& diagnostics);

}  // namespace gesprek
