#include "load/policy_moment.hpp"

#include <algorithm>

#include "load/policy_audience.hpp"
#include "load/policy_event.hpp"
#include "load/policy_kind.hpp"
#include "load/policy_repeat.hpp"
#include "load/policy_talk.hpp"
#include "load/policy_values.hpp"
#include "load/policy_window.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

/// Reads the moment's own rules and those that it has from `every_talk`, each quoted by where it stands.
class MomentReader {
 public:
  MomentReader(RuleReader& reader, const Entry* defaults)
      : m_reader(reader),
        m_defaults(defaults),
        m_every_talk{reader.scope().reading, defaults == nullptr ? "" : defaults->key, default_clause()} {}

  Moment read(const std::string& id);
  Moment read_some_rules();
  void read_defaults();
  /// The times of the year that `when:` names beside the first; of each there is a moment.
  const std::vector<Window>& windows() const { return m_windows; }

 private:
  Located<std::string> default_clause() const;
  /// The scope of the entry: the moment, or `every_talk` when it came from there as a whole.
  const Scope& scope_of(const Entry& entry) const;
  void read_talk();
  void check_request() const;
  void note_where_attendees_could_be();
  void read_people();
  void take_people_of_groups();
  void read_afterwards();
  void read_choices();
  void read_mandatory(const Entry& entry);
  Stated read_yes_no(const Entry& entry, Basis& basis);

  RuleReader& m_reader;
  const Entry* m_defaults;
  Scope m_every_talk;
  Moment m_moment;
  std::vector<Window> m_windows;
  Span m_place_of_kind;  ///< after which `kind:` could stand
  bool m_any_may_lack = false;
};

Located<std::string> MomentReader::default_clause() const {
  const Node* clause = m_defaults == nullptr ? nullptr : m_defaults->value.find("clause");
  return clause == nullptr ? Located<std::string>{} : Located<std::string>{clause->text, clause->span};
}

const Scope& MomentReader::scope_of(const Entry& entry) const {
  const Entry* inherited = m_defaults == nullptr ? nullptr : find_entry(m_defaults->value, entry.key);
  return inherited != nullptr && inherited->key_span == entry.key_span ? m_every_talk : m_reader.scope();
}

void MomentReader::read_mandatory(const Entry& entry) {
  if (is_by_role(entry.value) && m_moment.kind == MomentKind::event) {
    m_reader.diagnostics().error("not-attending", rule_span(entry), words::policy::k_event_mandatory,
                                 Message(words::policy::k_event_mandatory_help));
  } else if (is_by_role(entry.value)) {
    m_moment.mandatory_basis =
        read_mandatory_by_role(entry, scope_of(entry), m_reader.node().find("attendees"),
                               m_moment.attendees_basis.span, m_moment.attendees);
    give_groups_mandatory(m_moment.attendees, m_moment.audience);
  } else {
    m_moment.mandatory = read_yes_no(entry, m_moment.mandatory_basis);
  }
}

Stated MomentReader::read_yes_no(const Entry& entry, Basis& basis) {
  RuleReader rule(entry, scope_of(entry));
  basis = rule.basis();
  const Node* node = rule.value();
  rule.finish();
  return node == nullptr ? Stated::not_stated : read_stated(*node, rule.scope()).value_or(Stated::not_stated);
}

