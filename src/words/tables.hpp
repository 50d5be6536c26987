// What can be wrong with the tables of a school, and what to do about it.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words {

// Cells
inline constexpr Phrase k_cell_no_date{"\"{text}\" is geen bestaande datum",
                                       "\"{text}\" is not a date that exists"};
inline constexpr Phrase k_help_cell_date{
    "schrijf een datum als 2027-02-09 of 9-2-2027, met het jaar in vier cijfers",
    "write a date like 2027-02-09 or 9-2-2027, with the year in four digits"};
inline constexpr Phrase k_cell_short_year{"\"{text}\" heeft een jaar van twee cijfers",
                                          "\"{text}\" has a year of two digits"};
inline constexpr Phrase k_help_cell_short_year{"schrijf het jaar in vier cijfers, zoals 9-2-2027",
                                               "write the year in four digits, like 9-2-2027"};
inline constexpr Phrase k_cell_month_word{"in \"{text}\" staat de maand als woord",
                                          "in \"{text}\" the month is a word"};
inline constexpr Phrase k_help_cell_month_word{"schrijf de maand als getal, zoals 4-1-2027 of 2027-01-04",
                                               "write the month as a number, like 4-1-2027 or 2027-01-04"};
inline constexpr Phrase k_cell_date_form{"\"{text}\" is niet als datum te lezen",
                                         "\"{text}\" cannot be read as a date"};
inline constexpr Phrase k_cell_no_time{"\"{text}\" is geen tijdstip", "\"{text}\" is not a time of the day"};
inline constexpr Phrase k_help_cell_time{"schrijf een tijd als 18:30", "write a time like 18:30"};
inline constexpr Phrase k_cell_no_date_time{"\"{text}\" is geen datum met tijd",
                                            "\"{text}\" is not a date with a time"};
inline constexpr Phrase k_help_cell_date_time{"schrijf datum en tijd als 2027-02-09T16:05",
                                              "write date and time like 2027-02-09T16:05"};
inline constexpr Phrase k_cell_no_number{"\"{text}\" is geen heel getal van {least} tot en met {most}",
                                         "\"{text}\" is not a whole number from {least} to {most}"};
inline constexpr Phrase k_help_cell_number{"schrijf alleen het getal, in cijfers",
                                           "write the number alone, in digits"};
inline constexpr Phrase k_cell_no_yes_no{"\"{text}\" is geen ja of nee", "\"{text}\" is not yes or no"};
inline constexpr Phrase k_help_cell_yes_no{"schrijf ja of nee (yes, no)", "write yes or no (ja, nee)"};
inline constexpr Phrase k_cell_taken_as_secret{"\"{text}\" is geen ja of nee: het adres geldt als geheim",
                                               "\"{text}\" is no yes or no: the address counts as secret"};
inline constexpr Phrase k_help_cell_taken_as_secret{"schrijf \"nee\" waar het niet geheim is",
                                                    "write \"no\" where it is not secret"};
inline constexpr Phrase k_cell_no_yes_no_unknown{"\"{text}\" is geen ja, nee of onbekend",
                                                 "\"{text}\" is not yes, no or unknown"};
inline constexpr Phrase k_help_cell_yes_no_unknown{"schrijf ja, nee of onbekend; leeg is ook onbekend",
                                                   "write yes, no or unknown; empty is unknown too"};
inline constexpr Phrase k_cell_no_weekdays{"\"{text}\" zijn geen weekdagen",
                                           "\"{text}\" are not days of the week"};
inline constexpr Phrase k_help_cell_weekdays{
    "schrijf dagen als \"ma di do\" of \"ma-vr\"; leeg betekent alle dagen",
    "write days like \"mo tu th\" or \"mo-fr\"; empty means all days"};
inline constexpr Phrase k_cell_no_hours{"\"{text}\" zijn geen gespreksuren", "\"{text}\" are not talk hours"};
inline constexpr Phrase k_help_cell_hours{"schrijf dagen met tijden, zoals \"di 13:00-14:30 do 9:00-10:00\"",
                                          "write days with times, like \"tu 13:00-14:30 th 9:00-10:00\""};
inline constexpr Phrase k_cell_no_grade{"\"{text}\" is geen leerjaar", "\"{text}\" is not a grade"};
inline constexpr Phrase k_help_cell_grade{"schrijf een leerjaar van 1 tot en met 8, of 0 voor wie nog komt",
                                          "write a grade from 1 to 8, or 0 for a pupil who is still to come"};
