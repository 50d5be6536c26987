#include "render/imported.hpp"
#include "render/problem_json.hpp"

namespace gesprek::render {
namespace {

Json carried_json(const ImportReport::Carried& carried) {
  return carried.is_there ? Json(carried.count) : Json(nullptr);
}

Json column_json(const ImportReport::Column& column) {
  return {{"heading", column.heading}, {"field", column.field.empty() ? Json(nullptr) : Json(column.field)}};
}

Json item_json(const ImportReport::Item& item) {
  if (item.fields.size() == 1) {
    return item.fields.front().second;
  }
  Json json = Json::object();
  for (const auto& [name, value] : item.fields) {
    json[std::string(name)] = value;
  }
  return json;
}

Json items_json(const ImportReport::List& list) {
  Json items = Json::array();
  for (const ImportReport::Item& item : list.items) {
    items.push_back(item_json(item));
  }
  return items;
}

}  // namespace

std::string render_replies_json(Lang lang, const TakenReplies& replies, const Diagnostics& deviations,
                                const Sources& sources) {
  return print_json({{"format", 1},
                     {"taken", replies.taken},
                     {"known", replies.known},
                     {"unanswered", replies.unanswered},
                     {"families", replies.families},
                     {"families_unanswered", replies.silent},
                     {"dry_run", replies.dry_run},
                     {"deviations", problems_json(lang, deviations, sources)}});
}

std::string render_import_json(Lang lang, const ImportReport& report, const Diagnostics& deviations,
                               const Sources& sources) {
  Json changes = Json::object();
  for (const ImportReport::List& list : report.lists) {
    changes[std::string(list.key)] = items_json(list);
  }
  Json columns = Json::array();
  for (const ImportReport::Column& column : report.columns) {
    columns.push_back(column_json(column));
  }
  return print_json({{"format", 1},
                     {"files", report.files},
                     {"columns", columns},
                     {"school_year", report.school_year.empty() ? Json(nullptr) : Json(report.school_year)},
                     {"understood",
                      {{"pupils", carried_json(report.pupils)},
                       {"expected", report.expected},
                       {"left", report.left},
                       {"classes", carried_json(report.classes)},
                       {"staff", carried_json(report.staff)},
                       {"guardians", carried_json(report.guardians)}}},
                     {"changes", changes},
                     {"possible_siblings",
                      report.possible_siblings ? items_json(*report.possible_siblings) : Json::array()},
                     {"written", report.written},
                     {"dry_run", report.dry_run},
                     {"deviations", problems_json(lang, deviations, sources)}});
}

}  // namespace gesprek::render
