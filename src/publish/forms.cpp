#include "words/forms.hpp"

#include "publish/plan_documents.hpp"
#include "words/publish.hpp"

namespace gesprek::publish {
namespace {

namespace words_of = words::forms;

class FormMaker {
 public:
  explicit FormMaker(const FormRequest& request) : m_request(request) {}

  PaperPart start_talk() const {
    PaperPart part = head(words_of::k_start_title, words_of::k_together);
    part.blocks.emplace_back(Heading{say(words_of::k_child_part), 2});
    if (m_request.older) {
      ask(part, words_of::k_old_good, 2);
      ask(part, words_of::k_old_learn, 2);
      ask(part, words_of::k_old_help, 2);
      ask(part, words_of::k_old_teacher, 2);
    } else {
      ask(part, words_of::k_young_like, 4, &words_of::k_young_draw);
      ask(part, words_of::k_young_friends, 2);
      ask(part, words_of::k_young_hard, 2);
    }
    part.blocks.emplace_back(Heading{say(words_of::k_parent_part), 2});
    ask(part,
        m_request.older          ? words_of::k_parent_see
        : m_request.starts_later ? words_of::k_parent_start
                                 : words_of::k_parent_weeks,
        2);
    ask(part, words_of::k_parent_needs, 2);
    ask(part, words_of::k_parent_contact, 2, &words_of::k_contact_hint);
    return part;
  }

  PaperPart word_web() const {
    PaperPart part = head(words_of::k_web_title, words_of::k_web_together);
    WordWeb web;
    web.centre = m_request.pupil.empty() ? say(words_of::k_web_centre) : m_request.pupil;
    web.height = 150;
    for (const Phrase* spoke : {&words_of::k_web_good, &words_of::k_web_likes, &words_of::k_web_friends,
                                &words_of::k_web_needs, &words_of::k_web_hard,
                                m_request.older          ? &words_of::k_web_learning
                                : m_request.starts_later ? &words_of::k_web_start
                                                         : &words_of::k_web_weeks}) {
      web.spokes.push_back(say(*spoke));
    }
    part.blocks.emplace_back(web);
    ask(part, words_of::k_web_more, 3);
    return part;
  }

 private:
  std::string say(const Phrase& phrase) const { return gesprek::say(m_request.lang, phrase); }

  void ask(PaperPart& part, const Phrase& question, int lines, const Phrase* hint = nullptr) const {
    part.blocks.emplace_back(WritingSpace{say(question), hint == nullptr ? "" : say(*hint), lines});
  }

  PaperPart head(const Phrase& title, const Phrase& how) const {
    PaperPart part;
    part.footer = m_request.school;
    const std::string name =
        m_request.pupil.empty()
            ? say(words_of::k_blank_name)
            : gesprek::say(m_request.lang, Message(words_of::k_name, {{"name", m_request.full_name},
                                                                      {"class", m_request.class_name}}));
    part.blocks = {Heading{say(title)}, Paragraph{name}, Paragraph{say(how), true}};
    if (m_request.return_by) {
      const Message by(words_of::k_return_by, {{"day", *m_request.return_by}});
      part.blocks.emplace_back(Paragraph{gesprek::say(m_request.lang, by)});
    } else if (m_request.talk_day) {
      const Message before(words_of::k_return_before, {{"day", *m_request.talk_day}});
      part.blocks.emplace_back(Paragraph{gesprek::say(m_request.lang, before)});
    }
    return part;
  }

  const FormRequest& m_request;
};

}  // namespace

Paper blank_forms(const School& school, Lang lang, Day as_of) {
  Paper paper{say(lang, words::publish::k_forms_file), as_of, {}};
  for (const char* form : {"start-talk", "word-web"}) {
    for (const bool older : {false, true}) {
      FormRequest request;
      request.form = form;
      request.older = older;
      request.school = school.name;
      request.lang = lang;
      paper.parts.push_back(*form_part(request));
    }
  }
  return paper;
}

std::optional<PaperPart> form_part(const FormRequest& request) {
  if (request.form == "start-talk") {
    return FormMaker(request).start_talk();
  }
  if (request.form == "word-web") {
    return FormMaker(request).word_web();
  }
  return std::nullopt;
}

}  // namespace gesprek::publish
