#include "review/wording.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "agenda/reasons.hpp"
#include "base/text.hpp"
#include "model/records.hpp"
#include "model/vague_words.hpp"
#include "words/channels.hpp"
#include "words/record_items.hpp"
#include "words/review.hpp"
#include "words/roles.hpp"

namespace gesprek::review {
namespace {

namespace say = words::review;

/// A message where an argument is wanted.
ArgValue part(Message message) {
  return std::vector<Message>{std::move(message)};
}

struct UnitWords {
  const Phrase& one;
  const Phrase& many;
};

UnitWords unit_words(Unit unit) {
  switch (unit) {
    case Unit::minutes:
      return {say::k_minute, say::k_minutes};
    case Unit::calendar_days:
      return {say::k_day, say::k_days};
    case Unit::school_days:
      return {say::k_school_day, say::k_school_days};
    case Unit::weeks:
      return {say::k_week, say::k_weeks};
    case Unit::school_weeks:
      return {say::k_school_week, say::k_school_weeks};
    case Unit::months:
      break;
  }
  return {say::k_month, say::k_months};
}

Message minutes_of(Minutes minutes) {
  return length_of({static_cast<int>(minutes.count()), Unit::minutes});
}

Message times_of(int times) {
  constexpr int k_two = 2;
  if (times == 1) {
    return say::k_once;
  }
  return times == k_two ? Message(say::k_twice) : Message(say::k_times, {{"times", std::int64_t{times}}});
}

}  // namespace

const Phrase& month_name(int number) {
  return say::k_month_names[static_cast<std::size_t>(number - 1)];
}

Message text_of(std::string text) {
  return {say::k_text, {{"text", std::move(text)}}};
}

Message text_of(const LocalText& text) {
  return {say::k_text, {{"text", text}}};
}

Message mode_of(const std::string& mode) {
  const auto known = parse_mode(mode);
  constexpr std::array k_words{&say::k_school, &say::k_phone, &say::k_video, &say::k_home};
  return known ? Message(*k_words.at(static_cast<std::size_t>(*known))) : text_of(mode);
}

Message holiday_of(const std::string& name) {
  const auto known = std::ranges::find_if(say::k_holidays, [&](const Phrase& holiday) {
    return holiday.nl.substr(holiday.nl.find(' ') + 1) == name;
  });
  return known == std::end(say::k_holidays) ? text_of(name) : Message(*known);
}

Message number_of(int number) {
  return {say::k_number, {{"number", std::int64_t{number}}}};
}

Message yes_no(bool value) {
  return value ? say::k_yes : say::k_no;
}

Message list_of(std::vector<Message> items, const Phrase& none) {
  return items.empty() ? Message(none) : Message(say::k_list, {{"list", std::move(items)}});
}

Message stated_of(Stated stated) {
  return stated == Stated::not_stated ? Message(say::k_not_stated) : yes_no(stated == Stated::yes);
}

const words::ConditionWords& condition_words(Condition::Fact fact) {
  using Fact = Condition::Fact;
  switch (fact) {
    case Fact::new_teacher:
      return words::k_if_new_teacher;
    case Fact::extra_support:
      return words::k_if_extra_support;
    case Fact::moved_in:
      return words::k_if_moved_in;
    case Fact::moving_away:
      return words::k_if_moving_away;
    case Fact::starts_this_year:
      return words::k_if_starts_this_year;
    case Fact::started_before:
      return words::k_if_started_before;
    case Fact::start_month:
      return words::k_if_start_month;
    case Fact::sibling_at_school:
      return words::k_if_sibling_at_school;
    case Fact::changed_class:
      return words::k_if_changed_class;
    case Fact::leaving:
      break;
  }
  return words::k_if_leaving;
}

Message condition_of(const Condition& condition) {
  const words::ConditionWords& both = condition_words(condition.fact);
  const Phrase& phrase = condition.negated ? both.fails : both.holds;
  if (condition.fact == Condition::Fact::started_before) {
    return {phrase, {{"count", std::int64_t{condition.number}}}};
  }
  if (condition.fact != Condition::Fact::start_month) {
    return phrase;
  }
  std::vector<Message> months;
  for (const int month : condition.months) {
    months.emplace_back(month_name(month));
  }
  return {phrase, {{"months", std::move(months)}}};
}

Message length_of(const Length& length) {
  constexpr int k_months_a_year = 12;
  switch (length.vague) {
    case Vague::none:
      break;
    case Vague::about:
      return {say::k_about, {{"what", part(length_of(number_of(length)))}}};
    case Vague::some_days:
      return say::k_some_days;
    case Vague::some_school_days:
      return say::k_some_school_days;
    case Vague::some_weeks:
      return say::k_some_weeks;
    case Vague::some_school_weeks:
      return say::k_some_school_weeks;
    case Vague::some_months:
      return say::k_some_months;
    case Vague::well_ahead:
      return say::k_well_ahead;
  }
  if (length.count == 0 && length.unit == Unit::calendar_days) {
    return say::k_same_day;
  }
  if (length.unit == Unit::months && length.count > 0 && length.count % k_months_a_year == 0) {
    const int years = length.count / k_months_a_year;
    return years == 1 ? Message(say::k_year) : Message(say::k_years, {{"count", std::int64_t{years}}});
  }
  const UnitWords words = unit_words(length.unit);
  return length.count == 1 ? Message(words.one)
                           : Message(words.many, {{"count", std::int64_t{length.count}}});
}

Message duration_of(const Duration& duration) {
  Message message = minutes_of(duration.most);
  switch (duration.kind) {
    case Duration::Kind::exact:
      break;
    case Duration::Kind::at_most:
      message = {say::k_at_most, {{"length", part(std::move(message))}}};
      break;
    case Duration::Kind::at_least:
      message = {say::k_at_least, {{"length", part(std::move(message))}}};
      break;
    case Duration::Kind::range:
      message = {say::k_range, {{"least", duration.least.count()}, {"most", part(std::move(message))}}};
      break;
    case Duration::Kind::by_agreement:
      return say::k_by_agreement;
    case Duration::Kind::not_stated:
      return say::k_not_stated;
  }
  return duration.about ? Message(say::k_about, {{"what", part(std::move(message))}}) : message;
}

Message other_role(const std::string& word) {
  const auto* known = std::ranges::find(words::k_other_roles, word, &words::OtherRole::id);
  return known == std::end(words::k_other_roles) ? text_of(word) : Message(known->name);
}

Message role_of(const RoleName& role) {
  switch (role.role) {
    case Role::guardians:
      return say::k_guardians;
    case Role::pupil:
      return say::k_pupil;
    case Role::teacher:
      return say::k_teacher;
    case Role::coordinator:
      return say::k_coordinator;
    case Role::head:
      return say::k_head;
    case Role::other:
      break;
  }
  return other_role(role.other);
}

Message talks_of(SeparatedParents::Talks talks) {
  constexpr std::array k_words{&say::k_not_stated, &say::k_together, &say::k_apart_asked, &say::k_apart};
  return *k_words.at(static_cast<std::size_t>(talks));
}

Message roles_of(const std::vector<RoleName>& roles) {
  std::vector<Message> names;
  for (const RoleName& role : roles) {
    names.push_back(role_of(role));
  }
  return list_of(std::move(names), say::k_nobody);
}

Message attendee_of(const Attendee& attendee) {
  Message who = role_of({attendee.role, attendee.other});
  const auto with = [&](const Phrase& phrase) { who = Message(phrase, {{"who", part(std::move(who))}}); };
  switch (attendee.presence) {
    case Presence::required:
      break;
    case Presence::welcome:
      with(say::k_welcome);
      break;
    case Presence::if_suitable:
      with(say::k_if_suitable);
      break;
    case Presence::on_request:
      with(say::k_on_request);
      break;
    case Presence::no:
      with(say::k_absent);
      break;
  }
  if (attendee.last_part) {
    who = {say::k_last_part, {{"who", part(std::move(who))}, {"minutes", attendee.last_part->count()}}};
  }
  if (attendee.leads) {
    with(say::k_leads);
  }
  if (attendee.mandatory != Stated::not_stated) {
    with(attendee.mandatory == Stated::yes ? say::k_must : say::k_need_not);
  }
  return who;
}

Message hours_of(const ClockRange& clock) {
  return {say::k_hours, {{"from", clock.start}, {"until", clock.end}}};
}

Message weekdays_of(const std::vector<Weekday>& weekdays) {
  std::vector<Message> days;
  for (const Weekday day : weekdays) {
    days.emplace_back(say::k_weekdays[day.iso_encoding() - 1]);
  }
  return list_of(std::move(days), say::k_nothing);
}

Message channel_of(const std::string& id) {
  const auto* known = std::ranges::find(words::k_channel_words, id, &words::ChannelWord::id);
  return known == std::end(words::k_channel_words) ? text_of(id) : Message(known->name);
}

std::vector<Condition> in_order(std::vector<Condition> conditions) {
  std::ranges::sort(conditions, {}, [](const Condition& condition) {
    return gesprek::say(Lang::en, condition_of(condition));
  });
  return conditions;
}

Message whom_of(const std::vector<int>& grades, const std::vector<std::string>& divisions,
                const std::vector<Condition>& conditions) {
  Message whom = say::k_all_grades;
  if (!grades.empty()) {
    whom = {grades.size() == 1 ? say::k_grade : say::k_grades, {{"grades", owed::grades_in_digits(grades)}}};
  }
  if (!divisions.empty()) {
    std::vector<Message> names;
    for (const std::string& division : divisions) {
      names.push_back(text_of(division));
    }
    const Message only{say::k_divisions, {{"divisions", std::move(names)}}};
    whom = grades.empty() ? only : Message(say::k_list, {{"list", std::vector<Message>{whom, only}}});
  }
  if (conditions.empty()) {
    return whom;
  }
  Message all = condition_of(conditions.front());
  for (std::size_t i = 1; i < conditions.size(); ++i) {
    all = {say::k_and_also, {{"one", part(std::move(all))}, {"next", part(condition_of(conditions[i]))}}};
  }
  return {say::k_whom_if, {{"whom", part(std::move(whom))}, {"conditions", part(std::move(all))}}};
}

const Phrase* word_named(std::string_view english) {
  static constexpr const Phrase* k_roles[] = {&say::k_guardians, &say::k_pupil, &say::k_teacher,
                                              &say::k_coordinator, &say::k_head};
  const std::string wanted = fold(english);
  const auto is_it = [&](const Phrase& phrase) { return fold(phrase.en) == wanted; };
  for (const Phrase* role : k_roles) {
    if (is_it(*role)) {
      return role;
    }
  }
  for (int fact = 0; fact <= static_cast<int>(Condition::Fact::leaving); ++fact) {
    const words::ConditionWords& condition = condition_words(static_cast<Condition::Fact>(fact));
    if (is_it(condition.holds) || is_it(condition.fails)) {
      return is_it(condition.holds) ? &condition.holds : &condition.fails;
    }
  }
  for (const words::RecordedItem& item : words::k_record_items) {
    if (item.id == wanted) {
      return &item.name;
    }
  }
  return nullptr;
}

Message once_every(const Length& length, int times) {
  const ArgValue number = part(times_of(times));
  if (length.vague != Vague::none) {
    return {say::k_once_in, {{"times", number}, {"length", part(length_of(length))}}};
  }
  if (length.count == 1 && length.unit == Unit::weeks) {
    return {say::k_a_week, {{"times", number}}};
  }
  if (length.count == 1 && length.unit == Unit::calendar_days) {
    return {say::k_a_day, {{"times", number}}};
  }
  return length.count == 1 && length.unit == Unit::months
             ? Message(say::k_a_month, {{"times", number}})
             : Message(say::k_every, {{"times", number}, {"length", part(length_of(length))}});
}

Message rhythm_of(const Cadence& cadence) {
  Message times = cadence.some ? Message(say::k_some_times) : times_of(cadence.times);
  if (cadence.about) {
    times = {say::k_about, {{"what", part(std::move(times))}}};
  }
  switch (cadence.per) {
    case Cadence::Per::month:
      return {say::k_a_month, {{"times", part(std::move(times))}}};
    case Cadence::Per::quarter:
      return {say::k_a_quarter, {{"times", part(std::move(times))}}};
    case Cadence::Per::school_year:
      return {say::k_a_school_year, {{"times", part(std::move(times))}}};
    case Cadence::Per::interval:
      break;
  }
  return once_every(cadence.at_least_every.value_or(Length{}), cadence.times);
}

}  // namespace gesprek::review
