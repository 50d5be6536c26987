#include "model/log_facts.hpp"

#include <algorithm>
#include <cstdint>
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
  return std::tie(line.event, line.moment, line.pupil, line.talk, line.date);
}

/// The words of a value, and the names in the list of each, in one order: "present=L1,P1 minutes=10" says
/// what "minutes=10 present=P1,L1" says.
std::vector<std::vector<std::string_view>> pieces_of(std::string_view value) {
  std::vector<std::vector<std::string_view>> words;
  for (const std::string_view word : log_words(value)) {
    const std::size_t list = word.find('=') + 1;  // npos + 1 is 0
    std::vector<std::string_view> names;
    for (std::size_t begin = list; begin < word.size();) {
      const std::size_t end = std::min(word.find(',', begin), word.size());
      if (end > begin) {
        names.push_back(word.substr(begin, end - begin));
      }
      begin = end + 1;
    }
    std::ranges::sort(names);
    names.insert(names.begin(), word.substr(0, list));
    words.push_back(std::move(names));
  }
  std::ranges::sort(words);
  return words;
}

/// The same for every order of its words and names. In one pass: a log has a million of them.
std::size_t hash_value(std::string_view value) {
  constexpr std::uint64_t k_start = 14695981039346656037U;  // FNV-1a
  constexpr std::uint64_t k_prime = 1099511628211U;
  std::uint64_t sum = 0;
  std::uint64_t piece = k_start;
  const auto add = [&] {
    sum += piece == k_start ? 0 : piece * piece ^ (piece >> 29U);
    piece = k_start;
  };
  for (const char c : value) {
    if (c == ' ' || c == ',' || c == '=') {
      add();
    } else {
      piece = (piece ^ static_cast<unsigned char>(c)) * k_prime;
    }
  }
  add();
  return static_cast<std::size_t>(sum);
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

bool same_value(const std::string& a, const std::string& b) {
  return a == b || (hash_value(a) == hash_value(b) && pieces_of(a) == pieces_of(b));
}

bool same_fact(const LogLine& a, const LogLine& b) {
  return fact_of(a) == fact_of(b) && same_value(a.value, b.value);
}

std::size_t hash_fact(const LogLine& line) {
  std::size_t hash = static_cast<std::size_t>(line.event) * 1000003U +
                     static_cast<std::size_t>(line.date.time_since_epoch().count());
  for (const std::string* text : {&line.moment.text, &line.pupil.text, &line.talk.text}) {
    hash = hash * 31 + std::hash<std::string>()(*text);
  }
  return hash * 31 + hash_value(line.value);
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
