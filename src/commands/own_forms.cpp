#include "commands/own_forms.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "store/folder.hpp"
#include "words/invite.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::invite;

using Type = std::pair<std::string_view, std::string_view>;
constexpr std::array<Type, 5> k_types{{
    {".pdf", "application/pdf"},
    {".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {".odt", "application/vnd.oasis.opendocument.text"},
    {".jpg", "image/jpeg"},
    {".png", "image/png"},
}};

bool goes_along(const std::vector<render::Letter>& letters, std::string_view form) {
  return std::any_of(letters.begin(), letters.end(), [&](const render::Letter& letter) {
    return std::any_of(letter.talks.begin(), letter.talks.end(), [&](const render::LetterTalk& talk) {
      return render::form_goes_along(talk) && talk.owed->form->id == form;
    });
  });
}

/// ".pdf": of a kind that we know, else none.
Type type_of(std::string_view file) {
  const std::string folded = fold(file);
  const auto found = std::find_if(k_types.begin(), k_types.end(),
                                  [&](const Type& type) { return folded.ends_with(type.first); });
  return found != k_types.end() ? *found : Type{"", "application/octet-stream"};
}

}  // namespace

OwnForms load_own_forms(LoadedSchool& loaded, const std::vector<render::Letter>& letters,
                        Diagnostics& problems) {
  OwnForms forms;
  for (std::size_t i = 0; i < loaded.policy.forms.size(); ++i) {
    const FormText& form = loaded.policy.forms[i];
    if (form.file.empty() || !goes_along(letters, form.id)) {
      continue;
    }
    const auto bytes =
        store::is_safe_path(form.file) ? loaded.folder.read(form.file) : std::optional<std::string>();
    if (!bytes) {
      problems.error("missing-form", form.basis.span, {words_of::k_no_form, {{"file", form.file}}},
                     Message(words_of::k_no_form_help));
      continue;
    }
    const auto [ending, type] = type_of(form.file);
    const std::string number = std::to_string(i + 1);
    forms[form.id] = {"form-" + std::string(number.size() < 2 ? "0" : "") + number + std::string(ending),
                      std::string(type), *bytes};
  }
  return forms;
}

}  // namespace gesprek::commands
