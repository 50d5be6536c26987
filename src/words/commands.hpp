// What the verbs say beside their answers.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::commands {

// Finding and reading the school.
inline constexpr Phrase k_no_school{
    "geen school gevonden: in \"{folder}\" en de mappen erboven staat geen gesprek.toml",
    "no school found: neither \"{folder}\" nor a folder above it holds a gesprek.toml"};
inline constexpr Phrase k_no_school_help{
    "ga naar de map van uw school, noem haar met -C MAP, of maak er een met `gesprek init MAP`",
    "go to your school's folder, name it with -C DIR, or make one with `gesprek init DIR`"};
inline constexpr Phrase k_missing_file{"het bestand \"{file}\" ontbreekt", "the file \"{file}\" is missing"};
inline constexpr Phrase k_missing_policy_help{"maak het met één regel: extends: ouder-kindgesprekken",
                                              "make it with one line: extends: ouder-kindgesprekken"};
inline constexpr Phrase k_missing_table_help{"maak een tabel met deze koppen: {columns}",
                                             "make a table with these headings: {columns}"};
inline constexpr Phrase k_path_outside{"[files] noemt \"{file}\" buiten de map van de school",
                                       "[files] names \"{file}\" outside the school's folder"};
inline constexpr Phrase k_path_outside_help{
    "zet het bestand in de map, en schrijf de naam zonder .. of / vooraan",
    "put the file into the folder, and write its name without .. or a leading /"};
inline constexpr Phrase k_unknown_plan{"\"{file}\" is de planning van een moment dat het beleid niet kent",
                                       "\"{file}\" is the plan of a moment that the policy does not know"};
inline constexpr Phrase k_unknown_plan_help{
    "noem het bestand naar een moment van het beleid, of haal het weg",
    "name the file after a moment of the policy, or take it away"};
inline constexpr Phrase k_doubtful_folder{
    "deze map staat op een gedeelde of verwisselbare schijf; werk er niet met twee tegelijk in",
    "this folder is on a shared or removable disk; do not work in it with two people at once"};
inline constexpr Phrase k_doubtful_folder_help{
    "spreek af wie er wanneer in werkt, of zet de map op een eigen schijf",
    "agree on who works in it when, or put the folder on a disk of its own"};
inline constexpr Phrase k_also_warnings{"{warnings} over de bestanden; zie `gesprek validate`",
                                        "{warnings} about the files; see `gesprek validate`"};
inline constexpr Phrase k_warning{"waarschuwing", "warning"};
inline constexpr Phrase k_warnings{"waarschuwingen", "warnings"};
inline constexpr Phrase k_error{"fout", "error"};
inline constexpr Phrase k_errors{"fouten", "errors"};

// What the command line names.
inline constexpr Phrase k_unknown_moment{"het beleid kent geen moment \"{typed}\"",
                                         "the policy knows no moment \"{typed}\""};
inline constexpr Phrase k_known_moments{"het kent: {known}", "it knows: {known}"};
inline constexpr Phrase k_several_moments{"meer momenten heten \"{typed}\"",
                                          "several moments are called \"{typed}\""};
inline constexpr Phrase k_several_moments_help{"noem de sleutel: {known}", "name the key: {known}"};
inline constexpr Phrase k_unknown_talk{"er is geen gesprek \"{typed}\"", "there is no talk \"{typed}\""};
inline constexpr Phrase k_talk_help{
    "een gesprek heet MOMENT/LEERLING, zoals rapportgesprek-februari/P123; `gesprek show MOMENT` toont ze",
    "a talk is called MOMENT/PUPIL, like rapportgesprek-februari/P123; `gesprek show MOMENT` lists them"};
inline constexpr Phrase k_unknown_pupil{"er is geen leerling \"{typed}\"", "there is no pupil \"{typed}\""};
inline constexpr Phrase k_pupil_help{"leerlingen staan met hun sleutel in pupils.csv",
                                     "pupils stand with their keys in pupils.csv"};
inline constexpr Phrase k_unknown_staff{"\"{typed}\" staat niet in staff.csv",
                                        "\"{typed}\" is not in staff.csv"};
inline constexpr Phrase k_unknown_class{"er is geen groep \"{typed}\"", "there is no class \"{typed}\""};
inline constexpr Phrase k_unknown_subject{"\"{typed}\" is geen gesprek, moment of leerling",
                                          "\"{typed}\" is not a talk, moment or pupil"};
inline constexpr Phrase k_did_you_mean{"bedoelde u \"{near}\"?", "did you mean \"{near}\"?"};
inline constexpr Phrase k_not_a_round{
    "\"{moment}\" is geen ronde van gesprekken, dus er valt niets te plannen",
    "\"{moment}\" is no round of talks, so there is nothing to plan"};
