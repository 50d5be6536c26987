// Exports that are looked at or printed rather than read by programs: pages, calendars, spreadsheets, paper.
#pragma once

#include <vector>

#include "commands/export.hpp"
#include "commands/folder.hpp"

namespace gesprek::commands {

/// The plans of the moments in one document: html, xlsx and pdf one file, ics a folder with a calendar for
/// each teacher and household.
Exit export_documents(const ExportRequest& request, const LoadedSchool& loaded,
                      const std::vector<MomentId>& moments, Env& env);

/// The forms of the start talks, blank (A26, B08): pdf.
Exit export_forms(ExportKind kind, Env& env);

/// What makes the UIDs of one school's calendars differ from another's, and stay the same from year to year.
std::string school_key(const School& school);

/// The year overview (B02).
Exit export_year(ExportKind kind, Env& env);

/// Every finding and what is still to do.
Exit export_check(ExportKind kind, Env& env);

}  // namespace gesprek::commands
