#include "render/look.hpp"

#include <doctest/doctest.h>

using namespace gesprek;
using namespace std::chrono;

TEST_CASE("a range of days names a year once when it can") {
  const render::Look dutch{.lang = Lang::nl};
  const render::Look english{.lang = Lang::en};
  const DayRange within{sys_days(2027y / 2 / 1), sys_days(2027y / 2 / 12)};
  CHECK(render::day_range(dutch, within) == "ma 1 feb t/m vr 12 feb 2027");
  CHECK(render::day_range(english, within) == "Mon 1 Feb to Fri 12 Feb 2027");
  const DayRange across{sys_days(2026y / 12 / 18), sys_days(2027y / 1 / 4)};
  CHECK(render::day_range(dutch, across) == "vr 18 dec 2026 t/m ma 4 jan 2027");
  CHECK(render::day_range(dutch, {within.first, within.first}) == "ma 1 feb 2027");
}

TEST_CASE("a heading keeps to the width, and is bold on each line") {
  CHECK(render::heading({.width = 10}, "drie gesprekken gepland") == "drie\ngesprekken\ngepland\n");
  CHECK(render::heading({.width = 10, .color = true}, "een twee drie") ==
        "\x1b[1meen twee\x1b[0m\n\x1b[1mdrie\x1b[0m\n");
}

TEST_CASE("headings and paragraphs cannot steer a terminal") {
  const render::Look look;
  CHECK(render::heading(look, "a\x1b[31mb") == "a\\x1b[31mb\n");
  CHECK(render::paragraph(look, "a\nb") == "a\\nb\n");
}
