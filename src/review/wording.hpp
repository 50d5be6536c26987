// The small values of a policy as messages: a length, a window, who takes part. The English words are those
// in which a policy writes them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/policy.hpp"
#include "words/conditions.hpp"
#include "words/phrase.hpp"

namespace gesprek::review {

Message text_of(std::string text);
Message text_of(const LocalText& text);
Message number_of(int number);
Message yes_no(bool value);
/// The messages joined by commas; `none` where there are none.
Message list_of(std::vector<Message> items, const Phrase& none);

Message stated_of(Stated stated);
const words::ConditionWords& condition_words(Condition::Fact fact);
/// "new teacher", "no sibling at school".
Message condition_of(const Condition& condition);
Message length_of(const Length& length);
Message duration_of(const Duration& duration);
Message window_of(const Window& window);
/// "In the evening"; not of `any`.
const Phrase& part_of_day(Window::Part part_of);
/// 1 … 12.
const Phrase& month_name(int number);
/// "Thuis"; a form that the program does not know as it is written.
Message mode_of(const std::string& mode);
/// "Telefoon"; a channel of the school's own as it is written.
Message channel_of(const std::string& id);
/// "De kerstvakantie"; a closed period of the school by its own name.
Message holiday_of(const std::string& name);
Message role_of(const RoleName& role);
/// A role that the program knows no duties for, by its word in the file: the policy's own stays as it is.
Message other_role(const std::string& word);
Message talks_of(SeparatedParents::Talks talks);
Message roles_of(const std::vector<RoleName>& roles);
Message attendee_of(const Attendee& attendee);
Message hours_of(const ClockRange& clock);
Message weekdays_of(const std::vector<Weekday>& weekdays);
/// In an order of their own, to compare them: all of them must hold.
std::vector<Condition> in_order(std::vector<Condition> conditions);
/// "grades 3, 5, 7 if new teacher".
Message whom_of(const std::vector<int>& grades, const std::vector<std::string>& divisions,
                const std::vector<Condition>& conditions);
/// A role, a condition or an item to record by its English word in any case; null for one that has a number
/// in it, or that the policy or school gave a word of its own.
const Phrase* word_named(std::string_view english);
/// "once a week", "once every 4 weeks".
Message once_every(const Length& length, int times = 1);
/// "once a month", "once every 4 weeks".
Message rhythm_of(const Cadence& cadence);

}  // namespace gesprek::review
