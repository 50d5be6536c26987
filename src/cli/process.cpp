#include "cli/process.hpp"

#include <sys/resource.h>

#include <csignal>

#include "store/process.hpp"

namespace gesprek::cli {
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool k_bounded_memory = false;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool k_bounded_memory = false;
#else
constexpr bool k_bounded_memory = true;
#endif
#else
constexpr bool k_bounded_memory = true;
#endif

constexpr rlim_t k_memory = rlim_t{2} << 30U;

volatile std::sig_atomic_t g_interrupted = 0;

extern "C" void note_interrupt(int) {
  g_interrupted = 1;
}

bool listen() {
  struct sigaction action {};
  action.sa_handler = note_interrupt;
  action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
  return sigaction(SIGINT, &action, nullptr) == 0;
}

}  // namespace

void prepare_process() {
  store::prepare_process();
  std::signal(SIGPIPE, SIG_IGN);
  rlimit bounds{};
  if (k_bounded_memory && getrlimit(RLIMIT_AS, &bounds) == 0 && k_memory < bounds.rlim_max) {
    bounds.rlim_cur = k_memory;
    setrlimit(RLIMIT_AS, &bounds);
  }
}

bool interrupted() {
  static const bool k_listening = listen();
  return k_listening && g_interrupted != 0;
}

}  // namespace gesprek::cli
