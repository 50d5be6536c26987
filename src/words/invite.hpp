// The invitations: letters to households, lists to teachers, and what invite says of them.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::invite {

// The letter, in the household's language.
inline constexpr Phrase k_subject_invitation{"Uitnodiging: {moments}", "Invitation: {moments}"};
inline constexpr Phrase k_subject_changed{"Uw afspraak is veranderd: {moments}",
                                          "Your appointment has changed: {moments}"};
inline constexpr Phrase k_subject_cancelled{"Gaat niet door: {moments}", "Cannot take place: {moments}"};
inline constexpr Phrase k_subject_not_yours{"Niet meer uw afspraak: {moments}",
                                            "No longer your appointment: {moments}"};
inline constexpr Phrase k_subject_reminder{"Herinnering: {moments}", "Reminder: {moments}"};
inline constexpr Phrase k_subject_offer{"Wilt u een gesprek? {moments}", "Would you like a talk? {moments}"};
inline constexpr Phrase k_when_clock{"{day}, {from} tot {until} uur", "{day}, {from} to {until}"};
inline constexpr Phrase k_when_day{"{day}", "{day}"};
inline constexpr Phrase k_on_one_of{"op een van deze dagen: {days}", "on one of these days: {days}"};
inline constexpr Phrase k_between{"tussen {first} en {last}", "between {first} and {last}"};
inline constexpr Phrase k_at_school_room{"op school, {room}", "at school, {room}"};
inline constexpr Phrase k_we_call{"telefonisch: wij bellen u", "by phone: we call you"};
inline constexpr Phrase k_by_video{"via beeldbellen: u krijgt van ons een link",
                                   "by video call: we send you a link"};
inline constexpr Phrase k_at_home{"bij u thuis", "at your home"};
inline constexpr Phrase k_with_role{"{name} ({role})", "{name} ({role})"};
inline constexpr Phrase k_present_you{"u", "you"};
inline constexpr Phrase k_present_child{"u en {name}", "you and {name}"};
inline constexpr Phrase k_present_welcome{"u; {name} mag erbij zijn", "you; {name} may come along"};
inline constexpr Phrase k_present_last{"u; {name} komt de laatste {minutes} minuten erbij",
                                       "you; {name} comes for the last {minutes} minutes"};
inline constexpr Phrase k_way{"{who} ({how})", "{who} ({how})"};
inline constexpr Phrase k_was_with{"met {people}", "with {people}"};
inline constexpr Phrase k_was_clock{"{day}, {from} uur", "{day}, {from}"};
inline constexpr Phrase k_form_start_talk{"voorbereiding op het startgesprek",
                                          "preparing for the start talk"};
inline constexpr Phrase k_form_word_web{"woordweb", "word web"};

inline constexpr Phrase k_no_form{"het formulier \"{file}\" staat niet in de map van de school",
                                  "the form \"{file}\" is not in the school's folder"};
inline constexpr Phrase k_no_form_help{
    "zet het bestand daar neer, of verbeter het pad bij forms; er is niets geschreven",
    "put the file there, or mend the path under forms; nothing was written"};

// The list of a teacher.
inline constexpr Phrase k_list_title{"{name}: {moments}", "{name}: {moments}"};
inline constexpr Phrase k_open_blocks{"Openzetten in de gespreksplanner:", "To open in the talk planner:"};
inline constexpr Phrase k_block{"{day}, {from} tot {until}, {minutes} minuten per gesprek",
                                "{day}, {from} to {until}, {minutes} minutes a talk"};
inline constexpr Phrase k_block_breaks{"{block} (pauze {breaks})", "{block} (break {breaks})"};
inline constexpr Phrase k_signup_dates{"Inschrijven van {opens} tot en met {closes}.",
                                       "Sign-up from {opens} to {closes}."};
inline constexpr Phrase k_first_choice{"Gezinnen met meer kinderen mogen eerst kiezen:",
                                       "Families with more children may choose first:"};
