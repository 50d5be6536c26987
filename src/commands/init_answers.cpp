#include "commands/init_answers.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <istream>
#include <map>
#include <optional>
#include <ostream>

#include "base/text.hpp"
#include "commands/targets.hpp"
#include "load/shipped.hpp"
#include "words/commands.hpp"
#include "words/init.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::commands;
namespace say_init = words::init;

constexpr std::string_view k_usual_policy = "ouder-kindgesprekken";
constexpr std::string_view k_usual_region = "midden";
constexpr std::array<std::string_view, 3> k_regions{"noord", "midden", "zuid"};
constexpr std::size_t k_longest_name = 200;  // code points

/// What an answer means, whatever its capitals; nothing where it cannot be.
using Understood = std::optional<std::string>;

Understood region_of(const std::string& text) {
  static const std::map<std::string, std::string, std::less<>> k_words{
      {"noordelijk", "noord"}, {"north", "noord"},    {"northern", "noord"},
      {"middle", "midden"},    {"central", "midden"}, {"centre", "midden"},
      {"zuidelijk", "zuid"},   {"south", "zuid"},     {"southern", "zuid"}};
  const std::string folded = fold(text);
  const auto word = k_words.find(folded);
  const std::string region = word != k_words.end() ? word->second : folded;
  return std::ranges::find(k_regions, region) != k_regions.end() ? Understood(region) : std::nullopt;
}

Understood policy_of(const std::string& text) {
  const std::string folded = fold(text);
  return shipped_policy(folded) ? Understood(folded) : std::nullopt;
}

Understood name_of_school(const std::string& text) {
  return check_text(text, k_longest_name) ? std::nullopt : Understood(text);
}

/// What somebody types, or the default when that is nothing. Asked again while it cannot be, with why.
std::string ask(Env& env, const Phrase& question, const std::string& fallback,
                const std::function<Understood(const std::string&)>& meaning_of) {
  for (;;) {
    env.err << say(*env.lang, Message(question, {{"default", fallback}})) << " " << std::flush;
    std::string line;
    if (!std::getline(env.in, line)) {
      env.err << "\n";
      return fallback;
    }
    std::string answer(trim(line));
    if (answer.empty()) {
      return fallback;
    }
    if (const Understood meant = meaning_of(answer)) {
      return *meant;
    }
    env.err << say(*env.lang, Message(say_init::k_not_an_answer)) << "\n";
  }
}

}  // namespace

Answers answers_of(const InitRequest& request, Env& env) {
  const auto settle = [&](const std::optional<Located<std::string>>& given, const Phrase& question,
                          std::string fallback, const auto& meaning_of) {
    if (given) {
      return meaning_of(given->value).value_or(given->value);
    }
    return env.can_ask ? ask(env, question, fallback, meaning_of) : fallback;
  };
  Answers answers;
  answers.name =
      settle(request.name, say_init::k_ask_name, say(*env.lang, say_init::k_some_name), name_of_school);
  answers.region = settle(request.region, say_init::k_ask_region, std::string(k_usual_region), region_of);
  answers.policy = settle(request.policy, say_init::k_ask_policy, std::string(k_usual_policy), policy_of);
  return answers;
}

void check_choices(const InitRequest& request, Diagnostics& problems) {
  if (request.policy && !policy_of(request.policy->value)) {
    const std::vector<std::string> known(shipped_policies().begin(), shipped_policies().end());
    report_unknown(words_of::k_unknown_policy, "unknown-policy", *request.policy, known,
                   Message(words_of::k_known_policies, {{"known", some_of(known)}}), problems);
  }
  if (request.region && !region_of(request.region->value)) {
    problems.error("unknown-region", request.region->span,
                   {say_init::k_unknown_region, {{"typed", request.region->value}}},
                   Message(say_init::k_known_regions));
  }
}

}  // namespace gesprek::commands
