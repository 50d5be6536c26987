// What an import says of the files of other programs.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words {

// XML
inline constexpr Phrase k_help_xml_syntax{"maak de export opnieuw; bewerk het bestand niet met de hand",
                                          "make the export again; do not edit the file by hand"};
inline constexpr Phrase k_xml_document_type{
    "dit bestand heeft een DOCTYPE; die kan andere bestanden binnenhalen en wordt geweigerd",
    "this file has a DOCTYPE, which can pull in other files and is refused"};
inline constexpr Phrase k_help_xml_document_type{"een EDEXML-export heeft er geen; maak de export opnieuw",
                                                 "an EDEXML export has none; make the export again"};
inline constexpr Phrase k_xml_too_large{"dit bestand is te groot: meer dan {most}",
                                        "this file is too large: more than {most}"};
inline constexpr Phrase k_xml_bytes{"64 MiB", "64 MiB"};
inline constexpr Phrase k_xml_elements{"2.000.000 elementen", "2,000,000 elements"};
inline constexpr Phrase k_xml_attributes{"1000 kenmerken bij één element", "1000 attributes of one element"};
inline constexpr Phrase k_help_xml_too_large{"kijk of dit het goede bestand is",
                                             "see whether this is the right file"};
inline constexpr Phrase k_xml_too_deep{"de elementen zitten hier te diep in elkaar",
                                       "the elements are nested too deeply here"};

// EDEXML
inline constexpr Phrase k_bad_school_year{
    "dit is geen schooljaar; of het bestand van dit schooljaar is, blijft onbekend",
    "this is no school year; whether the file is of this school year stays unknown"};
inline constexpr Phrase k_help_bad_school_year{
    "een schooljaar staat er als 2026-2027; kijk of dit de goede export is",
    "a school year is written 2026-2027; look whether this is the right export"};
inline constexpr Phrase k_not_edexml{"dit is geen EDEXML: er staan geen leerlingen of groepen in",
                                     "this is not EDEXML: it holds no pupils or classes"};
inline constexpr Phrase k_help_not_edexml{"kies in het leerlingvolgsysteem de export \"EDEX\"",
                                          "choose the export \"EDEX\" in the pupil administration"};
inline constexpr Phrase k_dropped{
    "{what} staat {count} keer in het bestand (voor het eerst op regel {line}) en is niet overgenomen",
    "{what} is in the file ({count} in all, first on line {line}) and was not taken over"};
inline constexpr Phrase k_help_dropped{
    "laat dit bij de volgende export weg als dat kan; het programma heeft het niet nodig",
    "leave it out of the next export if you can; the program does not need it"};
inline constexpr Phrase k_what_citizen_number{"het burgerservicenummer (of een ander nummer van de overheid)",
                                              "the citizen number (or another number of the state)"};
inline constexpr Phrase k_what_ethnicity{"de etniciteit", "the ethnicity"};
inline constexpr Phrase k_what_weight{"het leerlinggewicht", "the pupil weight"};
inline constexpr Phrase k_what_countries{"het land van de leerling of de ouders",
                                         "the country of the pupil or the parents"};
inline constexpr Phrase k_no_key{"dit onderdeel heeft geen sleutel en is overgeslagen",
                                 "this item has no key and was passed over"};
inline constexpr Phrase k_help_no_key{"de export moet elke leerling, groep en leerkracht een key geven",
                                      "the export must give every pupil, class and teacher a key"};
inline constexpr Phrase k_keys_changed{
    "een sleutel met een spatie, komma of / erin krijgt daar ~_, ~. of ~-; zo ook de volgende in dit bestand",
    "a key with a blank, comma or / in it gets ~_, ~. or ~- there; so do the next ones in this file"};
inline constexpr Phrase k_help_key_changed{"een sleutel in de tabellen staat aan één stuk",
                                           "a key in the tables stands in one piece"};
inline constexpr Phrase k_dummy_key{
    "\"{text}\" is een tijdelijke sleutel; de leerling krijgt een eigen sleutel van deze map en wordt later "
    "herkend aan naam en geboortedatum",
    "\"{text}\" is a temporary key; the pupil gets a key of this folder and is recognised later by name and "
    "birth date"};
