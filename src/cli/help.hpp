// Help texts, made from the table of verbs: examples first, then how it is called, then all there is to know.
#pragma once

#include <string>

#include "cli/verb.hpp"

namespace gesprek::cli {

struct HelpLook {
  Lang lang = Lang::nl;
  std::size_t width = 80;
  bool color = false;
};

/// What `gesprek --help` prints.
std::string render_overview(const HelpLook& look);
/// What `gesprek VERB --help` prints.
std::string render_help(const Verb& verb, const HelpLook& look);

}  // namespace gesprek::cli
