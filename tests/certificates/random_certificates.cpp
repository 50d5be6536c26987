// Certificates of the random problems FIRST to LAST (tests/bench/random_problem.hpp), in one document, for
// verify.py:
//   random_certificates FIRST LAST
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "planner/certificate/json.hpp"
#include "planner/planner.hpp"
#include "random_problem.hpp"

int main(int count, char** words) {
  using namespace gesprek;
  if (count != 3) {
    return 2;
  }
  const unsigned long last = std::strtoul(words[2], nullptr, 10);
  std::vector<planner::Certificate> certificates;
  for (unsigned long seed = std::strtoul(words[1], nullptr, 10); seed <= last; ++seed) {
    const planner::Problem problem = bench::random_problem(seed);
    const planner::Result result = planner::solve(problem, {});
    std::vector<std::string> names;
    for (std::size_t talk = 0; talk < problem.talks.size(); ++talk) {
      names.push_back(std::to_string(seed) + "/" + std::to_string(talk));
    }
    certificates.push_back(
        {problem, std::move(names), result.assignment, result.levels, result.bounds, result.proof});
  }
  std::cout << planner::write_certificates(certificates);
  return 0;
}
