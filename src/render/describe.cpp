#include "render/describe.hpp"

#include <algorithm>

#include "review/wording.hpp"
#include "words/conditions.hpp"
#include "words/render.hpp"
#include "words/review.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::render;

/// With commas, and `last` before the last one.
std::string joined(const std::vector<std::string>& items, const std::string& last) {
  std::string text;
  for (std::size_t i = 0; i < items.size(); ++i) {
    text += i == 0 ? items[i] : (i + 1 == items.size() ? last : ", ") + items[i];
  }
  return text;
}

std::string condition_text(Lang lang, const Condition& condition) {
  std::vector<std::string> months;
  for (const int month : condition.months) {
    months.push_back(say_month(lang, static_cast<unsigned>(month)));
  }
  const words::ConditionWords& both = review::condition_words(condition.fact);
  const Phrase& phrase = condition.negated ? both.other_pupils : both.pupils;
  return condition.fact == Condition::Fact::started_before
             ? say(lang, Message(phrase, {{"count", std::int64_t{condition.number}}}))
         : condition.fact == Condition::Fact::start_month
             ? say(lang, Message(phrase, {{"months", one_of(lang, months)}}))
             : say(lang, phrase);
}

std::string minutes_text(Lang lang, Minutes minutes) {
  return say_count(lang, minutes.count(), words_of::k_minute, words_of::k_minutes);
}

std::string attendee_text(Lang lang, const Attendee& attendee) {
  const std::string name = role_text(lang, {attendee.role, attendee.other});
  const std::string who = attendee.leads ? say(lang, Message(words::review::k_leads, {{"who", name}})) : name;
  if (attendee.last_part) {
    return say(lang, Message(words::review::k_last_part,
                             {{"who", who}, {"minutes", std::int64_t{attendee.last_part->count()}}}));
  }
  switch (attendee.presence) {
    case Presence::required:
      return who;
    case Presence::welcome:
      return say(lang, Message(words::review::k_welcome, {{"who", who}}));
    case Presence::if_suitable:
      return say(lang, Message(words::review::k_if_suitable, {{"who", who}}));
    case Presence::on_request:
      return say(lang, Message(words::review::k_on_request, {{"who", who}}));
    case Presence::no:
      break;
  }
  return {};
}

}  // namespace

std::string division_text(Lang lang, const std::string& division) {
  if (division == "lower") {
    return say(lang, words_of::k_lower);
  }
  if (division == "middle") {
    return say(lang, words_of::k_middle);
  }
  return division == "upper" ? say(lang, words_of::k_upper) : division;
}

std::string enumerate(Lang lang, const std::vector<std::string>& items) {
  return joined(items, say(lang, words_of::k_and));
}

std::string one_of(Lang lang, const std::vector<std::string>& items) {
  return joined(items, say(lang, words_of::k_or));
}

std::string grades_text(Lang lang, const std::vector<int>& grades) {
  if (grades.empty()) {
    return say(lang, words_of::k_all_grades);
  }
  std::vector<std::string> runs;
  for (std::size_t i = 0; i < grades.size();) {
    std::size_t last = i;
    while (last + 1 < grades.size() && grades[last + 1] == grades[last] + 1) {
      ++last;
    }
    if (last >= i + 2) {
      runs.push_back(say(lang, Message(words_of::k_grade_span, {{"first", std::int64_t{grades[i]}},
                                                                {"last", std::int64_t{grades[last]}}})));
    } else {
      for (std::size_t at = i; at <= last; ++at) {
        runs.push_back(std::to_string(grades[at]));
      }
    }
    i = last + 1;
  }
  return say(lang, grades.size() == 1 ? words_of::k_grade : words_of::k_grades) + " " + enumerate(lang, runs);
}

std::string audience_text(Lang lang, const Audience& audience) {
  std::vector<std::string> divisions;
  for (const std::string& division : audience.divisions) {
    divisions.push_back(division_text(lang, division));
  }
  const bool by_division = audience.grades.empty() && !divisions.empty();
  const std::string who = by_division ? enumerate(lang, divisions) : grades_text(lang, audience.grades);
  if (audience.conditions.empty()) {
    return who;
  }
  std::string conditions;
  for (const Condition& condition : audience.conditions) {
    conditions +=
        (conditions.empty() ? "" : say(lang, words_of::k_and_also)) + condition_text(lang, condition);
  }
  return say(lang, Message(words_of::k_with_condition, {{"who", who}, {"condition", conditions}}));
}

std::string audience_text(Lang lang, const Moment& moment) {
  std::string text;
  for (const Audience& audience : moment.audience) {
    text += (text.empty() ? "" : "; ") + audience_text(lang, audience);
  }
  if (text.empty()) {
    text = say(lang, words_of::k_all_grades);
  }
  return moment.initiative ? text + ", " + say(lang, words_of::k_on_request) : text;
}

