#include "load/document_gate.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "words/document.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_most_reports = 20;  ///< of one kind; the file is then wrong as a whole

bool looks_like_utf16(std::string_view text) {
  const std::string_view start = text.substr(0, 64);
  return start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF") ||
         std::ranges::count(start, '\0') > std::ssize(start) / 4;
}

class Gate {
 public:
  Gate(std::string_view text, SourceId source, Diagnostics& diagnostics)
      : m_source(source), m_diagnostics(diagnostics), m_result{true, true, std::string(text)} {}

  GatedText run() {
    for (std::size_t at = 0; at < m_result.text.size();) {
      const CodePoint point = code_point_at(m_result.text, at);
      check(at, point);
      at += point.size;
    }
    return std::move(m_result);
  }

 private:
  void check(std::size_t at, const CodePoint& point) {
    const std::string_view text = m_result.text;
    const char c = text[at];
    if (!point.valid) {
      // Text in another encoding is wrong all over: one place is enough.
      return refuse(at, point, "not-utf8", words::k_document_not_utf8, words::k_help_save_as_utf8, m_not_utf8,
                    1);
    }
    if (c == '\t' || c == '\n') {
      return;
    }
    if (c == '\r') {
      if (text.substr(at, 2) != "\r\n") {
        refuse(at, point, "bare-cr", words::k_bare_cr, words::k_help_bare_cr, m_bare_cr, 1);
        m_result.text[at] = '\n';
      }
      return;
    }
    const auto problem = check_text(text.substr(at, point.size));
    if (problem && problem->fault == TextFault::control_character) {
      refuse(at, point, "control-character", words::k_document_control, words::k_help_retype_here, m_controls,
             k_most_reports);
    } else if (problem) {
      refuse(at, point, "invisible-character", words::k_document_invisible, words::k_help_retype_here,
             m_invisible, k_most_reports);
    }
  }

  void refuse(std::size_t at, const CodePoint& point, std::string_view code, const Phrase& phrase,
              const Phrase& help, std::size_t& reported, std::size_t most) {
    const Span place{m_source, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + point.size)};
    if (reported++ < most) {
      m_diagnostics.error(code, place, phrase, Message{help});
    }
    m_result.clean = false;
    m_result.text.replace(at, point.size, point.size, '_');
  }

  SourceId m_source;
  Diagnostics& m_diagnostics;
  GatedText m_result;
  std::size_t m_not_utf8 = 0;
  std::size_t m_bare_cr = 0;
  std::size_t m_controls = 0;
  std::size_t m_invisible = 0;
};

}  // namespace

GatedText gate_document(const Sources& sources, SourceId source, std::size_t max_bytes,
                        Diagnostics& diagnostics) {
  const std::string_view text = sources.get(source).text;
  const Span start{source, 0, 0};
  if (text.size() > max_bytes) {
    diagnostics.error(
        "too-large", start,
        Message{words::k_document_too_large, {{"most", static_cast<std::int64_t>(max_bytes / 1024)}}},
        Message{words::k_help_document_too_large});
    return {};
  }
  if (looks_like_utf16(text)) {
    diagnostics.error("not-text", start, words::k_document_not_text, Message{words::k_help_save_as_utf8});
    return {};
  }
  return Gate(text, source, diagnostics).run();
}

}  // namespace gesprek
