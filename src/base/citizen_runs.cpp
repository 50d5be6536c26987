#include "base/citizen_runs.hpp"

#include <algorithm>
#include <utility>

#include "base/telephone.hpp"

namespace gesprek {
namespace {

constexpr std::size_t k_digits = 9;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

int number_of(std::string_view digits) {
  int number = 0;
  for (const char c : digits) {
    number = number * 10 + (c - '0');
  }
  return number;
}

bool in_range(std::string_view digits, int least, int most) {
  const int number = number_of(digits);
  return least <= number && number <= most;
}

bool is_year(std::string_view digits) {
  return digits.size() == 4 && in_range(digits, 1900, 2100);
}
bool is_month(std::string_view digits) {
  return digits.size() <= 2 && in_range(digits, 1, 12);
}
bool is_day(std::string_view digits) {
  return digits.size() <= 2 && in_range(digits, 1, 31);
}

struct Group {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
};

/// Groups of digits that may be one number.
struct Run {
  std::vector<Group> groups;
  bool is_international = false;  ///< behind a '+'
};

std::string digits_of(const Run& run, std::string_view text) {
  std::string digits;
  for (const Group& group : run.groups) {
    digits += group.of(text);
  }
  return digits;
}

/// A comma with a blank is between two numbers of a list.
bool joins_within(std::string_view between) {
  return between.size() <= 2 && std::ranges::all_of(between, is_between) &&
         (between.size() == 1 || between.find(',') == std::string_view::npos);
}

/// Likewise, in a number that somebody cut up with strokes or colons. A colon before two digits is a time's.
bool joins_across(std::string_view between, const Group& next) {
  const auto is_one = [](char c) { return is_between(c) || c == k_stroke || c == ':'; };
  const bool is_time = between.find(':') != std::string_view::npos && next.end - next.begin == 2;
  return between.size() <= 3 && std::ranges::all_of(between, is_one) && !is_time &&
         (between.size() == 1 || between.find(',') == std::string_view::npos);
}

std::vector<Run> runs_in(std::string_view text) {
  std::vector<Run> runs;
  std::size_t behind = 0;  // where the group before this one ends
  for (std::size_t at = 0; at < text.size();) {
    if (!is_digit(text[at])) {
      ++at;
      continue;
    }
    Group group{at, at};
    while (group.end < text.size() && is_digit(text[group.end])) {
      ++group.end;
    }
    if (runs.empty() || !joins_within(text.substr(behind, at - behind))) {
      runs.push_back({{}, at > 0 && text[at - 1] == '+'});
    }
    runs.back().groups.push_back(group);
    behind = at = group.end;
  }
  return runs;
}

/// Ten digits behind a nought, or a number with the code of a country: no country writes nine behind its own.
bool is_telephone(const Run& run, std::string_view text) {
  constexpr std::size_t k_longest = 15;
  const std::string digits = digits_of(run, text);
  const std::string_view abroad = run.is_international       ? std::string_view(digits)
                                  : digits.starts_with("00") ? std::string_view(digits).substr(2)
                                                             : std::string_view();
  if (abroad.starts_with("31")) {
    return is_national_number(phone_digits("+" + std::string(abroad)));
  }
  const bool is_number = abroad.size() > k_digits && abroad.size() <= k_longest && abroad.front() != '0';
  return is_number || (run.is_international && abroad.size() < k_digits) || is_national_number(digits);
}

/// How many groups from this one on are a date or a school year.
std::size_t days_at(const Run& run, std::size_t first, std::string_view text) {
  const auto group = [&](std::size_t i) {
    return first + i < run.groups.size() ? run.groups[first + i].of(text) : std::string_view("x");
  };
  const std::string_view a = group(0);
  const std::string_view b = group(1);
  const std::string_view c = group(2);
  const auto are_two = [](std::string_view one, std::string_view other) {
    return (is_day(one) && is_month(other)) || (is_month(one) && is_day(other));
  };
  if (c != "x" && ((is_year(c) && are_two(a, b)) || (is_year(a) && are_two(b, c)))) {
    return 3;
  }
  const bool is_school_year = b != "x" && is_year(a) && is_year(b) && number_of(b) == number_of(a) + 1;
  return is_school_year ? 2 : a.size() == 8 && run.groups.size() > 1 && is_date_of_eight(a) ? 1 : 0;
}

/// The run in pieces between its dates.
void add_without_days(const Run& run, std::string_view text, std::vector<Run>& pieces) {
  Run piece;
  for (std::size_t i = 0; i < run.groups.size();) {
    if (const std::size_t days = days_at(run, i, text)) {
      if (!piece.groups.empty()) {
        pieces.push_back(std::exchange(piece, {}));
      }
      i += days;
      continue;
    }
    piece.is_international = piece.groups.empty() ? i == 0 && run.is_international : piece.is_international;
    piece.groups.push_back(run.groups[i++]);
  }
  if (!piece.groups.empty()) {
    pieces.push_back(std::move(piece));
  }
}

/// Runs that are no telephone number, joined where only strokes stand between them.
std::vector<Run> joined_runs(std::string_view text, Telephones telephones) {
  std::vector<Run> joined;
  bool is_open = false;
  for (Run& run : runs_in(text)) {
    if (telephones == Telephones::passed_over && is_telephone(run, text)) {
      is_open = false;
      continue;
    }
    if (is_open) {
      const std::size_t behind = joined.back().groups.back().end;
      const Group& next = run.groups.front();
      if (joins_across(text.substr(behind, next.begin - behind), next)) {
        joined.back().groups.insert(joined.back().groups.end(), run.groups.begin(), run.groups.end());
        continue;
      }
    }
    is_open = true;
    joined.push_back(std::move(run));
  }
  std::vector<Run> pieces;
  for (const Run& run : joined) {
    add_without_days(run, text, pieces);
  }
  return pieces;
}

void add_nines(const Run& run, std::string_view text, std::vector<std::string>& nines) {
  const std::string digits_of_run = digits_of(run, text);
  for (std::size_t first = 0; first < run.groups.size(); ++first) {
    std::string digits;
    for (std::size_t last = first; last < run.groups.size(); ++last) {
      digits += run.groups[last].of(text);
      const std::size_t zeros = std::min(digits.find_first_not_of('0'), digits.size());
      if (digits.size() - zeros > k_digits) {
        break;
      }
      if (digits.size() >= k_digits && digits.size() > zeros) {
        nines.push_back(digits.substr(digits.size() - k_digits));
      }
    }
  }
  std::string_view national = digits_of_run;
  national.remove_prefix(run.is_international || !national.starts_with("00") ? 0 : 2);
  const bool has_country = run.is_international || national.size() < digits_of_run.size();
  if (has_country && national.starts_with("31") && national.size() == k_digits + 2) {
    nines.emplace_back(national.substr(2));
  }
  const std::string_view only = run.groups.front().of(text);
  if (run.groups.size() == 1 && only.size() == k_digits - 1 && only.front() != '0' &&
      !is_date_of_eight(only)) {
    nines.push_back("0" + std::string(only));
  }
}

/// "550e8400-e29b-41d4-a716-446655440000": chance, unless noughts fill the last part.
bool is_unique_id(std::string_view text) {
  constexpr std::size_t k_parts[] = {8, 4, 4, 4, 12};
  std::size_t at = 0;
  for (const std::size_t size : k_parts) {
    for (std::size_t i = 0; i < size; ++i, ++at) {
      if (at >= text.size() || !(is_digit(text[at]) || (text[at] >= 'a' && text[at] <= 'f'))) {
        return false;
      }
    }
    at += at < text.size() && text[at] == k_mark ? 1 : 0;
  }
  return at == text.size() && !text.ends_with("000000000") && text.substr(text.size() - 12, 3) != "000";
}

}  // namespace

bool is_date_of_eight(std::string_view eight) {
  const auto are_two = [](std::string_view one, std::string_view other) {
    return (is_day(one) && is_month(other)) || (is_month(one) && is_day(other));
  };
  return (is_year(eight.substr(4)) && are_two(eight.substr(0, 2), eight.substr(2, 2))) ||
         (is_year(eight.substr(0, 4)) && are_two(eight.substr(4, 2), eight.substr(6, 2)));
}

std::vector<std::string> nines_within(std::string_view text, Telephones telephones) {
  std::vector<std::string> nines;
  if (!is_unique_id(text)) {
    for (const Run& run : joined_runs(text, telephones)) {
      add_nines(run, text, nines);
    }
  }
  return nines;
}

}  // namespace gesprek
