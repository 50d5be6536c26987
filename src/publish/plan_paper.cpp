#include <algorithm>
#include <map>

#include "publish/plan_documents.hpp"
#include "publish/plan_gaps.hpp"
#include "publish/plan_index.hpp"
#include "render/describe.hpp"
#include "render/plan_view.hpp"
#include "words/publish.hpp"

namespace gesprek::publish {
namespace {

namespace words_of = words::publish;

constexpr double k_wall_size = 14;  ///< points, of what people read standing

Talks on_day(const Talks& talks, Day day) {
  Talks chosen;
  for (const PlannedTalk* talk : talks) {
    if (talk->start.day == day) {
      chosen.push_back(talk);
    }
  }
  return chosen;
}

class PaperMaker {
 public:
  explicit PaperMaker(const PlanDocuments& documents) : m_documents(documents), m_index(documents) {
    m_footer = m_index.say(
        Message(words_of::k_sheet_of, {{"school", documents.school.name}, {"moments", m_index.moments()}}));
  }

  Paper make(const std::vector<SheetKind>& kinds) const {
    Paper paper{m_index.moments(), m_documents.as_of, {}};
    for (const SheetKind kind :
         {SheetKind::overview, SheetKind::board, SheetKind::teacher, SheetKind::door, SheetKind::family}) {
      if (std::find(kinds.begin(), kinds.end(), kind) != kinds.end()) {
        add(kind, paper);
      }
    }
    return paper;
  }

 private:
  void add(SheetKind kind, Paper& paper) const {
    switch (kind) {
      case SheetKind::overview:
      case SheetKind::board:
        for (const Day day : m_index.days()) {
          paper.parts.push_back(kind == SheetKind::overview ? overview(day) : board(day));
        }
        break;
      case SheetKind::teacher:
        add_teachers(paper);
        break;
      case SheetKind::door:
        add_doors(paper);
        break;
      case SheetKind::family:
        add_families(paper);
        break;
    }
  }

  void add_teachers(Paper& paper) const {
    for (const auto& [person, talks] : m_index.by_teacher()) {
      for (const Day day : m_index.days()) {
        if (const Talks chosen = on_day(talks, day); !chosen.empty()) {
          paper.parts.push_back(evening_sheet(person, day, chosen));
        }
      }
    }
  }

  void add_doors(Paper& paper) const {
    for (const auto& [room, talks] : m_index.by_room()) {
      for (const Day day : m_index.days()) {
        if (const Talks chosen = on_day(talks, day); !chosen.empty() && !room.empty()) {
          paper.parts.push_back(door_list(room, day, chosen));
        }
      }
    }
  }

  void add_families(Paper& paper) const {
    const PlanDocuments in_other = in_other_language(m_documents);
    const PaperMaker other(in_other);
    for (const Family& family : m_index.families()) {
      const PaperMaker& maker = language_of(family, m_documents) == m_documents.lang ? *this : other;
      for (const Day day : m_index.days()) {
        if (const Talks chosen = on_day(family.talks, day); !chosen.empty()) {
          paper.parts.push_back(maker.itinerary(family, day, chosen));
        }
      }
    }
  }

  /// For the family itself: its own talks in order, and nobody else's.
  PaperPart itinerary(const Family& family, Day day, const Talks& talks) const {
    PaperTable table;
    table.columns = {column(words_of::k_time, 3), column(words_of::k_pupil, 4),
                     column(words_of::k_teacher, 5)};
    const bool where = tells_where(talks);
    if (where) {
      table.columns.push_back(column(words_of::k_room, 5));
    }
    table.least_row_height = 10;
    table.size = 11;
    for (const PlannedTalk* talk : talks) {
      table.rows.push_back({time_text(m_index, *talk), m_index.pupil(*talk), m_index.staff(*talk)});
      if (where) {
        table.rows.back().push_back(m_index.where(*talk));
      }
    }
    const Message title(words_of::k_itinerary, {{"day", day}});
    std::vector<std::string> names;
    for (const PersonId& guardian : family.guardians) {
      names.push_back(render::guardian_name(m_documents.roster, guardian));
    }
    const Message whose(words_of::k_itinerary_for, {{"guardians", render::enumerate(m_documents.lang, names)},
                                                    {"children", m_index.children(family.talks)}});
    return {{Heading{m_index.say(title)}, Paragraph{m_index.say(whose)}, table}, m_footer};
  }

  PaperTable::Column column(const Phrase& heading, double share) const {
    return {m_index.say(heading), share};
  }

