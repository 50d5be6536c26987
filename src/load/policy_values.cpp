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
constexpr int k_minutes_a_quarter = 15;

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
    {"min.", {Unit::minutes}},
    {"minuten", {Unit::minutes}},
    {"minuut", {Unit::minutes}},
    {"uur", {Unit::minutes, k_minutes_an_hour}},
    {"u", {Unit::minutes, k_minutes_an_hour}},
    {"u.", {Unit::minutes, k_minutes_an_hour}},
    {"fortnight", {Unit::weeks, 2}},
    {"fortnights", {Unit::weeks, 2}},
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
    {"kwartier", {Unit::minutes, k_minutes_a_quarter}},
    {"quarters of an hour", {Unit::minutes, k_minutes_a_quarter}},
};

constexpr Word<int> k_months[] = {
    {"january", 1},  {"february", 2}, {"march", 3},     {"april", 4},    {"may", 5},       {"june", 6},
    {"july", 7},     {"august", 8},   {"september", 9}, {"october", 10}, {"november", 11}, {"december", 12},
    {"januari", 1},  {"februari", 2}, {"maart", 3},     {"mei", 5},      {"juni", 6},      {"juli", 7},
    {"augustus", 8}, {"oktober", 10}, {"jan", 1},       {"feb", 2},      {"mrt", 3},       {"apr", 4},
    {"aug", 8},      {"sep", 9},      {"sept", 9},      {"okt", 10},     {"oct", 10},      {"nov", 11},
    {"dec", 12},
};

/// Lengths that are said without a number.
constexpr Word<int> k_said_minutes[] = {
    {"half an hour", 30},
    {"een half uur", 30},
    {"half uur", 30},
    {"a half hour", 30},
    {"half hour", 30},
    {"a quarter of an hour", 15},
    {"quarter of an hour", 15},
    {"a quarter", 15},
    {"een kwartier", 15},
    {"kwartier", 15},
    {"een kwartiertje", 15},
    {"kwartiertje", 15},
    {"een half uurtje", 30},
    {"half uurtje", 30},
    {"een uurtje", 60},
    {"three quarters of an hour", 45},
    {"drie kwartier", 45},
    {"driekwartier", 45},
    {"an hour and a quarter", 75},
    {"een uur en een kwartier", 75},
    {"vijf kwartier", 75},
    {"an hour and a half", 90},
    {"one and a half hours", 90},
    {"one hour and a half", 90},
    {"anderhalf uur", 90},
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

constexpr Word<std::string_view> k_channels[] = {
    {"parro", "parro"},
    {"mail", "mail"},
    {"phone", "phone"},
    {"letter", "letter"},
    {"paper", "paper"},
    {"app", "app"},
    {"website", "website"},
    {"portal", "portal"},
    {"chat", "chat"},
    {"in person", "in-person"},
    {"e-mail", "mail"},
    {"telefoon", "phone"},
    {"brief", "letter"},
    {"email", "mail"},
    {"papier", "paper"},
    {"ouderportaal", "portal"},
    {"parent portal", "portal"},
    {"op papier", "paper"},
    {"on paper", "paper"},
    {"telefonisch", "phone"},
    {"post", "letter"},
};

constexpr Word<std::string_view> k_modes[] = {
    {"school", "school"},    {"phone", "phone"},       {"video", "video"},     {"home", "home"},
    {"at home", "home"},     {"at school", "school"},  {"online", "video"},    {"thuis", "home"},
    {"op school", "school"}, {"telefoon", "phone"},    {"by phone", "phone"},  {"telefonisch", "phone"},
    {"fysiek", "school"},    {"videobellen", "video"}, {"huisbezoek", "home"}, {"home visit", "home"},
    {"teams", "video"},      {"via teams", "video"},   {"digitaal", "video"},  {"beeldbellen", "video"},
    {"video call", "video"}, {"in person", "school"},
};

}  // namespace

