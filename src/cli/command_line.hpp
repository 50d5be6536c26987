// The command line as one line of text, so that a fault in it is shown with a caret like a fault in a file.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.hpp"

namespace gesprek::cli {

using Word = Located<std::string>;

/// Quotes a word as a shell would need it; bytes that are not clean text are shown as \xNN.
std::string quote_word(std::string_view word);

/// Adds the line `gesprek WORD…` to the sources and gives each word its place in it.
std::vector<Word> quote_command_line(std::span<const std::string> words, Sources& sources);

}  // namespace gesprek::cli
