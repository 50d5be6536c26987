#include "render/plan_report.hpp"

#include <algorithm>
#include <map>

#include "render/describe.hpp"
#include "render/plan_view.hpp"
#include "render/unplaced.hpp"
#include "words/plan.hpp"
#include "words/render.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::plan;
using planner::PlanChange;
using planner::RoundPlan;

constexpr std::size_t k_untold_shown = 30;  ///< changes of which nobody need be told

std::int64_t size_of(const auto& items) {
  return static_cast<std::int64_t>(items.size());
}

/// The levels that say how many talks are not placed are at their proven least.
bool least_unplaced(const RoundPlan& round) {
  constexpr std::size_t k_placement_levels = 2;
  return round.levels.size() >= k_placement_levels &&
         std::all_of(round.levels.begin(), round.levels.begin() + k_placement_levels,
                     [](const planner::LevelReport& level) { return level.cost == level.bound; });
}

class Renderer {
 public:
  Renderer(const Look& look, const PlanReport& report) : m_look(look), m_report(report) {}

  std::string render() const {
    std::string text;
    bool anything = false;
    for (std::size_t i = 0; i < m_report.rounds.size(); ++i) {
      const RoundPlan& its = m_report.rounds[i];
      text += round(its, m_report.first[i]);
      anything = anything || !its.plan.talks.empty() || !its.unplaced.empty();
      if (its.last_together) {
        text += anything ? quality(its) : "";
        anything = false;
      }
    }
    return text + ending();
  }

 private:
  std::string words(const Phrase& phrase) const { return m_look.in_words(phrase); }
  std::string words(const Message& message) const { return m_look.in_words(message); }

  std::string headline(const RoundPlan& round) const {
    const std::string name = moment_name(m_look.lang, m_report.policy, round.moment);
    if (round.plan.talks.empty() && round.unplaced.empty()) {
      return words(Message(words_of::k_nothing_owed, {{"moment", name}}));
    }
    const std::string planned =
        count(m_look, round.plan.talks.size(), words::render::k_talk, words::render::k_talks);
    const std::string line =
        words(Message(words_of::k_headline,
                      {{"moment", name}, {"planned", planned}, {"unplaced", size_of(round.unplaced)}}));
    // Fewer than none is no news.
    return !round.unplaced.empty() && least_unplaced(round)
               ? words(Message(words_of::k_headline_proven, {{"headline", line}}))
               : line;
  }

  std::string round(const RoundPlan& round, bool first) const {
    std::string text = heading(m_look, headline(round)) + "\n";
    if (!round.plan.talks.empty()) {
      text += sessions(round);
    }
    if (!round.proposed.empty()) {
      text += proposals(round);
    }
    text += changes(round, first) + unplaced(round) + absent(round) + late(round);
    if (!round.clashes.empty()) {
      text += words(words_of::k_clashes) + "\n";
      for (const Message& clash : round.clashes) {
        text += hang("  - ", terminal_safe(words(clash)), m_look.width);
      }
      text += "\n";
    }
    return text;
  }

  /// One row a teacher and day: from the first talk to the end of the last.
  std::string sessions(const RoundPlan& round) const {
    std::map<std::pair<PersonId, Day>, std::vector<const PlannedTalk*>> days;
    for (const PlannedTalk& talk : round.plan.talks) {
      for (const PersonId& person : talk.staff) {
        days[{person, talk.start.day}].push_back(&talk);
      }
    }
    TextTable table({{words(words_of::k_staff)},
                     {""},
                     {words(words_of::k_day)},
                     {words(words_of::k_clock)},
                     {words(words_of::k_talks), Align::right}});
    PersonId before;
    for (const auto& [key, talks] : days) {
      const auto& [person, day] = key;
      const bool again = person == before;
      before = person;
      table.add_row({again ? "" : person.text, again ? "" : staff_name(m_report.roster, person),
                     short_day(m_look, day, false), clock_span(talks), std::to_string(talks.size())});
    }
    return heading(m_look, words(words_of::k_sessions)) + table.render(m_look.table()) + "\n";
  }

  std::string clock_span(const std::vector<const PlannedTalk*>& talks) const {
    Clock first{24 * 60};
    Clock last{0};
    for (const PlannedTalk* talk : talks) {
      if (!talk->has_clock) {
        return words(words_of::k_no_clock);
      }
      first = std::min(first, talk->start.clock);
      last = std::max(last, end_of(*talk));
    }
    return words(Message(words::render::k_clock_from_to, {{"from", first}, {"until", last}}));
  }

