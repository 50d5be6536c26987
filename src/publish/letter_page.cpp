#include "publish/letter_page.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "publish/mail.hpp"
#include "publish/page.hpp"
#include "publish/plan_documents.hpp"
#include "render/describe.hpp"
#include "render/letter_contact.hpp"
#include "render/plan_view.hpp"
#include "words/publish.hpp"

namespace gesprek::embedded {
extern const std::string_view letter_css;
}  // namespace gesprek::embedded

namespace gesprek::publish {
namespace {

namespace words_of = words::publish;

std::string lang_code(Lang lang) {
  return lang == Lang::nl ? "nl" : "en";
}

/// A label that begins with brackets is a box to put a mark into.
std::string row_head(std::string_view label) {
  const std::size_t end = label.starts_with('[') ? label.find(']') : std::string_view::npos;
  if (end == std::string_view::npos) {
    return "<th scope=\"row\">" + markup_escaped(label) + "</th>";
  }
  return "<th scope=\"row\" class=\"choice\"><span class=\"box\">" +
         markup_escaped(label.substr(0, end + 1)) + "</span>" + markup_escaped(label.substr(end + 1)) +
         "</th>";
}

void put_blocks(std::string& out, const render::LetterDocument& letter) {
  bool in_table = false;
  const auto table = [&](bool wanted) {
    if (wanted != in_table) {
      out += wanted ? "<table><tbody>\n" : "</tbody></table>\n";
      in_table = wanted;
    }
  };
  for (const render::LetterBlock& block : letter.blocks) {
    table(block.kind == render::LetterBlock::Kind::fact);
    switch (block.kind) {
      case render::LetterBlock::Kind::subtitle:
        out += "<h2>" + markup_escaped(block.text) + "</h2>\n";
        break;
      case render::LetterBlock::Kind::paragraph:
        out += "<p>" + markup_escaped(block.text) + "</p>\n";
        break;
      case render::LetterBlock::Kind::fact:
        out += "<tr>" + row_head(block.label) + "<td>" + markup_escaped(block.text) + "</td></tr>\n";
        break;
    }
  }
  table(false);
}

/// The letter, and the same in the other language behind a rule.
void put_texts(std::string& out, const render::LetterDocument& letter) {
  put_blocks(out, letter);
  for (const render::LetterDocument& other : letter.others) {
    out += "<hr>\n<section lang=\"" + lang_code(other.lang) + "\">\n";
    put_blocks(out, other);
    out += "</section>\n";
  }
}

/// The teacher whom the message names stands for the school, whose own address is used where no teacher has
/// one. What takes an appointment away comes from whoever sent it, or calendars do not believe it (RFC 5546,
/// 3.2.5): from the staff with whom it was told.
std::string organizer_of(const render::LetterTalk& talk, const render::InvitationContext& context) {
  const bool as_told = !render::is_theirs(talk.news) && !talk.told_staff.empty();
  for (const PersonId& person : as_told ? talk.told_staff : render::staff_for(talk, context)) {
    const Staff* member = context.roster.staff_member(person);
    if (member != nullptr && is_mail_address(member->email)) {
      return member->email;
    }
  }
  return is_mail_address(context.school.email) ? context.school.email : std::string();
}

/// Of an appointment that is off, where nobody knows any more how long it was to be.
constexpr Minutes k_usual_length{10};

CalendarEvent event_of(const render::LetterTalk& talk, Lang lang, const render::InvitationContext& context,
                       std::string_view school_key) {
  CalendarEvent event;
  event.uid = event_uid(school_key, (talk.calendar_talk.empty() ? talk.talk_id : talk.calendar_talk).text,
                        "household");
  event.sequence = talk.sequence;
  event.organizer = organizer_of(talk, context);
  const Pupil* pupil = context.roster.pupil(talk.pupil);
  event.summary = say(
      lang, Message(words_of::k_event, {{"pupil", pupil == nullptr ? talk.pupil.text : pupil->name.given}}));
  if (!render::is_theirs(talk.news)) {
    event.start = *talk.was;
    event.cancelled = true;
    const Minutes usual = talk.owed != nullptr ? talk.owed->minutes : k_usual_length;
    event.duration = talk.was->clock.minute == 0    ? Minutes{0}
                     : talk.was_minutes.count() > 0 ? talk.was_minutes
                                                    : usual;
  } else {
    event.start = talk.row->start;
    event.duration = talk.row->has_clock ? talk.row->minutes : Minutes{0};
    std::vector<std::string> names;
    for (const PersonId& person : talk.row->staff) {
      names.push_back(render::staff_name(context.roster, person));
    }
    event.description =
        say(lang, Message(words_of::k_event_with, {{"people", render::enumerate(lang, names)}}));
    event.location = talk.row->mode == Mode::school ? render::room_name(context.school, talk.row->room)
                                                    : say(lang, render::mode_text(talk.row->mode));
  }
  event.days = {event.start.day, event.start.day};
  return event;
}

/// Such a form goes along as it is, in the place of one that the program ships.
bool is_file_of_the_school(const Policy& policy, const std::string& form) {
  return std::ranges::any_of(policy.forms,
                             [&](const FormText& own) { return own.id == form && !own.file.empty(); });
}

}  // namespace

std::string write_letters(Lang lang, const std::string& title,
                          std::span<const render::LetterDocument> letters) {
  std::string out = page_head(lang, title, embedded::letter_css, {}) + "<body>\n<main>\n";
  for (const render::LetterDocument& letter : letters) {
    out += "<article lang=\"" + lang_code(letter.lang) + "\">\n<h1>" + markup_escaped(letter.subject) +
           "</h1>\n";
    put_texts(out, letter);
    out += "</article>\n";
  }
  return out + "</main>\n</body>\n</html>\n";
}

std::string mail_html(const render::LetterDocument& letter) {
  std::string out = "<!doctype html>\n<html lang=\"" + lang_code(letter.lang) +
                    "\">\n<head><meta charset=\"utf-8\"><style>\n" + std::string(embedded::letter_css) +
                    "</style></head>\n<body>\n";
  put_texts(out, letter);
  return out + "</body>\n</html>\n";
}

std::optional<CalendarFile> letter_calendar(const render::Letter& letter,
                                            const render::InvitationContext& context,
                                            std::string_view school_key, Day as_of, bool cancelled) {
  CalendarFile file;
  file.name = context.school.name;
  file.zone = context.school.zone;
  file.stamp = {as_of, Clock{0}};
  for (const render::LetterTalk& talk : letter.talks) {
    if (render::is_theirs(talk.news) == cancelled || (cancelled ? !talk.was : talk.row == nullptr)) {
      continue;
    }
    file.events.push_back(event_of(talk, letter.lang, context, school_key));
  }
  file.cancel = cancelled && std::ranges::none_of(file.events, [](const CalendarEvent& event) {
                  return event.organizer.empty();
                });
  return file.events.empty() ? std::nullopt : std::optional(std::move(file));
}

std::vector<PaperPart> letter_forms(const render::Letter& letter, const render::InvitationContext& context) {
  constexpr int k_first_older_grade = 5;
  std::vector<PaperPart> parts;
  for (const render::LetterTalk& talk : letter.talks) {
    const Pupil* pupil = context.roster.pupil(talk.pupil);
    if (!render::form_goes_along(talk) || pupil == nullptr ||
        is_file_of_the_school(context.policy, talk.owed->form->id)) {
      continue;
    }
    FormRequest request;
    request.form = talk.owed->form->id;
    request.older = pupil->grade >= k_first_older_grade;
    const Day day = talk.row != nullptr ? talk.row->start.day : talk.window.last;
    request.starts_later = pupil->first_day && *pupil->first_day > day;
    request.pupil = pupil->name.given;
    request.full_name = full_name(pupil->name);
    request.class_name = pupil->class_id.text;
    if (talk.owed->form->return_needed) {
      request.return_by = talk.form_back_by;
      if (talk.row != nullptr) {
        request.talk_day = talk.row->start.day;
      }
    }
    request.school = context.school.name;
    request.lang = letter.lang;
    if (auto part = form_part(request)) {
      parts.push_back(std::move(*part));
    }
  }
  return parts;
}

}  // namespace gesprek::publish