Moment MomentReader::read(const std::string& id) {
  m_moment.id = MomentId(id);
  m_moment.basis = m_reader.basis();
  m_moment.attendees_basis = m_moment.mandatory_basis = m_moment.mode_basis = m_moment.follow_up_basis =
      m_moment.no_show_basis = m_moment.after_basis = m_moment.advice_basis = m_moment.divisions_basis =
          m_moment.basis;
  m_moment.window.basis = m_moment.duration.basis = m_moment.invite.basis = m_moment.report.basis =
      m_moment.basis;
  m_moment.name = m_reader.required_text("name", 120);
  m_moment.purpose = m_reader.text("purpose");
  m_moment.content = m_reader.text("content");
  m_place_of_kind = m_reader.place_for_next();
  const std::optional<MomentKind> stated_kind = read_kind(m_reader);
  if (!stated_kind) {  // which keys it may have nobody knows
    for (const Entry& entry : m_reader.node().entries) {
      m_reader.optional(entry.key);
    }
    m_moment.audience.resize(1);
    return std::move(m_moment);
  }
  const MomentKind kind = m_moment.kind = *stated_kind;
  const bool for_pupils =
      kind != MomentKind::checklist &&
      (kind != MomentKind::cadence || m_reader.optional("grades") || m_reader.optional("who") ||
       m_reader.optional("divisions") || m_reader.optional("if") || m_reader.optional("unless"));
  if (kind == MomentKind::cadence || kind == MomentKind::checklist) {
    m_reader.required("for");
  }
  std::vector<GroupMandatory> later;
  if (for_pupils) {
    m_moment.audience = read_audience(m_reader, kind, later);
  }
  if (kind == MomentKind::talk || kind == MomentKind::event) {
    if (const Entry* when = m_reader.required("when")) {
      m_windows = read_windows(*when, scope_of(*when));
      m_moment.window = m_windows.empty() ? m_moment.window : m_windows.front();
      m_windows.empty() ? m_reader.scope().reading.without_when.push_back(id) : void();
    }
  }
  if (kind == MomentKind::talk) {
    read_talk();
    for (const GroupMandatory& group : later) {  // of the moment's attendees, who are read by now
      Audience& own = m_moment.audience.at(group.group);
      own.attendees = m_moment.attendees;
      own.attendees_basis = m_moment.attendees_basis;
      own.mandatory_basis =
          read_mandatory_by_role(*group.entry, group.scope, nullptr, m_moment.attendees_basis.span,
                                 own.attendees, OwnMandatory::gives_way);
    }
  } else if (kind == MomentKind::event || kind == MomentKind::recurring) {
    m_moment.event = read_event(m_reader, kind);
  } else {
    m_moment.cadence = read_cadence(m_reader, kind);
  }
  check_request();
  if (kind == MomentKind::talk || kind == MomentKind::event) {
    if (const Entry* mandatory = m_reader.optional("mandatory")) {
      read_mandatory(*mandatory);
    }
    if (const Entry* together = m_reader.optional("same_moment_for_all_divisions")) {
      m_moment.divisions_together = read_yes_no(*together, m_moment.divisions_basis);
    }
  }
  return std::move(m_moment);
}

Moment MomentReader::read_some_rules() {
  m_any_may_lack = true;
  m_moment.name = m_reader.text("name", 120);
  m_moment.content = m_reader.text("content");
  if (const Entry* when = m_reader.optional("when")) {
    m_moment.window = read_window(*when, m_reader.scope()).value_or(m_moment.window);
  }
  read_talk();
  const Entry* mandatory = m_reader.optional("mandatory");
  if (mandatory != nullptr && !is_by_role(mandatory->value)) {  // of each apart: the case holds it itself
    read_mandatory(*mandatory);
  }
  if (const Entry* together = m_reader.optional("same_moment_for_all_divisions")) {
    m_moment.divisions_together = read_yes_no(*together, m_moment.divisions_basis);
  }
  return std::move(m_moment);
}

void MomentReader::read_defaults() {
  m_any_may_lack = true;
  read_talk();
  const Entry* mandatory = m_reader.optional("mandatory");
  if (mandatory != nullptr && !is_by_role(mandatory->value)) {  // who that is stands in each talk
    read_mandatory(*mandatory);
  }
}

void MomentReader::read_talk() {
  if (const Entry* duration = m_reader.optional("duration")) {
    m_moment.duration = read_duration(*duration, scope_of(*duration));
  }
  if (const Entry* request = m_reader.optional("on_request")) {
    m_moment.initiative = read_initiative(*request, scope_of(*request));
  }
  read_people();
  m_moment.invite.needed = !m_moment.without_guardians;
  if (const Entry* invite = m_reader.optional("invite")) {
    m_moment.invite = read_invite(*invite, scope_of(*invite));
    if (&scope_of(*invite) == &m_every_talk && m_moment.without_guardians) {
      m_moment.invite.needed = false;  // how talks with guardians are announced makes none of this one
    }
  }
  if (const Entry* report = m_reader.optional("report")) {
    m_moment.report = read_report(*report, scope_of(*report));
  }
  if (const Entry* form = m_reader.optional("form")) {
    m_moment.form = read_form(*form, scope_of(*form));
  }
  if (const Entry* record = m_reader.optional("record")) {
    m_moment.record = read_record(*record, scope_of(*record));
  }
  read_afterwards();
  read_choices();
}

