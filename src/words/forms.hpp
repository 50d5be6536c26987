// The preparation forms that go out with an invitation (A26, B08). Our own questions.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::forms {

inline constexpr Phrase k_start_title{"Voorbereiding startgesprek", "Preparing for the start talk"};
inline constexpr Phrase k_web_title{"Woordweb", "Word web"};
inline constexpr Phrase k_name{"Naam: {name}   Groep: {class}", "Name: {name}   Class: {class}"};
inline constexpr Phrase k_blank_name{"Naam: ____________________________   Groep: __________",
                                     "Name: ____________________________   Class: __________"};
inline constexpr Phrase k_return_by{"Graag uiterlijk {day} terug op school.",
                                    "Please return it to school by {day}."};
inline constexpr Phrase k_return_before{"Graag terug op school vóór het gesprek van {day}.",
                                        "Please return it to school before the talk of {day}."};
inline constexpr Phrase k_together{
    "Vul dit formulier thuis samen in. Een paar woorden per vraag is genoeg.",
    "Please fill in this form together at home. A few words for each question are enough."};
inline constexpr Phrase k_child_part{"Voor de leerling", "For the pupil"};
inline constexpr Phrase k_parent_part{"Voor ouders en verzorgers", "For parents and carers"};

// Younger pupils: the adult writes, the child tells or draws.
inline constexpr Phrase k_young_like{"Dit vind ik leuk om te doen", "This is what I like to do"};
inline constexpr Phrase k_young_draw{"Vertel het of teken het hier.", "Tell it or draw it here."};
inline constexpr Phrase k_young_friends{"Met wie speel ik graag?", "Whom do I like to play with?"};
inline constexpr Phrase k_young_hard{"Dit vind ik nog moeilijk of spannend",
                                     "This is still hard or scary for me"};
inline constexpr Phrase k_parent_start{"Hoe kijkt uw kind uit naar school, en wat is het gewend?",
                                       "How does your child look forward to school, and what is it used to?"};
inline constexpr Phrase k_parent_weeks{"Hoe waren de eerste weken voor uw kind?",
                                       "How were the first weeks for your child?"};
inline constexpr Phrase k_parent_needs{"Wat heeft uw kind nodig om zich goed te voelen op school?",
                                       "What does your child need to feel well at school?"};
inline constexpr Phrase k_parent_contact{
    "Hoe vaak en op welke manier wilt u contact met de leerkracht?",
    "How often and in what way do you wish to be in touch with the teacher?"};
inline constexpr Phrase k_contact_hint{"Bijvoorbeeld bellen, een bericht, even binnenlopen.",
                                       "For example a call, a message, dropping in."};

// Older pupils write themselves.
inline constexpr Phrase k_old_good{"Wat gaat goed, en waar ben ik trots op?",
                                   "What goes well, and what am I proud of?"};
inline constexpr Phrase k_old_learn{"Wat wil ik dit jaar leren?", "What do I want to learn this year?"};
inline constexpr Phrase k_old_help{"Wat helpt mij om goed te werken?", "What helps me to work well?"};
inline constexpr Phrase k_old_teacher{"Wat moet mijn leerkracht over mij weten?",
                                      "What should my teacher know about me?"};
inline constexpr Phrase k_parent_see{"Wat ziet u thuis dat de leerkracht moet weten?",
                                     "What do you see at home that the teacher should know?"};

// The word web.
inline constexpr Phrase k_web_together{"Schrijf bij elke wolk een paar woorden die bij uw kind passen.",
                                       "Write a few words that fit your child in each bubble."};
inline constexpr Phrase k_web_centre{"mijn kind", "my child"};
inline constexpr Phrase k_web_good{"waar het goed in is", "what it is good at"};
inline constexpr Phrase k_web_likes{"wat het leuk vindt", "what it likes"};
inline constexpr Phrase k_web_needs{"wat het nodig heeft", "what it needs"};
inline constexpr Phrase k_web_hard{"wat lastig is", "what is hard"};
inline constexpr Phrase k_web_friends{"vrienden en familie", "friends and family"};
inline constexpr Phrase k_web_start{"de eerste schooldag", "the first day at school"};
inline constexpr Phrase k_web_weeks{"de eerste weken", "the first weeks"};
inline constexpr Phrase k_web_learning{"leren en werken", "learning and working"};
inline constexpr Phrase k_web_more{"Wat wilt u verder vertellen of vragen?",
                                   "What else do you wish to tell or ask?"};

}  // namespace gesprek::words::forms
