// A policy and what the linter finds in it.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "diag/render.hpp"
#include "lint/lint.hpp"

namespace gesprek::test {

struct Linted {
  Sources sources;
  Diagnostics problems;
  Diagnostics findings;

  bool has(std::string_view code) const { return count(code) > 0; }
  long count(std::string_view code) const {
    return std::ranges::count(findings.all(), code, &Diagnostic::code);
  }
  std::string text(Lang lang = Lang::en) const { return render_diagnostics(findings, sources, lang, false); }
};

/// Lints a policy on 11 January of the school year, in region midden; `dated` has a round in the school's
/// file.
Linted lint(std::string text, int first_year = 2026, std::optional<Day> as_of = {});

/// A policy with one talk for everybody that no rule finds fault with, and these lines after it.
std::string policy_with(std::string_view lines);

/// A further moment, with what is wanted of it.
std::string moment_with(std::string_view lines);

}  // namespace gesprek::test
