#include "commands/import_doubts.hpp"

#include <string>

#include "words/import.hpp"
#include "words/import_doubts.hpp"

namespace gesprek::commands {
namespace {

constexpr std::size_t k_few = 3;         ///< pupils: below that, one mended grade is most of them
constexpr std::size_t k_newcomers = 10;  ///< below that, all of a list may really be new

void refuse_or_say(const ImportRequest& request, const Env& env, std::string_view code, Span place,
                   Message message, Message help, Diagnostics& problems) {
  if (request.other_year || env.dry_run) {
    problems.warning(code, place, std::move(message), std::move(help));
  } else {
    problems.error(code, place, std::move(message), std::move(help));
  }
}

/// From October on nobody is new in a grade with all others.
Day year_has_begun(const School& school) {
  return Day{std::chrono::year{school.first_year} / 10 / 1};
}

}  // namespace

void check_year(const ImportRequest& request, const ImportedRoster& imported, const School& school,
                const Env& env, Diagnostics& problems) {
  const std::string year = std::to_string(school.first_year) + "-" + std::to_string(school.first_year + 1);
  if (!imported.school_year.empty() && imported.school_year != year) {
    refuse_or_say(request, env, "other-school-year", imported.place,
                  Message(words::k_other_year, {{"stated", imported.school_year}, {"school_year", year}}),
                  Message(words::k_help_other_year), problems);
  }
}

void check_pupils(const ImportRequest& request, const ImportedRoster& imported, const RosterChanges& changes,
                  const School& school, const Env& env, Diagnostics& problems) {
  const auto say = [&](std::string_view code, const Phrase& message, std::size_t count, const Phrase& help) {
    refuse_or_say(request, env, code, imported.place,
                  Message(message, {{"count", static_cast<std::int64_t>(count)},
                                    {"of", static_cast<std::int64_t>(changes.grades.all())}}),
                  Message(help, {{"kind", request.kind.value}}), problems);
  };
  const auto is_most = [&](std::size_t count) { return count >= k_few && count * 2 > changes.grades.all(); };
  const bool states_year = !imported.school_year.empty();
  if (!states_year && is_most(changes.grades.lower)) {
    say("other-school-year", words::k_year_before, changes.grades.lower, words::k_help_year_before);
  }
  if (!states_year && is_most(changes.grades.higher) && env.as_of >= year_has_begun(school)) {
    say("other-school-year", words::k_year_after, changes.grades.higher, words::k_help_year_after);
  }
  const bool has_stood = !changes.not_listed.empty() || !changes.left.empty();
  if (has_stood && !imported.changes_only && changes.known_pupils == 0 &&
      changes.new_in_higher_grades >= k_newcomers) {
    say("other-school", words::k_none_known, changes.new_pupils.size(), words::k_help_none_known);
  }
}

}  // namespace gesprek::commands