inline constexpr Phrase k_first_choice_from{"Gezinnen met meer kinderen mogen eerst kiezen, vanaf {day}:",
                                            "Families with more children may choose first, from {day}:"};
inline constexpr Phrase k_list{"Afspraken:", "Appointments:"};
inline constexpr Phrase k_not_in_parro{"Nog niet in Parro (nodig deze gezinnen anders uit):",
                                       "Not in Parro yet (invite these families in another way):"};
inline constexpr Phrase k_through{"{pupil}: via {channel}", "{pupil}: through {channel}"};
inline constexpr Phrase k_paste{"Om in de uitnodiging te plakken:", "To paste into the invitation:"};
inline constexpr Phrase k_paste_choose{
    "U bent uitgenodigd voor een gesprek: {moments}. Kies uw tijd in de gespreksplanner.",
    "You are invited to a talk: {moments}. Choose your time in the talk planner."};
inline constexpr Phrase k_paste_text{
    "U bent uitgenodigd voor een gesprek: {moments}. Uw tijd staat in de gespreksplanner.",
    "You are invited to a talk: {moments}. Your time is in the talk planner."};
inline constexpr Phrase k_paste_topics{"Geef onderwerpen die u wilt bespreken vooraf aan mij door.",
                                       "Please tell me beforehand what you would like to discuss."};
inline constexpr Phrase k_date{"datum", "date"};
inline constexpr Phrase k_from{"van", "from"};
inline constexpr Phrase k_until{"tot", "until"};
inline constexpr Phrase k_pupil{"leerling", "pupil"};
inline constexpr Phrase k_class{"groep", "class"};
inline constexpr Phrase k_siblings{"broers/zussen", "siblings"};
inline constexpr Phrase k_place{"waar", "where"};

// What invite answers.
inline constexpr Phrase k_done{"{letters} en {lists} in {path}.", "{letters} and {lists} in {path}."};
inline constexpr Phrase k_would{"Dit zouden {letters} en {lists} zijn.",
                                "This would be {letters} and {lists}."};
inline constexpr Phrase k_done_letters{"{letters} in {path}.", "{letters} in {path}."};
inline constexpr Phrase k_would_letters{"Dit zouden {letters} zijn.", "This would be {letters}."};
inline constexpr Phrase k_one_reminder{"herinnering", "reminder"};
inline constexpr Phrase k_reminders{"herinneringen", "reminders"};
inline constexpr Phrase k_letter{"uitnodiging", "invitation"};
inline constexpr Phrase k_letters{"uitnodigingen", "invitations"};
inline constexpr Phrase k_one_list{"lijst voor een leerkracht", "list for a teacher"};
inline constexpr Phrase k_lists{"lijsten voor leerkrachten", "lists for teachers"};
inline constexpr Phrase k_invited_before{"Al uitgenodigd, dus zonder brief: {households}.",
                                         "Invited already, so without a letter: {households}."};
inline constexpr Phrase k_sign_with_name{
    "Onder de brieven staat nog \"{name}\": vul name in gesprek.toml in en maak ze opnieuw.",
    "The letters are still signed \"{name}\": fill in name in gesprek.toml and make them again."};
inline constexpr Phrase k_proposed_times{
    "Er is nog geen sessie opengezet; de brieven vragen naar de tijden die planning zou voorstellen: "
    "{sessions}. "
    "Staan ze vast, zet ze dan bij de ronde in gesprek.toml.",
    "No session is open yet; the letters ask about the times that planning would propose: {sessions}. Once "
    "they "
    "are fixed, put them under the round in gesprek.toml."};
inline constexpr Phrase k_tell_first{
    "Zonder herinnering, want van deze gesprekken is de tijd of plaats sinds de uitnodiging veranderd: "
    "{talks}. "
    "Vertel dat eerst (`gesprek invite {moment}`).",
    "Without a reminder, because time or place of these talks has changed since the invitation: {talks}. "
    "Tell "
    "that first (`gesprek invite {moment}`)."};
