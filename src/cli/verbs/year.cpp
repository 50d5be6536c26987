#include "commands/year.hpp"

#include <array>

#include "cli/verbs/kind_of_file.hpp"
#include "cli/verbs/verbs.hpp"
#include "words/verbs.hpp"

namespace gesprek::cli::verbs {
namespace {

constexpr std::array<Example, 4> k_examples{
    Example{"gesprek year", &words::verbs::k_year_example},
    Example{"gesprek year --format csv > jaar.csv", &words::verbs::k_year_example_csv},
    Example{"gesprek year --to html --out jaar.html", &words::verbs::k_year_example_page},
    Example{"gesprek year --to ics --out agenda", &words::verbs::k_year_example_calendar}};
constexpr std::array<std::string_view, 3> k_formats{"text", "json", "csv"};
constexpr std::array<const Flag*, 2> k_flags{&k_to, &flags::k_out};

Action bind(Meaning& typed) {
  if (const auto kind = kind_of_file(typed, k_examples.back().command)) {
    commands::ExportRequest request;
    request.year = true;
    request.to = *kind;
    return [request](commands::Env& env) { return commands::export_to(request, env); };
  }
  return [](commands::Env& env) { return commands::year(env); };
}

}  // namespace

const Verb k_year{"year",     nullptr, 0,         0,   &words::verbs::k_year, &words::verbs::k_year_text,
                  k_examples, k_flags, k_formats, bind};

}  // namespace gesprek::cli::verbs