inline constexpr Phrase k_without_key{"(zonder nummer)", "(without a number)"};
inline constexpr Phrase k_help_dummy_key{"exporteer opnieuw als de leerling een eigen nummer heeft",
                                         "export again when the pupil has a number of its own"};
inline constexpr Phrase k_classes_merged{"groep \"{class}\" staat er in stukken; die zijn samengevoegd",
                                         "class \"{class}\" stands there in parts, which were joined"};
inline constexpr Phrase k_help_classes_merged{"het leerjaar komt van elke leerling zelf",
                                              "the grade comes from each pupil"};
inline constexpr Phrase k_composed_groups{
    "samengestelde groepen zijn overgeslagen; het programma plant met stamgroepen",
    "composed groups were passed over; the program plans with the classes of the pupils"};
inline constexpr Phrase k_help_composed_groups{
    "staan de stamgroepen in het bestand als samengestelde groep, herstel dat dan in het leerlingvolgsysteem",
    "if the classes stand in the file as composed groups, mend that in the pupil administration"};
inline constexpr Phrase k_dangling_class{"er is geen groep met key \"{text}\" in dit bestand",
                                         "there is no class with key \"{text}\" in this file"};
inline constexpr Phrase k_dangling_class_of_pupil{
    "leerling {key} hoort bij een groep met key \"{text}\", en die is er niet in dit bestand",
    "pupil {key} belongs to a class with key \"{text}\", which is not in this file"};
inline constexpr Phrase k_help_dangling_class{"zet de groep daarna zelf in de tabel",
                                              "put the class into the table yourself afterwards"};
inline constexpr Phrase k_import_grade_missing{
    "het leerjaar van leerling {key} staat nergens in het bestand; de leerling is overgeslagen",
    "the grade of pupil {key} stands nowhere in the file; the pupil was passed over"};
inline constexpr Phrase k_help_import_grade_missing{
    "vul bij de leerling het leerjaar (jaargroep) in en exporteer opnieuw",
    "fill in the pupil's grade (jaargroep) and export again"};
inline constexpr Phrase k_grades_unknown{
    "leerlingen van wie het leerjaar niet bekend is: {count}; hun groep{class} zegt het niet, en de lijst "
    "heeft "
    "er geen kolom voor. Er is niets overgenomen",
    "pupils whose grade is not known: {count}; their class{class} does not say it, and the list has no "
    "column "
    "for it. Nothing was taken over"};
inline constexpr Phrase k_grades_not_stated{
    "leerlingen van wie het leerjaar niet bekend is: {count}; ook een groep hebben zij niet. Er is niets "
    "overgenomen",
    "pupils whose grade is not known: {count}; they have no class either. Nothing was taken over"};
inline constexpr Phrase k_help_grades_unknown{
    "zet een kolom Leerjaar in de lijst, met bij elke leerling een getal van 1 tot en met 8 (0: moet nog "
    "beginnen)",
    "add a column Leerjaar to the list, with a number from 1 to 8 for each pupil (0: still to begin)"};
inline constexpr Phrase k_names_missing{
    "nieuwe leerlingen zonder naam: {count}; geen enkele rij noemt een naam. Er is niets overgenomen",
    "new pupils without a name: {count}; not one row has a name. Nothing was taken over"};
inline constexpr Phrase k_help_names_missing{
    "zet een kolom Naam in de lijst, of Roepnaam en Achternaam; staan de namen er wel in onder een andere "
    "kop, zeg dat dan in een kolommenbestand (--columns); zie docs/reference/import.md",
    "add a column Naam to the list, or Roepnaam and Achternaam; do the names stand there under another "
    "heading, say so in a columns file (--columns); see docs/reference/import.md"};
inline constexpr Phrase k_new_without_name{
    "nieuwe leerlingen zonder naam: {count}; in brieven en lijsten staat dan niemand",
    "new pupils without a name: {count}; letters and lists then name nobody"};
