// OneRoster sets as other programs write them.
#include <zip.h>

#include <algorithm>

#include "../tables/given.hpp"
#include "imported.hpp"
#include "load/import.hpp"
#include "load/zip.hpp"

using namespace gesprek;
using given::day;

namespace {

constexpr std::string_view k_users =
    "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,"
    "middleName,identifier,email,sms,phone,agentSourcedIds,grades,password\n";
constexpr std::string_view k_classes =
    "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,"
    "schoolSourcedId,termSourcedIds\n";
constexpr std::string_view k_enrollments =
    "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,"
    "endDate\n";

std::string user(const std::string& id, const std::string& role, const std::string& name,
                 const std::string& agents = "", const std::string& grade = "",
                 const std::string& status = "") {
  return id + "," + status + ",,true,o1," + role + "," + id + ",," + name + ",,," + id + "@example.org,,," +
         agents + "," + grade + ",geheim\n";
}

struct Set {
  Sources sources{};
  Diagnostics diagnostics{};
  ImportedRoster roster{};
  std::vector<std::pair<std::string, std::string>> texts{
      {"manifest.csv", "propertyName,value\noneroster.version,1.1\nfile.users,bulk\n"},
      {"classes.csv", std::string(k_classes) + "c5,,,Groep 5A,05,x,,homeroom,,o1,t1\n"}};

  void put(const std::string& name, const std::string& text) {
    std::erase_if(texts, [&](const auto& file) { return file.first == name; });
    texts.emplace_back(name, text);
  }
  void read() {
    std::vector<OneRosterFile> files;
    for (const auto& [name, text] : texts) {
      files.push_back({name, add_table(sources, name, text)});
    }
    diagnostics = {};
    roster = import_oneroster(sources, files, day(2026, 10, 1), diagnostics);
    CHECK(given::well_formed(diagnostics, sources));
  }
  /// But for the note how class names stand in the tables.
  std::string faults() const { return given::faults_besides(given::k_class_names, diagnostics, sources); }
  bool says_class_names() const { return given::says(given::k_class_names, diagnostics); }
  std::string pupils() const { return given::pupils(roster); }
  std::string guardians() const {
    std::string text;
    for (const Guardian& guardian : roster.guardians) {
      text += (text.empty() ? "" : ", ") + guardian.pupil.text + ":" + guardian.person.text;
    }
    return text;
  }
};

std::string zip_of(const std::vector<std::pair<std::string, std::string>>& files) {
  zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
  zip_source_keep(source);
  zip_t* archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
  REQUIRE(archive != nullptr);
  for (const auto& [name, text] : files) {
    zip_file_add(archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0), 0);
  }
  REQUIRE(zip_close(archive) == 0);
  zip_source_open(source);
  zip_source_seek(source, 0, SEEK_END);
  std::string bytes(static_cast<std::size_t>(zip_source_tell(source)), '\0');
  zip_source_seek(source, 0, SEEK_SET);
  zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  zip_source_free(source);
  return bytes;
}

}  // namespace

TEST_CASE("Pupils, teachers and guardians of a OneRoster set, agents on either side") {
  Set set;
  set.put("users.csv", std::string(k_users) + user("p1", "student", "Sanne,van de Berg", "g1", "05") +
                           user("p2", "student", "Tom,Smit", "", "5") + user("g1", "parent", "Eva,Berg") +
                           user("g2", "guardian", "Jan,Smit", "\"p1,p2\"") +
                           user("t1", "teacher", "Anne,Wit"));
  set.put("enrollments.csv", std::string(k_enrollments) + "e1,,,c5,o1,p1,student,,2026-08-24,2027-07-17\n" +
                                 "e2,,,c5,o1,p2,student,,,\ne3,,,c5,o1,t1,teacher,true,,\n");
  set.read();
  CHECK(set.faults().empty());
  CHECK(set.says_class_names());
  CHECK(set.pupils() == "p1 Sanne van de Berg 5A=5, p2 Tom Smit 5A=5");
  CHECK(set.roster.pupils[0].name.prefix == "van de");
  CHECK_FALSE(set.roster.pupils[0].first_day);
  CHECK(set.guardians() == "p1:g1, p1:g2, p2:g2");
  CHECK(set.roster.guardians[0].custody == YesNoUnknown::unknown);
  REQUIRE(set.roster.classes.size() == 1);
  CHECK(set.roster.classes[0].staff.at(0).text == "t1");
  CHECK(set.roster.is_complete);
}

TEST_CASE("A grade with a leading zero is the pupil's own, whatever the class is called") {
  Set set;
  set.put("classes.csv", std::string(k_classes) + "cz,,,Groep 5/6,\"05,06\",x,,homeroom,,o1,t1\n");
  set.put("users.csv", std::string(k_users) + user("p1", "student", "Sanne,Berg", "", "05") +
                           user("p2", "student", "Tom,Smit", "", "06") +
                           user("p3", "student", "Ids,Vos", "", "011"));
  set.put("enrollments.csv", std::string(k_enrollments) + "e1,,,cz,o1,p1,student,,,\n" +
                                 "e2,,,cz,o1,p2,student,,,\ne3,,,cz,o1,p3,student,,,\n");
  set.read();
  CHECK(set.pupils() == "p1 Sanne Berg 5/6=5, p2 Tom Smit 5/6=6");
  CHECK(set.faults().find("grade-missing") != std::string::npos);  // 011 is none
}

