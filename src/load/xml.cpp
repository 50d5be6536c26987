#include "load/xml.hpp"

#include <libxml/SAX2.h>
#include <libxml/parser.h>

#include <algorithm>
#include <memory>
#include <new>

#include "words/import.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_most_bytes = std::size_t{64} << 20U;
constexpr std::size_t k_most_elements = 2'000'000;
constexpr std::size_t k_deepest = 64;

std::string to_text(const xmlChar* text) {
  return text == nullptr ? std::string() : reinterpret_cast<const char*>(text);
}

/// Builds the tree while libxml2 reads.
class Builder {
 public:
  Builder(std::string_view text, SourceId source, Diagnostics& diagnostics)
      : m_text(text), m_source(source), m_diagnostics(diagnostics) {
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
    of(context).fail("xml-document-type", words::k_xml_document_type, words::k_help_xml_document_type);
  }
  static void syntax_error(void* context, xmlErrorPtr error) { of(context).report_syntax(*error); }

  std::uint32_t offset() const {
    const long consumed = xmlByteConsumed(m_context);
    return static_cast<std::uint32_t>(std::clamp(consumed, 0L, static_cast<long>(m_text.size())));
  }

  /// The start tag round the parser's place: attribute values hold no '<'.
  Span tag() const {
    const std::uint32_t at = offset();
    const std::size_t begin = m_text.rfind('<', at > 0 ? at - 1 : 0);
    const std::size_t end = std::min(m_text.find('>', begin), m_text.size() - 1) + 1;
    return begin == std::string_view::npos
               ? Span{m_source, at, at}
               : Span{m_source, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }

  void start(std::string name, int count, const xmlChar** attributes) {
    if (m_failed) {
      return;
    }
    if (m_open.size() > k_deepest) {
      return fail("xml-too-deep", words::k_xml_too_deep, words::k_help_xml_syntax);
    }
    if (++m_elements > k_most_elements) {
      return fail("xml-too-large", Message{words::k_xml_too_large, {{"most", &words::k_xml_elements}}},
                  words::k_help_xml_too_large);
    }
    XmlElement element;
    element.name = std::move(name);
    element.span = tag();
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
      m_diagnostics.error(code, tag(), std::move(message), Message{help});
    }
    m_failed = true;
    xmlStopParser(m_context);
  }

  void report_syntax(const xmlError& error) {
    if (m_failed || error.level < XML_ERR_ERROR) {
      return;
    }
    m_failed = true;
    const std::uint32_t at = offset();
    std::string detail = error.message == nullptr ? std::string() : error.message;
    detail.erase(std::find_if(detail.begin(), detail.end(), [](char c) { return c == '\n'; }), detail.end());
    m_diagnostics.error("xml-syntax", Span{m_source, at, at},
                        Message{words::k_xml_syntax, {{"detail", detail}}},
                        Message{words::k_help_xml_syntax});
  }

  std::string_view m_text;
  SourceId m_source;
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
  return Builder(text, source, diagnostics).build();
}

}  // namespace gesprek
