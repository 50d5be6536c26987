#include "review/statements.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "model/policy_group.hpp"
#include "review/statement_list.hpp"
#include "review/wording.hpp"
#include "words/record_items.hpp"
#include "words/review.hpp"

namespace gesprek::review {
namespace {

namespace say = words::review;
using List = StatementList;

Message in_order(std::vector<Message> items) {
  std::ranges::sort(items, {}, [](const Message& item) { return compared(item); });
  return list_of(std::move(items), say::k_nobody);
}

void add_people(List& list, const Moment& moment) {
  std::vector<Message> there;
  std::vector<Message> on_request;
  for (const Attendee& attendee : moment.attendees) {
    (attendee.presence == Presence::on_request ? on_request : there).push_back(attendee_of(attendee));
  }
  list.add("attendees", in_order(std::move(there)), moment.attendees_basis);
  for (const Attendee& attendee : moment.attendees) {
    const Message role = role_of({attendee.role, attendee.other});
    list.add_clause("attendees." + compared(role), role, attendee.basis);
  }
  for (const Attendee& attendee : moment.attendees) {
    if (attendee.presence == Presence::on_request) {
      list.add("may_join", in_order(on_request), attendee.basis);
      break;
    }
  }
}

/// "1 week before the round"; "well ahead" stands alone.
Message ahead_of(const Length& length, CountFrom from) {
  return length.vague == Vague::well_ahead
             ? length_of(length)
             : Message(from == CountFrom::round ? say::k_lead_round : say::k_lead_talk,
                       {{"length", std::vector{length_of(length)}}});
}

void add_invite(List& list, const Moment& moment) {
  const Invite& invite = moment.invite;
  list.add("invite", yes_no(invite.needed), invite.basis);
  if (invite.lead) {
    list.add("invite.at_least", ahead_of(*invite.lead, invite.from), invite.basis,
             ahead_of(plain_length(*invite.lead), invite.from));
  }
  if (!invite.channel.empty()) {
    list.add("invite.through", channel_of(invite.channel), invite.basis);
  }
  if (!invite.channel_before_start.empty()) {
    list.add("invite.through_before_start", channel_of(invite.channel_before_start), invite.basis);
  }
  list.add("invite.by", role_of(invite.by), invite.by_basis);
  if (invite.signup) {
    list.add("invite.signup", *invite.signup == Signup::assigned ? say::k_assigned : say::k_chosen,
             invite.signup_basis);
  }
  list.add("invite.topics", yes_no(invite.topics), invite.topics_basis);
  if (invite.head_start) {
    list.add("invite.head_start_for_families",
             {say::k_before_others, {{"length", std::vector{length_of(*invite.head_start)}}}}, invite.basis,
             length_of(plain_length(*invite.head_start)));
  }
  if (invite.remind) {
    list.add("invite.remind", ahead_of(*invite.remind, CountFrom::talk), invite.remind_basis,
             ahead_of(plain_length(*invite.remind), CountFrom::talk));
  }
}

void add_report(List& list, const Report& report) {
  list.add("report", yes_no(report.needed), report.basis);
  list.add_length("report.within", report.within, report.basis);
  list.add_text("report.where", report.where, report.basis);
  list.add("report.by", role_of(report.by), report.basis);
  list.add("report.shared", stated_of(report.shared), report.shared_basis);
  if (!report.signed_by.empty()) {
    list.add("report.signed_by", roles_of(report.signed_by), report.basis);
  }
}

void add_form(List& list, const Form& form) {
  list.add_text("form", form.id, form.basis);
  list.add("form.sent_with_invitation", yes_no(form.sent_with_invitation), form.basis);
  Message returned = form.return_needed ? Message(say::k_before_talk) : Message(say::k_no);
  Message plain;
  if (form.return_before) {
    returned = ahead_of(*form.return_before, CountFrom::talk);
    plain = ahead_of(plain_length(*form.return_before), CountFrom::talk);
  }
  list.add("form.returned", std::move(returned), form.return_basis, std::move(plain));
}

void add_record(List& list, const std::vector<RecordItem>& record) {
  std::vector<Message> items;
  for (const RecordItem& item : record) {
    const auto* known = std::ranges::find(words::k_record_items, item.item, &words::RecordedItem::id);
    items.push_back(known == std::end(words::k_record_items) ? text_of(item.item) : Message(known->name));
  }
  if (!record.empty()) {
    list.add("record", in_order(std::move(items)), record.front().basis);
  }
  for (const RecordItem& item : record) {
    list.add_text("record." + item.item, item.name, item.basis);
  }
}

const Phrase& duo_of(const std::string& duo) {
  return duo.empty()       ? say::k_schools_choice
         : duo == "either" ? say::k_either
         : duo == "both"   ? say::k_both
                           : say::k_working;
}

const Phrase& advice_of(Advice advice) {
  constexpr std::array k_words{&say::k_none, &say::k_early, &say::k_provisional, &say::k_final};
  return *k_words.at(static_cast<std::size_t>(advice));
}

void add_afterwards(List& list, const Moment& moment) {
  list.add("follow_up", yes_no(moment.follow_up), moment.follow_up_basis);
  list.add("after_no_show",
           moment.after_no_show == Stated::not_stated ? Message(say::k_not_stated)
           : moment.after_no_show == Stated::yes      ? Message(say::k_new_appointment)
                                                      : Message(say::k_nothing),
           moment.no_show_basis);
}

void add_choices(List& list, const Moment& moment) {
  if (moment.mode_agreed) {
    list.add("mode", say::k_agreed_mode, moment.mode_basis);
  } else {
    list.add("mode", moment.mode.empty() ? Message(say::k_school) : mode_of(moment.mode), moment.mode_basis);
  }
  list.add("duo", duo_of(moment.duo), moment.basis);
  list.add("per", moment.per_household ? say::k_per_household : say::k_per_pupil, moment.basis);
  list.add("siblings_together", yes_no(moment.siblings_together), moment.basis);
  if (moment.after_moment) {
    list.add_text("after", moment.after_moment->text, moment.after_basis);
  }
  list.add("advice", advice_of(moment.advice), moment.advice_basis);
  if (moment.opt_out) {
    list.add_text("instead", moment.opt_out->instead, moment.opt_out->basis);
    list.add("instead.choose_by", window_of(moment.opt_out->choose_by), moment.opt_out->choose_by.basis,
             window_of(plain_window(moment.opt_out->choose_by)));
  }
}

void add_initiative(List& list, const Initiative& initiative) {
  list.add("on_request", roles_of(initiative.by), initiative.basis);
  list.add("on_request.offered_to_all", yes_no(initiative.offered_to_all), initiative.basis);
  list.add_text("on_request.only_when", initiative.only_when, initiative.basis);
}

void add_talk(List& list, const Moment& moment) {
  list.add("duration", duration_of(moment.duration), moment.duration.basis);
  add_people(list, moment);
  if (moment.initiative) {
    add_initiative(list, *moment.initiative);
  }
  add_invite(list, moment);
  add_report(list, moment.report);
  if (moment.form) {
    add_form(list, *moment.form);
  }
  add_record(list, moment.record);
  add_afterwards(list, moment);
  add_choices(list, moment);
}

void add_event(List& list, const Event& event) {
  list.add("times", number_of(event.times), event.basis);
  list.add("times.on", event.different_days ? say::k_different_days : say::k_same_day, event.basis);
  for (const MoreTimes& more : event.more) {
    list.add("times_more",
             {say::k_more_for,
              {{"times", std::int64_t{more.times}},
               {"whom", std::vector{whom_of(more.grades, more.divisions, {})}}}},
             more.basis);
  }
  list.add("rounds", number_of(event.rounds), event.rounds_basis);
  if (event.by) {
    list.add("by", role_of(*event.by), event.by_basis);
  }
  for (const EventTime& time : event.hours) {
    Message hours = time.clock ? hours_of(*time.clock) : Message(say::k_not_stated);
    if (time.weekday) {
      hours = {
          say::k_hours_on,
          {{"weekday", &say::k_weekdays[time.weekday->iso_encoding() - 1]}, {"hours", std::vector{hours}}}};
    }
    if (!time.grades.empty() || !time.divisions.empty()) {
      hours = {
          say::k_hours_for,
          {{"hours", std::vector{hours}}, {"whom", std::vector{whom_of(time.grades, time.divisions, {})}}}};
    }
    list.add("hours", std::move(hours), time.basis);
  }
}

const Phrase& subject_of(Cadence::Subject subject) {
  constexpr std::array k_words{&say::k_the_school, &say::k_each_class, &say::k_each_pupil};
  return *k_words.at(static_cast<std::size_t>(subject));
}

void add_cadence(List& list, const Cadence& cadence) {
  list.add("for", subject_of(cadence.subject), cadence.basis);
  Cadence plain = cadence;
  plain.at_least_every = plain_length(cadence.at_least_every.value_or(Length{}));
  list.add("at_least", rhythm_of(cadence), cadence.basis, rhythm_of(plain));
  if (cadence.at_most_every) {
    list.add("at_most", once_every(*cadence.at_most_every), cadence.at_most_basis,
             once_every(plain_length(*cadence.at_most_every)));
  }
  list.add_text("counts", cadence.message_kind, cadence.basis);
  list.add("holidays_count", yes_no(cadence.holidays_count), cadence.basis);
  list.add("by", role_of(cadence.by), cadence.basis);
  std::vector<Message> through;
  for (const std::string& channel : cadence.through) {
    through.push_back(channel_of(channel));
  }
  if (!through.empty()) {
    list.add("through", in_order(std::move(through)), cadence.basis);
  }
}

const Phrase& kind_of(MomentKind kind) {
  constexpr std::array k_words{&say::k_kind_talk, &say::k_kind_event, &say::k_kind_recurring,
                               &say::k_kind_cadence, &say::k_kind_checklist};
  return *k_words.at(static_cast<std::size_t>(kind));
}

}  // namespace

Statement whom_statement(const Audience& group) {
  return {"who", whom_of(group.grades, group.divisions, group.conditions), group.basis, false,
          whom_of(group.grades, group.divisions, in_order(group.conditions))};
}

std::vector<Statement> condition_statements(const Audience& group) {
  List list;
  for (const Condition& condition : group.conditions) {
    const Message text = condition_of(condition);
    list.add_clause("if." + compared(text), text, condition.basis);
  }
  return list.take();
}

std::vector<Statement> statements_of(const Moment& moment) {
  List list;
  list.add_text("name", moment.name, moment.basis);
  list.add_text("purpose", moment.purpose, moment.basis);
  list.add_text("content", moment.content, moment.basis);
  list.add("kind", kind_of(moment.kind), moment.basis);
  if (moment.kind == MomentKind::talk || moment.kind == MomentKind::event) {
    list.add("when", window_of(moment.window), moment.window.basis, window_of(plain_window(moment.window)));
    list.add("mandatory", stated_of(moment.mandatory), moment.mandatory_basis);
    list.add("same_moment_for_all_divisions", stated_of(moment.divisions_together), moment.divisions_basis);
  }
  if (!moment.repeat_basis.clause.empty()) {
    list.add_clause("repeat", text_of(moment.written.text), moment.repeat_basis);
  }
  if (moment.kind == MomentKind::talk) {
    add_talk(list, moment);
  }
  if (moment.event) {
    add_event(list, *moment.event);
  }
  if (moment.cadence) {
    add_cadence(list, *moment.cadence);
  }
  return list.take();
}

bool says(const Statement& rule, std::string_view text) {
  return compared(rule.value) == compared(text) ||
         compared(gesprek::say(Lang::nl, rule.value)) == compared(text);
}

std::string compared(const Message& value) {
  return compared(gesprek::say(Lang::en, value));
}

namespace {

void replace_all(std::string& text, std::string_view what, std::string_view by) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) {
    text.replace(at, what.size(), by);
  }
}

