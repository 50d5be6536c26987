#include "example/days.hpp"
#include "example/rounds.hpp"

namespace gesprek::example {
namespace {

constexpr PartOfDay k_afternoon = PartOfDay::afternoon;
constexpr PartOfDay k_evening = PartOfDay::evening;

std::vector<Slot> september() {
  return {{date(2026, 9, 15), k_evening},   {date(2026, 9, 17), k_afternoon}, {date(2026, 9, 22), k_evening},
          {date(2026, 9, 24), k_afternoon}, {date(2026, 9, 28), k_afternoon}, {date(2026, 10, 1), k_evening}};
}

std::vector<Slot> february() {
  return {{date(2027, 2, 2), k_evening},    {date(2027, 2, 4), k_afternoon},  {date(2027, 2, 9), k_evening},
          {date(2027, 2, 11), k_afternoon}, {date(2027, 2, 15), k_afternoon}, {date(2027, 2, 16), k_evening}};
}

std::vector<Slot> june() {
  return {{date(2027, 6, 22), k_evening},  {date(2027, 6, 24), k_afternoon}, {date(2027, 6, 29), k_evening},
          {date(2027, 7, 1), k_afternoon}, {date(2027, 7, 5), k_afternoon},  {date(2027, 7, 6), k_evening}};
}

std::vector<RoundTemplate> parent_child_talks() {
  return {{"startgesprek", {2, 3, 4, 5, 6, 7, 8}, 750, 10, false, september()},
          {"rapportgesprek-februari", {1, 2, 3, 4, 5, 6, 7}, 1000, 10, false, february()},
          {"verwijzing-februari", {8}, 1000, 15, false, february()},
          {"rapportgesprek-juni-op-verzoek", {1, 2, 3, 4, 5}, 250, 10, false, june()},
          {"rapportgesprek-juni", {6, 7}, 1000, 10, false, june()}};
}

std::vector<RoundTemplate> parent_communication() {
  const std::vector<int> all{1, 2, 3, 4, 5, 6, 7, 8};
  return {{"startgesprek", all, 1000, 10, true, september()},
          {"contactavond-rapport-1",
           all,
           1000,
           10,
           true,
           {{date(2026, 11, 24), k_evening},
            {date(2026, 11, 26), k_evening},
            {date(2026, 12, 1), k_evening},
            {date(2026, 12, 3), k_evening},
            {date(2026, 12, 8), k_evening}}},
          {"contactmiddag-rapport-2",
           all,
           1000,
           10,
           true,
           {{date(2027, 4, 6), k_afternoon},
            {date(2027, 4, 8), k_afternoon},
            {date(2027, 4, 12), k_afternoon},
            {date(2027, 4, 13), k_afternoon},
            {date(2027, 4, 15), k_afternoon},
            {date(2027, 4, 20), k_afternoon}},
           DayRange{date(2027, 3, 15), date(2027, 3, 25)}},
          {"vo-gesprek",
           {8},
           1000,
           20,
           true,
           {{date(2027, 1, 12), k_evening},
            {date(2027, 1, 14), k_afternoon},
            {date(2027, 1, 19), k_evening},
            {date(2027, 1, 21), k_afternoon},
            {date(2027, 1, 26), k_evening}}}};
}

SchoolRound event(std::string_view moment, std::vector<Day> dates, std::optional<ClockRange> clock = {}) {
  SchoolRound round;
  round.moment = MomentId(std::string(moment));
  round.dates = std::move(dates);
  round.clock = clock;
  return round;
}

}  // namespace

std::vector<RoundTemplate> round_templates(std::string_view policy) {
  if (policy == "ouder-kindgesprekken") {
    return parent_child_talks();
  }
  return policy == "oudercommunicatie" ? parent_communication() : std::vector<RoundTemplate>{};
}

std::vector<SchoolRound> event_rounds(std::string_view policy) {
  if (policy != "oudercommunicatie") {
    return {};
  }
  return {event("binnenbrengen", {date(2026, 10, 5), date(2026, 11, 2), date(2026, 12, 14), date(2027, 1, 11),
                                  date(2027, 2, 8), date(2027, 3, 8), date(2027, 4, 12), date(2027, 5, 24)}),
          event("informatieavond", {date(2026, 9, 10)}, ClockRange{{19 * 60}, {20 * 60 + 30}}),
          event("oudermorgen", {date(2026, 11, 10), date(2027, 4, 1)})};
}

}  // namespace gesprek::example
