#include "agenda/talks.hpp"

#include <algorithm>

#include "agenda/household_talks.hpp"
#include "agenda/reasons.hpp"
#include "agenda/requested.hpp"
#include "words/agenda.hpp"

namespace gesprek::owed {
namespace {

namespace say = words::agenda;
using Kind = Eligibility::Kind;

class MomentTalks {
 public:
  MomentTalks(const MomentRef& ref, const Facts& facts, Questions& questions, Agenda& agenda)
      : m_ref(ref), m_facts(facts), m_questions(questions), m_agenda(agenda), m_maker(facts, questions) {}

  void add_all() {
    const AudienceCheck audience(m_facts, m_ref.moment);
    HouseholdTalks households(m_facts);
    for (const Pupil* pupil : m_facts.pupils()) {
      Eligibility eligibility = audience.check(*pupil);
      if (eligibility.kind != Kind::owed) {
        refuse(*pupil, eligibility);
      } else if (is_replaced(*pupil, eligibility)) {
        continue;
      } else if (m_ref.moment.per_household) {
        households.add(*pupil, eligibility);
      } else if (m_ref.moment.initiative) {
        add_requested(*pupil, eligibility);
      } else {
        add_round(*pupil, eligibility);
      }
    }
    for (const TalkParts& parts : households.talks()) {
      add(parts);
    }
  }

 private:
  void add(const TalkParts& parts) { m_agenda.talks.push_back(m_maker.make(m_ref, parts)); }

  void refuse(const Pupil& pupil, const Eligibility& eligibility) {
    const Basis& basis = m_ref.moment.basis;
    if (eligibility.unknown) {
      m_questions.ask(eligibility.unknown->code, Message{*eligibility.unknown->text}, basis, pupil.id);
      m_agenda.not_owed.push_back(
          {m_ref.moment.id, pupil.id, because(Message{say::k_cannot_tell}, basis, pupil.row)});
    } else {
      m_agenda.not_owed.push_back({m_ref.moment.id, pupil.id, eligibility.why.front()});
    }
  }

  /// True when the family chose something else in time; a choice that came too late leaves the talk owed.
  bool is_replaced(const Pupil& pupil, Eligibility& eligibility) {
    auto chosen = chosen_instead(pupil, m_ref.moment, m_facts);
    if (!chosen) {
      return false;
    }
    if (chosen->late) {
      eligibility.why.push_back(std::move(chosen->why));
      return false;
    }
    m_agenda.not_owed.push_back({m_ref.moment.id, pupil.id, chosen->why});
    m_agenda.replaced.push_back(
        {m_ref.moment.id, m_ref.index, pupil.id, eligibility.days, {std::move(chosen->why)}});
    return true;
  }

  std::vector<GuardianGroup> groups(const Pupil& pupil, const Eligibility& eligibility) const {
    std::vector<GuardianGroup> all;
    if (invites_guardians(attendees_of(m_ref.moment, eligibility.audience_index))) {
      all = guardian_groups(pupil, m_ref.moment, eligibility.days.last, m_facts);
    }
    if (all.empty()) {
      all.emplace_back();  // a talk without guardians, or one that waits until they are known
    }
    return all;
  }

  void add_round(const Pupil& pupil, const Eligibility& eligibility) {
    int number = 1;
    for (GuardianGroup& group : groups(pupil, eligibility)) {
      add({&pupil, &eligibility, std::move(group), number++, nullptr, {}});
    }
  }

  void add_requested(const Pupil& pupil, const Eligibility& eligibility) {
    const std::vector<GuardianGroup> all = groups(pupil, eligibility);
    offer(pupil, eligibility, all);
    const Requested requested = requested_talks(pupil, m_ref.moment, m_facts);
    if (requested.accepted.empty()) {
      const Basis& basis = m_ref.moment.initiative->basis;
      m_agenda.not_owed.push_back(
          {m_ref.moment.id, pupil.id,
           requested.refused ? *requested.refused : because(Message{say::k_nobody_asked}, basis)});
    } else if (m_ref.moment.window.kind == WindowKind::any_time) {
      add_each(pupil, eligibility, all, requested);
    } else {
      add_once(pupil, eligibility, all, requested);
    }
  }

  void add_asked(const Pupil& pupil, const Eligibility& eligibility, const GuardianGroup& group, int number,
                 const Request& request) {
    Eligibility asked = eligibility;
    asked.why.push_back(asked_because(request, m_ref.moment, m_facts));
    add({&pupil, &asked, group, number, &request, {}});
  }

  /// Each request for a talk at any time is a talk of its own (A18).
  void add_each(const Pupil& pupil, const Eligibility& eligibility, const std::vector<GuardianGroup>& all,
                const Requested& requested) {
    int number = 1;
    for (const Request* request : requested.accepted) {
      for (const GuardianGroup& group : all) {
        if (is_for_group(*request, group, all)) {
          add_asked(pupil, eligibility, group, number++, *request);
        }
      }
    }
  }

  /// In a round (A16) more requests ask for the same talk; its number is that of the guardians, asked or not.
  void add_once(const Pupil& pupil, const Eligibility& eligibility, const std::vector<GuardianGroup>& all,
                const Requested& requested) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto request = std::ranges::find_if(
          requested.accepted, [&](const Request* each) { return is_for_group(*each, all[i], all); });
      if (request != requested.accepted.end()) {
        add_asked(pupil, eligibility, all[i], static_cast<int>(i) + 1, **request);
      }
    }
  }

  void offer(const Pupil& pupil, const Eligibility& eligibility, const std::vector<GuardianGroup>& all) {
    if (!m_ref.moment.initiative->offered_to_all) {
      return;
    }
    Offer told{m_ref.moment.id, m_ref.index, pupil.id, {}, eligibility.days, eligibility.why};
    for (const GuardianGroup& group : all) {
      told.invitations.insert(told.invitations.end(), group.invitations.begin(), group.invitations.end());
    }
    told.why.push_back(because(Message{say::k_offered}, m_ref.moment.initiative->basis));
    m_agenda.offers.push_back(std::move(told));
  }

  const MomentRef& m_ref;
  const Facts& m_facts;
  Questions& m_questions;
  Agenda& m_agenda;
  TalkMaker m_maker;
};

}  // namespace

void add_talks(const MomentRef& ref, const Facts& facts, Questions& questions, Agenda& agenda) {
  MomentTalks(ref, facts, questions, agenda).add_all();
}

}  // namespace gesprek::owed
