#include "cli/arguments.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "cli/flags.hpp"
#include "words/cli.hpp"

namespace gesprek::cli {
namespace {

namespace say_cli = words::cli;

std::string shown(std::string_view text) {
  return quote_word(text);
}

bool contains(std::span<const Flag* const> flags, const Flag& flag) {
  return std::find(flags.begin(), flags.end(), &flag) != flags.end();
}

/// Looks like an option: a dash with something behind it.
bool is_option(std::string_view word) {
  return word.size() > 1 && word.front() == '-';
}

/// Every flag there is, the global ones first, each once.
std::vector<const Flag*> every_flag() {
  std::vector<const Flag*> every(flags::global().begin(), flags::global().end());
  for (const Verb* verb : all_verbs()) {
    for (const Flag* flag : verb->flags) {
      if (std::find(every.begin(), every.end(), flag) == every.end()) {
        every.push_back(flag);
      }
    }
  }
  return every;
}

/// Dutch for a verb, and what other programs call it: only to suggest the right word.
struct Synonym {
  std::string_view word;
  std::string_view verb;
};
constexpr Synonym k_synonyms[] = {
    {"nieuw", "init"},      {"new", "init"},          {"controleer", "validate"}, {"lint", "validate"},
    {"jaar", "year"},       {"agenda", "year"},       {"plannen", "plan"},        {"schedule", "plan"},
    {"verplaats", "move"},  {"ruil", "swap"},         {"wissel", "swap"},         {"vastzetten", "pin"},
    {"toon", "show"},       {"list", "show"},         {"waarom", "explain"},      {"why", "explain"},
    {"leg-uit", "explain"}, {"uitnodigen", "invite"}, {"nodig-uit", "invite"},    {"noteer", "record"},
    {"log", "record"},      {"vastleggen", "record"}, {"toets", "check"},         {"status", "check"},
    {"taken", "todo"},      {"exporteer", "export"},
};

std::string_view suggest_verb(std::string_view typed) {
  std::vector<std::string_view> names;
  for (const Verb* verb : all_verbs()) {
    names.push_back(verb->name);
  }
  for (const Synonym& synonym : k_synonyms) {
    if (synonym.word == fold(typed)) {
      return synonym.verb;
    }
  }
  return nearest(fold(typed), names);
}

class Reader {
 public:
  Reader(const std::vector<Word>& words, Diagnostics& diagnostics)
      : m_words(words), m_diagnostics(diagnostics) {}

  Typed read() {
    while (m_next < m_words.size()) {
      const Word& word = m_words[m_next++];
      if (word.value == "--") {
        m_positional.insert(m_positional.end(), m_words.begin() + static_cast<std::ptrdiff_t>(m_next),
                            m_words.end());
        break;
      }
      if (word.value.starts_with("--")) {
        read_long(word);
      } else if (is_option(word.value)) {
        read_letters(word);
      } else {
        m_positional.push_back(word);
      }
    }
    settle_verb();
    settle_flags();
    report_unknown();
    check_flags();
    check_arguments();
    return std::move(m_typed);
  }

 private:
  void read_long(const Word& word) {
    const std::size_t equals = word.value.find('=');
    const std::string name = word.value.substr(0, equals);
    const auto known =
        std::find_if(m_every.begin(), m_every.end(), [&](const Flag* flag) { return flag->name == name; });
    if (known == m_every.end()) {
      m_unknown.push_back({name, word.span});
      return;
    }
    if (equals == std::string::npos) {
      add(**known, word.span);
    } else if ((*known)->value == nullptr) {
      m_diagnostics.error("takes-no-value", word.span, {say_cli::k_takes_no_value, {{"flag", name}}},
                          Message(say_cli::k_takes_no_value_help));
    } else {
      m_typed.flags.push_back({*known, word.span, Word{word.value.substr(equals + 1), word.span}});
    }
  }

  /// "-q", "-qv", "-C DIR" and "-CDIR".
  void read_letters(const Word& word) {
    for (std::size_t i = 1; i < word.value.size(); ++i) {
      const char letter = word.value[i];
      const auto known = std::find_if(m_every.begin(), m_every.end(),
                                      [&](const Flag* flag) { return flag->letter == letter; });
      if (known == m_every.end()) {
        m_unknown.push_back({word.value, word.span});
        return;
      }
      if ((*known)->value != nullptr && i + 1 < word.value.size()) {
        m_typed.flags.push_back({*known, word.span, Word{word.value.substr(i + 1), word.span}});
        return;
      }
      add(**known, word.span);
    }
  }

  void add(const Flag& flag, Span span) {
    if (flag.value == nullptr) {
      m_typed.flags.push_back({&flag, span, {}});
      return;
    }
    if (m_next == m_words.size() || is_option(m_words[m_next].value)) {
      m_diagnostics.error("value-missing", span,
                          {say_cli::k_needs_value, {{"flag", std::string(flag.name)}, {"value", flag.value}}},
                          Message(say_cli::k_needs_value_help, {{"flag", std::string(flag.name)}}));
      return;
    }
    m_typed.flags.push_back({&flag, span, m_words[m_next++]});
  }

