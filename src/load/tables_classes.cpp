// classes.csv and topics.csv.
#include <map>

#include "load/log.hpp"
#include "load/plan.hpp"
#include "load/table_cells.hpp"
#include "load/table_values.hpp"
#include "load/tables.hpp"
#include "words/tables.hpp"

namespace gesprek {

const std::vector<Column>& topic_columns() {
  static const std::vector<Column> k_columns = {
      {"talk", {"gesprek"}, true},
      {"guardian", {"ouder", "verzorger"}},
      {"received", {"ontvangen", "datum", "date"}},
      {"text", {"tekst", "onderwerp", "topic"}, true},
  };
  return k_columns;
}

const std::vector<Column>& class_columns() {
  static const std::vector<Column> k_columns = {
      {"class", {"groep", "groepsnaam", "stamgroep", "klas", "klasnaam", "basisgroep"}, true},
      {"grades", {"leerjaren", "leerjaar", "jaargroepen", "jaargroep", "grade"}},
      {"division", {"bouw", "afdeling"}},
      {"staff", {"medewerkers", "leerkrachten", "leerkracht", "teachers", "teacher"}},
      {"room", {"ruimte", "lokaal"}},
      {"hours", {"uren", "gespreksuren"}},
      {"source_key", {"bronsleutel"}},
  };
  return k_columns;
}

const std::vector<Column>& columns_of(std::string_view table) {
  static const std::vector<Column> k_none;
  static const std::map<std::string_view, const std::vector<Column>*> k_tables = {
      {"pupils", &pupil_columns()},  {"guardians", &guardian_columns()}, {"staff", &staff_columns()},
      {"classes", &class_columns()}, {"requests", &request_columns()},   {"topics", &topic_columns()},
      {"log", &log_columns()},       {"plans", &plan_columns()},
  };
  const auto found = k_tables.find(table);
  return found == k_tables.end() ? k_none : *found->second;
}

namespace {

const CellFault k_bad_grades{"bad-grades", words::k_cell_no_grades, words::k_help_cell_grades};
const CellFault k_bad_hours{"bad-hours", words::k_cell_no_hours, words::k_help_cell_hours};

/// The column grades, which a spreadsheet can have made a date of too; else what the name shows.
std::vector<int> read_grades(const RowReader& row, const ClassName& name) {
  const ClassName written = parse_class_name(row.text("grades"));
  if (written.was_date) {
    return written.grades;
  }
  return row.has("grades") ? row.value("grades", parse_grades, k_bad_grades).value_or(std::vector<int>{})
                           : name.grades;
}

SchoolClass read_class(const RowReader& row) {
  row.require("class");
  const ClassName name = read_class_name(row, "class");
  SchoolClass school_class;
  school_class.id = name.id;
  school_class.grades = read_grades(row, name);
  school_class.division = row.text("division");
  for (std::string& key : row.keys("staff")) {
    school_class.staff.emplace_back(std::move(key));
  }
  school_class.room = RoomId(row.key("room"));
  school_class.hours = row.text("hours");
  school_class.talk_hours =
      row.value("hours", parse_weekly_hours, k_bad_hours).value_or(std::vector<WeeklyHours>{});
  school_class.source_key = row.text("source_key");
  school_class.row = row.row_span();
  return school_class;
}

Topic read_topic(const RowReader& row) {
  return {TalkId(row.required_key("talk")), PersonId(row.key("guardian")), row.day("received"),
          row.text("text"), row.row_span()};
}

}  // namespace

TableSource add_table(Sources& sources, std::string name, std::string_view bytes) {
  return add_taken_table(sources, std::move(name), std::string(bytes));
}

TableSource add_taken_table(Sources& sources, std::string name, std::string bytes) {
  DecodedText decoded = decode_in_place(std::move(bytes));
  return {sources.add(std::move(name), std::move(decoded.text)), decoded.dialect};
}

std::vector<SchoolClass> load_classes(const Sources& sources, const TableSource& table,
                                      Diagnostics& diagnostics) {
  std::vector<SchoolClass> classes;
  each_row(sources, table, class_columns(), diagnostics, [&](const RowReader& row) {
    if (SchoolClass school_class = read_class(row); !school_class.id.empty()) {
      classes.push_back(std::move(school_class));
    }
  });
  return classes;
}

std::vector<Topic> load_topics(const Sources& sources, const TableSource& table, Diagnostics& diagnostics) {
  std::vector<Topic> topics;
  each_row(sources, table, topic_columns(), diagnostics, [&](const RowReader& row) {
    if (Topic topic = read_topic(row); !topic.talk.empty()) {
      topics.push_back(std::move(topic));
    }
  });
  return topics;
}

}  // namespace gesprek
