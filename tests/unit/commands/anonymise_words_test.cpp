// A copy holds no word of the school's own in which somebody could be named, and no order that tells of
// names.
#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "commands/anonymise.hpp"
#include "commands/validate.hpp"
#include "school_copy.hpp"

using namespace gesprek;
using namespace gesprek::commands;
using given::day;
using given::read_file;
using given::Run;
using given::write_file;
namespace fs = std::filesystem;

namespace {

/// Every key of a policy that holds a text or a word of the school's own, with a nickname that no table has.
constexpr std::string_view k_marked_policy = R"(# ZQcomment
format: 1
policy: {name: ZQname, number: ZQ1, subject: ZQsubject, responsible: ZQresponsible, clause: zqclause}
roles: [juf ZQrole, zqmentor]
purposes: [{id: zq-purpose, text: ZQtext}]
guide: [{id: zq-guide, text: {nl: ZQtekst, en: ZQtext}}]
responsibilities: [{role: juf ZQrole, text: ZQtext}]
channels: [{id: zqchannel, use: ZQuse, for: [zqkind, invitations]}]
forms: [{id: zq-form, name: ZQform, file: zqfile.pdf}]
related: [{title: ZQtitle, file: zqfile.pdf}]
quiet_times: [{roles: [juf ZQrole], clock: "12:00-13:00", mode: phone}]
expectations: [{id: zq-expect, name: ZQexpected, at_least: 1, of: [zq-talk]}]
separated_parents: {talks: apart, approved_by: juf ZQrole, note: ZQnote}
moments:
  - id: zq-talk
    name: ZQname
    purpose: ZQpurpose
    content: ZQcontent
    clause: zqclause
    grades: 1-8
    when: November
    duration: 10 minutes
    attendees: [guardians, teacher, juf ZQrole]
    may_join: zqmentor
    mandatory: yes
    on_request: {by: [guardians, juf ZQrole], only_when: ZQonly}
    invite: {at_least: 1 week before the talk, through: zqchannel, by: juf ZQrole}
    report: {within: 1 week, where: archief van ZQwhere, by: juf ZQrole, signed_by: [juf ZQrole, guardians]}
    form: zq-form
    record: [{item: zq-item, name: ZQitem}]
    instead: {is: ZQletter, choose_by: 1 November}
  - {id: zq-event, name: ZQevent, kind: event, grades: all, when: 2026-11-12, by: juf ZQrole}
  - {id: zq-news, name: ZQnews, kind: cadence, for: each class, at_least: once a month, counts: zqkind, through: [zqchannel]}
accept:
  - {warning: mandatory-not-stated, moment: zq-talk, reason: ZQreason, until: 2027-06-01}
)";

}  // namespace

TEST_CASE("No word of a school's own is left of its policy and its gesprek.toml, and it is still valid") {
  const given::TemporaryFolder school("own-ids");
  const given::TemporaryFolder copy("own-ids-copy");
  school.copy_example("school-a");
  write_file(school.path / "policy.yaml", std::string(k_marked_policy));
  const std::string toml = read_file(school.path / "gesprek.toml");
  std::string own = toml.substr(0, toml.find("[rounds."));
  own.insert(own.find("policy ="), "email = \"zq@example.org\"\nphone = \"06-12345678\"\n");
  own +=
      "\n[[closed]]\nfrom = 2026-11-20\nname = \"ZQday\"\n[rounds.zq-talk]\nfrom = 2026-11-02\nuntil = "
      "2026-11-13\n[[events]]\nid = \"zq-feest\"\nname = \"ZQfeest\"\nday = 2027-03-11\n";
  write_file(school.path / "gesprek.toml", own);
  for (const char* table : {"requests.csv", "topics.csv"}) {
    const std::string rows = read_file(school.path / table);
    write_file(school.path / table, rows.substr(0, rows.find('\n') + 1));
  }
  write_file(
      school.path / "log.csv",
      "at;event;moment;pupil;talk;date;by;value\n2026-11-02T09:00;message-posted;zq-news;;;2026-11-02;;"
      "kind=zqkind channel=zqchannel\n2026-11-02T09:01;form-returned;zq-talk;P001;zq-talk/P001;"
      "2026-11-01;;form=zq-form\n");
  Run run(school.path, day(2027, 3, 1));
  const Exit exit = anonymise({{copy.path.string(), {}}}, run.env);
  CAPTURE(run.err.str());
  REQUIRE(exit == Exit::done);
  std::string text;
  for (const auto& entry : fs::recursive_directory_iterator(copy.path)) {
    text += entry.path().string() + "\n" + (entry.is_regular_file() ? read_file(entry.path()) : "");
  }
  std::ranges::transform(text, text.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  const std::size_t at = text.find("zq");
  CAPTURE(text.substr(at == std::string::npos ? 0 : at - std::min<std::size_t>(at, 100), 200));
  CHECK(at == std::string::npos);
  Run again(copy.path, day(2027, 3, 1));
  CHECK(validate({}, again.env) != Exit::wrong);
}

TEST_CASE("Rows of a copy stand in the order of its keys, whatever order tells of names") {
  const given::TemporaryFolder school("ordered");
  const given::TemporaryFolder copy("ordered-copy");
  school.copy_example("school-a");
  for (const char* table : {"pupils.csv", "staff.csv"}) {
    std::istringstream rows(read_file(school.path / table));
    std::string heading;
    std::getline(rows, heading);
    std::string turned;
    for (std::string row; std::getline(rows, row);) {
      turned = row + "\n" + turned;
    }
    write_file(school.path / table, heading + "\n" + turned);
  }
  Run run(school.path, day(2027, 3, 1));
  REQUIRE(anonymise({{copy.path.string(), {}}}, run.env) == Exit::done);
  for (const char* table : {"pupils.csv", "staff.csv", "guardians.csv"}) {
    std::istringstream rows(read_file(copy.path / table));
    std::vector<std::string> keys;
    for (std::string row; std::getline(rows, row);) {
      keys.push_back(row.substr(0, row.find(';')));
    }
    CAPTURE(table);
    CHECK(std::is_sorted(keys.begin() + 1, keys.end()));
  }
}
