// gesprek import: people from the files of other programs.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/env.hpp"

namespace gesprek::commands {

struct ImportRequest {
  Located<std::string> kind;                    ///< edexml, oneroster, csv; notes, bookings
  std::vector<Located<std::string>> files;      ///< "-": standard input
  std::optional<Located<std::string>> columns;  ///< what unknown headings of a list mean; made when not there
  std::optional<Located<std::string>> last_year;  ///< the folder of last year's school (A08)
  std::optional<Located<std::string>> teacher;    ///< whose calendar a file of bookings is
  bool other_year = false;  ///< a file of another school year than the folder's is taken over all the same
  std::optional<Span> complete;  ///< the lists hold every pupil: who is not in them has left
};

/// Whatever the kind says: people, the notes of a pupil administration, or appointments made elsewhere.
Exit import_file(const ImportRequest& request, Env& env);

/// Shows what was understood and what changes, and puts it into the tables. Status 1 when the files deviate.
Exit import_people(const ImportRequest& request, Env& env);

}  // namespace gesprek::commands
