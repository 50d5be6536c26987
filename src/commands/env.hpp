// What a verb gets from outside: streams, clock, terminal and the choices that count for every verb. Tests
// make their own.
#pragma once

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>

#include "base/time.hpp"
#include "diag/diagnostic.hpp"
#include "words/phrase.hpp"

namespace gesprek::commands {

/// docs/reference/exit-status.md
enum class Exit {
  done = 0,    ///< done
  act = 1,     ///< done, and there is something to act on
  wrong = 2,   ///< the input or the command line is wrong; nothing was written
  world = 3,   ///< a file could not be read or written, another run holds the lock, the plan has moved on
  fault = 70,  ///< a fault of the program itself
};

enum class Format { text, json, csv, junit, sarif };

struct Env {
  std::istream& in;
  std::ostream& out;             ///< answers
  std::ostream& err;             ///< reasons for not running, progress
  Sources sources{};             ///< every text of this run; the command line is the first
  std::string verb = "gesprek";  ///< for the message to who finds the folder locked
  std::string folder = ".";      ///< where the search for gesprek.toml starts (-C)
  DateTime now{};                ///< wall clock in Europe/Amsterdam
  Day as_of{};                   ///< what is dated later does not exist for this run
  std::optional<Lang> lang{};    ///< as chosen; else the school's, else Dutch
  Format format = Format::text;
  std::size_t width = 80;  ///< cells of a line
  bool color_out = false;
  bool color_err = false;
  bool err_is_terminal = false;
  bool quiet = false;
  bool verbose = false;
  bool dry_run = false;
  bool can_ask = false;  ///< somebody sits at a terminal: questions go to err, answers come from in
  std::function<double()> seconds = [] { return 0.0; };  ///< since the start of the run
  std::function<bool()> interrupted = [] {
    return false;
  };  ///< Ctrl-C; from the first question on, it no longer ends the program
  std::optional<Located<std::string>> out_path{};  ///< --out, relative to the caller's folder
};

/// KEY=VALUE as given with --set.
struct Setting {
  Located<std::string> key;
  Located<std::string> value;
};

/// Where a talk is moved to: a time, on the day it is already on unless another is given.
struct PlaceInTime {
  std::optional<Day> day;
  Clock clock;
  Span span;
};

/// When a line that this run adds to the log counts as written: now, or the start of --as-of when that is
/// another day.
DateTime written_at(const Env& env);

}  // namespace gesprek::commands
