#include "load/policy_values.hpp"

#include <algorithm>
#include <iterator>

#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

struct UnitWord {
  Unit unit = Unit::minutes;
  int times = 1;
};

constexpr int k_minutes_an_hour = 60;
constexpr int k_months_a_year = 12;

constexpr Word<UnitWord> k_units[] = {
    {"minutes", {Unit::minutes}},
    {"minute", {Unit::minutes}},
    {"hours", {Unit::minutes, k_minutes_an_hour}},
    {"hour", {Unit::minutes, k_minutes_an_hour}},
    {"days", {Unit::calendar_days}},
    {"day", {Unit::calendar_days}},
    {"school days", {Unit::school_days}},
    {"school day", {Unit::school_days}},
    {"weeks", {Unit::weeks}},
    {"week", {Unit::weeks}},
    {"school weeks", {Unit::school_weeks}},
    {"school week", {Unit::school_weeks}},
    {"months", {Unit::months}},
    {"month", {Unit::months}},
    {"years", {Unit::months, k_months_a_year}},
    {"year", {Unit::months, k_months_a_year}},
    {"min", {Unit::minutes}},
    {"minuten", {Unit::minutes}},
    {"minuut", {Unit::minutes}},
    {"uur", {Unit::minutes, k_minutes_an_hour}},
    {"uren", {Unit::minutes, k_minutes_an_hour}},
    {"dagen", {Unit::calendar_days}},
    {"dag", {Unit::calendar_days}},
    {"calendar days", {Unit::calendar_days}},
    {"calendar day", {Unit::calendar_days}},
    {"kalenderdagen", {Unit::calendar_days}},
    {"schooldagen", {Unit::school_days}},
    {"schooldag", {Unit::school_days}},
    {"weken", {Unit::weeks}},
    {"schoolweken", {Unit::school_weeks}},
    {"maanden", {Unit::months}},
    {"maand", {Unit::months}},
    {"jaar", {Unit::months, k_months_a_year}},
};

constexpr Word<int> k_months[] = {
    {"january", 1},   {"february", 2},  {"march", 3},   {"april", 4},     {"may", 5},
    {"june", 6},      {"july", 7},      {"august", 8},  {"september", 9}, {"october", 10},
    {"november", 11}, {"december", 12}, {"januari", 1}, {"februari", 2},  {"maart", 3},
    {"mei", 5},       {"juni", 6},      {"juli", 7},    {"augustus", 8},  {"oktober", 10},
};

constexpr Word<unsigned> k_weekdays[] = {
    {"monday", 1},  {"tuesday", 2}, {"wednesday", 3}, {"thursday", 4},  {"friday", 5},  {"saturday", 6},
    {"maandag", 1}, {"dinsdag", 2}, {"woensdag", 3},  {"donderdag", 4}, {"vrijdag", 5}, {"zaterdag", 6},
};

constexpr Word<Window::Part> k_parts[] = {
    {"evening", Window::Part::evening},
    {"afternoon", Window::Part::afternoon},
    {"morning", Window::Part::morning},
    {"school time", Window::Part::school_time},
    {"any", Window::Part::any},
    {"avond", Window::Part::evening},
    {"middag", Window::Part::afternoon},
    {"ochtend", Window::Part::morning},
    {"schooltijd", Window::Part::school_time},
    {"lesson time", Window::Part::school_time},
};

constexpr Word<Role> k_roles[] = {
    {"guardians", Role::guardians},
    {"pupil", Role::pupil},
    {"teacher", Role::teacher},
    {"coordinator", Role::coordinator},
    {"head", Role::head},
    {"guardian", Role::guardians},
    {"parents", Role::guardians},
    {"teachers", Role::teacher},
    {"ouders", Role::guardians},
    {"leerling", Role::pupil},
    {"leerkracht", Role::teacher},
    {"groepsleerkracht", Role::teacher},
    {"intern begeleider", Role::coordinator},
    {"ib", Role::coordinator},
    {"directeur", Role::head},
};

