// What an import says of classes, places and dates of pupils that do not fit together.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::edexml {

inline constexpr Phrase k_class_of_elsewhere{
    "jaargroep \"{text}\" van een groep hoort niet bij de basisschool; het leerjaar moet bij elke leerling "
    "zelf staan",
    "grade \"{text}\" of a class is not of a primary school; the grade must stand with each pupil"};
inline constexpr Phrase k_help_class_of_elsewhere{
    "is het een groep van deze school, geef haar dan in de administratie een leerjaar van 1 tot en met 8 (of "
    "C: een combinatiegroep)",
    "if it is a class of this school, give it a grade from 1 to 8 in the administration (or C: a combined "
    "class)"};
inline constexpr Phrase k_pupil_of_elsewhere{
    "de groep van deze leerling hoort niet bij de basisschool, en een eigen leerjaar is er niet; de leerling "
    "is overgeslagen",
    "the class of this pupil is not of a primary school, and there is no grade of its own; the pupil was "
    "passed over"};
inline constexpr Phrase k_grade_outside_class{
    "groep \"{class}\" is van leerjaar {grades}, en heeft leerlingen van een ander leerjaar: {count} "
    "(regels: "
    "{lines}); wat bij de leerling staat telt",
    "class \"{class}\" is of grade {grades}, and has pupils of another grade: {count} (lines: {lines}); what "
    "stands with the pupil counts"};
inline constexpr Phrase k_help_grade_outside_class{
    "is het een combinatiegroep, dan klopt het; verbeter anders het leerjaar of de groep in de administratie",
    "if it is a combined class, that is right; else mend the grade or the class in the administration"};
inline constexpr Phrase k_several_classes{
    "leerlingen met meer dan één groep: {count} (regels: {lines}); de eerste telt",
    "pupils with more than one class: {count} (lines: {lines}); the first counts"};
inline constexpr Phrase k_help_several_classes{
    "kijk of dat de groep is waarvan de leerkracht de gesprekken voert; verbeter het anders in de "
    "administratie",
    "see whether that is the class whose teacher has the talks; else mend it in the administration"};
inline constexpr Phrase k_last_before_first{
    "leerlingen die volgens het bestand weggingen voor zij kwamen: {count} (regels: {lines}); zij tellen als "
    "leerling van de school, zonder laatste dag",
    "pupils who left before they came, by the file: {count} (lines: {lines}); they count as pupils of the "
    "school, without a last day"};
inline constexpr Phrase k_help_last_before_first{
    "verbeter een van beide datums in de administratie; wie echt weg is krijgt een laatste dag",
    "mend one of the two dates in the administration; who has really left gets a last day"};
inline constexpr Phrase k_birth_impossible{
    "geboortedatums die geen leerling kan hebben: {count} (regels: {lines}); ze zijn leeg gelaten",
    "birth dates that no pupil can have: {count} (lines: {lines}); they were left empty"};
inline constexpr Phrase k_birth_unlikely{
    "geboortedatums die niet bij het leerjaar passen: {count} (regels: {lines}); ze zijn overgenomen",
    "birth dates that do not fit the grade: {count} (lines: {lines}); they were taken over"};
inline constexpr Phrase k_help_birth{"controleer de geboortedatum en het leerjaar in de administratie",
                                     "check the birth date and the grade in the administration"};

}  // namespace gesprek::words::edexml
