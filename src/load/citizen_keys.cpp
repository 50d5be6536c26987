#include "load/citizen_keys.hpp"

#include <algorithm>

#include "base/citizen_number.hpp"
#include "load/import_text.hpp"
#include "load/scan.hpp"
#include "words/import.hpp"

namespace gesprek {
namespace {

bool has_nine_digits(std::string_view text) {
  return text.size() == 9 && std::ranges::all_of(text, is_digit);
}

}  // namespace

bool are_citizen_numbers(const std::vector<std::string_view>& texts) {
  std::size_t nine_digits = 0;
  std::size_t passed = 0;
  for (const std::string_view text : texts) {
    if (has_nine_digits(text)) {
      ++nine_digits;
      passed += passes_eleven_test(text) ? 1 : 0;
    }
  }
  return passed >= 2 && passed * 2 > nine_digits;
}

/// Also those that fail the test: a mistyped number is somebody's number all but one digit.
bool CitizenKeys::drops(std::string_view key) const {
  return m_found && has_nine_digits(key);
}

void CitizenKeys::report(Span place, Diagnostics& diagnostics) const {
  if (m_found) {
    diagnostics.warning("dropped", Span{place.source, 0, 0}, Message{words::k_citizen_keys},
                        Message{words::k_help_citizen_keys});
  }
}

void drop_citizen_keys_of_staff(ImportedRoster& roster, Diagnostics& diagnostics) {
  std::vector<std::string_view> texts;
  for (const Staff& member : roster.staff) {
    texts.push_back(member.id.text);
  }
  const CitizenKeys keys(texts);
  std::map<PersonId, PersonId> made;
  for (Staff& member : roster.staff) {
    if (keys.drops(member.id.text)) {
      const PersonId id(made_key('M', member.name, ""));
      made.emplace(member.id, id);
      member.id = id;
      roster.made_staff_keys.insert(id);
    }
  }
  for (SchoolClass& school_class : roster.classes) {
    for (PersonId& teacher : school_class.staff) {
      const auto found = made.find(teacher);
      teacher = found != made.end() ? found->second : teacher;
    }
  }
  keys.report(roster.place, diagnostics);
}

void drop_citizen_keys_of_guardians(ImportedRoster& roster, Diagnostics& diagnostics) {
  std::vector<std::string_view> texts;
  for (const Guardian& guardian : roster.guardians) {
    texts.push_back(guardian.person.text);
  }
  const CitizenKeys keys(texts);
  for (Guardian& guardian : roster.guardians) {
    if (keys.drops(guardian.person.text)) {
      const std::string contact = guardian.email.empty() ? phone_digits(guardian.phone) : guardian.email;
      guardian.person =
          PersonId(made_key('G', guardian.name, contact.empty() ? guardian.pupil.text : contact));
      roster.made_guardian_keys.insert(guardian.person);
    }
  }
  keys.report(roster.place, diagnostics);
}

}  // namespace gesprek
