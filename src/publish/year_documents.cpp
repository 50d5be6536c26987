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
#include "render/year_when.hpp"
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

std::string when_text(const render::YearInput& input, Lang lang, const RoundOverview& round) {
  const render::Look look{.lang = lang};
  std::string text;
  for (const std::string& line : render::when_lines(look, input, round, render::Files::unnamed)) {
    text += (text.empty() ? "" : " · ") + line;
  }
  return text;
}

/// What the school does without anybody coming: no appointment for families.
bool is_left_to_school(const Moment& moment) {
  return moment.kind == MomentKind::cadence || moment.kind == MomentKind::checklist;
}

PageCard moment_card(const render::YearInput& input, Lang lang, const RoundOverview& round,
                     const Moment& moment) {
  PageTable facts;
  const auto fact = [&](const Phrase& name, const std::string& text) {
    if (!text.empty()) {
      facts.rows.push_back({say(lang, name), text, "", {}, false});
    }
  };
  fact(words::year::k_when, when_text(input, lang, round));
  fact(words::year::k_moved, render::moved_text(lang, round));
  for (const render::YearFact& one : render::year_facts(lang, moment, input.policy, input.school)) {
    fact(*one.name, one.text);
  }
  fact(words::year::k_because, render::named_clause(moment));
  PageCard card;
  card.title = moment.name.in(lang);
  card.tables.push_back(std::move(facts));
  return card;
}

/// The facts of a moment as lines, as the description of an appointment for these people.
std::string calendar_text(const render::YearInput& input, Lang lang, const Moment& moment,
                          const std::string& whom) {
  std::string text;
  const auto add = [&](const Phrase& name, const std::string& fact) {
    text += fact.empty() ? "" : (text.empty() ? "" : "\n") + say(lang, name) + ": " + fact;
  };
  for (const render::YearFact& one : render::year_facts(lang, moment, input.policy, input.school)) {
    add(*one.name, one.name == &words::year::k_for_whom && !whom.empty() ? whom : one.text);
  }
  add(words::year::k_because, render::named_clause(moment));
  return text;
}

/// Moments that no calendar can show: those without a date yet (B03), and those whose days run with a pupil;
/// empty where there are none.
std::string not_shown_text(const render::YearInput& input, Lang lang) {
  std::vector<std::string> undated;
  std::vector<std::string> own;
  for (const RoundOverview& round : input.agenda.rounds) {
    const Moment& moment = input.policy.moments[round.moment_index];
    const render::YearPart part = render::year_part(round, moment);
    if (part == render::YearPart::undated || render::undated_times(input, round) > 0) {
      undated.push_back(moment.name.in(lang));
    } else if (part != render::YearPart::dated || is_left_to_school(moment)) {
      own.push_back(moment.name.in(lang));
    }
  }
  std::string text;
  for (const auto& [phrase, names] :
       {std::pair{&words::year::k_not_in_calendar, &undated}, std::pair{&words::year::k_own_days, &own}}) {
    if (!names->empty()) {
      text += (text.empty() ? "" : "\n") +
              say(lang, Message(*phrase, {{"moments", render::enumerate(lang, *names)}}));
    }
  }
  return text;
}

PageTab guide_tab(Lang lang, const render::YearInput& input) {
  PageTab tab{say(lang, words::year::k_guide), {}, false};
  for (const render::GuideSection& section : render::guide_sections(lang, input.policy)) {
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
  file.description = not_shown_text(input, lang);
  file.zone = input.school.zone;
  file.stamp = {as_of, Clock{0}};
  for (const RoundOverview& round : input.agenda.rounds) {
    const Moment& moment = input.policy.moments[round.moment_index];
    if (render::year_part(round, moment) != render::YearPart::dated || is_left_to_school(moment)) {
      continue;
    }
    for (const Occurrence& occurrence : render::stated_occurrences(input, round)) {
      if (!occurrence.days) {
        continue;
      }
      const std::string whom = render::whom_text(lang, input, occurrence);
      CalendarEvent event;
      event.summary = moment.name.in(lang) + (whom.empty() ? "" : " (" + whom + ")");
      event.description = calendar_text(input, lang, moment, whom);
      event.uid = event_uid(school_key, occurrence.id, "year");
      event.days = *occurrence.days;
      if (occurrence.clock) {
        event.start = {occurrence.days->first, occurrence.clock->start};
        event.duration = Minutes{occurrence.clock->end.minute - occurrence.clock->start.minute};
      }
      file.events.push_back(std::move(event));
    }
  }
  return file;
}

}  // namespace gesprek::publish
