#include "commands/import_replies.hpp"

#include <algorithm>
#include <ostream>
#include <set>

#include "base/parse.hpp"
#include "commands/folder.hpp"
#include "commands/import_files.hpp"
#include "commands/output.hpp"
#include "commands/report.hpp"
#include "commands/tables.hpp"
#include "load/match.hpp"
#include "load/replies.hpp"
#include "load/table_edit.hpp"
#include "load/tables.hpp"
#include "render/imported.hpp"
#include "store/commit.hpp"

namespace gesprek::commands {
namespace {

/// The replies that ask what nobody asked before.
std::vector<Reply> new_replies(const std::vector<Reply>& replies, const std::vector<Request>& known) {
  std::vector<Reply> fresh;
  for (const Reply& reply : replies) {
    const bool stands =
        std::any_of(known.begin(), known.end(),
                    [&](const Request& other) { return same_request(reply.request, other); }) ||
        std::any_of(fresh.begin(), fresh.end(),
                    [&](const Reply& other) { return same_request(reply.request, other.request); });
    if (!stands) {
      fresh.push_back(reply);
    }
  }
  return fresh;
}

/// A time suits, is wished for, or is impossible: a later answer about it takes the place of the one before.
bool is_about_a_time(Request::Kind kind) {
  return kind == Request::Kind::wish || kind == Request::Kind::impossible;
}

/// The row of the earlier answer of the same people about the same time; a new one when there is none.
std::size_t row_for(TableEdit& edit, const Reply& reply) {
  const auto same = [&](std::size_t row) {
    const auto kind = parse_request_kind(edit.text(row, "kind"));
    return kind && is_about_a_time(*kind) && edit.text(row, "moment") == reply.request.moment.text &&
           edit.text(row, "pupil") == reply.request.pupil.text &&
           edit.text(row, "household") == reply.request.household.text &&
           edit.text(row, "person") == reply.request.person.text &&
           parse_day(edit.text(row, "date")) == reply.request.date &&
           parse_clock(edit.text(row, "from")) == reply.request.from &&
           parse_clock(edit.text(row, "until")) == reply.request.until;
  };
  for (std::size_t row = 0; is_about_a_time(reply.request.kind) && row < edit.size(); ++row) {
    if (same(row)) {
      return row;
    }
  }
  return edit.add();
}

void append(LoadedSchool& loaded, const std::vector<Reply>& replies, Env& env) {
  const std::string path = table_path(loaded.school, "requests");
  const auto bytes = loaded.folder.read(path);
  TableEdit edit(env.sources, bytes ? std::optional(add_table(env.sources, path, *bytes)) : std::nullopt,
                 request_columns());
  for (const Reply& reply : replies) {
    const std::size_t row = row_for(edit, reply);
    for (std::size_t i = 0; i < reply.cells.size(); ++i) {
      edit.set(row, request_columns()[i].name, reply.cells[i]);
    }
  }
  if (const auto changed = edit.changed_bytes()) {
    store::commit(loaded.folder, *loaded.lock, {{path, *changed}});
  }
}

struct Families {
  std::size_t answered = 0;
  std::size_t silent = 0;  ///< left every time open
};

Families families_of(const Replies& replies) {
  std::set<std::string> answered;
  for (const Reply& reply : replies.filled) {
    const Request& request = reply.request;
    answered.insert(!request.household.empty() ? request.household.text
                    : !request.pupil.empty()   ? request.pupil.text
                                               : request.person.text);
  }
  std::set<std::string> silent;
  for (const HouseholdId& household : replies.open) {
    if (!answered.contains(household.text)) {
      silent.insert(household.text);
    }
  }
  return {answered.size(), silent.size()};
}

/// Keys that the school does not know.
void check_keys(const std::vector<Reply>& replies, const LoadedSchool& loaded, Diagnostics& problems) {
  std::vector<Request> asked;
  for (const Reply& reply : replies) {
    asked.push_back(reply.request);
  }
  match_requests(asked, loaded.roster, loaded.policy, problems);
}

}  // namespace

std::optional<Exit> import_replies(const ImportRequest& request, Env& env) {
  if (request.kind.value != "csv" || request.files.size() != 1 || request.files.front().value == "-") {
    return std::nullopt;
  }
  const auto& file = request.files.front();
  const TableSource table = add_table(env.sources, file.value, read_bytes(file, env));
  if (!is_request_table(env.sources, table)) {
    return std::nullopt;
  }
  const bool is_alone = env.dry_run && !store::find_school(env.folder);
  const auto loaded = is_alone ? nullptr : load_to_write(env);
  if (!loaded && !is_alone) {
    return Exit::wrong;
  }
  Diagnostics problems;
  const Replies answers = load_replies(env.sources, table, problems);
  const std::vector<Reply>& replies = answers.filled;
  if (loaded) {
    check_keys(replies, *loaded, problems);
  }
  if (problems.has_errors() || env.format != Format::json) {
    report(env, problems);
  }
  if (problems.has_errors()) {
    return Exit::wrong;
  }
  const std::vector<Reply> fresh = new_replies(replies, loaded ? loaded->requests : std::vector<Request>{});
  if (loaded && !env.dry_run) {
    append(*loaded, fresh, env);
  }
  const Families families = families_of(answers);
  const render::TakenReplies taken{fresh.size(),        replies.size() - fresh.size(),
                                   answers.open.size(), families.answered,
                                   families.silent,     env.dry_run};
  env.out << (env.format == Format::json
                  ? render::render_replies_json(language(env), taken, problems, env.sources)
                  : render::render_replies(look(env), taken));
  return problems.has_warnings() ? Exit::act : Exit::done;
}

}  // namespace gesprek::commands
