#include "cli/clock.hpp"

#include <cstdlib>

#include "base/parse.hpp"

namespace gesprek::cli {
namespace {

using namespace std::chrono;

constexpr std::int64_t k_latest = 7258118399;  ///< the last second of 2199

sys_seconds change(year in_year, month in_month) {
  return sys_days(in_year / in_month / Sunday[last]) + hours(1);
}

}  // namespace

DateTime amsterdam(sys_seconds utc) {
  const year in_year = year_month_day(floor<days>(utc)).year();
  const bool summer = change(in_year, March) <= utc && utc < change(in_year, October);
  const sys_seconds local = utc + hours(summer ? 2 : 1);
  const sys_days day = floor<days>(local);
  return {day, Clock{static_cast<int>(duration_cast<minutes>(local - day).count())}};
}

DateTime now() {
  if (const char* fixed = std::getenv("SOURCE_DATE_EPOCH")) {
    if (const auto second = parse_int(fixed, 0, k_latest)) {
      return amsterdam(sys_seconds(seconds(*second)));
    }
  }
  return amsterdam(floor<seconds>(system_clock::now()));
}

}  // namespace gesprek::cli
