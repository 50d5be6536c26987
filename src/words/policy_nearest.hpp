// The nearest thing that a policy can say, for what schools write and it cannot.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::policy_nearest {

inline constexpr Phrase k_parts_of_day{
    "één deel van de dag kan erbij staan (\"November in the afternoon\" is na schooltijd); laat het weg als "
    "meer delen mogen, en open die tijden in gesprek.toml",
    "one part of the day can be stated (\"November in the afternoon\" is after school); leave it out when "
    "more will do, and open those times in gesprek.toml"};
inline constexpr Phrase k_once_in_years{
    "een beleid geldt voor één jaar: noem de groepen waarin het gesprek is (\"grades: 2\"), of \"at_least: "
    "1\" onder "
    "expectations",
    "a policy holds for one year: name the grades in which the talk is held (\"grades: 2\"), or \"at_least: "
    "1\" under "
    "expectations"};
inline constexpr Phrase k_times_a_year{
    "een gesprek dat terugkomt is \"when: November and March\", of staat onder \"repeat:\": \"3 times a "
    "year\", \"every 6 to 8 "
    "weeks\", \"3 times, 8 to 10 weeks apart\"",
    "a talk that comes round is \"when: November and March\", or stands under \"repeat:\": \"3 times a "
    "year\", \"every 6 to 8 "
    "weeks\", \"3 times, 8 to 10 weeks apart\""};
inline constexpr Phrase k_write_as_repeat{
    "wat terugkomt staat onder \"repeat: {text}\"; \"when:\" noemt dan de eerste keer, bijvoorbeeld "
    "\"September\". Een bijeenkomst heeft daar meer tijden: \"when: [November, May]\" of \"times: 2\"",
    "what comes round stands under \"repeat: {text}\"; \"when:\" then names the first time, for example "
    "\"September\". A gathering has more times instead: \"when: [November, May]\" or \"times: 2\""};
inline constexpr Phrase k_each_months_day{
    "noem de maanden: \"when: [first week of October, first week of November]\"; één dag in elke maand is "
    "\"first Friday of each month\", een gesprek in elke maand \"repeat: every month\"",
    "name the months: \"when: [first week of October, first week of November]\"; a day in each month is "
    "\"first Friday of each month\", a talk in each month \"repeat: every month\""};
inline constexpr Phrase k_every_weekday{
    "wat elke week op dezelfde dag is, is \"kind: recurring\"; een gesprek om de twee weken is \"repeat: "
    "every 2 "
    "weeks\", met de dagen bij de sessies in gesprek.toml",
    "what is on the same day each week is \"kind: recurring\"; a talk every other week is \"repeat: every 2 "
    "weeks\", "
    "with its days among the sessions in gesprek.toml"};
inline constexpr Phrase k_weekdays{
    "op welke weekdagen gesprekken zijn staat bij de sessies in gesprek.toml; één dag is \"first Tuesday of "
    "November\" of 2027-02-09",
    "on which weekdays talks are stands with the sessions in gesprek.toml; one day is \"first Tuesday of "
    "November\" or 2027-02-09"};
inline constexpr Phrase k_term{
    "een trimester of periode kent dit programma niet: noem de maanden of weken (\"last two weeks before "
    "kerstvakantie\", \"end of March\"), of \"by the school\"",
    "this program knows no terms: name the months or weeks (\"last two weeks before kerstvakantie\", \"end "
    "of "
    "March\"), or \"by the school\""};
inline constexpr Phrase k_some_days{
    "schrijf de maand of de week, en open de dagen als sessies in gesprek.toml",
    "write the month or the week, and open the days as sessions in gesprek.toml"};
inline constexpr Phrase k_rhythms{
    "bijvoorbeeld \"once a month\", \"twice a quarter\", \"4 times a school year\", \"once every 3 to 4 "
    "weeks\"",
    "for example \"once a month\", \"twice a quarter\", \"4 times a school year\", \"once every 3 to 4 "
    "weeks\""};
