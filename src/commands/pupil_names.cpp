#include "commands/pupil_names.hpp"

#include <algorithm>
#include <string>

#include "base/text.hpp"
#include "load/import_names.hpp"
#include "load/import_text.hpp"
#include "load/source_keys.hpp"
#include "words/tables.hpp"

namespace gesprek::commands {
namespace {

/// The words of a name between blanks, each with a blank before and behind it.
std::string apart(std::string_view name) {
  std::string words = " " + fold(trim(name)) + " ";
  std::ranges::replace(words, ',', ' ');
  return words;
}

bool has_words(const std::string& text, std::string_view words) {
  return !words.empty() && text.find(apart(words)) != std::string::npos;
}

}  // namespace

bool can_be_called(const Roster& roster, const PupilId& pupil, std::string_view name) {
  const Pupil* known = roster.pupil(pupil);
  if (known == nullptr || trim(name).empty()) {
    return true;
  }
  const std::string text = apart(name);
  const std::string whole = fold(full_name(split_name(name)));
  const bool is_another = std::ranges::any_of(roster.pupils, [&](const Pupil& other) {
    return other.id != pupil && fold(full_name(other.name)) == whole;
  });
  const bool is_own = fold(full_name(known->name)) == whole;
  return is_own ||
         (!is_another && (has_words(text, known->name.given) || has_words(text, known->name.family)));
}

std::string respelt_pupil(const Roster& roster, std::string_view text) {
  return KnownKeys(keys_of(roster.pupils)).respelt(text);
}

PupilKeyMender::PupilKeyMender(const Roster& roster, Diagnostics& problems)
    : m_keys(keys_of(roster.pupils)),
      m_zeros(problems),
      m_mender(m_keys, {"unknown-pupil", words::k_unknown_pupil, {}}, m_zeros, problems) {}

void PupilKeyMender::mend(std::string& key, Span place) {
  if (std::string plain = plain_key(key); !m_keys.has(key) && m_keys.has(plain)) {
    key = std::move(plain);  // as an import of people writes it
  }
  if (!m_keys.has(key) && m_keys.with_zeros(key)) {
    m_mender.settle(key, place);
  }
}

}  // namespace gesprek::commands
