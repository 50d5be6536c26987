#include <algorithm>
#include <array>
#include <limits>
#include <nlohmann/json.hpp>
#include <string_view>

#include "planner/certificate/json.hpp"
#include "words/planning.hpp"

namespace gesprek::planner {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 3> k_place_words{"room", "remote", "visit"};
constexpr std::array<std::string_view, 4> k_link_words{"other-day", "apart", "before", "in-turn"};
constexpr int k_most = 1'000'000;
constexpr Time k_latest = 1000 * k_day;
constexpr Cost k_highest = Cost{1} << 40;

/// What stands where something else was expected.
struct Malformed {
  std::string path;
  Message expected;
};

/// A value with its path in the document; every step down is checked.
class Node {
 public:
  Node(const Json& value, std::string path) : m_value(value), m_path(std::move(path)) {}

  Node operator[](const char* key) const {
    if (!m_value.is_object() || !m_value.contains(key)) {
      fail(Message(words::planning::k_certificate_key, {{"key", std::string(key)}}));
    }
    return {m_value.at(key), m_path + "/" + key};
  }
  Node at(std::size_t index, std::size_t size) const {
    if (!m_value.is_array() || m_value.size() != size) {
      fail(Message(words::planning::k_certificate_size, {{"size", static_cast<std::int64_t>(size)}}));
    }
    return {m_value.at(index), m_path + "/" + std::to_string(index)};
  }
  std::vector<Node> items() const {
    if (!m_value.is_array() || m_value.size() > k_most) {
      fail(Message(words::planning::k_certificate_list));
    }
    std::vector<Node> nodes;
    for (std::size_t index = 0; index < m_value.size(); ++index) {
      nodes.emplace_back(m_value.at(index), m_path + "/" + std::to_string(index));
    }
    return nodes;
  }
  Cost number(Cost least, Cost most) const {
    const bool fits = m_value.is_number_integer() &&
                      (!m_value.is_number_unsigned() ||
                       m_value.get<std::uint64_t>() <=
                           static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()));
    if (!fits || m_value.get<std::int64_t>() < least || m_value.get<std::int64_t>() > most) {
      fail(Message(words::planning::k_certificate_number, {{"least", least}, {"most", most}}));
    }
    return m_value.get<std::int64_t>();
  }
  int integer(Cost least, Cost most) const { return static_cast<int>(number(least, most)); }
  /// An index below `size`; k_none where `or_none`.
  int index(std::size_t size, bool or_none = false) const {
    return integer(or_none ? k_none : 0, static_cast<Cost>(size) - 1);
  }
  bool yes_or_no() const {
    if (!m_value.is_boolean()) {
      fail(Message(words::planning::k_certificate_bool));
    }
    return m_value.get<bool>();
  }
  std::string text() const { return m_value.is_string() ? m_value.get<std::string>() : std::string(); }
  template <std::size_t Count>
  std::size_t word(const std::array<std::string_view, Count>& words) const {
    const auto found = std::find(words.begin(), words.end(), text());
    if (found == words.end()) {
      fail(Message(words::planning::k_certificate_word));
    }
    return static_cast<std::size_t>(found - words.begin());
  }
  std::vector<int> indexes(std::size_t size) const {
    std::vector<int> result;
    for (const Node& item : items()) {
      result.push_back(item.index(size));
    }
    return result;
  }

 private:
  [[noreturn]] void fail(Message expected) const {
    throw Malformed{m_path.empty() ? "/" : m_path, std::move(expected)};
  }

  const Json& m_value;
  std::string m_path;
};

Stretch stretch_of(const Node& node) {
  return {node.at(0, 2).integer(0, k_latest), node.at(1, 2).integer(0, k_latest)};
}

