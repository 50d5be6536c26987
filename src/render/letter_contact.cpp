#include "render/letter_contact.hpp"

#include <algorithm>
#include <vector>

#include "render/describe.hpp"
#include "render/plan_view.hpp"
#include "words/invite.hpp"

namespace gesprek::render {

std::string contact_ways(const Letter& letter, const InvitationContext& context) {
  std::vector<std::string> ways;
  const auto add = [&](const std::string& who, const std::string& how) {
    const std::string way = say(letter.lang, Message(words::invite::k_way, {{"who", who}, {"how", how}}));
    if (!how.empty() && std::ranges::find(ways, way) == ways.end()) {
      ways.push_back(way);
    }
  };
  const std::vector<PersonId> nobody;
  for (const LetterTalk& talk : letter.talks) {
    for (const PersonId& person : talk.row != nullptr    ? talk.row->staff
                                  : talk.owed != nullptr ? talk.owed->teachers
                                                         : nobody) {
      const Staff* member = context.roster.staff_member(person);
      add(staff_name(context.roster, person), member == nullptr ? std::string() : member->email);
    }
  }
  const School& school = context.school;
  const bool has_both = !school.phone.empty() && !school.email.empty();
  add(school.name, school.phone + (has_both ? ", " : "") + school.email);
  return enumerate(letter.lang, ways);
}

}  // namespace gesprek::render
