// What a policy says beside its moments, in words.
#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "review/statement_list.hpp"
#include "words/review.hpp"

namespace gesprek::review {
namespace {

namespace say = words::review;
using List = StatementList;

void add_card(List& list, const PolicyMeta& meta) {
  list.add_text("policy.name", meta.name, meta.basis);
  list.add_text("policy.number", meta.number, meta.basis);
  list.add_text("policy.subject", meta.subject, meta.basis);
  list.add_text("policy.responsible", meta.responsible, meta.basis);
  if (meta.evaluated) {
    list.add_text("policy.evaluated", iso(meta.evaluated->value), meta.evaluated_basis);
  }
  list.add_length("policy.review_every", meta.review_every, meta.review_basis);
}

void add_guide(List& list, const std::string& part, const std::vector<GuideText>& texts) {
  for (const GuideText& text : texts) {
    list.add_text(part + "." + text.id, text.text, text.basis);
  }
}

void add_expectations(List& list, const std::vector<Expectation>& expectations) {
  for (const Expectation& expectation : expectations) {
    std::vector<Message> moments;
    for (const MomentId& id : expectation.of) {
      moments.push_back(text_of(id.text));
    }
    list.add("expectations." + expectation.id,
             {say::k_at_least_of,
              {{"count", std::int64_t{expectation.at_least}}, {"moments", std::move(moments)}}},
             expectation.basis);
    list.add_text("expectations." + expectation.id + ".name", expectation.name, expectation.basis);
  }
}

void add_quiet_times(List& list, const std::vector<QuietTime>& times) {
  for (const QuietTime& quiet : times) {
    Message text{say::k_quiet,
                 {{"roles", std::vector{roles_of(quiet.roles)}},
                  {"clock", std::vector{hours_of(quiet.clock)}},
                  {"strength", std::int64_t{quiet.strength}}}};
    if (!quiet.mode.empty()) {
      text = {say::k_quiet_mode, {{"quiet", std::vector{text}}, {"mode", std::vector{mode_of(quiet.mode)}}}};
    }
    if (!quiet.weekdays.empty()) {
      text = {say::k_quiet_days,
              {{"quiet", std::vector{text}}, {"days", std::vector{weekdays_of(quiet.weekdays)}}}};
    }
    list.add("quiet_times", std::move(text), quiet.basis);
  }
}

void add_channels(List& list, const std::vector<Channel>& channels) {
  for (const Channel& channel : channels) {
    const std::string key = "channels." + channel.id;
    list.add(key, channel.use.empty() ? text_of(channel.id) : Message(say::k_text, {{"text", channel.use}}),
             channel.basis);
    std::vector<Message> kinds;
    for (const std::string& kind : channel.kinds) {
      kinds.push_back(text_of(kind));
    }
    list.add(key + ".for", list_of(std::move(kinds), say::k_not_stated), channel.basis);
    list.add(key + ".chat_for_every_pupil", yes_no(channel.chat_for_every_pupil), channel.basis);
    list.add(key + ".group_chat_temporary", yes_no(channel.group_chat_temporary), channel.basis);
  }
}

void add_separated(List& list, const SeparatedParents& separated) {
  list.add("separated_parents.talks", talks_of(separated.talks), separated.basis);
  if (separated.approved_by) {
    list.add("separated_parents.approved_by", role_of(*separated.approved_by), separated.basis);
  }
  if (separated.copy_in_writing != Stated::not_stated) {
    list.add("separated_parents.copy_in_writing", stated_of(separated.copy_in_writing), separated.basis);
  }
  list.add_text("separated_parents.note", separated.note, separated.basis);
}

/// In an order of their own: that in which they are listed says nothing.
void add_roles(List& list, const Policy& policy) {
  std::vector<std::string> sorted = policy.roles;
  std::ranges::sort(sorted, {}, [](const std::string& role) { return fold(role); });
  std::vector<Message> roles;
  for (std::string& role : sorted) {
    roles.push_back(text_of(std::move(role)));
  }
  if (!roles.empty()) {
    list.add("roles", list_of(std::move(roles), say::k_nobody), policy.roles_basis);
  }
}

void add_settings(List& list, const Policy& policy) {
  if (policy.message_hours) {
    list.add("message_hours", hours_of(policy.message_hours->clock), policy.message_hours->basis);
  }
  if (const auto& others = policy.other_events) {
    list.add("other_events", length_of(others->lead.value_or(Length{})), others->basis,
             length_of(plain_length(others->lead.value_or(Length{}))));
  }
  if (policy.separated) {
    add_separated(list, *policy.separated);
  }
  list.add("new_teacher", policy.new_teacher_means_all ? say::k_all_new : say::k_any_new,
           policy.new_teacher_basis);
  list.add("invite_without_custody", stated_of(policy.invite_without_custody), policy.without_custody_basis);
}

void add_accepted(List& list, const std::vector<Accepted>& accepted) {
  for (const Accepted& one : accepted) {
    const std::string until = one.until ? iso(*one.until) : "?";
    list.add(
        "accept",
        {say::k_accepted,
         {{"code", one.code},
          {"moment", std::vector{one.moment.empty() ? Message(say::k_whole_policy) : text_of(one.moment)}},
          {"until", until},
          {"reason", one.reason}}},
        one.basis);
  }
}

}  // namespace

std::vector<Statement> statements_of(const Policy& policy) {
  List list;
  add_card(list, policy.meta);
  add_roles(list, policy);
  add_guide(list, "purposes", policy.purposes);
  add_guide(list, "guide", policy.guide);
  add_expectations(list, policy.expectations);
  add_quiet_times(list, policy.quiet);
  for (const Responsibility& one : policy.responsibilities) {
    list.add("responsibilities." + compared(role_of(one.role)), {say::k_text, {{"text", one.text}}},
             one.basis);
  }
  add_channels(list, policy.channels);
  for (const FormText& form : policy.forms) {
    list.add("forms." + form.id, form.name.empty() ? text_of(form.id) : text_of(form.name), form.basis);
    list.add_text("forms." + form.id + ".file", form.file, form.basis);
  }
  for (const Related& related : policy.related) {
    list.add_text("related", related.title, related.basis);
    list.add_text("related.file", related.file, related.basis);
  }
  add_settings(list, policy);
  add_accepted(list, policy.accepted);
  return list.take();
}

}  // namespace gesprek::review