/// "Within 2 weeks after the request" is for talks that somebody asks for.
void MomentReader::check_request() const {
  const Window& window = m_moment.window;
  if (window.kind == WindowKind::any_time && window.margin.count != 0 && !m_moment.initiative) {
    Diagnostic diagnostic;
    diagnostic.code = "no-request";
    diagnostic.message = words::policy::k_no_request;
    diagnostic.span = window.basis.span;
    diagnostic.help = Message(words::policy::k_no_request_help);
    const auto& none = m_reader.scope().reading.none;
    const auto taken_away =
        std::ranges::find(none, m_reader.scope().under("on_request").path, &Located<std::string>::value);
    taken_away == none.end() ? void() : say_of_higher(diagnostic, taken_away->span);
    m_reader.diagnostics().add(std::move(diagnostic));
  }
}

/// Without attendees it may be no talk at all; or all talks lack them, because `every_talk` does.
void MomentReader::note_where_attendees_could_be() {
  const auto& replaced = m_reader.scope().reading.groups_replaced;
  if (const auto groups = replaced.find(m_moment.id.text); groups != replaced.end()) {
    m_reader.note_if_missing("attendees", words::policy::k_groups_replaced, groups->second);
  }
  if (m_reader.optional("kind") == nullptr) {
    m_reader.note_if_missing("attendees", words::policy::k_kind_not_stated, m_place_of_kind);
  }
  if (m_defaults != nullptr && !m_defaults->value.entries.empty()) {
    m_reader.note_if_missing("attendees", words::policy::k_missing_for_all,
                             m_defaults->value.entries.back().key_span);
  }
}

/// Those who are not among them already.
void add_missing(const std::vector<Attendee>& more, std::vector<Attendee>& people) {
  for (const Attendee& one : more) {
    const bool there = std::ranges::any_of(people, [&](const Attendee& attendee) {
      return attendee.role == one.role && attendee.other == one.other;
    });
    there ? void() : people.push_back(one);
  }
}

/// Where each group says who takes part, the moment itself need not.
void MomentReader::take_people_of_groups() {
  for (const Audience& group : m_moment.audience) {
    add_missing(group.attendees, m_moment.attendees);
  }
  m_moment.attendees_basis = m_moment.audience.front().attendees_basis;
}

void MomentReader::read_people() {
  const bool all_have_own =
      !m_moment.audience.empty() &&
      std::ranges::none_of(m_moment.audience, [](const Audience& group) { return group.attendees.empty(); });
  const Entry* attendees =
      m_any_may_lack || all_have_own ? m_reader.optional("attendees") : m_reader.required("attendees");
  if (attendees == nullptr && all_have_own) {
    take_people_of_groups();
  } else if (attendees != nullptr) {
    Attendees read = read_attendees(*attendees, scope_of(*attendees));
    m_moment.attendees = std::move(read.people);
    m_moment.attendees_basis = read.basis;
  } else {
    note_where_attendees_could_be();
  }
  if (const Entry* more = m_reader.optional("may_join")) {
    std::vector<Attendee> guests = read_attendees(*more, scope_of(*more)).people;
    for (Attendee& guest : guests) {
      guest.presence = Presence::on_request;
    }
    add_missing(guests, m_moment.attendees);
    for (Audience& group : m_moment.audience) {
      group.attendees.empty() ? void() : add_missing(guests, group.attendees);
    }
  }
  m_moment.without_guardians = std::ranges::none_of(m_moment.attendees, [](const Attendee& attendee) {
    return attendee.role == Role::guardians && attendee.presence != Presence::no;
  });
}

void MomentReader::read_afterwards() {
  static constexpr Word<Stated> k_no_show[] = {
      {"new appointment", Stated::yes}, {"nothing", Stated::no}, {"not stated", Stated::not_stated},
      {"nieuwe afspraak", Stated::yes}, {"niets", Stated::no},   {"niet vermeld", Stated::not_stated}};
  if (const Entry* follow_up = m_reader.optional("follow_up")) {
    m_moment.follow_up = read_yes_no(*follow_up, m_moment.follow_up_basis) == Stated::yes;
  }
  if (const Entry* no_show = m_reader.optional("after_no_show")) {
    RuleReader rule(*no_show, scope_of(*no_show));
    m_moment.no_show_basis = rule.basis();
    if (const Node* node = rule.value()) {
      m_moment.after_no_show = one_word(*node, k_no_show, words::policy::k_a_follow_up, rule.diagnostics())
                                   .value_or(Stated::not_stated);
    }
    rule.finish();
  }
}

