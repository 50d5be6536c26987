#include "commands/import.hpp"

#include <array>

#include "cli/flags.hpp"
#include "cli/meaning.hpp"
#include "cli/verbs/verbs.hpp"
#include "words/verbs.hpp"

namespace gesprek::cli::verbs {
namespace {

constexpr Flag k_columns{"--columns", 0, &words::help::k_value_path, &words::verbs::k_import_columns};
constexpr Flag k_complete{"--complete", 0, nullptr, &words::verbs::k_import_complete};
constexpr Flag k_other_year{"--other-year", 0, nullptr, &words::verbs::k_import_other_year};
constexpr Flag k_teacher{"--teacher", 0, &words::help::k_value_person, &words::verbs::k_import_teacher};
constexpr std::array<const Flag*, 6> k_flags{&flags::k_last_year, &k_columns, &k_complete,
                                             &k_other_year,       &k_teacher, &flags::k_dry_run};
constexpr std::array<Example, 4> k_examples{
    Example{"gesprek import edexml EDEX.xml --dry-run", &words::verbs::k_import_example},
    Example{"gesprek import csv leerlingen.csv ouders.csv", &words::verbs::k_import_example_csv},
    Example{"gesprek import edexml EDEX.xml --last-year ../2025-2026",
            &words::verbs::k_import_example_last_year},
    Example{"gesprek import bookings agenda.ics --teacher L3A", &words::verbs::k_import_example_bookings}};
constexpr std::array<std::string_view, 2> k_formats{"text", "json"};

Action bind(Meaning& typed) {
  commands::ImportRequest request;
  request.kind = typed.argument(0).value_or(Word{});
  request.files = typed.arguments(1);
  request.columns = typed.text(k_columns);
  request.last_year = typed.text(flags::k_last_year);
  request.teacher = typed.text(k_teacher);
  request.other_year = typed.has(k_other_year);
  if (typed.has(k_complete)) {
    request.complete = typed.span(k_complete);
  }
  return [request](commands::Env& env) { return commands::import_file(request, env); };
}

}  // namespace

const Verb k_import{"import",
                    &words::verbs::k_arg_import,
                    2,
                    k_many,
                    &words::verbs::k_import,
                    &words::verbs::k_import_text,
                    k_examples,
                    k_flags,
                    k_formats,
                    bind};

}  // namespace gesprek::cli::verbs