  std::string proposals(const RoundPlan& round) const {
    std::string text = paragraph(m_look, words(words_of::k_proposed));
    for (const planner::ProposedSession& proposed : round.proposed) {
      std::string staff;
      for (const PersonId& person : proposed.session.staff) {
        staff += " " + person.text;
      }
      const std::string clock =
          words(Message(words::render::k_clock_from_to,
                        {{"from", proposed.session.clock.start}, {"until", proposed.session.clock.end}}));
      text +=
          hang("  - ", terminal_safe(short_day(m_look, proposed.session.day, false) + " " + clock + staff),
               m_look.width);
    }
    return text + "\n" + words(words_of::k_to_paste) + "\n" + to_paste(round) + "\n";
  }

  /// The proposals as gesprek.toml has them. A long list of staff goes on over lines, as TOML allows.
  std::string to_paste(const RoundPlan& round) const {
    std::string text;
    for (const planner::ProposedSession& proposed : round.proposed) {
      const Session& session = proposed.session;
      std::string staff;
      for (const PersonId& person : session.staff) {
        staff += (staff.empty() ? "\"" : ", \"") + person.text + '"';
      }
      text += "  [[rounds." + proposed.moment.text + ".sessions]]\n  day = " + iso(session.day) +
              "\n  from = \"" + iso(session.clock.start) + "\"\n  until = \"" + iso(session.clock.end) +
              "\"\n" + hang("  staff = [", staff + "]", m_look.width);
    }
    return text;
  }

  std::string changes(const RoundPlan& round, bool first) const {
    if (first) {
      return paragraph(m_look, words(words_of::k_new_plan)) + "\n";
    }
    if (round.changes.empty()) {
      return paragraph(m_look, words(words_of::k_unchanged)) + "\n" + to_tell(round);
    }
    std::string text =
        heading(m_look, words(Message(words_of::k_changes, {{"count", size_of(round.changes)}})));
    std::size_t untold = 0;
    for (const PlanChange& each : round.changes) {
      untold += each.tell.empty() ? 1 : 0;
      text += each.tell.empty() && untold > k_untold_shown ? "" : change(each);
    }
    if (untold > k_untold_shown) {
      const auto rest = static_cast<std::int64_t>(untold - k_untold_shown);
      text += paragraph(
          m_look, words(Message(words_of::k_and_more, {{"count", rest}, {"moment", round.moment.text}})), 2);
    }
    return text + "\n" + to_tell(round);
  }

  /// What stands as it stood, and of which people know otherwise.
  std::string to_tell(const RoundPlan& round) const {
    if (round.to_tell.empty()) {
      return {};
    }
    std::string text =
        heading(m_look, words(Message(words_of::k_to_tell, {{"count", size_of(round.to_tell)}})));
    for (const PlanChange& each : round.to_tell) {
      text += change(each);
    }
    return text + "\n";
  }

  std::string change(const PlanChange& change) const {
    const PlannedTalk& row = change.after    ? *change.after
                             : change.before ? *change.before
                                             : *change.told_else;
    const std::optional<PlannedTalk>& before = change.told_else ? change.told_else : change.before;
    std::string what;
    if (before && change.after) {
      const bool longer = before->minutes != change.after->minutes;
      const auto place = [&](const PlannedTalk& talk) {
        const std::string text = place_text(m_look, m_report.school, talk);
        return longer ? words(Message(words_of::k_change_length,
                                      {{"place", text}, {"minutes", std::int64_t{talk.minutes.count()}}}))
                      : text;
      };
      what =
          words(Message(words_of::k_change_moved, {{"from", place(*before)}, {"to", place(*change.after)}}));
    } else if (change.after) {
      what = words(
          Message(change.published && change.tell.empty() ? words_of::k_change_back : words_of::k_change_new,
                  {{"to", place_text(m_look, m_report.school, *change.after)}}));
    } else {
      what =
          words(Message(words_of::k_change_gone, {{"from", place_text(m_look, m_report.school, *before)}}));
    }
    std::string text = hang(
        "  ", terminal_safe(pupil_name(m_report.roster, row.pupil) + " (" + row.pupil.text + "): " + what),
        m_look.width);
    if (change.published && change.tell.empty()) {
      text += hang("      ", words(words_of::k_told_so), m_look.width);
    }
    text += told(change.after ? words_of::k_tell : words_of::k_tell_off, change.tell);
    return text + told(words_of::k_join, change.join);
  }