inline constexpr Phrase k_cell_no_grades{"\"{text}\" zijn geen leerjaren", "\"{text}\" are not grades"};
inline constexpr Phrase k_help_cell_grades{"schrijf de leerjaren van de groep als \"3 4\" of \"3/4\"",
                                           "write the grades of the class like \"3 4\" or \"3/4\""};
inline constexpr Phrase k_cell_unknown_word{"\"{text}\" kan hier niet staan", "\"{text}\" cannot stand here"};
inline constexpr Phrase k_help_cell_words{"schrijf een van deze woorden: {words}",
                                          "write one of these words: {words}"};
inline constexpr Phrase k_help_reply_mark{
    "zet bij {column} x (kan niet) of v (graag), of laat het leeg; een ander verzoek (gescheiden, vorm, "
    "langer …) "
    "staat uitgelegd in docs/reference/files.md",
    "under {column} put x (cannot come) or v (would like to), or leave it empty; other requests (separate, "
    "mode, "
    "longer …) are explained in docs/reference/files.md"};
inline constexpr Phrase k_cell_no_email{"dit is geen e-mailadres waarnaar post kan; het wordt niet gebruikt",
                                        "this is not an address that mail can go to; it is not used"};
inline constexpr Phrase k_help_cell_email{
    "schrijf één adres, zoals naam@voorbeeld.nl, of laat de cel leeg",
    "write one address, like name@example.org, or leave the cell empty"};
inline constexpr Phrase k_cell_no_language{
    "\"{text}\" is geen taal die het programma kent; de taal van de school wordt gebruikt",
    "\"{text}\" is not a language that the program knows; the school's is used"};
inline constexpr Phrase k_help_cell_language{
    "schrijf nl, en of een andere code van twee letters, of laat de cel leeg",
    "write nl, en or another code of two letters, or leave the cell empty"};
inline constexpr Phrase k_cell_no_role{
    "functie \"{key}\" is het programma niet bekend: geen afspraak over een functie geldt voor deze persoon",
    "the program does not know the role \"{key}\": no rule about a role applies to this person"};
inline constexpr Phrase k_help_cell_role{
    "schrijf leerkracht, intern begeleider, directeur, administratie, onderwijsassistent, tolk, overig of "
    "een "
    "andere functie uit het beleid",
    "write teacher, coordinator, head, secretary, assistant, interpreter, other or another role of the "
    "policy's language"};
inline constexpr Phrase k_cell_line_break{"in deze cel staat een regeleinde", "this cell holds a line break"};
inline constexpr Phrase k_help_cell_line_break{"schrijf de tekst op één regel", "write the text on one line"};
inline constexpr Phrase k_key_missing{"de kolom \"{column}\" is leeg, maar elke rij heeft die nodig",
                                      "the column \"{column}\" is empty, but every row needs it"};
inline constexpr Phrase k_help_key_missing{"vul de cel in, of haal de rij weg",
                                           "fill in the cell, or remove the row"};
inline constexpr Phrase k_blank_in_key{"in de sleutel \"{text}\" staat een spatie of komma",
                                       "the key \"{text}\" holds a blank or a comma"};
inline constexpr Phrase k_help_blank_in_key{"schrijf de sleutel aan één stuk, zoals P123",
                                            "write the key in one piece, like P123"};

// Classes
inline constexpr Phrase k_class_was_date{
    "een spreadsheet heeft van deze groepsnaam een datum gemaakt; gelezen als groep {class}",
    "a spreadsheet made a date of this class name; read as class {class}"};
inline constexpr Phrase k_help_class_was_date{"schrijf \"Groep {class}\" in de cel, dan blijft het een naam",
                                              "write \"Groep {class}\" in the cell, then it stays a name"};

// Requests
inline constexpr Phrase k_request_needs{"een verzoek \"{kind}\" heeft ook {column} nodig",
                                        "a request \"{kind}\" needs {column} too"};
inline constexpr Phrase k_request_needs_whom{
    "een verzoek \"{kind}\" zegt voor wie het is: {household}, {pupil} of {person}",
    "a request \"{kind}\" says whom it is for: {household}, {pupil} or {person}"};
inline constexpr Phrase k_request_always{"zonder datum of tijd is dit: nooit beschikbaar",
                                         "without a date or a time this is: never available"};
