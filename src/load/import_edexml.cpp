// EDEXML: pupils, classes and teachers of a pupil administration (docs/reference/import.md).
#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <span>

#include "base/parse.hpp"
#include "diag/quote.hpp"
#include "load/citizen_cells.hpp"
#include "load/citizen_keys.hpp"
#include "load/class_names.hpp"
#include "load/edexml_classes.hpp"
#include "load/edexml_staff.hpp"
#include "load/found.hpp"
#include "load/import.hpp"
#include "load/import_days.hpp"
#include "load/import_text.hpp"
#include "load/xml.hpp"
#include "words/edexml.hpp"
#include "words/import.hpp"

namespace gesprek {
namespace {

/// What the program must not have, with the elements that hold it.
struct Dropped {
  const Phrase& what;
  std::span<const std::string_view> elements;
};
constexpr std::array<std::string_view, 5> k_numbers{"bsn", "sofinummer", "onderwijsnummer", "bsn_ondwnr-4",
                                                    "rijksregisternummer"};
constexpr std::array<std::string_view, 1> k_ethnicity{"etniciteit"};
constexpr std::array<std::string_view, 2> k_weights{"gewicht", "gewicht_nieuw"};
constexpr std::array<std::string_view, 3> k_countries{"land", "land_vader", "land_moeder"};
constexpr std::array<Dropped, 4> k_dropped = {{{words::k_what_citizen_number, k_numbers},
                                               {words::k_what_ethnicity, k_ethnicity},
                                               {words::k_what_weight, k_weights},
                                               {words::k_what_countries, k_countries}}};

constexpr std::string_view k_left = "H";  // historical: has left

/// The element that holds pupils and classes: the root of EDEXML, or what a web service wraps.
XmlElement* find_payload(XmlElement& element) {
  if (element.child("leerlingen") != nullptr || element.child("groepen") != nullptr) {
    return &element;
  }
  for (XmlElement& child : element.children) {
    if (XmlElement* found = find_payload(child)) {
      return found;
    }
  }
  return nullptr;
}

/// Babies, toddlers and pre-school: still to come to grade 1.
bool is_before_school(std::string_view grade) {
  return grade == "0" || grade == "B" || grade == "D" || grade == "P";
}

class Reader {
 public:
  Reader(const Sources& sources, const XmlElement& payload, Day as_of, Diagnostics& diagnostics)
      : m_sources(sources), m_payload(payload), m_as_of(as_of), m_diagnostics(diagnostics) {}

  ImportedRoster read() {
    m_roster.place = m_payload.span;
    if (const XmlElement* school = m_payload.child("school")) {
      const XmlElement* year = school->child("schooljaar");
      m_roster.place = year != nullptr ? year->span : school->span;
      m_roster.school_year = school_year(school->child_text("schooljaar"));
    }
    m_classes.read(m_payload);
    read_pupils();
    if (const XmlElement* staff = m_payload.child("leerkrachten")) {
      m_roster.has_staff = true;
      m_roster.staff = edexml::read_staff(*staff, m_classes.of_key(), m_roster.classes, m_diagnostics);
    }
    m_roster.has_pupils = m_payload.child("leerlingen") != nullptr;
    m_roster.is_complete = m_roster.has_pupils;
    m_roster.has_classes = !m_roster.classes.empty();
    for (SchoolClass& school_class : m_roster.classes) {
      std::ranges::sort(school_class.grades);
    }
    drop_citizen_keys_of_staff(m_roster, m_diagnostics);
    report_spellings(m_roster, m_diagnostics);
    return std::move(m_roster);
  }

 private:
  /// "2026-2027", also as "2026 / 2027"; a warning and nothing for what names no two years in a row.
  std::string school_year(std::string_view written) {
    const std::size_t mark = written.find_first_of("-/");
    const auto first = parse_int(trim(written.substr(0, mark)), 1990, 2100);
    const auto second =
        mark == std::string_view::npos ? std::nullopt : parse_int(trim(written.substr(mark + 1)), 1990, 2101);
    if (first && second && *second == *first + 1) {
      return std::to_string(*first) + "-" + std::to_string(*second);
    }
    if (!written.empty()) {
      m_diagnostics.warning("bad-school-year", m_roster.place, Message{words::k_bad_school_year},
                            Message{words::k_help_bad_school_year});
    }
    return "";
  }

