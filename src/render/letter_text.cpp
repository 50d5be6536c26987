#include <algorithm>

#include "render/invitation.hpp"

namespace gesprek::render {
namespace {

constexpr std::size_t k_letter_width = 76;

/// Puts data into a template. Values never make structure: the lines are those of the template.
class Expander {
 public:
  explicit Expander(Lang lang) { m_document.lang = lang; }

  LetterDocument expand(const LetterTemplate& text, const TemplateData& data) {
    m_scopes = {&data};
    put_nodes(text);
    end_paragraph();
    return std::move(m_document);
  }

 private:
  void put_nodes(const std::vector<TemplateNode>& nodes) {
    for (const TemplateNode& node : nodes) {
      if (node.kind == TemplateNode::Kind::part) {
        put_part(node);
      } else {
        put_line(node);
      }
    }
  }

  void put_part(const TemplateNode& node) {
    for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
      const auto found = (*scope)->parts.find(node.part);
      if (found == (*scope)->parts.end()) {
        continue;
      }
      for (const TemplateData& entry : found->second) {
        m_scopes.push_back(&entry);
        put_nodes(node.nodes);
        m_scopes.pop_back();
      }
      return;
    }
  }

  void put_line(const TemplateNode& node) {
    if (node.kind == TemplateNode::Kind::blank) {
      end_paragraph();
      return;
    }
    const std::optional<std::string> text = filled(node.text);
    const std::optional<std::string> label = filled(node.label);
    if (!text || !label) {
      return;
    }
    switch (node.kind) {
      case TemplateNode::Kind::title:
        m_document.subject = *text;
        break;
      case TemplateNode::Kind::subtitle:
        add(LetterBlock::Kind::subtitle, "", *text);
        break;
      case TemplateNode::Kind::fact:
        add(LetterBlock::Kind::fact, *label, *text);
        break;
      default:
        m_paragraph += (m_paragraph.empty() ? "" : " ") + *text;
    }
  }

  /// Nothing when one of the fields is empty.
  std::optional<std::string> filled(const std::vector<TemplatePiece>& pieces) const {
    std::string text;
    for (const TemplatePiece& piece : pieces) {
      const std::string& part = piece.field.empty() ? piece.text : value(piece.field);
      if (part.empty()) {
        return std::nullopt;
      }
      text += part;
    }
    return text;
  }

  const std::string& value(const std::string& field) const {
    static const std::string k_nothing;
    for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
      const auto found = (*scope)->fields.find(field);
      if (found != (*scope)->fields.end()) {
        return found->second;
      }
    }
    return k_nothing;
  }

  void add(LetterBlock::Kind kind, std::string label, std::string text) {
    end_paragraph();
    m_document.blocks.push_back({kind, std::move(label), std::move(text)});
  }

  void end_paragraph() {
    if (!m_paragraph.empty()) {
      m_document.blocks.push_back({LetterBlock::Kind::paragraph, "", std::move(m_paragraph)});
      m_paragraph.clear();
    }
  }

  LetterDocument m_document;
  std::vector<const TemplateData*> m_scopes;  ///< outermost first
  std::string m_paragraph;
};

}  // namespace

LetterDocument compose_letter(const Letter& letter, const LetterTemplate& text,
                              const InvitationContext& context) {
  return Expander(letter.lang).expand(text, letter_data(letter, context));
}

LetterDocument in_both(LetterDocument letter, LetterDocument other) {
  if (letter.subject != other.subject) {
    letter.subject += " / " + other.subject;
  }
  other.subject.clear();
  letter.others.push_back(std::move(other));
  return letter;
}

std::string letter_text(const LetterDocument& document) {
  const Look look{.lang = document.lang, .width = k_letter_width};
  std::string text = document.subject.empty() ? std::string() : paragraph(look, document.subject) + "\n";
  const auto& blocks = document.blocks;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (blocks[i].kind == LetterBlock::Kind::paragraph) {
      text += paragraph(look, blocks[i].text) + (i + 1 < blocks.size() ? "\n" : "");
    } else if (blocks[i].kind == LetterBlock::Kind::subtitle) {
      text += paragraph(look, blocks[i].text, 2);
    } else {
      TextTable facts({{""}, {""}});
      for (; i < blocks.size() && blocks[i].kind == LetterBlock::Kind::fact; ++i) {
        facts.add_row({blocks[i].label, blocks[i].text});
      }
      --i;
      text += facts.render(look.table(4)) + (i + 1 < blocks.size() ? "\n" : "");
    }
  }
  for (const LetterDocument& other : document.others) {
    text += "\n" + std::string(static_cast<std::size_t>(k_letter_width), '-') + "\n\n" + letter_text(other);
  }
  return text;
}

}  // namespace gesprek::render
