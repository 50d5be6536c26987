#include "render/forecast.hpp"

#include <algorithm>
#include <map>

#include "render/describe.hpp"
#include "render/json.hpp"
#include "render/plan_view.hpp"
#include "words/render.hpp"
#include "words/workload.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::workload;
using planner::ForecastTime;
using planner::StaffForecast;

class Renderer {
 public:
  Renderer(const Look& look, const ForecastView& view) : m_look(look), m_view(view) {}

  std::string render() const {
    std::string title;
    for (const MomentId& moment : m_view.moments) {
      title += (title.empty() ? "" : ", ") + moment_name(m_look.lang, m_view.policy, moment);
    }
    const std::string head = heading(m_look, words({words_of::k_forecast, {{"moment", title}}})) + "\n";
    if (m_view.staff.empty()) {
      return head + paragraph(m_look, m_look.in_words(words_of::k_nothing));
    }
    return head + table() + "\n" + verdict();
  }

 private:
  std::string words(const Message& message) const { return m_look.in_words(message); }

  std::string names(const StaffForecast& each) const {
    std::string text;
    for (const PersonId& person : each.staff) {
      const std::string name = staff_name(m_view.roster, person);
      text = text.empty() ? name : words({words_of::k_or, {{"first", text}, {"second", name}}});
    }
    return text;
  }

  std::string length(Minutes minutes) const {
    const std::string rest = std::to_string(minutes.count() % 60);
    return words({words_of::k_length,
                  {{"hours", minutes.count() / 60}, {"minutes", rest.size() < 2 ? "0" + rest : rest}}});
  }

  std::string talks(std::int64_t number) const {
    return count(m_look, static_cast<std::size_t>(number), words::render::k_talk, words::render::k_talks);
  }

  /// A row a day of each of the staff; who it is stands in the first of them.
  std::string table() const {
    TextTable rows({{m_look.in_words(words_of::k_staff)},
                    {m_look.in_words(words_of::k_talks), Align::right},
                    {m_look.in_words(words_of::k_hours), Align::right},
                    {m_look.in_words(words_of::k_day)},
                    {m_look.in_words(words_of::k_clock)},
                    {m_look.in_words(words_of::k_room), Align::right}});
    for (const StaffForecast& each : m_view.staff) {
      std::vector<std::string> start{"", std::to_string(each.talks), length(each.minutes)};
      for (const PersonId& person : each.staff) {
        const std::string name = staff_name(m_view.roster, person);
        start[0] = person == each.staff.front() ? name : words({words_of::k_or_this, {{"name", name}}});
        for (const std::vector<std::string>& day : days(each, person)) {
          std::vector<TextCell> row(start.begin(), start.end());
          row.insert(row.end(), day.begin(), day.end());
          rows.add_row(std::move(row));
          start = {"", "", ""};
        }
      }
    }
    return rows.render(m_look.table());
  }

  /// Day, from the first possible time to the last, and how many talks fit into what is open between.
  std::vector<std::vector<std::string>> days(const StaffForecast& each, const PersonId& person) const {
    std::map<Day, ForecastTime> by_day;
    for (const ForecastTime& time : each.times) {
      if (time.person == person) {
        ForecastTime& day =
            by_day.try_emplace(time.day, ForecastTime{person, time.day, time.clock, 0}).first->second;
        day.clock.end = time.clock.end;
        day.room += time.room;
      }
    }
    std::vector<std::vector<std::string>> rows;
    for (const auto& [day, time] : by_day) {
      rows.push_back(
          {short_day(m_look, day, false),
           words({words::render::k_clock_from_to, {{"from", time.clock.start}, {"until", time.clock.end}}}),
           std::to_string(time.room)});
    }
    if (rows.empty()) {
      rows.push_back({"", each.fixed < each.talks ? m_look.in_words(words_of::k_no_time) : "", ""});
    }
    return rows;
  }

  std::string verdict() const {
    std::string lacking;
    const auto say_line = [&](const Message& message) {
      lacking += hang("  - ", terminal_safe(words(message)), m_look.width);
    };
    std::string moments;
    for (const MomentId& moment : m_view.moments) {
      moments += (moments.empty() ? "" : " ") + moment.text;
    }
    for (const StaffForecast& each : m_view.staff) {
      const std::int64_t wanted =
          each.place.empty() ? each.talks - each.fixed - each.nowhere : each.talks_there;
      if (each.short_by > 0) {
        say_line({each.place.empty() ? words_of::k_short : words_of::k_short_of_room,
                  {{"staff", names(each)},
                   {"place", each.place.text},
                   {"talks", talks(wanted)},
                   {"room", std::int64_t{wanted - each.short_by}},
                   {"short", std::int64_t{each.short_by}},
                   {"minutes", std::int64_t{each.lacking.count()}}}});
      }
      if (each.nowhere > 0) {
        say_line({words_of::k_nowhere,
                  {{"staff", names(each)}, {"talks", talks(each.nowhere)}, {"moment", moments}}});
      }
    }
    return lacking.empty() ? paragraph(m_look, words({words_of::k_fits, {{"moment", moments}}}))
                           : paragraph(m_look, m_look.in_words(words_of::k_does_not_fit)) + lacking;
  }

  const Look& m_look;
  const ForecastView& m_view;
};

}  // namespace

std::string render_forecast(const Look& look, const ForecastView& view) {
  return Renderer(look, view).render();
}

std::string render_forecast_json(const ForecastView& view) {
  Json staff = Json::array();
  bool fits = true;
  for (const StaffForecast& each : view.staff) {
    Json times = Json::array();
    for (const ForecastTime& time : each.times) {
      times.push_back({{"staff", time.person.text},
                       {"day", iso(time.day)},
                       {"from", iso(time.clock.start)},
                       {"until", iso(time.clock.end)},
                       {"room", time.room}});
    }
    fits = fits && each.fits();
    staff.push_back({{"staff", ids_json(each.staff)},
                     {"talks", each.talks},
                     {"fixed", each.fixed},
                     {"nowhere", each.nowhere},
                     {"short_by", each.short_by},
                     {"minutes", each.minutes.count()},
                     {"open", each.open.count()},
                     {"times", times}});
  }
  return print_json({{"format", 1}, {"moments", ids_json(view.moments)}, {"fits", fits}, {"staff", staff}});
}

std::vector<std::vector<std::string>> forecast_rows(const ForecastView& view) {
  std::vector<std::vector<std::string>> rows{
      {"staff", "talks", "fixed", "nowhere", "short_by", "minutes", "open"}};
  for (const StaffForecast& each : view.staff) {
    rows.push_back({keys_cell(each.staff), std::to_string(each.talks), std::to_string(each.fixed),
                    std::to_string(each.nowhere), std::to_string(each.short_by),
                    std::to_string(each.minutes.count()), std::to_string(each.open.count())});
  }
  return rows;
}

}  // namespace gesprek::render
