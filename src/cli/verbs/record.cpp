#include "commands/record.hpp"

#include <array>

#include "cli/flags.hpp"
#include "cli/meaning.hpp"
#include "cli/verbs/verbs.hpp"
#include "words/verbs.hpp"

namespace gesprek::cli::verbs {
namespace {

constexpr Flag k_moment{"--moment", 0, &words::help::k_value_moment, &words::verbs::k_record_moment};
constexpr Flag k_pupil{"--pupil", 0, &words::help::k_value_pupil, &words::verbs::k_record_pupil};
constexpr Flag k_talk{"--talk", 0, &words::help::k_value_talk, &words::verbs::k_record_talk};
constexpr Flag k_by{"--by", 0, &words::help::k_value_person, &words::verbs::k_record_by};
constexpr Flag k_value{"--value", 0, &words::help::k_value_setting, &words::verbs::k_record_value, true};
constexpr Flag k_from{"--from", 0, &words::help::k_value_path, &words::verbs::k_record_from};
constexpr std::array<const Flag*, 9> k_flags{&k_moment, &k_pupil, &k_talk,        &flags::k_date,   &k_by,
                                             &k_value,  &k_from,  &flags::k_undo, &flags::k_dry_run};
constexpr std::array<Example, 5> k_examples{
    Example{"gesprek record invited rapportgesprek-februari", &words::verbs::k_record_example},
    Example{"gesprek record held startgesprek/P123 --value present=G1,L3A",
            &words::verbs::k_record_example_held},
    Example{"gesprek record report-filed --from verslagen.csv", &words::verbs::k_record_example_from},
    Example{"gesprek record waived report-in-time:startgesprek/P123 --value reason=ill",
            &words::verbs::k_record_example_waived},
    Example{"gesprek record invited rapportgesprek-februari --undo", &words::verbs::k_record_example_undo}};
constexpr std::array<std::string_view, 2> k_formats{"text", "json"};

Action bind(Meaning& typed) {
  commands::RecordRequest request;
  request.event = typed.argument(0);
  request.from = typed.text(k_from);
  request.subjects = typed.arguments(1);
  request.moment = typed.text(k_moment);
  request.pupil = typed.text(k_pupil);
  request.talk = typed.text(k_talk);
  request.date = typed.day(flags::k_date);
  request.by = typed.text(k_by);
  request.values = typed.texts(k_value);
  request.undo = typed.has(flags::k_undo);
  if (!request.from) {
    typed.either_arguments_or({});
  } else if (!request.subjects.empty()) {
    typed.diagnostics().error("extra-argument", request.subjects.front().span,
                              Message(words::verbs::k_record_subjects_and_table),
                              Message(words::verbs::k_record_subjects_and_table_help));
  }
  return [request](commands::Env& env) { return commands::record(request, env); };
}

}  // namespace

const Verb k_record{"record",
                    &words::verbs::k_arg_record,
                    0,
                    k_many,
                    &words::verbs::k_record,
                    &words::verbs::k_record_text,
                    k_examples,
                    k_flags,
                    k_formats,
                    bind};

}  // namespace gesprek::cli::verbs
