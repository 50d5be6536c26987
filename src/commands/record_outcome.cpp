#include "commands/record_outcome.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_set>
#include <utility>
#include <vector>

#include "model/log_contradictions.hpp"
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

/// Whether the line on record is one that the wanted one means, by the same keys.
bool is_meant(const LogLine& other, const WantedLine& wanted) {
  const LogLine& line = wanted.line;
  return other.event == line.event && (wanted.any_date || other.date == line.date) &&
         (wanted.any_value || same_value(other.value, line.value));
}

bool has_same_keys(const LogLine& a, const LogLine& b) {
  return a.talk == b.talk && (!a.talk.empty() || (a.moment == b.moment && a.pupil == b.pupil));
}

/// "held" of a talk by its id, or by pupil and round.
bool has_same_subject(const LogLine& a, const LogLine& b) {
  return subject_of(a) == subject_of(b);
}

const LogLine* last_meant(const WantedLine& wanted, const Log& known) {
  for (const auto speaks_of : {has_same_keys, has_same_subject}) {
    const auto found = std::find_if(known.lines.rbegin(), known.lines.rend(), [&](const LogLine& other) {
      return is_meant(other, wanted) && speaks_of(other, wanted.line);
    });
    if (found != known.lines.rend()) {
      return &*found;
    }
  }
  return nullptr;
}

/// The counter-lines of the last line that says the same, and of others that say it of the same talk in other
/// words. None when there is nothing to take back.
std::vector<LogLine> counter_lines(const WantedLine& wanted, const Log& known) {
  std::vector<LogLine> counters;
  const LogLine* last = last_meant(wanted, known);
  for (const LogLine& line : known.lines) {
    const bool says_it = last != nullptr && line.event == last->event && line.date == last->date &&
                         has_same_subject(line, *last) && same_value(line.value, last->value);
    if (says_it) {
      LogLine counter = line;
      counter.at = wanted.line.at;
      counter.by = wanted.line.by;
      counter.undo = true;
      counters.push_back(std::move(counter));
    }
  }
  return counters;
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
    } else if (auto counters = counter_lines(each, known); !counters.empty()) {
      std::move(counters.begin(), counters.end(), std::back_inserter(outcome.written));
    } else {
      problems.error("nothing-to-undo", each.span,
                     {words_of::k_nothing_to_undo, {{"line", line_words(each.line)}}},
                     Message(words_of::k_nothing_to_undo_help));
    }
  }
  return outcome;
}

}  // namespace gesprek::commands