  void settle_verb() {
    if (!m_positional.empty() && m_positional.front().value == "help") {
      m_typed.help_verb = true;
      m_positional.erase(m_positional.begin());
    }
    if (m_positional.empty()) {
      return;
    }
    const Word word = m_positional.front();
    m_typed.verb = find_verb(word.value);
    m_typed.verb_span = word.span;
    m_typed.arguments.assign(m_positional.begin() + 1, m_positional.end());
    if (m_typed.verb != nullptr || !m_unknown.empty()) {
      return;  // an unknown option may have taken this word as its value
    }
    const std::string_view near = suggest_verb(word.value);
    const Message help = near.empty() ? Message(say_cli::k_no_verb_help)
                                      : Message(say_cli::k_did_you_mean, {{"near", std::string(near)}});
    m_diagnostics.error("unknown-command", word.span,
                        {say_cli::k_unknown_verb, {{"typed", shown(word.value)}}}, help);
  }

  /// Verbs that know an option of the same name each have their own help for it.
  void settle_flags() {
    for (TypedFlag& typed : m_typed.flags) {
      const auto same = [&](const Flag* flag) { return flag->name == typed.flag->name; };
      if (m_typed.verb != nullptr) {
        const auto own = std::find_if(m_typed.verb->flags.begin(), m_typed.verb->flags.end(), same);
        typed.flag = own != m_typed.verb->flags.end() ? *own : typed.flag;
      }
    }
  }

  void report_unknown() {
    std::vector<std::string_view> names;
    for (const Flag* flag : m_every) {
      if (m_typed.verb == nullptr || contains(flags::global(), *flag) ||
          contains(m_typed.verb->flags, *flag)) {
        names.push_back(flag->name);
      }
    }
    for (const Word& word : m_unknown) {
      const std::string_view near = nearest(word.value, names);
      std::optional<Message> help;
      if (!near.empty()) {
        help = Message(say_cli::k_did_you_mean, {{"near", std::string(near)}});
      } else if (m_typed.verb != nullptr) {
        help = Message(say_cli::k_unknown_flag_help, {{"verb", std::string(m_typed.verb->name)}});
      }
      m_diagnostics.error("unknown-option", word.span,
                          {say_cli::k_unknown_flag, {{"typed", shown(word.value)}}}, help);
    }
  }

  void check_flags() {
    for (auto typed = m_typed.flags.begin(); typed != m_typed.flags.end(); ++typed) {
      const Flag& flag = *typed->flag;
      const std::string name(flag.name);
      const bool before = std::any_of(m_typed.flags.begin(), typed,
                                      [&](const TypedFlag& other) { return other.flag == &flag; });
      if (before && !flag.repeats && flag.value != nullptr) {
        m_diagnostics.error("given-twice", typed->span, {say_cli::k_given_twice, {{"flag", name}}},
                            Message(say_cli::k_given_twice_help));
      }
      if (typed->value && typed->value->value.empty()) {
        m_diagnostics.error("empty-value", typed->value->span, {say_cli::k_empty_value, {{"flag", name}}},
                            Message(say_cli::k_empty_help));
      }
      if (m_typed.verb != nullptr && !contains(flags::global(), flag) &&
          !contains(m_typed.verb->flags, flag)) {
        report_foreign(*typed);
      }
    }
  }

  void report_foreign(const TypedFlag& typed) {
    std::string owners;
    for (const Verb* verb : all_verbs()) {
      if (contains(verb->flags, *typed.flag)) {
        owners += (owners.empty() ? "" : ", ") + std::string(verb->name);
      }
    }
    m_diagnostics.error("unknown-option", typed.span,
                        {say_cli::k_foreign_flag,
                         {{"flag", std::string(typed.flag->name)},
                          {"verb", std::string(m_typed.verb->name)},
                          {"verbs", owners}}},
                        Message(say_cli::k_foreign_flag_help));
  }

  void check_arguments() {
    if (m_typed.verb == nullptr || m_typed.help_verb || m_typed.find(flags::k_help) != nullptr) {
      return;
    }
    const Verb& verb = *m_typed.verb;
    const std::string name(verb.name);
    for (const Word& argument : m_typed.arguments) {
      if (argument.value.empty()) {
        m_diagnostics.error("empty-value", argument.span, Message(say_cli::k_empty_argument),
                            Message(say_cli::k_empty_help));
      }
    }
    if (!m_unknown.empty()) {
      return;  // an argument too many may be the value of an unknown option
    }
    for (std::size_t i = verb.most; i < m_typed.arguments.size(); ++i) {
      const Word& extra = m_typed.arguments[i];
      m_diagnostics.error("extra-argument", extra.span,
                          {say_cli::k_extra_argument, {{"verb", name}, {"typed", shown(extra.value)}}},
                          Message(say_cli::k_extra_argument_help));
    }
    if (m_typed.arguments.size() < verb.least) {
      m_diagnostics.error(
          "missing-argument", m_typed.verb_span,
          {say_cli::k_missing_argument, {{"verb", name}, {"arguments", verb.arguments}}},
          Message(say_cli::k_example, {{"command", std::string(verb.examples.front().command)}}));
    }
  }

  const std::vector<Word>& m_words;
  Diagnostics& m_diagnostics;
  const std::vector<const Flag*> m_every = every_flag();
  std::size_t m_next = 0;
  Typed m_typed;
  std::vector<Word> m_positional;
  std::vector<Word> m_unknown;
};

}  // namespace

const TypedFlag* Typed::find(const Flag& flag) const {
  const auto found =
      std::find_if(flags.begin(), flags.end(), [&](const TypedFlag& typed) { return typed.flag == &flag; });
  return found == flags.end() ? nullptr : &*found;
}

Typed read_arguments(const std::vector<Word>& words, Diagnostics& diagnostics) {
  return Reader(words, diagnostics).read();
}

}  // namespace gesprek::cli
