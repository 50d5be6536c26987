// What is said about the advice for secondary school in a policy, held against the national timetable.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::policy_lint {

inline constexpr Phrase k_final_too_early{
    "\"{moment}\" geeft het definitieve advies vanaf {first}; dat kan pas na de uitslag van de "
    "doorstroomtoets, {since}",
    "\"{moment}\" gives the final advice from {first}; that can only be after the result of the transfer "
    "test, {since}"};
inline constexpr Phrase k_final_too_late{
    "\"{moment}\" geeft het definitieve advies tot en met {last}; dat moet uiterlijk {until}",
    "\"{moment}\" gives the final advice until {last}; that has to be done by {until}"};
inline constexpr Phrase k_final_help{
    "geef in januari het voorlopige advies, en het definitieve tussen {since} en {until}",
    "give the provisional advice in January, and the final one between {since} and {until}"};
inline constexpr Phrase k_preliminary_window{
    "\"{moment}\" loopt van {first} tot en met {last}; het voorlopige advies valt tussen {since} en {until}",
    "\"{moment}\" runs from {first} until {last}; the provisional advice falls between {since} and {until}"};
inline constexpr Phrase k_preliminary_help{
    "begrens het in gesprek.toml onder [rounds.{moment}] met \"from\" en \"until\"",
    "narrow it in gesprek.toml under [rounds.{moment}] with \"from\" and \"until\""};
inline constexpr Phrase k_no_final{
    "geen gesprek geeft groep 8 het definitieve advies; dat is er tussen {since} en {until}",
    "no talk gives grade 8 the final advice, which falls between {since} and {until}"};
inline constexpr Phrase k_no_final_help{
    "voeg er een toe met \"advice: final\", of leg vast hoe ouders het schriftelijk krijgen",
    "add one with \"advice: final\", or state how guardians get it in writing"};
inline constexpr Phrase k_final_for_some{
    "\"{moment}\" geeft het definitieve advies, maar niet aan elke leerling van groep 8",
    "\"{moment}\" gives the final advice, but not to every pupil of grade 8"};
inline constexpr Phrase k_final_for_some_help{
    "haal de voorwaarde weg, of geef de andere leerlingen het advies in een eigen gesprek",
    "take the condition away, or give the other pupils the advice in a talk of their own"};
inline constexpr Phrase k_final_on_request{
    "\"{moment}\" geeft het definitieve advies alleen aan wie erom vraagt; elke leerling van groep 8 krijgt "
    "er een",
    "\"{moment}\" gives the final advice only to those who ask; every pupil of grade 8 gets one"};
inline constexpr Phrase k_final_on_request_help{
    "haal \"on_request\" weg, of noem een tweede gesprek met \"advice: final\" voor iedereen",
    "take \"on_request\" away, or name a second talk with \"advice: final\" for all"};
inline constexpr Phrase k_deadline_weekend{
    "{deadline} is geen schooldag; het definitieve advies is er dus uiterlijk {before}",
    "{deadline} is no school day, so the final advice is there by {before}"};
inline constexpr Phrase k_advice_term{
    "\"{moment}\" noemt het advies in groep 6 of 7 voorlopig; zo heet sinds {since} het advies van januari "
    "in groep 8",
    "\"{moment}\" calls the advice in grade 6 or 7 provisional; since {since} that is the name of the "
    "January advice in grade 8"};
inline constexpr Phrase k_advice_term_help{"noem het bijvoorbeeld \"pre-advies\"",
                                           "call it for instance \"early advice\""};

}  // namespace gesprek::words::policy_lint
