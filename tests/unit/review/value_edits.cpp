#include "value_edits.hpp"

#include <cctype>
#include <utility>

#include "load/node.hpp"

namespace gesprek::test {
namespace {

/// A word and what it is edited into.
constexpr std::pair<std::string_view, std::string_view> k_counterparts[] = {
    {"guardians", "head"},
    {"pupil", "head"},
    {"teacher", "head"},
    {"coordinator", "teacher"},
    {"head", "teacher"},
    {"required", "welcome"},
    {"welcome", "required"},
    {"if suitable", "required"},
    {"not stated", "yes"},
    {"not stated", "20 minutes"},
    {"by agreement", "20 minutes"},
    {"any time", "May"},
    {"by the school", "May"},
    {"November", "December"},
    {"February", "March"},
    {"March", "April"},
    {"January", "February"},
    {"June", "May"},
    {"July", "June"},
    {"Monday", "Tuesday"},
    {"evening", "afternoon"},
    {"afternoon", "evening"},
    {"morning", "evening"},
    {"in school time", "in the evening"},
    {"first school", "last school"},
    {"last school", "first school"},
    {"school week", "school day"},
    {"school weeks", "weeks of May"},
    {"first day", "last day"},
    {"last day", "first day"},
    {"before", "after"},
    {"after", "before"},
    {"the talk", "the round"},
    {"at most", "at least"},
    {"about ", ""},
    {"some weeks", "2 weeks"},
    {"week", "month"},
    {"weeks", "days"},
    {"months", "weeks"},
    {"month", "quarter"},
    {"quarter", "month"},
    {"school year", "month"},
    {"hour", "half an hour"},
    {"once", "twice"},
    {"well ahead", "2 weeks"},
    {"phone", "mail"},
    {"mail", "phone"},
    {"parro", "mail"},
    {"parnassys", "archive"},
    {"phone", "home"},
    {"agreed with the guardians", "phone"},
    {"assigned", "chosen"},
    {"final", "provisional"},
    {"early", "final"},
    {"provisional", "final"},
    {"start-talk", "word-web"},
    {"word-web", "start-talk"},
    {"household", "pupil"},
    {"new appointment", "nothing"},
    {"different days", "the same day"},
    {"each class", "the school"},
    {"each pupil", "each class"},
    {"the school", "each class"},
    {"all", "any"},
    {"all", "1-4"},
    {"lower", "upper"},
    {"middle", "lower"},
    {"upper", "middle"},
    {"new teacher", "extra support"},
    {"starts this year", "leaving"},
    {"moving away", "leaving"},
    {"moved in", "starts this year"},
    {"extra support", "new teacher"},
    {"invitations", "urgent"},
    {"group", "newsletter"},
    {"absence", "urgent"},
    {"care", "urgent"},
    {"behaviour", "absence"},
    {"urgent", "care"},
    {"goals", "notes"},
    {"newsletter", "group"},
};

bool is_letter(char c) {
  return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '-';
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// True when the word stands there on its own.
bool is_whole(std::string_view text, std::size_t at, std::size_t length) {
  const bool begins = at == 0 || !is_letter(text[at - 1]);
  const std::size_t end = at + length;
  return begins && (text[end - 1] == ' ' || end == text.size() || !is_letter(text[end]));
}

class Editor {
 public:
  explicit Editor(const std::string& policy) : m_policy(policy) {
    Diagnostics diagnostics;
    const auto tree = parse_yaml(m_sources, m_sources.add("policy.yaml", policy), diagnostics);
    if (tree) {
      walk(*tree, "");
    }
  }

  std::vector<ValueEdit> take() { return std::move(m_edits); }

 private:
  void walk(const Node& node, const std::string& key) {
    for (const Entry& entry : node.entries) {
      if (entry.key != "clause" && entry.key != "nl" && entry.key != "en") {
        walk(entry.value, entry.key);
      }
    }
    for (const Node& item : node.items) {
      walk(item, key);
    }
    if (node.is_scalar()) {
      edit_numbers(node, key);
      edit_words(node, key);
    } else if (node.is_sequence() && node.items.size() > 1 && node.items.front().is_scalar()) {
      leave_out_items(node, key);
    }
  }

  void add(Span span, std::string now, const std::string& key) {
    const std::string before = m_policy.substr(span.begin, span.end - span.begin);
    std::string text = m_policy;
    text.replace(span.begin, span.end - span.begin, now);
    m_edits.push_back(
        {std::move(text), m_sources.place(span).line, key + ": " + before + " -> " + std::move(now)});
  }

  void edit_numbers(const Node& node, const std::string& key) {
    const std::string text = m_policy.substr(node.span.begin, node.span.end - node.span.begin);
    for (std::size_t at = 0; at < text.size(); ++at) {
      std::size_t end = at;
      while (end < text.size() && is_digit(text[end])) {
        ++end;
      }
      const bool in_a_word = at > 0 && (is_letter(text[at - 1]) && text[at - 1] != '-');
      if (end == at || in_a_word) {
        continue;
      }
      const int number = std::stoi(text.substr(at, end - at));
      for (const int other : {number + 1, number - 1}) {
        std::string digits = std::to_string(other);
        digits.insert(0, end - at > digits.size() ? end - at - digits.size() : 0, '0');
        add(node.span, text.substr(0, at) + digits + text.substr(end), key);
      }
      at = end;
    }
  }

  void edit_words(const Node& node, const std::string& key) {
    const std::string text = m_policy.substr(node.span.begin, node.span.end - node.span.begin);
    if (text == "yes" || text == "no") {
      add(node.span, text == "yes" ? "no" : "yes", key);
      return;
    }
    for (const auto& [word, counterpart] : k_counterparts) {
      const std::size_t at = text.find(word);
      if (at != std::string::npos && is_whole(text, at, word.size())) {
        add(node.span, text.substr(0, at) + std::string(counterpart) + text.substr(at + word.size()), key);
      }
    }
    if (key == "id" || key == "item") {
      add(node.span, text + "-x", key);
    }
  }

  void leave_out_items(const Node& list, const std::string& key) {
    for (const Node& gone : list.items) {
      std::string rest;
      for (const Node& item : list.items) {
        rest += &item == &gone ? "" : (rest.empty() ? "" : ", ") + item.text;
      }
      Span inside = list.items.front().span;
      inside.end = list.items.back().span.end;
      add(inside, std::move(rest), key);
    }
  }

  const std::string& m_policy;
  Sources m_sources;
  std::vector<ValueEdit> m_edits;
};

}  // namespace

std::vector<ValueEdit> edits_of(const std::string& policy) {
  return Editor(policy).take();
}

}  // namespace gesprek::test
