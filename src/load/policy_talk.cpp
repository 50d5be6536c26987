#include "load/policy_talk.hpp"

#include <algorithm>
#include <span>

#include "base/text.hpp"
#include "load/policy_lengths.hpp"
#include "load/policy_values.hpp"
#include "words/document.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr Word<Presence> k_presences[] = {
    {"required", Presence::required},
    {"welcome", Presence::welcome},
    {"if suitable", Presence::if_suitable},
    {"on request", Presence::on_request},
    {"no", Presence::no},
    {"yes", Presence::required},
    {"ja", Presence::required},
    {"nee", Presence::no},
    {"if wished", Presence::on_request},
    {"indien passend", Presence::if_suitable},
    {"op verzoek", Presence::on_request},
    {"welkom", Presence::welcome},
    {"if fitting", Presence::if_suitable},
    {"decided by the teacher", Presence::if_suitable},
    {"de leerkracht beslist", Presence::if_suitable},
    {"decided by the guardians", Presence::on_request},
    {"decided by the parents", Presence::on_request},
    {"de ouders beslissen", Presence::on_request},
    {"if needed", Presence::on_request},
    {"indien nodig", Presence::on_request},
    {"indien gewenst", Presence::on_request},
    {"optional", Presence::welcome},
    {"optioneel", Presence::welcome},
    {"facultatief", Presence::welcome},
    {"mag mee", Presence::welcome},
    {"mag erbij", Presence::welcome},
    {"may come", Presence::welcome},
    {"niet", Presence::no},
    {"not", Presence::no},
    {"if possible", Presence::if_suitable},
    {"indien mogelijk", Presence::if_suitable},
    {"zo mogelijk", Presence::if_suitable},
    {"not present", Presence::no},
    {"niet aanwezig", Presence::no},
    {"must", Presence::required},
    {"present", Presence::required},
    {"aanwezig", Presence::required},
};

/// Presences that stand before the role: "eventueel de IB'er".
constexpr Word<Presence> k_perhaps[] = {
    {"eventueel", Presence::if_suitable},   {"possibly", Presence::if_suitable},
    {"zo mogelijk", Presence::if_suitable}, {"indien mogelijk", Presence::if_suitable},
    {"if possible", Presence::if_suitable}, {"perhaps", Presence::if_suitable},
    {"zo nodig", Presence::on_request},     {"zo gewenst", Presence::on_request},
};

struct PresenceText {
  Presence presence = Presence::required;
  std::optional<Minutes> last_part;
  bool leads = false;
  Stated mandatory = Stated::not_stated;

  void put_in(Attendee& attendee) const {
    attendee.mandatory = mandatory;
    attendee.presence = presence;
    attendee.last_part = last_part;
    attendee.leads = leads;
  }
};

/// "required", "if suitable", "for the last 5 minutes", "leads the talk".
std::optional<PresenceText> take_presence(WordReader& words) {
  PresenceText text;
  if (words.take("leads the talk") || words.take("leads") || words.take("leidt het gesprek")) {
    text.leads = true;
    return text;
  }
  if (words.take("mandatory") || words.take("verplicht")) {
    text.mandatory = Stated::yes;
    return text;
  }
  const auto presence = words.take_any(k_presences);
  text.presence = presence.value_or(Presence::required);
  if (words.take("for the last") || words.take("last") || words.take("laatste") ||
      words.take("voor de laatste")) {
    const auto length = take_length(words);
    if (!length || length->unit != Unit::minutes) {
      return std::nullopt;
    }
    if (length->count < k_least_minutes || length->count > k_most_minutes) {
      words.object("out-of-range",
                   {words::policy::k_out_of_range,
                    {{"number", std::int64_t{length->count}},
                     {"least", std::int64_t{k_least_minutes}},
                     {"most", std::int64_t{k_most_minutes}}}},
                   Message(words::policy::k_out_of_range_help));
      return std::nullopt;
    }
    text.last_part = Minutes{length->count};
    return text;
  }
  return presence ? std::optional(text) : std::nullopt;
}

