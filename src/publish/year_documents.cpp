#include "publish/year_documents.hpp"

#include <algorithm>
#include <map>

#include "base/parse.hpp"
#include "render/describe.hpp"
#include "render/look.hpp"
#include "render/occurrences.hpp"
#include "render/plan_view.hpp"
#include "render/year_facts.hpp"
#include "render/year_guide.hpp"
#include "words/publish.hpp"
#include "words/year.hpp"

namespace gesprek::publish {
namespace {

namespace words_of = words::publish;

/// What every page says round its cards.
Page frame(Lang lang, const std::string& title, Day as_of) {
  Page page;
  page.lang = lang;
  page.title = title;
  page.lead = say(lang, Message(words_of::k_as_of, {{"day", as_of}}));
  page.search = say(lang, words_of::k_search);
  page.nothing = say(lang, words_of::k_nothing);
  page.footer = say(lang, Message(words_of::k_made, {{"day", as_of}}));
  return page;
}

std::string year_title(const render::YearInput& input, Lang lang) {
  const std::string year =
      std::to_string(input.school.first_year) + "-" + std::to_string(input.school.first_year + 1);
  return say(lang, Message(words::year::k_title, {{"year", year}, {"school", input.school.name}}));
}

std::vector<const Occurrence*> dated_occurrences(const render::YearInput& input, const Moment& moment) {
  std::vector<const Occurrence*> found;
  for (const Occurrence& occurrence : input.agenda.occurrences) {
    if (occurrence.moment == moment.id && occurrence.days && occurrence.pupil.empty()) {
      found.push_back(&occurrence);
    }
  }
  return found;
}

std::string when_text(const render::YearInput& input, Lang lang, const RoundOverview& round,
                      const Moment& moment) {
  const render::Look look{.lang = lang};
  switch (render::year_part(round, moment)) {
    case render::YearPart::per_pupil:
      return say(lang, words::year::k_when_pupil);
    case render::YearPart::any_time:
      return render::any_time_text(lang, moment);
    case render::YearPart::undated:
      return say(lang, words_of::k_no_date_yet);
    case render::YearPart::dated:
      break;
  }
  if (std::string weekly = render::weekly_text(lang, moment); !weekly.empty()) {
    return weekly;
  }
  const auto groups = render::occurrence_days(look, input, round);
  if (moment.kind == MomentKind::talk || groups.empty()) {
    return round.window ? render::day_range(look, *round.window) : std::string();
  }
  std::string list;
  for (const render::OccurrenceDays& group : groups) {
    std::string days;
    for (const std::string& day : group.days) {
      days += (days.empty() ? "" : "; ") + day;
    }
    list += (list.empty() ? "" : " · ") + (group.whom.empty() ? "" : group.whom + ": ") + days;
  }
  return list;
}

PageCard moment_card(const render::YearInput& input, Lang lang, const RoundOverview& round,
                     const Moment& moment) {
  PageTable facts;
  const auto fact = [&](const Phrase& name, const std::string& text) {
    if (!text.empty()) {
      facts.rows.push_back({say(lang, name), text, "", {}, false});
    }
  };
  fact(words::year::k_when, when_text(input, lang, round, moment));
  for (const render::YearFact& one : render::year_facts(lang, moment, input.policy, input.school)) {
    fact(*one.name, one.text);
  }
  fact(words::year::k_because, moment.basis.clause);
  PageCard card;
  card.title = moment.name.in(lang);
  card.tables.push_back(std::move(facts));
  return card;
}

/// The facts of a moment as lines, as the description of an appointment.
std::string calendar_text(const render::YearInput& input, Lang lang, const Moment& moment) {
  std::string text;
  for (const render::YearFact& one : render::year_facts(lang, moment, input.policy, input.school)) {
    text += say(lang, *one.name) + ": " + one.text + "\n";
  }
  return text + say(lang, words::year::k_because) + ": " + moment.basis.clause;
}

/// Moments that no calendar can show yet (B03); empty where there are none.
std::string undated_text(const render::YearInput& input, Lang lang) {
  std::vector<std::string> names;
  for (const RoundOverview& round : input.agenda.rounds) {
    const Moment& moment = input.policy.moments[round.moment_index];
    if (render::year_part(round, moment) == render::YearPart::undated) {
      names.push_back(moment.name.in(lang));
    }
  }
  return names.empty() ? ""
                       : say(lang, Message(words::year::k_not_in_calendar,
                                           {{"moments", render::enumerate(lang, names)}}));
}

PageTab guide_tab(Lang lang, const render::YearInput& input) {
  PageTab tab{say(lang, words::year::k_guide), {}, false};
  for (const render::GuideSection& section : render::guide_sections(lang, input.policy, input.school.vague)) {
    PageTable points;
    for (const std::string& point : section.points) {
      points.rows.push_back({"", point, "", {}, false});
    }
    PageCard card;
    card.title = section.title;
    card.tables.push_back(std::move(points));
    tab.cards.push_back(std::move(card));
  }
  return tab;
}

}  // namespace

Page year_page(const render::YearInput& input, const Calendar& calendar, Lang lang, Day as_of) {
  Page page = frame(lang, year_title(input, lang), as_of);
  page.tabs.push_back(year_months(input, calendar, lang));
  const std::pair<render::YearPart, const Phrase*> parts[] = {
      {render::YearPart::dated, &words::year::k_dated},
      {render::YearPart::per_pupil, &words::year::k_per_pupil},
      {render::YearPart::any_time, &words::year::k_any_time},
      {render::YearPart::undated, &words::year::k_undated}};
  for (const auto& [part, name] : parts) {
    std::vector<const RoundOverview*> rounds;
    for (const RoundOverview& round : input.agenda.rounds) {
      if (render::year_part(round, input.policy.moments[round.moment_index]) == part) {
        rounds.push_back(&round);
      }
    }
    if (part == render::YearPart::dated) {
      std::stable_sort(rounds.begin(), rounds.end(), [](const RoundOverview* a, const RoundOverview* b) {
        return a->window->first < b->window->first;
      });
    }
    PageTab tab{say(lang, *name), {}, false};
    for (const RoundOverview* round : rounds) {
      tab.cards.push_back(moment_card(input, lang, *round, input.policy.moments[round->moment_index]));
    }
    if (!tab.cards.empty()) {
      page.tabs.push_back(std::move(tab));
    }
  }
  if (PageTab guide = guide_tab(lang, input); !guide.cards.empty()) {
    page.tabs.push_back(std::move(guide));
  }
  return page;
}

CalendarFile year_calendar(const render::YearInput& input, Lang lang, Day as_of,
                           std::string_view school_key) {
  CalendarFile file;
  file.name = year_title(input, lang);
  file.description = undated_text(input, lang);
  file.zone = input.school.zone;
  file.stamp = {as_of, Clock{0}};
  for (const RoundOverview& round : input.agenda.rounds) {
    const Moment& moment = input.policy.moments[round.moment_index];
    if (render::year_part(round, moment) != render::YearPart::dated || moment.kind == MomentKind::cadence ||
        moment.kind == MomentKind::checklist) {
      continue;
    }
    CalendarEvent event;
    event.summary = moment.name.in(lang);
    event.description = calendar_text(input, lang, moment);
    if (moment.kind == MomentKind::talk) {
      event.uid = event_uid(school_key, moment.id.text, "year");
      event.days = *round.window;
      file.events.push_back(event);
      continue;
    }
    for (const Occurrence* occurrence : dated_occurrences(input, moment)) {
      const std::string whom = render::whom_text(lang, input.school, *occurrence);
      event.summary = moment.name.in(lang) + (whom.empty() ? "" : " (" + whom + ")");
      event.uid = event_uid(school_key, occurrence->id, "year");
      event.days = *occurrence->days;
      if (occurrence->clock) {
        event.start = {occurrence->days->first, occurrence->clock->start};
        event.duration = Minutes{occurrence->clock->end.minute - occurrence->clock->start.minute};
      }
      file.events.push_back(event);
    }
  }
  return file;
}

}  // namespace gesprek::publish
