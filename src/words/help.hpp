// The help of the program: verbs, options and examples.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::help {

// The frame of every help text.
inline constexpr Phrase k_title{
    "Plant, nodigt uit en controleert de gesprekken van een basisschool met ouders en kinderen.",
    "Plans, invites and checks the talks of a primary school with parents and children."};
inline constexpr Phrase k_examples{"Voorbeelden:", "Examples:"};
inline constexpr Phrase k_usage{"Gebruik:", "Usage:"};
inline constexpr Phrase k_commands{"Opdrachten:", "Commands:"};
inline constexpr Phrase k_options{"Opties:", "Options:"};
inline constexpr Phrase k_global_options{"Opties die altijd mogen:", "Options that always work:"};
inline constexpr Phrase k_options_word{"[opties]", "[options]"};
inline constexpr Phrase k_formats{"Vormen (--format): {formats}", "Forms (--format): {formats}"};
inline constexpr Phrase k_more{"`gesprek OPDRACHT --help` legt een opdracht uit.",
                               "`gesprek COMMAND --help` explains a command."};
inline constexpr Phrase k_start_init{"een nieuwe schoolmap", "a new school folder"};
inline constexpr Phrase k_start_validate{"staat alles goed?", "is everything right?"};
inline constexpr Phrase k_start_plan{"een ronde plannen", "plan a round"};
inline constexpr Phrase k_start_check{"wat is gemist of te laat?", "what was missed or late?"};

// Values.
inline constexpr Phrase k_value_folder{"MAP", "DIR"};
inline constexpr Phrase k_value_date{"DATUM", "DATE"};
inline constexpr Phrase k_value_format{"VORM", "FORMAT"};
inline constexpr Phrase k_value_lang{"nl|en", "nl|en"};
inline constexpr Phrase k_value_color{"auto|always|never", "auto|always|never"};
inline constexpr Phrase k_value_path{"PAD", "PATH"};
inline constexpr Phrase k_value_name{"NAAM", "NAME"};
inline constexpr Phrase k_value_seconds{"SECONDEN", "SECONDS"};
inline constexpr Phrase k_value_number{"GETAL", "N"};
inline constexpr Phrase k_value_setting{"SLEUTEL=WAARDE", "KEY=VALUE"};
inline constexpr Phrase k_value_sheets{"BLAD,…", "SHEET,…"};
inline constexpr Phrase k_value_by{"grid|teacher|household|room|day|fairness",
                                   "grid|teacher|household|room|day|fairness"};
inline constexpr Phrase k_value_moment{"MOMENT", "MOMENT"};
inline constexpr Phrase k_value_pupil{"LEERLING", "PUPIL"};
inline constexpr Phrase k_value_talk{"GESPREK", "TALK"};
inline constexpr Phrase k_value_person{"PERSOON", "PERSON"};
inline constexpr Phrase k_value_class{"GROEP", "CLASS"};
inline constexpr Phrase k_value_what{"WAT", "WHAT"};
inline constexpr Phrase k_value_status{"STATUS", "STATUS"};
inline constexpr Phrase k_value_to{"csv|json|html|ics|xlsx|pdf", "csv|json|html|ics|xlsx|pdf"};

// Options of every verb.
inline constexpr Phrase k_flag_folder{
    "begin in deze map met zoeken naar de school (gesprek.toml), en anders in de map erboven",
    "look for the school (gesprek.toml) from this folder upwards"};
inline constexpr Phrase k_flag_as_of{
    "doe alsof het deze dag is; wat later is vastgelegd bestaat dan nog niet (anders: vandaag)",
    "as of this day; what was noted later does not exist yet (default: today)"};
inline constexpr Phrase k_flag_format{"text voor mensen, json of csv voor programma's",
                                      "text for people, json or csv for programs"};
inline constexpr Phrase k_flag_lang{
    "taal van alles wat u leest (anders die van de school, en anders Nederlands)",
    "language of all that you read (default: the school's, else Dutch)"};
inline constexpr Phrase k_flag_color{"kleur; ook de variabele NO_COLOR zet haar uit",
                                     "colour; the variable NO_COLOR turns it off too"};
inline constexpr Phrase k_flag_quiet{"geen mededelingen, alleen het antwoord en fouten",
                                     "no messages, only the answer and errors"};
inline constexpr Phrase k_flag_verbose{"ook waarschuwingen en bijzonderheden", "warnings and details too"};
inline constexpr Phrase k_flag_help{"deze uitleg", "this help"};
inline constexpr Phrase k_flag_version{"de versie", "the version"};

// Options of several verbs.
inline constexpr Phrase k_flag_last_year{
    "de map van vorig jaar: wie toen een andere leerkracht had, krijgt new_teacher",
    "last year's folder: who had another teacher then gets new_teacher"};
inline constexpr Phrase k_flag_dry_run{"laat zien wat er zou gebeuren en schrijf niets",
                                       "show what would happen and write nothing"};
inline constexpr Phrase k_flag_out{"schrijf naar dit bestand of in deze map; - is het scherm",
                                   "write to this file or into this folder; - is the terminal"};
inline constexpr Phrase k_flag_date{"de dag waarop het gebeurde (anders: vandaag)",
                                    "the day on which it happened (default: today)"};
inline constexpr Phrase k_flag_undo{"neem het terug", "take it back"};

}  // namespace gesprek::words::help
