// The parts of gesprek.toml, each read on its own.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "load/node.hpp"
#include "model/retention.hpp"
#include "model/school.hpp"

namespace gesprek::school_reader {

/// Calls for each item of a list; a value that is no list is reported ("expected-list"). Nothing when there
/// is no value.
void each_item(const Node* list, std::string_view key, Diagnostics& diagnostics,
               const std::function<void(const Node&)>& read);
/// The same for items that are mappings; reports their unknown and missing keys.
void each_table(const Node* list, std::string_view key, Diagnostics& diagnostics,
                const std::function<void(MapReader&)>& read);
/// One mapping, such as [planning].
void one_table(const Node* table, Diagnostics& diagnostics, const std::function<void(MapReader&)>& read);

/// "10m", "1h30m", "10 minuten"; reported otherwise ("bad-duration").
std::optional<Minutes> read_minutes(const Node* node, Minutes least, Diagnostics& diagnostics);
/// One key ("bad-key").
std::optional<std::string> read_key(const Node* node, Diagnostics& diagnostics);
/// A list of keys, or one text with blanks between ("bad-key").
std::vector<std::string> read_keys(const Node* node, std::string_view key, Diagnostics& diagnostics);
/// "ma di do", or a list of such texts ("bad-weekdays").
std::vector<Weekday> read_weekdays(const Node* node, Diagnostics& diagnostics);
/// From the keys from and until, both needed, the end after the start ("until-before-from").
std::optional<ClockRange> read_clock_range(MapReader& reader, Diagnostics& diagnostics);
/// From the keys from and until of days; until is from where it is left out.
std::optional<DayRange> read_day_range(MapReader& reader, Diagnostics& diagnostics);

/// Reports when both days are there and the last lies before the first ("until-before-from").
void check_day_order(const std::optional<Located<Day>>& first, const std::optional<Located<Day>>& last,
                     Diagnostics& diagnostics);

void read_divisions(const Node* node, School& school, Diagnostics& diagnostics);
void read_rounds(const Node* node, School& school, Diagnostics& diagnostics);
void read_events(const Node* node, School& school, Diagnostics& diagnostics);
void read_planning(const Node* node, PlanningSettings& planning, Diagnostics& diagnostics);
void read_vague(const Node* node, VagueNumbers& vague, Diagnostics& diagnostics);
Retention read_retention(const Node* node, Diagnostics& diagnostics);
void read_policy_path(MapReader& reader, School& school, Diagnostics& diagnostics);
void read_files(const Node* node, School& school, Diagnostics& diagnostics);

}  // namespace gesprek::school_reader