inline constexpr Phrase k_help_new_without_name{"vul de naam in pupils.csv in",
                                                "fill in the name in pupils.csv"};
inline constexpr Phrase k_grade_not_one{
    "\"{text}\" is niet één leerjaar van 1 tot en met 8; de leerling is overgeslagen",
    "\"{text}\" is not one grade from 1 to 8; the pupil was passed over"};
inline constexpr Phrase k_help_grade_not_one{
    "zet bij de leerling één getal van 1 tot en met 8, of 0 voor wie nog moet beginnen",
    "give the pupil one number from 1 to 8, or 0 for who is still to begin"};
inline constexpr Phrase k_other_grade{
    "jaargroep \"{text}\" hoort niet bij de basisschool; de leerling is overgeslagen",
    "grade \"{text}\" is not of a primary school; the pupil was passed over"};
inline constexpr Phrase k_help_other_grade{"plan gesprekken met deze leerling zelf",
                                           "plan talks with this pupil yourself"};
inline constexpr Phrase k_import_no_date{"\"{text}\" is geen bestaande datum en is niet overgenomen",
                                         "\"{text}\" is not a date that exists and was not taken over"};
inline constexpr Phrase k_help_import_no_date{"verbeter de datum in het leerlingvolgsysteem",
                                              "mend the date in the pupil administration"};
inline constexpr Phrase k_help_import_short_year{
    "schrijf het jaar in vier cijfers, zoals 9-2-2018; in Excel: celeigenschappen, Datum, 14-3-2012",
    "write the year in four digits, like 9-2-2018; in Excel: format cells, Date, 14-3-2012"};
inline constexpr Phrase k_import_date_form{"deze datum is niet te lezen en is niet overgenomen",
                                           "this date cannot be read and was not taken over"};
inline constexpr Phrase k_import_unclean{
    "deze tekst bevat een onzichtbaar teken, een regeleinde of meer dan 200 tekens, en is leeg gelaten",
    "this text holds an invisible character, a line break or more than 200 characters, and was left empty"};
inline constexpr Phrase k_help_import_unclean{"typ de tekst opnieuw in het programma waar hij vandaan komt",
                                              "type the text again in the program that it comes from"};
inline constexpr Phrase k_teacher_of_all{
    "\"{key}\" is aan {count} groepen gekoppeld en is daar niet als leerkracht ingevuld",
    "\"{key}\" is attached to {count} classes and was not filled in as their teacher"};
inline constexpr Phrase k_help_teacher_of_all{
    "vul bij staff in classes.csv zelf de leerkracht in waar dat nodig is",
    "fill in the teacher under staff in classes.csv yourself where that is needed"};
inline constexpr Phrase k_import_duplicate{
    "sleutel \"{key}\" staat hier voor de tweede keer; dit onderdeel is overgeslagen",
    "key \"{key}\" stands here for the second time; this item was passed over"};
inline constexpr Phrase k_help_import_duplicate{
    "maak de export opnieuw; zo blijft het de vraag welke van de twee klopt",
    "make the export again; which of the two is right stays a question otherwise"};

// A file of another kind than the command reads
inline constexpr Phrase k_is_edexml{"dit is een EDEXML-export, geen lijst",
                                    "this is an EDEXML export, no list"};
inline constexpr Phrase k_help_is_edexml{"geef: gesprek import edexml BESTAND",
                                         "give: gesprek import edexml FILE"};
inline constexpr Phrase k_is_oneroster{"dit is een OneRoster-archief (zip), geen lijst",
                                       "this is a OneRoster archive (zip), no list"};
inline constexpr Phrase k_help_is_oneroster{"geef: gesprek import oneroster BESTAND",
                                            "give: gesprek import oneroster FILE"};
inline constexpr Phrase k_is_workbook{"dit is een Excel-werkmap (.xlsx), geen CSV",
                                      "this is an Excel workbook (.xlsx), not CSV"};
