#include "commands/forget_counts.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include "base/parse.hpp"
#include "commands/duties.hpp"
#include "commands/tables.hpp"
#include "load/log.hpp"

namespace gesprek::commands {
namespace {

/// What is settled, or was missed: what is still to do goes with whom it was for.
constexpr std::array<std::pair<std::string_view, int DutySummary::*>, 4> k_kept{
    {{"met", &DutySummary::met},
     {"late", &DutySummary::late},
     {"overdue", &DutySummary::overdue},
     {"waived", &DutySummary::waived}}};

DutySummary duties_on(const LoadedSchool& school, Day as_of) {
  const Agenda agenda = school.agenda(as_of);
  ComplianceInput facts = compliance_input(school, agenda, as_of);
  facts.brief = true;
  return summarise(check_duties(facts));
}

/// "rows=12 met=5 late=1"; what is 0 is left out.
std::string counts_of(const ForgetTables& tables, const DutySummary& before, const DutySummary& after) {
  const auto& rows = tables.counts();
  std::string value = "rows=" + std::to_string(std::accumulate(
                                    rows.begin(), rows.end(), std::int64_t{0},
                                    [](std::int64_t sum, const auto& file) { return sum + file.second; }));
  for (const auto& [key, field] : k_kept) {
    if (const int gone = before.*field - after.*field; gone > 0) {
      value += " " + std::string(key) + "=" + std::to_string(gone);
    }
  }
  return value;
}

std::string log_bytes(LoadedSchool& loaded, const std::string& path,
                      const std::vector<store::Change>& changes) {
  const auto changed = std::ranges::find(changes, path, &store::Change::path);
  return changed != changes.end() ? changed->bytes.value_or("")
                                  : loaded.folder.read(path, k_largest_log).value_or("");
}

}  // namespace

std::vector<store::Change> with_counts(ForgetTables& tables, LoadedSchool& loaded, DateTime at, Day as_of,
                                       Env& env) {
  std::vector<store::Change> changes = tables.changes();
  if (changes.empty()) {
    return changes;
  }
  const auto after = read_changed(env, loaded, changes);
  LogLine line;
  line.at = at;
  line.event = LogEvent::forgotten;
  line.pupil = PupilId(tables.nobody());
  line.date = as_of;
  line.value = counts_of(tables, duties_on(loaded, as_of), duties_on(*after, as_of));
  const std::string path = table_path(loaded.school, "log");
  std::string bytes = append_log_lines(log_bytes(loaded, path, changes), {line});
  std::erase_if(changes, [&](const store::Change& change) { return change.path == path; });
  changes.push_back({path, std::move(bytes)});
  return changes;
}

DutySummary forgotten_duties(const Log& log) {
  DutySummary sum;
  for (const LogLine& line : log.lines) {
    for (const auto& [key, field] : k_kept) {
      const auto count = line.event == LogEvent::forgotten ? log_value(line.value, key) : std::nullopt;
      sum.*field += count ? static_cast<int>(parse_int(*count, 0, 100'000'000).value_or(0)) : 0;
    }
  }
  return sum;
}

}  // namespace gesprek::commands
