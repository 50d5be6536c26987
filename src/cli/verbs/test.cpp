#include "commands/test.hpp"

#include <array>

#include "cli/meaning.hpp"
#include "cli/verbs/verbs.hpp"
#include "words/verbs.hpp"

namespace gesprek::cli::verbs {
namespace {

constexpr std::array<Example, 3> k_examples{
    Example{"gesprek test", &words::verbs::k_test_example},
    Example{"gesprek test rapport.test.yaml -v", &words::verbs::k_test_example_file},
    Example{"gesprek test --format junit", &words::verbs::k_test_example_junit}};
constexpr std::array<std::string_view, 3> k_formats{"text", "json", "junit"};

Action bind(Meaning& typed) {
  const commands::TestRequest request{typed.arguments()};
  return [request](commands::Env& env) { return commands::test(request, env); };
}

}  // namespace

const Verb k_test{"test",
                  &words::verbs::k_arg_files,
                  0,
                  k_many,
                  &words::verbs::k_test,
                  &words::verbs::k_test_text,
                  k_examples,
                  {},
                  k_formats,
                  bind};

}  // namespace gesprek::cli::verbs
