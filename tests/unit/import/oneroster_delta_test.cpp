// What a OneRoster set of changes takes away from a school.
#include <doctest/doctest.h>

#include "imported.hpp"
#include "standing.hpp"

using namespace gesprek;
using given::School;

namespace {

constexpr std::string_view k_users =
    "sourcedId,status,role,givenName,familyName,email,agentSourcedIds,grades\n";
constexpr std::string_view k_enrollments = "sourcedId,status,classSourcedId,userSourcedId,role\n";

/// A school of two teachers, a pupil and two guardians, to which changes come.
struct Changed {
  School school;
  Diagnostics read;

  Changed() {
    school.pupils =
        "pupil;given;family;born;class;grade;last_day\nP1;Sanne;Berg;;5A;5;\nP2;Tom;Smit;;5A;5;\n";
    school.guardians =
        "pupil;guardian;household;given;family;custody;email;invite\nP1;G1;H1;Eva;Berg;yes;;yes\n"
        "P1;G2;H1;Jan;Berg;yes;;yes\n";
    school.staff = "staff;given;family;role;from;until\nT1;Anne;Wit;teacher;;\nT2;Bo;Kok;teacher;;\n";
    school.classes = "class;grades;staff;room\n5A;5;T1 T2;R5\n6A;6;T2;R6\n";
  }
  void apply(const std::string& users, const std::string& enrollments) {
    read = {};
    const std::vector<OneRosterFile> files{
        {"manifest.csv", school.table("manifest.csv",
                                      "propertyName,value\noneroster.version,1.1\nfile.users,delta\n"
                                      "file.enrollments,delta\nfile.classes,delta\n")},
        {"users.csv", school.table("users.csv", std::string(k_users) + users)},
        {"classes.csv", school.table("classes.csv",
                                     "sourcedId,status,title,classType,grades\nc5,,5A,homeroom,5\n"
                                     "c6,,6A,homeroom,6\n")},
        {"enrollments.csv", school.table("enrollments.csv", std::string(k_enrollments) + enrollments)}};
    school.apply(import_oneroster(school.sources, files, given::k_today, read));
  }
  /// A later set, which does not repeat the classes.
  void apply_later(const std::string& users, const std::string& enrollments) {
    read = {};
    std::vector<OneRosterFile> files{
        {"manifest.csv",
         school.table(
             "manifest.csv",
             "propertyName,value\noneroster.version,1.1\nfile.classes,absent\nfile.enrollments,delta\n" +
                 std::string(users.empty() ? "file.users,absent\n" : "file.users,delta\n"))},
        {"enrollments.csv", school.table("enrollments.csv", std::string(k_enrollments) + enrollments)}};
    if (!users.empty()) {
      files.push_back({"users.csv", school.table("users.csv", std::string(k_users) + users)});
    }
    school.apply(import_oneroster(school.sources, files, given::k_today, read));
  }
  bool says(std::string_view code) const { return given::says(code, school.diagnostics); }
  bool has(const std::string& table, std::string_view row) const {
    return table.find(row) != std::string::npos;
  }
};

}  // namespace

TEST_CASE("A guardian who is gone is invited no more, and is named once") {
  Changed changed;
  changed.apply("G1,tobedeleted,guardian,Eva,Berg,,,\n", "");
  CHECK(changed.has(changed.school.guardians, "P1;G1;H1;Eva;Berg;yes;;no"));
  CHECK(changed.has(changed.school.guardians, "P1;G2;H1;Jan;Berg;yes;;yes"));
  CHECK(changed.says("guardian-gone"));
  CHECK(changed.school.result->changes.changed_guardians.size() == 1);
  changed.apply("G1,tobedeleted,,Eva,Berg,,,\n", "");
  CHECK_FALSE(changed.says("guardian-gone"));
  CHECK(changed.school.result->changes.empty());
}

TEST_CASE("A teacher who is gone leaves the classes and gets a last day") {
  Changed changed;
  changed.apply("T2,tobedeleted,teacher,Bo,Kok,,,\n", "");
  CHECK(changed.has(changed.school.classes, "5A;5;T1;R5"));
  CHECK(changed.has(changed.school.classes, "6A;6;;R6"));
  CHECK(changed.has(changed.school.staff, "T2;Bo;Kok;teacher;;2026-09-30"));
  CHECK(changed.has(changed.school.staff, "T1;Anne;Wit;teacher;;\n"));
  CHECK(changed.says("staff-gone"));
  CHECK(changed.says("teacher-gone"));
}

