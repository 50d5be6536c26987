#include "commands/diff.hpp"

#include <algorithm>
#include <map>
#include <ostream>

#include "commands/folder.hpp"
#include "commands/output.hpp"
#include "commands/policy_files.hpp"
#include "commands/report.hpp"
#include "load/policy.hpp"
#include "load/shipped.hpp"
#include "render/difference.hpp"

namespace gesprek::commands {
namespace {

/// The policy that a file or the name of a shipped one stands for.
std::optional<Policy> read_policy(const Located<std::string>& named, Env& env, Diagnostics& problems) {
  const auto read = [](const std::string& path) { return store::find_named_file(path); };
  const auto shipped = shipped_policy(named.value);
  const SourceId source = shipped ? env.sources.add(shipped_name(named.value), std::string(*shipped))
                                  : env.sources.add(named.value, store::read_named_file(named.value));
  return load_policy(env.sources, source, policy_files(env.sources, read), problems);
}

Agenda agenda_under(const Policy& policy, const LoadedSchool& school, Day as_of) {
  return make_agenda({policy, school.school, *school.calendar, school.roster, school.requests, as_of});
}

/// Every teacher with talks under one of the two, by name.
std::vector<render::LoadChange> loads(const Agenda& before, const Agenda& now, const Roster& roster) {
  std::map<PersonId, render::LoadChange> all;
  for (const auto& [teacher, load] : review::workload_of(before)) {
    all[teacher].before = load;
  }
  for (const auto& [teacher, load] : review::workload_of(now)) {
    all[teacher].now = load;
  }
  std::vector<render::LoadChange> rows;
  for (auto& [teacher, row] : all) {
    row.teacher = teacher;
    row.name = full_name(roster.staff_member(teacher)->name);
    rows.push_back(std::move(row));
  }
  std::ranges::sort(rows, [&](const render::LoadChange& a, const render::LoadChange& b) {
    return name_before(roster.staff_member(a.teacher)->name, roster.staff_member(b.teacher)->name);
  });
  return rows;
}

/// What the change means for the school that one stands in, if any.
void add_loads(const Policy& before, const Policy& now, Env& env, render::DifferenceInput& input) {
  const auto school = store::find_school(env.folder) ? load_folder(env) : nullptr;
  if (school == nullptr) {
    return;
  }
  const Agenda old_agenda = agenda_under(before, *school, env.as_of);
  const Agenda agenda = agenda_under(now, *school, env.as_of);
  input.teachers = loads(old_agenda, agenda, school->roster);
  input.nobody.before = review::workload_of_nobody(old_agenda);
  input.nobody.now = review::workload_of_nobody(agenda);
  input.school_before = review::whole_workload(old_agenda);
  input.school_now = review::whole_workload(agenda);
}

}  // namespace

Exit diff(const DiffRequest& request, Env& env) {
  Diagnostics problems;
  const auto before = read_policy(request.before, env, problems);
  const auto now = read_policy(request.now, env, problems);
  if (!before || !now) {
    report(env, problems);
    return Exit::wrong;
  }
  render::DifferenceInput input{
      request.before.value, request.now.value, review::compare_policies(*before, *now), {}, {}, {}, {},
      env.sources};
  add_loads(*before, *now, env, input);
  const render::Look view = look(env);
  env.out << (env.format == Format::json ? render::render_difference_json(view.lang, input)
                                         : render::render_difference(view, input));
  return Exit::done;
}

}  // namespace gesprek::commands
