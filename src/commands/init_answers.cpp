#include "commands/init_answers.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <istream>
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

bool is_region(const std::string& text) {
  return std::ranges::find(k_regions, text) != k_regions.end();
}

bool is_policy(const std::string& text) {
  return shipped_policy(text).has_value();
}

bool is_name(const std::string& text) {
  return !check_text(text, k_longest_name);
}

/// What somebody types, or the default when that is nothing. Asked again while it cannot be.
std::string ask(Env& env, const Phrase& question, const std::string& fallback,
                const std::function<bool(const std::string&)>& is_good) {
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
    if (is_good(answer)) {
      return answer;
    }
  }
}

}  // namespace

Answers answers_of(const InitRequest& request, Env& env) {
  const auto settle = [&](const std::optional<Located<std::string>>& given, const Phrase& question,
                          std::string fallback, const auto& is_good) {
    if (given) {
      return given->value;
    }
    return env.can_ask ? ask(env, question, fallback, is_good) : fallback;
  };
  Answers answers;
  answers.name = settle(request.name, say_init::k_ask_name, say(*env.lang, say_init::k_some_name), is_name);
  answers.region = settle(request.region, say_init::k_ask_region, std::string(k_usual_region), is_region);
  answers.policy = settle(request.policy, say_init::k_ask_policy, std::string(k_usual_policy), is_policy);
  return answers;
}

void check_choices(const InitRequest& request, Diagnostics& problems) {
  if (request.policy && !is_policy(request.policy->value)) {
    const std::vector<std::string> known(shipped_policies().begin(), shipped_policies().end());
    report_unknown(words_of::k_unknown_policy, "unknown-policy", *request.policy, known,
                   Message(words_of::k_known_policies, {{"known", some_of(known)}}), problems);
  }
  if (request.region && !is_region(request.region->value)) {
    problems.error("unknown-region", request.region->span,
                   {say_init::k_unknown_region, {{"typed", request.region->value}}},
                   Message(say_init::k_known_regions));
  }
}

}  // namespace gesprek::commands
