// Plans one made-up school and prints what came of it as one line of JSON; tests/bench/run makes the table.
#include <sys/resource.h>

#include <algorithm>
#include <ctime>
#include <fstream>
#include <iostream>
#include <string_view>

#include "base/parse.hpp"
#include "certify.hpp"
#include "random_school.hpp"

namespace {

using namespace gesprek;
using planner::Cost;

constexpr double k_nano = 1e-9;
constexpr double k_gap = 0.01;

/// Time of this process on a processor: the machine's other work does not count.
double cpu_seconds() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * k_nano;
}

long peak_megabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
}

bool within_gap(const planner::Progress& now) {
  const auto before = now.levels.end() - 1;
  return std::all_of(now.levels.begin(), before, [](Cost cost) { return cost == 0; }) &&
         static_cast<double>(now.levels.back() - now.bound) <= k_gap * static_cast<double>(now.levels.back());
}

int number(const char* word) {
  return static_cast<int>(parse_int(word, 0, 1'000'000).value_or(0));
}

}  // namespace

/// bench SEED CLASSES SESSIONS LOAD SESSION_USED SECONDS [CERTIFICATE].
int main(int count, char** words) {
  if (count < 7) {
    std::cerr << "usage: bench SEED CLASSES SESSIONS LOAD SESSION_USED SECONDS [CERTIFICATE]\n";
    return 2;
  }
  const bench::SchoolShape shape{static_cast<std::uint64_t>(number(words[1])),
                                 number(words[2]),
                                 number(words[3]),
                                 number(words[4]),
                                 0,
                                 number(words[5])};
  const double most = number(words[6]);
  const planner::Problem problem = bench::random_school(shape);
  const double begin = cpu_seconds();
  double near_best = -1;
  planner::SolveOptions options;
  options.seed = shape.seed;
  options.should_stop = [&] { return cpu_seconds() - begin >= most; };
  options.on_progress = [&](const planner::Progress& now) {
    near_best = near_best < 0 && within_gap(now) ? cpu_seconds() - begin : near_best;
  };
  const planner::Result result = planner::solve(problem, options);
  const double seconds = cpu_seconds() - begin;
  const planner::Certificate certificate = test::certify(problem, result);
  const bool holds = planner::check(certificate).empty();
  if (count > 7) {
    std::ofstream(words[7]) << planner::write_certificates({certificate});
  }
  std::cout << "{\"talks\": " << problem.talks.size() << ", \"unplaced\": "
            << result.levels[planner::mandatory_unplaced] + result.levels[planner::others_unplaced]
            << ", \"cost\": " << result.cost() << ", \"bound\": " << result.bound()
            << ", \"near\": " << near_best
            << ", \"proven\": " << (result.stopped == planner::Stopped::proven ? "true" : "false")
            << ", \"seconds\": " << seconds << ", \"check\": " << cpu_seconds() - begin - seconds
            << ", \"megabytes\": " << peak_megabytes() << ", \"holds\": " << (holds ? "true" : "false")
            << "}\n";
  return holds ? 0 : 1;
}
