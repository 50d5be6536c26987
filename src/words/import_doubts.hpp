// What an import says of rows of which it is not certain whom they are about.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words {

inline constexpr Phrase k_namesakes{
    "kinderen met een naam die een ander kind ook heeft: {count} (de eerste twee staan op regel {line} en "
    "{other}); aan groep, geboortedatum of ouders is te zien dat zij twee kinderen zijn",
    "children with a name that another child has too: {count} (the first two are on lines {line} and "
    "{other}); class, birth date or guardians show that they are two children"};
inline constexpr Phrase k_help_namesakes{
    "kijk of dat klopt, en exporteer met leerlingnummer; is het één kind, geef dan beide rijen dezelfde "
    "groep "
    "en geboortedatum",
    "see whether that is right, and export with the pupil number; if it is one child, give both rows the "
    "same "
    "class and birth date"};
inline constexpr Phrase k_class_disagrees{
    "rijen met naam en geboortedatum van een eerder kind en een andere groep: {count}; het blijft één kind, "
    "in "
    "de groep die het eerst staat",
    "rows with name and birth date of an earlier child and another class: {count}; it stays one child, in "
    "the "
    "class that stands first"};
inline constexpr Phrase k_help_class_disagrees{
    "kijk welke groep klopt, en verbeter de lijst; zijn het twee kinderen, exporteer dan met leerlingnummer",
    "see which class is right, and mend the list; if they are two children, export with the pupil number"};
inline constexpr Phrase k_ambiguous_name{
    "rijen zonder leerlingnummer over een naam die meer kinderen van de school hebben: {count}; het kan om "
    "{pupils} gaan, en deze rijen zijn overgeslagen",
    "rows without a pupil number about a name that more children of the school have: {count}; it can be "
    "{pupils}, and these rows were passed over"};
inline constexpr Phrase k_help_ambiguous_name{
    "zet het leerlingnummer, de geboortedatum of de groep in de lijst",
    "put the pupil number, the birth date or the class into the list"};
inline constexpr Phrase k_doubtful_name{
    "rijen zonder leerlingnummer van wie niet zeker is of het een kind van de school is: {count}; de naam "
    "lijkt "
    "op die van {pupils}, maar de spelling, of groep en ouders, zijn anders. Deze rijen zijn overgeslagen",
    "rows without a pupil number of which it is not certain whether they are a child of the school: {count}; "
    "the name is like that of {pupils}, but the spelling, or class and guardians, differ. These rows were "
    "passed over"};
inline constexpr Phrase k_help_doubtful_name{
    "is het dat kind, zet dan het leerlingnummer in de lijst; is het een ander, zet er dan de geboortedatum "
    "in",
    "if it is that child, put the pupil number into the list; if it is another, put in the birth date"};
inline constexpr Phrase k_by_name_alone{
    "leerlingen zonder nummer die alleen aan hun naam zijn herkend (niemand anders op school heet zo): "
    "{pupils}",
    "pupils without a number who were recognised by their name alone (nobody else at the school has it): "
    "{pupils}"};
inline constexpr Phrase k_help_by_name_alone{
    "kijk of een andere groep klopt; is het een ander kind met dezelfde naam, zet dan de geboortedatum of "
    "het "
    "leerlingnummer in de lijst",
    "see whether another class is right; if it is another child of the same name, put the birth date or the "
    "pupil number into the list"};
inline constexpr Phrase k_new_namesakes{
    "nieuwe leerlingen met een naam die een kind van de school al heeft: {pupils}; zijn het er echt twee?",
    "new pupils with a name that a child of the school has already: {pupils}; are there really two?"};
inline constexpr Phrase k_help_new_namesakes{
    "is het hetzelfde kind, geef het dan in de lijst het leerlingnummer dat in pupils.csv staat",
    "if it is the same child, give it the pupil number in the list that stands in pupils.csv"};
inline constexpr Phrase k_new_by_name{
    "nieuwe leerlingen van wie deze lijst met ouders alleen de naam geeft, die niemand op school heeft: "
    "{pupils}; zijn dat nieuwe kinderen?",
    "new pupils of whom this list with guardians gives only the name, which nobody at the school has: "
    "{pupils}; are they new children?"};
inline constexpr Phrase k_help_new_by_name{
    "is het een kind dat er al is, schrijf de naam dan zoals die in pupils.csv staat, of geef het nummer",
    "if it is a child who is here already, write the name as pupils.csv has it, or give the number"};
inline constexpr Phrase k_other_child{
    "leerlingnummer {key} is volgens pupils.csv van een ander kind: naam en geboortedatum zijn anders, of de "
    "hele naam; deze rij is overgeslagen",
    "pupil number {key} is another child's by pupils.csv: name and birth date differ, or the whole name; "
    "this "
    "row was passed over"};
inline constexpr Phrase k_other_child_known{
    "leerlingnummer {key} is volgens pupils.csv van een ander kind; de naam in deze rij is die van leerling "
    "{other}. Deze rij is overgeslagen",
    "pupil number {key} is another child's by pupils.csv; the name in this row is that of pupil {other}. "
    "This "
    "row was passed over"};
