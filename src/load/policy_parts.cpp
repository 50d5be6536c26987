#include "load/policy_parts.hpp"

#include <algorithm>

#include "load/policy_lengths.hpp"
#include "load/policy_talk.hpp"
#include "load/policy_values.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr std::size_t k_most_text = 2000;
constexpr int k_most_strength = 10;

std::string short_text(const Entry* entry, const Scope& scope, std::size_t most) {
  return entry == nullptr ? "" : read_name(entry->value, scope, most).value_or("");
}

PolicyMeta read_meta(const Entry& entry, const Scope& scope) {
  RuleReader rule(entry, scope, "");
  PolicyMeta meta;
  meta.basis = rule.basis();
  meta.name = rule.required_text("name");
  meta.number = short_text(rule.optional("number"), scope, 40);
  meta.subject = rule.text("subject");
  meta.responsible = rule.text("responsible");
  meta.evaluated_basis = meta.review_basis = meta.basis;
  if (const Entry* evaluated = rule.optional("evaluated")) {
    RuleReader stated(*evaluated, rule.scope());
    meta.evaluated_basis = stated.basis();
    const Node* node = stated.value();
    stated.finish();
    if (const auto day = node == nullptr ? std::nullopt : read_day(*node, scope)) {
      meta.evaluated = Located<Day>{*day, node->span};
    }
  }
  if (const Entry* review = rule.optional("review_every")) {
    RuleReader stated(*review, rule.scope());
    meta.review_basis = stated.basis();
    const Node* node = stated.value();
    stated.finish();
    meta.review_every = node == nullptr ? std::nullopt : read_days(*node, stated.scope(), Longest::review);
  }
  rule.finish();
  return meta;
}

std::vector<GuideText> read_guide(const Entry& entry, const Scope& scope) {
  std::vector<GuideText> texts;
  each_with_id(entry, scope, [&](RuleReader& rule, const std::string& id) {
    LocalText text = rule.required_text("text", k_most_text);
    texts.push_back({id, std::move(text), rule.basis_under(rule.optional("text"))});
  });
  return texts;
}

std::vector<Expectation> read_expectations(const Entry& entry, const Scope& scope) {
  std::vector<Expectation> expectations;
  each_with_id(entry, scope, [&](RuleReader& rule, const std::string& id) {
    Expectation expectation;
    expectation.id = id;
    expectation.name = rule.text("name");
    expectation.at_least = rule.integer("at_least", 1, 40).value_or(1);
    const Entry* of = rule.required("of");
    const Entry* changed = rule.optional("at_least");
    expectation.basis =
        rule.basis_under(changed != nullptr && rule.basis_under(of).span == rule.basis().span ? changed : of);
    if (of != nullptr) {
      each_item(of->value, rule.scope(), Single::allowed, [&](const Node& item) {
        if (check_scalar(item, words::policy::k_a_choice, scope.diagnostics())) {
          expectation.of.emplace_back(item.text);
          rule.scope().reading.moments_referred_to.push_back({item.text, item.span});
        }
      });
    }
    expectations.push_back(std::move(expectation));
  });
  return expectations;
}

std::vector<QuietTime> read_quiet_times(const Entry& entry, const Scope& scope) {
  std::vector<QuietTime> times;
  const Scope own = scope.under(entry.key);
  each_item(entry.value, own, Single::refused, [&](const Node& item) {
    RuleReader rule(item, item.span, own);
    QuietTime quiet;
    quiet.basis = rule.basis();
    if (const Entry* roles = rule.required("roles")) {
      quiet.roles = read_roles(roles->value, rule.scope());
    }
    if (const Entry* clock = rule.required("clock")) {
      quiet.clock = read_clock_range(clock->value, rule.scope()).value_or(ClockRange{});
    }
    if (const Entry* mode = rule.optional("mode")) {
      quiet.mode = read_mode(mode->value, rule.scope(), words::policy::k_one_mode).value_or("");
    }
    if (const Entry* days = rule.optional("weekdays")) {
      quiet.weekdays = read_weekdays(days->value, rule.scope());
    }
    quiet.strength = rule.integer("strength", 1, k_most_strength).value_or(quiet.strength);
    rule.finish();
    times.push_back(std::move(quiet));
  });
  return times;
}

std::vector<Responsibility> read_responsibilities(const Entry& entry, const Scope& scope) {
  std::vector<Responsibility> all;
  const Scope own = scope.under(entry.key);
  each_item(entry.value, own, Single::refused, [&](const Node& item) {
    RuleReader rule(item, item.span, own);
    Responsibility one;
    one.basis = rule.basis();
    if (const Entry* role = rule.required("role")) {
      one.role = read_role(role->value, rule.scope()).value_or(Role::teacher);
    }
    one.text = rule.required_text("text", k_most_text);
    rule.finish();
    all.push_back(std::move(one));
  });
  return all;
}