  std::string span_of(const Talks& talks) const {
    if (!talks.front()->has_clock) {
      return m_index.say(words_of::k_no_clock);
    }
    return iso(talks.front()->start.clock) + "–" + iso(end_of(*talks.back()));
  }

  /// False where every talk is at school and none has a room: there is nothing to say of where.
  static bool tells_where(const Talks& talks) {
    return std::ranges::any_of(
        talks, [](const PlannedTalk* talk) { return talk->mode != Mode::school || !talk->room.empty(); });
  }

  std::string rooms_of(const Talks& talks) const {
    std::vector<std::string> rooms;
    for (const PlannedTalk* talk : talks) {
      const std::string room = m_index.where(*talk);
      if (std::find(rooms.begin(), rooms.end(), room) == rooms.end()) {
        rooms.push_back(room);
      }
    }
    return render::enumerate(m_documents.lang, rooms);
  }

  /// For the head: who receives, where, from when to when, how many.
  PaperPart overview(Day day) const {
    PaperTable table;
    table.columns = {column(words_of::k_teacher, 5), column(words_of::k_room, 4), column(words_of::k_time, 3),
                     column(words_of::k_number_of_talks, 2)};
    table.most_row_height = 12;
    table.size = 10;
    const bool where = tells_where(on_day(m_index.talks(), day));
    if (!where) {
      table.columns.erase(table.columns.begin() + 1);
    }
    for (const auto& [person, talks] : m_index.by_teacher()) {
      if (const Talks chosen = on_day(talks, day); !chosen.empty()) {
        table.rows.push_back({render::staff_name(m_documents.roster, person)});
        if (where) {
          table.rows.back().push_back(rooms_of(chosen));
        }
        table.rows.back().insert(table.rows.back().end(), {span_of(chosen), std::to_string(chosen.size())});
      }
    }
    const std::string title = m_index.say(Message(words_of::k_overview, {{"day", day}}));
    return {{Heading{title}, Paragraph{m_index.moments()}, table}, m_footer};
  }

  /// For the hall: which teacher sits where, or without rooms from when to when; names no child.
  PaperPart board(Day day) const {
    PaperTable table;
    Talks at_school = on_day(m_index.talks(), day);
    std::erase_if(at_school, [](const PlannedTalk* talk) { return talk->mode != Mode::school; });
    const bool where = tells_where(at_school);
    table.columns = {column(words_of::k_teacher, 5), column(where ? words_of::k_room : words_of::k_time, 4)};
    table.least_row_height = 11;
    table.most_row_height = 20;
    table.size = k_wall_size;
    for (const auto& [person, talks] : m_index.by_teacher()) {
      Talks here = on_day(talks, day);
      std::erase_if(here, [](const PlannedTalk* talk) { return talk->mode != Mode::school; });
      if (!here.empty()) {
        table.rows.push_back(
            {render::staff_name(m_documents.roster, person), where ? rooms_of(here) : span_of(here)});
      }
    }
    const Phrase& heading = where ? words_of::k_board : words_of::k_board_without_rooms;
    return {{Heading{m_index.say(Message(heading, {{"day", day}}))}, table}, m_documents.school.name};
  }

  PaperPart evening_sheet(const PersonId& person, Day day, const Talks& talks) const {
    PaperTable table;
    table.columns = {column(words_of::k_time, 2.4), column(words_of::k_pupil, 4),
                     column(words_of::k_guardians, 4), column(words_of::k_topics, 6)};
    table.least_row_height = 13;
    table.most_row_height = 40;
    const PlannedTalk* before = nullptr;
    for (const PlannedTalk* talk : talks) {
      if (before != nullptr && before->has_clock && talk->has_clock) {
        add_gaps(*before, *talk, table);
      }
      table.rows.push_back({time_text(m_index, *talk), pupil_text(*talk, talks), who_comes(*talk, person),
                            topics_text(*talk)});
      before = talk;
    }
    PaperPart part;
    part.footer = m_footer;
    part.continued =
        render::staff_name(m_documents.roster, person) + " · " + gesprek::say_day(m_documents.lang, day);
    part.blocks = {Heading{render::staff_name(m_documents.roster, person)},
                   Paragraph{gesprek::say_day(m_documents.lang, day) + " · " + span_of(talks) +
                             (tells_where(talks) ? " · " + rooms_of(talks) : "")}};
    if (const std::string duty = duties_text(talks); !duty.empty()) {
      part.blocks.emplace_back(Paragraph{duty, true});
    }
    part.blocks.emplace_back(table);
    return part;
  }

