#include "load/school.hpp"

#include <algorithm>
#include <array>

#include "base/parse.hpp"
#include "load/policy_values.hpp"
#include "load/school_reader.hpp"
#include "load/table_cells.hpp"
#include "words/school.hpp"
#include "words/tables.hpp"

namespace gesprek {
namespace {

using namespace school_reader;  // NOLINT(google-build-using-namespace): the other half of this file

constexpr std::array<std::string_view, 3> k_regions{"noord", "midden", "zuid"};
constexpr std::array<std::string_view, 2> k_languages{"nl", "en"};
constexpr std::size_t k_most_role = 40;
constexpr std::array<std::string_view, 4> k_modes{"school", "phone", "video", "home"};

void read_format(MapReader& reader, Diagnostics& diagnostics) {
  reader.required("format");
  const auto format = reader.integer("format", 1, 1'000'000);
  if (format && format->value != 1) {
    diagnostics.error("unknown-format", format->span,
                      Message{words::k_unknown_format, {{"format", format->value}}},
                      Message{words::k_help_unknown_format});
  }
}

/// "2026-2027" as 2026; 0 when it is something else.
int first_year_of(std::string_view text) {
  const auto first = parse_int(text.substr(0, 4), 1900, 2198);
  const auto second =
      text.size() == 9 && text[4] == '-' ? parse_int(text.substr(5), 1901, 2199) : std::nullopt;
  return first && second && *second == *first + 1 ? static_cast<int>(*first) : 0;
}

void read_school_year(MapReader& reader, School& school, Diagnostics& diagnostics) {
  const auto text = reader.required_text("school_year");
  school.first_year = text ? first_year_of(text->value) : 0;
  school.year_span = text ? text->span : Span{};
  if (text && school.first_year == 0) {
    diagnostics.error("bad-school-year", text->span,
                      Message{words::k_no_school_year, {{"text", text->value}}},
                      Message{words::k_help_school_year});
  }
}

void read_zone(MapReader& reader, School& school, Diagnostics& diagnostics) {
  const auto text = reader.text("zone");
  if (!text) {
    return;
  }
  const bool good = !text->value.empty() && std::ranges::all_of(text->value, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("/_+-").find(c) != std::string_view::npos;
  });
  if (!good) {
    diagnostics.error("bad-zone", text->span, Message{words::k_no_zone, {{"text", text->value}}},
                      Message{words::k_help_zone});
  }
  school.zone = good ? text->value : school.zone;
}

/// How families reach the school, for under its letters.
void read_contact(MapReader& reader, School& school, Diagnostics& diagnostics) {
  if (const auto email = reader.text("email")) {
    if (!email->value.empty() && !is_email(email->value)) {
      diagnostics.error("bad-email", email->span, Message{words::k_cell_no_email},
                        Message{words::k_help_cell_email});
    } else {
      school.email = email->value;
    }
  }
  if (const auto phone = reader.text("phone")) {
    const bool good = phone->value.find_first_not_of("0123456789 +-()") == std::string::npos;
    if (!good) {
      diagnostics.error("bad-phone", phone->span, Message{words::k_no_phone, {{"text", phone->value}}},
                        Message{words::k_help_phone});
    }
    school.phone = good ? phone->value : "";
  }
}

void read_identity(MapReader& reader, School& school, Diagnostics& diagnostics) {
  read_format(reader, diagnostics);
  if (const auto name = reader.required_text("name")) {
    school.name = name->value;
  }
  read_contact(reader, school, diagnostics);
  if (const Node* region = reader.required("region")) {
    const auto index = one_of(*region, k_regions, diagnostics);
    school.region = index ? std::string(k_regions.at(*index)) : "";
  }
  read_school_year(reader, school, diagnostics);
  if (const Node* language = reader.optional("language")) {
    school.language = one_of(*language, k_languages, diagnostics).value_or(0) == 1 ? Lang::en : Lang::nl;
  }
  read_zone(reader, school, diagnostics);
}

void read_closed(const Node* node, School& school, Diagnostics& diagnostics) {
  each_table(node, "closed", diagnostics, [&](MapReader& reader) {
    const auto days = read_day_range(reader, diagnostics);
    const auto name = reader.text("name");
    if (days) {
      school.closed.push_back({*days, name ? name->value : "", reader.node().span});
    }
  });
}

void read_open(const Node* node, School& school, Diagnostics& diagnostics) {
  each_table(node, "open", diagnostics, [&](MapReader& reader) {
    reader.required("day");
    if (const auto day = reader.day("day")) {
      school.open.push_back(day->value);
    }
  });
}

std::vector<WeeklyHours> read_hours(const Node* node, std::string_view key, Diagnostics& diagnostics) {
  std::vector<WeeklyHours> hours;
  each_table(node, key, diagnostics, [&](MapReader& reader) {
    const auto weekdays = read_weekdays(reader.required("days"), diagnostics);
    const auto clock = read_clock_range(reader, diagnostics);
    if (!weekdays.empty() && clock) {
      hours.push_back({weekdays, *clock});
    }
  });
  return hours;
}

std::vector<RoleName> read_roles(const Node* node, Diagnostics& diagnostics) {
  std::vector<RoleName> roles;
  policy_reader::Reading reading{diagnostics, {}, {}, {}, {}, {}, {}};
  each_item(node, "roles", diagnostics, [&](const Node& item) {
    const auto text = scalar_text(item, diagnostics, k_most_role);
    if (!text) {
      return;
    }
    policy_reader::WordReader words(item);
    const auto role = policy_reader::take_role(words, reading);
    // Another word may be a role of the policy's own: which there are is known when both are read.
    roles.push_back(role && words.done() ? *role : RoleName{Role::other, *text});
  });
  return roles;
}

void read_quiet(const Node* node, School& school, Diagnostics& diagnostics) {
  each_table(node, "quiet", diagnostics, [&](MapReader& reader) {
    QuietTime quiet;
    const Node* roles = reader.required("roles");
    quiet.roles = read_roles(roles, diagnostics);
    if (const Node* mode = reader.optional("mode")) {
      const auto index = one_of(*mode, k_modes, diagnostics);
      quiet.mode = index ? std::string(k_modes.at(*index)) : "";
    }
    quiet.weekdays = read_weekdays(reader.optional("days"), diagnostics);
    const auto clock = read_clock_range(reader, diagnostics);
    const auto strength = reader.integer("strength", 1, 7);
    quiet.strength = strength ? static_cast<int>(strength->value) : quiet.strength;
    quiet.basis = {"quiet", roles == nullptr ? reader.node().span : roles->span};
    if (clock) {
      quiet.clock = *clock;
      school.quiet.push_back(std::move(quiet));
    }
  });
}

void read_rooms(const Node* node, School& school, Diagnostics& diagnostics) {
  each_table(node, "rooms", diagnostics, [&](MapReader& reader) {
    const auto id = read_key(reader.required("id"), diagnostics);
    const auto name = reader.text("name");
    const auto talks = reader.integer("talks", 1, 100);
    if (!id) {
      return;
    }
    Room room{RoomId(*id), name ? name->value : *id, talks ? static_cast<int>(talks->value) : 1,
              reader.node().span};
    if (std::ranges::find(school.rooms, room.id, &Room::id) != school.rooms.end()) {
      diagnostics.error("duplicate-room", room.span, Message{words::k_room_twice, {{"key", room.id.text}}},
                        Message{words::k_help_room_twice});
      return;
    }
    school.rooms.push_back(std::move(room));
  });
}

}  // namespace

