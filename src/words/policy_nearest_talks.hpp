// The nearest thing that can be said about an invitation, a length or who attends.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::policy_nearest {

inline constexpr Phrase k_one_length{
    "noem één termijn, de kortste: \"at least 2 weeks before the talk\"; wat ongeveer is, mag \"about 2 "
    "weeks\" zijn",
    "name one length, the shorter: \"at least 2 weeks before the talk\"; what is rough can be \"about 2 "
    "weeks\""};
inline constexpr Phrase k_lead_signup{
    "kiezen ouders zelf een tijd, schrijf dan onder \"invite:\": \"signup: chosen\", naast \"at_least: 1 "
    "week\"",
    "where parents choose a time themselves, write under \"invite:\": \"signup: chosen\", beside \"at_least: "
    "1 week\""};
inline constexpr Phrase k_group_duration{
    "waar groepen verschillen krijgt elke groep onder \"who:\" haar eigen \"duration:\"",
    "where groups differ, each group under \"who:\" has its own \"duration:\""};
inline constexpr Phrase k_one_of_two{
    "wie er altijd bij is staat los, wie erbij kan met \"if suitable\": \"attendees: [guardians, teacher, "
    "coordinator if suitable]\"",
    "who is always there stands alone, who can join with \"if suitable\": \"attendees: [guardians, teacher, "
    "coordinator if suitable]\""};

inline constexpr Phrase k_lead_of_talk{
    "hoe lang van tevoren wordt uitgenodigd staat onder \"invite:\", op een ingesprongen regel \"at_least: 1 "
    "week\"",
    "how long before it people are invited stands under \"invite:\", on an indented line \"at_least: 1 "
    "week\""};
inline constexpr Phrase k_channel_of_talk{
    "waarlangs wordt uitgenodigd staat onder \"invite:\", op een ingesprongen regel \"through: …\"",
    "through what people are invited stands under \"invite:\", on an indented line \"through: …\""};
inline constexpr Phrase k_who_of_talk{
    "wie uitnodigt staat onder \"invite:\", wie het verslag schrijft onder \"report:\", wie erbij is onder "
    "\"attendees:\"",
    "who invites stands under \"invite:\", who writes the report under \"report:\", who is there under "
    "\"attendees:\""};

}  // namespace gesprek::words::policy_nearest
