// What an import says of whole columns of a list, of cells that can be meant in two ways, and of pupils about
// whom a later list leaves a question.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words {

inline constexpr Phrase k_title_above{
    "de koppen van deze lijst staan op regel {line}; wat erboven staat, is overgeslagen",
    "the headings of this list stand on line {line}; what stands above was passed over"};
inline constexpr Phrase k_help_title_above{"kijk hieronder of de koppen goed begrepen zijn",
                                           "see below whether the headings are understood rightly"};
inline constexpr Phrase k_class_headings{
    "regels noemen alleen een groep (aantal: {count}; de eerste is regel {line}); de groep geldt voor de "
    "regels eronder",
    "lines name a class alone (number: {count}; the first is line {line}); the class holds for the lines "
    "below"};
inline constexpr Phrase k_help_class_headings{
    "wat er nog bij staat (de leerkracht, een aantal) is niet overgenomen",
    "whatever else stands there (the teacher, a number) was not taken over"};
inline constexpr Phrase k_class_heading_unclear{
    "van deze regel, die alleen een groep noemt, is niet te zien welke groep het is",
    "which class this line names, which names nothing else, cannot be seen"};
inline constexpr Phrase k_help_class_heading_unclear{"maak een kolom Groep, met de groep bij elke leerling",
                                                     "make a column Groep, with the class beside each pupil"};
inline constexpr Phrase k_class_from_above{
    "alleen de eerste rij van elke groep noemt de groep; andere rijen (aantal: {count}, vanaf regel {line}) "
    "kregen die "
    "van de rij erboven",
    "only the first row of each class names the class; other rows ({count}, from line {line}) got that of "
    "the row above"};
inline constexpr Phrase k_help_class_from_above{"klopt dat niet, vul dan bij elke leerling de groep in",
                                                "where that is wrong, fill in the class of each pupil"};
inline constexpr Phrase k_row_of_above{
    "rijen noemen een ouder en geen leerling (aantal: {count}; de eerste is regel {line}); die ouder is bij "
    "de leerling "
    "van de rij erboven gezet",
    "rows name a guardian and no pupil (number: {count}; the first is line {line}); that guardian was put "
    "with the pupil "
    "of the row above"};
inline constexpr Phrase k_help_row_of_above{"klopt dat niet, vul dan in elke rij de leerling in",
                                            "where that is wrong, fill in the pupil in each row"};
inline constexpr Phrase k_teacher_without_class{
    "rijen noemen een leerkracht en geen groep (aantal: {count}; de eerste is regel {line}); ze zijn "
    "overgeslagen",
    "rows name a teacher and no class (number: {count}; the first is line {line}); they were passed over"};
inline constexpr Phrase k_help_teacher_without_class{
    "zet de groep in elke rij; wie geen groep heeft, zet u in staff.csv",
    "put the class into each row; whoever has no class you put into staff.csv"};
inline constexpr Phrase k_misplaced_column{"onder \"{text}\" ({meaning}) staat meestal iets anders",
                                           "under \"{text}\" ({meaning}) stands mostly something else"};
inline constexpr Phrase k_help_misplaced_column{
    "kijk of elke kop boven zijn eigen kolom staat, en of er een kolom te veel of te weinig is; wat een "
    "kolom wel is, "
    "zegt u in een kolommenbestand (--columns)",
    "see whether each heading stands above its own column, and whether there is a column too many or too "
    "few; what a "
    "column is instead, you say in a columns file (--columns)"};
inline constexpr Phrase k_no_dates{
    "in de kolom \"{column}\" staan datums die niet bestaan (aantal: {count}; regel {lines}); ze zijn niet "
    "overgenomen",
    "the column \"{column}\" has dates that do not exist (number: {count}; line {lines}); they were not "
    "taken over"};
inline constexpr Phrase k_short_years{
    "in de kolom \"{column}\" hebben jaren geen vier cijfers, en welk getal het jaar is, is niet te zien "
    "(aantal: {count}; regel {lines}); deze datums zijn niet overgenomen",
    "in the column \"{column}\" years have not got four digits, and which number is the year cannot be seen "
    "(number: {count}; line {lines}); these dates were not taken over"};
inline constexpr Phrase k_dates_unread{
    "in de kolom \"{column}\" staat wat niet als datum te lezen is (aantal: {count}; regel {lines}); het is "
    "niet "
    "overgenomen",
    "the column \"{column}\" holds what cannot be read as a date (number: {count}; line {lines}); it was not "
    "taken over"};
inline constexpr Phrase k_class_was_date_in{
    "een spreadsheet heeft van deze groepsnaam een datum gemaakt; gelezen als groep {class} (aantal: "
    "{count}; "
    "regel {lines})",
    "a spreadsheet made a date of this class name; read as class {class} (number: {count}; line {lines})"};

