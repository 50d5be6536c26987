// Who takes part, by the words that schools use.
#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"
#include "load/policy_values.hpp"
#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr Word<Role> k_roles[] = {
    {"guardians", Role::guardians},
    {"pupil", Role::pupil},
    {"teacher", Role::teacher},
    {"coordinator", Role::coordinator},
    {"head", Role::head},
    {"guardian", Role::guardians},
    {"parents", Role::guardians},
    {"parent", Role::guardians},
    {"ouders", Role::guardians},
    {"ouder", Role::guardians},
    {"ouder(s)", Role::guardians},
    {"ouders/verzorgers", Role::guardians},
    {"ouders en/of verzorgers", Role::guardians},
    {"ouder(s)/verzorger(s)", Role::guardians},
    {"verzorgers", Role::guardians},
    {"verzorger(s)", Role::guardians},
    {"gezaghebbende ouder", Role::guardians},
    {"gezaghebbende ouders", Role::guardians},
    {"child", Role::pupil},
    {"kind", Role::pupil},
    {"leerling", Role::pupil},
    {"teachers", Role::teacher},
    {"class teacher", Role::teacher},
    {"homeroom teacher", Role::teacher},
    {"form teacher", Role::teacher},
    {"leerkracht", Role::teacher},
    {"leerkrachten", Role::teacher},
    {"leraar", Role::teacher},
    {"groepsleerkracht", Role::teacher},
    {"groepsleerkrachten", Role::teacher},
    {"stamgroepleider", Role::teacher},
    {"groepsleider", Role::teacher},
    {"titularis", Role::teacher},
    {"juf", Role::teacher},
    {"meester", Role::teacher},
    {"care coordinator", Role::coordinator},
    {"internal supervisor", Role::coordinator},
    {"intern begeleider", Role::coordinator},
    {"ib", Role::coordinator},
    {"ib'er", Role::coordinator},
    {"ib-er", Role::coordinator},
    {"kwaliteitscoördinator", Role::coordinator},
    {"kwaliteitscoordinator", Role::coordinator},
    {"zorgcoördinator", Role::coordinator},
    {"zorgcoordinator", Role::coordinator},
    {"head teacher", Role::head},
    {"directeur", Role::head},
    {"directie", Role::head},
    {"parent(s)", Role::guardians},
    {"carers", Role::guardians},
    {"carer", Role::guardians},
    {"parents/carers", Role::guardians},
    {"parent(s)/carer(s)", Role::guardians},
    {"parents/guardians", Role::guardians},
    {"parent(s)/guardian(s)", Role::guardians},
    {"verzorger", Role::guardians},
    {"ouders/verzorger(s)", Role::guardians},
    {"pupils", Role::pupil},
    {"student", Role::pupil},
    {"learner", Role::pupil},
    {"leerkracht(en)", Role::teacher},
    {"leraren", Role::teacher},
    {"juf of meester", Role::teacher},
    {"juf/meester", Role::teacher},
    {"class teachers", Role::teacher},
    {"mentor teacher", Role::teacher},
    {"senco", Role::coordinator},
    {"special needs coordinator", Role::coordinator},
    {"learning support coordinator", Role::coordinator},
    {"headteacher", Role::head},
    {"principal", Role::head},
    {"schoolleider", Role::head},
    {"school leader", Role::head},
    {"directeur-bestuurder", Role::head},
};

constexpr Word<std::string_view> k_other_roles[] = {
    {"interpreter", "interpreter"},
    {"next teacher", "next-teacher"},
    {"previous teacher", "previous-teacher"},
    {"next_teacher", "next-teacher"},
    {"next-teacher", "next-teacher"},
    {"previous_teacher", "previous-teacher"},
    {"previous-teacher", "previous-teacher"},
    {"guidance_centre", "guidance-centre"},
    {"guidance-centre", "guidance-centre"},
    {"specialist", "specialist"},
    {"nursery", "nursery"},
    {"guest", "guest"},
    {"proxy", "proxy"},
    {"assistant", "assistant"},
    {"secretary", "secretary"},
    {"guidance centre", "guidance-centre"},
    {"siblings", "siblings"},
    {"administratie", "secretary"},
    {"secretariaat", "secretary"},
    {"administratief medewerker", "secretary"},
    {"school office", "secretary"},
    {"tolk", "interpreter"},
    {"next year's teacher", "next-teacher"},
    {"volgende leerkracht", "next-teacher"},
    {"vorige leerkracht", "previous-teacher"},
    {"peuterspeelzaal", "nursery"},
    {"kinderopvang", "nursery"},
    {"gast", "guest"},
    {"volmacht", "proxy"},
    {"gevolmachtigde", "proxy"},
    {"onderwijsassistent", "assistant"},
    {"clb", "guidance-centre"},
    {"broers en zussen", "siblings"},
};

