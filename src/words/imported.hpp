// What an import says of its work.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::imported {

inline constexpr Phrase k_read{"Gelezen: {files}", "Read: {files}"};
inline constexpr Phrase k_read_of_year{"Gelezen: {files} (schooljaar {school_year})",
                                       "Read: {files} (school year {school_year})"};
inline constexpr Phrase k_pupils{"leerlingen", "pupils"};
inline constexpr Phrase k_classes{"groepen", "classes"};
inline constexpr Phrase k_staff{"medewerkers", "staff"};
inline constexpr Phrase k_guardians{"ouders (per kind)", "guardians (a child)"};
inline constexpr Phrase k_expected{"{count} komen nog", "{count} still to come"};
inline constexpr Phrase k_had_left{"{count} al vertrokken en weggelaten",
                                   "{count} had left and were passed over"};
inline constexpr Phrase k_guardians_unknown{"{count} overgeslagen: van leerlingen die niet bekend zijn",
                                            "{count} passed over: of pupils whom nobody knows"};
inline constexpr Phrase k_not_carried{"staan er niet in; de tabel blijft zoals die is",
                                      "not in it; the table stays as it is"};
inline constexpr Phrase k_columns_read{"Zo zijn de koppen begrepen:", "The headings were read as:"};
inline constexpr Phrase k_of_guardian{"{what} van de ouder", "{what} of the guardian"};
inline constexpr Phrase k_of_guardian_number{"{what} van ouder {number}", "{what} of guardian {number}"};
inline constexpr Phrase k_column_not_needed{"niet nodig, overgeslagen", "not needed, passed over"};
inline constexpr Phrase k_column_unknown{"niet bekend, overgeslagen", "not known, passed over"};
inline constexpr Phrase k_column_ownerless{"zegt niet van welke ouder, overgeslagen",
                                           "does not say of which guardian, passed over"};
inline constexpr Phrase k_column_doubled{"dubbel, overgeslagen", "double, passed over"};
inline constexpr Phrase k_column_forbidden{"mag niet bewaard worden, overgeslagen",
                                           "must not be kept, passed over"};
/// What a field of a list holds (docs/reference/import.md), whoever it is of.
struct FieldWords {
  std::string_view field;
  Phrase words;
};
inline constexpr FieldWords k_field_words[] = {
    {"pupil", {"leerlingnummer", "pupil number"}},
    {"pupils", {"leerlingnummers", "pupil numbers"}},
    {"born", {"geboortedatum", "birth date"}},
    {"class", {"groep", "class"}},
    {"grade", {"leerjaar", "grade"}},
    {"first_day", {"eerste schooldag", "first day"}},
    {"last_day", {"laatste schooldag", "last day"}},
    {"arrived", {"waarom gekomen", "why arrived"}},
    {"left", {"waarom vertrokken", "why left"}},
    {"divorced", {"ouders gescheiden (ja of nee)", "guardians separated (yes or no)"}},
    {"support", {"ondersteuning (ja of nee)", "support (yes or no)"}},
    {"new_teacher", {"nieuwe leerkracht (ja of nee)", "new teacher (yes or no)"}},
    {"teacher", {"leerkracht van de groep", "teacher of the class"}},
    {"teacher_email", {"e-mailadres van de leerkracht", "address of the teacher"}},
    {"postal_code",
     {"postcode (alleen om naar broers en zussen en huishoudens te vragen)",
      "postal code (only to ask about brothers, sisters and households)"}},
    {"street",
     {"adres (alleen om huishoudens uit elkaar te houden)", "address (only to tell households apart)"}},
    {"house_number",
     {"huisnummer (alleen om huishoudens uit elkaar te houden)",
      "house number (only to tell households apart)"}},
    {"house_addition",
     {"toevoeging van het huisnummer (alleen om huishoudens uit elkaar te houden)",
      "addition of the house number (only to tell households apart)"}},
    {"town",
     {"woonplaats (alleen om huishoudens uit elkaar te houden)", "town (only to tell households apart)"}},
    {"given", {"roepnaam", "given name"}},
    {"prefix", {"tussenvoegsel", "prefix"}},
    {"family", {"achternaam", "family name"}},
    {"name", {"hele naam", "whole name"}},
    {"given_names", {"voornamen", "given names"}},
    {"initials", {"voorletters", "initials"}},
    {"guardian", {"nummer", "number"}},
    {"household", {"huishouden", "household"}},
    {"relation", {"relatie tot het kind", "relation to the child"}},
    {"custody", {"gezag", "custody"}},
    {"invite", {"uitnodigen", "whether to invite"}},
    {"deceased",
     {"of deze ouder overleden is (dan niet uitgenodigd)", "whether deceased (then not invited)"}},
    {"no_contact",
     {"of er een contactverbod is (dan niet uitgenodigd)",
      "whether contact is forbidden (then not invited)"}},
    {"email", {"e-mailadres", "mail address"}},
    {"phone", {"telefoonnummer", "phone number"}},
    {"language", {"taal", "language"}},
    {"secret", {"geheime gegevens", "secret details"}},
};
constexpr const Phrase& field_words(std::string_view field) {
  for (const FieldWords& words : k_field_words) {
    if (words.field == field) {
      return words.words;
    }
  }
  return k_column_unknown;
}

