// The table of verbs; each stands in the file of its name.
#pragma once

#include "cli/verb.hpp"

namespace gesprek::cli::verbs {

extern const Verb k_init;
extern const Verb k_import;
extern const Verb k_validate;
extern const Verb k_test;
extern const Verb k_diff;
extern const Verb k_year;
extern const Verb k_plan;
extern const Verb k_move;
extern const Verb k_swap;
extern const Verb k_pin;
extern const Verb k_show;
extern const Verb k_explain;
extern const Verb k_invite;
extern const Verb k_record;
extern const Verb k_check;
extern const Verb k_todo;
extern const Verb k_export;
extern const Verb k_anonymise;
extern const Verb k_forget;

}  // namespace gesprek::cli::verbs
