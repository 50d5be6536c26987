#include "load/citizen_keys.hpp"

#include <algorithm>
#include <optional>

#include "base/citizen_number.hpp"
#include "base/telephone.hpp"
#include "load/import_text.hpp"
#include "load/scan.hpp"
#include "words/import.hpp"

namespace gesprek {
namespace {

/// A key says nothing but who it is of: in "0123456782" the number, not a telephone number.
std::optional<std::string> digits_of_key(std::string_view key) {
  return nine_digits_within(key, Telephones::read);
}

std::optional<std::string> digits_of_cell(std::string_view text) {
  return nine_digits_within(text, Telephones::passed_over);
}

/// How many different texts there are, and those that are numbers of nine digits.
struct Tally {
  using Read = std::optional<std::string> (*)(std::string_view);

  Tally(const std::vector<std::string_view>& texts, Read how) : read(how) {
    for (const std::string_view text : texts) {
      if (auto digits = read(text)) {
        const bool passes = passes_eleven_test(*digits);
        passed += nine_digits.insert(std::move(*digits)).second && passes ? 1 : 0;
      } else if (!text.empty()) {
        others.insert(text);
      }
    }
  }
  bool passes(std::string_view text) const {
    const auto digits = read(text);
    return digits && passes_eleven_test(*digits);
  }
  /// One in eleven passes by chance, so that one of many proves nothing: two do, when most pass.
  bool are_citizen_numbers() const { return passed >= 2 && passed * 2 > nine_digits.size(); }
  /// Texts of this column do not have nine digits, but for this one.
  bool are_of_another_kind() const {
    return !nine_digits.empty() && (nine_digits.size() - 1) * 2 <= nine_digits.size() - 1 + others.size();
  }
  /// Whether this one of them is a citizen number, or may be.
  bool is_suspect(std::string_view text) const {
    return are_citizen_numbers()
               ? read(text).has_value()
               : is_labelled_citizen_number(text) || (are_of_another_kind() && passes(text));
  }

  Read read;
  std::set<std::string> nine_digits;
  std::set<std::string_view> others;
  std::size_t passed = 0;
};

}  // namespace

bool are_citizen_numbers(const std::vector<std::string_view>& texts) {
  return Tally(texts, digits_of_cell).are_citizen_numbers();
}

std::set<std::string> citizen_keys_among(const std::vector<std::string_view>& added,
                                         const std::vector<std::string_view>& standing) {
  std::vector<std::string_view> all = standing;
  all.insert(all.end(), added.begin(), added.end());
  const Tally tally(all, digits_of_key);
  const std::set<std::string_view> known(standing.begin(), standing.end());
  std::set<std::string> found;
  for (const std::string_view key : added) {
    if (tally.is_suspect(key) && !known.contains(key)) {
      found.emplace(key);
    }
  }
  return found;
}

std::vector<bool> citizen_numbers_among(const std::vector<std::string_view>& texts, CellsOf what) {
  const Tally tally(texts, nine_digits_of);
  std::vector<bool> found;
  for (const std::string_view text : texts) {
    const auto alone = nine_digits_of(text);
    const bool is_mobile = what == CellsOf::phones && alone && is_mobile_without_zero(*alone) &&
                           !tally.are_citizen_numbers() && !is_labelled_citizen_number(text);
    found.push_back(!is_mobile && (alone ? tally.is_suspect(text) : holds_citizen_number(text)));
  }
  return found;
}

CitizenKeys::CitizenKeys(const std::vector<std::string_view>& keys)
    : m_found(Tally(keys, digits_of_key).are_citizen_numbers()) {}

/// Also those that fail the test: a mistyped number is somebody's number all but one digit.
bool CitizenKeys::drops(std::string_view key) const {
  return m_found && digits_of_key(key);
}

void CitizenKeys::report(Span place, Diagnostics& diagnostics) const {
  if (m_found) {
    diagnostics.warning("dropped", Span{place.source, 0, 0}, Message{words::k_citizen_keys},
                        Message{words::k_help_citizen_keys});
  }
}

std::string made_key_of(const Guardian& guardian) {
  const std::string contact = guardian.email.empty() ? phone_digits(guardian.phone) : guardian.email;
  return made_key('G', guardian.name, contact.empty() ? guardian.pupil.text : contact);
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
      guardian.person = PersonId(made_key_of(guardian));
      roster.made_guardian_keys.insert(guardian.person);
    }
  }
  keys.report(roster.place, diagnostics);
}

}  // namespace gesprek
