// Plans as pages, sheets, spreadsheets and calendars. Each shows its reader what that reader needs and
// nothing else (formats: door list, calendar).
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "agenda/agenda.hpp"
#include "model/policy.hpp"
#include "model/records.hpp"
#include "model/roster.hpp"
#include "model/school.hpp"
#include "publish/ics.hpp"
#include "publish/page.hpp"
#include "publish/paper.hpp"
#include "publish/xlsx.hpp"

namespace gesprek::publish {

/// A talk of which people were told, and that stands in their calendars no more as they were told.
struct TalkOff {
  TalkId talk;
  PupilId pupil;
  std::vector<PersonId> staff;  ///< who had it, as far as that is known
  Minutes minutes{0};           ///< how long it was to be; 0: not known
  DateTime was;                 ///< midnight: without a clock time
  int sequence = 1;             ///< above that of what was told (RFC 5546)
  bool is_off = true;           ///< for everybody; else another teacher has it now
};

struct PlanDocuments {
  std::vector<const Plan*> plans;  ///< the rounds that are shown together
  const Policy& policy;
  const School& school;
  const Roster& roster;
  const std::vector<Topic>& topics;
  Day as_of;
  Lang lang = Lang::nl;
  const Agenda* agenda = nullptr;  ///< says who takes part besides guardians and staff; nothing: not known
  const std::vector<Request>* requests = nullptr;  ///< for the pictures of what families wished
  std::map<TalkId, TalkId>
      first_talks{};                  ///< the talk as which one stands in the family's calendar, if another
  std::map<TalkId, int> sequences{};  ///< how often the told time of a talk changed; none: 0
  std::vector<TalkOff> off{};         ///< for the calendars of teachers
};

/// Timetable by teacher, by family and by room, for the office.
Page plan_page(const PlanDocuments& documents);

/// Sheets that can be printed of a plan.
enum class SheetKind {
  overview,  ///< for the head, each day: who receives, where, from when to when, how many
  board,     ///< for the hall, each day: which teacher sits where; names no child
  teacher,   ///< the evening sheet of each teacher and day, with room to write
  door,      ///< each room and day; given names only ("occupied" for a family whose details are secret, and
             ///< for parents who come apart)
  family     ///< the itinerary of each household and day
};

/// The sheets of these kinds, in the order above.
Paper plan_paper(const PlanDocuments& documents, const std::vector<SheetKind>& kinds);

/// Every form that the program ships, blank, younger and older.
Paper blank_forms(const School& school, Lang lang, Day as_of);

/// One row a talk, with typed cells.
Workbook plan_workbook(const PlanDocuments& documents);

/// A calendar for each teacher and each household, with the key of its owner; names in a teacher's are given
/// names of pupils, in a household's those of its own children.
struct OwnedCalendar {
  std::string owner;                ///< staff or household id
  std::vector<PersonId> guardians;  ///< of the household, whose calendar it is
  bool staff = false;
  CalendarFile file;
};
std::vector<OwnedCalendar> plan_calendars(const PlanDocuments& documents, std::string_view school_key);

/// The preparation form of a start talk (A26) or the word web (B08), one sheet of A4, in a younger (grades
/// 1–4) or older variant; blank, or with the pupil's name and the day by which it is wanted back.
struct FormRequest {
  std::string form;  ///< start-talk or word-web
  bool older = false;
  bool starts_later = false;  ///< the pupil is not at school yet on the day of the talk
  std::string pupil;          ///< given name; empty: a blank form
  std::string full_name;      ///< for the head of the form: two in a class can share a given name
  std::string class_name;
  std::optional<Day> return_by;  ///< last day on which it is wanted back
  std::optional<Day> talk_day;   ///< without a last day: it is wanted back before the talk of this day
  std::string school;
  Lang lang = Lang::nl;
};
/// Nothing when the program ships no form of that name.
std::optional<PaperPart> form_part(const FormRequest& request);

}  // namespace gesprek::publish