inline constexpr Phrase k_left_out{
    "Eerder uitgenodigd en nu niet meer, want de rij in guardians.csv is weg of zegt invite=no: {people}. "
    "Laat hun "
    "zelf weten dat het gesprek niet meer het hunne is. Daarna: gesprek record cancelled {talk} --value "
    "guardians={person}",
    "Invited before and not any more, because the row in guardians.csv is gone or says invite=no: {people}. "
    "Tell "
    "them yourself that the talk is theirs no more. Afterwards: gesprek record cancelled {talk} --value "
    "guardians={person}"};
inline constexpr Phrase k_subject_several{"Uw afspraken zijn veranderd: {moments}",
                                          "Your appointments have changed: {moments}"};
inline constexpr Phrase k_not_placed{
    "Nog zonder tijd, dus niet uitgenodigd: {talks}. Plan ze eerst, of spreek zelf iets af.",
    "Still without a time, so not invited: {talks}. Plan them first, or make an appointment yourself."};
inline constexpr Phrase k_send_before_opening{
    "Verstuur ze voordat de eerste gezinnen een tijd kunnen kiezen: {day}.",
    "Send them before the first families can choose a time: {day}."};
inline constexpr Phrase k_send_by{
    "Verstuur ze uiterlijk {day}: dan is iedereen op tijd uitgenodigd ({clause}).",
    "Send them by {day} at the latest, and everybody is invited in time ({clause})."};
inline constexpr Phrase k_send_today{"Verstuur ze vandaag: dan is iedereen op tijd uitgenodigd ({clause}).",
                                     "Send them today, and everybody is invited in time ({clause})."};
inline constexpr Phrase k_too_late{
    "Voor {letters} is het te laat om nog op tijd uit te nodigen ({clause}): verstuur ze meteen, en vraag of "
    "de tijd past.",
    "For {letters} it is too late to invite in time ({clause}): send them at once, and ask whether the "
    "time suits."};
inline constexpr Phrase k_other_language{
    "In een andere taal dan de ouder leest ({languages}): {letters}. Brieven zijn er in het Nederlands en "
    "het "
    "Engels.",
    "In another language than the guardian reads ({languages}): {letters}. Letters are written in Dutch and "
    "English."};
inline constexpr Phrase k_letters_in_school_language{
    "taal \"{language}\" van {guardians}: brieven zijn er in het Nederlands en het Engels; waar geen ander "
    "in het "
    "gezin een van die twee leest, is de brief in het {school}",
    "language \"{language}\" of {guardians}: letters are written in Dutch and English; where nobody else in "
    "the "
    "family reads one of these, the letter is in {school}"};
inline constexpr Phrase k_help_letters_in_school_language{
    "laat het zo en regel zo nodig een tolk; of zet bij language nl of en, als de ouder dat ook leest",
    "leave it and arrange an interpreter where needed; or put nl or en under language, if the guardian reads "
    "that too"};
inline constexpr Phrase k_purpose_in_one_language{
    "brieven in het {language} ({guardians}) zeggen waar een gesprek over gaat zoals het beleid het zegt, en "
    "dat "
    "doet het maar in één taal; gesprekken: {talks}",
    "letters in {language} ({guardians}) say what a talk is about as the policy does, and it does so in one "
    "language only; talks: {talks}"};
inline constexpr Phrase k_help_purpose_in_one_language{
    "schrijf in het beleid onder `purpose` twee regels: `nl: …` en `en: …`",
    "write two lines under `purpose` in the policy: `nl: …` and `en: …`"};
inline constexpr Phrase k_dutch{"Nederlands", "Dutch"};
inline constexpr Phrase k_english{"Engels", "English"};
inline constexpr Phrase k_nameless_guardians{"ouder(s) of verzorger(s) van {children}",
                                             "parent(s) or guardian(s) of {children}"};