TEST_CASE("A pupil whose enrolment goes has no class, unless the changes give another") {
  Changed changed;
  changed.apply("", "e1,tobedeleted,c5,P1,student\n");
  CHECK(changed.has(changed.school.pupils, "P1;Sanne;Berg;;;5;"));
  CHECK(changed.has(changed.school.pupils, "P2;Tom;Smit;;5A;5;"));
  CHECK(changed.says("place-ended"));
  Changed moved;
  moved.apply("P1,active,student,Sanne,Berg,,,6\n",
              "e1,tobedeleted,c5,P1,student\ne2,active,c6,P1,student\n");
  CHECK(moved.has(moved.school.pupils, "P1;Sanne;Berg;;6A;6;"));
  CHECK_FALSE(moved.says("place-ended"));
}

TEST_CASE("A teacher's enrolment that goes takes this class alone; one that comes is beside the others") {
  Changed changed;
  changed.apply("", "e1,tobedeleted,c5,T2,teacher\n");
  CHECK(changed.has(changed.school.classes, "5A;5;T1;R5"));
  CHECK(changed.has(changed.school.classes, "6A;6;T2;R6"));
  CHECK(changed.says("teacher-gone"));
  Changed joined;
  joined.apply("T1,active,teacher,Anne,Wit,,,\n", "e2,active,c6,T1,teacher\n");
  CHECK(joined.has(joined.school.classes, "6A;6;T2 T1;R6"));
}

TEST_CASE("An enrolment that goes and names no class of the set is said") {
  Changed changed;
  changed.apply("", "e1,tobedeleted,c9,P1,student\ne2,tobedeleted,,,\n");
  CHECK(changed.has(changed.school.pupils, "P1;Sanne;Berg;;5A;5;"));
  CHECK(given::says("place-unknown", changed.read));
}

TEST_CASE("An enrolment that goes in a class that the changes do not name is asked about, with its line") {
  Changed changed;
  changed.apply("",
                "e1,tobedeleted,c9,P1,student\ne2,tobedeleted,c9,T1,teacher\ne3,tobedeleted,5A,P2,student\n");
  CHECK(changed.has(changed.school.pupils, "P1;Sanne;Berg;;5A;5;"));
  CHECK(changed.has(changed.school.pupils, "P2;Tom;Smit;;;5;"));  // its key is the name of the class
  CHECK(changed.school.faults() == "place-unknown 2:1, place-unknown 3:1, place-ended 4:1");
}

TEST_CASE("Whoever is gone as a teacher is said at the line that says so") {
  Changed changed;
  changed.apply("T2,tobedeleted,teacher,Bo,Kok,,,\n", "e1,tobedeleted,c5,T1,teacher\n");
  std::vector<std::string> places;
  for (const Diagnostic& each : changed.school.diagnostics.all()) {
    if (each.code == "teacher-gone") {
      places.push_back(changed.school.sources.name(each.span) + ":" +
                       std::to_string(changed.school.sources.place(each.span).line));
    }
  }
  CHECK(given::joined(places) == "enrollments.csv:2, users.csv:2, users.csv:2");
}

TEST_CASE("A role of 1.2 that goes, or is over, takes its person away, unless another of the kind stays") {
  Changed changed;
  Diagnostics read;
  School& school = changed.school;
  const std::vector<OneRosterFile> files{
      {"manifest.csv",
       school.table("manifest.csv",
                    "propertyName,value\noneroster.version,1.2\nfile.users,delta\nfile.roles,delta\n")},
      {"users.csv", school.table("users.csv", "sourcedId,status,givenName,familyName\nG2,active,Jan,Berg\n")},
      {"roles.csv",
       school.table("roles.csv",
                    "sourcedId,status,userSourcedId,roleType,role,endDate\n"
                    "r1,tobedeleted,P1,primary,student,\nr2,tobedeleted,G1,primary,parent,\n"
                    "r3,active,T2,primary,teacher,2026-10-01\nr4,tobedeleted,T1,primary,teacher,\n"
                    "r5,active,T1,secondary,aide,\nr6,tobedeleted,G2,primary,parent,\n")}};
  school.apply(import_oneroster(school.sources, files, given::k_today, read));
  CHECK(changed.has(school.pupils, "P1;Sanne;Berg;;5A;5;2026-09-30"));
  CHECK(changed.has(school.guardians, "P1;G1;H1;Eva;Berg;yes;;no"));
  CHECK(changed.has(school.guardians, "P1;G2;H1;Jan;Berg;yes;;no"));
  CHECK(changed.has(school.staff, "T2;Bo;Kok;teacher;;2026-09-30"));
  CHECK(changed.has(school.staff, "T1;Anne;Wit;teacher;;\n"));
  CHECK_FALSE(given::says("unknown-role", read));
}

TEST_CASE("An administrator may be a head or of the office: the role stays open, and is asked for") {
  Changed changed;
  changed.apply("A1,active,administrator,Ab,Baas,,,\nT1,active,administrator,Anne,Wit,,,\n", "");
  CHECK(changed.has(changed.school.staff, "A1;Ab;Baas;;"));
  CHECK(changed.has(changed.school.staff, "T1;Anne;Wit;teacher;"));
  CHECK(given::says("role-open", changed.read));
}