inline constexpr Phrase k_not_a_round_help{"`gesprek year` toont welke momenten gesprekken zijn",
                                           "`gesprek year` shows which moments are talks"};

// Validate.
inline constexpr Phrase k_valid{
    "Alles in orde: {pupils} leerlingen, {households} gezinnen, {staff} medewerkers, {classes} groepen; "
    "{moments} momenten in het beleid.",
    "All is well: {pupils} pupils, {households} households, {staff} staff, {classes} classes; {moments} "
    "moments in the policy."};
inline constexpr Phrase k_valid_files{"Alles in orde: {files} nagelezen.", "All is well: {files} proofread."};
inline constexpr Phrase k_file{"bestand", "file"};
inline constexpr Phrase k_files{"bestanden", "files"};
inline constexpr Phrase k_problems{"{errors}, {warnings}.", "{errors}, {warnings}."};
inline constexpr Phrase k_override{"{path} wijkt af van het beleid waarop dit voortbouwt",
                                   "{path} differs from the policy that this one extends"};
inline constexpr Phrase k_override_of_clause{
    "{path}: een eigen regel in plaats van {clause}, in het beleid waarop dit voortbouwt",
    "{path}: a rule of its own instead of {clause}, in the policy that this one extends"};
inline constexpr Phrase k_override_left_out{"{path} is weggelaten uit het beleid waarop dit voortbouwt",
                                            "{path} is left out of the policy that this one extends"};
inline constexpr Phrase k_override_none{
    "{path} is weggehaald; het beleid waarop dit voortbouwt heeft het wel",
    "{path} is taken away; the policy that this one extends has it"};
inline constexpr Phrase k_override_added{"{path} staat niet in het beleid waarop dit voortbouwt",
                                         "{path} is not in the policy that this one extends"};
inline constexpr Phrase k_override_before{"daar staat het hier", "there it stands here"};
inline constexpr Phrase k_questions{"Vragen aan de administratie:", "Questions for the administration:"};
inline constexpr Phrase k_question_pupils{"{text} ({pupils})", "{text} ({pupils})"};
inline constexpr Phrase k_question_more{"en nog {count}", "and {count} more"};
inline constexpr Phrase k_unknown_kind{"aan de naam \"{file}\" is niet te zien wat voor bestand dit is",
                                       "the name \"{file}\" does not show what kind of file this is"};
inline constexpr Phrase k_unknown_kind_help{
    "een beleid eindigt op .yaml, de school heet gesprek.toml, een tabel heet zoals {tables}",
    "a policy ends in .yaml, the school is called gesprek.toml, a table has a name like {tables}"};

// Writing output files.
inline constexpr Phrase k_needs_out{"hier komen meer bestanden uit; noem een map met --out MAP",
                                    "this makes several files; name a folder with --out DIR"};
inline constexpr Phrase k_needs_out_help{"bijvoorbeeld --out uitnodigingen", "for example --out invitations"};
inline constexpr Phrase k_written{"Geschreven: {path}", "Written: {path}"};
inline constexpr Phrase k_out_is_terminal{"een map kan niet de standaarduitvoer zijn",
                                          "a folder cannot be standard output"};
inline constexpr Phrase k_out_is_terminal_help{"noem een map, bijvoorbeeld --out uitnodigingen",
                                               "name a folder, for example --out invitations"};
inline constexpr Phrase k_dry_run{"Proef: er is niets geschreven.", "Dry run: nothing was written."};

// Record.
inline constexpr Phrase k_unknown_event{"onbekende gebeurtenis \"{typed}\"", "unknown event \"{typed}\""};
inline constexpr Phrase k_unknown_rule{"\"waived\" laat een controle vervallen, en rule={typed} is er geen",
                                       "\"waived\" settles a check, and rule={typed} is none"};
inline constexpr Phrase k_waived_without_reason{"zonder reden vervalt er niets",
                                                "nothing is waived without a reason"};
inline constexpr Phrase k_waived_without_reason_help{
    "zet erbij: --value \"reason=ziek\", een reden in één woord",
    "add: --value \"reason=ill\", a reason in one word"};
inline constexpr Phrase k_known_events{"deze zijn er: {known}", "these exist: {known}"};
inline constexpr Phrase k_needs_subject{
    "waar gaat \"{event}\" over? Noem een gesprek, een moment of een leerling",
    "what is \"{event}\" about? Name a talk, a moment or a pupil"};
inline constexpr Phrase k_future_date{"{day} ligt na vandaag ({today})", "{day} lies after today ({today})"};
inline constexpr Phrase k_future_help{
    "leg vast wat er gebeurd is; met --as-of kunt u een andere dag vandaag noemen",
    "record what has happened; --as-of makes another day today"};
