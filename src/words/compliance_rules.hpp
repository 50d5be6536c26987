// Each rule of the checks in one sentence, and where its evidence comes from.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::compliance {

inline constexpr Phrase k_rule_planned{
    "Wie een gesprek hoort te krijgen, staat in de planning zolang de uitnodiging nog op tijd kan zijn.",
    "Everybody who is owed a talk is planned while the invitation can still be in time."};
inline constexpr Phrase k_rule_invited_in_time{"De uitnodiging gaat op tijd voor het gesprek weg.",
                                               "The invitation goes out in good time before the talk."};
inline constexpr Phrase k_rule_right_people{
    "Alle ouders en verzorgers die uitgenodigd moeten worden, zijn uitgenodigd.",
    "All guardians who must be invited are invited."};
inline constexpr Phrase k_rule_form_sent{"Het lege voorbereidingsformulier gaat mee met de uitnodiging.",
                                         "The empty preparation form goes along with the invitation."};
inline constexpr Phrase k_rule_form_returned{"Het ingevulde formulier is voor het gesprek terug.",
                                             "The form that was filled in is back before the talk."};
inline constexpr Phrase k_rule_reminded{"Wie nog niet reageerde, krijgt een herinnering.",
                                        "Who has not answered yet gets a reminder."};
inline constexpr Phrase k_evidence_reminded{"herinneringen (reminded)", "reminders (reminded)"};
inline constexpr Phrase k_rule_held{"Een gepland gesprek vindt binnen zijn periode plaats.",
                                    "A talk that was planned is held within its period."};
inline constexpr Phrase k_rule_in_period{
    "Wat er van een gesprek of bijeenkomst is vastgelegd, valt niet vóór de periode.",
    "What is on record of a talk or gathering is not from before its period."};
inline constexpr Phrase k_evidence_in_period{"wat er gebeurd is (held, no-show, report-filed, event-held …)",
                                             "what happened (held, no-show, report-filed, event-held …)"};
inline constexpr Phrase k_rule_new_appointment{
    "Voor een gesprek dat niet doorging, komt een nieuwe afspraak.",
    "A talk that fell through gets a new appointment."};
inline constexpr Phrase k_rule_attendance{"Wie bij het gesprek hoort te zijn, is erbij.",
                                          "Whoever must take part in the talk is there."};
inline constexpr Phrase k_rule_duration{"Het gesprek duurt zo lang als het beleid zegt.",
                                        "The talk takes as long as the policy says."};
inline constexpr Phrase k_rule_report_in_time{"Het verslag van het gesprek is op tijd vastgelegd.",
                                              "The report of the talk is filed in time."};
inline constexpr Phrase k_rule_recorded{"Wat in het verslag hoort te staan, is vastgelegd.",
                                        "What the record of the talk must hold is recorded."};
inline constexpr Phrase k_rule_shared{"Ouders en verzorgers kunnen het verslag lezen.",
                                      "Guardians can read the report."};
inline constexpr Phrase k_rule_follow_up{"Een gevraagde vervolgafspraak wordt gemaakt.",
                                         "A follow-up that was asked for is arranged."};
inline constexpr Phrase k_rule_expectation{
    "Elk gezin komt vaak genoeg op de gesprekken waar het wordt verwacht.",
    "Each household comes often enough to the talks where it is expected."};
inline constexpr Phrase k_rule_cadence{
    "Wat vaker in het jaar terugkomt, komt op tijd terug, en niet te vaak.",
    "What comes back during the year comes back in time, and not too often."};
inline constexpr Phrase k_rule_event_held{"Bijeenkomsten en inloopuren vinden plaats.",
                                          "Gatherings and walk-in hours take place."};
inline constexpr Phrase k_rule_announced{"Een bijeenkomst is op tijd aangekondigd.",
                                         "A gathering is announced in good time."};
inline constexpr Phrase k_rule_offered{"Wie een gesprek mag aanvragen, weet dat.",
                                       "Everybody who may ask for a talk has been told."};
inline constexpr Phrase k_rule_instead_given{"Wie iets anders koos dan het gesprek, krijgt dat.",
                                             "Who chose something in place of the talk gets it."};
inline constexpr Phrase k_evidence_instead{"wat is gegeven (shared, report-filed)",
                                           "what was given (shared, report-filed)"};
inline constexpr Phrase k_rule_chat_made{"Elke leerling heeft een individuele chat.",
                                         "Every pupil has an individual chat."};

inline constexpr Phrase k_evidence_planned{
    "de planning, of uitnodigingen en gevoerde gesprekken in het logboek",
    "the plan, or invitations and held talks in the log"};
inline constexpr Phrase k_evidence_invited{"uitnodigingen (invited, signup-opened)",
                                           "invitations (invited, signup-opened)"};
inline constexpr Phrase k_evidence_right_people{"wie er is uitgenodigd (invited, guardians=)",
                                                "who was invited (invited, guardians=)"};
inline constexpr Phrase k_evidence_form_sent{"verstuurde formulieren (form-sent)",
                                             "forms that were sent (form-sent)"};
inline constexpr Phrase k_evidence_form_returned{"teruggekomen formulieren (form-returned)",
                                                 "forms that came back (form-returned)"};
inline constexpr Phrase k_evidence_held{"gevoerde gesprekken (held, called)",
                                        "talks that were held (held, called)"};
inline constexpr Phrase k_evidence_next_talk{
    "een latere datum in de planning, een nieuwe uitnodiging of een later gesprek",
    "a later date in the plan, a new invitation or a later talk"};
inline constexpr Phrase k_evidence_attendance{"wie erbij was (held, present=)",
                                              "who was there (held, present=)"};
inline constexpr Phrase k_evidence_duration{"hoe lang het duurde (held, minutes=)",
                                            "how long it took (held, minutes=)"};
inline constexpr Phrase k_evidence_report{"verslagen (report-filed)", "reports (report-filed)"};
inline constexpr Phrase k_evidence_recorded{
    "vastgelegde doelen en afspraken (goals-recorded, agreements-recorded)",
    "recorded goals and agreements (goals-recorded, agreements-recorded)"};
inline constexpr Phrase k_evidence_shared{
    "zichtbare verslagen (shared, of report-filed met shared=)",
    "reports that guardians can read (shared, or report-filed with shared=)"};

inline constexpr Phrase k_evidence_cadence{
    "berichten en controles (message-posted, informed, website-checked)",
    "messages and checks (message-posted, informed, website-checked)"};
inline constexpr Phrase k_evidence_event_held{"gehouden bijeenkomsten (event-held)",
                                              "gatherings that were held (event-held)"};
inline constexpr Phrase k_evidence_announced{"uitnodigingen of berichten erover (invited, message-posted)",
                                             "invitations or messages about it (invited, message-posted)"};
inline constexpr Phrase k_evidence_chat_made{"gemaakte chats (message-posted met kind=chat)",
                                             "chats that were made (message-posted with kind=chat)"};

}  // namespace gesprek::words::compliance