std::vector<Channel> read_channel_list(const Entry& entry, const Scope& scope) {
  std::vector<Channel> channels;
  each_with_id(entry, scope, [&](RuleReader& rule, const std::string& id) {
    Channel channel;
    channel.id = id;
    channel.basis = rule.basis();
    channel.use = rule.text("use", k_most_text);
    if (const Entry* kinds = rule.optional("for")) {
      each_item(kinds->value, rule.scope(), Single::allowed,
                [&](const Node& item) { channel.kinds.push_back(read_name(item, scope, 40).value_or("")); });
    }
    channel.chat_for_every_pupil = rule.yes_no("chat_for_every_pupil").value_or(false);
    channel.group_chat_temporary = rule.yes_no("group_chat_temporary").value_or(false);
    channels.push_back(std::move(channel));
  });
  return channels;
}

/// A file in the school's own folder, or under it, wherever the program runs.
bool is_inner_path(std::string_view path) {
  const bool drive = path.size() > 1 && path[1] == ':';
  if (path.starts_with('/') || path.starts_with('\\') || path.starts_with('~') || drive ||
      path.find("://") != std::string_view::npos) {
    return false;
  }
  while (!path.empty()) {
    const std::string_view part = path.substr(0, path.find_first_of("/\\"));
    if (part == "..") {
      return false;
    }
    path.remove_prefix(std::min(part.size() + 1, path.size()));
  }
  return true;
}

std::string read_inner_path(const Node& node, const Scope& scope) {
  constexpr std::size_t k_longest = 200;
  const std::string path = read_name(node, scope, k_longest).value_or("");
  if (!is_inner_path(path)) {
    scope.diagnostics().error("path-outside", node.span, {words::policy::k_path_outside, {{"path", path}}},
                              Message(words::policy::k_path_outside_help));
    return {};
  }
  return path;
}

std::vector<FormText> read_forms(const Entry& entry, const Scope& scope) {
  std::vector<FormText> forms;
  each_with_id(entry, scope, [&](RuleReader& rule, const std::string& id) {
    const LocalText name = rule.text("name");
    const Entry* file = rule.optional("file");
    forms.push_back(
        {id, name, file == nullptr ? "" : read_inner_path(file->value, scope), rule.basis_under(file)});
  });
  return forms;
}

std::vector<Related> read_related(const Entry& entry, const Scope& scope) {
  std::vector<Related> all;
  const Scope own = scope.under(entry.key);
  each_item(entry.value, own, Single::refused, [&](const Node& item) {
    RuleReader rule(item, item.span, own, "title");
    Related related;
    related.basis = rule.basis();
    if (const Node* title = rule.value()) {
      related.title = read_text(*title, rule.scope());
    }
    related.file = short_text(rule.optional("file"), scope, 300);
    rule.finish();
    all.push_back(std::move(related));
  });
  return all;
}

std::vector<Accepted> read_accepted(const Entry& entry, const Scope& scope) {
  std::vector<Accepted> all;
  const Scope own = scope.under(entry.key);
  each_item(entry.value, own, Single::refused, [&](const Node& item) {
    RuleReader rule(item, item.span, own);
    Accepted accepted;
    accepted.basis = rule.basis();
    accepted.code = short_text(rule.required("warning"), scope, 60);
    accepted.reason = short_text(rule.required("reason"), scope, 300);
    if (const Entry* until = rule.required("until")) {
      accepted.until = read_day(until->value, scope);
    }
    const Entry* moment = rule.optional("moment");
    if (moment != nullptr && check_scalar(moment->value, words::policy::k_a_choice, scope.diagnostics())) {
      accepted.moment = moment->value.text;
      scope.reading.moments_referred_to.push_back({accepted.moment, moment->value.span});
    }
    rule.finish();
    all.push_back(std::move(accepted));
  });
  return all;
}

MessageHours read_message_hours(const Entry& entry, const Scope& scope) {
  RuleReader rule(entry, scope, "clock");
  MessageHours hours;
  hours.basis = rule.basis();
  if (const Node* clock = rule.value()) {
    hours.clock = read_clock_range(*clock, rule.scope()).value_or(ClockRange{});
  }
  rule.finish();
  return hours;
}

/// `new_teacher: all` (of this year's class teachers are new to the pupil) or `any`.
void read_new_teacher(const Entry& entry, const Scope& scope, Policy& policy) {
  static constexpr Word<bool> k_meanings[] = {{"all", true}, {"any", false}};
  RuleReader rule(entry, scope);
  policy.new_teacher_basis = rule.basis();
  if (const Node* node = rule.value()) {
    policy.new_teacher_means_all =
        one_word(*node, k_meanings, words::policy::k_a_choice, scope.diagnostics()).value_or(true);
  }
  rule.finish();
}

