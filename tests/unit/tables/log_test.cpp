// log.csv, read and appended to.
#include "load/log.hpp"

#include "given.hpp"

using namespace gesprek;
using given::day;
using given::load;

namespace {

const std::string k_header = "at;event;moment;pupil;talk;date;by;value\n";

auto log_of(const std::string& rows) {
  return load(k_header + rows, load_log);
}

LogLine held() {
  LogLine line;
  line.at = {day(2027, 2, 12), Clock{16 * 60 + 5}};
  line.event = LogEvent::held;
  line.moment = MomentId("rapport");
  line.pupil = PupilId("P1");
  line.talk = TalkId("rapport/P1");
  line.date = day(2027, 2, 9);
  line.by = PersonId("L5");
  line.value = "present=G1,L5 minutes=12";
  return line;
}

const std::string k_held_row =
    "2027-02-12T16:05;held;rapport;P1;rapport/P1;2027-02-09;L5;\"present=G1,L5 minutes=12\"";

}  // namespace

TEST_CASE("A line of the log with everything") {
  const auto read = log_of(k_held_row + "\n");
  CHECK(read.faults().empty());
  REQUIRE(read.rows.lines.size() == 1);
  const LogLine& line = read.rows.lines.front();
  CHECK(line.at == DateTime{day(2027, 2, 12), Clock{965}});
  CHECK(line.event == LogEvent::held);
  CHECK_FALSE(line.undo);
  CHECK(line.talk.text == "rapport/P1");
  CHECK(line.date == day(2027, 2, 9));
  CHECK(line.by.text == "L5");
  CHECK(log_value(line.value, "minutes") == "12");
}

TEST_CASE("A log without a heading is refused like any other table") {
  for (const char* bytes : {"", "\xEF\xBB\xBF", "\n", "\r\n\r\n"}) {
    const auto read = load(bytes, load_log);
    CHECK_FALSE(read.faults().empty());
  }
}

TEST_CASE("A counter-line, a bare date, and a date left empty") {
  const auto read = log_of("2027-02-12;undo:report-filed;;P1;;;;\n");
  CHECK(read.faults().empty());
  REQUIRE(read.rows.lines.size() == 1);
  CHECK(read.rows.lines[0].undo);
  CHECK(read.rows.lines[0].event == LogEvent::report_filed);
  CHECK(read.rows.lines[0].date == day(2027, 2, 12));
}

TEST_CASE("Faults of a row of the log, each at its cell") {
  CHECK(log_of(";held;;;;;;\n").faults() == "key-missing 2:1");
  CHECK(log_of("2027-02-12;;;;;;;\n").faults() == "key-missing 2:12");
  CHECK(log_of("gisteren;held;;;;;;\n").faults() == "expected-date-time 2:1");
  CHECK(log_of("2027-02-12;heldd;;;;;;\n").faults() == "unknown-event 2:12");
  CHECK(log_of("2027-02-12;undo:reports-filed;;;;;;\n").faults() == "unknown-event 2:12");
  CHECK(log_of("2027-02-12;held;a b;;;30-2-2027;;\n").faults() == "blank-in-key 2:17, expected-date 2:23");
  CHECK(load("at;event\n", load_log).faults() ==
        "missing-column 1:1, missing-column 1:1, missing-column 1:1, missing-column 1:1, "
        "missing-column 1:1, missing-column 1:1");
}

TEST_CASE("A slip in an event is answered with the nearest") {
  const auto read = log_of("2027-02-12;undo:report-fled;;;;;;\n");
  REQUIRE(read.diagnostics.all().size() == 1);
  CHECK(say(Lang::en, *read.diagnostics.all()[0].help) == "did you mean \"report-filed\"?");
}

