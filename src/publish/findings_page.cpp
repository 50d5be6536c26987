// What was met, met late, missed and is still open, by class and by month.
#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "publish/year_documents.hpp"
#include "render/describe.hpp"
#include "render/plan_view.hpp"
#include "words/publish.hpp"

namespace gesprek::publish {
namespace {

namespace words_of = words::publish;

constexpr DutyStatus k_columns[] = {DutyStatus::met, DutyStatus::late, DutyStatus::overdue,
                                    DutyStatus::pending};

class FindingsPage {
 public:
  FindingsPage(const std::vector<Duty>& duties, const DutySummary& forgotten, const Roster& roster, Lang lang)
      : m_duties(duties), m_forgotten(forgotten), m_roster(roster), m_lang(lang) {}

  std::vector<PageFact> facts() const {
    const DutySummary summary = summarise(m_duties);
    return {fact(summary.met + m_forgotten.met, DutyStatus::met),
            fact(summary.late + m_forgotten.late, DutyStatus::late),
            fact(summary.overdue + m_forgotten.overdue, DutyStatus::overdue),
            fact(summary.pending, DutyStatus::pending),
            fact(summary.waived + m_forgotten.waived, DutyStatus::waived),
            fact(summary.untracked, DutyStatus::untracked)};
  }

  /// Two cards of numbers: by class, and by the month in which it was due.
  PageTab overview() const {
    PageTab tab{say(m_lang, words_of::k_overview_tab), {}, false};
    std::map<std::string, PageMatrix::Row> by_class;
    std::map<int, PageMatrix::Row> by_month;
    for (const Duty& duty : m_duties) {
      const auto column = std::find(std::begin(k_columns), std::end(k_columns), duty.status);
      if (column == std::end(k_columns)) {
        continue;
      }
      const std::string name = subject(duty);
      count(by_class[(duty.pupil.empty() && duty.class_id.empty() ? "~" : "") + sort_key(name)], name,
            column - std::begin(k_columns));
      if (duty.due) {
        const std::chrono::year_month_day date{*duty.due};
        const int month =
            static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month()));
        count(by_month[month],
              say_month(m_lang, static_cast<unsigned>(date.month())) + " " +
                  std::to_string(static_cast<int>(date.year())),
              column - std::begin(k_columns));
      }
    }
    if (m_forgotten.met + m_forgotten.late + m_forgotten.overdue > 0) {
      by_class["~~"] = {say(m_lang, words_of::k_erased),
                        {m_forgotten.met, m_forgotten.late, m_forgotten.overdue, m_forgotten.pending}};
    }
    tab.cards.push_back(card(words_of::k_by_class, words_of::k_class, by_class));
    tab.cards.push_back(card(words_of::k_by_month, words_of::k_month, by_month));
    return tab;
  }

  /// What has this status, a card for each class.
  PageTab list(DutyStatus status) const {
    std::map<std::string, PageCard> by_class;
    for (const Duty& duty : m_duties) {
      if (duty.status == status) {
        const std::string name = subject(duty);
        PageCard& into = by_class[sort_key(name)];
        into.title = capitalised(name);
        into.warning = status == DutyStatus::overdue;
        if (into.tables.empty()) {
          into.tables.emplace_back();
        }
        into.tables.front().rows.push_back({duty.due ? say_day(m_lang, *duty.due, true, true) : "–",
                                            say(m_lang, duty.message),
                                            duty.clause,
                                            {},
                                            false});
      }
    }
    PageTab tab{capitalised(words(status)), {}, false};
    for (auto& [key, each] : by_class) {
      tab.cards.push_back(std::move(each));
    }
    if (tab.cards.empty()) {
      PageCard none;
      none.title = say(m_lang, words_of::k_none);
      tab.cards.push_back(std::move(none));
    }
    return tab;
  }

 private:
  PageFact fact(int number, DutyStatus status) const { return {std::to_string(number), words(status)}; }

  std::string words(DutyStatus status) const { return say(m_lang, render::status_text(status)); }

  std::string subject(const Duty& duty) const {
    if (!duty.pupil.empty()) {
      const std::string name = render::class_of(m_roster, duty.pupil);
      return name.empty() ? say(m_lang, words_of::k_no_class) : render::class_in_words(m_lang, name);
    }
    return duty.class_id.empty() ? say(m_lang, words_of::k_whole_school)
                                 : render::class_in_words(m_lang, duty.class_id.text);
  }

  static void count(PageMatrix::Row& row, const std::string& name, std::ptrdiff_t column) {
    row.name = capitalised(name);
    row.numbers.resize(std::size(k_columns));
    ++row.numbers[static_cast<std::size_t>(column)];
  }

  template <class Rows>
  PageCard card(const Phrase& title, const Phrase& what, Rows& rows) const {
    PageMatrix matrix;
    matrix.columns.push_back(say(m_lang, what));
    for (const DutyStatus status : k_columns) {
      matrix.columns.push_back(capitalised(words(status)));
    }
    for (auto& [key, row] : rows) {
      matrix.rows.push_back(std::move(row));
    }
    PageCard card;
    card.title = say(m_lang, title);
    card.matrix = std::move(matrix);
    return card;
  }

  const std::vector<Duty>& m_duties;
  const DutySummary& m_forgotten;
  const Roster& m_roster;
  Lang m_lang;
};

}  // namespace

Page findings_page(const std::vector<Duty>& duties, const DutySummary& forgotten, const Roster& roster,
                   const School& school, Lang lang, Day as_of) {
  const FindingsPage maker(duties, forgotten, roster, lang);
  Page page;
  page.lang = lang;
  page.title = say(lang, Message(words_of::k_findings_title, {{"school", school.name}}));
  page.lead = say(lang, Message(words_of::k_as_of, {{"day", as_of}}));
  page.search = say(lang, words_of::k_search);
  page.nothing = say(lang, words_of::k_nothing);
  page.footer = say(lang, Message(words_of::k_made, {{"day", as_of}}));
  page.facts = maker.facts();
  page.tabs = {maker.overview(), maker.list(DutyStatus::overdue), maker.list(DutyStatus::late),
               maker.list(DutyStatus::pending)};
  return page;
}

}  // namespace gesprek::publish