inline constexpr Phrase k_monthly_hour{
    "een inloopuur is elke week op dezelfde dag; eens per maand is \"kind: event\" met \"when: first Friday "
    "of "
    "each month\"",
    "a walk-in hour is on the same day each week; once a month is \"kind: event\" with \"when: first Friday "
    "of "
    "each month\""};
inline constexpr Phrase k_length_of_event{
    "hoe lang een bijeenkomst duurt staat onder \"hours:\", op een regel \"- clock: 19:00-20:30\"",
    "how long a gathering lasts stands under \"hours:\", on a line \"- clock: 19:00-20:30\""};
inline constexpr Phrase k_times_of_event{
    "een bijeenkomst die terugkomt heeft meer tijden (\"when: [November, May]\") of \"times: 2\"",
    "a gathering that comes round has more times (\"when: [November, May]\") or \"times: 2\""};
inline constexpr Phrase k_people_of_event{
    "bij een bijeenkomst zijn de gezinnen van \"grades:\" of \"divisions:\"; wie verder meedoet staat in "
    "\"content:\"",
    "at a gathering are the families of \"grades:\" or \"divisions:\"; who else takes part stands in "
    "\"content:\""};
inline constexpr Phrase k_recurring{
    "wat elke week terugkomt is \"kind: recurring\"; een gesprek in enkele maanden is \"when: [October, "
    "March]\"",
    "what comes round each week is \"kind: recurring\"; a talk in some months is \"when: [October, March]\""};
inline constexpr Phrase k_one_birthday{
    "rond de verjaardag van dit schooljaar is \"within 2 weeks after the birthday\"",
    "around the birthday of this school year is \"within 2 weeks after the birthday\""};
inline constexpr Phrase k_moved{
    "wie door verhuizing kwam is \"if: moved in\"; tel dan vanaf de eerste dag: \"within 6 weeks after first "
    "day\"",
    "who came by moving house is \"if: moved in\"; then count from the first day: \"within 6 weeks after "
    "first day\""};
inline constexpr Phrase k_left_out{
    "noem wat wel kan: \"10 to 28 February\", of een lijst: \"[November, January to March]\"",
    "name what is left: \"10 to 28 February\", or a list: \"[November, January to March]\""};
inline constexpr Phrase k_last_part{
    "een deel van het gesprek kan aan het einde zijn: \"for the last 5 minutes\"",
    "a part of the talk can be at its end: \"for the last 5 minutes\""};
inline constexpr Phrase k_group_attendees{
    "waar groepen verschillen krijgt elke groep onder \"who:\" haar eigen \"attendees:\"",
    "where groups differ, each group under \"who:\" has its own \"attendees:\""};
inline constexpr Phrase k_offered{
    "wat de school aanbiedt en ouders mogen laten staat onder \"on_request:\", met \"by: guardians\" en "
    "\"offered_to_all: yes\"",
    "what the school offers and guardians may leave stands under \"on_request:\", with \"by: guardians\" and "
    "\"offered_to_all: yes\""};
inline constexpr Phrase k_when_asked{
    "een gesprek voor wie erom vraagt is \"when: any time\", met \"on_request: guardians or teacher\"",
    "a talk for those who ask is \"when: any time\", with \"on_request: guardians or teacher\""};
inline constexpr Phrase k_dated_later{
    "wat de school later dateert is \"when: by the school\"; de dagen komen in gesprek.toml",
    "what the school dates later is \"when: by the school\"; its days come in gesprek.toml"};
inline constexpr Phrase k_age{
    "tel vanaf een verjaardag: \"the 4th birthday\", \"2 months before the 4th birthday\"",
    "count from a birthday: \"the 4th birthday\", \"2 months before the 4th birthday\""};
inline constexpr Phrase k_from_first_day{
    "tel vanaf de eerste dag van de leerling: \"within 6 weeks after first day\"",
    "count from the pupil's first day: \"within 6 weeks after first day\""};
inline constexpr Phrase k_named_day{"noem de dag of de weken: \"5 December\", \"first week of December\"",
                                    "name the day or the weeks: \"5 December\", \"first week of December\""};
