#include "commands/booking_match.hpp"

#include <algorithm>
#include <utility>

#include "agenda/own_period.hpp"
#include "base/text.hpp"
#include "commands/moment_names.hpp"
#include "commands/pupil_names.hpp"
#include "commands/staff_names.hpp"
#include "commands/targets.hpp"
#include "diag/quote.hpp"
#include "words/bookings.hpp"
#include "words/staff.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::bookings;

bool is_letter_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  return byte >= 0x80U || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

/// Whether the folded text has the folded name in it, not as a part of a longer word.
bool names(std::string_view text, std::string_view name) {
  for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    const bool begins = at == 0 || !is_letter_at(text, at - 1);
    if (begins && (end == text.size() || !is_letter_at(text, end))) {
      return !name.empty();
    }
  }
  return false;
}

template <class Items, class Id>
std::string list_of(const Items& items, Id id) {
  std::vector<std::string> keys;
  for (const auto& item : items) {
    keys.push_back(id(item));
  }
  return some_of(keys, 3);
}

}  // namespace

Booking with_staff_key(Booking booking, const Roster& roster) {
  const auto found = staff_named(roster, booking.staff);
  if (found.size() == 1) {
    booking.staff = found.front()->id.text;
  }
  return booking;
}

BookingMatcher::BookingMatcher(const LoadedSchool& loaded, const Agenda& agenda, PersonId teacher,
                               Diagnostics& problems, bool for_programs)
    : m_loaded(loaded),
      m_agenda(agenda),
      m_teacher(std::move(teacher)),
      m_problems(problems),
      m_for_programs(for_programs) {
  for (const LogLine& line : loaded.log.lines) {
    const OwedTalk* owed = agenda.talk(line.talk);
    if (line.event == LogEvent::held &&
        !(owed != nullptr && is_before_period(line, *owed, planned_talk(loaded.plans, line.talk)))) {
      m_held.insert(line.talk);
    }
  }
}

/// A cell as a message has it: what programs read carries no names.
std::string BookingMatcher::shown(const std::string& cell) const {
  return m_for_programs ? quoted(cell) : cell;
}

void BookingMatcher::report(const Booking& booking, std::string_view code, Message message, Message help) {
  m_problems.warning(code, booking.row, std::move(message), std::move(help));
}

const OwedTalk* BookingMatcher::talk_of(const Booking& booking, bool of_calendar, std::size_t& other) {
  const NamedPupils named = pupils_of(booking);
  if (is_unnamed(booking, named, of_calendar, other)) {
    return nullptr;
  }
  const std::set<PupilId>& pupils = named.whole;
  if (pupils.size() == 1 && !can_be_called(m_loaded.roster, *pupils.begin(), booking.name)) {
    report(booking, "other-name", {words_of::k_other_name, {{"key", pupils.begin()->text}}},
           {words_of::k_help_other_name});
    return nullptr;
  }
  if (is_faulty(booking) || is_of_unknown(booking)) {
    return nullptr;
  }
  Talks talks = talks_on(booking, pupils);
  if (!narrow_all(talks, booking, named)) {
    return nullptr;
  }
  if (talks.size() > 1) {
    const std::string first = talks[0]->id.text;
    report(booking, "booking-two-talks",
           {words_of::k_two_talks, {{"first", first}, {"second", talks[1]->id.text}}},
           {words_of::k_help_two_talks, {{"first", first}}});
    return nullptr;
  }
  return talks.front();
}

/// Reports an event that names a child and cannot be an appointment.
bool BookingMatcher::is_faulty(const Booking& booking) {
  switch (booking.fault) {
    case BookingFault::none:
      return false;
    case BookingFault::repeats:
      report(booking, "booking-repeats", {words_of::k_repeats}, {words_of::k_help_repeats});
      return true;
    case BookingFault::no_end:
      report(booking, "booking-no-end", {words_of::k_no_end}, {words_of::k_help_no_end});
      return true;
    case BookingFault::ends_first:
      report(booking, "booking-ends-first", {words_of::k_event_ends_first}, {words_of::k_help_ends_first});
      return true;
    case BookingFault::too_long:
      report(booking, "booking-too-long", {words_of::k_too_long}, {words_of::k_help_too_long});
      return true;
  }
  return false;
}

