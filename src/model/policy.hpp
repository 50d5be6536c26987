// The conversation policy as values: what a school promises its families in a year. Read by load/, never by
// the planner or the checks on their own: those start from the agenda.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/ids.hpp"
#include "base/time.hpp"
#include "diag/diagnostic.hpp"
#include "model/window.hpp"
#include "words/phrase.hpp"

namespace gesprek {

struct Duration {
  enum class Kind { exact, at_most, range, by_agreement, not_stated, at_least } kind = Kind::not_stated;
  Minutes least{0};  ///< of a range, lower bound
  Minutes most{0};   ///< exact value, upper bound
  bool about = false;
  Basis basis;
};

/// Three-valued, as real policies are (A13: not stated).
enum class Stated { no, yes, not_stated };

enum class Role { guardians, pupil, teacher, coordinator, head, other };

/// A role, with the policy's own word for it (`roles:`) where role == other.
struct RoleName {
  Role role = Role::teacher;
  std::string other;
  RoleName() = default;
  /// Implicit: most roles need no word of their own.
  RoleName(Role known, std::string own = {}) : role(known), other(std::move(own)) {}
  friend auto operator<=>(const RoleName&, const RoleName&) = default;
};

enum class Presence { required, welcome, if_suitable, on_request, no };

struct Attendee {
  Role role = Role::teacher;
  std::string
      other;  ///< a further role in the policy's words when role == other ("interpreter", "next_teacher")
  Presence presence = Presence::required;
  Stated mandatory = Stated::not_stated;  ///< for this attendee, when the policy says so apart
  std::optional<Minutes> last_part;       ///< only for the last minutes of the talk
  Basis basis;
  bool leads = false;  ///< leads the talk; for letters and the year overview
};

/// A condition on the pupil (or its family); all of an audience's conditions must hold.
struct Condition {
  enum class Fact {
    new_teacher,        ///< none of this year's class teachers taught the pupil last year (A08)
    extra_support,      ///< B18
    moved_in,           ///< arrived: moved (B26), in this school year
    moving_away,        ///< left: moved (B25)
    starts_this_year,   ///< first_day within this school year
    started_before,     ///< first_day before the round; number = months of tenure
    start_month,        ///< first_day in one of `months` of this school year
    sibling_at_school,  ///< an older brother or sister is already at the school
    changed_class,      ///< moved class during the year
    leaving,            ///< last_day within this school year
  } fact;
  bool negated = false;
  int number = 0;
  std::vector<int> months;
  Basis basis;
};

/// A group of pupils (or classes) whom a moment concerns, with what is different for them.
struct Audience {
  std::vector<int> grades;             ///< empty: every grade; sorted
  std::vector<std::string> divisions;  ///< names of the school's divisions; empty: every one
  std::vector<Condition> conditions;
  Basis basis;
  LocalText name;                ///< another name of the talk for this group
  LocalText content;             ///< another content for this group (B08)
  std::optional<Window> window;  ///< another time for this group (B06)
  std::optional<Duration> duration;
  std::vector<Attendee> attendees;  ///< replaces the moment's where not empty
  Basis attendees_basis;
  std::optional<Stated> mandatory;
  Basis mandatory_basis;
  std::string mode;  ///< another form for this group; empty: the moment's
};

enum class Signup { assigned, chosen };
enum class CountFrom { talk, round };

struct Invite {
  bool needed = false;
  std::optional<Length> lead;  ///< at least this long before
  CountFrom from = CountFrom::talk;
  std::string channel;               ///< parro, mail, phone, paper …
  std::string channel_before_start;  ///< for a pupil who has not started yet (A03)
  RoleName by;
  std::optional<Signup> signup;
  Basis signup_basis;
  bool topics = false;  ///< guardians may bring their own topics (A21)
  Basis topics_basis;
  Basis basis;
  Basis by_basis;
  std::optional<Length> head_start;  ///< households with more children may choose so long before the others
  std::optional<Length> remind;      ///< a reminder so long before the talk
  Basis remind_basis;
};

struct Report {
  bool needed = false;
  std::optional<Length> within;
  std::string where;  ///< parnassys …
  RoleName by;
  Stated shared = Stated::not_stated;  ///< guardians can read it (A24)
  Basis basis;
  Basis shared_basis;
  std::vector<RoleName> signed_by;  ///< who signs it; empty: nobody
};

/// A form that goes out with the invitation and, where return_needed, comes back before the talk.
struct Form {
  std::string id;  ///< start-talk, word-web, or a file of the school
  bool sent_with_invitation = true;
  bool return_needed = false;
  std::optional<Length> return_before;  ///< ahead of the talk; none: by the talk
  Basis basis;
  Basis return_basis;
};

/// Something that the record of the talk must hold: "goals", or an agreement by its own word
/// ("contact-frequency").
struct RecordItem {
  std::string item;
  LocalText name;
  Basis basis;
};

/// Who may ask for the talk; a moment with an initiative is planned only for those who asked (A16, A18).
struct Initiative {
  std::vector<RoleName> by;
  bool offered_to_all = false;  ///< everybody is told that it can be asked for (A16)
  Basis basis;
  LocalText only_when{};  ///< what makes one ask ("progress lags"): a person judges it
};

/// "At least once in each month", "at most once a week" (B14, B18, B21).
struct Cadence {
  enum class Subject { school, class_, pupil } subject = Subject::school;
  enum class Per { month, quarter, school_year, interval } per = Per::month;
  int times = 1;       ///< at least, in each period
  bool about = false;  ///< "about once a month": works with the number
  bool some = false;   ///< "a few times a year": `times` is the school's number
  std::optional<Length>
      at_least_every;  ///< interval: never longer than this without one (upper end of a vague range)
  std::optional<Length> at_most_every;  ///< never closer together than this
  bool holidays_count = false;
  std::string message_kind;          ///< kind of message that counts; others count for neither bound (B21)
  RoleName by;                       ///< whose to-do it is
  std::vector<std::string> through;  ///< channels that it may go through (B18); empty: any
  Basis basis;                       ///< of the rule how often at least
  Basis at_most_basis;               ///< of the rule how often at most, where there is one
};

/// Times of an event or walk-in hour, for everybody or for some divisions.
struct EventTime {
  std::vector<std::string> divisions;
  std::vector<int> grades;
  std::optional<Weekday> weekday;  ///< recurring
  std::optional<ClockRange> clock;
  Basis basis;
};

/// So many more times in the school year for some divisions or grades (B06: eight for the lower school).
struct MoreTimes {
  int times = 1;
  std::vector<std::string> divisions;
  std::vector<int> grades;
  Basis basis;
};

struct Event {
  int times = 1;                ///< how often in the school year, for everybody in the audience
  bool different_days = false;  ///< B09
  int rounds = 1;               ///< B07: given twice in every class
  Basis rounds_basis;
  std::vector<EventTime> hours;
  std::vector<MoreTimes> more;  ///< further times in the year for some of the audience
  std::optional<RoleName> by;   ///< whose task it is; none: the class's teacher, of more classes the head
  Basis by_basis;
  Basis basis;
};

/// The advice on secondary school that a talk gives (A14, A17, B15): held against the national timetable.
enum class Advice { none, early, provisional, final_advice };

/// A family may choose something else in place of the talk (a written report), until a day.
struct OptOut {
  LocalText instead;
  Window choose_by;
  Basis basis;
};

enum class MomentKind { talk, event, recurring, cadence, checklist };

struct Moment {
  MomentId id;
  Basis basis;
  MomentKind kind = MomentKind::talk;
  LocalText name;
  LocalText purpose;
  LocalText content;
  std::vector<Audience> audience;  ///< a pupil in several is owed the talk once, because of the first
  Window window;
  Duration duration;
  std::vector<Attendee> attendees;
  Basis attendees_basis;
  Stated mandatory = Stated::not_stated;
  Basis mandatory_basis;
  std::optional<Initiative> initiative;
  Invite invite;
  Report report;
  std::optional<Form> form;
  std::vector<RecordItem> record;
  std::optional<Cadence> cadence;
  std::optional<Event> event;
  bool mode_agreed = false;  ///< at school, phone or video, agreed per talk (A13)
  Basis mode_basis;
  bool without_guardians = false;  ///< derived: no guardian attends (A12)
  bool per_household = false;      ///< one talk for the family rather than for each pupil (B25, B26)
  bool follow_up = false;          ///< a held talk can ask for one (B10)
  Basis follow_up_basis;
  Stated after_no_show = Stated::not_stated;  ///< yes: a new appointment is owed
  Basis no_show_basis;
  bool siblings_together = true;  ///< RP-07 forbids it
  std::optional<OptOut> opt_out;
  std::optional<MomentId> after_moment;  ///< not before this talk of the same pupil
  Basis after_basis;
  Advice advice = Advice::none;
  Basis advice_basis;
  std::string mode;  ///< school, phone, video or home where the policy states it; empty: at school
  std::string duo;   ///< either, both or working where the policy states it; empty: the school's setting
  Stated divisions_together =
      Stated::not_stated;  ///< all divisions at the same time (B10); no: each its own (B09)
  Basis divisions_basis;
  MomentId written;    ///< of one round of a moment that comes round: the id in the file; empty otherwise
  Basis repeat_basis;  ///< of the rule that makes it come round; empty: none does
  std::optional<ComesRound> comes_round;
  bool of_school = false;  ///< an event of the school's own file, which the policy does not name (B24)
};

/// "At least one of these in the year" (B05, RP-21).
struct Expectation {
  std::string id;
  LocalText name;
  int at_least = 1;
  std::vector<MomentId> of;
  Basis basis;
};

/// Times that suit neither side: a strong wish, which an explicit agreement overrides (B04).
struct QuietTime {
  std::vector<RoleName> roles;
  std::string mode;               ///< phone … or empty for every mode
  std::vector<Weekday> weekdays;  ///< empty: every school day
  ClockRange clock;
  int strength = 7;
  Basis basis;
};

struct Responsibility {
  RoleName role;
  LocalText text;
  Basis basis;
};

struct Related {
  LocalText title;
  std::string file;  ///< or an address; empty when the policy only names it
  Basis basis;
};

/// A text for the school guide, with the clause it restates (B01, B16, B22 …).
struct GuideText {
  std::string id;
  LocalText text;
  Basis basis;
};

/// A form of the policy's own, or the name that it gives to a shipped one.
struct FormText {
  std::string id;
  LocalText name;
  std::string file;  ///< the school's file; empty: the form that the program ships under this id
  Basis basis;
};

struct Channel {
  std::string id;  ///< parro, mail, phone …
  LocalText use;
  std::vector<std::string> kinds;     ///< kinds of talk or message it is for (care, group, urgent …)
  bool chat_for_every_pupil = false;  ///< the teacher makes an individual chat for each pupil (B12)
  bool group_chat_temporary = false;  ///< a group chat has an end date (B12)
  Basis basis;
};

/// Message hours and other settings of the channels (B12, B20).
struct MessageHours {
  ClockRange clock;
  Basis basis;
};

/// Events of the school's own file (celebrations, a project evening): announced so long ahead to the
/// guardians concerned (B24).
struct OtherEvents {
  std::optional<Length> lead;
  Basis basis;
};

struct PolicyMeta {
  LocalText name;
  std::string number;
  LocalText subject;
  LocalText responsible;
  std::optional<Located<Day>> evaluated;
  std::optional<Length> review_every;
  Basis basis;
  Basis evaluated_basis;
  Basis review_basis;
};

/// How talks go when guardians live apart. Who asks for what stands in the tables; this is what the school
/// offers.
struct SeparatedParents {
  enum class Talks { not_stated, together, on_request, separate } talks = Talks::not_stated;
  std::optional<RoleName> approved_by;          ///< who agrees to a talk apart
  Stated copy_in_writing = Stated::not_stated;  ///< who was not there gets the report
  LocalText note;
  Basis basis;
};

/// An accepted warning: stays silent until the date.
struct Accepted {
  std::string code;
  std::string moment;
  std::string reason;
  std::optional<Day> until;
  Basis basis;
};

/// A key of a lower layer that a higher layer changed.
struct Override {
  std::string path;  ///< moments.startgesprek.duration
  Span now;
  Span before;                    ///< in the layer below; unknown: nothing was stated there
  std::string clause;             ///< that the rule of the layer below restates; empty: it names none
  std::vector<MomentId> talks{};  ///< the talks that it determines, as they are written in the file
  Span lowest{};                  ///< as before, but in the lowest layer that states the rule
  std::string lowest_clause{};
};

/// A rule of `every_talk` that no talk takes: each states it itself.
struct UnusedDefault {
  std::string key;
  Span rule;
};

struct Policy {
  PolicyMeta meta;
  std::vector<GuideText> purposes;  ///< A02
  std::vector<GuideText> guide;     ///< principles, criteria, texts for the guide
  std::vector<std::string> roles;   ///< its own, as written under `roles:`
  Basis roles_basis;
  std::vector<Moment> moments;  ///< in the file's order
  std::vector<Expectation> expectations;
  std::vector<QuietTime> quiet;
  std::vector<Responsibility> responsibilities;
  std::vector<Related> related;
  std::vector<FormText> forms;
  std::vector<Channel> channels;
  std::optional<MessageHours> message_hours;
  std::optional<OtherEvents> other_events;
  std::optional<SeparatedParents> separated;
  std::vector<Accepted> accepted;
  std::vector<Override> overrides;
  std::vector<UnusedDefault> unused_defaults;
  bool new_teacher_means_all =
      true;  ///< A08: none of this year's teachers taught the pupil; false: not all of them did
  Basis new_teacher_basis;
  Stated invite_without_custody = Stated::no;  ///< A13: guardians with custody "no"
  Basis without_custody_basis;

  const Moment* find(const MomentId& id) const;
};

}  // namespace gesprek