TEST_CASE("1.2 gives roles in a file of their own") {
  Set set;
  set.put("users.csv",
          "sourcedId,givenName,familyName,agentSourcedIds,grades,preferredGivenName\n"
          "p1,Alexandra,Berg,g1,5,Sanne\ng1,Eva,Berg,,,\nx1,Al,Oud,,,\n");
  set.put("roles.csv",
          "sourcedId,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId\n"
          "r1,p1,primary,student,,,o1\nr2,g1,primary,parent,,,o1\nr3,x1,primary,teacher,,2026-10-01,o1\n"
          "r4,x1,secondary,relative,,2026-10-02,o1\n");
  set.read();
  CHECK(set.pupils() == "p1 Sanne Berg =5");
  CHECK(set.guardians() == "p1:g1");
  CHECK(set.roster.staff.empty());
  CHECK(set.faults().empty());
}

TEST_CASE(
    "A teacher who is a parent at the school is both, with one key, whichever role is the primary one") {
  for (const std::string primary : {"teacher", "parent"}) {
    const std::string secondary = primary == "teacher" ? "parent" : "teacher";
    Set set;
    set.put("users.csv", std::string(k_users) + user("p1", "", "Bo,Berg", "", "05") +
                             user("b1", "", "Bea,Berg <bea@x.nl>", "p1"));
    set.put("roles.csv",
            "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId\n"
            "r1,,,p1,primary,student,,,o1\nr2,,,b1,primary," +
                primary + ",,,o1\nr3,,,b1,secondary," + secondary + ",,,o1\n");
    set.put("enrollments.csv",
            std::string(k_enrollments) + "e1,,,c5,o1,p1,student,,,\ne2,,,c5,o1,b1,teacher,true,,\n");
    set.read();
    REQUIRE(set.roster.staff.size() == 1);
    REQUIRE(set.roster.guardians.size() == 1);
    CHECK(set.roster.staff.front().id == set.roster.guardians.front().person);
    CHECK(set.roster.guardians.front().name.family == "Berg");
    CHECK(set.faults().find("agent-not-guardian") == std::string::npos);
  }
}

TEST_CASE("An end date is the first day that no longer counts") {
  Set set;
  set.put("users.csv", std::string(k_users) + user("p1", "student", "Sanne,Berg", "", "5") +
                           user("p2", "student", "Tom,Smit", "", "5") +
                           user("p3", "student", "Ids,Vos", "", "4"));
  set.put("enrollments.csv", std::string(k_enrollments) + "e1,,,c5,o1,p1,student,,,2026-10-01\n" +
                                 "e2,,,c5,o1,p2,student,,,2026-10-02\ne3,,,c5,o1,p3,student,,2026-11-02,\n");
  set.read();
  CHECK(set.pupils() == "p2 Tom Smit 5A=5, p3 Ids Vos 5A=4");
  REQUIRE(set.roster.departed.size() == 1);
  CHECK(set.roster.departed[0].last_day == day(2026, 9, 30));
  CHECK(set.roster.expected == 1);
  CHECK(set.roster.pupils[1].first_day == day(2026, 11, 2));
}

TEST_CASE("Of several school years in a set that of today counts, else the last") {
  const auto year_of = [](const std::string& sessions) {
    Set set;
    set.put("academicSessions.csv",
            "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear\n" +
                sessions);
    set.put("users.csv", std::string(k_users) + user("p1", "student", "Sanne,Berg", "", "5"));
    set.read();
    return set.roster.school_year;
  };
  const std::string last = "y1,,,2025,schoolYear,2025-08-01,2026-08-01,,2026\n";
  const std::string now = "y2,,,2026,schoolYear,2026-08-01,2027-08-01,,2027\n";
  const std::string next = "y3,,,2027,schoolYear,2027-08-01,2028-08-01,,2028\n";
  CHECK(year_of(last + now + next) == "2026-2027");
  CHECK(year_of(next + now + last) == "2026-2027");
  CHECK(year_of(last + next) == "2027-2028");
}

TEST_CASE("A delta holds changes only") {
  Set set;
  set.put("manifest.csv", "propertyName,value\noneroster.version,1.2\nfile.users,delta\n");
  set.put("users.csv", std::string(k_users) + user("p1", "student", "Sanne,Berg", "", "5", "active") +
                           user("p2", "student", "Tom,Smit", "", "5", "tobedeleted"));
  set.read();
  CHECK(set.faults().empty());
  CHECK_FALSE(set.roster.is_complete);
  CHECK(set.pupils() == "p1 Sanne Berg =5");
  REQUIRE(set.roster.departed.size() == 1);
  CHECK(set.roster.departed[0].id.text == "p2");
}

