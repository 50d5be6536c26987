// What can go wrong with files and folders.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words {

// What was tried
inline constexpr Phrase k_cannot_open_folder{"kan de map {path} niet openen: {why}",
                                             "cannot open the folder {path}: {why}"};
inline constexpr Phrase k_cannot_make_folder{"kan de map {path} niet maken: {why}",
                                             "cannot make the folder {path}: {why}"};
inline constexpr Phrase k_cannot_read{"kan {path} niet lezen: {why}", "cannot read {path}: {why}"};
inline constexpr Phrase k_cannot_write{"kan {path} niet schrijven: {why}; er is niets veranderd",
                                       "cannot write {path}: {why}; nothing was changed"};
inline constexpr Phrase k_cannot_lock{"kan de map {path} niet vergrendelen: {why}",
                                      "cannot lock the folder {path}: {why}"};
inline constexpr Phrase k_not_certain{
    "{path} is veranderd, maar het is niet zeker of de verandering een stroomstoring overleeft: {why}",
    "{path} was changed, but it is not certain that the change survives a power cut: {why}"};
inline constexpr Phrase k_change_unfinished{
    "de verandering is vastgelegd, maar staat nog niet helemaal op haar plaats: {why}; het volgende commando "
    "maakt haar af",
    "the change is decided, but not wholly in place yet: {why}; the next command finishes it"};
inline constexpr Phrase k_stale{
    "{path} is intussen veranderd; er is niets geschreven, geef het commando opnieuw",
    "{path} was changed meanwhile; nothing was written, give the command again"};
inline constexpr Phrase k_bad_journal{
    "{path} is geen geldig logboek van een verandering; haal het bestand weg als u zeker weet dat de "
    "tabellen kloppen",
    "{path} is not a valid journal of a change; remove the file when you are sure that the tables are right"};

// Who is busy
inline constexpr Phrase k_locked_by{
    "{command} (proces {process}, sinds {since}) is bezig in deze map; wacht tot het klaar is en probeer het "
    "opnieuw",
    "{command} (process {process}, since {since}) is busy in this folder; wait until it is done and try "
    "again"};
inline constexpr Phrase k_locked{
    "een ander commando is bezig in deze map; wacht tot het klaar is en probeer het opnieuw",
    "another command is busy in this folder; wait until it is done and try again"};

// Why
inline constexpr Phrase k_why_missing{"het bestaat niet", "it does not exist"};
inline constexpr Phrase k_why_folder_missing{"hij bestaat niet; maak hem eerst, of noem een andere map",
                                             "it does not exist; make it first, or name another folder"};
inline constexpr Phrase k_why_no_permission{"u hebt er geen recht toe", "you have no permission"};
inline constexpr Phrase k_why_disk_full{"de schijf is vol", "the disk is full"};
inline constexpr Phrase k_why_quota{"uw deel van de schijf is vol", "your share of the disk is full"};
inline constexpr Phrase k_why_too_large{"het bestand wordt of is te groot",
                                        "the file is or becomes too large"};
inline constexpr Phrase k_why_read_only{"de schijf kan alleen gelezen worden", "the disk can only be read"};
inline constexpr Phrase k_why_device{"de schijf meldt een fout", "the disk reports a fault"};
inline constexpr Phrase k_why_link{"het is een koppeling (symlink) naar elders; die wordt niet gevolgd",
                                   "it is a link to elsewhere, which is not followed"};
inline constexpr Phrase k_why_no_file{"het is geen gewoon bestand", "it is not an ordinary file"};
inline constexpr Phrase k_why_no_folder{"het is geen map", "it is not a folder"};
inline constexpr Phrase k_why_is_folder{"het is een map", "it is a folder"};
inline constexpr Phrase k_why_too_many_open{"er zijn te veel bestanden open", "too many files are open"};
inline constexpr Phrase k_why_name_too_long{"de naam is te lang", "the name is too long"};
inline constexpr Phrase k_why_bad_name{"de naam is niet toegestaan", "the name is not allowed"};
inline constexpr Phrase k_why_other_disk{"het ligt op een andere schijf", "it is on another disk"};
inline constexpr Phrase k_why_number{"fout {number} van het systeem", "error {number} of the system"};

// Worth a warning
inline constexpr Phrase k_doubtful_folder{
    "de map staat op een netwerk-, cloud- of USB-schijf, waar twee mensen elkaars werk kunnen overschrijven; "
    "laat daar één iemand tegelijk werken",
    "the folder is on a network, cloud or USB drive, where two people can overwrite each other's work; let "
    "one person at a time work there"};

}  // namespace gesprek::words
