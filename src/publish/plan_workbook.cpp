#include "publish/plan_documents.hpp"
#include "publish/plan_index.hpp"
#include "render/plan_view.hpp"
#include "words/publish.hpp"

namespace gesprek::publish {

namespace words_of = words::publish;

Workbook plan_workbook(const PlanDocuments& documents) {
  const PlanIndex index(documents);
  Sheet sheet;
  sheet.name = index.say(words_of::k_sheet_plan);
  const std::pair<const Phrase*, double> columns[] = {
      {&words_of::k_day, 17},     {&words_of::k_time, 8},       {&words_of::k_until, 8},
      {&words_of::k_minutes, 9},  {&words_of::k_pupil, 28},     {&words_of::k_class, 9},
      {&words_of::k_moment, 26},  {&words_of::k_guardians, 38}, {&words_of::k_household, 12},
      {&words_of::k_teacher, 30}, {&words_of::k_room, 18},      {&words_of::k_key, 34}};
  for (const auto& [heading, width] : columns) {
    sheet.columns.push_back({index.say(*heading), width});
  }
  for (const PlannedTalk* talk : index.talks()) {
    std::string households;
    for (const HouseholdId& household : render::households_of(documents.roster, *talk)) {
      households += (households.empty() ? "" : " ") + household.text;
    }
    const SheetCell start = talk->has_clock ? SheetCell(talk->start.clock) : SheetCell();
    const SheetCell end = talk->has_clock ? SheetCell(end_of(*talk)) : SheetCell();
    sheet.rows.push_back({talk->start.day, start, end, std::int64_t{talk->minutes.count()},
                          index.pupil(*talk), index.class_name(*talk), index.moment(*talk),
                          index.who_comes(*talk, talk->staff), households, index.staff(*talk),
                          index.where(*talk), talk->id.text});
  }
  return {index.moments(), documents.as_of, {sheet}};
}

}  // namespace gesprek::publish
