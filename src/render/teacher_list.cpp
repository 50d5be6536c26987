#include <algorithm>
#include <map>

#include "render/describe.hpp"
#include "render/invitation.hpp"
#include "render/plan_view.hpp"
#include "words/invite.hpp"
#include "words/render.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::invite;

/// The blocks to open, with the dates of sign-up behind those of each round.
std::string blocks(const Look& look, const TeacherList& list) {
  std::string text;
  const TeacherBlock* before = nullptr;
  const auto signup = [&](const TeacherBlock& block) {
    return !block.opens || !block.closes
               ? std::string()
               : paragraph(look,
                           look.in_words(Message(words_of::k_signup_dates,
                                                 {{"opens", *block.opens}, {"closes", *block.closes}})),
                           2);
  };
  for (const TeacherBlock& each : list.blocks) {
    text += before != nullptr && before->moment != each.moment ? signup(*before) : "";
    before = &each;
    std::string block =
        look.in_words(Message(words_of::k_block, {{"day", each.day},
                                                  {"from", each.clock.start},
                                                  {"until", each.clock.end},
                                                  {"minutes", std::int64_t{each.minutes.count()}}}));
    std::string breaks;
    for (const ClockRange& pause : each.breaks) {
      breaks += (breaks.empty() ? "" : ", ") +
                look.in_words(
                    Message(words::render::k_clock_from_to, {{"from", pause.start}, {"until", pause.end}}));
    }
    if (!breaks.empty()) {
      block = look.in_words(Message(words_of::k_block_breaks, {{"block", block}, {"breaks", breaks}}));
    }
    text += hang("  - ", terminal_safe(block), look.width);
  }
  text += before != nullptr ? signup(*before) : "";
  return text.empty() ? text : look.in_words(words_of::k_open_blocks) + "\n" + text + "\n";
}

/// Families with more children choose before the others.
std::string first_choice(const Look& look, const TeacherList& list, const Roster& roster) {
  std::string names;
  for (const PupilId& pupil : list.first_choice) {
    names += (names.empty() ? "" : ", ") + pupil_name(roster, pupil);
  }
  if (names.empty()) {
    return names;
  }
  const Message title = list.first_choice_from
                            ? Message(words_of::k_first_choice_from, {{"day", *list.first_choice_from}})
                            : Message(words_of::k_first_choice);
  return look.in_words(title) + "\n" + paragraph(look, names, 2) + "\n";
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
                   talk->has_clock ? iso(end_of(*talk)) : "",
                   pupil_with_visitor(look.lang, context.roster, *talk),
                   class_of(context.roster, talk->pupil), where,
                   siblings_text(look.lang, talk->pupil, context.roster)});
  }
  return table.empty() ? "" : look.in_words(words_of::k_list) + "\n" + table.render(look.table()) + "\n";
}

/// Words to put into the invitation of the guardians, of rounds in which they take part (A12: nobody is
/// invited to a talk of pupil and teacher); those of a round with sign-up tell of choosing, and those of a
/// round for which the policy asks families what they want to discuss ask for it (A21).
std::string paste(const Look& look, const TeacherList& list, const InvitationContext& context) {
  std::map<std::pair<bool, bool>, std::vector<std::string>> rounds;  // by sign-up, then topics
  for (const MomentId& id : list.moments) {
    const bool choose = is_among(list.chosen, id);
    const Moment* moment = context.policy.find(id);
    if (moment != nullptr && moment->without_guardians) {
      continue;
    }
    const bool topics = moment != nullptr && moment->invite.topics;
    rounds[{choose, topics}].push_back(moment_name(look.lang, context.policy, id));
  }
  std::string text = rounds.empty() ? "" : look.in_words(words_of::k_paste) + "\n";
  for (const auto& [kind, names] : rounds) {
    const auto& [choose, topics] = kind;
    const std::string invited =
        look.in_words(Message(choose ? words_of::k_paste_choose : words_of::k_paste_text,
                              {{"moments", enumerate(look.lang, names)}}));
    text += paragraph(look, topics ? invited + " " + look.in_words(words_of::k_paste_topics) : invited, 2);
  }
  return text;
}

std::string guardian_names(const PlannedTalk& talk, const Roster& roster) {
  std::string names;
  for (const PersonId& person : talk.guardians) {
    names += (names.empty() ? "" : ", ") + guardian_name(roster, person);
  }
  return names;
}

std::string numbered(std::string_view stem, std::size_t number, std::size_t digits, std::string_view ending) {
  std::string text = std::to_string(number);
  text.insert(0, text.size() < digits ? digits - text.size() : 0, '0');
  return std::string(stem) + "-" + text + std::string(ending);
}

