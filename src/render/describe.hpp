// Parts of the policy and the plan in words that stand in many outputs.
#pragma once

#include <string>
#include <vector>

#include "agenda/agenda.hpp"
#include "compliance/compliance.hpp"
#include "model/policy.hpp"
#include "render/look.hpp"

namespace gesprek::render {

/// "groep 1–4, 6 en 8"; no grades: "alle groepen".
std::string grades_text(Lang lang, const std::vector<int>& grades);
/// "onderbouw"; a name of the school's own as it is.
std::string division_text(Lang lang, const std::string& division);
/// "groep 2, 4, 6 en 8 (met een nieuwe leerkracht)": one group.
std::string audience_text(Lang lang, const Audience& audience);
/// "groep 3, 5 en 7; groep 2, 4, 6 en 8 (met een nieuwe leerkracht)".
std::string audience_text(Lang lang, const Moment& moment);
/// "10 minuten", "ten hoogste 60 minuten", "in overleg", "niet vermeld".
std::string duration_text(Lang lang, const Duration& duration);
/// "ouders/verzorgers, leerkracht, leerling indien passend".
std::string attendees_text(Lang lang, const Moment& moment);
/// How a table names a clause: a path into the policy, which stands in for one, without the moment that the
/// line names anyway: "moments.startgesprek.duration" is "duration".
std::string clause_text(const std::string& clause);
/// Whether it is mandatory, and for whom that is said apart: "ja; leerling nee", "ouders/verzorgers ja".
std::string mandatory_text(Lang lang, const Moment& moment);
/// "ja", "nee", "niet vermeld".
const Phrase& stated_text(Stated stated);
const Phrase& mode_text(Mode mode);
const Phrase& status_text(DutyStatus status);
/// One of the policy's own in its own word.
std::string role_text(Lang lang, const RoleName& role);

/// "yes", "no", "not-stated": for programs.
std::string_view key(Stated stated);
/// "talk", "event", "recurring", "cadence", "checklist": for programs.
std::string_view key(MomentKind kind);
/// "guardians", "pupil", "teacher" …: for programs.
std::string_view key(Role role);
/// The same; one of the policy's own in its own word, which lives as long as `role`.
std::string_view key(const RoleName& role);

/// "a, b en c".
std::string enumerate(Lang lang, const std::vector<std::string>& items);
/// "a, b of c".
std::string one_of(Lang lang, const std::vector<std::string>& items);

}  // namespace gesprek::render
