// What is said of how often families are expected in a year, and at what.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::expected {

inline constexpr Phrase k_fewer{
    "wordt dit jaar {times} keer verwacht: het beleid vraagt er {asked}, maar meer gesprekken zijn er niet "
    "voor "
    "dit kind",
    "is expected {times} times this year: the policy asks {asked}, but there are no more talks for this "
    "child"};
inline constexpr Phrase k_fewer_possible{
    "Het beleid vraagt er {asked}; voor dit kind zijn er niet meer dan {needed}, en meer wordt niet "
    "verwacht.",
    "The policy asks {asked}; for this child there are no more than {needed}, and no more is expected."};
inline constexpr Phrase k_no_talk{
    "\"{id}\" is geen gesprek en telt niet mee voor een verwachting: wie er kwam, legt niemand vast",
    "\"{id}\" is no talk and cannot count for an expectation: nobody writes down who came"};
inline constexpr Phrase k_is_here{"hier staat het", "it stands here"};
inline constexpr Phrase k_no_talk_help{
    "laat alleen gesprekken staan ({ids}); of een bijeenkomst gehouden is, gaat gesprek check vanzelf na",
    "leave only talks ({ids}); whether a gathering was held gesprek check looks after by itself"};
inline constexpr Phrase k_no_talks_help{
    "haal de verwachting weg; of een bijeenkomst gehouden is, gaat gesprek check vanzelf na",
    "take the expectation out; whether a gathering was held gesprek check looks after by itself"};
inline constexpr Phrase k_out_of_reach_of_one{
    "\"{expectation}\" vraagt {wanted} gesprekken, maar over één kind kunnen ouders er hoogstens {given} "
    "hebben",
    "\"{expectation}\" asks for {wanted} talks, but about one child guardians can have at most {given} of "
    "them"};
inline constexpr Phrase k_out_of_reach_of_one_help{
    "een kind zit in één groep, en een gesprek zonder ouders telt niet; noem gesprekken met ouders die "
    "hetzelfde kind krijgt, of vraag er minder",
    "a child is in one grade, and a talk without guardians does not count; name talks with guardians that "
    "the "
    "same child has, or ask for fewer"};

}  // namespace gesprek::words::expected
