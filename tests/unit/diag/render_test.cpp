#include "diag/render.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "base/text.hpp"

using namespace gesprek;

namespace {

constexpr Phrase k_unknown{"onbekende rol \"{role}\"", "unknown role \"{role}\""};
constexpr Phrase k_declared{"rollen staan hier", "roles are declared here"};
constexpr Phrase k_meant{"bedoelde u \"{role}\"?", "did you mean \"{role}\"?"};

struct Setting {
  Sources sources;
  Diagnostic diagnostic;

  explicit Setting(std::string text, std::string_view marked, std::string name = "policy.yaml") {
    const auto begin = static_cast<std::uint32_t>(text.find(marked));
    const SourceId id = sources.add(std::move(name), std::move(text));
    diagnostic.code = "unknown-role";
    diagnostic.span = {id, begin, begin + static_cast<std::uint32_t>(marked.size())};
    diagnostic.message = Message{k_unknown, {{"role", std::string(marked)}}};
  }
  std::string render(Lang lang = Lang::en, bool color = false) const {
    return render_diagnostic(diagnostic, sources, lang, color);
  }
};

}  // namespace

TEST_CASE("a diagnostic in its whole shape") {
  Setting setting("roles: [senior]\nstaff:\n  - role: sernior  # x\n", "sernior");
  setting.diagnostic.notes.push_back({k_declared, {1, 0, 5}});
  setting.diagnostic.help = Message{k_meant, {{"role", "senior"}}};
  CHECK(setting.render() ==
        "policy.yaml:3:11: error[unknown-role]: unknown role \"sernior\"\n"
        "    3 |   - role: sernior  # x\n"
        "      |           ^^^^^^^\n"
        "  note: roles are declared here\n"
        "   --> policy.yaml:1:1\n"
        "  help: did you mean \"senior\"?\n");
  CHECK(setting.render(Lang::nl) ==
        "policy.yaml:3:11: fout[unknown-role]: onbekende rol \"sernior\"\n"
        "    3 |   - role: sernior  # x\n"
        "      |           ^^^^^^^\n"
        "  opmerking: rollen staan hier\n"
        "   --> policy.yaml:1:1\n"
        "  tip: bedoelde u \"senior\"?\n");
}

TEST_CASE("severities have their words") {
  Setting setting("x\n", "x");
  setting.diagnostic.severity = Severity::warning;
  CHECK(setting.render(Lang::nl).find(": waarschuwing[") != std::string::npos);
  setting.diagnostic.severity = Severity::note;
  CHECK(setting.render(Lang::en).find(": note[") != std::string::npos);
}

TEST_CASE("carets stand under wide letters") {
  CHECK(Setting("王ë: rol\n", "rol").render().find("    1 | 王ë: rol\n      |      ^^^\n") !=
        std::string::npos);
  CHECK(Setting("a: 王王\n", "王王").render().find("      |    ^^^^\n") != std::string::npos);
}

TEST_CASE("a tab shows and takes one cell") {
  CHECK(Setting("\ta: b\n", "\t").render().find("    1 | →a: b\n      | ^\n") != std::string::npos);
  CHECK(Setting("\ta: b\n", "b").render().find("      |     ^\n") != std::string::npos);
}

TEST_CASE("a mark over several lines shows on the first") {
  CHECK(Setting("a: [1,\n 2]\n", "[1,\n 2]").render().find("      |    ^^^\n  ") == std::string::npos);
  CHECK(Setting("a: [1,\n 2]\n", "[1,\n 2]").render().find("      |    ^^^\n") != std::string::npos);
}

TEST_CASE("an empty mark is one caret, also behind the last line") {
  Setting setting("ab\n", "b");
  setting.diagnostic.span = {1, 2, 2};
  CHECK(setting.render().find("    1 | ab\n      |   ^\n") != std::string::npos);
  setting.diagnostic.span = {1, 3, 3};
  CHECK(setting.render().find("    2 |\n      | ^\n") != std::string::npos);
}

TEST_CASE("without a place there is no line") {
  Setting setting("x\n", "x");
  setting.diagnostic.span = {};
  CHECK(setting.render() == "error[unknown-role]: unknown role \"x\"\n");
}

