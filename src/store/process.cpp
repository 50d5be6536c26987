#include "store/process.hpp"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

namespace gesprek::store {

namespace {

/// Gives 0, 1 and 2 a file where they have none: one that cannot be used the way they are, so that printing
/// to a closed output is an error that shows, and no file of ours gets such a number.
void open_standard_descriptors() {
  for (int wanted = 0; wanted <= 2; ++wanted) {
    if (::fcntl(wanted, F_GETFD) < 0) {
      ::open("/dev/null", wanted == 0 ? O_WRONLY : O_RDONLY);  // takes the lowest number that is free
    }
  }
}

}  // namespace

void prepare_process() {
  open_standard_descriptors();
  ::umask(0077);
  std::signal(SIGXFSZ, SIG_IGN);
  const rlimit none{0, 0};
  ::setrlimit(RLIMIT_CORE, &none);
}

}  // namespace gesprek::store
