// What is said about a policy file that cannot be read.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::policy {

inline constexpr Phrase k_did_you_mean{"bedoelde u \"{near}\"?", "did you mean \"{near}\"?"};
inline constexpr Phrase k_expected{"verwacht: {expected}", "expected: {expected}"};

// What a rule is, for the sentences below.
inline constexpr Phrase k_a_length{"een tijdsduur", "a length of time"};
inline constexpr Phrase k_a_duration{"de duur van een gesprek", "the duration of a talk"};
inline constexpr Phrase k_a_lead{"hoe ver van tevoren", "how far ahead"};
inline constexpr Phrase k_ahead{"hoe lang eerder", "how long before"};
inline constexpr Phrase k_a_deadline{"binnen hoeveel tijd", "within how much time"};
inline constexpr Phrase k_a_return{"wanneer een formulier terug is", "when a form is back"};
inline constexpr Phrase k_a_window{"wanneer een moment is", "when a moment takes place"};
inline constexpr Phrase k_a_part{"een deel van de dag", "a part of the day"};
inline constexpr Phrase k_grades{"groepen", "grades"};
inline constexpr Phrase k_a_condition{"een voorwaarde", "a condition"};
inline constexpr Phrase k_a_role{"wie meedoet", "who takes part"};
inline constexpr Phrase k_a_presence{"hoe iemand meedoet", "how somebody takes part"};
inline constexpr Phrase k_a_stated{"ja, nee of niet vermeld", "yes, no or not stated"};
inline constexpr Phrase k_a_rhythm{"hoe vaak iets gebeurt", "how often something happens"};
inline constexpr Phrase k_a_bound{"hoe vaak iets hoogstens gebeurt", "how often something happens at most"};
inline constexpr Phrase k_a_clock{"tijden van de dag", "times of the day"};
inline constexpr Phrase k_a_repeat{"hoe vaak een gesprek terugkomt", "how often a talk comes round"};
inline constexpr Phrase k_a_kind{"een soort moment", "a kind of moment"};
inline constexpr Phrase k_a_weekday{"een weekdag", "a weekday"};
inline constexpr Phrase k_a_subject{"voor wie iets gebeurt", "for whom something happens"};
inline constexpr Phrase k_a_channel{"een kanaal", "a channel"};
inline constexpr Phrase k_a_mode{"hoe een gesprek plaatsvindt", "how a talk takes place"};
inline constexpr Phrase k_one_mode{"hoe een gesprek plaatsvindt", "how a talk takes place"};
inline constexpr Phrase k_a_follow_up{"wat er daarna gebeurt", "what happens afterwards"};
inline constexpr Phrase k_an_advice{"een advies voor het voortgezet onderwijs", "advice on secondary school"};
inline constexpr Phrase k_a_signup{"hoe een tijd wordt gekozen", "how a time is chosen"};
inline constexpr Phrase k_an_earlier_talk{"welk gesprek eerst komt", "which talk comes first"};
inline constexpr Phrase k_a_choice{"een keuze", "a choice"};
inline constexpr Phrase k_a_policy{"het beleid waarop dit voortbouwt", "the policy that this one builds on"};
inline constexpr Phrase k_an_id{"de naam van een moment", "the name of a moment"};

inline constexpr Phrase k_unknown_words{"\"{word}\" is niet te begrijpen; hier staat {what}",
                                        "\"{word}\" is not understood; this states {what}"};
inline constexpr Phrase k_unfinished{"\"{text}\" is niet af; hier staat {what}",
                                     "\"{text}\" is not complete; this states {what}"};
inline constexpr Phrase k_see_manual{"docs/reference/policy.md noemt met voorbeelden wat hier kan staan",
                                     "docs/reference/policy.md says with examples what can stand here"};
inline constexpr Phrase k_expected_text{"verwacht een tekst: {what}", "expected a text: {what}"};
inline constexpr Phrase k_comma_in_text{"voor \"{text}\" staat een komma, en die eindigt hier de tekst",
                                        "before \"{text}\" stands a comma, which ends the text here"};
inline constexpr Phrase k_comma_in_text_help{"zet de hele tekst tussen aanhalingstekens",
                                             "put the whole text between quotation marks"};
