#include "render/year_facts.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "agenda/attendance.hpp"
#include "agenda/terms.hpp"
#include "model/policy_group.hpp"
#include "render/describe.hpp"
#include "review/statements.hpp"
#include "review/wording.hpp"
#include "words/year.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::year;

bool is_vague(const std::optional<Length>& length) {
  return length && length->vague != Vague::none;
}

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
    {"per", &words_of::k_each, "pupil"},
    {"duo", &words_of::k_duo, "as the school does"},
    {"siblings_together", &words_of::k_siblings, "yes"},
    {"at_least", &words_of::k_at_least, ""},
    {"at_most", &words_of::k_at_most, ""},
    {"through", &words_of::k_through, ""},
    {"on_request.only_when", &words_of::k_only_when, ""},
    {"invite.at_least", &words_of::k_invited, ""},
    {"invite.signup", &words_of::k_time_by, ""},
    {"invite.head_start_for_families", &words_of::k_earlier, ""},
    {"invite.remind", &words_of::k_remind, ""},
    {"report.where", &words_of::k_report_where, ""},
    {"report.within", &words_of::k_report_within, ""},
    {"report.signed_by", &words_of::k_signed_by, ""},
};

/// Rules of an invitation or a report bind where there is one.
bool binds(const Shown& rule, const Moment& moment) {
  return (!rule.key.starts_with("invite.") || moment.invite.needed) &&
         (!rule.key.starts_with("report.") || moment.report.needed);
}

class Facts {
 public:
  Facts(Lang lang, const Moment& moment, const Policy& policy, const School& school)
      : m_lang(lang), m_moment(moment), m_policy(policy), m_school(school), m_vague(school.vague) {}

  std::vector<YearFact> all() {
    add_when();
    add(words_of::k_for_whom, audience_text(m_lang, m_moment));
    if (m_moment.kind == MomentKind::talk) {
      add(words_of::k_may_ask, who_may_ask());
      add(words_of::k_how, mode_of_talk());
      add(words_of::k_how_long, each_its_own([](const Audience& group) { return group.duration.has_value(); })
                                    ? say(m_lang, words_of::k_by_group)
                                    : duration_worked_with(m_moment.duration));
      add(words_of::k_who_attend, each_its_own([](const Audience& group) { return !group.attendees.empty(); })
                                      ? say(m_lang, words_of::k_by_group)
                                      : attendees_text(m_lang, m_moment));
    }
    if (m_moment.kind == MomentKind::talk || m_moment.kind == MomentKind::event) {
      add(words_of::k_expected,
          each_its_own([](const Audience& group) { return group.mandatory.has_value(); })
              ? say(m_lang, words_of::k_by_group)
              : mandatory_text(m_lang, m_moment));
    }
    add(words_of::k_counts_for, counts_for());
    add_groups();
    add_times();
    add(words_of::k_after, after());
    add_rules();
    add_form();
    add_instead();
    add(words_of::k_why, m_moment.purpose.in(m_lang));
    return std::move(m_facts);
  }

 private:
  void add(const Phrase& name, std::string text) {
    if (!text.empty()) {
      m_facts.push_back({&name, std::move(text)});
    }
  }

  /// Each of several groups states the rule itself: what the moment would say holds for nobody.
  template <class States>
  bool each_its_own(States states) const {
    return m_moment.audience.size() > 1 && std::ranges::all_of(m_moment.audience, states);
  }

  /// The rule, or where the days tell it well enough the time of day that it binds (B10, B11).
  void add_when() {
    const Window& window = m_moment.window;
    std::string rule = stated_window();
    if (rule.empty() && window.part != Window::Part::any) {
      add(words_of::k_part, say(m_lang, review::part_of_day(window.part)));
    }
    add(words_of::k_as_stated, std::move(rule));
  }

  /// "Ouders/verzorgers en leerkracht": of a talk on request (A16, A18).
  std::string who_may_ask() const {
    if (!m_moment.initiative) {
      return {};
    }
    std::vector<std::string> names;
    for (const RoleName& role : m_moment.initiative->by) {
      names.push_back(role_text(m_lang, role));
    }
    std::string roles = one_of(m_lang, names);
    return m_moment.initiative->offered_to_all
               ? say(m_lang, Message(words_of::k_may_ask_offered, {{"roles", std::move(roles)}}))
               : roles;
  }

  /// At home, by phone; nothing where it is at school, as usual.
  std::string mode_of_talk() const {
    const auto mode = parse_mode(m_moment.mode);
    return m_moment.mode_agreed            ? say(m_lang, words_of::k_mode_agreed)
           : mode && *mode != Mode::school ? say(m_lang, mode_text(*mode))
                                           : std::string();
  }

  /// What is expected of families in the year that this moment counts for (B05).
  std::string counts_for() const {
    std::vector<std::string> names;
    for (const Expectation& expectation : m_policy.expectations) {
      if (std::ranges::find(expectation.of, m_moment.id) != expectation.of.end()) {
        names.push_back(expectation_text(m_lang, expectation, m_policy));
      }
    }
    return enumerate(m_lang, names);
  }

  /// The talk that comes before this one.
  std::string after() const {
    const Moment* before = m_moment.after_moment ? m_policy.find(*m_moment.after_moment) : nullptr;
    return before != nullptr ? before->name.in(m_lang) : std::string();
  }

