#include "commands/forget.hpp"

#include <algorithm>
#include <array>
#include <ostream>

#include "base/text.hpp"
#include "commands/forget_counts.hpp"
#include "commands/forget_left.hpp"
#include "commands/forget_old.hpp"
#include "commands/forget_show.hpp"
#include "commands/forget_tables.hpp"
#include "commands/output.hpp"
#include "commands/report.hpp"
#include "commands/tables.hpp"
#include "commands/targets.hpp"
#include "load/school.hpp"
#include "words/commands.hpp"
#include "words/forget.hpp"

namespace gesprek::commands {
namespace {

namespace say_forget = words::forget;
namespace words_of = words::commands;

constexpr Day k_end_of_time = std::chrono::sys_days(std::chrono::year(2999) / 12 / 31);
Retention retention_of(LoadedSchool& loaded, Env& env) {
  const std::string file(k_school_file);
  return load_retention(env.sources, env.sources.add(file, loaded.folder.read(file).value_or("")));
}

/// What may stand before a key to say whose it is.
struct KindWord {
  std::string_view word;
  KeyKind kind;
};
constexpr auto k_kind_words = std::to_array<KindWord>({{"pupil", KeyKind::pupil},
                                                       {"leerling", KeyKind::pupil},
                                                       {"person", KeyKind::person},
                                                       {"persoon", KeyKind::person},
                                                       {"guardian", KeyKind::person},
                                                       {"ouder", KeyKind::person},
                                                       {"staff", KeyKind::person},
                                                       {"medewerker", KeyKind::person}});

/// Whom the words may mean: one key, of a pupil or of a guardian or member of staff, or of both.
std::vector<KindedKey> meant_by(const std::string& typed, const Roster& roster) {
  std::vector<KindedKey> found;
  const auto add = [&](KeyKind kind, const std::string& key) {
    const bool is_guardian = std::ranges::any_of(
        roster.guardians, [&](const Guardian& guardian) { return guardian.person.text == key; });
    const bool is_one = kind == KeyKind::pupil ? roster.pupil(PupilId(key)) != nullptr
                                               : is_guardian || roster.staff_member(PersonId(key)) != nullptr;
    if (is_one) {
      found.emplace_back(kind, key);
    }
  };
  add(KeyKind::pupil, typed);
  add(KeyKind::person, typed);
  const std::size_t colon = typed.find(':');
  if (found.empty() && colon != std::string::npos) {
    const auto word = std::ranges::find(k_kind_words, fold(typed.substr(0, colon)), &KindWord::word);
    if (word != k_kind_words.end()) {
      add(word->kind, typed.substr(colon + 1));
    }
  }
  return found;
}

Exit refuse_of_two(const Located<std::string>& person, Env& env) {
  return refuse(env, "ambiguous-person", person.span, {say_forget::k_of_two, {{"typed", person.value}}},
                Message(say_forget::k_of_two_help, {{"typed", person.value}}));
}

Exit refuse_unknown(const Located<std::string>& person, const Roster& roster, Env& env) {
  std::vector<std::string> known;
  for (const Pupil& pupil : roster.pupils) {
    known.push_back(pupil.id.text);
  }
  for (const Guardian& guardian : roster.guardians) {
    known.push_back(guardian.person.text);
  }
  const auto near = suggestion(person.value, known);
  return refuse(env, "unknown-person", person.span, {say_forget::k_unknown_person, {{"typed", person.value}}},
                near ? near : std::optional(Message(say_forget::k_unknown_person_help)));
}

/// A day to come would erase what is still to be kept; to look ahead is allowed.
Exit refuse_day_to_come(Day as_of, Env& env) {
  return refuse(env, "day-to-come", {}, {say_forget::k_day_to_come, {{"day", as_of}, {"today", env.now.day}}},
                Message(say_forget::k_day_to_come_help));
}

void warn_of_year(const LoadedSchool& loaded, const YearInUse& year, Env& env) {
  Diagnostic stale{"stale-school-year", Severity::warning, {}, loaded.school.year_span, {}, {}};
  stale.message = {say_forget::k_stale_year, {{"day", year.later->first}, {"end", year.end}}};
  stale.notes.push_back({Message(say_forget::k_stale_year_note), year.later->second});
  stale.help = Message(say_forget::k_stale_year_help);
  Diagnostics problems;
  problems.add(std::move(stale));
  report(env, problems);
}

/// Nobody is forgotten because one line of gesprek.toml says so: that takes a word of the user.
Exit refuse_everybody(const LoadedSchool& loaded, const YearInUse& year, Env& env) {
  return refuse(env, "everybody-past", loaded.school.year_span,
                {say_forget::k_everybody_past,
                 {{"pupils", static_cast<std::int64_t>(loaded.roster.pupils.size())}, {"end", year.end}}},
                Message(say_forget::k_everybody_past_help));
}

/// gesprek.toml is a person's own: who is named there is taken out by hand first.
bool is_in_sessions(const School& school, const std::string& key) {
  return std::ranges::any_of(school.rounds, [&](const SchoolRound& round) {
    return std::ranges::any_of(round.sessions, [&](const Session& session) {
      return std::ranges::find(session.staff, PersonId(key)) != session.staff.end();
    });
  });
}

/// A folder of whose people nothing is left asks for no word.
bool holds_people(const Roster& roster) {
  return !roster.pupils.empty() || !roster.guardians.empty() ||
         std::ranges::any_of(roster.staff, [](const Staff& member) {
           return !(member.name.given + member.name.family + member.email).empty();
         });
}

std::string answer(const render::Look& look, const ForgetTables& tables, bool erased) {
  std::string text;
  for (const auto& [path, count] : tables.counts()) {
    if (count > 0) {
      text += "  " + path + ": " +
              render::count(look, static_cast<std::size_t>(count), say_forget::k_row, say_forget::k_rows) +
              "\n";
    }
  }
  if (text.empty()) {
    return render::paragraph(look, look.in_words(say_forget::k_nothing_old));
  }
  return look.in_words(erased ? say_forget::k_erased : say_forget::k_would_erase) + "\n" + text +
         render::paragraph(look, look.in_words(say_forget::k_elsewhere));
}

std::string paths(const render::Look& look, const Phrase& title, const std::vector<std::string>& files) {
  constexpr std::size_t k_most = 20;
  if (files.empty()) {
    return {};
  }
  std::string text = render::paragraph(look, look.in_words(title));
  for (std::size_t i = 0; i < std::min(k_most, files.size()); ++i) {
    text += "  " + terminal_safe(files[i]) + "\n";
  }
  if (files.size() > k_most) {
    const auto more = static_cast<std::int64_t>(files.size() - k_most);
    text += "  " + look.in_words({say_forget::k_more_files, {{"count", more}}}) + "\n";
  }
  return text;
}

}  // namespace

Exit forget(const ForgetRequest& request, Env& env) {
  const Day as_of = env.as_of;
  const DateTime at = written_at(env);
  const bool writes = !request.show && !env.dry_run;
  if (writes && env.now.day < as_of) {
    return refuse_day_to_come(as_of, env);
  }
  env.as_of = k_end_of_time;  // whatever stands in the tables, whatever its date
  const auto loaded = load_folder(env, writes ? Access::write : Access::read);
  if (!loaded) {
    return Exit::wrong;
  }
  const render::Look view = look(env);
  const auto meant =
      request.person ? meant_by(request.person->value, loaded->roster) : std::vector<KindedKey>{};
  if (request.person && meant.size() != 1) {
    return meant.empty() ? refuse_unknown(*request.person, loaded->roster, env)
                         : refuse_of_two(*request.person, env);
  }
  if (request.person && request.show) {
    const std::string held = held_of(meant.front(), *loaded, env);
    env.out << (held.empty() ? render::paragraph(view, view.in_words(say_forget::k_nothing_held))
                             : held + render::paragraph(view, view.in_words(say_forget::k_held_elsewhere)));
    return Exit::done;
  }
  if (loaded->damaged_end && writes) {
    return refuse(env, "damaged-last-line", *loaded->damaged_end, Message(words_of::k_damaged_end),
                  Message(say_forget::k_damaged_help));
  }
  ForgetTables tables(*loaded, env);
  bool awaits_word = false;
  if (request.person) {
    const auto& [kind, key] = meant.front();
    if (kind == KeyKind::person && is_in_sessions(loaded->school, key)) {
      return refuse(env, "named-in-school", request.person->span,
                    {say_forget::k_in_sessions, {{"typed", key}}}, Message(say_forget::k_in_sessions_help));
    }
    kind == KeyKind::pupil ? tables.erase_pupil(key) : tables.erase_person(key);
  } else {
    const YearInUse year = year_in_use(*loaded, as_of);
    const Retention kept = retention_of(*loaded, env);
    if (year.later) {
      warn_of_year(*loaded, year, env);
    }
    awaits_word = !request.everybody && is_everybody_past(year, kept, as_of) && holds_people(loaded->roster);
    if (awaits_word && writes) {
      return refuse_everybody(*loaded, year, env);
    }
    erase_old(tables, year, kept, as_of);
  }
  auto changes = with_counts(tables, *loaded, at, as_of, env);
  const std::string damaged = damaged_path(table_path(loaded->school, "log"));
  if (!changes.empty() && loaded->folder.read(damaged)) {
    changes.push_back({damaged, std::nullopt});
  }
  if (!request.show) {  // whom it is about, before anything goes; by key, for the names go too
    env.out << keys_of_people(tables.people(), loaded->roster, view) << std::flush;
  }
  const LeftBehind left = left_behind(
      request.person ? erased_with(meant.front(), loaded->roster) : tables.people(), *loaded, changes);
  if (writes && !changes.empty()) {
    store::commit(loaded->folder, *loaded->lock, changes);
  }
  env.out << answer(view, tables, writes) << paths(view, say_forget::k_left, left.naming)
          << paths(view, say_forget::k_not_looked, left.not_looked);
  if (awaits_word) {
    env.out << render::paragraph(view, view.in_words(say_forget::k_needs_everybody));
  }
  if (request.show) {
    env.out << people_of(tables.people(), loaded->roster, view);
  }
  return Exit::done;
}

}  // namespace gesprek::commands
