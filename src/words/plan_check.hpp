// What `check --plan-only` says about a plan or bookings that others made.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::plan_check {

inline constexpr Phrase k_good{"{what}: gepland volgens het beleid.",
                               "{what}: planned as the policy has it."};
inline constexpr Phrase k_missing{"{what}: uitgenodigd, maar staat niet in de planning.",
                                  "{what}: invited, but not in the plan."};
inline constexpr Phrase k_not_owed{
    "{what}: staat in de planning, maar hoort er volgens het beleid niet te zijn.",
    "{what}: is in the plan, but by the policy it is not owed."};
inline constexpr Phrase k_outside{"{what}: {day} valt buiten de periode ({first} tot en met {last}).",
                                  "{what}: {day} lies outside the period ({first} to {last})."};
inline constexpr Phrase k_other_year{
    "{what}: {day} hoort niet bij dit schooljaar ({first} tot en met {last}).",
    "{what}: {day} is not in this school year ({first} to {last})."};
inline constexpr Phrase k_closed{"{what}: op {day} is er geen school ({why}).",
                                 "{what}: there is no school on {day} ({why})."};
inline constexpr Phrase k_hours{"{what}: {start} kan niet; een gesprek is tussen {earliest} en {latest}.",
                                "{what}: {start} cannot be; a talk is between {earliest} and {latest}."};
inline constexpr Phrase k_part{"{what}: {start} is niet het dagdeel dat het beleid noemt.",
                               "{what}: {start} is not the part of the day that the policy names."};
inline constexpr Phrase k_no_such_room{
    "{what}: lokaal {room} staat niet in gesprek.toml en niet bij een groep in classes.csv.",
    "{what}: room {room} is neither in gesprek.toml nor with a class in classes.csv."};
inline constexpr Phrase k_room_full{"{what}: lokaal {room} is dan bezet door {other}.",
                                    "{what}: room {room} is taken by {other} at that time."};
inline constexpr Phrase k_away{"{what}: {people} werkt niet op {day}.",
                               "{what}: {people} does not work on {day}."};
inline constexpr Phrase k_no_session{
    "{what}: op {day} heeft deze ronde geen sessie van wie het gesprek voert.",
    "{what}: on {day} this round has no session of whoever holds the talk."};
inline constexpr Phrase k_not_theirs{
    "{what}: {people} hoort niet bij dit gesprek: geen ouder of verzorger van deze leerling, of met een "
    "eigen "
    "gesprek.",
    "{what}: {people} does not belong to this talk: no guardian of this pupil, or with a talk of their own."};
inline constexpr Phrase k_day_off{"{what}: {day} is geen schooldag.", "{what}: {day} is not a school day."};
inline constexpr Phrase k_too_soon{
    "{what}: {day} is te vroeg; wie vandaag uitnodigt, kan op zijn vroegst {first} een gesprek hebben.",
    "{what}: {day} is too early; whoever invites today can have a talk on {first} at the earliest."};
inline constexpr Phrase k_too_short{"{what}: {length} is korter dan het beleid zegt ({bound}).",
                                    "{what}: {length} is shorter than the policy says ({bound})."};
inline constexpr Phrase k_too_long{"{what}: {length} is langer dan het beleid toestaat ({bound}).",
                                   "{what}: {length} is longer than the policy allows ({bound})."};
inline constexpr Phrase k_people_missing{"{what}: niet ingepland: {people}.",
                                         "{what}: not planned for: {people}."};
inline constexpr Phrase k_without_custody{
    "{what}: {people} heeft geen gezag; het beleid nodigt dan niet uit.",
    "{what}: {people} has no custody; the policy does not invite then."};
inline constexpr Phrase k_no_teacher{"{what}: zonder leerkracht van de groep: {people}.",
                                     "{what}: without a teacher of the class: {people}."};
inline constexpr Phrase k_family_cannot{"{what}: het gezin kan niet om {start}; dat staat in requests.csv.",
                                        "{what}: the family cannot at {start}; requests.csv says so."};
inline constexpr Phrase k_staff_cannot{"{what}: {people} kan niet om {start}; dat staat in requests.csv.",
                                       "{what}: {people} cannot at {start}; requests.csv says so."};
inline constexpr Phrase k_no_walk{
    "{what}: {people} komt net van {other}, en heeft {minutes} nodig om er te komen.",
    "{what}: {people} has just been at {other}, and needs {minutes} to get there."};
inline constexpr Phrase k_clash{"{what}: {people} is dan al bij {other}.",
                                "{what}: {people} is at {other} at that time."};

}  // namespace gesprek::words::plan_check
