#include "load/policy_audience.hpp"

#include <algorithm>
#include <array>

#include "load/policy_talk.hpp"
#include "load/policy_values.hpp"
#include "load/policy_window.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr int k_least_grade = 0;  ///< those who have not reached grade 1
constexpr int k_most_grade = 8;
constexpr std::size_t k_most_division = 40;

constexpr std::array<int, 4> k_odd{1, 3, 5, 7};
constexpr std::array<int, 4> k_even{2, 4, 6, 8};

/// Grades named one by one, as a range, by a word; then what is left out of them.
class GradeSet {
 public:
  explicit GradeSet(const Scope& scope) : m_scope(scope) {}

  /// "3, 5 and 7", "1-4", "odd and 8", "from 3", "7+", "all except 8", "1-7 except 3"; the words end the
  /// text.
  bool take(WordReader& words) {
    take_grade_word(words);
    static constexpr Word<bool> k_all[] = {{"all", true}, {"alle", true}};
    static constexpr Word<bool> k_everybody[] = {{"everyone", true}, {"everybody", true}, {"iedereen", true}};
    const bool everybody = words.take_any(k_everybody).has_value();
    const bool all = everybody || words.take_any(k_all).has_value();
    if (all && m_all) {
      m_reported = true;
      m_scope.diagnostics().error("repeated-item", words.node().span,
                                  {words::policy::k_repeated_item, {{"text", words.node().text}}},
                                  Message(words::policy::k_repeated_item_help));
      return false;
    }
    if (all) {
      static constexpr Word<bool> k_of_what[] = {
          {"grades", true}, {"groepen", true}, {"pupils", true}, {"leerlingen", true}, {"kinderen", true}};
      words.take_any(k_of_what);
      m_all = true;
    }
    while (!words.done() && !take_except(words)) {
      if (all || !take_some(words)) {
        return false;
      }
      take_and(words);
    }
    return !m_except || (!words.done() && take_left_out(words));
  }

  bool reported() const { return m_reported; }
  /// Empty: every grade. "All except" begins with grade 1: who has not started is in no grade.
  std::vector<int> grades() const {
    std::vector<int> result;
    if (m_all && !m_except) {
      return result;
    }
    for (int grade = m_all ? 1 : k_least_grade; grade <= k_most_grade; ++grade) {
      const auto place = static_cast<std::size_t>(grade);
      if ((m_all || m_in.at(place)) && !m_out.at(place)) {
        result.push_back(grade);
      }
    }
    return result;
  }

 private:
  using Grades = std::array<bool, k_most_grade + 1>;

  static void take_grade_word(WordReader& words) {
    static constexpr Word<bool> k_words[] = {{"grades", true},    {"grade", true},      {"groepen", true},
                                             {"groep", true},     {"groups", true},     {"group", true},
                                             {"jaargroep", true}, {"jaargroepen", true}};
    words.take_any(k_words);
  }

  bool take_except(WordReader& words) {
    m_except = m_except || words.take("except") || words.take("behalve") || words.take("but") ||
               words.take("apart from") || words.take("uitgezonderd");
    const bool some = std::ranges::find(m_in, true) != m_in.end();
    m_all = m_all || (m_except && !some);  // "except 8", of all
    return m_except;
  }

  bool take_left_out(WordReader& words) {
    while (!words.done()) {
      if (!take_one(words, m_out)) {
        return false;
      }
      take_and(words);
    }
    return true;
  }

  bool take_some(WordReader& words) { return take_one(words, m_in); }

  bool take_one(WordReader& words, Grades& grades) {
    take_grade_word(words);
    if (words.take("odd") || words.take("oneven")) {
      take_grade_word(words);
      return add_each(k_odd, words.node(), grades);
    }
    if (words.take("even")) {
      take_grade_word(words);
      return add_each(k_even, words.node(), grades);
    }
    if (words.at_letter()) {
      words.object("unknown-grade", {words::policy::k_lettered_grade, {{"text", words.node().text}}},
                   Message(words::policy::k_lettered_grade_help));
    }
    const auto range = take_range(words);
    return range && add(*range, words.node(), grades);
  }

