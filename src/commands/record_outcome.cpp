#include "commands/record_outcome.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "model/log_facts.hpp"
#include "words/commands.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::commands;

struct HashFact {
  std::size_t operator()(const LogLine* line) const { return hash_fact(*line); }
};
struct SameFact {
  bool operator()(const LogLine* a, const LogLine* b) const { return same_fact(*a, *b); }
};
using Facts = std::unordered_set<const LogLine*, HashFact, SameFact>;

std::string line_words(const LogLine& line) {
  std::string text(word(line.event));
  for (const std::string* part : {&line.moment.text, &line.pupil.text, &line.talk.text}) {
    text += part->empty() ? "" : " " + *part;
  }
  return text;
}

/// The counter-line of the last line that says the same.
std::optional<LogLine> counter_line(const WantedLine& wanted, const Log& known) {
  const LogLine& line = wanted.line;
  const auto same = [&](const LogLine& other) {
    const bool same_keys = other.moment == line.moment && other.pupil == line.pupil;
    return other.event == line.event && other.talk == line.talk && (same_keys || !line.talk.empty()) &&
           (wanted.any_date || other.date == line.date) && (wanted.any_value || other.value == line.value);
  };
  const auto found = std::find_if(known.lines.rbegin(), known.lines.rend(), same);
  if (found == known.lines.rend()) {
    return std::nullopt;
  }
  LogLine counter = *found;
  counter.at = line.at;
  counter.by = line.by;
  counter.undo = true;
  return counter;
}

}  // namespace

RecordOutcome lines_to_write(const std::vector<WantedLine>& wanted, const Log& known, Diagnostics& problems) {
  Facts standing;
  standing.reserve(known.lines.size() + wanted.size());
  for (const LogLine& line : known.lines) {
    standing.insert(&line);
  }
  RecordOutcome outcome;
  for (const WantedLine& each : wanted) {
    if (!each.line.undo) {
      const bool fresh = standing.insert(&each.line).second;
      outcome.stood_already += fresh ? 0 : 1;
      if (fresh) {
        outcome.written.push_back(each.line);
      }
    } else if (auto counter = counter_line(each, known)) {
      outcome.written.push_back(*std::move(counter));
    } else {
      problems.error("nothing-to-undo", each.span,
                     {words_of::k_nothing_to_undo, {{"line", line_words(each.line)}}},
                     Message(words_of::k_nothing_to_undo_help));
    }
  }
  return outcome;
}

}  // namespace gesprek::commands
