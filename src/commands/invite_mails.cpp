#include "commands/invite_mails.hpp"

#include <algorithm>

#include "commands/targets.hpp"
#include "publish/letter_page.hpp"
#include "render/plan_view.hpp"
#include "words/invite.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::invite;

Arg letters_arg(const render::Look& look, std::ptrdiff_t letters) {
  return {"letters", render::count(look, static_cast<std::size_t>(letters), words_of::k_one_letter,
                                   words_of::k_many_letters)};
}

std::vector<std::string> secret_mails(const Selection& selection, const Roster& roster) {
  std::vector<std::string> files;
  for (std::size_t i = 0; i < selection.letters.size(); ++i) {
    const auto mails = render::letter_mails(selection.letters[i], roster);
    for (std::size_t k = 0; k < mails.size(); ++k) {
      if (mails[k].is_secret) {
        files.push_back(render::mail_file(i + 1, k));
      }
    }
  }
  return files;
}

}  // namespace

std::vector<Message> notes_on_mails(const render::Look& look, const Selection& selection,
                                    const InvitationInput& input) {
  std::vector<Message> notes;
  const Roster& roster = input.loaded.roster;
  const auto unsent = std::ranges::count_if(selection.letters, [&](const render::Letter& letter) {
    return render::letter_mails(letter, roster).front().to.empty();
  });
  // A school that has no mail addresses at all knows that.
  if (unsent > 0 && static_cast<std::size_t>(unsent) < selection.letters.size()) {
    notes.push_back({words_of::k_no_mail, {letters_arg(look, unsent)}});
  }
  if (const std::vector<std::string> files = secret_mails(selection, roster); !files.empty()) {
    notes.push_back({words_of::k_secret_mails, {{"files", some_of(files)}}});
  }
  const render::InvitationContext context{input.loaded.policy, input.loaded.school, roster};
  const auto left_standing = std::ranges::count_if(selection.letters, [&](const render::Letter& letter) {
    const auto calendar = publish::letter_calendar(letter, context, "", input.as_of, true);
    return calendar && !calendar->cancel;
  });
  if (left_standing > 0) {
    notes.push_back({words_of::k_no_organizer, {letters_arg(look, left_standing)}});
  }
  return notes;
}

}  // namespace gesprek::commands
