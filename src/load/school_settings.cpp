// Divisions, planning, vague words and paths of gesprek.toml.
#include <algorithm>
#include <array>

#include "base/terminal.hpp"
#include "load/policy_values.hpp"
#include "load/school_reader.hpp"
#include "load/table_values.hpp"
#include "words/school.hpp"

namespace gesprek::school_reader {
namespace {

constexpr std::array<std::string_view, 3> k_duo{"either", "both", "working"};

void check_grade_is_new(int grade, const Node& item, const School& school, Diagnostics& diagnostics) {
  for (const auto& [name, grades] : school.divisions) {
    if (std::ranges::find(grades, grade) != grades.end()) {
      diagnostics.error(
          "grade-in-two-divisions", item.span,
          Message{words::k_grade_in_two_divisions, {{"grade", std::int64_t{grade}}, {"division", name}}},
          Message{words::k_help_grade_in_two_divisions});
    }
  }
}

std::vector<int> read_grades(const Entry& division, const School& school, Diagnostics& diagnostics) {
  std::vector<int> grades;
  each_item(&division.value, division.key, diagnostics, [&](const Node& item) {
    if (const auto number = to_integer(item, 1, 8, diagnostics)) {
      const int grade = static_cast<int>(*number);
      check_grade_is_new(grade, item, school, diagnostics);
      grades.push_back(grade);
    }
  });
  std::ranges::sort(grades);
  grades.erase(std::unique(grades.begin(), grades.end()), grades.end());
  return grades;
}

void read_number(MapReader& reader, std::string_view key, int& number) {
  if (const auto value = reader.integer(key, 0, 1000)) {
    number = static_cast<int>(value->value);
  }
}

void read_weights(const Node* node, Weights& weights, Diagnostics& diagnostics) {
  one_table(node, diagnostics, [&](MapReader& reader) {
    read_number(reader, "waiting", weights.waiting);
    read_number(reader, "second_trip", weights.second_trip);
    read_number(reader, "hole", weights.hole);
    read_number(reader, "long_run", weights.long_run);
    read_number(reader, "session_used", weights.session_used);
    read_number(reader, "run_limit", weights.run_limit);
    read_number(reader, "free_break_after", weights.free_break_after);
  });
}

void read_travel(const Node* node, PlanningSettings& planning, Diagnostics& diagnostics) {
  one_table(node, diagnostics, [&](MapReader& reader) {
    for (const std::string_view mode : {"home", "school", "phone", "video"}) {
      if (const auto minutes = read_minutes(reader.optional(mode), Minutes{0}, diagnostics)) {
        planning.travel.insert_or_assign(std::string(mode), *minutes);
      }
    }
  });
}

/// As the policy says lengths: "1 week", "twee weken".
std::optional<Length> length_in_words(MapReader& reader, std::string_view key) {
  const Node* node = reader.optional(key);
  if (const auto parsed = parse_length(node->text)) {
    return parsed;
  }
  policy_reader::WordReader words(*node);
  const auto length = policy_reader::take_length(words);
  return length && words.done() ? length : std::nullopt;
}

void read_length(MapReader& reader, std::string_view key, Length& length, Diagnostics& diagnostics) {
  const auto text = reader.text(key);
  const auto parsed = text ? length_in_words(reader, key) : std::nullopt;
  if (text && !parsed) {
    diagnostics.error("bad-length", text->span,
                      Message{words::k_no_length, {{"text", ellipsize(text->value, 40)}}},
                      Message{words::k_help_length});
  }
  length = parsed.value_or(length);
}

/// A length that is counted over holidays too: days, weeks or months.
void read_calendar_length(MapReader& reader, std::string_view key, Length& length, Diagnostics& diagnostics) {
  const auto text = reader.text(key);
  const auto parsed = text ? length_in_words(reader, key) : std::nullopt;
  const bool fits = parsed && (parsed->unit == Unit::calendar_days || parsed->unit == Unit::weeks ||
                               parsed->unit == Unit::months);
  if (text && !fits) {
    diagnostics.error("bad-length", text->span,
                      Message{words::k_no_length, {{"text", ellipsize(text->value, 40)}}},
                      Message{words::k_help_calendar_length});
  }
  length = fits ? *parsed : length;
}

/// Below the folder: no way up, no way out, nothing that a terminal or another system would read otherwise.
bool is_path_inside(std::string_view path) {
  if (path.empty() || path.find('\\') != std::string_view::npos || path.find(':') != std::string_view::npos) {
    return false;
  }
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('/'), path.size());
    const std::string_view part = path.substr(0, end);
    if (part.empty() || part.starts_with('.') || end + 1 == path.size()) {
      return false;
    }
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  return true;
}

void read_path(MapReader& reader, std::string_view key, std::string& path, Diagnostics& diagnostics) {
  const auto text = reader.text(key);
  if (!text) {
    return;
  }
  if (!is_path_inside(text->value)) {
    diagnostics.error("path-outside", text->span,
                      Message{words::k_path_outside, {{"text", ellipsize(text->value, 40)}}},
                      Message{words::k_help_path_outside});
    return;
  }
  path = text->value;
}

}  // namespace