inline constexpr Phrase k_expected_list{"verwacht een lijst", "expected a list"};
inline constexpr Phrase k_list_help{"zet elk onderdeel op een eigen regel, met een streepje ervoor",
                                    "put each item on a line of its own, with a dash before it"};
inline constexpr Phrase k_no_request{"er staat niet wie dit gesprek kan aanvragen",
                                     "nothing says who may ask for this talk"};
inline constexpr Phrase k_no_request_help{"voeg bijvoorbeeld toe: on_request: guardians or teacher",
                                          "add for example: on_request: guardians or teacher"};
inline constexpr Phrase k_one_text_help{"schrijf één tekst achter de dubbele punt, of laat de regel weg",
                                        "write one text after the colon, or leave the line out"};
inline constexpr Phrase k_no_name{"\"{text}\" is geen naam", "\"{text}\" is no name"};
inline constexpr Phrase k_no_name_help{"schrijf de naam; is er geen, laat de regel dan weg",
                                       "write the name; where there is none, leave the line out"};
inline constexpr Phrase k_own_roles_here{"de eigen rollen van dit beleid staan hier",
                                         "the policy's own roles stand here"};
inline constexpr Phrase k_not_none{"\"{text}\" zegt hier niet genoeg", "\"{text}\" does not say enough here"};
inline constexpr Phrase k_write_none{
    "moet dit er niet zijn, schrijf dan \"{key}: none\"; dat neemt ook weg wat een lagere laag zegt",
    "where this is not to be there, write \"{key}: none\"; that takes away what a lower layer says too"};
inline constexpr Phrase k_attendees_help{"bijvoorbeeld: attendees: [guardians, teacher]",
                                         "for example: attendees: [guardians, teacher]"};
inline constexpr Phrase k_mandatory_help{
    "schrijf yes, no of \"not stated\", of een regel voor wie het geldt: guardians: yes",
    "write yes, no or \"not stated\", or a line for whom it holds: guardians: yes"};
inline constexpr Phrase k_empty_list{"deze lijst is leeg", "this list is empty"};
inline constexpr Phrase k_empty_list_help{"zet er iets in, of haal de regel weg",
                                          "put something in it, or take the line away"};
inline constexpr Phrase k_unsupported_format{"dit bestand heeft vorm {format}; dit programma leest vorm 1",
                                             "this file has format {format}; this program reads format 1"};
inline constexpr Phrase k_unsupported_format_help{
    "schrijf \"format: 1\", of neem een nieuwere versie van het programma",
    "write \"format: 1\", or take a newer version of the program"};
inline constexpr Phrase k_no_moments{"het beleid noemt geen enkel moment",
                                     "the policy names no moment at all"};
inline constexpr Phrase k_no_moments_help{
    "schrijf \"moments:\" met de gesprekken, of \"extends:\" met een ander beleid",
    "write \"moments:\" with the talks, or \"extends:\" with another policy"};
inline constexpr Phrase k_bad_id{"\"{id}\" kan geen naam voor de computer zijn", "\"{id}\" cannot be an id"};
inline constexpr Phrase k_bad_id_help{
    "gebruik kleine letters, cijfers en streepjes, te beginnen met een letter",
    "use lower-case letters, digits and dashes, beginning with a letter"};
inline constexpr Phrase k_repeated_id{"\"{id}\" staat er twee keer", "\"{id}\" stands here twice"};
inline constexpr Phrase k_repeated_id_help{"geef een van beide een andere naam",
                                           "give one of them another name"};
inline constexpr Phrase k_first_here{"de eerste staat hier", "the first stands here"};
inline constexpr Phrase k_unknown_moment{"er is geen moment \"{id}\"", "there is no moment \"{id}\""};
inline constexpr Phrase k_circle{"deze momenten wachten op elkaar: {circle}",
                                 "these moments wait for each other: {circle}"};
inline constexpr Phrase k_circle_help{"haal bij een ervan \"after\" weg, of geef het eigen dagen",
                                      "take \"after\" away from one of them, or give it days of its own"};
inline constexpr Phrase k_long_chain{
    "voor \"{moment}\" komen meer dan {most} momenten die van elkaar afhangen",
    "more than {most} moments that depend on each other come before \"{moment}\""};
