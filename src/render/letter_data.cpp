#include <algorithm>

#include "render/describe.hpp"
#include "render/invitation.hpp"
#include "render/letter_contact.hpp"
#include "render/plan_view.hpp"
#include "render/sessions.hpp"
#include "words/invite.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::invite;

/// Every text once, in order.
void add_once(std::vector<std::string>& texts, std::string text) {
  if (!text.empty() && std::find(texts.begin(), texts.end(), text) == texts.end()) {
    texts.push_back(std::move(text));
  }
}

/// The same for entries, by their fields.
void add_once(std::vector<TemplateData>& entries, TemplateData entry) {
  if (std::ranges::find(entries, entry.fields, &TemplateData::fields) == entries.end()) {
    entries.push_back(std::move(entry));
  }
}

/// The part of the letter in which a talk stands.
std::string_view part_of(const LetterTalk& talk) {
  switch (talk.news) {
    case News::cancelled:
      return "cancelled";
    case News::not_yours:
      return "not_yours";
    case News::changed:
      return "changed";
    case News::reminder:
      return "reminder";
    case News::fresh:
      break;
  }
  switch (talk.signing) {
    case Signing::chosen:
      return "choose";
    case Signing::offered:
      return "offer";
    case Signing::assigned:
      break;
  }
  return "times";
}

class Filler {
 public:
  Filler(const Letter& letter, const InvitationContext& context) : m_letter(letter), m_context(context) {}

  TemplateData fill() const {
    TemplateData data;
    fill_heads(data);
    fill_talks(data);
    fill_expectations(data);
    fill_choices(data);
    fill_year(data);
    fill_forms(data);
    const auto any = [&](auto holds) {
      return std::any_of(m_letter.talks.begin(), m_letter.talks.end(), holds);
    };
    if (any([](const LetterTalk& talk) { return is_theirs(talk.news) && talk.moment->invite.topics; })) {
      data.parts["topics"].emplace_back();
    }
    if (any([](const LetterTalk& talk) { return is_theirs(talk.news) && talk.row != nullptr; })) {
      data.parts["other_time"].emplace_back();
    }
    fill_apart(data);
    fill_wishes(data);
    if (std::string ways = contact_ways(m_letter, m_context); !ways.empty()) {
      part_at(data, "contact").fields["ways"] = std::move(ways);
    }
    return data;
  }

 private:
  /// Guardians of two households are to come together, and may ask for a talk each (A13). Nothing else of
  /// the other household stands in a letter (formats: what an output may show).
  void fill_apart(TemplateData& data) const {
    const auto& separated = m_context.policy.separated;
    const bool on_request = separated && separated->talks == SeparatedParents::Talks::on_request;
    std::vector<std::string> children;
    for (const LetterTalk& talk : m_letter.talks) {
      if (on_request && is_theirs(talk.news) && talk.owed != nullptr && talk.owed->invitations.size() > 1) {
        add_once(children, given_name(talk.pupil));
      }
    }
    if (!children.empty()) {
      part_at(data, "apart").fields["about"] = enumerate(m_letter.lang, children);
    }
  }

  std::string words(const Phrase& phrase) const { return say(m_letter.lang, phrase); }
  std::string words(const Message& message) const { return say(m_letter.lang, message); }

  std::string name_of(const LetterTalk& talk) const {
    const bool own = talk.audience_index < talk.moment->audience.size() &&
                     !talk.moment->audience[talk.audience_index].name.empty();
    const LocalText& name = own ? talk.moment->audience[talk.audience_index].name : talk.moment->name;
    return name.in(m_letter.lang);
  }

  std::string given_name(const PupilId& id) const {
    const Pupil* pupil = m_context.roster.pupil(id);
    return pupil == nullptr ? id.text : pupil->name.given;
  }

  void fill_heads(TemplateData& data) const {
    const std::vector<std::string> names = names_to_greet(m_context.roster, m_letter.guardians);
    std::vector<std::string> children;
    std::vector<std::string> moments;
    for (const LetterTalk& talk : m_letter.talks) {
      add_once(children, given_name(talk.pupil));
      add_once(moments, name_of(talk));
    }
    data.fields["children"] = enumerate(m_letter.lang, children);
    data.fields["names"] =
        names.empty()
            ? words(Message(words_of::k_nameless_guardians, {{"children", data.fields["children"]}}))
            : enumerate(m_letter.lang, names);
    data.fields["moments"] = enumerate(m_letter.lang, moments);
    data.fields["school"] = m_context.school.name;
    data.fields["subject"] = words(Message(subject(), {{"moments", data.fields["moments"]}}));
  }

