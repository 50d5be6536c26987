#include "render/year.hpp"

#include <algorithm>

#include "base/terminal.hpp"
#include "diag/render.hpp"
#include "render/describe.hpp"
#include "render/occurrences.hpp"
#include "render/year_facts.hpp"
#include "render/year_guide.hpp"
#include "render/year_when.hpp"
#include "words/render.hpp"
#include "words/year.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::year;

struct Entry {
  const RoundOverview* round;
  const Moment* moment;
  YearPart part;
};

std::vector<Entry> entries(const YearInput& input) {
  std::vector<Entry> all;
  for (const RoundOverview& round : input.agenda.rounds) {
    const Moment& moment = input.policy.moments[round.moment_index];
    all.push_back({&round, &moment, year_part(round, moment)});
  }
  std::stable_sort(all.begin(), all.end(), [](const Entry& a, const Entry& b) {
    if (a.part != b.part) {
      return a.part < b.part;
    }
    return a.part == YearPart::dated && a.round->window->first < b.round->window->first;
  });
  return all;
}

/// The clause; its line in the policy only for who asks, since the overview is for the school guide.
std::string because_text(const Moment& moment, const YearInput& input) {
  const std::string place =
      input.names_lines ? render_place(moment.basis.span, input.sources) : std::string();
  return place.empty() ? named_clause(moment) : moment.basis.clause + " (" + place + ")";
}

std::string render_entry(const Look& look, const YearInput& input, const Entry& entry) {
  const Moment& moment = *entry.moment;
  TextTable facts({{""}, {""}});
  const auto fact = [&](const Phrase& name, std::string text) {
    if (!text.empty()) {
      facts.add_row({{look.in_words(name), Tint::dim}, std::move(text)});
    }
  };
  const std::vector<std::string> when = when_lines(look, input, *entry.round, Files::named);
  fact(words_of::k_when, when.front());
  for (std::size_t i = 1; i < when.size(); ++i) {
    facts.add_row({"", when[i]});
  }
  fact(words_of::k_moved, moved_text(look.lang, *entry.round));
  for (YearFact& one : year_facts(look.lang, moment, input.policy, input.school)) {
    fact(*one.name, std::move(one.text));
  }
  if (moment.kind == MomentKind::talk) {
    fact(words_of::k_number, count(look, entry.round->talks, words::render::k_talk, words::render::k_talks));
  }
  fact(words_of::k_because, because_text(moment, input));
  return heading(look, moment.name.in(look.lang) + " · " + moment.id.text) + facts.render(look.table()) +
         "\n";
}

std::string render_guide(const Look& look, const YearInput& input) {
  std::string text;
  for (const GuideSection& section : guide_sections(look.lang, input.policy)) {
    text += "== " + heading(look, section.title);
    for (const std::string& point : section.points) {
      text += hang("  - ", terminal_safe(point), look.width);
    }
    text += "\n";
  }
  return text;
}

const Phrase& part_heading(YearPart part) {
  switch (part) {
    case YearPart::dated:
      return words_of::k_dated;
    case YearPart::per_pupil:
      return words_of::k_per_pupil;
    case YearPart::any_time:
      return words_of::k_any_time;
    case YearPart::undated:
      break;
  }
  return words_of::k_undated;
}

std::string school_year(const School& school) {
  return std::to_string(school.first_year) + "-" + std::to_string(school.first_year + 1);
}

std::string render_summary(const Look& look, const std::vector<Entry>& all, const YearInput& input) {
  const auto count = [&](YearPart part) {
    return std::int64_t{
        std::count_if(all.begin(), all.end(), [part](const Entry& entry) { return entry.part == part; })};
  };
  const std::int64_t other = count(YearPart::per_pupil) + count(YearPart::any_time);
  const Message summary(words_of::k_summary,
                        {{"dated", count(YearPart::dated)},
                         {"other", other},
                         {"undated", count(YearPart::undated)},
                         {"talks", static_cast<std::int64_t>(input.agenda.talks.size())}});
  const std::int64_t incomplete = std::count_if(
      all.begin(), all.end(), [&](const Entry& entry) { return undated_times(input, *entry.round) > 0; });
  const std::string lacking =
      incomplete == 0 ? "" : " " + look.in_words(Message(words_of::k_incomplete, {{"count", incomplete}}));
  return paragraph(look, look.in_words(summary) + lacking);
}