TEST_CASE("A guardian who comes back is invited again as before, with or without the child in the changes") {
  for (const std::string agents : {"P1", ""}) {
    for (const std::string before : {"yes", "separate"}) {
      CAPTURE(agents);
      CAPTURE(before);
      Changed changed;
      changed.school.guardians =
          "pupil;guardian;household;given;family;custody;email;invite\nP1;G1;H1;Eva;Berg;yes;;" + before +
          "\n";
      changed.apply("G1,tobedeleted,guardian,Eva,Berg,,,\n", "");
      CHECK(changed.has(changed.school.guardians, "P1;G1;H1;Eva;Berg;yes;;no"));
      changed.apply("G1,active,guardian,Eva,Berg,," + agents + ",\n", "");
      CHECK(changed.has(changed.school.guardians, "P1;G1;H1;Eva;Berg;yes;;" + before));
      CHECK(changed.says("guardian-back"));
      changed.apply("G1,active,guardian,Eva,Berg,," + agents + ",\n", "");
      CHECK(changed.school.result->changes.empty());
    }
  }
}

TEST_CASE("Whom somebody does not invite is not invited because a file names the guardian") {
  Changed changed;
  changed.school.guardians =
      "pupil;guardian;household;given;family;custody;email;invite\nP1;G1;H1;Eva;Berg;no;;no\n";
  changed.apply("G1,active,guardian,Eva,Berg,,P1,\n", "");
  CHECK(changed.has(changed.school.guardians, "P1;G1;H1;Eva;Berg;no;;no"));
  changed.apply("G1,tobedeleted,guardian,Eva,Berg,,,\n", "");
  changed.apply("G1,active,guardian,Eva,Berg,,P1,\n", "");
  CHECK(changed.has(changed.school.guardians, "P1;G1;H1;Eva;Berg;no;;no"));
}

TEST_CASE("Changes of a guardian whose children they do not name are taken over for each child") {
  Changed changed;
  changed.apply("G2,active,guardian,Jan,Berg,jan@example.org,,\nG9,active,guardian,Om,Ver,,,\n", "");
  CHECK(changed.has(changed.school.guardians, "P1;G2;H1;Jan;Berg;yes;jan@example.org;yes"));
  CHECK(changed.says("guardian-alone"));  // whom the school does not know
}

TEST_CASE("A pupil of the changes gets a guardian who stands with a brother or sister") {
  Changed changed;
  changed.apply("P2,active,student,Tom,Smit,,G2,5\n", "");
  CHECK(changed.has(changed.school.guardians, "P2;G2;H1;Jan;Berg;unknown;;yes"));
  CHECK_FALSE(given::says("agent-not-guardian", changed.read));
  CHECK_FALSE(changed.says("agent-not-guardian"));
  changed.apply("P2,active,student,Tom,Smit,,\"G2,G7\",5\n", "");
  CHECK(changed.school.faults() == "agent-not-guardian 2:29");
}

TEST_CASE("A pupil moves to a class that an earlier set or the school's own table names") {
  Changed changed;
  changed.apply("P1,active,student,Sanne,Berg,,,5\n", "");  // brings the keys of the classes
  changed.apply_later("P1,active,student,Sanne,Berg,,,6\n",
                      "e1,tobedeleted,c5,P1,student\ne2,active,c6,P1,student\n");
  CHECK(changed.has(changed.school.pupils, "P1;Sanne;Berg;;6A;6;"));
  CHECK(changed.school.faults().empty());
  changed.apply_later("", "e3,tobedeleted,c6,P1,student\ne4,active,c5,P1,student\n");
  CHECK(changed.has(changed.school.pupils, "P1;Sanne;Berg;;5A;5;"));
  CHECK(changed.has(changed.school.pupils, "P2;Tom;Smit;;5A;5;"));
  Changed by_name;
  by_name.apply_later("", "e4,active,6A,P2,student\n");
  CHECK(by_name.has(by_name.school.pupils, "P2;Tom;Smit;;6A;6;"));
}

TEST_CASE("A teacher comes to a class that only the school's tables name") {
  Changed changed;
  changed.apply("P1,active,student,Sanne,Berg,,,5\n", "");
  changed.apply_later("", "e2,active,c6,T1,teacher\n");
  CHECK(changed.has(changed.school.classes, "6A;6;T2 T1;R6"));
  CHECK(changed.has(changed.school.classes, "5A;5;T1 T2;R5"));
}

TEST_CASE("A place in a class, or of somebody, that stands nowhere is said with its line") {
  Changed changed;
  changed.apply_later("", "e1,active,c9,P1,student\ne2,active,6A,P9,student\ne3,active,6A,T9,teacher\n");
  CHECK(changed.school.faults() == "unknown-class 2:11, not-a-student 3:14, not-staff 4:14");
  CHECK(changed.has(changed.school.pupils, "P1;Sanne;Berg;;5A;5;"));
}
