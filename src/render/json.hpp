// JSON for programs: keys only grow (docs/reference/json.md). Only the .cpp files that make JSON include
// this.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "diag/diagnostic.hpp"

namespace gesprek::render {

using Json = nlohmann::ordered_json;

/// One document, indented, with a line break at its end. Texts are clean since they were read; what is not
/// UTF-8 would be replaced.
inline std::string print_json(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// {"file", "line"} of a policy line; null when the place is not known.
inline Json place_json(const Span& span, const Sources& sources) {
  if (!span.known()) {
    return nullptr;
  }
  return {{"file", sources.name(span)}, {"line", sources.place(span).line}};
}

inline Json day_json(const std::optional<Day>& day) {
  return day ? Json(iso(*day)) : Json(nullptr);
}

/// The texts of ids.
template <class Ids>
Json ids_json(const Ids& ids) {
  Json list = Json::array();
  for (const auto& id : ids) {
    list.push_back(id.text);
  }
  return list;
}

/// A key, or null for none.
template <class Id>
Json id_json(const Id& id) {
  return id.empty() ? Json(nullptr) : Json(id.text);
}

}  // namespace gesprek::render
