#include "model/letter_template.hpp"

namespace gesprek {
namespace embedded {
extern const std::string_view letter_invitation_nl;
extern const std::string_view letter_invitation_en;
extern const std::string_view letter_wishes_nl;
extern const std::string_view letter_wishes_en;
}  // namespace embedded

namespace {

using Fields = std::string_view;

constexpr std::array<Fields, 4> k_letter_fields{"names", "children", "moments", "school"};
constexpr std::array<Fields, 10> k_talk_fields{"pupil", "given", "class", "moment",  "when",
                                               "was",   "where", "with",  "present", "minutes"};
constexpr std::array<TemplateScope, 1> k_talks{TemplateScope{"talk", k_talk_fields, {}}};
constexpr std::array<TemplateScope, 2> k_cancelled_parts{TemplateScope{"talk", k_talk_fields, {}},
                                                         TemplateScope{"again", {}, {}}};

constexpr std::array<Fields, 2> k_dates{"opens", "closes"};
constexpr std::array<TemplateScope, 3> k_choose_parts{TemplateScope{"talk", k_talk_fields, {}},
                                                      TemplateScope{"dates", k_dates, {}},
                                                      TemplateScope{"no_dates", {}, {}}};

constexpr std::array<Fields, 2> k_expected{"moment", "why"};
constexpr std::array<Fields, 2> k_year{"count", "moments"};
constexpr std::array<Fields, 2> k_form{"form", "given"};
constexpr std::array<Fields, 3> k_instead{"moment", "instead", "day"};
constexpr std::array<Fields, 1> k_back_day{"day"};
constexpr std::array<TemplateScope, 2> k_form_parts{TemplateScope{"back_by", k_back_day, {}},
                                                    TemplateScope{"back", {}, {}}};

constexpr std::array<Fields, 5> k_invitation_fields{"subject", "names", "children", "moments", "school"};
constexpr std::array<Fields, 1> k_apart{"about"};
constexpr std::array<Fields, 1> k_contact{"ways"};
constexpr std::array<TemplateScope, 17> k_invitation_parts{
    TemplateScope{"cancelled", {}, k_cancelled_parts},
    TemplateScope{"not_yours", {}, k_talks},
    TemplateScope{"changed", {}, k_talks},
    TemplateScope{"reminder", {}, k_choose_parts},
    TemplateScope{"times", {}, k_talks},
    TemplateScope{"choose", {}, k_choose_parts},
    TemplateScope{"offer", {}, k_talks},
    TemplateScope{"mandatory", k_expected, {}},
    TemplateScope{"not_mandatory", k_expected, {}},
    TemplateScope{"mandatory_not_stated", k_expected, {}},
    TemplateScope{"instead", k_instead, {}},
    TemplateScope{"year", k_year, {}},
    TemplateScope{"topics", {}, {}},
    TemplateScope{"form", k_form, k_form_parts},
    TemplateScope{"other_time", {}, {}},
    TemplateScope{"apart", k_apart, {}},
    TemplateScope{"contact", k_contact, {}}};
constexpr TemplateScope k_invitation{"", k_invitation_fields, k_invitation_parts};

constexpr std::array<Fields, 3> k_block{"day", "from", "until"};
constexpr std::array<Fields, 1> k_reply{"code"};
constexpr std::array<TemplateScope, 7> k_wishes_parts{
    TemplateScope{"talk", k_talk_fields, {}}, TemplateScope{"boxes", {}, {}},
    TemplateScope{"in_words", {}, {}},        TemplateScope{"block", k_block, {}},
    TemplateScope{"back_by", k_back_day, {}}, TemplateScope{"reply", k_reply, {}},
    TemplateScope{"contact", k_contact, {}}};
constexpr TemplateScope k_wishes{"", k_letter_fields, k_wishes_parts};

}  // namespace

const TemplateScope& template_scope(LetterKind kind) {
  return kind == LetterKind::wishes ? k_wishes : k_invitation;
}

std::string template_file(LetterKind kind, Lang lang) {
  return std::string(kind == LetterKind::wishes ? "wishes" : "invitation") +
         (lang == Lang::nl ? ".nl" : ".en") + ".txt";
}

std::string_view shipped_template(LetterKind kind, Lang lang) {
  if (kind == LetterKind::wishes) {
    return lang == Lang::nl ? embedded::letter_wishes_nl : embedded::letter_wishes_en;
  }
  return lang == Lang::nl ? embedded::letter_invitation_nl : embedded::letter_invitation_en;
}

}  // namespace gesprek
