// One citizen number in any column of any file that an import reads, in any spelling: it stands nowhere
// afterwards, and no message repeats it.
#include "../citizen_spellings.hpp"

#include "diag/render.hpp"
#include "standing.hpp"

using namespace gesprek;
using given::School;

namespace {

struct List {
  std::vector<std::string> headings;
  std::vector<std::vector<std::string>> rows;

  /// With the text in one cell of the first row.
  std::string with(std::size_t column, const std::string& text, char separator) const {
    const auto line = [&](const std::vector<std::string>& cells) {
      std::string joined;
      for (std::size_t i = 0; i < cells.size(); ++i) {
        joined += (i > 0 ? std::string(1, separator) : "") + cells[i];
      }
      return joined + "\n";
    };
    std::string all = line(headings);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      std::vector<std::string> cells = rows[i];
      if (i == 0) {
        cells[column] =
            separator == ',' && text.find(',') != std::string::npos ? '"' + text + '"' : given::in_cell(text);
      }
      all += line(cells);
    }
    return all;
  }
};

const List& pupils_with_guardians() {
  static const List k_list{
      {"Leerlingnummer", "Roepnaam",        "Tussenvoegsel", "Achternaam",       "Geboortedatum",
       "Groep",          "Leerjaar",        "Instroomdatum", "Uitstroomdatum",   "Leerkracht",
       "Naam ouder 1",   "Relatie ouder 1", "Gezag ouder 1", "E-mail ouder 1",   "Telefoon ouder 1",
       "Taal ouder 1",   "Code ouder 1",    "Gezin ouder 1", "Postcode ouder 1", "Straat ouder 1",
       "Fietst"},
      {{"P7",       "Zoe",         "van",    "Hek", "1-2-2017",      "5A",          "5",  "",   "",
        "Anne Wit", "Anna Hek",    "moeder", "ja",  "a@example.org", "06-12345678", "nl", "G7", "H7",
        "1234AB",   "Dorpsstraat", "ja"},
       {"P8",       "Bo",          "",       "Bos", "3-4-2017",      "5A",          "5",  "",   "",
        "Anne Wit", "Els Bos",     "moeder", "ja",  "b@example.org", "06-22345678", "nl", "G8", "H8",
        "1234AC",   "Dorpsstraat", "nee"},
       {"P9",       "Li",          "",       "Dam", "5-4-2017",      "5A",          "5",  "",   "",
        "Anne Wit", "Eva Dam",     "moeder", "ja",  "c@example.org", "06-32345678", "nl", "G9", "H9",
        "1234AD",   "Dorpsstraat", "nee"}}};
  return k_list;
}

const List& whole_names() {
  static const List k_list{{"Leerlingnummer", "Leerling", "Groep", "Ouder 1"},
                           {{"P7", "Zoe Hek", "5A", "Anna Hek"}, {"P8", "Bo Bos", "5A", "Els Bos"}}};
  return k_list;
}

const List& names_alone() {
  static const List k_list{{"Leerling", "Groep", "Leerjaar"},
                           {{"Zoe Hek", "5A", "5"}, {"Bo Bos", "5A", "5"}}};
  return k_list;
}

const List& guardian_rows() {
  static const List k_list{{"Leerlingnummer", "Code", "Roepnaam", "Achternaam", "Relatie", "E-mailadres",
                            "Telefoon", "Huishouden"},
                           {{"P1", "G1", "Anna", "Berg", "moeder", "a@example.org", "0612345678", "H1"},
                            {"P1", "G2", "Jan", "Berg", "vader", "j@example.org", "0622345678", "H2"}}};
  return k_list;
}

std::string shown(const Diagnostics& diagnostics, const Sources& sources) {
  std::string text;
  for (const Lang lang : {Lang::nl, Lang::en}) {
    text += render_diagnostics(diagnostics, sources, lang, false);
  }
  return text;
}

std::string tables(const School& school) {
  return school.pupils + school.guardians + school.staff + school.classes;
}

}  // namespace

TEST_CASE("A list with a citizen number in any column leaves none behind, and does not repeat it") {
  for (const List* list : {&pupils_with_guardians(), &whole_names(), &names_alone(), &guardian_rows()}) {
    for (std::size_t column = 0; column < list->headings.size(); ++column) {
      for (const std::string& spelling : given::citizen_spellings()) {
        const std::string heading = list->headings[column];
        CAPTURE(heading);
        CAPTURE(spelling);
        School school;
        Diagnostics found;
        const TableSource table = add_table(school.sources, "list.csv", list->with(column, spelling, ';'));
        const ImportedRoster imported = import_csv(school.sources, table, {}, found);
        const std::string understood = shown(found, school.sources);
        school.apply(imported);
        CHECK_FALSE(given::shows_citizen_number(tables(school)));
        CHECK_FALSE(given::shows_citizen_number(understood));
        CHECK_FALSE(given::shows_citizen_number(shown(school.diagnostics, school.sources)));
        if (heading != "Fietst") {  // which nobody reads
          CHECK((found.has_warnings() || school.diagnostics.has_warnings()));
        }
      }
    }
  }
}