/// "-2.eml": of a letter that goes out in several mails.
bool is_further_mail(std::string_view ending) {
  constexpr std::string_view k_mail = ".eml";
  const bool fits = ending.size() > 1 + k_mail.size() && ending.starts_with('-') && ending.ends_with(k_mail);
  return fits && ending.substr(1, ending.size() - 1 - k_mail.size()).find_first_not_of("0123456789") ==
                     std::string_view::npos;
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
  text += blocks(look, list) + first_choice(look, list, context.roster) + appointments(look, list, context);
  if (!list.not_in_parro.empty()) {
    text += look.in_words(words_of::k_not_in_parro) + "\n";
    for (std::size_t i = 0; i < list.not_in_parro.size(); ++i) {
      const Message line(words_of::k_through, {{"pupil", pupil_name(context.roster, list.not_in_parro[i])},
                                               {"channel", list.channels[i]}});
      text += hang("  - ", terminal_safe(look.in_words(line)), look.width);
    }
    text += "\n";
  }
  return text + paste(look, list, context);
}

std::string siblings_text(Lang lang, const PupilId& pupil, const Roster& roster) {
  std::vector<std::string> names;
  const auto own = roster.guardians_of(pupil);
  for (const Guardian& other : roster.guardians) {
    const bool shared =
        other.pupil != pupil && std::any_of(own.begin(), own.end(), [&](const Guardian* guardian) {
          return guardian->person == other.person;
        });
    const Pupil* sibling = shared ? roster.pupil(other.pupil) : nullptr;
    if (sibling == nullptr) {
      continue;
    }
    std::string name = sibling->name.given;
    name += sibling->class_id.empty() ? "" : " (" + class_in_words(lang, sibling->class_id.text) + ")";
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

std::vector<std::vector<std::string>> block_rows(const std::vector<TeacherList>& lists,
                                                 const InvitationContext& context) {
  std::vector<std::vector<std::string>> rows{{"staff", "name", "moment", "date", "start", "end", "minutes",
                                              "breaks", "signup_opens", "signup_closes", "first_choice"}};
  const auto day = [](const std::optional<Day>& date) { return date ? iso(*date) : std::string(); };
  for (const TeacherList& list : lists) {
    for (const TeacherBlock& block : list.blocks) {
      std::string breaks;
      for (const ClockRange& pause : block.breaks) {
        breaks += (breaks.empty() ? "" : " ") + iso(pause.start) + "-" + iso(pause.end);
      }
      rows.push_back({list.staff.text, staff_name(context.roster, list.staff), block.moment.text,
                      iso(block.day), iso(block.clock.start), iso(block.clock.end),
                      std::to_string(block.minutes.count()), breaks, day(block.opens), day(block.closes),
                      day(list.first_choice_from)});
    }
  }
  return rows;
}

std::vector<std::vector<std::string>> teacher_rows(Lang lang, const TeacherList& list,
                                                   const InvitationContext& context) {
  std::vector<std::vector<std::string>> rows{
      {"date", "start", "end", "pupil", "class", "siblings", "mode", "room", "guardians"}};
  for (const PlannedTalk* talk : list.talks) {
    rows.push_back({iso(talk->start.day), talk->has_clock ? iso(talk->start.clock) : "",
                    talk->has_clock ? iso(end_of(*talk)) : "", pupil_name(context.roster, talk->pupil),
                    class_of(context.roster, talk->pupil), siblings_text(lang, talk->pupil, context.roster),
                    std::string(word(talk->mode)), room_name(context.school, talk->room),
                    guardian_names(*talk, context.roster)});
  }
  return rows;
}

std::string letter_file(std::size_t number, std::string_view ending) {
  return numbered("invitation", number, 4, ending);
}

std::string teacher_file(std::size_t number, std::string_view ending) {
  return numbered("teacher", number, 2, ending);
}

std::string mail_file(std::size_t number, std::size_t mail) {
  return letter_file(number, (mail == 0 ? std::string() : "-" + std::to_string(mail + 1)) + ".eml");
}

bool is_invitation_file(std::string_view name) {
  constexpr std::array<std::string_view, 8> k_whole{"index.csv",        "merge.csv",        "blocks.csv",
                                                    "teachers.html",    "invitations.html", "forms.pdf",
                                                    "invitations.xlsx", "wishes.csv"};
  if (std::find(k_whole.begin(), k_whole.end(), name) != k_whole.end()) {
    return true;
  }
  constexpr std::array<std::string_view, 8> k_endings{".txt", ".csv",     ".html",     ".eml",
                                                      ".ics", "-off.ics", "-form.pdf", ".pdf"};
  for (const std::string_view stem :
       {std::string_view("invitation-"), std::string_view("teacher-"), std::string_view("form-")}) {
    if (!name.starts_with(stem)) {
      continue;
    }
    const std::string_view rest = name.substr(stem.size());
    const std::size_t digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
    const bool is_own_form = stem == "form-" && (rest.size() == digits || rest[digits] == '.');
    const std::string_view ending = rest.substr(digits);
    return digits > 0 && (is_own_form || is_further_mail(ending) ||
                          std::find(k_endings.begin(), k_endings.end(), ending) != k_endings.end());
  }
  return false;
}

}  // namespace gesprek::render
