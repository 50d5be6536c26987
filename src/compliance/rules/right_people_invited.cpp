// right-people-invited: once invitations are out, every guardian who must be invited has one (A13).
//
// Who must be invited is the agenda's answer: guardians with custody or with custody unknown, each in their
// own household's talk. A line "invited" without "guardians=" invites all of them. Due with the invitation;
// before that day the missing ones are still to be invited. A guardian without custody whom the policy does
// not invite must not be named: a duty of its own, that appears only when it is broken. guardians.csv tells
// who has custody today, not who had it on the day of the invitation; so the finding asks that, and can be
// waived; a later line "cancelled" that names them, who were told that the talk is theirs no more, ends it.
//
// Example: both parents have custody and only one was invited.
#include <algorithm>
#include <utility>

#include "compliance/arranged.hpp"
#include "compliance/draft.hpp"
#include "compliance/people.hpp"
#include "compliance/rules.hpp"
#include "compliance/terms.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

using Guardians = std::vector<const Guardian*>;
using People = std::vector<std::string_view>;

/// Who was not invited, or later than the last day and than the others.
struct Count {
  std::string missing_keys;
  std::vector<Message> missing;
  std::vector<Message> late;
  std::optional<Day> last;
  std::vector<PersonId> people;     ///< all of these
  const LogLine* waiver = nullptr;  ///< for one of the others: whoever it names counts as neither
};

Count count_invited(Draft& draft, const TalkFacts& talk, Day first, const Facts& facts) {
  Count count;
  for (const PersonId& guardian : talk.owed->guardians) {
    const Message name = person(guardian.text, facts);
    const auto day = invited_on(guardian, talk, facts);
    const bool in_time = day && (*day <= *draft.due || *day <= first);
    if (const LogLine* waiver = in_time ? nullptr : waiver_for({guardian}, draft, facts)) {
      draft.evidence.push_back(waived_for({name}, *waiver));
      count.waiver = waiver;
      continue;
    }
    if (!in_time) {
      count.people.push_back(guardian);
    }
    if (!day) {
      count.missing.push_back(name);
      count.missing_keys += (count.missing_keys.empty() ? "" : ",") + guardian.text;
      continue;
    }
    draft.evidence.push_back(
        Message(say::k_person_invited_on, {{"people", std::vector{name}}, {"day", *day}}));
    if (!in_time) {
      count.late.push_back(name);
      count.last = std::max(*day, count.last.value_or(*day));
    }
  }
  return count;
}

/// Who is still to be invited; after the talk, only whoever was invited before it.
Remedy remedy_for(const Draft& draft, const Count& count) {
  const auto then = draft.to_do ? std::nullopt : draft.due;
  return {draft.to_do ? Settling::done : Settling::done_then,
          {to_record(draft, LogEvent::invited, then, "guardians=" + count.missing_keys)}};
}

/// The invitation as it stands taken back, and stated again without these people.
void restate(const LogLine& line, const std::vector<std::string_view>& wrong, Remedy& remedy) {
  ToRecord taken_back = to_record(line);
  taken_back.undo = true;
  remedy.entries.push_back(std::move(taken_back));
  std::string left;
  for (const std::string_view guardian : named_people(line, "guardians").value_or(People{})) {
    if (std::ranges::find(wrong, guardian) == wrong.end()) {
      left += (left.empty() ? "" : ",") + std::string(guardian);
    }
  }
  if (left.empty()) {
    return;
  }
  ToRecord right = to_record(line);
  right.value = "guardians=" + left;
  for (const std::string_view word : log_words(line.value)) {
    right.value += word.starts_with("guardians=") ? "" : ' ' + std::string(word);
  }
  remedy.entries.push_back(std::move(right));
}

bool names(const LogLine& line, std::string_view guardian) {
  const auto people = named_people(line, "guardians");
  return people && std::ranges::find(*people, guardian) != people->end();
}

/// True when an invitation names this guardian, and no later line says that the talk is theirs no more.
bool is_named(const TalkFacts& talk, std::string_view guardian) {
  bool named = false;
  for (const LogLine* line : talk.lines) {
    named = line->event == LogEvent::invited     ? named || names(*line, guardian)
            : line->event == LogEvent::cancelled ? named && !names(*line, guardian)
                                                 : named;
  }
  return named;
}

/// Guardians without custody whom an invitation names although the policy does not invite them, unless that
/// was waived for them.
People wrongly_invited(const Draft& draft, const TalkFacts& talk, const Guardians& guardians,
                       const Facts& facts) {
  People people;
  for (const Guardian* guardian : guardians) {
    const bool may = guardian->custody != YesNoUnknown::no ||
                     std::ranges::find(talk.owed->guardians, guardian->person) != talk.owed->guardians.end();
    if (!may && is_named(talk, guardian->person.text) &&
        waiver_for({guardian->person}, draft, facts) == nullptr) {
      people.push_back(guardian->person.text);
    }
  }
  return people;
}

Duty wrongly_invited_duty(Draft draft, const People& wrong, const TalkFacts& talk, const Facts& facts) {
  draft.subject += ":without-custody";
  draft.basis = facts.input.policy.without_custody_basis;
  draft.failed = true;
  draft.to_do = false;
  draft.sentence = &say::k_invited_without_custody;
  draft.evidence.push_back(Message(say::k_custody_of_today));
  std::vector<Message> names;
  draft.guardians.clear();
  for (const std::string_view key : wrong) {
    draft.guardians.emplace_back(std::string(key));
    names.push_back(person(key, facts));
  }
  draft.args.push_back({"people", names});
  draft.remedy = Remedy{Settling::corrected, {}};
  for (const LogLine* line : talk.lines) {
    const auto named = line->event == LogEvent::invited ? named_people(*line, "guardians") : std::nullopt;
    if (named && std::ranges::any_of(*named, [&](std::string_view key) {
          return std::ranges::find(wrong, key) != wrong.end();
        })) {
      restate(*line, wrong, *draft.remedy);
    }
  }
  return settle(std::move(draft), facts);
}

}  // namespace

void check_right_people_invited(const Facts& facts, Duties& duties) {
  for (const TalkFacts& talk : facts.talks) {
    const auto invitation = talk.owed != nullptr && talk.owed->becomes_due && !talk.owed->guardians.empty()
                                ? first_invitation(talk, facts)
                                : std::nullopt;
    if (!invitation) {
      continue;
    }
    const auto family = facts.guardians.find(talk.pupil);
    const Guardians guardians = family != facts.guardians.end() ? family->second : Guardians{};
    const Invite& invite = talk.moment->invite;
    Draft draft =
        draft_for("right-people-invited", say::k_right_people, talk, people_basis(talk), invite.by, facts);
    Draft wrong = draft;
    Term term = invitation_term(talk, facts);
    draft.due = term.due;
    draft.evidence = std::move(term.arithmetic);
    draft.to_do = talk.held.empty();
    const Count count = count_invited(draft, talk, invitation->day, facts);
    draft.guardians = count.people;
    draft.waived_by = count.people.empty() ? count.waiver : nullptr;
    draft.met = count.missing.empty() && draft.waived_by == nullptr;
    draft.met_on = draft.met ? count.last : std::nullopt;
    draft.args.push_back({"people", count.missing.empty() ? count.late : count.missing});
    draft.remedy = remedy_for(draft, count);
    duties.push_back(settle(std::move(draft), facts));
    if (const People people = wrongly_invited(wrong, talk, guardians, facts); !people.empty()) {
      duties.push_back(wrongly_invited_duty(std::move(wrong), people, talk, facts));
    }
  }
}

}  // namespace gesprek::compliance
