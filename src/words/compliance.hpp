// What the checks say about each duty. Every sentence stands alone: {what} is the pupil and the moment, {due}
// the last day in time, {on} the day on which it was done, {days} how many days late.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::compliance {

/// The sentence of a rule by what became of the duty.
struct DutyWords {
  Phrase met;
  Phrase late;
  Phrase pending;
  Phrase overdue;
};

// Whom and what a duty is about.
inline constexpr Phrase k_talk_of{"{pupil}, {moment}", "{pupil}, {moment}"};
inline constexpr Phrase k_talk_with{"{pupil} (met {people}), {moment}", "{pupil} (with {people}), {moment}"};
inline constexpr Phrase k_person{"{person}", "{person}"};
inline constexpr Phrase k_moment_of_class{"{moment}, groep {class}", "{moment}, class {class}"};
inline constexpr Phrase k_moment_alone{"{moment}", "{moment}"};
inline constexpr Phrase k_plain{"{text}", "{text}"};

// What holds for every rule.
inline constexpr Phrase k_undated{"{what}: nog geen dag bekend, dus ook geen uiterste dag.",
                                  "{what}: no day is known yet, so there is no last day either."};
inline constexpr Phrase k_waived{
    "{what}: afgehandeld zonder dat eraan is voldaan (\"{rule}\"); reden: {reason}.",
    "{what}: settled without being met (\"{rule}\"); reason: {reason}."};
inline constexpr Phrase k_waived_on{"Afgehandeld op {day}, reden: {reason}.",
                                    "Settled on {day}, reason: {reason}."};
inline constexpr Phrase k_untracked{
    "{moment}: niet te controleren (\"{rule}\", {n}×), want hiervan legt de school niets vast: {evidence}.",
    "{moment}: cannot be checked (\"{rule}\", {n}×), because the school logs none of its evidence: "
    "{evidence}."};

// The arithmetic.
inline constexpr Phrase k_held_on{"Het gesprek is gevoerd op {day}.", "The talk was held on {day}."};
inline constexpr Phrase k_planned_on{"Het gesprek staat gepland op {day}.", "The talk is planned on {day}."};
inline constexpr Phrase k_no_show_on{"Op {day} kwam er niemand.", "On {day} nobody came."};
inline constexpr Phrase k_cancelled_on{"Op {day} is het gesprek afgezegd.",
                                       "On {day} the talk was called off."};
inline constexpr Phrase k_round_starts{"De gespreksronde begint op {day}.",
                                       "The round of talks begins on {day}."};
inline constexpr Phrase k_window{"Dit gesprek hoort plaats te vinden van {first} tot en met {last}.",
                                 "This talk belongs between {first} and {last}."};
inline constexpr Phrase k_length_before_first{"{length} vóór {first} is {day}.",
                                              "{length} before {first} is {day}."};
inline constexpr Phrase k_length_before{"{length} eerder is {day}.", "{length} before that is {day}."};
inline constexpr Phrase k_length_after{"{length} later is {day}.", "{length} after that is {day}."};
inline constexpr Phrase k_days_late{"Dat is {days} te laat.", "That is {days} late."};
inline constexpr Phrase k_in_holiday{
    "De laatste dag ({day}) valt in: {holiday}. Het beleid maakt daarvoor geen uitzondering.",
    "The last day ({day}) falls in: {holiday}. The policy makes no exception for that."};
inline constexpr Phrase k_nothing_by{"Tot en met {day} is daarvan niets vastgelegd.",
                                     "Up to {day} nothing of it is on record."};
inline constexpr Phrase k_nothing_else_by{"Tot en met {day} is daarvan niets anders vastgelegd.",
                                          "Up to {day} nothing else of it is on record."};
inline constexpr Phrase k_early_line{
    "In het logboek staat: {event} op {day}. Dat is vóór de periode, die op {first} begint, en telt voor dit "
    "gesprek niet mee.",
    "The log has: {event} on {day}. That is before the period, which begins on {first}, and does not count "
    "for this talk."};
inline constexpr Phrase k_told_by{"De lijst van check noemt dit één keer, als {id}.",
                                  "The list of check says this once, as {id}."};
inline constexpr Phrase k_tells_too{"Zolang die regel zo staat, hoort hierbij ook: {message}",
                                    "While that line stands as it is, this goes with it: {message}"};
