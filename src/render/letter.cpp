#include <algorithm>

#include "render/describe.hpp"
#include "render/invitation.hpp"
#include "render/plan_view.hpp"
#include "words/invite.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::invite;

constexpr std::size_t k_letter_width = 76;

/// Every text once, in order.
void add_once(std::vector<std::string>& texts, std::string text) {
  if (!text.empty() && std::find(texts.begin(), texts.end(), text) == texts.end()) {
    texts.push_back(std::move(text));
  }
}

class Writer {
 public:
  Writer(const Letter& letter, const InvitationContext& context) : m_letter(letter), m_context(context) {
    m_look.lang = letter.lang;
    m_look.width = k_letter_width;
  }

  std::string write() const {
    std::vector<std::string> names;
    for (const PersonId& guardian : m_letter.guardians) {
      names.push_back(guardian_name(m_context.roster, guardian));
    }
    std::string text = say_paragraph(Message(words_of::k_dear, {{"names", enumerate(m_look.lang, names)}}));
    text += part(Signing::assigned) + part(Signing::chosen) + part(Signing::offered);
    for (const std::string& remark : remarks()) {
      text += paragraph(m_look, remark) + "\n";
    }
    return text + words(words_of::k_regards) + "\n" + paragraph(m_look, m_context.school.name);
  }

 private:
  std::string words(const Phrase& phrase) const { return m_look.in_words(phrase); }
  std::string words(const Message& message) const { return m_look.in_words(message); }
  std::string say_paragraph(const Message& message) const { return paragraph(m_look, words(message)) + "\n"; }

  std::string name_of(const LetterTalk& talk) const {
    const bool own = talk.audience_index < talk.moment->audience.size() &&
                     !talk.moment->audience[talk.audience_index].name.empty();
    const LocalText& name = own ? talk.moment->audience[talk.audience_index].name : talk.moment->name;
    return name.in(m_look.lang);
  }

  /// The talks that come to a time in one way, under their own sentence.
  std::string part(Signing signing) const {
    std::vector<const LetterTalk*> talks;
    std::vector<std::string> moments;
    for (const LetterTalk& talk : m_letter.talks) {
      if (talk.signing == signing) {
        talks.push_back(&talk);
        add_once(moments, name_of(talk));
      }
    }
    if (talks.empty()) {
      return {};
    }
    std::string text =
        say_paragraph(Message(intro(signing, talks.size()), {{"moments", enumerate(m_look.lang, moments)}}));
    for (const LetterTalk* talk : talks) {
      text += appointment(*talk);
    }
    return text;
  }

  static const Phrase& intro(Signing signing, std::size_t talks) {
    switch (signing) {
      case Signing::chosen:
        return words_of::k_intro_choose;
      case Signing::offered:
        return words_of::k_intro_offer;
      case Signing::assigned:
        break;
    }
    return talks == 1 ? words_of::k_intro_time : words_of::k_intro_times;
  }

  std::string appointment(const LetterTalk& talk) const {
    const Message title(words_of::k_pupil_of_class, {{"name", pupil_name(m_context.roster, talk.pupil)},
                                                     {"class", class_of(m_context.roster, talk.pupil)},
                                                     {"moment", name_of(talk)}});
    TextTable facts({{""}, {""}});
    facts.add_row({words(words_of::k_when), when(talk)});
    if (talk.row != nullptr) {
      facts.add_row({words(words_of::k_where), where(*talk.row)});
    }
    const std::string staff = teachers(talk);
    if (!staff.empty()) {
      facts.add_row({words(words_of::k_with), staff});
    }
    return paragraph(m_look, words(title), 2) + facts.render(m_look.table(4)) + "\n";
  }

  std::string when(const LetterTalk& talk) const {
    if (talk.row == nullptr) {
      return words(Message(words_of::k_between, {{"first", talk.window.first}, {"last", talk.window.last}}));
    }
    const PlannedTalk& row = *talk.row;
    if (!row.has_clock) {
      return words(Message(words_of::k_when_day, {{"day", row.start.day}}));
    }
    const Clock end{row.start.clock.minute + static_cast<int>(row.minutes.count())};
    return words(
        Message(words_of::k_when_clock, {{"day", row.start.day}, {"from", row.start.clock}, {"until", end}}));
  }

