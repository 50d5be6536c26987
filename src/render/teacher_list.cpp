#include <algorithm>
#include <array>
#include <cstdio>

#include "render/describe.hpp"
#include "render/invitation.hpp"
#include "render/plan_view.hpp"
#include "render/sessions.hpp"
#include "words/invite.hpp"
#include "words/render.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::invite;

Clock end_of(const PlannedTalk& talk) {
  return Clock{talk.start.clock.minute + static_cast<int>(talk.minutes.count())};
}

/// The given names of the pupil's brothers and sisters who have a talk on the list's plans, by shared
/// guardians.
std::string siblings(const PlannedTalk& talk, const InvitationContext& context) {
  std::vector<std::string> names;
  const auto own = context.roster.guardians_of(talk.pupil);
  for (const Guardian& other : context.roster.guardians) {
    const bool shared =
        other.pupil != talk.pupil && std::any_of(own.begin(), own.end(), [&](const Guardian* guardian) {
          return guardian->person == other.person;
        });
    const Pupil* sibling = shared ? context.roster.pupil(other.pupil) : nullptr;
    if (sibling == nullptr) {
      continue;
    }
    std::string name = sibling->name.given + " (" + sibling->class_id.text + ")";
    if (std::find(names.begin(), names.end(), name) == names.end()) {
      names.push_back(std::move(name));
    }
  }
  std::string text;
  for (const std::string& name : names) {
    text += (text.empty() ? "" : ", ") + name;
  }
  return text;
}

/// What to open: the school's sessions of a round in which the teacher receives.
std::string blocks(const Look& look, const TeacherList& list, const Roster& roster) {
  std::string text;
  for (const SchoolRound* round : list.rounds) {
    const Minutes minutes =
        !list.talks.empty() ? list.talks.front()->minutes : round->duration.value_or(Minutes{10});
    for (const Session& session : round->sessions) {
      if (!receives(session, list.staff, roster)) {
        continue;
      }
      std::string block =
          look.in_words(Message(words_of::k_block, {{"day", session.day},
                                                    {"from", session.clock.start},
                                                    {"until", session.clock.end},
                                                    {"minutes", std::int64_t{minutes.count()}}}));
      std::string breaks;
      for (const ClockRange& pause : session.breaks) {
        breaks += (breaks.empty() ? "" : ", ") +
                  look.in_words(
                      Message(words::render::k_clock_from_to, {{"from", pause.start}, {"until", pause.end}}));
      }
      if (!breaks.empty()) {
        block = look.in_words(Message(words_of::k_block_breaks, {{"block", block}, {"breaks", breaks}}));
      }
      text += hang("  - ", terminal_safe(block), look.width);
    }
    if (round->signup_opens && round->signup_closes) {
      text += paragraph(look,
                        look.in_words(Message(words_of::k_signup_dates, {{"opens", *round->signup_opens},
                                                                         {"closes", *round->signup_closes}})),
                        2);
    }
  }
  return text.empty() ? text : look.in_words(words_of::k_open_blocks) + "\n" + text + "\n";
}

std::string appointments(const Look& look, const TeacherList& list, const InvitationContext& context) {
  TextTable table({{look.in_words(words_of::k_date)},
                   {look.in_words(words_of::k_from)},
                   {look.in_words(words_of::k_until)},
                   {look.in_words(words_of::k_pupil)},
                   {look.in_words(words_of::k_class)},
                   {look.in_words(words_of::k_place)},
                   {look.in_words(words_of::k_siblings)}});
  for (const PlannedTalk* talk : list.talks) {
    const std::string where = talk->mode == Mode::school ? room_name(context.school, talk->room)
                                                         : look.in_words(mode_text(talk->mode));
    table.add_row({short_day(look, talk->start.day, false), talk->has_clock ? iso(talk->start.clock) : "",
                   talk->has_clock ? iso(end_of(*talk)) : "", pupil_name(context.roster, talk->pupil),
                   class_of(context.roster, talk->pupil), where, siblings(*talk, context)});
  }
  return table.empty() ? "" : look.in_words(words_of::k_list) + "\n" + table.render(look.table()) + "\n";
}

std::string numbered(std::string_view stem, std::size_t number, std::size_t digits, std::string_view ending) {
  std::string text = std::to_string(number);
  text.insert(0, text.size() < digits ? digits - text.size() : 0, '0');
  return std::string(stem) + "-" + text + std::string(ending);
}

}  // namespace

std::string render_teacher_list(const Look& look, const TeacherList& list, const InvitationContext& context) {
  std::vector<std::string> moments;
  for (const MomentId& id : list.moments) {
    moments.push_back(moment_name(look.lang, context.policy, id));
  }
  const std::string about = enumerate(look.lang, moments);
  std::string text =
      heading(look,
              look.in_words(Message(words_of::k_list_title, {{"name", staff_name(context.roster, list.staff)},
                                                             {"moments", about}}))) +
      "\n";
  text += blocks(look, list, context.roster) + appointments(look, list, context);
  if (!list.not_in_parro.empty()) {
    text += look.in_words(words_of::k_not_in_parro) + "\n";
    for (std::size_t i = 0; i < list.not_in_parro.size(); ++i) {
      const Message line(words_of::k_through, {{"pupil", pupil_name(context.roster, list.not_in_parro[i])},
                                               {"channel", list.channels[i]}});
      text += hang("  - ", terminal_safe(look.in_words(line)), look.width);
    }
    text += "\n";
  }
  return text + look.in_words(words_of::k_paste) + "\n" +
         paragraph(look, look.in_words(Message(words_of::k_paste_text, {{"moments", about}})), 2);
}

std::vector<std::vector<std::string>> teacher_rows(const TeacherList& list,
                                                   const InvitationContext& context) {
  std::vector<std::vector<std::string>> rows{
      {"date", "start", "end", "pupil", "class", "siblings", "mode", "room"}};
  for (const PlannedTalk* talk : list.talks) {
    rows.push_back({iso(talk->start.day), talk->has_clock ? iso(talk->start.clock) : "",
                    talk->has_clock ? iso(end_of(*talk)) : "", pupil_name(context.roster, talk->pupil),
                    class_of(context.roster, talk->pupil), siblings(*talk, context),
                    std::string(word(talk->mode)), room_name(context.school, talk->room)});
  }
  return rows;
}

std::string letter_file(std::size_t number, std::string_view ending) {
  return numbered("invitation", number, 4, ending);
}

std::string teacher_file(std::size_t number, std::string_view ending) {
  return numbered("teacher", number, 2, ending);
}

bool is_invitation_file(std::string_view name) {
  constexpr std::array<std::string_view, 6> k_whole{"index.csv", "merge.csv",        "invitations.html",
                                                    "forms.pdf", "invitations.xlsx", "wishes.csv"};
  if (std::find(k_whole.begin(), k_whole.end(), name) != k_whole.end()) {
    return true;
  }
  constexpr std::array<std::string_view, 8> k_endings{".txt", ".csv",     ".html",     ".eml",
                                                      ".ics", "-off.ics", "-form.pdf", ".pdf"};
  for (const std::string_view stem : {std::string_view("invitation-"), std::string_view("teacher-")}) {
    if (!name.starts_with(stem)) {
      continue;
    }
    const std::string_view rest = name.substr(stem.size());
    const std::size_t digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
    return digits > 0 &&
           std::find(k_endings.begin(), k_endings.end(), rest.substr(digits)) != k_endings.end();
  }
  return false;
}

}  // namespace gesprek::render
