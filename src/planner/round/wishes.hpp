// What people asked for that keeps talks from times, and a school in which they gave it up.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "planner/round/build.hpp"

namespace gesprek::planner {

/// Rows that one family (or member of staff) would give up together, or that the guardians of a pupil stay
/// apart. Points into the input that it was found in.
struct Wish {
  enum class Kind {
    impossible,    ///< somebody cannot on a day, or at some hours of every day
    apart,         ///< a family's talks not one after the other
    order,         ///< a family's talks in an order
    other_day,     ///< guardians of one pupil never on one day
    not_adjacent,  ///< guardians of one pupil not one after the other
  };
  Kind kind = Kind::impossible;
  std::vector<const Request*> rows;  ///< none for guardians who stay apart
  const OwedTalk* talk = nullptr;    ///< one of those that it holds back
};

/// The wishes that bear on these talks of the agenda, in the order of the requests; guardians apart last.
std::vector<Wish> wishes_about(const BuildInput& input, const std::vector<TalkId>& talks);

/// An input in which some wishes are given up; lives no longer than the one it was made from.
class GivenUp {
 public:
  GivenUp(const BuildInput& input, const std::vector<Wish>& wishes);

  BuildInput input() const;

 private:
  const BuildInput& m_input;
  std::vector<Request> m_requests;
  std::optional<Agenda> m_agenda;  ///< only where guardians no longer stay apart
};

/// What is asked, as a sentence: "Mieke de Boer cannot come on Tuesday 9 February 2027".
Message say_wish(const Wish& wish, const Roster& roster);
/// The same of several, with the days of one family in one sentence.
std::vector<Message> say_wishes(const std::vector<Wish>& wishes, const Roster& roster);
/// Whose it is.
Message whose_wish(const Wish& wish, const Roster& roster);

/// The wishes without which these talks could be held together with all that stands: such that each of them
/// is needed for that. Empty when the talks do not fit whatever is given up, or when that was not found out.
std::vector<Wish> wishes_behind(const BuildInput& input, const std::vector<TalkId>& talks,
                                const std::function<bool()>& should_stop);

}  // namespace gesprek::planner
