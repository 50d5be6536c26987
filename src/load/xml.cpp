#include "load/xml.hpp"

#include <libxml/SAX2.h>
#include <libxml/parser.h>

#include <algorithm>
#include <memory>
#include <new>

#include "base/utf8.hpp"
#include "load/xml_fault.hpp"
#include "words/import.hpp"
#include "words/xml.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_most_bytes = std::size_t{64} << 20U;
constexpr std::size_t k_most_elements = 2'000'000;
constexpr std::size_t k_deepest = 64;
constexpr std::size_t k_most_attributes = 1000;  ///< of one element

std::string to_text(const xmlChar* text) {
  return text == nullptr ? std::string() : reinterpret_cast<const char*>(text);
}

/// The start tags of a text, one after the other. The parser counts places in what it has buffered: they are
/// found here instead, in the order in which it meets them.
class StartTags {
 public:
  StartTags(std::string_view text, SourceId source) : m_text(text), m_source(source) {}

  std::optional<Span> next() {
    while (true) {
      const std::size_t begin = m_text.find('<', m_at);
      if (begin == std::string_view::npos) {
        return std::nullopt;
      }
      const std::string_view rest = m_text.substr(begin);
      if (rest.starts_with("<!--")) {
        m_at = behind("-->", begin);
      } else if (rest.starts_with("<![CDATA[")) {
        m_at = behind("]]>", begin);
      } else if (rest.starts_with("<?")) {
        m_at = behind("?>", begin);
      } else {
        m_at = begin + 1;
        if (!rest.starts_with("</") && !rest.starts_with("<!")) {
          return span(begin, behind(">", begin));
        }
      }
    }
  }

  Span document_type() const {
    const std::size_t begin = std::min(m_text.find("<!DOCTYPE", m_at), m_text.size());
    return span(begin, behind(">", begin));
  }

 private:
  std::size_t behind(std::string_view mark, std::size_t from) const {
    const std::size_t at = m_text.find(mark, from);
    return at == std::string_view::npos ? m_text.size() : at + mark.size();
  }
  Span span(std::size_t begin, std::size_t end) const {
    return {m_source, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }

  std::string_view m_text;
  SourceId m_source;
  std::size_t m_at = 0;
};

/// The first start tag with more attributes than anybody writes: the parser compares each with all others.
std::optional<Span> overloaded_tag(std::string_view text, SourceId source) {
  StartTags tags(text, source);
  while (const auto tag = tags.next()) {
    char quote = 0;
    std::size_t attributes = 0;
    for (std::size_t at = tag->begin; at < text.size(); ++at) {
      const char c = text[at];
      if (quote != 0) {
        quote = c == quote ? '\0' : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>' || c == '<') {
        if (at > tag->begin) {
          break;
        }
      } else if (c == '=' && ++attributes > k_most_attributes) {
        return tag;
      }
    }
  }
  return std::nullopt;
}

/// Builds the tree while libxml2 reads.
class Builder {
 public:
  Builder(std::string_view text, SourceId source, Diagnostics& diagnostics)
      : m_text(text), m_source(source), m_tags(text, source), m_diagnostics(diagnostics) {
    m_open.push_back(&m_document);
  }

