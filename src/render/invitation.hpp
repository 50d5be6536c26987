// Letters to households and lists to teachers. A letter names the household's own children and nobody else's
// (formats: what an output may show).
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "agenda/agenda.hpp"
#include "model/letter_template.hpp"
#include "model/records.hpp"
#include "render/look.hpp"

namespace gesprek::render {

/// How the household comes to a time.
enum class Signing { assigned, chosen, offered };

/// What the household knows of the talk already.
enum class News {
  fresh,
  changed,
  cancelled,
  not_yours,  ///< it goes on, and is theirs no more
  reminder
};

/// False for what a household had and has no more.
constexpr bool is_theirs(News news) {
  return news != News::cancelled && news != News::not_yours;
}

struct LetterTalk {
  const Moment* moment = nullptr;
  std::size_t audience_index = 0;
  const OwedTalk* owed = nullptr;      ///< nothing: an offer, which nobody has taken up yet
  const PlannedTalk* row = nullptr;    ///< its time; nothing unless assigned
  const SchoolRound* round = nullptr;  ///< the school's dates for it
  TalkId talk_id{};                    ///< empty for an offer
  TalkId calendar_talk{};              ///< the talk as which it stands in their calendar, if that was another
  PupilId pupil{};
  std::vector<PersonId> guardians{};  ///< of the household, who are invited to it; sorted
  DayRange window{};
  Signing signing = Signing::assigned;
  News news = News::fresh;
  std::optional<DateTime> was{};        ///< the time that the household was told before, if it is another now
  Minutes was_minutes{0};               ///< how long it was to be; 0: not known
  std::optional<PlannedTalk> was_at{};  ///< where that was, if it is elsewhere now: mode and room alone
  std::vector<PersonId> was_with{};     ///< with whom, if it is with others now
  std::vector<PersonId> told_staff{};   ///< with whom they were told last; nobody: the log does not say
  std::optional<Day> signup_opens{};    ///< earlier than for others (RP-41); nothing: as the round's
  std::optional<Day> form_back_by{};    ///< last day for the form; nothing: by the talk
  int sequence = 0;                     ///< how often what was told has changed (RFC 5545)
};

/// "At least so many of these talks this year" (B05).
struct YearExpectation {
  int at_least = 1;
  std::vector<MomentId> moments;
};

/// A stretch of a day about which a family is asked whether it suits.
struct WishBlock {
  Day day;
  ClockRange clock;
  friend auto operator<=>(const WishBlock&, const WishBlock&) = default;
};

struct Letter {
  HouseholdId household;
  std::vector<PersonId> guardians;
  Lang lang = Lang::nl;
  std::optional<Lang>
      also;  ///< the language of the other guardian: the letter stands in both, one after the other
  std::string channel;
  std::vector<LetterTalk> talks;  ///< by start, then pupil
  std::vector<YearExpectation> expected;
  std::vector<WishBlock> blocks;    ///< when asking for wishes
  std::optional<Day> wishes_until;  ///< when asking for wishes
};

/// A stretch in which a teacher receives, to be opened in a talk planner.
struct TeacherBlock {
  MomentId moment;
  Day day;
  ClockRange clock;
  std::vector<ClockRange> breaks;
  Minutes minutes{10};          ///< of one talk
  std::optional<Day> opens{};   ///< families choose their time in it from this day,
  std::optional<Day> closes{};  ///< until this one; both or neither
};

struct TeacherList {
  PersonId staff;
  std::vector<const PlannedTalk*> talks;  ///< by start
  std::vector<TeacherBlock> blocks;       ///< what to open, round by round
  std::vector<MomentId> moments;
  std::vector<MomentId> chosen;          ///< of these: rounds for which families choose a time
  std::vector<PupilId> first_choice;     ///< of families with more children, when families choose
  std::optional<Day> first_choice_from;  ///< from when they may; nothing: with the others
  std::vector<PupilId> not_in_parro;     ///< invited in another way
  std::vector<std::string> channels;     ///< of those, one each
};

struct InvitationContext {
  const Policy& policy;
  const School& school;
  const Roster& roster;
};

/// The letter in its parts, for whatever it is put on.
struct LetterBlock {
  enum class Kind { subtitle, paragraph, fact } kind = Kind::paragraph;
  std::string label;  ///< of a fact
  std::string text;
};
struct LetterDocument {
  Lang lang = Lang::nl;
  std::string subject;
  std::vector<LetterBlock> blocks;
  std::vector<LetterDocument> others;  ///< the same in another language, behind it
};

/// One letter for guardians who read two languages: a subject in both, then each text.
LetterDocument in_both(LetterDocument letter, LetterDocument other);

/// The template for the language, filled in with what concerns this household alone. A line with a field that
/// is empty for it is left out.
LetterDocument compose_letter(const Letter& letter, const LetterTemplate& text,
                              const InvitationContext& context);
/// What compose_letter fills in.
TemplateData letter_data(const Letter& letter, const InvitationContext& context);
/// The subject, an empty line, the letter: to paste or to read aloud.
std::string letter_text(const LetterDocument& document);

/// True when the talk's form goes along with the letter: with an invitation or a reminder.
bool form_goes_along(const LetterTalk& talk);
/// The policy's name of a form, or that of the shipped one.
std::string form_name(Lang lang, const Policy& policy, std::string_view id);

std::string render_teacher_list(const Look& look, const TeacherList& list, const InvitationContext& context);
/// staff;name;moment;date;start;end;minutes;breaks;signup_opens;signup_closes;first_choice: what to open, one
/// row a session of a teacher.
std::vector<std::vector<std::string>> block_rows(const std::vector<TeacherList>& lists,
                                                 const InvitationContext& context);
/// The given names and classes of brothers and sisters at the school: "Tim (5A), Els (1B)".
std::string siblings_text(Lang lang, const PupilId& pupil, const Roster& roster);
/// date;start;end;pupil;class;siblings;mode;room;guardians: neutral fields to type or paste into a talk
/// planner.
std::vector<std::vector<std::string>> teacher_rows(Lang lang, const TeacherList& list,
                                                   const InvitationContext& context);
/// One row a letter: file, for whom, through which channel. Addresses of a guardian who keeps them secret are
/// left out: the list is one to print.
std::vector<std::vector<std::string>> letter_rows(const std::vector<Letter>& letters,
                                                  const InvitationContext& context);
/// For a mail merge: one row a mail with its address, subject, each talk in columns of its own, and the
/// whole text. Documents are those of the letters, in the same order.
std::vector<std::vector<std::string>> merge_rows(const std::vector<Letter>& letters,
                                                 const std::vector<LetterDocument>& documents,
                                                 const InvitationContext& context);
/// The replies of --ask-wishes to be filled in: one row a household and time, with the columns of
/// requests.csv; what is left without a kind does not count.
std::vector<std::vector<std::string>> wish_rows(const std::vector<Letter>& letters, Day asked);
struct LetterAddress {
  std::string name;
  std::string email;
};
/// To whom one mail with the letter goes; all of them see one another's addresses.
struct LetterMail {
  std::vector<LetterAddress> to;
  bool is_secret = false;  ///< to one guardian alone, who keeps contact details secret
};
/// One mail to the guardians who do not keep their details secret, and one to each of the others: at least
/// one, to nobody where the school has no address.
std::vector<LetterMail> letter_mails(const Letter& letter, const Roster& roster);
/// "new", "changed", "cancelled", "not-yours", "reminder": for programs.
std::string_view key(News news);
/// "invitation-0001.txt": never made from a name.
std::string letter_file(std::size_t number, std::string_view ending = ".txt");
std::string teacher_file(std::size_t number, std::string_view ending);
/// "invitation-0001.eml", "invitation-0001-2.eml": the letter's mails by their place in letter_mails.
std::string mail_file(std::size_t number, std::size_t mail);
/// True for the name of a letter or list that some run wrote.
bool is_invitation_file(std::string_view name);

/// A guardian who was invited to a talk to come, and is not any more.
struct LeftOut {
  PersonId guardian;
  TalkId talk;
  std::optional<HouseholdId>
      household{};  ///< to which a letter goes that tells them; nothing: the school does
};

struct InvitationFiles {
  std::vector<Letter> letters;
  std::vector<TeacherList> lists;
  std::size_t invited_before = 0;
  std::vector<TalkId> not_placed;
  bool dry_run = false;
  std::vector<TalkId> to_tell_first{};  ///< no reminder before the change is told
  std::vector<LeftOut> left_out{};
  std::vector<TalkId> stale{};  ///< who comes, or whether it goes on, has changed since it was planned
};
/// docs/reference/json.md
std::string render_invitations_json(const InvitationFiles& files);

}  // namespace gesprek::render