  /// The rule itself where the days alone would not tell it: it runs with each pupil, or is vague.
  std::string stated_window() const {
    const Window& window = m_moment.window;
    const bool is_vague = window.about || window.from.some_weeks || window.until.some_weeks;
    if (window.kind != WindowKind::between ||
        (!is_vague && !is_of_pupil(window.from) && !is_of_pupil(window.until))) {
      return {};
    }
    const std::string rule = say(m_lang, review::window_of(window));
    if (window.from.some_weeks || window.until.some_weeks) {
      return rule + number(words_of::k_some_weeks_here, m_vague.some_weeks);
    }
    return rule +
           (window.about && window.margin.count == 0 ? number(words_of::k_about_here, m_vague.about) : "");
  }

  /// "At least 20 minutes", with the number that is planned where that leaves room.
  std::string duration_worked_with(const Duration& duration) const {
    const bool leaves_room = duration.about || duration.kind == Duration::Kind::at_most ||
                             duration.kind == Duration::Kind::at_least;
    const std::int64_t minutes = owed::worked_with(m_moment, duration, m_school).count();
    return duration_text(m_lang, duration) +
           (leaves_room ? " (" + say(m_lang, Message(words_of::k_minutes_here, {{"minutes", minutes}})) + ")"
                        : "");
  }

  static bool is_of_pupil(const Point& point) {
    return point.anchor == Anchor::first_day || point.anchor == Anchor::last_day ||
           point.anchor == Anchor::birthday || point.anchor == Anchor::class_change;
  }

  std::string number(const Phrase& phrase, const Length& length) const {
    return " (" + say(m_lang, Message(phrase, {{"length", std::vector{review::length_of(length)}}})) + ")";
  }

  /// What is different for some (B08, RP-01).
  void add_groups() {
    std::string text;
    for (const Audience& group : m_moment.audience) {
      const std::string differs = difference(group);
      if (!differs.empty()) {
        text += (text.empty() ? "" : "; ") + audience_text(m_lang, group) + ": " + differs;
      }
    }
    add(words_of::k_for_some, std::move(text));
  }

  /// "Voortgangsgesprek, 15 minuten, verplicht: ja".
  std::string difference(const Audience& group) const {
    const Moment own = moment_for(m_moment, group);
    const std::string expected = mandatory_text(m_lang, own);
    const auto mode = parse_mode(group.mode);
    std::string text;
    const auto put = [&](const std::string& part) {
      text += part.empty() ? "" : (text.empty() ? "" : ", ") + part;
    };
    put(group.name.in(m_lang));
    put(group.content.in(m_lang));
    put(group.window && m_moment.kind == MomentKind::talk ? say(m_lang, review::window_of(*group.window))
                                                          : "");
    put(group.duration ? duration_worked_with(*group.duration) : "");
    put(group.attendees.empty() ? "" : named(words_of::k_who_attend, attendees_text(m_lang, own)));
    put(mode ? say(m_lang, mode_text(*mode)) : "");
    put(expected == mandatory_text(m_lang, m_moment) ? "" : named(words_of::k_expected, expected));
    return text;
  }

  std::string named(const Phrase& name, const std::string& text) const {
    return say(m_lang, name) + ": " + text;
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
        if (statement.key == rule.key && binds(rule, m_moment) &&
            say(Lang::en, statement.value) != rule.usual) {
          text += (text.empty() ? "" : ", ") +
                  (rule.name == &words_of::k_invited && !is_vague(m_moment.invite.lead)
                       ? say(m_lang,
                             Message(words_of::k_at_least_ahead, {{"lead", std::vector{statement.value}}}))
                       : say(m_lang, statement.value));
        }
      }
      add(*rule.name, std::move(text));
    }
  }

  /// The form that families fill in beforehand, by the name that the policy gives it.
  void add_form() {
    if (!m_moment.form) {
      return;
    }
    const std::string& id = m_moment.form->id;
    const auto named = std::ranges::find(m_policy.forms, id, &FormText::id);
    add(words_of::k_form, named == m_policy.forms.end() || named->name.empty() ? id : named->name.in(m_lang));
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
  const Policy& m_policy;
  const School& m_school;
  const VagueNumbers& m_vague;
  std::vector<YearFact> m_facts;
};

}  // namespace

std::string expectation_text(Lang lang, const Expectation& expectation, const Policy& policy) {
  if (!expectation.name.empty()) {
    return expectation.name.in(lang);
  }
  std::vector<std::string> names;
  for (const MomentId& id : expectation.of) {
    const Moment* moment = policy.find(id);
    names.push_back(moment != nullptr ? moment->name.in(lang) : id.text);
  }
  return say(lang, Message(words_of::k_at_least_of, {{"times", std::int64_t{expectation.at_least}},
                                                     {"moments", enumerate(lang, names)}}));
}

std::string durations_text(Lang lang, const Moment& moment) {
  std::vector<std::string> texts;
  for (const Audience& group : moment.audience) {
    const std::string text = duration_text(lang, group.duration ? *group.duration : moment.duration);
    if (std::ranges::find(texts, text) == texts.end()) {
      texts.push_back(text);
    }
  }
  return texts.empty() ? duration_text(lang, moment.duration) : one_of(lang, texts);
}

std::vector<YearFact> year_facts(Lang lang, const Moment& moment, const Policy& policy,
                                 const School& school) {
  return Facts(lang, moment, policy, school).all();
}

std::string_view mandatory_key(const Moment& moment) {
  if (moment.audience.empty()) {
    return key(moment.mandatory);
  }
  const Stated first = owed::expected_of_guardians(moment, 0);
  for (std::size_t group = 1; group < moment.audience.size(); ++group) {
    if (owed::expected_of_guardians(moment, group) != first) {
      return "differs";
    }
  }
  return key(first);
}

}  // namespace gesprek::render