inline constexpr Phrase k_is_old_workbook{"dit is een oude Excel-werkmap (.xls), geen CSV",
                                          "this is an old Excel workbook (.xls), not CSV"};
inline constexpr Phrase k_is_open_document{"dit is een OpenDocument-werkblad (.ods), geen CSV",
                                           "this is an OpenDocument spreadsheet (.ods), not CSV"};
inline constexpr Phrase k_is_spreadsheet_xml{"dit is een webpagina of XML-werkblad, geen CSV",
                                             "this is a web page or an XML spreadsheet, not CSV"};
inline constexpr Phrase k_help_save_as_csv{
    "open het in het rekenblad, bewaar het blad met Opslaan als → CSV (UTF-8), en geef dat bestand: gesprek "
    "{command} BESTAND.csv",
    "open it in the spreadsheet, keep the sheet with Save as → CSV (UTF-8), and give that file: gesprek "
    "{command} FILE.csv"};
inline constexpr Phrase k_is_xml{"dit is een XML-bestand, geen lijst", "this is an XML file, no list"};
inline constexpr Phrase k_is_pdf{"dit is een PDF, geen lijst", "this is a PDF, no list"};
inline constexpr Phrase k_help_not_a_list{"exporteer de lijst als CSV of EDEXML",
                                          "export the list as CSV or EDEXML"};
inline constexpr Phrase k_help_export_as_csv{
    "exporteer de lijst als CSV (in een rekenblad: Opslaan als → CSV), en geef dat bestand: gesprek "
    "{command} "
    "BESTAND.csv",
    "export the list as CSV (in a spreadsheet: Save as → CSV), and give that file: gesprek {command} "
    "FILE.csv"};
inline constexpr Phrase k_is_zip{"dit is een zip-archief, geen lijst", "this is a zip archive, no list"};
inline constexpr Phrase k_help_is_zip{"pak het uit en geef de lijst die erin zit",
                                      "unpack it and give the list that is inside"};
inline constexpr Phrase k_is_calendar{"dit is een agenda (.ics), geen lijst",
                                      "this is a calendar (.ics), no list"};
inline constexpr Phrase k_help_is_calendar{"afspraken neemt u over met: gesprek import bookings BESTAND",
                                           "appointments are taken over with: gesprek import bookings FILE"};
inline constexpr Phrase k_is_a_list{"dit is geen XML; het lijkt een lijst",
                                    "this is no XML; it looks like a list"};
inline constexpr Phrase k_help_is_a_list{"geef een lijst met: gesprek import csv BESTAND",
                                         "give a list with: gesprek import csv FILE"};

// Lists from a spreadsheet
inline constexpr Phrase k_unknown_heading{"de kolom \"{text}\" is niet bekend en is overgeslagen",
                                          "the column \"{text}\" is not known and was passed over"};
inline constexpr Phrase k_help_unknown_heading{
    "zeg in een kolommenbestand wat de kop betekent; zie docs/reference/import.md",
    "say in a columns file what the heading means; see docs/reference/import.md"};
inline constexpr Phrase k_doubled_heading{
    "de kolommen \"{used}\" en \"{text}\" betekenen allebei: {meaning}; \"{used}\" is gebruikt, \"{text}\" "
    "overgeslagen",
    "the columns \"{used}\" and \"{text}\" both mean: {meaning}; \"{used}\" was used, \"{text}\" passed "
    "over"};
inline constexpr Phrase k_help_doubled_heading{
    "staat in \"{text}\" iets anders, zeg dan in een kolommenbestand wat, of laat de kolom daarin leeg; zie "
    "docs/reference/import.md",
    "where \"{text}\" holds something else, say in a columns file what, or leave the column empty there; see "
    "docs/reference/import.md"};
inline constexpr Phrase k_citizen_keys{
    "de sleutels in dit bestand zijn burgerservicenummers; het programma mag die niet bewaren, en herkent "
    "deze "
    "mensen aan hun naam",
    "the keys in this file are citizen numbers; the program must not keep them, and knows these people by "
    "name"};