void MomentReader::read_choices() {
  static constexpr Word<bool> k_per[] = {{"household", true},  {"pupil", false}, {"gezin", true},
                                         {"huishouden", true}, {"family", true}, {"leerling", false},
                                         {"kind", false},      {"child", false}};
  static constexpr Word<std::string_view> k_duo[] = {
      {"either", "either"},         {"both", "both"},   {"whoever works that day", "working"},
      {"een van beiden", "either"}, {"beiden", "both"}, {"wie die dag werkt", "working"}};
  if (const Entry* mode = m_reader.optional("mode")) {
    RuleReader rule(*mode, scope_of(*mode));
    m_moment.mode_basis = rule.basis();
    const Node* node = rule.value();
    rule.finish();
    if (node != nullptr && node->is_scalar() &&
        (node->text == "agreed with the guardians" || node->text == "in overleg met de ouders")) {
      m_moment.mode_agreed = true;
    } else if (node != nullptr) {
      m_moment.mode = read_mode(*node, rule.scope(), words::policy::k_a_mode).value_or("");
    }
  }
  if (const Entry* advice = m_reader.optional("advice")) {
    m_moment.advice = read_advice(*advice, scope_of(*advice), m_moment.advice_basis);
  }
  if (const Entry* instead = m_reader.optional("instead")) {
    m_moment.opt_out = read_opt_out(*instead, scope_of(*instead));
  }
  if (const Entry* per = m_reader.optional("per")) {
    m_moment.per_household =
        one_word(per->value, k_per, words::policy::k_a_subject, m_reader.diagnostics()).value_or(false);
  }
  if (const Entry* duo = m_reader.optional("duo")) {
    m_moment.duo =
        one_word(duo->value, k_duo, words::policy::k_a_choice, m_reader.diagnostics()).value_or("");
  }
  m_moment.siblings_together = m_reader.yes_no("siblings_together").value_or(true);
  if (const Entry* after = m_reader.optional("after")) {
    RuleReader rule(*after, scope_of(*after));
    m_moment.after_basis = rule.basis();
    if (const Node* node = rule.value();
        node != nullptr && check_scalar(*node, words::policy::k_an_earlier_talk, rule.diagnostics())) {
      m_moment.after_moment = MomentId(node->text);
      rule.scope().reading.moments_referred_to.push_back({node->text, node->span});
    }
    rule.finish();
  }
}

}  // namespace

Moment read_expected_rules(RuleReader& reader) {
  return MomentReader(reader, nullptr).read_some_rules();
}

void check_default_rules(const Entry& defaults, const Scope& scope) {
  if (defaults.value.is_mapping()) {
    RuleReader reader(defaults, scope, "");
    MomentReader(reader, nullptr).read_defaults();
  }
}

std::vector<Moment> read_moments(const Entry& entry, const Scope& scope, const Entry* defaults) {
  std::vector<Moment> moments;
  std::vector<Moment> changed;
  each_with_id(entry, scope, [&](RuleReader& reader, const std::string& id) {
    if (is_expectation(reader.node())) {
      report_expectation(reader, id);
      return;
    }
    MomentReader one(reader, defaults);
    Moment moment = one.read(id);
    if (scope.reading.changed_rounds.contains(id)) {
      changed.push_back(std::move(moment));
      return;
    }
    const Entry* repeat = moment.kind == MomentKind::talk ? reader.optional("repeat") : nullptr;
    std::vector<Moment> rounds = rounds_of(moment, one.windows(), repeat, reader.scope());
    if (rounds.empty()) {
      moments.push_back(std::move(moment));
      return;
    }
    scope.reading.repeated_by[id] = repeat != nullptr ? rule_span(*repeat) : moment.window.basis.span;
    for (Moment& round : rounds) {
      scope.reading.repeated[id].push_back(round.id);
      moments.push_back(std::move(round));
    }
  });
  replace_rounds(moments, std::move(changed), scope.reading);
  leave_out_rounds(moments, scope.reading);
  check_round_ids(moments, scope.diagnostics());
  return moments;
}

}  // namespace gesprek::policy_reader