TEST_CASE("The log holds keys, never free text: other words are a warning") {
  CHECK(log_of("2027-02-12;held;;;;;;moeder was boos\n").faults() == "unknown-log-word 2:22");
  CHECK(log_of("2027-02-12;report-filed;;;;;;x=1\n").faults() == "unknown-log-word 2:30");
  CHECK(log_of("2027-02-12;held;;;;;;minutes=\n").faults() == "wrong-log-value 2:22");
  CHECK(log_of("2027-02-12;held;;;;;;minutes=0\n").faults() == "wrong-log-value 2:22");
  CHECK(log_of("2027-02-12;held;;;;;;mode=pigeon\n").faults() == "wrong-log-value 2:22");
  CHECK(log_of("2027-02-12;report-filed;;;;;;shared=perhaps\n").faults() == "wrong-log-value 2:30");
  for (const std::string row :
       {"invited;;;;;;guardians=G1,G2 channel=parro", "form-sent;;;;;;form=start-talk",
        "mode-agreed;;;;;;mode=phone", "cancelled;;;;;;reason=ill",
        "agreements-recorded;;;;;;contact-frequency contact-manner",
        "message-posted;;;;;;class=5A kind=group", "informed;;;;;;channel=phone", "event-held;;;;;;class=5A",
        "waived;;;;;;rule=report-in-time reason=ill", "goals-recorded;;;;;;", "no-show;;;;;;"}) {
    CAPTURE(row);
    CHECK(log_of("2027-02-12;" + row + "\n").faults().empty());
  }
}

TEST_CASE("A value that no check could use is a warning") {
  for (const char* value :
       {"minutes=ten", "minutes=0", "minutes=-5", "minutes=10.5", "minutes=2000", "mode=telepathy"}) {
    const auto read = log_of("2027-02-10 09:00;held;;;rapport/P1;2027-02-09;;" + std::string(value) + "\n");
    CHECK_MESSAGE(!read.faults().empty(), value);
  }
  CHECK(log_of("2027-02-10 09:00;held;;;rapport/P1;2027-02-09;;minutes=15 mode=phone\n").faults().empty());
}

TEST_CASE("A new log is written with mark, semicolons and CRLF") {
  const std::string expected =
      "\xEF\xBB\xBF"
      "at;event;moment;pupil;talk;date;by;value\r\n" +
      k_held_row + "\r\n";
  CHECK(append_log_lines("", {held()}) == expected);
  CHECK(append_log_lines("\xEF\xBB\xBF\r\n", {held()}) == expected);
}

TEST_CASE("What stands in a log stays byte for byte, and new lines follow in its dialect") {
  const std::string existing = k_header + "2027-02-10 16:05;shared;;P1;;9-2-2027;;\n";
  CHECK(append_log_lines(existing, {held()}) == existing + k_held_row + "\n");
  const std::string without_end = k_header + "2027-02-10;shared;;P1;;9-2-2027;;";
  CHECK(append_log_lines(without_end, {held()}) == without_end + "\n" + k_held_row + "\n");
  CHECK(append_log_lines(existing, {}) == existing);
}

TEST_CASE("Other separators, headings, orders and columns of a log") {
  const std::string existing =
      "Opmerking,Waarde,Door,Datum,Gesprek,Leerling,Ronde,Gebeurtenis,Op\r\nx,,,9-2-2027,,P1,,shared,2027-02-"
      "10\r\n";
  CHECK(append_log_lines(existing, {held()}) ==
        existing +
            ",\"present=G1,L5 minutes=12\",L5,2027-02-09,rapport/P1,P1,rapport,held,2027-02-12T16:05\r\n");
}

TEST_CASE("A log in Windows-1252 stays so, unless a new line does not fit in it") {
  const std::string existing = k_header + "2027-02-10;shared;;P\xEB;;9-2-2027;;\n";
  CHECK(append_log_lines(existing, {held()}) == existing + k_held_row + "\n");
  LogLine latin = held();
  latin.pupil = PupilId("Pë");
  CHECK(append_log_lines(existing, {latin}).starts_with(existing));
  LogLine polish = held();
  polish.pupil = PupilId("Pł");
  const std::string converted = append_log_lines(existing, {polish});
  CHECK(converted.starts_with("\xEF\xBB\xBF" + k_header + "2027-02-10;shared;;Pë;"));
  CHECK(load(converted, load_log).rows.lines.at(1).pupil.text == "Pł");
}

TEST_CASE("What is appended reads back as it was") {
  LogLine undo = held();
  undo.undo = true;
  LogLine bare;
  bare.at = {day(2027, 2, 1), Clock{0}};
  bare.event = LogEvent::website_checked;
  bare.date = day(2027, 1, 31);
  const auto read = load(append_log_lines(append_log_lines("", {held(), undo}), {bare}), load_log);
  CHECK(read.faults().empty());
  REQUIRE(read.rows.lines.size() == 3);
  CHECK(read.rows.lines[0].value == held().value);
  CHECK(read.rows.lines[1].undo);
  CHECK(read.rows.lines[2].at == bare.at);
  CHECK(read.rows.lines[2].event == bare.event);
  CHECK(read.rows.lines[2].date == bare.date);
}

