#include "render/explanation.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "compliance/explain.hpp"
#include "diag/render.hpp"
#include "model/policy_group.hpp"
#include "render/describe.hpp"
#include "render/plan_report.hpp"
#include "render/plan_view.hpp"
#include "render/unplaced.hpp"
#include "words/explain.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::explain;

/// "duration" of "moments.startgesprek.duration" and of "every_talk.duration"; the id of a whole moment.
std::string rule_of(const std::string& path, const MomentId& moment) {
  const std::string whole = "moments." + moment.text;
  const std::string rule = path.substr(path.find('.') + 1);
  return path.starts_with(whole + ".") ? path.substr(whole.size() + 1) : rule;
}

/// The pupil's group has a rule of its own, which goes before that of the moment.
bool says_itself(const Moment& moment, std::size_t group, const std::string& rule) {
  if (group >= moment.audience.size()) {
    return false;
  }
  const Audience& own = moment.audience[group];
  const std::string key = rule.substr(0, rule.find('.'));
  return (key == "name" && !own.name.empty()) || (key == "content" && !own.content.empty()) ||
         (key == "when" && own.window) || (key == "duration" && own.duration) ||
         (key == "mode" && !own.mode.empty()) ||
         (key == "mandatory" && !own.mandatory_basis.clause.empty()) ||
         (key == "attendees" && !own.attendees.empty() &&
          own.attendees_basis.span.begin != moment.attendees_basis.span.begin);
}

constexpr std::size_t k_rule_lines = 5;  ///< of a policy that are quoted

