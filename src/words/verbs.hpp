// What the help says about each verb: a summary, the text, its examples, its own options.
#pragma once

#include "words/phrase.hpp"
#include "words/verbs_of_plans.hpp"

namespace gesprek::words::verbs {

inline constexpr Phrase k_arg_init{"MAP [BESTAND…]", "DIR [FILE…]"};
inline constexpr Phrase k_arg_files{"[BESTAND…]", "[FILE…]"};
inline constexpr Phrase k_arg_moments_or_all{"MOMENT… | --all", "MOMENT… | --all"};
inline constexpr Phrase k_arg_moments{"MOMENT…", "MOMENT…"};
inline constexpr Phrase k_arg_show{"MOMENT… | --by contact", "MOMENT… | --by contact"};
inline constexpr Phrase k_arg_move{"GESPREK TIJD | MOMENT DAG --session DAG",
                                   "TALK TIME | MOMENT DAY --session DAY"};
inline constexpr Phrase k_arg_swap{"GESPREK GESPREK", "TALK TALK"};
inline constexpr Phrase k_arg_talk{"GESPREK", "TALK"};
inline constexpr Phrase k_arg_explain{"LEERLING | GESPREK | BEVINDING", "PUPIL | TALK | FINDING"};
inline constexpr Phrase k_arg_record{"GEBEURTENIS [GESPREK | MOMENT | LEERLING]… | --from BESTAND",
                                     "EVENT [TALK | MOMENT | PUPIL]… | --from FILE"};
inline constexpr Phrase k_record_from{
    "een tabel met de kolommen van log.csv, een regel per gebeurtenis; - is de standaardinvoer",
    "a table with the columns of log.csv, one row an event; - is standard input"};
inline constexpr Phrase k_record_example_from{"alle regels van een tabel", "every row of a table"};
inline constexpr Phrase k_record_subjects_and_table{
    "waar de gebeurtenissen over gaan, staat in de tabel van --from",
    "what the events are about stands in the table of --from"};
inline constexpr Phrase k_record_subjects_and_table_help{
    "laat weg wat er los bij staat, of laat --from weg",
    "leave out what stands beside it, or leave out --from"};
inline constexpr Phrase k_arg_export{"MOMENT… | --year | --check", "MOMENT… | --year | --check"};

inline constexpr Phrase k_arg_new_folder{"MAP", "DIR"};
inline constexpr Phrase k_arg_import{"edexml | oneroster | csv | notes | bookings BESTAND…",
                                     "edexml | oneroster | csv | notes | bookings FILE…"};

inline constexpr Phrase k_init{"maakt een nieuwe schoolmap", "makes a new school folder"};
inline constexpr Phrase k_init_text{
    "Maakt een map met gesprek.toml, policy.yaml en de tabellen (alleen de koppen), met uitleg bij elke "
    "regel. Vraagt op een terminal wat u niet als optie geeft. Met --from vult het de tabellen meteen uit de "
    "leerlingadministratie.",
    "Makes a folder with gesprek.toml, policy.yaml and the tables (headings only), with each line explained. "
    "On a terminal it asks what you do not give as an option. With --from it fills the tables at once from "
    "the "
    "pupil administration."};
inline constexpr Phrase k_init_name{"hoe de school heet", "what the school is called"};
inline constexpr Phrase k_init_regions{"noord|midden|zuid", "noord|midden|zuid"};
inline constexpr Phrase k_init_region{"voor de schoolvakanties", "for the school holidays"};
inline constexpr Phrase k_init_kinds{"edexml|oneroster|csv", "edexml|oneroster|csv"};
inline constexpr Phrase k_init_from{"wat BESTAND is, om mee te beginnen; zie gesprek import --help",
                                    "what FILE is, to start from; see gesprek import --help"};
inline constexpr Phrase k_init_example_from{"meteen met de leerlingen uit de administratie",
                                            "at once with the pupils of the administration"};
inline constexpr Phrase k_init_example{"een map met het beleid ouder-kindgesprekken",
                                       "a folder with the policy ouder-kindgesprekken"};
inline constexpr Phrase k_init_example_policy{"met een ander meegeleverd beleid, uitleg in het Engels",
                                              "with another shipped policy, explained in English"};
inline constexpr Phrase k_init_policy{"het meegeleverde beleid waarop policy.yaml bouwt",
                                      "the shipped policy that policy.yaml builds on"};

inline constexpr Phrase k_import{
    "neemt leerlingen, groepen, leerkrachten en ouders over uit andere programma's",
    "takes pupils, classes, staff and guardians over from other programs"};
inline constexpr Phrase k_import_teacher{"bij bookings: wiens agenda dit is (sleutel of naam uit staff.csv)",
                                         "with bookings: whose calendar this is (key or name of staff.csv)"};
inline constexpr Phrase k_import_example_bookings{"de afspraken in de agenda van een leerkracht",
                                                  "the appointments in a teacher's calendar"};
inline constexpr Phrase k_import_text{
    "Leest de export van de leerlingadministratie (edexml), een map of zip-bestand met OneRoster (oneroster) "
    "of lijsten zoals een rekenblad ze bewaart (csv), "
    "zegt wat ervan begrepen is en wat er verandert, en werkt pupils.csv, guardians.csv, staff.csv en "
    "classes.csv bij. Wat er niet in staat blijft zoals het is; wie vertrokken is krijgt een laatste dag. "
    "Met notes: een lijst van notities; het logboek krijgt wanneer van welk gesprek het verslag er stond. "
    "Met bookings: een inschrijflijst of de agenda van een leerkracht (.ics); elke afspraak die bij precies "
    "een gesprek past, wordt vastgezet in de planning. "
    "Burgerservicenummers, etniciteit en gewicht worden nooit overgenomen. Met --dry-run ook buiten een "
    "schoolmap.",
    "Reads the export of the pupil administration (edexml), a folder or zip file with OneRoster (oneroster) "
    "or lists as a spreadsheet saves them (csv), says "
    "what it understood and what changes, and brings pupils.csv, guardians.csv, staff.csv and classes.csv up "
    "to date. What is not in it stays as it is; who left gets a last day. With notes: a list of notes; the "
    "log "
    "gets when the report of which talk was there. With bookings: a sign-up list or a teacher's calendar "
    "(.ics); each appointment that fits exactly one talk is pinned in the plan. Citizen numbers, ethnicity "
    "and "
    "weight are never taken over. With --dry-run outside a school folder too."};
inline constexpr Phrase k_import_example{"eerst kijken wat er in de export staat",
                                         "first see what the export holds"};
inline constexpr Phrase k_import_example_csv{"lijsten uit een rekenblad", "lists from a spreadsheet"};
inline constexpr Phrase k_import_example_last_year{"en zien wie een nieuwe leerkracht krijgt",
                                                   "and see who gets a new teacher"};
inline constexpr Phrase k_import_columns{
    "csv: zegt wat onbekende koppen betekenen; bestaat het bestand nog niet, dan wordt het gemaakt",
    "csv: says what unknown headings mean; a file that is not there yet is made"};
inline constexpr Phrase k_import_complete{
    "csv: alle leerlingen staan in de lijst; wie er niet in staat is vertrokken",
    "csv: every pupil is in the list; who is not in it has left"};
inline constexpr Phrase k_import_other_year{
    "het bestand mag van een ander schooljaar zijn dan deze map, of alleen onbekende leerlingen hebben",
    "the file may be of another school year than this folder, or have unknown pupils only"};
inline constexpr Phrase k_arg_forget{"[SLEUTEL]", "[KEY]"};
inline constexpr Phrase k_forget{"wist wat niet bewaard hoeft te blijven, of alles van één persoon",
                                 "erases what need not be kept, or all that is held of one person"};
inline constexpr Phrase k_forget_text{
    "Wist meteen, en noemt wie het betrof; met --show of --dry-run kijkt u eerst, en wist niets. "
    "Zonder SLEUTEL: onderwerpen van ouders 30 dagen na het gesprek, adressen en telefoonnummers 30 dagen "
    "nadat het "
    "laatste kind weg is, verzoeken 30 dagen na het schooljaar, en aan het eind van het volgende schooljaar, "
    "met --everybody, alle "
    "leerlingen, ouders, planningen en namen. Met de SLEUTEL van een leerling, ouder of medewerker: alles "
    "over die "
    "persoon. Het logboek houdt zijn regels, onder een sleutel van niemand.",
    "Erases at once, and names whom; with --show or --dry-run you look first, and erase nothing. "
    "Without KEY: topics of guardians 30 days after the talk, addresses and phone numbers 30 days after the "
    "last "
    "child left, requests 30 days after the school year, and at the end of the next school year, with "
    "--everybody, all pupils, guardians, plans and names. With the KEY of a pupil, guardian or member of "
    "staff: all about that "
    "person. The "
    "log keeps its lines, under a key that is nobody's."};
inline constexpr Phrase k_forget_show{"alleen laten zien, niets wissen", "show it only, erase nothing"};
inline constexpr Phrase k_forget_everybody{
    "ook alle leerlingen, ouders, planningen en namen, als het hun tijd is",
    "all pupils, guardians, plans and names too, when their time has come"};
inline constexpr Phrase k_forget_example_everybody{"ook iedereen, een jaar na het schooljaar",
                                                   "everybody too, a year after the school year"};
inline constexpr Phrase k_forget_example{"wat is er over zijn datum? (wist niets)",
                                         "what is past its date? (erases nothing)"};
inline constexpr Phrase k_forget_example_old{"en wis dat", "and erase that"};
inline constexpr Phrase k_forget_example_show{"alles wat er over één leerling staat (inzage)",
                                              "all that is held about one pupil"};
inline constexpr Phrase k_forget_example_erase{"wis alles over deze leerling", "erase all about this pupil"};

inline constexpr Phrase k_anonymise{"maakt een kopie van de school zonder iemands gegevens",
                                    "makes a copy of the school without anybody's data"};
inline constexpr Phrase k_anonymise_text{
    "Schrijft een school met verzonnen namen, andere sleutels, een eerste schooldag in plaats van "
    "geboortedata, "
    "geen adressen en geen vrije tekst. De kopie plant even goed en heeft dezelfde bevindingen: goed om iets "
    "te "
    "proberen, en om mee te sturen met een vraag of een foutmelding.",
    "Writes a school with invented names, other keys, a first school day instead of birth dates, no "
    "addresses and "
    "no free text. The copy plans as well and has the same findings: good to try something, and to send "
    "along "
    "with a question or the report of a fault."};
inline constexpr Phrase k_anonymise_example{"een kopie naast deze map", "a copy beside this folder"};

inline constexpr Phrase k_validate{"leest alles na: beleid, school en tabellen",
                                   "proofreads everything: policy, school and tables"};
inline constexpr Phrase k_validate_text{
    "Noemt in één keer elk probleem, met bestand, regel en kolom, en wat u eraan doet. Zonder BESTAND de "
    "hele schoolmap; met BESTAND "
    "alleen dat bestand (een beleid, een gesprek.toml of een tabel), ook buiten een school; - leest een "
    "beleid van de standaardinvoer.",
    "Names every problem at once, with file, line and column, and what to do about it. Without FILE the "
    "whole school folder; with FILE "
    "that file alone (a policy, a gesprek.toml or a table), outside a school too; - reads a policy from "
    "standard input."};
inline constexpr Phrase k_validate_example{"de school in deze map", "the school in this folder"};
inline constexpr Phrase k_validate_example_file{"alleen dit beleid", "this policy alone"};

inline constexpr Phrase k_test{"probeert de gevallen die het beleid testen",
                               "tries the cases that test the policy"};
inline constexpr Phrase k_test_text{
    "Een geval beschrijft een leerling en wat de school dat gezin schuldig is. Noemt elk geval dat niet "
    "klopt, met "
    "bestand, regel en kolom en wat er in plaats daarvan geldt, en de bepalingen die geen geval raakt. "
    "Zonder BESTAND "
    "elk *.test.yaml van de schoolmap; met BESTAND ook buiten een school.",
    "A case describes a pupil and what the school owes that family. Names every case that does not hold, "
    "with file, "
    "line and column and what holds instead, and the clauses that no case reaches. Without FILE every "
    "*.test.yaml of "
    "the school folder; with FILE outside a school too."};
inline constexpr Phrase k_test_example{"alle gevallen van deze school", "all cases of this school"};
inline constexpr Phrase k_test_example_file{"één bestand, met elk geval op een regel",
                                            "one file, with each case on a line"};
inline constexpr Phrase k_test_example_junit{"voor een bouwserver", "for a build server"};

inline constexpr Phrase k_arg_diff{"OUD NIEUW", "OLD NEW"};
inline constexpr Phrase k_diff{"vergelijkt twee versies van het beleid",
                               "compares two versions of the policy"};
inline constexpr Phrase k_diff_text{
    "Zegt in gewone woorden wat er voor wie verandert. OUD en NIEUW zijn een bestand of een meegeleverd "
    "beleid. In "
    "een schoolmap staat erbij hoeveel gesprekken en uren elke leerkracht voor en na de verandering heeft.",
    "Says in plain words what changes for whom. OLD and NEW are a file or a shipped policy. In a school "
    "folder it "
    "adds how many talks and hours each teacher has before and after."};
inline constexpr Phrase k_diff_example{"wat er dit jaar verandert", "what changes this year"};
inline constexpr Phrase k_diff_example_shipped{"het eigen beleid naast het meegeleverde",
                                               "the school's own policy beside the shipped one"};

inline constexpr Phrase k_year{"het jaaroverzicht: welke gesprekken, voor wie, wanneer",
                               "the year overview: which talks, for whom, when"};
inline constexpr Phrase k_year_text{
    "Het overzicht voor de schoolgids: elk moment van het beleid met data, duur, voor wie het is en of men "
    "verwacht wordt. Wat nog geen "
    "datum heeft staat er ook bij. Met -v staat bij elke bepaling ook de regel van het beleid. Met --to als "
    "pagina, agenda (een map), rekenblad of papier, net als met \"gesprek export --year\".",
    "The overview for the school guide: each moment of the policy with its dates, its length, whom it is for "
    "and whether they are "
    "expected. What has no date yet is listed as such. With -v each clause has its line in the policy. With "
    "--to as a page, a calendar (a folder), a spreadsheet or on paper, as \"gesprek export --year\" does."};
inline constexpr Phrase k_year_example{"op het scherm", "on the screen"};
inline constexpr Phrase k_year_example_page{"als pagina om te delen", "as a page to share"};
inline constexpr Phrase k_year_example_calendar{"als agenda, in een map", "as a calendar, in a folder"};
inline constexpr Phrase k_year_example_csv{"als tabel voor een rekenblad", "as a table for a spreadsheet"};

inline constexpr Phrase k_explain{"legt uit waarom iets zo is", "explains why something is so"};
inline constexpr Phrase k_explain_text{
    "Van een leerling: welke gesprekken er horen te zijn en waarom, en welke niet. Van een gesprek: waarom "
    "het er is, wanneer het staat "
    "en waarom het niet anders kan. Van een bevinding: de afspraak, de feiten en hoe het op te lossen is.",
    "Of a pupil: which talks are owed and why, and which are not. Of a talk: why it is there, when it stands "
    "and why not otherwise. Of a "
    "finding: the clause, the facts and how to settle it."};
inline constexpr Phrase k_explain_example{"een leerling", "a pupil"};
inline constexpr Phrase k_explain_example_talk{"een gesprek", "a talk"};
inline constexpr Phrase k_explain_example_finding{"een bevinding van `gesprek check`",
                                                  "a finding of `gesprek check`"};

inline constexpr Phrase k_invite{"schrijft de uitnodigingen van een ronde",
                                 "writes the invitations of a round"};
inline constexpr Phrase k_invite_text{
    "Maakt per gezin één uitnodiging met alle gesprekken van de ronde: als tekst, pagina om te printen, "
    "mailconcept en "
    "agendabestand, met het formulier erbij; een tabel om samen te voegen; en per leerkracht een lijst om in "
    "Parro over "
    "te nemen. Wie alles al weet, krijgt niets; een veranderde tijd of een afzegging wel. Er wordt niets "
    "vastgelegd: "
    "dat doet u met `gesprek record invited MOMENT` als ze verstuurd zijn. Eigen brieven: --copy-templates "
    "zet de "
    "sjablonen in templates/, waar u ze verandert.",
    "Makes one invitation a household with all its talks of the round: as a text, a page to print, a mail "
    "draft and a "
    "calendar file, with the form that goes along; a table for a mail merge; and for each teacher a list to "
    "copy into "
    "Parro. Who knows everything already gets nothing; a changed time or a cancellation is told. Nothing is "
    "recorded: do "
    "that with `gesprek record invited MOMENT` once they are sent. Letters of your own: --copy-templates "
    "puts the "
    "templates into templates/, where you change them."};
inline constexpr Phrase k_invite_example{"in de map brieven", "into the folder letters"};
inline constexpr Phrase k_invite_example_wishes{"vóór het plannen: wanneer kunt u?",
                                                "before planning: when can you come?"};
inline constexpr Phrase k_invite_example_remind{"wie nog niet reageerde", "who has not reacted yet"};
inline constexpr Phrase k_invite_example_dry{"alleen tellen", "only count"};
inline constexpr Phrase k_invite_remind{"alleen wie is uitgenodigd en nog niet reageerde",
                                        "only who was invited and has not reacted yet"};
inline constexpr Phrase k_invite_ask_wishes{"vraag vóór het plannen wanneer gezinnen kunnen",
                                            "ask families before planning when they can come"};
inline constexpr Phrase k_invite_copy_templates{"zet de sjablonen van de brieven in templates/",
                                                "put the templates of the letters into templates/"};

inline constexpr Phrase k_record{"legt vast wat er is gebeurd", "records what happened"};
inline constexpr Phrase k_record_text{
    "Schrijft een regel in log.csv voor elk genoemd gesprek, moment of elke leerling, of voor elke rij van "
    "een tabel; alles of, als er iets niet klopt, niets. Twee keer hetzelfde telt één keer. Gebeurtenissen: "
    "{events}.",
    "Writes a line to log.csv for each talk, moment or pupil that is named, or for each row of a table; all "
    "of it or, when anything of it is wrong, nothing. The same thing twice counts once. Events: {events}."};
inline constexpr Phrase k_record_example{"de hele ronde is uitgenodigd", "the whole round is invited"};
inline constexpr Phrase k_record_example_held{"een gesprek dat vandaag was, met wie erbij waren",
                                              "a talk of today, with who was there"};
inline constexpr Phrase k_record_example_undo{"dat was een vergissing", "that was a mistake"};
inline constexpr Phrase k_record_example_waived{"deze ene bevinding van check vervalt",
                                                "this one finding of check is settled"};
inline constexpr Phrase k_record_moment{"over deze ronde", "about this round"};
inline constexpr Phrase k_record_pupil{"over deze leerling (met --moment of bij een ronde)",
                                       "about this pupil (with --moment or for a round)"};
inline constexpr Phrase k_record_talk{"over dit gesprek", "about this talk"};
inline constexpr Phrase k_record_by{"wie het deed (sleutel of naam uit staff.csv)",
                                    "who did it (key or name of staff.csv)"};
inline constexpr Phrase k_record_value{"wat erbij hoort, bijvoorbeeld present=G1,L3A",
                                       "what goes with it, for example present=G1,L3A"};

inline constexpr Phrase k_check_plan_only{
    "alleen de planningen tegen het beleid en het rooster, nog voor er iemand is uitgenodigd",
    "only the plans against policy and timetable, before anybody is invited"};
inline constexpr Phrase k_check_example_plan{"een planning die anderen maakten", "a plan that others made"};
inline constexpr Phrase k_check{"wat is gemist of te laat gedaan, volgens welke afspraak",
                                "what was missed or done late, by which clause"};
inline constexpr Phrase k_check_text{
    "Houdt het logboek en de planningen tegen het beleid: is iedereen op tijd uitgenodigd, is elk verslag er "
    "binnen de termijn, was "
    "iedereen erbij die erbij moest zijn? Elke bevinding noemt de afspraak, de datum en het bewijs.",
    "Holds log and plans against the policy: was everybody invited in time, is every report there within its "
    "time, was everybody present "
    "who had to be? Each finding names the clause, the date and the evidence."};
inline constexpr Phrase k_check_example{"alles tot en met vandaag", "everything up to today"};
inline constexpr Phrase k_check_example_class{"alleen groep 5A", "class 5A alone"};
inline constexpr Phrase k_check_example_json{"voor een script: fout als er iets over tijd is",
                                             "for a script: fails when something is overdue"};
inline constexpr Phrase k_check_only{"alleen deze regel, status, ronde of clausule",
                                     "only this rule, status, round or clause"};
inline constexpr Phrase k_check_class{"alleen leerlingen van deze groep", "only pupils of this class"};
inline constexpr Phrase k_check_teacher{"alleen wat deze leerkracht moet doen",
                                        "only what this teacher has to do"};
inline constexpr Phrase k_check_since{"alleen wat op of na deze dag af moest zijn",
                                      "only what was due on or after this day"};
inline constexpr Phrase k_check_fail_on{"geef status 1 bij deze statussen (anders: late en overdue)",
                                        "give exit status 1 for these statuses (default: late and overdue)"};

inline constexpr Phrase k_todo{"wat er binnenkort moet gebeuren, per persoon", "what is due next, by person"};
inline constexpr Phrase k_todo_text{
    "Wat open staat en wat de komende vier weken af moet, per persoon en op volgorde van datum.",
    "What is open and what is due in the next four weeks, by person and in order of date."};
inline constexpr Phrase k_todo_example{"iedereen", "everybody"};
inline constexpr Phrase k_todo_example_for{"één leerkracht, tot en met een dag", "one teacher, until a day"};
inline constexpr Phrase k_todo_example_only{"wie er voor die dag nog uit te nodigen is",
                                            "whom to invite before that day"};
inline constexpr Phrase k_todo_only{
    "alleen deze regel, status, ronde of clausule; een leerling van twee leerkrachten staat er één keer",
    "only this rule, status, round or clause; a pupil of two teachers is listed once"};
inline constexpr Phrase k_todo_until{"tot en met deze dag (anders: vier weken vooruit)",
                                     "until this day (default: four weeks ahead)"};
inline constexpr Phrase k_todo_for{"alleen deze persoon (sleutel of naam uit staff.csv)",
                                   "only this person (key or name of staff.csv)"};

inline constexpr Phrase k_export{"zet planningen, het jaar of de bevindingen om voor een ander programma",
                                 "turns plans, the year or the findings into a file for another program"};
inline constexpr Phrase k_export_text{
    "Maakt tabellen en JSON voor programma's, een pagina, een rekenblad, papier of agenda's. Zonder --out "
    "komt het op de "
    "standaarduitvoer; ics (een map), xlsx en pdf hebben --out nodig. Bladen in de pdf: overview (wie "
    "ontvangt waar, voor de "
    "directie), board (bord in de hal, zonder kinderen), teacher (avondblad van een leerkracht, met ruimte "
    "om te "
    "schrijven), door (deurlijst, alleen voornamen), family (route van een gezin). Zonder --sheets: alle "
    "behalve family.",
    "Makes tables and JSON for programs, a page, a spreadsheet, paper or calendars. Without --out it goes to "
    "standard "
    "output; ics (a folder), xlsx and pdf need --out. Sheets of the pdf: overview (who receives where, for "
    "the head), "
    "board (for the hall, without children), teacher (a teacher's evening sheet, with room to write), door "
    "(door list, "
    "given names only), family (a family's itinerary). Without --sheets: all but family."};
inline constexpr Phrase k_export_example_html{"een pagina om te bekijken", "a page to look at"};
inline constexpr Phrase k_export_example_sheets{"deurlijsten om te printen", "door lists to print"};
inline constexpr Phrase k_export_example_forms{"lege formulieren voor het startgesprek",
                                               "blank forms for the start talk"};
inline constexpr Phrase k_export_example_year{"het jaar als kalender", "the year as a calendar"};
inline constexpr Phrase k_export_forms{"de lege formulieren (pdf)", "the blank forms (pdf)"};
inline constexpr Phrase k_export_sheets{"welke bladen: overview, board, teacher, door, family",
                                        "which sheets: overview, board, teacher, door, family"};
inline constexpr Phrase k_export_example{"een planning voor een rekenblad", "a plan for a spreadsheet"};
inline constexpr Phrase k_export_example_check{"de bevindingen als JSON", "the findings as JSON"};
inline constexpr Phrase k_export_year{"het jaaroverzicht", "the year overview"};
inline constexpr Phrase k_export_check{"de bevindingen", "the findings"};
inline constexpr Phrase k_export_to{"de soort van het bestand", "the kind of file"};

}  // namespace gesprek::words::verbs
