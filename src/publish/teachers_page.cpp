#include "publish/teachers_page.hpp"

#include <algorithm>

#include "render/describe.hpp"
#include "render/plan_view.hpp"
#include "words/invite.hpp"
#include "words/publish.hpp"

namespace gesprek::publish {
namespace {

namespace words_of = words::publish;

class CardMaker {
 public:
  CardMaker(const render::InvitationContext& context, Lang lang) : m_context(context), m_lang(lang) {}

  PageCard card(const render::TeacherList& list) const {
    PageCard card;
    card.title = render::staff_name(m_context.roster, list.staff);
    add(card, blocks(list));
    add(card, first_choice(list));
    appointments(card, list);
    add(card, not_in_parro(list));
    return card;
  }

 private:
  std::string words(const Message& message) const { return say(m_lang, message); }

  static void add(PageCard& card, PageTable table) {
    if (!table.rows.empty()) {
      card.tables.push_back(std::move(table));
    }
  }

  PageTable blocks(const render::TeacherList& list) const {
    PageTable table{words(Message(words_of::k_open_these)), {}};
    for (const render::TeacherBlock& block : list.blocks) {
      std::string details =
          words(Message(words_of::k_slot, {{"minutes", std::int64_t{block.minutes.count()}}}));
      for (const ClockRange& pause : block.breaks) {
        details += " · " + words(Message(words_of::k_break, {{"from", pause.start}, {"until", pause.end}}));
      }
      if (block.opens && block.closes) {
        details +=
            " · " + words(Message(words_of::k_signup, {{"opens", *block.opens}, {"closes", *block.closes}}));
      }
      table.rows.push_back({iso(block.clock.start) + "–" + iso(block.clock.end),
                            say_day(m_lang, block.day),
                            details,
                            {},
                            false});
    }
    return table;
  }

  PageTable first_choice(const render::TeacherList& list) const {
    PageTable table{list.first_choice_from
                        ? words(Message(words_of::k_first_choice_from, {{"day", *list.first_choice_from}}))
                        : words(Message(words_of::k_first_choice)),
                    {}};
    for (const PupilId& pupil : list.first_choice) {
      table.rows.push_back(pupil_row("", pupil));
    }
    return table;
  }

  std::string class_of(const PupilId& pupil) const {
    return " (" + render::class_in_words(m_lang, render::class_of(m_context.roster, pupil)) + ")";
  }

  PageRow pupil_row(std::string head, const PupilId& pupil) const {
    const std::string siblings = render::siblings_text(m_lang, pupil, m_context.roster);
    return {std::move(head),
            render::pupil_name(m_context.roster, pupil) + class_of(pupil),
            siblings.empty() ? siblings : words(Message(words_of::k_with_siblings, {{"names", siblings}})),
            {},
            false};
  }

  /// A table each day, in order of time.
  void appointments(PageCard& card, const render::TeacherList& list) const {
    const PlannedTalk* before = nullptr;
    for (const PlannedTalk* talk : list.talks) {
      if (before == nullptr || before->start.day != talk->start.day) {
        card.tables.push_back({capitalised(say_day(m_lang, talk->start.day)), {}});
      }
      const std::string clock = iso(talk->start.clock) + "–" + iso(end_of(*talk));
      PageRow row = pupil_row(talk->has_clock ? clock : "–", talk->pupil);
      row.text = render::pupil_with_visitor(m_lang, m_context.roster, *talk) + class_of(talk->pupil);
      if (talk->mode != Mode::school) {
        row.marks.push_back(say(m_lang, render::mode_text(talk->mode)));
      }
      card.tables.back().rows.push_back(std::move(row));
      before = talk;
    }
  }

  PageTable not_in_parro(const render::TeacherList& list) const {
    PageTable table{words(Message(words_of::k_not_in_parro)), {}};
    for (std::size_t i = 0; i < list.not_in_parro.size(); ++i) {
      PageRow row = pupil_row("", list.not_in_parro[i]);
      row.marks.push_back(list.channels[i]);
      table.rows.push_back(std::move(row));
    }
    return table;
  }

  const render::InvitationContext& m_context;
  Lang m_lang;
};

}  // namespace

Page teachers_page(const std::vector<render::TeacherList>& lists, const render::InvitationContext& context,
                   Lang lang, Day as_of) {
  Page page;
  page.lang = lang;
  page.title = say(lang, Message(words_of::k_teachers_title, {{"school", context.school.name}}));
  page.lead = say(lang, Message(words_of::k_as_of, {{"day", as_of}}));
  page.search = say(lang, words_of::k_search);
  page.nothing = say(lang, words_of::k_nothing);
  page.footer = say(lang, Message(words_of::k_made_by, {{"day", as_of}}));
  std::vector<const render::TeacherList*> order;
  for (const render::TeacherList& list : lists) {
    order.push_back(&list);
  }
  std::stable_sort(order.begin(), order.end(), [&](const auto* a, const auto* b) {
    const Staff* first = context.roster.staff_member(a->staff);
    const Staff* second = context.roster.staff_member(b->staff);
    return first != nullptr && second != nullptr && name_before(first->name, second->name);
  });
  PageTab tab{say(lang, words_of::k_teachers), {}, true};
  const CardMaker maker(context, lang);
  for (const render::TeacherList* list : order) {
    tab.cards.push_back(maker.card(*list));
  }
  page.tabs.push_back(std::move(tab));
  return page;
}

}  // namespace gesprek::publish
