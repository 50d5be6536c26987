#include "commands/record_names.hpp"

#include "commands/moment_names.hpp"
#include "commands/staff_names.hpp"
#include "commands/targets.hpp"
#include "diag/quote.hpp"

namespace gesprek::commands {
namespace {

/// As it stands where it is the name of something; else as a message may have it.
Word shown(const std::string& text, bool is_name, Span row) {
  return {is_name ? text : quoted(text), row};
}

bool settle_author(LogLine& line, const Roster& roster, Diagnostics& problems) {
  if (line.by.empty()) {
    return true;
  }
  const bool is_name = !staff_named(roster, line.by.text).empty();
  line.by = find_staff(roster, shown(line.by.text, is_name, line.row), problems).value_or(PersonId());
  return !line.by.empty();
}

bool settle_moment(LogLine& line, const Policy& policy, Diagnostics& problems) {
  if (line.moment.empty()) {
    return true;
  }
  const bool is_name = !moments_named(policy, line.moment.text).empty();
  line.moment =
      find_moment(policy, shown(line.moment.text, is_name, line.row), problems).value_or(MomentId());
  return !line.moment.empty();
}

}  // namespace

bool settle_names(LogLine& line, const LoadedSchool& loaded, Diagnostics& problems) {
  line.talk = TalkId(talk_word(loaded.policy, line.talk.text));
  const bool has_author = settle_author(line, loaded.roster, problems);
  return settle_moment(line, loaded.policy, problems) && has_author;
}

}  // namespace gesprek::commands