/// "Grades 8" and "grade 8", "kerstvakantie", "de kerstvakantie" and "the Christmas holiday" are one.
std::string in_one_spelling(std::string text) {
  for (const Phrase& holiday : say::k_holidays) {
    const std::string dutch = fold(holiday.nl);
    const std::string english = fold(holiday.en);
    const std::string name = dutch.substr(dutch.find(' ') + 1);
    replace_all(text, english, name);
    replace_all(text, english.substr(english.find(' ') + 1), name);
    replace_all(text, dutch, name);
  }
  replace_all(text, "grades ", "grade ");
  return text;
}

}  // namespace

std::string compared(std::string_view text) {
  const std::string folded = in_one_spelling(fold(text));
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  std::string plain;
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const bool begins = i == 0 || !is_digit(folded[i - 1]);
    const bool leading_zero = folded[i] == '0' && begins && i + 1 < folded.size() && is_digit(folded[i + 1]);
    if (!leading_zero) {
      plain += folded[i];
    }
  }
  return plain;
}

bool names_clause(const Basis& basis) {
  static constexpr std::array<std::string_view, 18> k_parts{"moments",          "roles",
                                                            "every_talk",       "policy",
                                                            "purposes",         "guide",
                                                            "accept",           "expectations",
                                                            "channels",         "quiet_times",
                                                            "responsibilities", "forms",
                                                            "message_hours",    "related",
                                                            "other_events",     "separated_parents",
                                                            "new_teacher",      "invite_without_custody"};
  const std::string_view first = std::string_view(basis.clause).substr(0, basis.clause.find('.'));
  return !basis.clause.empty() && std::ranges::find(k_parts, first) == k_parts.end();
}

std::set<std::string> clauses_of(const Policy& policy) {
  std::set<std::string> clauses;
  const auto note = [&](const Basis& basis) {
    if (names_clause(basis)) {
      clauses.insert(basis.clause);
    }
  };
  const auto note_all = [&](const std::vector<Statement>& statements) {
    for (const Statement& statement : statements) {
      note(statement.basis);
    }
  };
  note_all(statements_of(policy));
  for (const Moment& moment : policy.moments) {
    note(moment.basis);
    note_all(statements_of(moment));
    for (const Audience& group : moment.audience) {
      note(group.basis);
      note_all(condition_statements(group));
      note_all(statements_of(moment_for(moment, group)));
    }
  }
  return clauses;
}

}  // namespace gesprek::review
