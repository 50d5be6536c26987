// --to: the kind of file that is made.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "cli/flags.hpp"
#include "cli/meaning.hpp"
#include "commands/export.hpp"
#include "words/verbs.hpp"

namespace gesprek::cli::verbs {

inline constexpr Flag k_to{"--to", 0, &words::help::k_value_to, &words::verbs::k_export_to};

/// The kind, if one was given; those that no terminal can show need a place, as `example` has it.
inline std::optional<commands::ExportKind> kind_of_file(Meaning& typed, std::string_view example) {
  using commands::ExportKind;
  constexpr std::array<std::string_view, 6> k_kinds{"csv", "json", "html", "ics", "xlsx", "pdf"};
  constexpr std::array<ExportKind, k_kinds.size()> k_values{ExportKind::csv,  ExportKind::json,
                                                            ExportKind::html, ExportKind::ics,
                                                            ExportKind::xlsx, ExportKind::pdf};
  const auto index = typed.one_of(k_to, k_kinds);
  if (!index) {
    return std::nullopt;
  }
  const ExportKind kind = k_values[*index];
  if (kind == ExportKind::ics || kind == ExportKind::xlsx || kind == ExportKind::pdf) {
    typed.needs(flags::k_out, example);
  }
  return kind;
}

}  // namespace gesprek::cli::verbs
