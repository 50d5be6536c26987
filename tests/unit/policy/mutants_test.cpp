// Slips of the pen in the shipped policies: each is refused within a line of where it was made, or `diff`
// names what it changes, or the policy is the same as before.
#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

#include "base/rng.hpp"
#include "load/policy_layers.hpp"
#include "load/shipped.hpp"
#include "policy_text.hpp"
#include "review/difference.hpp"

namespace gesprek::test {
namespace {

constexpr int k_mutants_a_policy = 1000;

using Lines = std::vector<std::string>;

Lines split(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1);
    lines.emplace_back(text.substr(0, end + 1));
    text.remove_prefix(end + 1);
  }
  return lines;
}

std::string joined(const Lines& lines) {
  std::string text;
  for (const std::string& line : lines) {
    text += line;
  }
  return text;
}

/// A changed text, and the line (from 1) of the change.
struct Mutant {
  std::string text;
  std::uint32_t line = 0;
  std::string what;
};

/// Changes one line; nothing when the slip cannot be made there.
using Slip = bool (*)(std::string& line, Rng& rng);

bool misspell_key(std::string& line, Rng& rng) {
  const std::size_t colon = line.find(':');
  const std::size_t begin = line.find_first_not_of(" -");
  if (colon == std::string::npos || begin == std::string::npos || colon < begin + 4 || line[begin] == '#') {
    return false;
  }
  const std::size_t at = begin + 1 + rng.below(colon - begin - 2);
  if (line[at] == line[at + 1]) {
    return false;
  }
  std::swap(line[at], line[at + 1]);
  return true;
}

bool lose_line(std::string& line, Rng&) {
  if (line.find_first_not_of(" \n") == std::string::npos || line[line.find_first_not_of(' ')] == '#') {
    return false;
  }
  line.clear();
  return true;
}

bool lose(std::string& line, std::string_view marks, Rng& rng) {
  std::vector<std::size_t> places;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (marks.find(line[at]) != std::string_view::npos) {
      places.push_back(at);
    }
  }
  if (places.empty() || line.find('#') != std::string::npos) {
    return false;
  }
  line.erase(places[rng.below(places.size())], 1);
  return true;
}

bool lose_quote(std::string& line, Rng& rng) {
  return lose(line, "\"", rng);
}
bool lose_bracket(std::string& line, Rng& rng) {
  return lose(line, "[]{}", rng);
}
bool lose_colon(std::string& line, Rng& rng) {
  return lose(line, ":", rng);
}

/// Replaces the value behind the first colon.
bool replace_value(std::string& line, std::string_view value) {
  const std::size_t colon = line.find(": ");
  if (colon == std::string::npos || line.find('#') != std::string::npos) {
    return false;
  }
  line = line.substr(0, colon + 2) + std::string(value) + "\n";
  return true;
}

bool number_for_word(std::string& line, Rng&) {
  return replace_value(line, "7");
}
bool word_for_value(std::string& line, Rng&) {
  return replace_value(line, "banana");
}
bool lose_value(std::string& line, Rng&) {
  return replace_value(line, "");
}

bool misspell_value(std::string& line, Rng& rng) {
  const std::size_t colon = line.find(": ");
  if (colon == std::string::npos || line.size() < colon + 6 || line.find('#') != std::string::npos) {
    return false;
  }
  const std::size_t at = colon + 2 + rng.below(line.size() - colon - 4);
  if (std::isalpha(static_cast<unsigned char>(line[at])) == 0) {
    return false;
  }
  line.erase(at, 1);
  return true;
}

bool indent_more(std::string& line, Rng&) {
  if (line.find_first_not_of(" \n") == std::string::npos) {
    return false;
  }
  line.insert(0, " ");
  return true;
}

bool double_line(std::string& line, Rng&) {
  if (line.find(':') == std::string::npos || line.find('#') != std::string::npos) {
    return false;
  }
  line += line;
  return true;
}

