#include "cli/clock.hpp"

#include <chrono>
#include <cstdlib>

#include "base/parse.hpp"
#include "base/zone.hpp"

namespace gesprek::cli {
namespace {

using namespace std::chrono;

constexpr std::int64_t k_latest = 7258118399;  ///< the last second of 2199

}  // namespace

DateTime now() {
  if (const char* fixed = std::getenv("SOURCE_DATE_EPOCH")) {
    if (const auto second = parse_int(fixed, 0, k_latest)) {
      return amsterdam(sys_seconds(seconds(*second)));
    }
  }
  return amsterdam(floor<seconds>(system_clock::now()));
}

}  // namespace gesprek::cli
