#include "render/difference.hpp"
#include "render/json.hpp"

namespace gesprek::render {
namespace {

Json message_json(Lang lang, const Message& message) {
  return message.empty() ? Json(nullptr) : Json(say(lang, message));
}

Json change_json(Lang lang, const review::Change& change, const Sources& sources) {
  constexpr std::string_view k_kinds[] = {"added", "removed", "changed", "other-clause", "other-place"};
  return {{"kind", k_kinds[static_cast<std::size_t>(change.kind)]},
          {"moment", id_json(change.moment)},
          {"whom", message_json(lang, change.whom)},
          {"rule", change.key.empty() ? Json(nullptr) : Json(change.key)},
          {"rules", change.rules},
          {"before", message_json(lang, change.before)},
          {"now", message_json(lang, change.now)},
          {"text", change_text(lang, change)},
          {"policy_before", place_json(change.before_place, sources)},
          {"policy", place_json(change.now_place, sources)},
          {"split_from", id_json(change.split_from)}};
}

Json load_json(const review::Workload& load) {
  return {{"talks", load.talks}, {"minutes", load.minutes.count()}};
}

}  // namespace

std::string render_difference_json(Lang lang, const DifferenceInput& input) {
  Json changes = Json::array();
  for (const review::Change& change : input.changes) {
    changes.push_back(change_json(lang, change, input.sources));
  }
  Json teachers = Json::array();
  for (const LoadChange& teacher : input.teachers) {
    teachers.push_back({{"teacher", teacher.teacher.text},
                        {"before", load_json(teacher.before)},
                        {"now", load_json(teacher.now)}});
  }
  return print_json(
      {{"format", 1},
       {"before", input.before},
       {"now", input.now},
       {"changes", changes},
       {"teachers", teachers},
       {"nobody", {{"before", load_json(input.nobody.before)}, {"now", load_json(input.nobody.now)}}},
       {"school", input.teachers.empty() ? Json(nullptr)
                                         : Json{{"before", load_json(input.school_before)},
                                                {"now", load_json(input.school_now)}}}});
}

}  // namespace gesprek::render
