#include "commands/bookings.hpp"

#include <algorithm>
#include <map>
#include <ostream>
#include <set>

#include "agenda/working_times.hpp"
#include "commands/booking_clashes.hpp"
#include "commands/booking_match.hpp"
#include "commands/folder.hpp"
#include "commands/import_files.hpp"
#include "commands/output.hpp"
#include "commands/planning.hpp"
#include "commands/pupil_names.hpp"
#include "commands/report.hpp"
#include "commands/targets.hpp"
#include "commands/told.hpp"
#include "load/bookings.hpp"
#include "model/log_facts.hpp"
#include "render/booked.hpp"
#include "words/bookings.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::bookings;

/// Who receives: as the appointment says, else both teachers of a duo that comes together, else the one who
/// works that day; and the guests.
std::vector<PersonId> receivers(const OwedTalk& talk, const Booking& booking, const PersonId& teacher,
                                const Roster& roster) {
  std::vector<PersonId> staff;
  const PersonId named = booking.staff.empty() ? teacher : PersonId(booking.staff);
  if (talk.duo == Duo::both) {
    staff = talk.teachers;
  } else if (is_among(talk.teachers, named)) {
    staff = {named};
  } else if (!talk.teachers.empty()) {
    const auto present =
        std::find_if(talk.teachers.begin(), talk.teachers.end(),
                     [&](const PersonId& person) { return works_on(person, booking.day, roster); });
    staff = {present == talk.teachers.end() ? talk.teachers.front() : *present};
  }
  staff.insert(staff.end(), talk.guests.begin(), talk.guests.end());
  return staff;
}

PlannedTalk row_of(const OwedTalk& talk, const Booking& booking, const PersonId& teacher,
                   const LoadedSchool& loaded) {
  const PlannedTalk* standing = planned_talk(loaded.plans, talk.id);
  PlannedTalk row;
  if (standing != nullptr) {
    row = *standing;
  } else {
    row.id = talk.id;
    row.moment = talk.moment;
    row.pupil = talk.pupil;
    row.guardians = talk.guardians;
    row.mode = talk.mode;
    const Pupil* pupil = loaded.roster.pupil(talk.pupil);
    const SchoolClass* group = pupil != nullptr ? loaded.roster.school_class(pupil->class_id) : nullptr;
    row.room = group != nullptr && talk.mode == Mode::school ? group->room : RoomId();
    row.minutes = talk.minutes;
  }
  const bool names_staff = !booking.staff.empty() || !teacher.empty();
  if (standing == nullptr || names_staff) {
    row.staff = receivers(talk, booking, teacher, loaded.roster);
  }
  row.minutes = booking.minutes.value_or(row.minutes);
  row.start = {booking.day, booking.start};
  row.has_clock = true;
  row.pinned = true;
  return row;
}

bool same_place(const PlannedTalk& a, const PlannedTalk& b) {
  return a.start == b.start && a.minutes == b.minutes && a.staff == b.staff && a.pinned == b.pinned;
}

/// That appointment stands no more; one at another time would.
bool was_called_off(const TalkId& talk, const DateTime& start, const Log& log) {
  return std::any_of(log.lines.begin(), log.lines.end(), [&](const LogLine& line) {
    return line.talk == talk && called_off_start(line) == start;
  });
}

using Matches = std::map<TalkId, std::vector<std::pair<const OwedTalk*, const Booking*>>>;