inline constexpr Phrase k_ownerless_heading{
    "de kolom \"{text}\" zegt niet van welke ouder, en in deze lijst staan ouders naast elkaar; de kolom is "
    "overgeslagen",
    "the column \"{text}\" does not say of which guardian, and this list has guardians side by side; the "
    "column was passed over"};
inline constexpr Phrase k_help_ownerless_heading{
    "zet in de kop van wie het is: \"{text} verzorger 1\"; geldt het voor beiden, maak er dan twee kolommen "
    "van",
    "put in the heading whose it is: \"{text} guardian 1\"; where it holds for both, make two columns of it"};
inline constexpr Phrase k_help_ownerless_owned{
    "zet in de kop van wie het is: \"{text} 1\"; geldt het voor beiden, maak er dan twee kolommen van",
    "put in the heading whose it is: \"{text} 1\"; where it holds for both, make two columns of it"};
inline constexpr Phrase k_help_ownerless_mapped{
    "noem in het kolommenbestand de ouder met een nummer: \"{text}\" = \"guardian1.{field}\"",
    "name the guardian with a number in the columns file: \"{text}\" = \"guardian1.{field}\""};

inline constexpr Phrase k_more_addresses{
    "in deze cel staan meer e-mailadressen; het eerste is genomen, want iemand heeft er in de tabellen één",
    "this cell holds more than one mail address; the first was taken, since somebody has one in the tables"};
inline constexpr Phrase k_help_more_addresses{
    "is het andere adres van een tweede ouder of van iemand anders, geef die dan een eigen kolom of een "
    "eigen rij",
    "if the other address is that of a second guardian or of somebody else, give them a column or a row of "
    "their own"};
inline constexpr Phrase k_whose_addresses{
    "in deze cel staan meer e-mailadressen, en in deze rij meer ouders; van wie ze zijn staat er niet, en "
    "de cel is leeg gelaten",
    "this cell holds more than one mail address, and this row more than one guardian; it does not say whose "
    "they are, and the cell was left empty"};
inline constexpr Phrase k_help_whose_addresses{"zet bij elke ouder één adres, in de eigen kolom",
                                               "give each guardian one address, in their own column"};

inline constexpr Phrase k_month_first{
    "in de kolom \"{column}\" staan datums met de maand voorop (de eerste op regel {line}); wat op twee "
    "manieren te lezen is (3-4: maart of april) zegt daar niets, en is leeg gelaten (aantal cellen: {count})",
    "in the column \"{column}\" dates stand with the month first (the first on line {line}); what can be "
    "read "
    "in two ways (3-4: March or April) says nothing there, and was left empty (cells: {count})"};
inline constexpr Phrase k_help_month_first{
    "exporteer de datums als 2018-04-03, of in Excel: celeigenschappen, Datum, Nederlands (dag voorop)",
    "export the dates as 2018-04-03, or in Excel: format cells, Date, Dutch (day first)"};
inline constexpr Phrase k_day_numbers{
    "in de kolom \"{column}\" staan dagnummers van Excel in plaats van datums (aantal cellen: {count}; de "
    "eerste op regel {line}); ze zijn als datum gelezen",
    "in the column \"{column}\" day numbers of Excel stand in place of dates (cells: {count}; the first on "
    "line {line}); they were read as dates"};
inline constexpr Phrase k_help_day_numbers{
    "kijk of de datums kloppen; een werkmap die vanaf 1904 telt, zit er vier jaar naast. In Excel: "
    "celeigenschappen, Datum, en bewaar opnieuw",
    "see whether the dates are right; a workbook that counts from 1904 is four years off. In Excel: format "
    "cells, Date, and save again"};

inline constexpr Phrase k_since_when{
    "nieuwe leerlingen zonder eerste schooldag: {pupils}; zij tellen als kinderen die er al waren, en ook om "
    "de "
    "gesprekken van eerder dit jaar wordt gevraagd",
    "new pupils without a first school day: {pupils}; they count as children who were there already, and are "
    "asked for the talks of earlier this year too"};
inline constexpr Phrase k_help_since_when{
    "vul in pupils.csv bij first_day de eerste dag op deze school in, en bij arrived waarom (moved: "
    "verhuisd)",
    "fill in under first_day in pupils.csv the first day at this school, and under arrived why (moved)"};
inline constexpr Phrase k_left_and_listed{
    "leerlingen die in de lijst staan en volgens pupils.csv vertrokken zijn: {pupils}; zij blijven "
    "vertrokken",
    "pupils who are in the list and have left by pupils.csv: {pupils}; they stay away"};
inline constexpr Phrase k_help_left_and_listed{
    "is een kind terug, maak dan in pupils.csv last_day en left leeg; anders hoeft u niets te doen",
    "if a child is back, empty last_day and left in pupils.csv; else there is nothing to do"};

}  // namespace gesprek::words