/// A mapping's own rule for one role: "welcome", or {is: welcome, mandatory: no, clause: A07}.
void read_presence(const Entry& entry, const Scope& scope, Attendee& attendee) {
  RuleReader rule(entry, scope);
  attendee.basis = rule.basis();
  const Node* node = rule.value();
  if (node != nullptr && check_scalar(*node, words::policy::k_a_presence, scope.diagnostics())) {
    WordReader words(*node);
    const auto text = take_presence(words);
    if (text && words.done()) {
      text->put_in(attendee);
    } else {
      words.report(words::policy::k_a_presence, scope.diagnostics());
    }
  }
  if (const Entry* mandatory = rule.optional("mandatory")) {
    attendee.mandatory = read_stated(mandatory->value, scope).value_or(Stated::not_stated);
    if (attendee.mandatory == Stated::yes && attendee.presence == Presence::no) {
      scope.diagnostics().error("not-attending", rule_span(*mandatory),
                                {words::policy::k_not_attending, {{"role", entry.key}}},
                                Message(words::policy::k_absent_help, {{"role", entry.key}}));
    }
  }
  rule.finish();
}

void report_repeated_role(const std::string& written, Span span, const Scope& scope) {
  scope.diagnostics().error("repeated-role", span, {words::policy::k_repeated_role, {{"role", written}}},
                            Message(words::policy::k_repeated_role_help));
}

void add_attendee(Attendee attendee, Span span, const Scope& scope, std::vector<Attendee>& people) {
  const bool repeated = std::ranges::any_of(people, [&](const Attendee& other) {
    return other.role == attendee.role && other.other == attendee.other;
  });
  if (repeated) {
    const std::string_view text = scope.path;
    report_repeated_role(std::string(text.substr(text.rfind('.') + 1)), span, scope);
    return;
  }
  people.push_back(std::move(attendee));
}

bool at_and(WordReader& words) {
  const std::size_t start = words.mark();
  const bool joined = words.take("and") || words.take("en");
  words.back_to(start);
  return joined;
}

/// One item of a list: "pupil if suitable"; or several in one text: "ouders, kind indien passend en
/// leerkracht".
void read_listed_attendee(const Node& item, const Scope& scope, const Basis& basis,
                          std::vector<Attendee>& people) {
  if (!check_scalar(item, words::policy::k_a_role, scope.diagnostics())) {
    return;
  }
  WordReader words(item);
  for (bool more = true; more; more = !words.done()) {
    const auto perhaps = words.take_any(k_perhaps);
    const auto role = take_role(words, scope.reading);
    const bool next = words.at_comma() || at_and(words);
    const bool says_presence = role && !perhaps && !words.done() && !next;
    auto presence = says_presence ? take_presence(words) : std::optional(PresenceText{});
    if (presence && perhaps) {
      presence->presence = *perhaps;
    }
    const bool listed = words.at_comma();
    if (!role || !presence || (!words.done() && !words.take("and") && !words.take("en") && !listed)) {
      role ? words.report(words::policy::k_a_presence, scope.diagnostics()) : report_role(words, scope);
      return;
    }
    Attendee attendee;
    attendee.role = role->role;
    attendee.other = role->other;
    presence->put_in(attendee);
    attendee.basis = basis;
    add_attendee(std::move(attendee), item.span, scope.under(item.text), people);
  }
}

/// A key that is a role, read as a text, so that a slip is shown in its place.
std::optional<RoleName> read_role_key(const Entry& entry, const Scope& scope) {
  Node key;
  key.kind = Node::Kind::scalar;
  key.text = entry.key;
  key.span = entry.key_span;
  std::ranges::replace(key.text, '_', ' ');
  WordReader words(key);
  auto role = take_role(words, scope.reading);
  if (!role || !words.done()) {
    report_role(words, scope);
    return std::nullopt;
  }
  return role;
}

