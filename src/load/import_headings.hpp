// What a heading in somebody else's list means.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "load/import.hpp"

namespace gesprek {

/// Whose column it is: the pupil's, or that of a guardian (0: the one of the row; 1, 2 …: one of several side
/// by side).
struct ImportField {
  std::string
      name;  ///< as in pupils.csv and guardians.csv; also "name" (a whole name) and "pupils" (several keys)
  bool of_guardian = false;
  int number = 0;
  friend bool operator==(const ImportField&, const ImportField&) = default;
};

/// "given" is the pupil's, "guardian.email" that of the row's guardian, "guardian2.email" that of the second
/// one.
std::optional<ImportField> parse_import_field(std::string_view text);
/// All fields that a mapping can name, for help texts.
std::vector<std::string> import_fields();
/// The field that somebody may have meant by a text that is none: "huisnummer", "guardian.huisnr",
/// "emial"; empty when none is near.
std::string near_import_field(std::string_view text);

/// The other way round: as a columns file writes it.
std::string field_text(const ImportField& field);

/// By the aliases of docs/reference/import.md; nothing for a heading that nobody knows.
std::optional<ImportField> field_of_heading(std::string_view heading);

/// The key of a pupil or a guardian, or several.
bool is_key_of_person(const ImportField& field);
/// Part of a name, or the whole of it.
bool is_of_name(const ImportField& field);
/// Part of an address.
bool is_of_home(const ImportField& field);
/// What a heading says of a guardian without naming one ("Nr", "Telefoon"); empty where it says nothing.
std::string_view plain_guardian_field(std::string_view heading);

/// Says that it is a guardian's ("Naam ouder", "E-mail moeder"), with or without saying whose.
bool says_guardian(std::string_view heading);

/// And nothing else: "Ouder", "Ouder(s)/verzorger(s)".
bool says_only_guardian(std::string_view heading);

/// Columns that are known and of no use here (sex, initials): passed over in silence.
bool is_passed_over(std::string_view heading);
/// Columns that the program must not have (nationality, ethnicity, weight, religion): dropped, and named.
bool is_forbidden(std::string_view heading);

/// The field of every column. Plain name and e-mail columns belong to the guardian in a list that says
/// nothing else of pupils.
struct ImportColumns {
  std::vector<std::optional<ImportField>> fields;  ///< by position
  std::vector<std::size_t> unknown;                ///< positions
  std::vector<std::size_t> dropped;
  /// Columns about "the guardian" in a list that has guardians side by side → what they mean. Nobody knows of
  /// whom they speak.
  std::map<std::size_t, ImportField> ownerless;
  /// Columns that mean what another one means already → that one, which is used.
  std::map<std::size_t, std::size_t> doubled;
  std::map<int, std::string> relations;  ///< of the guardian with this number, where headings say it
  bool has_pupils = false;  ///< says who the pupils are: without a class or a grade it only refers to them
  bool has_guardians = false;
  bool has_staff = false;      ///< names the teachers of the classes
  bool is_staff_list = false;  ///< and nothing else: a row a class or a teacher

  /// The column means this field, unless one before it does.
  void set(std::size_t column, std::optional<ImportField> field);
};
ImportColumns map_import_columns(const Table& table, const ImportMapping& mapping);

}  // namespace gesprek