  std::optional<XmlElement> build() {
    xmlSAXHandler handler{};
    xmlSAXVersion(&handler, 2);
    handler.startElementNs = &start_element;
    handler.endElementNs = &end_element;
    handler.characters = &characters;
    handler.cdataBlock = &characters;
    handler.internalSubset = &document_type;
    handler.serror = &syntax_error;
    handler.startDocument = nullptr;
    handler.endDocument = nullptr;
    handler.comment = nullptr;
    handler.processingInstruction = nullptr;
    handler.ignorableWhitespace = nullptr;
    handler.reference = nullptr;
    const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> context(xmlNewParserCtxt(),
                                                                               &xmlFreeParserCtxt);
    if (context == nullptr) {
      throw std::bad_alloc();
    }
    *context->sax = handler;
    context->_private = this;
    m_context = context.get();
    xmlCtxtReadMemory(context.get(), m_text.data(), static_cast<int>(m_text.size()), nullptr, "UTF-8",
                      XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
    const bool good = !m_failed && context->wellFormed == 1 && m_document.children.size() == 1;
    return good ? std::optional(std::move(m_document.children.front())) : std::nullopt;
  }

 private:
  static Builder& of(void* context) {
    return *static_cast<Builder*>(static_cast<xmlParserCtxtPtr>(context)->_private);
  }

  static void start_element(void* context, const xmlChar* name, const xmlChar*, const xmlChar*, int,
                            const xmlChar**, int count, int, const xmlChar** attributes) {
    of(context).start(to_text(name), count, attributes);
  }
  static void end_element(void* context, const xmlChar*, const xmlChar*, const xmlChar*) {
    of(context).end();
  }
  static void characters(void* context, const xmlChar* text, int size) {
    of(context).m_open.back()->text.append(reinterpret_cast<const char*>(text),
                                           static_cast<std::size_t>(size));
  }
  static void document_type(void* context, const xmlChar*, const xmlChar*, const xmlChar*) {
    of(context).m_tag = of(context).m_tags.document_type();
    of(context).fail("xml-document-type", words::k_xml_document_type, words::k_help_xml_document_type);
  }
  static void syntax_error(void* context, xmlErrorPtr error) { of(context).report_syntax(*error); }

  std::uint32_t offset() const {
    const long consumed = xmlByteConsumed(m_context);
    return static_cast<std::uint32_t>(std::clamp(consumed, 0L, static_cast<long>(m_text.size())));
  }

  /// Where the parser says that it is. It counts bytes of what it has buffered, which is right for small
  /// texts only; the line is always right.
  std::uint32_t place_of(const xmlError& error) const {
    const std::uint32_t at = offset();
    const auto line = 1 + std::count(m_text.begin(), m_text.begin() + at, '\n');
    if (error.line <= 0 || line == error.line) {
      return at;
    }
    std::size_t begin = 0;
    for (int i = 1; i < error.line && begin < m_text.size(); ++i) {
      begin = std::min(m_text.find('\n', begin), m_text.size() - 1) + 1;
    }
    return static_cast<std::uint32_t>(begin);
  }

  void start(std::string name, int count, const xmlChar** attributes) {
    if (m_failed) {
      return;
    }
    m_tag = m_tags.next().value_or(m_tag);
    if (m_open.size() > k_deepest) {
      return fail("xml-too-deep", words::k_xml_too_deep, words::k_help_xml_syntax);
    }
    if (++m_elements > k_most_elements) {
      return fail("xml-too-large", Message{words::k_xml_too_large, {{"most", &words::k_xml_elements}}},
                  words::k_help_xml_too_large);
    }
    XmlElement element;
    element.name = std::move(name);
    element.span = m_tag;
    for (int i = 0; i < count; ++i) {
      const xmlChar** attribute =
          attributes + i * 5;  // local name, prefix, namespace, begin and end of the value
      element.attributes.emplace_back(to_text(attribute[0]),
                                      std::string(reinterpret_cast<const char*>(attribute[3]),
                                                  reinterpret_cast<const char*>(attribute[4])));
    }
    m_open.back()->children.push_back(std::move(element));
    m_open.push_back(&m_open.back()->children.back());  // no sibling is added while it is open
  }

  void end() {
    if (m_failed) {
      return;
    }
    XmlElement& element = *m_open.back();
    element.text = std::string(trim_lines(element.text));
    m_open.pop_back();
  }

  static std::string_view trim_lines(std::string_view text) {
    constexpr std::string_view k_blanks = " \t\r\n";
    const std::size_t begin = std::min(text.find_first_not_of(k_blanks), text.size());
    return text.substr(begin, text.find_last_not_of(k_blanks) + 1 - begin);
  }

  void fail(std::string_view code, Message message, const Phrase& help) {
    if (!m_failed) {
      m_diagnostics.error(code, m_tag, std::move(message), Message{help});
    }
    m_failed = true;
    xmlStopParser(m_context);
  }

  void report_syntax(const xmlError& error) {
    if (m_failed || error.level < XML_ERR_ERROR) {
      return;
    }
    m_failed = true;
    const std::uint32_t at = place_of(error);
    if (at < m_text.size() && !code_point_at(m_text, at).valid) {
      m_diagnostics.error("xml-syntax", Span{m_source, at, at}, Message{words::xml::k_other_encoding},
                          Message{words::xml::k_help_other_encoding});
      return;
    }
    m_diagnostics.error("xml-syntax", Span{m_source, at, at}, explain_xml_fault(error.code, error.int1),
                        Message{words::k_help_xml_syntax});
  }

  std::string_view m_text;
  SourceId m_source;
  StartTags m_tags;
  Span m_tag;  ///< of the element that is being read
  Diagnostics& m_diagnostics;
  xmlParserCtxtPtr m_context = nullptr;
  XmlElement m_document;
  std::vector<XmlElement*> m_open;
  std::size_t m_elements = 0;
  bool m_failed = false;
};

}  // namespace

std::string_view XmlElement::attribute(std::string_view wanted) const {
  const auto found = std::ranges::find(
      attributes, wanted, [](const auto& attribute) { return std::string_view(attribute.first); });
  return found != attributes.end() ? std::string_view(found->second) : std::string_view();
}

const XmlElement* XmlElement::child(std::string_view wanted) const {
  const auto found = std::ranges::find(
      children, wanted, [](const XmlElement& element) { return std::string_view(element.name); });
  return found != children.end() ? &*found : nullptr;
}

std::string_view XmlElement::child_text(std::string_view wanted) const {
  const XmlElement* found = child(wanted);
  return found != nullptr ? std::string_view(found->text) : std::string_view();
}

const std::vector<XmlElement>& XmlElement::items(std::string_view container) const {
  static const std::vector<XmlElement> k_none;
  const XmlElement* found = child(container);
  return found != nullptr ? found->children : k_none;
}

std::optional<XmlElement> parse_xml(const Sources& sources, SourceId source, Diagnostics& diagnostics) {
  const std::string_view text = sources.get(source).text;
  if (text.size() > k_most_bytes) {
    diagnostics.error("xml-too-large", Span{source, 0, 0},
                      Message{words::k_xml_too_large, {{"most", &words::k_xml_bytes}}},
                      Message{words::k_help_xml_too_large});
    return std::nullopt;
  }
  if (const auto tag = overloaded_tag(text, source)) {
    diagnostics.error("xml-too-large", Span{source, tag->begin, tag->begin},
                      Message{words::k_xml_too_large, {{"most", &words::k_xml_attributes}}},
                      Message{words::k_help_xml_too_large});
    return std::nullopt;
  }
  return Builder(text, source, diagnostics).build();
}

}  // namespace gesprek