Prices prices_of(const Node& node) {
  Prices prices;
  prices.waiting = node["waiting"].integer(0, k_most);
  prices.second_trip = node["second_trip"].integer(0, k_most);
  prices.hole = node["hole"].integer(0, k_most);
  prices.long_run = node["long_run"].integer(0, k_most);
  prices.session_used = node["session_used"].integer(0, k_most);
  prices.run_limit = node["run_limit"].integer(0, 1000);
  prices.free_break_after = node["free_break_after"].integer(0, 1000);
  return prices;
}

Talk talk_of(const Node& node, const Problem& problem) {
  Talk talk;
  talk.people = node["people"].indexes(problem.people);
  talk.household = node["household"].index(problem.households.size(), true);
  talk.minutes = node["minutes"].integer(1, k_day);
  talk.mandatory = node["mandatory"].yes_or_no();
  talk.planned = node["planned"].yes_or_no();
  talk.told = node["told"].integer(0, 1000);
  for (const Node& item : node["candidates"].items()) {
    talk.candidates.push_back({item.at(0, 4).integer(0, k_latest), item.at(1, 4).index(problem.crews.size()),
                               item.at(2, 4).index(problem.places.size()), item.at(3, 4).integer(0, k_most)});
  }
  talk.fixed = node["fixed"].index(talk.candidates.size(), true);
  talk.earlier = node["earlier"].index(talk.candidates.size(), true);
  talk.as_before = node["as_before"].indexes(static_cast<int>(talk.candidates.size()));
  return talk;
}

Problem problem_of(const Node& node, std::vector<std::string>& names) {
  Problem problem;
  problem.prices = prices_of(node["prices"]);
  problem.walking_gap = node["walking_gap"].integer(0, k_day);
  problem.longest_stretch = node["longest_stretch"].integer(0, k_day);
  problem.people = node["people"].integer(0, k_most);
  for (const Node& item : node["crews"].items()) {
    problem.crews.push_back(item.indexes(problem.people));
  }
  for (const Node& item : node["places"].items()) {
    problem.places.push_back({static_cast<PlaceKind>(item["kind"].word(k_place_words)),
                              item["capacity"].integer(0, k_most), item["travel"].integer(0, k_day)});
  }
  for (const Node& item : node["shifts"].items()) {
    Shift shift{
        item["person"].index(problem.people), stretch_of(item["time"]), {}, item["counted"].yes_or_no()};
    for (const Node& pause : item["breaks"].items()) {
      shift.breaks.push_back(stretch_of(pause));
    }
    problem.shifts.push_back(std::move(shift));
  }
  for (const Node& item : node["households"].items()) {
    problem.households.push_back({{}, item.integer(0, 1000)});
  }
  const std::vector<Node> talks = node["talks"].items();
  for (const Node& item : talks) {
    Talk talk = talk_of(item, problem);
    if (talk.household != k_none) {
      problem.households[talk.household].talks.push_back(static_cast<int>(problem.talks.size()));
    }
    problem.talks.push_back(std::move(talk));
    names.push_back(item["talk"].text());
  }
  for (const Node& item : node["links"].items()) {
    problem.links.push_back({static_cast<Link::Kind>(item["kind"].word(k_link_words)),
                             item["first"].index(talks.size()), item["second"].index(talks.size()),
                             item["minutes"].integer(0, k_day)});
  }
  return problem;
}

Levels levels_of(const Node& node, Cost least) {
  Levels levels{};
  for (std::size_t level = 0; level < k_levels; ++level) {
    levels[level] = node.at(level, k_levels).number(least, k_highest);
  }
  return levels;
}

ProofStage stage_of(const Node& node, const Problem& problem) {
  ProofStage stage;
  stage.units = levels_of(node["units"], 0);
  for (const Node& item : node["prices"].items()) {
    stage.prices.push_back({item.at(0, 4).index(problem.people), item.at(1, 4).integer(0, k_latest),
                            item.at(2, 4).integer(0, k_latest), item.at(3, 4).number(-k_highest, k_highest)});
  }
  for (const Node& item : node["shares"].items()) {
    stage.shares.push_back({item.at(0, 3).index(problem.talks.size()),
                            item.at(1, 3).index(problem.shifts.size()), item.at(2, 3).number(0, k_highest)});
  }
  for (const Node& item : node["closes"].items()) {
    const int talk = item.at(0, 2).index(problem.talks.size());
    stage.closes.emplace_back(talk, item.at(1, 2).index(problem.talks[talk].candidates.size()));
  }
  return stage;
}

