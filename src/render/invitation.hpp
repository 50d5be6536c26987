// Letters to households and lists to teachers. A letter names the household's own children and nobody else's
// (formats: what an output may show).
#pragma once

#include <string>
#include <vector>

#include "agenda/agenda.hpp"
#include "model/records.hpp"
#include "render/look.hpp"

namespace gesprek::render {

/// How the household comes to a time.
enum class Signing { assigned, chosen, offered };

struct LetterTalk {
  const Moment* moment = nullptr;
  std::size_t audience_index = 0;
  const OwedTalk* owed = nullptr;      ///< nothing: an offer, which nobody has taken up yet
  const PlannedTalk* row = nullptr;    ///< its time; nothing unless assigned
  const SchoolRound* round = nullptr;  ///< the school's dates for it
  PupilId pupil;
  DayRange window;
  Signing signing = Signing::assigned;
};

struct Letter {
  HouseholdId household;
  std::vector<PersonId> guardians;
  Lang lang = Lang::nl;
  std::string channel;
  std::vector<LetterTalk> talks;  ///< by start, then pupil
};

struct TeacherList {
  PersonId staff;
  std::vector<const PlannedTalk*> talks;  ///< by start
  std::vector<const SchoolRound*> rounds;
  std::vector<MomentId> moments;
  std::vector<PupilId> not_in_parro;  ///< invited in another way
  std::vector<std::string> channels;  ///< of those, one each
};

struct InvitationContext {
  const Policy& policy;
  const School& school;
  const Roster& roster;
};

std::string render_letter(const Letter& letter, const InvitationContext& context);
std::string render_teacher_list(const Look& look, const TeacherList& list, const InvitationContext& context);
/// date;start;end;pupil;class;siblings;mode;room: neutral fields to type or paste into a talk planner.
std::vector<std::vector<std::string>> teacher_rows(const TeacherList& list, const InvitationContext& context);
/// One row a letter. Addresses of a household that keeps them secret are left out.
std::vector<std::vector<std::string>> letter_rows(const std::vector<Letter>& letters,
                                                  const InvitationContext& context);
/// "invitation-0001.txt": never made from a name.
std::string letter_file(std::size_t number);
std::string teacher_file(std::size_t number, std::string_view ending);
/// True for the name of a letter or list that some run wrote.
bool is_invitation_file(std::string_view name);

struct InvitationFiles {
  std::vector<Letter> letters;
  std::vector<TeacherList> lists;
  std::size_t invited_before = 0;
  std::vector<TalkId> not_placed;
  bool dry_run = false;
};
/// docs/reference/json.md
std::string render_invitations_json(const InvitationFiles& files);

}  // namespace gesprek::render
