// From the words of a command line to an exit status. Everything that can go wrong ends here in words.
#pragma once

#include <functional>
#include <iosfwd>
#include <span>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "commands/env.hpp"

namespace gesprek::cli {

/// What the program sees of the machine. Tests make their own.
struct World {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  DateTime now;
  std::size_t width = 80;
  bool in_is_terminal = false;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  bool no_color = false;                                     ///< NO_COLOR is set, or the terminal knows none
  std::function<double()> seconds = [] { return 0.0; };      ///< since the start of the run
  std::function<bool()> interrupted = [] { return false; };  ///< Ctrl-C
};

struct Outcome {
  commands::Exit exit = commands::Exit::done;
  Lang lang = Lang::nl;           ///< in which the run spoke
  bool may_have_written = false;  ///< into the school: that stands, whatever becomes of the answer
};

/// One run, without touching the process.
Outcome run(std::span<const std::string> words, const World& world);

/// One run of the process: the machine's clock and terminal; answers go out whole at the end, and an answer
/// that cannot be written is an error. A reader that went away (a pipe into head) is none.
int run_process(std::vector<std::string> words);

}  // namespace gesprek::cli