inline constexpr Phrase k_two_guardians{
    "in kolom \"{column}\" staan op één plek twee mensen, {count} keer, het eerst op regel {line}; zij "
    "blijven samen "
    "één ouder",
    "in column \"{column}\" two people stand in one place, {count} times, first on line {line}; together "
    "they stay "
    "one guardian"};
inline constexpr Phrase k_help_two_guardians{
    "geef elke ouder eigen kolommen of een eigen rij: pas dan is er van ieder een gezag, een adres en een "
    "uitnodiging",
    "give each guardian columns or a row of their own: only then each has custody, an address and an "
    "invitation"};
inline constexpr Phrase k_no_phone{
    "waar een telefoonnummer hoort staat iets anders, of een nummer waaraan cijfers ontbreken (cellen: "
    "{count}); dat is niet overgenomen",
    "where a telephone number belongs something else stands, or a number that lacks digits (cells: {count}); "
    "that was not taken over"};
inline constexpr Phrase k_help_no_phone{
    "zet er een heel nummer neer (06-12345678, 050-1234567, +49 …); wat erbij hoort te weten staat in de "
    "administratie",
    "put a whole number there (06-12345678, 050-1234567, +49 …); whatever else there is to know stands in "
    "the "
    "administration"};
inline constexpr Phrase k_more_phones{
    "bij een telefoonnummer staat nog iets, een tweede nummer of woorden (cellen: {count}); alleen het "
    "eerste "
    "nummer is overgenomen",
    "beside a telephone number something else stands, a second number or words (cells: {count}); only the "
    "first number was taken over"};
inline constexpr Phrase k_help_more_phones{
    "hoort een ander nummer vooraan, zet het dan in guardians.csv; een tweede nummer kent het programma niet",
    "where another number should come first, put it into guardians.csv; the program knows no second one"};
inline constexpr Phrase k_two_lines{
    "de koppen van deze lijst staan in twee regels, zoals samengevoegde cellen die geven",
    "the headings of this list stand in two lines, as merged cells give them"};
inline constexpr Phrase k_help_two_lines{
    "maak er een regel van, met in elke kop van wie het is: \"Naam verzorger 1\", \"E-mail verzorger 1\"",
    "make one line of them, each heading with whose it is: \"Naam verzorger 1\", \"E-mail verzorger 1\""};
inline constexpr Phrase k_total_row{
    "deze regel telt op of merkt iets op, en is niemand; de regel is overgeslagen",
    "this line is a total or a remark, and nobody; it was passed over"};
inline constexpr Phrase k_help_total_row{"laat totalen uit de lijst weg", "leave totals out of the list"};
inline constexpr Phrase k_repeated_headings{
    "de koppen staan ook verderop in de lijst (aantal regels: {count}; de eerste is regel {line}); die "
    "regels "
    "zijn overgeslagen",
    "the headings stand further on in the list too (lines: {count}; the first is line {line}); these lines "
    "were "
    "passed over"};