inline constexpr Phrase k_no_term{"Het beleid noemt geen termijn; gerekend is met {length}.",
                                  "The policy names no term; the program works with {length}."};

// planned
inline constexpr DutyWords k_planned{
    {"{what}: gepland, uitgenodigd of gevoerd.", "{what}: planned, invited or held."},
    {"{what}: gepland of uitgenodigd op {on}, {days} te laat.",
     "{what}: planned or invited on {on}, {days} late."},
    {"{what}: nog te plannen, uiterlijk {due}.", "{what}: still to be planned, by {due} at the latest."},
    {"{what}: niet gepland; dat moest uiterlijk {due}.", "{what}: not planned; that was due by {due}."}};
inline constexpr Phrase k_last_invitation{
    "Om op tijd uit te nodigen, moet het gesprek gepland zijn op {day}.",
    "To invite in time, the talk must be planned by {day}."};
inline constexpr Phrase k_lapsed{
    "In de planning staat {day}; daarvoor is niet uitgenodigd en dan is er niets gevoerd.",
    "The plan says {day}; nobody was invited for it and nothing was held then."};
inline constexpr Phrase k_started_late{
    "De leerling kwam pas op {day} op school; het mag tot het einde van de periode.",
    "The pupil came to the school only on {day}; the whole period may be used."};
inline constexpr Phrase k_signup_closed{"De inschrijving sloot op {day}; hiervoor is niet ingeschreven.",
                                        "Sign-up closed on {day}; nobody signed up for this talk."};

// held
inline constexpr DutyWords k_held{
    {"{what}: gevoerd op {on}.", "{what}: held on {on}."},
    {"{what}: gevoerd op {on}, {days} na de periode.", "{what}: held on {on}, {days} after its period."},
    {"{what}: nog te voeren, uiterlijk {due}.", "{what}: still to be held, by {due} at the latest."},
    {"{what}: niet gevoerd; de periode liep tot en met {due}.",
     "{what}: not held; its period ended on {due}."}};
inline constexpr Phrase k_stayed_away{
    "{what}: aangeboden; er kwam niemand, en het gesprek is niet verplicht.",
    "{what}: offered; nobody came, and the talk is not mandatory."};

inline constexpr Phrase k_anew_on{
    "{what}: na een afspraak die niet doorging opnieuw uitgenodigd voor {due}; dat het gevoerd is, staat "
    "nergens.",
    "{what}: invited again for {due}, after an appointment that fell through; nothing says that it was "
    "held."};
inline constexpr Phrase k_anew_undated{
    "{what}: opnieuw uitgenodigd nadat de afspraak niet doorging, zonder dat een nieuwe tijd vastligt; nog "
    "niet "
    "gevoerd (gerekend met uiterlijk {due}).",
    "{what}: invited again after the appointment fell through, while no new time is on record; not held yet "
    "(counted as due by {due})."};
inline constexpr Phrase k_invited_anew{"Er is opnieuw uitgenodigd op {day}.",
                                       "It was invited for again on {day}."};
inline constexpr Phrase k_told_day{"De uitnodiging noemt {day}.", "The invitation names {day}."};

// in-period
inline constexpr Phrase k_before_period{
    "{what}: in het logboek staat: {events}. Dat is vóór de periode, die op {first} begint, en telt nergens "
    "mee.",
    "{what}: the log has: {events}. That is before its period, which begins on {first}, and counts for "
    "nothing."};
inline constexpr Phrase k_events_on{"{events} op {day}", "{events} on {day}"};
inline constexpr DutyWords k_in_period{k_before_period, k_before_period, k_before_period, k_before_period};
inline constexpr Phrase k_day_before_period{"Voor deze periode telt wat vanaf {first} gebeurt.",
                                            "For this period counts what happens from {first} on."};

// invited-in-time
inline constexpr DutyWords k_invited_in_time{
    {"{what}: uitgenodigd op {on}, op tijd.", "{what}: invited on {on}, in time."},
    {"{what}: uitgenodigd op {on}, {days} te laat; dat moest uiterlijk {due}.",
     "{what}: invited on {on}, {days} late; it was due by {due}."},
    {"{what}: nog uit te nodigen, uiterlijk {due}.", "{what}: still to be invited, by {due} at the latest."},
    {"{what}: niet uitgenodigd; dat moest uiterlijk {due}.", "{what}: not invited; that was due by {due}."}};
inline constexpr Phrase k_invited_on{"De uitnodiging ging weg op {day}.",
                                     "The invitation went out on {day}."};