  /// "3", "3 to 5", "from 3", "3+", "3 and up", "up to 4".
  static std::optional<NumberRange> take_range(WordReader& words) {
    if (words.take("from") || words.take("vanaf")) {
      take_grade_word(words);
      const auto first = words.take_number();
      const bool to = first && take_to(words);
      const auto last = to ? words.take_number() : std::optional(k_most_grade);
      return first && last ? std::optional(NumberRange{*first, *last}) : std::nullopt;
    }
    if (words.take("up to") || words.take("until") || words.take("t/m") || words.take("tot en met")) {
      take_grade_word(words);
      const auto last = words.take_number();
      return last ? std::optional(NumberRange{1, *last}) : std::nullopt;
    }
    if (const auto first = words.take_number_before('+')) {
      return NumberRange{*first, k_most_grade};
    }
    const auto first = words.take_number();
    if (first && (words.take("and up") || words.take("and higher") || words.take("or higher") ||
                  words.take("en hoger") || words.take("of hoger"))) {
      return NumberRange{*first, k_most_grade};
    }
    const bool to = first && (take_to(words) || words.take("up to"));
    to ? take_grade_word(words) : void();
    const auto last = to ? words.take_number() : first;
    return last ? std::optional(NumberRange{*first, *last}) : std::nullopt;
  }

  bool add_each(const std::array<int, 4>& some, const Node& node, Grades& grades) {
    return std::ranges::all_of(some, [&](int grade) { return add({grade, grade}, node, grades); });
  }

  bool add(const NumberRange& range, const Node& node, Grades& grades) {
    m_reported = true;
    if (range.first > range.last) {
      m_scope.diagnostics().error("backwards", node.span, {words::policy::k_backwards, {{"text", node.text}}},
                                  Message(words::policy::k_backwards_help));
      return false;
    }
    if (range.first < k_least_grade || range.last > k_most_grade) {
      m_scope.diagnostics().error("out-of-range", node.span,
                                  {words::policy::k_out_of_range,
                                   {{"number", std::int64_t{std::max(range.first, range.last)}},
                                    {"least", std::int64_t{k_least_grade}},
                                    {"most", std::int64_t{k_most_grade}}}},
                                  Message(words::policy::k_grades_help));
      return false;
    }
    for (int grade = range.first; grade <= range.last; ++grade) {
      bool& there = grades.at(static_cast<std::size_t>(grade));
      if (there) {
        m_scope.diagnostics().error("repeated-grade", node.span,
                                    {words::policy::k_repeated_grade, {{"grade", std::int64_t{grade}}}},
                                    Message(words::policy::k_repeated_grade_help));
        return false;
      }
      there = true;
    }
    m_reported = false;
    return true;
  }

  const Scope& m_scope;
  Grades m_in{};
  Grades m_out{};
  bool m_all = false;
  bool m_except = false;
  bool m_reported = false;
};

Audience read_group(RuleReader& group) {
  Audience audience;
  const Entry* grades = group.optional("grades");
  const Entry* divisions = group.optional("divisions");
  audience.basis = group.basis_under(grades != nullptr ? grades : divisions);
  if (grades != nullptr) {
    audience.grades = read_grades(grades->value, group.scope()).value_or(std::vector<int>{});
  }
  if (divisions != nullptr) {
    audience.divisions = read_divisions(divisions->value, group.scope());
  }
  read_conditions(group.optional("if"), false, group.scope(), audience.conditions);
  read_conditions(group.optional("unless"), true, group.scope(), audience.conditions);
  check_conditions(audience.conditions, group.diagnostics());
  return audience;
}

/// False: the rule by role is about the moment's attendees, who are not read yet.
bool read_differences(RuleReader& group, MomentKind kind, Audience& audience) {
  audience.name = group.text("name");
  audience.content = group.text("content");
  if (const Entry* when = group.optional("when")) {
    audience.window = read_window(*when, group.scope());
  }
  if (kind != MomentKind::talk) {
    return true;
  }
  if (const Entry* duration = group.optional("duration")) {
    audience.duration = read_duration(*duration, group.scope());
  }
  if (const Entry* attendees = group.optional("attendees")) {
    Attendees read = read_attendees(*attendees, group.scope());
    audience.attendees = std::move(read.people);
    audience.attendees_basis = std::move(read.basis);
  }
  if (const Entry* mode = group.optional("mode")) {
    audience.mode = read_mode(mode->value, group.scope(), words::policy::k_one_mode).value_or("");
  }
  if (const Entry* mandatory = group.optional("mandatory")) {
    if (is_by_role(mandatory->value)) {
      if (group.optional("attendees") == nullptr) {
        return false;
      }
      audience.mandatory_basis = read_mandatory_by_role(
          *mandatory, group.scope(), group.node().find("attendees"), {}, audience.attendees);
      return true;
    }
    RuleReader rule(*mandatory, group.scope());
    audience.mandatory_basis = rule.basis();
    const Node* stated = rule.value();
    audience.mandatory = stated == nullptr ? std::nullopt : read_stated(*stated, rule.scope());
    rule.finish();
  }
  return true;
}

void report_no_group(const RuleReader& reader, Span place, const std::string& id) {
  reader.diagnostics().error("missing-audience", place, {words::policy::k_no_audience, {{"id", id}}},
                             Message(words::policy::k_no_audience_help));
}

}  // namespace

