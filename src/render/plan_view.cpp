#include "render/plan_view.hpp"

#include <algorithm>
#include <map>

#include "render/describe.hpp"
#include "words/render.hpp"
#include "words/show.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::show;

using Talks = std::vector<const PlannedTalk*>;

/// A table with its heading; `key` gives the order among the groups.
struct Group {
  std::string heading;
  Talks talks;
};

std::string clock_text(const Look& look, const PlannedTalk& talk) {
  return talk.has_clock ? iso(talk.start.clock) : look.in_words(words_of::k_no_clock);
}

std::string staff_text(const PlannedTalk& talk) {
  std::string text;
  for (const PersonId& id : talk.staff) {
    text += (text.empty() ? "" : " ") + id.text;
  }
  return text;
}

std::string where_text(const Look& look, const PlanView& view, const PlannedTalk& talk) {
  return talk.mode == Mode::school ? room_name(view.school, talk.room) : look.in_words(mode_text(talk.mode));
}

class Renderer {
 public:
  Renderer(const Look& look, const PlanView& view) : m_look(look), m_view(view) {
    for (const PlannedTalk& talk : view.plan.talks) {
      for (const HouseholdId& household : households_of(view.roster, talk)) {
        m_by_household[household].push_back(&talk);
      }
    }
  }

  std::string render(PlanOrder order) const {
    std::string text;
    for (const Group& group : groups(order)) {
      text += heading(m_look, group.heading) + table(group.talks) + "\n";
    }
    const std::string marks = m_view.round_marks(m_look);
    return text + (marks.empty() ? "" : paragraph(m_look, marks) + "\n") + m_view.title(m_look);
  }

 private:
  std::vector<Group> groups(PlanOrder order) const {
    switch (order) {
      case PlanOrder::teacher:
        return by_teacher();
      case PlanOrder::household:
        return by_household();
      case PlanOrder::room:
        return by_room();
      case PlanOrder::day:
        break;
    }
    return by_day();
  }

  std::string count_text(std::size_t number) const {
    return count(m_look, number, words::render::k_talk, words::render::k_talks);
  }

  std::vector<Group> by_teacher() const {
    std::map<PersonId, Talks> groups;
    for (const PlannedTalk& talk : m_view.plan.talks) {
      for (const PersonId& id : talk.staff) {
        groups[id].push_back(&talk);
      }
    }
    std::vector<PersonId> order;
    for (const auto& [id, talks] : groups) {
      order.push_back(id);
    }
    std::stable_sort(order.begin(), order.end(), [&](const PersonId& a, const PersonId& b) {
      const Staff* first = m_view.roster.staff_member(a);
      const Staff* second = m_view.roster.staff_member(b);
      return first != nullptr && second != nullptr && name_before(first->name, second->name);
    });
    std::vector<Group> all;
    for (const PersonId& id : order) {
      const Message title(words_of::k_staff, {{"name", staff_name(m_view.roster, id)},
                                              {"id", id.text},
                                              {"talks", count_text(groups[id].size())}});
      all.push_back({m_look.in_words(title), groups[id]});
    }
    return all;
  }

  std::vector<Group> by_household() const {
    std::vector<Group> all;
    for (const auto& [household, talks] : m_by_household) {
      const Message title(words_of::k_household,
                          {{"id", household.text}, {"talks", count_text(talks.size())}});
      all.push_back({m_look.in_words(title), talks});
    }
    return all;
  }

  std::vector<Group> by_room() const {
    std::map<RoomId, Talks> groups;
    for (const PlannedTalk& talk : m_view.plan.talks) {
      groups[talk.mode == Mode::school ? talk.room : RoomId()].push_back(&talk);
    }
    std::vector<Group> all;
    for (const auto& [room, talks] : groups) {
      const std::string name =
          room.empty() ? m_look.in_words(words_of::k_no_room) : room_name(m_view.school, room);
      all.push_back(
          {m_look.in_words(Message(words_of::k_room, {{"name", name}, {"talks", count_text(talks.size())}})),
           talks});
    }
    return all;
  }