inline constexpr Phrase k_moments_are{"de momenten zijn: {ids}", "the moments are: {ids}"};
inline constexpr Phrase k_key_of_other_kind{"\"{key}\" hoort niet bij een moment van de soort \"{kind}\"",
                                            "\"{key}\" does not belong to a moment of kind \"{kind}\""};
inline constexpr Phrase k_clashes_with{"dat botst met wat hier staat", "that clashes with what stands here"};
inline constexpr Phrase k_missing_above{"het kan boven deze regel staan", "it can stand above this line"};
inline constexpr Phrase k_other_list{"\"{id}\" is een verwachting, geen moment",
                                     "\"{id}\" is an expectation, no moment"};
inline constexpr Phrase k_other_list_help{"zet er een regel \"expectations:\" boven, zonder spaties ervoor",
                                          "put a line \"expectations:\" above it, without blanks before it"};
inline constexpr Phrase k_missing_for_all{"het kan hier ook voor alle gesprekken tegelijk staan",
                                          "it can also stand here, for all talks at once"};
inline constexpr Phrase k_this_key{"het gaat om dit woord", "this is the key"};
inline constexpr Phrase k_in_this_moment{"in dit moment", "in this moment"};
inline constexpr Phrase k_never_reached{
    "niemand hoort bij deze groep: wie hier past hoort al bij een groep hierboven",
    "nobody is in this group: whoever fits is in a group above it already"};
inline constexpr Phrase k_never_reached_help{
    "haal de groep weg, of zet haar hoger; een leerling hoort bij de eerste groep die past",
    "take the group away, or put it higher; a pupil is in the first group that fits"};
inline constexpr Phrase k_covers_it{"deze groep gaat voor", "this group goes first"};
inline constexpr Phrase k_kind_not_stated{"zonder \"kind:\" is dit een gesprek (talk)",
                                          "without \"kind:\" this is a talk"};
inline constexpr Phrase k_near_moment{"dit moment lijkt er het meest op", "this moment is most like it"};
inline constexpr Phrase k_key_of_part{
    "\"{key}\" staat onder \"{part}\": zet het daar, op een ingesprongen regel",
    "\"{key}\" stands under \"{part}\": put it there, on an indented line"};
inline constexpr Phrase k_key_of_moment{
    "\"{key}\" staat naast \"{part}\", niet eronder: spring de regel minder ver in",
    "\"{key}\" stands beside \"{part}\", not under it: indent the line less"};
inline constexpr Phrase k_key_belongs_to{"\"{key}\" hoort bij: {kinds}", "\"{key}\" belongs to: {kinds}"};
inline constexpr Phrase k_unknown_key{"onbekend woord \"{key}\"", "unknown key \"{key}\""};
inline constexpr Phrase k_missing_key{"\"{key}\" ontbreekt hier", "\"{key}\" is missing here"};
inline constexpr Phrase k_missing_key_help{"voeg een regel toe die begint met \"{key}:\"",
                                           "add a line that begins with \"{key}:\""};
inline constexpr Phrase k_other_key_name{"hier heet dat \"{key}\"", "here that is called \"{key}\""};
inline constexpr Phrase k_no_audience{"er staat niet bij voor welke groepen \"{id}\" is",
                                      "nothing says which grades \"{id}\" is for"};
inline constexpr Phrase k_no_audience_help{
    "bijvoorbeeld \"grades: 1-7\", \"grades: all\" of een lijst onder \"who:\"",
    "for example \"grades: 1-7\", \"grades: all\" or a list under \"who:\""};
inline constexpr Phrase k_two_audiences{"\"who\" en \"{key}\" gaan niet samen",
                                        "\"who\" and \"{key}\" do not go together"};
inline constexpr Phrase k_two_audiences_help{"zet \"{key}\" bij een groep onder \"who:\"",
                                             "put \"{key}\" with a group under \"who:\""};
inline constexpr Phrase k_repeated_grade{"groep {grade} staat er twee keer",
                                         "grade {grade} stands here twice"};
