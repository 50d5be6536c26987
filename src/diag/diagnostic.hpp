// Diagnostics as values: the user's text is wrong, or deserves a warning. They are collected, sorted and
// printed in one run.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "words/phrase.hpp"

namespace gesprek {

/// A text with its name as the user knows it ("policy.yaml", "pupils.csv", "<command line>"). The text is
/// UTF-8 without BOM.
struct Source {
  std::string name;
  std::string text;
};

/// Index into Sources. 0 is "no place".
using SourceId = std::uint32_t;

/// Byte range in one source; end is not included.
struct Span {
  SourceId source = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool known() const { return source != 0; }
  friend auto operator<=>(const Span&, const Span&) = default;
};

/// A value and the place where the user wrote it (an unknown span: a default of the program).
template <class T>
struct Located {
  T value{};
  Span span{};
};

/// Line and column, both from 1; the column counts code points.
struct Place {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

/// All texts of one run. Grows only; ids stay valid.
class Sources {
 public:
  /// A byte-order mark at the start of the text is left out.
  SourceId add(std::string name, std::string text);
  const Source& get(SourceId id) const { return m_sources.at(id - 1); }
  std::size_t size() const { return m_sources.size(); }
  Place place(const Span& span) const;
  /// The line that holds the begin of the span, without its line break.
  std::string_view line_text(const Span& span) const;
  const std::string& name(const Span& span) const { return get(span.source).name; }

 private:
  std::size_t line_index(const Span& span) const;

  std::vector<Source> m_sources;
  std::vector<std::vector<std::uint32_t>> m_line_starts;
};

enum class Severity { note, warning, error };

struct DiagnosticNote {
  Message message;
  Span span;
};

/// `code` is stable, kebab-case, and names the fault ("unknown-key"). The message stands alone; help says a
/// step to take.
struct Diagnostic {
  std::string_view code;
  Severity severity = Severity::error;
  Message message;
  Span span;
  std::vector<DiagnosticNote> notes;
  std::optional<Message> help;
};

class Diagnostics {
 public:
  void error(std::string_view code, Span span, Message message, std::optional<Message> help = {});
  void warning(std::string_view code, Span span, Message message, std::optional<Message> help = {});
  void note(std::string_view code, Span span, Message message, std::optional<Message> help = {});
  void add(Diagnostic diagnostic) { m_all.push_back(std::move(diagnostic)); }
  bool has_errors() const;
  bool has_warnings() const;
  bool empty() const { return m_all.empty(); }
  const std::vector<Diagnostic>& all() const { return m_all; }
  /// By source, offset, code; equal ones once.
  std::vector<Diagnostic> sorted() const;

 private:
  std::vector<Diagnostic> m_all;
};

}  // namespace gesprek
