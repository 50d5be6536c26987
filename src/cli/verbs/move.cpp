#include "commands/move.hpp"

#include <array>

#include "cli/flags.hpp"
#include "cli/meaning.hpp"
#include "cli/verbs/verbs.hpp"
#include "words/verbs.hpp"

namespace gesprek::cli::verbs {
namespace {

constexpr Flag k_teacher{"--teacher", 0, &words::help::k_value_person, &words::verbs::k_move_teacher};
constexpr Flag k_session{"--session", 0, &words::help::k_value_date, &words::verbs::k_move_session};
constexpr std::array<const Flag*, 3> k_move_flags{&k_teacher, &k_session, &flags::k_dry_run};
constexpr std::array<const Flag*, 1> k_dry_run_only{&flags::k_dry_run};
constexpr std::array<const Flag*, 2> k_pin_flags{&flags::k_undo, &flags::k_dry_run};
constexpr std::array<std::string_view, 1> k_formats{"text"};
constexpr std::array<Example, 4> k_move_examples{
    Example{"gesprek move rapportgesprek-februari/P123 19:10", &words::verbs::k_move_example},
    Example{"gesprek move rapportgesprek-februari/P123 2027-02-11T18:30 --dry-run",
            &words::verbs::k_move_example_day},
    Example{"gesprek move rapportgesprek-februari/P123 19:10 --teacher L5B",
            &words::verbs::k_move_example_teacher},
    Example{"gesprek move rapportgesprek-februari 2027-02-16 --session 2027-02-09",
            &words::verbs::k_move_example_session}};
constexpr std::array<Example, 1> k_swap_examples{Example{
    "gesprek swap rapportgesprek-februari/P123 rapportgesprek-februari/P145", &words::verbs::k_swap_example}};
constexpr std::array<Example, 2> k_pin_examples{
    Example{"gesprek pin rapportgesprek-februari/P123", &words::verbs::k_pin_example},
    Example{"gesprek pin rapportgesprek-februari/P123 --undo", &words::verbs::k_pin_example_undo}};

Action bind_move(Meaning& typed) {
  typed.at_most_one({&k_teacher, &k_session});
  if (typed.has(k_session)) {
    const commands::MoveSessionRequest request{typed.argument(0).value_or(Word{}),
                                               typed.day(k_session).value_or(Day{}),
                                               typed.day_argument(1).value_or(Located<Day>{})};
    return [request](commands::Env& env) { return commands::move_session(request, env); };
  }
  const commands::MoveRequest request{typed.argument(0).value_or(Word{}),
                                      typed.place_in_time(1).value_or(commands::PlaceInTime{}),
                                      typed.text(k_teacher)};
  return [request](commands::Env& env) { return commands::move(request, env); };
}

Action bind_swap(Meaning& typed) {
  const commands::SwapRequest request{typed.argument(0).value_or(Word{}), typed.argument(1).value_or(Word{})};
  return [request](commands::Env& env) { return commands::swap(request, env); };
}

Action bind_pin(Meaning& typed) {
  const commands::PinRequest request{typed.argument(0).value_or(Word{}), typed.has(flags::k_undo)};
  return [request](commands::Env& env) { return commands::pin(request, env); };
}

}  // namespace

const Verb k_move{"move",
                  &words::verbs::k_arg_move,
                  2,
                  2,
                  &words::verbs::k_move,
                  &words::verbs::k_move_text,
                  k_move_examples,
                  k_move_flags,
                  k_formats,
                  bind_move};
const Verb k_swap{"swap",
                  &words::verbs::k_arg_swap,
                  2,
                  2,
                  &words::verbs::k_swap,
                  &words::verbs::k_swap_text,
                  k_swap_examples,
                  k_dry_run_only,
                  k_formats,
                  bind_swap};
const Verb k_pin{"pin",
                 &words::verbs::k_arg_talk,
                 1,
                 1,
                 &words::verbs::k_pin,
                 &words::verbs::k_pin_text,
                 k_pin_examples,
                 k_pin_flags,
                 k_formats,
                 bind_pin};

}  // namespace gesprek::cli::verbs