  void add_gaps(const PlannedTalk& before, const PlannedTalk& talk, PaperTable& table) const {
    for (const TimeGap& gap : gaps_between(before, talk, m_documents.school, m_documents.roster)) {
      const Phrase& phrase = gap.kind == TimeGap::Kind::pause    ? words_of::k_break_until
                             : gap.kind == TimeGap::Kind::travel ? words_of::k_travel_until
                                                                 : words_of::k_free_until;
      const Message says(phrase, {{"from", gap.clock.start}, {"until", gap.clock.end}});
      table.rows.push_back({m_index.say(says)});
    }
  }

  /// With the class, and the room where the teacher goes from one to another.
  std::string pupil_text(const PlannedTalk& talk, const Talks& all) const {
    const bool one_room = std::all_of(all.begin(), all.end(), [&](const PlannedTalk* other) {
      return other->mode != Mode::school || other->room == talk.room;
    });
    const bool needs_room = talk.mode == Mode::school && !one_room && !talk.room.empty();
    return m_index.pupil(talk) + "\n" + m_index.class_name(talk) +
           (needs_room ? " · " + m_index.room(talk.room) : "");
  }

  std::string who_comes(const PlannedTalk& talk, const PersonId& reader) const {
    std::string text = m_index.who_comes(talk, {reader});
    if (talk.mode != Mode::school) {
      text += (text.empty() ? "" : "\n") + m_index.say(render::mode_text(talk.mode));
    }
    return text;
  }

  std::string topics_text(const PlannedTalk& talk) const {
    std::string text;
    for (const std::string& topic : m_index.topics(talk)) {
      text += (text.empty() ? "• " : "\n• ") + topic;
    }
    return text;
  }

  /// What the policy wants recorded after these talks (A05, A09, A12, A23).
  std::string duties_text(const Talks& talks) const {
    std::vector<std::string> items;
    std::optional<Length> within;
    for (const PlannedTalk* talk : talks) {
      const Moment* moment = m_index.policy_of(*talk);
      if (moment == nullptr) {
        continue;
      }
      for (const RecordItem& item : moment->record) {
        const std::string name = item.name.empty() ? item.item : item.name.in(m_documents.lang);
        if (std::find(items.begin(), items.end(), name) == items.end()) {
          items.push_back(name);
        }
      }
      if (moment->report.needed && moment->report.within) {
        within = moment->report.within;
      }
    }
    std::string text;
    if (!items.empty()) {
      text = m_index.say(
          Message(words_of::k_to_record, {{"items", render::enumerate(m_documents.lang, items)}}));
    }
    if (within) {
      const int days = within->unit == Unit::weeks ? within->count * 7 : within->count;
      text += (text.empty() ? "" : " ") +
              m_index.say(Message(words_of::k_report_within, {{"count", std::int64_t{days}}}));
    }
    return text;
  }

  /// A child that stands twice would tell that its parents come apart.
  bool comes_apart(const PlannedTalk& talk) const {
    return std::any_of(m_index.talks().begin(), m_index.talks().end(), [&](const PlannedTalk* other) {
      return other != &talk && other->pupil == talk.pupil && other->moment == talk.moment;
    });
  }

  PaperPart door_list(const RoomId& room, Day day, const Talks& talks) const {
    PaperTable table;
    table.columns = {column(words_of::k_time, 2), column(words_of::k_pupil, 5),
                     column(words_of::k_teacher, 5)};
    table.least_row_height = 9;
    table.most_row_height = 18;
    table.size = k_wall_size;
    for (const PlannedTalk* talk : talks) {
      // Who else of the school takes part tells what the talk is about (support, an advice).
      const std::string teachers = m_index.class_teachers(*talk);
      const bool hidden = m_index.secret(*talk) || comes_apart(*talk) || teachers.empty();
      const std::string name = hidden ? m_index.say(words_of::k_occupied) : m_index.given(*talk);
      table.rows.push_back({talk->has_clock ? iso(talk->start.clock) : "–", name,
                            teachers.empty() ? m_index.staff(*talk) : teachers});
    }
    const std::string title =
        m_index.say(Message(words_of::k_door_list, {{"room", m_index.room(room)}, {"day", day}}));
    return {{Heading{title}, table}, m_documents.school.name, title};
  }

  const PlanDocuments& m_documents;
  PlanIndex m_index;
  std::string m_footer;
};

}  // namespace

Paper plan_paper(const PlanDocuments& documents, const std::vector<SheetKind>& kinds) {
  return PaperMaker(documents).make(kinds);
}

}  // namespace gesprek::publish
