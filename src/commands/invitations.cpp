#include "commands/invitations.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "commands/divide_letters.hpp"
#include "commands/duties.hpp"
#include "commands/left_out.hpp"
#include "commands/teacher_lists.hpp"
#include "commands/told.hpp"
#include "commands/told_before.hpp"
#include "compliance/reactions.hpp"
#include "render/plan_view.hpp"
#include "render/sessions.hpp"

namespace gesprek::commands {
namespace {

using compliance::Facts;
using compliance::TalkFacts;
using render::LeftOut;
using render::Letter;
using render::LetterTalk;
using render::News;
using render::Signing;

class Selector {
 public:
  explicit Selector(const InvitationInput& input)
      : m_input(input),
        m_loaded(input.loaded),
        m_agenda(input.agenda),
        m_duties(compliance_input(m_loaded, m_agenda, input.as_of)),
        m_facts(compliance::gather(m_duties)) {}

  Selection select() {
    for (const TalkFacts& talk : m_facts.talks) {
      if (!chosen(talk.moment->id) || !talk.held.empty()) {
        continue;
      }
      if (is_stale(talk, m_input.as_of)) {
        m_selection.stale.push_back(talk.id);
      }
      if (talk.owed == nullptr) {
        add_gone(talk);
      } else if (talk.owed->becomes_due && m_input.kind == InviteKind::wishes) {
        add_wishes(talk);
      } else if (talk.owed->becomes_due) {
        add_talk(talk);
      }
    }
    if (m_input.kind == InviteKind::news) {
      for (const Offer& offer : m_agenda.offers) {
        if (chosen(offer.moment)) {
          add_offer(offer);
        }
      }
      m_selection.lists = teacher_lists(m_input);
    }
    finish_letters();
    return std::move(m_selection);
  }

 private:
  bool chosen(const MomentId& moment) const {
    return std::find(m_input.moments.begin(), m_input.moments.end(), moment) != m_input.moments.end();
  }

  Signing signing(const Moment& moment) const { return signing_of(m_loaded.school, moment); }

  /// After sign-up has closed the school gives a time to who chose none; what was chosen is pinned.
  bool is_placed_after_signup(const TalkFacts& talk) const {
    const SchoolRound* round = m_loaded.school.round(talk.moment->id);
    return signing(*talk.moment) == Signing::chosen && talk.planned != nullptr && !talk.planned->pinned &&
           round != nullptr && round->signup_closes && *round->signup_closes < m_input.as_of;
  }

  bool has_plan(const MomentId& moment) const {
    const auto plan = m_loaded.plans.find(moment);
    return plan != m_loaded.plans.end() && !plan->second.talks.empty();
  }

  LetterTalk entry_of(const TalkFacts& talk) const {
    const OwedTalk& owed = *talk.owed;
    return {.moment = &m_loaded.policy.moments[talk.moment_index],  // outlives the facts
            .audience_index = owed.audience_index,
            .owed = &owed,
            .row = talk.planned,
            .round = m_loaded.school.round(owed.moment),
            .talk_id = owed.id,
            .pupil = owed.pupil,
            .window = owed.window,
            .signing = is_placed_after_signup(talk) ? Signing::assigned : signing(*talk.moment)};
  }

  void add_talk(const TalkFacts& talk) {
    const OwedTalk& owed = *talk.owed;
    LetterTalk entry = entry_of(talk);
    const bool booked = entry.row != nullptr;
    if (entry.signing == Signing::chosen) {
      entry.row = nullptr;
    } else if (booked) {
      entry.form_back_by = form_day(owed, *entry.row);
    }
    bool told_nobody = true;
    for (const Invitation& whole : owed.invitations) {
      for (const Invitation& invitation : by_knowledge(talk, m_facts, whole)) {
        const Told told = told_of(talk, m_facts, invitation.guardians);
        told_nobody = told_nobody && !told.invited && !told.fell_through;
        add_news(talk, invitation, told, entry);
      }
    }
    if (m_input.kind == InviteKind::news) {
      add_left_out(talk);
    }
    if (entry.signing == Signing::assigned && !booked && told_nobody) {
      m_selection.not_placed.push_back(owed.id);
    }
  }

