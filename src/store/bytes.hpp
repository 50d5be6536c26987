// Whole contents of open files, whatever interrupts the calls.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "store/os.hpp"

namespace gesprek::store {

/// All bytes up to the limit; nothing with errno on a fault, EFBIG above the limit. `expected`: how many
/// there will be, as far as is known; room is made for them at once.
std::optional<std::string> read_all(Os& os, int file, std::size_t limit, std::size_t expected = 0);

/// Writes everything, in as many calls as it takes; false with errno on a fault.
bool write_all(Os& os, int file, std::string_view bytes);

/// Makes a new file with these bytes, private to its owner, on the disk when it returns; false with errno and
/// no file on a fault. A failed sync is never tried again: the system may have dropped the pages and report
/// success the second time.
/// `later`: the caller sees to it that it comes on the disk (Os::sync_all).
enum class Durable { now, later };
bool write_new_file(Os& os, int folder, const std::string& name, std::string_view bytes,
                    Durable durable = Durable::now);

}  // namespace gesprek::store
