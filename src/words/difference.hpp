// The words of `gesprek diff`: what a rule is called, and how a change is said.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::difference {

inline constexpr Phrase k_title{"Van {before} naar {now}", "From {before} to {now}"};
inline constexpr Phrase k_same{"Beide zeggen hetzelfde.", "Both say the same."};
inline constexpr Phrase k_policy{"Het beleid als geheel", "The policy as a whole"};
inline constexpr Phrase k_moment{"{name} ({id})", "{name} ({id})"};
inline constexpr Phrase k_moment_added{"nieuw", "new"};
inline constexpr Phrase k_moment_removed{"vervalt", "no longer there"};
inline constexpr Phrase k_moment_moved{"staat op een andere plaats in het beleid",
                                       "stands elsewhere in the policy"};
inline constexpr Phrase k_added{"{rule}: {now}; dat stond er niet", "{rule}: {now}; that was not stated"};
inline constexpr Phrase k_removed{"{rule}: niet meer {before}", "{rule}: no longer {before}"};
inline constexpr Phrase k_changed{"{rule}: {before} → {now}", "{rule}: {before} → {now}"};
inline constexpr Phrase k_changed_elsewhere{"{rule}, in het Engels: {before} → {now}",
                                            "{rule}, in Dutch: {before} → {now}"};
inline constexpr Phrase k_whole_moment{"het moment als geheel", "the moment as a whole"};
inline constexpr Phrase k_clause_changed{"{rule}: volgens {now} in plaats van {before}",
                                         "{rule}: by clause {now} instead of {before}"};
inline constexpr Phrase k_clause_added{"{rule}: nu volgens {now}", "{rule}: now by clause {now}"};
inline constexpr Phrase k_clause_removed{"{rule}: niet meer volgens {before}",
                                         "{rule}: no longer by clause {before}"};
inline constexpr Phrase k_for{"{whom} · {change}", "{whom} · {change}"};
inline constexpr Phrase k_summary{"{count} veranderingen.", "{count} changes."};
inline constexpr Phrase k_one_change{"1 verandering.", "1 change."};

inline constexpr Phrase k_moments{"{names} ({count} momenten)", "{names} ({count} moments)"};
inline constexpr Phrase k_renamed{
    "is dit {id} met een andere naam, houd dan die id: planningen en logboek noemen haar",
    "if this is {id} under another name, keep that id: plans and the log name it"};
inline constexpr Phrase k_split{
    "deze leerlingen hadden eerst {id}, dat voor de andere blijft: wat daarvan voor hen gepland of "
    "vastgelegd "
    "is, telt hier niet mee",
    "these pupils had {id} before, which stays for the others: what was planned or recorded of it for them "
    "does not count here"};
inline constexpr Phrase k_comes_round{
    "dit was {id}, dat nu vaker komt: wat onder die id gepland of vastgelegd is, telt hier niet mee",
    "this was {id}, which now comes round: what was planned or recorded under that id does not count here"};
inline constexpr Phrase k_load_same{
    "Aan gesprekken en uren verandert niets: {talks} gesprekken, {hours} uur.",
    "Talks and hours stay the same: {talks} talks, {hours} hours."};
inline constexpr Phrase k_load{"Gesprekken en uren in dit schooljaar", "Talks and hours in this school year"};
inline constexpr Phrase k_teacher{"leerkracht", "teacher"};
inline constexpr Phrase k_nobody_yet{"nog niemand", "nobody yet"};
inline constexpr Phrase k_talks_before{"gesprekken eerst", "talks before"};
inline constexpr Phrase k_talks_now{"straks", "after"};
inline constexpr Phrase k_hours_before{"uren eerst", "hours before"};
inline constexpr Phrase k_hours_now{"straks", "after"};
inline constexpr Phrase k_total{"samen", "together"};