inline constexpr Phrase k_signup_on{"De inschrijving ging open op {day}.", "Sign-up opened on {day}."};

// right-people-invited
inline constexpr DutyWords k_right_people{
    {"{what}: iedereen die uitgenodigd moet worden, is uitgenodigd.",
     "{what}: everybody who must be invited was invited."},
    {"{what}: {people} pas uitgenodigd op {on}, {days} te laat; dat moest uiterlijk {due}.",
     "{what}: {people} invited only on {on}, {days} late; it was due by {due}."},
    {"{what}: nog uit te nodigen: {people}, uiterlijk {due}.",
     "{what}: still to be invited: {people}, by {due} at the latest."},
    {"{what}: niet uitgenodigd: {people}; dat moest uiterlijk {due}.",
     "{what}: not invited: {people}; that was due by {due}."}};
inline constexpr Phrase k_person_invited_on{"{people} is uitgenodigd op {day}.",
                                            "{people} was invited on {day}."};
inline constexpr Phrase k_people_waived{"Voor {people} afgehandeld op {day}, reden: {reason}.",
                                        "Settled for {people} on {day}, reason: {reason}."};
inline constexpr Phrase k_invited_without_custody{
    "{what}: {people} is uitgenodigd en heeft nu geen gezag; was dat die dag al zo? Dan had het beleid niet "
    "uitgenodigd.",
    "{what}: {people} was invited and has no custody now; was that so on that day? Then the policy would not "
    "have invited."};
inline constexpr Phrase k_custody_of_today{
    "guardians.csv zegt wie nu gezag heeft, niet sinds wanneer. Kwam het later: leg dat vast met record "
    "waived.",
    "guardians.csv tells who has custody now, not since when. If it came later: say so with record waived."};

// form-sent, form-returned
inline constexpr DutyWords k_form_sent{
    {"{what}: het formulier is verstuurd op {on}.", "{what}: the form was sent on {on}."},
    {"{what}: het formulier is verstuurd op {on}, {days} te laat.",
     "{what}: the form was sent on {on}, {days} late."},
    {"{what}: het formulier moet nog mee met de uitnodiging, uiterlijk {due}.",
     "{what}: the form is still to go with the invitation, by {due} at the latest."},
    {"{what}: het formulier is niet verstuurd; dat moest uiterlijk {due}.",
     "{what}: the form was not sent; that was due by {due}."}};
inline constexpr DutyWords k_form_returned{
    {"{what}: het formulier kwam terug op {on}.", "{what}: the form came back on {on}."},
    {"{what}: het formulier kwam terug op {on}, {days} te laat.",
     "{what}: the form came back on {on}, {days} late."},
    {"{what}: het formulier moet nog terugkomen, uiterlijk {due}.",
     "{what}: the form is still to come back, by {due} at the latest."},
    {"{what}: het formulier is niet terug; dat moest uiterlijk {due}.",
     "{what}: the form is not back; that was due by {due}."}};
inline constexpr DutyWords k_reminded{
    {"{what}: de herinnering ging weg op {on}.", "{what}: the reminder went out on {on}."},
    {"{what}: de herinnering ging weg op {on}, {days} te laat.",
     "{what}: the reminder went out on {on}, {days} late."},
    {"{what}: de herinnering moet nog weg, uiterlijk {due}.",
     "{what}: the reminder is still to go out, by {due} at the latest."},
    {"{what}: de herinnering is niet weg; dat moest uiterlijk {due}.",
     "{what}: the reminder has not gone out; that was due by {due}."}};
inline constexpr Phrase k_reminded_on{"De herinnering ging weg op {day}.", "The reminder went out on {day}."};
inline constexpr Phrase k_with_invitation{"Het formulier gaat mee met de uitnodiging.",
                                          "The form goes with the invitation."};
inline constexpr Phrase k_form_sent_on{"Het formulier is verstuurd op {day}.", "The form was sent on {day}."};
inline constexpr Phrase k_form_back_on{"Het formulier kwam terug op {day}.", "The form came back on {day}."};

// attendance, duration
inline constexpr DutyWords k_attendance{
    {"{what}: iedereen die erbij moest zijn, was erbij.", "{what}: everybody who had to be there was there."},
    {"{what}: iedereen die erbij moest zijn, was erbij.", "{what}: everybody who had to be there was there."},
    {"{what}: nog niet bekend wie erbij was.", "{what}: it is not known yet who was there."},
    {"{what}: er ontbrak iemand: {people}.", "{what}: somebody was missing: {people}."}};