  std::vector<Group> by_day() const {
    std::map<Day, Talks> groups;
    for (const PlannedTalk& talk : m_view.plan.talks) {
      groups[talk.start.day].push_back(&talk);
    }
    std::vector<Group> all;
    for (const auto& [day, talks] : groups) {
      all.push_back({say_day(m_look.lang, day), talks});
    }
    return all;
  }

  std::string table(const Talks& talks) const {
    TextTable rows({{m_look.in_words(words_of::k_time)},
                    {""},
                    {m_look.in_words(words_of::k_pupil)},
                    {m_look.in_words(words_of::k_class)},
                    {m_look.in_words(words_of::k_with)},
                    {m_look.in_words(words_of::k_where)},
                    {m_look.in_words(words_of::k_minutes), Align::right},
                    {m_look.in_words(words_of::k_remarks)}});
    std::optional<Day> day;
    for (const PlannedTalk* talk : talks) {
      const bool same_day = day == talk->start.day;
      day = talk->start.day;
      rows.add_row({same_day ? "" : short_day(m_look, talk->start.day, false), clock_text(m_look, *talk),
                    pupil_with_visitor(m_look.lang, m_view.roster, *talk),
                    class_of(m_view.roster, talk->pupil), staff_text(*talk),
                    where_text(m_look, m_view, *talk), std::to_string(talk->minutes.count()),
                    remarks(*talk)});
    }
    return rows.render(m_look.table());
  }

  /// Of which round, pinned, and where the family is on the same day besides.
  std::string remarks(const PlannedTalk& talk) const {
    std::string text = m_view.round_mark(talk);
    text += (text.empty() || !talk.pinned ? "" : ", ") +
            std::string(talk.pinned ? m_look.in_words(words_of::k_pinned) : "");
    Talks seen;
    for (const HouseholdId& household : households_of(m_view.roster, talk)) {
      for (const PlannedTalk* other : m_by_household.at(household)) {
        const bool beside = other != &talk && other->pupil != talk.pupil &&
                            other->start.day == talk.start.day && other->has_clock;
        if (beside && std::find(seen.begin(), seen.end(), other) == seen.end()) {
          seen.push_back(other);
          const Message also(words_of::k_sibling,
                             {{"time", other->start.clock}, {"staff", staff_text(*other)}});
          text += (text.empty() ? "" : ", ") + m_look.in_words(also);
        }
      }
    }
    return text;
  }

  const Look& m_look;
  const PlanView& m_view;
  std::map<HouseholdId, Talks> m_by_household;
};

}  // namespace

std::string render_plan_view(const Look& look, const PlanView& view, PlanOrder order) {
  return Renderer(look, view).render(order);
}

std::string PlanView::title(const Look& look) const {
  std::vector<std::string> names;
  for (const MomentId& round : rounds) {
    names.push_back(moment_name(look.lang, policy, round));
  }
  const std::string talks = count(look, plan.talks.size(), words::render::k_talk, words::render::k_talks);
  return paragraph(look, look.in_words(Message(words_of::k_title,
                                               {{"moment", enumerate(look.lang, names)}, {"talks", talks}})));
}

std::string PlanView::round_mark(const PlannedTalk& talk) const {
  const auto place = std::find(rounds.begin(), rounds.end(), talk.moment) - rounds.begin();
  return place == 0 ? "" : "[" + std::to_string(place + 1) + "]";
}

std::string PlanView::round_marks(const Look& look) const {
  std::string text;
  for (std::size_t round = 1; round < rounds.size(); ++round) {
    text += (text.empty() ? "[" : "   [") + std::to_string(round + 1) +
            "]: " + moment_name(look.lang, policy, rounds[round]);
  }
  return text;
}

std::string pupil_name(const Roster& roster, const PupilId& id) {
  const Pupil* pupil = roster.pupil(id);
  return pupil == nullptr ? id.text : full_name(pupil->name);
}

