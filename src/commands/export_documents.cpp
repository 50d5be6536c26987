#include "commands/export_documents.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <ostream>

#include "commands/duties.hpp"
#include "commands/findings.hpp"
#include "commands/forget_counts.hpp"
#include "commands/output.hpp"
#include "commands/report.hpp"
#include "commands/targets.hpp"
#include "commands/told.hpp"
#include "commands/year.hpp"
#include "publish/page_paper.hpp"
#include "publish/plan_documents.hpp"
#include "publish/rows_workbook.hpp"
#include "publish/year_documents.hpp"
#include "store/output.hpp"
#include "words/commands.hpp"
#include "words/publish.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::publish;

Exit deliver_workbook(Env& env, const std::string& name, const publish::Workbook& workbook) {
  const std::optional<std::string> bytes = publish::write_xlsx(workbook, "");
  if (!bytes) {
    return refuse(env, "too-large", {}, Message(words_of::k_too_large), Message(words_of::k_too_large_help));
  }
  deliver(env, name, *bytes);
  return Exit::done;
}

/// One calendar a file, named by number; index.csv says whose it is.
Exit deliver_calendars(Env& env, const std::vector<publish::OwnedCalendar>& calendars) {
  store::OutputFolder folder(env.out_path->value);
  std::map<std::string, std::string> files;
  std::vector<std::vector<std::string>> index{{"file", "owner", "for", "guardians"}};
  int staff = 0;
  int households = 0;
  for (const publish::OwnedCalendar& calendar : calendars) {
    std::string number = std::to_string(calendar.staff ? ++staff : ++households);
    number.insert(0, number.size() < 4 ? 4 - number.size() : 0, '0');
    const std::string file = (calendar.staff ? "teacher-" : "household-") + number + ".ics";
    files[file] = publish::write_ics(calendar.file);
    std::string guardians;
    for (const PersonId& guardian : calendar.guardians) {
      guardians += (guardians.empty() ? "" : " ") + guardian.text;
    }
    index.push_back({file, calendar.owner, calendar.staff ? "staff" : "household", guardians});
  }
  files["index.csv"] = csv(index);
  folder.write_all(files);
  const auto count = static_cast<std::int64_t>(calendars.size());
  remark(env, Message(words_of::k_calendars, {{"count", count}, {"path", env.out_path->value}}));
  return Exit::done;
}

Exit not_this_kind(Env& env, std::string_view kind, std::string_view kinds) {
  return refuse(env, "no-such-export", {}, Message(words_of::k_not_this_kind, {{"kind", std::string(kind)}}),
                Message(words_of::k_not_this_kind_help, {{"kinds", std::string(kinds)}}));
}

constexpr std::array<std::string_view, 5> k_sheets{"overview", "board", "teacher", "door", "family"};

/// The sheets that were asked for; nothing, and the reason on standard error, when one does not exist.
std::optional<std::vector<publish::SheetKind>> sheet_kinds(const ExportRequest& request, Env& env) {
  using publish::SheetKind;
  if (request.sheets.empty()) {
    return std::vector<SheetKind>{SheetKind::overview, SheetKind::board, SheetKind::teacher, SheetKind::door};
  }
  std::vector<SheetKind> kinds;
  Diagnostics problems;
  for (const Word& word : split_commas(request.sheets)) {
    const auto found = std::find(k_sheets.begin(), k_sheets.end(), word.value);
    if (found == k_sheets.end()) {
      problems.error(
          "unknown-sheet", word.span, {words_of::k_unknown_sheet, {{"typed", word.value}}},
          Message(words_of::k_not_this_kind_help, {{"kinds", some_of({k_sheets.begin(), k_sheets.end()})}}));
    } else {
      kinds.push_back(static_cast<SheetKind>(found - k_sheets.begin()));
    }
  }
  if (problems.has_errors()) {
    report(env, problems);
    return std::nullopt;
  }
  return kinds;
}

/// Sheets for the doors where no talk has a room: refused, for nothing would stand on them.
bool lack_rooms(const publish::PlanDocuments& documents, const std::vector<publish::SheetKind>& sheets,
                const ExportRequest& request) {
  const bool asked_for_doors =
      std::find(sheets.begin(), sheets.end(), publish::SheetKind::door) != sheets.end();
  return !request.sheets.empty() && asked_for_doors &&
         publish::plan_paper(documents, {publish::SheetKind::door}).parts.empty();
}

Exit export_paper(const ExportRequest& request, const publish::PlanDocuments& documents,
                  const std::vector<MomentId>& moments, Env& env) {
  const auto sheets = sheet_kinds(request, env);
  if (!sheets) {
    return Exit::wrong;
  }
  const bool planned = std::any_of(documents.plans.begin(), documents.plans.end(),
                                   [](const Plan* plan) { return !plan->talks.empty(); });
  if (!planned && !moments.empty()) {
    return refuse(env, "no-plan", {}, Message(words_of::k_nothing_planned),
                  Message(words_of::k_nothing_planned_help, {{"id", moments.front().text}}));
  }
  if (lack_rooms(documents, *sheets, request)) {
    return refuse(env, "no-rooms", request.sheets.front().span, Message(words_of::k_no_rooms),
                  Message(words_of::k_no_rooms_help));
  }
  deliver(env, "plan.pdf", publish::write_pdf(publish::plan_paper(documents, *sheets)));
  if (planned && request.sheets.empty() &&
      publish::plan_paper(documents, {publish::SheetKind::door}).parts.empty()) {
    remark(env, words_of::k_doors_left_out);
  }
  return Exit::done;
}

