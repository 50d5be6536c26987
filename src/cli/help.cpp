#include "cli/help.hpp"

#include "base/terminal.hpp"
#include "base/text_table.hpp"
#include "cli/flags.hpp"
#include "commands/record.hpp"

namespace gesprek::cli {
namespace {

namespace help = words::help;

std::string heading(const HelpLook& look, const Phrase& phrase) {
  return paint(Tint::bold, phrase.in(look.lang), look.color) + "\n";
}

std::string table(const HelpLook& look, const TextTable& rows) {
  return rows.render({.width = look.width, .indent = 2, .overflow = Overflow::wrap, .color = look.color});
}

/// "-q, --quiet", "--as-of DATE", "-C DIR".
std::string flag_words(const Flag& flag, Lang lang) {
  std::string words;
  if (flag.letter != 0) {
    words = std::string("-") + flag.letter;
  }
  if (words != flag.name) {
    words += (words.empty() ? "" : ", ") + std::string(flag.name);
  }
  if (flag.value != nullptr) {
    words += " " + std::string(flag.value->in(lang));
  }
  return words;
}

std::string flag_table(const HelpLook& look, std::span<const Flag* const> flags) {
  TextTable rows({{""}, {""}});
  for (const Flag* flag : flags) {
    rows.add_row({flag_words(*flag, look.lang), std::string(flag->help->in(look.lang))});
  }
  return table(look, rows);
}

/// A short command with its meaning beside it, a long one above it.
std::string examples(const HelpLook& look, std::span<const Example> all) {
  std::string text;
  for (const Example& example : all) {
    text += "  " + std::string(example.command) + "\n";
    text += hang("      ", example.what->in(look.lang), look.width);
  }
  return text;
}

std::string usage(const Verb& verb, Lang lang) {
  std::string line = "gesprek " + std::string(verb.name);
  if (verb.arguments != nullptr) {
    line += " " + std::string(verb.arguments->in(lang));
  }
  return line + " " + std::string(help::k_options_word.in(lang));
}

std::string formats(const Verb& verb, Lang lang) {
  std::string all;
  for (const std::string_view format : verb.formats) {
    all += (all.empty() ? "" : ", ") + std::string(format);
  }
  return say(lang, Message(help::k_formats, {{"formats", all}}));
}

}  // namespace

std::string render_overview(const HelpLook& look) {
  std::string text = hang("", help::k_title.in(look.lang), look.width) + "\n";
  text += heading(look, help::k_examples);
  TextTable starts({{""}, {""}});
  starts.add_row({"gesprek init mijn-school", std::string(help::k_start_init.in(look.lang))});
  starts.add_row({"gesprek validate", std::string(help::k_start_validate.in(look.lang))});
  starts.add_row({"gesprek plan rapportgesprek-februari", std::string(help::k_start_plan.in(look.lang))});
  starts.add_row({"gesprek check", std::string(help::k_start_check.in(look.lang))});
  text += table(look, starts) + "\n" + heading(look, help::k_commands);
  TextTable verbs({{""}, {""}});
  for (const Verb* verb : all_verbs()) {
    verbs.add_row({std::string(verb->name), std::string(verb->summary->in(look.lang))});
  }
  text += table(look, verbs) + "\n" + heading(look, help::k_global_options) +
          flag_table(look, flags::global()) + "\n";
  return text + hang("", help::k_more.in(look.lang), look.width);
}

std::string render_help(const Verb& verb, const HelpLook& look) {
  std::string text = hang(
      "", "gesprek " + std::string(verb.name) + ": " + std::string(verb.summary->in(look.lang)), look.width);
  text += "\n" + heading(look, help::k_examples) + examples(look, verb.examples);
  text += "\n" + heading(look, help::k_usage) + hang("  ", usage(verb, look.lang), look.width);
  text += "\n" + hang("", say(look.lang, Message(*verb.text, {{"events", commands::events_to_record()}})),
                      look.width);
  if (!verb.flags.empty()) {
    text += "\n" + heading(look, help::k_options) + flag_table(look, verb.flags);
  }
  text += "\n" + heading(look, help::k_global_options) + flag_table(look, flags::global());
  return text + "\n" + hang("", formats(verb, look.lang), look.width);
}

}  // namespace gesprek::cli
