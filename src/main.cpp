#include "cli/process.hpp"
#include "cli/run.hpp"

int main(int argc, char** argv) {
  gesprek::cli::prepare_process();
  return gesprek::cli::run_process(argc > 1 ? std::vector<std::string>(argv + 1, argv + argc)
                                            : std::vector<std::string>{});
}
