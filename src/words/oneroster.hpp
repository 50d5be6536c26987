// What is said of a OneRoster set and of the archive that it comes in.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words {

inline constexpr Phrase k_bad_zip{"dit zip-bestand is niet te lezen", "this zip file cannot be read"};
inline constexpr Phrase k_help_bad_zip{"download het opnieuw, of pak het uit en noem de map",
                                       "download it again, or unpack it and name the folder"};
inline constexpr Phrase k_zip_file_twice{
    "\"{file}\" staat meer dan één keer in dit zip-bestand, in verschillende mappen: welke geldt, is niet te "
    "zien",
    "\"{file}\" is more than once in this zip file, in different folders: which one counts cannot be seen"};
inline constexpr Phrase k_help_zip_file_twice{"pak het uit en noem de map van de export die geldt",
                                              "unpack it and name the folder of the export that counts"};
inline constexpr Phrase k_zip_too_large{
    "dit zip-bestand is uitgepakt groter dan een school kan zijn (200 bestanden, 64 MiB per stuk, 128 MiB "
    "samen)",
    "this zip file unpacks to more than a school can be (200 files, 64 MiB each, 128 MiB together)"};
inline constexpr Phrase k_help_zip_too_large{
    "kijk of dit het goede bestand is; pak het zo niet uit",
    "see whether this is the right file; do not unpack it otherwise"};
inline constexpr Phrase k_oneroster_no_users{"er is geen users.csv", "there is no users.csv"};
inline constexpr Phrase k_help_oneroster_no_users{
    "noem de map of het zip-bestand van de hele OneRoster-export",
    "name the folder or the zip file of the whole OneRoster export"};
inline constexpr Phrase k_no_manifest{"er is geen manifest.csv; elk bestand geldt als volledig",
                                      "there is no manifest.csv; every file counts as complete"};
inline constexpr Phrase k_help_no_manifest{
    "exporteer met het manifest, dan is te zien of iets ontbreekt",
    "export with the manifest, then it shows whether something is missing"};
inline constexpr Phrase k_oneroster_version{"versie \"{version}\" is niet 1.1 of 1.2",
                                            "version \"{version}\" is neither 1.1 nor 1.2"};
inline constexpr Phrase k_help_oneroster_version{"exporteer als OneRoster 1.1 of 1.2",
                                                 "export as OneRoster 1.1 or 1.2"};
inline constexpr Phrase k_oneroster_missing_file{"het manifest noemt {file}, maar dat bestand is er niet",
                                                 "the manifest names {file}, but that file is not there"};
inline constexpr Phrase k_help_oneroster_missing_file{"maak de export opnieuw", "make the export again"};
inline constexpr Phrase k_oneroster_missing_column{"de kolom \"{column}\" ontbreekt",
                                                   "the column \"{column}\" is missing"};
inline constexpr Phrase k_help_oneroster_missing_column{
    "de namen van kolommen staan vast in OneRoster, met hoofdletters en al; maak de export opnieuw",
    "the names of columns are fixed in OneRoster, capitals and all; make the export again"};
inline constexpr Phrase k_status_in_bulk{
    "dit bestand is volledig volgens het manifest, en zegt toch van rijen of ze weg kunnen",
    "this file is complete by the manifest, and yet says of rows whether they can go"};
inline constexpr Phrase k_help_status_in_bulk{"rijen met tobedeleted of inactive zijn overgeslagen",
                                              "rows with tobedeleted or inactive were passed over"};
inline constexpr Phrase k_no_homeroom{"geen enkele klas is een homeroom; leerlingen krijgen geen groep",
                                      "not one class is a homeroom; pupils get no class"};
inline constexpr Phrase k_help_no_homeroom{"zet bij de stamgroepen classType op homeroom",
                                           "set classType of the pupils' own classes to homeroom"};
inline constexpr Phrase k_unknown_role{"rol \"{role}\" is niet bekend; deze persoon is overgeslagen",
                                       "role \"{role}\" is not known; this person was passed over"};
inline constexpr Phrase k_help_unknown_role{"de rol moet er een uit OneRoster zijn, zoals student of teacher",
                                            "the role must be one of OneRoster, such as student or teacher"};
inline constexpr Phrase k_not_a_student{"\"{key}\" is als leerling ingedeeld, maar is hier geen leerling",
                                        "\"{key}\" is enrolled as a student, but is none here"};
inline constexpr Phrase k_not_staff{"\"{key}\" geeft les, maar hoort hier niet bij het personeel",
                                    "\"{key}\" teaches, but is not of the staff here"};
inline constexpr Phrase k_help_not_a_student{"verbeter de rol in het programma waar de export vandaan komt",
                                             "mend the role in the program that the export comes from"};
inline constexpr Phrase k_agent_not_guardian{
    "\"{key}\" staat als ouder of kind, maar is hier geen ouder of leerling; overgeslagen",
    "\"{key}\" stands as guardian or child, but is no guardian or pupil here; passed over"};
inline constexpr Phrase k_help_agent_not_guardian{
    "ouders hebben de rol parent, guardian of relative, en staan zelf ook in users.csv",
    "guardians have the role parent, guardian or relative, and are in users.csv themselves"};

