#include "commands/year.hpp"

#include <array>

#include "cli/meaning.hpp"
#include "cli/verbs/verbs.hpp"
#include "words/verbs.hpp"

namespace gesprek::cli::verbs {
namespace {

constexpr std::array<Example, 2> k_examples{
    Example{"gesprek year", &words::verbs::k_year_example},
    Example{"gesprek year --format csv > jaar.csv", &words::verbs::k_year_example_csv}};
constexpr std::array<std::string_view, 3> k_formats{"text", "json", "csv"};

Action bind(Meaning&) {
  return [](commands::Env& env) { return commands::year(env); };
}

}  // namespace

const Verb k_year{"year",     nullptr, 0,         0,   &words::verbs::k_year, &words::verbs::k_year_text,
                  k_examples, {},      k_formats, bind};

}  // namespace gesprek::cli::verbs