inline constexpr Phrase k_repeated_grade_help{"noem elke groep één keer", "name each grade once"};
inline constexpr Phrase k_backwards{"\"{text}\" loopt achteruit", "\"{text}\" runs backwards"};
inline constexpr Phrase k_backwards_help{"zet het vroegste of kleinste voorop",
                                         "put the earliest or smallest first"};
inline constexpr Phrase k_not_minutes{"de duur van een gesprek is in minuten of uren",
                                      "the duration of a talk is in minutes or hours"};
inline constexpr Phrase k_not_minutes_help{"schrijf bijvoorbeeld \"10 minutes\" of \"1 hour\"",
                                           "write for example \"10 minutes\" or \"1 hour\""};
inline constexpr Phrase k_out_of_range{"{number} ligt niet tussen {least} en {most}",
                                       "{number} is not between {least} and {most}"};
inline constexpr Phrase k_out_of_range_help{"kies een getal binnen die grenzen",
                                            "choose a number within these bounds"};
inline constexpr Phrase k_other_weekday{"\"{text}\": die dag is een andere weekdag",
                                        "\"{text}\": that day is another day of the week"};
inline constexpr Phrase k_weekday_each_year{
    "\"{text}\": in een ander jaar is die dag een andere weekdag",
    "\"{text}\": in another year that day is another day of the week"};
inline constexpr Phrase k_weekday_each_year_help{
    "schrijf de dag zonder weekdag (\"2 November\"), of met zijn jaar (\"2026-11-02\"); elk jaar dezelfde "
    "weekdag is "
    "\"first Monday of November\"",
    "write the day without its weekday (\"2 November\"), or with its year (\"2026-11-02\"); the same weekday "
    "each year "
    "is \"first Monday of November\""};
inline constexpr Phrase k_no_nought{"\"{text}\": tellen begint bij één",
                                    "\"{text}\": counting begins at one"};
inline constexpr Phrase k_no_nought_help{"schrijf \"first\" of een hoger getal",
                                         "write \"first\" or a higher number"};
inline constexpr Phrase k_repeated_item{"\"{text}\" staat twee keer in deze lijst",
                                        "\"{text}\" stands in this list twice"};
inline constexpr Phrase k_repeated_item_help{"noem elk onderdeel één keer", "name each item once"};
inline constexpr Phrase k_not_staff{"\"{role}\" werkt niet op school", "\"{role}\" is no member of staff"};
inline constexpr Phrase k_not_staff_help{
    "schrijf teacher, coordinator, head, of een eigen rol die bovenaan onder \"roles:\" staat",
    "write teacher, coordinator, head, or a role of your own that stands at the top under \"roles:\""};
inline constexpr Phrase k_known_role{"\"{role}\" is geen rol van de school",
                                     "\"{role}\" is no role of the school"};
inline constexpr Phrase k_known_role_help{
    "haal het hier weg: ouders en leerlingen kent het programma zelf; onder \"roles:\" staat wie er werkt",
    "take it away here: the program knows guardians and pupils itself; under \"roles:\" stands who works "
    "there"};
inline constexpr Phrase k_path_outside{"\"{path}\" ligt niet in de map van de school",
                                       "\"{path}\" is not in the school's folder"};
inline constexpr Phrase k_path_outside_help{
    "zet het formulier in de map van de school, en schrijf de weg daarheen: \"formulieren/start.html\"",
    "put the form in the school's folder, and write the way to it: \"forms/start.html\""};
inline constexpr Phrase k_event_mandatory{"een bijeenkomst is voor alle gezinnen verplicht, of voor geen",
                                          "a gathering is mandatory for all families, or for none"};
inline constexpr Phrase k_event_mandatory_help{"schrijf yes, no of not stated: \"mandatory: yes\"",
                                               "write yes, no or not stated: \"mandatory: yes\""};
inline constexpr Phrase k_impossible{"niemand kan hieraan voldoen: het spreekt een andere voorwaarde tegen",
                                     "nobody can meet this: it contradicts another condition"};
inline constexpr Phrase k_impossible_help{
    "haal een van beide weg; moet een van beide gelden, maak dan twee groepen onder \"who:\"",
    "take one of the two away; where either may hold, make two groups under \"who:\""};
inline constexpr Phrase k_repeated_condition{"deze voorwaarde staat er al",
                                             "this condition stands here already"};
