#include "render/fairness.hpp"

#include <algorithm>
#include <map>

#include "render/describe.hpp"
#include "render/json.hpp"
#include "render/plan_view.hpp"
#include "render/share_json.hpp"
#include "words/render.hpp"
#include "words/workload.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::workload;
using planner::HouseholdShare;
using planner::StaffShare;

class Renderer {
 public:
  Renderer(const Look& look, const FairnessView& view) : m_look(look), m_view(view) {}

  std::string render() const {
    std::vector<std::string> names;
    std::string ids;
    for (const MomentId& moment : m_view.moments) {
      names.push_back(moment_name(m_look.lang, m_view.policy, moment));
      ids += (ids.empty() ? "" : " ") + moment.text;
    }
    const std::string name = enumerate(m_look.lang, names);
    std::string text = heading(m_look, words({words_of::k_fairness, {{"moment", name}}})) + "\n" + staff() +
                       "\n" + families() + "\n" + paragraph(m_look, words(words_of::k_reading));
    if (m_view.shares.misplaced > 0) {
      const std::string talks = count(m_look, static_cast<std::size_t>(m_view.shares.misplaced),
                                      words::render::k_talk, words::render::k_talks);
      text += paragraph(m_look, words({words_of::k_misplaced, {{"talks", talks}, {"moment", ids}}}));
    }
    return text;
  }

 private:
  std::string words(const Phrase& phrase) const { return m_look.in_words(phrase); }
  std::string words(const Message& message) const { return m_look.in_words(message); }
  TextColumn number(const Phrase& title) const { return {words(title), Align::right}; }

  std::string minutes(Minutes time) const {
    return words({words_of::k_minutes, {{"count", std::int64_t{time.count()}}}});
  }
  std::string met(int met, int wished) const {
    return wished == 0
               ? ""
               : words({words_of::k_met_of, {{"met", std::int64_t{met}}, {"of", std::int64_t{wished}}}});
  }

  std::string staff() const {
    TextTable rows({{words(words_of::k_staff)},
                    number(words_of::k_talks),
                    number(words_of::k_times_here),
                    number(words_of::k_evening),
                    number(words_of::k_holes),
                    number(words_of::k_wishes)});
    for (const StaffShare& each : m_view.shares.staff) {
      rows.add_row({staff_name(m_view.roster, each.person), std::to_string(each.talks),
                    std::to_string(each.sessions), std::to_string(each.evening), minutes(each.holes),
                    met(each.met, each.wished)});
    }
    return heading(m_look, words(words_of::k_by_staff)) + rows.render(m_look.table());
  }

  std::string families() const {
    TextTable rows({number(words_of::k_talks), number(words_of::k_families), number(words_of::k_waiting),
                    number(words_of::k_longest), number(words_of::k_trips), number(words_of::k_evening),
                    number(words_of::k_wishes)});
    for (const FamilySize& size : by_family_size(m_view.shares.households)) {
      const Minutes half{size.families / 2};  // to the nearest minute
      const bool can_wait = size.talks > 1;
      rows.add_row({std::to_string(size.talks), std::to_string(size.families),
                    can_wait ? minutes((size.waiting + half) / size.families) : "",
                    can_wait ? minutes(size.longest) : "", can_wait ? std::to_string(size.extra_day) : "",
                    std::to_string(size.evening), met(size.met, size.wished)});
    }
    return heading(m_look, words(words_of::k_by_family)) + rows.render(m_look.table());
  }

  const Look& m_look;
  const FairnessView& m_view;
};

}  // namespace

std::vector<FamilySize> by_family_size(const std::vector<HouseholdShare>& households) {
  std::map<int, FamilySize> sizes;
  for (const HouseholdShare& share : households) {
    FamilySize& size = sizes[share.talks];
    size.talks = share.talks;
    ++size.families;
    size.waiting += share.waiting;
    size.longest = std::max(size.longest, share.waiting);
    size.extra_day += share.days > 1 ? 1 : 0;
    size.evening += share.evening;
    size.wished += share.wished;
    size.met += share.met;
  }
  std::vector<FamilySize> result;
  for (const auto& [talks, size] : sizes) {
    result.push_back(size);
  }
  return result;
}

std::string render_fairness(const Look& look, const FairnessView& view) {
  return Renderer(look, view).render();
}

std::string render_fairness_json(const FairnessView& view) {
  Json staff = Json::array();
  for (const StaffShare& share : view.shares.staff) {
    staff.push_back(staff_share_json(share));
  }
  Json families = Json::array();
  for (const FamilySize& size : by_family_size(view.shares.households)) {
    families.push_back({{"talks", size.talks},
                        {"families", size.families},
                        {"waiting", size.waiting.count()},
                        {"longest", size.longest.count()},
                        {"extra_day", size.extra_day},
                        {"evening", size.evening},
                        {"wished", size.wished},
                        {"met", size.met}});
  }
  return print_json({{"format", 1},
                     {"moment", view.moments.size() == 1 ? Json(view.moments.front().text) : Json(nullptr)},
                     {"moments", ids_json(view.moments)},
                     {"staff", staff},
                     {"families", families},
                     {"misplaced", view.shares.misplaced}});
}

std::vector<std::vector<std::string>> fairness_rows(const FairnessView& view) {
  std::vector<std::vector<std::string>> rows{{"by", "key", "talks", "families", "evening", "holes", "waiting",
                                              "longest", "extra_day", "wished", "met"}};
  for (const StaffShare& share : view.shares.staff) {
    rows.push_back({"staff", share.person.text, std::to_string(share.talks), "",
                    std::to_string(share.evening), std::to_string(share.holes.count()), "", "", "",
                    std::to_string(share.wished), std::to_string(share.met)});
  }
  for (const FamilySize& size : by_family_size(view.shares.households)) {
    rows.push_back({"family", std::to_string(size.talks), std::to_string(size.talks * size.families),
                    std::to_string(size.families), std::to_string(size.evening), "",
                    std::to_string(size.waiting.count()), std::to_string(size.longest.count()),
                    std::to_string(size.extra_day), std::to_string(size.wished), std::to_string(size.met)});
  }
  return rows;
}

}  // namespace gesprek::render
