#include <algorithm>

#include "publish/plan_documents.hpp"
#include "publish/plan_gaps.hpp"
#include "publish/plan_index.hpp"
#include "render/describe.hpp"
#include "render/plan_view.hpp"
#include "words/publish.hpp"

namespace gesprek::publish {
namespace {

namespace words_of = words::publish;

/// Nobody waits at school for a call, or for a visit.
Talks at_school(Talks talks) {
  std::erase_if(talks,
                [](const PlannedTalk* talk) { return !talk->has_clock || talk->mode != Mode::school; });
  return talks;
}

/// Minutes between the family's talks at school of one day: what is neither talk nor before or after them,
/// nor so long as it takes from one room to another.
int waiting(const Talks& talks, Minutes walk) {
  int minutes = 0;
  for (std::size_t i = 1; i < talks.size(); ++i) {
    if (talks[i]->start.day == talks[i - 1]->start.day) {
      const int on_the_way = talks[i]->room == talks[i - 1]->room ? 0 : static_cast<int>(walk.count());
      minutes += std::max(0, talks[i]->start.clock.minute - end_of(*talks[i - 1]).minute - on_the_way);
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
      const Talks there = at_school(talks);
      waited += waiting(there, m_documents.school.planning.walking_gap);
      families_with_more += there.size() > 1 ? 1 : 0;
    }
    const auto number = [](auto count) { return std::to_string(count); };
    std::vector<PageFact> facts{
        {number(m_index.talks().size()), m_index.say(words_of::k_fact_talks)},
        {number(m_index.by_household().size()), m_index.say(words_of::k_fact_families)},
        {number(m_index.by_teacher().size()), m_index.say(words_of::k_fact_staff)},
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

  void add_gaps(const PlannedTalk& before, const PlannedTalk& talk, PageTable& table) const {
    for (const TimeGap& gap : gaps_between(before, talk, m_documents.school, m_documents.roster)) {
      const Phrase& phrase = gap.kind == TimeGap::Kind::pause    ? words_of::k_pause
                             : gap.kind == TimeGap::Kind::travel ? words_of::k_travel
                                                                 : words_of::k_free;
      const Message says(phrase, {{"until", gap.clock.end}});
      table.rows.push_back({iso(gap.clock.start), m_index.say(says), "", {}, true});
    }
  }

  /// One table a day; `row` tells what stands beside the time.
  template <class RowOf>
  std::vector<PageTable> tables(const Talks& talks, bool show_free, const RowOf& row) const {
    std::vector<PageTable> tables;
    const PlannedTalk* before = nullptr;
    for (const PlannedTalk* talk : talks) {
      const bool same_day = before != nullptr && before->start.day == talk->start.day;
      if (!same_day) {
        tables.push_back({capitalised(say_day(m_documents.lang, talk->start.day)), {}});
      } else if (show_free && talk->has_clock && before->has_clock) {
        add_gaps(*before, *talk, tables.back());
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
      const PersonId reader = person;
      card.tables = tables(talks, true, [&](const PlannedTalk& talk) {
        return PageRow{"",
                       m_index.pupil(talk) + " (" +
                           render::class_in_words(m_documents.lang, m_index.class_name(talk)) + ")",
                       m_index.who_comes(talk, {reader}),
                       {},
                       false};
      });
      tab.cards.push_back(std::move(card));
    }
    return tab;
  }

  /// A request of the household for a stretch of the day on which it comes.
  struct Stretch {
    Request::Kind kind;
    int from;
    int until;
  };

  std::vector<Stretch> asked(const HouseholdId& household, const Talks& talks) const {
    std::vector<Stretch> all;
    if (m_documents.requests == nullptr) {
      return all;
    }
    const auto theirs = [&](const Request& request) {
      return request.household == household ||
             std::any_of(talks.begin(), talks.end(), [&](const PlannedTalk* talk) {
               return !request.pupil.empty() && request.pupil == talk->pupil;
             });
    };
    for (const Request& request : *m_documents.requests) {
      const bool timed = request.kind == Request::Kind::wish || request.kind == Request::Kind::impossible;
      const bool of_round =
          request.moment.empty() || std::any_of(talks.begin(), talks.end(), [&](const PlannedTalk* talk) {
            return request.moment == talk->moment;
          });
      if (timed && of_round && request.from && request.until && theirs(request) &&
          (!request.date || *request.date == talks.front()->start.day)) {
        all.push_back({request.kind, request.from->minute, request.until->minute});
      }
    }
    return all;
  }

  /// The family's stay on one day as a picture: its talks, the waiting between them, what it asked for.
  std::optional<PageBar> bar(const HouseholdId& household, const Talks& talks) const {
    const bool one_day = std::all_of(talks.begin(), talks.end(), [&](const PlannedTalk* talk) {
      return talk->has_clock && talk->start.day == talks.front()->start.day;
    });
    const std::vector<Stretch> wishes = one_day ? asked(household, talks) : std::vector<Stretch>();
    if (!one_day || (talks.size() < 2 && wishes.empty())) {
      return std::nullopt;
    }
    constexpr int k_margin = 60;  // minutes round the talks in which wishes are drawn
    int first = talks.front()->start.clock.minute;
    int last = 0;
    for (const PlannedTalk* talk : talks) {
      last = std::max(last, end_of(*talk).minute);
    }
    const int earliest = first - k_margin;
    const int latest = last + k_margin;
    for (const Stretch& wish : wishes) {
      first = std::max(earliest, std::min(first, wish.from));
      last = std::min(latest, std::max(last, wish.until));
    }
    PageBar bar;
    bar.length = last - first;
    for (const PlannedTalk* talk : talks) {
      bar.talks.emplace_back(talk->start.clock.minute - first, end_of(*talk).minute - first);
    }
    if (const Talks there = at_school(talks); there.size() > 1) {
      const int minutes = waiting(there, Minutes(0));
      bar.says = minutes == 0 ? m_index.say(words_of::k_no_wait)
                              : m_index.say(Message(words_of::k_waits, {{"minutes", std::int64_t{minutes}}}));
    }
    for (const Stretch& wish : wishes) {
      add_wish(bar, wish, talks, first, last);
    }
    return bar;
  }

  void add_wish(PageBar& bar, const Stretch& wish, const Talks& talks, int first, int last) const {
    const PageBar::Stretch drawn{std::max(wish.from, first) - first, std::min(wish.until, last) - first};
    const bool cannot = wish.kind == Request::Kind::impossible;
    if (drawn.first < drawn.second) {
      (cannot ? bar.impossible : bar.wished).push_back(drawn);
    }
    const bool met = std::all_of(talks.begin(), talks.end(), [&](const PlannedTalk* talk) {
      return wish.from <= talk->start.clock.minute && end_of(*talk).minute <= wish.until;
    });
    const Phrase& phrase = cannot ? words_of::k_cannot
                           : met  ? words_of::k_wish_met
                                  : words_of::k_wish_not_met;
    bar.says += (bar.says.empty() ? "" : " · ") +
                m_index.say(Message(phrase, {{"from", Clock{wish.from}}, {"until", Clock{wish.until}}}));
  }

  /// By the family name of the first child, as Dutch names sort.
  std::vector<std::pair<HouseholdId, Talks>> families_by_name() const {
    std::vector<std::pair<HouseholdId, Talks>> all(m_index.by_household().begin(),
                                                   m_index.by_household().end());
    std::stable_sort(all.begin(), all.end(), [&](const auto& a, const auto& b) {
      const Pupil* first = m_documents.roster.pupil(a.second.front()->pupil);
      const Pupil* second = m_documents.roster.pupil(b.second.front()->pupil);
      return first != nullptr && second != nullptr && name_before(first->name, second->name);
    });
    return all;
  }

  PageTab families() const {
    PageTab tab{m_index.say(words_of::k_by_family), {}, false};
    for (const auto& [household, talks] : families_by_name()) {
      PageCard card;
      card.title =
          m_index.say(Message(words_of::k_family_of, {{"children", m_index.children_in_full(talks)}})) +
          " · " + household.text;
      card.bar = bar(household, talks);
      card.tables = tables(talks, false, [&](const PlannedTalk& talk) {
        const std::string people = m_index.say(Message(words_of::k_with, {{"people", m_index.staff(talk)}}));
        return PageRow{"",
                       m_index.pupil(talk) + " " + people,
                       m_index.where(talk) + " · " + m_index.who_comes(talk, talk.staff),
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
