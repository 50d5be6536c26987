// Cells that several tables of people share.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "load/class_names.hpp"
#include "load/table_row.hpp"
#include "model/records.hpp"
#include "model/roster.hpp"

namespace gesprek {

/// From the columns given, prefix and family.
PersonName read_name(const RowReader& row);
/// A class as the program writes it; one that a spreadsheet made a date of is a warning ("class-was-date").
ClassName read_class_name(const RowReader& row, std::string_view column);
/// The column grade; where that is empty what the name of the class shows: k_grade_not_given when that is not
/// one grade, 0 without a class.
int read_grade(const RowReader& row, const ClassName& school_class);
YesNoUnknown read_answer(const RowReader& row, std::string_view column);
/// Why somebody came or went: "moved" in either language, another reason as it stands.
std::string read_reason(const RowReader& row, std::string_view column);
/// One '@' between two plain ASCII parts, so that an address can never hold a second one or a header.
bool is_email(std::string_view text);
/// An address that mail can go to, or nothing and a warning ("bad-email").
std::string read_email(const RowReader& row);
/// "nl", "nl-NL", "Nederlands", "Dutch" → "nl": a code of two letters; nothing for what is no language.
std::optional<std::string> parse_language(std::string_view text);
/// A code of two letters, or nothing and a warning ("unknown-language").
std::string read_language(const RowReader& row);
/// Every weekday when the column is empty.
WeekDays read_work_days(const RowReader& row);
/// The role in English, whichever language it was written in; one that is not known stays as it is
/// (match_staff holds it against the policy).
std::string read_role(const RowReader& row);

/// The role that a word in Dutch or English means; another word as it is, folded.
std::string role_of_word(std::string_view text);

/// How a talk takes place, in both languages; the words that `word(Mode)` gives come first.
const std::vector<std::pair<std::string_view, Mode>>& mode_words();

}  // namespace gesprek
