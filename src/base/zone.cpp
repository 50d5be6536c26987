#include "base/zone.hpp"

namespace gesprek {
namespace {

using namespace std::chrono;

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

}  // namespace gesprek