  /// Whose talk it is no more hears that by letter, as long as the log does not say that they did.
  void add_left_out(const TalkFacts& talk) {
    for (LeftOut& one : left_out_of(talk, m_facts, m_agenda, m_loaded.roster)) {
      if (one.household) {
        LetterTalk entry = entry_of(talk);
        entry.row = nullptr;
        entry.news = News::not_yours;
        set_before(entry, told_of(talk, m_facts, {one.guardian}), m_loaded.school);
        add({*one.household, {one.guardian}}, talk.owed->channel, entry);
      }
      m_selection.left_out.push_back(std::move(one));
    }
  }

  /// The talk in the letter to these guardians, where it holds something that they do not know.
  void add_news(const TalkFacts& talk, const Invitation& invitation, const Told& told, LetterTalk entry) {
    const auto news = m_input.kind == InviteKind::remind ? reminder(talk, told, talk.planned != nullptr)
                      : is_placed_after_signup(talk) && !told.time ? std::optional(News::fresh)
                                                                   : news_of(entry, told);
    if (told.invited) {
      m_told.insert(invitation.household);
    }
    if (m_input.kind == InviteKind::remind && told.invited && talk.planned != nullptr &&
        differs(told, *talk.planned) && !is_among(m_selection.to_tell_first, talk.id)) {
      m_selection.to_tell_first.push_back(talk.id);
    }
    if (news) {
      entry.news = *news;
      set_before(entry, told, m_loaded.school);
      add(invitation, talk.owed->channel, entry);
    }
  }

  /// What the household does not know of the talk yet; nothing when it knows all.
  std::optional<News> news_of(const LetterTalk& talk, const Told& told) const {
    if (talk.signing == Signing::chosen) {
      return told.invited ? std::nullopt : std::optional(News::fresh);
    }
    if (talk.row == nullptr) {
      const bool taken_away =
          told.invited && has_plan(talk.moment->id) && (!told.time || told.time->day >= m_input.as_of);
      return taken_away ? std::optional(News::cancelled) : std::nullopt;
    }
    const DateTime start = start_of(*talk.row);
    if (told.fell_through) {
      const bool anew = told.time ? start != *told.time : start.day > *told.fell_through;
      return anew ? std::optional(News::fresh) : std::nullopt;
    }
    if (!told.invited) {
      return News::fresh;
    }
    return differs(told, *talk.row) ? std::optional(News::changed) : std::nullopt;
  }

  /// Who was invited, and has neither reacted nor been reminded: no answer in the log, no request, and with
  /// sign-up no time chosen. The rule "reminded" of the checks asks for the same people.
  std::optional<News> reminder(const TalkFacts& talk, const Told& told, bool booked) const {
    const OwedTalk& owed = *talk.owed;
    const bool by_choice = signing(*talk.moment) == Signing::chosen;
    const bool still_to_come =
        booked ? talk.planned->start.day >= m_input.as_of : by_choice && owed.window.last >= m_input.as_of;
    const bool reacted = by_choice ? booked : compliance::has_reacted(talk, told.on, m_facts);
    const auto due = compliance::reminder_day(talk, m_facts);
    const bool fresh = due && told.on >= *due;  // so lately that the policy asks for no reminder
    const bool knows_time = !booked || !differs(told, *talk.planned);  // else it hears of the change first
    const bool done =
        reacted || fresh || !knows_time || compliance::reminded_on(talk, told.on, m_facts).has_value();
    return told.invited && still_to_come && !done ? std::optional(News::reminder) : std::nullopt;
  }

  std::optional<Day> form_day(const OwedTalk& owed, const PlannedTalk& row) const {
    if (!owed.form || !owed.form->return_before) {
      return std::nullopt;
    }
    return shift(row.start.day, *owed.form->return_before, -1, *m_loaded.calendar);
  }

