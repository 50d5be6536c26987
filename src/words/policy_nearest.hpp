// The nearest thing that a policy can say, for what schools write and it cannot.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::policy_nearest {

inline constexpr Phrase k_parts_of_day{
    "één deel van de dag kan erbij staan (\"in the afternoon\" is na schooltijd); laat het weg als meer "
    "delen mogen, en "
    "open die tijden in gesprek.toml",
    "one part of the day can be stated (\"in the afternoon\" is after school); leave it out when more will "
    "do, and open "
    "those times in gesprek.toml"};
inline constexpr Phrase k_once_in_years{
    "een beleid geldt voor één jaar: noem de groepen waarin het gesprek is (\"grades: 2\"), of \"at_least: "
    "1\" onder "
    "expectations",
    "a policy holds for one year: name the grades in which the talk is held (\"grades: 2\"), or \"at_least: "
    "1\" under "
    "expectations"};
inline constexpr Phrase k_times_a_year{
    "een gesprek dat terugkomt staat onder \"repeat:\", bijvoorbeeld \"3 times, 8 to 10 weeks apart\"",
    "a talk that comes round stands under \"repeat:\", for instance \"3 times, 8 to 10 weeks apart\""};
inline constexpr Phrase k_weekday{
    "de weekdagen van gesprekken zijn de sessies in gesprek.toml; een vaste dag schrijft u als 2027-02-09",
    "weekdays of talks are the sessions in gesprek.toml; a fixed day is written 2027-02-09"};
inline constexpr Phrase k_holiday_name{
    "noem de vakantie: herfstvakantie, kerstvakantie, voorjaarsvakantie, meivakantie of zomervakantie",
    "name the holiday: herfstvakantie, kerstvakantie, voorjaarsvakantie, meivakantie or zomervakantie"};
inline constexpr Phrase k_calendar_week{
    "schrijf de dagen (\"16 to 20 November\"), of tel in schoolweken (\"school week 12\")",
    "write the days (\"16 to 20 November\"), or count in school weeks (\"school week 12\")"};
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
inline constexpr Phrase k_each_child{
    "de duur is die van elk gesprek; één gesprek voor een heel gezin is \"per: household\"",
    "the duration is that of each talk; one talk for a whole family is \"per: household\""};
inline constexpr Phrase k_own_role{
    "wie hier niet bij staat kan meedoen als het beleid die rol noemt: \"roles: [mentor]\" bovenaan",
    "somebody else can take part when the policy names the role: \"roles: [mentor]\" at the top"};
inline constexpr Phrase k_one_parent{
    "ouders worden samen genoemd (guardians); wie van hen komt staat in guardians.csv en requests.csv",
    "guardians are named together; which of them comes stands in guardians.csv and requests.csv"};

// Keys that stand elsewhere, or nowhere.
inline constexpr Phrase k_order{
    "in welke volgorde tijden worden verdeeld is geen afspraak: het programma zoekt zelf de beste tijden, en "
    "houdt "
    "gezinnen bij elkaar (\"siblings_together: yes\")",
    "the order in which times are given out is no rule: the program looks for the best times itself, and "
    "keeps families "
    "together (\"siblings_together: yes\")"};
inline constexpr Phrase k_signup_days{
    "de dagen waarop de inschrijving opent en sluit staan in gesprek.toml, onder [[rounds]]",
    "the days on which sign-up opens and closes stand in gesprek.toml, under [[rounds]]"};
inline constexpr Phrase k_breaks{"pauzes en zittingen staan in gesprek.toml, onder [[rounds.sessions]]",
                                 "breaks and sessions stand in gesprek.toml, under [[rounds.sessions]]"};
inline constexpr Phrase k_rooms{"lokalen staan in gesprek.toml en classes.csv",
                                "rooms stand in gesprek.toml and classes.csv"};
inline constexpr Phrase k_people{
    "een beleid noemt geen mensen; wie les geeft staat in staff.csv en classes.csv",
    "a policy names no people; who teaches stands in staff.csv and classes.csv"};

}  // namespace gesprek::words::policy_nearest