TEST_CASE("What a delta cannot say by itself is left to the tables of the school") {
  Set set;
  set.put("manifest.csv",
          "propertyName,value\noneroster.version,1.2\nfile.users,delta\nfile.enrollments,delta\n");
  std::erase_if(set.texts, [](const auto& file) { return file.first == "classes.csv"; });
  set.put("users.csv", std::string(k_users) + user("p1", "student", "Sanne,Berg", "g1", "", "active") +
                           user("g2", "parent", "Eva,Berg", "", "", "active"));
  set.put("enrollments.csv", std::string(k_enrollments) + "e1,active,,c9,o1,p1,student,,,\n");
  set.read();
  CHECK(set.faults().empty());
  REQUIRE(set.roster.ties.size() == 1);
  CHECK(set.roster.ties[0].guardian.text == "g1");
  REQUIRE(set.roster.alone.size() == 1);
  CHECK(set.roster.alone[0].person.text == "g2");
  REQUIRE(set.roster.places.size() == 1);
  CHECK(set.roster.places[0].class_key == "c9");
  CHECK(set.pupils() == "p1 Sanne Berg =-1");
}

TEST_CASE("What is wrong in a set is said with its file and line") {
  Set set;
  set.put("manifest.csv", "propertyName,value\noneroster.version,1.0\nfile.users,bulk\nfile.orgs,bulk\n");
  set.put("users.csv", std::string(k_users) + user("p1", "student", "Sanne,Berg", "t1", "5", "active") +
                           user("t1", "teacher", "Anne,Wit") + user("p1", "student", "Sanne,Berg") +
                           user("q1", "student", "Kim,Vos", "", "12") + user("q2", "student", "Kim,Vos") +
                           user("z1", "wizard", "Mer,Lin") + user("q3", "student", "Kim,Vos", "g9", "3"));
  set.put("enrollments.csv",
          std::string(k_enrollments) + "e1,,,c5,o1,t1,student,,2026-02-31,\n" + "e2,,,c5,o1,p1,teacher,,,\n");
  set.read();
  CHECK(
      set.faults() ==
      "other-version 2:19, missing-file 4:1, status-in-bulk 2:4, agent-not-guardian 2:62, duplicate-key 4:1, "
      "other-grade 5:1, grade-missing 6:1, unknown-role 7:1, agent-not-guardian 8:53, not-a-student 2:12, "
      "expected-date 2:24, not-staff 3:12");
  CHECK_FALSE(set.diagnostics.has_errors());
  CHECK(set.pupils() == "p1 Sanne Berg =5, q3 Kim Vos =3");
}

TEST_CASE("A set without users, or without a column that must be there, is refused") {
  Set set;
  set.read();
  CHECK(set.faults() == "missing-file 1:1, missing-file 3:1");
  set.put("users.csv", "sourcedid,givenName,familyName\np1,Sanne,Berg\n");
  set.read();
  CHECK(set.diagnostics.has_errors());
}

TEST_CASE("A zip archive gives its tables, wherever they lie in it") {
  const std::string bytes =
      zip_of({{"export/users.csv", "u"}, {"export/notes.txt", "no"}, {"orgs.csv", "o"}});
  CHECK(looks_like_zip(bytes));
  Diagnostics diagnostics;
  const auto members = read_zip(bytes, {}, diagnostics);
  REQUIRE(members);
  REQUIRE(members->size() == 2);
  CHECK((*members)[0].name == "orgs.csv");
  CHECK((*members)[1].bytes == "u");
  CHECK(diagnostics.empty());
}

TEST_CASE("Of two exports in one archive none is chosen") {
  Diagnostics diagnostics;
  CHECK_FALSE(read_zip(zip_of({{"2025/users.csv", "u"}, {"2026/users.csv", "again"}}), {}, diagnostics));
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].code == "file-twice");
}

TEST_CASE("A zip bomb is refused while it is unpacked, a broken archive at once") {
  const std::string zeros(std::size_t{65} << 20U, '0');
  const std::string bomb = zip_of({{"users.csv", zeros}});
  CHECK(bomb.size() < 200'000);
  const auto refused = [](const std::string& bytes) {
    Diagnostics diagnostics;
    CHECK_FALSE(read_zip(bytes, {}, diagnostics));
    REQUIRE(diagnostics.all().size() == 1);
    return std::string(diagnostics.all()[0].code);
  };
  CHECK(refused(bomb) == "zip-too-large");
  CHECK(refused(bomb.substr(0, bomb.size() / 2)) == "bad-zip");
  CHECK(refused("PK\x03\x04 and nothing else") == "bad-zip");
  std::vector<std::pair<std::string, std::string>> many;
  for (int i = 0; i < 201; ++i) {
    many.emplace_back(std::to_string(i) + ".csv", "");
  }
  CHECK(refused(zip_of(many)) == "zip-too-large");
}