inline constexpr Phrase k_key_of_pupil{"van een leerling", "of a pupil"};
inline constexpr Phrase k_key_of_guardian{"van een ouder", "of a guardian"};
inline constexpr Phrase k_key_of_staff{"van een medewerker", "of a member of staff"};
inline constexpr Phrase k_citizen_key{
    "de sleutel {whose} op regel {line} kan een burgerservicenummer zijn; het programma bewaart die niet, "
    "geeft deze persoon een eigen sleutel en herkent hem of haar aan de naam",
    "the key {whose} on line {line} may be a citizen number; the program does not keep it, gives this person "
    "a key "
    "of its own, and knows them by name"};
inline constexpr Phrase k_help_citizen_keys{
    "zet in de administratie de export zo dat de sleutel een leerlingnummer is; zo herkent het programma een "
    "kind ook als de naam verandert",
    "set up the export of the administration so that the key is a pupil number; then a child is recognised "
    "when its name changes too"};
inline constexpr Phrase k_citizen_cell{
    "in de kolom \"{column}\" staat op regel {line} een getal dat een burgerservicenummer kan zijn; deze cel "
    "is "
    "niet overgenomen",
    "in the column \"{column}\" a number on line {line} may be a citizen number; this cell was not taken "
    "over"};
inline constexpr Phrase k_citizen_cells{
    "in de kolom \"{column}\" staan {count} getallen die een burgerservicenummer kunnen zijn, het eerste op "
    "regel {line}; deze cellen zijn niet overgenomen",
    "in the column \"{column}\" {count} numbers may be citizen numbers, the first on line {line}; these "
    "cells "
    "were not taken over"};
inline constexpr Phrase k_citizen_in_name{
    "in de kolom \"{column}\" staat bij een naam een getal dat een burgerservicenummer kan zijn (regels: "
    "{lines}); het getal is weggelaten, de naam niet",
    "in the column \"{column}\" a number that may be a citizen number stands beside a name (lines: {lines}); "
    "the number was left out, the name was not"};
inline constexpr Phrase k_help_citizen_cell{
    "haal het nummer uit de lijst; was het iets anders, vul de cel dan in de tabel van de school in",
    "take the number out of the list; if it was something else, fill the cell in in the school's table"};
inline constexpr Phrase k_secret_heading{
    "de kolom \"{text}\" gaat over geheime gegevens en is niet bekend; zo werd er niets geheim",
    "the column \"{text}\" speaks of secret details and is not known; nothing would be kept secret"};
inline constexpr Phrase k_key_of_another{
    "leerlingnummer {key} staat hierboven al bij een ander kind; deze rij is overgeslagen",
    "pupil number {key} stands above for another child already; this row was passed over"};
inline constexpr Phrase k_help_key_of_another{"geef elk kind een eigen nummer",
                                              "give each child a number of its own"};
inline constexpr Phrase k_no_class{
    "leerling {key} heeft geen groep en geen eerste dag, en telt als kind dat nog komt",
    "pupil {key} has no class and no first day, and counts as one who is still to come"};
inline constexpr Phrase k_help_no_class{"vul de groep in, of de eerste schooldag",
                                        "fill in the class, or the first school day"};
inline constexpr Phrase k_no_known_heading{"geen enkele kop van deze lijst is bekend",
                                           "not one heading of this list is known"};
inline constexpr Phrase k_help_no_known_heading{
    "zet een regel met koppen boven de lijst (Leerlingnummer;Roepnaam;Achternaam;Groep …), of zeg in een "
    "kolommenbestand wat de koppen betekenen; zie docs/reference/import.md",
    "put a line of headings above the list (Leerlingnummer;Roepnaam;Achternaam;Groep …), or say in a columns "
    "file what the headings mean; see docs/reference/import.md"};
inline constexpr Phrase k_read_as_dos{"deze lijst is gelezen als tekst van DOS (codepagina 850)",
                                      "this list was read as text of DOS (code page 850)"};
inline constexpr Phrase k_read_as_mac{"deze lijst is gelezen als tekst van een oudere Mac (Mac Roman)",
                                      "this list was read as text of an older Mac (Mac Roman)"};
