// Families as chance makes them, before they are put into classes.
#include "example/families.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "example/ascii.hpp"

using namespace gesprek;
using namespace gesprek::example;

TEST_CASE("who is four by the first of October is in grade 1, later in the year too") {
  CHECK(grade_of(date(2022, 9, 30)) == 1);
  CHECK(grade_of(date(2022, 10, 1)) == 1);
  CHECK(grade_of(date(2021, 10, 1)) == 1);
  CHECK(grade_of(date(2021, 9, 30)) == 2);
  CHECK(grade_of(date(2014, 10, 1)) == 8);
  CHECK(grade_of(date(2023, 6, 15)) == 1);
  CHECK(grade_of(date(2023, 6, 16)) == 0);
  CHECK(grade_of(date(2024, 2, 29)) == 0);
}

TEST_CASE("siblings are twins, or a year and a half to three and a half years apart") {
  Rng rng(4);
  int pairs = 0;
  for (int i = 0; i < 500; ++i) {
    const Family family = draw_family(rng);
    for (std::size_t child = 1; child < family.children.size(); ++child) {
      const auto gap = (family.children[child].born - family.children[child - 1].born).count();
      CHECK((gap == 0 || (gap >= 548 && gap <= 1278)));
      CHECK(family.children[child].name.given != family.children[child - 1].name.given);
      ++pairs;
    }
  }
  CHECK(pairs > 100);
}

TEST_CASE("a school has about one and a half pupils a family") {
  Rng rng(9);
  const auto families = make_families(2000, rng);
  const auto pupils_in = [](const Family& family) {
    return std::ranges::count_if(family.children, [](const Child& child) { return child.grade > 0; });
  };
  std::ptrdiff_t with_pupils = 0;
  for (const Family& family : families) {
    with_pupils += pupils_in(family) > 0 ? 1 : 0;
  }
  CHECK(2000.0 / static_cast<double>(with_pupils) == doctest::Approx(1.5).epsilon(0.07));
}

TEST_CASE("an address is written in plain letters") {
  CHECK(ascii_letters("Jaëlla O'Connor") == "jaellaoconnor");
  CHECK(ascii_letters("Łukasz Wójcik") == "lukaszwojcik");
  CHECK(ascii_letters("Çınar Yıldırım") == "cinaryildirim");
  CHECK(ascii_letters("Nguyễn") == "nguyen");
  CHECK(ascii_letters("Søren Müller") == "sorenmuller");
}
