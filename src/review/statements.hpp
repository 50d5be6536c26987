// A policy as a list of statements: one for each rule, in words, with the place and the clause it comes from.
// The cases that test a policy and the difference between two policies both start from here.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/policy.hpp"
#include "words/phrase.hpp"

namespace gesprek::review {

/// What one rule says. Two policies say the same where their meanings are equal.
struct Statement {
  std::string key;  ///< as in the policy: "duration", "invite.at_least", "guide.absence"
  Message value;
  Basis basis;
  bool only_clause = false;  ///< what it says stands in another statement; its clause is its own
  Message plain{};           ///< the same in one form for all ways to write it; empty: as the value
};

/// Whom the group is ("grades 2, 4 if new teacher").
Statement whom_statement(const Audience& group);
/// Its conditions one by one, each with its own clause.
std::vector<Statement> condition_statements(const Audience& group);

/// Every rule of a moment, but for whom it is.
std::vector<Statement> statements_of(const Moment& moment);

/// Every rule of a policy beside its moments.
std::vector<Statement> statements_of(const Policy& policy);

/// True when a rule says this, in English or in Dutch.
bool says(const Statement& rule, std::string_view text);

/// How values are compared: in English, in lower case, a clock time without its leading zero.
std::string compared(const Message& value);
std::string compared(std::string_view text);

/// The clauses of the source document that the policy names, sorted; paths that stand in for a clause are
/// left out.
std::set<std::string> clauses_of(const Policy& policy);
/// True when a basis names a clause rather than the policy's own path.
bool names_clause(const Basis& basis);

}  // namespace gesprek::review
