// What `explain` advises is done as it stands there, and the duty must be settled by it: for every kind of
// finding of both example schools.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <type_traits>
#include <vector>

#include "base/parse.hpp"
#include "commands/duties.hpp"
#include "commands/record_outcome.hpp"
#include "compliance/explain.hpp"
#include "compliance/rules.hpp"
#include "model/log_facts.hpp"
#include "school_copy.hpp"

using namespace gesprek;
using namespace gesprek::commands;
using given::day;
using given::Run;
using given::TemporaryFolder;

namespace {

/// The words of a command line as a shell reads them, as far as commands of `explain` go.
std::vector<std::string> shell_words(const std::string& command) {
  std::vector<std::string> words(1);
  bool quoted = false;
  for (const char c : command) {
    if (c == '"') {
      quoted = !quoted;
    } else if (c == ' ' && !quoted) {
      words.emplace_back();
    } else {
      words.back() += c;
    }
  }
  return words;
}

RecordRequest record_request(const std::string& command) {
  const std::vector<std::string> words = shell_words(command);
  REQUIRE_MESSAGE((words.size() > 3 && words[0] == "gesprek" && words[1] == "record"), command);
  RecordRequest request;
  request.event = Located<std::string>{words[2], {}};
  for (std::size_t i = 3; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (!word.starts_with("--")) {
      request.subjects.push_back({word, {}});
    } else if (word == "--undo") {
      request.undo = true;
    } else {
      REQUIRE_MESSAGE(++i < words.size(), command);
      const Located<std::string> value{words[i], {}};
      if (word == "--date") {
        request.date = parse_day(value.value);
        REQUIRE_MESSAGE(request.date, command);
      } else if (word == "--value") {
        request.values.push_back(value);
      } else if (word == "--moment") {
        request.moment = value;
      } else if (word == "--pupil") {
        request.pupil = value;
      } else {
        FAIL("an option that this test does not know: " << command);
      }
    }
  }
  return request;
}

/// A school as it stands on a day, on which commands are tried.
class Trial {
 public:
  Trial(const TemporaryFolder& folder, Day as_of) : m_run(folder.path, as_of) {
    m_run.env.as_of = as_of;
    m_loaded = load_folder(m_run.env);
    REQUIRE_MESSAGE(m_loaded, m_run.err.str());
    m_agenda = m_loaded->agenda(as_of);
  }

  std::vector<Duty> duties() const { return all_duties(*m_loaded, m_agenda, m_run.env.as_of); }

  /// What becomes of the duty once the commands have run: "gone" when it is no finding any more. What can be
  /// done only later is tried on that day.
  std::string status_after(const Duty& before_it, const std::vector<std::string>& commands) {
    return after(commands, [&](const ComplianceInput& input) {
      std::string status = "gone";
      compliance::Duties of_rule(compliance::Counting::nothing);
      compliance::find_rule(before_it.rule)->check(compliance::gather(input), of_rule);
      for (const Duty& duty : of_rule.take()) {
        status = duty.id == before_it.id ? std::string(word(duty.status)) : status;
      }
      return status;
    });
  }

  /// The findings that came and went with the commands, about the same talk or occurrence or not.
  struct Change {
    std::string came;
    std::string went;
  };
  Change change_by(const std::vector<std::string>& commands) {
    Day day = m_run.env.as_of;
    for (const std::string& command : commands) {
      day = std::max(day, record_request(command).date.value_or(day));
    }
    const std::set<std::string> before = findings(all_duties(*m_loaded, m_agenda, day));
    return after(commands, [&](const ComplianceInput& input) {
      const std::set<std::string> now = findings(check_duties(input));
      return Change{missing_from(before, now), missing_from(now, before)};
    });
  }

  /// What is a finding about the talk once a time was agreed with its family, stands in requests.csv and is
  /// planned.
  std::string findings_once_agreed(const Duty& missed) {
    const std::set<std::string> before = findings(all_duties(*m_loaded, m_agenda, m_run.env.as_of));
    Request agreed;
    agreed.kind = Request::Kind::agreed;
    agreed.moment = missed.moment;
    agreed.pupil = missed.pupil;
    agreed.date = m_run.env.as_of + std::chrono::days{7};
    m_loaded->requests.push_back(agreed);
    PlannedTalk row;
    row.id = missed.talk;
    row.moment = missed.moment;
    row.pupil = missed.pupil;
    row.start = {*agreed.date, Clock{16 * 60}};
    const Plans before_it = m_loaded->plans;
    m_loaded->plans[missed.moment].talks.push_back(row);
    const Agenda agenda = m_loaded->agenda(m_run.env.as_of);
    const std::set<std::string> now = findings(all_duties(*m_loaded, agenda, m_run.env.as_of));
    m_loaded->requests.pop_back();
    m_loaded->plans = before_it;
    std::string left = now.contains(missed.id) ? missed.id : "";
    for (const std::string& id : now) {
      left += before.contains(id) ? "" : ' ' + id;
    }
    return left;
  }

 private:
  static std::set<std::string> findings(const std::vector<Duty>& duties) {
    std::set<std::string> ids;
    for (const Duty& duty : duties) {
      if (duty.status == DutyStatus::overdue || duty.status == DutyStatus::late) {
        ids.insert(duty.id);
      }
    }
    return ids;
  }

  /// The ids of the second set that the first lacks.
  static std::string missing_from(const std::set<std::string>& ids, const std::set<std::string>& others) {
    std::string missing;
    for (const std::string& id : others) {
      missing += ids.contains(id) ? "" : id + ' ';
    }
    return missing;
  }