inline constexpr Phrase k_guardians{"ouders of verzorgers", "parents or guardians"};
inline constexpr Phrase k_the_pupil{"de leerling", "the pupil"};
inline constexpr Phrase k_a_teacher{"een groepsleerkracht", "a class teacher"};
inline constexpr Phrase k_both_teachers{"alle groepsleerkrachten", "all class teachers"};
inline constexpr Phrase k_present{"Aanwezig: {people}.", "Present: {people}."};
inline constexpr Phrase k_nobody{"niemand", "nobody"};
inline constexpr DutyWords k_duration{
    {"{what}: {length}, zoals afgesproken in het beleid.", "{what}: {length}, as the policy has it."},
    {"{what}: {length}, zoals afgesproken in het beleid.", "{what}: {length}, as the policy has it."},
    {"{what}: nog niet bekend hoe lang het duurde.", "{what}: it is not known yet how long it took."},
    {"{what}: het duurde {length}; het beleid zegt {bounds}.",
     "{what}: it took {length}; the policy says {bounds}."}};
inline constexpr Phrase k_at_least{"minstens {length}", "at least {length}"};
inline constexpr Phrase k_at_most{"hoogstens {length}", "at most {length}"};
inline constexpr Phrase k_took{"Het gesprek op {day} duurde {length}.", "The talk on {day} took {length}."};

// report-in-time, recorded, shared-with-guardians
inline constexpr DutyWords k_report_in_time{
    {"{what}: het verslag is vastgelegd op {on}, op tijd.", "{what}: the report was filed on {on}, in time."},
    {"{what}: het verslag is vastgelegd op {on}, {days} te laat; dat moest uiterlijk {due}.",
     "{what}: the report was filed on {on}, {days} late; it was due by {due}."},
    {"{what}: het verslag moet nog worden vastgelegd, uiterlijk {due}.",
     "{what}: the report is still to be filed, by {due} at the latest."},
    {"{what}: het verslag is niet vastgelegd; dat moest uiterlijk {due}.",
     "{what}: the report was not filed; it was due by {due}."}};
inline constexpr Phrase k_filed_on{"Het verslag is vastgelegd op {day}.", "The report was filed on {day}."};
inline constexpr DutyWords k_recorded{
    {"{what}: vastgelegd op {on}: {items}.", "{what}: recorded on {on}: {items}."},
    {"{what}: vastgelegd op {on}: {items}; {days} te laat.",
     "{what}: recorded on {on}: {items}; {days} late."},
    {"{what}: nog vast te leggen, uiterlijk {due}: {items}.",
     "{what}: still to be recorded, by {due} at the latest: {items}."},
    {"{what}: niet vastgelegd: {items}; dat moest uiterlijk {due}.",
     "{what}: not recorded: {items}; that was due by {due}."}};
inline constexpr Phrase k_recorded_on{"Vastgelegd op {day}: {items}.", "Recorded on {day}: {items}."};
inline constexpr Phrase k_due_with_report{"Dit hoort in het verslag en heeft dezelfde uiterste dag.",
                                          "This belongs in the report and is due on the same day."};
inline constexpr Phrase k_have_left{"Wie dit had, werkt hier niet meer: {people}.",
                                    "Whoever had this does not work here any more: {people}."};
inline constexpr DutyWords k_shared{
    {"{what}: ouders kunnen het verslag lezen sinds {on}.",
     "{what}: guardians can read the report since {on}."},
    {"{what}: ouders kunnen het verslag lezen sinds {on}, {days} te laat.",
     "{what}: guardians can read the report since {on}, {days} late."},
    {"{what}: het verslag moet nog zichtbaar worden voor ouders, uiterlijk {due}.",
     "{what}: the report is still to be shown to the guardians, by {due} at the latest."},
    {"{what}: ouders kunnen het verslag niet lezen; dat moest uiterlijk {due}.",
     "{what}: guardians cannot read the report; that was due by {due}."}};
inline constexpr Phrase k_marked_not_shared{
    "Het verslag is vastgelegd als niet zichtbaar voor ouders (op {day}).",
    "The report was marked as not visible to the guardians (on {day})."};

