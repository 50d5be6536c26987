#include "render/year_when.hpp"

#include <algorithm>
#include <set>

#include "agenda/overview.hpp"
#include "base/joined.hpp"
#include "render/describe.hpp"
#include "review/statements.hpp"
#include "review/wording.hpp"
#include "words/agenda.hpp"
#include "words/year.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::year;

/// "Elke maandag 8:30-9:00": of what comes round each week.
std::string weekly_text(Lang lang, const Moment& moment) {
  std::string text;
  for (const EventTime& time : moment.event ? moment.event->hours : std::vector<EventTime>{}) {
    Audience whom;
    whom.grades = time.grades;
    whom.divisions = time.divisions;
    const bool for_all = whom.grades.empty() && whom.divisions.empty();
    text += (text.empty() ? "" : "; ") + (for_all ? "" : audience_text(lang, whom) + ": ") +
            say(lang, time.weekday ? Message(words_of::k_every_week,
                                             {{"day", std::vector{review::weekdays_of({*time.weekday})}}})
                                   : Message(words_of::k_every_school_day)) +
            (time.clock ? " " + say(lang, review::hours_of(*time.clock)) : "");
  }
  return text;
}

/// When a talk is that somebody asks for: all year, or so long after the request.
std::string any_time_text(Lang lang, const Moment& moment) {
  return say(lang, moment.window.margin.count == 0 ? Message(words_of::k_when_any)
                                                   : review::window_of(moment.window));
}

/// "Every month, from September 2026 to July 2027": whole months one after the other.
std::string months_text(const Look& look, const std::vector<Occurrence>& periods) {
  const auto month = [&](const Occurrence& occurrence) {
    const std::chrono::year_month_day day{occurrence.days->first};
    return say_month(look.lang, static_cast<unsigned>(day.month())) + " " +
           std::to_string(static_cast<int>(day.year()));
  };
  return look.in_words(
      Message(words_of::k_every_month, {{"first", month(periods.front())}, {"last", month(periods.back())}}));
}

/// The moment that has no date, when others are counted from it: the first of the chain that the school has
/// to date.
const Moment* to_date_first(const Point& point, const Policy& policy) {
  std::set<const Moment*> seen;
  const Point* at = &point;
  while (at->anchor == Anchor::moment) {
    const Moment* moment = policy.find(MomentId{at->ref});
    if (moment == nullptr || !seen.insert(moment).second) {
      return nullptr;
    }
    if (moment->window.kind == WindowKind::by_school) {
      return moment;
    }
    at = moment->window.from.anchor == Anchor::moment ? &moment->window.from : &moment->window.until;
  }
  return nullptr;
}

std::string undated_line(Lang lang, const YearInput& input, const Moment& moment, Files files) {
  const Window& window = !moment.audience.empty() && moment.audience.front().window
                             ? *moment.audience.front().window
                             : moment.window;
  const bool names_file = files == Files::named;
  if (window.kind != WindowKind::between) {
    const bool by_rule = moment.kind != MomentKind::talk && moment.kind != MomentKind::event;
    return say(lang, by_rule      ? Message(words_of::k_when_never)
                     : names_file ? Message(words_of::k_when_undated, {{"moment", moment.id.text}})
                                  : Message(words_of::k_no_date_yet));
  }
  const Moment* first = to_date_first(window.from, input.policy);
  first = first != nullptr ? first : to_date_first(window.until, input.policy);
  if (first == nullptr) {
    return say(lang,
               Message(words_of::k_when_never_rule, {{"rule", std::vector{review::window_of(window)}}}));
  }
  return say(lang, Message(names_file ? words_of::k_when_first_dated : words_of::k_when_first,
                           names_file ? std::initializer_list<Arg>{{"name", first->name.in(lang)},
                                                                   {"moment", first->id.text}}
                                      : std::initializer_list<Arg>{{"name", first->name.in(lang)}}));
}

std::string pupil_line(const Look& look, const YearInput& input, const RoundOverview& round) {
  return look.in_words(words_of::k_when_pupil) + ": " +
         day_range(look, owed::spread_of(round, input.agenda, input.calendar));
}

/// The days of each group, in full: whoever reads the guide looks for a day.
std::vector<std::string> dated_lines(const Look& look, const YearInput& input, const RoundOverview& round) {
  std::vector<std::string> lines;
  for (const OccurrenceDays& group : occurrence_days(look, input, round)) {
    lines.push_back((group.whom.empty() ? "" : group.whom + ": ") + joined(group.days));
  }
  return lines;
}

}  // namespace

std::vector<std::string> when_lines(const Look& look, const YearInput& input, const RoundOverview& round,
                                    Files files) {
  const Moment& moment = input.policy.moments[round.moment_index];
  switch (year_part(round, moment)) {
    case YearPart::per_pupil:
      return {pupil_line(look, input, round)};
    case YearPart::any_time:
      return {any_time_text(look.lang, moment)};
    case YearPart::undated:
      return {undated_line(look.lang, input, moment, files)};
    case YearPart::dated:
      break;
  }
  if (moment.kind == MomentKind::recurring) {
    return {weekly_text(look.lang, moment)};
  }
  if (moment.cadence && moment.cadence->per == Cadence::Per::month) {
    const std::vector<Occurrence> periods = stated_occurrences(input, round);
    if (periods.size() > 1) {
      return {months_text(look, periods)};
    }
  }
  return dated_lines(look, input, round);
}

std::string moved_text(Lang lang, const RoundOverview& round) {
  std::vector<std::string> texts;
  for (const Reason& reason : round.why) {
    std::string text = owed::is_moved(reason) ? say(lang, reason.fact) : std::string();
    if (!text.empty() && std::ranges::find(texts, text) == texts.end()) {
      texts.push_back(std::move(text));
    }
  }
  return joined(texts);
}

std::string rule_text(Lang lang, const Moment& moment) {
  if (moment.kind == MomentKind::recurring) {
    return weekly_text(lang, moment);
  }
  if (moment.cadence) {
    return say(lang, review::rhythm_of(*moment.cadence));
  }
  const bool differs =
      std::ranges::any_of(moment.audience, [](const Audience& group) { return group.window.has_value(); });
  if (!differs) {
    return say(lang, review::window_of(moment.window));
  }
  std::vector<std::string> texts;
  for (const Audience& group : moment.audience) {
    const Window& window = group.window ? *group.window : moment.window;
    texts.push_back(audience_text(lang, group) + ": " + say(lang, review::window_of(window)));
  }
  return joined(texts);
}

std::size_t undated_times(const YearInput& input, const RoundOverview& round) {
  if (year_part(round, input.policy.moments[round.moment_index]) != YearPart::dated) {
    return 0;
  }
  const std::vector<Occurrence> all = stated_occurrences(input, round);
  return static_cast<std::size_t>(
      std::ranges::count_if(all, [](const Occurrence& occurrence) { return !occurrence.days; }));
}

std::string named_clause(const Moment& moment) {
  return review::names_clause(moment.basis) ? moment.basis.clause : std::string();
}

}  // namespace gesprek::render
