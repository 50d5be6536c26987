#include "commands/letter_templates.hpp"

#include <ostream>

#include "commands/output.hpp"
#include "commands/report.hpp"
#include "load/csv.hpp"
#include "load/letter_template.hpp"
#include "store/output.hpp"
#include "words/invite.hpp"

namespace gesprek::commands {
namespace {

constexpr std::string_view k_folder = "templates";

LetterTemplate load(LoadedSchool& loaded, LetterKind kind, Lang lang, Env& env, Diagnostics& problems) {
  const std::string name = std::string(k_folder) + "/" + template_file(kind, lang);
  const auto own = loaded.folder.read(name);
  if (!own) {
    const SourceId source = env.sources.add("(gesprek) " + name, std::string(shipped_template(kind, lang)));
    return load_letter_template(env.sources, source, kind, problems);
  }
  const SourceId source = env.sources.add(name, decode_table(*own).text);
  check_template_fields(env.sources, source, problems);
  check_template_names(env.sources, source, loaded.roster, shipped_template(kind, lang), problems);
  return load_letter_template(env.sources, source, kind, problems);
}

}  // namespace

LetterTemplates load_templates(LoadedSchool& loaded, LetterKind kind, Env& env, Diagnostics& problems) {
  return {load(loaded, kind, Lang::nl, env, problems), load(loaded, kind, Lang::en, env, problems)};
}

Exit copy_templates(Env& env) {
  const auto loaded = load_folder(env);
  if (!loaded) {
    return Exit::wrong;
  }
  const render::Look view = look(env);
  std::vector<std::string> there = loaded->folder.list(std::string(k_folder));
  for (const LetterKind kind : {LetterKind::invitation, LetterKind::wishes}) {
    for (const Lang lang : {Lang::nl, Lang::en}) {
      const std::string name = template_file(kind, lang);
      const std::string path = std::string(k_folder) + "/" + name;
      const bool stands = std::find(there.begin(), there.end(), name) != there.end();
      if (!stands && !env.dry_run) {
        store::OutputFolder(loaded->folder.path() + "/" + std::string(k_folder))
            .write(name, shipped_template(kind, lang));
      }
      const Phrase& phrase = stands        ? words::invite::k_template_stands
                             : env.dry_run ? words::invite::k_template_would
                                           : words::invite::k_template_written;
      env.out << view.in_words(Message(phrase, {{"file", path}})) << "\n";
    }
  }
  return Exit::done;
}

}  // namespace gesprek::commands