/// For calendars: how often a talk has changed since it was told, and which are off (RFC 5545, 3.8.7.4).
void add_what_was_told(publish::PlanDocuments& documents, const std::vector<ToldTalk>& told,
                       const std::vector<MomentId>& moments) {
  for (const ToldTalk& talk : told) {
    if (std::find(moments.begin(), moments.end(), moment_of(talk.talk)) == moments.end()) {
      continue;
    }
    if (talk.is_planned) {
      documents.sequences[talk.talk] = talk.changes;
      if (!talk.first_talk.empty()) {
        documents.first_talks[talk.talk] = talk.first_talk;
      }
    }
    if ((talk.is_off || !talk.lost_by.empty()) && talk.was && talk.was->day >= documents.as_of) {
      documents.off.push_back({talk.talk, talk.pupil, talk.lost_by, talk.minutes, *talk.was,
                               std::max(talk.changes, 1), talk.is_off});
    }
  }
}

}  // namespace

std::string school_key(const School& school) {
  return school.name + "|" + school.region;
}

Exit export_documents(const ExportRequest& request, const LoadedSchool& loaded,
                      const std::vector<MomentId>& moments, Env& env) {
  std::vector<const Plan*> plans;
  for (const MomentId& moment : moments) {
    if (const auto found = loaded.plans.find(moment); found != loaded.plans.end()) {
      plans.push_back(&found->second);
    }
  }
  publish::PlanDocuments documents{plans,         loaded.policy, loaded.school, loaded.roster,
                                   loaded.topics, env.as_of,     look(env).lang};
  documents.requests = &loaded.requests;
  const Agenda agenda = loaded.agenda(env.as_of);
  documents.agenda = &agenda;
  switch (request.to) {
    case ExportKind::html:
      deliver(env, "plan.html", publish::write_page(publish::plan_page(documents)));
      return Exit::done;
    case ExportKind::pdf:
      return export_paper(request, documents, moments, env);
    case ExportKind::xlsx:
      return deliver_workbook(env, "plan.xlsx", publish::plan_workbook(documents));
    case ExportKind::ics:
      add_what_was_told(documents, told_talks(loaded, agenda, env.as_of), moments);
      return deliver_calendars(env, publish::plan_calendars(documents, school_key(loaded.school)));
    case ExportKind::csv:
    case ExportKind::json:
      break;
  }
  return Exit::fault;  // csv and json are made elsewhere
}

Exit export_forms(ExportKind kind, Env& env) {
  const auto loaded = load_folder(env);
  if (!loaded) {
    return Exit::wrong;
  }
  if (kind != ExportKind::pdf) {
    constexpr std::string_view k_kinds[] = {"csv", "json", "html", "ics", "xlsx", "pdf"};
    return not_this_kind(env, k_kinds[static_cast<std::size_t>(kind)], "pdf");
  }
  deliver(env, "forms.pdf",
          publish::write_pdf(publish::blank_forms(loaded->school, look(env).lang, env.as_of)));
  return Exit::done;
}

Exit export_year(ExportKind kind, Env& env) {
  const auto loaded = load_folder(env);
  if (!loaded) {
    return Exit::wrong;
  }
  Agenda agenda = loaded->agenda(env.as_of);
  leave_out_later_rounds(agenda, *loaded);
  const render::YearInput input{loaded->policy, loaded->school,    agenda,
                                env.sources,    *loaded->calendar, loaded->roster};
  const Lang lang = look(env).lang;
  switch (kind) {
    case ExportKind::html:
      deliver(env, "year.html",
              publish::write_page(publish::year_page(input, *loaded->calendar, lang, env.as_of)));
      return Exit::done;
    case ExportKind::xlsx:
      return deliver_workbook(env, "year.xlsx",
                              publish::rows_workbook(say(lang, words_of::k_sheet_year),
                                                     render::year_rows(lang, input), env.as_of, lang));
    case ExportKind::ics: {
      store::OutputFolder folder(env.out_path->value);
      folder.write("year.ics", publish::write_ics(publish::year_calendar(input, lang, env.as_of,
                                                                         school_key(loaded->school))));
      const std::string& path = env.out_path->value;
      remark(env,
             {words::commands::k_written, {{"path", path + (path.ends_with('/') ? "" : "/") + "year.ics"}}});
      return Exit::done;
    }
    default:
      deliver(env, "year.pdf",
              publish::write_pdf(publish::page_paper(
                  publish::year_page(input, *loaded->calendar, lang, env.as_of), env.as_of)));
      return Exit::done;
  }
}

Exit export_check(ExportKind kind, Env& env) {
  const auto loaded = load_folder(env);
  if (!loaded) {
    return Exit::wrong;
  }
  const Agenda agenda = loaded->agenda(env.as_of);
  const std::vector<Duty> duties = all_duties(*loaded, agenda, env.as_of);
  const Lang lang = look(env).lang;
  const auto page = [&] {
    return publish::findings_page(duties, forgotten_duties(loaded->log), loaded->roster, loaded->school, lang,
                                  env.as_of);
  };
  switch (kind) {
    case ExportKind::html:
      deliver(env, "check.html", publish::write_page(page()));
      return Exit::done;
    case ExportKind::xlsx:
      return deliver_workbook(
          env, "check.xlsx",
          publish::rows_workbook(say(lang, words_of::k_sheet_findings),
                                 render::findings_rows(lang, findings_of(duties, *loaded, {}, env)),
                                 env.as_of, lang));
    case ExportKind::pdf:
      deliver(env, "check.pdf", publish::write_pdf(publish::page_paper(page(), env.as_of)));
      return Exit::done;
    default:
      return not_this_kind(env, "ics", "csv, json, html, pdf, xlsx");
  }
}

}  // namespace gesprek::commands
