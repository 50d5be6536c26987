#include "load/import_heading_parts.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace gesprek {
namespace {

/// Words of which a heading about one thing can be put together: "telefoon mobiel privé", "heeft gezag".
struct Parts {
  std::string_view field;
  std::vector<std::string_view> words;
};

}  // namespace

std::string_view field_of_parts(std::string_view heading_key) {
  static const std::vector<Parts> k_parts = {
      {"phone",
       {"telefoonnummer", "telefoonnr", "telefoon", "telnr", "tel", "mobielnummer", "mobiele", "mobiel",
        "mobile", "gsm", "phonenumber", "phone"}},
      {"email", {"emailadres", "emailaddress", "email", "mailadres", "mail"}},
      {"custody", {"ouderlijkgezag", "gezagdragend", "gezag", "custody"}},
      {"relation",
       {"relatietotkind", "relatietothetkind", "relatietotleerling", "relatietotdeleerling", "relatiemetkind",
        "relatie", "relationtopupil", "relation", "verwantschap"}},
  };
  static constexpr std::array<std::string_view, 11> k_besides{
      "nummer", "nr", "prive", "thuis", "werk", "vast", "heeft", "has", "janee", "soort", "type"};
  for (const Parts& parts : k_parts) {
    std::string_view rest = heading_key;
    bool any = false;
    const auto take_of = [&](const auto& words) {
      const auto word =
          std::ranges::find_if(words, [&](std::string_view each) { return rest.starts_with(each); });
      rest.remove_prefix(word != words.end() ? word->size() : 0);
      return word != words.end();
    };
    while (!rest.empty()) {
      if (take_of(parts.words)) {
        any = true;
      } else if (!take_of(k_besides)) {
        break;
      }
    }
    if (any && rest.empty()) {
      return parts.field;
    }
  }
  return {};
}

}  // namespace gesprek
