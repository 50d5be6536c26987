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

std::map<PersonId, review::Workload> workload_under(const Policy& policy, const LoadedSchool& school,
                                                    Day as_of) {
  return review::workload_of(
      make_agenda({policy, school.school, *school.calendar, school.roster, school.requests, as_of}));
}

/// Every teacher with talks under one of the two, by name.
std::vector<render::LoadChange> loads(const Policy& before, const Policy& now, Env& env) {
  if (!store::find_school(env.folder)) {
    return {};
  }
  const auto school = load_folder(env);
  if (!school) {
    return {};
  }
  std::map<PersonId, render::LoadChange> all;
  for (const auto& [teacher, load] : workload_under(before, *school, env.as_of)) {
    all[teacher].before = load;
  }
  for (const auto& [teacher, load] : workload_under(now, *school, env.as_of)) {
    all[teacher].now = load;
  }
  std::vector<render::LoadChange> rows;
  for (auto& [teacher, row] : all) {
    row.teacher = teacher;
    row.name = full_name(school->roster.staff_member(teacher)->name);
    rows.push_back(std::move(row));
  }
  std::ranges::sort(rows, [&](const render::LoadChange& a, const render::LoadChange& b) {
    return name_before(school->roster.staff_member(a.teacher)->name,
                       school->roster.staff_member(b.teacher)->name);
  });
  return rows;
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
  const render::DifferenceInput input{request.before.value, request.now.value,
                                      review::compare_policies(*before, *now), loads(*before, *now, env),
                                      env.sources};
  const render::Look view = look(env);
  env.out << (env.format == Format::json ? render::render_difference_json(view.lang, input)
                                         : render::render_difference(view, input));
  return Exit::done;
}

}  // namespace gesprek::commands
