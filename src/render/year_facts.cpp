#include "render/year_facts.hpp"

#include <algorithm>
#include <string_view>

#include "render/describe.hpp"
#include "review/statements.hpp"
#include "review/wording.hpp"
#include "words/year.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::year;

/// A rule of the policy that is shown as it is stated, and what goes without saying.
struct Shown {
  std::string_view key;
  const Phrase* name;
  std::string_view usual;  ///< in English
};
constexpr Shown k_rules[] = {
    {"content", &words_of::k_content, ""},
    {"rounds", &words_of::k_rounds, "1"},
    {"same_moment_for_all_divisions", &words_of::k_same_moment, "not stated"},
    {"for", &words_of::k_each, ""},
    {"at_least", &words_of::k_at_least, ""},
    {"at_most", &words_of::k_at_most, ""},
    {"through", &words_of::k_through, ""},
    {"on_request.only_when", &words_of::k_only_when, ""},
    {"report.where", &words_of::k_report_where, ""},
    {"report.signed_by", &words_of::k_signed_by, ""},
    {"invite.remind", &words_of::k_remind, ""},
    {"invite.head_start_for_families", &words_of::k_earlier, ""},
};

class Facts {
 public:
  Facts(Lang lang, const Moment& moment) : m_lang(lang), m_moment(moment) {}

  std::vector<YearFact> all() {
    add(words_of::k_for_whom, audience_text(m_lang, m_moment));
    if (m_moment.kind == MomentKind::talk) {
      add(words_of::k_how_long, duration_text(m_lang, m_moment.duration));
      add(words_of::k_who_attend, attendees_text(m_lang, m_moment));
    }
    const bool is_gathering = m_moment.kind == MomentKind::event && m_moment.mandatory != Stated::not_stated;
    if (m_moment.kind == MomentKind::talk || is_gathering) {
      add(words_of::k_expected, say(m_lang, stated_text(m_moment.mandatory)));
    }
    add_groups();
    add_times();
    add_rules();
    add_instead();
    return std::move(m_facts);
  }

 private:
  void add(const Phrase& name, std::string text) {
    if (!text.empty()) {
      m_facts.push_back({&name, std::move(text)});
    }
  }

  /// Another name or content for some (B08, RP-01).
  void add_groups() {
    std::string text;
    for (const Audience& group : m_moment.audience) {
      const std::string name = group.name.in(m_lang);
      const std::string content = group.content.in(m_lang);
      if (name.empty() && content.empty()) {
        continue;
      }
      text += (text.empty() ? "" : "; ") + audience_text(m_lang, group) + ": " + name +
              (name.empty() || content.empty() ? "" : ", ") + content;
    }
    add(words_of::k_for_some, std::move(text));
  }

  /// How often an event takes place, and for whom more often (B06).
  void add_times() {
    if (!m_moment.event) {
      return;
    }
    std::string text = m_moment.event->times > 1 ? times(m_moment.event->times) : "";
    for (const MoreTimes& more : m_moment.event->more) {
      Audience whom;
      whom.grades = more.grades;
      whom.divisions = more.divisions;
      text += (text.empty() ? "" : ", ") +
              say(m_lang, Message(words_of::k_times_more, {{"times", std::int64_t{more.times}},
                                                           {"whom", audience_text(m_lang, whom)}}));
    }
    add(words_of::k_how_often, std::move(text));
  }

  std::string times(int number) const {
    return say(m_lang, Message(words_of::k_times, {{"times", std::int64_t{number}}}));
  }

  void add_rules() {
    const std::vector<review::Statement> statements = review::statements_of(m_moment);
    for (const Shown& rule : k_rules) {
      std::string text;
      for (const review::Statement& statement : statements) {
        if (statement.key == rule.key && say(Lang::en, statement.value) != rule.usual) {
          text += (text.empty() ? "" : ", ") + say(m_lang, statement.value);
        }
      }
      add(*rule.name, std::move(text));
    }
  }

  void add_instead() {
    if (const auto& other = m_moment.opt_out) {
      add(words_of::k_instead,
          say(m_lang, Message(words_of::k_instead_text,
                              {{"text", other->instead},
                               {"until", std::vector{review::window_of(other->choose_by)}}})));
    }
  }

  Lang m_lang;
  const Moment& m_moment;
  std::vector<YearFact> m_facts;
};

}  // namespace

std::vector<YearFact> year_facts(Lang lang, const Moment& moment) {
  return Facts(lang, moment).all();
}

}  // namespace gesprek::render