  std::string told(const Phrase& phrase, const std::vector<PersonId>& told) const {
    if (told.empty()) {
      return {};
    }
    std::vector<std::string> people;
    for (const PersonId& person : told) {
      people.push_back(guardian_name(m_report.roster, person));
    }
    return hang("      ", terminal_safe(words(Message(phrase, {{"people", enumerate(m_look.lang, people)}}))),
                m_look.width);
  }

  std::string unplaced(const RoundPlan& round) const {
    if (round.unplaced.empty()) {
      return {};
    }
    const std::string title = words(Message(words_of::k_unplaced, {{"count", size_of(round.unplaced)}}));
    std::string text = paint(Tint::yellow, title, m_look.color) + "\n";
    text += unplaced_talks(m_look, m_report.roster, round.unplaced);
    return text + "\n";
  }

  std::string absent(const RoundPlan& round) const {
    if (round.absent.empty()) {
      return {};
    }
    const std::string title = words(Message(words_of::k_absent, {{"count", size_of(round.absent)}}));
    std::string text = title + "\n";
    for (const planner::AbsentPupil& pupil : round.absent) {
      const Message whom(words_of::k_absent_pupil, {{"pupil", pupil_name(m_report.roster, pupil.pupil)},
                                                    {"class", class_of(m_report.roster, pupil.pupil)},
                                                    {"reason", std::vector{pupil.reason}}});
      text += hang("  ", terminal_safe(words(whom)), m_look.width);
    }
    return text + "\n";
  }

  std::string late(const RoundPlan& round) const {
    if (round.late.empty()) {
      return {};
    }
    std::string text = words(Message(words_of::k_late, {{"count", size_of(round.late)}})) + "\n";
    for (const planner::LateTalk& talk : round.late) {
      const Message whom(words_of::k_late_pupil, {{"pupil", pupil_name(m_report.roster, talk.pupil)},
                                                  {"class", class_of(m_report.roster, talk.pupil)},
                                                  {"day", talk.day},
                                                  {"last", talk.last}});
      text += hang("  ", terminal_safe(words(whom)), m_look.width);
    }
    return text + "\n";
  }

  /// Each level with its proven bound.
  std::string quality(const RoundPlan& round) const {
    TextTable table({{""}, {"", Align::right}, {""}});
    for (const planner::LevelReport& level : round.levels) {
      const std::string proof =
          level.cost == level.bound
              ? words(words_of::k_level_proven)
              : words(Message(words_of::k_level_at_least, {{"bound", std::int64_t{level.bound}}}));
      table.add_row({words(*level.title), std::to_string(level.cost), proof});
    }
    std::string text = heading(m_look, words(words_of::k_quality)) + table.render(m_look.table());
    if (round.cost > 0) {
      const planner::CostTerms& terms = round.terms;
      const Message parts(words_of::k_cost_terms, {{"waiting", std::int64_t{terms.waiting}},
                                                   {"trips", std::int64_t{terms.trips}},
                                                   {"holes", std::int64_t{terms.holes}},
                                                   {"runs", std::int64_t{terms.long_runs}},
                                                   {"wishes", std::int64_t{terms.wishes}}});
      text += paragraph(m_look, words(parts), 2);
      if (terms.sessions > 0) {
        text += paragraph(
            m_look, words(Message(words_of::k_cost_sessions, {{"sessions", std::int64_t{terms.sessions}}})),
            2);
      }
    }
    return text + "\n";
  }

  std::string ending() const {
    switch (m_report.ending) {
      case Ending::time:
        return paragraph(m_look, words(words_of::k_stopped_time)) + "\n";
      case Ending::interrupt:
        return paragraph(m_look, words(words_of::k_stopped_interrupt)) + "\n";
      case Ending::proven:
      case Ending::budget:
        break;
    }
    return {};
  }

  const Look& m_look;
  const PlanReport& m_report;
};

}  // namespace

std::string render_plan_report(const Look& look, const PlanReport& report) {
  return Renderer(look, report).render();
}

std::string place_text(const Look& look, const School& school, const PlannedTalk& talk) {
  std::string text = short_day(look, talk.start.day, false);
  if (talk.has_clock) {
    text += " " + iso(talk.start.clock);
  }
  for (const PersonId& person : talk.staff) {
    text += " " + person.text;
  }
  if (talk.mode != Mode::school) {
    return text + ", " + look.in_words(mode_text(talk.mode));
  }
  return talk.room.empty() ? text : text + ", " + room_name(school, talk.room);
}

}  // namespace gesprek::render
