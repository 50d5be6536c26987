#include "agenda/attendance.hpp"
#include "render/describe.hpp"
#include "render/json.hpp"
#include "render/occurrences.hpp"
#include "render/year.hpp"
#include "render/year_facts.hpp"
#include "render/year_guide.hpp"
#include "render/year_when.hpp"

namespace gesprek::render {
namespace {

Json duration_json(const Duration& duration) {
  constexpr std::string_view k_kinds[] = {"exact",        "at-most",    "range",
                                          "by-agreement", "not-stated", "at-least"};
  Json json{{"kind", k_kinds[static_cast<std::size_t>(duration.kind)]}};
  if (duration.most.count() > 0) {
    json["minutes"] = duration.most.count();
  }
  if (duration.kind == Duration::Kind::range) {
    json["least"] = duration.least.count();
  }
  return json;
}

/// What each group has, or that the groups differ in it.
Json duration_of(const Moment& moment) {
  Json all = moment.audience.empty() ? duration_json(moment.duration) : Json(nullptr);
  for (const Audience& group : moment.audience) {
    Json own = duration_json(group.duration ? *group.duration : moment.duration);
    if (!all.is_null() && all != own) {
      return {{"kind", "differs"}};
    }
    all = std::move(own);
  }
  return all;
}

Json audience_json(const Moment& moment, Lang lang) {
  Json list = Json::array();
  for (std::size_t group = 0; group < moment.audience.size(); ++group) {
    const Audience& audience = moment.audience[group];
    list.push_back({{"grades", audience.grades},
                    {"divisions", audience.divisions},
                    {"mandatory", key(owed::expected_of_guardians(moment, group))},
                    {"duration", duration_json(audience.duration ? *audience.duration : moment.duration)},
                    {"clause", audience.basis.clause}});
  }
  return {{"text", audience_text(lang, moment)}, {"groups", list}};
}

Json attendees_json(const Moment& moment) {
  constexpr std::string_view k_presence[] = {"required", "welcome", "if-suitable", "on-request", "no"};
  Json list = Json::array();
  for (const Attendee& attendee : moment.attendees) {
    list.push_back(
        {{"role", attendee.role == Role::other ? std::string_view(attendee.other) : key(attendee.role)},
         {"presence", k_presence[static_cast<std::size_t>(attendee.presence)]},
         {"last_minutes", attendee.last_part ? Json(attendee.last_part->count()) : Json(nullptr)},
         {"mandatory",
          key(attendee.mandatory == Stated::not_stated ? moment.mandatory : attendee.mandatory)}});
  }
  return list;
}

Json occurrences_json(const YearInput& input, const RoundOverview& round) {
  Json list = Json::array();
  for (const Occurrence& occurrence : stated_occurrences(input, round)) {
    list.push_back({{"id", occurrence.id},
                    {"classes", ids_json(occurrence.classes)},
                    {"grades", occurrence.grades},
                    {"pupil", id_json(occurrence.pupil)},
                    {"from", occurrence.days ? Json(iso(occurrence.days->first)) : Json(nullptr)},
                    {"until", occurrence.days ? Json(iso(occurrence.days->last)) : Json(nullptr)},
                    {"start", occurrence.clock ? Json(iso(occurrence.clock->start)) : Json(nullptr)},
                    {"end", occurrence.clock ? Json(iso(occurrence.clock->end)) : Json(nullptr)}});
  }
  return list;
}

Json moment_json(const YearInput& input, const RoundOverview& round, Lang lang) {
  const Moment& moment = input.policy.moments[round.moment_index];
  Json json{{"moment", moment.id.text},
            {"name", moment.name.in(lang)},
            {"kind", key(moment.kind)},
            {"purpose", moment.purpose.in(lang)},
            {"when", when_key(year_part(round, moment))},
            {"from", round.window ? Json(iso(round.window->first)) : Json(nullptr)},
            {"until", round.window ? Json(iso(round.window->last)) : Json(nullptr)},
            {"for", audience_json(moment, lang)},
            {"rule", rule_text(lang, moment)},
            {"duration", duration_of(moment)},
            {"attendees", attendees_json(moment)},
            {"mandatory", mandatory_key(moment)},
            {"talks", round.talks},
            {"clause", moment.basis.clause},
            {"policy", place_json(moment.basis.span, input.sources)}};
  json["content"] = moment.content.in(lang);
  json["facts"] = Json::array();
  for (const YearFact& fact : year_facts(lang, moment, input.policy, input.school)) {
    json["facts"].push_back({{"name", say(lang, *fact.name)}, {"text", fact.text}});
  }
  if (moment.opt_out) {
    json["instead"] = moment.opt_out->instead.in(lang);
  }
  json["occurrences"] = occurrences_json(input, round);
  const std::string moved = moved_text(lang, round);
  json["moved"] = moved.empty() ? Json(nullptr) : Json(moved);
  return json;
}

}  // namespace

std::string render_year_json(Lang lang, const YearInput& input) {
  Json guide = Json::array();
  for (const GuideText& text : input.policy.guide) {
    guide.push_back({{"id", text.id}, {"text", text.text.in(lang)}, {"clause", text.basis.clause}});
  }
  Json sections = Json::array();
  for (const GuideSection& section : guide_sections(lang, input.policy)) {
    sections.push_back({{"title", section.title}, {"points", section.points}});
  }
  Json moments = Json::array();
  for (const RoundOverview& round : input.agenda.rounds) {
    moments.push_back(moment_json(input, round, lang));
  }
  return print_json({{"format", 1},
                     {"school", input.school.name},
                     {"school_year", std::to_string(input.school.first_year) + "-" +
                                         std::to_string(input.school.first_year + 1)},
                     {"policy", input.policy.meta.name.in(lang)},
                     {"moments", moments},
                     {"guide", guide},
                     {"sections", sections}});
}

}  // namespace gesprek::render