inline constexpr Phrase k_windows{
    "bijvoorbeeld \"November\", \"school weeks 3 to 5\", \"second week after kerstvakantie\", \"6 weeks "
    "after "
    "first day\", \"any time\", \"by the school\"",
    "for example \"November\", \"school weeks 3 to 5\", \"second week after kerstvakantie\", \"6 weeks after "
    "first day\", \"any time\", \"by the school\""};
inline constexpr Phrase k_support{
    "wie extra ondersteuning krijgt is \"if: extra support\" (kolom support in pupils.csv)",
    "who has extra support is \"if: extra support\" (column support in pupils.csv)"};
inline constexpr Phrase k_separated{
    "wat voor gescheiden ouders geldt staat bovenaan onder \"separated_parents:\"",
    "what holds for separated parents stands at the top under \"separated_parents:\""};
inline constexpr Phrase k_list_of_people{"schrijf een lijst: \"attendees: [guardians, teacher]\"",
                                         "write a list: \"attendees: [guardians, teacher]\""};
inline constexpr Phrase k_presences{
    "bijvoorbeeld \"required\", \"welcome\", \"if suitable\", \"on request\", \"for the last 5 minutes\", "
    "\"leads the talk\", \"no\"",
    "for example \"required\", \"welcome\", \"if suitable\", \"on request\", \"for the last 5 minutes\", "
    "\"leads the talk\", \"no\""};
inline constexpr Phrase k_lead_channel{
    "langs welk kanaal is een eigen regel onder \"invite:\": \"through: parro\", naast \"at_least: 1 week\"",
    "through which channel is a line of its own under \"invite:\": \"through: parro\", beside \"at_least: 1 "
    "week\""};
inline constexpr Phrase k_invite_no{"wordt er niemand uitgenodigd, schrijf dan \"invite: no\"",
                                    "where nobody is invited, write \"invite: no\""};
inline constexpr Phrase k_report_no{"komt er geen verslag, schrijf dan \"report: no\"",
                                    "where there is no report, write \"report: no\""};
inline constexpr Phrase k_leads{
    "bijvoorbeeld \"at least 1 week before the talk\", \"5 school days before the round\", \"well ahead\"",
    "for example \"at least 1 week before the talk\", \"5 school days before the round\", \"well ahead\""};
inline constexpr Phrase k_lengths{"bijvoorbeeld \"2 weeks\", \"5 school days\", \"3 months\"",
                                  "for example \"2 weeks\", \"5 school days\", \"3 months\""};
inline constexpr Phrase k_group_mandatory{
    "waar groepen verschillen krijgt elke groep onder \"who:\" haar eigen \"mandatory:\"",
    "where groups differ, each group under \"who:\" has its own \"mandatory:\""};
inline constexpr Phrase k_aheads{"bijvoorbeeld \"1 week before the talk\", \"3 days\", \"2 school days\"",
                                 "for example \"1 week before the talk\", \"3 days\", \"2 school days\""};
inline constexpr Phrase k_kinds{
    "talk is een gesprek, event een bijeenkomst, recurring een uur dat elke week terugkomt (inloop), cadence "
    "iets wat zo vaak gebeurt (berichten), checklist iets om na te gaan",
    "talk is a conversation, event a gathering, recurring an hour that comes round each week (walk-in), "
    "cadence something done so often (messages), checklist something to look after"};
inline constexpr Phrase k_clocks{"schrijf van wanneer tot wanneer: \"8:15-8:30\"",
                                 "write from when to when: \"8:15-8:30\""};
inline constexpr Phrase k_advices{
    "schrijf \"early\" (groep 6 en 7), \"provisional\" (januari), \"final\" (maart) of \"none\"",
    "write \"early\" (grades 6 and 7), \"provisional\" (January), \"final\" (March) or \"none\""};
inline constexpr Phrase k_week_days{
    "schrijf \"Monday\", een lijst als \"[Monday, Thursday]\", of \"every day\"",
    "write \"Monday\", a list such as \"[Monday, Thursday]\", or \"every day\""};
