#include "load/zip.hpp"

#include <zip.h>

#include <algorithm>
#include <memory>

#include "diag/quote.hpp"
#include "words/oneroster.hpp"

namespace gesprek {
namespace {

constexpr zip_int64_t k_most_entries = 200;
constexpr std::size_t k_largest_member = std::size_t{64} << 20U;
constexpr std::size_t k_largest_whole = std::size_t{128} << 20U;
constexpr std::size_t k_piece = std::size_t{1} << 16U;

struct Close {
  void operator()(zip_t* archive) const { zip_discard(archive); }
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Close>;
using File = std::unique_ptr<zip_file_t, Close>;

/// The archive reads from the bytes, which must outlive it.
Archive open_archive(std::string_view bytes) {
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
  if (source == nullptr) {
    return nullptr;
  }
  Archive archive(zip_open_from_source(source, ZIP_RDONLY, nullptr));
  if (!archive) {
    zip_source_free(source);
  }
  return archive;
}

enum class Outcome { whole, broken, too_large };

/// Reads piece by piece and stops at the limit: the size that an archive states is not believed.
Outcome read_member(zip_t* archive, zip_uint64_t index, std::size_t limit, std::string& bytes) {
  const File file(zip_fopen_index(archive, index, 0));
  if (!file) {
    return Outcome::broken;
  }
  std::string piece(k_piece, '\0');
  for (;;) {
    const zip_int64_t got = zip_fread(file.get(), piece.data(), piece.size());
    if (got <= 0) {
      return got == 0 ? Outcome::whole : Outcome::broken;
    }
    bytes.append(piece, 0, static_cast<std::size_t>(got));
    if (bytes.size() > limit) {
      return Outcome::too_large;
    }
  }
}

}  // namespace

bool looks_like_zip(std::string_view bytes) {
  return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

std::optional<std::vector<ZipMember>> read_zip(std::string_view bytes, Span place, Diagnostics& diagnostics) {
  const auto refuse = [&](Outcome outcome) {
    const bool large = outcome == Outcome::too_large;
    diagnostics.error(large ? "zip-too-large" : "bad-zip", place,
                      Message{large ? words::k_zip_too_large : words::k_bad_zip},
                      Message{large ? words::k_help_zip_too_large : words::k_help_bad_zip});
    return std::nullopt;
  };
  const Archive archive = open_archive(bytes);
  if (!archive) {
    return refuse(Outcome::broken);
  }
  const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
  if (count > k_most_entries) {
    return refuse(Outcome::too_large);
  }
  std::vector<ZipMember> members;
  std::size_t total = 0;
  for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
    const char* path = zip_get_name(archive.get(), index, 0);
    const std::string_view name = path == nullptr ? "" : path;
    if (!name.ends_with(".csv")) {
      continue;
    }
    ZipMember member{std::string(name.substr(name.rfind('/') + 1)), {}};
    const std::size_t limit = std::min(k_largest_member, k_largest_whole - total);
    if (const Outcome outcome = read_member(archive.get(), index, limit, member.bytes);
        outcome != Outcome::whole) {
      return refuse(outcome);
    }
    total += member.bytes.size();
    members.push_back(std::move(member));
  }
  std::ranges::stable_sort(members, {}, &ZipMember::name);
  const auto repeated = std::ranges::adjacent_find(members, {}, &ZipMember::name);
  if (repeated != members.end()) {
    diagnostics.error("file-twice", place, {words::k_zip_file_twice, {{"file", quoted(repeated->name)}}},
                      Message{words::k_help_zip_file_twice});
    return std::nullopt;
  }
  return members;
}

}  // namespace gesprek
