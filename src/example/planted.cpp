#include "example/planted.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/time.hpp"

namespace gesprek::example {
namespace {

/// Keys and dates only, so that nothing needs an escape.
std::string member(std::string_view key, std::string_view value) {
  return "\"" + std::string(key) + "\": \"" + std::string(value) + "\"";
}

std::string render(const Planted& fault) {
  std::string object = "    {" + member("rule", fault.rule) + ", " + member("id", fault.id) + ", " +
                       member("clause", fault.clause) + ",\n     " + member("moment", fault.moment.text);
  for (const auto& [key, value] :
       {std::pair("talk", fault.talk.text), std::pair("pupil", fault.pupil.text)}) {
    object += value.empty() ? "" : ", " + member(key, value);
  }
  object += ",\n     " + member("status", word(fault.status)) + ", " + member("from", iso(fault.from)) + ", ";
  return object + (fault.until ? member("until", iso(*fault.until)) : std::string("\"until\": null")) + "}";
}

/// The day of the first line of each event, in all and of each moment.
class FirstLines {
 public:
  explicit FirstLines(const std::vector<LogLine>& lines) {
    for (const LogLine& line : lines) {
      if (!line.undo) {
        keep(line, MomentId());
        keep(line, line.moment);
      }
    }
  }

  /// Of one moment, or of any with an empty one.
  std::optional<Day> of(LogEvent event, const MomentId& moment) const {
    const auto found = m_days.find({event, moment});
    return found != m_days.end() ? std::optional(found->second) : std::nullopt;
  }

 private:
  void keep(const LogLine& line, const MomentId& moment) {
    const auto [day, fresh] = m_days.try_emplace({line.event, moment}, line.date);
    day->second = std::min(day->second, line.date);
  }

  std::map<std::pair<LogEvent, MomentId>, Day> m_days;
};

}  // namespace

std::vector<Planted> as_tracked(std::vector<Planted> planted, const std::vector<LogLine>& lines) {
  const FirstLines first(lines);
  std::erase_if(planted, [&](Planted& fault) {
    if (fault.tracked_by.empty()) {
      return false;
    }
    std::optional<Day> tracked;
    for (const LogEvent event : fault.tracked_by) {
      if (const auto day = first.of(event, fault.of_this_moment ? fault.moment : MomentId())) {
        tracked = tracked ? std::min(*tracked, *day) : *day;
      }
    }
    fault.from = tracked ? std::max(fault.from, *tracked) : fault.from;
    return !tracked || (fault.until && *fault.until < fault.from);
  });
  return planted;
}

std::string render_planted(std::vector<Planted> planted) {
  std::ranges::sort(planted, {},
                    [](const Planted& fault) { return std::tuple(fault.from, fault.rule, fault.id); });
  std::string text = "{\n  \"format\": 1,\n  \"faults\": [";
  for (std::size_t i = 0; i < planted.size(); ++i) {
    text += (i == 0 ? "\n" : ",\n") + render(planted[i]);
  }
  return text + (planted.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

}  // namespace gesprek::example