inline constexpr Phrase k_other_condition{"de andere staat hier", "the other one stands here"};
inline constexpr Phrase k_repeated_role{"\"{role}\" staat er twee keer", "\"{role}\" stands here twice"};
inline constexpr Phrase k_repeated_role_help{"noem elke rol één keer", "name each role once"};
inline constexpr Phrase k_nobody{"niemand doet mee aan \"{id}\"", "nobody takes part in \"{id}\""};
inline constexpr Phrase k_open_window{"er staat niet hoe lang voor de eerste dag",
                                      "nothing says how long before the first day"};
inline constexpr Phrase k_open_window_help{"bijvoorbeeld \"within 8 weeks before first day\"",
                                           "for example \"within 8 weeks before first day\""};
inline constexpr Phrase k_in_minutes{"schrijf \"{number} minutes\"", "write \"{number} minutes\""};
inline constexpr Phrase k_school_weeks_help{
    "een schooljaar heeft zo'n veertig schoolweken; de laatste is \"last school week\"",
    "a school year has some forty school weeks; the last one is \"last school week\""};
inline constexpr Phrase k_no_such_date{"de dag \"{text}\" bestaat niet", "there is no day \"{text}\""};
inline constexpr Phrase k_no_such_date_help{
    "schrijf jaar, maand en dag (\"2027-02-28\"), of een dag van elk jaar (\"28 februari\")",
    "write year, month and day (\"2027-02-28\"), or a day of each year (\"28 February\")"};
inline constexpr Phrase k_no_such_day{"zo'n maand heeft geen {day} dagen", "that month has no day {day}"};
inline constexpr Phrase k_no_such_day_help{"de laatste dagen van een maand zijn ook \"end of February\"",
                                           "the last days of a month are also \"end of February\""};
inline constexpr Phrase k_week_of_month{
    "\"{text}\": een maand telt hier vier hele weken, van dag 1 of van het einde af",
    "\"{text}\": a month counts four whole weeks here, from day 1 or back from its end"};
inline constexpr Phrase k_week_of_month_help{
    "schrijf \"last week of November\", of de dagen: \"23 to 30 November\"",
    "write \"last week of November\", or the days: \"23 to 30 November\""};
inline constexpr Phrase k_weekday_of_month{"\"{text}\": niet elke maand heeft er zo veel",
                                           "\"{text}\": not every month has so many"};
inline constexpr Phrase k_weekday_of_month_help{"schrijf \"last Tuesday of November\"",
                                                "write \"last Tuesday of November\""};
inline constexpr Phrase k_only_days_from_date{
    "\"{text}\": van een dag van elk jaar af wordt in dagen of weken geteld",
    "\"{text}\": from a day of every year is counted in days or weeks"};
inline constexpr Phrase k_only_days_from_date_help{
    "schrijf het jaar erbij (\"10 school days before 2027-03-24\"), of tel in weken",
    "write the year with it (\"10 school days before 2027-03-24\"), or count in weeks"};
inline constexpr Phrase k_either_window{
    "\"of\" tussen twee tijden zegt niet of er één gesprek is of twee",
    "\"or\" between two times does not say whether there is one talk or two"};
inline constexpr Phrase k_either_window_help{
    "\"November and March\" is een gesprek in elk van beide; \"by the school\" laat de school kiezen",
    "\"November and March\" is one talk in each of them; \"by the school\" lets the school choose"};
inline constexpr Phrase k_one_round{"dagen zo dicht bij elkaar zijn de avonden van één ronde",
                                    "days so near to each other are the evenings of one round"};
inline constexpr Phrase k_one_round_help{
    "schrijf van de eerste tot de laatste (\"17 to 19 November\"); de avonden zelf staan in gesprek.toml, "
    "onder "
    "[[rounds.MOMENT.sessions]]",
    "write from the first to the last (\"17 to 19 November\"); the evenings themselves stand in "
    "gesprek.toml, "
    "under [[rounds.MOMENT.sessions]]"};
inline constexpr Phrase k_unclear_series{"maanden die aansluiten staan hier naast een die dat niet doet",
                                         "months that touch stand here beside one that does not"};
