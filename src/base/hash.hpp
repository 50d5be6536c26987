// A hash that is the same on every machine and in every version: for stable ids and order, never for secrets
// or pseudonyms (an unkeyed hash of a pupil number can be turned back by trying them all).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gesprek {

inline constexpr std::uint64_t k_hash_seed = 0xCBF29CE484222325U;

/// 64-bit FNV-1a of the bytes; pass an earlier hash to go on from it.
constexpr std::uint64_t stable_hash(std::string_view bytes, std::uint64_t from = k_hash_seed) {
  for (const char byte : bytes) {
    from = (from ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
  }
  return from;
}

/// Goes on with a number, byte by byte from the lowest.
constexpr std::uint64_t stable_hash(std::uint64_t number, std::uint64_t from) {
  for (int byte = 0; byte < 8; ++byte) {
    from = (from ^ (number & 0xFFU)) * 0x100000001B3U;
    number >>= 8U;
  }
  return from;
}

/// Sixteen lower-case hexadecimal digits.
inline std::string hex(std::uint64_t hash) {
  std::string digits(16, '0');
  for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
    *digit = "0123456789abcdef"[hash & 0xFU];
    hash >>= 4U;
  }
  return digits;
}

}  // namespace gesprek
