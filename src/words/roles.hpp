// The roles beside those that have duties of their own, by their id in policy.yaml and staff.csv.
#pragma once

#include <string_view>

#include "words/phrase.hpp"

namespace gesprek::words {

struct OtherRole {
  std::string_view id;
  Phrase name;
};

inline constexpr OtherRole k_other_roles[] = {
    {"interpreter", {"tolk", "interpreter"}},
    {"next-teacher", {"volgende leerkracht", "next teacher"}},
    {"previous-teacher", {"vorige leerkracht", "previous teacher"}},
    {"guidance-centre", {"CLB", "guidance centre"}},
    {"specialist", {"specialist", "specialist"}},
    {"nursery", {"kinderopvang", "nursery"}},
    {"guest", {"gast", "guest"}},
    {"proxy", {"gevolmachtigde", "proxy"}},
    {"assistant", {"onderwijsassistent", "assistant"}},
    {"secretary", {"secretariaat", "secretary"}},
    {"siblings", {"broers en zussen", "siblings"}},
};

}  // namespace gesprek::words