inline constexpr Phrase k_read_as_mixed{
    "deze lijst is deels UTF-8 en deels Windows-1252; elk deel is zo gelezen",
    "this list is partly UTF-8 and partly Windows-1252; each part was read as "
    "such"};
inline constexpr Phrase k_help_read_as_dos{
    "kijk of de namen met accenten kloppen; anders: bewaar de lijst in Excel als \"CSV UTF-8\"",
    "see whether names with accents are right; otherwise save the list in Excel as \"CSV UTF-8\""};
inline constexpr Phrase k_column_dropped{
    "de kolom \"{text}\" is niet overgenomen; het programma mag die gegevens niet bewaren",
    "the column \"{text}\" was not taken over; the program must not keep such data"};
inline constexpr Phrase k_no_key_or_name{"deze rij noemt geen leerling en is overgeslagen",
                                         "this row names no pupil and was passed over"};
inline constexpr Phrase k_help_no_key_or_name{"vul het leerlingnummer of de naam in",
                                              "fill in the pupil number or the name"};
inline constexpr Phrase k_households_proposed{
    "horen deze ouders bij elkaar? huishoudens die zijn voorgesteld: {count}; ouders die samen bij een "
    "leerling "
    "staan krijgen één uitnodiging",
    "do these guardians belong together? proposed households: {count}; guardians who stand with one pupil "
    "get "
    "one invitation"};
inline constexpr Phrase k_help_households_proposed{
    "vraag de administratie wie gescheiden is, en geef die ouders in guardians.csv elk een eigen huishouden",
    "ask the administration who is separated, and give these guardians a household each in guardians.csv"};
inline constexpr Phrase k_households_apart{
    "de ouders van deze leerlingen staan in de lijst op verschillende "
    "adressen, of als gescheiden; zij krijgen "
    "elk een eigen huishouden en een eigen uitnodiging: {pupils}",
    "the guardians of these pupils have different addresses in the list, or "
    "are separated by it; they get a "
    "household and an invitation each: {pupils}"};
inline constexpr Phrase k_help_households_apart{
    "vraag het na; over het gezag zegt een adres niets. Horen ze toch bij elkaar, geef ze in guardians.csv "
    "samen een huishouden met een eigen naam (\"samen-1\"): dat blijft bij een volgende import staan",
    "ask; an address says nothing of custody. If they belong together after all, give both in guardians.csv "
    "one household with a name of your own (\"together-1\"): a later import leaves that as it is"};
inline constexpr Phrase k_households_kept{
    "de ouders van deze leerlingen staan in de lijst op verschillende adressen, en in guardians.csv in één "
    "huishouden met een eigen naam; dat blijft zo: {pupils}",
    "the guardians of these pupils have different addresses in the list, and one household with a name of "
    "its own in guardians.csv; it stays so: {pupils}"};
inline constexpr Phrase k_help_households_kept{
    "krijgen ze toch elk een uitnodiging, geef ze in guardians.csv elk een eigen huishouden",
    "if each of them is to get an invitation after all, give them a household each in guardians.csv"};
inline constexpr Phrase k_guardians_not_linked{
    "ouders zonder e-mailadres, telefoonnummer of nummer: {count}; hun andere kinderen zijn niet herkend",
    "guardians without address, phone number or key: {count}; their other children were not recognised"};
inline constexpr Phrase k_help_guardians_not_linked{
    "geef een ouder met meer kinderen bij elk kind dezelfde sleutel",
    "give a guardian of several children the same key with each"};
inline constexpr Phrase k_keys_made{
    "de lijst heeft geen leerlingnummers; kinderen worden herkend aan naam en geboortedatum",
    "the list has no pupil numbers; children are recognised by name and birth date"};
inline constexpr Phrase k_help_keys_made{
    "exporteer met leerlingnummer, dan wordt een kind ook herkend als de naam verandert",
    "export with the pupil number, then a child is recognised when its name changes too"};
