#include "load/policy_repeat.hpp"

#include <algorithm>
#include <map>

#include "load/policy_lengths.hpp"
#include "load/policy_rhythm.hpp"
#include "words/policy.hpp"
#include "words/policy_lengths.hpp"
#include "words/policy_nearest.hpp"

namespace gesprek::policy_reader {
namespace {

namespace say = words::policy_lengths;

constexpr int k_most_rounds = 20;

struct Repeat {
  int times = 1;
  LengthRange apart;
};

Point after(const MomentId& id, Edge edge, const Length& length) {
  Point point;
  point.anchor = Anchor::moment;
  point.edge = edge;
  point.ref = id.text;
  point.offset = length;
  return point;
}

void number_name(LocalText& name, int number) {
  for (std::string* text : {&name.nl, &name.en}) {
    *text += text->empty() ? "" : " " + std::to_string(number);
  }
}

/// What is to come round once does not come round.
std::optional<Repeat> once_a_year(WordReader& words) {
  words.object("beyond-year", {say::k_beyond_year, {{"text", words.node().text}}},
               Message(say::k_beyond_year_help));
  return std::nullopt;
}

/// Weeks of a school year that a rhythm is spread over: holidays count along, the first and last weeks do
/// not.
constexpr int k_school_weeks = 40;
constexpr int k_school_months = 10;

Moment round_of(const Moment& moment, int number) {
  Moment round = moment;
  round.id = MomentId(moment.id.text + "-" + std::to_string(number));
  round.written = moment.id;
  number_name(round.name, number);
  return round;
}

/// So often in the year, evenly: a week's play on both sides.
Repeat evenly(int times) {
  const int weeks = k_school_weeks / std::max(times, 1);
  return {times, {{std::max(weeks - 1, 1), Unit::weeks}, {weeks + 1, Unit::weeks}}};
}

/// As often as fits in the school year, the holidays counted along.
std::optional<Repeat> as_often_as_fits(WordReader& words, const LengthRange& apart) {
  constexpr int k_days_a_week = 7;
  const auto longest = days_of(apart.most);
  const bool by_month = apart.most.unit == Unit::months;
  const int weeks = apart.most.unit == Unit::school_weeks ? apart.most.count
                    : longest ? (longest->least + k_days_a_week - 1) / k_days_a_week
                              : 0;
  const int times = apart.most.count < 1 ? 0
                    : by_month           ? k_school_months / apart.most.count
                    : weeks > 0          ? k_school_weeks / weeks
                                         : 0;
  if (times > 1) {
    return Repeat{times, apart};
  }
  constexpr int k_half_a_year = 6;
  return by_month && apart.most.count == k_half_a_year ? std::optional(evenly(2)) : once_a_year(words);
}

/// "every 6 to 8 weeks", "elke maand", "monthly", "3 times a year", "elk kwartaal".
std::optional<Repeat> take_by_rhythm(WordReader& words) {
  constexpr Length k_month{1, Unit::months};
  constexpr int k_quarters = 4;
  const auto rhythm = take_rhythm(words);
  if (!rhythm) {
    return std::nullopt;
  }
  if (rhythm->every) {
    return as_often_as_fits(words, in_order(*rhythm->every));
  }
  switch (rhythm->per) {
    case Cadence::Per::month:
      return rhythm->times == 1 ? as_often_as_fits(words, {k_month, k_month}) : std::nullopt;
    case Cadence::Per::quarter:
      return evenly(k_quarters * rhythm->times);
    default:
      words.take("evenly") || words.take("spread over the year") || words.take("verspreid over het jaar");
      return rhythm->times == 1 ? once_a_year(words) : std::optional(evenly(rhythm->times));
  }
}

/// "5 times, 6 to 8 weeks apart", "5 times, every 6 weeks", "5 times evenly".
std::optional<Repeat> take_so_often(WordReader& words) {
  const auto times = take_times(words);
  if (!times) {
    return std::nullopt;
  }
  if (words.take("evenly") || words.take("spread over the year") || words.take("verspreid over het jaar")) {
    return evenly(*times);
  }
  const bool every = words.take("every") || words.take("elke") || words.take("om");
  take_about(words);
  const auto apart = take_days_range(words);
  if (!apart || (!every && !words.take("apart") && !words.take("uit elkaar") && !words.take("between them") &&
                 !words.take("ertussen"))) {
    return std::nullopt;
  }
  const LengthRange range = in_order(*apart);
  constexpr int k_days_a_year = 366;
  const auto least = days_of(range.least);
  if (least && (*times - 1) * least->least > k_days_a_year) {
    words.object("beyond-year", {say::k_beyond_year, {{"text", words.node().text}}},
                 Message(say::k_beyond_year_help));
    return std::nullopt;
  }
  return Repeat{*times, range};
}

std::optional<Repeat> take_repeat(WordReader& words) {
  if (const auto so_often = take_so_often(words); so_often && so_often->times > 1 && words.done()) {
    return so_often;
  }
  words.back_to(0);
  return take_by_rhythm(words);
}

std::optional<Repeat> read_repeat(const Entry& entry, const Scope& scope, Basis& basis) {
  RuleReader rule(entry, scope);
  basis = rule.basis();
  const Node* node = rule.value();
  rule.finish();
  if (node == nullptr || !check_scalar(*node, words::policy::k_a_repeat, scope.diagnostics())) {
    return std::nullopt;
  }
  WordReader words(*node);
  const auto repeat = take_repeat(words);
  if (!repeat || !words.done()) {
    words.report(words::policy::k_a_repeat, scope.diagnostics());
    return std::nullopt;
  }
  if (repeat->times > k_most_rounds) {
    scope.diagnostics().error("out-of-range", node->span,
                              {words::policy::k_out_of_range,
                               {{"number", std::int64_t{repeat->times}},
                                {"least", std::int64_t{2}},
                                {"most", std::int64_t{k_most_rounds}}}},
                              Message(words::policy_nearest::k_recurring));
    return std::nullopt;
  }
  const auto checked = check_range(repeat->times, 2, k_most_rounds, node->span, scope.diagnostics());
  return checked ? repeat : std::nullopt;
}

/// The days of the first round, so many intervals later: all rounds are as long, though a holiday cuts one
/// short.
void move_from_first(Window& window, const MomentId& first, Length apart, int intervals) {
  apart.count *= intervals;
  window.from = after(first, Edge::start, apart);
  window.until = after(first, Edge::end, apart);
}

/// MOMENT-1 as it stands. So many weeks apart moves all its days; from so many to so many, each further one
/// is counted from the beginning of the one before it.
std::vector<Moment> repeated(const Moment& moment, const Repeat& repeat) {
  const auto& [least, most] = repeat.apart;
  std::vector<Moment> rounds{round_of(moment, 1)};
  for (int number = 2; number <= repeat.times; ++number) {
    Moment round = round_of(moment, number);
    round.window.kind = WindowKind::between;
    round.window.about = false;
    if (least == most) {
      move_from_first(round.window, rounds.front().id, least, number - 1);
    } else {
      round.window.from = after(rounds.back().id, Edge::start, least);
      round.window.until = after(rounds.back().id, Edge::start, most);
    }
    rounds.push_back(std::move(round));
  }
  return rounds;
}

/// With a time of the year for each.
std::vector<Moment> at_each(const Moment& moment, const std::vector<Window>& windows) {
  std::vector<Moment> rounds;
  for (const Window& window : windows) {
    rounds.push_back(round_of(moment, static_cast<int>(rounds.size()) + 1));
    rounds.back().window = window;
  }
  return rounds;
}

}  // namespace

bool reads_as_repeat(const Node& text) {
  WordReader words(text);
  return take_repeat(words) && words.done();
}

std::vector<Moment> rounds_of(const Moment& moment, const std::vector<Window>& windows, const Entry* repeat,
                              const Scope& scope) {
  const bool by_windows = windows.size() > 1;
  if (by_windows && (repeat != nullptr || (moment.event && moment.event->times > 1))) {
    Diagnostic diagnostic;
    diagnostic.code = "two-rhythms";
    diagnostic.message = words::policy::k_two_rhythms;
    diagnostic.span = windows.front().basis.span;
    diagnostic.help = Message(words::policy::k_two_rhythms_help);
    say_of_higher(diagnostic, repeat != nullptr ? rule_span(*repeat) : moment.event->basis.span);
    scope.diagnostics().add(std::move(diagnostic));
    return {};
  }
  if (by_windows) {
    return at_each(moment, windows);
  }
  Moment one = moment;
  const auto rounds = repeat == nullptr ? std::nullopt : read_repeat(*repeat, scope, one.repeat_basis);
  return rounds ? repeated(one, *rounds) : std::vector<Moment>{};
}

void check_round_ids(const std::vector<Moment>& moments, Diagnostics& diagnostics) {
  std::map<std::string, const Moment*> seen;
  for (const Moment& moment : moments) {
    const auto [first, is_new] = seen.emplace(moment.id.text, &moment);
    if (!is_new && (!moment.written.empty() || !first->second->written.empty())) {
      Diagnostic diagnostic;
      diagnostic.code = "repeated-id";
      diagnostic.message = {words::policy::k_round_id_taken, {{"id", moment.id.text}}};
      diagnostic.span = moment.basis.span;
      diagnostic.help = Message(words::policy::k_repeated_id_help);
      diagnostic.notes.push_back({words::policy::k_first_here, first->second->basis.span});
      diagnostics.add(std::move(diagnostic));
    }
  }
}

const MomentId* matching_round(const std::vector<MomentId>& ids, const MomentId& same,
                               const std::vector<MomentId>& of_same) {
  const auto place = std::ranges::find(of_same, same);
  return ids.size() == of_same.size() && place != of_same.end() ? &ids[place - of_same.begin()] : nullptr;
}

}  // namespace gesprek::policy_reader