// What a rule is called. A key without a name of its own is named as it is written.
struct RuleName {
  std::string_view key;
  Phrase name;
};
inline constexpr RuleName k_rules[] = {
    {"clause", {"bepaling", "clause"}},
    {"who", {"voor wie", "for whom"}},
    {"if", {"voorwaarde", "condition"}},
    {"repeat", {"komt terug", "comes round"}},
    {"name", {"naam", "name"}},
    {"purpose", {"doel", "purpose"}},
    {"content", {"inhoud", "content"}},
    {"kind", {"soort", "kind"}},
    {"when", {"wanneer", "when"}},
    {"mandatory", {"verplicht", "mandatory"}},
    {"same_moment_for_all_divisions", {"alle bouwen tegelijk", "all divisions at one moment"}},
    {"duration", {"duur", "duration"}},
    {"attendees", {"aanwezig", "present"}},
    {"may_join", {"komt erbij als dat gevraagd wordt", "joins when asked for"}},
    {"on_request", {"op verzoek van", "on request of"}},
    {"on_request.offered_to_all", {"aan iedereen aangeboden", "offered to all"}},
    {"on_request.only_when", {"aanleiding", "reason to ask"}},
    {"invite", {"uitnodiging", "invitation"}},
    {"invite.at_least", {"uitnodigen", "invite"}},
    {"invite.through", {"uitnodigen via", "invite through"}},
    {"invite.through_before_start", {"uitnodigen voor de start via", "invite before the start through"}},
    {"invite.by", {"uitnodigen door", "invited by"}},
    {"invite.signup", {"tijden", "times"}},
    {"invite.topics", {"eigen onderwerpen", "own topics"}},
    {"invite.head_start_for_families", {"gezinnen kiezen eerder", "families choose earlier"}},
    {"invite.remind", {"herinnering", "reminder"}},
    {"report", {"verslag", "report"}},
    {"report.within", {"verslag binnen", "report within"}},
    {"report.where", {"verslag in", "report in"}},
    {"report.by", {"verslag door", "report by"}},
    {"report.shared", {"ouders kunnen het verslag lezen", "guardians can read the report"}},
    {"report.signed_by", {"verslag ondertekend door", "report signed by"}},
    {"form", {"formulier", "form"}},
    {"form.sent_with_invitation", {"formulier gaat mee met de uitnodiging", "form goes with the invitation"}},
    {"form.returned", {"formulier terug", "form back"}},
    {"record", {"vast te leggen", "to record"}},
    {"mode", {"waar of hoe", "where or how"}},
    {"duo", {"bij twee leerkrachten", "with two teachers"}},
    {"per", {"een gesprek per", "one talk a"}},
    {"siblings_together", {"broers en zussen na elkaar", "siblings together"}},
    {"after", {"na", "after"}},
    {"advice", {"advies", "advice"}},
    {"instead", {"in plaats daarvan", "instead"}},
    {"instead.choose_by", {"kiezen voor", "choose by"}},
    {"follow_up", {"vervolggesprek", "follow-up"}},
    {"after_no_show", {"na wegblijven", "after a no-show"}},
    {"times", {"aantal keren", "times"}},
    {"times.on", {"op", "on"}},
    {"times_more", {"vaker", "more times"}},
    {"rounds", {"rondes", "rounds"}},
    {"hours", {"tijden", "hours"}},
    {"for", {"voor", "for"}},
    {"at_least", {"ten minste", "at least"}},
    {"at_most", {"ten hoogste", "at most"}},
    {"counts", {"telt mee", "counts"}},
    {"holidays_count", {"vakanties tellen mee", "holidays count"}},
    {"by", {"door", "by"}},
    {"through", {"via", "through"}},
    {"policy.name", {"naam", "name"}},
    {"policy.number", {"nummer", "number"}},
    {"policy.subject", {"onderwerp", "subject"}},
    {"policy.responsible", {"verantwoordelijk", "responsible"}},
    {"policy.evaluated", {"geëvalueerd", "evaluated"}},
    {"policy.review_every", {"opnieuw evalueren na", "evaluate again after"}},
    {"roles", {"eigen rollen", "own roles"}},
    {"quiet_times", {"stille tijd", "quiet time"}},
    {"message_hours", {"bereikbaar", "can be reached"}},
    {"other_events", {"andere activiteiten aankondigen", "other events announced"}},
    {"related", {"hoort bij", "related"}},
    {"related.file", {"hoort bij, bestand", "related file"}},
    {"new_teacher", {"nieuwe leerkracht", "new teacher"}},
    {"invite_without_custody", {"ouders zonder gezag uitnodigen", "invite guardians without custody"}},
    {"separated_parents.talks", {"gescheiden ouders", "separated parents"}},
    {"separated_parents.approved_by", {"apart met toestemming van", "apart when approved by"}},
    {"separated_parents.copy_in_writing", {"verslag voor wie er niet was", "report for who was absent"}},
    {"separated_parents.note", {"gescheiden ouders, toelichting", "separated parents, note"}},
    {"accept", {"aanvaarde waarschuwing", "accepted warning"}},
};

}  // namespace gesprek::words::difference
