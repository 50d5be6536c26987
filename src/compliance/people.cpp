#include "compliance/people.hpp"

#include <algorithm>
#include <utility>

#include "agenda/staffing.hpp"
#include "words/compliance.hpp"

namespace gesprek {
namespace {

constexpr std::string_view k_key = "key";  ///< the argument beside a name that holds the key

bool is_name(std::string_view argument) {
  return argument == "pupil" || argument == "person" || argument == "name";
}

}  // namespace

Message keyed(Message message) {
  const auto key = std::ranges::find(message.args, k_key, &Arg::name);
  for (Arg& arg : message.args) {
    if (auto* inner = std::get_if<std::vector<Message>>(&arg.value)) {
      for (Message& part : *inner) {
        part = keyed(std::move(part));
      }
    } else if (is_name(arg.name) && key != message.args.end()) {
      arg.value = key->value;
    }
  }
  return message;
}

}  // namespace gesprek

namespace gesprek::compliance {

namespace say = words::compliance;

Message person(std::string_view key, const Facts& facts) {
  const std::string text(key);
  const auto name = facts.names.find(text);
  return {say::k_person,
          {{"person", name != facts.names.end() ? full_name(*name->second) : text}, {k_key, text}}};
}

std::vector<Message> people(const std::vector<PersonId>& keys, const Facts& facts) {
  std::vector<Message> named;
  for (const PersonId& key : keys) {
    named.push_back(person(key.text, facts));
  }
  return named;
}

std::vector<PersonId> staff_of_role(const RoleName& role, const Roster& roster) {
  std::vector<PersonId> found;
  if (role == Role::teacher) {
    return found;
  }
  for (const Staff& staff : roster.staff) {
    if (owed::has_role(staff, role)) {
      found.push_back(staff.id);
    }
  }
  return found;
}

bool is_one_of_several(const TalkFacts& talk, const Facts& facts) {
  const std::size_t pupil = talk.id.text.find('/');
  const bool numbered = pupil != std::string::npos && talk.id.text.find('/', pupil + 1) != std::string::npos;
  return talk.owed != nullptr && !talk.owed->guardians.empty() &&
         (numbered || facts.places.contains(TalkId(talk.id.text + "/2")));
}

}  // namespace gesprek::compliance
