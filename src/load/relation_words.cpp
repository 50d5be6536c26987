#include "load/relation_words.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "base/text.hpp"
#include "load/import_text.hpp"
#include "load/name_words.hpp"

namespace gesprek {
namespace {

using Meaning = std::pair<std::string_view, std::string_view>;

/// "pleegmoeder" is foster, not mother. Whole words only: "Stephan" is a name.
constexpr std::array<Meaning, 6> k_kinds{{{"pleeg", "foster"},
                                          {"foster", "foster"},
                                          {"stief", "step"},
                                          {"step", "step"},
                                          {"plus", "step"},
                                          {"bonus", "step"}}};
constexpr std::array<std::string_view, 13> k_of_kind{"",        "moeder", "vader",  "ouder",  "ouders",
                                                     "mama",    "papa",   "mother", "father", "parent",
                                                     "parents", "oma",    "opa"};
constexpr std::array<Meaning, 79> k_words{{{"moeder", "mother"},
                                           {"vader", "father"},
                                           {"voogd", "guardian"},
                                           {"voogdes", "guardian"},
                                           {"gezinsvoogd", "guardian"},
                                           {"verzorger", "other"},
                                           {"verzorgster", "other"},
                                           {"verzorgers", "other"},
                                           {"mama", "mother"},
                                           {"mamma", "mother"},
                                           {"mam", "mother"},
                                           {"mother", "mother"},
                                           {"mum", "mother"},
                                           {"mom", "mother"},
                                           {"mummy", "mother"},
                                           {"mommy", "mother"},
                                           {"papa", "father"},
                                           {"pappa", "father"},
                                           {"pap", "father"},
                                           {"father", "father"},
                                           {"dad", "father"},
                                           {"daddy", "father"},
                                           {"partner", "step"},
                                           {"vriend", "step"},
                                           {"vriendin", "step"},
                                           {"boyfriend", "step"},
                                           {"girlfriend", "step"},
                                           {"guardian", "guardian"},
                                           {"oma", "other"},
                                           {"opa", "other"},
                                           {"grootouder", "other"},
                                           {"grootouders", "other"},
                                           {"grootmoeder", "other"},
                                           {"grootvader", "other"},
                                           {"grandmother", "other"},
                                           {"grandfather", "other"},
                                           {"grandma", "other"},
                                           {"grandpa", "other"},
                                           {"granny", "other"},
                                           {"grandparent", "other"},
                                           {"grandparents", "other"},
                                           {"tante", "other"},
                                           {"oom", "other"},
                                           {"aunt", "other"},
                                           {"uncle", "other"},
                                           {"zus", "other"},
                                           {"broer", "other"},
                                           {"sister", "other"},
                                           {"brother", "other"},
                                           {"overig", "other"},
                                           {"overige", "other"},
                                           {"anders", "other"},
                                           {"other", "other"},
                                           {"oppas", "other"},
                                           {"gastouder", "other"},
                                           {"buurvrouw", "other"},
                                           {"buurman", "other"},
                                           {"relative", "other"},
                                           {"familie", "other"},
                                           {"familielid", "other"},
                                           {"carer", "other"},
                                           {"caregiver", "other"},
                                           {"contactpersoon", "other"},
                                           {"duomoeder", "mother"},
                                           {"meemoeder", "mother"},
                                           {"duovader", "father"},
                                           {"voogdij", "guardian"},
                                           {"voogdijinstelling", "guardian"},
                                           {"instellingsvoogd", "guardian"},
                                           {"instelling", "guardian"},
                                           {"jeugdbescherming", "guardian"},
                                           {"jeugdbeschermer", "guardian"},
                                           {"jeugdzorg", "guardian"},
                                           {"nidos", "guardian"},
                                           {"wsg", "guardian"},
                                           {"gezinshuisouder", "foster"},
                                           {"gezinshuisouders", "foster"},
                                           {"duoouder", "other"},
                                           {"pleegzorg", "foster"}}};

std::string_view meaning_of(std::string_view word) {
  for (const auto& [kind, meaning] : k_kinds) {
    if (word.starts_with(kind) && std::ranges::find(k_of_kind, word.substr(kind.size())) != k_of_kind.end()) {
      return meaning;
    }
  }
  const auto whole = std::ranges::find(k_words, word, &Meaning::first);
  return whole != k_words.end() ? whole->second : std::string_view();
}

bool is_parent(std::string_view word) {
  constexpr std::array<std::string_view, 6> k_parents{"ouder",  "ouders",  "oudere",
                                                      "parent", "parents", "eltern"};
  return std::ranges::find(k_parents, word) != k_parents.end();
}

}  // namespace

std::string relation_of_word(std::string_view text) {
  const std::vector<std::string> words = words_in(text);
  const bool says_parent = std::ranges::any_of(words, is_parent);
  for (const std::string& word : words) {
    const std::string_view meaning = meaning_of(word);
    if (!meaning.empty() && !(says_parent && word.starts_with("verzorg"))) {
      return std::string(meaning);
    }
  }
  return {};
}

std::string relation_of_heading(std::string_view heading) {
  constexpr std::size_t k_shortest = 4;  // within other letters: "mam" and "oom" are part of many words
  std::set<std::string_view> said;
  const auto take = [&](std::string_view word) {
    const std::string_view meaning = meaning_of(word);
    if (!meaning.empty() && meaning != "other" && word != "guardian") {
      said.insert(meaning);
    }
    return !meaning.empty();
  };
  std::string run;
  for (const std::string& word : words_in(heading)) {
    run += take(word) ? "" : word;
  }
  for (std::size_t at = 0; said.empty() && at < run.size(); ++at) {
    for (std::size_t size = run.size() - at; size >= k_shortest; --size) {
      if (take(std::string_view(run).substr(at, size))) {
        at += size - 1;
        break;
      }
    }
  }
  return said.size() == 1 ? std::string(*said.begin()) : std::string();
}

std::string relation_word(std::string_view text) {
  const std::string word = relation_of_word(text);
  const std::vector<std::string> words = words_in(text);
  const bool says_nothing =
      std::ranges::any_of(words, is_parent) && std::ranges::all_of(words, [](const std::string& each) {
        return is_parent(each) || each.starts_with("verzorg") || each.size() <= 2;
      });
  return word.empty() && !says_nothing ? std::string(trim(text)) : word;
}

std::string imported_relation(std::string_view text) {
  const std::string word = relation_word(text);
  return word.empty() || !relation_of_word(text).empty() || says_nothing(text) ? relation_of_word(text)
                                                                               : "other";
}

bool says_more_than_relation(std::string_view text) {
  constexpr std::array<std::string_view, 15> k_besides{
      "van",     "het",      "kind",       "leerling", "biologische", "juridische", "wettelijke", "eigen",
      "adoptie", "adoptief", "biologisch", "the",      "legal",       "biological", "wettelijk"};
  const std::vector<std::string> words = words_in(text);
  const bool is_known = std::ranges::all_of(words, [&](const std::string& word) {
    return word.size() <= 2 || is_parent(word) || word.starts_with("verzorg") || !meaning_of(word).empty() ||
           std::ranges::find(k_besides, word) != k_besides.end();
  });
  return !is_known && !says_nothing(text);
}

bool is_ambiguous_relation(std::string_view text) {
  const std::vector<std::string> words = words_in(text);
  return words.size() == 1 && words.front().size() == 1 && (words.front() == "m" || words.front() == "v");
}

std::string take_relation(std::string& whole) {
  constexpr std::array<std::string_view, 28> k_also_names{"mama",
                                                          "mamma",
                                                          "mam",
                                                          "mum",
                                                          "mom",
                                                          "papa",
                                                          "pappa",
                                                          "pap",
                                                          "dad",
                                                          "vriend",
                                                          "broer",
                                                          "zus",
                                                          "sister",
                                                          "brother",
                                                          "other",
                                                          "step",
                                                          "plus",
                                                          "bonus",
                                                          "pleeg",
                                                          "anders",
                                                          "voogdij",
                                                          "voogdijinstelling",
                                                          "instelling",
                                                          "jeugdzorg",
                                                          "jeugdbescherming",
                                                          "nidos",
                                                          "wsg",
                                                          "pleegzorg"};
  const std::string_view text = trim(whole);
  const std::size_t end = text.find_first_of(" :");
  const std::string word = fold(text.substr(0, end));
  const std::string_view rest = trim(text.substr(std::min(text.find_first_not_of(" :", end), text.size())));
  const std::string relation = word.find(',') == std::string::npos ? relation_of_word(word) : std::string();
  const bool is_name =
      std::ranges::find(k_also_names, word) != k_also_names.end() && !text.substr(0, end + 1).ends_with(':');
  if (end == std::string_view::npos || rest.empty() || relation.empty() || is_name) {
    return {};
  }
  whole = std::string(rest);
  return relation;
}

}  // namespace gesprek