std::string duration_text(Lang lang, const Duration& duration) {
  std::string text;
  switch (duration.kind) {
    case Duration::Kind::exact:
      text = minutes_text(lang, duration.most);
      break;
    case Duration::Kind::at_most:
      text = say(lang, Message(words_of::k_at_most, {{"length", minutes_text(lang, duration.most)}}));
      break;
    case Duration::Kind::at_least:
      text = say(lang, Message(words_of::k_at_least, {{"length", minutes_text(lang, duration.least)}}));
      break;
    case Duration::Kind::range:
      text = say(lang, Message(words_of::k_length_range, {{"least", std::int64_t{duration.least.count()}},
                                                          {"most", std::int64_t{duration.most.count()}}}));
      break;
    case Duration::Kind::by_agreement:
      return say(lang, words_of::k_by_agreement);
    case Duration::Kind::not_stated:
      return say(lang, words_of::k_not_stated);
  }
  return duration.about ? say(lang, Message(words_of::k_about, {{"length", text}})) : text;
}

std::string attendees_text(Lang lang, const Moment& moment) {
  std::string text;
  for (const Attendee& attendee : moment.attendees) {
    const std::string who = attendee_text(lang, attendee);
    text += (text.empty() || who.empty() ? "" : ", ") + who;
  }
  return text;
}

std::string clause_text(const std::string& clause) {
  constexpr std::string_view k_every = "every_talk.";
  constexpr std::string_view k_moments = "moments.";
  if (clause.starts_with(k_every)) {
    return clause.substr(k_every.size());
  }
  const std::size_t rule =
      clause.starts_with(k_moments) ? clause.find('.', k_moments.size()) : std::string::npos;
  return rule == std::string::npos ? clause : clause.substr(rule + 1);
}

std::string mandatory_text(Lang lang, const Moment& moment) {
  std::string text;
  for (const Attendee& attendee : moment.attendees) {
    if (attendee.mandatory != Stated::not_stated && attendee.mandatory != moment.mandatory) {
      const std::string who = role_text(lang, {attendee.role, attendee.other});
      text += (text.empty() ? "" : ", ") + who + " " + say(lang, stated_text(attendee.mandatory));
    }
  }
  const std::string of_all = say(lang, stated_text(moment.mandatory));
  return text.empty() ? of_all : moment.mandatory == Stated::not_stated ? text : of_all + "; " + text;
}

const Phrase& stated_text(Stated stated) {
  switch (stated) {
    case Stated::yes:
      return words_of::k_yes;
    case Stated::no:
      return words_of::k_no;
    case Stated::not_stated:
      break;
  }
  return words_of::k_not_stated;
}

const Phrase& mode_text(Mode mode) {
  switch (mode) {
    case Mode::phone:
      return words_of::k_mode_phone;
    case Mode::video:
      return words_of::k_mode_video;
    case Mode::home:
      return words_of::k_mode_home;
    case Mode::school:
      break;
  }
  return words_of::k_mode_school;
}

const Phrase& status_text(DutyStatus status) {
  switch (status) {
    case DutyStatus::met:
      return words_of::k_met;
    case DutyStatus::late:
      return words_of::k_late;
    case DutyStatus::overdue:
      return words_of::k_overdue;
    case DutyStatus::pending:
      return words_of::k_pending;
    case DutyStatus::waived:
      return words_of::k_waived;
    case DutyStatus::untracked:
      break;
  }
  return words_of::k_untracked;
}

std::string role_text(Lang lang, const RoleName& role) {
  switch (role.role) {
    case Role::guardians:
      return say(lang, words_of::k_guardians);
    case Role::pupil:
      return say(lang, words_of::k_pupil);
    case Role::teacher:
      return say(lang, words_of::k_teacher);
    case Role::coordinator:
      return say(lang, words_of::k_coordinator);
    case Role::head:
      return say(lang, words_of::k_head);
    case Role::other:
      break;
  }
  return say(lang, review::other_role(role.other));
}

std::string_view key(Stated stated) {
  constexpr std::string_view k_keys[] = {"no", "yes", "not-stated"};
  return k_keys[static_cast<std::size_t>(stated)];
}

std::string_view key(MomentKind kind) {
  constexpr std::string_view k_keys[] = {"talk", "event", "recurring", "cadence", "checklist"};
  return k_keys[static_cast<std::size_t>(kind)];
}

std::string_view key(Role role) {
  constexpr std::string_view k_keys[] = {"guardians", "pupil", "teacher", "coordinator", "head", "other"};
  return k_keys[static_cast<std::size_t>(role)];
}

std::string_view key(const RoleName& role) {
  return role.role == Role::other ? std::string_view(role.other) : key(role.role);
}

}  // namespace gesprek::render