void read_divisions(const Node* node, School& school, Diagnostics& diagnostics) {
  one_table(node, diagnostics, [&](MapReader& reader) {
    for (const Entry& entry : reader.node().entries) {
      reader.optional(entry.key);  // the school names its divisions itself
      school.divisions.emplace(entry.key, read_grades(entry, school, diagnostics));
    }
  });
}

void read_planning(const Node* node, PlanningSettings& planning, Diagnostics& diagnostics) {
  one_table(node, diagnostics, [&](MapReader& reader) {
    planning.walking_gap =
        read_minutes(reader.optional("walking_gap"), Minutes{0}, diagnostics).value_or(planning.walking_gap);
    if (const auto end = reader.clock("latest_end")) {
      planning.latest_end = end->value;
    }
    planning.longest_stretch = read_minutes(reader.optional("longest_stretch"), Minutes{1}, diagnostics);
    if (const Node* duo = reader.optional("duo")) {
      planning.duo = k_duo.at(one_of(*duo, k_duo, diagnostics).value_or(0));
    }
    read_travel(reader.optional("travel"), planning, diagnostics);
    read_weights(reader.optional("weights"), planning.weights, diagnostics);
  });
}

/// A few times in a month, a quarter or a year.
constexpr int k_most_times = 31;

void read_vague(const Node* node, VagueNumbers& vague, Diagnostics& diagnostics) {
  one_table(node, diagnostics, [&](MapReader& reader) {
    read_length(reader, "about", vague.about, diagnostics);
    read_length(reader, "well_ahead", vague.well_ahead, diagnostics);
    read_length(reader, "some_days", vague.some_days, diagnostics);
    read_length(reader, "some_weeks", vague.some_weeks, diagnostics);
    read_length(reader, "some_months", vague.some_months, diagnostics);
    if (const auto times = reader.integer("some_times", 1, k_most_times)) {
      vague.some_times = static_cast<int>(times->value);
    }
  });
}

Retention read_retention(const Node* node, Diagnostics& diagnostics) {
  Retention retention;
  one_table(node, diagnostics, [&](MapReader& reader) {
    read_calendar_length(reader, "topics", retention.topics, diagnostics);
    read_calendar_length(reader, "contacts", retention.contacts, diagnostics);
    read_calendar_length(reader, "requests", retention.requests, diagnostics);
    read_calendar_length(reader, "people", retention.people, diagnostics);
  });
  return retention;
}

void read_policy_path(MapReader& reader, School& school, Diagnostics& diagnostics) {
  read_path(reader, "policy", school.policy_file, diagnostics);
}

void read_files(const Node* node, School& school, Diagnostics& diagnostics) {
  one_table(node, diagnostics, [&](MapReader& reader) {
    for (const auto& [table, usual] : default_files()) {
      read_path(reader, table, school.files[table], diagnostics);
    }
  });
}

}  // namespace gesprek::school_reader