  /// A talk that is owed no more (the pupil leaves, a request was withdrawn) and that has lost its time:
  /// whoever was told of it hears that it is off.
  void add_gone(const TalkFacts& talk) {
    if (m_input.kind != InviteKind::news || talk.planned != nullptr || talk.pupil_row == nullptr ||
        talk.id.empty() || !has_plan(talk.moment->id)) {
      return;
    }
    std::map<HouseholdId, std::vector<PersonId>> households;
    for (const Guardian* guardian : m_loaded.roster.guardians_of(talk.pupil)) {
      households[guardian->household].push_back(guardian->person);
    }
    for (const auto& [household, guardians] : households) {
      for (const Invitation& invitation : by_knowledge(talk, m_facts, {household, guardians})) {
        const Told told = told_of(talk, m_facts, invitation.guardians);
        if (told.invited && told.time && told.time->day >= m_input.as_of) {
          LetterTalk entry{
              .moment = &m_loaded.policy.moments[talk.moment_index], .talk_id = talk.id, .pupil = talk.pupil};
          entry.news = News::cancelled;
          set_before(entry, told, m_loaded.school);
          add(invitation, talk.moment->invite.channel, entry);
        }
      }
    }
  }

  void add_wishes(const TalkFacts& talk) {
    if (talk.owed->guardians.empty() || talk.planned != nullptr) {
      return;
    }
    LetterTalk entry = entry_of(talk);
    if (const auto proposed = m_input.proposed.find(talk.owed->moment); proposed != m_input.proposed.end()) {
      entry.round = &proposed->second;
    }
    for (const Invitation& invitation : talk.owed->invitations) {
      add(invitation, talk.owed->channel, entry);
      Letter& letter = m_letters[invitation.household];
      render::add_wish_blocks(letter, entry, m_loaded.roster);
      const auto until = wishes_until(*talk.owed);
      if (until && (!letter.wishes_until || *until < *letter.wishes_until)) {
        letter.wishes_until = until;
      }
    }
  }

  /// Wishes are of use until the round is planned: a week before the invitations have to go out.
  std::optional<Day> wishes_until(const OwedTalk& owed) const {
    constexpr Length k_week{1, Unit::weeks};
    const Day send = owed.invite_lead ? shift(owed.window.first, *owed.invite_lead, -1, *m_loaded.calendar)
                                      : owed.window.first;
    const Day until = shift(send, k_week, -1, *m_loaded.calendar);
    return until > m_input.as_of ? std::optional(until) : std::nullopt;
  }

  /// Guardians who may ask for a talk are told so once (A16).
  void add_offer(const Offer& offer) {
    const Moment& moment = m_loaded.policy.moments[offer.moment_index];
    TalkFacts facts;
    facts.moment = &moment;
    facts.moment_index = offer.moment_index;
    facts.pupil = offer.pupil;
    facts.pupil_row = m_loaded.roster.pupil(offer.pupil);
    const LetterTalk entry{.moment = &moment,
                           .round = m_loaded.school.round(offer.moment),
                           .pupil = offer.pupil,
                           .window = offer.window,
                           .signing = Signing::offered};
    for (const LogLine& line : m_loaded.log.lines) {
      if (line.moment == offer.moment && line.pupil == offer.pupil) {
        facts.lines.push_back(&line);
      }
    }
    for (const Invitation& whole : offer.invitations) {
      for (const Invitation& invitation : by_knowledge(facts, m_facts, whole)) {
        if (told_of(facts, m_facts, invitation.guardians).invited) {
          m_told.insert(invitation.household);
        } else {
          add(invitation, moment.invite.channel, entry);
        }
      }
    }
  }