inline constexpr Phrase k_one_guardian{"ouder", "guardian"};
inline constexpr Phrase k_many_guardians{"ouders", "guardians"};
inline constexpr Phrase k_one_letter{"brief", "letter"};
inline constexpr Phrase k_many_letters{"brieven", "letters"};
inline constexpr Phrase k_late{
    "Te laat volgens {clause}: {talks}. Nodig deze gezinnen alleen in overleg uit, of verzet hun gesprek.",
    "Too late by {clause}: {talks}. Invite these families by agreement only, or move their talk."};
inline constexpr Phrase k_then{"Verstuurd? Leg het vast: gesprek record invited {moment}",
                               "Sent? Record it: gesprek record invited {moment}"};
inline constexpr Phrase k_then_opened{
    "Staat de inschrijving open? Leg het vast: gesprek record signup-opened {moment}",
    "Is sign-up open? Record it: gesprek record signup-opened {moment}"};
inline constexpr Phrase k_planned_blocks{
    "Bij {moment} staan geen sessies in gesprek.toml; de lijsten zetten de tijden van de planning open, en "
    "meer "
    "niet. "
    "Wilt u ouders meer keus geven, zet dan sessies bij de ronde en maak de lijsten opnieuw.",
    "gesprek.toml names no sessions of {moment}; the lists open the times of the plan, and no more. To leave "
    "the "
    "families more choice, put sessions under the round and make the lists again."};
inline constexpr Phrase k_nothing_to_open{
    "De lijsten zeggen nog niet wat er open moet: bij {moment} staan geen sessies in gesprek.toml, en er is "
    "geen "
    "planning. Vraag een voorstel (gesprek plan {moment} --dry-run), plak het in gesprek.toml en maak de "
    "lijsten "
    "opnieuw.",
    "The lists do not say yet what to open: gesprek.toml names no sessions of {moment}, and there is no "
    "plan. "
    "Ask "
    "for a proposal (gesprek plan {moment} --dry-run), paste it into gesprek.toml and make the lists again."};
inline constexpr Phrase k_nothing{"Er valt niemand uit te nodigen.", "There is nobody to invite."};
inline constexpr Phrase k_no_plan{"{moment} heeft nog geen planning, dus nog geen tijden om te noemen",
                                  "{moment} has no plan yet, so there are no times to tell"};
inline constexpr Phrase k_no_plan_help{
    "maak die eerst: gesprek plan {id}; of vraag de gezinnen wanneer zij kunnen met --ask-wishes",
    "make one first: gesprek plan {id}; or ask the families when they can come with --ask-wishes"};
inline constexpr Phrase k_no_times{
    "{moment}: {letters} brieven zouden geen tijd noemen om naar te vragen, want er is geen sessie waarin de "
    "leerkracht ontvangt",
    "{moment}: {letters} letters would name no time to ask about, because there is no session in which the "
    "teacher receives"};
inline constexpr Phrase k_no_times_help{
    "open eerst sessies in gesprek.toml onder [rounds.{id}]: zet bij elke [[rounds.{id}.sessions]] day, from "
    "en until; er is niets geschreven",
    "first open sessions in gesprek.toml under [rounds.{id}]: give each [[rounds.{id}.sessions]] a day, from "
    "and until; nothing was written"};
inline constexpr Phrase k_replies_there{"in {path} zijn al antwoorden ingevuld; die gaan niet verloren",
                                        "replies have been filled in in {path}; they are not lost"};
inline constexpr Phrase k_replies_there_help{
    "lees ze eerst in met `gesprek import csv {path}` en zet het bestand weg, of noem een andere map met "
    "--out; er "
    "is niets geschreven",
    "first read them with `gesprek import csv {path}` and move the file away, or name another folder with "
    "--out; "
    "nothing was written"};
inline constexpr Phrase k_nobody_to_remind{
    "Er is niemand om te herinneren: wie is uitgenodigd, heeft gereageerd, is al herinnerd of heeft geen "
    "gesprek meer te gaan.",
    "There is nobody to remind: whoever was invited has reacted, was reminded already, or has no talk to "
    "come."};
