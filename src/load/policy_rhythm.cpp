#include "load/policy_rhythm.hpp"

#include <utility>

#include "load/policy_values.hpp"
#include "model/vague_words.hpp"
#include "words/policy.hpp"
#include "words/policy_lengths.hpp"
#include "words/policy_nearest.hpp"
#include "words/policy_rhythm.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr Word<Cadence::Per> k_periods[] = {
    {"month", Cadence::Per::month},
    {"quarter", Cadence::Per::quarter},
    {"school year", Cadence::Per::school_year},
    {"year", Cadence::Per::school_year},
    {"maand", Cadence::Per::month},
    {"kwartaal", Cadence::Per::quarter},
    {"schooljaar", Cadence::Per::school_year},
    {"jaar", Cadence::Per::school_year},
    {"calendar month", Cadence::Per::month},
    {"kalendermaand", Cadence::Per::month},
};

/// So many times as the school says.
constexpr Word<bool> k_some_times[] = {
    {"a few times", true},  {"several times", true}, {"some times", true},      {"a couple of times", true},
    {"enkele keren", true}, {"een paar keer", true}, {"een aantal keer", true}, {"meerdere keren", true},
    {"enkele malen", true}, {"paar keer", true},     {"meermaals", true},       {"een aantal keren", true},
};

/// Rhythms of one word, or of words that have a sense only together: so many periods, or weeks or months
/// apart.
constexpr Word<Cadence::Per> k_period_rhythms[] = {
    {"monthly", Cadence::Per::month},      {"maandelijks", Cadence::Per::month},
    {"quarterly", Cadence::Per::quarter},  {"annually", Cadence::Per::school_year},
    {"yearly", Cadence::Per::school_year}, {"jaarlijks", Cadence::Per::school_year},
};
constexpr Word<int> k_week_rhythms[] = {
    {"weekly", 1},          {"wekelijks", 1},        {"every other week", 2},  {"om de week", 2},
    {"tweewekelijks", 2},   {"fortnightly", 2},      {"every second week", 2}, {"om de andere week", 2},
    {"every fortnight", 2}, {"once a fortnight", 2}, {"each fortnight", 2},    {"driewekelijks", 3},
};
constexpr Word<int> k_day_rhythms[] = {{"daily", 1}, {"dagelijks", 1}};
constexpr Word<int> k_month_rhythms[] = {
    {"om de maand", 2},        {"every other month", 2}, {"every second month", 2}, {"tweemaandelijks", 2},
    {"om de andere maand", 2}, {"elk half jaar", 6},     {"ieder half jaar", 6},    {"per half jaar", 6},
    {"every half year", 6},    {"halfjaarlijks", 6},     {"half-yearly", 6},        {"each half year", 6},
    {"eens per half jaar", 6}, {"driemaandelijks", 3},   {"every half-year", 6},
};

bool take_each(WordReader& words) {
  static constexpr Word<bool> k_each[] = {
      {"a", true},    {"each", true}, {"every", true},   {"per", true}, {"in each", true},
      {"in a", true}, {"elke", true}, {"iedere", true},  {"elk", true}, {"ieder", true},
      {"in", true},   {"an", true},   {"in every", true}};
  return words.take_any(k_each).has_value();
}

Rhythm apart(const LengthRange& range) {
  return {1, Cadence::Per::interval, range};
}

/// What is longer than the year of a policy has a way out of its own.
bool fits_in_year(WordReader& words, const LengthRange& range) {
  const bool weeks_or_months = range.most.unit == Unit::weeks || range.most.unit == Unit::school_weeks ||
                               range.most.unit == Unit::months;
  if (weeks_or_months && range.most.count > most_a_year(range.most.unit)) {
    words.object("too-long", {words::policy_lengths::k_too_long, {{"text", words.node().text}}},
                 Message(words::policy_nearest::k_once_in_years));
    return false;
  }
  return check_days(words, range.least) && check_days(words, range.most);
}

/// "om de paar weken": how many is the school's to say.
std::optional<LengthRange> take_some(WordReader& words) {
  const std::size_t start = words.mark();
  const auto length = take_vague_length(words);
  if (length && !vague_key(length->vague).empty()) {
    return LengthRange{*length, *length};
  }
  words.back_to(start);
  return std::nullopt;
}

