#include "load/letter_template.hpp"

#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "words/letter_template.hpp"

namespace gesprek {
namespace {

namespace words_of = words::letter_template;

constexpr std::string_view k_open = "{{";
constexpr std::string_view k_close = "}}";

/// Columns of the tables and other words that never stand in a letter, however a school would like it.
constexpr std::array<std::string_view, 22> k_foreign{
    "address", "adres",    "advice",  "advies",    "born",      "bsn",        "custody", "email",
    "family",  "geboren",  "gezag",   "guardians", "household", "households", "phone",   "pupils",
    "secret",  "siblings", "support", "telefoon",  "topic",     "toelichting"};

std::string tag(char mark, std::string_view name) {
  std::string text(k_open);
  text += mark;
  return text.append(name).append(k_close);
}

template <class Names>
bool has(const Names& names, std::string_view name) {
  return std::ranges::find(names, name) != std::ranges::end(names);
}

/// The part below the scope in which a field stands, or nothing.
const TemplateScope* part_with(const TemplateScope& scope, std::string_view field) {
  for (const TemplateScope& part : scope.parts) {
    if (has(part.fields, field)) {
      return &part;
    }
    if (const TemplateScope* inner = part_with(part, field)) {
      return inner;
    }
  }
  return nullptr;
}

class Reader {
 public:
  Reader(const Sources& sources, SourceId source, LetterKind kind, Diagnostics& diagnostics)
      : m_text(sources.get(source).text),
        m_source(source),
        m_root(template_scope(kind)),
        m_diagnostics(diagnostics) {}

  LetterTemplate read() {
    if (const auto problem = check_text(m_text, k_longest, Lines::many)) {
      m_diagnostics.error("bad-text", span(problem->offset, 1), Message(words_of::k_bad_text),
                          Message(words_of::k_bad_text_help));
      return {};
    }
    m_open.push_back({&m_root, {}, {}});
    for (std::size_t begin = 0; begin < m_text.size();) {
      const std::size_t end = std::min(m_text.find('\n', begin), m_text.size());
      read_line(begin, end);
      begin = end + 1;
    }
    while (m_open.size() > 1) {
      const std::string name(m_open.back().scope->name);
      m_diagnostics.error("part-not-closed", m_open.back().place, {words_of::k_not_closed, {{"name", name}}},
                          Message(words_of::k_close_help, {{"line", tag('/', name)}}));
      close();
    }
    return std::move(m_open.front().nodes);
  }

 private:
  static constexpr std::size_t k_longest = 20000;  // code points of a whole letter

  struct OpenPart {
    const TemplateScope* scope;
    Span place;
    std::vector<TemplateNode> nodes;
  };

  Span span(std::size_t begin, std::size_t length) const {
    return {m_source, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + length)};
  }

  void read_line(std::size_t begin, std::size_t end) {
    while (end > begin && (m_text[end - 1] == '\r' || m_text[end - 1] == ' ')) {
      --end;
    }
    const std::string_view line = m_text.substr(begin, end - begin);
    if (line.starts_with("{{#") || line.starts_with("{{/")) {
      read_part(line, begin);
      return;
    }
    TemplateNode node;
    std::size_t at = begin;
    if (line.starts_with("# ")) {
      node.kind = TemplateNode::Kind::title;
      at += 2;
    } else if (line.starts_with("## ")) {
      node.kind = TemplateNode::Kind::subtitle;
      at += 3;
    } else if (line.starts_with("- ") && line.find(": ") != std::string_view::npos) {
      const std::size_t colon = begin + line.find(": ");
      node.kind = TemplateNode::Kind::fact;
      node.label = pieces(begin + 2, colon);
      at = colon + 2;
    } else {
      node.kind = line.empty() ? TemplateNode::Kind::blank : TemplateNode::Kind::text;
    }
    node.text = pieces(at, end);
    m_open.back().nodes.push_back(std::move(node));
  }

  void read_part(std::string_view line, std::size_t begin) {
    const std::size_t close_at = line.find(k_close);
    if (close_at == std::string_view::npos) {
      missing_end(begin, line.size());
      return;
    }
    if (close_at + k_close.size() != line.size()) {
      m_diagnostics.error("part-not-alone", span(begin, line.size()), Message(words_of::k_own_line),
                          Message(words_of::k_own_line_help));
      return;
    }
    const std::string_view name = line.substr(3, close_at - 3);
    const Span place = span(begin + 3, name.size());
    if (line[2] == '/') {
      close_part(name, place);
    } else {
      open_part(name, place);
    }
  }

  void open_part(std::string_view name, Span place) {
    const auto& parts = m_open.back().scope->parts;
    const auto found = std::ranges::find(parts, name, &TemplateScope::name);
    if (found != parts.end()) {
      m_open.push_back({&*found, place, {}});
      return;
    }
    std::vector<std::string_view> known;
    for (const TemplateScope& part : parts) {
      known.push_back(part.name);
    }
    m_diagnostics.error("unknown-part", place, {words_of::k_unknown_part, {{"name", std::string(name)}}},
                        known_help(name, known));
    m_skipped.emplace_back(name);
  }