inline constexpr Phrase k_weekly_day{
    "wat op een vaste dag van de week is, is \"kind: recurring\"; op welke dag dan ook is \"every week\" of "
    "\"once a "
    "month\"",
    "what is on a fixed day of the week is \"kind: recurring\"; on any day it is \"every week\" or \"once a "
    "month\""};
inline constexpr Phrase k_bounds{
    "eens in zo lang: \"once a week\", \"once every 2 weeks\", \"once a month\"",
    "once in so long: \"once a week\", \"once every 2 weeks\", \"once a month\""};
inline constexpr Phrase k_modes{"schrijf \"school\", \"home\", \"phone\" of \"video\"",
                                "write \"school\", \"home\", \"phone\" or \"video\""};
inline constexpr Phrase k_report_where{
    "waar het verslag staat is een eigen regel onder \"report:\": \"where: parnassys\", naast \"within: 1 "
    "week\"",
    "where the report stands is a line of its own under \"report:\": \"where: parnassys\", beside \"within: "
    "1 "
    "week\""};
inline constexpr Phrase k_deadlines{
    "noem een aantal dagen of weken: \"within 1 week\", \"5 school days\", \"same day\"",
    "name a number of days or weeks: \"within 1 week\", \"5 school days\", \"same day\""};
inline constexpr Phrase k_at_least_so_often{
    "hoe vaak is hier een vast aantal (\"3 times a year\"); hoe vaak ouders ten minste komen staat onder "
    "\"expectations:\", met \"at_least: 2\"",
    "how often is a fixed number here (\"3 times a year\"); how often guardians come at least stands under "
    "\"expectations:\", with \"at_least: 2\""};
inline constexpr Phrase k_or_longer{
    "wat langer mag duren is \"at least 10 minutes\" of \"10 to 15 minutes\"",
    "what may last longer is \"at least 10 minutes\" or \"10 to 15 minutes\""};
inline constexpr Phrase k_longer_talks{
    "noem het hele gesprek: \"20 minutes\"; wie om een langer gesprek vraagt staat in requests.csv",
    "name the whole talk: \"20 minutes\"; who asks for a longer one stands in requests.csv"};
inline constexpr Phrase k_durations{
    "bijvoorbeeld \"10 minutes\", \"at most 1 hour\", \"10 to 15 minutes\", \"about 25 minutes\", \"by "
    "agreement\", \"not stated\"",
    "for example \"10 minutes\", \"at most 1 hour\", \"10 to 15 minutes\", \"about 25 minutes\", \"by "
    "agreement\", \"not stated\""};
inline constexpr Phrase k_must_come{"wie moet komen: \"mandatory: yes\"",
                                    "who must come: \"mandatory: yes\""};
inline constexpr Phrase k_in_principle{
    "in beginsel verplicht is \"mandatory: yes\"; voor wie het dan niet hoeft is er \"gesprek record "
    "waived\"",
    "mandatory in principle is \"mandatory: yes\"; whoever then need not come has \"gesprek record waived\""};
inline constexpr Phrase k_workdays{
    "tel in schooldagen (\"10 school days\") of weken (\"2 weeks\"); een werkdag in een vakantie kent dit "
    "programma niet",
    "count in school days (\"10 school days\") or weeks (\"2 weeks\"); this program knows no working days in "
    "a "
    "holiday"};
inline constexpr Phrase k_test_days{
    "wanneer een toets is staat niet in een beleid: noem de dagen of maand (\"second half of February\", "
    "\"from 1 "
    "March\"), of \"by the school\"",
    "a policy does not know when tests are: name the days or the month (\"second half of February\", \"from "
    "1 "
    "March\"), or \"by the school\""};
inline constexpr Phrase k_need_not{"wie niet hoeft te komen: \"mandatory: no\"",
                                   "who need not come: \"mandatory: no\""};
