// Wording apart from finding. A Phrase holds one sentence in both languages side by side, so a missing
// translation does not compile; a Message is a phrase with its arguments, a value that the core may make
// without knowing the language.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/time.hpp"

namespace gesprek {

enum class Lang { nl, en };

namespace detail {
/// True when every {name} of a also stands in b.
constexpr bool placeholders_within(std::string_view a, std::string_view b) {
  for (std::size_t open = a.find('{'); open != std::string_view::npos; open = a.find('{', open + 1)) {
    const std::size_t close = a.find('}', open);
    if (close == std::string_view::npos ||
        b.find(a.substr(open, close - open + 1)) == std::string_view::npos) {
      return false;
    }
  }
  return true;
}
}  // namespace detail

/// One sentence (or word) in Dutch and English, with {name} placeholders; both must name the same ones.
/// Define phrases as `inline constexpr Phrase k_name{"…", "…"};` in a header under words/.
struct Phrase {
  std::string_view nl;
  std::string_view en;

  constexpr Phrase(std::string_view dutch, std::string_view english) : nl(dutch), en(english) {
    if (nl.empty() || en.empty() || !detail::placeholders_within(nl, en) ||
        !detail::placeholders_within(en, nl)) {
      throw "a phrase needs both languages, with the same placeholders";
    }
  }
  constexpr std::string_view in(Lang lang) const { return lang == Lang::nl ? nl : en; }
};

/// A text that a policy or school gives in both languages; an empty one falls back to the other.
struct LocalText {
  std::string nl;
  std::string en;
  bool empty() const { return nl.empty() && en.empty(); }
  const std::string& in(Lang lang) const {
    const std::string& wanted = lang == Lang::nl ? nl : en;
    return wanted.empty() ? (lang == Lang::nl ? en : nl) : wanted;
  }
  friend bool operator==(const LocalText&, const LocalText&) = default;
};

struct Message;

/// What may stand in a placeholder. A Day reads "dinsdag 9 februari 2027" / "Tuesday 9 February 2027".
using ArgValue =
    std::variant<std::string, std::int64_t, Day, Clock, LocalText, const Phrase*, std::vector<Message>>;

struct Arg {
  std::string_view name;  ///< a string literal
  ArgValue value;
};

struct Message {
  const Phrase* phrase = nullptr;
  std::vector<Arg> args;

  Message() = default;
  Message(const Phrase& text, std::initializer_list<Arg> arguments = {}) : phrase(&text), args(arguments) {}
  bool empty() const { return phrase == nullptr; }
};

/// The message in words. A placeholder without an argument is a fault of the program (assert). A list of
/// messages is joined by ", ". Argument texts are put in as they are: escape for the sink afterwards.
std::string say(Lang lang, const Message& message);
std::string say(Lang lang, const Phrase& phrase);

/// "dinsdag 9 februari 2027"; with_year false leaves the year out; short_form: "di 9 feb 2027".
std::string say_day(Lang lang, Day day, bool with_year = true, bool short_form = false);
std::string say_weekday(Lang lang, Weekday weekday, bool short_form = false);
std::string say_month(Lang lang, unsigned month);
/// "1 week", "8 dagen" …: a count with its noun in singular or plural.
std::string say_count(Lang lang, std::int64_t count, const Phrase& one, const Phrase& many);

}  // namespace gesprek
