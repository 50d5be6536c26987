// Words round a diagnostic.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words {

inline constexpr Phrase k_error{"fout", "error"};
inline constexpr Phrase k_warning{"waarschuwing", "warning"};
inline constexpr Phrase k_note{"opmerking", "note"};
inline constexpr Phrase k_help{"tip", "help"};

}  // namespace gesprek::words
