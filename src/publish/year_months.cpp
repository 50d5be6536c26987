// The school year as twelve months.
#include <algorithm>

#include "publish/year_documents.hpp"
#include "render/look.hpp"
#include "render/occurrences.hpp"
#include "words/publish.hpp"

namespace gesprek::publish {
namespace {

namespace words_of = words::publish;

using Mark = PageMonth::Mark;

/// Something on one or more days of the year.
struct Entry {
  DayRange days;
  Mark mark = Mark::round;
  std::string clock;  ///< "18:30–20:00"; empty: none
  std::string text;
};

class MonthMaker {
 public:
  MonthMaker(const render::YearInput& input, const Calendar& calendar, Lang lang)
      : m_input(input), m_calendar(calendar), m_lang(lang) {
    for (const RoundOverview& round : input.agenda.rounds) {
      const Moment& moment = input.policy.moments[round.moment_index];
      if (moment.kind == MomentKind::talk && round.window && round.dated) {
        add_round(moment, *round.window);
        add_sessions(round, moment.name.in(lang));
      }
    }
    add_events();
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
      return std::tie(a.days.first, a.clock) < std::tie(b.days.first, b.clock);
    });
  }

  PageTab make() const {
    PageTab tab{say(m_lang, words_of::k_calendar), {}, false};
    constexpr unsigned k_first_month = 8;
    for (unsigned i = 0; i < 12; ++i) {
      const unsigned number = (k_first_month - 1 + i) % 12 + 1;
      tab.cards.push_back(month(m_input.school.first_year + (number < k_first_month ? 1 : 0), number));
    }
    return tab;
  }

 private:
  void add(DayRange days, Mark mark, std::string clock, std::string text) {
    m_entries.push_back({days, mark, std::move(clock), std::move(text)});
  }

  void add_deadline(Day day, const Phrase& what, const std::string& name) {
    add({day, day}, Mark::deadline, "", say(m_lang, Message(what, {{"moment", name}})));
  }

  void add_round(const Moment& moment, const DayRange& window) {
    const std::string name = moment.name.in(m_lang);
    add(window, Mark::round, "", name);
    if (moment.invite.needed && moment.invite.lead) {
      add_deadline(shift(window.first, *moment.invite.lead, -1, m_calendar), words_of::k_invite_by, name);
    }
    if (moment.report.needed && moment.report.within) {
      add_deadline(shift(window.last, *moment.report.within, 1, m_calendar), words_of::k_report_by, name);
    }
    const SchoolRound* round = m_input.school.round(moment.id);
    if (round == nullptr) {
      return;
    }
    if (round->signup_opens) {
      add_deadline(*round->signup_opens, words_of::k_signup_opens, name);
    }
    if (round->signup_closes) {
      add_deadline(*round->signup_closes, words_of::k_signup_closes, name);
    }
  }

  /// The sessions in which there can be talks of the round, each once.
  void add_sessions(const RoundOverview& round, const std::string& name) {
    for (const Occurrence& occurrence : render::stated_occurrences(m_input, round)) {
      if (occurrence.clock) {
        const std::string whom = render::whom_text(m_lang, m_input, occurrence);
        add(*occurrence.days, Mark::session, iso(occurrence.clock->start) + "–" + iso(occurrence.clock->end),
            name + (whom.empty() ? "" : " (" + whom + ")"));
      }
    }
  }

  /// Gatherings with a date; what comes back every week would only hide the rest.
  void add_events() {
    for (const Occurrence& occurrence : m_input.agenda.occurrences) {
      const Moment& moment = m_input.policy.moments[occurrence.moment_index];
      if (moment.kind == MomentKind::event && occurrence.days && occurrence.pupil.empty()) {
        const std::string clock =
            occurrence.clock ? iso(occurrence.clock->start) + "–" + iso(occurrence.clock->end) : "";
        const bool one_day = occurrence.days->first == occurrence.days->last;
        const std::string whom = render::whom_text(m_lang, m_input, occurrence);
        add(*occurrence.days, one_day ? Mark::session : Mark::round, clock,
            moment.name.in(m_lang) + (whom.empty() ? "" : " (" + whom + ")"));
      }
    }
  }

  PageCard month(int year, unsigned number) const {
    const Day first = *make_day(year, number, 1);
    const Day next = number == 12 ? *make_day(year + 1, 1, 1) : *make_day(year, number + 1, 1);
    PageCard card;
    card.title = capitalised(say_month(m_lang, number)) + " " + std::to_string(year);
    PageMonth grid;
    for (unsigned day = 1; day <= 7; ++day) {
      grid.weekdays.push_back(say_weekday(m_lang, Weekday{day % 7}, true));
    }
    grid.first = static_cast<int>(Weekday(first).iso_encoding()) - 1;
    for (Day day = first; day < next; day += std::chrono::days{1}) {
      grid.days.push_back(mark(day));
    }
    card.month = std::move(grid);
    card.tables.push_back(entries({first, next - std::chrono::days{1}}));
    return card;
  }

  Mark mark(Day day) const {
    Mark strongest = Mark::none;
    for (const Entry& entry : m_entries) {
      if (entry.days.contains(day)) {
        strongest = std::max(strongest, entry.mark);
      }
    }
    const bool closed = is_weekend(day) || !m_calendar.closed_because(day).empty();
    return strongest < Mark::session && closed ? Mark::closed : strongest;
  }

  PageTable entries(const DayRange& month) const {
    PageTable table;
    std::vector<std::pair<Day, PageRow>> rows;
    for (const Entry& entry : m_entries) {
      const Day first = std::max(entry.days.first, month.first);
      const Day last = std::min(entry.days.last, month.last);
      if (first <= last) {
        rows.emplace_back(first, PageRow{day_text(first, last), entry.text, entry.clock, {}, false});
      }
    }
    add_closed(month, rows);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [day, row] : rows) {
      table.rows.push_back(std::move(row));
    }
    return table;
  }

  /// Holidays and closed days, a row each stretch of one name.
  void add_closed(const DayRange& month, std::vector<std::pair<Day, PageRow>>& rows) const {
    for (Day day = month.first; day <= month.last;) {
      const std::string name(m_calendar.closed_because(day));
      Day last = day;
      while (!name.empty() && last < month.last &&
             m_calendar.closed_because(last + std::chrono::days{1}) == name) {
        last += std::chrono::days{1};
      }
      if (!name.empty()) {
        rows.emplace_back(day, PageRow{day_text(day, last), name, "", {}, true});
      }
      day = last + std::chrono::days{1};
    }
  }

  static std::string day_text(Day first, Day last) {
    const auto number = [](Day day) {
      return std::to_string(static_cast<unsigned>(std::chrono::year_month_day{day}.day()));
    };
    return first == last ? number(first) : number(first) + "–" + number(last);
  }

  const render::YearInput& m_input;
  const Calendar& m_calendar;
  Lang m_lang;
  std::vector<Entry> m_entries;
};

}  // namespace

PageTab year_months(const render::YearInput& input, const Calendar& calendar, Lang lang) {
  return MonthMaker(input, calendar, lang).make();
}

}  // namespace gesprek::publish
