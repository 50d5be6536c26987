// The days that terms count from, and lengths of time in words.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "compliance/facts.hpp"

namespace gesprek::compliance {

/// The term for arranging a follow-up or a new appointment, and for a report where the policy names none.
inline constexpr Length k_usual_term{1, Unit::weeks};

/// "1 week", as the argument of a message.
std::vector<Message> length_arg(const Length& length);
std::vector<Message> days_arg(std::int64_t count);
std::vector<Message> minutes_arg(Minutes minutes);

/// The day that the terms of a talk count from: when it was held; while it has not been, when it is planned.
struct TalkDay {
  Day day;
  bool certain = true;  ///< false: it is planned, and whether it was held will show in the log
  Message fact;
};
/// Nothing while it is neither held nor planned, or when its last appointment fell through.
std::optional<TalkDay> talk_day(const TalkFacts& talk, const Facts& facts);

/// The day that its invitation had to precede: of the first appointment, even if nobody came to that one.
std::optional<TalkDay> first_appointment(const TalkFacts& talk, const Facts& facts);

/// The day of the planned row, unless the log says that this appointment fell through.
std::optional<Day> open_appointment(const TalkFacts& talk);

/// The last day on which the invitation can still be in time for the window: that is when the talk must be
/// planned. Without a lead time, the window's last day.
Day last_invitation(const OwedTalk& owed, const Facts& facts);

/// A last day, with the facts and the arithmetic that it comes from.
struct Term {
  Day due;
  std::vector<Message> arithmetic;
};

/// last_invitation with its arithmetic.
Term invitation_for_window(const OwedTalk& owed, const Facts& facts);

/// The last day on which inviting is in time: as the lead time says before the first appointment, without a
/// lead time its day; while it has none, as its window says.
Term invitation_term(const TalkFacts& talk, const Facts& facts);

/// The last day of a talk's report; the same without the arithmetic.
Day report_due(const TalkFacts& talk, Day held, const Facts& facts);
Term report_term(const TalkFacts& talk, Day held, const Facts& facts);

}  // namespace gesprek::compliance
