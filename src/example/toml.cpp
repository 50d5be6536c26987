#include <string_view>

#include "base/time.hpp"
#include "example/school.hpp"

namespace gesprek::example {
namespace {

constexpr std::size_t k_width = 100;

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char letter : text) {
    result += letter == '"' || letter == '\\' ? std::string("\\") + letter : std::string(1, letter);
  }
  return result + '"';
}

std::string_view weekday_word(Weekday weekday) {
  constexpr std::string_view k_words[] = {"ma", "di", "wo", "do", "vr", "za", "zo"};
  return k_words[weekday.iso_encoding() - 1];
}

std::string range_text(const ClockRange& range) {
  return "from = " + quoted(iso(range.start)) + ", until = " + quoted(iso(range.end));
}

void append_hours(std::string& out, std::string_view table, const std::vector<WeeklyHours>& all) {
  for (const WeeklyHours& hours : all) {
    std::string days;
    for (const Weekday weekday : hours.weekdays) {
      days += (days.empty() ? "" : " ") + std::string(weekday_word(weekday));
    }
    out += "\n[[" + std::string(table) + "]]\ndays = " + quoted(days) +
           "\nfrom = " + quoted(iso(hours.clock.start)) + "\nuntil = " + quoted(iso(hours.clock.end)) + "\n";
  }
}

/// `staff = ["L01", "L02"]`, broken over lines where it grows long.
void append_staff(std::string& out, const std::vector<PersonId>& staff) {
  std::string line = "staff = [";
  for (std::size_t i = 0; i < staff.size(); ++i) {
    const std::string item = quoted(staff[i].text) + (i + 1 < staff.size() ? "," : "");
    if (line.size() + item.size() + 1 > k_width) {
      out += line + "\n";
      line = "        ";
    }
    line += (line.ends_with('[') ? "" : " ") + item;
  }
  out += line + "]\n";
}

void append_session(std::string& out, std::string_view moment, const Session& session) {
  out += "\n[[rounds." + std::string(moment) + ".sessions]]\nday = " + iso(session.day) +
         "\nfrom = " + quoted(iso(session.clock.start)) + "\nuntil = " + quoted(iso(session.clock.end)) +
         "\n";
  append_staff(out, session.staff);
  for (const ClockRange& pause : session.breaks) {
    out += "breaks = [{ " + range_text(pause) + " }]\n";
  }
}

void append_round(std::string& out, const SchoolRound& round) {
  out += "\n[rounds." + round.moment.text + "]\n";
  if (round.duration) {
    out += "duration = \"" + std::to_string(round.duration->count()) +
           "m\"                 # the policy leaves this to the school\n";
  }
  if (round.signup == Signup::chosen) {
    out += "signup = \"chosen\"               # guardians pick their time\nsignup_opens = " +
           iso(*round.signup_opens) + "\nsignup_closes = " + iso(*round.signup_closes) + "\n";
  }
  if (!round.dates.empty()) {
    std::string dates;
    for (const Day date : round.dates) {
      dates += (dates.empty() ? "" : ", ") + iso(date);
    }
    out += "dates = [" + dates + "]\n";
  }
  if (round.clock) {
    out += "clock = { " + range_text(*round.clock) + " }\n";
  }
  for (const Session& session : round.sessions) {
    append_session(out, round.moment.text, session);
  }
}

void append_divisions(std::string& out, const School& school) {
  out += "\n[divisions]                      # which grades make up each division\n";
  for (const std::string_view name : {"lower", "middle", "upper"}) {
    std::string grades;
    for (const int grade : school.divisions.at(std::string(name))) {
      grades += (grades.empty() ? "" : ", ") + std::to_string(grade);
    }
    out += std::string(name) + " = [" + grades + "]\n";
  }
}

}  // namespace

std::string render_toml(const School& school) {
  std::string out =
      "# Een verzonnen school, gemaakt door gesprek-example; naar niemand genoemd.\n"
      "# An invented school, made by gesprek-example; named after nobody.\n"
      "format = 1\n"
      "name = " +
      quoted(school.name) +
      "\n"
      "region = " +
      quoted(school.region) +
      "                # the school holidays of the north, the middle or the south\n"
      "school_year = \"" +
      std::to_string(school.first_year) + "-" + std::to_string(school.first_year + 1) +
      "\"\n"
      "language = " +
      quoted(school.language == Lang::nl ? "nl" : "en") +
      "\n"
      "policy = " +
      quoted(school.policy_file) + "\n";
  append_divisions(out, school);
  out += "\n# The school's own days off, over the national and regional ones.\n";
  for (const ClosedDays& closed : school.closed) {
    out += "[[closed]]\nfrom = " + iso(closed.days.first) + "\n" +
           (closed.days.last != closed.days.first ? "until = " + iso(closed.days.last) + "\n" : "") +
           "name = " + quoted(closed.name) + "\n\n";
  }
  out += "# When staff can talk, for rounds without sessions of their own, and lesson time.";
  append_hours(out, "staff_hours", school.staff_hours);
  append_hours(out, "school_hours", school.school_hours);
  for (const Room& room : school.rooms) {
    out += "\n[[rooms]]\nid = " + quoted(room.id.text) + "\nname = " + quoted(room.name) + "\n";
  }
  out += "\n[planning]\nwalking_gap = \"" + std::to_string(school.planning.walking_gap.count()) +
         "m\"               # from one room to the next\nlatest_end = " +
         quoted(iso(*school.planning.latest_end)) + "\nduo = " + quoted(school.planning.duo) +
         "                   # either teacher of a class that has two\n";
  out += "\n# The rounds, with the evenings and afternoons on which the school receives, and who is there.\n";
  for (const SchoolRound& round : school.rounds) {
    append_round(out, round);
  }
  return out;
}

}  // namespace gesprek::example