inline constexpr Phrase k_help_repeated_headings{"u hoeft niets te doen", "there is nothing to do"};
inline constexpr Phrase k_help_longer_row{
    "kijk of er in een cel een scheidingsteken staat, en zet die cel tussen aanhalingstekens; is de laatste "
    "cel "
    "alleen leeg, haal dan het laatste teken van de regel weg",
    "see whether a separator stands inside a cell, and put that cell in quotes; if the last cell is just "
    "empty, "
    "take away the last character of the line"};
inline constexpr Phrase k_lost_letters{
    "in deze lijst zijn letters verloren gegaan, waar nu het teken \"\uFFFD\" staat (aantal cellen: {count}; "
    "de "
    "eerste op regel {line})",
    "letters were lost in this list, where the sign \"\uFFFD\" stands now (cells: {count}; the first on line "
    "{line})"};
inline constexpr Phrase k_help_lost_letters{
    "exporteer de lijst opnieuw, of bewaar hem in Excel als \"CSV UTF-8\"",
    "export the list again, or save it in Excel as \"CSV UTF-8\""};
inline constexpr Phrase k_encoded_twice{
    "de letters met accenten van dit bestand waren twee keer omgezet (\"ZoÃ«\" voor Zoë); dat is hersteld",
    "the letters with accents of this file were converted twice (\"ZoÃ«\" for Zoë); that was mended"};
inline constexpr Phrase k_help_encoded_twice{"kijk of de namen met accenten kloppen",
                                             "see whether names with accents are right"};
inline constexpr Phrase k_number_as_name{
    "in de kolom \"{column}\" staan getallen waar een naam hoort (aantal cellen: {count}; de eerste op regel "
    "{line}); ze zijn niet overgenomen",
    "in the column \"{column}\" numbers stand where a name should (cells: {count}; the first on line "
    "{line}); "
    "they were not taken over"};
inline constexpr Phrase k_help_number_as_name{
    "zet in die kolom namen, of zeg in een kolommenbestand (--columns) wat er staat",
    "put names in that column, or say in a columns file (--columns) what stands there"};

inline constexpr Phrase k_name_as_key{
    "in de kolom \"{column}\" staan woorden waar een nummer of code hoort (aantal cellen: {count}; de eerste "
    "op "
    "regel {line}); ze zijn niet overgenomen: een naam is nooit een sleutel",
    "in the column \"{column}\" words stand where a number or code should (cells: {count}; the first on line "
    "{line}); they were not taken over: a name is never a key"};
inline constexpr Phrase k_help_name_as_key{
    "zet in die kolom nummers, of noem haar \"Naam …\" als er namen in staan",
    "put numbers in that column, or call it \"Name …\" when it holds names"};
inline constexpr Phrase k_help_name_as_household{
    "twee gezinnen kunnen één naam hebben; geef elk huishouden een eigen nummer of code",
    "two families can have one name; give each household a number or code of its own"};

inline constexpr Phrase k_teacher_days{
    "achter namen van leerkrachten staan dagen (aantal rijen: {count}); die zijn niet overgenomen",
    "days stand behind names of teachers (rows: {count}); they were not taken over"};
inline constexpr Phrase k_help_teacher_days{"vul ze in staff.csv in, kolom days: ma di wo",
                                            "fill them in in staff.csv, column days: mo tu we"};
inline constexpr Phrase k_teacher_unknown{
    "wie de lijst als leerkracht van deze groepen noemt, is niet in staff.csv te vinden: {classes}; hun "
    "leerkrachten blijven zoals ze waren",
    "whom the list names as the teacher of these classes cannot be found in staff.csv: {classes}; their "
    "teachers stay as they were"};
inline constexpr Phrase k_help_teacher_unknown{
    "Is het een nieuwe leerkracht? Importeer een lijst met Groep;Leerkracht;E-mail, of zet haar in staff.csv "
    "en "
    "classes.csv. Staat zij er al? Noem haar in de lijst zoals in staff.csv",
    "Is it a new teacher? Import a list with Class;Teacher;Teacher email, or put them in staff.csv and "
    "classes.csv. Do they stand there already? Name them in the list as in staff.csv"};