inline constexpr Phrase k_help_request_always{
    "vul {date} in, of {from} en {until} (elke dag tussen die tijden); is het echt nooit, dan wordt dit "
    "gesprek "
    "niet gepland",
    "fill in {date}, or {from} and {until} (those times of every day); if it is truly never, the talk is not "
    "planned"};
inline constexpr Phrase k_help_request_needs{
    "vul de cel in; wat elk verzoek nodig heeft staat in docs/reference/files.md",
    "fill in the cell; docs/reference/files.md says what each request needs"};
inline constexpr Phrase k_help_request_apart{
    "\"gescheiden\" (separate) is voor een ouder die los van de andere ouder komt, met {pupil} en in "
    "{person} de sleutel van die ouder: 2027-01-20;gescheiden;;P12;;G34;;;;; — \"verspreid\" (apart) is voor "
    "een gezin dat zijn gesprekken niet na elkaar wil, met {household}: 2027-01-20;apart;;;H7;;;;;;",
    "\"separate\" (gescheiden) is for a guardian who comes without the other one, with {pupil} and in "
    "{person} "
    "that guardian's key: 2027-01-20;separate;;P12;;G34;;;;; — \"apart\" (verspreid) is for a family that "
    "does not want its talks one after the other, with {household}: 2027-01-20;apart;;;H7;;;;;;"};
inline constexpr Phrase k_request_until_before_from{
    "de tijd tot ({until}) ligt niet na de tijd van ({from})",
    "the time until ({until}) is not after the time from ({from})"};
inline constexpr Phrase k_help_request_times{"zet de vroegste tijd in de kolom {from}",
                                             "put the earliest time in the column {from}"};
inline constexpr Phrase k_nothing_instead{"het beleid biedt niets in plaats van {moment}",
                                          "the policy offers nothing in place of {moment}"};
inline constexpr Phrase k_help_nothing_instead{
    "noem een moment dat in het beleid \"instead\" heeft, of laat de regel weg",
    "name a moment that has \"instead\" in the policy, or leave the row out"};
inline constexpr Phrase k_not_a_guardian{"\"{key}\" is geen ouder of verzorger van leerling {pupil}",
                                         "\"{key}\" is not a guardian of pupil {pupil}"};
inline constexpr Phrase k_help_not_a_guardian{"kies een sleutel uit guardians.csv bij deze leerling",
                                              "choose a key from guardians.csv for this pupil"};
inline constexpr Phrase k_guest_unknown{"deze gast is niemand in staff.csv, en komt dus bij geen gesprek",
                                        "this guest is nobody in staff.csv, and so joins no talk"};
inline constexpr Phrase k_help_guest_unknown{
    "schrijf directeur, intern begeleider of een andere rol die iemand in staff.csv heeft, of zet de sleutel "
    "van een medewerker in de kolom person; wie van buiten komt, kan in staff.csv staan met de rol gast",
    "write head, coordinator or another role that somebody in staff.csv has, or put the key of a member of "
    "staff into the column person; somebody from outside can stand in staff.csv with the role guest"};
inline constexpr Phrase k_order_other_family{
    "leerling {pupil} hoort niet bij gezin {household}; voor dat kind geldt deze volgorde niet",
    "pupil {pupil} does not belong to household {household}; this order does not hold for that child"};
inline constexpr Phrase k_help_order_other_family{
    "noem kinderen die in guardians.csv bij dit gezin staan, in de volgorde van hun gesprekken",
    "name children who stand with this household in guardians.csv, in the order of their talks"};

// Plans and the log
inline constexpr Phrase k_other_moment{"gesprek \"{talk}\" hoort niet in het plan van {moment}",
                                       "talk \"{talk}\" does not belong in the plan of {moment}"};
inline constexpr Phrase k_help_other_moment{
    "een gesprek heet {moment}/LEERLING; zet de rij in het bestand van haar eigen moment",
    "a talk is called {moment}/PUPIL; put the row in the file of its own moment"};
inline constexpr Phrase k_talk_names_other_pupil{
    "gesprek \"{talk}\" noemt een andere leerling dan de kolom pupil ({pupil})",
    "talk \"{talk}\" names another pupil than the column pupil ({pupil})"};
inline constexpr Phrase k_help_talk_names_other_pupil{"maak de twee kolommen gelijk",
                                                      "make the two columns alike"};
