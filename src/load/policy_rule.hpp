// Rules that can be written short (`duration: 10 minutes`) or long (`duration: {is: 10 minutes, clause:
// A07}`), and the bookkeeping of where each stands.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.hpp"
#include "load/node.hpp"
#include "load/policy_words.hpp"
#include "model/policy.hpp"

namespace gesprek::policy_reader {

/// One time of a moment that comes round, which a layer does without: `without: [opp-2]`.
struct RoundLeftOut {
  Located<std::string> round;
  std::string moment;
};

/// What the reading of one policy shares: the diagnostics, the policy's own words, and the ids that it refers
/// to, to be looked up when all moments are known.
struct Reading {
  Diagnostics& diagnostics;
  std::vector<std::string> roles;     ///< further roles that the policy names
  std::vector<std::string> channels;  ///< further channels that the policy names
  std::vector<Located<std::string>> moments_referred_to;
  std::vector<Located<std::string>> left_out;  ///< moments of a lower layer that a higher one does without
  std::map<std::string, std::vector<MomentId>> repeated;  ///< the rounds that a moment with `repeat:` became
  std::map<std::string, Span> repeated_by;                ///< the rules that make them come round
  Span own_roles{};                                       ///< the last of `roles`, where there are any
  std::vector<Located<std::string>> none{};               ///< rules that are said to be none, by their path
  std::vector<std::string> without_when{};                ///< moments whose `when` could not be read
  std::map<std::string, std::string> changed_rounds{};  ///< times that a layer changes apart, of which moment
  std::vector<RoundLeftOut> rounds_left_out{};
  std::map<std::string, Span> groups_replaced{};  ///< moments of which a layer replaces `who`, with its place
};

/// Where a rule stands: the path of keys to it, and the clause that covers it unless it names its own.
struct Scope {
  Reading& reading;
  std::string path;
  Located<std::string> clause;

  Scope under(std::string_view key) const;
  /// The clause, or the path where no clause is named. What a layer states over the clause of a lower one is
  /// a rule of its own: it goes by its path.
  Basis basis(Span span) const;
  Diagnostics& diagnostics() const { return reading.diagnostics; }
};

/// The place that a rule is quoted by: its value when that stands on the key's line, else the key.
Span rule_span(const Entry& entry);

/// True when the one stands in a higher layer of the policy than the other (which is read after it).
inline bool is_above(const Span& one, const Span& other) {
  return one.known() && other.known() && one.source < other.source;
}

/// A fault that a rule of a higher layer makes is said of that rule, with a note at what it clashes with.
void say_of_higher(Diagnostic& diagnostic, const Span& maker);

/// Reads one rule or mapping. `clause` is a key of every mapping.
class RuleReader {
 public:
  /// The scope is that of the rule itself. With a short key, a value that is no mapping is that key's value;
  /// without, it is reported.
  RuleReader(const Node& node, Span span, const Scope& scope, std::string_view short_key = {});
  /// A rule under a key of the scope's mapping.
  RuleReader(const Entry& entry, const Scope& parent, std::string_view short_key = "is");

  const Scope& scope() const { return m_scope; }
  const Basis& basis() const { return m_basis; }
  /// That of one value of the rule: of another layer than the rule itself, it is quoted by its own line.
  Basis basis_of(const Node& value) const;
  /// That of the rule as a whole where one of its keys may come from a higher layer.
  Basis basis_under(const Entry* key) const;
  Diagnostics& diagnostics() const { return m_scope.diagnostics(); }
  bool is_short() const { return m_short != nullptr; }
  const Node& node() const { return m_node; }

  /// The value in either form; reported when the long form lacks it.
  const Node* value();
  /// The same, nothing when the long form lacks it.
  const Node* optional_value();
  /// A key of the long form. Keys are asked for in the order in which they usually stand, so that the report
  /// of a missing one can point to the key after which it could stand.
  const Entry* optional(std::string_view key);
  const Entry* required(std::string_view key);
  LocalText text(std::string_view key, std::size_t most = 500);
  LocalText required_text(std::string_view key, std::size_t most = 500);
  /// An id of lower-case letters, digits and dashes.
  std::optional<Located<std::string>> id(std::string_view key);
  std::optional<Located<std::string>> required_id(std::string_view key);
  std::optional<bool> yes_no(std::string_view key);
  std::optional<int> integer(std::string_view key, int least, int most);
  /// A further place to look at when the key that was just asked for is missing.
  void note_if_missing(std::string_view key, const Phrase& phrase, Span place);
  /// The key after which the next one that is asked for could stand.
  Span place_for_next() const;
  /// Reports unknown and missing keys.
  void finish();

 private:
  std::optional<Located<std::string>> id_of(const Entry* entry);

  const Node& m_node;
  Scope m_scope;
  Basis m_basis;
  struct Missing {
    std::string key;
    Span place;  ///< the key after which it could stand
    std::vector<DiagnosticNote> notes;
  };
  /// The first key behind that place that usually stands later; null when it is the line right below.
  const Entry* entry_after(const Missing& missing) const;
  const Entry* after_early(const Entry& early) const;
  bool stands_behind_list(const Missing& missing) const;
  bool is_right_below(const Entry& next, const Span& place) const;
  void point_elsewhere();
  void point_out_is();
  void point_out_other_level();
  /// A key that is not known here, with what helps.
  void refuse(const Entry& entry, Message help);
  void point_out_other_names();
  void report_missing();

  std::string m_short_key;
  std::vector<std::string> m_asked;
  std::vector<Missing> m_missing;
  const Node* m_short = nullptr;
  std::optional<MapReader> m_map;
};

/// The entry of a mapping, or null.
const Entry* find_entry(const Node& mapping, std::string_view key);

/// A text in both languages, `{nl: …, en: …}`, or in one as it is (which then serves for both).
LocalText read_text(const Node& node, const Scope& scope, std::size_t most = 500);

/// A name (of a form, a kind of message …): a text that is neither blank nor an answer such as yes or no.
std::optional<std::string> read_name(const Node& node, const Scope& scope, std::size_t most);

/// yes or no, in quotes or not: a policy has no other use for these words.
std::optional<bool> read_yes_no(const Node& node, const Scope& scope);

/// Calls for each item of a list; a single value counts as a list of one when allowed, a mapping only "with
/// keys". An empty list is
/// reported, and so is an item that stands in it twice, unless who reads them says more about that.
enum class Single { refused, allowed, with_keys };
enum class Twice { refused, read };
void each_item(const Node& node, const Scope& scope, Single single,
               const std::function<void(const Node&)>& read, Twice twice = Twice::refused);

/// Each item of a list of mappings with ids, with the path "moments.ID"; repeated ids are reported.
void each_with_id(const Entry& entry, const Scope& scope,
                  const std::function<void(RuleReader&, const std::string& id)>& read);

/// yes, no, or `not stated`.
std::optional<Stated> read_stated(const Node& node, const Scope& scope);

/// The same number without noughts behind a point: 2.0 is 2 in JSON, and so for the schema.
Node without_noughts(Node node);
/// A whole number between the two.
std::optional<int> read_integer(const Node& node, int least, int most, const Scope& scope);

std::optional<int> check_range(int number, int least, int most, Span span, Diagnostics& diagnostics);

}  // namespace gesprek::policy_reader