inline constexpr Phrase k_nobody_to_ask{"Er valt niemand iets te vragen: alle gesprekken hebben een tijd.",
                                        "There is nobody to ask: every talk has a time."};
inline constexpr Phrase k_then_wishes{
    "Antwoorden binnen? Zet in wishes.csv bij kind wat het gezin schreef (x: kan niet, v: graag) en laat de "
    "rest leeg: "
    "gesprek import csv {path}/wishes.csv",
    "Replies in? Put into the column kind of wishes.csv what the family wrote (x: cannot, v: gladly) and "
    "leave "
    "the rest "
    "empty: gesprek import csv {path}/wishes.csv"};
inline constexpr Phrase k_changed_count{"Veranderd sinds de uitnodiging: {talks}.",
                                        "Changed since the invitation: {talks}."};
inline constexpr Phrase k_cancelled_count{
    "Uitgenodigd, maar zonder tijd: {talks}. Na de afzegging: gesprek record cancelled GESPREK",
    "Invited, but without a time: {talks}. After calling them off: gesprek record cancelled TALK"};
inline constexpr Phrase k_stale_plan{
    "Sinds de planning is veranderd wie er komt, of gaat het gesprek niet meer door: {talks}. Werk eerst de "
    "planning bij (gesprek plan {moment}) en maak de brieven dan opnieuw.",
    "Since the plan was made it has changed who comes, or the talk is off: {talks}. Mend the plan first "
    "(gesprek "
    "plan {moment}), then make the letters again."};
inline constexpr Phrase k_no_mail{"Zonder mailadres, dus om te printen: {letters}.",
                                  "Without a mail address, so to be printed: {letters}."};
inline constexpr Phrase k_not_open_then{
    "Op de dagen van deze gesprekken staat geen sessie van de leerkracht open; hun brief noemt daarvoor geen "
    "tijden "
    "en vraagt om een antwoord in woorden: {talks}. Zet liever eerst een sessie op die dagen in "
    "gesprek.toml.",
    "On the days of these talks no session of the teacher is open; their letter names no times for them and "
    "asks for "
    "an answer in words: {talks}. Better put a session on those days into gesprek.toml first."};
inline constexpr Phrase k_secret_mails{
    "Wie gegevens geheim houdt, krijgt een eigen mail en staat met geen adres in index.csv of in de mail aan "
    "een "
    "ander: {files}.",
    "Whoever keeps details secret gets a mail of their own, and stands with no address in index.csv or in "
    "the mail to "
    "somebody else: {files}."};
inline constexpr Phrase k_no_organizer{
    "Een agenda haalt een afspraak pas zelf weg als een mailadres van de school dat vraagt, en dat is er "
    "niet: bij "
    "{letters} moet het gezin dat zelf doen. Zet voortaan email in gesprek.toml of bij de leerkracht in "
    "staff.csv.",
    "A calendar takes an appointment away by itself only if a mail address of the school asks it to, and "
    "there is "
    "none: with {letters} the family has to do that. From now on put email into gesprek.toml, or with the "
    "teacher in "
    "staff.csv."};
inline constexpr Phrase k_not_theirs{
    "Voor deze mensen is het gesprek niet meer, want hun gezag is veranderd; hun brief zegt dat: {people}. "
    "Belt u "
    "liever, verstuur die brief dan niet. Daarna: gesprek record cancelled {talk} --value guardians={person}",
    "The talk is no longer for these people, because their custody has changed; their letter says so: "
    "{people}. "
    "If you would rather call, do not send that letter. Afterwards: gesprek record cancelled {talk} --value "
    "guardians={person}"};
inline constexpr Phrase k_print_all{"Brieven", "Letters"};
inline constexpr Phrase k_template_written{"Geschreven: {file}", "Written: {file}"};
inline constexpr Phrase k_template_would{"Dit zou worden geschreven: {file}",
                                         "This would be written: {file}"};
inline constexpr Phrase k_template_stands{"Staat er al: {file}", "Stands there already: {file}"};

}  // namespace gesprek::words::invite