  std::string where(const PlannedTalk& row) const {
    switch (row.mode) {
      case Mode::phone:
        return words(words_of::k_we_call);
      case Mode::video:
        return words(words_of::k_by_video);
      case Mode::home:
        return words(words_of::k_at_home);
      case Mode::school:
        break;
    }
    return row.room.empty() ? words(mode_text(Mode::school))
                            : words(Message(words_of::k_at_school_room,
                                            {{"room", room_name(m_context.school, row.room)}}));
  }

  std::string teachers(const LetterTalk& talk) const {
    std::vector<std::string> names;
    const std::vector<PersonId> nobody;
    const std::vector<PersonId>& staff =
        talk.row != nullptr ? talk.row->staff : (talk.owed != nullptr ? talk.owed->teachers : nobody);
    for (const PersonId& person : staff) {
      names.push_back(staff_name(m_context.roster, person));
    }
    return enumerate(m_look.lang, names);
  }

  /// What holds for the talks of the letter, each sentence once: purpose, whether they are expected, the
  /// child, topics, form (A10, A21, A22, B01).
  std::vector<std::string> remarks() const {
    std::vector<std::string> all;
    for (const LetterTalk& talk : m_letter.talks) {
      const std::string& purpose = talk.moment->purpose.in(m_look.lang);
      if (!purpose.empty()) {
        add_once(all, words(Message(words_of::k_purpose, {{"purpose", purpose}})));
      }
    }
    for (const LetterTalk& talk : m_letter.talks) {
      add_once(all, words(expected(talk)));
      add_once(all, child(talk));
    }
    for (const LetterTalk& talk : m_letter.talks) {
      add_once(all, choosing(talk));
      add_once(all, talk.moment->invite.topics ? words(words_of::k_topics) : "");
      add_once(all, form(talk));
    }
    const bool any_time = std::any_of(m_letter.talks.begin(), m_letter.talks.end(),
                                      [](const LetterTalk& talk) { return talk.row != nullptr; });
    add_once(all, any_time ? words(words_of::k_other_time) : "");
    return all;
  }

  static const Phrase& expected(const LetterTalk& talk) {
    const Stated mandatory = talk.owed != nullptr ? talk.owed->mandatory : Stated::no;
    if (mandatory == Stated::yes) {
      return words_of::k_mandatory_yes;
    }
    return mandatory == Stated::no ? words_of::k_mandatory_no : words_of::k_mandatory_not_stated;
  }

  std::string child(const LetterTalk& talk) const {
    if (talk.owed == nullptr) {
      return {};
    }
    const Pupil* pupil = m_context.roster.pupil(talk.pupil);
    for (const Participant& participant : talk.owed->participants) {
      if (participant.role != Role::pupil || pupil == nullptr) {
        continue;
      }
      const Arg name{"name", pupil->name.given};
      if (participant.presence == Presence::required || talk.owed->pupil_attends) {
        return words(Message(words_of::k_child_comes, {name}));
      }
      if (participant.presence == Presence::welcome || participant.presence == Presence::if_suitable) {
        return words(Message(words_of::k_child_may_come, {name}));
      }
    }
    return {};
  }

  std::string choosing(const LetterTalk& talk) const {
    if (talk.signing == Signing::offered) {
      return words(words_of::k_ask_for_it);
    }
    if (talk.signing == Signing::assigned) {
      return {};
    }
    const bool dated = talk.round != nullptr && talk.round->signup_opens && talk.round->signup_closes;
    return dated ? words(Message(words_of::k_choose_dated, {{"opens", *talk.round->signup_opens},
                                                            {"closes", *talk.round->signup_closes}}))
                 : words(words_of::k_choose);
  }

  std::string form(const LetterTalk& talk) const {
    if (talk.owed == nullptr || !talk.owed->form || !talk.owed->form->sent_with_invitation) {
      return {};
    }
    const std::string text = words(words_of::k_form);
    return talk.owed->form->return_needed ? text + " " + words(words_of::k_form_return) : text;
  }

  const Letter& m_letter;
  const InvitationContext& m_context;
  Look m_look;
};

}  // namespace

std::string render_letter(const Letter& letter, const InvitationContext& context) {
  return Writer(letter, context).write();
}

}  // namespace gesprek::render
