#include "render/unplaced.hpp"

#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "render/describe.hpp"
#include "render/plan_view.hpp"
#include "words/grounds.hpp"
#include "words/plan.hpp"
#include "words/planning.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::plan;
using planner::UnplacedTalk;
using Group = std::vector<const UnplacedTalk*>;

bool is_one_of(const Message& message, std::initializer_list<const Phrase*> phrases) {
  return std::find(phrases.begin(), phrases.end(), message.phrase) != phrases.end();
}

/// Found by trying it for that very talk.
bool is_tried(const Message& step) {
  namespace say = words::planning;
  namespace rule = words::grounds;
  return is_one_of(step, {&say::k_tried_whose_day, &say::k_tried_wish, &say::k_tried_partner,
                          &say::k_tried_longer, &say::k_tried_all, &say::k_tried_stretch}) ||
         is_one_of(step,
                   {&rule::k_tried_agree, &rule::k_tried_phone, &rule::k_tried_guest_time,
                    &rule::k_tried_without_guest, &rule::k_tried_latest, &rule::k_tried_pause,
                    &rule::k_tried_walk, &rule::k_tried_unpin, &rule::k_tried_rounds, &rule::k_tried_rule});
}

/// The message without the talks that it names: several are alike but for these.
Message without_talks(Message message) {
  for (Arg& arg : message.args) {
    if (arg.name == "talks") {
      arg.value = std::string();
    } else if (auto* inner = std::get_if<std::vector<Message>>(&arg.value)) {
      std::transform(inner->begin(), inner->end(), inner->begin(), without_talks);
    }
  }
  return message;
}

class UnplacedList {
 public:
  UnplacedList(const Look& look, const Roster& roster) : m_look(look), m_roster(roster) {}

  std::string render(const std::vector<UnplacedTalk>& talks) const {
    std::vector<Group> groups;
    std::map<std::string, std::size_t> known;
    for (const UnplacedTalk& talk : talks) {
      const auto [place, is_new] = known.try_emplace(what_helps(talk), groups.size());
      if (is_new) {
        groups.emplace_back();
      }
      groups[place->second].push_back(&talk);
    }
    std::string text;
    for (const Group& group : groups) {
      for (const UnplacedTalk* talk : group) {
        text += hang("  ", terminal_safe(words(title(*talk))), m_look.width);
      }
      text += group.size() == 1 ? why_unplaced(m_look, *group.front(), k_indent) : together(group);
    }
    return text;
  }

 private:
  static constexpr std::size_t k_indent = 6;
  static constexpr std::size_t k_most_names = 4;  ///< of some talks of a group
  static constexpr std::size_t k_widest_lead = 30;

  std::string words(const Message& message) const { return m_look.in_words(message); }

  Message title(const UnplacedTalk& talk) const {
    const std::string school_class = class_of(m_roster, talk.pupil);
    return {school_class.empty() ? words_of::k_unplaced_without_class : words_of::k_unplaced_talk,
            {{"pupil", pupil_name(m_roster, talk.pupil)}, {"class", school_class}, {"talk", talk.talk.text}}};
  }

  /// The steps that would help any talk like this one.
  std::string what_helps(const UnplacedTalk& talk) const {
    std::string key = talk.reason.phrase == &words::planning::k_no_candidate ? words(talk.reason) : "";
    for (const Message& step : talk.suggestions) {
      namespace say = words::planning;
      if (!is_tried(step) && !is_one_of(step, {&say::k_help_ask_family, &say::k_help_ask, &say::k_help_agree,
                                               &say::k_help_mode, &say::k_help_agreed})) {
        key += "\n" + words(step);
      }
    }
    return key;
  }

  /// A lead that leaves little of the line stands on one of its own.
  std::string line(const Message& lead, const Message& message) const {
    const std::string blanks(k_indent, ' ');
    const std::string said = terminal_safe(words(message));
    const std::string before = words(lead);
    if (display_width(before) <= k_widest_lead) {
      return hang(blanks + before, said, m_look.width);
    }
    return hang(blanks, before, m_look.width) + hang(blanks + "  ", said, m_look.width);
  }

  /// The pupils of some talks of a group.
  Arg names(const Group& some) const {
    std::vector<std::string> all;
    for (const UnplacedTalk* talk : some) {
      all.push_back(pupil_name(m_roster, talk->pupil));
    }
    if (all.size() > k_most_names) {
      const auto rest = static_cast<std::int64_t>(all.size() - k_most_names);
      std::string first;
      for (std::size_t index = 0; index < k_most_names; ++index) {
        first += (index == 0 ? "" : ", ") + all[index];
      }
      return {"pupils", first + " " + words({words::planning::k_and_more, {{"count", rest}}})};
    }
    return {"pupils", enumerate(m_look.lang, all)};
  }

  std::string together(const Group& group) const { return reasons(group) + steps(group); }

  /// Each reason once; where there are several, for whom.
  std::string reasons(const Group& group) const {
    std::vector<Group> alike;
    std::map<std::string, std::size_t> known;
    for (const UnplacedTalk* talk : group) {
      const auto [place, is_new] = known.try_emplace(words(without_talks(talk->reason)), alike.size());
      if (is_new) {
        alike.emplace_back();
      }
      alike[place->second].push_back(talk);
    }
    std::string text;
    for (const Group& some : alike) {
      text +=
          line(alike.size() == 1 ? Message(words_of::k_why) : Message(words_of::k_why_some, {names(some)}),
               some.front()->reason);
    }
    return text;
  }

  /// Each step once: first what was tried, with those whom it helps.
  std::string steps(const Group& group) const {
    std::vector<Message> tried;
    std::vector<Message> others;
    std::map<std::string, Group> helped;
    for (const UnplacedTalk* talk : group) {
      for (const Message& step : talk->suggestions) {
        Group& whom = helped[words(step)];
        if (whom.empty() && step.phrase != &words::planning::k_help_agreed) {
          (is_tried(step) ? tried : others).push_back(step);
        }
        whom.push_back(talk);
      }
    }
    std::string text;
    for (const Message& step : tried) {
      const Group& whom = helped[words(step)];
      text += line(whom.size() == group.size() ? Message(words_of::k_helps)
                                               : Message(words_of::k_helps_some, {names(whom)}),
                   step);
    }
    for (const Message& step : others) {
      text += line(Message(words_of::k_helps), step);
    }
    const bool can_be_agreed =
        std::any_of(group.front()->suggestions.begin(), group.front()->suggestions.end(),
                    [](const Message& step) { return step.phrase == &words::planning::k_help_agreed; });
    if (can_be_agreed) {
      text += line(Message(words_of::k_helps),
                   {words::planning::k_help_agreed, {{"talk", &words_of::k_the_talk}}});
    }
    return text;
  }

  const Look& m_look;
  const Roster& m_roster;
};

}  // namespace

std::string why_unplaced(const Look& look, const UnplacedTalk& talk, std::size_t indent) {
  const std::string blanks(indent, ' ');
  std::string text =
      hang(blanks + look.in_words(words_of::k_why), terminal_safe(look.in_words(talk.reason)), look.width);
  for (const Message& step : talk.suggestions) {
    text += hang(blanks + look.in_words(words_of::k_helps), terminal_safe(look.in_words(step)), look.width);
  }
  return text;
}

std::string unplaced_talks(const Look& look, const Roster& roster, const std::vector<UnplacedTalk>& talks) {
  return UnplacedList(look, roster).render(talks);
}

}  // namespace gesprek::render