/// "every 3 to 4 weeks", "om de 6 weken", "once a week".
std::optional<LengthRange> take_apart(WordReader& words) {
  const std::size_t start = words.mark();
  const bool about = take_about(words);
  auto range = take_some(words);
  range = range ? range : take_length_range(words);
  if (range && about) {
    range->least.vague = range->most.vague = Vague::about;
  }
  if (!range && !about && (words.take("week") || words.take("schoolweek"))) {
    range = LengthRange{{1, Unit::weeks}, {1, Unit::weeks}};
  }
  if (!range && !about && (words.take("day") || words.take("dag"))) {
    range = LengthRange{{1, Unit::calendar_days}, {1, Unit::calendar_days}};
  }
  if (!range || !fits_in_year(words, *range)) {
    words.back_to(start);
    return std::nullopt;
  }
  return range;
}

std::optional<Rhythm> take_one_word(WordReader& words) {
  if (const auto per = words.take_any(k_period_rhythms)) {
    return Rhythm{1, *per, {}};
  }
  if (const auto weeks = words.take_any(k_week_rhythms)) {
    return apart({{*weeks, Unit::weeks}, {*weeks, Unit::weeks}});
  }
  if (const auto days = words.take_any(k_day_rhythms)) {
    return apart({{*days, Unit::calendar_days}, {*days, Unit::calendar_days}});
  }
  if (const auto months = words.take_any(k_month_rhythms)) {
    return apart({{*months, Unit::months}, {*months, Unit::months}});
  }
  return std::nullopt;
}

/// The rhythm behind a number of times, if one is stated: "a month", "per 3 weken", "om de 6 weken".
std::optional<Rhythm> take_period(WordReader& words) {
  if (words.take("om")) {  // "om de maand" is every other month: here a number follows
    const auto range = take_apart(words);
    return range ? std::optional(apart(*range)) : std::nullopt;
  }
  if (take_each(words)) {
    if (const auto per = words.take_any(k_periods)) {
      return Rhythm{1, *per, {}};
    }
    const auto range = take_apart(words);
    return range ? std::optional(apart(*range)) : std::nullopt;
  }
  return std::nullopt;
}

/// Something else than never, and not more often than once a day.
bool check_times(WordReader& words, const Rhythm& rhythm) {
  if (rhythm.times == 0) {
    words.object("no-time", {words::policy_lengths::k_no_times, {{"text", words.node().text}}},
                 Message(words::policy_nearest::k_rhythms));
    return false;
  }
  if (rhythm.every) {
    if (rhythm.times > 1) {
      words.object("several-in-interval",
                   {words::policy_rhythm::k_several_in_interval, {{"text", words.node().text}}},
                   Message(words::policy_rhythm::k_several_in_interval_help));
    }
    return rhythm.times == 1;
  }
  constexpr int k_days_a_month = 31;
  constexpr int k_days_a_quarter = 92;
  constexpr int k_days_a_year = 366;
  const int days = rhythm.per == Cadence::Per::month     ? k_days_a_month
                   : rhythm.per == Cadence::Per::quarter ? k_days_a_quarter
                                                         : k_days_a_year;
  if (rhythm.times > days) {
    words.object("too-often", {words::policy_lengths::k_too_often, {{"text", words.node().text}}},
                 Message(words::policy_nearest::k_rhythms));
  }
  return rhythm.times <= days;
}

/// The time in which it is to happen `times` times.
Length period_of(const Cadence& cadence) {
  switch (cadence.per) {
    case Cadence::Per::month:
      return {1, Unit::months};
    case Cadence::Per::quarter:
      return {3, Unit::months};
    case Cadence::Per::school_year:
      return {k_months_a_year, Unit::months};
    case Cadence::Per::interval:
      break;
  }
  return cadence.at_least_every.value_or(Length{});
}

/// So many times cannot lie so far apart, however long the months are.
bool bounds_cross(const Cadence& cadence) {
  const Length period = period_of(cadence);
  const Length apart = *cadence.at_most_every;
  if (period.count < 1) {
    return false;
  }
  if (period.unit == apart.unit) {
    return cadence.times * apart.count > period.count;
  }
  const auto within = days_of(period);
  const auto between = days_of(apart);
  return within && between && cadence.times * between->least > within->most;
}

void check_bounds(const Cadence& cadence, const Node& at_most, Diagnostics& diagnostics) {
  if (cadence.at_most_every && bounds_cross(cadence)) {
    Diagnostic diagnostic;
    diagnostic.code = "bounds-cross";
    diagnostic.message = words::policy_rhythm::k_bounds_cross;
    diagnostic.span = at_most.span;
    diagnostic.help = Message(words::policy_rhythm::k_bounds_cross_help);
    say_of_higher(diagnostic, cadence.basis.span);
    diagnostics.add(std::move(diagnostic));
  }
}

