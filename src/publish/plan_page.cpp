#include <algorithm>
#include <numeric>

#include "publish/plan_documents.hpp"
#include "publish/plan_index.hpp"
#include "render/describe.hpp"
#include "render/plan_view.hpp"
#include "words/publish.hpp"

namespace gesprek::publish {
namespace {

namespace words_of = words::publish;

/// Minutes between the family's talks of one day: what is neither talk nor before or after them.
int waiting(const Talks& talks) {
  int minutes = 0;
  for (std::size_t i = 1; i < talks.size(); ++i) {
    if (talks[i]->has_clock && talks[i - 1]->has_clock && talks[i]->start.day == talks[i - 1]->start.day) {
      minutes += std::max(0, talks[i]->start.clock.minute - end_of(*talks[i - 1]).minute);
    }
  }
  return minutes;
}

class PageMaker {
 public:
  explicit PageMaker(const PlanDocuments& documents) : m_documents(documents), m_index(documents) {}

  Page make() const {
    Page page;
    page.lang = m_documents.lang;
    page.title = m_index.say(
        Message(words_of::k_title, {{"moments", m_index.moments()}, {"school", m_documents.school.name}}));
    page.lead = m_index.say(Message(words_of::k_as_of, {{"day", m_documents.as_of}}));
    page.facts = facts();
    page.tabs = {teachers(), families(), rooms()};
    page.search = m_index.say(words_of::k_search);
    page.nothing = m_index.say(words_of::k_nothing);
    page.footer = m_index.say(Message(words_of::k_made_by, {{"day", m_documents.as_of}}));
    return page;
  }

 private:
  std::vector<PageFact> facts() const {
    int waited = 0;
    int families_with_more = 0;
    for (const auto& [household, talks] : m_index.by_household()) {
      waited += waiting(talks);
      families_with_more += talks.size() > 1 ? 1 : 0;
    }
    const auto number = [](auto count) { return std::to_string(count); };
    std::vector<PageFact> facts{
        {number(m_index.talks().size()), m_index.say(words_of::k_fact_talks)},
        {number(m_index.by_household().size()), m_index.say(words_of::k_fact_families)},
        {number(m_index.by_teacher().size()), m_index.say(words_of::k_fact_teachers)},
        {number(m_index.days().size()), m_index.say(words_of::k_fact_days)}};
    if (families_with_more > 0) {
      facts.push_back({number((waited + families_with_more / 2) / families_with_more),
                       m_index.say(words_of::k_fact_wait)});
    }
    return facts;
  }

  std::vector<std::string> marks(const PlannedTalk& talk) const {
    std::vector<std::string> marks;
    if (talk.mode != Mode::school) {
      marks.push_back(m_index.say(render::mode_text(talk.mode)));
    }
    if (talk.pinned) {
      marks.push_back(m_index.say(words_of::k_pinned));
    }
    return marks;
  }

  /// One table a day; `row` tells what stands beside the time.
  template <class RowOf>
  std::vector<PageTable> tables(const Talks& talks, bool show_free, const RowOf& row) const {
    std::vector<PageTable> tables;
    const PlannedTalk* before = nullptr;
    for (const PlannedTalk* talk : talks) {
      const bool same_day = before != nullptr && before->start.day == talk->start.day;
      if (!same_day) {
        tables.push_back({say_day(m_documents.lang, talk->start.day), {}});
      } else if (show_free && talk->has_clock && before->has_clock && end_of(*before) < talk->start.clock) {
        PageRow free{iso(end_of(*before)), m_index.say(words_of::k_free), "", {}, true};
        tables.back().rows.push_back(std::move(free));
      }
      PageRow made = row(*talk);
      made.head = talk->has_clock ? iso(talk->start.clock) : "–";
      made.marks = marks(*talk);
      tables.back().rows.push_back(std::move(made));
      before = talk;
    }
    return tables;
  }

  PageTab teachers() const {
    PageTab tab{m_index.say(words_of::k_by_teacher), {}, true};
    for (const auto& [person, talks] : m_index.by_teacher()) {
      PageCard card;
      card.title = render::staff_name(m_documents.roster, person);
      card.tables = tables(talks, true, [&](const PlannedTalk& talk) {
        return PageRow{"",
                       m_index.pupil(talk) + " (" + m_index.class_name(talk) + ")",
                       m_index.guardians(talk),
                       {},
                       false};
      });
      tab.cards.push_back(std::move(card));
    }
    return tab;
  }

  std::optional<PageBar> bar(const Talks& talks) const {
    const bool one_day = std::all_of(talks.begin(), talks.end(), [&](const PlannedTalk* talk) {
      return talk->has_clock && talk->start.day == talks.front()->start.day;
    });
    if (talks.size() < 2 || !one_day) {
      return std::nullopt;
    }
    const int first = talks.front()->start.clock.minute;
    PageBar bar;
    for (const PlannedTalk* talk : talks) {
      bar.length = std::max(bar.length, end_of(*talk).minute - first);
      bar.talks.emplace_back(talk->start.clock.minute - first, end_of(*talk).minute - first);
    }
    const int minutes = waiting(talks);
    bar.says = minutes == 0 ? m_index.say(words_of::k_no_wait)
                            : m_index.say(Message(words_of::k_waits, {{"minutes", std::int64_t{minutes}}}));
    return bar;
  }

  PageTab families() const {
    PageTab tab{m_index.say(words_of::k_by_family), {}, false};
    for (const auto& [household, talks] : m_index.by_household()) {
      PageCard card;
      card.title = m_index.say(Message(words_of::k_family_of, {{"children", m_index.children(household)}})) +
                   " · " + household.text;
      card.bar = bar(talks);
      card.tables = tables(talks, false, [&](const PlannedTalk& talk) {
        const std::string people = m_index.say(Message(words_of::k_with, {{"people", m_index.staff(talk)}}));
        return PageRow{"",
                       m_index.pupil(talk) + " " + people,
                       m_index.where(talk) + " · " + m_index.guardians(talk),
                       {},
                       false};
      });
      tab.cards.push_back(std::move(card));
    }
    return tab;
  }

  PageTab rooms() const {
    PageTab tab{m_index.say(words_of::k_by_room), {}, false};
    for (const auto& [room, talks] : m_index.by_room()) {
      PageCard card;
      card.title = m_index.room(room);
      card.tables = tables(talks, true, [&](const PlannedTalk& talk) {
        return PageRow{"", m_index.pupil(talk), m_index.staff(talk), {}, false};
      });
      tab.cards.push_back(std::move(card));
    }
    return tab;
  }

  const PlanDocuments& m_documents;
  PlanIndex m_index;
};

}  // namespace

Page plan_page(const PlanDocuments& documents) {
  return PageMaker(documents).make();
}

}  // namespace gesprek::publish
