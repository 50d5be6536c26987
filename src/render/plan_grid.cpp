// A day of a plan as a grid: teachers across, time down.
#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "planner/round/openings.hpp"
#include "render/describe.hpp"
#include "render/plan_view.hpp"
#include "render/sessions.hpp"
#include "words/render.hpp"
#include "words/show.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::show;

constexpr std::size_t k_time_width = 7;     // "18:30  "
constexpr std::size_t k_least_column = 12;  // with the gap behind it
constexpr std::size_t k_most_column = 24;

/// What a teacher does at a time.
struct Cell {
  enum class Kind { nothing, talk, goes_on, free, pause, travel, busy } kind = Kind::nothing;
  std::vector<const PlannedTalk*> talks{};  ///< that begin then: several where somebody put them so
};

struct Column {
  PersonId staff;
  std::vector<const PlannedTalk*> talks;  ///< of the day, by start
  std::vector<ClockRange> open;           ///< sessions, or from the first talk to the last
  std::vector<ClockRange> pauses;
  std::vector<ClockRange> travels;  ///< to homes and back
  std::vector<ClockRange> busy;     ///< talks of rounds that are not shown

  Cell at(Clock time) const {
    Cell cell;
    for (const PlannedTalk* talk : talks) {
      if (talk->start.clock == time) {
        cell.kind = Cell::Kind::talk;
        cell.talks.push_back(talk);
      } else if (cell.talks.empty() && talk->start.clock < time && time < end_of(*talk)) {
        cell.kind = Cell::Kind::goes_on;
      }
    }
    if (cell.kind != Cell::Kind::nothing) {
      return cell;
    }
    const auto within = [&](const ClockRange& range) { return range.start <= time && time < range.end; };
    const auto is_in = [&](const std::vector<ClockRange>& ranges) {
      return std::any_of(ranges.begin(), ranges.end(), within);
    };
    return {is_in(travels)  ? Cell::Kind::travel
            : is_in(busy)   ? Cell::Kind::busy
            : is_in(pauses) ? Cell::Kind::pause
            : is_in(open)   ? Cell::Kind::free
                            : Cell::Kind::nothing};
  }
};

using FamilyNumbers = std::map<const PlannedTalk*, int>;  ///< for look-ups only

/// Families with talks of more than one child get a number, in order of their first talk in the plan: the
/// same on all its days. Households that share a child (parents who live apart) share the number.
FamilyNumbers number_families(const PlanView& view) {
  std::map<HouseholdId, std::vector<const PlannedTalk*>> by_household;
  std::vector<HouseholdId> order;
  for (const PlannedTalk& talk : view.plan.talks) {
    if (!talk.has_clock) {
      continue;
    }
    for (const HouseholdId& household : households_of(view.roster, talk)) {
      std::vector<const PlannedTalk*>& talks = by_household[household];
      if (talks.empty()) {
        order.push_back(household);
      }
      talks.push_back(&talk);
    }
  }
  FamilyNumbers numbers;
  int last = 0;
  for (const HouseholdId& household : order) {
    const std::vector<const PlannedTalk*>& talks = by_household[household];
    const bool one_child = std::all_of(talks.begin(), talks.end(), [&](const PlannedTalk* talk) {
      return talk->pupil == talks.front()->pupil;
    });
    if (one_child) {
      continue;
    }
    const auto numbered = std::find_if(talks.begin(), talks.end(), [&](const PlannedTalk* talk) {
      return numbers.find(talk) != numbers.end();
    });
    const int number = numbered == talks.end() ? ++last : numbers[*numbered];
    for (const PlannedTalk* talk : talks) {
      numbers.emplace(talk, number);
    }
  }
  return numbers;
}

class DayGrid {
 public:
  DayGrid(const Look& look, const PlanView& view, const FamilyNumbers& families, Day day)
      : m_look(look), m_view(view), m_families(families), m_day(day) {
    for (const PlannedTalk& talk : view.plan.talks) {
      if (talk.start.day == day && talk.has_clock) {
        m_talks.push_back(&talk);
      }
    }
    make_columns();
    collect_times();
  }

  std::string render() const {
    std::string text = heading(m_look, say_day(m_look.lang, m_day));
    const std::size_t room = m_look.width > k_time_width + 1 ? m_look.width - k_time_width : 2;
    const std::size_t least = std::min(room, std::max(k_least_column, widest_label() + 1));
    const std::size_t most = std::max<std::size_t>(1, room / least);
    const std::size_t blocks = (m_columns.size() + most - 1) / most;
    const std::size_t each = blocks == 0 ? 0 : (m_columns.size() + blocks - 1) / blocks;
    for (std::size_t first = 0; first < m_columns.size(); first += each) {
      const std::size_t width = std::min(std::max(k_most_column, least), room / each);
      text += block(first, std::min(each, m_columns.size() - first), width) + "\n";
    }
    return text + untimed();
  }

