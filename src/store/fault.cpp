#include "store/fault.hpp"

#include <cerrno>
#include <vector>

#include "words/store.hpp"

namespace gesprek::store {

Message why(int error) {
  switch (error) {
    case ENOENT:
      return words::k_why_missing;
    case EACCES:
    case EPERM:
      return words::k_why_no_permission;
    case ENOSPC:
      return words::k_why_disk_full;
    case EDQUOT:
      return words::k_why_quota;
    case EFBIG:
      return words::k_why_too_large;
    case EROFS:
      return words::k_why_read_only;
    case EIO:
      return words::k_why_device;
    case ELOOP:
      return words::k_why_link;
    case ENOTDIR:
      return words::k_why_no_folder;
    case EISDIR:
      return words::k_why_is_folder;
    case EMFILE:
    case ENFILE:
      return words::k_why_too_many_open;
    case ENAMETOOLONG:
      return words::k_why_name_too_long;
    case EXDEV:
      return words::k_why_other_disk;
    default:
      return {words::k_why_number, {{"number", std::int64_t{error}}}};
  }
}

IoError io_error(const Phrase& what, std::string path, Message reason) {
  return {IoError::Kind::io,
          Message{what, {{"path", std::move(path)}, {"why", std::vector<Message>{std::move(reason)}}}}};
}

IoError io_error(const Phrase& what, std::string path) {
  const int error = errno;
  const bool no_folder = error == ENOENT && &what == &words::k_cannot_open_folder;
  return io_error(what, std::move(path), no_folder ? Message(words::k_why_folder_missing) : why(error));
}

}  // namespace gesprek::store
