#include "render/findings.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "words/compliance.hpp"

using namespace gesprek;

namespace {

Duty overdue_report() {
  const Message what(words::compliance::k_talk_of, {{"pupil", std::string("Sanne de Boer")},
                                                    {"key", std::string("P1")},
                                                    {"moment", std::string("Startgesprek")}});
  Duty duty;
  duty.id = "report-in-time:startgesprek/P1";
  duty.rule = "report-in-time";
  duty.clause = "A23";
  duty.pupil = PupilId("P1");
  duty.talk = TalkId("startgesprek/P1");
  duty.due = std::chrono::sys_days(std::chrono::year(2027) / 2 / 16);
  duty.status = DutyStatus::overdue;
  duty.message =
      Message(words::compliance::k_report_in_time.overdue, {{"what", std::vector{what}}, {"due", *duty.due}});
  return duty;
}

std::string json_of(const render::FindingsInput& input) {
  std::string text;
  render::render_findings_json(Lang::en, input, [&](std::string_view piece) { text += piece; });
  return text;
}

}  // namespace

TEST_CASE("people read the child's name, programs its key (A23)") {
  const Duty duty = overdue_report();
  const Sources sources;
  const Policy policy;
  const Roster roster;
  const render::FindingsInput input{{&duty}, {&duty}, {},     {.overdue = 1}, *duty.due,
                                    false,   policy,  roster, sources};
  CHECK(render::render_findings({.lang = Lang::en}, input).find("Sanne de Boer") != std::string::npos);
  const std::string json = json_of(input);
  CHECK(json.find("Sanne") == std::string::npos);
  CHECK(json.find("\"message\": \"P1, Startgesprek: ") != std::string::npos);
  CHECK(json.find("\"clause\": \"A23\"") != std::string::npos);
  for (const auto& row : render::findings_rows(Lang::nl, input)) {
    for (const std::string& cell : row) {
      CHECK(cell.find("Sanne") == std::string::npos);
    }
  }
}

TEST_CASE("a list for programs is one document, however many findings it has") {
  const Duty duty = overdue_report();
  const Sources sources;
  const Policy policy;
  const Roster roster;
  const Day day = *duty.due;
  CHECK(json_of({{}, {}, {}, {}, day, false, policy, roster, sources}).ends_with("\"findings\": []\n}\n"));
  CHECK(json_of({{&duty, &duty}, {&duty, &duty}, {}, {.overdue = 2}, day, false, policy, roster, sources})
            .find("Tuesday 16 February 2027.\"\n    },\n    {\n      \"id\"") != std::string::npos);
}

TEST_CASE("findings keep to the width but for ids, which can be copied whole") {
  Duty duty = overdue_report();
  duty.id = "right-people-invited:rapportgesprek-juni-op-verzoek/P123:without-custody";
  const Sources sources;
  const Policy policy;
  const Roster roster;
  const render::FindingsInput input{{&duty}, {&duty}, {},     {.overdue = 1}, *duty.due,
                                    false,   policy,  roster, sources};
  const std::string text = render::render_findings({.lang = Lang::nl}, input);
  CHECK(text.find(duty.id + "\n") != std::string::npos);
}

TEST_CASE("nothing found says so, and a choice that shows nothing says that") {
  const Sources sources;
  const Policy policy;
  const Roster roster;
  render::FindingsInput input{{}, {}, {}, {}, {}, false, policy, roster, sources};
  CHECK(render::render_findings({.lang = Lang::en}, input).find("Nothing was missed") != std::string::npos);
  input.filtered = true;
  CHECK(render::render_findings({.lang = Lang::en}, input).find("No findings for this choice") !=
        std::string::npos);
}