inline constexpr Phrase k_expected_people{
    "schrijf yes, no of not stated; voor ieder apart onder \"mandatory:\", als \"guardians: yes\" en "
    "\"teacher: no\"",
    "write yes, no or not stated; for each apart under \"mandatory:\", as \"guardians: yes\" and \"teacher: "
    "no\""};
inline constexpr Phrase k_lead_of_report{
    "de uitnodiging wordt geteld tot het gesprek of de ronde: \"at least 2 weeks before the round\"",
    "the invitation is counted back from the talk or the round: \"at least 2 weeks before the round\""};
inline constexpr Phrase k_lead_in_week{
    "tel terug vanaf de ronde: \"at least 3 weeks before the round\"; ruim op tijd is \"well ahead\"",
    "count back from the round: \"at least 3 weeks before the round\"; in good time is \"well ahead\""};
inline constexpr Phrase k_wishes{
    "schrijf \"assigned\" als de school de tijden verdeelt (naar wensen: gesprek invite --ask-wishes), "
    "\"chosen\" als ouders kiezen",
    "write \"assigned\" where the school gives out the times (by wishes: gesprek invite --ask-wishes), "
    "\"chosen\" where guardians choose"};
inline constexpr Phrase k_agreed_mode{"wat per gesprek wordt afgesproken is \"agreed with the guardians\"",
                                      "what is agreed for each talk is \"agreed with the guardians\""};
inline constexpr Phrase k_own_mode{
    "schrijf \"school\", \"home\", \"phone\", \"video\" of \"agreed with the guardians\"",
    "write \"school\", \"home\", \"phone\", \"video\" or \"agreed with the guardians\""};
inline constexpr Phrase k_one_channel{"een uitnodiging gaat langs één kanaal: \"through: mail\"",
                                      "an invitation goes through one channel: \"through: mail\""};
inline constexpr Phrase k_own_channel{
    "een kanaal van de school zelf krijgt eerst een naam: bovenaan onder \"channels:\", als \"- id: "
    "schoolapp\"",
    "a channel of the school's own gets a name first: at the top under \"channels:\", as \"- id: "
    "schoolapp\""};
inline constexpr Phrase k_one_before{"één gesprek komt eerst; noem het laatste daarvan: \"after: ID\"",
                                     "one talk comes first; name the last of them: \"after: ID\""};
inline constexpr Phrase k_agreed_length{"een duur die open blijft is \"by agreement\" of \"not stated\"",
                                        "a length that stays open is \"by agreement\" or \"not stated\""};
inline constexpr Phrase k_two_groups{
    "het een of het ander: twee groepen onder \"who:\", elk met een eigen \"if:\"",
    "the one or the other: two groups under \"who:\", each with an \"if:\" of its own"};
inline constexpr Phrase k_holiday_name{
    "noem de vakantie: herfstvakantie, kerstvakantie, voorjaarsvakantie, paasvakantie, meivakantie of "
    "zomervakantie",
    "name the holiday: herfstvakantie, kerstvakantie, voorjaarsvakantie, paasvakantie, meivakantie or "
    "zomervakantie"};
inline constexpr Phrase k_season{
    "noem de maanden (\"June and July\"), of tel vanaf een vakantie: \"3 to 4 weeks before zomervakantie\"",
    "name the months (\"June and July\"), or count from a holiday: \"3 to 4 weeks before zomervakantie\""};
inline constexpr Phrase k_quarter{
    "noem de maanden van het kwartaal (\"September to November\"); elk kwartaal is \"repeat: every quarter\"",
    "name the months of the quarter (\"September to November\"); each quarter is \"repeat: every quarter\""};
inline constexpr Phrase k_other_calendar{
    "dit valt elk jaar op andere dagen: schrijf \"by the school\", en zet de dagen in gesprek.toml",
    "this falls on other days each year: write \"by the school\", and put its days into gesprek.toml"};
