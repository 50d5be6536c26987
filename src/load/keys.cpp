#include "load/keys.hpp"

#include <algorithm>
#include <iterator>

#include "base/terminal.hpp"
#include "base/text.hpp"
#include "diag/quote.hpp"
#include "load/csv.hpp"
#include "load/lost_zeros.hpp"
#include "load/scan.hpp"
#include "words/document.hpp"
#include "words/tables.hpp"

namespace gesprek {
namespace {

std::string digits_of(std::string_view text) {
  std::string digits;
  std::ranges::copy_if(text, std::back_inserter(digits), is_digit);
  return digits;
}

}  // namespace

bool is_number(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_digit);
}

std::string_view without_zeros(std::string_view number) {
  return number.substr(std::min(number.find_first_not_of('0'), number.size()));
}

std::vector<std::string> keys_of(const std::vector<Pupil>& pupils) {
  std::vector<std::string> keys;
  for (const Pupil& pupil : pupils) {
    keys.push_back(pupil.id.text);
  }
  return keys;
}

KnownKeys::KnownKeys(std::vector<std::string> keys) : m_keys(std::move(keys)) {
  std::ranges::sort(m_keys);
  m_keys.erase(std::unique(m_keys.begin(), m_keys.end()), m_keys.end());
  m_all.insert(m_keys.begin(), m_keys.end());
  for (std::size_t i = 0; i < m_keys.size(); ++i) {
    if (is_number(m_keys[i])) {
      m_bare.emplace(without_zeros(m_keys[i]), i);
    }
  }
}

bool KnownKeys::has(std::string_view key) const {
  return m_all.find(key) != m_all.end();
}

std::optional<std::string> KnownKeys::with_zeros(std::string_view number) const {
  if (!is_number(number) || m_bare.count(number) != 1) {
    return std::nullopt;
  }
  const std::string& key = m_keys[m_bare.find(number)->second];
  return key.size() > number.size() ? std::optional(key) : std::nullopt;
}

std::optional<std::string> KnownKeys::same_number(std::string_view number) const {
  const std::string_view bare = without_zeros(number);
  const bool is_one = is_number(number) && m_bare.count(bare) == 1;
  return is_one ? std::optional(m_keys[m_bare.find(bare)->second]) : std::nullopt;
}

std::string KnownKeys::nearest_to(std::string_view text) const {
  std::vector<std::string_view> likely;
  std::ranges::copy_if(m_keys, std::back_inserter(likely),
                       [&](const std::string& key) { return digits_of(key) == digits_of(text); });
  return std::string(nearest(text, likely));
}

std::string KnownKeys::respelt(std::string_view text) const {
  const std::string wanted = heading_key(text);
  const auto found =
      std::ranges::find_if(m_keys, [&](const std::string& key) { return heading_key(key) == wanted; });
  return found == m_keys.end() ? std::string() : *found;
}

bool is_forgotten(std::string_view key) {
  return key.starts_with(k_forgotten);
}

bool KeyMender::settle(std::string& key, Span place) {
  if (key.empty() || m_keys.empty() || key == m_last_known) {
    return true;
  }
  if (m_keys.has(key) || is_forgotten(key)) {
    m_last_known = key;
    return true;
  }
  const auto whole = m_keys.with_zeros(key);
  if (!whole && m_unknown.folded) {
    Rows& rows = m_folded[key];
    rows.first = rows.count++ == 0 ? place : rows.first;
    return false;
  }
  if (!whole) {
    report_unknown(key, {place, 1});
    return false;
  }
  m_zeros.add(key, *whole, place);
  key = *whole;
  return true;
}

void KeyMender::report_folded() {
  for (const auto& [key, rows] : m_folded) {
    report_unknown(key, rows);
  }
}

void KeyMender::report_unknown(const std::string& key, const Rows& rows) {
  Diagnostic diagnostic;
  diagnostic.code = m_unknown.code;
  diagnostic.severity = m_unknown.severity;
  diagnostic.span = rows.first;
  const std::string meant = m_unknown.is_of_people ? m_keys.respelt(key) : m_keys.nearest_to(key);
  const bool is_slip = !m_unknown.is_of_people && !meant.empty();
  diagnostic.message = Message{m_unknown.message, {{"key", is_slip ? ellipsize(key, 40) : quoted(key)}}};
  if (rows.count > 1) {
    diagnostic.message =
        Message{words::k_in_rows, {{"what", std::vector{diagnostic.message}}, {"count", rows.count}}};
  }
  diagnostic.help = meant.empty() ? m_unknown.help : Message{words::k_did_you_mean, {{"word", meant}}};
  m_diagnostics.add(std::move(diagnostic));
}

}  // namespace gesprek