/// A split inside a split divides another talk, so there are no more than talks.
ProofSplit split_of(const Node& node, const Problem& problem, std::size_t depth) {
  ProofSplit split;
  split.talk = node["talk"].index(depth < problem.talks.size() ? problem.talks.size() : 0, true);
  for (const Node& item : split.talk == k_none ? std::vector<Node>{} : node["cases"].items()) {
    ProofCase& its = split.cases.emplace_back();
    for (const Node& way : item["ways"].items()) {
      its.ways.push_back(way.index(problem.talks[split.talk].candidates.size(), true));
    }
    for (const Node& stage : item["stages"].items()) {
      its.stages.push_back(stage_of(stage, problem));
    }
    its.split = split_of(item["split"], problem, depth + 1);
  }
  return split;
}

Certificate certificate_of(const Node& node) {
  Certificate certificate;
  node["format"].number(1, 1);
  node["scale"].number(Proof::k_scale, Proof::k_scale);
  certificate.problem = problem_of(node["problem"], certificate.names);
  const Problem& problem = certificate.problem;
  for (std::size_t talk = 0; talk < problem.talks.size(); ++talk) {
    const Node chosen = node["plan"].at(talk, problem.talks.size());
    certificate.assignment.push_back(chosen.index(problem.talks[talk].candidates.size(), true));
  }
  certificate.levels = levels_of(node["levels"], 0);
  certificate.bounds = levels_of(node["bounds"], 0);
  const Node proof = node["proof"];
  for (const Node& item : proof["teams"].items()) {
    certificate.proof.teams.push_back(item.indexes(problem.people));
  }
  for (const Node& item : proof["chains"].items()) {
    certificate.proof.chains.push_back(item.indexes(problem.talks.size()));
  }
  for (std::size_t level = 0; level < k_levels; ++level) {
    for (const Node& item : proof["stages"].at(level, k_levels).items()) {
      certificate.proof.stages[level].push_back(stage_of(item, problem));
    }
    certificate.proof.splits[level] = split_of(proof["splits"].at(level, k_levels), problem, 0);
  }
  return certificate;
}

}  // namespace

std::optional<std::vector<Certificate>> load_certificates(const Sources& sources, SourceId source,
                                                          Diagnostics& problems) {
  const std::string& text = sources.get(source).text;
  Json document;
  try {
    document = Json::parse(text);
  } catch (const Json::parse_error& error) {
    const auto byte = static_cast<std::uint32_t>(std::clamp<std::size_t>(error.byte, 1, text.size() + 1) - 1);
    problems.error("not-json", {source, byte, byte}, Message(words::planning::k_certificate_not_json),
                   Message(words::planning::k_certificate_not_json_help));
    return {};
  }
  try {
    const Node whole(document, "");
    std::vector<Certificate> certificates;
    if (!document.is_object() || !document.contains("parts")) {
      certificates.push_back(certificate_of(whole));
      return certificates;
    }
    for (const Node& part : whole["parts"].items()) {
      certificates.push_back(certificate_of(part));
    }
    if (certificates.empty()) {
      throw Malformed{"/parts", Message(words::planning::k_certificate_parts)};
    }
    return certificates;
  } catch (const Malformed& fault) {
    problems.error("not-a-certificate", {source, 0, 0},
                   {words::planning::k_certificate_value,
                    {{"path", fault.path}, {"expected", std::vector{fault.expected}}}},
                   Message(words::planning::k_certificate_value_help));
    return {};
  }
}

}  // namespace gesprek::planner