inline constexpr Phrase k_conditions{
    "het programma weet van een leerling: \"new teacher\", \"extra support\", \"moved in\", \"moving away\", "
    "\"starts this year\", \"started in September\", \"at school for at least 3 months\", \"sibling at "
    "school\", \"changed class\", \"leaving\"; wie anders bedoeld is, staat in requests.csv bij een gesprek "
    "met "
    "\"on_request:\"",
    "the program knows of a pupil: \"new teacher\", \"extra support\", \"moved in\", \"moving away\", "
    "\"starts "
    "this year\", \"started in September\", \"at school for at least 3 months\", \"sibling at school\", "
    "\"changed class\", \"leaving\"; who else is meant stands in requests.csv, for a talk with "
    "\"on_request:\""};
inline constexpr Phrase k_next_day{
    "schrijf de dag zelf: \"6 December\"; na een vakantie is het \"1 day after herfstvakantie\"",
    "write the day itself: \"6 December\"; after a holiday it is \"1 day after herfstvakantie\""};
inline constexpr Phrase k_beside_holiday{
    "in een vakantie is geen gesprek: schrijf \"second week after kerstvakantie\", \"before kerstvakantie\" "
    "of \"between herfstvakantie and kerstvakantie\"",
    "no talk is held in a holiday: write \"second week after kerstvakantie\", \"before kerstvakantie\" or "
    "\"between herfstvakantie and kerstvakantie\""};
inline constexpr Phrase k_calendar_week{
    "weken van het schooljaar zijn \"school weeks 3 to 5\"; van een kalenderweek noemt u de dagen: \"week of "
    "16 "
    "November\", \"16 to 20 November\"",
    "weeks of the school year are \"school weeks 3 to 5\"; of a calendar week name the days: \"week of 16 "
    "November\", "
    "\"16 to 20 November\""};
inline constexpr Phrase k_other_event{
    "tel vanaf een ander moment van dit beleid (\"2 weeks after moment ID\"), of schrijf de weken zelf",
    "count from another moment of this policy (\"2 weeks after moment ID\"), or write the weeks themselves"};
inline constexpr Phrase k_judged{
    "wat een mens beoordeelt staat onder \"on_request:\", met \"by: teacher\" en de aanleiding onder "
    "\"only_when:\"",
    "what a person judges stands under \"on_request:\", with \"by: teacher\" and the reason under "
    "\"only_when:\""};
inline constexpr Phrase k_division{
    "een bouw staat onder \"divisions:\", met de naam uit gesprek.toml (lower, middle, upper)",
    "a part of the school stands under \"divisions:\", with its name in gesprek.toml (lower, middle, upper)"};
inline constexpr Phrase k_grade_forms{
    "groepen zijn 1 tot en met 8 (0: nog niet begonnen): \"3\", \"1-4\", \"3, 5 and 7\", \"from 3\", "
    "\"odd\", \"all except 8\"; een klas staat in classes.csv, een bouw onder \"divisions:\"",
    "grades are 1 to 8 (0: not started yet): \"3\", \"1-4\", \"3, 5 and 7\", \"from 3\", \"odd\", "
    "\"all except 8\"; a class stands in classes.csv, a part of the school under \"divisions:\""};
inline constexpr Phrase k_each_child{
    "de duur is die van elk gesprek; één gesprek voor een heel gezin is \"per: household\"",
    "the duration is that of each talk; one talk for a whole family is \"per: household\""};
inline constexpr Phrase k_perhaps{
    "wie er niet altijd bij is, staat onder \"attendees\" als \"coordinator if needed\" of \"pupil if "
    "suitable\"",
    "who is not always there stands under \"attendees\" as \"coordinator if needed\" or \"pupil if "
    "suitable\""};
inline constexpr Phrase k_own_role{
    "wie hier niet bij staat kan meedoen als het beleid die rol noemt: \"roles: [mentor]\" bovenaan",
    "somebody else can take part when the policy names the role: \"roles: [mentor]\" at the top"};
inline constexpr Phrase k_which_teacher{
    "de leerkracht van de klas is \"teacher\", die van vorig jaar \"previous_teacher\", die van volgend jaar "
    "\"next_teacher\"; beide leerkrachten van een klas: \"teacher\", met \"duo: both\" bij het gesprek",
    "the class's teacher is \"teacher\", that of last year \"previous_teacher\", that of next year "
    "\"next_teacher\"; both teachers of a class: \"teacher\", with \"duo: both\" at the talk"};