  void read_pupils() {
    std::vector<std::string_view> keys;
    for (const XmlElement& element : m_payload.items("leerlingen")) {
      keys.push_back(trim(element.attribute("key")));
    }
    m_citizen_keys = CitizenKeys(keys);
    m_citizen_keys.report(m_payload.span, m_diagnostics);
    for (const XmlElement& element : m_payload.items("leerlingen")) {
      if (element.name == "leerling") {
        note_dropped(element);
        read_pupil(element);
      }
    }
    report_dropped();
    m_classes.report();
    m_days.mend_births(m_roster, m_as_of);
    m_days.report(m_diagnostics);
  }

  void read_pupil(const XmlElement& element) {
    Pupil pupil;
    pupil.name = edexml::read_name(element, m_diagnostics);
    pupil.born = import_day(element.child_text("geboortedatum"), element.span, m_diagnostics);
    pupil.first_day = import_day(element.child_text("instroomdatum"), element.span, m_diagnostics);
    pupil.last_day = import_day(element.child_text("uitstroomdatum"), element.span, m_diagnostics);
    pupil.row = element.span;
    m_days.mend_order(pupil);
    const bool has_left = pupil.last_day && *pupil.last_day < m_as_of;
    pupil.id = PupilId(key_of(element, pupil));
    if (has_left || element.child_text("jaargroep") == k_left) {
      m_roster.departed.push_back(std::move(pupil));
      return;
    }
    if (pupil.id.empty() || !m_keys.insert(pupil.id.text).second) {
      return report_key(element, pupil.id.text);
    }
    const edexml::Place place = m_classes.place_of(element, pupil);
    pupil.class_id = place.school_class;
    const auto grade = grade_of(element, place, pupil);
    if (!grade) {
      m_roster.passed_over.push_back(pupil.id);
      return;
    }
    pupil.grade = *grade;
    m_roster.expected += pupil.grade == 0 || (pupil.first_day && m_as_of < *pupil.first_day) ? 1 : 0;
    m_classes.add(pupil);
    note_home(element, pupil.id);
    m_roster.pupils.push_back(std::move(pupil));
  }

  std::string key_of(const XmlElement& element, const Pupil& pupil) {
    const std::string_view written = trim(element.attribute("key"));
    const bool is_citizen_number = m_citizen_keys.drops(written);
    if (!written.starts_with('#') && !is_citizen_number) {
      return import_key(written, element.span, m_diagnostics);
    }
    const std::string key = made_key_of(written, pupil);
    m_roster.named[PupilId(key)] = pupil;
    if (is_citizen_number) {
      return key;  // said once for the file
    }
    m_diagnostics.warning("dummy-key", element.span, Message{words::k_dummy_key, {{"text", quoted(written)}}},
                          Message{words::k_help_dummy_key});
    return key;
  }

  /// Two keys are two children, also of one name.
  std::string made_key_of(std::string_view written, const Pupil& pupil) {
    std::string key = made_key('L', pupil.name, pupil.born ? iso(*pupil.born) : "");
    const auto [made, is_new] = m_made_keys.emplace(written, key);
    while (is_new && m_roster.named.contains(PupilId(key))) {
      key += '+';
    }
    made->second = is_new ? key : made->second;
    return made->second;
  }

  void report_key(const XmlElement& element, const std::string& key) {
    if (key.empty()) {
      m_diagnostics.warning("no-key", element.span, Message{words::k_no_key}, Message{words::k_help_no_key});
    } else {
      m_diagnostics.warning("duplicate-key", element.span, Message{words::k_import_duplicate, {{"key", key}}},
                            Message{words::k_help_import_duplicate});
    }
  }

