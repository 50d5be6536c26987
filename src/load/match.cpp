#include "load/match.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/text.hpp"
#include "load/keys.hpp"
#include "load/lost_zeros.hpp"
#include "model/log_facts.hpp"
#include "words/record.hpp"
#include "words/tables.hpp"

namespace gesprek {
namespace {

Message add_row_to(std::string table) {
  return {words::k_help_add_row, {{"table", std::move(table)}}};
}

KnownKeys pupil_keys(const Roster& roster) {
  std::vector<std::string> keys;
  for (const Pupil& pupil : roster.pupils) {
    keys.push_back(pupil.id.text);
  }
  return KnownKeys(std::move(keys));
}

KnownKeys person_keys(const Roster& roster) {
  std::vector<std::string> keys;
  for (const Guardian& guardian : roster.guardians) {
    keys.push_back(guardian.person.text);
  }
  for (const Staff& staff : roster.staff) {
    keys.push_back(staff.id.text);
  }
  return KnownKeys(std::move(keys));
}

KnownKeys household_keys(const Roster& roster) {
  std::vector<std::string> keys;
  for (const Guardian& guardian : roster.guardians) {
    keys.push_back(guardian.household.text);
  }
  return KnownKeys(std::move(keys));
}

KnownKeys moment_keys(const Policy& policy) {
  std::vector<std::string> keys;
  for (const Moment& moment : policy.moments) {
    keys.push_back(moment.id.text);
  }
  return KnownKeys(std::move(keys));
}

Message help_moments(const Policy& policy) {
  std::string all;
  for (const Moment& moment : policy.moments) {
    all += (all.empty() ? "" : ", ") + moment.id.text;
  }
  return {words::k_help_moments, {{"words", all}}};
}

/// One mender for each kind of key that records refer by.
struct Menders {
  LostZeros zeros;
  KnownKeys pupils, persons, households, moments;
  KeyMender pupil, person, household, moment;

