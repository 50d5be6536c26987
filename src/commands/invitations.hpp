// Who gets a letter for which talks: one letter a household, with what it does not know yet.
#pragma once

#include <map>
#include <utility>
#include <vector>

#include "commands/folder.hpp"
#include "compliance/facts.hpp"
#include "render/invitation.hpp"

namespace gesprek::commands {

/// What is written to the families.
enum class InviteKind {
  news,    ///< who is not invited yet, whose time has changed, whose talk was taken away
  remind,  ///< who was invited and has not reacted
  wishes   ///< who will have a talk in a round that is still to be planned
};

struct InvitationInput {
  const LoadedSchool& loaded;
  const Agenda& agenda;
  const std::vector<MomentId>& moments;
  InviteKind kind = InviteKind::news;
  Lang lang = Lang::nl;  ///< for households that have none of their own
  Day as_of{};
  /// Rounds with the sessions that planning would propose, where the school opened none: to ask for wishes.
  std::map<MomentId, SchoolRound> proposed{};
};

struct Selection {
  std::vector<render::Letter> letters;      ///< by household
  std::vector<render::TeacherList> lists;   ///< by staff id
  std::vector<HouseholdId> invited_before;  ///< have no letter because everything was told to them
  std::vector<TalkId> not_placed;
  std::vector<TalkId> stale;          ///< planned, and owed no more or to others than the plan has
  std::vector<TalkId> to_tell_first;  ///< no reminder: the family does not know the time that they have now
  std::vector<render::LeftOut> left_out;
};

/// The letters and lists of these moments. What the input points to must outlive it.
Selection select_invitations(const InvitationInput& input);

}  // namespace gesprek::commands
