// Why a talk has no place, as JSON: the same in `plan` and `explain`.
#pragma once

#include "compliance/people.hpp"
#include "planner/planner.hpp"
#include "render/json.hpp"

namespace gesprek::render {

inline Json sayings_json(Lang lang, const std::vector<Message>& messages) {
  Json list = Json::array();
  for (const Message& message : messages) {
    list.push_back(say(lang, keyed(message)));
  }
  return list;
}

/// Adds the reason, what would help, and what the proof consists of.
inline void add_why(Lang lang, const planner::UnplacedTalk& talk, const Sources& sources, Json& json) {
  json["reason"] = say(lang, keyed(talk.reason));
  json["suggestions"] = sayings_json(lang, talk.suggestions);
  json["proven"] = talk.proven;
  json["talks"] = ids_json(talk.talks);
  json["wishes"] = sayings_json(lang, talk.wishes);
  json["rules"] = Json::array();
  for (const planner::NamedRule& rule : talk.rules) {
    json["rules"].push_back({{"kind", rule.kind},
                             {"rule", say(lang, keyed(rule.text))},
                             {"clause", rule.clause.empty() ? Json(nullptr) : Json(rule.clause)},
                             {"source", place_json(rule.source, sources)}});
  }
  json["irreducible"] = talk.irreducible;
}

}  // namespace gesprek::render
