#include "load/notes.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "load/table_cells.hpp"
#include "words/notes.hpp"

namespace gesprek {
namespace {

const std::vector<Column>& note_columns() {
  static const std::vector<Column> k_columns = {
      {"pupil",
       {"leerlingnummer", "leerling", "leerlingnr", "leerlingcode", "stamnummer", "administratienummer",
        "naam", "leerlingnaam", "naamleerling"},
       true},
      {"name", {"leerling", "naam", "leerlingnaam", "naamleerling"}},
      {"class", {"groep", "klas", "stamgroep"}},
      {"talk", {"gesprek", "moment", "gespreksmoment", "ronde"}},
      {"talk_date", {"datumgesprek", "gespreksdatum"}},
      {"report_date", {"datumnotitie", "notitiedatum", "datum", "datumverslag"}},
      {"entered", {"aangemaaktop", "invoerdatum", "aangemaakt", "ingevoerdop"}},
      {"category", {"categorie", "notitiecategorie"}},
      {"author", {"auteur", "medewerker", "ingevoerddoor"}},
      {"shared", {"zichtbaar", "zichtbaarvoorouders", "ouderportaal", "gedeeld"}},
  };
  return k_columns;
}

}  // namespace

std::vector<Note> load_notes(const Sources& sources, const TableSource& table, Diagnostics& diagnostics) {
  std::vector<Note> notes;
  each_imported_row(sources, table, note_columns(), diagnostics, [&](const RowReader& row) {
    Note note;
    note.pupil = PupilId(row.text("pupil"));
    note.name = row.text("name");
    note.class_id = row.text("class");
    note.talk = row.text("talk");
    note.talk_date = row.day_of_time("talk_date");
    const auto entered = row.day_of_time("entered");
    const auto filed = entered ? entered : row.day_of_time("report_date");
    note.category = row.text("category");
    note.author = row.text("author");
    note.shared = read_answer(row, "shared");
    note.row = row.row_span();
    if (!filed && !row.has("entered") && !row.has("report_date")) {
      diagnostics.warning("note-without-date", note.row, Message{words::k_note_without_date},
                          Message{words::k_help_note_without_date});
    } else if (filed) {
      note.filed = *filed;
      notes.push_back(std::move(note));
    }
  });
  return notes;
}

bool is_of_a_talk(const Note& note) {
  const std::string category = fold(note.category);
  const auto has = [&](std::string_view word) { return category.find(word) != std::string::npos; };
  return category.empty() || has("gesprek") || has("contact") || has("talk");
}

}  // namespace gesprek