inline constexpr Phrase k_agent_not_in_delta{
    "\"{key}\" staat niet in dit bestand met wijzigingen; wie bij wie hoort, blijft zoals het in "
    "guardians.csv "
    "staat",
    "\"{key}\" is not in this file of changes; who belongs to whom stays as guardians.csv has it"};
inline constexpr Phrase k_guardian_alone{
    "ouder \"{key}\" staat in dit bestand met wijzigingen zonder kind; de gegevens zijn niet overgenomen",
    "guardian \"{key}\" is in this file of changes without a child; the data were not taken over"};
inline constexpr Phrase k_help_not_in_delta{
    "importeer de volledige export, of werk guardians.csv met de hand bij",
    "import the complete export, or update guardians.csv by hand"};
inline constexpr Phrase k_class_not_in_set{
    "groep \"{key}\" staat niet in classes.csv van deze export; leerlingen die hier in die groep komen: "
    "{pupils}. "
    "Hun groep blijft zoals die was, en een nieuwe leerling krijgt er geen",
    "class \"{key}\" is not in classes.csv of this export; pupils who come into it here: {pupils}. Their "
    "class "
    "stays as it was, and a new pupil gets none"};
inline constexpr Phrase k_help_class_not_in_set{
    "importeer de volledige export, of vul de groep in pupils.csv in",
    "import the complete export, or fill in the class in pupils.csv"};

inline constexpr Phrase k_place_unknown{
    "een inschrijving vervalt, maar van wie of in welke groep staat niet in dit bestand",
    "an enrolment goes, but whose it is or in which class is not in this file"};
inline constexpr Phrase k_help_place_unknown{
    "importeer de volledige export, of werk pupils.csv en classes.csv met de hand bij",
    "import the complete export, or update pupils.csv and classes.csv by hand"};
inline constexpr Phrase k_place_of_unknown_class{
    "een inschrijving van {key} vervalt, in een groep die classes.csv van dit bestand niet noemt; {key} "
    "blijft staan "
    "bij groep {class}",
    "an enrolment of {key} goes, in a class that classes.csv of this file does not name; {key} stays with "
    "class "
    "{class}"};
inline constexpr Phrase k_help_place_of_unknown_class{
    "was het die groep, haal {key} er dan uit in pupils.csv of classes.csv, of importeer de volledige export",
    "if it was that class, take {key} out of it in pupils.csv or classes.csv, or import the complete export"};
inline constexpr Phrase k_role_open{
    "de rol \"{role}\" zegt niet wat deze medewerker op school doet; in staff.csv blijft de rol leeg",
    "the role \"{role}\" does not say what this member of staff does at school; in staff.csv the role stays "
    "empty"};
inline constexpr Phrase k_help_role_open{
    "vul in staff.csv bij {key} de rol in: head, secretary, coordinator of teacher",
    "fill in the role of {key} in staff.csv: head, secretary, coordinator or teacher"};
inline constexpr Phrase k_place_ended{
    "leerling {key} staat niet meer in groep {class}, en dit bestand noemt geen andere",
    "pupil {key} is no longer in class {class}, and this file names no other"};
inline constexpr Phrase k_help_place_ended{
    "zet in pupils.csv de nieuwe groep, of bij last_day de laatste dag van wie weg is",
    "put the new class in pupils.csv, or under last_day the last day of somebody who has left"};
inline constexpr Phrase k_guardian_gone{
    "ouder {key} van leerling {pupil} is weg volgens dit bestand, en wordt niet meer uitgenodigd",
    "guardian {key} of pupil {pupil} is gone by this file, and is invited no more"};
inline constexpr Phrase k_help_guardian_gone{
    "klopt het niet, zet dan in guardians.csv invite weer op yes; kijk ook wie er nu voor dit kind komt",
    "if that is not so, set invite in guardians.csv to yes again; see too who now comes for this child"};
inline constexpr Phrase k_guardian_back{
    "ouder {key} van leerling {pupil} staat weer in dit bestand, en wordt weer uitgenodigd als voorheen",
    "guardian {key} of pupil {pupil} is in this file again, and is invited again as before"};
inline constexpr Phrase k_help_guardian_back{"klopt het niet, zet dan in guardians.csv invite op no",
                                             "if that is not so, set invite in guardians.csv to no"};
inline constexpr Phrase k_staff_gone{
    "medewerker {key} is weg volgens dit bestand; in staff.csv is {date} de laatste dag",
    "member of staff {key} is gone by this file; in staff.csv the last day is {date}"};
inline constexpr Phrase k_help_staff_gone{
    "verbeter in staff.csv `until` als de laatste dag een andere is; gesprekken van deze persoon moeten "
    "opnieuw gepland worden",
    "mend `until` in staff.csv if the last day is another; talks of this person have to be planned again"};
inline constexpr Phrase k_teacher_gone{"{key} is volgens dit bestand geen leerkracht meer van groep {class}",
                                       "{key} is no longer a teacher of class {class} by this file"};
inline constexpr Phrase k_help_teacher_gone{
    "zet in classes.csv wie de groep nu heeft, als dat nog niet klopt",
    "put in classes.csv who has the class now, if that is not right yet"};

}  // namespace gesprek::words
