#include "load/import_row_remarks.hpp"

#include "words/import_names.hpp"
#include "words/imported.hpp"

namespace gesprek {

void RowRemarks::report(Diagnostics& diagnostics) const {
  const auto say_of = [&](std::string_view code, const FoundLines& found, const Phrase& one,
                          const Phrase& help) {
    if (found.count() > 0) {
      diagnostics.warning(code, found.start(), Message{one, {{"lines", found.lines()}}}, Message{help});
    }
  };
  if (letters.count > 0) {
    diagnostics.warning("relation-letter", letters.first,
                        Message{words::imported::k_relation_letter, {{"count", letters.count}}},
                        Message{words::imported::k_help_relation_letter});
  }
  say_of("more-than-relation", more_than_relations, words::imported::k_more_than_relation,
         words::imported::k_help_more_than_relation);
  say_of("not-invited", barred, words::imported::k_not_invited, words::imported::k_help_not_invited);
  say_of("more-than-name", more_than_teachers, words::imported::k_more_than_teacher,
         words::imported::k_help_more_than_name_element);
  if (teacher_days.count > 0) {
    diagnostics.note("teacher-days", teacher_days.first,
                     Message{words::imported::k_teacher_days, {{"count", teacher_days.count}}},
                     Message{words::imported::k_help_teacher_days});
  }
}

}  // namespace gesprek
