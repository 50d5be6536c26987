// To-do lists, and how a duty is explained and settled.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::compliance {

// The task of each rule, after "Rapportgesprek februari: ".
inline constexpr Phrase k_task_planned{"plannen", "plan the talk"};
inline constexpr Phrase k_task_invited_in_time{"uitnodigen", "invite"};
inline constexpr Phrase k_task_right_people{"ook de andere ouder of verzorger uitnodigen",
                                            "invite the other guardian too"};
inline constexpr Phrase k_task_form_sent{"formulier versturen", "send the form"};
inline constexpr Phrase k_task_form_returned{"formulier terugvragen", "ask for the form"};
inline constexpr Phrase k_task_reminded{"herinneren", "send the reminder"};
inline constexpr Phrase k_task_held{"gesprek voeren", "hold the talk"};
inline constexpr Phrase k_task_in_period{"regel in het logboek verbeteren", "correct the line in the log"};
inline constexpr Phrase k_task_new_appointment{"nieuwe afspraak maken", "make a new appointment"};
inline constexpr Phrase k_task_attendance{"vastleggen wie erbij was", "record who was there"};
inline constexpr Phrase k_task_duration{"vastleggen hoe lang het duurde", "record how long it took"};
inline constexpr Phrase k_task_report_in_time{"verslag vastleggen", "file the report"};
inline constexpr Phrase k_task_recorded{"afspraken of doelen vastleggen", "record agreements or goals"};
inline constexpr Phrase k_task_shared{"verslag zichtbaar maken voor ouders",
                                      "show the report to the guardians"};
inline constexpr Phrase k_task_follow_up{"vervolgafspraak maken", "arrange the follow-up"};
inline constexpr Phrase k_task_offered{"gesprek aanbieden", "offer the talk"};
inline constexpr Phrase k_task_instead_given{"geven wat het gezin in plaats van het gesprek koos",
                                             "give what the family chose in place of the talk"};
inline constexpr Phrase k_task_expectation{"contact zoeken", "get in touch"};
inline constexpr Phrase k_task_cadence{"ouders informeren", "inform the guardians"};
inline constexpr Phrase k_task_event_held{"houden", "hold it"};
inline constexpr Phrase k_task_announced{"aankondigen", "announce it"};
inline constexpr Phrase k_task_chat_made{"individuele chat maken", "make the individual chat"};

inline constexpr Phrase k_pupil_name{"{pupil}", "{pupil}"};
inline constexpr Phrase k_pupil_with{"{pupil} (met {people})", "{pupil} (with {people})"};
inline constexpr Phrase k_task_pending{"{moment}: {task}, uiterlijk {due} ({n}): {pupils}.",
                                       "{moment}: {task}, by {due} ({n}): {pupils}."};
inline constexpr Phrase k_task_overdue{"{moment}: {task}, had gemoeten op {due} ({n}): {pupils}.",
                                       "{moment}: {task}, was due by {due} ({n}): {pupils}."};
inline constexpr Phrase k_plan_round{
    "{moment}: plan de ronde, uiterlijk {due} (gesprekken: {n}, nog geen planning): `gesprek plan {key}`.",
    "{moment}: plan the round, by {due} (talks: {n}, no plan yet): `gesprek plan {key}`."};

inline constexpr Phrase k_date_round{
    "{moment}: kies dagen voor de ronde (gesprekken: {n}), onder [rounds.{key}] in gesprek.toml.",
    "{moment}: choose days for the round (talks: {n}), under [rounds.{key}] in gesprek.toml."};

// Early warnings.
inline constexpr Phrase k_early_warning{"{families}; nog {rounds}, tot en met {due} ({expectation}).",
                                        "{families}; {rounds} left, until {due} ({expectation})."};
inline constexpr Phrase k_early_warning_named{
    "{families}: {pupils}; nog {rounds}, tot en met {due} ({expectation}).",
    "{families}: {pupils}; {rounds} left, until {due} ({expectation})."};
inline constexpr Phrase k_one_no_contact{"{n} gezin uit {group} had nog geen contact dat meetelt",
                                         "{n} family of {group} has had no contact that counts yet"};
inline constexpr Phrase k_no_contact_yet{"{n} gezinnen uit {group} hadden nog geen contact dat meetelt",
                                         "{n} families of {group} have had no contact that counts yet"};
inline constexpr Phrase k_one_too_seldom{"{n} gezin uit {group} is nog niet vaak genoeg gezien",
                                         "{n} family of {group} has not been seen often enough yet"};
inline constexpr Phrase k_too_seldom{"{n} gezinnen uit {group} zijn nog niet vaak genoeg gezien",
                                     "{n} families of {group} have not been seen often enough yet"};
inline constexpr Phrase k_of_grade{"groep {group}", "grade {group}"};
inline constexpr Phrase k_of_class{"groep {group}", "class {group}"};
inline constexpr Phrase k_and_more{"en nog {n}", "and {n} more"};
inline constexpr Phrase k_one_round{"1 ronde", "1 round"};
inline constexpr Phrase k_rounds{"{n} rondes", "{n} rounds"};

// Explaining.
inline constexpr Phrase k_day_not_counted{"{first} telt daarbij niet ({name}).",
                                          "{first} is not counted ({name})."};
