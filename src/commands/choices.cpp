#include "commands/choices.hpp"

#include <algorithm>
#include <set>

#include "commands/moment_names.hpp"
#include "commands/targets.hpp"
#include "compliance/rules.hpp"
#include "render/describe.hpp"
#include "review/statements.hpp"
#include "words/check.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::check;

/// "A14" or "RP-07": letters, perhaps a hyphen, and a number.
bool is_clause(std::string_view text) {
  const auto is_letter = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto digits = std::find_if_not(text.begin(), text.end(), is_letter);
  const auto number = digits != text.end() && *digits == '-' ? digits + 1 : digits;
  return digits != text.begin() && number != text.end() && std::all_of(number, text.end(), is_digit);
}

/// The path to a rule that stands in for a clause, whole or as text shows it. False when no duty has it.
bool add_paths(const std::string& word, const std::vector<Duty>& duties, DutyFilter& filter) {
  std::set<std::string> paths;
  for (const Duty& duty : duties) {
    if (duty.clause == word || render::clause_text(duty.clause) == word) {
      paths.insert(duty.clause);
    }
  }
  filter.clauses.insert(filter.clauses.end(), paths.begin(), paths.end());
  return !paths.empty();
}

/// Sorts one word of --only into the filter: a status, a rule, a moment or a clause.
bool add_choice(const Word& word, const LoadedSchool& loaded, const std::vector<Duty>& duties,
                DutyFilter& filter) {
  const auto any = [&](auto matches) { return std::any_of(duties.begin(), duties.end(), matches); };
  const std::vector<MomentId> named = moments_named(loaded.policy, word.value);
  if (const auto status = parse_status(word.value)) {
    filter.statuses.push_back(*status);
  } else if (compliance::find_rule(word.value) != nullptr ||
             any([&](const Duty& duty) { return duty.rule == word.value; })) {
    if (!compliance::may_ask(word.value, loaded.policy)) {
      return false;
    }
    filter.rules.push_back(word.value);
  } else if (!named.empty()) {
    filter.moments.insert(filter.moments.end(), named.begin(), named.end());
  } else if (review::clauses_of(loaded.policy).contains(word.value)) {  // many have no duty on a given day
    filter.clauses.push_back(word.value);
  } else {
    return add_paths(word.value, duties, filter);
  }
  return true;
}

void report_unknown_choice(const Word& word, const LoadedSchool& loaded, Diagnostics& problems) {
  std::vector<std::string> known;
  if (is_clause(word.value)) {
    const auto clauses = review::clauses_of(loaded.policy);  // no guess: a near number is another clause
    known.assign(clauses.begin(), clauses.end());
    problems.error("unknown-choice", word.span, {words_of::k_unknown_clause, {{"typed", word.value}}},
                   Message(words_of::k_filter_help, {{"known", some_of(known, known.size())}}));
    return;
  }
  for (const compliance::Rule& rule : compliance::all_rules()) {
    if (compliance::may_ask(rule.word, loaded.policy)) {
      known.emplace_back(rule.word);
    }
  }
  if (const compliance::Rule* rule = compliance::find_rule(word.value)) {
    problems.error("unknown-choice", word.span,
                   {words_of::k_rule_not_asked, {{"rule", word.value}, {"summary", rule->summary}}},
                   rule->word == "expectation"
                       ? Message(words_of::k_expectation_help)
                       : Message(words_of::k_filter_help, {{"known", some_of(known, known.size())}}));
    return;
  }
  for (const DutyStatus status : k_statuses) {
    known.emplace_back(gesprek::word(status));
  }
  for (const Moment& moment : loaded.policy.moments) {
    known.push_back(moment.id.text);
  }
  report_unknown(words_of::k_unknown_filter, "unknown-choice", word, known,
                 Message(words_of::k_filter_help, {{"known", some_of(known, known.size())}}), problems);
}

}  // namespace

DutyFilter choose(const std::vector<Located<std::string>>& words, const LoadedSchool& loaded,
                  const std::vector<Duty>& duties, Diagnostics& problems) {
  DutyFilter filter;
  for (const Word& word : split_commas(words)) {
    if (!add_choice(word, loaded, duties, filter)) {
      report_unknown_choice(word, loaded, problems);
    }
  }
  return filter;
}

}  // namespace gesprek::commands
