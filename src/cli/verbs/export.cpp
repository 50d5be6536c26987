#include "commands/export.hpp"

#include <array>

#include "cli/verbs/kind_of_file.hpp"
#include "cli/verbs/verbs.hpp"
#include "words/verbs.hpp"

namespace gesprek::cli::verbs {
namespace {

constexpr Flag k_year{"--year", 0, nullptr, &words::verbs::k_export_year};
constexpr Flag k_check{"--check", 0, nullptr, &words::verbs::k_export_check};
constexpr Flag k_forms{"--forms", 0, nullptr, &words::verbs::k_export_forms};
constexpr Flag k_sheets{"--sheets", 0, &words::help::k_value_sheets, &words::verbs::k_export_sheets, true};
constexpr std::array<const Flag*, 6> k_flags{&k_to, &k_sheets, &k_year, &k_check, &k_forms, &flags::k_out};
constexpr std::array<Example, 6> k_examples{
    Example{"gesprek export rapportgesprek-februari --to csv --out februari.csv",
            &words::verbs::k_export_example},
    Example{"gesprek export rapportgesprek-februari --to html --out februari.html",
            &words::verbs::k_export_example_html},
    Example{"gesprek export rapportgesprek-februari --to pdf --sheets door --out deur.pdf",
            &words::verbs::k_export_example_sheets},
    Example{"gesprek export --forms --to pdf --out formulieren.pdf", &words::verbs::k_export_example_forms},
    Example{"gesprek export --year --to html --out jaar.html", &words::verbs::k_export_example_year},
    Example{"gesprek export --check --to json", &words::verbs::k_export_example_check}};
constexpr std::array<std::string_view, 1> k_formats{"text"};

Action bind(Meaning& typed) {
  commands::ExportRequest request;
  request.moments = typed.arguments();
  request.year = typed.has(k_year);
  request.check = typed.has(k_check);
  request.forms = typed.has(k_forms);
  request.sheets = typed.texts(k_sheets);
  typed.needs(k_to, k_examples.front().command);
  if (const auto kind = kind_of_file(typed, k_examples.front().command)) {
    request.to = *kind;
  }
  typed.either_arguments_or({&k_year, &k_check, &k_forms});
  return [request](commands::Env& env) { return commands::export_to(request, env); };
}

}  // namespace

const Verb k_export{"export",
                    &words::verbs::k_arg_export,
                    0,
                    k_many,
                    &words::verbs::k_export,
                    &words::verbs::k_export_text,
                    k_examples,
                    k_flags,
                    k_formats,
                    bind};

}  // namespace gesprek::cli::verbs
