#include "commands/report.hpp"

#include <ostream>

#include "base/terminal.hpp"
#include "diag/render.hpp"
#include "load/node.hpp"
#include "store/folder.hpp"

namespace gesprek::commands {
namespace {

constexpr std::string_view k_school_file = "gesprek.toml";

/// The language that a school's file names, whatever else is wrong with it.
std::optional<Lang> school_language(const std::string& start) {
  const auto path = store::find_school(start);
  if (!path) {
    return {};
  }
  store::Folder folder = store::Folder::open(*path);
  const auto bytes = folder.read(std::string(k_school_file));
  if (!bytes) {
    return {};
  }
  Sources sources;
  Diagnostics ignored;
  const auto tree = parse_toml(sources, sources.add(std::string(k_school_file), *bytes), ignored);
  const Node* language = tree && tree->is_mapping() ? tree->find("language") : nullptr;
  if (language == nullptr || !language->is_scalar()) {
    return {};
  }
  return language->text == "en" ? Lang::en : Lang::nl;
}

}  // namespace

DateTime written_at(const Env& env) {
  return env.as_of == env.now.day ? env.now : DateTime{env.as_of, Clock{}};
}

Lang language(Env& env) {
  if (!env.lang) {
    try {
      env.lang = school_language(env.folder);
    } catch (const store::IoError&) {
      env.lang = Lang::nl;  // the fault itself is reported by whoever needs the folder
    }
  }
  env.lang = env.lang.value_or(Lang::nl);
  return *env.lang;
}

void report(Env& env, const Diagnostics& diagnostics) {
  const Lang lang = language(env);
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    env.err << (diagnostic.span.known() ? "" : "gesprek: ")
            << render_diagnostic(diagnostic, env.sources, lang, env.color_err);
  }
}

void report(Env& env, const store::IoError& error) {
  env.err << "gesprek: " << terminal_safe(say(language(env), error.message())) << "\n";
}

void remark(Env& env, const Message& message) {
  if (!env.quiet) {
    for (const std::string& line : wrap(terminal_safe(say(language(env), message)), env.width)) {
      env.err << line << "\n";
    }
  }
}

Exit refuse(Env& env, std::string_view code, Span span, Message message, std::optional<Message> help) {
  Diagnostics fault;
  fault.error(code, span, std::move(message), std::move(help));
  report(env, fault);
  return Exit::wrong;
}

}  // namespace gesprek::commands
