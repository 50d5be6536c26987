#include "load/letter_template.hpp"

#include <doctest/doctest.h>

#include "diag/render.hpp"

using namespace gesprek;

namespace {

struct Read {
  Sources sources;
  Diagnostics problems;
  LetterTemplate nodes;
  explicit Read(const std::string& text, LetterKind kind = LetterKind::invitation) {
    nodes = load_letter_template(sources, sources.add("templates/invitation.nl.txt", text), kind, problems);
  }
  /// "code line:column" of each problem.
  std::vector<std::string> faults() const {
    std::vector<std::string> all;
    for (const Diagnostic& problem : problems.sorted()) {
      const Place place = sources.place(problem.span);
      all.push_back(std::string(problem.code) + " " + std::to_string(place.line) + ":" +
                    std::to_string(place.column));
    }
    return all;
  }
};

using Faults = std::vector<std::string>;

}  // namespace

TEST_CASE("the shipped templates are sound, and both languages use the same fields and parts") {
  for (const LetterKind kind : {LetterKind::invitation, LetterKind::wishes}) {
    std::vector<std::string> tags[2];
    for (const Lang lang : {Lang::nl, Lang::en}) {
      const std::string text(shipped_template(kind, lang));
      CHECK(Read(text, kind).faults().empty());
      for (std::size_t at = text.find("{{"); at != std::string::npos; at = text.find("{{", at + 2)) {
        tags[static_cast<int>(lang)].push_back(text.substr(at, text.find("}}", at) - at));
      }
      std::sort(tags[static_cast<int>(lang)].begin(), tags[static_cast<int>(lang)].end());
    }
    CHECK(tags[0] == tags[1]);
  }
}

TEST_CASE("lines become titles, facts, paragraphs and parts") {
  const Read read(
      "# {{subject}}\nBeste {{names}},\n\n{{#times}}\n{{#talk}}\n## {{pupil}}\n- wanneer: "
      "{{when}}\n{{/talk}}\n{{/times}}\n");
  REQUIRE(read.faults().empty());
  REQUIRE(read.nodes.size() == 4);
  CHECK(read.nodes[0].kind == TemplateNode::Kind::title);
  CHECK(read.nodes[1].text.size() == 3);
  CHECK(read.nodes[1].text[1].field == "names");
  CHECK(read.nodes[2].kind == TemplateNode::Kind::blank);
  REQUIRE(read.nodes[3].part == "times");
  const TemplateNode& talk = read.nodes[3].nodes.at(0);
  CHECK(talk.nodes.at(0).kind == TemplateNode::Kind::subtitle);
  CHECK(talk.nodes.at(1).label.at(0).text == "wanneer");
}

TEST_CASE("what a letter does not have is refused with its place") {
  struct Case {
    const char* text;
    Faults faults;
  };
  const Case cases[] = {
      {"Beste {{namen}},\n", {"unknown-field 1:7"}},
      {"a\nUw kind {{pupil}}\n", {"field-elsewhere 2:9"}},
      {"{{email}} en {{custody}}\n", {"foreign-field 1:1", "foreign-field 1:14"}},
      {"{{{names}}}\n", {"bad-field 1:1"}},
      {"{{names\n", {"field-not-closed 1:1"}},
      {"{{}}\n", {"bad-field 1:1"}},
      {"{{names | raw}}\n", {"bad-field 1:1"}},
      {"{{#alle_leerlingen}}\n{{pupil}}\n{{/alle_leerlingen}}\n", {"unknown-part 1:4"}},
      {"{{#times}}\n", {"part-not-closed 1:4"}},
      {"{{/times}}\n", {"part-not-open 1:4"}},
      {"{{#times}} {{/times}}\n", {"part-not-alone 1:1"}},
      {"Beste {{#times}}\n", {"part-not-alone 1:7"}},
      {"{{#times}}\n{{/choose}}\n{{/times}}\n", {"part-not-open 2:4"}},
      {"a\x1b[31m\n", {"bad-text 1:2"}},
      {"{{names}} \xe2\x80\xae\n", {"bad-text 1:11"}},
      {"{{namen}}\n{{support}}\n{{/x}}\n", {"unknown-field 1:1", "foreign-field 2:1", "part-not-open 3:4"}},
  };
  for (const Case& each : cases) {
    CHECK_MESSAGE(Read(each.text).faults() == each.faults, each.text);
  }
}

TEST_CASE("a near miss is suggested") {
  const Read read("Beste {{naems}},\n");
  REQUIRE(read.problems.all().size() == 1);
  REQUIRE(read.problems.all()[0].help);
  CHECK(say(Lang::en, *read.problems.all()[0].help) == "did you mean \"names\"?");
}

TEST_CASE("a template that holds somebody's name, address or number is refused, a teacher's name is not") {
  Roster roster;
  Pupil pupil;
  pupil.id = PupilId("P1");
  pupil.name = {"Sanne", "de", "Boer"};
  roster.pupils = {pupil};
  Guardian guardian;
  guardian.person = PersonId("G1");
  guardian.name = {"Mieke", "de", "Boer"};
  guardian.email = "mieke@voorbeeld.nl";
  guardian.phone = "06-00112233";
  roster.guardians = {guardian};
  Staff teacher;
  teacher.id = PersonId("L1");
  teacher.name = {"Anneke", "de", "Wit"};
  roster.staff = {teacher};
  const auto faults = [&](const std::string& text) {
    Sources sources;
    Diagnostics problems;
    check_template_names(sources, sources.add("t", text), roster, "Beste {{names}}, fijn dat u komt. Roos",
                         problems);
    return problems.all().size();
  };
  CHECK(faults("Beste {{names}}, groet van Anneke de Wit\n") == 0);
  CHECK(faults("Beste Mieke de Boer,\n") == 1);
  CHECK(faults("Sanne de Boer: bel 06-00112233 of mail mieke@voorbeeld.nl\n") == 3);
  CHECK(faults("Beste MIEKE DE BOER,\n") == 1);
  CHECK(faults("Hallo Mieke,\n") == 1);
  CHECK(faults("Hallo Anneke, u bent G1 niet\n") ==
        1);                                // somebody of the staff may sign; a key may not stand
  CHECK(faults("Het mieke-spel\n") == 0);  // no name without its capital
  for (const char* number :
       {"06 0011 2233", "+31 6 00112233", "0031600112233", "(06) 001 122 33", "06/00.11.22.33"}) {
    CHECK_MESSAGE(faults("Bel " + std::string(number) + " voor vragen\n") == 1, number);
  }
  CHECK(faults("Bel 06-00112244, op 9-2-2027 van 18.30 uur\n") == 0);
  for (const char* family : {"fam. de Boer", "Fam. Boer", "M. de Boer", "mevrouw de Boer", "dhr. Boer"}) {
    CHECK_MESSAGE(faults("Beste " + std::string(family) + ",\n") == 1, family);
  }
  CHECK(faults("Bij de boer kopen we melk; meester Boer is er ook. Groet, A. de Wit\n") == 0);
}

TEST_CASE("A template without any field is refused") {
  for (const auto& [text, faults] : {std::pair("Beste ouders,\n", 1U), std::pair("Beste {{names}},\n", 0U)}) {
    Sources sources;
    Diagnostics problems;
    check_template_fields(sources, sources.add("t", text), problems);
    CHECK(problems.all().size() == faults);
  }
}