std::optional<RoleName> whole_role(WordReader& words, const Scope& scope) {
  const auto role = take_role(words, scope.reading);
  if (!role || !words.done()) {
    report_role(words, scope);
    return std::nullopt;
  }
  return role;
}

/// "Teacher only": what closes a list of roles.
bool is_only(WordReader& words) {
  const std::size_t start = words.mark();
  const bool only = words.take("only") || words.take("alleen");
  const bool ends = only && words.done();
  words.back_to(start);
  return ends;
}

/// The longest of the policy's own words that comes next; nothing is taken where there is none.
const std::string* take_own(WordReader& words, const Reading& reading) {
  const std::size_t start = words.mark();
  std::size_t end = start;
  const std::string* longest = nullptr;
  for (const std::string& own : reading.roles) {
    if (words.take(fold(own)) && words.mark() > end) {
      longest = &own;
      end = words.mark();
    }
    words.back_to(start);
  }
  words.back_to(end);
  return longest;
}

}  // namespace

std::optional<RoleName> take_role(WordReader& words, const Reading& reading) {
  if (const std::string* own = take_own(words, reading)) {  // goes before the words of the language
    return RoleName{Role::other, *own};
  }
  if (const auto role = words.take_any(k_roles)) {
    return RoleName{*role, {}};
  }
  if (const auto other = words.take_any(k_other_roles)) {
    return RoleName{Role::other, std::string(*other)};
  }
  return std::nullopt;
}

bool is_same_role(const std::string& key, const std::string& other) {
  const auto role_of = [](const std::string& text) {
    Diagnostics ignored;
    const Reading reading{ignored, {}, {}, {}, {}, {}, {}};
    Node node;
    node.kind = Node::Kind::scalar;
    node.text = text;
    std::ranges::replace(node.text, '_', ' ');
    WordReader words(node);
    const auto role = take_role(words, reading);
    return role && words.done() ? *role : RoleName{Role::other, fold(node.text)};
  };
  return role_of(key) == role_of(other);
}

void report_role(const WordReader& words, const Scope& scope) {
  Diagnostics found;
  words.report(words::policy::k_a_role, found);
  for (Diagnostic problem : found.all()) {
    if (scope.reading.own_roles.known()) {
      problem.notes.push_back({words::policy::k_own_roles_here, scope.reading.own_roles});
    }
    scope.diagnostics().add(std::move(problem));
  }
}

std::optional<RoleName> read_role(const Node& node, const Scope& scope) {
  if (!check_scalar(node, words::policy::k_a_role, scope.diagnostics())) {
    return std::nullopt;
  }
  WordReader words(node);
  return whole_role(words, scope);
}

std::optional<RoleName> read_staff_role(const Node& node, const Scope& scope) {
  static constexpr std::array<std::string_view, 4> k_no_staff{"siblings", "guest", "proxy", "nursery"};
  const auto role = read_role(node, scope);
  const bool no_staff =
      role && (role->role == Role::guardians || role->role == Role::pupil ||
               std::ranges::find(k_no_staff, std::string_view(role->other)) != k_no_staff.end());
  if (no_staff) {
    scope.diagnostics().error("not-staff", node.span, {words::policy::k_not_staff, {{"role", node.text}}},
                              Message(words::policy::k_not_staff_help));
    return std::nullopt;
  }
  return role;
}

bool is_family_word(const Node& name) {
  WordReader words(name);
  const auto role = words.take_any(k_roles);
  return words.done() && (role == Role::guardians || role == Role::pupil);
}

std::vector<RoleName> read_roles(const Node& node, const Scope& scope) {
  std::vector<RoleName> roles;
  each_item(node, scope, Single::allowed, [&](const Node& item) {
    if (!check_scalar(item, words::policy::k_a_role, scope.diagnostics())) {
      return;
    }
    static constexpr Word<bool> k_request_of[] = {
        {"op verzoek van", true}, {"op aanvraag van", true},   {"at the request of", true},
        {"on request of", true},  {"on the request of", true}, {"only", true},
        {"alleen", true}};
    WordReader words(item);
    words.take_any(k_request_of);
    auto role = take_role(words, scope.reading);
    while (role && (take_and(words) || !words.done()) && !is_only(words)) {
      roles.push_back(*role);
      role = take_role(words, scope.reading);
    }
    if (role) {
      words.take("only") || words.take("alleen");
    }
    if (!role || !words.done()) {
      report_role(words, scope);
      return;
    }
    roles.push_back(*role);
  });
  return roles;
}

}  // namespace gesprek::policy_reader