/// "About every 6 weeks" says it of the weeks, "about once a month" of the times.
Rhythm with_about(Rhythm rhythm, bool about) {
  rhythm.about = about && !rhythm.every;
  if (about && rhythm.every) {
    rhythm.every->least.vague = rhythm.every->most.vague = Vague::about;
  }
  return rhythm;
}

/// The upper end of a range is what binds.
bool put_in(const Rhythm& rhythm, WordReader& words, Cadence& cadence) {
  if (rhythm.every && rhythm.every->least.count > rhythm.every->most.count) {
    words.object("backwards", {words::policy::k_backwards, {{"text", words.node().text}}},
                 Message(words::policy::k_backwards_help));
    return false;
  }
  cadence.times = rhythm.times;
  cadence.about = rhythm.about;
  cadence.some = rhythm.some;
  cadence.per = rhythm.per;
  cadence.at_least_every = rhythm.every ? std::optional(rhythm.every->most) : std::nullopt;
  return true;
}

}  // namespace

std::optional<Rhythm> take_rhythm(WordReader& words) {
  const bool about = take_about(words);
  if (const auto one = take_one_word(words)) {
    return with_about(*one, about);
  }
  const bool some = words.take_any(k_some_times).has_value();
  const auto times = some ? std::optional(VagueNumbers{}.some_times) : take_times(words);
  auto rhythm = times ? take_one_word(words) : std::nullopt;  // "once every other week"
  rhythm = rhythm ? rhythm : take_period(words);
  if (!rhythm) {
    return std::nullopt;
  }
  *rhythm = with_about(*rhythm, about);
  rhythm->some = some;
  rhythm->times = times.value_or(1);  // "every week" is once every week
  return check_times(words, *rhythm) ? rhythm : std::nullopt;
}

void read_at_least(const Entry& entry, const Scope& scope, Cadence& cadence) {
  static constexpr Word<bool> k_at_least[] = {
      {"at least", true},  {"minimaal", true},     {"minstens", true},       {"ten minste", true},
      {"tenminste", true}, {"no less than", true}, {"niet minder dan", true}};
  RuleReader rule(entry, scope);
  cadence.basis = rule.basis();
  const Node* node = rule.value();
  rule.finish();
  if (node == nullptr || !check_scalar(*node, words::policy::k_a_rhythm, scope.diagnostics())) {
    return;
  }
  WordReader words(*node);
  words.take_any(k_at_least);
  const auto rhythm = take_rhythm(words);
  if (!rhythm || !put_in(*rhythm, words, cadence) || !words.done()) {
    words.report(words::policy::k_a_rhythm, scope.diagnostics());
  }
}

void read_at_most(const Entry& entry, const Scope& scope, Cadence& cadence) {
  static constexpr Word<bool> k_at_most[] = {{"at most", true},        {"max", true},
                                             {"max.", true},           {"maximaal", true},
                                             {"hoogstens", true},      {"ten hoogste", true},
                                             {"hooguit", true},        {"no more than", true},
                                             {"not more than", true},  {"niet meer dan", true},
                                             {"niet vaker dan", true}, {"no more often than", true}};
  RuleReader rule(entry, scope);
  cadence.at_most_basis = rule.basis();
  const Node* node = rule.value();
  rule.finish();
  if (node == nullptr || !check_scalar(*node, words::policy::k_a_bound, scope.diagnostics())) {
    return;
  }
  WordReader words(*node);
  words.take_any(k_at_most);
  const auto rhythm = take_rhythm(words);
  const bool once = rhythm && rhythm->times == 1;
  const Vague about = once && rhythm->about ? Vague::about : Vague::none;
  if (once && rhythm->every && rhythm->every->least == rhythm->every->most) {
    cadence.at_most_every = rhythm->every->most;
  } else if (once && rhythm->per == Cadence::Per::month) {
    cadence.at_most_every = Length{1, Unit::months, about};
  } else if (once && rhythm->per == Cadence::Per::school_year) {
    cadence.at_most_every = Length{k_months_a_year, Unit::months, about};
  }
  if (!cadence.at_most_every || !words.done()) {
    words.report(words::policy::k_a_bound, scope.diagnostics());
    return;
  }
  check_bounds(cadence, *node, scope.diagnostics());
}

}  // namespace gesprek::policy_reader
