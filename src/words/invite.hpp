// The invitations: letters to households, lists to teachers, and what invite says of them.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::invite {

// The letter, in the household's language.
inline constexpr Phrase k_dear{"Beste {names},", "Dear {names},"};
inline constexpr Phrase k_intro_time{
    "Wij nodigen u graag uit voor een gesprek: {moments}. Dit is uw afspraak:",
    "We would like to invite you to a talk: {moments}. This is your appointment:"};
inline constexpr Phrase k_intro_times{
    "Wij nodigen u graag uit voor gesprekken: {moments}. Dit zijn uw afspraken:",
    "We would like to invite you to talks: {moments}. These are your appointments:"};
inline constexpr Phrase k_intro_choose{
    "Wij nodigen u graag uit voor een gesprek: {moments}. U kiest zelf een tijd:",
    "We would like to invite you to a talk: {moments}. You choose a time yourself:"};
inline constexpr Phrase k_intro_offer{"U kunt een gesprek aanvragen: {moments}. Het gaat om:",
                                      "You can ask for a talk: {moments}. It is about:"};
inline constexpr Phrase k_pupil_of_class{"{name} ({class}), {moment}", "{name} ({class}), {moment}"};
inline constexpr Phrase k_when{"wanneer", "when"};
inline constexpr Phrase k_when_clock{"{day}, {from} tot {until} uur", "{day}, {from} to {until}"};
inline constexpr Phrase k_when_day{"{day}", "{day}"};
inline constexpr Phrase k_between{"tussen {first} en {last}", "between {first} and {last}"};
inline constexpr Phrase k_where{"waar", "where"};
inline constexpr Phrase k_at_school_room{"op school, {room}", "at school, {room}"};
inline constexpr Phrase k_we_call{"telefonisch: wij bellen u", "by phone: we call you"};
inline constexpr Phrase k_by_video{"via beeldbellen: u krijgt van ons een link",
                                   "by video call: we send you a link"};
inline constexpr Phrase k_at_home{"bij u thuis", "at your home"};
inline constexpr Phrase k_with{"met", "with"};
inline constexpr Phrase k_child_comes{"{name} hoort erbij te zijn.", "{name} is to be there too."};
inline constexpr Phrase k_child_may_come{"{name} mag erbij zijn.", "{name} may come along."};
inline constexpr Phrase k_choose_dated{"Kies uw tijd in Parro van {opens} tot en met {closes}.",
                                       "Choose your time in Parro from {opens} to {closes}."};
inline constexpr Phrase k_choose{"Kies uw tijd in de gespreksplanner van Parro.",
                                 "Choose your time in Parro's talk planner."};
inline constexpr Phrase k_ask_for_it{"Wilt u een gesprek? Laat het de leerkracht weten.",
                                     "Would you like a talk? Tell the teacher."};
inline constexpr Phrase k_purpose{"Waar gaat het over? {purpose}", "What is it about? {purpose}"};
inline constexpr Phrase k_mandatory_yes{"Wij verwachten u: dit gesprek is volgens ons beleid verplicht.",
                                        "We expect you: by our policy this talk is mandatory."};
inline constexpr Phrase k_mandatory_no{"Dit gesprek is niet verplicht.", "This talk is not mandatory."};
inline constexpr Phrase k_mandatory_not_stated{
    "Ons beleid zegt niet dat dit gesprek verplicht is, maar wij rekenen graag op u.",
    "Our policy does not say that this talk is mandatory, but we count on you."};
inline constexpr Phrase k_topics{
    "Wilt u zelf iets bespreken? Geef uw onderwerpen vooraf door aan de leerkracht, dan houden wij er tijd "
    "voor vrij.",
    "Is there anything you would like to discuss? Tell the teacher beforehand, so that there is time for "
    "it."};
inline constexpr Phrase k_other_time{
    "Kunt u dan niet, of praat u liever op een andere manier (bijvoorbeeld telefonisch)? Laat het ons zo "
    "snel mogelijk weten.",
    "Can you not come then, or would you rather talk in another way (by phone, for example)? Please tell us "
    "as soon as you can."};
inline constexpr Phrase k_form{"Bij deze uitnodiging hoort een formulier om het gesprek voor te bereiden.",
                               "A form to prepare the talk goes with this invitation."};
inline constexpr Phrase k_form_return{
    "Vul het samen met uw kind in en geef het vóór het gesprek aan de leerkracht.",
    "Fill it in with your child and give it to the teacher before the talk."};
