#include "commands/invitations.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace gesprek::commands {
namespace {

using compliance::Facts;
using compliance::TalkFacts;
using render::Letter;
using render::LetterTalk;
using render::Signing;

class Selector {
 public:
  Selector(const LoadedSchool& loaded, const Agenda& agenda, const std::vector<MomentId>& moments, Lang lang,
           Day as_of)
      : m_loaded(loaded),
        m_agenda(agenda),
        m_moments(moments),
        m_lang(lang),
        m_input{loaded.policy, loaded.school, *loaded.calendar, loaded.roster,
                agenda,        loaded.plans,  loaded.log,       as_of},
        m_facts(compliance::gather(m_input)) {}

  Selection select() {
    for (const TalkFacts& talk : m_facts.talks) {
      if (talk.owed != nullptr && chosen(talk.owed->moment) && talk.owed->becomes_due && talk.held.empty()) {
        add_talk(talk);
      }
    }
    for (const Offer& offer : m_agenda.offers) {
      if (chosen(offer.moment)) {
        add_offer(offer);
      }
    }
    for (auto& [household, letter] : m_letters) {
      m_selection.letters.push_back(std::move(letter));
    }
    for (const HouseholdId& household : m_told) {
      if (m_letters.find(household) == m_letters.end()) {
        m_selection.invited_before.push_back(household);
      }
    }
    make_lists();
    return std::move(m_selection);
  }

 private:
  bool chosen(const MomentId& moment) const {
    return std::find(m_moments.begin(), m_moments.end(), moment) != m_moments.end();
  }

  static bool is_invitation(const LogLine& line) {
    return line.event == LogEvent::invited || line.event == LogEvent::signup_opened;
  }

  /// True when the line was meant for every one of these guardians.
  static bool names_all(const LogLine& line, const std::vector<PersonId>& guardians) {
    const auto named = compliance::named_people(line, "guardians");
    return !named || std::all_of(guardians.begin(), guardians.end(), [&](const PersonId& guardian) {
      return std::find(named->begin(), named->end(), guardian.text) != named->end();
    });
  }

  bool invited(const TalkFacts& talk, const Invitation& invitation) const {
    const auto tells = [&](const LogLine* line) {
      return is_invitation(*line) && names_all(*line, invitation.guardians);
    };
    const auto& round = m_facts.rounds[talk.moment_index].for_all;
    return std::any_of(talk.lines.begin(), talk.lines.end(), tells) ||
           std::any_of(round.begin(), round.end(), [&](const LogLine* line) {
             return tells(line) && compliance::covers(*line, talk, m_facts);
           });
  }

  Signing signing(const Moment& moment) const {
    const SchoolRound* round = m_loaded.school.round(moment.id);
    const auto signup = round != nullptr && round->signup ? round->signup : moment.invite.signup;
    return signup == Signup::chosen ? Signing::chosen : Signing::assigned;
  }

  void add_talk(const TalkFacts& talk) {
    const OwedTalk& owed = *talk.owed;
    LetterTalk entry{.moment = talk.moment,
                     .audience_index = owed.audience_index,
                     .owed = &owed,
                     .row = talk.planned,
                     .round = m_loaded.school.round(owed.moment),
                     .pupil = owed.pupil,
                     .window = owed.window,
                     .signing = signing(*talk.moment)};
    if (entry.signing == Signing::chosen) {
      entry.row = nullptr;
      for (const PersonId& teacher : owed.teachers) {
        list_of(teacher, owed.moment);  // a list of what to open, though nobody has a time yet
      }
    } else if (entry.row == nullptr) {
      m_selection.not_placed.push_back(owed.id);
      return;
    }
    for (const Invitation& invitation : owed.invitations) {
      if (invited(talk, invitation)) {
        m_told.insert(invitation.household);
      } else {
        add(invitation, owed.channel, entry);
      }
    }
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
                           .audience_index = 0,
                           .owed = nullptr,
                           .row = nullptr,
                           .round = m_loaded.school.round(offer.moment),
                           .pupil = offer.pupil,
                           .window = offer.window,
                           .signing = Signing::offered};
    for (const LogLine& line : m_loaded.log.lines) {
      if (line.moment == offer.moment && line.pupil == offer.pupil) {
        facts.lines.push_back(&line);
      }
    }
    for (const Invitation& invitation : offer.invitations) {
      if (invited(facts, invitation)) {
        m_told.insert(invitation.household);
      } else {
        add(invitation, moment.invite.channel, entry);
      }
    }
  }