bool take_to(WordReader& words) {
  return words.take("á") || words.take("to") || words.take("until") || words.take("till") ||
         words.take("through") || words.take("tot en met") || words.take("t/m") || words.take("tot aan") ||
         words.take("tot") || words.take("à") || words.take("a") || words.take("-") || words.take("–") ||
         (words.and_joins() && (words.take("and") || words.take("en")));
}

bool take_and(WordReader& words) {
  return words.take("and") || words.take("or") || words.take("en") || words.take("of") || words.take("&");
}

bool take_about(WordReader& words) {
  static constexpr Word<bool> k_abouts[] = {{"about", true}, {"around", true},   {"approximately", true},
                                            {"circa", true}, {"ca", true},       {"ca.", true},
                                            {"rond", true},  {"ongeveer", true}, {"omstreeks", true},
                                            {"zo'n", true},  {"±", true},        {"plusminus", true}};
  return words.take_any(k_abouts).has_value();
}

namespace {

/// "1.5 hours", "1,5 uur" (the comma counts as a blank), "2 and a half hours".
std::optional<Length> take_parts_of_hours(WordReader& words) {
  static constexpr Word<int> k_hours[] = {{"hours", 60}, {"hour", 60}, {"uur", 60}, {"uren", 60}};
  constexpr int k_quarter = k_minutes_an_hour / 4;
  const std::size_t start = words.mark();
  if (const auto quarters = words.take_quarters(); quarters && words.take_any(k_hours)) {
    return Length{*quarters * k_quarter, Unit::minutes};
  }
  words.back_to(start);
  const auto whole = words.take_number();
  const bool half = whole && (words.take("and a half") || words.take("en een half") || words.take("5"));
  if (half && words.take_any(k_hours)) {
    return Length{*whole * k_minutes_an_hour + 2 * k_quarter, Unit::minutes};
  }
  words.back_to(start);
  return std::nullopt;
}

}  // namespace

namespace {

/// "1 uur en 15 minuten".
std::optional<Length> take_hours_and_minutes(WordReader& words) {
  static constexpr Word<int> k_hours[] = {{"hours", 60}, {"hour", 60}, {"uur", 60}, {"uren", 60}};
  static constexpr Word<bool> k_minutes[] = {
      {"minutes", true}, {"minuten", true}, {"minute", true}, {"minuut", true}, {"min", true}};
  const std::size_t start = words.mark();
  const auto hours = words.take_number();
  const bool named = hours && words.take_any(k_hours) && (words.take("and") || words.take("en"));
  const auto minutes = named ? words.take_number() : std::nullopt;
  if (minutes && *minutes < k_minutes_an_hour && words.take_any(k_minutes)) {
    return Length{*hours * k_minutes_an_hour + *minutes, Unit::minutes};
  }
  words.back_to(start);
  return std::nullopt;
}

}  // namespace

std::optional<Length> take_length(WordReader& words) {
  if (const auto length = take_hours_and_minutes(words)) {
    return length;
  }
  if (const auto minutes = words.take_any(k_said_minutes)) {
    return Length{*minutes, Unit::minutes};
  }
  const std::size_t start = words.mark();
  const auto count = words.take_count();
  if (const auto unit = count ? words.take_any(k_units) : std::nullopt) {
    return Length{*count * unit->times, unit->unit};
  }
  words.back_to(start);
  return take_parts_of_hours(words);
}

