// requests.csv.
#include "given.hpp"

using namespace gesprek;
using given::day;
using given::load;

namespace {

const std::string k_header = "asked;kind;moment;pupil;household;person;date;from;until;minutes;value\n";

auto requests(const std::string& rows) {
  return load(k_header + rows, load_requests);
}

}  // namespace

TEST_CASE("A request with everything") {
  const auto read = requests("2027-01-10;wish;rapport;P1;H1;G1;2027-02-09;18:30;20:00;15;7\n");
  CHECK(read.faults().empty());
  REQUIRE(read.rows.size() == 1);
  const Request& request = read.rows.front();
  CHECK(request.kind == Request::Kind::wish);
  CHECK(request.asked == DateTime{day(2027, 1, 10), Clock{0}});
  CHECK(request.moment.text == "rapport");
  CHECK(request.pupil.text == "P1");
  CHECK(request.household.text == "H1");
  CHECK(request.person.text == "G1");
  CHECK(request.date == day(2027, 2, 9));
  CHECK(request.from == Clock{18 * 60 + 30});
  CHECK(request.until == Clock{20 * 60});
  CHECK(request.minutes == Minutes{15});
  CHECK(request.value == "7");
}

TEST_CASE("Each kind, in English and in Dutch, with no more than it needs") {
  const char* rows[][2] = {
      {"talk", ";talk;op-verzoek;P1;;G1;;;;;\n"},
      {"talk", ";gesprek;op-verzoek;P1;;;;;;;\n"},
      {"instead", ";instead;rapport;P1;;;;;;;\n"},
      {"instead", ";vervangend;rapport;P1;;;;;;;\n"},
      {"wish", ";wens;;;H1;;;;;;\n"},
      {"impossible", ";verhinderd;;;;L3;9-2-2027;;;;\n"},
      {"mode", ";mode;;P1;;;;;;;phone\n"},
      {"mode", ";vorm;;P1;;;;;;;thuis\n"},
      {"separate", ";separate;;P1;;G2;;;;;other-day\n"},
      {"separate", ";gescheiden;;P1;;G2;;;;;\n"},
      {"joint", ";gezamenlijk;;P1;;;;;;;\n"},
      {"together", ";aansluitend;;;H1;;;;;;\n"},
      {"apart", ";apart;;;H1;;;;;;\n"},
      {"order", ";volgorde;;;H1;;;;;;P2 P1\n"},
      {"guest", ";gast;;P1;;IB1;;;;;\n"},
      {"guest", ";guest;;P1;;;;;;;interpreter\n"},
      {"longer", ";langer;;P1;;;;;;20;\n"},
      {"attend", ";aanwezig;;P1;;;;;;;leerling\n"},
      {"agreed", ";afgesproken;;P1;;;9-2-2027;8.10;;;\n"},
  };
  for (const auto& [kind, text] : rows) {
    const std::string& row = text;
    CAPTURE(row);
    const auto read = requests(row);
    CHECK(read.faults().empty());
    CHECK(read.rows.size() == 1);
  }
  CHECK(requests(rows[7][1]).rows[0].value == "home");
  CHECK(requests(rows[17][1]).rows[0].value == "pupil");
  CHECK(requests(rows[18][1]).rows[0].from == Clock{8 * 60 + 10});
}

TEST_CASE("A request that lacks what its kind needs") {
  for (const std::string row :
       {";talk;;P1;;;;;;;\n", ";talk;m;;;;;;;;\n", ";wish;;;;;;;;;\n", ";impossible;;;;;2027-02-09;;;;\n",
        ";mode;;;H1;;;;;;\n", ";mode;;;;;;;;;phone\n", ";separate;;P1;;;;;;;\n", ";joint;;;H1;;;;;;\n",
        ";together;;P1;;;;;;;\n", ";apart;;;;;;;;;\n", ";order;;;H1;;;;;;\n", ";guest;;P1;;;;;;;\n",
        ";longer;;P1;;;;;;;\n", ";attend;;P1;;;;;;;\n", ";agreed;;P1;;;2027-02-09;;;;\n"}) {
    CAPTURE(row);
    CHECK(requests(row).faults() == "request-incomplete 2:2");
  }
}

TEST_CASE("Every fault of a row of requests, each at its cell") {
  const auto read = requests("1-13-2027;wish;a b;P1;;;soon;25:00;8;0;8\n");
  CHECK(read.faults() ==
        "expected-date-time 2:1, blank-in-key 2:16, expected-date 2:25, expected-clock 2:30, expected-clock "
        "2:36, expected-number 2:38, "
        "expected-number 2:40");
  CHECK(requests(";wich;;P1;;;;;;;\n").faults() == "unknown-word 2:2");
  CHECK(requests(";;;P1;;;;;;;\n").faults() == "key-missing 2:2");
  CHECK(requests(";mode;;P1;;;;;;;fax\n").faults() == "unknown-word 2:17");
  CHECK(requests(";separate;;P1;;G1;;;;;never\n").faults() == "unknown-word 2:23");
  CHECK(requests(";wish;;P1;;;;19:00;18:00;;\n").faults() == "until-before-from 2:20");
  CHECK(requests(";wish;;P1;;;;19:00;19:00;;\n").faults() == "until-before-from 2:20");
}

TEST_CASE("Words of both languages are offered for a slip") {
  const auto read = requests(";wensen;;P1;;;;;;;\n");
  REQUIRE(read.diagnostics.all().size() == 1);
  CHECK(say(Lang::nl, *read.diagnostics.all()[0].help) == "bedoelde u \"wens\"?");
}