/// The rows that are new or stand elsewhere; a talk at two times is reported and left alone.
std::vector<PlannedTalk> rows_of(const Matches& matches, const PersonId& teacher, const LoadedSchool& loaded,
                                 BookingMatcher& matcher, render::Booked& booked) {
  std::vector<PlannedTalk> rows;
  for (const auto& [talk, found] : matches) {
    const Booking& first = *found.front().second;
    const auto elsewhere = [&first](const auto& match) {
      return match.second->day != first.day || match.second->start != first.start;
    };
    if (std::any_of(found.begin(), found.end(), elsewhere)) {
      for (const auto& match : found) {
        matcher.report(*match.second, "booking-twice", {words_of::k_twice, {{"talk", talk.text}}},
                       {words_of::k_help_twice});
      }
      booked.unmatched += found.size();
      continue;
    }
    if (was_called_off(talk, {first.day, first.start}, loaded.log)) {
      matcher.report(first, "booking-called-off", {words_of::k_called_off, {{"talk", talk.text}}},
                     {words_of::k_help_called_off, {{"talk", talk.text}}});
      ++booked.unmatched;
      continue;
    }
    booked.known += found.size() - 1;  // the same appointment once more
    PlannedTalk row = row_of(*found.front().first, *found.front().second, teacher, loaded);
    const PlannedTalk* standing = planned_talk(loaded.plans, talk);
    if (standing != nullptr && same_place(*standing, row)) {
      ++booked.known;
    } else {
      rows.push_back(std::move(row));
    }
  }
  return rows;
}

/// Says what time is given up: one that the family was told, or that somebody pinned.
void report_moves(const std::vector<PlannedTalk>& rows, const Matches& matches, const LoadedSchool& loaded,
                  const std::vector<ToldTalk>& told, BookingMatcher& matcher) {
  for (const PlannedTalk& row : rows) {
    const Booking& booking = *matches.at(row.id).front().second;
    const auto known = std::ranges::find(told, row.id, &ToldTalk::talk);
    const PlannedTalk* standing = planned_talk(loaded.plans, row.id);
    if (known != told.end() && known->was && !known->is_off && *known->was != row.start) {
      const Arg day{"day", known->was->day};
      matcher.report(booking, "booking-moves-told",
                     {words_of::k_moved_told, {{"talk", row.id.text}, day, {"start", known->was->clock}}},
                     {words_of::k_help_moved_told, {{"moment", row.moment.text}}});
    } else if (standing != nullptr && standing->pinned && standing->start != row.start) {
      const Arg day{"day", standing->start.day};
      matcher.report(booking, "booking-moves",
                     {words_of::k_moved, {{"talk", row.id.text}, day, {"start", standing->start.clock}}},
                     {words_of::k_help_moved});
    }
  }
}

/// Two families at one teacher, or a family at two: the planner leaves pinned talks where they are.
void report_clashes(const std::vector<PlannedTalk>& rows, const Matches& matches, const LoadedSchool& loaded,
                    BookingMatcher& matcher) {
  std::set<TalkId> booked;
  for (const auto& [talk, found] : matches) {
    booked.insert(talk);
  }
  for (const BookingClash& clash : find_booking_clashes(rows, booked, loaded.plans)) {
    matcher.report(*matches.at(clash.talk).front().second, "booking-clash",
                   {words_of::k_clash,
                    {{"talk", clash.talk.text}, {"other", clash.other.text}, {"person", clash.person.text}}},
                   {words_of::k_help_clash, {{"talk", clash.talk.text}}});
  }
}

void put_in_plans(LoadedSchool& loaded, const std::vector<PlannedTalk>& rows) {
  std::map<MomentId, Plan> plans;
  for (const PlannedTalk& row : rows) {
    const auto standing = loaded.plans.find(row.moment);
    Plan& plan =
        plans
            .try_emplace(row.moment, standing != loaded.plans.end() ? standing->second : Plan{row.moment, {}})
            .first->second;
    std::erase_if(plan.talks, [&](const PlannedTalk& other) { return other.id == row.id; });
    plan.talks.push_back(row);
  }
  std::vector<const Plan*> changed;
  for (const auto& [moment, plan] : plans) {
    changed.push_back(&plan);
  }
  write_plans(loaded, *loaded.lock, changed, Author::person);
}

/// The appointments of every file. A calendar is one by its content, whatever its name.
struct Files {
  std::vector<Booking> of_lists;
  std::vector<Booking> of_calendars;
};