/// Reports a member of staff or a round that the school does not have.
bool BookingMatcher::is_of_unknown(const Booking& booking) {
  if (!booking.staff.empty() && m_loaded.roster.staff_member(PersonId(booking.staff)) == nullptr) {
    const auto likely = staff_named(m_loaded.roster, booking.staff);
    report(booking, "unknown-staff", {words_of::k_no_staff, {{"text", shown(booking.staff)}}},
           likely.empty()
               ? Message{words_of::k_help_no_staff}
               : Message{words::k_several_staff_help,
                         {{"known", list_of(likely, [](const Staff* one) { return one->id.text; })}}});
    return true;
  }
  const bool is_round = !booking.moment.empty() && booking.moment.find('/') == std::string::npos;
  if (!is_round || !moments_named(m_loaded.policy, booking.moment).empty()) {
    return false;
  }
  const std::string near = nearest_moment(m_loaded.policy, booking.moment);
  report(booking, "unknown-moment", {words_of::k_no_round, {{"text", shown(booking.moment)}}},
         near.empty() ? Message{words_of::k_help_no_round}
                      : Message{words_of::k_help_round_near, {{"near", near}}});
  return true;
}

PersonId BookingMatcher::receiver(const Booking& booking) const {
  return booking.staff.empty() ? m_teacher : PersonId(booking.staff);
}

bool BookingMatcher::is_guardian(const OwedTalk& talk, const std::string& guardian) const {
  const std::string wanted = fold(guardian);
  return std::ranges::any_of(m_loaded.roster.guardians, [&](const Guardian& one) {
    return is_among(talk.guardians, one.person) &&
           (fold(one.person.text) == wanted || fold(full_name(one.name)) == wanted);
  });
}

/// The talks whose codes stand in the text: MOMENT/PUPIL, as only this program writes it.
BookingMatcher::Talks BookingMatcher::named_in(const Booking& booking) const {
  Talks found;
  if (booking.pupil.find('/') == std::string::npos) {
    return found;
  }
  const std::string text = fold(booking.pupil);
  for (const OwedTalk& talk : m_agenda.talks) {
    if (names(text, fold(talk.id.text))) {
      found.push_back(&talk);
    }
  }
  const auto longest =
      std::ranges::max_element(found, {}, [](const OwedTalk* talk) { return talk->id.text.size(); });
  return longest == found.end() ? found : Talks{*longest};  // "…/P1" stands in "…/P1/2" too
}

/// The pupil whose key or talk it is; else those whom it names.
NamedPupils BookingMatcher::pupils_of(const Booking& booking) const {
  if (m_loaded.roster.pupil(PupilId(booking.pupil)) != nullptr) {
    return {{PupilId(booking.pupil)}, {}, {}};
  }
  if (const Talks talks = named_in(booking); !talks.empty()) {
    return {{talks.front()->pupil}, {}, {}};
  }
  return pupils_named(m_loaded.roster, booking.pupil, booking.class_id);
}

/// Whether every word is one by which some moment of the policy can be called.
bool BookingMatcher::are_of_talks(const std::vector<std::string>& words) const {
  return std::ranges::all_of(words, [&](const std::string& word) {
    return std::ranges::any_of(m_loaded.policy.moments,
                               [&](const Moment& moment) { return words_of_moment(moment).contains(word); });
  });
}

/// True for one who is not named well enough to be sure, which is reported. Nobody is guessed.
bool BookingMatcher::is_unnamed(const Booking& booking, const NamedPupils& named, bool of_calendar,
                                std::size_t& other) {
  if (!named.whole.empty()) {
    return false;
  }
  if (!named.given.empty() && are_of_talks(named.besides)) {
    const std::string keys = list_of(named.given, [](const PupilId& pupil) { return pupil.text; });
    report(booking, "booking-given-name", {words_of::k_given_name, {{"text", shown(booking.pupil)}}},
           {words_of::k_help_given_name, {{"keys", keys}}});
    return true;
  }
  if (of_calendar) {
    ++other;
    return true;
  }
  const std::string meant = respelt_pupil(m_loaded.roster, booking.pupil);
  report(booking, "unknown-pupil", {words_of::k_no_pupil, {{"text", shown(booking.pupil)}}},
         meant.empty() ? Message{words_of::k_help_no_pupil}
                       : Message{words_of::k_help_round_near, {{"near", meant}}});
  return true;
}

