#include "render/invitation.hpp"
#include "render/json.hpp"

namespace gesprek::render {
namespace {

Json letter_json(const Letter& letter, std::size_t number) {
  constexpr std::string_view k_signing[] = {"assigned", "chosen", "offered"};
  Json talks = Json::array();
  for (const LetterTalk& talk : letter.talks) {
    talks.push_back({{"moment", talk.moment->id.text},
                     {"talk", id_json(talk.talk_id)},
                     {"pupil", talk.pupil.text},
                     {"news", std::string(key(talk.news))},
                     {"was", talk.was ? Json(iso(*talk.was)) : Json(nullptr)},
                     {"signup", k_signing[static_cast<std::size_t>(talk.signing)]},
                     {"start", talk.row == nullptr ? Json(nullptr)
                                                   : Json(talk.row->has_clock ? iso(talk.row->start)
                                                                              : iso(talk.row->start.day))}});
  }
  return {{"file", letter_file(number)},
          {"household", letter.household.text},
          {"guardians", ids_json(letter.guardians)},
          {"language", letter.lang == Lang::nl ? "nl" : "en"},
          {"also", letter.also ? Json(*letter.also == Lang::nl ? "nl" : "en") : Json(nullptr)},
          {"channel", letter.channel},
          {"talks", talks}};
}

}  // namespace

std::string render_invitations_json(const InvitationFiles& files) {
  Json letters = Json::array();
  for (const Letter& letter : files.letters) {
    letters.push_back(letter_json(letter, letters.size() + 1));
  }
  Json lists = Json::array();
  for (const TeacherList& list : files.lists) {
    const std::size_t number = lists.size() + 1;
    lists.push_back({{"file", teacher_file(number, ".txt")},
                     {"table", teacher_file(number, ".csv")},
                     {"staff", list.staff.text},
                     {"talks", list.talks.size()}});
  }
  Json left_out = Json::array();
  for (const LeftOut& one : files.left_out) {
    left_out.push_back(
        {{"guardian", one.guardian.text}, {"talk", one.talk.text}, {"letter", one.household.has_value()}});
  }
  return print_json({{"format", 1},
                     {"invitations", letters},
                     {"teachers", lists},
                     {"invited_before", files.invited_before},
                     {"not_placed", ids_json(files.not_placed)},
                     {"to_tell_first", ids_json(files.to_tell_first)},
                     {"left_out", left_out},
                     {"stale", ids_json(files.stale)},
                     {"dry_run", files.dry_run}});
}

}  // namespace gesprek::render