struct NamedSlip {
  std::string_view name;
  Slip slip;
};
constexpr NamedSlip k_slips[] = {
    {"key misspelt", misspell_key}, {"line lost", lose_line},      {"quote lost", lose_quote},
    {"bracket lost", lose_bracket}, {"colon lost", lose_colon},    {"number for a word", number_for_word},
    {"other word", word_for_value}, {"value lost", lose_value},    {"value misspelt", misspell_value},
    {"indented more", indent_more}, {"line doubled", double_line},
};

Mutant mutate(const Lines& lines, Rng& rng) {
  for (;;) {
    Lines changed = lines;
    const std::size_t at = rng.below(lines.size());
    const NamedSlip& slip = k_slips[rng.below(std::size(k_slips))];
    if (slip.slip(changed[at], rng)) {
      return {joined(changed), static_cast<std::uint32_t>(at + 1), std::string(slip.name) + ": " + lines[at]};
    }
  }
}

/// True when an error stands on the line of the change, the one before it or the one after it.
bool refused_nearby(const LoadedPolicy& loaded, std::uint32_t line) {
  return std::ranges::any_of(loaded.diagnostics.all(), [&](const Diagnostic& diagnostic) {
    const auto near = [&](Span span) {
      const std::uint32_t at = span.known() ? loaded.sources.place(span).line : 0;
      return at + 1 >= line && at <= line + 1;
    };
    return diagnostic.severity == Severity::error &&
           (near(diagnostic.span) || std::ranges::any_of(diagnostic.notes, [&](const DiagnosticNote& note) {
              return near(note.span);
            }));
  });
}

bool same_tree(const Node& a, const Node& b) {
  const auto same_entry = [](const Entry& x, const Entry& y) {
    return x.key == y.key && same_tree(x.value, y.value);
  };
  return a.kind == b.kind && a.text == b.text && std::ranges::equal(a.items, b.items, same_tree) &&
         std::ranges::equal(a.entries, b.entries, same_entry);
}

/// The policy as YAML alone, with the defaults of `every_talk` under each talk.
std::optional<Node> resolved(const std::string& text) {
  Sources sources;
  Diagnostics diagnostics;
  std::optional<Node> tree = parse_yaml(sources, sources.add("policy.yaml", text), diagnostics);
  if (tree) {
    policy_reader::fill_in_defaults(*tree);
  }
  return tree;
}

/// A line that says what holds without it (docs/reference/policy.md names the defaults).
bool states_default(std::string_view line) {
  static constexpr std::string_view k_lines[] = {"mandatory: not stated", "mandatory: {is: not stated",
                                                 "by: teacher", "holidays_count: no", "kind: talk"};
  return std::ranges::any_of(k_lines, [&](std::string_view text) {
    return line.find("line lost:") == 0 && line.find(text) != std::string_view::npos;
  });
}

TEST_CASE("a slip in a shipped policy is refused within a line of it, or diff names the change") {
  Rng rng(20270111);
  int refused = 0;
  int named = 0;
  int same = 0;
  for (const std::string_view name : shipped_policies()) {
    const Lines lines = split(*shipped_policy(name));
    const LoadedPolicy original = load_text(joined(lines));
    const std::optional<Node> tree = resolved(joined(lines));
    REQUIRE(original.policy);
    for (int i = 0; i < k_mutants_a_policy; ++i) {
      const Mutant mutant = mutate(lines, rng);
      const LoadedPolicy loaded = load_text(mutant.text);
      if (!loaded.policy) {
        ++refused;
        CHECK_MESSAGE(refused_nearby(loaded, mutant.line), mutant.line, " ", mutant.what,
                      loaded.faults().front());
      } else if (!review::compare_policies(*original.policy, *loaded.policy).empty()) {
        ++named;
      } else {
        ++same;
        CHECK_MESSAGE((states_default(mutant.what) || same_tree(*tree, *resolved(mutant.text))), mutant.line,
                      " is not named: ", mutant.what);
      }
    }
  }
  MESSAGE("refused ", refused, ", named by diff ", named, ", the same policy ", same);
  CHECK(refused + named + same == 2 * k_mutants_a_policy);
  CHECK(named > 0);
}

}  // namespace
}  // namespace gesprek::test