  Menders(const Roster& roster, const Policy& policy, Severity severity, Diagnostics& diagnostics)
      : zeros(diagnostics),
        pupils(pupil_keys(roster)),
        persons(person_keys(roster)),
        households(household_keys(roster)),
        moments(moment_keys(policy)),
        pupil(pupils,
              {"unknown-pupil", words::k_unknown_pupil, add_row_to("pupils.csv"), severity, true,
               severity == Severity::warning},
              zeros, diagnostics),
        person(persons,
               {"unknown-person", words::k_unknown_person, add_row_to("guardians.csv / staff.csv"), severity,
                true, severity == Severity::warning},
               zeros, diagnostics),
        household(households,
                  {"unknown-household", words::k_unknown_household, add_row_to("guardians.csv"), severity},
                  zeros, diagnostics),
        moment(moments,
               {"unknown-moment", words::k_unknown_moment, help_moments(policy), severity, false, true},
               zeros, diagnostics) {}
};

/// A pupil who asks for a talk, named by the pupil's own key where no guardian or colleague has it.
bool asks_itself(const Request& request, const KnownKeys& persons) {
  return request.kind == Request::Kind::talk && !request.person.empty() &&
         request.person.text == request.pupil.text && !persons.has(request.person.text);
}

/// True for MOMENT/PUPIL or MOMENT/PUPIL/2 of that pupil, and for no talk at all: then there is nothing to
/// settle in it.
bool is_of(const TalkId& talk, const PupilId& pupil) {
  const std::size_t begin = talk.text.find('/') + 1;
  const std::size_t end = begin + pupil.text.size();
  return begin == 0 || (!pupil.empty() && talk.text.compare(begin, pupil.text.size(), pupil.text) == 0 &&
                        (end == talk.text.size() || talk.text[end] == '/'));
}

/// The pupil's key inside MOMENT/PUPIL or MOMENT/PUPIL/2.
void settle_talk(TalkId& talk, KeyMender& pupil, Span place) {
  const std::size_t begin = talk.text.find('/') + 1;
  if (begin == 0) {
    return;
  }
  const std::size_t size = std::min(talk.text.find('/', begin), talk.text.size()) - begin;
  std::string key = talk.text.substr(begin, size);
  pupil.settle(key, place);
  talk.text.replace(begin, size, key);
}

/// The people of "present=G1,P10" and "guardians=G1"; other words stay as they are.
std::string settled_value(const std::string& value, Menders& menders, Span place) {
  const bool names_people =
      value.find("present=") != std::string::npos || value.find("guardians=") != std::string::npos;
  if (!names_people && value.find("  ") == std::string::npos) {
    return value;
  }
  std::string settled;
  for (const std::string_view word : log_words(value)) {
    const std::size_t list_at =
        word.starts_with("present=") || word.starts_with("guardians=") ? word.find('=') + 1 : word.size();
    settled += settled.empty() ? "" : " ";
    settled += word.substr(0, list_at);
    for (std::string_view list = word.substr(list_at); !list.empty();) {
      const std::size_t end = std::min(list.find(','), list.size());
      std::string key(list.substr(0, end));
      const bool is_pupil = menders.pupils.has(key) || menders.pupils.with_zeros(key);
      (is_pupil ? menders.pupil : menders.person).settle(key, place);
      settled += key;
      settled += end < list.size() ? "," : "";
      list.remove_prefix(std::min(end + 1, list.size()));
    }
  }
  return settled;
}

void check_is_guardian(const Request& request, const Roster& roster, Diagnostics& diagnostics) {
  const bool about_guardian = request.kind == Request::Kind::separate;
  if (!about_guardian || request.pupil.empty() || request.person.empty()) {
    return;
  }
  const auto guardians = roster.guardians_of(request.pupil);
  if (std::ranges::none_of(guardians,
                           [&](const Guardian* guardian) { return guardian->person == request.person; })) {
    diagnostics.error(
        "not-a-guardian", request.row,
        Message{words::k_not_a_guardian, {{"key", request.person.text}, {"pupil", request.pupil.text}}},
        Message{words::k_help_not_a_guardian});
  }
}

/// `instead` is only for a talk in whose place the policy offers something (RP-72).
void check_has_choice(const Request& request, const Policy& policy, Diagnostics& diagnostics) {
  const Moment* moment = policy.find(request.moment);
  if (request.kind == Request::Kind::instead && moment != nullptr && !moment->opt_out) {
    diagnostics.error("nothing-instead", request.row,
                      Message{words::k_nothing_instead, {{"moment", request.moment.text}}},
                      Message{words::k_help_nothing_instead});
  }
}

/// Who is asked to join is a member of staff, by key or by role; another would be left out in silence.
void check_guest(const Request& request, const Roster& roster, Diagnostics& diagnostics) {
  const bool guest = request.kind == Request::Kind::guest;
  const bool attend = request.kind == Request::Kind::attend && request.value != "pupil";
  const bool known = roster.staff_member(request.person) != nullptr ||
                     std::ranges::any_of(roster.staff, [&](const Staff& staff) {
                       return !request.value.empty() &&
                              (staff.role == request.value || staff.role_as_written == request.value);
                     });
  if ((guest || attend) && !known && !(request.value.empty() && request.person.empty())) {
    // Without the words themselves: they are free text, and may name anybody.
    diagnostics.warning("guest-unknown", request.row, Message{words::k_guest_unknown},
                        Message{words::k_help_guest_unknown});
  }
}

void check_of_family(const Request& request, const PupilId& pupil, const Roster& roster,
                     Diagnostics& diagnostics) {
  const auto guardians = roster.guardians_of(pupil);
  if (!request.household.empty() &&
      std::ranges::find(guardians, request.household, &Guardian::household) == guardians.end()) {
    diagnostics.warning(
        "order-other-family", request.row,
        Message{words::k_order_other_family, {{"pupil", pupil.text}, {"household", request.household.text}}},
        Message{words::k_help_order_other_family});
  }
}

/// The pupils of `order` stand in its value.
void settle_order(Request& request, KeyMender& pupil, const Roster& roster, Diagnostics& diagnostics) {
  std::string value;
  for (const std::string_view word : log_words(request.value)) {
    std::string key(word);
    if (pupil.settle(key, request.row)) {
      check_of_family(request, PupilId(key), roster, diagnostics);
    }
    value += (value.empty() ? "" : " ") + key;
  }
  request.value = value;
}

/// A line of a sibling speaks of the talk with the whole family (B25); that of any other pupil is a slip.
void check_pupil_of(const LogLine& line, const Roster& roster, const Policy& policy,
                    Diagnostics& diagnostics) {
  const Moment* moment = policy.find(line.moment);
  const std::size_t begin = line.talk.text.find('/') + 1;
  const std::size_t size = std::min(line.talk.text.find('/', begin), line.talk.text.size()) - begin;
  const auto others = roster.guardians_of(PupilId(line.talk.text.substr(begin, size)));
  const auto own = roster.guardians_of(line.pupil);
  const bool with_family = moment != nullptr && moment->per_household;
  const bool same_family =
      with_family && std::ranges::any_of(own, [&](const Guardian* one) {
        return std::ranges::find(others, one->household, &Guardian::household) != others.end();
      });
  if (!line.pupil.empty() && !same_family) {
    diagnostics.warning(
        "other-pupil", line.row,
        Message{words::record::k_other_pupils_talk, {{"pupil", line.pupil.text}, {"talk", line.talk.text}}},
        Message{words::record::k_other_pupils_talk_help});
  }
}

/// A talk says its round and pupil: a line that leaves them open says the same as one that names them.
void fill_in(LogLine& line) {
  const std::size_t first = line.talk.text.find('/');
  if (first == std::string::npos) {
    return;
  }
  const std::size_t second = std::min(line.talk.text.find('/', first + 1), line.talk.text.size());
  if (line.moment.empty()) {
    line.moment = MomentId(line.talk.text.substr(0, first));
  }
  if (line.pupil.empty()) {
    line.pupil = PupilId(line.talk.text.substr(first + 1, second - first - 1));
  }
}

void check_of_talk(const LogLine& line, const Policy& policy, Diagnostics& diagnostics) {
  const Moment* moment = policy.find(line.moment);
  if (moment == nullptr || moment->kind != MomentKind::talk || !is_of_talks(line.event)) {
    return;
  }
  const Arg event{"event", std::string(word(line.event))};
  const Arg about{"moment", line.moment.text};
  diagnostics.warning(
      "of-whole-round", line.row, Message{words::record::k_of_whole_round, {event, about}},
      Message{words::record::k_of_whole_round_help, {event, about, {"date", iso(line.date)}}});
}

}  // namespace

void match_requests(std::vector<Request>& requests, const Roster& roster, const Policy& policy,
                    Diagnostics& diagnostics) {
  Menders menders(roster, policy, Severity::error, diagnostics);
  for (Request& request : requests) {
    const bool own = asks_itself(request, menders.persons);
    const bool pupil = menders.pupil.settle(request.pupil.text, request.row);
    if (own) {
      request.person = PersonId(request.pupil.text);
    }
    const bool person = !own && menders.person.settle(request.person.text, request.row);
    menders.household.settle(request.household.text, request.row);
    menders.moment.settle(request.moment.text, request.row);
    check_has_choice(request, policy, diagnostics);
    if (request.kind == Request::Kind::order) {
      settle_order(request, menders.pupil, roster, diagnostics);
    }
    if (person) {
      check_guest(request, roster, diagnostics);
    }
    if (pupil && person) {
      check_is_guardian(request, roster, diagnostics);
    }
  }
}

void match_log(Log& log, const Roster& roster, const Policy& policy, Diagnostics& diagnostics) {
  Menders menders(roster, policy, Severity::warning, diagnostics);
  for (LogLine& line : log.lines) {
    fill_in(line);
    menders.moment.settle(line.moment.text, line.row);
    const bool pupil = menders.pupil.settle(line.pupil.text, line.row);
    if (!pupil || !is_of(line.talk, line.pupil)) {
      settle_talk(line.talk, menders.pupil, line.row);
      if (!is_of(line.talk, line.pupil)) {
        check_pupil_of(line, roster, policy, diagnostics);
      }
    }
    if (line.pupil.empty() && line.talk.empty() && !line.undo) {
      check_of_talk(line, policy, diagnostics);
    }
    menders.person.settle(line.by.text, line.row);
    if (!line.value.empty()) {
      line.value = settled_value(line.value, menders, line.row);
    }
  }
}

void match_plan(Plan& plan, const Roster& roster, Diagnostics& diagnostics) {
  Menders menders(roster, Policy{}, Severity::warning, diagnostics);
  for (PlannedTalk& talk : plan.talks) {
    menders.pupil.settle(talk.pupil.text, talk.row);
    settle_talk(talk.id, menders.pupil, talk.row);
    for (PersonId& guardian : talk.guardians) {
      menders.person.settle(guardian.text, talk.row);
    }
    for (PersonId& member : talk.staff) {
      menders.person.settle(member.text, talk.row);
    }
  }
}

void match_topics(std::vector<Topic>& topics, const Roster& roster, Diagnostics& diagnostics) {
  Menders menders(roster, Policy{}, Severity::warning, diagnostics);
  for (Topic& topic : topics) {
    settle_talk(topic.talk, menders.pupil, topic.row);
    menders.person.settle(topic.guardian.text, topic.row);
  }
}

namespace {

/// Those that every policy can name (docs/reference/policy.md).
bool is_known_role(std::string_view role) {
  static constexpr auto k_roles = std::to_array<std::string_view>(
      {"teacher", "coordinator", "head", "secretary", "assistant", "interpreter", "next-teacher",
       "previous-teacher", "guidance-centre", "nursery", "guest", "proxy", "siblings", "specialist", "other",
       "overig"});
  return role.empty() || std::ranges::find(k_roles, role) != k_roles.end();
}

/// True for a role that the policy names under `roles:`.
bool names_role(const Policy& policy, std::string_view role) {
  return std::ranges::any_of(policy.roles, [&](const std::string& own) { return fold(own) == role; });
}

}  // namespace

void match_staff(const Roster& roster, const Policy& policy, Diagnostics& diagnostics) {
  for (const Staff& staff : roster.staff) {
    if (!is_known_role(staff.role) && !names_role(policy, staff.role) &&
        !names_role(policy, staff.role_as_written)) {
      diagnostics.warning("unknown-staff-role", staff.row,
                          Message{words::k_cell_no_role, {{"key", staff.role}}},
                          Message{words::k_help_cell_role});
    }
  }
}

}  // namespace gesprek
