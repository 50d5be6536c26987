// What an import says of names, relations and invitations in which more stands than is kept.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::imported {

inline constexpr Phrase k_more_than_name{
    "in de kolom \"{column}\" staat bij een naam nog iets: een adres, een telefoonnummer of een opmerking "
    "(regels: {lines}); dat is uit de naam gehaald",
    "in the column \"{column}\" something else stands beside a name: an address, a telephone number or a "
    "remark (lines: {lines}); it was taken out of the name"};
inline constexpr Phrase k_more_than_name_element{
    "bij een naam staat nog iets: een adres, een telefoonnummer of een opmerking; dat is uit de naam gehaald",
    "something else stands beside a name: an address, a telephone number or a remark; it was taken out of "
    "the name"};
inline constexpr Phrase k_help_more_than_name_element{
    "zet het in de administratie op zijn eigen plaats: een naam ziet iedereen die met het kind te maken "
    "heeft",
    "put it in its own place in the administration: everybody who deals with the child sees a name"};
inline constexpr Phrase k_more_than_teacher{
    "bij de naam van een leerkracht staat nog een adres of nummer (regels: {lines}); dat is uit de naam "
    "gehaald",
    "an address or number stands beside the name of a teacher (lines: {lines}); it was taken out of the "
    "name"};
inline constexpr Phrase k_help_more_than_name{
    "een e-mailadres of telefoonnummer is bij dezelfde ouder gezet waar dat nog leeg was, en \"geheim\" is "
    "als geheim bewaard; al het andere is niet overgenomen: kijk die regels na",
    "a mail address or telephone number was put with the same guardian where that was still empty, and "
    "\"geheim\" was kept as secret; nothing else was taken over: look at those lines"};
inline constexpr Phrase k_not_invited{
    "volgens de lijst is iemand overleden, of mag er geen contact zijn (regels: {lines}); die ouders worden "
    "niet uitgenodigd",
    "the list says of somebody that they have died, or that there must be no contact (lines: {lines}); these "
    "guardians are not invited"};
inline constexpr Phrase k_help_not_invited{
    "klopt dat niet, zet dan in guardians.csv bij invite ja; de reden zelf bewaart het programma niet",
    "if that is wrong, put yes in the column invite of guardians.csv; the reason itself is not kept"};
inline constexpr Phrase k_more_than_relation{
    "in een kolom met relaties staat nog iets anders, of een woord dat niet bekend is (regels: {lines}); "
    "alleen "
    "de relatie is overgenomen, en een onbekende als anders (other)",
    "in a column of relations something else stands, or a word that is not known (lines: {lines}); only the "
    "relation was taken over, an unknown one as other"};
inline constexpr Phrase k_help_more_than_relation{
    "bekend zijn moeder, vader, voogd, stief…, pleeg… en anders; kijk in guardians.csv na wat er staat",
    "known are mother, father, guardian, step, foster and other; look at what stands in guardians.csv"};
inline constexpr Phrase k_no_headings{
    "in de eerste regel van deze lijst staan gegevens van iemand, en geen koppen",
    "the first line of this list holds somebody's details, and no headings"};

}  // namespace gesprek::words::imported
