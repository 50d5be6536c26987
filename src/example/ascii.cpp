#include "example/ascii.hpp"

#include <array>
#include <utility>

#include "base/text.hpp"

namespace gesprek::example {
namespace {

/// Folded letters with a mark, two bytes each in UTF-8 (but for the last), and what remains without it.
constexpr std::array<std::pair<std::string_view, char>, 42> k_plain{
    {{"á", 'a'}, {"à", 'a'}, {"ä", 'a'}, {"â", 'a'}, {"ã", 'a'}, {"å", 'a'}, {"ą", 'a'},
     {"æ", 'a'}, {"ç", 'c'}, {"ć", 'c'}, {"č", 'c'}, {"é", 'e'}, {"è", 'e'}, {"ë", 'e'},
     {"ê", 'e'}, {"ę", 'e'}, {"ğ", 'g'}, {"í", 'i'}, {"ì", 'i'}, {"ï", 'i'}, {"î", 'i'},
     {"ı", 'i'}, {"ł", 'l'}, {"ñ", 'n'}, {"ń", 'n'}, {"ó", 'o'}, {"ò", 'o'}, {"ö", 'o'},
     {"ô", 'o'}, {"ø", 'o'}, {"ś", 's'}, {"ş", 's'}, {"š", 's'}, {"ú", 'u'}, {"ù", 'u'},
     {"ü", 'u'}, {"û", 'u'}, {"ý", 'y'}, {"ż", 'z'}, {"ź", 'z'}, {"ž", 'z'}, {"ễ", 'e'}}};

}  // namespace

std::string ascii_letters(std::string_view name) {
  const std::string folded = fold(name);
  std::string letters;
  for (std::string_view rest = folded; !rest.empty();) {
    const char first = rest.front();
    std::size_t taken = 1;
    if ((first >= 'a' && first <= 'z') || (first >= '0' && first <= '9')) {
      letters += first;
    } else {
      for (const auto& [marked, plain] : k_plain) {
        if (rest.starts_with(marked)) {
          letters += plain;
          taken = marked.size();
          break;
        }
      }
    }
    rest.remove_prefix(taken);
  }
  return letters;
}

}  // namespace gesprek::example