inline constexpr Phrase k_all_parents{
    "schrijf \"guardians\" (of \"ouders\"): dat zijn alle ouders met gezag, en ieder van hen wordt "
    "uitgenodigd; wie "
    "apart komt staat in guardians.csv",
    "write \"guardians\": those are all guardians with custody, and each of them is invited; who comes apart "
    "stands in guardians.csv"};
inline constexpr Phrase k_who_may_ask{
    "noem wie erom kan vragen: \"on_request: guardians or teacher\"; wie niet hoeft te komen: \"mandatory: "
    "no\"",
    "name who may ask for it: \"on_request: guardians or teacher\"; who need not come: \"mandatory: no\""};
inline constexpr Phrase k_start_months{
    "noem de maanden: \"started in November or February\" (\"begonnen in november of februari\")",
    "name the months: \"started in November or February\""};
inline constexpr Phrase k_without_year{
    "het beleid geldt elk jaar: laat het jaartal weg (\"November\"), of noem de dagen zelf (\"2026-11-02 to "
    "2026-11-27\")",
    "a policy holds every year: leave the year out (\"November\"), or name the days themselves (\"2026-11-02 "
    "to "
    "2026-11-27\")"};
inline constexpr Phrase k_one_parent{
    "ouders worden samen genoemd (guardians); wie van hen komt staat in guardians.csv en requests.csv",
    "guardians are named together; which of them comes stands in guardians.csv and requests.csv"};

// Keys that stand elsewhere, or nowhere.
inline constexpr Phrase k_class_groups{
    "klassen en stamgroepen staan in classes.csv; het beleid noemt \"grades: 1-3\", of een bouw: "
    "\"divisions: lower\"",
    "classes and stem groups stand in classes.csv; the policy names \"grades: 1-3\", or a part of the "
    "school: \"divisions: lower\""};
inline constexpr Phrase k_two_moments{
    "een groep kan een eigen when, duration, attendees, mode en mandatory hebben; schrijf anders twee "
    "momenten",
    "a group can have its own when, duration, attendees, mode and mandatory; else write two moments"};
inline constexpr Phrase k_replaces{
    "laat in het andere gesprek de groepen weg die het niet krijgen: \"grades: all except 8\"",
    "leave out of the other talk the grades that do not have it: \"grades: all except 8\""};
inline constexpr Phrase k_before{"de volgorde staat bij het latere gesprek: \"after: ID\"",
                                 "the order stands with the later talk: \"after: ID\""};
inline constexpr Phrase k_order{
    "in welke volgorde tijden worden verdeeld is geen afspraak: het programma zoekt zelf de beste tijden, en "
    "houdt "
    "gezinnen bij elkaar (\"siblings_together: yes\")",
    "the order in which times are given out is no rule: the program looks for the best times itself, and "
    "keeps families "
    "together (\"siblings_together: yes\")"};
inline constexpr Phrase k_signup_days{
    "de dagen waarop de inschrijving opent en sluit staan in gesprek.toml, onder [rounds.MOMENT]",
    "the days on which sign-up opens and closes stand in gesprek.toml, under [rounds.MOMENT]"};
inline constexpr Phrase k_breaks{
    "pauzes en zittingen staan in gesprek.toml, onder [[rounds.MOMENT.sessions]]",
    "breaks and sessions stand in gesprek.toml, under [[rounds.MOMENT.sessions]]"};
inline constexpr Phrase k_rooms{"lokalen staan in gesprek.toml en classes.csv",
                                "rooms stand in gesprek.toml and classes.csv"};
inline constexpr Phrase k_people{
    "een beleid noemt geen mensen; wie les geeft staat in staff.csv en classes.csv",
    "a policy names no people; who teaches stands in staff.csv and classes.csv"};

}  // namespace gesprek::words::policy_nearest