inline constexpr Phrase k_household_beside{
    "bij deze leerlingen komt er een ouder bij van wie niet vaststaat bij wie die hoort (het huishouden "
    "heeft "
    "er al twee, of de lijst noemt er een niet meer); de nieuwe krijgt een eigen huishouden en een eigen "
    "uitnodiging: {pupils}",
    "these pupils get a guardian more, and nobody can tell with whom (the household has two already, or the "
    "list no longer names one of them); the new one gets a household and an invitation of their own: "
    "{pupils}"};
inline constexpr Phrase k_help_household_beside{
    "wie hoort bij wie? Geef wie samen één uitnodiging krijgen in guardians.csv hetzelfde huishouden",
    "who belongs with whom? Give those who get one invitation together the same household in guardians.csv"};

inline constexpr Phrase k_relation_letter{
    "\"M\" en \"V\" kunnen moeder en vader zijn, of man en vrouw (cellen: {count}); de relatie is niet "
    "overgenomen",
    "\"M\" and \"V\" can be moeder (mother) and vader (father), or man and vrouw (woman) (cells: {count}); "
    "the relation was not taken over"};
inline constexpr Phrase k_help_relation_letter{
    "schrijf moeder of vader in de lijst, of mother of father in "
    "guardians.csv",
    "write moeder or vader in the list, or mother or father in "
    "guardians.csv"};
inline constexpr Phrase k_known_by_initials{
    "met voorletters genoemd, en herkend als de enige ouder van het kind met die achternaam en voorletter: "
    "{guardians}",
    "named by initials, and known as the only guardian of the child with that family name and letter: "
    "{guardians}"};
inline constexpr Phrase k_help_known_by_initials{"is het iemand anders, voeg die dan toe in guardians.csv",
                                                 "if it is somebody else, add that person in guardians.csv"};
inline constexpr Phrase k_more{" en nog {count} (alles: -v)", " and {count} more (all: -v)"};

inline constexpr Phrase k_would_change{"Dit zou er veranderen:", "This would change:"};
inline constexpr Phrase k_changes{"Dit verandert er:", "This changes:"};
inline constexpr Phrase k_nothing_changes{"Alles stond er al zo; er is niets geschreven.",
                                          "Everything stood there already; nothing was written."};
inline constexpr Phrase k_wrote{"Geschreven: {tables}", "Written: {tables}"};
inline constexpr Phrase k_would_write{"Proef: er is niets geschreven. Dit zou veranderen: {tables}",
                                      "Dry run: nothing was written. This would change: {tables}"};
inline constexpr Phrase k_class_names{"groepsnamen staan in de tabellen zo: {names}",
                                      "class names stand in the tables like this: {names}"};
inline constexpr Phrase k_help_class_names{
    "het blijven dezelfde groepen; \"Groep\" voor cijfers voorkomt dat een spreadsheet er een datum van "
    "maakt",
    "they stay the same classes; \"Groep\" before digits keeps a spreadsheet from making a date of them"};
inline constexpr Phrase k_outside_school{
    "Proef buiten een schoolmap: er is niets geschreven. Maak een map met `gesprek init MAP --from …`, of "
    "noem een map met -C.",
    "Dry run outside a school folder: nothing was written. Make a folder with `gesprek init DIR --from …`, "
    "or name one with -C."};

inline constexpr Phrase k_new_pupils{"nieuwe leerlingen", "new pupils"};
inline constexpr Phrase k_left{"vertrokken, met de laatste dag", "left, with their last day"};
inline constexpr Phrase k_left_advice{
    "vul in pupils.csv bij left in waarom (moved: verhuisd), en verbeter de laatste dag als die anders was",
    "fill in under left in pupils.csv why (moved), and mend the last day where it was another"};
inline constexpr Phrase k_returned{"terug van weggeweest", "back again"};
inline constexpr Phrase k_moved{"andere groep", "moved class"};
inline constexpr Phrase k_other_grade{"ander leerjaar, midden in het jaar", "another grade, during the year"};
inline constexpr Phrase k_other_grade_advice{
    "het beleid vraagt vanaf nu de gesprekken van het nieuwe leerjaar. Een gesprek van het vorige dat nog "
    "niet "
    "is gevoerd, noemen `check` en `todo` niet meer: wil de school het nog, zet het dan in requests.csv "
    "(gesprek)",
    "from now on the policy asks for the talks of the new grade. A talk of the former one that was not held "
    "yet "
    "is named by `check` and `todo` no more: if the school still wants it, put it in requests.csv (talk)"};
