// The nearest time of the year that a policy can say, for what schools write and it cannot.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::policy_nearest {

inline constexpr Phrase k_all_year{
    "het hele jaar door is \"the whole year\"; een gesprek voor wie erom vraagt is \"any time\", met "
    "\"on_request: guardians or teacher\"",
    "all through the year is \"the whole year\"; a talk for those who ask is \"any time\", with "
    "\"on_request: guardians or teacher\""};
inline constexpr Phrase k_half_year{
    "noem waar die helft begint of eindigt: \"from February\", \"until kerstvakantie\"",
    "name where that half begins or ends: \"from February\", \"until kerstvakantie\""};
inline constexpr Phrase k_first_weeks{
    "de eerste weken van het schooljaar zijn \"school weeks 1 to 6\"; van elke leerling apart: \"within 6 "
    "weeks after first day\"",
    "the first weeks of the school year are \"school weeks 1 to 6\"; of each pupil apart: \"within 6 weeks "
    "after first day\""};
inline constexpr Phrase k_middle_of_month{"schrijf \"middle of February\" (\"medio februari\")",
                                          "write \"middle of February\""};

}  // namespace gesprek::words::policy_nearest
