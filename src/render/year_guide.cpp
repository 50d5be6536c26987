#include "render/year_guide.hpp"

#include "base/terminal.hpp"
#include "render/describe.hpp"
#include "review/wording.hpp"
#include "words/year.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::year;

/// A heading and its points; nothing where there are none.
class Points {
 public:
  Points(const Look& look, const Phrase& title) : m_look(look), m_title(title) {}

  void add(const std::string& text) {
    if (!text.empty()) {
      m_text += hang("  - ", terminal_safe(text), m_look.width);
    }
  }
  void add(const Message& message) { add(m_look.in_words(message)); }

  std::string take() const { return m_text.empty() ? "" : m_look.in_words(m_title) + "\n" + m_text + "\n"; }

 private:
  const Look& m_look;
  const Phrase& m_title;
  std::string m_text;
};

std::string responsibilities(const Look& look, const Policy& policy) {
  Points points(look, words_of::k_who_does_what);
  for (const Responsibility& one : policy.responsibilities) {
    points.add(Message(words_of::k_by_role, {{"role", &role_text(one.role)}, {"text", one.text}}));
  }
  return points.take();
}

std::string channels(const Look& look, const Policy& policy) {
  Points points(look, words_of::k_channels);
  for (const Channel& channel : policy.channels) {
    points.add(Message(words_of::k_by_role, {{"role", channel.id}, {"text", channel.use}}));
  }
  return points.take();
}

std::string separated(const Look& look, const SeparatedParents& rule) {
  using Talks = SeparatedParents::Talks;
  Points points(look, words_of::k_apart);
  if (rule.talks != Talks::not_stated) {
    points.add(Message(words_of::k_apart_talks, {{"talks", std::vector{review::talks_of(rule.talks)}}}));
  }
  if (rule.approved_by) {
    points.add(Message(words_of::k_apart_approved, {{"role", &role_text(*rule.approved_by)}}));
  }
  if (rule.copy_in_writing == Stated::yes) {
    points.add(Message(words_of::k_apart_copy));
  }
  points.add(rule.note.in(look.lang));
  return points.take();
}

std::string other_events(const Look& look, const OtherEvents& others) {
  return paragraph(
      look, look.in_words(others.lead ? Message(words_of::k_others_ahead,
                                                {{"length", std::vector{review::length_of(*others.lead)}}})
                                      : Message(words_of::k_others_well_ahead)));
}

}  // namespace

std::string render_guide(const Look& look, const Policy& policy) {
  std::string text;
  for (const GuideText& one : policy.guide) {
    text += hang("  - ", terminal_safe(one.text.in(look.lang)), look.width);
  }
  text += text.empty() ? "" : "\n";
  text += responsibilities(look, policy) + channels(look, policy);
  if (policy.separated) {
    text += separated(look, *policy.separated);
  }
  std::string settings;
  if (const auto& hours = policy.message_hours) {
    settings += paragraph(look, look.in_words(Message(words_of::k_reached, {{"from", hours->clock.start},
                                                                            {"until", hours->clock.end}})));
  }
  if (policy.other_events) {
    settings += other_events(look, *policy.other_events);
  }
  text += settings.empty() ? "" : settings + "\n";
  return text.empty() ? "" : "== " + heading(look, look.in_words(words_of::k_guide)) + "\n" + text;
}

}  // namespace gesprek::render
