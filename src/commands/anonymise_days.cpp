#include "commands/anonymise_days.hpp"

#include <algorithm>

#include "commands/arranged_talks.hpp"

namespace gesprek::commands {
namespace {

std::string text_of(const DayRange& days) {
  return " " + iso(days.first) + "/" + iso(days.last);
}

std::string text_of(const std::optional<DayRange>& days) {
  return days ? text_of(*days) : " -";
}

/// What each pupil is owed, and when, as one text.
std::map<PupilId, std::string> owed_to_each(const Agenda& agenda) {
  std::map<PupilId, std::string> all;
  for (const OwedTalk& talk : agenda.talks) {
    all[talk.pupil] += "talk " + talk.id.text + text_of(talk.window) + text_of(talk.catch_up) + " " +
                       std::to_string(talk.minutes.count()) + talk.channel +
                       (talk.soonest ? " soonest" : "") + (talk.dated ? "" : " undated") +
                       (talk.becomes_due ? "" : " later") + "\n";
  }
  for (const Occurrence& occurrence : agenda.occurrences) {
    all[occurrence.pupil] += "occurrence " + occurrence.id + text_of(occurrence.days) + "\n";
  }
  for (const Offer& offer : agenda.offers) {
    all[offer.pupil] += "offer " + offer.moment.text + text_of(offer.window) + "\n";
  }
  for (const ExpectedContact& expected : agenda.expected) {
    all[expected.pupil] += "expected " + std::to_string(expected.expectation_index) + " " +
                           std::to_string(expected.at_least) + "\n";
  }
  for (const NotOwed& not_owed : agenda.not_owed) {
    all[not_owed.pupil] += "not " + not_owed.moment.text + "\n";
  }
  for (const Question& question : agenda.questions) {
    for (const PupilId& pupil : question.pupils) {
      all[pupil] += "question " + question.code + "\n";
    }
  }
  return all;
}

Day first_of_august_before(Day day) {
  const std::chrono::year year = std::chrono::year_month_day(day).year();
  const Day august = std::chrono::sys_days(year / std::chrono::August / 1);
  return august <= day ? august
                       : Day(std::chrono::sys_days((year - std::chrono::years(1)) / std::chrono::August / 1));
}

}  // namespace

std::map<PupilId, Day> first_days_of_copy(const LoadedSchool& loaded, Day as_of) {
  const auto arranged = arranged_talks(loaded);
  const auto owed_with = [&](const Roster& roster) {
    return owed_to_each(make_agenda(
        {loaded.policy, loaded.school, *loaded.calendar, roster, loaded.requests, as_of, &arranged}));
  };
  std::map<PupilId, Day> days;
  Roster exact = loaded.roster;
  for (Pupil& pupil : exact.pupils) {
    pupil.first_day = first_day(pupil, *loaded.calendar);
    if (pupil.first_day) {
      days[pupil.id] = *pupil.first_day;
    }
  }
  Roster rough = exact;
  for (Pupil& pupil : rough.pupils) {
    if (pupil.first_day && *pupil.first_day < loaded.calendar->year().first) {
      pupil.first_day = first_of_august_before(*pupil.first_day);
    }
  }
  const auto owed = owed_with(exact);
  const auto owed_roughly = owed_with(rough);
  const auto of = [](const std::map<PupilId, std::string>& all, const PupilId& pupil) {
    const auto found = all.find(pupil);
    return found != all.end() ? found->second : std::string();
  };
  for (const Pupil& pupil : rough.pupils) {
    if (pupil.first_day && of(owed, pupil.id) == of(owed_roughly, pupil.id)) {
      days[pupil.id] = *pupil.first_day;
    }
  }
  return days;
}

}  // namespace gesprek::commands
