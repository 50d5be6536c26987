#include <cstdio>
#include <new>

#include "cli/process.hpp"
#include "cli/run.hpp"

int main(int argc, char** argv) {
  constexpr int k_fault_of_program = 70;
  try {
    gesprek::cli::prepare_process();
    return gesprek::cli::run_process(argc > 1 ? std::vector<std::string>(argv + 1, argv + argc)
                                              : std::vector<std::string>{});
  } catch (const std::bad_alloc&) {  // before or after everything that can still say so in one language
    std::fputs("gesprek: geen geheugen meer / out of memory\n", stderr);
    return k_fault_of_program;
  }
}