inline constexpr Phrase k_unknown_event{"onbekende gebeurtenis \"{text}\"", "unknown event \"{text}\""};
inline constexpr Phrase k_no_date_column{
    "geen kolom met de datum, en dit wordt niet gelezen: {columns}; alle regels zouden van vandaag zijn",
    "no column with the date, and this is not read: {columns}; all lines would be of today"};
inline constexpr Phrase k_help_no_date_column{
    "noem de kolom met de dagen \"datum\", of geef één dag voor alle regels met --date",
    "call the column of the days \"date\", or give one day for all lines with --date"};
inline constexpr Phrase k_unknown_log_word{"bij \"{event}\" hoort geen \"{word}\"",
                                           "\"{word}\" does not go with \"{event}\""};
inline constexpr Phrase k_wrong_log_value{"\"{word}\" kan niet bij \"{event}\"",
                                          "\"{word}\" cannot be with \"{event}\""};
inline constexpr Phrase k_help_log_minutes{
    "schrijf hele minuten van 1 tot en met 1440, bijvoorbeeld minutes=10",
    "write whole minutes from 1 to 1440, for instance minutes=10"};
inline constexpr Phrase k_help_log_mode{"schrijf mode=school, mode=phone, mode=video of mode=home",
                                        "write mode=school, mode=phone, mode=video or mode=home"};
inline constexpr Phrase k_help_log_time{"schrijf dag en tijd als 2027-02-09T18:30",
                                        "write day and time like 2027-02-09T18:30"};
inline constexpr Phrase k_help_log_shared{"schrijf shared=yes of shared=no", "write shared=yes or shared=no"};
inline constexpr Phrase k_help_log_empty{"zet achter het = wat er bedoeld is, of laat het woord weg",
                                         "put what is meant behind the =, or leave the word out"};
inline constexpr Phrase k_help_log_words{
    "hier kan staan: {words}; het logboek bevat sleutels, geen vrije tekst",
    "what can stand here: {words}; the log holds keys, no free text"};
inline constexpr Phrase k_help_log_nothing{"laat de cel leeg; het logboek bevat sleutels, geen vrije tekst",
                                           "leave the cell empty; the log holds keys, no free text"};

// Roster
inline constexpr Phrase k_duplicate_row{"\"{key}\" staat hier voor de tweede keer; deze rij telt niet",
                                        "\"{key}\" stands here for the second time; this row does not count"};
inline constexpr Phrase k_first_one_here{"de eerste keer staat hier", "the first one stands here"};
inline constexpr Phrase k_help_duplicate_row{"haal een van de twee rijen weg", "remove one of the two rows"};
inline constexpr Phrase k_lost_zeros{
    "\"{text}\" is kennelijk \"{key}\" zonder de nullen vooraan, en is zo gelezen (in deze tabel {count} "
    "keer)",
    "\"{text}\" is apparently \"{key}\" without its leading zeros, and was read so (in this table {count} "
    "times)"};
inline constexpr Phrase k_help_lost_zeros{
    "maak de kolom in de spreadsheet tekst, of begin sleutels met een letter",
    "make the column text in the spreadsheet, or begin keys with a letter"};
inline constexpr Phrase k_unknown_pupil{"er is geen leerling met sleutel \"{key}\"",
                                        "there is no pupil with key \"{key}\""};
inline constexpr Phrase k_unknown_class{"groep \"{key}\" staat niet in de tabel van groepen",
                                        "class \"{key}\" is not in the table of classes"};
inline constexpr Phrase k_unknown_staff{"er is geen medewerker met sleutel \"{key}\"",
                                        "there is no staff member with key \"{key}\""};
inline constexpr Phrase k_unknown_person{"er is geen ouder, verzorger of medewerker met sleutel \"{key}\"",
                                         "there is no guardian or staff member with key \"{key}\""};
inline constexpr Phrase k_unknown_household{"er is geen huishouden met sleutel \"{key}\"",
                                            "there is no household with key \"{key}\""};
inline constexpr Phrase k_unknown_room{"ruimte \"{key}\" staat niet bij [[rooms]] in gesprek.toml",
                                       "room \"{key}\" is not under [[rooms]] in gesprek.toml"};
inline constexpr Phrase k_unknown_division{"bouw \"{key}\" staat niet bij [divisions] in gesprek.toml",
                                           "division \"{key}\" is not under [divisions] in gesprek.toml"};
inline constexpr Phrase k_help_unknown_room{"voeg de ruimte daar toe, of verbeter de sleutel",
                                            "add the room there, or mend the key"};
