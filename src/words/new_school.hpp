// What is said of the folder of a new school.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::new_school {

inline constexpr Phrase k_no_parent{"de map \"{folder}\", waar deze in komt, is er niet",
                                    "the folder \"{folder}\" in which this one comes is not there"};
inline constexpr Phrase k_no_parent_help{"maak die map eerst, of noem een andere; er is niets geschreven",
                                         "make that folder first, or name another; nothing was written"};

}  // namespace gesprek::words::new_school
