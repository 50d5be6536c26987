#include "words/phrase.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace gesprek {
namespace {

constexpr std::array k_weekdays{
    Phrase{"maandag", "Monday"},     Phrase{"dinsdag", "Tuesday"}, Phrase{"woensdag", "Wednesday"},
    Phrase{"donderdag", "Thursday"}, Phrase{"vrijdag", "Friday"},  Phrase{"zaterdag", "Saturday"},
    Phrase{"zondag", "Sunday"},
};
constexpr std::array k_short_weekdays{
    Phrase{"ma", "Mon"}, Phrase{"di", "Tue"}, Phrase{"wo", "Wed"}, Phrase{"do", "Thu"},
    Phrase{"vr", "Fri"}, Phrase{"za", "Sat"}, Phrase{"zo", "Sun"},
};
constexpr std::array k_months{
    Phrase{"januari", "January"}, Phrase{"februari", "February"}, Phrase{"maart", "March"},
    Phrase{"april", "April"},     Phrase{"mei", "May"},           Phrase{"juni", "June"},
    Phrase{"juli", "July"},       Phrase{"augustus", "August"},   Phrase{"september", "September"},
    Phrase{"oktober", "October"}, Phrase{"november", "November"}, Phrase{"december", "December"},
};
constexpr std::array k_short_months{
    Phrase{"jan", "Jan"}, Phrase{"feb", "Feb"}, Phrase{"mrt", "Mar"}, Phrase{"apr", "Apr"},
    Phrase{"mei", "May"}, Phrase{"jun", "Jun"}, Phrase{"jul", "Jul"}, Phrase{"aug", "Aug"},
    Phrase{"sep", "Sep"}, Phrase{"okt", "Oct"}, Phrase{"nov", "Nov"}, Phrase{"dec", "Dec"},
};

/// What follows a number, in the plural and in the singular.
struct Noun {
  std::string_view many, one;
};
constexpr std::array k_nouns_nl{Noun{"dagen", "dag"},          Noun{"weken", "week"},
                                Noun{"maanden", "maand"},      Noun{"minuten", "minuut"},
                                Noun{"gesprekken", "gesprek"}, Noun{"leerlingen", "leerling"},
                                Noun{"gezinnen", "gezin"},     Noun{"medewerkers", "medewerker"},
                                Noun{"groepen", "groep"},      Noun{"brieven", "brief"},
                                Noun{"plaatsen", "plaats"}};
constexpr std::array k_nouns_en{Noun{"days", "day"},        Noun{"weeks", "week"},
                                Noun{"months", "month"},    Noun{"minutes", "minute"},
                                Noun{"talks", "talk"},      Noun{"pupils", "pupil"},
                                Noun{"families", "family"}, Noun{"classes", "class"},
                                Noun{"letters", "letter"},  Noun{"households", "household"},
                                Noun{"times", "time"},      Noun{"places", "place"}};

/// The noun that begins here, where it is the whole word.
const Noun* noun_at(Lang lang, std::string_view text) {
  const auto begins = [&](const Noun& noun) {
    const char behind = text.size() > noun.many.size() ? text[noun.many.size()] : ' ';
    const bool is_letter = (behind >= 'a' && behind <= 'z') || behind == '\'' || behind == '-';
    return text.starts_with(noun.many) && !is_letter;
  };
  const Noun* first = lang == Lang::nl ? k_nouns_nl.data() : k_nouns_en.data();
  const Noun* last = first + (lang == Lang::nl ? k_nouns_nl.size() : k_nouns_en.size());
  const Noun* found = std::find_if(first, last, begins);
  return found == last ? nullptr : found;
}

/// Turns one argument into words.
struct Speaker {
  Lang lang;

  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(Day day) const { return say_day(lang, day); }
  std::string operator()(Clock clock) const { return iso(clock); }
  std::string operator()(const LocalText& text) const { return text.in(lang); }
  std::string operator()(const Phrase* phrase) const { return say(lang, *phrase); }
  std::string operator()(const std::vector<Message>& messages) const {
    std::string joined;
    for (const Message& message : messages) {
      joined += (joined.empty() ? "" : ", ") + say(lang, message);
    }
    return joined;
  }
};

}  // namespace

std::string say(Lang lang, const Phrase& phrase) {
  return std::string(phrase.in(lang));
}

std::string say(Lang lang, const Message& message) {
  if (message.empty()) {
    return {};
  }
  const std::string_view pattern = message.phrase->in(lang);
  std::string said;
  for (std::size_t i = 0; i < pattern.size();) {
    const std::size_t open = std::min(pattern.find('{', i), pattern.size());
    said += pattern.substr(i, open - i);
    if (open == pattern.size()) {
      break;
    }
    const std::size_t close = pattern.find('}', open);  // the Phrase made sure that there is one
    const std::string_view name = pattern.substr(open + 1, close - open - 1);
    const auto arg = std::ranges::find(message.args, name, &Arg::name);
    assert(arg != message.args.end() && "a placeholder without its argument");
    if (arg != message.args.end()) {
      said += std::visit(Speaker{lang}, arg->value);
    }
    i = close + 1;
    const auto* number = arg == message.args.end() ? nullptr : std::get_if<std::int64_t>(&arg->value);
    const bool is_shown_as_written = open > 0 && pattern[open - 1] == '"';
    if (number != nullptr && *number == 1 && !is_shown_as_written && pattern.substr(i).starts_with(' ')) {
      if (const Noun* noun = noun_at(lang, pattern.substr(i + 1))) {
        said += ' ';
        said += noun->one;
        i += 1 + noun->many.size();
      }
    }
  }
  return said;
}

std::string say_weekday(Lang lang, Weekday weekday, bool short_form) {
  const auto& names = short_form ? k_short_weekdays : k_weekdays;
  return say(lang, names[weekday.iso_encoding() - 1]);
}

std::string say_month(Lang lang, unsigned month) {
  assert(month >= 1 && month <= 12);
  return say(lang, k_months[month - 1]);
}

std::string say_day(Lang lang, Day day, bool with_year, bool short_form) {
  const std::chrono::year_month_day date{day};
  const auto month = static_cast<unsigned>(date.month());
  std::string said = say_weekday(lang, Weekday{day}, short_form) + ' ' +
                     std::to_string(static_cast<unsigned>(date.day())) + ' ' +
                     (short_form ? say(lang, k_short_months[month - 1]) : say_month(lang, month));
  if (with_year) {
    said += ' ' + std::to_string(static_cast<int>(date.year()));
  }
  return said;
}

std::string say_count(Lang lang, std::int64_t count, const Phrase& one, const Phrase& many) {
  return std::to_string(count) + ' ' + say(lang, count == 1 ? one : many);
}

}  // namespace gesprek
