#include "diag/render.hpp"

#include <algorithm>

#include "base/terminal.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "words/diagnostics.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_width = 80;

const Phrase& word(Severity severity) {
  switch (severity) {
    case Severity::error:
      return words::k_error;
    case Severity::warning:
      return words::k_warning;
    case Severity::note:
      break;
  }
  return words::k_note;
}

Tint tint(Severity severity) {
  switch (severity) {
    case Severity::error:
      return Tint::red;
    case Severity::warning:
      return Tint::yellow;
    case Severity::note:
      break;
  }
  return Tint::cyan;
}

/// A source line, one string a code point as it is shown, and the marked ones [begin, end).
struct ShownLine {
  std::vector<std::string> points;
  std::size_t begin = 0;
  std::size_t end = 0;

  std::size_t width(std::size_t first, std::size_t last) const {
    std::size_t cells = 0;
    for (std::size_t i = first; i < last; ++i) {
      cells += display_width(points[i]);
    }
    return cells;
  }
  std::string text(std::size_t first, std::size_t last) const {
    std::string joined;
    for (std::size_t i = first; i < last; ++i) {
      joined += points[i];
    }
    return joined;
  }
};

ShownLine show_line(std::string_view line, std::size_t mark_begin, std::size_t mark_end) {
  ShownLine out;
  for (std::size_t i = 0; i < line.size();) {
    const std::string_view point = line.substr(i, code_point_at(line, i).size);
    out.begin += i < mark_begin ? 1 : 0;
    out.end += i < mark_end ? 1 : 0;
    // A tab is made visible: it is often the fault itself.
    out.points.push_back(point == "\t" ? "→" : terminal_safe(point));
    i += point.size();
  }
  out.end = std::max(out.end, out.begin);
  return out;
}

/// The code points [begin, end) of a line that are shown.
struct Window {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// As much of the line as fits into `room` cells: some context before the mark, then what follows it.
Window window_round_mark(const ShownLine& line, std::size_t room) {
  const std::size_t count = line.points.size();
  if (line.width(0, count) <= room) {
    return {0, count};
  }
  room -= 2;  // for the two ellipses
  Window window{line.begin, line.begin};
  std::size_t used = 0;
  const auto fits = [&](std::size_t point, std::size_t limit) {
    return used + display_width(line.points[point]) <= limit;
  };
  while (window.begin > 0 && fits(window.begin - 1, room / 3)) {
    used += display_width(line.points[--window.begin]);
  }
  while (window.end < count && fits(window.end, room)) {
    used += display_width(line.points[window.end++]);
  }
  while (window.begin > 0 && fits(window.begin - 1, room)) {
    used += display_width(line.points[--window.begin]);
  }
  return window;
}

/// The source line with its number, and the carets under the marked code points.
std::string render_source_line(const Span& span, const Sources& sources, Tint color_of_carets, bool color) {
  const Place place = sources.place(span);
  const std::string_view line = sources.line_text(span);
  const auto offset_of_mark = static_cast<std::size_t>(
      std::string_view(sources.get(span.source).text).substr(0, span.begin).rfind('\n') + 1);
  const std::size_t mark_begin = std::min<std::size_t>(span.begin - offset_of_mark, line.size());
  const std::size_t mark_end = std::max(span.begin, span.end) - offset_of_mark;
  const ShownLine shown = show_line(line, mark_begin, mark_end);

  const std::string number = pad(std::to_string(place.line), 5, Align::right) + " |";
  const Window window = window_round_mark(shown, k_width - number.size() - 1);
  const std::string before = window.begin > 0 ? "…" : "";
  const std::string after = window.end < shown.points.size() ? "…" : "";
  const std::string text = before + shown.text(window.begin, window.end) + after;
  const std::size_t indent = display_width(before) + shown.width(window.begin, shown.begin);
  const std::size_t marked = shown.width(shown.begin, std::clamp(shown.end, shown.begin, window.end));
  const std::string carets(std::max<std::size_t>(marked, 1), '^');

  return number + (text.empty() ? "" : " " + text) + '\n' + std::string(number.size() - 1, ' ') + "| " +
         std::string(indent, ' ') + paint(color_of_carets, carets, color) + '\n';
}

std::string render_note(const DiagnosticNote& note, const Sources& sources, Lang lang) {
  std::string out =
      hang("  " + say(lang, words::k_note) + ": ", terminal_safe(say(lang, note.message)), k_width);
  if (note.span.known()) {
    out += "   --> " + render_place(note.span, sources) + '\n';
  }
  return out;
}

}  // namespace

std::string render_place(const Span& span, const Sources& sources) {
  if (!span.known()) {
    return {};
  }
  const Place place = sources.place(span);
  return terminal_safe(sources.name(span)) + ':' + std::to_string(place.line) + ':' +
         std::to_string(place.column);
}

std::string render_diagnostic(const Diagnostic& diagnostic, const Sources& sources, Lang lang, bool color) {
  const Tint tinted = tint(diagnostic.severity);
  const std::string place = render_place(diagnostic.span, sources);
  const std::string kind = say(lang, word(diagnostic.severity)) + '[' + std::string(diagnostic.code) + ']';
  std::string out = place.empty() ? "" : paint(Tint::bold, place + ':', color) + ' ';
  out += paint(tinted, kind, color) + ": " + terminal_safe(say(lang, diagnostic.message)) + '\n';
  if (diagnostic.span.known()) {
    out += render_source_line(diagnostic.span, sources, tinted, color);
  }
  for (const DiagnosticNote& note : diagnostic.notes) {
    out += render_note(note, sources, lang);
  }
  if (diagnostic.help) {
    out += hang("  " + say(lang, words::k_help) + ": ", terminal_safe(say(lang, *diagnostic.help)), k_width);
  }
  return out;
}

std::string render_diagnostics(const Diagnostics& diagnostics, const Sources& sources, Lang lang,
                               bool color) {
  std::string out;
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    out += render_diagnostic(diagnostic, sources, lang, color);
  }
  return out;
}

}  // namespace gesprek
