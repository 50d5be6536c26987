#include "base/rng.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

#include "base/hash.hpp"

using namespace gesprek;

TEST_CASE("a seed always gives the same numbers") {
  Rng a(42);
  CHECK(a.next() == 0x15780B2E0C2EC716U);
  CHECK(a.next() == 0x6104D9866D113A7EU);
  Rng b(42);
  Rng c(43);
  CHECK(b.next() != c.next());
}

TEST_CASE("draws keep to their bounds and reach them") {
  Rng rng(1);
  std::vector<int> seen(6);
  for (int draw = 0; draw < 6000; ++draw) {
    ++seen[static_cast<std::size_t>(rng.uniform(6))];
  }
  CHECK(*std::ranges::min_element(seen) > 850);
  CHECK(*std::ranges::max_element(seen) < 1150);
  CHECK(rng.uniform(1) == 0);
  for (int draw = 0; draw < 100; ++draw) {
    const int number = rng.between(-2, 2);
    CHECK(number >= -2);
    CHECK(number <= 2);
  }
  CHECK(rng.between(5, 5) == 5);
  constexpr int k_min = std::numeric_limits<int>::min();
  constexpr int k_max = std::numeric_limits<int>::max();
  CHECK(rng.between(k_min, k_max) >= k_min);
  CHECK(rng.below(1) == 0);
}

TEST_CASE("chances are in a thousand") {
  Rng rng(2);
  int hits = 0;
  for (int draw = 0; draw < 10'000; ++draw) {
    CHECK_FALSE(rng.chance(0));
    CHECK(rng.chance(1000));
    hits += rng.chance(250) ? 1 : 0;
  }
  CHECK(hits > 2300);
  CHECK(hits < 2700);
}

TEST_CASE("a bell round the mean") {
  Rng rng(3);
  std::int64_t sum = 0;
  int within_one = 0;
  for (int draw = 0; draw < 10'000; ++draw) {
    const int value = rng.around(100, 10);
    CHECK(value >= 40);
    CHECK(value <= 160);
    sum += value;
    within_one += value >= 90 && value <= 110 ? 1 : 0;
  }
  CHECK(sum / 10'000 >= 99);
  CHECK(sum / 10'000 <= 101);
  CHECK(within_one > 6500);
  CHECK(within_one < 7500);
  CHECK(rng.around(7, 0) == 7);
}

TEST_CASE("a shuffle keeps what there is, and every order comes up") {
  Rng rng(4);
  std::vector<int> seen(6);
  for (int round = 0; round < 600; ++round) {
    std::vector<int> items{1, 2, 3};
    rng.shuffle(items);
    CHECK(std::accumulate(items.begin(), items.end(), 0) == 6);
    ++seen[static_cast<std::size_t>((items[0] - 1) * 2 + (items[1] > items[2] ? 1 : 0))];
  }
  CHECK(*std::ranges::min_element(seen) > 60);
  std::vector<int> none;
  rng.shuffle(none);
  CHECK(none.empty());
  const std::vector<int> one{9};
  CHECK(rng.pick(one) == 9);
}

TEST_CASE("a fork goes its own way") {
  Rng a(5);
  Rng b(5);
  Rng fork_a = a.fork(1);
  Rng fork_b = b.fork(1);
  CHECK(fork_a.next() == fork_b.next());
  fork_a.next();
  CHECK(a.next() == b.next());
  CHECK(Rng(5).fork(1).next() != Rng(5).fork(2).next());
}

TEST_CASE("the hash is FNV-1a") {
  CHECK(stable_hash("") == 0xCBF29CE484222325U);
  CHECK(stable_hash("a") == 0xAF63DC4C8601EC8CU);
  CHECK(stable_hash("foobar") == 0x85944171F73967E8U);
  CHECK(stable_hash("bar", stable_hash("foo")) == stable_hash("foobar"));
  CHECK(stable_hash(1, stable_hash("a")) != stable_hash(256, stable_hash("a")));
  CHECK(hex(0x0123456789ABCDEFU) == "0123456789abcdef");
  CHECK(hex(0) == "0000000000000000");
}
