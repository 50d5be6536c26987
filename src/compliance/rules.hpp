// The rules: every check of the program as one row of a table, each with its prose and its code in a file of
// rules/.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "compliance/duties.hpp"
#include "compliance/facts.hpp"

namespace gesprek::compliance {

struct Rule {
  std::string_view word;   ///< stable: stands in ids, in waivers and after --only
  const Phrase* summary;   ///< what it asks
  const Phrase* evidence;  ///< what the school logs to show that it was met
  const Phrase* task;      ///< what somebody has to do: "invite"
  LogEvent settled_by;     ///< the event that shows it, where the rule itself says nothing else
  void (*check)(const Facts& facts, Duties& duties);
};

/// In the order in which a talk meets them.
std::span<const Rule> all_rules();
/// Nothing for a word that is no rule.
const Rule* find_rule(std::string_view word);

/// Whether the policy gives the rule anything to ask, whatever is planned or logged. True where only plan or
/// log can tell.
bool may_ask(std::string_view rule, const Policy& policy);

void check_planned(const Facts& facts, Duties& duties);
void check_invited_in_time(const Facts& facts, Duties& duties);
void check_right_people_invited(const Facts& facts, Duties& duties);
void check_form_sent(const Facts& facts, Duties& duties);
void check_form_returned(const Facts& facts, Duties& duties);
void check_reminded(const Facts& facts, Duties& duties);
void check_held(const Facts& facts, Duties& duties);
void check_in_period(const Facts& facts, Duties& duties);
void check_new_appointment(const Facts& facts, Duties& duties);
void check_attendance(const Facts& facts, Duties& duties);
void check_duration(const Facts& facts, Duties& duties);
void check_report_in_time(const Facts& facts, Duties& duties);
void check_recorded(const Facts& facts, Duties& duties);
void check_shared_with_guardians(const Facts& facts, Duties& duties);
void check_follow_up(const Facts& facts, Duties& duties);
void check_offered(const Facts& facts, Duties& duties);
void check_instead_given(const Facts& facts, Duties& duties);
void check_expectation(const Facts& facts, Duties& duties);
void check_cadence(const Facts& facts, Duties& duties);
void check_event_held(const Facts& facts, Duties& duties);
void check_announced(const Facts& facts, Duties& duties);
void check_chat_made(const Facts& facts, Duties& duties);

}  // namespace gesprek::compliance