inline constexpr Phrase k_form_return_by{
    "Vul het samen met uw kind in en geef het uiterlijk {day} aan de leerkracht.",
    "Fill it in with your child and give it to the teacher by {day}."};
inline constexpr Phrase k_regards{"Met vriendelijke groet,", "Kind regards,"};

// The list of a teacher.
inline constexpr Phrase k_list_title{"{name}: {moments}", "{name}: {moments}"};
inline constexpr Phrase k_open_blocks{"Openzetten in de gespreksplanner:", "To open in the talk planner:"};
inline constexpr Phrase k_block{"{day}, {from} tot {until}, {minutes} minuten per gesprek",
                                "{day}, {from} to {until}, {minutes} minutes a talk"};
inline constexpr Phrase k_block_breaks{"{block} (pauze {breaks})", "{block} (break {breaks})"};
inline constexpr Phrase k_signup_dates{"Inschrijven van {opens} tot en met {closes}.",
                                       "Sign-up from {opens} to {closes}."};
inline constexpr Phrase k_list{"Afspraken:", "Appointments:"};
inline constexpr Phrase k_not_in_parro{"Nog niet in Parro (nodig deze gezinnen anders uit):",
                                       "Not in Parro yet (invite these families in another way):"};
inline constexpr Phrase k_through{"{pupil}: via {channel}", "{pupil}: through {channel}"};
inline constexpr Phrase k_paste{"Om in de uitnodiging te plakken:", "To paste into the invitation:"};
inline constexpr Phrase k_paste_text{
    "U bent uitgenodigd voor een gesprek: {moments}. Uw tijd staat in de gespreksplanner. Geef onderwerpen "
    "die u wilt "
    "bespreken vooraf aan mij door.",
    "You are invited to a talk: {moments}. Your time is in the talk planner. Please tell me beforehand what "
    "you "
    "would like to discuss."};
inline constexpr Phrase k_date{"datum", "date"};
inline constexpr Phrase k_from{"van", "from"};
inline constexpr Phrase k_until{"tot", "until"};
inline constexpr Phrase k_pupil{"leerling", "pupil"};
inline constexpr Phrase k_class{"groep", "class"};
inline constexpr Phrase k_siblings{"broers/zussen", "siblings"};
inline constexpr Phrase k_place{"waar", "where"};

// What invite answers.
inline constexpr Phrase k_done{"{letters} en {lists} in {path}.", "{letters} and {lists} in {path}."};
inline constexpr Phrase k_would{"Dit zouden {letters} en {lists} zijn.",
                                "This would be {letters} and {lists}."};
inline constexpr Phrase k_letter{"uitnodiging", "invitation"};
inline constexpr Phrase k_letters{"uitnodigingen", "invitations"};
inline constexpr Phrase k_one_list{"lijst voor een leerkracht", "list for a teacher"};
inline constexpr Phrase k_lists{"lijsten voor leerkrachten", "lists for teachers"};
inline constexpr Phrase k_invited_before{"Al uitgenodigd, dus zonder brief: {households}.",
                                         "Invited already, so without a letter: {households}."};
inline constexpr Phrase k_not_placed{
    "Nog zonder tijd, dus niet uitgenodigd: {talks}. Plan ze eerst, of spreek zelf iets af.",
    "Still without a time, so not invited: {talks}. Plan them first, or make an appointment yourself."};
inline constexpr Phrase k_send_by{
    "Verstuur ze uiterlijk {day}: dan is iedereen op tijd uitgenodigd ({clause}).",
    "Send them by {day} at the latest, and everybody is invited in time ({clause})."};
inline constexpr Phrase k_late{
    "Te laat volgens {clause}: {talks}. Nodig deze gezinnen alleen in overleg uit, of verzet hun gesprek.",
    "Too late by {clause}: {talks}. Invite these families by agreement only, or move their talk."};
inline constexpr Phrase k_then{"Verstuurd? Leg het vast: gesprek record invited {moment}",
                               "Sent? Record it: gesprek record invited {moment}"};
inline constexpr Phrase k_then_opened{
    "Staat de inschrijving open? Leg het vast: gesprek record signup-opened {moment}",
    "Is sign-up open? Record it: gesprek record signup-opened {moment}"};
inline constexpr Phrase k_nothing{"Er valt niemand uit te nodigen.", "There is nobody to invite."};
inline constexpr Phrase k_no_plan{"{moment} heeft nog geen planning; maak die eerst: gesprek plan {id}",
                                  "{moment} has no plan yet; make one first: gesprek plan {id}"};

}  // namespace gesprek::words::invite