 private:
  void make_columns() {
    std::map<PersonId, Column> columns;
    for (const PlannedTalk* talk : m_talks) {
      for (const PersonId& person : talk->staff) {
        columns[person].staff = person;
        columns[person].talks.push_back(talk);
      }
    }
    for (auto& [person, column] : columns) {
      for (const MomentId& moment : m_view.rounds) {
        if (const SchoolRound* round = m_view.school.round(moment)) {
          add_sessions(column, *round);
        }
      }
      if (column.open.empty()) {
        column.open.push_back({column.talks.front()->start.clock, end_of(*column.talks.back())});
      }
      add_other_work(column);
      m_columns.push_back(std::move(column));
    }
    std::stable_sort(m_columns.begin(), m_columns.end(), [&](const Column& a, const Column& b) {
      const Staff* first = m_view.roster.staff_member(a.staff);
      const Staff* second = m_view.roster.staff_member(b.staff);
      return first != nullptr && second != nullptr && name_before(first->name, second->name);
    });
  }

  void add_sessions(Column& column, const SchoolRound& round) const {
    for (const Session& session : round.sessions) {
      if (session.day == m_day && receives(session, column.staff, m_view.roster)) {
        column.open.push_back(session.clock);
        column.pauses.insert(column.pauses.end(), session.breaks.begin(), session.breaks.end());
      }
    }
  }

  /// What else the teacher does in that time.
  void add_other_work(Column& column) const {
    for (const PlannedTalk* talk : column.talks) {
      const int minutes = static_cast<int>(planner::travel_around(m_view.school, talk->mode).count());
      if (minutes > 0) {
        const Clock start = talk->start.clock;
        const Clock end = end_of(*talk);
        add_within_sessions({Clock{start.minute - minutes}, start}, column, column.travels);
        add_within_sessions({end, Clock{end.minute + minutes}}, column, column.travels);
      }
    }
    for (const PlannedTalk* talk : m_view.besides) {
      const bool theirs =
          std::find(talk->staff.begin(), talk->staff.end(), column.staff) != talk->staff.end();
      if (theirs && talk->has_clock && talk->start.day == m_day) {
        add_within_sessions({talk->start.clock, end_of(*talk)}, column, column.busy);
      }
    }
  }

  static void add_within_sessions(const ClockRange& work, const Column& column,
                                  std::vector<ClockRange>& stretches) {
    for (const ClockRange& open : column.open) {
      const ClockRange shared{std::max(work.start, open.start), std::min(work.end, open.end)};
      if (shared.start < shared.end) {
        stretches.push_back(shared);
      }
    }
  }

  /// Every time at which somebody begins or ends something.
  void collect_times() {
    std::vector<Clock> times;
    for (const Column& column : m_columns) {
      for (const PlannedTalk* talk : column.talks) {
        times.push_back(talk->start.clock);
        times.push_back(end_of(*talk));
      }
      for (const auto* ranges : {&column.open, &column.pauses, &column.travels, &column.busy}) {
        for (const ClockRange& range : *ranges) {
          times.push_back(range.start);
          times.push_back(range.end);
        }
      }
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    m_times = std::move(times);
  }

  std::size_t widest_label() const {
    std::size_t widest = 0;
    for (const PlannedTalk* talk : m_talks) {
      widest = std::max(widest, display_width(terminal_safe(label(*talk))));
    }
    return widest;
  }

  /// What stands in a column, and how it looks.
  struct Words {
    std::string text;
    Tint tint = Tint::none;
  };

  /// One row of the grid; a text that is too wide goes on below.
  std::string row(const std::string& time, const std::vector<Words>& cells, std::size_t width) const {
    std::vector<std::vector<std::string>> parts;
    std::size_t height = 1;
    for (const Words& cell : cells) {
      parts.push_back(wrap(terminal_safe(cell.text), width - 1));
      height = std::max(height, parts.back().size());
    }
    std::string text;
    for (std::size_t line = 0; line < height; ++line) {
      std::string all = pad(line == 0 ? time : "", k_time_width);
      for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string part = line < parts[i].size() ? parts[i][line] : "";
        all += paint(cells[i].tint, pad(part, width), m_look.color && !part.empty());
      }
      text += trimmed(std::move(all));
    }
    return text;
  }

