#include "loaded.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/parse.hpp"
#include "load/log.hpp"
#include "load/lost_zeros.hpp"
#include "load/match.hpp"
#include "load/policy.hpp"
#include "load/roster.hpp"
#include "load/school.hpp"
#include "load/tables.hpp"

namespace gesprek::test {

LoadedExample::LoadedExample(const std::map<std::string, std::string>& files) {
  const auto table = [&](const std::string& name) { return add_table(m_sources, name, files.at(name)); };
  m_school = load_school(m_sources, m_sources.add("gesprek.toml", files.at("gesprek.toml")), m_diagnostics);
  const SourceId policy = m_sources.add("policy.yaml", files.at("policy.yaml"));
  m_policy = load_policy(m_sources, policy, shipped_resolver(m_sources), m_diagnostics);
  m_roster = make_roster({load_pupils(m_sources, table("pupils.csv"), m_diagnostics),
                          load_guardians(m_sources, table("guardians.csv"), m_diagnostics),
                          load_staff(m_sources, table("staff.csv"), m_diagnostics),
                          load_classes(m_sources, table("classes.csv"), m_diagnostics)},
                         m_diagnostics, {});
  check_roster(m_roster, m_school, m_diagnostics);
  m_calendar.emplace(calendar_of(m_school));
  m_requests = load_requests(m_sources, table("requests.csv"), m_diagnostics);
  std::vector<Topic> topics = load_topics(m_sources, table("topics.csv"), m_diagnostics);
  m_log = load_log(m_sources, table("log.csv"), m_diagnostics);
  if (m_policy) {
    check_school_against(m_school, *m_policy, m_roster, m_diagnostics,
                         [&](Day day) { return m_calendar->closed_because(day); });
    match_requests(m_requests, m_roster, *m_policy, m_diagnostics);
    match_topics(topics, m_roster, m_diagnostics);
    match_log(m_log, m_roster, *m_policy, m_diagnostics);
  }
}

std::string LoadedExample::problems() const {
  std::string problems;
  for (const Diagnostic& problem : m_diagnostics.sorted()) {
    const std::string place = problem.span.known() ? m_sources.name(problem.span) + ':' +
                                                         std::to_string(m_sources.place(problem.span).line)
                                                   : "";
    problems += place + ' ' + std::string(problem.code) + ' ' + say(Lang::en, problem.message) + '\n';
  }
  return problems;
}

Agenda LoadedExample::agenda(Day as_of) const {
  std::vector<Request> known;
  std::ranges::copy_if(m_requests, std::back_inserter(known),
                       [&](const Request& request) { return request.asked->day <= as_of; });
  return make_agenda({*m_policy, m_school, *m_calendar, m_roster, known, as_of});
}

Findings LoadedExample::found(Day as_of, const Plans& plans) const {
  const Agenda owed = agenda(as_of);
  const Log log = known_at(m_log, as_of);
  Findings findings;
  for (const Duty& duty :
       check_duties({*m_policy, m_school, *m_calendar, m_roster, owed, plans, log, as_of})) {
    if (duty.status == DutyStatus::late || duty.status == DutyStatus::overdue) {
      findings.push_back(duty.id + ' ' + duty.clause + ' ' + std::string(word(duty.status)));
    }
  }
  std::ranges::sort(findings);
  return findings;
}

PlantedList::PlantedList(const std::string& json) {
  const nlohmann::json document = nlohmann::json::parse(json);
  const auto text = [](const nlohmann::json& value) { return value.get<std::string>(); };
  for (const auto& fault : document.at("faults")) {
    const auto& until = fault.at("until");
    m_entries.push_back(
        {text(fault.at("id")) + ' ' + text(fault.at("clause")) + ' ' + text(fault.at("status")),
         *parse_day(text(fault.at("from"))), until.is_null() ? std::nullopt : parse_day(text(until))});
  }
  std::ranges::sort(m_entries, {}, &Entry::finding);
}

Findings PlantedList::on(Day as_of) const {
  Findings findings;
  for (const Entry& entry : m_entries) {
    if (entry.from <= as_of && (!entry.until || as_of <= *entry.until)) {
      findings.push_back(entry.finding);
    }
  }
  return findings;
}

}  // namespace gesprek::test