inline constexpr Phrase k_help_unknown_division{"voeg de bouw daar toe, of verbeter de naam",
                                                "add the division there, or mend the name"};
inline constexpr Phrase k_unknown_moment{"het beleid kent geen moment \"{key}\"",
                                         "the policy has no moment \"{key}\""};
inline constexpr Phrase k_in_rows{"{what}; dat staat er {count} keer, en dit is de eerste",
                                  "{what}; it stands there {count} times, and this is the first"};
inline constexpr Phrase k_help_add_row{"voeg de rij toe aan {table}, of verbeter de sleutel",
                                       "add the row to {table}, or mend the key"};
inline constexpr Phrase k_help_moments{"het beleid kent: {words}", "the policy has: {words}"};
inline constexpr Phrase k_grade_missing{"het leerjaar van leerling {key} is niet bekend",
                                        "the grade of pupil {key} is not known"};
inline constexpr Phrase k_help_grade_missing{
    "vul de kolom grade (leerjaar) in; een combinatiegroep zegt niet welk leerjaar het is",
    "fill in the column grade; a combination class does not say which grade it is"};
inline constexpr Phrase k_grade_outside_class{
    "leerjaar {grade} hoort niet bij groep {class} (leerjaren {grades})",
    "grade {grade} does not belong to class {class} (grades {grades})"};
inline constexpr Phrase k_help_grade_outside_class{
    "verbeter het leerjaar of de groep van deze leerling, of de leerjaren van de groep",
    "mend this pupil's grade or class, or the grades of the class"};
inline constexpr Phrase k_last_before_first{"de laatste dag ligt vóór de eerste",
                                            "the last day lies before the first"};
inline constexpr Phrase k_help_last_before_first{"verbeter een van beide datums",
                                                 "mend one of the two dates"};
inline constexpr Phrase k_two_names{"sleutel \"{key}\" heeft hier een andere naam dan eerder",
                                    "key \"{key}\" has another name here than before"};
inline constexpr Phrase k_other_name_here{"de andere naam staat hier", "the other name stands here"};
inline constexpr Phrase k_help_two_names{
    "is het één persoon, schrijf de naam dan gelijk; zijn het er twee, geef de tweede een eigen sleutel",
    "if it is one person, write the name alike; if there are two, give the second a key of its own"};
inline constexpr Phrase k_key_of_talk{
    "sleutel \"{key}\" is niet te onderscheiden van het zoveelste gesprek van leerling \"{other}\"",
    "key \"{key}\" cannot be told from a further talk of pupil \"{other}\""};
inline constexpr Phrase k_help_key_of_talk{"geef een van beide een sleutel zonder /",
                                           "give one of them a key without /"};
inline constexpr Phrase k_no_guardian{"leerling {key} heeft geen ouder of verzorger in de tabel",
                                      "pupil {key} has no guardian in the table"};
inline constexpr Phrase k_no_guardians_at_all{"geen enkele leerling heeft een ouder of verzorger in de tabel",
                                              "no pupil has a guardian in the table"};
inline constexpr Phrase k_help_no_guardian{
    "zonder ouders of verzorgers wordt voor deze leerling niemand uitgenodigd; vul guardians.csv aan",
    "without guardians nobody is invited for this pupil; complete guardians.csv"};
inline constexpr Phrase k_pupil_without_name{
    "leerlingen zonder naam: {count}, te beginnen met {key}; in brieven en lijsten staat dan niemand",
    "pupils without a name: {count}, beginning with {key}; letters and lists then name nobody"};
inline constexpr Phrase k_help_pupil_without_name{"vul `given` en `family` in pupils.csv in",
                                                  "fill in `given` and `family` in pupils.csv"};
inline constexpr Phrase k_birth_date_unlikely{"een leerling van leerjaar {grade} is zelden op {date} geboren",
                                              "a pupil of grade {grade} is seldom born on {date}"};
inline constexpr Phrase k_help_birth_date_unlikely{"controleer de geboortedatum en het leerjaar",
                                                   "check the birth date and the grade"};
inline constexpr Phrase k_class_without_teacher{"groep {class} heeft geen leerkracht",
                                                "class {class} has no teacher"};
inline constexpr Phrase k_help_class_without_teacher{
    "zet bij staff de sleutels van de leerkrachten, met spaties ertussen",
    "put the keys of the teachers under staff, with blanks between"};

}  // namespace gesprek::words
