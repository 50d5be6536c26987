#include "load/import_phone.hpp"

#include <algorithm>
#include <vector>

#include "base/telephone.hpp"
#include "base/text.hpp"
#include "load/import_text.hpp"
#include "load/keys.hpp"
#include "load/scan.hpp"
#include "words/imported.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_national = 10;

/// Whether these digits can be dialled: here, abroad (as far as anybody can tell), or within a village.
bool is_number_of(std::string_view digits, bool is_international) {
  constexpr std::size_t k_shortest_abroad = 8;
  constexpr std::size_t k_longest_abroad = 15;
  if (is_international || digits.starts_with("00")) {
    return digits.size() >= k_shortest_abroad && digits.size() <= k_longest_abroad;
  }
  if (!digits.starts_with('0')) {
    return digits.size() == 6 || digits.size() == 7;
  }
  const bool may_be_abroad = !digits.starts_with("06") && digits.size() >= 9 && digits.size() <= 12;
  return is_national_number(digits) || may_be_abroad;
}

/// The number as it is kept; empty for what is none.
std::string kept(std::string_view written) {
  const std::string text(trim(written));
  const std::string digits = phone_digits(text);
  const bool is_abroad = text.starts_with('+') && !digits.starts_with('0');
  if (!is_abroad && digits.size() == k_national + 1 && digits.starts_with("31") &&
      is_national_number("0" + digits.substr(2))) {
    return "+" + digits;  // a spreadsheet takes the plus
  }
  const bool is_without_zero =
      !text.starts_with('+') && digits.starts_with('0') && text[text.find_first_of("0123456789")] != '0';
  const bool is_date =
      std::ranges::count_if(text, [](char c) { return c == '-' || c == '.' || c == '/'; }) == 2 &&
      !digits.starts_with('0');
  return is_date || !is_number_of(digits, is_abroad) ? std::string() : is_without_zero ? digits : text;
}

/// "6,12345678E+08" with all its digits; "6,12E+08" has lost them.
std::string without_power(std::string_view text) {
  const std::size_t e = text.find_first_of("eE");
  if (e == std::string_view::npos || e < 3 || !is_digit(text.front()) || (text[1] != ',' && text[1] != '.')) {
    return std::string(text);
  }
  std::string digits(1, text.front());
  digits += text.substr(2, e - 2);
  std::string_view power = text.substr(e + 1);
  power.remove_prefix(power.starts_with('+') ? 1 : 0);
  power.remove_prefix(power.starts_with('0') ? 1 : 0);
  if (!is_number(digits) || power.empty() || !is_number(power)) {
    return std::string(text);
  }
  return std::to_string(digits.size() - 1) == power ? digits : std::string();
}

struct Piece {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The runs of digits, each with the plus or the bracket in front.
std::vector<Piece> pieces_of(std::string_view text) {
  std::vector<Piece> pieces;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_digit(text[at])) {
      ++at;
      continue;
    }
    Piece piece{at, at};
    piece.begin -= at > 0 && (text[at - 1] == '+' || text[at - 1] == '(') ? 1 : 0;
    while (piece.end < text.size() && is_digit(text[piece.end])) {
      ++piece.end;
    }
    pieces.push_back(piece);
    at = piece.end;
  }
  return pieces;
}

bool joins(std::string_view between) {
  constexpr std::string_view k_marks = " -./()\t";
  constexpr std::size_t k_dash = 3;  // " - ", and a dash of three bytes
  return between == "\u2013" ||
         (between.size() <= k_dash && between.find_first_not_of(k_marks) == std::string_view::npos);
}

}  // namespace

PhoneCell read_phone(std::string_view cell) {
  const std::string text = without_power(trim(cell));
  const std::vector<Piece> pieces = pieces_of(text);
  PhoneCell found;
  for (std::size_t first = 0; first < pieces.size(); ++first) {
    std::size_t next = first;
    std::string number;
    Piece whole = pieces[first];
    for (std::size_t last = first; last < pieces.size(); ++last) {
      if (last > first && (!joins(text.substr(whole.end, pieces[last].begin - whole.end)) ||
                           text[pieces[last].begin] == '+')) {
        break;
      }
      whole.end = pieces[last].end;
      std::string longer = kept(text.substr(whole.begin, whole.end - whole.begin));
      if (!longer.empty()) {
        number = std::move(longer);
        next = last + 1;
      }
    }
    if (number.empty()) {
      continue;
    }
    if (!found.number.empty()) {
      found.has_more = true;
      return found;
    }
    found.number = std::move(number);
    first = next - 1;
  }
  found.has_more = !found.number.empty() && std::ranges::any_of(text, is_letter);
  return found;
}

std::string PhoneCells::take(std::string_view text, Span place) {
  PhoneCell cell = read_phone(text);
  if (cell.has_more) {
    m_more.add(place);
  }
  if (cell.number.empty() && !trim(text).empty() && !says_nothing(text)) {
    m_none.add(place);
  }
  return std::move(cell.number);
}

void PhoneCells::report(Diagnostics& diagnostics) const {
  const auto say_of = [&](std::string_view code, const Found& found, const Phrase& one, const Phrase& help) {
    if (found.count > 0) {
      diagnostics.warning(code, Span{found.first.source, found.first.begin, found.first.begin},
                          Message{one, {{"count", found.count}}}, Message{help});
    }
  };
  say_of("no-phone", m_none, words::imported::k_no_phone, words::imported::k_help_no_phone);
  say_of("more-phones", m_more, words::imported::k_more_phones, words::imported::k_help_more_phones);
}

}  // namespace gesprek
