#include "policy_text.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "../shipped_text.hpp"
#include "base/time.hpp"
#include "diag/render.hpp"
#include "load/policy.hpp"
#include "load/shipped.hpp"

namespace gesprek::test {
namespace {

std::string unit_word(Unit unit) {
  switch (unit) {
    case Unit::minutes:
      return "minutes";
    case Unit::calendar_days:
      return "days";
    case Unit::school_days:
      return "school days";
    case Unit::weeks:
      return "weeks";
    case Unit::school_weeks:
      return "school weeks";
    case Unit::months:
      break;
  }
  return "months";
}

std::string anchor_word(const Point& point) {
  switch (point.anchor) {
    case Anchor::school_year:
      return "year";
    case Anchor::month:
      return "month " + std::to_string(point.number);
    case Anchor::school_week:
      return "week " + std::to_string(point.number);
    case Anchor::holiday:
      return point.ref;
    case Anchor::first_day:
      return "first_day";
    case Anchor::last_day:
      return "last_day";
    case Anchor::birthday:
      return "birthday " + std::to_string(point.number);
    case Anchor::date:
      return iso(*point.day);
    case Anchor::moment:
      return "moment " + point.ref;
    case Anchor::class_change:
      break;
  }
  return "class_change";
}

bool has_edges(Anchor anchor) {
  return anchor == Anchor::school_year || anchor == Anchor::month || anchor == Anchor::school_week ||
         anchor == Anchor::holiday || anchor == Anchor::moment;
}

std::string describe(const Point& point) {
  std::string text = anchor_word(point);
  if (has_edges(point.anchor)) {
    text += point.edge == Edge::start ? " start" : " end";
  }
  if (point.offset.count != 0) {
    text += (point.offset.count > 0 ? " +" : " ") + test::describe(point.offset);
  }
  if (point.weekday) {
    text += std::string(point.weekday_back ? " back" : " on") + " to weekday " +
            std::to_string(point.weekday->iso_encoding());
  }
  return text + (point.some_weeks ? " (some)" : "");
}

std::string part_word(Window::Part part) {
  switch (part) {
    case Window::Part::any:
      return "";
    case Window::Part::school_time:
      return " school time";
    case Window::Part::morning:
      return " morning";
    case Window::Part::afternoon:
      return " afternoon";
    case Window::Part::evening:
      break;
  }
  return " evening";
}

std::string role_word(const Attendee& attendee) {
  switch (attendee.role) {
    case Role::guardians:
      return "guardians";
    case Role::pupil:
      return "pupil";
    case Role::teacher:
      return "teacher";
    case Role::coordinator:
      return "coordinator";
    case Role::head:
      return "head";
    case Role::other:
      break;
  }
  return attendee.other;
}

std::string presence_word(Presence presence) {
  switch (presence) {
    case Presence::required:
      return "required";
    case Presence::welcome:
      return "welcome";
    case Presence::if_suitable:
      return "if_suitable";
    case Presence::on_request:
      return "on_request";
    case Presence::no:
      break;
  }
  return "no";
}

/// True when one of the lines begins with the key.
bool has_key(std::string_view lines, std::string_view key) {
  return lines.substr(0, key.size()) == key || lines.find("\n" + std::string(key)) != std::string_view::npos;
}

}  // namespace

std::vector<std::string> LoadedPolicy::faults() const {
  std::vector<std::string> faults;
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    const Place place = sources.place(diagnostic.span);
    faults.push_back(std::string(diagnostic.code) + " " + std::to_string(place.line) + ":" +
                     std::to_string(place.column));
  }
  return faults;
}

std::string LoadedPolicy::first_message() const {
  const auto sorted = diagnostics.sorted();
  return sorted.empty() ? "" : say(Lang::en, sorted.front().message);
}

std::string LoadedPolicy::first_help() const {
  const auto sorted = diagnostics.sorted();
  return sorted.empty() || !sorted.front().help ? "" : say(Lang::en, *sorted.front().help);
}

LoadedPolicy load_text(std::string text, const std::map<std::string, std::string>& files) {
  LoadedPolicy loaded;
  const PolicyResolver shipped = shipped_resolver(loaded.sources);
  const PolicyResolver resolver = [&](std::string_view name, SourceId from) -> std::optional<SourceId> {
    const auto file = files.find(std::string(name));
    return file == files.end() ? shipped(name, from)
                               : std::optional(loaded.sources.add(file->first, file->second));
  };
  const SourceId source = loaded.sources.add("policy.yaml", std::move(text));
  loaded.policy = load_policy(loaded.sources, source, resolver, loaded.diagnostics);
  return loaded;
}

LoadedPolicy load_shipped(std::string_view name) {
  LoadedPolicy loaded = load_text(text_of_shipped(name));
  CHECK(render_diagnostics(loaded.diagnostics, loaded.sources, Lang::en, false) == "");
  REQUIRE(loaded.policy);
  return loaded;
}

std::string with_talk(std::string_view lines) {
  std::string text = R"(format: 1
policy:
  name: Test
moments:
  - id: other
    name: Other
    grades: 1
    when: May
    attendees: teacher
  - id: this
)";
  const bool has = has_key(lines, "kind:");
  const auto unless_stated = [&](std::string_view key, std::string_view line) {
    if (!has && !has_key(lines, key)) {
      text += "    " + std::string(line) + "\n";
    }
  };
  std::size_t at = 0;
  while (at < lines.size()) {
    const std::size_t end = std::min(lines.find('\n', at), lines.size());
    text += "    " + std::string(lines.substr(at, end - at)) + "\n";
    at = end + 1;
  }
  text += !has_key(lines, "name:") ? "    name: This\n" : "";
  if (!has_key(lines, "who:")) {
    unless_stated("grades:", "grades: all");
  }
  unless_stated("when:", "when: February");
  unless_stated("attendees:", "attendees: [guardians, teacher]");
  return text;
}

Moment talk(std::string_view lines) {
  const LoadedPolicy loaded = load_text(with_talk(lines));
  CHECK_MESSAGE(render_diagnostics(loaded.diagnostics, loaded.sources, Lang::en, false) == "", lines);
  return loaded.policy ? loaded.policy->moments.back() : Moment{};
}

void check_windows(const std::vector<WrittenWindow>& rows, std::string_view quote) {
  for (const WrittenWindow& row : rows) {
    const std::string when = std::string(quote) + std::string(row.written) + std::string(quote);
    CHECK_MESSAGE(describe(talk("when: " + when).window) == row.means, row.written);
  }
}

std::string describe(const Length& length) {
  return std::to_string(length.count) + " " + unit_word(length.unit);
}

std::string describe(const Window& window) {
  std::string text = window.kind == WindowKind::any_time ? "any time"
                     : window.kind == WindowKind::by_school
                         ? "by school"
                         : describe(window.from) + " .. " + describe(window.until);
  text += part_word(window.part);
  text += window.about ? " about" : "";
  return text + (window.margin.count == 0 ? "" : " margin " + describe(window.margin));
}

std::string describe(const std::vector<Attendee>& attendees) {
  std::string text;
  for (const Attendee& attendee : attendees) {
    text += (text.empty() ? "" : ", ") + role_word(attendee) + " " + presence_word(attendee.presence);
    text += attendee.last_part ? " last " + std::to_string(attendee.last_part->count()) : "";
    text += attendee.mandatory == Stated::yes  ? " mandatory"
            : attendee.mandatory == Stated::no ? " optional"
                                               : "";
  }
  return text;
}

}  // namespace gesprek::test
