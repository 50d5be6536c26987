// Which talk an appointment that was made elsewhere is.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "commands/folder.hpp"
#include "commands/named_pupils.hpp"
#include "load/bookings.hpp"

namespace gesprek::commands {

/// The booking with the key of whoever of the staff it names; as it stands when that is not one person.
Booking with_staff_key(Booking booking, const Roster& roster);

class BookingMatcher {
 public:
  /// `teacher`: whose appointments they are, where they do not say it themselves; empty: not known.
  /// `for_programs`: what is reported is read by programs, and names nobody.
  BookingMatcher(const LoadedSchool& loaded, const Agenda& agenda, PersonId teacher, Diagnostics& problems,
                 bool for_programs);

  /// The only talk that fits, or nothing, which is reported with the reason. `other` counts what names nobody
  /// of the school where that is no fault: in a calendar stands more than talks.
  const OwedTalk* talk_of(const Booking& booking, bool of_calendar, std::size_t& other);

  void report(const Booking& booking, std::string_view code, Message message, Message help);

 private:
  using Talks = std::vector<const OwedTalk*>;

  std::string shown(const std::string& cell) const;
  bool is_faulty(const Booking& booking);
  bool is_of_unknown(const Booking& booking);
  PersonId receiver(const Booking& booking) const;
  bool is_guardian(const OwedTalk& talk, const std::string& guardian) const;
  Talks named_in(const Booking& booking) const;
  NamedPupils pupils_of(const Booking& booking) const;
  bool are_of_talks(const std::vector<std::string>& words) const;
  bool is_unnamed(const Booking& booking, const NamedPupils& named, bool of_calendar, std::size_t& other);
  Talks talks_on(const Booking& booking, const std::set<PupilId>& pupils) const;
  template <class Fits>
  bool narrow(Talks& talks, Fits fits, const Booking& booking, Message message, const Phrase& help);
  bool narrow_all(Talks& talks, const Booking& booking, const NamedPupils& pupils);

  const LoadedSchool& m_loaded;
  const Agenda& m_agenda;
  PersonId m_teacher;
  Diagnostics& m_problems;
  bool m_for_programs;
  std::set<TalkId> m_held;
};

}  // namespace gesprek::commands
