#include "commands/anonymise_policy.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "commands/policy_files.hpp"
#include "load/node.hpp"
#include "load/unknown_policy.hpp"
#include "words/anonymise.hpp"

namespace gesprek::commands {
namespace {

/// What is written to be read; "file" and "title" name other documents.
constexpr std::array<std::string_view, 12> k_texts{"purpose",   "content",     "text",    "title",
                                                   "only_when", "use",         "note",    "file",
                                                   "number",    "responsible", "subject", "reason"};

bool is_text(std::string_view key, std::string_view parent) {
  return std::ranges::find(k_texts, key) != k_texts.end() || (key == "is" && parent == "instead");
}

/// "A23", "TT4b": a name of a clause; what is longer is text.
bool is_clause_id(std::string_view text) {
  constexpr std::size_t k_letters = 3;
  constexpr std::size_t k_digits = 3;
  const auto take = [&](char from, char to) {
    const auto end = std::ranges::find_if(text, [&](char c) { return c < from || c > to; }) - text.begin();
    text.remove_prefix(static_cast<std::size_t>(end));
    return static_cast<std::size_t>(end);
  };
  const std::size_t letters = take('A', 'Z');
  const std::size_t digits = take('0', '9');
  return letters <= k_letters && digits <= k_digits && digits > 0 && text.size() <= 1;
}

struct Replacement {
  Span span;
  std::string text;
};

std::string quoted(std::string_view text) {
  return '"' + std::string(text) + '"';
}

class LayerCopy {
 public:
  LayerCopy(std::string_view text, Lang lang)
      : m_text(text), m_left_out(say(lang, words::anonymise::k_text_left_out)) {}

  void replace(const Span& span, std::string text) { m_replacements.push_back({span, std::move(text)}); }

  /// Every text in this part of the tree; `called` is the id or key that it stands under.
  void visit(const Node& node, std::string_view key, std::string_view called) {
    const Node* id = node.find("id");
    const std::string_view own = id != nullptr ? id->text : called;
    for (const Entry& entry : node.entries) {
      visit_entry(entry, key, own);
    }
    for (const Node& item : node.items) {
      if (item.is_scalar() && key == "related") {
        replace(item.span, quoted(m_left_out));
      }
      visit(item, key, called);
    }
  }

  /// The text with all replacements, as many lines as it had.
  std::string written() {
    std::ranges::sort(m_replacements, {}, [](const Replacement& each) { return each.span.begin; });
    std::string out;
    std::size_t at = 0;
    for (const Replacement& each : m_replacements) {
      const std::string_view old = m_text.substr(each.span.begin, each.span.end - each.span.begin);
      out += m_text.substr(at, each.span.begin - at);
      out += each.text + std::string(static_cast<std::size_t>(std::ranges::count(old, '\n')), '\n');
      at = each.span.end;
    }
    return out + std::string(m_text.substr(at));
  }

 private:
  void visit_entry(const Entry& entry, std::string_view key, std::string_view called) {
    if (entry.key == "name") {
      leave_out(entry.value, called.empty() ? key : called);
    } else if (entry.key == "clause" && !is_clause_id(entry.value.text)) {
      replace(entry.value.span, clause_instead_of(entry.value.text));
    } else if (is_text(entry.key, key)) {
      leave_out(entry.value, m_left_out);
    } else {
      visit(entry.value, entry.key, entry.key);
    }
  }

  /// The same text is the same clause.
  std::string clause_instead_of(const std::string& text) {
    return quoted("C" + std::to_string(m_clauses.emplace(text, m_clauses.size() + 1).first->second));
  }

  /// One text, or one a language.
  void leave_out(const Node& node, std::string_view instead) {
    if (node.is_scalar()) {
      replace(node.span, quoted(instead));
    }
    for (const Entry& entry : node.entries) {
      leave_out(entry.value, instead);
    }
  }

  std::string_view m_text;
  std::string m_left_out;
  std::vector<Replacement> m_replacements;
  std::map<std::string, std::size_t> m_clauses;
};

const Source* source_called(const Sources& sources, std::string_view name) {
  for (SourceId id = 1; id <= sources.size(); ++id) {
    if (sources.get(id).name == name) {
      return &sources.get(id);
    }
  }
  return nullptr;
}

/// Where the comment of a line begins; its length where there is none.
std::size_t comment_of(std::string_view line) {
  char quote = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (quote != 0) {
      quote = c == quote ? '\0' : quote;
    } else if ((c == '"' || c == '\'') && (i == 0 || line[i - 1] == ' ' || line[i - 1] == '[')) {
      quote = c;
    } else if (c == '#' && (i == 0 || line[i - 1] == ' ' || line[i - 1] == '\t')) {
      return i;
    }
  }
  return line.size();
}

std::string without_comments(std::string_view yaml) {
  std::string text;
  while (!yaml.empty()) {
    const std::size_t end = std::min(yaml.find('\n'), yaml.size());
    const std::string_view line = yaml.substr(0, end);
    std::string kept(line.substr(0, comment_of(line)));
    kept.erase(kept.find_last_not_of(" \t\r") + 1);
    text += kept + "\n";
    yaml.remove_prefix(std::min(end + 1, yaml.size()));
  }
  return text;
}

std::string path_of_layer(std::size_t number) {
  return number == 1 ? "policy.yaml" : "policy-" + std::to_string(number) + ".yaml";
}

}  // namespace

std::vector<PolicyLayer> anonymise_policy(const Sources& sources, const std::string& path, Lang lang) {
  std::vector<PolicyLayer> layers;
  const Source* source = source_called(sources, path);
  while (source != nullptr) {
    Sources own;
    Diagnostics ignored;  // read without an error before
    const auto tree = parse_yaml(own, own.add(source->name, source->text), ignored);
    if (!tree) {
      break;
    }
    LayerCopy copy(source->text, lang);
    copy.visit(*tree, "", "");
    const std::size_t number = layers.size() + 1;
    const Node* lower = tree->find("extends");
    const bool is_file = lower != nullptr && is_policy_file(lower->text);
    const Source* next = is_file ? source_called(sources, beside(source->name, lower->text)) : nullptr;
    if (next != nullptr) {
      copy.replace(lower->span, path_of_layer(number + 1));
    }
    layers.push_back({path_of_layer(number), without_comments(copy.written())});
    source = next;
  }
  return layers;
}

}  // namespace gesprek::commands