TEST_CASE("A heading that is a citizen number is not repeated") {
  for (const std::string& spelling : given::citizen_spellings()) {
    CAPTURE(spelling);
    School school;
    Diagnostics found;
    const TableSource table =
        add_table(school.sources, "list.csv",
                  "Leerlingnummer;Groep;Leerjaar;" + given::in_cell(spelling) + "\nP7;5A;5;\n");
    const ImportedRoster imported = import_csv(school.sources, table, {}, found);
    CHECK_FALSE(given::shows_citizen_number(shown(found, school.sources)));
    for (const ImportedColumn& column : imported.columns) {
      CHECK_FALSE(given::shows_citizen_number(column.heading));
    }
  }
}

TEST_CASE("EDEXML with a citizen number as a key or a text leaves none behind, and does not repeat it") {
  const std::vector<std::string> places{"pupil",     "achternaam",   "voorvoegsel",  "roepnaam",
                                        "voornamen", "emailadres",   "postcodenl",   "geboortedatum",
                                        "naam",      "teacher",      "teacher_name", "group",
                                        "jaargroep", "instroomdatum"};
  for (const std::string& place : places) {
    for (std::string spelling : given::citizen_spellings()) {
      CAPTURE(place);
      CAPTURE(spelling);
      for (std::size_t at = spelling.find('"'); at != std::string::npos; at = spelling.find('"')) {
        spelling.replace(at, 1, "&quot;");
      }
      const auto put = [&](std::string_view where, const std::string& otherwise) {
        return where == place ? spelling : otherwise;
      };
      const auto element = [&](const std::string& name, const std::string& otherwise) {
        return "<" + name + ">" + put(name, otherwise) + "</" + name + ">";
      };
      const std::string text =
          "<EDEX><groepen><groep key=\"a\">" + element("naam", "5A") +
          "<jaargroep>5</jaargroep></groep></groepen><leerlingen><leerling key=\"" + put("pupil", "P7") +
          "\">" + element("achternaam", "Vos") + element("voorvoegsel", "de") +
          element("voornamen", "Timotheus") + element("roepnaam", "Tim") +
          element("geboortedatum", "2017-03-04") + element("jaargroep", "5") + "<groep key=\"" +
          put("group", "a") + "\"/>" + element("postcodenl", "1234AB") +
          element("emailadres", "a@example.org") + element("instroomdatum", "2021-03-04") +
          "</leerling><leerling key=\"P8\"><achternaam>Bos</achternaam><roepnaam>Els</roepnaam>"
          "<jaargroep>5</jaargroep><groep key=\"a\"/></leerling></leerlingen><leerkrachten><leerkracht "
          "key=\"" +
          put("teacher", "L7") + "\"><achternaam>" + put("teacher_name", "Bos") +
          "</achternaam><groepen><groep key=\"a\"/></groepen></leerkracht></leerkrachten></EDEX>";
      School school;
      Diagnostics found;
      const ImportedRoster imported =
          import_edexml(school.sources, school.sources.add("edex.xml", text), given::k_today, found);
      const std::string understood = shown(found, school.sources);
      school.apply(imported);
      CHECK_FALSE(given::shows_citizen_number(tables(school)));
      CHECK_FALSE(given::shows_citizen_number(understood));
      CHECK_FALSE(given::shows_citizen_number(shown(school.diagnostics, school.sources)));
    }
  }
}

TEST_CASE("A OneRoster set with a citizen number in any column leaves none behind, and does not repeat it") {
  const List users{{"sourcedId", "role", "givenName", "familyName", "email", "phone", "agentSourcedIds",
                    "grades", "identifier", "username"},
                   {{"P7", "student", "Tim", "Vos", "", "", "G7", "05", "", ""},
                    {"P8", "student", "Els", "Bos", "", "", "G7", "05", "", ""},
                    {"G7", "parent", "Eva", "Vos", "eva@example.org", "0612345678", "", "", "", ""},
                    {"L7", "teacher", "Ans", "Dam", "ans@example.org", "", "", "", "", ""}}};
  const List classes{{"sourcedId", "title", "classType", "grades"}, {{"c5", "5A", "homeroom", "05"}}};
  const List enrollments{
      {"classSourcedId", "userSourcedId", "role", "beginDate"},
      {{"c5", "P7", "student", ""}, {"c5", "P8", "student", ""}, {"c5", "L7", "teacher", ""}}};
  const std::vector<std::pair<std::string, const List*>> files{
      {"users.csv", &users}, {"classes.csv", &classes}, {"enrollments.csv", &enrollments}};
  for (const auto& changed : files) {
    for (std::size_t column = 0; column < changed.second->headings.size(); ++column) {
      for (const std::string& spelling : given::citizen_spellings()) {
        const std::string heading = changed.first + " " + changed.second->headings[column];
        CAPTURE(heading);
        CAPTURE(spelling);
        School school;
        std::vector<OneRosterFile> set;
        for (const auto& file : files) {
          const bool is_changed = file.first == changed.first;
          set.push_back(
              {file.first,
               school.table(file.first, is_changed ? file.second->with(column, spelling, ',')
                                                   : file.second->with(0, file.second->rows[0][0], ','))});
        }
        Diagnostics found;
        const ImportedRoster imported = import_oneroster(school.sources, set, given::k_today, found);
        const std::string understood = shown(found, school.sources);
        school.apply(imported);
        CHECK_FALSE(given::shows_citizen_number(tables(school)));
        CHECK_FALSE(given::shows_citizen_number(understood));
        CHECK_FALSE(given::shows_citizen_number(shown(school.diagnostics, school.sources)));
      }
    }
  }
}
