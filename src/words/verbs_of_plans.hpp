// What the help says of plan, move, swap, pin and show.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::verbs {

inline constexpr Phrase k_plan{"maakt of herstelt de planning van een ronde",
                               "makes or mends the plan of a round"};
inline constexpr Phrase k_plan_text{
    "Zoekt voor elk gesprek een tijd, schrijft die in plans/MOMENT.csv en zegt wat er veranderde, hoe goed "
    "het is en wat niet paste, met "
    "de reden. Wat al is uitgenodigd, gehouden of vastgezet blijft staan. Meer momenten worden samen "
    "gepland, zodat niemand op twee "
    "plaatsen hoeft te zijn.",
    "Finds a time for each talk, writes it to plans/MOMENT.csv and says what changed, how good it is and "
    "what did not fit, with the "
    "reason. What is invited, held or pinned stays. Several moments are planned together, so that nobody has "
    "to be in two places."};
inline constexpr Phrase k_plan_example{"één ronde", "one round"};
inline constexpr Phrase k_plan_example_two{"twee rondes samen", "two rounds together"};
inline constexpr Phrase k_plan_example_what_if{"wat als een gesprek 15 minuten duurt?",
                                               "what if a talk takes 15 minutes?"};
inline constexpr Phrase k_plan_example_forecast{"past het eigenlijk, voor er iemand is uitgenodigd?",
                                                "does it fit at all, before anybody is invited?"};
inline constexpr Phrase k_plan_forecast{
    "alleen een vooruitblik: gesprekken en uren per leerkracht, en of er tijd genoeg open is",
    "only a forecast: talks and hours by teacher, and whether enough time is open"};
inline constexpr Phrase k_plan_all{"alle rondes met gesprekken en data",
                                   "every round that has talks and dates"};
inline constexpr Phrase k_plan_time{"zoek niet langer dan dit", "search no longer than this"};
inline constexpr Phrase k_plan_seed{"een ander begingetal geeft een andere, even goede planning",
                                    "another number gives another plan, as good"};
inline constexpr Phrase k_plan_set{
    "wat als? reken hiermee zonder iets te schrijven: duration=15m, een avond erbij "
    "(session=2027-02-10T18:30-20:30) of minder (without=2027-02-11), iemand weg (away=L3A@2027-02-10)",
    "what if? work with this without writing anything: duration=15m, an evening more "
    "(session=2027-02-10T18:30-20:30) or less (without=2027-02-11), somebody away (away=L3A@2027-02-10)"};
inline constexpr Phrase k_plan_fresh{"begin opnieuw: alleen wat vaststaat blijft",
                                     "start afresh: only what is fixed stays"};

inline constexpr Phrase k_plan_certificate{
    "schrijf ook het bewijs: alles wat nodig is om kosten en ondergrenzen na te rekenen",
    "write the proof too: all that is needed to recompute costs and bounds"};
inline constexpr Phrase k_plan_verify{"reken een certificaat na, zonder te plannen",
                                      "recompute a certificate, without planning"};

inline constexpr Phrase k_move{"zet één gesprek op een andere tijd", "puts one talk at another time"};
inline constexpr Phrase k_move_text{
    "Kijkt eerst of het kan: niemand en geen lokaal op twee plaatsen, binnen de ronde, niet op een "
    "onmogelijke tijd. Zegt wat het kost. "
    "Een gesprek dat met de hand is verzet, blijft daar staan als er opnieuw wordt gepland.",
    "Looks first whether it can be done: no person or room in two places, within the round, not at an "
    "impossible time. Says what it "
    "costs. A talk that was moved by hand stays there when the round is planned again."};
inline constexpr Phrase k_move_teacher{
    "wie van de leerkrachten van de groep het gesprek houdt (een sleutel uit staff.csv)",
    "which of the class's teachers holds the talk (a key of staff.csv)"};
inline constexpr Phrase k_move_session{
    "alle gesprekken van een ronde op deze dag, naar dezelfde tijden van een andere dag",
    "all talks of a round on this day, to the same times of another day"};
inline constexpr Phrase k_move_example_teacher{"bij de duopartner", "with the other teacher of the class"};
inline constexpr Phrase k_move_example_session{
    "een avond die niet doorgaat, in zijn geheel naar een andere dag",
    "an evening that is cancelled, as a whole to another day"};
inline constexpr Phrase k_move_example{"op dezelfde dag", "on the same day"};
inline constexpr Phrase k_move_example_day{"naar een andere dag; alleen kijken",
                                           "to another day; only looking"};

inline constexpr Phrase k_swap{"wisselt de tijden van twee gesprekken", "swaps the times of two talks"};
inline constexpr Phrase k_swap_text{
    "Elk gesprek krijgt tijd en lokaal van het andere, als dat voor iedereen kan.",
    "Each talk gets the time and room of the other, if that works for everybody."};
inline constexpr Phrase k_swap_example{"twee leerlingen van één ronde", "two pupils of one round"};

inline constexpr Phrase k_pin{"zet een gesprek vast op zijn tijd", "pins a talk to its time"};
inline constexpr Phrase k_pin_text{"Een vastgezet gesprek blijft staan, wat er ook opnieuw wordt gepland.",
                                   "A pinned talk stays, whatever is planned anew."};
inline constexpr Phrase k_pin_example{"vastzetten", "pin it"};
inline constexpr Phrase k_pin_example_undo{"weer losmaken", "let it go again"};

inline constexpr Phrase k_show{"laat een planning zien", "shows a plan"};
inline constexpr Phrase k_show_text{
    "De gesprekken zoals ze nu gepland staan: elke dag als rooster, leerkrachten naast elkaar en de tijd "
    "naar "
    "beneden, zo breed als het scherm; als lijst per leerkracht, gezin, lokaal of dag; of hoe wachten, "
    "avonden "
    "en wensen zijn verdeeld. Met --by contact, over het hele jaar: welke gezinnen nog niemand sprak.",
    "The talks as they stand now: each day as a grid, teachers across and time down, as wide as the "
    "terminal; as a list by teacher, household, room or day; or how waiting, evenings and wishes are shared "
    "out. With --by contact, over the whole year: which families nobody has spoken yet."};
inline constexpr Phrase k_show_example{"het rooster van elke dag", "the grid of each day"};
inline constexpr Phrase k_show_example_day{"op volgorde van tijd", "in order of time"};
inline constexpr Phrase k_show_example_fairness{"wie wacht, wie komt 's avonds, wiens wens is vervuld",
                                                "who waits, who comes in the evening, whose wish is met"};
inline constexpr Phrase k_show_example_rounds{"hetzelfde, van twee rondes samen",
                                              "the same, of two rounds together"};
inline constexpr Phrase k_show_example_contact{"welke gezinnen dit jaar nog niemand sprak",
                                               "which families nobody has spoken this year"};
inline constexpr Phrase k_show_by{
    "een rooster, een lijst waarnaar, hoe het is verdeeld: fairness, of wie er gesproken is: contact "
    "(anders: "
    "grid)",
    "a grid, a list by what, how it is shared out: fairness, or who has been spoken: contact (default: "
    "grid)"};

}  // namespace gesprek::words::verbs