  void close_part(std::string_view name, Span place) {
    if (!m_skipped.empty() && m_skipped.back() == name) {
      m_skipped.pop_back();
      return;
    }
    if (m_open.size() == 1 || m_open.back().scope->name != name) {
      m_diagnostics.error("part-not-open", place, {words_of::k_not_open, {{"name", std::string(name)}}},
                          m_open.size() == 1 ? std::optional<Message>()
                                             : Message(words_of::k_close_help,
                                                       {{"line", tag('/', m_open.back().scope->name)}}));
      return;
    }
    close();
  }

  void close() {
    TemplateNode node;
    node.kind = TemplateNode::Kind::part;
    node.part = std::string(m_open.back().scope->name);
    node.nodes = std::move(m_open.back().nodes);
    m_open.pop_back();
    m_open.back().nodes.push_back(std::move(node));
  }

  std::vector<TemplatePiece> pieces(std::size_t begin, std::size_t end) {
    std::vector<TemplatePiece> all;
    while (begin < end) {
      const std::size_t open = std::min(m_text.find(k_open, begin), end);
      if (open > begin) {
        all.push_back({std::string(m_text.substr(begin, open - begin)), {}});
      }
      if (open == end) {
        break;
      }
      const std::size_t close = m_text.find(k_close, open);
      if (close == std::string_view::npos || close + 2 > end) {
        missing_end(open, end - open);
        break;
      }
      const std::string_view name = trim(m_text.substr(open + 2, close - open - 2));
      check_field(name, span(open, close + 2 - open));
      all.push_back({{}, std::string(name)});
      begin = close + 2;
    }
    return all;
  }

  void missing_end(std::size_t begin, std::size_t length) {
    m_diagnostics.error(
        "field-not-closed", span(begin, length),
        {words_of::k_no_end, {{"open", std::string(k_open)}, {"close", std::string(k_close)}}},
        Message(words_of::k_no_end_help));
  }

  void check_field(std::string_view name, Span place) {
    const bool is_word =
        !name.empty() && std::ranges::all_of(name, [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
    const bool known =
        std::ranges::any_of(m_open, [&](const OpenPart& part) { return has(part.scope->fields, name); });
    if (known || !m_skipped.empty()) {
      return;
    }
    if (name.starts_with('#') || name.starts_with('/')) {
      m_diagnostics.error("part-not-alone", place, Message(words_of::k_own_line),
                          Message(words_of::k_own_line_help));
    } else if (!is_word) {
      m_diagnostics.error(
          "bad-field", place,
          {words_of::k_bad_field, {{"open", std::string(k_open)}, {"close", std::string(k_close)}}},
          Message(words_of::k_bad_field_help));
    } else {
      refuse_field(name, place);
    }
  }

  void refuse_field(std::string_view name, Span place) {
    const Arg called{"name", std::string(name)};
    if (has(k_foreign, name)) {
      m_diagnostics.error("foreign-field", place, {words_of::k_foreign_field, {called}},
                          Message(words_of::k_foreign_field_help));
      return;
    }
    if (const TemplateScope* part = part_with(m_root, name)) {
      m_diagnostics.error("field-elsewhere", place,
                          {words_of::k_field_elsewhere,
                           {called, {"open", tag('#', part->name)}, {"close", tag('/', part->name)}}},
                          Message(words_of::k_field_elsewhere_help));
      return;
    }
    std::vector<std::string_view> known;
    for (const OpenPart& part : m_open) {
      known.insert(known.end(), part.scope->fields.begin(), part.scope->fields.end());
    }
    m_diagnostics.error("unknown-field", place, {words_of::k_unknown_field, {called}},
                        known_help(name, known));
  }

  static std::optional<Message> known_help(std::string_view typed,
                                           const std::vector<std::string_view>& known) {
    if (const std::string near(nearest(typed, known)); !near.empty()) {
      return Message(words_of::k_did_you_mean, {{"near", near}});
    }
    std::string list;
    for (const std::string_view name : known) {
      list += (list.empty() ? "" : ", ") + std::string(name);
    }
    return list.empty() ? std::optional<Message>() : Message(words_of::k_known, {{"known", list}});
  }

  std::string_view m_text;
  SourceId m_source;
  const TemplateScope& m_root;
  Diagnostics& m_diagnostics;
  std::vector<OpenPart> m_open;
  std::vector<std::string> m_skipped;  ///< unknown parts that are still open: their fields are not judged
};

}  // namespace

void check_template_fields(const Sources& sources, SourceId source, Diagnostics& diagnostics) {
  if (sources.get(source).text.find(k_open) == std::string::npos) {
    diagnostics.error("no-fields", Span{source, 0, 0}, Message(words_of::k_no_fields),
                      Message(words_of::k_no_fields_help));
  }
}

LetterTemplate load_letter_template(const Sources& sources, SourceId source, LetterKind kind,
                                    Diagnostics& diagnostics) {
  return Reader(sources, source, kind, diagnostics).read();
}

}  // namespace gesprek
