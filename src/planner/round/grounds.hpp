// What holds talks back and could be otherwise: what people asked for, who has to be there and when they can,
// what policy and school lay down, what stands already. Each can be left out, and the round built without it.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "planner/round/build.hpp"

namespace gesprek::planner {

/// One wish or one rule. Points into the input that it was found in.
struct Ground {
  enum class Kind {
    // wishes: of a family or of a member of staff
    impossible,    ///< somebody cannot on a day, or at some hours of every day
    apart,         ///< a family's talks not one after the other
    order,         ///< a family's talks in an order
    other_day,     ///< guardians of one pupil never on one day
    not_adjacent,  ///< guardians of one pupil not one after the other
    // arrangements about one talk
    agreed,  ///< a day, or a time, was agreed on
    longer,  ///< it lasts longer than others of its moment
    // who has to be there
    guest,           ///< an interpreter, a coordinator …
    guest_days,      ///< who works on some days only
    guest_sessions,  ///< whom the school names in some sessions only
    teacher_days,    ///< a teacher who works on some days only
    duo_both,        ///< both teachers together
    duo_working,     ///< the teacher who works that day
    // of the policy
    lead,         ///< the notice that an invitation gives
    window,       ///< the days of the moment
    part_of_day,  ///< afternoons only, evenings only …
    after,        ///< not before another talk of the pupil
    // of the school
    walking_gap,
    travel,
    longest_stretch,
    latest_end,
    room,      ///< holds so many talks at a time
    pause,     ///< of a day's sessions
    standing,  ///< a talk of another round, or one that may not move
  };
  Kind kind = Kind::impossible;
  std::vector<const Request*> rows{};  ///< of what was asked; none for guardians who stay apart
  const OwedTalk* talk = nullptr;      ///< one of those that it holds back
  std::vector<TalkId> talks{};         ///< those that a rule about talks is lifted for
  PersonId person{};
  RoomId room{};
  Day day{};                         ///< of a pause
  Minutes usual{};                   ///< without what makes it longer
  const PlannedTalk* row = nullptr;  ///< that stands
};

/// What a family (or a member of staff) would have to give up; the others are rules.
bool is_wish(const Ground& ground);

/// A stable word for programs.
std::string_view kind_name(Ground::Kind kind);

/// All that bears on these talks of the agenda and could be otherwise: first rules, then wishes in the order
/// of the requests, guardians apart last.
std::vector<Ground> grounds_about(const BuildInput& input, const std::vector<TalkId>& talks);
/// The wishes among them.
std::vector<Ground> wishes_about(const BuildInput& input, const std::vector<TalkId>& talks);
/// The rules among them.
std::vector<Ground> rules_about(const BuildInput& input, const std::vector<TalkId>& talks);

/// An input in which some wishes are given up and some rules do not hold; lives no longer than the one that
/// it was made from.
class GivenUp {
 public:
  GivenUp(const BuildInput& input, const std::vector<Ground>& grounds);

  BuildInput input() const;

 private:
  void lift(const Ground& ground);
  /// Without a talk that stands.
  void clear_away(const PlannedTalk& row);

  const BuildInput& m_input;
  std::vector<Request> m_requests;
  std::optional<Agenda> m_agenda;  ///< these only where something in them is otherwise
  std::optional<School> m_school;
  std::optional<Roster> m_roster;
  std::optional<Plans> m_plans;
};

/// As a sentence: "Mieke de Boer cannot come on Tuesday 9 February 2027".
Message say_ground(const Ground& ground, const BuildInput& input);
/// The same of several, with the days of one family in one sentence.
std::vector<Message> say_grounds(const std::vector<Ground>& grounds, const BuildInput& input);
/// True of somebody who cannot come at any hour of a day, or of every day.
bool is_whole_day(const Ground& wish);
/// Whose wish it is.
Message whose_wish(const Ground& wish, const Roster& roster);
/// Where it is written down; an unknown span when in no line of its own.
Span source_of(const Ground& ground, const BuildInput& input);
/// Of the policy; empty when it is no rule of the policy.
std::string clause_of(const Ground& ground, const BuildInput& input);

/// Talks and grounds that together are impossible.
struct Behind {
  std::vector<Ground> grounds;
  /// Found by leaving out each talk and each ground in turn, and holding the rest; false also when that took
  /// too long to find out.
  bool irreducible = false;
  bool complete = false;  ///< nobody asked to stop before all were looked at
};

/// The grounds without which these talks could be held together: such that each of them is needed for that.
/// None when the talks do not fit whatever is given up, or when that was not found out.
Behind grounds_behind(const BuildInput& input, const std::vector<TalkId>& talks,
                      const std::function<bool()>& should_stop);

}  // namespace gesprek::planner
