#include "diag/render.hpp"

#include <algorithm>

#include "base/citizen_number.hpp"
#include "base/terminal.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "diag/quote.hpp"
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

/// The part of a source line round its mark, one string a code point as it is shown.
struct ShownLine {
  std::vector<std::string> points;
  std::size_t begin = 0;    ///< first code point of the mark
  std::size_t end = 0;      ///< behind its last
  bool cut_before = false;  ///< the line has more in front
  bool cut_behind = false;

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
  constexpr std::size_t k_reach = 512;  // bytes; more than a terminal's line on either side
  std::size_t from = mark_begin > k_reach ? mark_begin - k_reach : 0;
  while (from > 0 && from < mark_begin && (static_cast<unsigned char>(line[from]) & 0xC0U) == 0x80U) {
    ++from;
  }
  const std::size_t until = std::min(line.size(), mark_begin + k_reach);
  ShownLine out;
  for (std::size_t i = from; i < until;) {
    const std::string_view point = line.substr(i, code_point_at(line, i).size);
    out.begin += i < mark_begin ? 1 : 0;
    out.end += i < mark_end ? 1 : 0;
    // A tab is made visible: it is often the fault itself.
    out.points.push_back(point == "\t" ? "→" : terminal_safe(point));
    i += point.size();
  }
  out.end = std::max(out.end, out.begin);
  out.cut_before = from > 0;
  out.cut_behind = until < line.size();
  return out;
}

/// Leaves as much of the line as fits into `room` cells: some of what stands before the mark, then what
/// follows it.
ShownLine fit(ShownLine line, std::size_t room) {
  const std::size_t count = line.points.size();
  if (!line.cut_before && !line.cut_behind && line.width(0, count) <= room) {
    return line;
  }
  room -= 2;  // for the two ellipses
  std::size_t begin = line.begin;
  std::size_t end = line.begin;
  std::size_t used = 0;
  while (begin > 0 && used + display_width(line.points[begin - 1]) <= room / 3) {
    used += display_width(line.points[--begin]);
  }
  while (end < count && used + display_width(line.points[end]) <= room) {
    used += display_width(line.points[end++]);
  }
  while (begin > 0 && used + display_width(line.points[begin - 1]) <= room) {
    used += display_width(line.points[--begin]);
  }
  ShownLine out;
  out.points.assign(line.points.begin() + static_cast<std::ptrdiff_t>(begin),
                    line.points.begin() + static_cast<std::ptrdiff_t>(end));
  out.begin = line.begin - begin;
  out.end = std::clamp(line.end, line.begin, end) - begin;
  out.cut_before = line.cut_before || begin > 0;
  out.cut_behind = line.cut_behind || end < count;
  return out;
}

/// True for what a school writes about itself. A line of any other file may tell of people: what is printed,
/// mailed or sent with a question shows no more of it than what is wrong, and that only when it is nobody's
/// name.
bool is_shown_whole(const Source& source) {
  constexpr std::string_view k_own[] = {".yaml", ".yml", ".toml", "<command line>"};
  // What is piped in is shown so only when a line near its begin shows that it is no list.
  constexpr std::string_view k_settings[] = {"\nformat:", "\nformat =", "\nmoments:", "\nextends:"};
  constexpr std::size_t k_begin = 4096;
  const bool piped = source.name.ends_with('>');
  const std::string begin = piped ? '\n' + source.text.substr(0, k_begin) : std::string();
  return std::ranges::any_of(k_own, [&](std::string_view end) { return source.name.ends_with(end); }) ||
         std::ranges::any_of(k_settings,
                             [&](std::string_view line) { return begin.find(line) != std::string::npos; });
}

/// The mark alone, with what stands round it left out; nothing when the whole line is marked.
ShownLine mark_alone(ShownLine line) {
  ShownLine out;
  out.points.assign(line.points.begin() + static_cast<std::ptrdiff_t>(line.begin),
                    line.points.begin() + static_cast<std::ptrdiff_t>(line.end));
  out.end = out.points.size();
  out.cut_before = line.cut_before || line.begin > 0;
  out.cut_behind = line.cut_behind || line.end < line.points.size();
  return out;
}

/// Whether the message has the text in it already: whoever wrote it knows what may be said.
bool repeats(const Message& message, std::string_view text) {
  return std::ranges::any_of(message.args, [&](const Arg& arg) {
    const auto* said = std::get_if<std::string>(&arg.value);
    const auto* parts = std::get_if<std::vector<Message>>(&arg.value);
    return (said != nullptr && *said == text) ||
           (parts != nullptr &&
            std::ranges::any_of(*parts, [&](const Message& part) { return repeats(part, text); }));
  });
}