TEST_CASE("A last line without its line break is damaged, wherever it was cut off") {
  const std::string whole = k_header + k_held_row + "\n";
  CHECK_FALSE(find_damaged_end(whole));
  CHECK_FALSE(find_damaged_end(k_header));
  CHECK(find_damaged_end("at;event") == 0);  // a log that was being made
  CHECK(find_damaged_end("\xEF\xBB") == 0);
  CHECK(find_damaged_end(std::string(60, '\0')) == 0);
  CHECK(find_damaged_end("at;event;moment;pupil;talk;date;by;val") == 0);
  CHECK_FALSE(find_damaged_end("at;event;moment;pupil;talk;date;by;value"));
  CHECK_FALSE(find_damaged_end("at;event\n"));  // another table: an error with its place
  CHECK_FALSE(find_damaged_end(whole + " \t"));
  CHECK(find_damaged_end(k_header + k_held_row) ==
        k_header.size());  // "minutes=1" may have been "minutes=12"
  CHECK(find_damaged_end(whole + k_held_row + "\xC3") == whole.size());  // half a character
  CHECK(find_damaged_end(whole + "2027-02-12T16:05;held;rapp") == whole.size());
  CHECK(find_damaged_end(whole + std::string(100, '\0')) == whole.size());
  CHECK(find_damaged_end(whole + "2027-02-12T16:05;held;rapport;P1;rapport/P1;2027-02-09;L5;\"pres") ==
        whole.size());
}

TEST_CASE(
    "Lines that are cut off right before a damaged last line are damaged too, others before them are not") {
  const std::string whole = k_header + k_held_row + "\n";
  const std::string cut = "2027-02-12T16:05;held;rapp\n";
  CHECK(find_damaged_end(whole + cut + cut) == whole.size());
  CHECK(find_damaged_end(whole + cut + std::string(20, '\0') + "\n" + "2027-02-12T16") == whole.size());
  CHECK(find_damaged_end(whole + cut + k_held_row + "\n" + cut) ==
        whole.size() + cut.size() + k_held_row.size() + 1);
  CHECK_FALSE(find_damaged_end(whole + cut + k_held_row + "\n"));  // in the middle: an error with its place
  CHECK(find_damaged_end(k_header + cut + cut) == k_header.size());
}

TEST_CASE(
    "A last line with its line break is damaged when it is no whole row, not when a value in it is wrong") {
  const std::string whole = k_header + k_held_row + "\n";
  for (const std::string line_break : {"\n", "\r\n", "\n\n"}) {
    CHECK(find_damaged_end(whole + "2027-02-12T16:05;held;rapp" + line_break) == whole.size());
    CHECK(find_damaged_end(whole + "2027-02-12T16:05;he" + std::string(2, '\0') +
                           "ld;r;P1;r/P1;2027-02-09;L5;" + line_break));
    CHECK(find_damaged_end(whole + std::string(20, '\0') + line_break) == whole.size());
    CHECK(find_damaged_end(whole + "2027-02-12T16:05;held;r;P1;r/P1;2027-02-09;L5;\"pres" + line_break) ==
          whole.size());
    CHECK_FALSE(find_damaged_end(whole + "2027-02-32;hold;r;P1;r/P1;2027-02-09;L5;x" + line_break));
    CHECK_FALSE(
        find_damaged_end(whole + "2027-02-12T16:05;held;r;P1;r/P1;2027-02-09;L5;\"a;b\"" + line_break));
    CHECK_FALSE(find_damaged_end(whole + "nonsense;x" + line_break));  // no beginning of a row
    CHECK_FALSE(find_damaged_end(whole + ";;;;;;;;;;" + line_break));
    CHECK_FALSE(find_damaged_end(k_header + line_break));
    CHECK_FALSE(find_damaged_end("\xEF\xBB\xBF" + line_break + k_header));
  }
  CHECK_FALSE(find_damaged_end("\n"));
  CHECK_FALSE(find_damaged_end("at,event\n1,2\n"));
  CHECK(find_damaged_end("at,event\n1,2\n1\n") == 13);
  CHECK(find_damaged_end("event,at\nheld,2\nhe\n") == 16);
}

