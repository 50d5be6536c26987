#include "diag/render.hpp"
#include "render/problem_json.hpp"
#include "render/problems.hpp"

namespace gesprek::render {

namespace {

/// Further places that the problem is about.
Json notes_json(Lang lang, const Diagnostic& problem, const Sources& sources) {
  Json notes = Json::array();
  for (const DiagnosticNote& note : problem.notes) {
    const bool known = note.span.known();
    const Place place = known ? sources.place(note.span) : Place{};
    notes.push_back({{"file", known ? Json(sources.name(note.span)) : Json(nullptr)},
                     {"line", known ? Json(place.line) : Json(nullptr)},
                     {"column", known ? Json(place.column) : Json(nullptr)},
                     {"message", say_safely(lang, note.message)}});
  }
  return notes;
}

}  // namespace

Json problem_json(Lang lang, const Diagnostic& problem, const Sources& sources) {
  constexpr std::string_view k_severities[] = {"note", "warning", "error"};
  Json json{{"code", problem.code}, {"severity", k_severities[static_cast<std::size_t>(problem.severity)]}};
  if (problem.span.known()) {
    const Place place = sources.place(problem.span);
    json["file"] = sources.name(problem.span);
    json["line"] = place.line;
    json["column"] = place.column;
  } else {
    json["file"] = nullptr;
    json["line"] = nullptr;
    json["column"] = nullptr;
  }
  json["message"] = say_safely(lang, problem.message);
  json["help"] = problem.help ? Json(say_safely(lang, *problem.help)) : Json(nullptr);
  json["notes"] = notes_json(lang, problem, sources);
  return json;
}

Json problems_json(Lang lang, const Diagnostics& problems, const Sources& sources) {
  Json list = Json::array();
  for (const Diagnostic& problem : problems.sorted()) {
    list.push_back(problem_json(lang, problem, sources));
  }
  return list;
}

std::string render_problems_json(Lang lang, const Diagnostics& problems, const Sources& sources,
                                 const std::vector<Question>& questions) {
  Json asked = Json::array();
  for (const Question& question : questions) {
    asked.push_back({{"code", question.code},
                     {"pupils", ids_json(question.pupils)},
                     {"clause", question.clause},
                     {"text", say(lang, question.text)},
                     {"policy", place_json(question.span, sources)}});
  }
  return print_json(
      {{"format", 1}, {"problems", problems_json(lang, problems, sources)}, {"questions", asked}});
}

}  // namespace gesprek::render