// follow-up, new-appointment
inline constexpr DutyWords k_follow_up{
    {"{what}: de vervolgafspraak is gemaakt.", "{what}: the follow-up is arranged."},
    {"{what}: de vervolgafspraak is gemaakt op {on}, {days} te laat.",
     "{what}: the follow-up was arranged on {on}, {days} late."},
    {"{what}: er is nog een vervolgafspraak te maken, uiterlijk {due}.",
     "{what}: a follow-up is still to be arranged, by {due} at the latest."},
    {"{what}: de vervolgafspraak is niet gemaakt; dat moest uiterlijk {due}.",
     "{what}: the follow-up was not arranged; that was due by {due}."}};
inline constexpr Phrase k_follow_up_wanted{"Op {day} is een vervolgafspraak gevraagd.",
                                           "On {day} a follow-up was asked for."};
inline constexpr Phrase k_next_talk_on{"Het volgende gesprek is op {day}.", "The next talk is on {day}."};
inline constexpr DutyWords k_new_appointment{
    {"{what}: de nieuwe afspraak is gemaakt.", "{what}: the new appointment is made."},
    {"{what}: de nieuwe afspraak is gemaakt op {on}, {days} te laat.",
     "{what}: the new appointment was made on {on}, {days} late."},
    {"{what}: er is nog een nieuwe afspraak te maken, uiterlijk {due}.",
     "{what}: a new appointment is still to be made, by {due} at the latest."},
    {"{what}: er is geen nieuwe afspraak gemaakt; dat moest uiterlijk {due}.",
     "{what}: no new appointment was made; that was due by {due}."}};

// expectation
inline constexpr DutyWords k_expectation{
    {"{what}: gehaald ({count} van {needed}), op {on}.", "{what}: met ({count} of {needed}), on {on}."},
    {"{what}: gehaald ({count} van {needed}) op {on}, {days} te laat; dat kon tot en met {due}.",
     "{what}: met ({count} of {needed}) on {on}, {days} late; it could have been until {due}."},
    {"{what}: nog niet gehaald ({count} van {needed}); het kan nog tot en met {due}.",
     "{what}: not met yet ({count} of {needed}); it still can be until {due}."},
    {"{what}: niet gehaald ({count} van {needed}); dat kon tot en met {due}.",
     "{what}: not met ({count} of {needed}); it could have been until {due}."}};
inline constexpr Phrase k_contact_on{"{moment}: contact op {day}.", "{moment}: contact on {day}."};
inline constexpr Phrase k_still_possible{"{moment}: kan nog tot en met {day}.",
                                         "{moment}: still possible until {day}."};
inline constexpr Phrase k_no_contact{"{moment}: geen contact (tot en met {day}).",
                                     "{moment}: no contact (until {day})."};

// cadence
inline constexpr DutyWords k_cadence{
    {"{what}: gedaan op {on}, in de periode van {first} tot en met {due}.",
     "{what}: done on {on}, in the period from {first} to {due}."},
    {"{what}: gedaan op {on}, in de periode van {first} tot en met {due}.",
     "{what}: done on {on}, in the period from {first} to {due}."},
    {"{what}: nog te doen, uiterlijk {due} ({count} van {times}).",
     "{what}: still to be done, by {due} at the latest ({count} of {times})."},
    {"{what}: niet gedaan van {first} tot en met {due} ({count} van {times}).",
     "{what}: not done from {first} to {due} ({count} of {times})."}};
inline constexpr DutyWords k_interval{{"{what}: het volgende bericht na {from} kwam op {on}, op tijd.",
                                       "{what}: the next message after {from} came on {on}, in time."},
                                      {"{what}: het volgende bericht na {from} kwam op {on}, {days} te laat.",
                                       "{what}: the next message after {from} came on {on}, {days} late."},
                                      {"{what}: het volgende bericht is nodig, uiterlijk {due}.",
                                       "{what}: the next message is due by {due} at the latest."},
                                      {"{what}: geen bericht na {from}; dat moest uiterlijk {due}.",
                                       "{what}: no message after {from}; one was due by {due}."}};
inline constexpr DutyWords k_first_interval{
    {"{what}: het eerste bericht kwam op {on}, op tijd.", "{what}: the first message came on {on}, in time."},
    {"{what}: het eerste bericht kwam op {on}, {days} te laat.",
     "{what}: the first message came on {on}, {days} late."},
    {"{what}: het eerste bericht is nodig, uiterlijk {due}.",
     "{what}: the first message is due by {due} at the latest."},
    {"{what}: nog geen bericht dit schooljaar; het eerste moest uiterlijk {due}.",
     "{what}: no message yet this school year; the first was due by {due}."}};
