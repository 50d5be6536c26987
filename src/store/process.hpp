// What the program sets up for itself before it touches a file.
#pragma once

namespace gesprek::store {

/// Descriptors 0–2 are open (so that no file can get one of their numbers and be printed into), new files are
/// private, a file-size limit is an error instead of the end, and a crash leaves no image of the memory,
/// which holds children's data. Call once, first thing in main.
void prepare_process();

}  // namespace gesprek::store
