// What is said about a file of test cases, and about the cases that fail.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::policy_cases {

// What stands in a file of cases, for the sentences about slips.
inline constexpr Phrase k_days{"een dag, of twee dagen met \"to\" ertussen",
                               "a day, or two days with \"to\" between"};
inline constexpr Phrase k_a_guardian{"een ouder: met gezag, zonder gezag, of onbekend",
                                     "a guardian: with custody, without, or unknown"};
inline constexpr Phrase k_a_statement{"een regel van het beleid", "a rule of the policy"};
inline constexpr Phrase k_holidays_unknown{
    "de schoolvakanties van {year} zitten niet in het programma: dagen die daarvan afhangen zijn niet te "
    "beproeven",
    "the program does not have the school holidays of {year}: days that depend on them cannot be tried"};
inline constexpr Phrase k_holidays_unknown_help{"kies een ander schooljaar, zoals \"2026-2027\"",
                                                "choose another school year, such as \"2026-2027\""};
inline constexpr Phrase k_divisions{"verwacht de bouwen met hun groepen",
                                    "expected the divisions with their grades"};
inline constexpr Phrase k_divisions_help{"bijvoorbeeld \"onderbouw: 1-2\" op een regel eronder",
                                         "for example \"onderbouw: 1-2\" on a line below it"};
inline constexpr Phrase k_dates{"verwacht momenten met hun dag", "expected moments with their day"};
inline constexpr Phrase k_dates_help{"bijvoorbeeld \"startgesprek: 2026-09-15\" op een regel eronder",
                                     "for example \"startgesprek: 2026-09-15\" on a line below it"};
inline constexpr Phrase k_bad_year{"\"{text}\" is geen schooljaar", "\"{text}\" is not a school year"};
inline constexpr Phrase k_bad_year_help{"schrijf bijvoorbeeld 2026-2027", "write for instance 2026-2027"};

inline constexpr Phrase k_other_policy{
    "{cases} van de {all} gevallen noemen gesprekken die dit beleid niet kent: dit bestand hoort bij een "
    "ander "
    "beleid",
    "{cases} of the {all} cases name talks that this policy does not know: this file belongs to another "
    "policy"};
inline constexpr Phrase k_other_policy_help{
    "verving u policy.yaml door een eigen beleid, haal dan policy.test.yaml weg of schrijf er gevallen bij "
    "uw "
    "eigen beleid in; of noem bovenaan het beleid waar dit bestand bij hoort (policy: NAAM)",
    "did you replace policy.yaml by a policy of your own, then take policy.test.yaml away or write cases for "
    "your own policy in it; or name the policy that this file is about at its top (policy: NAME)"};
inline constexpr Phrase k_expects_nothing{"dit geval verwacht niets, dus het kan niet mislukken",
                                          "this case expects nothing, so it cannot fail"};
inline constexpr Phrase k_expects_nothing_help{
    "zet erbij wat er moet uitkomen: owed, not_owed, offered, happens, states of warns",
    "add what must come out: owed, not_owed, offered, happens, states or warns"};

// Why a case fails.
inline constexpr Phrase k_not_found{
    "{moment}: dit gesprek hoort erbij, maar het beleid geeft het deze leerling niet",
    "{moment}: this talk is expected, but the policy does not owe it to this pupil"};
inline constexpr Phrase k_because{"{reason}", "{reason}"};
inline constexpr Phrase k_is_owed{
    "{moment}: dit gesprek hoort er niet bij, maar het beleid geeft het deze leerling",
    "{moment}: this talk is not expected, but the policy owes it to this pupil"};
inline constexpr Phrase k_not_offered{"{moment}: er staat niet dat dit gesprek wordt aangeboden",
                                      "{moment}: nobody is told that this talk can be asked for"};
inline constexpr Phrase k_does_not_happen{"{moment}: dit gebeurt niet voor deze leerling",
                                          "{moment}: this does not take place for this pupil"};
inline constexpr Phrase k_differs{"{moment}, {key}: verwacht \"{expected}\", gevonden \"{found}\"",
                                  "{moment}, {key}: expected \"{expected}\", found \"{found}\""};
inline constexpr Phrase k_does_not_attend{"{moment}, mandatory: {who} doet niet mee aan dit gesprek",
                                          "{moment}, mandatory: {who} takes no part in this talk"};
inline constexpr Phrase k_nothing_said{
    "{moment}, {key}: verwacht \"{expected}\", maar het beleid zegt er niets over",
    "{moment}, {key}: expected \"{expected}\", but the policy says nothing of it"};
inline constexpr Phrase k_not_stated{"het beleid zegt niets onder \"{key}\"",
                                     "the policy says nothing under \"{key}\""};
inline constexpr Phrase k_states_other{"{key}: verwacht \"{expected}\", gevonden \"{found}\"",
                                       "{key}: expected \"{expected}\", found \"{found}\""};
inline constexpr Phrase k_no_warning{"deze waarschuwing komt niet: {code}",
                                     "this warning is not given: {code}"};
inline constexpr Phrase k_in_grades{"bij een leerling van groep {grades}", "for a pupil of grade {grades}"};
inline constexpr Phrase k_policy_says{"dit zegt het beleid", "the policy says this"};
inline constexpr Phrase k_range{"{first} t/m {last}", "{first} to {last}"};

// The report.
inline constexpr Phrase k_passed{"geslaagd", "passed"};
inline constexpr Phrase k_failed{"mislukt", "failed"};
inline constexpr Phrase k_one{"geval", "case"};
inline constexpr Phrase k_many{"gevallen", "cases"};
inline constexpr Phrase k_all_passed{"{cases} geslaagd.", "{cases} passed."};
inline constexpr Phrase k_some_failed{"{failed} van {cases} mislukt.", "{failed} of {cases} failed."};
inline constexpr Phrase k_every_clause{"Elke bepaling van {policy} wordt door een geval geraakt ({count}).",
                                       "Every clause of {policy} is reached by a case ({count})."};
inline constexpr Phrase k_clauses_left{"Bepalingen van {policy} die geen geval raakt: {clauses}.",
                                       "Clauses of {policy} that no case reaches: {clauses}."};
inline constexpr Phrase k_moments_left{"Momenten van {policy} die geen geval raakt: {moments}.",
                                       "Moments of {policy} that no case reaches: {moments}."};
inline constexpr Phrase k_no_cases{"hier staat geen bestand met gevallen", "there is no file of cases here"};
inline constexpr Phrase k_no_cases_help{
    "maak een bestand policy.test.yaml; docs/how-to/test-a-policy.md geeft een voorbeeld",
    "make a file policy.test.yaml; docs/how-to/test-a-policy.md has an example"};
inline constexpr Phrase k_not_reached{"geen geval raakt dit", "no case reaches this"};
inline constexpr Phrase k_no_policy{"dit bestand noemt geen beleid", "this file names no policy"};
inline constexpr Phrase k_no_policy_help{"zet bovenaan \"policy: BESTAND\", of werk in een schoolmap",
                                         "put \"policy: FILE\" at the top, or work in a school folder"};
inline constexpr Phrase k_no_year{"dit bestand noemt geen schooljaar", "this file names no school year"};
inline constexpr Phrase k_no_year_help{
    "zet bovenaan \"school_year: 2026-2027\", of werk in een schoolmap",
    "put \"school_year: 2026-2027\" at the top, or work in a school folder"};

}  // namespace gesprek::words::policy_cases
