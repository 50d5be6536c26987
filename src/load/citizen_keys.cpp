#include "load/citizen_keys.hpp"

#include <algorithm>
#include <map>
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

/// "usr-222-987654" → "usr-0-0": texts that are made in one way, whatever their numbers.
std::string pattern_of(std::string_view text) {
  std::string pattern;
  for (const char c : text) {
    if (!is_digit(c)) {
      pattern += c;
    } else if (!pattern.ends_with('0')) {
      pattern += '0';
    }
  }
  return pattern;
}

/// The texts of a column by their kinds, and those that are numbers of nine digits. One in eleven passes the
/// test by chance, so that one of many of a kind proves nothing: two do, when most of the kind pass.
class Tally {
 public:
  using Read = std::optional<std::string> (*)(std::string_view);

  Tally(const std::vector<std::string_view>& texts, Read how) : m_read(how) {
    for (const std::string_view text : texts) {
      if (!text.empty()) {
        m_texts += m_kinds[kind_of(text)].add(text, m_read(text)) ? 1 : 0;
      }
    }
  }
  bool are_citizen_numbers() const {
    return std::ranges::any_of(m_kinds, [](const auto& kind) { return kind.second.are_citizen_numbers(); });
  }
  /// Whether this one of them is a citizen number, or may be: as most of its kind are, or because few others
  /// are of its kind.
  bool is_suspect(std::string_view text) const {
    const auto digits = m_read(text);
    if (!digits) {
      return false;
    }
    const Kind& kind = m_kinds.at(kind_of(text));
    const bool is_of_few = (kind.numbers() - 1) * 2 <= m_texts - kind.repeats - 1;
    return kind.are_citizen_numbers() || is_labelled_citizen_number(text) ||
           (is_of_few && passes_eleven_test(*digits));
  }

 private:
  struct Kind {
    std::set<std::string_view> texts;
    std::set<std::string> nine_digits;
    std::size_t passed = 0;
    std::size_t repeats = 0;  ///< the digits of another text written otherwise: "L128456723"

    std::size_t numbers() const { return texts.size() - repeats; }

    bool add(std::string_view text, std::optional<std::string> digits) {
      const bool is_new_text = texts.insert(text).second;
      if (digits) {
        const bool passes = passes_eleven_test(*digits);
        const bool is_new = nine_digits.insert(std::move(*digits)).second;
        passed += is_new && passes ? 1 : 0;
        repeats += is_new_text && !is_new ? 1 : 0;
      }
      return is_new_text;
    }
    bool are_citizen_numbers() const { return passed >= 2 && passed * 2 > nine_digits.size(); }
  };

  /// Numbers of nine digits in one piece are one kind, whatever stands round them.
  std::string kind_of(std::string_view text) const {
    constexpr std::string_view k_nine = "#";
    const auto digits = m_read(text);
    const bool is_whole = digits && (nine_digits_of(text) || text.find(*digits) != std::string_view::npos);
    return is_whole ? std::string(k_nine) : pattern_of(text);
  }

  Read m_read;
  std::map<std::string, Kind> m_kinds;
  std::size_t m_texts = 0;
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