/// A key of the mapping form.
void read_role_entry(const Entry& entry, const Scope& scope, std::vector<Attendee>& people) {
  const auto role = read_role_key(entry, scope);
  if (!role) {
    return;
  }
  Attendee attendee;
  attendee.role = role->role;
  attendee.other = role->other;
  read_presence(entry, scope, attendee);
  add_attendee(std::move(attendee), entry.key_span, scope.under(entry.key), people);
}

}  // namespace

bool is_by_role(const Node& mandatory) {
  return mandatory.is_mapping() && mandatory.find("is") == nullptr;
}

StatedRoles read_stated_by_role(const Entry& entry, const Scope& scope) {
  const RuleReader rule(entry, scope, "");
  StatedRoles all{{}, rule.basis()};
  if (entry.value.entries.empty()) {
    scope.diagnostics().error("missing-value", entry.value.span, words::k_nothing_here,
                              Message(words::policy::k_mandatory_help));
  }
  for (const Entry& one : entry.value.entries) {
    if (one.key == "clause") {
      continue;
    }
    if (fold(one.key) == "school" || fold(one.key) == "de school" || fold(one.key) == "the school") {
      scope.diagnostics().error("unknown-word", one.key_span, words::policy::k_mandatory_for_school,
                                Message(words::policy::k_mandatory_for_school_help));
      continue;
    }
    const auto role = read_role_key(one, rule.scope());
    const auto stated = role ? read_stated(one.value, rule.scope()) : std::nullopt;
    const auto is_same = [&](const StatedRole& other) { return other.role == *role; };
    if (role && std::ranges::any_of(all.roles, is_same)) {
      report_repeated_role(one.key, one.key_span, scope);
    } else if (role) {
      all.roles.push_back({*role, stated.value_or(Stated::not_stated), one.key, one.key_span});
    }
  }
  return all;
}

/// `attendees: {pupil: {is: welcome, mandatory: not stated}}` says so of the pupil itself.
bool leaves_open(const Node* written, const Attendee& attendee, const Scope& scope) {
  const bool is_readable = written != nullptr && !scope.diagnostics().has_errors();
  return is_readable && std::ranges::any_of(written->entries, [&](const Entry& entry) {
           if (entry.value.find("mandatory") == nullptr) {
             return false;
           }
           const auto role = read_role_key(entry, scope);
           return role && role->role == attendee.role && role->other == attendee.other;
         });
}

Basis read_mandatory_by_role(const Entry& entry, const Scope& scope, const Node* written,
                             Span place_of_people, std::vector<Attendee>& people, OwnMandatory own) {
  const StatedRoles all = read_stated_by_role(entry, scope);
  for (const StatedRole& one : all.roles) {
    const auto attendee = std::ranges::find_if(people, [&](const Attendee& other) {
      return other.role == one.role.role && other.other == one.role.other;
    });
    const bool absent = attendee != people.end() && attendee->presence == Presence::no;
    if (attendee != people.end() && !(absent && one.stated == Stated::yes)) {
      const bool keeps = own == OwnMandatory::goes_before && (attendee->mandatory != Stated::not_stated ||
                                                              leaves_open(written, *attendee, scope));
      attendee->mandatory = keeps ? attendee->mandatory : one.stated;
      continue;
    }
    Diagnostic diagnostic;
    diagnostic.code = "not-attending";
    diagnostic.message = {words::policy::k_not_attending, {{"role", one.written}}};
    diagnostic.span = one.span;
    diagnostic.help = absent ? Message(words::policy::k_absent_help, {{"role", one.written}})
                             : Message(words::policy::k_not_attending_help);
    say_of_higher(diagnostic, place_of_people);
    scope.diagnostics().add(std::move(diagnostic));
  }
  return all.basis;
}