constexpr Word<std::string_view> k_other_roles[] = {
    {"interpreter", "interpreter"},
    {"next teacher", "next-teacher"},
    {"previous teacher", "previous-teacher"},
    {"specialist", "specialist"},
    {"nursery", "nursery"},
    {"guest", "guest"},
    {"proxy", "proxy"},
    {"assistant", "assistant"},
    {"secretary", "secretary"},
    {"guidance centre", "guidance-centre"},
    {"siblings", "siblings"},
};

constexpr Word<std::string_view> k_channels[] = {
    {"parro", "parro"},         {"mail", "mail"},     {"phone", "phone"},
    {"letter", "letter"},       {"paper", "paper"},   {"app", "app"},
    {"website", "website"},     {"portal", "portal"}, {"chat", "chat"},
    {"in person", "in-person"}, {"e-mail", "mail"},   {"telefoon", "phone"},
    {"brief", "letter"},        {"papier", "paper"},
};

constexpr Word<std::string_view> k_modes[] = {
    {"school", "school"}, {"phone", "phone"},  {"video", "video"},
    {"home", "home"},     {"at home", "home"}, {"at school", "school"},
};

std::optional<RoleName> whole_role(WordReader& words, const Scope& scope) {
  const auto role = take_role(words, scope.reading);
  if (!role || !words.done()) {
    words.report(words::policy::k_a_role, scope.diagnostics());
    return std::nullopt;
  }
  return role;
}

}  // namespace

bool take_to(WordReader& words) {
  return words.take("to") || words.take("until") || words.take("tot en met") || words.take("t/m") ||
         words.take("tot");
}

bool take_and(WordReader& words) {
  return words.take("and") || words.take("or") || words.take("en") || words.take("of");
}

std::optional<Length> take_length(WordReader& words) {
  const std::size_t start = words.mark();
  if (words.take("half an hour") || words.take("een half uur")) {
    return Length{k_minutes_an_hour / 2, Unit::minutes};
  }
  if (words.take("a quarter of an hour") || words.take("een kwartier")) {
    return Length{k_minutes_an_hour / 4, Unit::minutes};
  }
  const auto count = words.take_number();
  const auto unit = count ? words.take_any(k_units) : std::nullopt;
  if (!unit) {
    words.back_to(start);
    return std::nullopt;
  }
  return Length{*count * unit->times, unit->unit};
}

std::optional<LengthRange> take_length_range(WordReader& words) {
  if (const auto length = take_length(words)) {
    return LengthRange{*length, *length};
  }
  const std::size_t start = words.mark();
  const auto first = words.take_number();
  if (first && (take_to(words) || take_and(words))) {
    const auto last = words.take_number();
    if (const auto unit = last ? words.take_any(k_units) : std::nullopt) {
      return LengthRange{{*first * unit->times, unit->unit}, {*last * unit->times, unit->unit}};
    }
  }
  words.back_to(start);
  return std::nullopt;
}

std::optional<NumberRange> take_number_range(WordReader& words) {
  const auto first = words.take_number();
  if (!first) {
    return std::nullopt;
  }
  const std::size_t after = words.mark();
  if (take_to(words)) {
    if (const auto last = words.take_number()) {
      return NumberRange{*first, *last};
    }
    words.back_to(after);
  }
  return NumberRange{*first, *first};
}

std::optional<int> take_month(WordReader& words) {
  return words.take_any(k_months);
}

std::optional<Weekday> take_weekday(WordReader& words) {
  const auto number = words.take_any(k_weekdays);
  return number ? std::optional<Weekday>(Weekday{*number}) : std::nullopt;
}

std::optional<Window::Part> take_part_of_day(WordReader& words) {
  return words.take_any(k_parts);
}

std::optional<RoleName> take_role(WordReader& words, const Reading& reading) {
  if (const auto role = words.take_any(k_roles)) {
    return RoleName{*role, {}};
  }
  if (const auto other = words.take_any(k_other_roles)) {
    return RoleName{Role::other, std::string(*other)};
  }
  for (const std::string& own : reading.roles) {
    if (words.take(own)) {
      return RoleName{Role::other, own};
    }
  }
  return std::nullopt;
}

