// The forms that go along with a letter.
#include "render/invitation.hpp"
#include "words/invite.hpp"

namespace gesprek::render {

namespace words_of = words::invite;

bool form_goes_along(const LetterTalk& talk) {
  return is_theirs(talk.news) && talk.news != News::changed && talk.owed != nullptr && talk.owed->form &&
         talk.owed->form->sent_with_invitation;
}

std::string form_name(Lang lang, const Policy& policy, std::string_view id) {
  for (const FormText& form : policy.forms) {
    if (form.id == id && !form.name.empty()) {
      return form.name.in(lang);
    }
  }
  if (id == "start-talk") {
    return say(lang, words_of::k_form_start_talk);
  }
  return id == "word-web" ? say(lang, words_of::k_form_word_web) : std::string(id);
}

}  // namespace gesprek::render