BookingMatcher::Talks BookingMatcher::talks_on(const Booking& booking,
                                               const std::set<PupilId>& pupils) const {
  const Talks named = named_in(booking);
  Talks found;
  for (const OwedTalk& talk : m_agenda.talks) {
    const bool by_day = talk.is_for(booking.day) || (talk.agreed && talk.agreed->day == booking.day);
    const bool is_meant = named.empty() || named.front() == &talk;
    if (pupils.contains(talk.pupil) && by_day && is_meant) {
      found.push_back(&talk);
    }
  }
  return found;
}

/// Keeps the talks that fit. False, and reported, when none is left.
template <class Fits>
bool BookingMatcher::narrow(Talks& talks, Fits fits, const Booking& booking, Message message,
                            const Phrase& help) {
  Talks left;
  std::ranges::copy_if(talks, std::back_inserter(left), fits);
  if (left.empty()) {
    message.args.push_back({"talks", list_of(talks, [](const OwedTalk* talk) { return talk->id.text; })});
    report(booking, "booking-no-talk", std::move(message), {help});
  }
  talks = std::move(left);
  return !talks.empty();
}

bool BookingMatcher::narrow_all(Talks& talks, const Booking& booking, const NamedPupils& pupils) {
  const std::string of = list_of(pupils.whole, [](const PupilId& pupil) { return pupil.text; });
  const PersonId staff = receiver(booking);
  const auto any = [](const OwedTalk*) { return true; };
  const std::vector<MomentId> named = moments_named(m_loaded.policy, booking.moment);
  const auto of_moment = [&](const OwedTalk* talk) {
    return booking.moment.empty() || booking.moment == talk->id.text ||
           std::ranges::find(named, talk->moment) != named.end();
  };
  const auto of_staff = [&](const OwedTalk* talk) {
    return staff.empty() || is_among(talk->teachers, staff) || is_among(talk->guests, staff);
  };
  const auto of_guardian = [&](const OwedTalk* talk) {
    return booking.guardian.empty() || is_guardian(*talk, booking.guardian);
  };
  const auto is_titled = [&](const OwedTalk* talk) {
    const Moment* moment = m_loaded.policy.find(talk->moment);
    const auto words = moment != nullptr ? words_of_moment(*moment) : std::set<std::string>();
    return std::ranges::all_of(pupils.besides, [&](const std::string& word) { return words.contains(word); });
  };
  return narrow(talks, any, booking, {words_of::k_no_talk, {{"day", booking.day}, {"pupils", of}}},
                words_of::k_help_no_talk) &&
         narrow(talks, is_titled, booking, {words_of::k_other_words, {{"text", shown(booking.pupil)}}},
                words_of::k_help_other_words) &&
         narrow(
             talks, of_moment, booking,
             {words_of::k_other_moment, {{"day", booking.day}, {"pupils", of}, {"moment", booking.moment}}},
             words_of::k_help_other_moment) &&
         narrow(
             talks, [](const OwedTalk* talk) { return !talk->guardians.empty(); }, booking,
             {words_of::k_without_guardians}, words_of::k_help_without_guardians) &&
         narrow(talks, of_staff, booking, {words_of::k_other_staff, {{"staff", staff.text}}},
                words_of::k_help_other_staff) &&
         narrow(talks, of_guardian, booking,
                {words_of::k_other_guardian, {{"guardian", shown(booking.guardian)}}},
                words_of::k_help_other_guardian) &&
         narrow(
             talks, [](const OwedTalk* talk) { return talk->becomes_due; }, booking, {words_of::k_later_year},
             words_of::k_help_later_year) &&
         narrow(
             talks, [&](const OwedTalk* talk) { return !m_held.contains(talk->id); }, booking,
             {words_of::k_held_already}, words_of::k_help_held_already);
}

}  // namespace gesprek::commands