  Lang language_of(const std::vector<PersonId>& guardians) const {
    for (const Guardian& guardian : m_loaded.roster.guardians) {
      if (std::find(guardians.begin(), guardians.end(), guardian.person) != guardians.end()) {
        if (guardian.language == "nl" || guardian.language == "en") {
          return guardian.language == "en" ? Lang::en : Lang::nl;
        }
      }
    }
    return m_lang;
  }

  void add(const Invitation& invitation, const std::string& channel, const LetterTalk& talk) {
    Letter& letter = m_letters[invitation.household];
    letter.household = invitation.household;
    for (const PersonId& guardian : invitation.guardians) {
      if (std::find(letter.guardians.begin(), letter.guardians.end(), guardian) == letter.guardians.end()) {
        letter.guardians.push_back(guardian);
      }
    }
    letter.lang = language_of(letter.guardians);
    if (letter.channel.empty()) {
      letter.channel = channel;
    }
    const auto later = [](const LetterTalk& a, const LetterTalk& b) {
      const DateTime first = a.row != nullptr ? a.row->start : DateTime{a.window.first, {}};
      const DateTime second = b.row != nullptr ? b.row->start : DateTime{b.window.first, {}};
      return std::tie(first, a.pupil) < std::tie(second, b.pupil);
    };
    letter.talks.insert(std::upper_bound(letter.talks.begin(), letter.talks.end(), talk, later), talk);
  }

  void make_lists() {
    for (const MomentId& moment : m_moments) {
      const auto plan = m_loaded.plans.find(moment);
      if (plan == m_loaded.plans.end()) {
        continue;
      }
      for (const PlannedTalk& talk : plan->second.talks) {
        for (const PersonId& person : talk.staff) {
          list_of(person, moment).talks.push_back(&talk);
          add_unknown_to_parro(list_of(person, moment), talk);
        }
      }
    }
    for (auto& [person, list] : m_lists) {
      std::sort(list.talks.begin(), list.talks.end(), [](const PlannedTalk* a, const PlannedTalk* b) {
        return std::tie(a->start, a->id) < std::tie(b->start, b->id);
      });
      m_selection.lists.push_back(std::move(list));
    }
  }

  render::TeacherList& list_of(const PersonId& person, const MomentId& moment) {
    render::TeacherList& list = m_lists[person];
    list.staff = person;
    if (std::find(list.moments.begin(), list.moments.end(), moment) == list.moments.end()) {
      list.moments.push_back(moment);
      if (const SchoolRound* round = m_loaded.school.round(moment)) {
        list.rounds.push_back(round);
      }
    }
    return list;
  }

  /// New pupils are not in Parro yet (A03): their families are invited in another way, and stand apart on the
  /// list.
  void add_unknown_to_parro(render::TeacherList& list, const PlannedTalk& row) const {
    const OwedTalk* owed = m_agenda.talk(row.id);
    if (owed != nullptr && !owed->guardians.empty() && !owed->channel.empty() && owed->channel != "parro") {
      list.not_in_parro.push_back(row.pupil);
      list.channels.push_back(owed->channel);
    }
  }

  const LoadedSchool& m_loaded;
  const Agenda& m_agenda;
  const std::vector<MomentId>& m_moments;
  Lang m_lang;
  ComplianceInput m_input;
  Facts m_facts;
  std::map<HouseholdId, Letter> m_letters;
  std::set<HouseholdId> m_told;
  std::map<PersonId, render::TeacherList> m_lists;
  Selection m_selection;
};

}  // namespace

Selection select_invitations(const LoadedSchool& loaded, const Agenda& agenda,
                             const std::vector<MomentId>& moments, Lang lang, Day as_of) {
  return Selector(loaded, agenda, moments, lang, as_of).select();
}

}  // namespace gesprek::commands