inline constexpr Phrase k_changed_pupils{"andere gegevens van leerlingen", "other data of pupils"};
inline constexpr Phrase k_not_listed{"leerlingen die er niet in staan en blijven",
                                     "pupils who are not in it and stay"};
inline constexpr Phrase k_new_teacher{"krijgen een nieuwe leerkracht", "get a new teacher"};
inline constexpr Phrase k_new_guardians{"nieuwe ouders", "new guardians"};
inline constexpr Phrase k_changed_guardians{"andere gegevens van ouders", "other data of guardians"};
inline constexpr Phrase k_guardians_not_listed{"ouders die er niet in staan en blijven",
                                               "guardians who are not in it and stay"};
inline constexpr Phrase k_new_staff{"nieuwe medewerkers", "new staff"};
inline constexpr Phrase k_changed_staff{"andere gegevens van medewerkers", "other data of staff"};
inline constexpr Phrase k_staff_not_listed{"medewerkers die er niet in staan en blijven",
                                           "staff who are not in it and stay"};
inline constexpr Phrase k_new_classes{"nieuwe groepen", "new classes"};
inline constexpr Phrase k_changed_classes{"andere leerjaren of leerkrachten van groepen",
                                          "other grades or teachers of classes"};
inline constexpr Phrase k_classes_not_listed{"groepen die er niet in staan en blijven",
                                             "classes that are not in it and stay"};
inline constexpr Phrase k_possible_siblings{"Misschien broers en zussen, nu in twee huishoudens",
                                            "Perhaps brothers and sisters, now in two households"};
inline constexpr Phrase k_possible_siblings_advice{
    "Zo ja: neem in guardians.csv bij de ouders van het ene kind `guardian` en `household` over van die van "
    "het andere; dan krijgen zij één uitnodiging, met gesprekken na elkaar; staat er al een plan, plan dan "
    "opnieuw. Zo nee: "
    "laat het zo.",
    "If so: in guardians.csv, copy `guardian` and `household` from the guardians of the one child to those "
    "of "
    "the other; they then get one invitation, with talks after each other; where a plan stands already, plan "
    "again. If "
    "not: leave it."};
inline constexpr Phrase k_many_possible_siblings{
    "Misschien broers en zussen, nu in twee huishoudens: {count} paren. `import … --dry-run -v` noemt ze, en "
    "wat u doet.",
    "Perhaps brothers and sisters, now in two households: {count} pairs. `import … --dry-run -v` names them, "
    "and what you do."};
inline constexpr Phrase k_because_contact{"zelfde adres of nummer van een ouder",
                                          "same address or number of a guardian"};
inline constexpr Phrase k_because_guardian{
    "dezelfde ouder en achternaam, en een van beiden heeft geen andere ouder",
    "same guardian and family name, and one has no other guardian"};
inline constexpr Phrase k_because_name{"zelfde naam van een ouder", "same name of a guardian"};
inline constexpr Phrase k_because_address{"zelfde achternaam en postcode",
                                          "same family name and postal code"};
inline constexpr Phrase k_cancel{"gesprekken van leerlingen die dan weg zijn",
                                 "talks of pupils who will be gone by then"};
inline constexpr Phrase k_cancel_advice{
    "`gesprek plan MOMENT` haalt ze uit de planning; is er al uitgenodigd, dan schrijft `gesprek invite "
    "MOMENT` daarna de afzegging, en legt `gesprek record cancelled GESPREK` vast dat die is verstuurd",
    "`gesprek plan MOMENT` takes them out of the plan; where people were invited, `gesprek invite MOMENT` "
    "then "
    "writes the letter that calls off, and `gesprek record cancelled TALK` records that it was sent"};
inline constexpr Phrase k_former_grade{
    "geplande gesprekken van leerlingen die nu in een ander leerjaar zitten; misschien horen ze daar niet "
    "bij",
    "planned talks of pupils who are in another grade now; they may not belong to it"};