TEST_CASE("a long line is cut round the mark") {
  const std::string before(300, 'a');
  const std::string after(300, 'b');
  const std::string out = Setting(before + "MARK" + after + "\n", "MARK").render();
  std::istringstream lines(out);
  std::string source_line;
  std::string carets;
  std::getline(lines, source_line);
  std::getline(lines, source_line);
  std::getline(lines, carets);
  CHECK(display_width(source_line) <= 80);
  CHECK(source_line.find("…aa") != std::string::npos);
  CHECK(source_line.ends_with("b…"));
  const std::size_t mark = display_width(source_line.substr(0, source_line.find("MARK")));
  CHECK(carets.find("^^^^") == mark);
  CHECK(carets.ends_with(" ^^^^"));
}

TEST_CASE("a very long line shows only what is near") {
  const std::string out =
      Setting(std::string(5'000'000, 'a') + "é MARK" + std::string(5'000'000, 'b'), "MARK").render();
  CHECK(out.size() < 400);
  CHECK(out.find("é MARKbbb") != std::string::npos);
}

TEST_CASE("a long mark is cut with its line") {
  const std::string out = Setting("x: " + std::string(500, 'M') + "\n", std::string(500, 'M')).render();
  std::istringstream lines(out);
  for (std::string line; std::getline(lines, line);) {
    CHECK((line.find("error[") != std::string::npos || display_width(line) <= 80));
  }
}

TEST_CASE("every line behind the first keeps to 80 columns, wherever the mark stands") {
  std::string text;
  for (int i = 0; i < 60; ++i) {
    text += "王ëa\t";
  }
  for (std::size_t begin = 0; begin < text.size(); begin += 7) {
    Setting setting(text, "");
    setting.diagnostic.span = {1, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + 3)};
    std::istringstream lines(setting.render());
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
      CHECK(display_width(line) <= 80);
    }
  }
}

TEST_CASE("no text of the user steers the terminal") {
  Setting setting("a: \x1B]52;c;x\x07\u202E\xFF\n", "a", "x\x1B[2J\ny");
  setting.diagnostic.message = Message{k_unknown, {{"role", "\x1B[2J\r\n"}}};
  setting.diagnostic.help = Message{k_meant, {{"role", "\u202E"}}};
  setting.diagnostic.notes.push_back({k_declared, {1, 0, 1}});
  const std::string out = setting.render();
  CHECK(std::ranges::none_of(out, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; }));
  CHECK(out.find("\u202E") == std::string::npos);
  CHECK_FALSE(check_text(out, 10'000, Lines::many));
  CHECK(std::ranges::count(out, '\n') == 6);
}

TEST_CASE("colour when it is asked for") {
  const std::string out = Setting("a\n", "a").render(Lang::en, true);
  CHECK(out.find("\x1b[1;31merror[unknown-role]\x1b[0m") != std::string::npos);
  CHECK(out.find("\x1b[1;31m^\x1b[0m") != std::string::npos);
}

TEST_CASE("all of them, in their order") {
  Sources sources;
  const SourceId id = sources.add("a", "x\ny\n");
  Diagnostics diagnostics;
  diagnostics.error("b", {id, 2, 3}, k_declared);
  diagnostics.error("a", {id, 0, 1}, k_declared);
  const std::string out = render_diagnostics(diagnostics, sources, Lang::en, false);
  CHECK(out.find("a:1:1") < out.find("a:2:1"));
  CHECK(render_diagnostics({}, sources, Lang::en, false).empty());
  CHECK(render_place({id, 2, 3}, sources) == "a:2:1");
  CHECK(render_place({}, sources).empty());
}

TEST_CASE("an element on the first line of a file is no heading of a table") {
  const std::string text = "<EDEX><leerling key=\"Sanne Berg\"/><leerling key=\"P7\"/></EDEX>";
  const auto shown = [&](std::string_view element) {
    Setting setting(text, element, "edex.xml");
    setting.diagnostic.message = Message{k_declared};
    return setting.render();
  };
  CHECK(shown("<leerling key=\"Sanne Berg\"/>").find("Sanne") == std::string::npos);
  CHECK(shown("<leerling key=\"P7\"/>").find("P7") != std::string::npos);
}