std::optional<std::vector<int>> read_grades(const Node& node, const Scope& scope) {
  GradeSet set(scope);
  bool good = true;
  each_item(
      node, scope, Single::allowed,
      [&](const Node& item) {
        if (!check_scalar(item, words::policy::k_grades, scope.diagnostics())) {
          good = false;
          return;
        }
        const Node whole = without_noughts(item);
        WordReader words(whole);
        if (words.done() || !set.take(words)) {
          set.reported() ? void() : words.report(words::policy::k_grades, scope.diagnostics());
          good = false;
        }
      },
      Twice::read);
  return good && !(node.is_sequence() && node.items.empty()) ? std::optional(set.grades()) : std::nullopt;
}

std::vector<std::string> read_divisions(const Node& node, const Scope& scope) {
  std::vector<std::string> divisions;
  each_item(node, scope, Single::allowed, [&](const Node& item) {
    const auto name = read_name(item, scope, k_most_division);
    if (name && (name->starts_with("all except") || name->starts_with("alle behalve"))) {
      scope.diagnostics().error("all-except-divisions", item.span, words::policy::k_all_except_divisions,
                                Message(words::policy::k_all_except_divisions_help));
    } else if (name) {
      divisions.push_back(*name);
    }
  });
  return divisions;
}

namespace {

/// A group that has every grade of this one, and asks for nothing else; or null.
const Audience* covering(const Audience& group, const std::vector<Audience>& before) {
  const auto covers = [&](const Audience& other) {
    const bool every_grade =
        other.grades.empty() || (!group.grades.empty() && std::ranges::all_of(group.grades, [&](int grade) {
          return std::ranges::find(other.grades, grade) != other.grades.end();
        }));
    const bool every_division = other.divisions.empty() || other.divisions == group.divisions;
    return every_grade && every_division && other.conditions.empty();
  };
  const auto found = std::ranges::find_if(before, covers);
  return found == before.end() ? nullptr : &*found;
}

void check_reached(const Audience& group, const std::vector<Audience>& before, Diagnostics& diagnostics) {
  const Audience* first = covering(group, before);
  if (first == nullptr || !group.basis.span.known()) {
    return;
  }
  Diagnostic diagnostic;
  diagnostic.code = "group-never-reached";
  diagnostic.message = words::policy::k_never_reached;
  diagnostic.span = group.basis.span;
  diagnostic.help = Message(words::policy::k_never_reached_help);
  diagnostic.notes.push_back({words::policy::k_covers_it, first->basis.span});
  diagnostics.add(std::move(diagnostic));
}

}  // namespace

std::vector<Audience> read_audience(RuleReader& moment, MomentKind kind, std::vector<GroupMandatory>& later) {
  static constexpr std::array<std::string_view, 4> k_flat{"grades", "divisions", "if", "unless"};
  const Span place = moment.place_for_next();
  const std::string id = moment.scope().path.substr(moment.scope().path.rfind('.') + 1);
  const Entry* who = moment.optional("who");
  if (who == nullptr) {
    Audience audience = read_group(moment);
    if (moment.optional("grades") == nullptr && moment.optional("divisions") == nullptr) {
      report_no_group(moment, place, id);
    }
    return {std::move(audience)};
  }
  for (const std::string_view key : k_flat) {
    if (const Entry* flat = moment.optional(key)) {
      Diagnostic diagnostic;
      diagnostic.code = "two-audiences";
      diagnostic.message = {words::policy::k_two_audiences, {{"key", std::string(key)}}};
      diagnostic.span = flat->key_span;
      diagnostic.help = Message(words::policy::k_two_audiences_help, {{"key", std::string(key)}});
      diagnostic.notes.push_back({words::policy::k_who_here, who->key_span});
      moment.diagnostics().add(std::move(diagnostic));
    }
  }
  std::vector<Audience> audiences;
  std::vector<Audience> readable;  // of another, nobody can say whom it leaves over
  const Scope scope = moment.scope().under("who");
  each_item(who->value, scope, Single::refused, [&](const Node& item) {
    RuleReader group(item, item.span, scope);
    const std::size_t problems = moment.diagnostics().all().size();
    Audience audience = read_group(group);
    const bool understood = moment.diagnostics().all().size() == problems;
    const bool good = group.optional("grades") != nullptr || group.optional("divisions") != nullptr;
    if (!good) {
      report_no_group(group, group.place_for_next(), id);
    }
    if (!read_differences(group, kind, audience)) {
      later.push_back({audiences.size(), group.optional("mandatory"), group.scope()});
    }
    group.finish();
    if (good && understood) {
      check_reached(audience, readable, moment.diagnostics());
      readable.push_back(audience);
    }
    audiences.push_back(std::move(audience));
  });
  return audiences;
}

}  // namespace gesprek::policy_reader
