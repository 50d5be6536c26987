// What is said of data that goes.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::forget {

inline constexpr Phrase k_secret_left_out{
    "Geheime adressen en nummers van anderen zijn weggelaten: wie om deze gegevens vraagt, kan juist degene "
    "zijn "
    "voor wie ze geheim zijn.",
    "Secret addresses and numbers of others were left out: whoever asks for these data may be the very "
    "person for "
    "whom they are secret."};
inline constexpr Phrase k_unknown_person{
    "\"{typed}\" is geen leerling, ouder of medewerker van deze school",
    "\"{typed}\" is no pupil, guardian or member of staff of this school"};
inline constexpr Phrase k_unknown_person_help{"noem de sleutel uit de tabel, niet de naam",
                                              "name the key of the table, not the name"};
inline constexpr Phrase k_of_two{
    "\"{typed}\" is de sleutel van een leerling en ook van een ouder of medewerker; er is niets gewist",
    "\"{typed}\" is the key of a pupil and of a guardian or member of staff; nothing was erased"};
inline constexpr Phrase k_of_two_help{"schrijf leerling:{typed} of persoon:{typed}",
                                      "write pupil:{typed} or person:{typed}"};
inline constexpr Phrase k_nothing_held{"Er staat niets over deze sleutel.",
                                       "Nothing is held about this key."};
inline constexpr Phrase k_held_elsewhere{
    "Dit is alles wat in deze map staat. Brieven, lijsten en kopieën die daarbuiten bewaard zijn, zoekt u "
    "zelf "
    "op.",
    "This is all that the folder holds. Letters, lists and copies that were kept outside it you look up "
    "yourself."};
inline constexpr Phrase k_in_sessions{"\"{typed}\" staat in gesprek.toml bij een ronde",
                                      "gesprek.toml names \"{typed}\" with a round"};
inline constexpr Phrase k_in_sessions_help{"haal die sleutel daar eerst weg; er is niets gewist",
                                           "take the key out there first; nothing was erased"};
inline constexpr Phrase k_damaged_help{"maak de regel eerst af of haal hem weg; er is niets gewist",
                                       "complete the line or take it out first; nothing was erased"};
inline constexpr Phrase k_day_to_come{
    "wissen gaat tot en met vandaag ({today}), niet tot {day}; er is niets gewist",
    "erasing goes up to today ({today}), not to {day}; nothing was erased"};
inline constexpr Phrase k_day_to_come_help{
    "laat --as-of weg; met --show ziet u wat er op een latere dag over zijn datum is",
    "leave --as-of out; with --show you see what is past its date on a later day"};
inline constexpr Phrase k_stale_year{
    "deze map is na het schooljaar dat hier staat nog gebruikt, op {day}; de termijnen tellen daarom vanaf "
    "{end}",
    "this folder was still in use after the school year that stands here, on {day}; the periods therefore "
    "count from {end}"};
inline constexpr Phrase k_stale_year_note{"dit kwam later", "this came later"};
inline constexpr Phrase k_stale_year_help{"zet school_year goed, of die dag",
                                          "put school_year right, or that day"};
inline constexpr Phrase k_everybody_past{
    "volgens dit schooljaar is iedereen in de map over zijn datum ({pupils} leerlingen; de termijn telt "
    "vanaf "
    "{end}); er is niets gewist",
    "by this school year everybody in the folder is past their date ({pupils} pupils; the period counts from "
    "{end}); nothing was erased"};
inline constexpr Phrase k_everybody_past_help{
    "klopt dat, wis dan met `gesprek forget --everybody`; is de map nog in gebruik, zet dan school_year goed",
    "if that is right, erase with `gesprek forget --everybody`; if the folder is still in use, put "
    "school_year right"};
inline constexpr Phrase k_needs_everybody{
    "Iedereen is over zijn datum: wissen gaat alleen met `gesprek forget --everybody`.",
    "Everybody is past their date: erasing takes `gesprek forget --everybody`."};
inline constexpr Phrase k_row{"rij", "row"};
inline constexpr Phrase k_rows{"rijen", "rows"};
inline constexpr Phrase k_erased{"Gewist of leeggemaakt:", "Erased or emptied:"};
inline constexpr Phrase k_would_erase{"Dit zou worden gewist of leeggemaakt:",
                                      "This would be erased or emptied:"};
inline constexpr Phrase k_who{"Om wie het gaat:", "Who they are:"};
inline constexpr Phrase k_pupil{"leerling", "pupil"};
inline constexpr Phrase k_guardian{"ouder", "guardian"};
inline constexpr Phrase k_household{"gezin", "family"};
inline constexpr Phrase k_staff{"medewerker", "staff"};
inline constexpr Phrase k_nothing_old{"Er is niets te wissen.", "There is nothing to erase."};
inline constexpr Phrase k_elsewhere{
    "In het logboek blijven de regels staan, onder een sleutel van niemand. Brieven, lijsten, kopieën en "
    "reservekopieën buiten deze map wist u zelf.",
    "The lines of the log stay, under a key that is nobody's. Letters, lists, copies and backups outside "
    "this "
    "folder you erase yourself."};

inline constexpr Phrase k_left{"Deze bestanden in de map noemen hen ook; die wist of verbetert u zelf:",
                               "These files in the folder name them too; erase or mend those yourself:"};
inline constexpr Phrase k_not_looked{"In deze is niet gekeken (ingepakt, te groot of niet te lezen):",
                                     "These were not looked into (packed, too large or not readable):"};
inline constexpr Phrase k_more_files{"en nog {count}", "and {count} more"};

}  // namespace gesprek::words::forget
