// yaml-cpp as a second opinion: what the strict reader accepts, both must read alike.
#include <doctest/doctest.h>
#include <yaml-cpp/yaml.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "base/rng.hpp"
#include "load/node.hpp"

using namespace gesprek;

namespace {

/// The text that yaml-cpp sees in a key: a plain null is the word "null" to it.
bool same(const Node& ours, const YAML::Node& theirs) {
  switch (ours.kind) {
    case Node::Kind::null:
      return theirs.IsNull();
    case Node::Kind::scalar:
      return theirs.IsScalar() && theirs.Scalar() == ours.text;
    case Node::Kind::sequence: {
      if (!theirs.IsSequence() || theirs.size() != ours.items.size()) {
        return false;
      }
      for (std::size_t i = 0; i < ours.items.size(); ++i) {
        if (!same(ours.items[i], theirs[i])) {
          return false;
        }
      }
      return true;
    }
    case Node::Kind::mapping: {
      if (!theirs.IsMap() || theirs.size() != ours.entries.size()) {
        return false;
      }
      auto entry = ours.entries.begin();
      for (const auto& pair : theirs) {
        const bool null_key = pair.first.IsNull();
        if ((!null_key && pair.first.Scalar() != entry->key) || !same(entry->value, pair.second)) {
          return false;
        }
        ++entry;
      }
      return true;
    }
  }
  return false;
}

/// Nothing when the strict reader refuses the text; else whether yaml-cpp reads the same, or refuses it
/// itself.
std::optional<bool> agrees(const std::string& text) {
  Sources sources;
  Diagnostics diagnostics;
  const auto ours = parse_yaml(sources, sources.add("policy.yaml", text), diagnostics);
  if (!ours || !diagnostics.empty()) {
    return std::nullopt;
  }
  try {
    const YAML::Node theirs = YAML::Load(text);
    return same(*ours, theirs);
  } catch (const YAML::Exception&) {
    return true;  // stricter than we are, which is on the safe side
  }
}

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

constexpr std::string_view k_policy = R"(format: 1
name: {nl: "Gesprekken", en: 'Talks'}
moments:
  - id: start
    grades: [3, 5, 7]
    duration: 10 minutes   # as always
    text: >
      een lange
      tekst

    invite:
      at_least: 1 week before the talk
      by: {is: teacher, clause: A20}
  - id: report
    mandatory: yes
    "quoted key": 'it''s'
    steps:
    - one
    - two: 2
)";

/// One or two random edits.
std::string mutate(std::string text, Rng& rng) {
  constexpr std::string_view k_signs = ":-[]{},#&*!|>'\"%@`?~ \n\tab0\\";
  for (int edits = 1 + rng.uniform(2); edits > 0; --edits) {
    const auto at = static_cast<std::size_t>(rng.below(text.size()));
    const char sign = k_signs[static_cast<std::size_t>(rng.below(k_signs.size()))];
    switch (rng.uniform(3)) {
      case 0:
        text.erase(at, 1);
        break;
      case 1:
        text.insert(at, 1, sign);
        break;
      default:
        text[at] = sign;
    }
  }
  return text;
}

}  // namespace

TEST_CASE("the shipped policies read alike") {
  int policies = 0;
  for (const auto& file : std::filesystem::directory_iterator(GESPREK_SOURCE_DIR "/policy")) {
    if (file.path().extension() == ".yaml") {
      CAPTURE(file.path().string());
      CHECK(agrees(read(file.path())) == true);
      ++policies;
    }
  }
  CHECK(policies >= 2);
}

TEST_CASE("mutants of a policy read alike") {
  CHECK(agrees(std::string(k_policy)) == true);
  Rng rng(42);
  int accepted = 0;
  for (int round = 0; round < 3000; ++round) {
    const std::string mutant = mutate(std::string(k_policy), rng);
    const auto verdict = agrees(mutant);
    CAPTURE(mutant);
    CHECK(verdict.value_or(true));
    accepted += verdict ? 1 : 0;
  }
  CHECK(accepted > 300);
}