inline constexpr Phrase k_days_not_counted{"{first} tot en met {last} tellen daarbij niet ({name}).",
                                           "{first} to {last} are not counted ({name})."};
inline constexpr Phrase k_promise{"{clause}: {rule}", "{clause}: {rule}"};
inline constexpr Phrase k_shown_by{"Dit blijkt uit: {evidence}.", "This is shown by: {evidence}."};
inline constexpr Phrase k_nothing_to_do{"er hoeft niets meer te gebeuren", "nothing more needs to be done"};
inline constexpr Phrase k_late_stays{"het is gebeurd, alleen te laat: dat blijft staan",
                                     "it was done, only late: that stays"};
inline constexpr Phrase k_settle_by_record{
    "leg vast dat het gebeurd is, met de dag waarop (zonder --date: vandaag):",
    "record that it has been done, with the day on which (without --date: today):"};
inline constexpr Phrase k_settle_done_then{
    "nu doen helpt niet meer; is het toen wel gebeurd, leg dat dan vast, met de dag waarop:",
    "doing it now does not help any more; if it was done then, record that, with the day on which:"};
inline constexpr Phrase k_settle_corrected{"klopt het logboek niet, verbeter het dan:",
                                           "if the log is wrong, correct it:"};
inline constexpr Phrase k_settle_misdated{
    "hoort dit bij een ander gesprek of klopt de dag niet, neem de regel dan terug en leg het goed vast; was "
    "het wel dit gesprek, vroeger dan de periode, zet die dag dan als afspraak in requests.csv (kind: "
    "agreed, "
    "moment: {moment}, pupil: {pupil}, date: die dag, from: hoe laat het begon):",
    "if this belongs to another talk or the day is wrong, take the line back and record it as it was; if it "
    "was this talk, ahead of its period, put that day as an agreement in requests.csv (kind: agreed, moment: "
    "{moment}, pupil: {pupil}, date: that day, from: when it began):"};
inline constexpr Phrase k_settle_by_agreement{
    "spreek met wie erbij hoort te zijn een tijd af, en leg dat daarna vast:",
    "agree on a time with whoever has to be there, and record it after that:"};
inline constexpr Phrase k_settle_placed_anew{
    "spreek met wie erbij hoort te zijn een tijd af, zet het gesprek daarop (TIME: dag en tijd, als "
    "2027-02-11T19:10), en leg dan de uitnodiging vast:",
    "agree on a time with whoever has to be there, put the talk at it (TIME: day and time, as "
    "2027-02-11T19:10), and record the invitation then:"};
inline constexpr Phrase k_settle_told_anew{
    "spreek met wie erbij hoort te zijn een tijd af, en leg de uitnodiging daarna vast met die tijd (TIME: "
    "dag en tijd, als 2027-02-11T19:10):",
    "agree on a time with whoever has to be there, and record the invitation after that with its time (TIME: "
    "day and time, as 2027-02-11T19:10):"};
inline constexpr Phrase k_settle_impossible{"dit kan niet meer goed komen",
                                            "this can no longer be put right"};
inline constexpr Phrase k_settle_by_plan{
    "plan het gesprek; lukt dat niet, dan zegt de opdracht waarom en wat helpt (een tijd waarvoor al is "
    "uitgenodigd, verzet u met gesprek move):",
    "plan the talk; if that fails, the command says why and what helps (a time that people were invited for "
    "is "
    "changed with gesprek move):"};
inline constexpr Phrase k_settle_agreed{
    "voor de ronde is het te laat: spreek met wie erbij hoort te zijn een tijd af, zet die in requests.csv "
    "(kind: "
    "agreed, moment: {moment}, pupil: {pupil}, date en from), en plan het gesprek dan:",
    "it is too late for the round: agree on a time with whoever has to be there, put it in requests.csv "
    "(kind: "
    "agreed, moment: {moment}, pupil: {pupil}, date and from), and then plan the talk:"};
inline constexpr Phrase k_settle_moved{
    "zet het gesprek op een andere tijd (TIME: 19:10, of met de dag 2027-02-11T19:10); lukt dat niet, dan "
    "zegt de "
    "opdracht waarom:",
    "put the talk at another time (TIME: 19:10, or with the day 2027-02-11T19:10); if that fails, the "
    "command says "
    "why:"};
inline constexpr Phrase k_settle_rewritten{
    "verbeter de rij in de planning van {moment}, of haal haar eruit en plan het gesprek opnieuw:",
    "correct the row in the plan of {moment}, or take it out and plan the talk anew:"};
inline constexpr Phrase k_settle_removed{
    "haal de rij uit de planning van {moment}, of vraag het gesprek aan in requests.csv als het wel hoort",
    "take the row out of the plan of {moment}, or ask for the talk in requests.csv if it should be there"};
inline constexpr Phrase k_settle_by_waiver{"laat het vervallen, met achter reason= de reden in één woord:",
                                           "waive it, with the reason in one word after reason=:"};
inline constexpr Phrase k_settle_untracked{"legt de school dit voortaan vast, dan wordt het gecontroleerd:",
                                           "once the school records this, it will be checked:"};

}  // namespace gesprek::words::compliance
