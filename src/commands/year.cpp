#include "commands/year.hpp"

#include "commands/folder.hpp"
#include "commands/output.hpp"
#include "render/year.hpp"

namespace gesprek::commands {

void leave_out_later_rounds(Agenda& agenda, const LoadedSchool& school) {
  std::erase_if(agenda.rounds, [&](const RoundOverview& round) {
    const Moment& moment = school.policy.moments[round.moment_index];
    return !moment.written.empty() && round.talks == 0 && round.window &&
           school.calendar->last_school_day() < round.window->first;
  });
}

Exit year(Env& env) {
  const auto loaded = load_folder(env);
  if (!loaded) {
    return Exit::wrong;
  }
  Agenda agenda = loaded->agenda(env.as_of);
  leave_out_later_rounds(agenda, *loaded);
  const render::YearInput input{loaded->policy,    loaded->school, agenda,     env.sources,
                                *loaded->calendar, loaded->roster, env.verbose};
  const render::Look view = look(env);
  switch (env.format) {
    case Format::junit:  // of other verbs only
    case Format::sarif:
    case Format::text:
      deliver(env, "year.txt", render::render_year(view, input));
      break;
    case Format::json:
      deliver(env, "year.json", render::render_year_json(view.lang, input));
      break;
    case Format::csv:
      deliver(env, "year.csv", csv(render::year_rows(view.lang, input)));
      break;
  }
  return Exit::done;
}

}  // namespace gesprek::commands