inline constexpr Phrase k_too_soon{
    "{what}: het bericht van {day} kwam te snel na dat van {from}; er hoort minstens {length} tussen te "
    "zitten.",
    "{what}: the message of {day} came too soon after that of {from}; at least {length} belongs between "
    "them."};
inline constexpr Phrase k_period{"Dit hoort van {first} tot en met {last}.",
                                 "This belongs between {first} and {last}."};
inline constexpr Phrase k_done_on{"Vastgelegd op {day}.", "On record for {day}."};
inline constexpr Phrase k_year_starts{"Het schooljaar begon op {day}.", "The school year began on {day}."};
inline constexpr Phrase k_previous_on{"Het vorige bericht kwam op {day}.",
                                      "The previous message came on {day}."};
inline constexpr Phrase k_next_on{"Het volgende bericht kwam op {day}.", "The next message came on {day}."};
inline constexpr Phrase k_length_after_no_holidays{"{length} later, vakantiedagen niet meegeteld, is {day}.",
                                                   "{length} after that, holidays not counted, is {day}."};

// event-held, announced, offered, chat-made
inline constexpr DutyWords k_event_held{
    {"{what}: gehouden op {on}.", "{what}: held on {on}."},
    {"{what}: gehouden op {on}, {days} later dan gepland.",
     "{what}: held on {on}, {days} later than planned."},
    {"{what}: nog te houden, uiterlijk {due}.", "{what}: still to be held, by {due} at the latest."},
    {"{what}: niet gehouden; dat moest uiterlijk {due}.", "{what}: not held; that was due by {due}."}};
inline constexpr Phrase k_no_date_chosen{"De school heeft geen datum gekozen; de laatste schooldag is {day}.",
                                         "The school has chosen no date; the last school day is {day}."};
inline constexpr Phrase k_classes_missing{"Nog niet in: {classes}.", "Not yet in: {classes}."};
inline constexpr DutyWords k_announced{
    {"{what}: aangekondigd op {on}, op tijd.", "{what}: announced on {on}, in time."},
    {"{what}: aangekondigd op {on}, {days} te laat; dat moest uiterlijk {due}.",
     "{what}: announced on {on}, {days} late; it was due by {due}."},
    {"{what}: nog aan te kondigen, uiterlijk {due}.",
     "{what}: still to be announced, by {due} at the latest."},
    {"{what}: niet aangekondigd; dat moest uiterlijk {due}.",
     "{what}: not announced; that was due by {due}."}};
inline constexpr Phrase k_event_on{"Het is op {day}.", "It is on {day}."};
inline constexpr DutyWords k_offered{
    {"{what}: aangeboden.", "{what}: offered."},
    {"{what}: aangeboden op {on}, {days} te laat; dat moest uiterlijk {due}.",
     "{what}: offered on {on}, {days} late; it was due by {due}."},
    {"{what}: nog aan te bieden, uiterlijk {due}.", "{what}: still to be offered, by {due} at the latest."},
    {"{what}: niet aangeboden; dat moest uiterlijk {due}.", "{what}: not offered; that was due by {due}."}};
inline constexpr DutyWords k_instead_given{
    {"{what}: {instead} gegeven.", "{what}: {instead} given."},
    {"{what}: {instead} gegeven op {on}, {days} te laat; dat moest uiterlijk {due}.",
     "{what}: {instead} given on {on}, {days} late; it was due by {due}."},
    {"{what}: {instead} nog te geven, uiterlijk {due}.",
     "{what}: {instead} still to be given, by {due} at the latest."},
    {"{what}: {instead} niet gegeven; dat moest uiterlijk {due}.",
     "{what}: {instead} not given; that was due by {due}."}};
inline constexpr DutyWords k_chat_made{
    {"{what}: de individuele chat is er.", "{what}: the individual chat is there."},
    {"{what}: de individuele chat is er.", "{what}: the individual chat is there."},
    {"{what}: de individuele chat is nog te maken, uiterlijk {due}.",
     "{what}: the individual chat is still to be made, by {due} at the latest."},
    {"{what}: er is geen individuele chat; die moest er uiterlijk {due} zijn.",
     "{what}: there is no individual chat; it was due by {due}."}};

}  // namespace gesprek::words::compliance
