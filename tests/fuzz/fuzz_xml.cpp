// Any bytes as an EDEXML file: no crash, every place in the text, and what is understood is whole.
#include <cstdint>
#include <set>

#include "diagnosed.hpp"
#include "load/import.hpp"
#include "load/xml.hpp"

using namespace gesprek;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Sources sources;
  Diagnostics diagnostics;
  const SourceId source =
      sources.add("edex.xml", decode_xml(std::string_view(reinterpret_cast<const char*>(data), size)));
  const Day today = Day(std::chrono::year{2026} / 10 / 1);
  const ImportedRoster roster = import_edexml(sources, source, today, diagnostics);
  fuzz::check_diagnostics(diagnostics, sources);
  std::set<std::string> classes;
  for (const SchoolClass& school_class : roster.classes) {
    require(classes.insert(school_class.id.text).second, "a class stands once");
  }
  std::set<std::string> keys;
  for (const Pupil& pupil : roster.pupils) {
    require(!pupil.id.text.empty(), "a pupil has a key");
    require(keys.insert(pupil.id.text).second, "a pupil stands once");
    require(pupil.class_id.text.empty() || classes.contains(pupil.class_id.text),
            "the class of a pupil exists");
  }
  return 0;
}