inline constexpr Phrase k_help_other_child{
    "verbeter het nummer in de lijst; klopt het toch, zet dan in pupils.csv bij {key} de naam en de "
    "geboortedatum van de lijst, en importeer nog eens",
    "mend the number in the list; if it is right after all, put the name and birth date of the list at {key} "
    "in pupils.csv, and import once more"};
inline constexpr Phrase k_other_children{
    "de meeste leerlingnummers van dit bestand zijn volgens pupils.csv van een ander kind ({count} van "
    "{of}); "
    "er is niets overgenomen",
    "most pupil numbers of this file are another child's by pupils.csv ({count} of {of}); nothing was taken "
    "over"};
inline constexpr Phrase k_help_other_children{
    "kijk of de kolom met nummers een rij verschoven is, en of dit een lijst van deze school is; een nieuwe "
    "school begint in een nieuwe map, met gesprek init",
    "see whether the column of numbers is one row out of step, and whether this is a list of this school; "
    "another school starts in a new folder, with gesprek init"};

inline constexpr Phrase k_guardians_shifted{
    "bij de meeste kinderen staan in dit bestand alleen ouders die in guardians.csv bij een ander kind staan "
    "({count} van {of}); er is niets overgenomen",
    "with most children this file has only guardians who stand with another child in guardians.csv ({count} "
    "of "
    "{of}); nothing was taken over"};
inline constexpr Phrase k_help_guardians_shifted{
    "kijk of de kolommen van kinderen en ouders in de pas lopen (na sorteren of een lege cel niet meer). "
    "Staan "
    "de ouders in guardians.csv verkeerd, haal dan daar de rijen onder de koppen weg en importeer nog eens",
    "see whether the columns of children and guardians are in step (not after sorting or an empty cell). Do "
    "the "
    "guardians stand wrong in guardians.csv, then take out the rows below its headings and import once more"};
inline constexpr Phrase k_other_guardians{
    "kinderen bij wie geen van de ouders in de lijst al stond: {count} ({pupils}); de nieuwe komen naast wie "
    "er "
    "stond",
    "children none of whose guardians in the list stood with them: {count} ({pupils}); the new ones come "
    "beside "
    "those who stood there"};
inline constexpr Phrase k_help_other_guardians{
    "kijk of deze ouders bij deze kinderen horen; wie er niet meer bij hoort, haalt u uit guardians.csv",
    "see whether these guardians belong to these children; take who no longer does out of guardians.csv"};
inline constexpr Phrase k_class_called_otherwise{
    "deze lijst noemt groepen anders dan de school: {names}; de leerlingen blijven in hun groep",
    "this list calls classes otherwise than the school: {names}; the pupils stay in their class"};
inline constexpr Phrase k_other_class_names{
    "deze lijst heeft groepen die de school niet kent, met leerlingen die al een groep hebben: {names}; deze "
    "{count} leerlingen blijven in hun groep",
    "this list has classes that the school does not know, with pupils who have a class: {names}; these "
    "{count} "
    "pupils stay in their class"};
inline constexpr Phrase k_help_other_class_names{
    "zijn het nieuwe groepen, zet ze dan in classes.csv en importeer nog eens; heten ze alleen anders, dan "
    "hoeft "
    "u niets te doen",
    "if they are new classes, put them into classes.csv and import once more; if they are only called "
    "otherwise, there is nothing to do"};
inline constexpr Phrase k_year_before{
    "{count} van de {of} leerlingen gaan met dit bestand een leerjaar terug; het lijkt van vorig schooljaar",
    "with this file {count} of the {of} pupils go back a grade; it seems to be of last school year"};
inline constexpr Phrase k_help_year_before{
    "exporteer de lijst van dit schooljaar; zijn de leerjaren van dit bestand toch de goede, neem het dan "
    "over "
    "met --other-year",
    "export the list of this school year; if the grades of this file are the right ones after all, take it "
    "over "
    "with --other-year"};
inline constexpr Phrase k_year_after{
    "{count} van de {of} leerlingen gaan met dit bestand midden in het jaar een leerjaar verder; het lijkt "
    "van "
    "volgend schooljaar",
    "with this file {count} of the {of} pupils go up a grade during the year; it seems to be of next school "
    "year"};
inline constexpr Phrase k_help_year_after{
    "een nieuw schooljaar begint in een nieuwe map: gesprek init MAP --from {kind} BESTAND --last-year "
    "DEZE-MAP; zijn de leerjaren van dit bestand voor nu de goede, neem het dan over met --other-year",
    "a new school year starts in a new folder: gesprek init DIR --from {kind} FILE --last-year THIS-DIR; if "
    "the "
    "grades of this file are the right ones for now, take it over with --other-year"};
inline constexpr Phrase k_none_known{
    "geen van de {count} leerlingen in dit bestand is bekend; het lijkt van een andere school, of met andere "
    "leerlingnummers",
    "none of the {count} pupils in this file is known; it seems to be of another school, or with other pupil "
    "numbers"};
inline constexpr Phrase k_help_none_known{
    "kijk of dit de lijst van deze school is. Kinderen met een ander nummer worden herkend aan naam en "
    "geboortedatum: zet die in de lijst. Zijn zij echt allemaal nieuw, neem het dan over met --other-year",
    "see whether this is the list of this school. Children with another number are recognised by name and "
    "birth "
    "date: put those into the list. If all of them are really new, take it over with --other-year"};

}  // namespace gesprek::words