std::optional<LengthRange> take_length_range(WordReader& words) {
  const std::size_t start = words.mark();
  const bool between = words.take("between") || words.take("tussen");
  const auto take_join = [&] { return take_to(words) || (between && take_and(words)); };
  if (const auto length = take_length(words)) {
    const std::size_t after = words.mark();
    const auto last = take_join() ? take_length(words) : std::nullopt;
    if (last && last->unit == length->unit) {
      return LengthRange{*length, *last};
    }
    words.back_to(between ? start : after);
    return between ? std::nullopt : std::optional(LengthRange{*length, *length});
  }
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

LengthRange in_order(const LengthRange& range) {
  return range.most.count < range.least.count ? LengthRange{range.most, range.least} : range;
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

std::optional<NumberRange> take_ordinal_range(WordReader& words) {
  const auto first = words.take_ordinal();
  if (!first) {
    return std::nullopt;
  }
  NumberRange range{*first, *first};
  for (;;) {
    const std::size_t after = words.mark();
    const bool to = take_to(words);
    to || take_and(words);
    const auto next = words.take_ordinal();
    if (!next || (!to && *next != range.last + 1)) {
      words.back_to(after);
      return range;
    }
    range.last = *next;
  }
}

std::optional<int> take_times(WordReader& words) {
  static constexpr Word<int> k_times[] = {
      {"once", 1},     {"twice", 2},    {"thrice", 3},   {"one time", 1}, {"eens", 1},    {"eenmaal", 1},
      {"tweemaal", 2}, {"driemaal", 3}, {"viermaal", 4}, {"vijfmaal", 5}, {"zesmaal", 6},
  };
  static constexpr Word<bool> k_signs[] = {
      {"times", true}, {"time", true}, {"keer", true}, {"maal", true}, {"x", true}};
  if (const auto times = words.take_any(k_times)) {
    return times;
  }
  if (const auto times = words.take_number_before('x')) {
    return times;
  }
  const std::size_t start = words.mark();
  const auto count = words.take_number();
  if (count && words.take_any(k_signs)) {
    return count;
  }
  words.back_to(start);
  return std::nullopt;
}

std::optional<int> take_month(WordReader& words) {
  return words.take_any(k_months);
}

bool is_month(std::string_view folded) {
  return std::ranges::find(k_months, folded, &Word<int>::text) != std::end(k_months);
}

std::optional<Window::Part> take_part_of_day(WordReader& words) {
  return words.take_any(k_parts);
}

std::optional<Day> read_day(const Node& node, const Scope& scope) {
  if (node.is_scalar()) {  // "10 March 2026"
    WordReader words(node);
    const auto day = words.take_number();
    const auto month = day ? take_month(words) : std::nullopt;
    const auto year = month ? words.take_number() : std::nullopt;
    if (year && words.done()) {
      if (const auto date = make_day(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day))) {
        return date;
      }
    }
  }
  return to_day(node, scope.diagnostics());
}

std::optional<ClockRange> read_clock_range(const Node& node, const Scope& scope) {
  if (!check_scalar(node, words::policy::k_a_clock, scope.diagnostics())) {
    return std::nullopt;
  }
  WordReader words(node);
  static constexpr Word<bool> k_froms[] = {
      {"from", true}, {"van", true}, {"between", true}, {"tussen", true}};
  static constexpr Word<bool> k_o_clock[] = {{"uur", true}, {"u", true}, {"u.", true}, {"o'clock", true}};
  words.take_any(k_froms);
  const auto start = words.take_clock();
  start ? static_cast<void>(words.take_any(k_o_clock)) : void();
  const bool to = start && (take_to(words) || words.take("and") || words.take("en"));
  const auto end = to ? words.take_clock() : std::nullopt;
  end ? static_cast<void>(words.take_any(k_o_clock)) : void();
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

std::optional<std::string> read_channel(const Node& node, const Scope& scope) {
  if (node.is_scalar() &&
      std::ranges::find(scope.reading.channels, node.text) != scope.reading.channels.end()) {
    return node.text;
  }
  if (!check_scalar(node, words::policy::k_a_channel, scope.diagnostics())) {
    return std::nullopt;
  }
  WordReader words(node);
  words.take("by") || words.take("via") || words.take("per");
  const auto channel = words.take_any(k_channels);
  if (!channel || !words.done()) {
    words.report(words::policy::k_a_channel, scope.diagnostics());
    return std::nullopt;
  }
  return std::string(*channel);
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

std::optional<std::string> read_mode(const Node& node, const Scope& scope, const Phrase& what) {
  const auto mode = one_word(node, k_modes, what, scope.diagnostics());
  return mode ? std::optional<std::string>(std::string(*mode)) : std::nullopt;
}

}  // namespace gesprek::policy_reader
