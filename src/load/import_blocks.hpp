// Lists made by hand, in which a cell holds for the rows below it: merged cells leave those blank.
#pragma once

#include "load/csv.hpp"
#include "load/import_headings.hpp"

namespace gesprek {

/// Lines that name a class and nothing else ("Groep 4 - juf Els") are headings of the rows below: these get
/// the class where they have none of their own, in a column made for it where the list has none
/// ("class-headings"). A note; a line whose class cannot be told is an error ("class-heading-unclear").
void settle_class_headings(const Sources& sources, Table& table, const ImportMapping& mapping,
                           Diagnostics& diagnostics);

/// Gives rows what a merged cell above them says: the class and the grade where only the first row of each
/// class has them ("class-from-above"), and the pupil where a row names a guardian alone ("row-of-above").
/// Both are warnings, for they are guesses that somebody can check. Says which teachers have no class
/// ("teacher-without-class").
void fill_blocks(const Sources& sources, Table& table, const ImportColumns& columns,
                 Diagnostics& diagnostics);

}  // namespace gesprek
