// A small seeded generator whose numbers are the same on every machine and library, unlike those of
// <random>'s distributions.
#pragma once

#include <array>
#include <bit>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <utility>

namespace gesprek {

/// xoshiro256** (Blackman and Vigna), its state filled by SplitMix64. Not for secrets.
class Rng {
 public:
  explicit Rng(std::uint64_t seed) {
    for (std::uint64_t& word : m_state) {
      seed += 0x9E3779B97F4A7C15U;
      std::uint64_t mixed = (seed ^ (seed >> 30U)) * 0xBF58476D1CE4E5B9U;
      mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
      word = mixed ^ (mixed >> 31U);
    }
  }

  /// 64 random bits.
  std::uint64_t next() {
    const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17U;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
  }

  /// 0 … bound − 1, each equally often; bound is at least 1.
  std::uint64_t below(std::uint64_t bound) {
    assert(bound > 0);
    const std::uint64_t unfair =
        (0 - bound) % bound;  // the first 2^64 mod bound values would come once too often
    std::uint64_t bits = next();
    while (bits < unfair) {
      bits = next();
    }
    return bits % bound;
  }

  /// 0 … n − 1; n is at least 1.
  int uniform(int n) {
    assert(n > 0);
    return static_cast<int>(below(static_cast<std::uint64_t>(n)));
  }

  /// least … most, both included.
  int between(int least, int most) {
    assert(least <= most);
    const auto span = static_cast<std::uint64_t>(static_cast<std::int64_t>(most) - least) + 1;
    return static_cast<int>(least + static_cast<std::int64_t>(below(span)));
  }

  /// True in permille out of a thousand cases.
  bool chance(int permille) { return uniform(1000) < permille; }

  /// Roughly normal around the mean: the sum of twelve even draws. Never farther off than six deviations.
  int around(int mean, int deviation) {
    constexpr int k_scale = 1000;
    std::int64_t sum = 0;
    for (int draw = 0; draw < 12; ++draw) {
      sum += between(-k_scale / 2, k_scale / 2);
    }
    const std::int64_t scaled = sum * deviation;
    const std::int64_t half = scaled < 0 ? -k_scale / 2 : k_scale / 2;
    return static_cast<int>(mean + (scaled + half) / k_scale);
  }

  /// One of a container that is not empty.
  template <class Container>
  auto& pick(Container& items) {
    return items[static_cast<std::size_t>(below(std::size(items)))];
  }

  /// Every order equally likely (Fisher and Yates).
  template <class Container>
  void shuffle(Container& items) {
    for (std::size_t left = std::size(items); left > 1; --left) {
      std::swap(items[left - 1], items[static_cast<std::size_t>(below(left))]);
    }
  }

  /// A generator of its own for a part of the work, so that more draws there change nothing here.
  Rng fork(std::uint64_t part) { return Rng(next() ^ (part * 0xD1342543DE82EF95U)); }

 private:
  std::array<std::uint64_t, 4> m_state{};
};

}  // namespace gesprek