std::size_t indent_of(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

/// The line that a rule stands under ("- id: nieuwsbrief", "invite:"): the last above it that is less deep.
/// Nothing for a line that opens an item itself.
std::string_view opening_line(std::string_view text, std::size_t rule) {
  const std::string_view line = text.substr(rule);
  const std::size_t margin = indent_of(line);
  for (std::size_t end = rule; margin > 0 && line[margin] != '-' && end > 1;) {
    const std::size_t begin = text.rfind('\n', end - 2) + 1;  // npos + 1 is 0
    const std::string_view above = text.substr(begin, end - 1 - begin);
    if (!trim(above).empty() && trim(above)[0] != '#' && indent_of(above) < margin) {
      return above;
    }
    end = begin;
  }
  return {};
}

class Explainer {
 public:
  Explainer(const Look& look, const ExplanationInput& input) : m_look(look), m_input(input) {}

  std::string pupil(const Pupil& pupil) const {
    std::string text = heading(m_look, words(Message(words_of::k_pupil, {{"name", full_name(pupil.name)},
                                                                         {"id", pupil.id.text},
                                                                         {"class", pupil.class_id.text}}))) +
                       "\n";
    std::string owed;
    for (const OwedTalk& talk : m_input.agenda.talks) {
      if (talk.pupil == pupil.id) {
        owed += owed_line(talk) + "\n";
      }
    }
    text += owed.empty() ? paragraph(m_look, words(words_of::k_none_owed)) + "\n"
                         : words(words_of::k_owed) + "\n\n" + owed;
    std::string not_owed;
    for (const NotOwed& other : m_input.agenda.not_owed) {
      if (other.pupil == pupil.id) {
        const Message line(words_of::k_moment_because,
                           {{"moment", moment(other.moment)}, {"why", std::vector{other.why.fact}}});
        not_owed += hang("  - ", terminal_safe(words(line)), m_look.width) + source(other.why, 6);
      }
    }
    if (!not_owed.empty()) {
      text += words(words_of::k_not_owed) + "\n" + not_owed + "\n";
    }
    return text + questions(pupil.id);
  }

  std::string talk(const TalkId& id, const WhyPlace& why) const {
    const OwedTalk* owed = m_input.agenda.talk(id);
    const PlannedTalk* row = row_of(m_input.plans, id);
    const PupilId& pupil = owed != nullptr ? owed->pupil : row->pupil;
    const MomentId& about = owed != nullptr ? owed->moment : row->moment;
    std::string text =
        heading(m_look, moment(about) + ", " + pupil_name(m_input.roster, pupil) + " (" + id.text + ")") +
        "\n";
    if (owed == nullptr) {
      return text + paragraph(m_look, words(words_of::k_planned_not_owed)) + "  " +
             place_text(m_look, m_input.school, *row) + "\n";
    }
    text += heading(m_look, words(words_of::k_why));
    for (const Reason& reason : owed->why) {
      text += fact(reason);
    }
    text += "\n" + heading(m_look, words(words_of::k_terms)) + terms(*owed, row) + overrides(*owed) + "\n";
    text += why.then ? render_why_then(m_look, *owed, *why.then) : "";
    text += why.not_yet ? not_yet(about, *why.not_yet) : "";
    if (!owed->missing.empty()) {
      text += heading(m_look, words(words_of::k_missing));
      for (const Reason& reason : owed->missing) {
        text += fact(reason);
      }
      text += "\n";
    }
    return text + standing(id);
  }

  /// Rules of this talk that the school states otherwise than the policy that it extends.
  std::string overrides(const OwedTalk& owed) const {
    const Moment* moment = m_input.policy.find(owed.moment);
    if (moment == nullptr) {
      return {};
    }
    const MomentId& written = moment->written.empty() ? moment->id : moment->written;
    std::string text;
    for (const Override& one : m_input.policy.overrides) {
      const bool of_round = std::ranges::find(one.talks, moment->id) != one.talks.end();
      const std::string rule = rule_of(one.path, of_round ? moment->id : written);
      const bool holds = of_round || std::ranges::find(one.talks, written) != one.talks.end();
      if (holds && !says_itself(*moment, owed.audience_index, rule)) {
        text += hang("  - ", terminal_safe(words(override_in_words(rule, one))), m_look.width);
      }
    }
    return text;
  }

  std::string duty(const Duty& duty) const {
    const Explanation why = gesprek::explain_duty(duty);
    const Message title(words_of::k_finding,
                        {{"status", &status_text(duty.status)}, {"message", std::vector{duty.message}}});
    std::string text = paragraph(m_look, words(title)) + "\n" + heading(m_look, words(words_of::k_clause)) +
                       hang("  ", terminal_safe(words(as_shown(why.promise))), m_look.width) +
                       policy_line(duty.clause, duty.policy, 2) + "\n" +
                       heading(m_look, words(words_of::k_facts));
    for (const Message& evidence : duty.evidence) {
      text += hang("  - ", terminal_safe(words(evidence)), m_look.width);
    }
    text += hang("  - ", terminal_safe(words(why.shown_by)), m_look.width);
    TextTable about({{""}, {""}});
    if (duty.due && !duty.row.known()) {
      about.add_row({words(words_of::k_due), say_day(m_look.lang, *duty.due)});
    }
    about.add_row({words(words_of::k_whose), whose(duty)});
    if (duty.row.known()) {
      about.add_row({words(words_of::k_row), render_place(duty.row, m_input.sources)});
    }
    text += about.render(m_look.table()) + "\n" + heading(m_look, words(words_of::k_settle));
    for (const Step& step : why.steps) {
      text += hang("  - ", words(step.what), m_look.width);
      for (const std::string& command : step.commands) {
        text += command_line(command);
      }
    }
    return text;
  }

 private:
  Message override_in_words(const std::string& rule, const Override& one) const {
    const std::string now = render_place(one.now, m_input.sources);
    const std::string before = render_place(one.lowest, m_input.sources);
    if (before.empty()) {
      return {words_of::k_rule_added, {{"rule", rule}, {"now", now}}};
    }
    return one.lowest_clause.empty()
               ? Message(words_of::k_overridden, {{"rule", rule}, {"now", now}, {"before", before}})
               : Message(words_of::k_overridden_clause, {{"rule", rule},
                                                         {"now", now},
                                                         {"clause", clause_text(one.lowest_clause)},
                                                         {"before", before}});
  }

  /// With the clause as the lists have it.
  static Message as_shown(Message promise) {
    for (Arg& arg : promise.args) {
      const auto* clause = std::get_if<std::string>(&arg.value);
      if (arg.name == "clause" && clause != nullptr) {
        arg.value = clause_text(*clause);
      }
    }
    return promise;
  }

  std::string words(const Phrase& phrase) const { return m_look.in_words(phrase); }
  std::string words(const Message& message) const { return m_look.in_words(message); }
  std::string moment(const MomentId& id) const { return moment_name(m_look.lang, m_input.policy, id); }

  std::string owed_line(const OwedTalk& talk) const {
    const PlannedTalk* row = row_of(m_input.plans, talk.id);
    std::string text = hang(
        "  ",
        terminal_safe(
            words(Message(words_of::k_talk_line, {{"moment", moment(talk.moment)}, {"talk", talk.id.text}}))),
        m_look.width);
    for (const Reason& reason : talk.why) {
      text += hang("    - ", terminal_safe(words(reason.fact)), m_look.width);
    }
    const std::string planned = place(talk.id, row);
    return text + hang("    " + words(words_of::k_place) + ": ", terminal_safe(planned), m_look.width);
  }

  /// "- zit in groep 5 / volgens A12, policy.yaml:40:5".
  std::string fact(const Reason& reason) const {
    return hang("  - ", terminal_safe(words(reason.fact)), m_look.width) + source(reason, 4);
  }

  std::string source(const Reason& reason, std::size_t indent) const {
    const std::string place = render_place(reason.span, m_input.sources);
    if (reason.clause.empty() && place.empty()) {
      return {};
    }
    const std::string clause = clause_text(reason.clause);
    const Message line = place.empty()
                             ? Message(words_of::k_according_to_clause, {{"clause", clause}})
                             : Message(words_of::k_according_to, {{"clause", clause}, {"place", place}});
    return paint_lines(hang(std::string(indent, ' '), terminal_safe(words(line)), m_look.width));
  }

  std::string paint_lines(const std::string& lines) const {
    return m_look.color ? paint(Tint::dim, lines, true) : lines;
  }

  /// The clause with the rule as the policy writes it: the line that it stands under, its own and those that
  /// stand deeper below it.
  std::string policy_line(const std::string& clause, const Span& span, std::size_t indent) const {
    std::string text = source({{}, clause, span}, indent);
    if (!span.known()) {
      return text;
    }
    std::string_view rest = m_input.sources.get(span.source).text;
    const std::size_t begin = span.begin == 0 ? 0 : rest.rfind('\n', span.begin - 1) + 1;  // npos + 1 is 0
    const std::string_view opening = opening_line(rest, begin);
    rest.remove_prefix(begin);
    const std::size_t margin = opening.empty() ? indent_of(rest) : indent_of(opening);
    const std::size_t depth = indent_of(rest);
    if (!opening.empty()) {
      text += hang(std::string(indent + 2, ' '), terminal_safe(trim(opening)), m_look.width);
    }
    for (std::size_t shown = 0; shown < k_rule_lines && !rest.empty(); ++shown) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      if (shown > 0 && (indent_of(line) <= depth || trim(line).empty())) {
        break;
      }
      const std::string blanks(indent + 2 + indent_of(line) - margin, ' ');
      text += hang(blanks, terminal_safe(trim(line)), m_look.width);
      rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    }
    return text;
  }

  std::string terms(const OwedTalk& owed, const PlannedTalk* row) const {
    TextTable table({{""}, {""}});
    table.add_row({words(words_of::k_window),
                   owed.dated ? day_range(m_look, owed.window) : words(words_of::k_not_dated)});
    const Moment& whole = m_input.policy.moments[owed.moment_index];
    const Moment about = moment_for(whole, whole.audience.at(owed.audience_index));
    table.add_row({words(words_of::k_minutes), std::to_string(owed.minutes.count()) + " min (" +
                                                   duration_text(m_look.lang, about.duration) + ")"});
    table.add_row({words(words_of::k_with), attendees_text(m_look.lang, about)});
    for (const Invitation& invitation : owed.invitations) {
      std::vector<std::string> names;
      for (const PersonId& guardian : invitation.guardians) {
        names.push_back(guardian_name(m_input.roster, guardian));
      }
      const Message people(words_of::k_guardians_of_household, {{"names", enumerate(m_look.lang, names)},
                                                                {"household", invitation.household.text}});
      table.add_row({words(words_of::k_guardians), words(people)});
    }
    table.add_row({words(words_of::k_mandatory), words(stated_text(owed.mandatory))});
    table.add_row({words(words_of::k_place), place(owed.id, row)});
    return table.render(m_look.table());
  }

  std::string not_yet(const MomentId& about, const NotYet& outcome) const {
    std::string text = heading(m_look, words(words_of::k_not_yet));
    if (outcome.unplaced) {
      text += why_unplaced(m_look, *outcome.unplaced, 2);
    } else {
      const Message found(words_of::k_now_possible,
                          {{"to", place_text(m_look, m_input.school, *outcome.place)}});
      text += paragraph(m_look, words(found), 2) + command_line("gesprek plan " + about.text);
    }
    return text + "\n";
  }

  /// Where the talk stands, or when it was held, or that it is not planned.
  std::string place(const TalkId& id, const PlannedTalk* row) const {
    if (row != nullptr) {
      return place_text(m_look, m_input.school, *row);
    }
    for (const Duty& duty : m_input.duties) {
      if (duty.talk == id && duty.rule == "held" && duty.met_on) {
        return words(words_of::k_held) + " " + short_day(m_look, *duty.met_on);
      }
    }
    return words(words_of::k_not_planned);
  }

  std::string standing(const TalkId& id) const {
    TextTable table({{""}, {""}, {""}});
    for (const Duty& duty : m_input.duties) {
      if (duty.talk == id) {
        table.add_row(
            {words(status_text(duty.status)), {clause_text(duty.clause), Tint::cyan}, words(duty.message)});
      }
    }
    return table.empty() ? "" : heading(m_look, words(words_of::k_duties)) + table.render(m_look.table());
  }

  std::string questions(const PupilId& pupil) const {
    std::string text;
    for (const Question& question : m_input.agenda.questions) {
      if (std::find(question.pupils.begin(), question.pupils.end(), pupil) != question.pupils.end()) {
        text += hang("  - ", terminal_safe(words(question.text)), m_look.width);
      }
    }
    return text.empty() ? text : words(words_of::k_questions) + "\n" + text;
  }

  std::string whose(const Duty& duty) const {
    std::vector<std::string> names;
    for (const PersonId& owner : duty.owners) {
      names.push_back(staff_name(m_input.roster, owner));
    }
    return names.empty() ? role_text(m_look.lang, duty.owner) : enumerate(m_look.lang, names);
  }

  /// On a line of its own, never broken, so that it can be copied.
  static std::string command_line(const std::string& command) {
    return "      " + terminal_safe(command) + "\n";
  }

  const Look& m_look;
  const ExplanationInput& m_input;
};

}  // namespace

std::string explain_pupil(const Look& look, const ExplanationInput& input, const Pupil& pupil) {
  return Explainer(look, input).pupil(pupil);
}

std::string explain_talk(const Look& look, const ExplanationInput& input, const TalkId& talk,
                         const WhyPlace& why) {
  return Explainer(look, input).talk(talk, why);
}

std::string explain_duty(const Look& look, const ExplanationInput& input, const Duty& duty) {
  return Explainer(look, input).duty(duty);
}

const PlannedTalk* row_of(const Plans& plans, const TalkId& talk) {
  const auto plan = plans.find(MomentId(talk.text.substr(0, talk.text.find('/'))));
  if (plan == plans.end()) {
    return nullptr;
  }
  const auto& talks = plan->second.talks;
  const auto row =
      std::find_if(talks.begin(), talks.end(), [&](const PlannedTalk& each) { return each.id == talk; });
  return row == talks.end() ? nullptr : &*row;
}

}  // namespace gesprek::render