inline constexpr Phrase k_unclear_series_help{
    "schrijf een lijst, met een gesprek in elk: \"[October, November, March]\" of \"[October to November, "
    "March]\"",
    "write a list, with one talk in each: \"[October, November, March]\" or \"[October to November, "
    "March]\""};
inline constexpr Phrase k_one_window{"hier kan één tijd van het jaar staan",
                                     "one time of the year can stand here"};
inline constexpr Phrase k_one_window_help{"schrijf voor elke tijd een eigen moment",
                                          "write a moment of its own for each time"};
inline constexpr Phrase k_two_rhythms{
    "meer dan één tijd van het jaar gaat niet samen met \"repeat\" of \"times\"",
    "several times of the year do not go together with \"repeat\" or \"times\""};
inline constexpr Phrase k_two_rhythms_help{
    "laat \"repeat\" of \"times\" weg: in elk van die tijden is er een",
    "leave out \"repeat\" or \"times\": there is one in each of these times"};
inline constexpr Phrase k_round_id_taken{"\"{id}\" is ook een keer van een moment dat terugkomt",
                                         "\"{id}\" is also one time of a moment that comes round"};
inline constexpr Phrase k_which_round{"\"{id}\" komt terug; er staat niet welke keer",
                                      "\"{id}\" comes round; nothing says which time"};
inline constexpr Phrase k_which_round_help{"noem er een: {ids}", "name one of them: {ids}"};
inline constexpr Phrase k_grades_help{
    "de jaren van de school zijn groep 1 tot en met 8 (0 is wie nog moet beginnen): leg andere jaren daarop, "
    "of "
    "schrijf \"divisions: upper\"",
    "the years of a school are grades 1 to 8 (0 is who has yet to start): map other years on these, or write "
    "\"divisions: upper\""};
inline constexpr Phrase k_lettered_grade{"\"{text}\": een groep heeft hier een nummer, geen letter",
                                         "\"{text}\": a grade has a number here, no letter"};
inline constexpr Phrase k_lettered_grade_help{
    "schrijf de jaren die erin zitten (\"grades: 1-2\"), of geef de groep een naam onder [divisions] in "
    "gesprek.toml en schrijf \"divisions: A\"; klassen staan in classes.csv",
    "write the years that are in it (\"grades: 1-2\"), or give the group a name under [divisions] in "
    "gesprek.toml and write \"divisions: A\"; classes stand in classes.csv"};
inline constexpr Phrase k_all_except_divisions{"welke bouwen er nog meer zijn weet het beleid niet",
                                               "the policy does not know which other divisions there are"};
inline constexpr Phrase k_all_except_divisions_help{"noem de andere: \"divisions: [middle, upper]\"",
                                                    "name the others: \"divisions: [middle, upper]\""};
inline constexpr Phrase k_who_here{"de groepen staan hier", "the groups stand here"};
inline constexpr Phrase k_not_attending{"\"{role}\" doet niet mee aan dit gesprek",
                                        "\"{role}\" does not take part in this talk"};
inline constexpr Phrase k_not_attending_help{"zet die rol eerst onder \"attendees:\"",
                                             "put that role under \"attendees:\" first"};
inline constexpr Phrase k_absent_help{
    "\"{role}: no\" zegt dat die rol er niet bij is: schrijf daar \"required\", of laat \"mandatory\" voor "
    "deze rol weg",
    "\"{role}: no\" says that the role is not there: write \"required\" there, or leave out \"mandatory\" of "
    "this "
    "role"};
inline constexpr Phrase k_unknown_policy{"er is geen beleid \"{name}\"", "there is no policy \"{name}\""};
inline constexpr Phrase k_unknown_policy_help{
    "het programma brengt mee: {names}; een eigen bestand eindigt op .yaml",
    "the program ships: {names}; a file of your own ends in .yaml"};
inline constexpr Phrase k_no_policy_file{"er is geen bestand \"{name}\"", "there is no file \"{name}\""};
inline constexpr Phrase k_no_policy_file_help{
    "het wordt gezocht vanuit de map van het bestand dat het noemt; het programma brengt zelf mee: {names}",
    "it is looked for from the folder of the file that names it; the program itself ships: {names}"};
