#include "compliance/people.hpp"
#include "render/describe.hpp"
#include "render/duty_json.hpp"
#include "render/todo.hpp"

namespace gesprek::render {
namespace {

Json item_json(Lang lang, const TodoItem& item, const Sources& sources) {
  return {{"due", day_json(item.due)},
          {"overdue", item.overdue},
          {"early_warning", item.early_warning},
          {"person", id_json(item.person)},
          {"together", ids_json(item.together)},
          {"role", key(item.role)},
          {"rule", item.rule},
          {"clause", item.clause},
          {"moment", id_json(item.moment)},
          {"class", id_json(item.class_id)},
          {"pupils", ids_json(item.pupils)},
          {"duties", item.duties},
          {"policy", place_json(item.policy, sources)},
          {"message", say(lang, keyed(item.message))}};
}

}  // namespace

std::string render_todo_json(Lang lang, const TodoInput& input, const Sources& sources) {
  Json items = Json::array();
  for (const TodoItem& item : input.items) {
    items.push_back(item_json(lang, item, sources));
  }
  return print_json({{"format", 1},
                     {"until", iso(input.until)},
                     {"items", items},
                     {"beyond", input.beyond},
                     {"duties", duties_json(lang, input.duties, sources)}});
}

}  // namespace gesprek::render
