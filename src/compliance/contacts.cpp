#include "compliance/contacts.hpp"

#include <algorithm>
#include <functional>

#include "compliance/arranged.hpp"
#include "words/compliance.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

/// The day on which one of the household's guardians was at the talk; a line that does not say who was there
/// counts.
std::optional<Day> contact_at(const TalkFacts& talk, const ExpectedContact& expected) {
  const LogLines said = held_saying(talk, "present");
  const auto is_corrected = [&](const LogLine* line) {
    return line->event == LogEvent::held && std::ranges::any_of(said, [&](const LogLine* last) {
             return last != line && last->date == line->date;
           });
  };
  for (const LogLine* line : talk.lines) {
    if ((line->event != LogEvent::held && line->event != LogEvent::called) || is_corrected(line)) {
      continue;
    }
    const auto present = named_people(*line, "present");
    const bool came = !present || std::ranges::any_of(expected.guardians, [&](const PersonId& guardian) {
      return std::ranges::find(*present, guardian.text) != present->end();
    });
    if (came) {
      return line->date;
    }
  }
  return std::nullopt;
}

/// The last day on which the talk is one of those that the policy expects (B05: at least one of the contact
/// moments). A time agreed on before its period was over is that moment; one agreed on later makes up for it.
Day last_day_of_contact(const TalkFacts& talk) {
  const auto& agreed = talk.owed->agreed;
  const bool makes_up = agreed && agreed->made && *agreed->made > agreed->instead_of.last;
  return makes_up ? agreed->instead_of.last : last_day_in_period(talk);
}

Chance chance_of(const TalkFacts& talk, Day as_of) {
  const Day in_time = last_day_of_contact(talk);
  const Day last = talk.held.empty() ? in_time : std::min(in_time, talk.held.back());
  return {talk.moment->id, talk.id, last, talk.held.empty() && as_of <= last};
}

}  // namespace

std::optional<Day> lost_on(const Contacts& contacts, std::size_t needed) {
  std::vector<Day> lasts;
  for (const Contact& contact : contacts.made) {
    lasts.push_back(contact.last);
  }
  for (const Chance& chance : contacts.chances) {
    lasts.push_back(chance.last);
  }
  std::sort(lasts.begin(), lasts.end());
  const auto too_few_after = [&](Day day) {
    const auto made = std::ranges::count_if(
        contacts.made, [&](const Contact& contact) { return contact.day <= day || contact.last > day; });
    const auto left =
        std::ranges::count_if(contacts.chances, [&](const Chance& chance) { return chance.last > day; });
    return static_cast<std::size_t>(made + left) < needed;
  };
  const auto lost = std::ranges::find_if(lasts, too_few_after);
  return lost != lasts.end() ? std::optional(*lost) : std::nullopt;
}

std::optional<Day> last_chance(const Contacts& contacts, std::size_t needed) {
  std::vector<Day> lasts;
  for (const Chance& chance : contacts.chances) {
    lasts.push_back(chance.last);
  }
  if (lasts.empty()) {
    return std::nullopt;
  }
  std::sort(lasts.begin(), lasts.end(), std::greater<>());
  const std::size_t lacking = needed - std::min(needed, contacts.made.size());
  return 0 < lacking && lacking <= lasts.size() ? lasts[lacking - 1] : lasts.front();
}

std::vector<PersonId> one_of_two_households(const ExpectedContact& expected, const Facts& facts) {
  const auto family = facts.guardians.find(expected.pupil);
  const bool is_one =
      family != facts.guardians.end() && std::ranges::any_of(family->second, [&](const Guardian* guardian) {
        return guardian->household != expected.household;
      });
  return is_one ? expected.guardians : std::vector<PersonId>{};
}

Contacts contacts_of(const ExpectedContact& expected, const Facts& facts) {
  Contacts contacts;
  for (const TalkId& id : expected.talks) {
    const auto place = facts.places.find(id);
    if (place == facts.places.end()) {
      continue;
    }
    const TalkFacts& talk = facts.talks[place->second];
    if (const auto day = contact_at(talk, expected)) {
      contacts.made.push_back({*day, last_day_of_contact(talk)});
      contacts.facts.push_back(Message(say::k_contact_on, {{"moment", talk.moment->name}, {"day", *day}}));
    } else {
      const Chance chance = chance_of(talk, facts.input.as_of);
      contacts.chances.push_back(chance);
      contacts.facts.push_back(Message(chance.open ? say::k_still_possible : say::k_no_contact,
                                       {{"moment", talk.moment->name}, {"day", chance.last}}));
    }
  }
  std::ranges::stable_sort(contacts.made, {}, &Contact::day);
  return contacts;
}

}  // namespace gesprek::compliance
