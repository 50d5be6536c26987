#include "cli/verbs/verbs.hpp"

#include <algorithm>
#include <array>

#include "cli/flags.hpp"

namespace gesprek::cli {

std::span<const Verb* const> all_verbs() {
  static constexpr std::array k_all = {
      &verbs::k_init, &verbs::k_import,  &verbs::k_validate,  &verbs::k_test,   &verbs::k_diff,
      &verbs::k_year, &verbs::k_plan,    &verbs::k_move,      &verbs::k_swap,   &verbs::k_pin,
      &verbs::k_show, &verbs::k_explain, &verbs::k_invite,    &verbs::k_record, &verbs::k_check,
      &verbs::k_todo, &verbs::k_export,  &verbs::k_anonymise, &verbs::k_forget};
  return k_all;
}

const Verb* find_verb(std::string_view name) {
  const auto verbs = all_verbs();
  const auto found =
      std::find_if(verbs.begin(), verbs.end(), [&](const Verb* verb) { return verb->name == name; });
  return found == verbs.end() ? nullptr : *found;
}

std::span<const Flag* const> flags::global() {
  static constexpr std::array k_global = {&k_folder, &k_as_of,   &k_format, &k_lang,   &k_color,
                                          &k_quiet,  &k_verbose, &k_help,   &k_version};
  return k_global;
}

}  // namespace gesprek::cli
