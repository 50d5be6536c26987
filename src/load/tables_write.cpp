#include "load/tables_write.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "load/csv.hpp"

namespace gesprek {
namespace {

using Cells = std::vector<std::string>;

std::string day_text(const std::optional<Day>& day) {
  return day ? iso(*day) : "";
}
std::string clock_text(const std::optional<Clock>& clock) {
  return clock ? iso(*clock) : "";
}

std::string word_of(YesNoUnknown value) {
  return value == YesNoUnknown::yes ? "yes" : value == YesNoUnknown::no ? "no" : "unknown";
}

std::string word_of(Guardian::Invited value) {
  return value == Guardian::Invited::yes ? "yes" : value == Guardian::Invited::no ? "no" : "separate";
}

template <class Items, class Text>
std::string joined(const Items& items, Text text) {
  std::string all;
  for (const auto& item : items) {
    all += (all.empty() ? "" : " ") + text(item);
  }
  return all;
}

/// Empty for the whole week.
std::string days_text(const WeekDays& days) {
  constexpr std::array<std::string_view, 7> k_words{"ma", "di", "wo", "do", "vr", "za", "zo"};
  std::string all;
  for (std::size_t i = 0; i < k_words.size() && days != WeekDays{}; ++i) {
    if ((days.bits >> i & 1U) != 0) {
      all += (all.empty() ? "" : " ") + std::string(k_words[i]);
    }
  }
  return all;
}

std::string_view kind_word(Request::Kind kind) {
  switch (kind) {
    case Request::Kind::instead:
      return "instead";
    case Request::Kind::talk:
      return "talk";
    case Request::Kind::wish:
      return "wish";
    case Request::Kind::impossible:
      return "impossible";
    case Request::Kind::mode:
      return "mode";
    case Request::Kind::separate:
      return "separate";
    case Request::Kind::joint:
      return "joint";
    case Request::Kind::together:
      return "together";
    case Request::Kind::apart:
      return "apart";
    case Request::Kind::order:
      return "order";
    case Request::Kind::guest:
      return "guest";
    case Request::Kind::longer:
      return "longer";
    case Request::Kind::attend:
      return "attend";
    case Request::Kind::agreed:
      return "agreed";
  }
  return "";
}

std::string write(Cells header, std::vector<Cells> rows) {
  rows.insert(rows.begin(), std::move(header));
  return write_csv(rows, Dialect{});
}

}  // namespace

std::string grades_cell(const std::vector<int>& grades) {
  return joined(grades, [](int grade) { return std::to_string(grade); });
}

std::string staff_cell(const std::vector<PersonId>& staff) {
  return joined(staff, [](const PersonId& person) { return person.text; });
}

std::string write_pupils(const Roster& roster) {
  Cells header{"pupil",     "given",    "prefix",  "family", "born",    "class",      "grade",
               "first_day", "last_day", "arrived", "left",   "support", "new_teacher"};
  const bool tells_class_change = std::ranges::any_of(roster.pupils, &Pupil::tells_class_change);
  if (tells_class_change) {
    header.push_back("class_since");
  }
  std::vector<Cells> rows;
  for (const Pupil& pupil : roster.pupils) {
    const bool starter = pupil.grade == 0;
    Cells& cells = rows.emplace_back(Cells{
        pupil.id.text, pupil.name.given, pupil.name.prefix, pupil.name.family, day_text(pupil.born),
        pupil.class_id.text, std::to_string(pupil.grade), day_text(pupil.first_day), day_text(pupil.last_day),
        pupil.arrived, pupil.left, pupil.support ? "yes" : "no", starter ? "" : word_of(pupil.new_teacher)});
    if (tells_class_change) {
      cells.push_back(day_text(pupil.class_since));
    }
  }
  return write(std::move(header), std::move(rows));
}

std::string write_guardians(const Roster& roster) {
  std::vector<Cells> rows;
  for (const Guardian& guardian : roster.guardians) {
    rows.push_back({guardian.pupil.text, guardian.person.text, guardian.household.text, guardian.name.given,
                    guardian.name.prefix, guardian.name.family, guardian.relation, word_of(guardian.custody),
                    word_of(guardian.invite), guardian.email, guardian.phone, guardian.language,
                    guardian.secret ? "yes" : "no"});
  }
  return write({"pupil", "guardian", "household", "given", "prefix", "family", "relation", "custody",
                "invite", "email", "phone", "language", "secret"},
               std::move(rows));
}

std::string write_staff(const Roster& roster) {
  std::vector<Cells> rows;
  for (const Staff& person : roster.staff) {
    rows.push_back({person.id.text, person.name.given, person.name.prefix, person.name.family, person.role,
                    person.email, days_text(person.days), day_text(person.from), day_text(person.until)});
  }
  return write({"staff", "given", "prefix", "family", "role", "email", "days", "from", "until"},
               std::move(rows));
}

std::string write_classes(const Roster& roster) {
  std::vector<Cells> rows;
  for (const SchoolClass& group : roster.classes) {
    rows.push_back({group.id.text, grades_cell(group.grades), group.division, staff_cell(group.staff),
                    group.room.text, group.hours});
  }
  return write({"class", "grades", "division", "staff", "room", "hours"}, std::move(rows));
}

std::string write_requests(const std::vector<Request>& requests) {
  std::vector<Cells> rows;
  for (const Request& request : requests) {
    rows.push_back({request.asked ? iso(*request.asked) : "", std::string(kind_word(request.kind)),
                    request.moment.text, request.pupil.text, request.household.text, request.person.text,
                    day_text(request.date), clock_text(request.from), clock_text(request.until),
                    request.minutes ? std::to_string(request.minutes->count()) : "", request.value});
  }
  return write({"asked", "kind", "moment", "pupil", "household", "person", "date", "from", "until", "minutes",
                "value"},
               std::move(rows));
}

std::string write_topics(const std::vector<Topic>& topics) {
  std::vector<Cells> rows;
  for (const Topic& topic : topics) {
    rows.push_back({topic.talk.text, topic.guardian.text, day_text(topic.received), topic.text});
  }
  return write({"talk", "guardian", "received", "text"}, std::move(rows));
}

}  // namespace gesprek
