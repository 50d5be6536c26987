// Slips of the pen in the shipped policies: each is refused within a line of where it was made, or `diff`
// names what it changes, or the policy is the same as before.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "base/rng.hpp"
#include "base/text.hpp"
#include "load/policy_layers.hpp"
#include "load/shipped.hpp"
#include "policy_text.hpp"
#include "review/difference.hpp"
#include "slips.hpp"
#include "words/policy.hpp"

namespace gesprek::test {
namespace {

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

/// A changed text, and the lines (from 1) of the change.
struct Mutant {
  std::string text;
  std::uint32_t line = 0;
  std::uint32_t last = 0;
  std::string what;
};

bool is_content(const std::string& line) {
  const std::size_t begin = line.find_first_not_of(" \n");
  return begin != std::string::npos && line[begin] != '#';
}

/// A slip in one line, or two lines that changed places.
Mutant mutate(const Lines& lines, Rng& rng) {
  constexpr std::size_t k_one_swap_in = 20;
  for (;;) {
    Lines changed = lines;
    const std::size_t at = rng.below(lines.size());
    const auto line = static_cast<std::uint32_t>(at + 1);
    if (rng.below(k_one_swap_in) == 0) {
      if (at + 1 < lines.size() && is_content(lines[at]) && is_content(lines[at + 1])) {
        std::swap(changed[at], changed[at + 1]);
        return {joined(changed), line, line + 1, "lines swapped: " + lines[at]};
      }
    } else if (const auto slip = slip_of_the_pen(changed[at], rng)) {
      return {joined(changed), line, line, *slip + ": " + lines[at]};
    }
  }
}

/// How many lines that say something stand up to this one: a comment between two lines does not part them.
std::uint32_t place_of(const Lines& lines, std::uint32_t line) {
  const auto end = lines.begin() + std::min<std::ptrdiff_t>(line, std::ssize(lines));
  return static_cast<std::uint32_t>(std::count_if(lines.begin(), end, is_content));
}

/// A fault of two places, either of which may be the one that is wrong: a name and who refers to it, two that
/// are the same, a key and the kind that is not stated. The other place is a note.
bool is_of_two_places(const Diagnostic& diagnostic) {
  static constexpr std::string_view k_codes[] = {"unknown-moment", "repeated-id", "duplicate-key",
                                                 "key-of-other-kind"};
  return std::ranges::find(k_codes, diagnostic.code) != std::end(k_codes);
}

/// What this line may be the place of as well: for all talks at once, or among the policy's own roles.
bool is_other_place(const DiagnosticNote& note) {
  const std::string text = say(Lang::en, note.message);
  return text == words::policy::k_missing_for_all.en || text == words::policy::k_own_roles_here.en;
}

/// True when an error stands on the line of the change, the one before it or the one after it. Texts over
/// several lines move the error away; then a note may stand there.
bool refused_nearby(const LoadedPolicy& loaded, const Mutant& mutant) {
  const bool with_notes = mutant.text.find(">-\n") != std::string::npos;
  const Lines lines = split(mutant.text);
  return std::ranges::any_of(loaded.diagnostics.all(), [&](const Diagnostic& diagnostic) {
    const auto near = [&](Span span) {
      const std::uint32_t at = span.known() ? loaded.sources.place(span).line : 0;
      const bool right_there = at + 1 >= mutant.line && at <= mutant.last + 1;
      return right_there || (at > 0 && place_of(lines, at) + 1 >= place_of(lines, mutant.line) &&
                             place_of(lines, at) <= place_of(lines, mutant.last) + 1);
    };
    const bool of_two = with_notes || is_of_two_places(diagnostic);
    const auto note_near = [&](const DiagnosticNote& note) {
      return (of_two || is_other_place(note)) && near(note.span);
    };
    return diagnostic.severity == Severity::error &&
           (near(diagnostic.span) || std::ranges::any_of(diagnostic.notes, note_near));
  });
}

/// What a text says, whatever its commas, capitals, brackets and articles.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(" ,[]\n"), text.size());
    const std::string word = fold(text.substr(0, end));
    if (!word.empty() && word != "the") {
      words.push_back(word);
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

/// A list of words and one word are alike; the order in a list does not matter to what is compared here.
std::vector<std::string> plain(const Node& node) {
  std::vector<std::string> words = words_of(node.text);
  for (const Node& item : node.items) {
    std::ranges::move(plain(item), std::back_inserter(words));
  }
  std::ranges::sort(words);
  return words;
}

bool is_plain(const Node& node) {
  return node.is_scalar() || (node.is_sequence() && std::ranges::all_of(node.items, is_plain));
}

bool same_tree(const Node& a, const Node& b) {
  if (is_plain(a) && is_plain(b)) {
    return plain(a) == plain(b);
  }
  std::vector<const Entry*> left;
  std::vector<const Entry*> right;
  std::ranges::transform(a.entries, std::back_inserter(left), [](const Entry& entry) { return &entry; });
  std::ranges::transform(b.entries, std::back_inserter(right), [](const Entry& entry) { return &entry; });
  const auto by_key = [](const Entry* entry) { return entry->key; };
  std::ranges::sort(left, {}, by_key);
  std::ranges::sort(right, {}, by_key);
  return a.kind == b.kind && std::ranges::equal(a.items, b.items, same_tree) &&
         std::ranges::equal(left, right, [](const Entry* x, const Entry* y) {
           return x->key == y->key && same_tree(x->value, y->value);
         });
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

/// A line that says what holds without it (docs/reference/policy.md names the defaults); or a clause, which a
/// rule takes over from the rule round it.
bool states_default(std::string_view what) {
  static constexpr std::string_view k_lines[] = {"mandatory: not stated",
                                                 "mandatory: {is: not stated",
                                                 "by: teacher",
                                                 "holidays_count: no",
                                                 "kind: talk",
                                                 "duration: not stated",
                                                 "at_least: 1",
                                                 "siblings_together: yes",
                                                 "custody: no",
                                                 "  clause:",
                                                 "after_no_show: not stated"};
  return (what.find("line lost:") == 0 || what.find("other key:") == 0 || what.find("lines swapped:") == 0) &&
         std::ranges::any_of(
             k_lines, [&](std::string_view text) { return what.find(text) != std::string_view::npos; });
}

/// How the mutants of some policies fared.
struct Tally {
  int refused = 0;
  int named = 0;
  int same = 0;
};

void try_mutants(const std::string& text, int count, Rng& rng, Tally& tally) {
  const Lines lines = split(text);
  const LoadedPolicy original = load_text(text);
  const std::optional<Node> tree = resolved(text);
  REQUIRE(original.policy);
  for (int i = 0; i < count; ++i) {
    const Mutant mutant = mutate(lines, rng);
    const LoadedPolicy loaded = load_text(mutant.text);
    if (!loaded.policy) {
      ++tally.refused;
      CHECK_MESSAGE(refused_nearby(loaded, mutant), mutant.line, " ", mutant.what, loaded.faults().front());
    } else if (!review::compare_policies(*original.policy, *loaded.policy).empty()) {
      ++tally.named;
    } else {
      ++tally.same;
      CHECK_MESSAGE((states_default(mutant.what) || same_tree(*tree, *resolved(mutant.text))), mutant.line,
                    " is not named: ", mutant.what);
    }
  }
}

TEST_CASE("a slip in a shipped policy is refused within a line of it, or diff names the change") {
  constexpr int k_mutants_a_policy = 1000;
  Rng rng(20270111);
  Tally tally;
  for (const std::string_view name : shipped_policies()) {
    try_mutants(std::string(*shipped_policy(name)), k_mutants_a_policy, rng, tally);
  }
  MESSAGE("refused ", tally.refused, ", named by diff ", tally.named, ", the same policy ", tally.same);
  CHECK(tally.refused + tally.named + tally.same == 2 * k_mutants_a_policy);
  CHECK(tally.named > 0);
}

/// The same policy with a comment under every third line, as deep as the line.
std::string with_comments(const std::string& text) {
  constexpr std::size_t k_every = 3;
  std::string commented;
  std::size_t number = 0;
  for (const std::string& line : split(text)) {
    commented += line;
    if (is_content(line) && ++number % k_every == 0) {
      commented += std::string(line.find_first_not_of(" -"), ' ') + "# zo spraken we het af: 1 keer\n";
    }
  }
  return commented;
}

/// The same policy with its longer texts folded over two lines.
std::string with_folded_texts(const std::string& text) {
  constexpr std::size_t k_long = 40;
  std::string folded;
  for (const std::string& line : split(text)) {
    const std::size_t begin = line.find_first_not_of(' ');
    const bool is_text = begin != std::string::npos && line.size() > k_long &&
                         (line.compare(begin, 4, "nl: ") == 0 || line.compare(begin, 4, "en: ") == 0);
    if (!is_text) {
      folded += line;
      continue;
    }
    const std::size_t middle = line.find(' ', begin + k_long / 2);
    const std::string margin(begin + 2, ' ');
    folded += line.substr(0, begin + 4) + ">-\n" + margin + line.substr(begin + 4, middle - begin - 4) +
              "\n" + margin + line.substr(middle + 1);
  }
  return folded;
}

TEST_CASE("so is a slip beside comments, or in a text over several lines") {
  constexpr int k_mutants_a_policy = 200;
  Rng rng(20270113);
  Tally tally;
  for (const std::string_view name : shipped_policies()) {
    const std::string text(*shipped_policy(name));
    try_mutants(with_comments(text), k_mutants_a_policy, rng, tally);
    try_mutants(with_folded_texts(text), k_mutants_a_policy, rng, tally);
  }
  MESSAGE("refused ", tally.refused, ", named by diff ", tally.named, ", the same policy ", tally.same);
  CHECK(tally.named > 0);
}

TEST_CASE("so is a slip in a policy with roles of its own") {
  constexpr int k_mutants = 300;
  const std::string text = R"(format: 1
policy: {name: SBO De Wissel}
roles:
  - orthopedagoog
  - logopedist
  - gezinscoach
every_talk:
  duration: 10 minutes
  mandatory: no
moments:
  - id: opp
    name: OPP-gesprek
    grades: all
    when: October
    on_request: orthopedagoog
    attendees: [guardians, teacher, orthopedagoog]
    may_join: [logopedist, gezinscoach]
    invite:
      at_least: 1 week
      by: gezinscoach
    report:
      within: 1 week
      by: logopedist
      signed_by: [orthopedagoog, guardians]
responsibilities:
  - role: logopedist
    text: Ziet mee
quiet_times:
  - roles: [gezinscoach, teacher]
    clock: 8:00-9:00
separated_parents:
  talks: apart on request
  approved_by: orthopedagoog
)";
  Rng rng(20270114);
  Tally tally;
  try_mutants(text, k_mutants, rng, tally);
  CHECK(tally.refused > 0);
  CHECK(tally.named > 0);
}

TEST_CASE("so is a slip in the policy of a real school") {
  constexpr int k_mutants_a_policy = 60;
  Rng rng(20270112);
  Tally tally;
  for (const std::string_view number :
       {"01", "05", "07", "16", "21", "29", "30", "41", "61", "64", "72", "80", "82"}) {
    std::ifstream file(std::string(GESPREK_SOURCE_DIR) + "/tests/policies/rp-" + std::string(number) +
                       ".yaml");
    try_mutants({std::istreambuf_iterator<char>(file), {}}, k_mutants_a_policy, rng, tally);
  }
  CHECK(tally.refused > tally.named);
  CHECK(tally.named > 0);
}

}  // namespace
}  // namespace gesprek::test