  /// What is most urgent gives the letter its subject.
  const Phrase& subject() const {
    const auto has = [&](News news) {
      return std::any_of(m_letter.talks.begin(), m_letter.talks.end(),
                         [&](const LetterTalk& talk) { return talk.news == news; });
    };
    const bool off = has(News::cancelled);
    if (off || has(News::not_yours)) {
      return has(News::fresh) || has(News::changed) || off == has(News::not_yours)
                 ? words_of::k_subject_several
             : off ? words_of::k_subject_cancelled
                   : words_of::k_subject_not_yours;
    }
    if (has(News::changed)) {
      return words_of::k_subject_changed;
    }
    if (has(News::reminder)) {
      return words_of::k_subject_reminder;
    }
    const bool offers = std::all_of(m_letter.talks.begin(), m_letter.talks.end(),
                                    [](const LetterTalk& talk) { return talk.signing == Signing::offered; });
    return offers ? words_of::k_subject_offer : words_of::k_subject_invitation;
  }

  void fill_talks(TemplateData& data) const {
    for (const LetterTalk& talk : m_letter.talks) {
      TemplateData& part = part_at(data, part_of(talk));
      part.parts["talk"].push_back(talk_data(talk));
      data.parts["talk"].push_back(talk_data(talk));
      if (talk.news == News::cancelled && talk.owed != nullptr) {
        part_at(part, "again");
      }
      if (talk.signing == Signing::chosen) {
        fill_dates(part, talk);
      }
    }
  }

  /// The one entry of a part, made when it is not there.
  static TemplateData& part_at(TemplateData& data, std::string_view name) {
    auto& entries = data.parts[std::string(name)];
    return entries.empty() ? entries.emplace_back() : entries.front();
  }

  void fill_dates(TemplateData& part, const LetterTalk& talk) const {
    if (talk.round == nullptr || !talk.round->signup_opens || !talk.round->signup_closes) {
      part_at(part, "no_dates");
      return;
    }
    TemplateData dates;
    dates.fields["opens"] = say_day(m_letter.lang, talk.signup_opens.value_or(*talk.round->signup_opens));
    dates.fields["closes"] = say_day(m_letter.lang, *talk.round->signup_closes);
    add_once(part.parts["dates"], std::move(dates));
  }

  TemplateData talk_data(const LetterTalk& talk) const {
    TemplateData data;
    data.fields = {
        {"pupil", pupil_name(m_context.roster, talk.pupil)},
        {"given", given_name(talk.pupil)},
        {"class", class_in_words(m_letter.lang, class_of(m_context.roster, talk.pupil))},
        {"moment", name_of(talk)},
        {"when", when(talk)},
        {"was", was(talk)},
        {"where", talk.row == nullptr ? std::string() : where(*talk.row)},
        {"with", with(talk)},
        {"present", present(talk)},
        {"minutes", talk.row == nullptr ? std::string() : std::to_string(talk.row->minutes.count())}};
    return data;
  }

  std::string when(const LetterTalk& talk) const {
    if (talk.row == nullptr) {
      std::vector<std::string> days;
      for (const Day day : days_to_choose(talk, m_context.roster)) {
        days.push_back(words(Message(words_of::k_when_day, {{"day", day}})));
      }
      return days.empty() ? words(Message(words_of::k_between,
                                          {{"first", talk.window.first}, {"last", talk.window.last}}))
             : days.size() == 1
                 ? days.front()
                 : words(Message(words_of::k_on_one_of, {{"days", enumerate(m_letter.lang, days)}}));
    }
    const PlannedTalk& row = *talk.row;
    if (!row.has_clock) {
      return words(Message(words_of::k_when_day, {{"day", row.start.day}}));
    }
    return words(Message(words_of::k_when_clock,
                         {{"day", row.start.day}, {"from", row.start.clock}, {"until", end_of(row)}}));
  }

  std::string time_text(const DateTime& time, Minutes minutes) const {
    if (time.clock.minute == 0) {
      return words(Message(words_of::k_when_day, {{"day", time.day}}));
    }
    if (minutes.count() == 0) {
      return words(Message(words_of::k_was_clock, {{"day", time.day}, {"from", time.clock}}));
    }
    const Clock until{time.clock.minute + static_cast<int>(minutes.count())};
    return words(
        Message(words_of::k_when_clock, {{"day", time.day}, {"from", time.clock}, {"until", until}}));
  }

