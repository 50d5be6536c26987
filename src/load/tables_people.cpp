// pupils.csv, guardians.csv and staff.csv.
#include "load/relation_words.hpp"
#include "load/table_cells.hpp"
#include "load/tables.hpp"

namespace gesprek {

const std::vector<Column>& pupil_columns() {
  static const std::vector<Column> k_columns = {
      {"pupil",
       {"leerling", "leerlingnummer", "leerlingnr", "leerlingcode", "stamnummer", "administratienummer",
        "key", "id"},
       true},
      {"given", {"roepnaam", "voornaam", "roepnaamleerling", "firstname", "givenname"}},
      {"prefix", {"tussenvoegsel", "voorvoegsel", "tussenv", "voorv"}},
      {"family", {"achternaam", "familienaam", "lastname", "familyname", "surname"}},
      {"born", {"geboren", "geboortedatum", "gebdatum", "gebdat", "birthdate", "dateofbirth"}},
      {"class", {"groep", "groepsnaam", "stamgroep", "klas", "klasnaam", "basisgroep"}},
      {"grade", {"leerjaar", "jaargroep", "jaarlaag"}},
      {"first_day", {"eerstedag", "instroomdatum", "inschrijfdatum", "datuminschrijving"}},
      {"last_day", {"laatstedag", "uitstroomdatum", "uitschrijfdatum", "datumuitschrijving"}},
      {"arrived", {"aangekomen", "komtvan", "redeninstroom"}},
      {"left", {"vertrokken", "vertrek", "redenuitstroom"}},
      {"support", {"ondersteuning", "extraondersteuning", "zorg"}},
      {"new_teacher", {"nieuweleerkracht", "nieuweleraar", "nieuwejuf"}},
      {"class_since", {"groepsinds", "ingroepsinds", "sindsingroep", "klassinds"}},
  };
  return k_columns;
}

const std::vector<Column>& guardian_columns() {
  static const std::vector<Column> k_columns = {
      {"pupil", {"leerling", "leerlingnummer", "leerlingnr", "leerlingcode", "stamnummer"}, true},
      {"guardian",
       {"ouder", "verzorger", "ouderverzorger", "oudernummer", "oudercode", "verzorgernummer", "key", "id"},
       true},
      {"household", {"huishouden", "gezin", "gezinsnummer", "gezinscode"}, true},
      {"given", {"roepnaam", "voornaam", "firstname", "givenname"}},
      {"prefix", {"tussenvoegsel", "voorvoegsel", "tussenv", "voorv"}},
      {"family", {"achternaam", "familienaam", "lastname", "familyname", "surname"}},
      {"relation", {"relatie", "relatietotkind", "soortverzorger"}},
      {"custody", {"gezag", "ouderlijkgezag", "wettelijkvertegenwoordiger", "wettigevertegenwoordiger"}},
      {"invite", {"uitnodigen", "uitnodiging"}},
      {"email", {"emailadres", "mail", "mailadres"}},
      {"phone", {"telefoon", "telefoonnummer", "tel", "mobiel", "mobile"}},
      {"language", {"taal", "voorkeurstaal"}},
      {"secret", {"geheim", "afgeschermd"}},
      {"invite_before", {"uitnodigenvoorheen"}},
  };
  return k_columns;
}

const std::vector<Column>& staff_columns() {
  static const std::vector<Column> k_columns = {
      {"staff",
       {"medewerker", "leerkracht", "personeel", "medewerkercode", "personeelsnummer", "afkorting", "key",
        "id"},
       true},
      {"given", {"roepnaam", "voornaam", "firstname", "givenname"}},
      {"prefix", {"tussenvoegsel", "voorvoegsel", "tussenv", "voorv"}},
      {"family", {"achternaam", "familienaam", "lastname", "familyname", "surname"}},
      {"role", {"rol", "functie"}},
      {"email", {"emailadres", "mail", "mailadres"}},
      {"days", {"dagen", "werkdagen"}},
      {"from", {"vanaf", "van", "begin"}},
      {"until", {"tot", "totenmet", "tm", "einde"}},
  };
  return k_columns;
}

namespace {

const std::vector<std::pair<std::string_view, Guardian::Invited>>& invite_words() {
  static const std::vector<std::pair<std::string_view, Guardian::Invited>> k_words = {
      {"yes", Guardian::Invited::yes},
      {"no", Guardian::Invited::no},
      {"separate", Guardian::Invited::separate},
      {"ja", Guardian::Invited::yes},
      {"nee", Guardian::Invited::no},
      {"apart", Guardian::Invited::separate}};
  return k_words;
}

Pupil read_pupil(const RowReader& row) {
  const ClassName school_class = read_class_name(row, "class");
  Pupil pupil;
  pupil.id = PupilId(row.required_key("pupil"));
  pupil.name = read_name(row);
  pupil.born = row.day("born");
  pupil.class_id = school_class.id;
  pupil.grade = read_grade(row, school_class);
  pupil.first_day = row.day("first_day");
  pupil.last_day = row.day("last_day");
  pupil.arrived = read_reason(row, "arrived");
  pupil.left = read_reason(row, "left");
  pupil.support = row.yes_no("support").value_or(false);
  pupil.new_teacher = read_answer(row, "new_teacher");
  pupil.tells_class_change = row.has_column("class_since");
  pupil.class_since = row.day("class_since");
  pupil.row = row.row_span();
  return pupil;
}

Guardian read_guardian(const RowReader& row) {
  Guardian guardian;
  guardian.pupil = PupilId(row.required_key("pupil"));
  guardian.person = PersonId(row.required_key("guardian"));
  guardian.household = HouseholdId(row.required_key("household"));
  guardian.name = read_name(row);
  guardian.relation = relation_word(row.text("relation"));
  guardian.custody = read_answer(row, "custody");
  guardian.invite = row.word("invite", invite_words()).value_or(Guardian::Invited::yes);
  guardian.invite_before = row.word("invite_before", invite_words());
  guardian.email = read_email(row);
  guardian.phone = row.text("phone");
  guardian.language = read_language(row);
  guardian.secret = row.yes_no("secret").value_or(false);
  guardian.row = row.row_span();
  return guardian;
}

Staff read_staff(const RowReader& row) {
  Staff staff;
  staff.id = PersonId(row.required_key("staff"));
  staff.name = read_name(row);
  staff.role = read_role(row);
  staff.role_as_written = fold(row.text("role"));
  staff.email = read_email(row);
  staff.days = read_work_days(row);
  staff.from = row.day("from");
  staff.until = row.day("until");
  staff.row = row.row_span();
  return staff;
}

}  // namespace

std::vector<Pupil> load_pupils(const Sources& sources, const TableSource& table, Diagnostics& diagnostics) {
  std::vector<Pupil> pupils;
  each_row(sources, table, pupil_columns(), diagnostics, [&](const RowReader& row) {
    if (Pupil pupil = read_pupil(row); !pupil.id.empty()) {
      pupils.push_back(std::move(pupil));
    }
  });
  return pupils;
}

std::vector<Guardian> load_guardians(const Sources& sources, const TableSource& table,
                                     Diagnostics& diagnostics) {
  std::vector<Guardian> guardians;
  each_row(sources, table, guardian_columns(), diagnostics, [&](const RowReader& row) {
    if (Guardian guardian = read_guardian(row); !guardian.pupil.empty() && !guardian.person.empty()) {
      guardians.push_back(std::move(guardian));
    }
  });
  return guardians;
}

std::vector<Staff> load_staff(const Sources& sources, const TableSource& table, Diagnostics& diagnostics) {
  std::vector<Staff> staff;
  each_row(sources, table, staff_columns(), diagnostics, [&](const RowReader& row) {
    if (Staff member = read_staff(row); !member.id.empty()) {
      staff.push_back(std::move(member));
    }
  });
  return staff;
}

}  // namespace gesprek
