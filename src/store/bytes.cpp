#include "store/bytes.hpp"

#include <fcntl.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace gesprek::store {
namespace {

constexpr mode_t k_private_file = 0600;

bool fill(Os& os, File& file, std::string_view bytes, Durable durable) {
  return os.change_mode(file.descriptor(), k_private_file) == 0 && write_all(os, file.descriptor(), bytes) &&
         (durable == Durable::later || os.sync(file.descriptor()) == 0) && file.close() == 0;
}

}  // namespace

std::optional<std::string> read_all(Os& os, int file, std::size_t limit, std::size_t expected) {
  std::string bytes;
  bytes.reserve(std::min(expected, limit));
  std::array<char, 65536> chunk{};
  while (true) {
    const ssize_t got = os.read(file, chunk.data(), chunk.size());
    if (got < 0 && errno == EINTR) {
      continue;
    }
    if (got < 0) {
      return std::nullopt;
    }
    if (got == 0) {
      return bytes;
    }
    bytes.append(chunk.data(), static_cast<std::size_t>(got));
    if (bytes.size() > limit) {
      errno = EFBIG;
      return std::nullopt;
    }
  }
}

bool write_all(Os& os, int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t put = os.write(file, bytes.data(), bytes.size());
    if (put < 0 && errno == EINTR) {
      continue;
    }
    if (put <= 0) {
      errno = put == 0 ? ENOSPC : errno;
      return false;
    }
    bytes.remove_prefix(static_cast<std::size_t>(put));
  }
  return true;
}

bool write_new_file(Os& os, int folder, const std::string& name, std::string_view bytes, Durable durable) {
  File file(os, os.open_at(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, k_private_file));
  if (!file.is_open()) {
    return false;
  }
  if (fill(os, file, bytes, durable)) {
    return true;
  }
  const int error = errno;
  file.close();
  os.unlink_at(folder, name);
  errno = error;
  return false;
}

}  // namespace gesprek::store
