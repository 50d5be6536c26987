// What a text of the policy language should have said, at the furthest word that was reached.
#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"
#include "load/policy_nearest.hpp"
#include "load/policy_values.hpp"
#include "load/policy_words.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr std::size_t k_most_expected = 12;

/// Word by word a slip: "huidige leerkracht" is none of "vorige leerkracht", however much of it they share.
bool is_slip_of(std::string_view written, std::string_view expected) {
  bool differs = false;
  while (!written.empty() || !expected.empty()) {
    const std::string_view word = written.substr(0, written.find(' '));
    const std::string_view meant = expected.substr(0, expected.find(' '));
    if (word != meant && nearest(word, std::array<std::string_view, 1>{meant}).empty()) {
      return false;
    }
    differs = differs || word != meant;
    written.remove_prefix(std::min(word.size() + 1, written.size()));
    expected.remove_prefix(std::min(meant.size() + 1, expected.size()));
  }
  return differs;
}

/// Words that mean something by themselves: no slips of others that look like them.
bool is_true_word(std::string_view written) {
  static constexpr std::array<std::string_view, 7> k_words{"een", "één", "paar", "van", "one", "few", "some"};
  const std::string_view first = written.substr(0, written.find(' '));
  return is_weekday(first) || std::ranges::find(k_words, first) != k_words.end();
}

}  // namespace

std::optional<Message> WordReader::suggestion() const {
  std::string_view best;
  std::size_t best_distance = std::string::npos;
  for (const std::string& expected : m_expected) {
    const auto count = static_cast<std::size_t>(std::ranges::count(expected, ' ')) + 1;
    const std::string written = words_at(past_articles(m_furthest), count);
    const std::size_t distance = edit_distance(written, expected);
    constexpr std::size_t k_short = 3;  // a slip in so short a word is rarely in its first letter
    const bool can_be = written.size() > k_short || (written.size() == k_short && written[0] == expected[0]);
    if (can_be && !is_true_word(written) && distance < best_distance && is_slip_of(written, expected)) {
      best = expected;
      best_distance = distance;
    }
  }
  return best.empty() ? std::nullopt
                      : std::optional(Message(words::policy::k_did_you_mean, {{"near", std::string(best)}}));
}

Message WordReader::expectation() const {
  std::string list;
  for (std::size_t index = 0; index < std::min(m_expected.size(), k_most_expected); ++index) {
    list += (index == 0 ? "" : ", ") + m_expected[index];
  }
  list += m_expected.size() > k_most_expected ? " …" : "";
  return {words::policy::k_expected, {{"expected", list}}};
}

void WordReader::object(std::string_view code, Message message, std::optional<Message> help) {
  if (!m_objection) {
    m_objection = Objection{code, std::move(message), std::move(help)};
  }
}

void WordReader::report(const Phrase& what, Diagnostics& diagnostics) const {
  if (m_objection) {
    diagnostics.error(m_objection->code, m_node.span, m_objection->message, m_objection->help);
    return;
  }
  const bool known = m_furthest >= m_at && !m_expected.empty();
  const std::size_t at = past_articles(std::max(m_furthest, m_at));
  const Phrase* nearest = nearest_to_words(words_at(0, m_words.size()), what);
  const bool sure = nearest != nullptr && goes_before_slips(*nearest);
  std::optional<Message> help = known && !sure ? suggestion() : std::nullopt;
  const bool only_example = nearest != nullptr && m_furthest > 0 && is_fallback(*nearest);
  if (!help) {
    help = nearest != nullptr && !(known && only_example) ? Message(*nearest)
           : known                                        ? expectation()
                                                          : Message(words::policy::k_see_manual);
  }
  if (at < m_words.size()) {
    diagnostics.error("unknown-word", m_words[at].span,
                      {words::policy::k_unknown_words, {{"word", m_words[at].written}, {"what", &what}}},
                      help);
  } else {
    diagnostics.error("unfinished-rule", m_node.span,
                      {words::policy::k_unfinished, {{"text", m_node.text}, {"what", &what}}}, help);
  }
}

bool check_scalar(const Node& node, const Phrase& what, Diagnostics& diagnostics) {
  const bool blank = node.is_scalar() && trim(node.text).empty();
  if ((node.is_scalar() && !blank) || node.refused) {
    return node.is_scalar();
  }
  const Phrase* nearest = node.is_sequence() ? nearest_to_words("[]", what) : nullptr;
  diagnostics.error("expected-text", node.span, {words::policy::k_expected_text, {{"what", &what}}},
                    Message(nearest == nullptr ? words::policy::k_one_text_help : *nearest));
  return false;
}

}  // namespace gesprek::policy_reader
