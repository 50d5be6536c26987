// Letters as pages to print, and what goes along with them: calendar and form.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "publish/ics.hpp"
#include "publish/paper.hpp"
#include "render/invitation.hpp"

namespace gesprek::publish {

/// The letters as one page without a script, each on a sheet of its own when it is printed.
std::string write_letters(Lang lang, const std::string& title,
                          std::span<const render::LetterDocument> letters);

/// The letter as the HTML part of a mail message: no outside address, no script.
std::string mail_html(const render::LetterDocument& letter);

/// The household's appointments of the letter; cancelled ones apart, as the message that takes them away
/// (RFC 5546). Nothing when there are none.
std::optional<CalendarFile> letter_calendar(const render::Letter& letter,
                                            const render::InvitationContext& context,
                                            std::string_view school_key, Day as_of, bool cancelled);

/// The forms that go along with the letter, filled in with the child's given name and the day by which they
/// are wanted back; forms of the school's own are not among them.
std::vector<PaperPart> letter_forms(const render::Letter& letter, const render::InvitationContext& context);

}  // namespace gesprek::publish
