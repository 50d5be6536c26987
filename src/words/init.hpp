// What init asks, and what it says of a start from another program.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::init {

inline constexpr Phrase k_some_name{"Naam van de school", "Name of the school"};
inline constexpr Phrase k_ask_name{"Hoe heet de school? [{default}]",
                                   "What is the school called? [{default}]"};
inline constexpr Phrase k_ask_region{
    "In welke regio valt zij voor de schoolvakanties: noord, midden of zuid? [{default}]",
    "In which region is it for the school holidays: noord (north), midden (middle) or zuid (south)? "
    "[{default}]"};
inline constexpr Phrase k_ask_policy{
    "Op welk meegeleverd beleid bouwt het uwe: ouder-kindgesprekken of oudercommunicatie? [{default}]",
    "On which shipped policy does yours build: ouder-kindgesprekken or oudercommunicatie? [{default}]"};
inline constexpr Phrase k_not_an_answer{
    "Dat kan hier niet. Typ een van de genoemde woorden, of alleen Enter voor wat tussen haken staat.",
    "That cannot be. Type one of the words that are named, or Enter alone for what stands in brackets."};
inline constexpr Phrase k_unknown_region{"er is geen regio \"{typed}\"", "there is no region \"{typed}\""};
inline constexpr Phrase k_known_regions{"kies noord, midden of zuid", "choose noord, midden or zuid"};
inline constexpr Phrase k_from_what{"bij --from hoort een bestand", "--from needs a file"};
inline constexpr Phrase k_file_of_what{"wat is \"{file}\" voor bestand?", "what kind of file is \"{file}\"?"};
inline constexpr Phrase k_from_help{"bijvoorbeeld: gesprek init mijn-school --from edexml EDEX.xml",
                                    "for example: gesprek init my-school --from edexml EDEX.xml"};
inline constexpr Phrase k_last_year_alone{"--last-year hoort bij --from", "--last-year goes with --from"};
inline constexpr Phrase k_next_deviations{
    "loop de waarschuwingen na: wat is overgeslagen staat niet in de tabellen, en wat is gevraagd vult u "
    "daar in",
    "go through the warnings: what was passed over is not in the tables, and what was asked you fill in "
    "there"};
inline constexpr Phrase k_next_pupils{
    "neem de leerlingen over uit een lijst: gesprek -C {folder} import csv LEERLINGEN.csv",
    "take the pupils over from a list: gesprek -C {folder} import csv PUPILS.csv"};
inline constexpr Phrase k_next_staff{
    "neem de leerkrachten over uit een lijst met de koppen Groep;Leerkracht;E-mail: gesprek -C {folder} "
    "import "
    "csv LEERKRACHTEN.csv",
    "take the teachers over from a list with the headings Class;Teacher;Email: gesprek -C {folder} import "
    "csv "
    "TEACHERS.csv"};
inline constexpr Phrase k_next_guardians_again{
    "lees daarna deze lijst met ouders nog eens in; wie bij een onbekende leerling stond is nu overgeslagen: "
    "gesprek -C {folder} import {kind} {files}",
    "then read this list of guardians once more; who stood with an unknown pupil was passed over now: "
    "gesprek -C {folder} import {kind} {files}"};
inline constexpr Phrase k_next_guardians{
    "neem de ouders over uit een lijst: gesprek -C {folder} import csv OUDERS.csv",
    "take the guardians over from a list: gesprek -C {folder} import csv GUARDIANS.csv"};

inline constexpr Phrase k_from_last_year{
    "overgenomen uit de map van vorig jaar: de instellingen (zonder vrije dagen, rondes en activiteiten) en "
    "het "
    "beleid",
    "taken over from last year's folder: the settings (without closed days, rounds and events) and the "
    "policy"};
inline constexpr Phrase k_from_last_year_guardians{
    "overgenomen uit de map van vorig jaar: de instellingen (zonder vrije dagen, rondes en activiteiten), "
    "het "
    "beleid, en de ouders van kinderen die blijven, met hun huishouden en gezag",
    "taken over from last year's folder: the settings (without closed days, rounds and events), the policy, "
    "and "
    "the guardians of children who stay, with their households and custody"};
inline constexpr Phrase k_help_from_last_year{
    "loop gesprek.toml en guardians.csv na op wat dit jaar anders is",
    "look through gesprek.toml and guardians.csv for what is different this year"};

}  // namespace gesprek::words::init