  /// What the family was told before and is otherwise now: time, place, people.
  std::string was(const LetterTalk& talk) const {
    std::string text = talk.was ? time_text(*talk.was, talk.was_minutes) : std::string();
    const auto add = [&](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
    if (talk.was_at) {
      add(where(*talk.was_at));
    }
    if (!talk.was_with.empty()) {
      std::vector<std::string> names;
      for (const PersonId& person : talk.was_with) {
        add_once(names, staff_name(m_context.roster, person));
      }
      add(words(Message(words_of::k_was_with, {{"people", enumerate(m_letter.lang, names)}})));
    }
    return text;
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

  /// The teachers, and who else of the school takes part, with their part in it (A25).
  std::string with(const LetterTalk& talk) const {
    std::vector<std::string> names;
    const std::vector<PersonId> nobody;
    const std::vector<PersonId>& staff =
        talk.row != nullptr ? talk.row->staff : (talk.owed != nullptr ? talk.owed->teachers : nobody);
    for (const PersonId& person : staff) {
      add_once(names, with_role(talk.owed, person, m_letter.lang, m_context.roster));
    }
    if (talk.owed != nullptr) {
      for (const PersonId& person : talk.owed->guests) {
        add_once(names, with_role(talk.owed, person, m_letter.lang, m_context.roster));
      }
    }
    return enumerate(m_letter.lang, names);
  }

  /// Who comes from the family's side: the reader, and the child where it takes part.
  std::string present(const LetterTalk& talk) const {
    if (talk.owed == nullptr) {
      return {};
    }
    for (const Participant& participant : talk.owed->participants) {
      if (participant.role != Role::pupil) {
        continue;
      }
      const Arg name{"name", given_name(talk.pupil)};
      if (participant.last_part) {
        return words(Message(words_of::k_present_last,
                             {name, {"minutes", std::int64_t{participant.last_part->count()}}}));
      }
      if (participant.presence == Presence::required || talk.owed->pupil_attends) {
        return words(Message(words_of::k_present_child, {name}));
      }
      if (participant.presence == Presence::welcome || participant.presence == Presence::if_suitable) {
        return words(Message(words_of::k_present_welcome, {name}));
      }
    }
    return words(words_of::k_present_you);
  }

  /// Whether attendance is expected and why (B01, criterion 7), once for each moment.
  void fill_expectations(TemplateData& data) const {
    for (const LetterTalk& talk : m_letter.talks) {
      if (!is_theirs(talk.news)) {
        continue;
      }
      const Stated mandatory = talk.owed != nullptr ? talk.owed->mandatory : Stated::no;
      const char* part = mandatory == Stated::yes  ? "mandatory"
                         : mandatory == Stated::no ? "not_mandatory"
                                                   : "mandatory_not_stated";
      TemplateData entry;
      entry.fields["moment"] = name_of(talk);
      entry.fields["why"] = talk.moment->purpose.in(m_letter.lang);
      add_once(data.parts[part], std::move(entry));
    }
  }

  /// What the family may choose in place of a talk, once for each moment (RP-72).
  void fill_choices(TemplateData& data) const {
    for (const LetterTalk& talk : m_letter.talks) {
      const bool asks = talk.news == News::fresh || talk.news == News::reminder;
      if (!asks || !talk.moment->opt_out || talk.owed == nullptr || !talk.owed->choose_instead_by) {
        continue;
      }
      TemplateData entry;
      entry.fields = {{"moment", name_of(talk)},
                      {"instead", talk.moment->opt_out->instead.in(m_letter.lang)},
                      {"day", say_day(m_letter.lang, *talk.owed->choose_instead_by)}};
      add_once(data.parts["instead"], std::move(entry));
    }
  }

  void fill_year(TemplateData& data) const {
    for (const YearExpectation& expectation : m_letter.expected) {
      std::vector<std::string> names;
      for (const MomentId& moment : expectation.moments) {
        add_once(names, moment_name(m_letter.lang, m_context.policy, moment));
      }
      TemplateData entry;
      entry.fields["count"] = std::to_string(expectation.at_least);
      entry.fields["moments"] = enumerate(m_letter.lang, names);
      data.parts["year"].push_back(std::move(entry));
    }
  }

  void fill_forms(TemplateData& data) const {
    for (const LetterTalk& talk : m_letter.talks) {
      if (!form_goes_along(talk)) {
        continue;
      }
      TemplateData entry;
      entry.fields["form"] = form_name(m_letter.lang, m_context.policy, talk.owed->form->id);
      entry.fields["given"] = given_name(talk.pupil);
      if (talk.owed->form->return_needed && talk.form_back_by) {
        TemplateData by;
        by.fields["day"] = say_day(m_letter.lang, *talk.form_back_by);
        entry.parts["back_by"].push_back(std::move(by));
      } else if (talk.owed->form->return_needed) {
        entry.parts["back"].emplace_back();
      }
      data.parts["form"].push_back(std::move(entry));
    }
  }

  /// The times to put a mark at, or where none is open on the days of the talk, room for the family's words.
  void fill_wishes(TemplateData& data) const {
    part_at(data, m_letter.blocks.empty() ? "in_words" : "boxes");
    for (const WishBlock& block : m_letter.blocks) {
      TemplateData entry;
      entry.fields = {{"day", say_day(m_letter.lang, block.day)},
                      {"from", iso(block.clock.start)},
                      {"until", iso(block.clock.end)}};
      data.parts["block"].push_back(std::move(entry));
    }
    if (m_letter.wishes_until) {
      part_at(data, "back_by").fields["day"] = say_day(m_letter.lang, *m_letter.wishes_until);
    }
    part_at(data, "reply").fields["code"] = m_letter.household.text;
  }

  const Letter& m_letter;
  const InvitationContext& m_context;
};

}  // namespace

TemplateData letter_data(const Letter& letter, const InvitationContext& context) {
  return Filler(letter, context).fill();
}

}  // namespace gesprek::render
