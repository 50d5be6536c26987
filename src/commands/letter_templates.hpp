// The templates of letters: the school's own in templates/, or those that the program brings along.
#pragma once

#include "commands/folder.hpp"
#include "model/letter_template.hpp"

namespace gesprek::commands {

/// One template of a kind in both languages.
struct LetterTemplates {
  LetterTemplate nl;
  LetterTemplate en;
  const LetterTemplate& in(Lang lang) const { return lang == Lang::nl ? nl : en; }
};

/// Reads them; what is wrong with a template of the school goes to `problems`.
LetterTemplates load_templates(LoadedSchool& loaded, LetterKind kind, Env& env, Diagnostics& problems);

/// Writes the shipped templates into the school's folder to be changed; those that are there stay as they
/// are.
Exit copy_templates(Env& env);

}  // namespace gesprek::commands