inline constexpr Phrase k_policy_address{"een beleid wordt niet van het internet gelezen",
                                         "a policy is not read from the internet"};
inline constexpr Phrase k_policy_address_help{
    "bewaar het als bestand naast dit bestand, en noem dat: bestuur.yaml",
    "save it as a file beside this one, and name that: board.yaml"};
inline constexpr Phrase k_extends_itself{"dit beleid bouwt langs een omweg op zichzelf",
                                         "this policy builds on itself by a detour"};
inline constexpr Phrase k_extends_itself_help{
    "noem onder \"extends\" een ander beleid, of haal die regel in een van de bestanden weg",
    "name another policy under \"extends\", or take that line out of one of the files"};
inline constexpr Phrase k_extends_too_deep{"meer dan {most} lagen van beleid op elkaar",
                                           "more than {most} layers of policy"};
inline constexpr Phrase k_extends_too_deep_help{"voeg lagen samen in één bestand", "join layers in one file"};
inline constexpr Phrase k_without_moment{
    "\"{id}\" weglaten kan niet: het beleid eronder heeft zo'n moment niet",
    "\"{id}\" cannot be left out: the policy below has no such moment"};
inline constexpr Phrase k_without_moment_help{"weg te laten zijn: {ids}", "these can be left out: {ids}"};
inline constexpr Phrase k_mandatory_for_school{
    "\"mandatory\" zegt wie moet komen, niet dat de school het gesprek moet aanbieden",
    "\"mandatory\" says who has to come, not that the school has to offer the talk"};
inline constexpr Phrase k_mandatory_for_school_help{
    "elk gesprek in dit beleid biedt de school aan: haal dit weg, en schrijf \"guardians: no\" als ouders "
    "niet hoeven te komen; wat alleen is voor wie erom vraagt, staat onder \"on_request:\"",
    "the school offers each talk of this policy: take this away, and write \"guardians: no\" where "
    "guardians need not come; what is only for those who ask stands under \"on_request:\""};
inline constexpr Phrase k_instead_short_help{
    "zet er twee regels onder: \"is: {text}\" en \"choose_by: 31 January\", de dag tot wanneer het kan",
    "put two lines under it: \"is: {text}\" and \"choose_by: 31 January\", the day until which it can be "
    "chosen"};
inline constexpr Phrase k_groups_replaced{
    "de groepen die hier stonden hadden hun eigen \"attendees\"; die zijn met \"who\" vervangen",
    "the groups that stood here had \"attendees\" of their own; these went with \"who\""};
inline constexpr Phrase k_no_such_change{"het beleid eronder heeft geen moment \"{id}\" om te veranderen",
                                         "the policy below has no moment \"{id}\" to change"};
inline constexpr Phrase k_no_such_change_help{
    "bedoelde u {ids}? een nieuw moment heeft ook \"name\", \"grades\" en \"when\" nodig",
    "did you mean {ids}? a new moment needs \"name\", \"grades\" and \"when\" as well"};
inline constexpr Phrase k_no_such_round{"\"{id}\" is geen keer van \"{moment}\", dat terugkomt",
                                        "\"{id}\" is no time of \"{moment}\", which comes round"};
inline constexpr Phrase k_still_counted_on{"hier wordt er nog op gerekend", "it is still counted on here"};
inline constexpr Phrase k_still_counted_on_help{
    "bepaal dat andere opnieuw (met een eigen \"when:\" of \"after:\"), of laat \"{id}\" staan",
    "state that other one anew (with a \"when:\" or \"after:\" of its own), or keep \"{id}\""};
inline constexpr Phrase k_left_out{"\"{id}\" is weggelaten, en een ander moment rekent er nog op",
                                   "\"{id}\" is left out, and another moment still counts on it"};
inline constexpr Phrase k_without_nothing{
    "\"without\" laat momenten weg van een beleid onder \"extends\"; dat staat er niet",
    "\"without\" leaves out moments of a policy under \"extends\"; there is none"};
inline constexpr Phrase k_without_nothing_help{
    "haal \"without\" weg, of noem met \"extends\" het beleid waar u op bouwt",
    "take \"without\" away, or name the policy that you build on with \"extends\""};

}  // namespace gesprek::words::policy