/// The source line with its number, and the carets under the marked code points.
std::string render_source_line(const Diagnostic& diagnostic, const Sources& sources, Tint color_of_carets,
                               bool color) {
  const Span& span = diagnostic.span;
  const std::string_view line = sources.line_text(span);
  const std::string_view text = sources.get(span.source).text;
  const std::size_t line_begin = text.substr(0, span.begin).rfind('\n') + 1;
  const std::size_t mark_begin = std::min<std::size_t>(span.begin - line_begin, line.size());
  const std::size_t mark_end = std::max(span.begin, span.end) - line_begin;

  const std::string number = pad(std::to_string(sources.place(span).line), 5, Align::right) + " |";
  const bool whole = is_shown_whole(sources.get(span.source));
  ShownLine read = show_line(line, mark_begin, mark_end);
  const bool nothing_or_all = mark_begin == mark_end || (mark_begin == 0 && mark_end >= line.size());
  const std::string_view mark = line.substr(mark_begin, mark_end - mark_begin);
  const bool in_heading = line_begin == 0 && !text.starts_with('<');  // of a table: the names of its columns
  const bool is_safe = whole ? !holds_citizen_number(line) : !holds_citizen_number(mark);
  if (!is_safe || (!whole && (nothing_or_all ||
                              !(in_heading || may_be_quoted(mark) || repeats(diagnostic.message, mark))))) {
    return {};
  }
  const ShownLine shown =
      fit(whole ? std::move(read) : mark_alone(std::move(read)), k_width - number.size() - 1);
  const std::string before = shown.cut_before ? "…" : "";
  const std::string content = before + shown.text(0, shown.points.size()) + (shown.cut_behind ? "…" : "");
  const std::string indent(display_width(before) + shown.width(0, shown.begin), ' ');
  const std::string carets(std::max<std::size_t>(shown.width(shown.begin, shown.end), 1), '^');
  return number + (content.empty() ? "" : " " + content) + '\n' + std::string(number.size() - 1, ' ') + "| " +
         indent + paint(color_of_carets, carets, color) + '\n';
}

void leave_out_citizen_numbers(Message& message) {
  for (Arg& arg : message.args) {
    if (auto* text = std::get_if<std::string>(&arg.value)) {
      *text = holds_citizen_number(*text) ? "…" : std::move(*text);
    } else if (auto* local = std::get_if<LocalText>(&arg.value)) {
      local->nl = holds_citizen_number(local->nl) ? "…" : std::move(local->nl);
      local->en = holds_citizen_number(local->en) ? "…" : std::move(local->en);
    } else if (auto* messages = std::get_if<std::vector<Message>>(&arg.value)) {
      std::ranges::for_each(*messages, leave_out_citizen_numbers);
    }
  }
}

std::string render_note(const DiagnosticNote& note, const Sources& sources, Lang lang) {
  std::string out =
      hang("  " + say(lang, words::k_note) + ": ", terminal_safe(say_safely(lang, note.message)), k_width);
  if (note.span.known()) {
    out += "   --> " + render_place(note.span, sources, lang) + '\n';
  }
  return out;
}

}  // namespace

std::string say_safely(Lang lang, const Message& message) {
  Message safe = message;
  leave_out_citizen_numbers(safe);
  return say(lang, safe);
}

std::string render_place(const Span& span, const Sources& sources, std::optional<Lang> lang) {
  if (!span.known()) {
    return {};
  }
  const Place place = sources.place(span);
  std::string name(sources.name(span));
  if (lang && name == "<command line>") {
    name = say(*lang, words::k_command_line);
  } else if (lang && name == "<standard input>") {
    name = say(*lang, words::k_standard_input);
  }
  return terminal_safe(name) + ':' + std::to_string(place.line) + ':' + std::to_string(place.column);
}

std::string render_diagnostic(const Diagnostic& diagnostic, const Sources& sources, Lang lang, bool color) {
  const Tint tinted = tint(diagnostic.severity);
  const std::string place = render_place(diagnostic.span, sources, lang);
  const std::string kind = say(lang, word(diagnostic.severity)) + '[' + std::string(diagnostic.code) + ']';
  std::string out = place.empty() ? "" : paint(Tint::bold, place + ':', color) + ' ';
  out += paint(tinted, kind, color) + ": " + terminal_safe(say_safely(lang, diagnostic.message)) + '\n';
  if (diagnostic.span.known()) {
    out += render_source_line(diagnostic, sources, tinted, color);
  }
  for (const DiagnosticNote& note : diagnostic.notes) {
    out += render_note(note, sources, lang);
  }
  if (diagnostic.help) {
    out += hang("  " + say(lang, words::k_help) + ": ", terminal_safe(say_safely(lang, *diagnostic.help)),
                k_width);
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