  /// What the household is expected at over the year, of which its letter offers one (B05).
  void add_expectations(Letter& letter) const {
    std::set<std::size_t> seen;
    for (const ExpectedContact& contact : m_agenda.expected) {
      const auto concerns = [&](const LetterTalk& talk) {
        return talk.owed != nullptr && talk.pupil == contact.pupil && is_theirs(talk.news) &&
               std::find(contact.talks.begin(), contact.talks.end(), talk.owed->id) != contact.talks.end();
      };
      if (contact.household == letter.household && contact.talks.size() > 1 &&
          std::any_of(letter.talks.begin(), letter.talks.end(), concerns) &&
          seen.insert(contact.expectation_index).second) {
        letter.expected.push_back(
            {contact.at_least, m_loaded.policy.expectations[contact.expectation_index].of});
      }
    }
  }

  /// Families that choose for more children may do so earlier, where the policy gives them a head start
  /// (RP-41).
  void set_first_choice(Letter& letter) const {
    for (LetterTalk& talk : letter.talks) {
      const auto& ahead = talk.moment->invite.head_start;
      const bool several =
          std::any_of(letter.talks.begin(), letter.talks.end(), [&](const LetterTalk& other) {
            return other.signing == Signing::chosen && other.moment == talk.moment &&
                   other.pupil != talk.pupil;
          });
      if (several && talk.signing == Signing::chosen && ahead && talk.round != nullptr &&
          talk.round->signup_opens) {
        talk.signup_opens = shift(*talk.round->signup_opens, *ahead, -1, *m_loaded.calendar);
      }
    }
  }

  void finish_letters() {
    for (const auto& [household, whole] : m_letters) {
      for (Letter& letter : letters_by_party(whole)) {
        set_first_choice(letter);
        set_languages(letter);
        add_expectations(letter);
        m_selection.letters.push_back(std::move(letter));
      }
    }
    for (const HouseholdId& household : m_told) {
      if (m_letters.find(household) == m_letters.end()) {
        m_selection.invited_before.push_back(household);
      }
    }
  }

  /// The language that the guardians' list states for them, the school's where it states none; both where two
  /// guardians read different ones.
  void set_languages(Letter& letter) const {
    std::vector<Lang> read;
    for (const PersonId& person : letter.guardians) {
      for (const Guardian& guardian : m_loaded.roster.guardians) {
        const auto lang = render::letter_language(guardian);
        if (lang && guardian.person == person && std::find(read.begin(), read.end(), *lang) == read.end()) {
          read.push_back(*lang);
        }
      }
    }
    letter.lang = read.empty() ? m_input.lang : read.front();
    letter.also = read.size() > 1 ? std::optional(read.back()) : std::nullopt;
  }

  void add(const Invitation& invitation, const std::string& channel, const LetterTalk& talk) {
    Letter& letter = m_letters[invitation.household];
    letter.household = invitation.household;
    for (const PersonId& guardian : invitation.guardians) {
      if (std::find(letter.guardians.begin(), letter.guardians.end(), guardian) == letter.guardians.end()) {
        letter.guardians.push_back(guardian);
      }
    }
    if (letter.channel.empty()) {
      letter.channel = channel;
    }
    const auto later = [](const LetterTalk& a, const LetterTalk& b) {
      const DateTime first = a.row != nullptr ? a.row->start : DateTime{a.window.first, {}};
      const DateTime second = b.row != nullptr ? b.row->start : DateTime{b.window.first, {}};
      return std::tie(first, a.pupil) < std::tie(second, b.pupil);
    };
    const auto place =
        letter.talks.insert(std::upper_bound(letter.talks.begin(), letter.talks.end(), talk, later), talk);
    place->guardians = invitation.guardians;
  }

  const InvitationInput& m_input;
  const LoadedSchool& m_loaded;
  const Agenda& m_agenda;
  ComplianceInput m_duties;
  Facts m_facts;
  std::map<HouseholdId, Letter> m_letters;
  std::set<HouseholdId> m_told;
  Selection m_selection;
};

}  // namespace

Selection select_invitations(const InvitationInput& input) {
  return Selector(input).select();
}

}  // namespace gesprek::commands
