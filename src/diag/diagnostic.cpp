#include "diag/diagnostic.hpp"

#include <algorithm>
#include <tuple>

#include "base/utf8.hpp"

namespace gesprek {
namespace {

constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";

std::vector<std::uint32_t> line_starts(std::string_view text) {
  std::vector<std::uint32_t> starts{0};
  for (std::size_t i = text.find('\n'); i != std::string_view::npos; i = text.find('\n', i + 1)) {
    starts.push_back(static_cast<std::uint32_t>(i + 1));
  }
  return starts;
}

/// What makes two diagnostics the same one: the place, the code and the words.
bool same(const Diagnostic& a, const Diagnostic& b) {
  return std::tie(a.span, a.code, a.severity) == std::tie(b.span, b.code, b.severity) &&
         say(Lang::en, a.message) == say(Lang::en, b.message);
}

}  // namespace

SourceId Sources::add(std::string name, std::string text) {
  if (text.starts_with(k_byte_order_mark)) {
    text.erase(0, k_byte_order_mark.size());
  }
  m_line_starts.push_back(line_starts(text));
  m_sources.push_back({std::move(name), std::move(text)});
  return static_cast<SourceId>(m_sources.size());
}

std::size_t Sources::line_index(const Span& span) const {
  const auto& starts = m_line_starts.at(span.source - 1);
  return static_cast<std::size_t>(std::ranges::upper_bound(starts, span.begin) - starts.begin()) - 1;
}

Place Sources::place(const Span& span) const {
  if (!span.known()) {
    return {};
  }
  const std::string_view text = get(span.source).text;
  const std::size_t line = line_index(span);
  const std::size_t start = m_line_starts[span.source - 1][line];
  const std::size_t begin = std::min<std::size_t>(span.begin, text.size());
  const std::size_t before = count_code_points(text.substr(start, begin - start));
  return {static_cast<std::uint32_t>(line + 1), static_cast<std::uint32_t>(before + 1)};
}

std::string_view Sources::line_text(const Span& span) const {
  if (!span.known()) {
    return {};
  }
  const std::string_view text = get(span.source).text;
  const std::size_t start = m_line_starts[span.source - 1][line_index(span)];
  std::string_view line = text.substr(start, text.find('\n', start) - start);
  if (line.ends_with('\r')) {
    line.remove_suffix(1);
  }
  return line;
}

void Diagnostics::error(std::string_view code, Span span, Message message, std::optional<Message> help) {
  add({code, Severity::error, std::move(message), span, {}, std::move(help)});
}

void Diagnostics::warning(std::string_view code, Span span, Message message, std::optional<Message> help) {
  add({code, Severity::warning, std::move(message), span, {}, std::move(help)});
}

void Diagnostics::note(std::string_view code, Span span, Message message, std::optional<Message> help) {
  add({code, Severity::note, std::move(message), span, {}, std::move(help)});
}

bool Diagnostics::has_errors() const {
  return std::ranges::find(m_all, Severity::error, &Diagnostic::severity) != m_all.end();
}

bool Diagnostics::has_warnings() const {
  return std::ranges::find(m_all, Severity::warning, &Diagnostic::severity) != m_all.end();
}

std::vector<Diagnostic> Diagnostics::sorted() const {
  std::vector<Diagnostic> sorted = m_all;
  std::ranges::stable_sort(sorted, [](const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.span.source, a.span.begin, a.code) < std::tie(b.span.source, b.span.begin, b.code);
  });
  sorted.erase(std::unique(sorted.begin(), sorted.end(), same), sorted.end());
  return sorted;
}

}  // namespace gesprek
