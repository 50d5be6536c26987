#include "commands/input.hpp"

#include <istream>

#include "store/folder.hpp"

namespace gesprek::commands {

std::string name_of(const Located<std::string>& file) {
  return file.value == "-" ? "<standard input>" : file.value;
}

std::string read_bytes(const Located<std::string>& file, Env& env) {
  if (file.value != "-") {
    return store::read_named_file(file.value);
  }
  std::string bytes;
  constexpr std::size_t k_piece = std::size_t{1} << 16U;
  while (env.in && bytes.size() <= store::k_largest_file) {
    std::string piece(k_piece, '\0');
    env.in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
    bytes.append(piece, 0, static_cast<std::size_t>(env.in.gcount()));
  }
  return bytes;
}

}  // namespace gesprek::commands
