// Invitations, reports, forms, and how events of the school are announced.
#include "base/text.hpp"
#include "load/policy_lengths.hpp"
#include "load/policy_talk.hpp"
#include "load/policy_values.hpp"
#include "model/vague_words.hpp"
#include "words/policy.hpp"
#include "words/policy_lengths.hpp"

namespace gesprek::policy_reader {
namespace {

/// "no" (or "nee") in place of a whole rule; "yes" for one without details.
std::optional<bool> short_yes_no(const RuleReader& rule) {
  const Node& node = rule.node();
  if (!rule.is_short() || !node.is_scalar()) {
    return std::nullopt;
  }
  const std::string text = fold(node.text);
  return text == "no" || text == "nee"   ? std::optional(false)
         : text == "yes" || text == "ja" ? std::optional(true)
                                         : std::nullopt;
}

constexpr Word<bool> k_well_ahead[] = {
    {"well ahead", true}, {"in good time", true}, {"ruim van tevoren", true}, {"ruim op tijd", true},
    {"tijdig", true},     {"op tijd", true},      {"well in advance", true},  {"ruimschoots op tijd", true},
    {"ruim vooraf", true}};
constexpr Word<bool> k_not_later[] = {
    {"at least", true},       {"uiterlijk", true},     {"minimaal", true},    {"no later than", true},
    {"not later than", true}, {"minstens", true},      {"ten minste", true},  {"tenminste", true},
    {"niet later dan", true}, {"at the latest", true}, {"ten laatste", true}, {"no less than", true}};
constexpr Word<bool> k_before_round[] = {{"before the round", true},
                                         {"voor de ronde", true},
                                         {"before the first talk", true},
                                         {"voor het eerste gesprek", true},
                                         {"voor de gespreksronde", true}};
constexpr Word<bool> k_before_talk[] = {{"before the talk", true},
                                        {"before each talk", true},
                                        {"before the talks", true},
                                        {"voor de gesprekken", true},
                                        {"ahead", true},
                                        {"in advance", true},
                                        {"voor het gesprek", true},
                                        {"van tevoren", true},
                                        {"before", true},
                                        {"beforehand", true},
                                        {"vooraf", true},
                                        {"ervoor", true},
                                        {"tevoren", true},
                                        {"van te voren", true},
                                        {"ahead of the talk", true},
                                        {"in advance of the talk", true},
                                        {"voorafgaand aan het gesprek", true},
                                        {"prior to the talk", true},
                                        {"voor elk gesprek", true},
                                        {"voor ieder gesprek", true}};

constexpr Word<bool> k_before_others[] = {
    {"before the others", true}, {"voor de anderen", true}, {"eerder", true}, {"earlier", true}};

/// "at least 1 week before the talk", "5 school days before the round", "well ahead".
void read_lead(const Node& node, const Scope& scope, Invite& invite) {
  if (!check_scalar(node, words::policy::k_a_lead, scope.diagnostics())) {
    return;
  }
  WordReader words(node);
  if (words.take_any(k_well_ahead)) {
    invite.lead = vague_length(Vague::well_ahead);
  } else {
    words.take_any(k_not_later);
    invite.lead = take_vague_days(words);
    if (invite.lead && words.take_any(k_before_round)) {
      invite.from = CountFrom::round;
    } else if (invite.lead) {
      words.take_any(k_before_talk);
    }
  }
  if (!words.done() || !invite.lead) {
    words.report(words::policy::k_a_lead, scope.diagnostics());
  }
}

/// "1 week before the talk", "1 day": a length ahead of something.
std::optional<Length> read_ahead(const Node& node, const Scope& scope) {
  if (!check_scalar(node, words::policy::k_ahead, scope.diagnostics())) {
    return std::nullopt;
  }
  WordReader words(node);
  static constexpr Word<bool> k_day_before[] = {
      {"day before", true}, {"dag ervoor", true}, {"dag van tevoren", true}};
  const bool is_well_ahead = words.take_any(k_well_ahead).has_value();
  const auto length = !is_well_ahead && words.take_any(k_day_before)
                          ? std::optional(Length{1, Unit::calendar_days})
                      : is_well_ahead ? std::optional(vague_length(Vague::well_ahead))
                                      : take_vague_days(words);
  if (length && !is_well_ahead) {
    words.take_any(k_before_talk) || words.take_any(k_before_others);
  }
  if (!length || !words.done()) {
    words.report(words::policy::k_ahead, scope.diagnostics());
  }
  return length;
}

constexpr Word<int> k_days_named[] = {
    {"same day", 0},        {"on the same day", 0}, {"dezelfde dag", 0}, {"op dezelfde dag", 0},
    {"the day itself", 0},  {"dag zelf", 0},        {"next day", 1},     {"the next day", 1},
    {"de volgende dag", 1}, {"the day after", 1},   {"de dag erna", 1},  {"de dag daarna", 1},
};
constexpr Word<int> k_school_days_named[] = {
    {"the next school day", 1}, {"de volgende schooldag", 1}, {"de eerstvolgende schooldag", 1}};
constexpr Word<bool> k_at_the_latest[] = {
    {"uiterlijk", true},      {"at the latest", true}, {"no later than", true}, {"not later than", true},
    {"niet later dan", true}, {"at most", true},       {"ten laatste", true}};
constexpr Word<bool> k_after_talk[] = {{"after the talk", true}, {"na het gesprek", true},
                                       {"of the talk", true},    {"afterwards", true},
                                       {"na afloop", true},      {"erna", true},
                                       {"daarna", true},         {"after each talk", true},
                                       {"na elk gesprek", true}, {"na ieder gesprek", true},
                                       {"later", true}};

/// A day that has a name: "same day", "the next school day".
std::optional<Length> take_named_day(WordReader& words) {
  const std::size_t start = words.mark();
  words.take("uiterlijk");
  if (const auto days = words.take_any(k_days_named)) {
    return Length{*days, Unit::calendar_days};
  }
  if (const auto days = words.take_any(k_school_days_named)) {
    return Length{*days, Unit::school_days};
  }
  words.back_to(start);
  return std::nullopt;
}

/// "within 1 week", "5 school days after the talk".
std::optional<Length> read_deadline(const Node& node, const Scope& scope) {
  if (!check_scalar(node, words::policy::k_a_deadline, scope.diagnostics())) {
    return std::nullopt;
  }
  WordReader words(node);
  if (const auto named = take_named_day(words)) {
    words.done() ? void() : words.report(words::policy::k_a_deadline, scope.diagnostics());
    return named;
  }
  words.take_any(k_at_the_latest);
  words.take("within") || words.take("binnen");
  auto length = take_vague_length(words);
  if (length && length->count == 0 && length->unit != Unit::minutes) {
    words.object("no-time", {words::policy_lengths::k_no_time, {{"text", node.text}}},
                 Message(words::policy_lengths::k_same_day_help));
    length.reset();
  }
  length = length && check_days(words, *length) ? length : std::nullopt;
  if (length) {
    words.take_any(k_after_talk);
  }
  if (!length || !words.done()) {
    words.report(words::policy::k_a_deadline, scope.diagnostics());
  }
  return length;
}

void read_signup(const Entry& entry, const Scope& scope, Invite& invite) {
  static constexpr Word<Signup> k_signups[] = {{"assigned", Signup::assigned},
                                               {"chosen", Signup::chosen},
                                               {"chosen by the guardians", Signup::chosen},
                                               {"chosen by the parents", Signup::chosen},
                                               {"toegewezen", Signup::assigned},
                                               {"ouders kiezen", Signup::chosen},
                                               {"ouders schrijven zich in", Signup::chosen},
                                               {"ouders schrijven zelf in", Signup::chosen},
                                               {"zelf inschrijven", Signup::chosen},
                                               {"parents sign up", Signup::chosen},
                                               {"parents choose", Signup::chosen},
                                               {"school deelt in", Signup::assigned}};
  RuleReader rule(entry, scope);
  invite.signup_basis = rule.basis();
  const Node* node = rule.value();
  rule.finish();
  invite.signup = node == nullptr
                      ? std::nullopt
                      : one_word(*node, k_signups, words::policy::k_a_signup, scope.diagnostics());
}

/// A length that cannot be said here is answered with the whole rule.
void object_to_no_days(WordReader& words) {
  const std::size_t start = words.mark();
  const auto length = take_length(words);
  words.back_to(start);
  if (length && (length->count == 0 || length->unit == Unit::minutes)) {
    const bool hours = length->unit == Unit::minutes;
    words.object(hours ? "not-days" : "no-time",
                 {hours ? words::policy_lengths::k_not_days : words::policy_lengths::k_no_time,
                  {{"text", words.node().text}}},
                 Message(words::policy_lengths::k_returns));
  }
}

/// "before the talk", "1 week before the talk"; "no" when it need not come back.
void read_return(const Entry& entry, const Scope& scope, Form& form) {
  RuleReader rule(entry, scope);
  form.return_basis = rule.basis();
  const Node* node = rule.value();
  rule.finish();
  if (node == nullptr || !check_scalar(*node, words::policy::k_a_return, scope.diagnostics())) {
    return;
  }
  WordReader words(*node);
  if (words.take("no") || words.take("nee")) {
    form.return_needed = false;
  } else {
    form.return_needed = true;
    object_to_no_days(words);
    form.return_before = take_vague_days(words);
    if (!words.take_any(k_before_talk)) {
      words.report(words::policy::k_a_return, scope.diagnostics());
      return;
    }
  }
  if (!words.done()) {
    words.report(words::policy::k_a_return, scope.diagnostics());
  }
}

struct YesNoRule {
  bool value = false;
  Basis basis;
};

YesNoRule read_yes_no_rule(const Entry& entry, const Scope& scope) {
  RuleReader rule(entry, scope);
  const Node* node = rule.value();
  rule.finish();
  return {node != nullptr && read_yes_no(*node, scope).value_or(false), rule.basis()};
}

}  // namespace

Invite read_invite(const Entry& entry, const Scope& scope) {
  RuleReader rule(entry, scope, "at_least");
  Invite invite;
  invite.needed = short_yes_no(rule).value_or(true);
  invite.basis = invite.by_basis = invite.signup_basis = invite.topics_basis = rule.basis();
  const Node* lead = rule.optional_value();
  if (lead != nullptr && !short_yes_no(rule)) {
    invite.basis = rule.basis_of(*lead);
    read_lead(*lead, rule.scope(), invite);
  }
  if (const Entry* channel = rule.optional("through")) {
    invite.channel = read_channel(channel->value, rule.scope()).value_or("");
  }
  if (const Entry* channel = rule.optional("through_before_start")) {
    invite.channel_before_start = read_channel(channel->value, rule.scope()).value_or("");
  }
  if (const Entry* by = rule.optional("by")) {
    RuleReader role(*by, rule.scope());
    invite.by_basis = role.basis();
    const Node* node = role.value();
    invite.by =
        node == nullptr ? Role::teacher : read_staff_role(*node, role.scope()).value_or(Role::teacher);
    role.finish();
  }
  if (const Entry* signup = rule.optional("signup")) {
    read_signup(*signup, rule.scope(), invite);
  }
  if (const Entry* topics = rule.optional("topics")) {
    const YesNoRule stated = read_yes_no_rule(*topics, rule.scope());
    invite.topics = stated.value;
    invite.topics_basis = stated.basis;
  }
  if (const Entry* start = rule.optional("head_start_for_families")) {
    invite.head_start = read_ahead(start->value, rule.scope());
  }
  if (const Entry* remind = rule.optional("remind")) {
    invite.remind = read_ahead(remind->value, rule.scope());
    invite.remind_basis = rule.scope().under("remind").basis(remind->value.span);
  }
  rule.finish();
  return invite;
}

Report read_report(const Entry& entry, const Scope& scope) {
  RuleReader rule(entry, scope, "within");
  Report report;
  report.needed = short_yes_no(rule).value_or(true);
  report.basis = report.shared_basis = rule.basis();
  const Node* within = rule.optional_value();
  if (within != nullptr && !short_yes_no(rule)) {
    report.basis = rule.basis_of(*within);
    report.within = read_deadline(*within, rule.scope());
  }
  if (const Entry* where = rule.optional("where")) {
    report.where = read_name(where->value, scope, 40).value_or("");
  }
  if (const Entry* by = rule.optional("by")) {
    report.by = read_staff_role(by->value, rule.scope()).value_or(Role::teacher);
  }
  if (const Entry* shared = rule.optional("shared")) {
    RuleReader stated(*shared, rule.scope());
    report.shared_basis = stated.basis();
    const Node* node = stated.value();
    report.shared = node == nullptr ? Stated::not_stated
                                    : read_stated(*node, stated.scope()).value_or(Stated::not_stated);
    stated.finish();
  }
  if (const Entry* signed_by = rule.optional("signed_by")) {
    report.signed_by = read_roles(signed_by->value, rule.scope());
  }
  rule.finish();
  return report;
}

Form read_form(const Entry& entry, const Scope& scope) {
  RuleReader rule(entry, scope);
  Form form;
  form.basis = form.return_basis = rule.basis();
  if (const Node* id = rule.value()) {
    form.basis = rule.basis_of(*id);
    form.id = read_name(*id, scope, 60).value_or("");
  }
  form.sent_with_invitation = rule.yes_no("sent_with_invitation").value_or(true);
  if (const Entry* returned = rule.optional("returned")) {
    read_return(*returned, rule.scope(), form);
  }
  rule.finish();
  return form;
}

OtherEvents read_other_events(const Entry& entry, const Scope& scope) {
  RuleReader rule(entry, scope, "announced");
  OtherEvents events;
  events.basis = rule.basis();
  if (const Node* announced = rule.value()) {
    Invite invite;
    read_lead(*announced, rule.scope(), invite);
    events.lead = invite.lead;
  }
  rule.finish();
  return events;
}

}  // namespace gesprek::policy_reader
