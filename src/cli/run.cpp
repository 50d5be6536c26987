#include "cli/run.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <ostream>
#include <typeinfo>

#include "base/terminal.hpp"
#include "cli/arguments.hpp"
#include "cli/flags.hpp"
#include "cli/help.hpp"
#include "cli/meaning.hpp"
#include "commands/report.hpp"
#include "store/error.hpp"
#include "words/cli.hpp"

namespace gesprek::cli {
namespace {

using commands::Env;
using commands::Exit;
namespace say_cli = words::cli;

constexpr std::string_view k_version = "gesprek " GESPREK_VERSION;
constexpr std::array<std::string_view, 5> k_formats{"text", "json", "csv", "junit",
                                                    "sarif"};  // as in commands::Format
constexpr std::array<std::string_view, 2> k_langs{"nl", "en"};
constexpr std::array<std::string_view, 3> k_colors{"auto", "always", "never"};

bool wants_color(std::optional<std::size_t> choice, bool no_color, bool is_terminal) {
  switch (choice.value_or(0)) {
    case 1:
      return true;
    case 2:
      return false;
    default:
      return is_terminal && !no_color;
  }
}

/// The options of every verb.
void apply_globals(Meaning& typed, const World& world, Env& env) {
  if (const auto folder = typed.text(flags::k_folder)) {
    env.folder = folder->value;
  }
  env.as_of = typed.day(flags::k_as_of).value_or(world.now.day);
  if (const auto lang = typed.one_of(flags::k_lang, k_langs)) {
    env.lang = *lang == 0 ? Lang::nl : Lang::en;
  }
  const auto color = typed.one_of(flags::k_color, k_colors);
  env.color_out = wants_color(color, world.no_color, world.out_is_terminal);
  env.color_err = wants_color(color, world.no_color, world.err_is_terminal);
  env.err_is_terminal = world.err_is_terminal;
  env.can_ask = world.in_is_terminal && world.err_is_terminal;
  env.quiet = typed.has(flags::k_quiet);
  env.verbose = typed.has(flags::k_verbose);
  env.dry_run = typed.has(flags::k_dry_run);
  env.out_path = typed.text(flags::k_out);
  const Verb* verb = typed.typed().verb;
  const auto known = verb == nullptr ? std::span<const std::string_view>(k_formats) : verb->formats;
  if (const auto format = typed.one_of(flags::k_format, known)) {
    const auto place = std::find(k_formats.begin(), k_formats.end(), known[*format]);
    env.format = static_cast<commands::Format>(place - k_formats.begin());
  }
}

void print_help(const Typed& typed, Env& env) {
  const HelpLook look{commands::language(env), env.width, env.color_out};
  const Verb* verb = typed.verb;
  if (typed.help_verb && verb == nullptr && !typed.arguments.empty()) {
    verb = find_verb(typed.arguments.front().value);
  }
  env.out << (verb == nullptr ? render_overview(look) : render_help(*verb, look));
}

Exit run_verb(std::span<const std::string> words, const World& world, Env& env) {
  Diagnostics problems;
  const Typed typed = read_arguments(quote_command_line(words, env.sources), problems);
  Meaning meaning(typed, problems);
  apply_globals(meaning, world, env);
  const bool help = typed.help_verb || typed.find(flags::k_help) != nullptr;
  Action action;
  if (typed.verb != nullptr && !help) {
    action = typed.verb->bind(meaning);
  }
  if (typed.verb != nullptr) {
    env.verb = "gesprek " + std::string(typed.verb->name);
  }
  if (problems.has_errors()) {
    commands::report(env, problems);
    return Exit::wrong;
  }
  if (help) {
    print_help(typed, env);
    return Exit::done;
  }
  if (typed.find(flags::k_version) != nullptr) {
    env.out << k_version << "\n";
    return Exit::done;
  }
  if (typed.verb == nullptr) {
    Diagnostics none;
    none.error("no-command", {}, Message(say_cli::k_no_verb), Message(say_cli::k_no_verb_help));
    commands::report(env, none);
    return Exit::wrong;
  }
  return action(env);
}

/// Says that the fault is ours, without a word of anybody's data.
Exit report_fault(Env& env, std::string_view what) {
  const Lang lang = env.lang.value_or(Lang::nl);
  env.err << say(lang, Message(say_cli::k_our_fault,
                               {{"version", std::string(k_version)}, {"what", terminal_safe(what)}}))
          << "\n"
          << say(lang, say_cli::k_our_fault_help) << "\n";
  return Exit::fault;
}

/// Whether a run that ended so may have changed the school: a verb that has --dry-run writes without it.
bool may_have_written(Exit exit, const Env& env) {
  constexpr std::string_view k_program = "gesprek ";
  const Verb* verb = env.verb.starts_with(k_program)
                         ? find_verb(std::string_view(env.verb).substr(k_program.size()))
                         : nullptr;
  return verb != nullptr && !env.dry_run && (exit == Exit::done || exit == Exit::act) &&
         std::ranges::find(verb->flags, &flags::k_dry_run) != verb->flags.end();
}

}  // namespace

Outcome run(std::span<const std::string> words, const World& world) {
  Env env{.in = world.in, .out = world.out, .err = world.err};
  env.now = world.now;
  env.as_of = world.now.day;
  env.width = world.width;
  env.seconds = world.seconds;
  env.interrupted = world.interrupted;
  Exit exit = Exit::fault;
  try {
    exit = run_verb(words, world, env);
  } catch (const store::IoError& error) {
    commands::report(env, error);
    exit = Exit::world;
  } catch (const std::exception& error) {
    exit = report_fault(env, typeid(error).name());
  } catch (...) {
    exit = report_fault(env, "?");
  }
  return {exit, env.lang.value_or(Lang::nl), may_have_written(exit, env)};
}

}  // namespace gesprek::cli
