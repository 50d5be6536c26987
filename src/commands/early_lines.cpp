#include "commands/early_lines.hpp"

#include <algorithm>
#include <iterator>

#include "agenda/own_period.hpp"
#include "commands/targets.hpp"
#include "compliance/draft.hpp"
#include "compliance/explain.hpp"
#include "words/record.hpp"

namespace gesprek::commands {
namespace {

namespace say_record = words::record;

Message about(const EarlyLine& early, const Phrase& phrase) {
  return {phrase,
          {{"talk", early.talk->id.text},
           {"event", std::string(word(early.line->event))},
           {"day", early.line->date},
           {"first", early.first}}};
}

}  // namespace

Diagnostics early_lines(const LoadedSchool& loaded, const Agenda& agenda,
                        const std::vector<MomentId>& moments) {
  Diagnostics found;
  for (const EarlyLine& early : lines_before_period(loaded.log, agenda, loaded.plans)) {
    if (moments.empty() || is_among(moments, early.talk->moment)) {
      ToRecord entry = compliance::to_record(*early.line);
      entry.undo = true;
      found.warning("before-period", early.line->row, about(early, say_record::k_before_period),
                    Message(say_record::k_before_period_help, {{"command", record_command(entry)}}));
    }
  }
  return found;
}

std::optional<Message> early_among(const std::vector<LogLine>& written, const LoadedSchool& loaded,
                                   const Agenda& agenda) {
  Log fresh;
  std::ranges::copy_if(written, std::back_inserter(fresh.lines),
                       [](const LogLine& line) { return !line.undo; });
  const auto early = lines_before_period(fresh, agenda, loaded.plans);
  return early.empty() ? std::nullopt
                       : std::optional(about(early.front(), say_record::k_written_before_period));
}

}  // namespace gesprek::commands