inline constexpr Phrase k_recorded{"Vastgelegd: {count} ({event}).", "Recorded: {count} ({event})."};
inline constexpr Phrase k_recorded_before{"Stond er al: {count}.", "Stood there already: {count}."};
inline constexpr Phrase k_undone{"Teruggenomen: {count} ({event}).", "Taken back: {count} ({event})."};
inline constexpr Phrase k_would_record{
    "Proef, er is niets geschreven. Dit zou worden vastgelegd: {count} ({event}).",
    "Dry run, nothing was written. This would be recorded: {count} ({event})."};
inline constexpr Phrase k_would_undo{
    "Proef, er is niets geschreven. Dit zou worden teruggenomen: {count} ({event}).",
    "Dry run, nothing was written. This would be taken back: {count} ({event})."};
inline constexpr Phrase k_nothing_to_undo{"er staat geen regel die hiermee wordt teruggenomen: {line}",
                                          "there is no line that this takes back: {line}"};
inline constexpr Phrase k_nothing_to_undo_help{
    "noem gebeurtenis, datum en waarde zoals in log.csv, of laat --date en --value weg: dan geldt de laatste",
    "name event, date and value as in log.csv, or leave out --date and --value: then it is the last one"};
inline constexpr Phrase k_not_of_pupil{
    "\"{person}\" hoort niet bij het gezin van {pupil}, en niet bij de school",
    "\"{person}\" is neither of the family of {pupil} nor of the school"};
inline constexpr Phrase k_not_of_pupil_help{
    "de ouders van {pupil} zijn: {guardians}; wie van de school erbij was, heeft een sleutel in staff.csv",
    "the guardians of {pupil} are: {guardians}; who came of the school has a key in staff.csv"};
inline constexpr Phrase k_no_guardians{"van {pupil} staat er geen ouder in guardians.csv",
                                       "guardians.csv has no guardian of {pupil}"};
inline constexpr Phrase k_line{"regel", "line"};
inline constexpr Phrase k_lines{"regels", "lines"};

inline constexpr Phrase k_damaged_end{"de laatste regel van het logboek is beschadigd en telt niet mee",
                                      "the last line of the log is damaged and does not count"};
inline constexpr Phrase k_damaged_ends{
    "de laatste {count} regels van het logboek zijn beschadigd en tellen niet mee",
    "the last {count} lines of the log are damaged and do not count"};
inline constexpr Phrase k_damaged_end_help{
    "het schrijven is waarschijnlijk halverwege afgebroken; staat alles er nog, zet dan een regeleinde "
    "achter "
    "de regel, en maak hem anders af of haal hem weg; doet u niets, dan zet de volgende opdracht die iets "
    "vastlegt de regel apart in {file}",
    "writing was probably cut off halfway; if nothing is missing, put a line break behind the line, "
    "otherwise "
    "complete it or take it out; if you do nothing, the next command that records something puts the line "
    "apart into {file}"};

// Init.
inline constexpr Phrase k_unknown_policy{"er is geen meegeleverd beleid \"{typed}\"",
                                         "there is no shipped policy \"{typed}\""};
inline constexpr Phrase k_known_policies{"deze zijn er: {known}", "these exist: {known}"};
inline constexpr Phrase k_folder_in_use{"in \"{folder}\" staat al {file}",
                                        "\"{folder}\" holds {file} already"};
inline constexpr Phrase k_folder_in_use_help{"kies een andere map; er is niets overschreven",
                                             "choose another folder; nothing was overwritten"};
inline constexpr Phrase k_init_done{"De map {folder} is klaar:", "The folder {folder} is ready:"};
inline constexpr Phrase k_init_would{"Dit zou in {folder} komen te staan:",
                                     "This would be put into {folder}:"};
inline constexpr Phrase k_next{"Nu verder:", "What next:"};
inline constexpr Phrase k_next_school{
    "lees gesprek.toml door en pas aan wat niet klopt (regio, lokalen, uren)",
    "read gesprek.toml and change what is not right (region, rooms, hours)"};
inline constexpr Phrase k_next_tables{
    "vul pupils.csv, guardians.csv, staff.csv en classes.csv (gewoon in een rekenblad)",
    "fill pupils.csv, guardians.csv, staff.csv and classes.csv (in a spreadsheet)"};
inline constexpr Phrase k_next_validate{"kijk of alles klopt: gesprek -C {folder} validate",
                                        "see whether all is right: gesprek -C {folder} validate"};
inline constexpr Phrase k_next_year{"bekijk het jaar: gesprek -C {folder} year",
                                    "look at the year: gesprek -C {folder} year"};

}  // namespace gesprek::words::commands
