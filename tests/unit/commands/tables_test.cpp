#include "commands/tables.hpp"

#include <doctest/doctest.h>

#include "load/log.hpp"
#include "load/tables.hpp"

using namespace gesprek;
using namespace gesprek::commands;

TEST_CASE("the headings of new tables are those that the readers know") {
  for (const TableFile& table : k_tables) {
    CAPTURE(table.name);
    Sources sources;
    Diagnostics problems;
    const TableSource source =
        add_table(sources, std::string(table.path), std::string(table.heading) + "\r\n");
    if (table.name == "pupils") {
      load_pupils(sources, source, problems);
    } else if (table.name == "guardians") {
      load_guardians(sources, source, problems);
    } else if (table.name == "staff") {
      load_staff(sources, source, problems);
    } else if (table.name == "classes") {
      load_classes(sources, source, problems);
    } else if (table.name == "requests") {
      load_requests(sources, source, problems);
    } else if (table.name == "topics") {
      load_topics(sources, source, problems);
    } else {
      load_log(sources, source, problems);
    }
    CHECK(problems.empty());
  }
}

TEST_CASE("tables stand where [files] says, else at their usual place") {
  School school;
  CHECK(table_path(school, "log") == "log.csv");
  CHECK(plan_path(school, MomentId("startgesprek")) == "plans/startgesprek.csv");
  school.files = {{"log", "data/logboek.csv"}, {"plans", "data/plannen"}};
  CHECK(table_path(school, "log") == "data/logboek.csv");
  CHECK(plan_path(school, MomentId("startgesprek")) == "data/plannen/startgesprek.csv");
}