  std::string block(std::size_t first, std::size_t number, std::size_t width) const {
    std::vector<Words> ids;
    std::vector<Words> names;
    for (std::size_t i = first; i < first + number; ++i) {
      ids.push_back({m_columns[i].staff.text, Tint::bold});
      names.push_back({staff_name(m_view.roster, m_columns[i].staff)});
    }
    std::string text = row("", ids, width) + row("", names, width);
    for (std::size_t at = 0; at < m_times.size(); ++at) {
      std::vector<Words> cells;
      bool anything = false;
      for (std::size_t i = first; i < first + number; ++i) {
        const Cell now = m_columns[i].at(m_times[at]);
        anything = anything || now.kind != Cell::Kind::nothing;
        cells.push_back(words_of_cell(now));
      }
      text += anything || at + 1 < m_times.size() ? row(iso(m_times[at]), cells, width) : "";
    }
    return text;
  }

  Words words_of_cell(const Cell& now) const {
    switch (now.kind) {
      case Cell::Kind::talk:
        return {labels(now.talks), m_families.count(now.talks.front()) > 0 ? Tint::cyan : Tint::none};
      case Cell::Kind::goes_on:
        return {"│", Tint::dim};
      case Cell::Kind::free:
        return {"·", Tint::dim};
      case Cell::Kind::pause:
        return {m_look.in_words(words_of::k_pause), Tint::yellow};
      case Cell::Kind::travel:
        return {m_look.in_words(words_of::k_travel), Tint::dim};
      case Cell::Kind::busy:
        return {m_look.in_words(words_of::k_busy), Tint::dim};
      case Cell::Kind::nothing:
        break;
    }
    return {};
  }

  /// The given name, which parent comes where they come apart, the family's number, and what is otherwise
  /// than usual.
  std::string label(const PlannedTalk& talk) const {
    const Pupil* pupil = m_view.roster.pupil(talk.pupil);
    std::string marks;
    const std::vector<PersonId> visitors = coming_apart(m_view.roster, talk);
    for (const Guardian* guardian : m_view.roster.guardians_of(talk.pupil)) {
      if (std::find(visitors.begin(), visitors.end(), guardian->person) != visitors.end()) {
        marks += (marks.empty() ? " (" : ", ") + guardian->name.given;
      }
    }
    marks += marks.empty() ? "" : ")";
    if (const auto family = m_families.find(&talk); family != m_families.end()) {
      marks += " +" + std::to_string(family->second);
    }
    if (talk.mode != Mode::school) {
      marks += " " + m_look.in_words(mode_mark(talk.mode));
    }
    if (talk.pinned) {
      marks += " !";
    }
    if (const std::string round = m_view.round_mark(talk); !round.empty()) {
      marks += " " + round;
    }
    return (pupil == nullptr ? talk.pupil.text : pupil->name.given) + marks;
  }

  std::string labels(const std::vector<const PlannedTalk*>& talks) const {
    std::string text;
    for (const PlannedTalk* talk : talks) {
      text += (text.empty() ? "" : " / ") + label(*talk);
    }
    return text;
  }

  static const Phrase& mode_mark(Mode mode) {
    return mode == Mode::phone   ? words_of::k_mark_phone
           : mode == Mode::video ? words_of::k_mark_video
                                 : words_of::k_mark_home;
  }

  static std::string trimmed(std::string line) {
    while (line.ends_with(' ')) {
      line.pop_back();
    }
    return line + "\n";
  }

  /// Talks of the day without a clock time (A12), by teacher.
  std::string untimed() const {
    std::map<PersonId, std::string> lists;
    for (const PlannedTalk& talk : m_view.plan.talks) {
      if (talk.start.day == m_day && !talk.has_clock) {
        for (const PersonId& person : talk.staff) {
          std::string& list = lists[person];
          const Pupil* pupil = m_view.roster.pupil(talk.pupil);
          list += (list.empty() ? "" : ", ") + (pupil == nullptr ? talk.pupil.text : pupil->name.given);
        }
      }
    }
    std::string text;
    for (const auto& [person, list] : lists) {
      text += hang("  " + terminal_safe(staff_name(m_view.roster, person)) + ": ", terminal_safe(list),
                   m_look.width);
    }
    return text.empty() ? text : m_look.in_words(words_of::k_in_the_day) + "\n" + text + "\n";
  }

  const Look& m_look;
  const PlanView& m_view;
  const FamilyNumbers& m_families;
  Day m_day;
  std::vector<const PlannedTalk*> m_talks;
  std::vector<Column> m_columns;
  std::vector<Clock> m_times;
};

}  // namespace

std::string render_plan_grid(const Look& look, const PlanView& view) {
  std::vector<Day> days;
  for (const PlannedTalk& talk : view.plan.talks) {
    days.push_back(talk.start.day);
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  const FamilyNumbers families = number_families(view);
  std::string text;
  for (const Day day : days) {
    text += DayGrid(look, view, families, day).render();
  }
  const std::string marks = view.round_marks(look);
  text +=
      paragraph(look, look.in_words(words_of::k_grid_signs) + (marks.empty() ? "" : "   ") + marks) + "\n";
  return text + view.title(look);
}

}  // namespace gesprek::render