TEST_CASE("Rows to be recorded take what they leave open from the command line") {
  Sources sources;
  Diagnostics found;
  UsualEvent usual;
  usual.line = held();
  usual.line.value.clear();
  usual.has_event = true;
  const auto lines = load_events(
      sources, add_table(sources, "t.csv", "leerling;datum;gebeurtenis\nP7;8-2-2027;\nP8;;no-show\n"), usual,
      found);
  CHECK(found.empty());
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].event == LogEvent::held);
  CHECK(lines[0].pupil.text == "P7");
  CHECK(lines[0].date == day(2027, 2, 8));
  CHECK(lines[1].event == LogEvent::no_show);
  CHECK(lines[1].date == usual.line.date);
  CHECK(lines[1].by.text == "L5");
}

namespace {

/// Every line as text, so that two ways of reading can be compared.
std::string as_text(const Log& log) {
  std::string text;
  for (const LogLine& line : log.lines) {
    text += iso(line.at) + '|' + (line.undo ? "undo:" : "") + std::string(word(line.event)) + '|' +
            line.moment.text + '|' + line.pupil.text + '|' + line.talk.text + '|' + iso(line.date) + '|' +
            line.by.text + '|' + line.value + '|' + std::to_string(line.row.begin) + '-' +
            std::to_string(line.row.end) + '\n';
  }
  return text;
}

}  // namespace

TEST_CASE("Lines are read alike one by one and as a table, and their faults too") {
  const std::string rows[] = {
      "2027-02-12T16:05;held;rapport;P1;rapport/P1;2027-02-09;L5;present=G1,L5 minutes=12",
      "12-2-2027 16:05;undo:held;rapport;P1;rapport/P1;;L5;",
      "2027-02-12; held ;rapport;P1;;9-2-2027;L5; minutes=12 ",
      "2027-02-12T16:05;held;rapport;P1;;2027-02-30;L5;",
      "2027-02-12T16:05;hold;rapport;P1;;2027-02-09;L5;",
      "2027-02-12T16:05;held;rapport;P 1;;2027-02-09;L5;",
      "2027-02-12T16:05;held;rapport;P1;;2027-02-09;L5;mood=good",
      "2027-02-12T16:05;message-posted;;;;2027-02-09;L5;kind=caf\xc3\xa9",
      ";;;;;;;",
      "2027-02-12T16:05;held;rapport;P1;rapport/P1;2027-02-09;L5;\"present=G1,L5 minutes=12\"",
      "\"2027-02-12T16:05\";\"held\";rapport;\"P1\";;2027-02-09;\"\";\"mood=\"\"good\"\"\"",
      "2027-02-12T16:05;held;\"rap;port\";P1;;2027-02-09;L5;",
      "\"\";\"\";;;;;;",
      "2027-02-12T16:05;held;rapport;'=P1;;2027-02-09;L5;;;"};
  std::string text = k_header.substr(0, k_header.find_first_of("\r\n")) + ";note\r\n";
  for (const std::string& row : rows) {
    text += row + ";\r\n";
  }
  Sources sources;
  Diagnostics one_by_one;
  const Log plain = load_log(sources, add_table(sources, "log.csv", text), one_by_one);
  // A line break in a cell that nobody asks for sends the same rows to the reader of tables.
  Diagnostics as_table;
  const std::string last = "2027-02-13;message-posted;;;;;;;\"a\nb\"\r\n";
  Log tabled = load_log(sources, add_table(sources, "log.csv", text + last), as_table);
  REQUIRE(tabled.lines.size() == plain.lines.size() + 1);
  tabled.lines.pop_back();
  CHECK(as_text(plain) == as_text(tabled));
  CHECK(plain.lines.size() == 11);  // a line with a fault is read on, so that all its faults are found
  const auto told = [](const Diagnostics& diagnostics) {
    std::string all;
    for (const Diagnostic& problem : diagnostics.sorted()) {
      all += std::string(problem.code) + ' ' + std::to_string(problem.span.begin) + '\n';
    }
    return all;
  };
  CHECK(told(one_by_one) == told(as_table));
}
