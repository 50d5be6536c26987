#include "render/year_guide.hpp"

#include <utility>

#include "model/vague_words.hpp"
#include "render/describe.hpp"
#include "render/year_facts.hpp"
#include "review/wording.hpp"
#include "words/year.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::year;

class Guide {
 public:
  Guide(Lang lang, const Policy& policy) : m_lang(lang), m_policy(policy) {}

  std::vector<GuideSection> sections() {
    add_texts(words_of::k_purposes, m_policy.purposes);
    add_texts(words_of::k_guide, m_policy.guide);
    add_expectations();
    add_responsibilities();
    add_channels();
    add_quiet_times();
    if (m_policy.separated) {
      add_separated(*m_policy.separated);
    }
    add_settings();
    add_card();
    return std::move(m_sections);
  }

 private:
  std::string words(const Message& message) const { return say(m_lang, message); }

  void add(const Phrase& title, std::vector<std::string> points) {
    std::erase_if(points, [](const std::string& point) { return point.empty(); });
    if (!points.empty()) {
      m_sections.push_back({words(Message(title)), std::move(points)});
    }
  }

  void add_texts(const Phrase& title, const std::vector<GuideText>& texts) {
    std::vector<std::string> points;
    for (const GuideText& one : texts) {
      points.push_back(one.text.in(m_lang));
    }
    add(title, std::move(points));
  }

  /// "Parents come to at least one contact moment (at least 1 of: Start talk, Contact evening)" (B05).
  void add_expectations() {
    std::vector<std::string> points;
    for (const Expectation& one : m_policy.expectations) {
      Expectation unnamed = one;
      unnamed.name = {};
      const std::string rule = expectation_text(m_lang, unnamed, m_policy);
      points.push_back(one.name.empty() ? rule
                                        : words({words_of::k_expectation,
                                                 {{"name", one.name.in(m_lang)}, {"rule", rule}}}));
    }
    add(words_of::k_expectations, std::move(points));
  }

  /// "Guardians: by phone, 16:00-17:00" (B04).
  void add_quiet_times() {
    std::vector<std::string> points;
    for (const QuietTime& one : m_policy.quiet) {
      std::vector<std::string> roles;
      for (const RoleName& role : one.roles) {
        roles.push_back(role_text(m_lang, role));
      }
      points.push_back(
          words({words_of::k_quiet_hours, {{"who", enumerate(m_lang, roles)}, {"hours", quiet_hours(one)}}}));
    }
    add(words_of::k_quiet, std::move(points));
  }

  std::string quiet_hours(const QuietTime& quiet) const {
    std::string hours = words(review::hours_of(quiet.clock));
    if (!quiet.weekdays.empty()) {
      hours = words({words_of::k_quiet_days,
                     {{"days", std::vector{review::weekdays_of(quiet.weekdays)}}, {"hours", hours}}});
    }
    const auto mode = parse_mode(quiet.mode);
    return mode ? words({words_of::k_quiet_mode, {{"mode", &mode_text(*mode)}, {"when", hours}}}) : hours;
  }

  void add_responsibilities() {
    std::vector<std::string> points;
    for (const Responsibility& one : m_policy.responsibilities) {
      points.push_back(
          words({words_of::k_by_role, {{"role", role_text(m_lang, one.role)}, {"text", one.text}}}));
    }
    add(words_of::k_who_does_what, std::move(points));
  }

  /// "parro: messages of the class (group, urgent)".
  void add_channels() {
    std::vector<std::string> points;
    for (const Channel& channel : m_policy.channels) {
      std::string text = words({words_of::k_by_role, {{"role", channel.id}, {"text", channel.use}}});
      std::string kinds;
      for (const std::string& kind : channel.kinds) {
        kinds += (kinds.empty() ? "" : ", ") + kind;
      }
      points.push_back(kinds.empty() ? std::move(text) : text + " (" + kinds + ")");
    }
    add(words_of::k_channels, std::move(points));
  }

  void add_separated(const SeparatedParents& rule) {
    std::vector<std::string> points;
    if (rule.talks != SeparatedParents::Talks::not_stated) {
      points.push_back(
          words({words_of::k_apart_talks, {{"talks", std::vector{review::talks_of(rule.talks)}}}}));
    }
    if (rule.approved_by) {
      points.push_back(words({words_of::k_apart_approved, {{"role", role_text(m_lang, *rule.approved_by)}}}));
    }
    if (rule.copy_in_writing == Stated::yes) {
      points.push_back(words(Message(words_of::k_apart_copy)));
    }
    points.push_back(rule.note.in(m_lang));
    add(words_of::k_apart, std::move(points));
  }

  void add_settings() {
    std::vector<std::string> points;
    if (const auto& hours = m_policy.message_hours) {
      points.push_back(
          words({words_of::k_reached, {{"from", hours->clock.start}, {"until", hours->clock.end}}}));
    }
    if (const auto& others = m_policy.other_events) {
      const Length lead = others->lead.value_or(Length{});
      const bool is_well_ahead = lead.vague == Vague::well_ahead;
      points.push_back(
          words({is_well_ahead ? words_of::k_others_well_ahead : words_of::k_others_ahead,
                 {{"length", std::vector{review::length_of(is_well_ahead ? number_of(lead) : lead)}}}}));
    }
    add(words_of::k_agreements, std::move(points));
  }

  /// Who keeps the policy, and what belongs to it (A01, A27).
  void add_card() {
    const PolicyMeta& meta = m_policy.meta;
    std::vector<std::string> points{meta.subject.in(m_lang)};
    if (!meta.number.empty()) {
      points.push_back(words({words_of::k_card_number, {{"number", meta.number}}}));
    }
    if (!meta.responsible.empty()) {
      points.push_back(words({words_of::k_card_responsible, {{"who", meta.responsible}}}));
    }
    if (meta.evaluated) {
      points.push_back(words({words_of::k_card_evaluated, {{"day", meta.evaluated->value}}}));
    }
    for (const Related& related : m_policy.related) {
      points.push_back(words({words_of::k_card_related, {{"title", related.title}}}));
    }
    add(words_of::k_card, std::move(points));
  }

  Lang m_lang;
  const Policy& m_policy;
  std::vector<GuideSection> m_sections;
};

}  // namespace

std::vector<GuideSection> guide_sections(Lang lang, const Policy& policy) {
  return Guide(lang, policy).sections();
}

}  // namespace gesprek::render
