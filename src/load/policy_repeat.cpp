#include "load/policy_repeat.hpp"

#include <algorithm>
#include <map>

#include "words/policy.hpp"

namespace gesprek::policy_reader {
namespace {

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

/// Weeks of a school year that a rhythm is spread over: holidays count along, the first and last weeks do
/// not.
constexpr int k_weeks_a_year = 40;
constexpr int k_months_a_year = 10;

Moment round_of(const Moment& moment, int number) {
  Moment round = moment;
  round.id = MomentId(moment.id.text + "-" + std::to_string(number));
  round.written = moment.id;
  number_name(round.name, number);
  return round;
}

/// So often in the year, evenly: a week's play on both sides.
Repeat evenly(int times) {
  const int weeks = k_weeks_a_year / std::max(times, 1);
  return {times, {{std::max(weeks - 1, 1), Unit::weeks}, {weeks + 1, Unit::weeks}}};
}

/// As often as fits in the school year.
std::optional<Repeat> as_often_as_fits(const LengthRange& apart) {
  const int longest = apart.most.count;
  const bool weeks = apart.most.unit == Unit::weeks || apart.most.unit == Unit::school_weeks;
  if (longest < 1 || (!weeks && apart.most.unit != Unit::months)) {
    return std::nullopt;
  }
  const int times = (weeks ? k_weeks_a_year : k_months_a_year) / longest;
  return times > 1 ? std::optional(Repeat{times, apart}) : std::nullopt;
}

bool take_a_year(WordReader& words) {
  return words.take("a year") || words.take("a school year") || words.take("per year") ||
         words.take("per school year") || words.take("per jaar") || words.take("per schooljaar") ||
         words.take("evenly") || words.take("spread over the year") || words.take("verspreid over het jaar");
}

/// "every 6 to 8 weeks", "elke maand", "monthly", "elk kwartaal".
std::optional<Repeat> take_every(WordReader& words) {
  const Length month{1, Unit::months};
  if (words.take("monthly") || words.take("every month") || words.take("maandelijks") ||
      words.take("elke maand") || words.take("iedere maand")) {
    return as_often_as_fits({month, month});
  }
  if (words.take("every quarter") || words.take("once per quarter") || words.take("once a quarter") ||
      words.take("elk kwartaal") || words.take("ieder kwartaal") || words.take("per kwartaal")) {
    constexpr int k_quarters = 4;
    return evenly(k_quarters);
  }
  if (!words.take("every") && !words.take("elke") && !words.take("iedere") && !words.take("om")) {
    return std::nullopt;
  }
  const auto apart = take_length_range(words);
  return apart ? as_often_as_fits(in_order(*apart)) : std::nullopt;
}

/// "5 times, 6 to 8 weeks apart", "3 times a year", "twice a year", "5 times, every 6 weeks".
std::optional<Repeat> take_so_often(WordReader& words) {
  const auto times = take_times(words);
  if (!times) {
    return std::nullopt;
  }
  if (take_a_year(words)) {
    words.take("evenly");
    return evenly(*times);
  }
  const bool every = words.take("every") || words.take("elke") || words.take("om");
  take_about(words);
  const auto apart = take_length_range(words);
  if (!apart || (!every && !words.take("apart") && !words.take("uit elkaar"))) {
    return std::nullopt;
  }
  return Repeat{*times, in_order(*apart)};
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
  auto repeat = take_every(words);
  if (!repeat) {
    words.back_to(0);
    repeat = take_so_often(words);
  }
  if (!repeat || !words.done()) {
    words.report(words::policy::k_a_repeat, scope.diagnostics());
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

std::vector<Moment> rounds_of(const Moment& moment, const std::vector<Window>& windows, const Entry* repeat,
                              const Scope& scope) {
  const bool by_windows = windows.size() > 1;
  if (by_windows && (repeat != nullptr || (moment.event && moment.event->times > 1))) {
    scope.diagnostics().error("two-rhythms", windows.front().basis.span, words::policy::k_two_rhythms,
                              Message(words::policy::k_two_rhythms_help));
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