inline constexpr Phrase k_former_grade_advice{
    "`gesprek plan MOMENT` haalt weg wat het beleid in het nieuwe leerjaar niet vraagt; is er al "
    "uitgenodigd, dan "
    "schrijft `gesprek invite MOMENT` daarna de afzegging, en legt `gesprek record cancelled GESPREK` vast "
    "dat die is "
    "verstuurd",
    "`gesprek plan MOMENT` takes out what the policy does not ask in the new grade; where people were "
    "invited, "
    "`gesprek invite MOMENT` then writes the letter that calls off, and `gesprek record cancelled TALK` "
    "records that it "
    "was sent"};
inline constexpr Phrase k_plan_again{
    "gesprekken in een planning waarvan ouders, groep of leerkracht anders zijn",
    "planned talks whose guardians, class or teacher are others now"};
inline constexpr Phrase k_plan_again_advice{
    "`gesprek plan MOMENT` kijkt opnieuw wie erbij hoort; is er al uitgenodigd, dan schrijft `gesprek invite "
    "MOMENT` daarna aan wie het moet weten",
    "`gesprek plan MOMENT` looks anew who belongs there; where people were invited, `gesprek invite MOMENT` "
    "then "
    "writes to who must know"};

inline constexpr Phrase k_replies{
    "Overgenomen in requests.csv: {taken}. Stond er al: {known}. Antwoord van {families}; gezinnen zonder "
    "antwoord: {silent}.",
    "Taken over into requests.csv: {taken}. Stood there already: {known}. Answers of {families}; families "
    "without an answer: {silent}."};
inline constexpr Phrase k_replies_would{
    "Proef: er is niets geschreven. Over te nemen in requests.csv: {taken}. Staat er al: {known}. Antwoord "
    "van "
    "{families}; gezinnen zonder antwoord: {silent}.",
    "Dry run: nothing was written. To be taken over into requests.csv: {taken}. Stands there already: "
    "{known}. Answers of {families}; families without an answer: {silent}."};
inline constexpr Phrase k_family{"gezin", "family"};
inline constexpr Phrase k_families{"gezinnen", "families"};
inline constexpr Phrase k_reply{"antwoord", "reply"};
inline constexpr Phrase k_replies_many{"antwoorden", "replies"};

inline constexpr Phrase k_unknown_kind{"\"{typed}\" kan niet worden geïmporteerd",
                                       "\"{typed}\" cannot be imported"};
inline constexpr Phrase k_columns_made{
    "{file} is gemaakt met de koppen die niet bekend zijn. Vul daarin achter elke kop een veld in, en geef "
    "dezelfde opdracht nog eens. Er is niets geïmporteerd.",
    "{file} was made with the headings that are not known. Fill in a field behind each of them, and give the "
    "same command again. Nothing was imported."};
inline constexpr Phrase k_columns_not_made{
    "{file} is er niet, en is door --dry-run niet gemaakt: laat --dry-run weg, dan komt het er met de koppen "
    "die niet bekend zijn; er wordt dan nog niets geïmporteerd",
    "{file} is not there, and was not made because of --dry-run: leave out --dry-run, and it is made with "
    "the "
    "headings that are not known; nothing is imported by that yet"};
inline constexpr Phrase k_offer_columns{
    "koppen die niet bekend zijn kunt u toelichten in een kolommenbestand: zet --columns BESTAND achter deze "
    "opdracht, dan wordt het gemaakt",
    "you can explain headings that are not known in a columns file: put --columns FILE behind this command, "
    "and it is made"};
inline constexpr Phrase k_only_for_csv{"\"{option}\" hoort alleen bij import csv",
                                       "\"{option}\" belongs to import csv only"};
inline constexpr Phrase k_only_for_csv_help{"laat de optie weg, of lees een lijst in met import csv",
                                            "leave the option out, or read a list with import csv"};
inline constexpr Phrase k_no_last_year{"in \"{folder}\" staan geen pupils.csv en classes.csv",
                                       "\"{folder}\" holds no pupils.csv and classes.csv"};
inline constexpr Phrase k_no_last_year_help{
    "noem de schoolmap van vorig jaar, met die twee tabellen erin",
    "name the school folder of last year, with these two tables in it"};

}  // namespace gesprek::words::imported
