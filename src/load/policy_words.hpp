// A rule of a policy as words: "about 4 weeks before first day". Read from left to right; what could have
// stood at the furthest place reached is remembered, so that a slip gets its exact place and a suggestion.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.hpp"
#include "load/node.hpp"
#include "words/phrase.hpp"

namespace gesprek::policy_reader {

/// A word (or several, with blanks between) of the language and what it means. Tables list the English word
/// before its Dutch one.
template <class T>
struct Word {
  std::string_view text;
  T value;
};

class WordReader {
 public:
  /// Of a scalar; commas and brackets count as blanks, upper and lower case are one, "3-5" and "juni-juli"
  /// read as "3 to 5" and "juni to juli", "June/July" as "June and July". Articles (the, de, het) count
  /// nowhere.
  explicit WordReader(const Node& scalar);

  /// Takes these words if they come next.
  bool take(std::string_view words);
  /// Takes the longest of the table's words that comes next.
  template <class T>
  std::optional<T> take_any(std::span<const Word<T>> table);
  template <class T, std::size_t N>
  std::optional<T> take_any(const Word<T> (&table)[N]) {
    return take_any(std::span<const Word<T>>(table));
  }
  /// A whole number in digits, or "one" … "twelve", "een" … "twaalf".
  std::optional<int> take_number();
  /// The same before what is counted, where "a" and "an" are one.
  std::optional<int> take_count();
  /// 1 … 99: "first" … "twelfth", "eerste" … "twaalfde", "3rd", "10e".
  std::optional<int> take_ordinal();
  std::optional<Day> take_day();
  std::optional<Clock> take_clock();
  /// An id ("rapportgesprek-februari"), with its place.
  std::optional<Located<std::string>> take_id();

  /// A number with a sign after it: "3+" gives 3.
  std::optional<int> take_number_before(char sign);
  /// Half and quarter hours in digits: "1.5" gives 6 quarters.
  std::optional<int> take_quarters();

  /// Between "between" and its end, "and" joins two ends as "to" does.
  void join_by_and(bool joins) { m_and_joins = joins; }
  bool and_joins() const { return m_and_joins; }
  /// A single letter comes next ("groep A").
  bool at_letter() const;
  /// A comma stands before what comes next: in a list it joins as "and" does.
  bool at_comma() const;

  bool done() const { return m_at == m_words.size(); }
  std::size_t mark() const { return m_at; }
  void back_to(std::size_t mark) { m_at = mark; }
  const Node& node() const { return m_node; }

  /// Words that are understood, but say something that cannot be: what report() says instead. The first
  /// stands.
  void object(std::string_view code, Message message, std::optional<Message> help = std::nullopt);

  /// Reports that the words do not state what they should, at the furthest word that was reached
  /// ("unknown-word", or "unfinished-rule" when more was needed).
  void report(const Phrase& what, Diagnostics& diagnostics) const;

 private:
  struct Objection {
    std::string_view code;
    Message message;
    std::optional<Message> help;
  };
  struct Part {
    std::string text;     ///< folded
    std::string written;  ///< as it stands
    Span span;
    bool comma = false;  ///< stands before it
  };
  void add(std::string_view written, std::size_t offset);
  void split(std::string_view written, std::size_t offset);
  /// The place of the next word that is no article.
  std::size_t past_articles(std::size_t at) const;
  bool comes_next(std::string_view words, std::size_t& count) const;
  void expect(std::string_view words);
  std::string words_at(std::size_t at, std::size_t count) const;
  std::optional<Message> suggestion() const;
  Message expectation() const;
  const Part* next() const;
  void step();

  const Node& m_node;
  std::size_t m_text_at = 0;  ///< where the text begins in the source
  bool m_places = false;  ///< the text stands in the source as it is, so that words have places of their own
  std::vector<Part> m_words;
  std::size_t m_at = 0;
  std::size_t m_furthest = 0;
  std::vector<std::string> m_expected;  ///< at m_furthest, in the order asked
  std::optional<Objection> m_objection;
  bool m_and_joins = false;
};

template <class T>
std::optional<T> WordReader::take_any(std::span<const Word<T>> table) {
  const Word<T>* best = nullptr;
  std::size_t best_count = 0;
  for (const Word<T>& word : table) {
    std::size_t count = 0;
    expect(word.text);
    if (comes_next(word.text, count) && count > best_count) {
      best = &word;
      best_count = count;
    }
  }
  m_at += best_count;
  return best == nullptr ? std::nullopt : std::optional<T>(best->value);
}

/// "third", "3e", in lower case.
bool is_ordinal(std::string_view folded);

/// The whole text of a scalar as one word of the table, or a report.
template <class T, std::size_t N>
std::optional<T> one_word(const Node& node, const Word<T> (&table)[N], const Phrase& what,
                          Diagnostics& diagnostics);

/// True for a scalar; reports "expected-text" otherwise.
bool check_scalar(const Node& node, const Phrase& what, Diagnostics& diagnostics);

template <class T, std::size_t N>
std::optional<T> one_word(const Node& node, const Word<T> (&table)[N], const Phrase& what,
                          Diagnostics& diagnostics) {
  if (!check_scalar(node, what, diagnostics)) {
    return std::nullopt;
  }
  WordReader words(node);
  const std::optional<T> value = words.take_any(table);
  if (!value || !words.done()) {
    words.report(what, diagnostics);
    return std::nullopt;
  }
  return value;
}

}  // namespace gesprek::policy_reader
