// What a well-behaved process sets up before anything else, and how it hears Ctrl-C.
#pragma once

namespace gesprek::cli {

/// The store's preparations (open descriptors 0-2, private files, no core dumps); beside those, a reader of
/// our output that goes away is a failed write and not the end, and memory is bounded (not in sanitizer
/// builds, which reserve address space for themselves).
void prepare_process();

/// True once Ctrl-C was pressed. The first call starts listening: until then it ends the program, and a
/// second one always does.
bool interrupted();

}  // namespace gesprek::cli