std::optional<Length> read_length(const Node& node, const Scope& scope) {
  if (!check_scalar(node, words::policy::k_a_length, scope.diagnostics())) {
    return std::nullopt;
  }
  WordReader words(node);
  const auto length = take_length(words);
  if (!length || !words.done()) {
    words.report(words::policy::k_a_length, scope.diagnostics());
    return std::nullopt;
  }
  return length;
}

std::optional<Role> read_role(const Node& node, const Scope& scope) {
  if (!check_scalar(node, words::policy::k_a_role, scope.diagnostics())) {
    return std::nullopt;
  }
  WordReader words(node);
  const auto role = whole_role(words, scope);
  return role ? std::optional<Role>(role->role) : std::nullopt;
}

std::vector<Role> read_roles(const Node& node, const Scope& scope) {
  std::vector<Role> roles;
  each_item(node, scope, Single::allowed, [&](const Node& item) {
    if (!check_scalar(item, words::policy::k_a_role, scope.diagnostics())) {
      return;
    }
    WordReader words(item);
    auto role = take_role(words, scope.reading);
    while (role && take_and(words)) {
      roles.push_back(role->role);
      role = take_role(words, scope.reading);
    }
    if (!role || !words.done()) {
      words.report(words::policy::k_a_role, scope.diagnostics());
      return;
    }
    roles.push_back(role->role);
  });
  return roles;
}

std::optional<ClockRange> read_clock_range(const Node& node, const Scope& scope) {
  if (!check_scalar(node, words::policy::k_a_clock, scope.diagnostics())) {
    return std::nullopt;
  }
  WordReader words(node);
  words.take("from");
  const auto start = words.take_clock();
  const bool to = start && take_to(words);
  const auto end = to ? words.take_clock() : std::nullopt;
  if (!end || !words.done()) {
    words.report(words::policy::k_a_clock, scope.diagnostics());
    return std::nullopt;
  }
  if (*end <= *start) {
    scope.diagnostics().error("backwards", node.span, {words::policy::k_backwards, {{"text", node.text}}},
                              Message(words::policy::k_backwards_help));
    return std::nullopt;
  }
  return ClockRange{*start, *end};
}

std::optional<Window::Part> read_part_of_day(const Node& node, const Scope& scope) {
  return one_word(node, k_parts, words::policy::k_a_part, scope.diagnostics());
}

std::vector<Weekday> read_weekdays(const Node& node, const Scope& scope) {
  std::vector<Weekday> days;
  each_item(node, scope, Single::allowed, [&](const Node& item) {
    if (const auto number = one_word(item, k_weekdays, words::policy::k_a_weekday, scope.diagnostics())) {
      days.emplace_back(*number);
    }
  });
  return days;
}

std::optional<std::string> read_channel(const Node& node, const Scope& scope) {
  if (node.is_scalar() &&
      std::ranges::find(scope.reading.channels, node.text) != scope.reading.channels.end()) {
    return node.text;
  }
  const auto channel = one_word(node, k_channels, words::policy::k_a_channel, scope.diagnostics());
  return channel ? std::optional<std::string>(std::string(*channel)) : std::nullopt;
}

std::vector<std::string> read_channels(const Node& node, const Scope& scope) {
  std::vector<std::string> channels;
  each_item(node, scope, Single::allowed, [&](const Node& item) {
    if (auto channel = read_channel(item, scope)) {
      channels.push_back(std::move(*channel));
    }
  });
  return channels;
}

std::optional<std::string> read_mode(const Node& node, const Scope& scope) {
  const auto mode = one_word(node, k_modes, words::policy::k_a_mode, scope.diagnostics());
  return mode ? std::optional<std::string>(std::string(*mode)) : std::nullopt;
}

}  // namespace gesprek::policy_reader