School load_school(const Sources& sources, SourceId source, Diagnostics& all) {
  School school;
  const TomlTree tree = parse_toml_leniently(sources, source, all);
  Diagnostics diagnostics;
  one_table(tree.root ? &*tree.root : nullptr, diagnostics, [&](MapReader& reader) {
    read_identity(reader, school, diagnostics);
    read_policy_path(reader, school, diagnostics);
    read_divisions(reader.optional("divisions"), school, diagnostics);
    read_closed(reader.optional("closed"), school, diagnostics);
    read_open(reader.optional("open"), school, diagnostics);
    school.staff_hours = read_hours(reader.optional("staff_hours"), "staff_hours", diagnostics);
    school.school_hours = read_hours(reader.optional("school_hours"), "school_hours", diagnostics);
    read_quiet(reader.optional("quiet"), school, diagnostics);
    read_rooms(reader.optional("rooms"), school, diagnostics);
    read_rounds(reader.optional("rounds"), school, diagnostics);
    read_events(reader.optional("events"), school, diagnostics);
    read_planning(reader.optional("planning"), school.planning, diagnostics);
    read_vague(reader.optional("vague"), school.vague, diagnostics);
    read_retention(reader.optional("retention"), diagnostics);
    read_files(reader.optional("files"), school, diagnostics);
  });
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    // What a document lacks may stand in a statement that could not be read.
    if (tree.whole || diagnostic.code != "missing-key") {
      all.add(diagnostic);
    }
  }
  return school;
}

Retention load_retention(const Sources& sources, SourceId source) {
  Diagnostics ignored;
  const TomlTree tree = parse_toml_leniently(sources, source, ignored);
  Retention retention;
  one_table(tree.root ? &*tree.root : nullptr, ignored,
            [&](MapReader& reader) { retention = read_retention(reader.optional("retention"), ignored); });
  return retention;
}

Calendar calendar_of(const School& school) {
  Calendar::Input input;
  input.first_year = school.first_year;
  input.region = school.region;
  input.school_holidays = shipped_holidays(school.region, school.first_year);
  for (const ClosedDays& closed : school.closed) {
    input.closed.push_back({closed.name, closed.days});
  }
  input.open = school.open;
  return Calendar(std::move(input));
}

}  // namespace gesprek
