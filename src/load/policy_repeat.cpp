#include "load/policy_repeat.hpp"

#include <algorithm>
#include <map>

#include "load/policy_lengths.hpp"
#include "load/policy_rhythm.hpp"
#include "load/policy_spread.hpp"
#include "model/vague_words.hpp"
#include "words/policy.hpp"
#include "words/policy_lengths.hpp"
#include "words/policy_nearest.hpp"

namespace gesprek::policy_reader {
namespace {

namespace say = words::policy_lengths;

constexpr int k_most_rounds = 20;

Point after(const MomentId& id, Edge edge, const Length& length) {
  Point point;
  point.anchor = Anchor::moment;
  point.edge = edge;
  point.ref = id.text;
  point.offset = length;
  return point;
}

void number_name(LocalText& name, const std::string& number) {
  for (std::string* text : {&name.nl, &name.en}) {
    *text += text->empty() ? "" : " " + number;
  }
}

/// What is to come round once does not come round.
std::optional<Repeat> once_a_year(WordReader& words) {
  words.object("beyond-year", {say::k_beyond_year, {{"text", words.node().text}}},
               Message(say::k_beyond_year_help));
  return std::nullopt;
}

Moment round_of(const Moment& moment, int number) {
  Moment round = moment;
  round.id = MomentId(moment.id.text + "-" + std::to_string(number));
  round.written = moment.id;
  number_name(round.name, std::to_string(number));
  return round;
}

/// Twice a year is once in each half of it, not in two months that happen to lie so far apart.
Repeat every(const LengthRange& apart) {
  constexpr int k_half_a_year = 6;
  const bool half =
      apart.least == apart.most && apart.most.unit == Unit::months && apart.most.count == k_half_a_year;
  return half ? Repeat{2, {}, true} : Repeat{0, apart};
}

/// "every 6 to 8 weeks", "elke maand", "monthly", "3 times a year", "elk kwartaal".
std::optional<Repeat> take_by_rhythm(WordReader& words) {
  constexpr Length k_month{1, Unit::months};
  constexpr int k_quarters = 4;
  const auto rhythm = take_rhythm(words);
  const bool is_counted =
      rhythm && !rhythm->some && (!rhythm->every || vague_key(rhythm->every->most.vague).empty());
  if (!is_counted) {
    return std::nullopt;  // a year is planned with a number of rounds
  }
  if (rhythm->every) {
    return every(in_order(*rhythm->every));
  }
  switch (rhythm->per) {
    case Cadence::Per::month:
      return rhythm->times == 1 ? std::optional(every({k_month, k_month})) : std::nullopt;
    case Cadence::Per::quarter:
      return Repeat{k_quarters * rhythm->times, {}, true};
    default:
      words.take("evenly") || words.take("spread over the year") || words.take("verspreid over het jaar");
      return rhythm->times == 1 ? once_a_year(words) : std::optional(Repeat{rhythm->times, {}, true});
  }
}

/// "5 times, 6 to 8 weeks apart", "5 times, every 6 weeks", "5 times evenly".
std::optional<Repeat> take_so_often(WordReader& words) {
  const auto times = take_times(words);
  if (!times) {
    return std::nullopt;
  }
  if (words.take("evenly") || words.take("spread over the year") || words.take("verspreid over het jaar")) {
    return Repeat{*times, {}, true};
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

/// How often, once it is known when the first round is.
std::optional<Spread> read_repeat(const Entry& entry, const Scope& scope, Moment& moment) {
  RuleReader rule(entry, scope);
  moment.repeat_basis = rule.basis();
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
  const Spread spread = spread_out(moment.window, *repeat);
  if (spread.times < 2 && repeat->times == 0) {
    once_a_year(words);
    words.report(words::policy::k_a_repeat, scope.diagnostics());
    return std::nullopt;
  }
  const int in_year = repeat->times > 0 ? spread.times : spread_out(Window{}, *repeat).times;
  if (std::max(spread.times, in_year) > k_most_rounds) {  // however late in the year the first one is
    scope.diagnostics().error("out-of-range", node->span,
                              {words::policy::k_out_of_range,
                               {{"number", std::int64_t{std::max(spread.times, in_year)}},
                                {"least", std::int64_t{2}},
                                {"most", std::int64_t{k_most_rounds}}}},
                              Message(words::policy_nearest::k_recurring));
    return std::nullopt;
  }
  return check_range(spread.times, 2, k_most_rounds, node->span, scope.diagnostics()) ? std::optional(spread)
                                                                                      : std::nullopt;
}

/// The days of the first round, so many intervals later: all rounds are as long, though a holiday cuts one
/// short.
void move_from_first(Window& window, const MomentId& first, Length apart, int intervals) {
  apart.count *= intervals;
  window.kind = WindowKind::between;
  window.about = false;
  window.from = after(first, Edge::start, apart);
  window.until = after(first, Edge::end, apart);
}

/// MOMENT-1 in the first days, all others counted from it.
std::vector<Moment> repeated(const Moment& moment, const Spread& spread) {
  std::vector<Moment> rounds;
  for (int number = 1; number <= spread.times; ++number) {
    Moment round = round_of(moment, number);
    round.comes_round = spread.round;
    round.window = spread.first;
    number == 1 ? void() : move_from_first(round.window, rounds.front().id, spread.round.apart, number - 1);
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
  const auto rounds = repeat == nullptr ? std::nullopt : read_repeat(*repeat, scope, one);
  return rounds ? repeated(one, *rounds) : std::vector<Moment>{};
}

namespace {

void report_no_such_round(const std::string& id, const std::string& moment, Span span, Reading& reading) {
  std::string ids;
  for (const MomentId& one : reading.repeated[moment]) {
    ids += (ids.empty() ? "" : ", ") + one.text;
  }
  ids.empty() ? void()
              : reading.diagnostics.error("unknown-moment", span,
                                          {words::policy::k_no_such_round, {{"id", id}, {"moment", moment}}},
                                          Message(words::policy::k_moments_are, {{"ids", ids}}));
}

/// The other times are counted from the one that is left out.
void report_counted_on(const RoundLeftOut& out, Span counted_on, Reading& reading) {
  Diagnostic diagnostic;
  diagnostic.code = "left-out-moment";
  diagnostic.message = {words::policy::k_left_out, {{"id", out.round.value}}};
  diagnostic.span = out.round.span;
  diagnostic.notes.push_back({words::policy::k_still_counted_on, counted_on});
  diagnostic.help =
      Message(say::k_first_round_counts_help, {{"id", out.round.value}, {"moment", out.moment}});
  reading.diagnostics.add(std::move(diagnostic));
}

}  // namespace

void leave_out_rounds(std::vector<Moment>& moments, Reading& reading) {
  for (const RoundLeftOut& out : reading.rounds_left_out) {
    const MomentId id(out.round.value);
    const auto round = std::ranges::find(moments, id, &Moment::id);
    if (round == moments.end() || round->written.text != out.moment) {
      const bool once = std::ranges::find(moments, MomentId(out.moment), &Moment::id) != moments.end();
      once ? reading.diagnostics.error("unknown-moment", out.round.span,
                                       {words::policy::k_without_moment, {{"id", id.text}}},
                                       Message(words::policy::k_without_moment_help, {{"ids", out.moment}}))
           : report_no_such_round(id.text, out.moment, out.round.span, reading);
      continue;
    }
    const auto counted = std::ranges::find_if(moments, [&](const Moment& other) {
      return other.written == round->written && other.id != id && other.window.from.ref == id.text;
    });
    if (counted != moments.end()) {
      report_counted_on(out, round->repeat_basis.span, reading);
      continue;
    }
    std::erase(reading.repeated[out.moment], id);
    moments.erase(round);
    for (Moment& other : moments) {
      if (other.written.text == out.moment && other.comes_round) {
        other.comes_round->to_the_end = false;  // a year with fewer is what the school wants
      }
    }
  }
}

void replace_rounds(std::vector<Moment>& moments, std::vector<Moment> changed, Reading& reading) {
  for (Moment& own : changed) {
    const auto round = std::ranges::find(moments, own.id, &Moment::id);
    const std::string& whole = reading.changed_rounds[own.id.text];
    if (round == moments.end()) {
      report_no_such_round(own.id.text, whole, own.basis.span, reading);
      continue;
    }
    own.written = round->written;
    own.repeat_basis = round->repeat_basis;
    own.comes_round = round->comes_round;
    const bool same_days = own.window.basis.span == round->window.basis.span;
    own.window = same_days ? round->window : own.window;
    LocalText numbered = own.name;
    number_name(numbered, own.id.text.substr(own.id.text.rfind('-') + 1));
    own.name = numbered.nl == round->name.nl && numbered.en == round->name.en ? numbered : own.name;
    *round = std::move(own);
  }
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
