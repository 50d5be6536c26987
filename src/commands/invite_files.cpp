#include "commands/invite_files.hpp"

#include <algorithm>
#include <iterator>

#include "commands/export_documents.hpp"
#include "commands/output.hpp"
#include "publish/letter_page.hpp"
#include "publish/mail.hpp"
#include "publish/rows_workbook.hpp"
#include "publish/teachers_page.hpp"
#include "publish/year_documents.hpp"
#include "words/invite.hpp"

namespace gesprek::commands {
namespace {

using render::Letter;
using render::LetterDocument;

/// A mail message has its subject in a place of its own.
LetterDocument without_subject(LetterDocument document) {
  document.subject.clear();
  return document;
}

Letter in_other_language(Letter letter) {
  letter.lang = *letter.also;
  return letter;
}

class FileMaker {
 public:
  FileMaker(const InvitationInput& input, const Selection& selection, const LetterTemplates& templates,
            const OwnForms& own_forms)
      : m_input(input),
        m_selection(selection),
        m_own_forms(own_forms),
        m_context{input.loaded.policy, input.loaded.school, input.loaded.roster},
        m_key(school_key(input.loaded.school)) {
    for (const Letter& letter : selection.letters) {
      m_documents.push_back(render::compose_letter(letter, templates.in(letter.lang), m_context));
      if (letter.also) {
        m_documents.back() = render::in_both(
            std::move(m_documents.back()),
            render::compose_letter(in_other_language(letter), templates.in(*letter.also), m_context));
      }
    }
  }

  std::optional<std::map<std::string, std::string>> make() {
    for (std::size_t i = 0; i < m_documents.size(); ++i) {
      add_letter(i);
    }
    if (!m_documents.empty() && !add_lists_of_letters()) {
      return std::nullopt;
    }
    const render::Look plain{.lang = m_input.lang};
    for (std::size_t i = 0; i < m_selection.lists.size(); ++i) {
      const render::TeacherList& list = m_selection.lists[i];
      m_files[render::teacher_file(i + 1, ".txt")] = render::render_teacher_list(plain, list, m_context);
      m_files[render::teacher_file(i + 1, ".csv")] = csv(render::teacher_rows(m_input.lang, list, m_context));
    }
    if (!m_selection.lists.empty()) {
      m_files["blocks.csv"] = csv(render::block_rows(m_selection.lists, m_context));
      m_files["teachers.html"] = publish::write_page(
          publish::teachers_page(m_selection.lists, m_context, m_input.lang, m_input.as_of));
    }
    m_files["index.csv"] = csv(render::letter_rows(m_selection.letters, m_context));
    return std::move(m_files);
  }

 private:
  void add_letter(std::size_t i) {
    const Letter& letter = m_selection.letters[i];
    const LetterDocument& document = m_documents[i];
    publish::MailDraft draft;
    draft.subject = document.subject;
    draft.text = render::letter_text(without_subject(document));
    draft.html = publish::mail_html(document);
    m_files[render::letter_file(i + 1)] = render::letter_text(document);
    m_files[render::letter_file(i + 1, ".html")] =
        publish::write_letters(letter.lang, document.subject, std::span(&document, 1));
    add_calendars(i, draft);
    add_form(i, draft);
    add_mails(i, draft);
  }

  void add_mails(std::size_t i, publish::MailDraft& draft) {
    const auto mails = render::letter_mails(m_selection.letters[i], m_input.loaded.roster);
    for (std::size_t k = 0; k < mails.size(); ++k) {
      draft.to.clear();
      for (const render::LetterAddress& address : mails[k].to) {
        draft.to.push_back({address.name, address.email});
      }
      m_files[render::mail_file(i + 1, k)] = publish::write_eml(draft);
    }
  }

  void add_calendars(std::size_t i, publish::MailDraft& draft) {
    if (m_input.kind == InviteKind::wishes) {
      return;
    }
    for (const bool off : {false, true}) {
      const auto calendar =
          publish::letter_calendar(m_selection.letters[i], m_context, m_key, m_input.as_of, off);
      if (calendar) {
        const std::string bytes = publish::write_ics(*calendar);
        draft.attachments.push_back({off ? "off.ics" : "gesprek.ics",
                                     calendar->cancel ? "text/calendar; charset=UTF-8; method=CANCEL"
                                                      : "text/calendar; charset=UTF-8",
                                     bytes});
        m_files[render::letter_file(i + 1, off ? "-off.ics" : ".ics")] = bytes;
      }
    }
  }

  void add_form(std::size_t i, publish::MailDraft& draft) {
    if (m_input.kind == InviteKind::wishes) {
      return;
    }
    for (const auto& [id, form] : m_own_forms) {
      const auto& talks = m_selection.letters[i].talks;
      if (std::any_of(talks.begin(), talks.end(), [&, &id = id](const render::LetterTalk& talk) {
            return render::form_goes_along(talk) && talk.owed->form->id == id;
          })) {
        draft.attachments.push_back(form);
        m_files[form.file] = form.bytes;
      }
    }
    const Letter& letter = m_selection.letters[i];
    auto parts = publish::letter_forms(letter, m_context);
    if (letter.also) {
      auto others = publish::letter_forms(in_other_language(letter), m_context);
      std::ranges::move(others, std::back_inserter(parts));
    }
    if (parts.empty()) {
      return;
    }
    m_forms.insert(m_forms.end(), parts.begin(), parts.end());
    const std::string bytes = publish::write_pdf({m_documents[i].subject, m_input.as_of, std::move(parts)});
    draft.attachments.push_back({"form.pdf", "application/pdf", bytes});
    m_files[render::letter_file(i + 1, "-form.pdf")] = bytes;
  }

  bool add_lists_of_letters() {
    const std::string title = say(m_input.lang, words::invite::k_print_all);
    m_files["invitations.html"] = publish::write_letters(m_input.lang, title, m_documents);
    m_files["merge.csv"] = csv(render::merge_rows(m_selection.letters, m_documents, m_context));
    if (m_input.kind == InviteKind::wishes) {
      m_files["wishes.csv"] = csv(render::wish_rows(m_selection.letters, m_input.as_of));
    }
    if (!m_forms.empty()) {
      m_files["forms.pdf"] = publish::write_pdf({title, m_input.as_of, std::move(m_forms)});
    }
    auto workbook =
        publish::write_xlsx(publish::rows_workbook(title, render::letter_rows(m_selection.letters, m_context),
                                                   m_input.as_of, m_input.lang),
                            "");
    if (workbook) {
      m_files["invitations.xlsx"] = std::move(*workbook);
    }
    return workbook.has_value();
  }

  const InvitationInput& m_input;
  const Selection& m_selection;
  const OwnForms& m_own_forms;
  render::InvitationContext m_context;
  std::string m_key;
  std::vector<LetterDocument> m_documents;
  std::vector<publish::PaperPart> m_forms;
  std::map<std::string, std::string> m_files;
};

}  // namespace

std::optional<std::map<std::string, std::string>> invite_files(const InvitationInput& input,
                                                               const Selection& selection,
                                                               const LetterTemplates& templates,
                                                               const OwnForms& own_forms) {
  return FileMaker(input, selection, templates, own_forms).make();
}

}  // namespace gesprek::commands