  /// The answer once the commands have run, which are forgotten after it.
  template <class Ask>
  std::invoke_result_t<Ask, const ComplianceInput&> after(const std::vector<std::string>& commands, Ask ask) {
    const Log before = m_loaded->log;
    const Day as_of = m_run.env.as_of;
    for (const std::string& command : commands) {
      run(with_time(command));
    }
    const auto answer = ask(compliance_input(*m_loaded, m_agenda, m_run.env.as_of));
    m_loaded->log = before;
    m_run.env.as_of = as_of;
    m_run.env.now.day = as_of;
    return answer;
  }

  /// As a person fills it in: a time a week ahead.
  std::string with_time(std::string command) const {
    if (const auto place = command.find(k_time_to_choose); place != std::string::npos) {
      command.replace(place, k_time_to_choose.size(), iso(m_run.env.as_of + std::chrono::days{7}) + "T16:00");
    }
    return command;
  }

  void run(const std::string& command) {
    const RecordRequest request = record_request(command);
    m_run.env.as_of = std::max(m_run.env.as_of, request.date.value_or(m_run.env.as_of));
    m_run.env.now.day = m_run.env.as_of;
    Diagnostics problems;
    std::vector<Message> remarks;
    const auto wanted = lines_of_words({request, *m_loaded, m_agenda, m_run.env, remarks}, problems);
    const RecordOutcome outcome = lines_to_write(wanted, m_loaded->log, problems);
    for (const Diagnostic& problem : problems.all()) {
      FAIL_CHECK(command << ": " << problem.code << ": " << say(Lang::en, problem.message));
    }
    for (const LogLine& line : outcome.written) {
      m_loaded->log.lines.push_back(line);
    }
    keep_known(m_loaded->log, m_run.env.as_of);
  }

  Run m_run;
  std::unique_ptr<LoadedSchool> m_loaded;
  Agenda m_agenda;
};

bool is_open(const Duty& duty) {
  return duty.status != DutyStatus::met && duty.status != DutyStatus::waived;
}

/// Rule, status and how it is settled: what the advice depends on.
std::string kind_of(const Duty& duty) {
  return std::string(duty.rule) + ' ' + std::string(word(duty.status)) + ' ' +
         std::to_string(static_cast<int>(duty.remedy.by)) + ' ' +
         (duty.remedy.entries.empty() ? "" : std::string(word(duty.remedy.entries.front().event))) +
         (duty.id.ends_with(":too-soon") || duty.id.ends_with(":without-custody") ? " broken" : "");
}

/// Findings that have to come with the truth: a talk that was held is owed its report, and once one chat is
/// on record the others can be missed.
bool brings_its_own(const Duty& duty) {
  return duty.rule == "held" || duty.rule == "chat-made";
}

void check_advice(Trial& trial, const Duty& duty) {
  if (duty.remedy.by == Settling::agreed) {
    CHECK_MESSAGE(trial.findings_once_agreed(duty).empty(), duty.id);
  } else if (!settling_commands(duty).empty() && duty.remedy.by != Settling::planned) {
    const std::string status = trial.status_after(duty, settling_commands(duty));
    const bool of_many = duty.status == DutyStatus::untracked;  // the others are checked from now on
    const bool taken_back = duty.remedy.by == Settling::corrected && status == "gone";
    CHECK_MESSAGE((status == "met" || status == "late" || taken_back || of_many),
                  duty.id << " " << word(duty.status) << " is " << status << " after "
                          << settling_commands(duty).front());
    if (!of_many && !brings_its_own(duty)) {
      const std::string added = trial.change_by(settling_commands(duty)).came;
      CHECK_MESSAGE(added.empty(), duty.id << ": " << settling_commands(duty).front() << " adds " << added);
    }
  }
  if (duty.status == DutyStatus::overdue || duty.status == DutyStatus::late) {
    const std::string status = trial.status_after(duty, {waiving_command(duty)});
    CHECK_MESSAGE(status == "waived", duty.id << " is " << status << " after " << waiving_command(duty));
    const auto change = trial.change_by({waiving_command(duty)});
    CHECK_MESSAGE(change.came.empty(), duty.id << ": waiving it adds " << change.came);
    CHECK_MESSAGE(change.went == duty.id + ' ', duty.id << ": waiving it settles " << change.went);
  }
}

}  // namespace

TEST_CASE("explain: what it advises settles the finding, whatever its kind") {
  std::map<std::string, int> tried;
  for (const char* school : {"school-a", "school-b"}) {
    const TemporaryFolder folder(std::string("settle-") + school);
    folder.copy_example(school);
    std::set<std::string> kinds;
    for (const Day as_of : {day(2026, 10, 5), day(2027, 2, 10), day(2027, 3, 15), day(2027, 7, 20)}) {
      Trial trial(folder, as_of);
      for (const Duty& duty : trial.duties()) {
        if (is_open(duty) && kinds.insert(kind_of(duty)).second) {
          ++tried[std::string(duty.rule)];
          check_advice(trial, duty);
        }
      }
    }
  }
  for (const compliance::Rule& rule : compliance::all_rules()) {
    const bool elsewhere = rule.word == "announced" || rule.word == "instead-given" ||
                           rule.word == "reminded" || rule.word == "in-period";  // in neither school
    CHECK_MESSAGE((elsewhere || tried[std::string(rule.word)] > 0), std::string(rule.word));
  }
}