// The tables that stand
inline constexpr Phrase k_guardians_of_nobody{
    "rijen over leerlingen die niet bekend zijn: {count}; deze ouders zijn overgeslagen",
    "rows about pupils whom nobody knows: {count}; these guardians were passed over"};
inline constexpr Phrase k_help_guardians_of_nobody{
    "importeer eerst de leerlingen, en gebruik in beide lijsten hetzelfde leerlingnummer",
    "import the pupils first, and use the same pupil number in both lists"};
inline constexpr Phrase k_guardian_disagrees{
    "ouder {guardian}, bij leerling {pupil}: {column} is in deze rij anders dan in een eerdere rij van "
    "dezelfde "
    "ouder; wat het eerst staat geldt",
    "guardian {guardian}, with pupil {pupil}: {column} differs in this row from an earlier row of the same "
    "guardian; what stands first holds"};
inline constexpr Phrase k_guardian_disagrees_first{"hier stond het eerst", "it stood here first"};
inline constexpr Phrase k_help_guardian_disagrees{
    "schrijf bij elk kind van deze ouder hetzelfde, of geef twee ouders ieder een eigen sleutel",
    "write the same with each child of this guardian, or give two guardians a key each"};
inline constexpr Phrase k_found_by_name{
    "leerlingen die herkend zijn aan naam en geboortedatum: {count}; ze houden de sleutel die ze al hadden",
    "pupils recognised by name and birth date: {count}; they keep the key that they had"};
inline constexpr Phrase k_help_found_by_name{"zo blijven planning en logboek aan deze leerlingen vastzitten",
                                             "so plans and log stay with these pupils"};
inline constexpr Phrase k_other_school{
    "{count} leerlingen van deze school staan niet in het bestand, en dat zijn de meeste",
    "{count} pupils of this school are not in the file, and that is most of them"};
inline constexpr Phrase k_help_other_school{
    "kijk of dit de export van deze school is; een nieuw schooljaar begint in een nieuwe map, met gesprek "
    "init",
    "see whether this is the export of this school; a new school year starts in a new folder, with gesprek "
    "init"};
inline constexpr Phrase k_last_year_unknown{
    "de meeste leerlingen staan niet in de map van vorig jaar; nieuwe leerkrachten zijn niet ingevuld",
    "most pupils are not in last year's folder; new teachers were not filled in"};
inline constexpr Phrase k_help_last_year_unknown{
    "gebruik de map die voor dezelfde leerlingnummers is gemaakt",
    "use the folder that was made for the same pupil numbers"};
inline constexpr Phrase k_other_year{"dit bestand is van schooljaar {stated}, deze map van {school_year}",
                                     "this file is of school year {stated}, this folder of {school_year}"};
inline constexpr Phrase k_help_other_year{
    "een nieuw schooljaar begint in een nieuwe map: gesprek init MAP --from edexml BESTAND --last-year "
    "DEZE-MAP; "
    "klopt alleen het jaar in het bestand niet, neem het dan over met --other-year",
    "a new school year starts in a new folder: gesprek init DIR --from edexml FILE --last-year THIS-DIR; if "
    "only "
    "the year in the file is wrong, take it over with --other-year"};

inline constexpr Phrase k_unknown_field{"\"{text}\" is geen veld", "\"{text}\" is not a field"};
inline constexpr Phrase k_help_unknown_field{
    "velden: {fields} (ook guardian1. … guardian4.); leeg betekent overslaan; zie docs/reference/import.md",
    "fields: {fields} (also guardian1. … guardian4.); empty means pass over; see docs/reference/import.md"};
inline constexpr Phrase k_mapping_heading{
    "Wat de koppen van de lijst betekenen. Vul achter elke kop een veld in, of laat \"\" staan om de kolom "
    "over te slaan.",
    "What the headings of the list mean. Fill in a field behind each heading, or leave \"\" to pass the "
    "column over."};
inline constexpr Phrase k_mapping_fields{"Velden: {fields} (ook guardian1. … guardian4.)",
                                         "Fields: {fields} (also guardian1. … guardian4.)"};

}  // namespace gesprek::words