Files read_files(const ImportRequest& request, Env& env, Diagnostics& problems) {
  Files files;
  for (const Located<std::string>& file : request.files) {
    std::string bytes = read_bytes(file, env);
    const bool calendar = is_calendar(bytes);
    if (!calendar && !is_list(bytes, file, "import bookings", problems)) {
      continue;
    }
    std::vector<Booking>& all = calendar ? files.of_calendars : files.of_lists;
    auto some = calendar
                    ? load_calendar(env.sources, env.sources.add(name_of(file), std::move(bytes)), problems)
                    : load_bookings(env.sources, add_table(env.sources, name_of(file), bytes), problems);
    std::move(some.begin(), some.end(), std::back_inserter(all));
  }
  return files;
}

/// Pupils and staff by the keys that stand in the tables.
void mend_keys(std::vector<Booking>& bookings, const Roster& roster, Diagnostics& problems) {
  PupilKeyMender mender(roster, problems);
  for (Booking& booking : bookings) {
    booking = with_staff_key(std::move(booking), roster);
    mender.mend(booking.pupil, booking.row);
  }
}

void answer(Env& env, const render::Booked& booked, const Diagnostics& problems) {
  if (env.format == Format::json) {
    env.out << render::render_booked_json(language(env), booked, problems, env.sources);
    return;
  }
  report(env, problems);
  const auto number = [](std::size_t count) { return static_cast<std::int64_t>(count); };
  const auto count = [&](std::size_t of, const Phrase& one, const Phrase& many) {
    return say_count(language(env), number(of), one, many);
  };
  const bool dry = booked.dry_run;
  env.out << render::paragraph(
      look(env),
      say(language(env),
          {booked.dry_run ? words_of::k_would_read : words_of::k_read,
           {{"read", count(booked.read, words_of::k_appointment, words_of::k_appointments)},
            {"placed", dry ? count(booked.placed.size(), words_of::k_would_pin, words_of::k_would_pin_many)
                           : std::to_string(booked.placed.size())},
            {"known", dry ? count(booked.known, words_of::k_stands, words_of::k_stand)
                          : count(booked.known, words_of::k_stood, words_of::k_stood_many)},
            {"unmatched", count(booked.unmatched, words_of::k_fits_nothing, words_of::k_fit_nothing)},
            {"other", number(booked.other)}}}));
}

}  // namespace

Exit import_bookings(const ImportRequest& request, Env& env) {
  if (has_option_of_people(request, env)) {
    return Exit::wrong;
  }
  const auto loaded = load_to_write(env);
  if (!loaded) {
    return Exit::wrong;
  }
  Diagnostics problems;
  const PersonId teacher = request.teacher
                               ? find_staff(loaded->roster, *request.teacher, problems).value_or(PersonId())
                               : PersonId();
  Files files = read_files(request, env, problems);
  if (problems.has_errors()) {
    return refuse_lists(problems, env);
  }
  mend_keys(files.of_lists, loaded->roster, problems);
  const Agenda agenda = loaded->agenda(env.as_of);
  BookingMatcher matcher(*loaded, agenda, teacher, problems, env.format == Format::json);
  render::Booked booked;
  booked.dry_run = env.dry_run;
  booked.read = files.of_lists.size() + files.of_calendars.size();
  Matches matches;
  for (const auto* bookings : {&files.of_lists, &files.of_calendars}) {
    for (const Booking& booking : *bookings) {
      const std::size_t before = booked.other;
      if (const OwedTalk* talk = matcher.talk_of(booking, bookings == &files.of_calendars, booked.other)) {
        matches[talk->id].emplace_back(talk, &booking);
      } else {
        booked.unmatched += booked.other == before ? 1 : 0;
      }
    }
  }
  booked.placed = rows_of(matches, teacher, *loaded, matcher, booked);
  if (!booked.placed.empty()) {
    report_moves(booked.placed, matches, *loaded, told_talks(*loaded, agenda, env.as_of), matcher);
  }
  report_clashes(booked.placed, matches, *loaded, matcher);
  if (!env.dry_run && !booked.placed.empty()) {
    put_in_plans(*loaded, booked.placed);
  }
  answer(env, booked, problems);
  return problems.has_warnings() ? Exit::act : Exit::done;
}

}  // namespace gesprek::commands
