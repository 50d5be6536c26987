// Words round a diagnostic.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words {

inline constexpr Phrase k_error{"fout", "error"};
inline constexpr Phrase k_warning{"waarschuwing", "warning"};
inline constexpr Phrase k_note{"opmerking", "note"};
inline constexpr Phrase k_help{"tip", "help"};

// Where something stands that is no file.
inline constexpr Phrase k_command_line{"<opdracht>", "<command line>"};
inline constexpr Phrase k_standard_input{"<standaardinvoer>", "<standard input>"};

inline constexpr Phrase k_too_many_problems{"en zo verder: vanaf hier is dit bestand niet meer bekeken",
                                            "and so on: from here on this file was not looked at"};
inline constexpr Phrase k_help_too_many_problems{
    "los eerst het bovenstaande op, en kijk of dit het goede bestand is",
    "solve what stands above first, and see whether this is the right file"};

}  // namespace gesprek::words
