#include "model/log_facts.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

#include "base/parse.hpp"

namespace gesprek {
namespace {

/// A line by the hash of its fact and its place in the file: sorted, lines of one fact stand together in the
/// order in which they were written.
using Entry = std::pair<std::size_t, std::size_t>;
using Entries = std::vector<Entry>;

auto fact_of(const LogLine& line) {
  return std::tie(line.event, line.moment, line.pupil, line.talk, line.date, line.value);
}

/// Marks the line that states each fact of a run of equal hashes, where it was not taken back.
void mark_standing(const Log& log, Entries::iterator first, Entries::iterator last, std::vector<bool>& kept) {
  if (last - first == 1) {  // most facts are stated once
    kept[first->second] = !log.lines[first->second].undo;
    return;
  }
  while (first != last) {
    const LogLine& fact = log.lines[first->second];
    const auto others = std::stable_partition(
        first, last, [&](const Entry& entry) { return same_fact(fact, log.lines[entry.second]); });
    std::optional<std::size_t> standing;
    for (; first != others; ++first) {
      if (log.lines[first->second].undo) {
        standing.reset();
      } else {
        standing = standing.value_or(first->second);
      }
    }
    if (standing) {
      kept[*standing] = true;
    }
  }
}

}  // namespace

bool took_place(const LogLine& line) {
  return line.event == LogEvent::held || line.event == LogEvent::called;
}

bool is_invitation(const LogLine& line) {
  return line.event == LogEvent::invited || line.event == LogEvent::signup_opened;
}

bool falls_through(const LogLine& line) {
  return line.event == LogEvent::no_show ||
         (line.event == LogEvent::cancelled && !log_value(line.value, "guardians"));
}

std::optional<DateTime> called_off_start(const LogLine& line) {
  const bool calls_off = line.event == LogEvent::cancelled && falls_through(line);
  const auto start = calls_off ? log_value(line.value, "start") : std::nullopt;
  return start ? parse_date_time(*start) : std::nullopt;
}

bool is_of_talks(LogEvent event) {
  switch (event) {
    case LogEvent::held:
    case LogEvent::called:
    case LogEvent::no_show:
    case LogEvent::cancelled:
    case LogEvent::follow_up_wanted:
    case LogEvent::report_filed:
    case LogEvent::goals_recorded:
    case LogEvent::agreements_recorded:
    case LogEvent::shared:
      return true;
    default:
      return false;
  }
}

bool same_fact(const LogLine& a, const LogLine& b) {
  return fact_of(a) == fact_of(b);
}

std::size_t hash_fact(const LogLine& line) {
  std::size_t hash = static_cast<std::size_t>(line.event) * 1000003U +
                     static_cast<std::size_t>(line.date.time_since_epoch().count());
  for (const std::string* text : {&line.moment.text, &line.pupil.text, &line.talk.text, &line.value}) {
    hash = hash * 31 + std::hash<std::string>()(*text);
  }
  return hash;
}

void keep_known(Log& log, Day as_of) {
  Entries entries;
  entries.reserve(log.lines.size());
  for (std::size_t i = 0; i < log.lines.size(); ++i) {
    if (log.lines[i].at.day <= as_of) {
      entries.emplace_back(hash_fact(log.lines[i]), i);
    }
  }
  std::sort(entries.begin(), entries.end());
  std::vector<bool> kept(log.lines.size());
  for (auto first = entries.begin(); first != entries.end();) {
    const auto last =
        std::find_if(first, entries.end(), [&](const Entry& entry) { return entry.first != first->first; });
    mark_standing(log, first, last, kept);
    first = last;
  }
  std::size_t place = 0;
  std::erase_if(log.lines, [&](const LogLine&) { return !kept[place++]; });
}

Log known_at(const Log& log, Day as_of) {
  Log known = log;
  keep_known(known, as_of);
  return known;
}

}  // namespace gesprek