void read_without_custody(const Entry& entry, const Scope& scope, Policy& policy) {
  RuleReader rule(entry, scope);
  policy.without_custody_basis = rule.basis();
  if (const Node* node = rule.value()) {
    policy.invite_without_custody = read_stated(*node, rule.scope()).value_or(Stated::no);
  }
  rule.finish();
}

SeparatedParents read_separated(const Entry& entry, const Scope& scope) {
  using Talks = SeparatedParents::Talks;
  static constexpr Word<Talks> k_talks[] = {
      {"together", Talks::together},      {"apart on request", Talks::on_request},
      {"apart", Talks::separate},         {"not stated", Talks::not_stated},
      {"samen", Talks::together},         {"apart op verzoek", Talks::on_request},
      {"niet vermeld", Talks::not_stated}};
  RuleReader rule(entry, scope, "talks");
  SeparatedParents separated;
  separated.basis = rule.basis();
  if (const Node* talks = rule.value()) {
    separated.talks =
        one_word(*talks, k_talks, words::policy::k_a_choice, scope.diagnostics()).value_or(Talks::not_stated);
  }
  if (const Entry* approved = rule.optional("approved_by")) {
    separated.approved_by = read_staff_role(approved->value, rule.scope());
  }
  if (const Entry* copy = rule.optional("copy_in_writing")) {
    separated.copy_in_writing = read_stated(copy->value, rule.scope()).value_or(Stated::not_stated);
  }
  separated.note = rule.text("note", k_most_text);
  rule.finish();
  return separated;
}

/// Reads a key's list into a field, when the key is there.
template <class T>
void read_into(RuleReader& top, std::string_view key, T (*read)(const Entry&, const Scope&), T& field) {
  if (const Entry* entry = top.optional(key)) {
    field = read(*entry, top.scope());
  }
}

}  // namespace

void read_own_words(RuleReader& top, Policy& policy) {
  Reading& reading = top.scope().reading;
  if (const Entry* roles = top.optional("roles")) {
    policy.roles_basis = Basis{"roles", roles->key_span};
    each_item(roles->value, top.scope(), Single::refused, [&](const Node& item) {
      const auto name = read_name(item, top.scope(), 40);
      if (name && is_family_word(item)) {
        reading.diagnostics.error("known-role", item.span, {words::policy::k_known_role, {{"role", *name}}},
                                  Message(words::policy::k_known_role_help));
      } else if (name) {
        reading.roles.push_back(*name);
        reading.own_roles = item.span;
      }
    });
  }
  policy.roles = reading.roles;
  const Entry* channels = top.optional("channels");
  if (channels != nullptr && channels->value.is_sequence()) {
    for (const Node& item : channels->value.items) {
      if (const Node* id = item.find("id"); id != nullptr && id->is_scalar()) {
        reading.channels.push_back(id->text);
      }
    }
  }
}

void read_parts(RuleReader& top, Policy& policy) {
  policy.new_teacher_basis = Basis{"new_teacher", {}};
  policy.without_custody_basis = Basis{"invite_without_custody", {}};
  policy.meta.basis = Basis{"policy", top.basis().span};
  read_into(top, "policy", read_meta, policy.meta);
  read_into(top, "purposes", read_guide, policy.purposes);
  read_into(top, "guide", read_guide, policy.guide);
  read_into(top, "expectations", read_expectations, policy.expectations);
  read_into(top, "quiet_times", read_quiet_times, policy.quiet);
  read_into(top, "responsibilities", read_responsibilities, policy.responsibilities);
  read_into(top, "channels", read_channel_list, policy.channels);
  read_into(top, "forms", read_forms, policy.forms);
  read_into(top, "related", read_related, policy.related);
  read_into(top, "accept", read_accepted, policy.accepted);
  if (const Entry* hours = top.optional("message_hours")) {
    policy.message_hours = read_message_hours(*hours, top.scope());
  }
  if (const Entry* others = top.optional("other_events")) {
    policy.other_events = read_other_events(*others, top.scope());
  }
  if (const Entry* separated = top.optional("separated_parents")) {
    policy.separated = read_separated(*separated, top.scope());
  }
  if (const Entry* meaning = top.optional("new_teacher")) {
    read_new_teacher(*meaning, top.scope(), policy);
  }
  if (const Entry* invited = top.optional("invite_without_custody")) {
    read_without_custody(*invited, top.scope(), policy);
  }
}

}  // namespace gesprek::policy_reader
