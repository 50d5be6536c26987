// Why a talk stands where it stands: what other times would cost.
#include <algorithm>
#include <utility>

#include "render/describe.hpp"
#include "render/explanation.hpp"
#include "words/explain.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::explain;

constexpr std::size_t k_alternatives = 5;  ///< other times that are shown

std::string place(const Look& look, DateTime start, const std::vector<PersonId>& staff) {
  std::string text = short_day(look, start.day, false) + " " + iso(start.clock);
  for (const PersonId& person : staff) {
    text += " " + person.text;
  }
  return text;
}

/// What makes the alternative dearer or cheaper, and which talk would make way.
std::string alternative(const Look& look, const planner::Alternative& other) {
  const planner::CostTerms& extra = other.extra;
  const std::pair<const Phrase*, planner::Cost> terms[] = {
      {&words_of::k_then_wishes, extra.wishes},  {&words_of::k_then_waiting, extra.waiting},
      {&words_of::k_then_trips, extra.trips},    {&words_of::k_then_holes, extra.holes},
      {&words_of::k_then_runs, extra.long_runs}, {&words_of::k_then_sessions, extra.sessions}};
  std::vector<std::string> parts;
  for (const auto& [name, cost] : terms) {
    if (cost != 0) {
      parts.push_back(look.in_words(*name) + (cost > 0 ? " +" : " ") + std::to_string(cost));
    }
  }
  if (other.exchange) {
    parts.push_back(look.in_words(Message(words_of::k_then_swap, {{"talk", other.other.text}})));
  } else if (!other.other.empty()) {
    parts.push_back(look.in_words(
        Message(words_of::k_then_if,
                {{"talk", other.other.text}, {"to", place(look, other.other_start, other.other_staff)}})));
  }
  std::string text;
  for (const std::string& part : parts) {
    text += (text.empty() ? "" : ", ") + part;
  }
  return text;
}

/// The command that takes the first of the times that are free.
std::string how_to_move(const Look& look, const OwedTalk& owed, const planner::WhyThen& then) {
  const auto free = std::ranges::find_if(then.alternatives,
                                         [](const planner::Alternative& each) { return each.other.empty(); });
  if (free == then.alternatives.end()) {
    return {};
  }
  std::string command = "gesprek move " + owed.id.text + " " + iso(free->start);
  if (owed.teachers.size() > 1 && owed.duo != Duo::both) {
    command += " --teacher " + free->staff.front().text;
  }
  return paragraph(look, look.in_words(words_of::k_then_move), 2) + "      " + terminal_safe(command) + "\n";
}

const Phrase& why_fixed(planner::Fixed fixed) {
  switch (fixed) {
    case planner::Fixed::held:
      return words_of::k_then_held;
    case planner::Fixed::called_off:
      return words_of::k_then_called_off;
    case planner::Fixed::pinned:
      return words_of::k_then_pinned;
    case planner::Fixed::past:
      return words_of::k_then_past;
    case planner::Fixed::no:
    case planner::Fixed::by_hand:
      break;
  }
  return words_of::k_then_by_hand;
}

}  // namespace

std::string render_why_then(const Look& look, const OwedTalk& owed, const planner::WhyThen& then) {
  std::string text = heading(look, look.in_words(words_of::k_then));
  if (then.fixed != planner::Fixed::no) {
    return text + paragraph(look, look.in_words(why_fixed(then.fixed)), 2) + "\n";
  }
  text +=
      paragraph(look,
                look.in_words(Message(words_of::k_then_possible, {{"possible", std::int64_t{then.possible}},
                                                                  {"taken", std::int64_t{then.taken}}})),
                2);
  TextTable table({{""}, {"", Align::right}, {""}});
  for (std::size_t i = 0; i < std::min(then.alternatives.size(), k_alternatives); ++i) {
    const planner::Alternative& other = then.alternatives[i];
    const std::int64_t extra = other.extra.total();
    table.add_row({place(look, other.start, other.staff), (extra > 0 ? "+" : "") + std::to_string(extra),
                   alternative(look, other)});
  }
  text += table.empty() ? "" : look.in_words(words_of::k_then_others) + "\n" + table.render(look.table());
  text += how_to_move(look, owed, then);
  for (const Message& reason : then.barred) {
    text += hang("  - ", terminal_safe(look.in_words(reason)), look.width);
  }
  return text + "\n";
}

}  // namespace gesprek::render
