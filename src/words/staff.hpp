// What is said of a name that several of the staff have.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words {

inline constexpr Phrase k_several_staff{"\"{typed}\" kunnen er meer zijn in staff.csv",
                                        "\"{typed}\" can be several in staff.csv"};
inline constexpr Phrase k_several_staff_help{"noem de sleutel: {known}", "name the key: {known}"};

}  // namespace gesprek::words
