#include "commands/record.hpp"

#include <algorithm>
#include <iterator>
#include <ostream>

#include "commands/early_lines.hpp"
#include "commands/folder.hpp"
#include "commands/log_file.hpp"
#include "commands/output.hpp"
#include "commands/record_contradictions.hpp"
#include "commands/record_lines.hpp"
#include "commands/record_outcome.hpp"
#include "commands/record_round.hpp"
#include "commands/report.hpp"
#include "commands/targets.hpp"
#include "model/event_words.hpp"
#include "model/log_facts.hpp"
#include "render/recorded.hpp"
#include "words/commands.hpp"
#include "words/record.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::commands;

/// "gevoerd", or each event once: "gevoerd, verslag vastgelegd".
std::vector<Message> events_of(const std::vector<LogLine>& lines, const RecordRequest& request) {
  std::vector<LogEvent> events;
  for (const LogLine& line : lines) {
    if (std::ranges::find(events, line.event) == events.end()) {
      events.push_back(line.event);
    }
  }
  const auto asked = request.event ? parse_log_event(request.event->value) : std::nullopt;
  if (events.empty() && asked) {
    events.push_back(*asked);
  }
  std::vector<Message> words;
  std::ranges::transform(events, std::back_inserter(words),
                         [](LogEvent event) { return Message(event_words(event)); });
  return words;
}

const Phrase& phrase_for(bool undo, bool dry_run) {
  if (dry_run) {
    return undo ? words_of::k_would_undo : words_of::k_would_record;
  }
  return undo ? words_of::k_undone : words_of::k_recorded;
}

/// Whether a moment was named, of which each talk has its line: then the answer counts talks.
bool counts_talks(const RecordRequest& request, const RecordOutcome& outcome) {
  const auto event = request.event ? parse_log_event(request.event->value) : std::nullopt;
  const auto is_whole = [](const auto& subject) { return subject.value.find('/') == std::string::npos; };
  return !request.from && !request.talk && !request.pupil && event && is_of_talks(*event) &&
         std::ranges::all_of(request.subjects, is_whole) &&
         std::ranges::none_of(outcome.written, [](const LogLine& line) { return line.talk.empty(); });
}

void answer(Env& env, const RecordRequest& request, const RecordOutcome& outcome) {
  if (env.format == Format::json) {
    env.out << render::render_recorded_json(outcome.written, outcome.stood_already, env.dry_run);
    return;
  }
  const render::Look view = look(env);
  const bool talks = counts_talks(request, outcome);
  const auto lines = [&](std::size_t number) {
    return say_count(view.lang, static_cast<std::int64_t>(number),
                     talks ? words::record::k_talk : words_of::k_line,
                     talks ? words::record::k_talks : words_of::k_lines);
  };
  if (outcome.written.empty() && outcome.stood_already == 0) {
    env.out << view.in_words(Message(words::record::k_nothing_to_record)) << "\n";
  } else if (!outcome.written.empty()) {
    env.out << view.in_words(Message(phrase_for(request.undo, env.dry_run),
                                     {{"count", lines(outcome.written.size())},
                                      {"event", events_of(outcome.written, request)}}))
            << "\n";
  }
  if (outcome.stood_already > 0) {
    env.out << view.in_words(Message(words_of::k_recorded_before, {{"count", lines(outcome.stood_already)}}))
            << "\n";
  }
}

}  // namespace

std::string events_to_record() {
  std::string all;
  for (const LogEvent event : all_log_events()) {
    all += (all.empty() ? "" : ", ") + std::string(word(event));
  }
  return all;
}

Exit record(const RecordRequest& typed, Env& env) {
  RecordRequest request = typed;
  if (const auto called = typed.event ? event_called(typed.event->value) : std::nullopt) {
    request.event->value = word(*called);
  }
  const auto loaded = load_to_write(env);
  if (!loaded) {
    return Exit::wrong;
  }
  const Agenda agenda = loaded->agenda(env.as_of);
  Diagnostics problems;
  std::vector<Message> remarks;
  const RecordInput input{request, *loaded, agenda, env, remarks};
  const std::vector<WantedLine> wanted =
      request.from ? lines_of_table(input, problems) : lines_of_words(input, problems);
  const RecordOutcome outcome =
      problems.has_errors() ? RecordOutcome{} : lines_to_write(wanted, loaded->log, problems);
  check_contradictions(outcome, *loaded, request.event ? request.event->span : Span{}, problems);
  if (problems.has_errors()) {
    report(env, problems);
    return Exit::wrong;
  }
  if (!env.dry_run && !outcome.written.empty()) {
    append_to_log(*loaded, outcome.written);
  }
  for (const Message& message : remarks) {
    remark(env, message);
  }
  if (const auto twice = held_on_two_days(outcome, loaded->log)) {
    remark(env, *twice);
  }
  if (std::ranges::find(outcome.written, LogEvent::mode_agreed, &LogLine::event) != outcome.written.end()) {
    remark(env, {words::record::k_mode_in_requests});
  }
  if (const auto talks = reported_unheld(outcome, loaded->log); !talks.empty()) {
    remark(env, {words::record::k_reported_unheld, {{"talks", some_of(talks)}, {"talk", talks.front()}}});
  }
  if (const auto early = early_among(outcome.written, *loaded, agenda)) {
    remark(env, *early);
  }
  answer(env, request, outcome);
  return Exit::done;
}

}  // namespace gesprek::commands