std::string staff_name(const Roster& roster, const PersonId& id) {
  const Staff* member = roster.staff_member(id);
  return member == nullptr ? id.text : full_name(member->name);
}

std::string keys_cell(const std::vector<PersonId>& people) {
  std::string text;
  for (const PersonId& person : people) {
    text += (text.empty() ? "" : " ") + person.text;
  }
  return text;
}

std::string guardian_name(const Roster& roster, const PersonId& id) {
  for (const Guardian& guardian : roster.guardians) {
    if (guardian.person == id) {
      const std::string name = full_name(guardian.name);
      return name.empty() ? id.text : name;
    }
  }
  return staff_name(roster, id);
}

std::vector<std::string> names_to_greet(const Roster& roster, const std::vector<PersonId>& people) {
  std::vector<std::string> names;
  for (const PersonId& person : people) {
    std::string name = guardian_name(roster, person);
    if (name != person.text && std::find(names.begin(), names.end(), name) == names.end()) {
      names.push_back(std::move(name));
    }
  }
  return names;
}

std::string room_name(const School& school, const RoomId& id) {
  for (const Room& room : school.rooms) {
    if (room.id == id && !room.name.empty()) {
      return room.name;
    }
  }
  return id.text;
}

std::optional<Lang> letter_language(const Guardian& guardian) {
  return guardian.language == "nl"   ? std::optional(Lang::nl)
         : guardian.language == "en" ? std::optional(Lang::en)
                                     : std::nullopt;
}

bool reads_another_language(const Guardian& guardian) {
  return !guardian.language.empty() && !letter_language(guardian);
}

std::string class_of(const Roster& roster, const PupilId& id) {
  const Pupil* pupil = roster.pupil(id);
  return pupil == nullptr ? "" : pupil->class_id.text;
}

std::string class_in_words(Lang lang, const std::string& name) {
  const bool is_number = !name.empty() && name.front() >= '0' && name.front() <= '9';
  return is_number ? say(lang, Message(words_of::k_class_called, {{"class", name}})) : name;
}

std::string moment_name(Lang lang, const Policy& policy, const MomentId& id) {
  const Moment* moment = policy.find(id);
  return moment == nullptr || moment->name.empty() ? id.text : moment->name.in(lang);
}

std::vector<PersonId> coming_apart(const Roster& roster, const PlannedTalk& talk) {
  const auto comes = [&](const PersonId& person) {
    return std::find(talk.guardians.begin(), talk.guardians.end(), person) != talk.guardians.end();
  };
  const std::vector<const Guardian*> guardians = roster.guardians_of(talk.pupil);
  const bool somebody_else = std::any_of(guardians.begin(), guardians.end(), [&](const Guardian* guardian) {
    return guardian->invite != Guardian::Invited::no && guardian->custody != YesNoUnknown::no &&
           !comes(guardian->person);
  });
  return somebody_else ? talk.guardians : std::vector<PersonId>{};
}

std::string pupil_with_visitor(Lang lang, const Roster& roster, const PlannedTalk& talk) {
  std::vector<std::string> names;
  for (const PersonId& person : coming_apart(roster, talk)) {
    names.push_back(guardian_name(roster, person));
  }
  const std::string name = pupil_name(roster, talk.pupil);
  return names.empty() ? name : name + " (" + enumerate(lang, names) + ")";
}

std::vector<HouseholdId> households_of(const Roster& roster, const PlannedTalk& talk) {
  std::vector<HouseholdId> households;
  for (const Guardian* guardian : roster.guardians_of(talk.pupil)) {
    const bool comes =
        std::find(talk.guardians.begin(), talk.guardians.end(), guardian->person) != talk.guardians.end();
    const bool known =
        std::find(households.begin(), households.end(), guardian->household) != households.end();
    if (comes && !known) {
      households.push_back(guardian->household);
    }
  }
  return households;
}

}  // namespace gesprek::render