namespace {

/// Each key of a mapping is a role, beside a clause.
void read_by_role(const Node& roles, const Scope& scope, std::vector<Attendee>& people) {
  if (roles.entries.empty()) {
    scope.diagnostics().error("missing-value", roles.span, words::k_nothing_here,
                              Message(words::policy::k_attendees_help));
  }
  for (const Entry& role : roles.entries) {
    if (role.key != "clause") {
      read_role_entry(role, scope, people);
    }
  }
}

}  // namespace

Attendees read_attendees(const Entry& entry, const Scope& scope) {
  Attendees attendees;
  const bool by_role = entry.value.is_mapping() && entry.value.find("is") == nullptr;
  if (by_role) {
    Scope own = scope.under(entry.key);
    if (const Node* clause = entry.value.find("clause")) {
      if (auto text = read_name(*clause, scope, 40)) {
        own.clause = {std::move(*text), clause->span};
      }
    }
    attendees.basis = own.basis(rule_span(entry));
    read_by_role(entry.value, own, attendees.people);
  } else {
    RuleReader rule(entry, scope);
    attendees.basis = rule.basis();
    const Node* list = rule.value();
    rule.finish();
    if (list != nullptr && list->is_mapping()) {
      read_by_role(*list, rule.scope(), attendees.people);
    } else if (list != nullptr) {
      each_item(
          *list, rule.scope(), Single::allowed,
          [&](const Node& item) {
            read_listed_attendee(item, rule.scope(), attendees.basis, attendees.people);
          },
          Twice::read);
    }
  }
  return attendees;
}

Initiative read_initiative(const Entry& entry, const Scope& scope) {
  RuleReader rule(entry, scope, "by");
  Initiative initiative;
  initiative.basis = rule.basis();
  if (const Node* by = rule.value()) {
    static constexpr Word<bool> k_either[] = {
        {"either", true}, {"beide", true}, {"both", true}, {"either side", true}};
    const bool either = by->is_scalar() && WordReader(*by).take_any(k_either);
    initiative.by =
        either ? std::vector<RoleName>{Role::guardians, Role::teacher} : read_roles(*by, rule.scope());
  }
  initiative.offered_to_all = rule.yes_no("offered_to_all").value_or(false);
  initiative.only_when = rule.text("only_when");
  rule.finish();
  return initiative;
}

void give_groups_mandatory(const std::vector<Attendee>& of_talk, std::vector<Audience>& groups) {
  for (Audience& group : groups) {
    const bool own = group.mandatory_basis.span.known();
    for (Attendee& attendee : own ? std::span<Attendee>{} : std::span(group.attendees)) {
      const auto same = std::ranges::find_if(of_talk, [&](const Attendee& other) {
        return other.role == attendee.role && other.other == attendee.other;
      });
      if (same != of_talk.end() && attendee.mandatory == Stated::not_stated) {
        attendee.mandatory = same->mandatory;
      }
    }
  }
}

Advice read_advice(const Entry& entry, const Scope& scope, Basis& basis) {
  static constexpr Word<Advice> k_advice[] = {{"early", Advice::early},
                                              {"provisional", Advice::provisional},
                                              {"final", Advice::final_advice},
                                              {"none", Advice::none},
                                              {"vroeg", Advice::early},
                                              {"voorlopig", Advice::provisional},
                                              {"definitief", Advice::final_advice},
                                              {"geen", Advice::none},
                                              {"early advice", Advice::early},
                                              {"pre-advies", Advice::early},
                                              {"provisional advice", Advice::provisional},
                                              {"voorlopig advies", Advice::provisional},
                                              {"definitive", Advice::final_advice},
                                              {"final advice", Advice::final_advice},
                                              {"definitief advies", Advice::final_advice}};
  RuleReader rule(entry, scope);
  basis = rule.basis();
  const Node* node = rule.value();
  rule.finish();
  return node == nullptr ? Advice::none
                         : one_word(*node, k_advice, words::policy::k_an_advice, rule.diagnostics())
                               .value_or(Advice::none);
}

}  // namespace gesprek::policy_reader