/// Whether one is expected, in words, where that is a question at all.
std::string expected_text(Lang lang, const Moment& moment) {
  const bool is_asked = moment.kind == MomentKind::talk || moment.kind == MomentKind::event;
  return is_asked ? mandatory_text(lang, moment) : "";
}

std::string iso_or_empty(const std::optional<DayRange>& days, Day DayRange::*end) {
  return days ? iso((*days).*end) : "";
}

}  // namespace

YearPart year_part(const RoundOverview& round, const Moment& moment) {
  if (round.per_pupil) {
    return YearPart::per_pupil;
  }
  if (moment.window.kind == WindowKind::any_time) {
    return YearPart::any_time;
  }
  return round.window ? YearPart::dated : YearPart::undated;
}

std::string_view when_key(YearPart part) {
  constexpr std::string_view k_keys[] = {"dated", "per-pupil", "any-time", "undated"};
  return k_keys[static_cast<std::size_t>(part)];
}

std::string render_year(const Look& look, const YearInput& input) {
  std::string text = heading(
      look, look.in_words(Message(words_of::k_title,
                                  {{"year", school_year(input.school)}, {"school", input.school.name}})));
  text +=
      paragraph(look, look.in_words(Message(words_of::k_policy, {{"name", input.policy.meta.name}}))) + "\n";
  const std::vector<Entry> all = entries(input);
  std::optional<YearPart> part;
  for (const Entry& entry : all) {
    if (part != entry.part) {
      part = entry.part;
      text += "== " + heading(look, look.in_words(part_heading(*part))) + "\n";
    }
    text += render_entry(look, input, entry);
  }
  return text + render_guide(look, input) + render_summary(look, all, input);
}

std::vector<std::vector<std::string>> year_rows(Lang lang, const YearInput& input) {
  std::vector<std::vector<std::string>> rows{{"moment", "name", "kind", "for", "from", "until", "start",
                                              "end", "duration", "mandatory", "talks", "clause", "expected",
                                              "purpose", "when"}};
  for (const Entry& entry : entries(input)) {
    const Moment& moment = *entry.moment;
    for (const Occurrence& occurrence : stated_occurrences(input, *entry.round)) {
      const std::string whom = whom_text(lang, input, occurrence);
      std::vector<std::string> row{moment.id.text,
                                   moment.name.in(lang),
                                   std::string(key(moment.kind)),
                                   whom.empty() ? audience_text(lang, moment) : whom,
                                   iso_or_empty(occurrence.days, &DayRange::first),
                                   iso_or_empty(occurrence.days, &DayRange::last),
                                   occurrence.clock ? iso(occurrence.clock->start) : "",
                                   occurrence.clock ? iso(occurrence.clock->end) : "",
                                   moment.kind == MomentKind::talk ? durations_text(lang, moment) : "",
                                   std::string(mandatory_key(moment)),
                                   std::to_string(entry.round->talks),
                                   moment.basis.clause,
                                   expected_text(lang, moment),
                                   moment.purpose.in(lang),
                                   std::string(when_key(entry.part))};
      if (!occurrence.days && entry.part == YearPart::dated) {
        row.back() = when_key(YearPart::undated);
      }
      if (row != rows.back() || moment.kind == MomentKind::event) {  // of a message each class has its own
        rows.push_back(std::move(row));
      }
    }
  }
  return rows;
}

}  // namespace gesprek::render
