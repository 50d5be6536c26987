// Why something is owed, when, and what the administration is asked. Facts are said of one pupil and leave
// the pupil unnamed: "is in grade 5".
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::agenda {

// Lengths.
inline constexpr Phrase k_one_minute{"{count} minuut", "{count} minute"};
inline constexpr Phrase k_minutes{"{count} minuten", "{count} minutes"};
inline constexpr Phrase k_one_day{"{count} dag", "{count} day"};
inline constexpr Phrase k_days{"{count} dagen", "{count} days"};
inline constexpr Phrase k_one_school_day{"{count} schooldag", "{count} school day"};
inline constexpr Phrase k_school_days{"{count} schooldagen", "{count} school days"};
inline constexpr Phrase k_one_week{"{count} week", "{count} week"};
inline constexpr Phrase k_weeks{"{count} weken", "{count} weeks"};
inline constexpr Phrase k_one_school_week{"{count} schoolweek", "{count} school week"};
inline constexpr Phrase k_school_weeks{"{count} schoolweken", "{count} school weeks"};
inline constexpr Phrase k_one_month{"{count} maand", "{count} month"};
inline constexpr Phrase k_months{"{count} maanden", "{count} months"};

// Holidays.
inline constexpr Phrase k_autumn_holiday{"de herfstvakantie", "the autumn holiday"};
inline constexpr Phrase k_christmas_holiday{"de kerstvakantie", "the Christmas holiday"};
inline constexpr Phrase k_spring_holiday{"de voorjaarsvakantie", "the spring holiday"};
inline constexpr Phrase k_may_holiday{"de meivakantie", "the May holiday"};
inline constexpr Phrase k_summer_holiday{"de zomervakantie", "the summer holiday"};

// When.
inline constexpr Phrase k_window{"kan van {first} tot en met {last}", "can be held from {first} to {last}"};
inline constexpr Phrase k_per_pupil{"loopt met elke leerling apart", "runs with each pupil apart"};
inline constexpr Phrase k_after_request{"uiterlijk {day}, geteld vanaf de aanvraag",
                                        "by {day} at the latest, counted from the request"};
inline constexpr Phrase k_any_time{"kan het hele schooljaar", "can be held at any time of the school year"};
inline constexpr Phrase k_not_dated{"de school heeft nog geen datum gekozen",
                                    "the school has not chosen a date yet"};
inline constexpr Phrase k_not_in_calendar{"deze tijd komt dit schooljaar niet voor",
                                          "there is no such time in this school year"};
inline constexpr Phrase k_school_dates{"de school houdt dit van {first} tot en met {last}",
                                       "the school holds this from {first} to {last}"};
inline constexpr Phrase k_school_narrows{"de school houdt het binnen {first} tot en met {last}",
                                         "the school keeps it within {first} to {last}"};
inline constexpr Phrase k_school_outside{
    "de dagen in gesprek.toml vallen buiten die van het beleid; het beleid telt",
    "the days in gesprek.toml lie outside those of the policy; the policy counts"};
inline constexpr Phrase k_about{"\"ongeveer\": hoogstens {margin} eerder of later",
                                "\"about\": at most {margin} earlier or later"};
inline constexpr Phrase k_moved_from_holiday{
    "valt in {holiday}: verschoven naar {where}, {first} tot en met {last}",
    "falls in {holiday}: moved to {where}, {first} to {last}"};
inline constexpr Phrase k_moved_from_weekend{
    "valt op dagen zonder school: verschoven naar {where}, {first} tot en met {last}",
    "falls on days without school: moved to {where}, {first} to {last}"};
inline constexpr Phrase k_nearest_days{"de dichtstbijzijnde schooldagen", "the nearest school days"};
inline constexpr Phrase k_days_before{"de laatste schooldagen daarvoor", "the last school days before it"};
inline constexpr Phrase k_days_after{"de eerste schooldagen daarna", "the first school days after it"};
inline constexpr Phrase k_birthday_in_year{
    "valt buiten de schooldagen van dit schooljaar: bij {day} gehouden, zodat elke verjaardag in één "
    "schooljaar telt",
    "falls outside the school days of this school year: kept near {day}, so that each birthday counts in one "
    "school year"};
inline constexpr Phrase k_birthday_at_school{"valt net buiten de tijd op deze school: verschoven naar {day}",
                                             "falls just outside the time at this school: moved to {day}"};
inline constexpr Phrase k_first_day_given{"begint op school op {day}", "starts at the school on {day}"};
inline constexpr Phrase k_first_day_derived{
    "begint op {day}, de eerste schooldag op of na de vierde verjaardag (geboren op {born})",
    "starts on {day}, the first school day on or after the fourth birthday (born on {born})"};
inline constexpr Phrase k_last_day{"de laatste schooldag hier is {day}",
                                   "the last day at the school is {day}"};
inline constexpr Phrase k_birthday{"wordt {age} jaar op {day}", "turns {age} on {day}"};
inline constexpr Phrase k_agreed{"afgesproken voor {day}", "agreed for {day}"};

// Who.
inline constexpr Phrase k_in_grade{"zit in groep {grade}", "is in grade {grade}"};
inline constexpr Phrase k_will_start{"begint in groep 1", "starts in grade 1"};
inline constexpr Phrase k_other_grade{"zit in groep {grade}; dit is voor groep {grades}",
                                      "is in grade {grade}; this is for grade {grades}"};
inline constexpr Phrase k_other_division{"zit in groep {grade}; dit is voor {divisions}",
                                         "is in grade {grade}; this is for {divisions}"};
inline constexpr Phrase k_nobody{"het beleid noemt niemand", "the policy names nobody"};
inline constexpr Phrase k_due_before_year{
    "hoorde uiterlijk {day} plaats te vinden, dus in het vorige schooljaar",
    "was to be held by {day}, so in the school year before"};
inline constexpr Phrase k_due_after_year{"is pas vanaf {day} aan de beurt, dus in het volgende schooljaar",
                                         "is not due before {day}, so in the next school year"};
inline constexpr Phrase k_left_before{"was op {day} voor het laatst op school",
                                      "was last at the school on {day}"};
inline constexpr Phrase k_arrives_after{"komt pas op {day} op school", "does not start before {day}"};
inline constexpr Phrase k_in_class_after{
    "kwam pas op {day} in deze groep, toen dit al voorbij was; er was niets afgesproken",
    "came into this class on {day} only, when this was over; nothing had been arranged"};
inline constexpr Phrase k_not_started{"is nog niet begonnen op school", "has not started at the school yet"};
inline constexpr Phrase k_cannot_tell{"er ontbreekt een gegeven; zie de vragen aan de administratie",
                                      "a fact is missing; see the questions to the administration"};

// Conditions.
inline constexpr Phrase k_new_teacher{"heeft dit jaar een nieuwe leerkracht", "has a new teacher this year"};
inline constexpr Phrase k_same_teacher{"had vorig jaar dezelfde leerkracht",
                                       "had the same teacher last year"};
inline constexpr Phrase k_new_to_the_school{"kwam dit schooljaar op school, dus elke leerkracht is nieuw",
                                            "came to the school this year, so every teacher is new"};
inline constexpr Phrase k_teachers_new_to_the_school{"heeft een leerkracht die zelf dit schooljaar begon",
                                                     "has a teacher who came to the school this year"};
inline constexpr Phrase k_new_teacher_unknown{"het is niet bekend of er een nieuwe leerkracht is",
                                              "it is not known whether there is a new teacher"};
inline constexpr Phrase k_extra_support{"krijgt extra ondersteuning", "gets extra support"};
inline constexpr Phrase k_no_extra_support{"krijgt geen extra ondersteuning", "gets no extra support"};
inline constexpr Phrase k_moved_in{"is hierheen verhuisd", "moved here"};
inline constexpr Phrase k_not_moved_in{"kwam niet door een verhuizing", "did not come because of a move"};
inline constexpr Phrase k_arrival_unknown{"het is niet bekend waarom de leerling kwam",
                                          "it is not known why the pupil came"};
inline constexpr Phrase k_moves_away{"gaat van school door een verhuizing", "leaves because of a move"};
inline constexpr Phrase k_not_moving_away{"gaat niet van school door een verhuizing",
                                          "does not leave because of a move"};
inline constexpr Phrase k_leaving_unknown{"het is niet bekend waarom de leerling van school gaat",
                                          "it is not known why the pupil leaves"};
inline constexpr Phrase k_starts_now{"begint dit schooljaar of daarna", "starts this school year or later"};
inline constexpr Phrase k_started_earlier{"begon al in een eerder schooljaar",
                                          "started in an earlier school year"};
inline constexpr Phrase k_first_day_unknown{"de eerste schooldag is niet bekend",
                                            "the first day is not known"};
inline constexpr Phrase k_long_enough_here{"is dan lang genoeg op school",
                                           "has been at the school long enough by then"};
inline constexpr Phrase k_not_long_enough_here{"is dan nog niet lang genoeg op school",
                                               "has not been at the school long enough by then"};
inline constexpr Phrase k_started_in_that_month{"begon in die maand", "started in that month"};
inline constexpr Phrase k_started_in_another_month{"begon in een andere maand", "started in another month"};
inline constexpr Phrase k_older_sibling{"heeft een oudere broer of zus op school",
                                        "has an older brother or sister at the school"};
inline constexpr Phrase k_no_older_sibling{"heeft geen oudere broer of zus op school",
                                           "has no older brother or sister at the school"};
inline constexpr Phrase k_class_change_unknown{"het is niet bekend of de leerling van groep wisselde",
                                               "it is not known whether the pupil changed class"};
inline constexpr Phrase k_changed_class{"de leerling wisselde dit schooljaar van groep",
                                        "the pupil changed class during the year"};
inline constexpr Phrase k_class_changed_on{"de leerling kwam op {day} in deze groep",
                                           "the pupil came into this class on {day}"};
inline constexpr Phrase k_same_class{"de leerling wisselde dit schooljaar niet van groep",
                                     "the pupil did not change class during the year"};
inline constexpr Phrase k_leaves{"gaat dit schooljaar van school", "leaves the school this year"};
inline constexpr Phrase k_stays{"blijft dit schooljaar op school", "stays at the school this year"};

// On request.
inline constexpr Phrase k_asked{"er is om gevraagd", "it was asked for"};
inline constexpr Phrase k_asked_by_guardians{"de ouders vroegen erom", "the guardians asked for it"};
inline constexpr Phrase k_asked_by_pupil{"de leerling vroeg erom", "the pupil asked for it"};
inline constexpr Phrase k_asked_by_school{"de school vroeg erom", "the school asked for it"};
inline constexpr Phrase k_may_not_ask{"er is om gevraagd door iemand die dat volgens het beleid niet kan",
                                      "it was asked for by somebody who may not, by the policy"};
inline constexpr Phrase k_chose_instead{"het gezin koos in plaats van het gesprek: {instead}",
                                        "the family chose in place of the talk: {instead}"};
inline constexpr Phrase k_chose_too_late{
    "het gezin koos in plaats van het gesprek: {instead}, maar dat kon tot en met {day}",
    "the family chose in place of the talk: {instead}, but that was possible until {day}"};
inline constexpr Phrase k_nobody_asked{"is op verzoek, en niemand vroeg erom",
                                       "is on request, and nobody asked"};
inline constexpr Phrase k_offered{"is op verzoek; alle ouders horen dat het kan",
                                  "is on request; all guardians are told that they may ask"};

// With whom.
inline constexpr Phrase k_apart{"een ouder heeft een gesprek apart", "a guardian has a talk apart"};
inline constexpr Phrase k_apart_by_policy{"het beleid geeft elk gezin een eigen gesprek",
                                          "the policy gives each household a talk of its own"};
inline constexpr Phrase k_joined{"de ouders komen op verzoek samen", "the guardians asked to come together"};
inline constexpr Phrase k_no_class_yet{
    "heeft nog geen groep: een leerkracht van groep {grade} voert het gesprek",
    "has no class yet: a teacher of grade {grade} holds the talk"};
inline constexpr Phrase k_guest_asked{"er is gevraagd of iemand aanschuift", "somebody was asked to join"};
inline constexpr Phrase k_mode_asked{"de vorm is afgesproken", "the form was agreed"};
inline constexpr Phrase k_no_guardian{"er is geen ouder om uit te nodigen", "there is no guardian to invite"};
inline constexpr Phrase k_no_teacher{"er is geen leerkracht bekend", "no teacher is known"};
inline constexpr Phrase k_own_child{
    "de enige leerkracht is zelf de ouder die komt, en niemand spreekt met zichzelf",
    "the only teacher is the very parent who comes, and nobody talks with herself"};
inline constexpr Phrase k_colleague_receives{
    "de leerkracht is zelf de ouder die komt; daarom ontvangt de collega die erbij is gevraagd",
    "the teacher is the very parent who comes; so the colleague who was asked to join receives"};
inline constexpr Phrase k_no_role{"niemand in staff.csv heeft de rol \"{role}\"",
                                  "nobody in staff.csv has the role \"{role}\""};

// How long.
inline constexpr Phrase k_lasts{"duurt {minutes} minuten", "lasts {minutes} minutes"};
inline constexpr Phrase k_lasts_by_school{"duurt {minutes} minuten; dat koos de school",
                                          "lasts {minutes} minutes, as the school chose"};
inline constexpr Phrase k_lasts_at_most{"duurt hoogstens {minutes} minuten; de school koos niets korters",
                                        "lasts at most {minutes} minutes; the school chose nothing shorter"};
inline constexpr Phrase k_lasts_at_least{"duurt minstens {minutes} minuten; de school koos niets langers",
                                         "lasts at least {minutes} minutes; the school chose nothing longer"};
inline constexpr Phrase k_lasts_by_agreement{"de duur is in overleg: {minutes} minuten vrijgehouden",
                                             "the length is by agreement: {minutes} minutes kept free"};
inline constexpr Phrase k_lasts_as_agreed{"duurt {minutes} minuten, zoals afgesproken",
                                          "lasts {minutes} minutes, as agreed"};
inline constexpr Phrase k_lasts_unstated{"het beleid noemt geen duur: {minutes} minuten aangenomen",
                                         "the policy states no length: {minutes} minutes assumed"};
inline constexpr Phrase k_lasts_longer{"duurt op verzoek {minutes} minuten",
                                       "lasts {minutes} minutes on request"};

// Gatherings, messages and checks.
inline constexpr Phrase k_gathering{"het beleid vraagt dit {times} keer per schooljaar",
                                    "the policy asks for this {times} times a school year"};
inline constexpr Phrase k_every_week{"elke week, behalve op dagen zonder school",
                                     "every week, but not on days without school"};
inline constexpr Phrase k_once_a_period{"minstens {times} keer in deze periode",
                                        "at least {times} times in this period"};
inline constexpr Phrase k_in_proportion{
    "minstens {times} keer: naar verhouding van de tijd op school, van {whole} keer in de hele periode",
    "at least {times} times: in proportion to the time at the school, of {whole} times in the whole period"};
inline constexpr Phrase k_again_within{"steeds binnen {length} opnieuw", "again within {length}, all year"};
inline constexpr Phrase k_expected{"wordt dit jaar minstens {times} keer verwacht",
                                   "is expected at least {times} times this year"};

// Questions to the administration; {count} pupils, guardians or moments.
inline constexpr Phrase k_ask_custody{
    "van {count} ouder(s) is het gezag niet bekend; zij worden uitgenodigd. Vul de kolom custody in "
    "guardians.csv",
    "custody of {count} guardian(s) is not known; they are invited. Fill in the column custody of "
    "guardians.csv"};
inline constexpr Phrase k_ask_foster{
    "{count} pleegouder(s) zonder gezag krijgen geen uitnodiging, terwijl het kind bij hen woont. Vraag wie "
    "er "
    "komt: zet custody op yes bij pleegoudervoogdij, laat het beleid ook ouders zonder gezag uitnodigen "
    "(invite_without_custody), of zet invite op no als zij niet komen",
    "{count} foster parent(s) without custody get no invitation, though the child lives with them. Ask who "
    "comes: set custody to yes where they were given it, let the policy invite guardians without custody too "
    "(invite_without_custody), or set invite to no if they do not come"};
inline constexpr Phrase k_ask_homes{
    "van {count} leerling(en) wonen de ouders in twee huishoudens; zij krijgen elk een eigen brief, maar "
    "samen "
    "één gesprek. Vraag of dat goed is: zo nee, zet bij een van beiden invite op separate in guardians.csv; "
    "zo ja, zet in requests.csv een regel joint",
    "the parents of {count} pupil(s) live in two households; each gets a letter, but they have one talk "
    "together. Ask whether that is right: if not, set invite of one of them to separate in guardians.csv; if "
    "so, add a line joint to requests.csv"};
inline constexpr Phrase k_ask_new_teacher{
    "van {count} leerling(en) is niet bekend of zij een nieuwe leerkracht hebben. Vul de kolom new_teacher "
    "in pupils.csv",
    "it is not known whether {count} pupil(s) have a new teacher. Fill in the column new_teacher of "
    "pupils.csv"};
inline constexpr Phrase k_ask_first_day{
    "van {count} leerling(en) is de eerste schooldag niet bekend. Vul first_day of born in pupils.csv",
    "the first day of {count} pupil(s) is not known. Fill in first_day or born in pupils.csv"};
inline constexpr Phrase k_ask_last_day{
    "van {count} leerling(en) die van school gaan is de laatste dag niet bekend. Vul last_day in pupils.csv",
    "the last day of {count} pupil(s) who leave is not known. Fill in last_day in pupils.csv"};
inline constexpr Phrase k_ask_birthday{
    "van {count} leerling(en) is de geboortedatum niet bekend. Vul born in pupils.csv",
    "the date of birth of {count} pupil(s) is not known. Fill in born in pupils.csv"};
inline constexpr Phrase k_ask_arrival{
    "van {count} leerling(en) is niet bekend waarom zij kwamen. Vul arrived in pupils.csv: moved of een "
    "andere reden",
    "it is not known why {count} pupil(s) came. Fill in arrived in pupils.csv: moved or another reason"};
inline constexpr Phrase k_ask_leaving{
    "van {count} leerling(en) is niet bekend waarom zij van school gaan. Vul left in pupils.csv: moved of "
    "een andere reden",
    "it is not known why {count} pupil(s) leave. Fill in left in pupils.csv: moved or another reason"};
inline constexpr Phrase k_ask_class_change{
    "van {count} leerling(en) staat nergens of en wanneer zij van groep wisselden; geef pupils.csv een kolom "
    "class_since met de eerste dag in de nieuwe groep, leeg voor wie niet wisselde",
    "nothing tells whether and when {count} pupil(s) changed class; give pupils.csv a column class_since "
    "with "
    "the first day in the new class, empty for who did not change"};
inline constexpr Phrase k_ask_guardian{
    "bij {count} leerling(en) is er niemand om uit te nodigen. Vul guardians.csv aan",
    "there is nobody to invite for {count} pupil(s). Complete guardians.csv"};
inline constexpr Phrase k_ask_teacher{
    "bij {count} leerling(en) is geen leerkracht bekend. Vul class in pupils.csv en staff in classes.csv",
    "no teacher is known for {count} pupil(s). Fill in class in pupils.csv and staff in classes.csv"};
inline constexpr Phrase k_ask_own_child{
    "bij {count} leerling(en) is de enige leerkracht zelf de ouder die komt. Noem een collega die ontvangt: "
    "in "
    "requests.csv een rij \"gast\" met de leerling en in de kolom persoon de collega",
    "for {count} pupil(s) the only teacher is the very parent who comes. Name a colleague who receives: in "
    "requests.csv a row \"guest\" with the pupil, and the colleague in the column person"};
inline constexpr Phrase k_ask_role{
    "voor {count} gesprek(ken) is iemand met de rol \"{role}\" nodig. Vul de kolom role in staff.csv",
    "{count} talk(s) need somebody with the role \"{role}\". Fill in the column role of staff.csv"};
inline constexpr Phrase k_ask_duration{
    "hoe lang duurt \"{moment}\"? Het beleid noemt geen duur, nu staat er {minutes} minuten. Vul duration in "
    "bij deze "
    "ronde in gesprek.toml",
    "how long does \"{moment}\" last? The policy states no length; {minutes} minutes are assumed. Fill in "
    "duration "
    "for this round in gesprek.toml"};

}  // namespace gesprek::words::agenda
