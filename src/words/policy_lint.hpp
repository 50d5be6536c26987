// What is said about a policy that can be read but will not work as somebody hopes.
#pragma once

#include <array>

#include "words/phrase.hpp"

namespace gesprek::words::policy_lint {

inline constexpr Phrase k_accept_help{"aanvaard dit met een reden en een datum onder \"accept:\" ({code})",
                                      "accept this with a reason and a date under \"accept:\" ({code})"};

inline constexpr Phrase k_stale{
    "dit beleid is voor het laatst geëvalueerd op {evaluated}; dat had uiterlijk {due} opnieuw gemoeten",
    "this policy was last evaluated on {evaluated}; that was due again by {due}"};
inline constexpr Phrase k_stale_help{
    "evalueer het, en schrijf de dag waarop in {file}, op een eigen regel: {line}",
    "evaluate it, and write the day of it in {file}, on a line of its own: {line}"};
inline constexpr Phrase k_older_than_law{
    "dit beleid is van {evaluated}; sinds {since} gelden andere regels voor het advies in groep 8",
    "this policy is of {evaluated}; since {since} other rules hold for the advice in grade 8"};
inline constexpr Phrase k_related_missing{"\"{file}\" staat er niet", "\"{file}\" is not there"};
inline constexpr Phrase k_related_help{"zet het bestand in de map van de school, of haal de verwijzing weg",
                                       "put the file in the school's folder, or take the reference away"};
inline constexpr Phrase k_unknown_code{"\"{code}\" is geen waarschuwing over het beleid",
                                       "\"{code}\" is no warning about the policy"};
inline constexpr Phrase k_role_without_staff{"niemand in staff.csv heeft de rol \"{role}\"",
                                             "nobody in staff.csv has the role \"{role}\""};
inline constexpr Phrase k_help_role_without_staff{
    "zet bij wie het is \"{role}\" in de kolom role van staff.csv, of haal de rol weg onder \"roles:\"",
    "put \"{role}\" in the column role of staff.csv for whoever it is, or take the role away under "
    "\"roles:\""};
inline constexpr Phrase k_override_is_no_fault{
    "\"override\" laat alleen zien waarin dit beleid afwijkt van dat waarop het voortbouwt: er valt niets te "
    "aanvaarden",
    "\"override\" only shows where this policy differs from the one that it builds on: there is nothing to "
    "accept"};
inline constexpr Phrase k_only_of_policy{
    "alleen wat over het beleid zelf gaat kan hier worden aanvaard; een waarschuwing over gesprek.toml of de "
    "lijsten wordt daar opgelost",
    "only what is about the policy itself can be accepted here; a warning about gesprek.toml or the lists is "
    "solved there"};
inline constexpr Phrase k_acceptance_over{"deze aanvaarding van \"{code}\" gold tot en met {until}",
                                          "this acceptance of \"{code}\" held until {until}"};
inline constexpr Phrase k_acceptance_help{"kijk er opnieuw naar: los het op, of geef een nieuwe datum",
                                          "look at it again: solve it, or give a new date"};
inline constexpr Phrase k_did_you_mean{"bedoelde u \"{near}\"?", "did you mean \"{near}\"?"};

inline constexpr Phrase k_mandatory_not_stated{"er staat niet of dit verplicht is: {moments}",
                                               "nothing says whether this is mandatory: {moments}"};
inline constexpr Phrase k_mandatory_help{
    "zet er \"mandatory: yes\" of \"mandatory: no\" bij als de school dat weet",
    "add \"mandatory: yes\" or \"mandatory: no\" where the school knows"};
inline constexpr Phrase k_duration_missing{"er staat nergens hoe lang \"{moment}\" duurt",
                                           "nothing says how long \"{moment}\" takes"};
inline constexpr Phrase k_duration_help{"zet in gesprek.toml onder [rounds.{moment}]: duration = \"10m\"",
                                        "put in gesprek.toml under [rounds.{moment}]: duration = \"10m\""};
inline constexpr Phrase k_about{"\"ongeveer\" heeft geen getal; gerekend wordt met {number} eerder of later",
                                "\"about\" has no number; {number} earlier or later is worked with"};
inline constexpr Phrase k_some_weeks{"\"enkele weken\" heeft geen getal; gerekend wordt met {number}",
                                     "\"some weeks\" has no number; {number} is worked with"};
inline constexpr Phrase k_vague_number{"\"{word}\" heeft geen getal; gerekend wordt met {number}",
                                       "\"{word}\" has no number; {number} is worked with"};
inline constexpr Phrase k_word_well_ahead{"ruim van tevoren", "well ahead"};
inline constexpr Phrase k_word_some_days{"enkele dagen", "some days"};
inline constexpr Phrase k_word_some_weeks{"enkele weken", "some weeks"};
inline constexpr Phrase k_word_some_months{"enkele maanden", "some months"};
inline constexpr Phrase k_word_some_times{"enkele keren", "a few times"};
inline constexpr Phrase k_one_time{"één keer", "once"};
inline constexpr Phrase k_so_many_times{"{times} keer", "{times} times"};
inline constexpr Phrase k_about_length{"\"ongeveer\" laat ruimte; gerekend wordt met {number}",
                                       "\"about\" leaves room; {number} is worked with"};
inline constexpr Phrase k_about_length_help{"wilt u met een ander getal rekenen, noem dan dat in het beleid",
                                            "to work with another number, name that one in the policy"};
inline constexpr Phrase k_vague_duration{"de duur laat ruimte; gerekend wordt met {minutes} minuten",
                                         "the duration leaves room; {minutes} minutes are worked with"};
inline constexpr Phrase k_vague_duration_help{
    "geef in het beleid een vaste duur; bij een grens kan ook duration in gesprek.toml, onder "
    "[rounds.{moment}]",
    "give a fixed duration in the policy; with a bound, duration in gesprek.toml can say it too, under "
    "[rounds.{moment}]"};
inline constexpr Phrase k_if_suitable{
    "\"if suitable\" is een oordeel: bij \"{moment}\" beslist u dat per gesprek",
    "\"if suitable\" is a judgement: for \"{moment}\" you decide it for each talk"};
inline constexpr Phrase k_vague_help{"een ander getal kan in gesprek.toml onder [vague]: {key} = \"…\"",
                                     "another number can stand in gesprek.toml under [vague]: {key} = \"…\""};
inline constexpr Phrase k_if_suitable_help{"zet in requests.csv een regel \"attend\" voor wie erbij komt",
                                           "put a row \"attend\" in requests.csv for who joins"};
inline constexpr Phrase k_leap_day{
    "{year} heeft geen 29 februari: bij \"{moment}\" wordt met de 28ste gerekend",
    "{year} has no 29 February: for \"{moment}\" the 28th is worked with"};
inline constexpr Phrase k_leap_day_help{"bedoelt u het einde van de maand, schrijf dan \"end of February\"",
                                        "if you mean the end of the month, write \"end of February\""};
inline constexpr Phrase k_welcome_and_mandatory{
    "wie hier bij \"{moment}\" welkom is, is ook verplicht; van wie welkom is wordt niets verwacht",
    "who is welcome at \"{moment}\" here is mandatory too; nothing is expected of who is welcome"};
inline constexpr Phrase k_welcome_and_mandatory_help{
    "schrijf \"required\" in plaats van \"welcome\", of zet \"mandatory: no\" bij wie welkom is",
    "write \"required\" instead of \"welcome\", or \"mandatory: no\" with who is welcome"};
inline constexpr Phrase k_nobody_of_family{"bij \"{moment}\" is niemand van het gezin",
                                           "nobody of the family is at \"{moment}\""};
inline constexpr Phrase k_nobody_of_school{"bij \"{moment}\" is niemand van de school",
                                           "nobody of the school is at \"{moment}\""};
inline constexpr Phrase k_part_too_long{
    "bij \"{moment}\" komt iemand de laatste {part} minuten, en het gesprek duurt er {minutes}",
    "for \"{moment}\" somebody comes for the last {part} minutes, and the talk takes {minutes}"};
inline constexpr Phrase k_sign_up_chosen{
    "volgens het beleid krijgt elk gezin bij \"{moment}\" een tijd, en hier staat dat gezinnen zelf kiezen",
    "by the policy each family is given a time for \"{moment}\", and here families choose themselves"};
inline constexpr Phrase k_sign_up_assigned{
    "volgens het beleid kiezen gezinnen bij \"{moment}\" zelf een tijd, en hier staat dat zij er een krijgen",
    "by the policy families choose a time for \"{moment}\" themselves, and here they are given one"};
inline constexpr Phrase k_sign_up_help{"gerekend wordt met wat hier staat; maak beide gelijk",
                                       "what stands here is worked with; make both the same"};
inline constexpr Phrase k_choice_too_late{
    "wat in plaats van \"{moment}\" komt, kan nog worden gekozen op {until}, en de gesprekken zijn tot en "
    "met {last}",
    "what comes in place of \"{moment}\" can still be chosen on {until}, and the talks are until {last}"};
inline constexpr Phrase k_choice_too_late_help{"zet bij \"choose_by\" een dag voor de gesprekken",
                                               "put a day before the talks at \"choose_by\""};
inline constexpr Phrase k_outside_year{"\"{moment}\" valt buiten dit schooljaar: {first} t/m {last}",
                                       "\"{moment}\" lies outside this school year: {first} to {last}"};
inline constexpr Phrase k_outside_year_help{
    "geef een maand, een schoolweek of een dag zonder jaar (9 februari), dan geldt het elk jaar",
    "give a month, a school week or a day without a year (9 February), then it holds every year"};
inline constexpr Phrase k_no_such_week{
    "\"{moment}\" valt buiten dit schooljaar: dat heeft {weeks} schoolweken",
    "\"{moment}\" lies outside this school year, which has {weeks} school weeks"};
inline constexpr Phrase k_no_such_week_help{
    "tel vanaf het einde (\"last school week\"), of noem een eerdere schoolweek",
    "count from the end (\"last school week\"), or name an earlier school week"};
inline constexpr Phrase k_before_year_help{
    "het wordt op de eerste schooldagen gehouden: noem een tijd vanaf {day}",
    "it is held on the first school days: name a time from {day} on"};
inline constexpr Phrase k_too_many_rounds_help{
    "niemand krijgt dit gesprek dit jaar; laat het eerder beginnen of minder vaak terugkomen",
    "nobody has this talk this year; let it begin earlier or come round less often"};
inline constexpr Phrase k_left_to_people{
    "\"{key}\" wordt getoond, maar het programma gaat niet na of het gebeurt",
    "\"{key}\" is shown, but the program does not see whether it happens"};
inline constexpr Phrase k_help_signed_by{"laat het verslag ondertekenen voordat u vastlegt dat het er is",
                                         "have the report signed before you record that it is there"};
inline constexpr Phrase k_help_head_start{"zet de inschrijving voor gezinnen met meer kinderen eerder open",
                                          "open the sign-up earlier for families with more children"};
inline constexpr Phrase k_help_only_when{
    "een mens beoordeelt of dit zo is, en zet dan een regel in requests.csv",
    "a person judges whether this is so, and then puts a row in requests.csv"};
inline constexpr Phrase k_help_approved_by{
    "zet een gesprek apart pas in requests.csv als daarmee is ingestemd",
    "put a talk apart in requests.csv only when it was agreed to"};
inline constexpr Phrase k_help_copy{"stuur het verslag zelf aan wie er niet bij was",
                                    "send the report yourself to who was not there"};
inline constexpr Phrase k_help_group_chat{"sluit de groepschat zelf als die niet meer nodig is",
                                          "close the group chat yourself when it is no longer needed"};
inline constexpr Phrase k_unknown_form{"het formulier \"{form}\" bestaat niet",
                                       "the form \"{form}\" does not exist"};
inline constexpr Phrase k_unknown_form_help{
    "het programma brengt mee: {forms}; een eigen formulier staat onder \"forms:\" met \"file:\"",
    "the program ships: {forms}; a form of your own stands under \"forms:\" with \"file:\""};
inline constexpr Phrase k_unknown_division{"de school heeft geen afdeling \"{division}\"",
                                           "the school has no division \"{division}\""};
inline constexpr Phrase k_unknown_division_help{
    "de afdelingen staan in gesprek.toml onder [divisions]: {divisions}",
    "the divisions stand in gesprek.toml under [divisions]: {divisions}"};
inline constexpr Phrase k_no_divisions_help{
    "zet ze in gesprek.toml onder [divisions]: {division} = [1, 2]",
    "put them in gesprek.toml under [divisions]: {division} = [1, 2]"};
inline constexpr Phrase k_grade_not_covered{
    "met ouders van groep {grades} wordt geen gesprek gepland dat zij allemaal krijgen",
    "no talk is planned that all guardians of grade {grades} have"};
inline constexpr Phrase k_out_of_reach{"\"{expectation}\" vraagt {wanted} gesprekken, maar noemt er {given}",
                                       "\"{expectation}\" asks for {wanted} talks but names {given}"};

inline constexpr Phrase k_hidden_by_groups{
    "\"{key}\" van \"{moment}\" geldt voor niemand: elke groep onder \"who\" heeft een eigen \"{key}\"",
    "\"{key}\" of \"{moment}\" holds for nobody: each group under \"who\" has a \"{key}\" of its own"};
inline constexpr Phrase k_hidden_by_groups_help{
    "zet het bij de groepen onder \"who\", of haal het hier weg; ligt \"who\" in het beleid eronder, schrijf "
    "dan de groepen hier opnieuw",
    "put it at the groups under \"who\", or take it away here; where \"who\" stands in the policy below, "
    "write "
    "the groups anew here"};
inline constexpr Phrase k_hidden_by_talks{
    "\"{key}\" onder \"every_talk\" geldt voor geen enkel gesprek: elk gesprek heeft een eigen \"{key}\"",
    "\"{key}\" under \"every_talk\" holds for no talk: each talk has a \"{key}\" of its own"};
inline constexpr Phrase k_hidden_by_talks_help{"verander het bij de gesprekken zelf, of haal het hier weg",
                                               "change it at the talks themselves, or take it away here"};
inline constexpr Phrase k_holds_here{"dit geldt in plaats daarvan", "this holds instead"};
inline constexpr Phrase k_other_pupils{
    "dit geldt voor niemand: \"{moment}\" is niet voor deze groepen of afdelingen",
    "this holds for nobody: \"{moment}\" is not for these grades or divisions"};
inline constexpr Phrase k_other_pupils_help{
    "noem hier groepen die het moment heeft, of zet ze bij het moment",
    "name grades here that the moment has, or add them to the moment"};
inline constexpr Phrase k_no_hours{"\"{moment}\" heeft geen uur voor groep {grades}",
                                   "\"{moment}\" has no hour for grade {grades}"};
inline constexpr Phrase k_no_hours_help{
    "zet onder \"hours\" een uur voor deze groepen, of laat ze weg bij \"grades\"",
    "put an hour for these grades under \"hours\", or leave them out of \"grades\""};
inline constexpr Phrase k_start_of_starters{
    "\"{moment}\" is voor wie dit jaar begint, maar telt vanaf de eerste schooldag van het schooljaar: wie "
    "later begint, krijgt het niet",
    "\"{moment}\" is for those who start this year, but counts from the first day of the school year: who "
    "starts later does not get it"};
inline constexpr Phrase k_start_of_starters_help{
    "tel vanaf de eerste dag van het kind: \"binnen 6 weken na de eerste dag\"",
    "count from the child's first day: \"within 6 weeks after first day\""};

inline constexpr Phrase k_overlap{
    "groep {grades} heeft \"{one}\" en \"{other}\" in dezelfde dagen, van {first} tot en met {last}",
    "grade {grades} has \"{one}\" and \"{other}\" in the same days, from {first} until {last}"};
inline constexpr Phrase k_overlap_help{"laat \"after:\" zeggen welk gesprek eerst komt, of verschuif er een",
                                       "let \"after:\" say which talk comes first, or move one"};
inline constexpr Phrase k_overlap_of_rounds_help{
    "laat de ene ronde eindigen voordat de andere begint: \"van herfstvakantie tot kerstvakantie\"",
    "let the one round end before the other begins: \"from autumn holiday to Christmas holiday\""};
inline constexpr Phrase k_same_month{
    "groep {grades} heeft in {month} twee gesprekken: \"{one}\" en \"{other}\"",
    "grade {grades} has two talks in {month}: \"{one}\" and \"{other}\""};
inline constexpr Phrase k_same_month_of_starters{
    "wie rond {start} begint heeft in {month} twee gesprekken: \"{one}\" en \"{other}\"",
    "whoever starts about {start} has two talks in {month}: \"{one}\" and \"{other}\""};
inline constexpr Phrase k_single_day{"\"{moment}\" is op één dag: {day}",
                                     "\"{moment}\" is on a single day: {day}"};
inline constexpr Phrase k_single_day_help{
    "mag het in die hele tijd, schrijf dan \"within\" (of \"binnen\") ervoor: \"binnen 2 weken voor de "
    "kerstvakantie\"; mag het een week schelen, schrijf \"about\" (\"ongeveer\")",
    "where all that time will do, write \"within\" before it: \"within 2 weeks before kerstvakantie\"; where "
    "a "
    "week does not matter, write \"about\""};
inline constexpr Phrase k_window_in_weekend{"\"{moment}\" staat op {first}, in het weekend",
                                            "\"{moment}\" stands on {first}, in the weekend"};
inline constexpr Phrase k_window_in_holiday{
    "\"{moment}\" valt van {first} tot en met {last} helemaal in {holiday}",
    "\"{moment}\", from {first} until {last}, lies wholly in {holiday}"};
inline constexpr Phrase k_day_in_holiday{"\"{moment}\" valt op {first}; dan is het {holiday}",
                                         "\"{moment}\" falls on {first}, which is {holiday}"};
inline constexpr Phrase k_moves_to_day{"het wordt {first}; noem een schooldag als u het anders wilt",
                                       "it becomes {first}; name a school day if you want it otherwise"};
inline constexpr Phrase k_moves_to_days{
    "het wordt {first} tot en met {last}; noem schooldagen als u het anders wilt",
    "it becomes {first} to {last}; name school days if you want it otherwise"};
inline constexpr Phrase k_report_in_holiday{
    "het verslag van een gesprek op {talk} is uiterlijk {due} nodig; dan is het {holiday} ({moments})",
    "the report of a talk on {talk} is due by {due}, when it is {holiday} ({moments})"};
inline constexpr Phrase k_report_help{"tel in schooldagen (\"5 school days\"), of eindig eerder",
                                      "count in school days (\"5 school days\"), or end earlier"};
inline constexpr Phrase k_invite_in_holiday{
    "voor een gesprek op {talk} moet de uitnodiging uiterlijk {due} weg; dan is het {holiday} "
    "({moments})",
    "for a talk on {talk} the invitation has to leave by {due}, when it is {holiday} ({moments})"};
inline constexpr Phrase k_invite_help{"nodig voor de vakantie uit, of begin later",
                                      "invite before the holiday, or begin later"};
inline constexpr Phrase k_return_in_holiday{
    "voor een gesprek op {talk} moet het formulier uiterlijk {due} terug zijn; dan is het {holiday} "
    "({moments})",
    "for a talk on {talk} the form has to be back by {due}, when it is {holiday} ({moments})"};
inline constexpr Phrase k_return_help{"laat het voor de vakantie terugkomen, of begin later",
                                      "have it back before the holiday, or begin later"};
inline constexpr Phrase k_choice_in_holiday{
    "wat in plaats van \"{moment}\" komt, wordt uiterlijk {until} gekozen; dan is het {holiday}",
    "what comes in place of \"{moment}\" is chosen by {until}, when it is {holiday}"};
inline constexpr Phrase k_choice_in_holiday_help{"zet bij \"choose_by\" een schooldag",
                                                 "put a school day at \"choose_by\""};
inline constexpr Phrase k_remind_too_early{
    "de herinnering bij \"{moment}\" gaat {remind} van tevoren weg, eerder dan de uitnodiging: die moet er "
    "{lead} van tevoren zijn",
    "the reminder of \"{moment}\" leaves {remind} before, earlier than the invitation: that is due {lead} "
    "before"};
inline constexpr Phrase k_remind_too_early_help{"herinner later, of nodig eerder uit (\"at_least\")",
                                                "remind later, or invite earlier (\"at_least\")"};
inline constexpr Phrase k_return_too_early{
    "het formulier bij \"{moment}\" moet {back} van tevoren terug zijn, en gaat pas {lead} van tevoren weg",
    "the form of \"{moment}\" has to be back {back} before, and only leaves {lead} before"};
inline constexpr Phrase k_return_too_early_help{
    "nodig eerder uit (\"at_least\"), of laat het formulier later terugkomen",
    "invite earlier (\"at_least\"), or have the form back later"};
inline constexpr Phrase k_evaluated_later{
    "het beleid zegt dat het op {evaluated} is geëvalueerd: die dag moet nog komen",
    "the policy says that it was evaluated on {evaluated}: that day is still to come"};
inline constexpr Phrase k_evaluated_later_help{"noem de dag waarop het voor het laatst is geëvalueerd",
                                               "name the day on which it was last evaluated"};
inline constexpr Phrase k_short_window{
    "\"{moment}\" heeft van {first} tot en met {last} maar één schooldag, {day}: daar moeten alle gesprekken "
    "op",
    "\"{moment}\" has a single school day from {first} until {last}, {day}: all its talks have to be on it"};
inline constexpr Phrase k_short_window_help{"geef meer schooldagen, of noem die ene dag",
                                            "give more school days, or name that one day"};
inline constexpr Phrase k_before_needed{
    "\"{moment}\" moet worden uitgenodigd voordat \"{needed}\" is gehouden, waar het op volgt",
    "\"{moment}\" has to be invited before \"{needed}\", which it follows, has been held"};
inline constexpr Phrase k_before_needed_help{
    "zet \"{needed}\" vroeger, of geef \"{moment}\" een kortere uitnodigingstermijn",
    "put \"{needed}\" earlier, or give \"{moment}\" a shorter lead time"};

inline constexpr Phrase k_after_later{
    "\"{moment}\" komt na \"{needed}\", maar loopt tot {last}, en \"{needed}\" begint pas op {first}",
    "\"{moment}\" comes after \"{needed}\", but runs until {last}, and \"{needed}\" only begins on {first}"};
inline constexpr Phrase k_after_later_help{"zet een van beide in een andere tijd, of haal \"after\" weg",
                                           "put one of them at another time, or take \"after\" away"};
inline constexpr Phrase k_after_of_others{"\"{moment}\" komt na \"{needed}\", maar geen groep heeft beide",
                                          "\"{moment}\" comes after \"{needed}\", but no grade has both"};
inline constexpr Phrase k_after_of_others_help{
    "noem een gesprek dat dezelfde groepen hebben, of haal \"after\" weg",
    "name a talk that the same grades have, or take \"after\" away"};
inline constexpr Phrase k_near_rounds{
    "\"{moment}\" heeft een tijd tot {last} en een vanaf {first}: dat zijn twee gesprekken voor elke "
    "leerling",
    "\"{moment}\" has one time until {last} and one from {first}: these are two talks for each pupil"};
inline constexpr Phrase k_near_rounds_help{
    "is het één ronde, noem dan alle dagen (\"8 to 15 September\") en zet de avonden in gesprek.toml; zijn "
    "het er "
    "twee, aanvaard dit dan onder \"accept:\" ({code})",
    "where it is one round, name all days (\"8 to 15 September\") and put the evenings in gesprek.toml; "
    "where it "
    "is two, accept this under \"accept:\" ({code})"};
inline constexpr Phrase k_dates_missing{
    "voor \"{moment}\" staan er {chosen} datums in gesprek.toml; het beleid belooft {wanted} keer",
    "gesprek.toml has {chosen} dates for \"{moment}\"; the policy promises {wanted} times"};
inline constexpr Phrase k_dates_missing_help{"zet de andere datums onder [rounds.{moment}] bij \"dates\"",
                                             "add the other dates under [rounds.{moment}] at \"dates\""};
inline constexpr Phrase k_twin_date{"{day} staat twee keer bij \"{moment}\"",
                                    "{day} stands twice at \"{moment}\""};
inline constexpr Phrase k_twin_date_help{"noem elke dag één keer; is één ervan een andere dag, verander die",
                                         "name each day once; where one of them is another day, change it"};
inline constexpr Phrase k_days_too_few{
    "\"{moment}\" is {times} keer op verschillende dagen; de tijd die het beleid noemt, heeft schooldagen: "
    "{days}",
    "\"{moment}\" is {times} times on different days; the time that the policy names has school days: "
    "{days}"};
inline constexpr Phrase k_days_too_few_help{
    "noem bij \"when\" een langere tijd, of schrijf \"on: the same day\"",
    "name a longer time at \"when\", or write \"on: the same day\""};
inline constexpr Phrase k_short_round{
    "\"{round}\" ({first} tot en met {last}) heeft {days} schooldagen; de eerste ronde heeft er {whole}",
    "\"{round}\" ({first} to {last}) has {days} school days; the first round has {whole}"};
inline constexpr Phrase k_short_round_help{
    "geef deze ronde eigen dagen met \"from\" en \"until\" onder [rounds.{round}] in gesprek.toml, of begin "
    "de eerste "
    "in een andere week",
    "give this round days of its own with \"from\" and \"until\" under [rounds.{round}] in gesprek.toml, or "
    "begin the "
    "first in another week"};
inline constexpr Phrase k_year_not_filled{
    "de laatste ronde van \"{moment}\" is op {last} voorbij; dit schooljaar past er vanaf {next} nog een",
    "the last round of \"{moment}\" is over on {last}; this school year has room for another from {next}"};
inline constexpr Phrase k_year_not_filled_help{
    "noem het aantal: \"repeat: {times} keer, {apart} uit elkaar\"",
    "name the number: \"repeat: {times} times, {apart} apart\""};
inline constexpr Phrase k_no_school_on{"dit geldt voor niemand: in het weekend is er geen school",
                                       "this holds for nobody: there is no school in the weekend"};
inline constexpr Phrase k_no_school_on_help{"noem een schooldag", "name a day with school"};

inline constexpr std::array<Phrase, 12> k_months{{
    {"januari", "January"},
    {"februari", "February"},
    {"maart", "March"},
    {"april", "April"},
    {"mei", "May"},
    {"juni", "June"},
    {"juli", "July"},
    {"augustus", "August"},
    {"september", "September"},
    {"oktober", "October"},
    {"november", "November"},
    {"december", "December"},
}};

}  // namespace gesprek::words::policy_lint