  /// The pupil's own; else the class's if that is one; else what the name of the class shows; else an error
  /// for this pupil.
  std::optional<int> grade_of(const XmlElement& element, const edexml::Place& place, const Pupil& pupil) {
    const std::string_view own = trim(element.child_text("jaargroep"));
    if (const auto grade = edexml::primary_grade(own)) {
      return grade;
    }
    if (is_before_school(own)) {
      return 0;
    }
    if (edexml::is_elsewhere(own) || (own.empty() && place.is_of_elsewhere)) {
      m_diagnostics.warning("other-grade", element.span,
                            own.empty() ? Message{words::edexml::k_pupil_of_elsewhere}
                                        : Message{words::k_other_grade, {{"text", std::string(own)}}},
                            Message{words::k_help_other_grade});
      return std::nullopt;
    }
    if (place.grade > 0) {
      return place.grade;
    }
    const std::vector<int> shown = parse_class_name(pupil.class_id.text).grades;
    if (shown.size() == 1) {
      return shown.front();
    }
    m_diagnostics.warning("grade-missing", element.span,
                          Message{words::k_import_grade_missing, {{"key", shown_key(pupil, m_roster)}}},
                          Message{words::k_help_import_grade_missing});
    return std::nullopt;
  }

  void note_home(const XmlElement& element, const PupilId& pupil) {
    for (const std::string_view name : {"postcodenl", "postnummerbe", "postcodeoverig"}) {
      if (const std::string_view code = element.child_text(name); !code.empty()) {
        m_roster.postal_codes.emplace(pupil, code);
      }
    }
  }

  void note_dropped(const XmlElement& pupil) {
    for (std::size_t i = 0; i < k_dropped.size(); ++i) {
      const auto found = std::ranges::find_if(
          k_dropped.at(i).elements, [&](std::string_view name) { return pupil.child(name) != nullptr; });
      if (found != k_dropped.at(i).elements.end()) {
        m_seen.at(i).add(pupil.child(*found)->span);
      }
    }
  }

  /// At the start of the file, since the place itself would be shown with the number that stands there.
  void report_dropped() {
    for (std::size_t i = 0; i < k_dropped.size(); ++i) {
      const Found& seen = m_seen.at(i);
      if (seen.count > 0) {
        m_diagnostics.warning("dropped", Span{seen.first.source, 0, 0},
                              Message{words::k_dropped,
                                      {{"what", &k_dropped.at(i).what},
                                       {"count", seen.count},
                                       {"line", std::int64_t{m_sources.place(seen.first).line}}}},
                              Message{words::k_help_dropped});
      }
    }
  }

  const Sources& m_sources;
  const XmlElement& m_payload;
  Day m_as_of;
  Diagnostics& m_diagnostics;
  ImportedRoster m_roster;
  edexml::ClassReader m_classes{m_sources, m_roster, m_diagnostics};
  PupilDays m_days{m_sources};
  std::set<std::string> m_keys;
  std::map<std::string, std::string> m_made_keys;  ///< by what stands in the file in their place
  CitizenKeys m_citizen_keys{{}};
  std::array<Found, k_dropped.size()> m_seen{};
};

}  // namespace

ImportedRoster import_edexml(const Sources& sources, SourceId source, Day as_of, Diagnostics& diagnostics) {
  auto document = parse_xml(sources, source, diagnostics);
  if (!document) {
    return {};
  }
  XmlElement* payload = find_payload(*document);
  if (payload == nullptr) {
    diagnostics.error("not-edexml", document->span, Message{words::k_not_edexml},
                      Message{words::k_help_not_edexml});
    return {};
  }
  const auto is_read = [](std::string_view element) {
    return std::ranges::none_of(k_dropped, [&](const Dropped& dropped) {
      return std::ranges::find(dropped.elements, element) != dropped.elements.end();
    });
  };
  drop_citizen_texts(sources, *payload, is_read, diagnostics);
  return Reader(sources, *payload, as_of, diagnostics).read();
}

}  // namespace gesprek
