// What the files of other programs say of a school, in our nouns.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diag/diagnostic.hpp"
#include "load/tables.hpp"
#include "model/roster.hpp"

namespace gesprek {

/// What became of a column of a list.
struct ImportedColumn {
  enum class Fate { taken, not_needed, unknown, ownerless, doubled, forbidden };
  std::string heading;
  std::string field;  ///< as a columns file names it ("guardian1.email"); empty unless taken
  bool of_guardian = false;
  int number = 0;  ///< of the guardian, where several stand side by side
  Fate fate = Fate::taken;
};

/// What a list says of somebody's address; a part that it leaves out says nothing.
struct Home {
  std::string postal_code, street, number, town;  ///< number: with what is behind it ("12a")
  bool is_known() const {
    return !postal_code.empty() || !street.empty() || !number.empty() || !town.empty();
  }
};

/// A place in a class, as pupil or teacher, that a file of changes takes away.
struct EndedPlace {
  std::string person;
  ClassId school_class;
  Span row;
  bool is_known =
      true;           ///< false: the file does not say which class it is, and the key may be its name or not
  std::string key{};  ///< of the class in the file
};

/// A place in a class that a file of changes gives, of a person or in a class that it only refers to: who or
/// which that is stands in the tables of the school.
struct ReferredPlace {
  std::string person;
  std::string class_key;  ///< in the file
  ClassId school_class;   ///< empty: the file does not name it
  bool is_teacher = false;
  bool is_main = false;
  std::optional<Day> begin;  ///< when that is still to come
  Span person_place;
  Span class_place;
};

/// A guardian of a pupil by the key alone, in a file of changes that names the pupil.
struct ReferredTie {
  PupilId pupil;
  PersonId guardian;
  Span place;
};

/// What an import understood. A table that the file does not carry is left as it is by whoever uses this; so
/// are columns that stay empty here. Deviations are diagnostics with their line: an error concerns the whole
/// file, a warning one pupil or something left out or guessed at.
struct ImportedRoster {
  std::string school_year;  ///< as stated, "2026-2027"; empty: not stated
  Span place;               ///< where the file states it, or its start
  bool has_pupils = false;
  bool has_guardians = false;
  bool has_staff = false;
  bool has_classes = false;
  std::vector<Pupil> pupils;
  std::vector<Guardian> guardians;
  std::vector<Staff> staff;
  std::vector<SchoolClass> classes;
  std::size_t expected = 0;     ///< pupils who are still to come
  std::set<Span> unplaced;      ///< rows of pupils of whom it says neither class nor grade nor first day
  bool is_complete = false;     ///< the file holds every pupil: who is not in it has left
  std::vector<Pupil> departed;  ///< pupils of the file who have left: key, and last day where it is stated
  std::vector<PupilId> passed_over;  ///< pupils of the file who were left out for a fault
  /// Pupils whose key was made from who they are, and those whom a list of guardians names: to be found again
  /// under the key that they have at the school.
  std::map<PupilId, Pupil> named;
  /// What rows of a list that only refers to pupils say of one beside the number: a slip shows from it.
  std::vector<Pupil> referred;
  bool changes_only = false;                    ///< of classes: who teaches one and is not in the file stays
  std::map<PersonId, Span> gone;                ///< guardians and staff whom a file of changes takes away
  std::vector<EndedPlace> ended;                ///< likewise, places in classes
  std::vector<ReferredPlace> places;            ///< of a file of changes
  std::vector<ReferredTie> ties;                ///< likewise
  std::vector<Guardian> alone;                  ///< likewise, whose children it does not name
  std::set<PersonId> made_guardian_keys;        ///< likewise
  std::set<PersonId> made_staff_keys;           ///< likewise, of class teachers whom a list names
  std::set<PersonId> named_beside;              ///< of those, whom a list of pupils names with them
  std::set<HouseholdId> proposed;               ///< households that the list does not state
  std::map<PupilId, std::string> postal_codes;  ///< to ask about siblings; kept nowhere
  /// Where a guardian of a pupil lives, where a list says it of guardians: to tell households apart; kept
  /// nowhere.
  std::map<std::pair<PupilId, PersonId>, Home> homes;
  std::set<PupilId> apart;              ///< pupils whose guardians the list gives different addresses
  std::vector<ImportedColumn> columns;  ///< of lists, in their order
  std::map<std::string, std::string> spellings;  ///< of classes: as the file writes them → as the tables do
  Span first_spelling;
};

/// Remembers how the file writes a class whose name stands otherwise in the tables.
void note_spelling(ImportedRoster& roster, const std::string& written, const ClassId& id, Span place);
/// Says how ("class-names", a note).
void report_spellings(const ImportedRoster& roster, Diagnostics& diagnostics);

/// How a message names a pupil: by the key, which one whom the file gives none, or a temporary one, has not
/// yet.
ArgValue shown_key(const Pupil& pupil, const ImportedRoster& roster);

/// Two lists of one school as one: what both state counts as the first has it.
void merge(ImportedRoster& roster, ImportedRoster other);

/// EDEXML 1.x – 2.1 and the payload of its web-service twin UWLR, tolerantly: unknown elements are passed
/// over, references that lead nowhere are reported, what the program must not have (citizen numbers,
/// ethnicity, weight, countries) is dropped and named. `as_of`: who has left by then is left out. It carries
/// no guardians.
ImportedRoster import_edexml(const Sources& sources, SourceId source, Day as_of, Diagnostics& diagnostics);

/// One file of a OneRoster set: "users.csv".
struct OneRosterFile {
  std::string name;
  TableSource table;
};

/// OneRoster 1.1 and 1.2 as CSV, complete ("bulk") or changes only ("delta"): homerooms are classes, people
/// who are anybody's parent, guardian or relative are guardians, written on either side. What deviates is
/// said with its file and line. `as_of`: enrolments whose (exclusive) end has come do not count. Errors: no
/// users.csv, a file that cannot be read, a column that must be there.
ImportedRoster import_oneroster(const Sources& sources, const std::vector<OneRosterFile>& files, Day as_of,
                                Diagnostics& diagnostics);

/// Fills in the household of each guardian who has none, and says which were
/// made up: the guardians of a pupil are one household, and so are those of
/// siblings who share all of them. Guardians whom the list gives different
/// addresses are not: each address is a household, and the pupil is noted under
/// `apart`. An address makes nobody one household. Likewise each of the
/// guardians of a pupil of whom the list says that they are separated.
void propose_households(ImportedRoster& roster, const std::set<PupilId>& separated = {});

/// What the headings of a list mean that the program does not know by itself: heading → field ("" to pass it
/// over). See docs/reference/import.md.
using ImportMapping = std::map<std::string, std::string>;

/// One list as a spreadsheet saves it: a row a pupil with guardians side by side ("E-mailadres ouder 1"), or
/// a row a guardian of a pupil. Headings that nobody knows are reported ("unknown-heading"); citizen numbers
/// are dropped and named.
ImportedRoster import_csv(const Sources& sources, const TableSource& table, const ImportMapping& mapping,
                          Diagnostics& diagnostics);

/// The headings of a list that neither the program nor the mapping knows, that mean what another one means
/// already, or that do not say of which guardian, in their order.
std::vector<std::string> unknown_headings(const Sources& sources, const TableSource& table,
                                          const ImportMapping& mapping);

/// A mapping file (TOML): [columns] with "heading" = "field".
ImportMapping load_import_mapping(const Sources& sources, SourceId source, Diagnostics& diagnostics);
/// A mapping file to fill in: the headings with an empty field, the fields that there are in comments.
std::string write_import_mapping(const std::vector<std::string>& headings, Lang lang);

}  // namespace gesprek
