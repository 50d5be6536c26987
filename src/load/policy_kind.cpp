#include "load/policy_kind.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "words/policy.hpp"
#include "words/policy_nearest.hpp"
#include "words/policy_nearest_talks.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr Word<MomentKind> k_kinds[] = {
    {"talk", MomentKind::talk},           {"event", MomentKind::event},
    {"recurring", MomentKind::recurring}, {"cadence", MomentKind::cadence},
    {"checklist", MomentKind::checklist},
};

constexpr unsigned bit(MomentKind kind) {
  return 1U << static_cast<unsigned>(kind);
}
constexpr unsigned k_talk = bit(MomentKind::talk);
constexpr unsigned k_event = bit(MomentKind::event);
constexpr unsigned k_recurring = bit(MomentKind::recurring);
constexpr unsigned k_cadence = bit(MomentKind::cadence);
constexpr unsigned k_checklist = bit(MomentKind::checklist);

/// Which keys belong to which kinds of moment, for those that do not belong to all.
struct KindKey {
  std::string_view key;
  unsigned kinds;
  const Phrase* instead = nullptr;  ///< what a gathering says in its place
  const Phrase* in_talk = nullptr;  ///< and a talk
};
constexpr KindKey k_kind_keys[] = {
    {"grades", k_talk | k_event | k_recurring | k_cadence},
    {"divisions", k_talk | k_event | k_recurring | k_cadence},
    {"if", k_talk | k_event | k_recurring | k_cadence},
    {"unless", k_talk | k_event | k_recurring | k_cadence},
    {"who", k_talk | k_event | k_recurring | k_cadence},
    {"when", k_talk | k_event},
    {"mandatory", k_talk | k_event},
    {"same_moment_for_all_divisions", k_talk | k_event},
    {"duration", k_talk, &words::policy_nearest::k_length_of_event},
    {"attendees", k_talk, &words::policy_nearest::k_people_of_event},
    {"may_join", k_talk},
    {"invite", k_talk},
    {"report", k_talk},
    {"form", k_talk},
    {"record", k_talk},
    {"on_request", k_talk},
    {"mode", k_talk},
    {"duo", k_talk},
    {"per", k_talk},
    {"siblings_together", k_talk},
    {"after", k_talk},
    {"advice", k_talk},
    {"instead", k_talk},
    {"repeat", k_talk, &words::policy_nearest::k_times_of_event},
    {"follow_up", k_talk},
    {"after_no_show", k_talk},
    {"times", k_event},
    {"times_more", k_event},
    {"rounds", k_event},
    {"hours", k_event | k_recurring},
    {"for", k_cadence | k_checklist},
    {"at_least", k_cadence | k_checklist, nullptr, &words::policy_nearest::k_lead_of_talk},
    {"by", k_event | k_recurring | k_cadence | k_checklist, nullptr, &words::policy_nearest::k_who_of_talk},
    {"at_most", k_cadence},
    {"counts", k_cadence},
    {"holidays_count", k_cadence},
    {"through", k_cadence, nullptr, &words::policy_nearest::k_channel_of_talk},
};

std::string kinds_with(unsigned kinds) {
  std::string list;
  for (const auto& kind : k_kinds) {
    if ((kinds & bit(kind.value)) != 0) {
      list += (list.empty() ? "" : ", ") + std::string(kind.text);
    }
  }
  return list;
}

/// A key that only a talk has stands in it.
bool is_surely_talk(const Node& moment) {
  static constexpr std::string_view k_of_talks[] = {
      "duration", "invite", "report", "form",    "record", "on_request", "mode",      "duo",
      "per",      "after",  "advice", "instead", "repeat", "may_join",   "follow_up", "after_no_show"};
  return std::ranges::any_of(k_of_talks, [&](std::string_view key) { return moment.find(key) != nullptr; });
}

/// Keys that belong to another kind get a message of their own rather than "unknown key".
void check_keys_of_kind(RuleReader& reader, MomentKind kind, Span place_of_kind) {
  const auto name = std::ranges::find(k_kinds, kind, &Word<MomentKind>::value)->text;
  for (const KindKey& row : k_kind_keys) {
    const Entry* entry = (row.kinds & bit(kind)) != 0 ? nullptr : find_entry(reader.node(), row.key);
    if (entry == nullptr) {
      continue;
    }
    reader.optional(row.key);
    Diagnostic diagnostic;
    diagnostic.code = "key-of-other-kind";
    diagnostic.message = {words::policy::k_key_of_other_kind,
                          {{"key", entry->key}, {"kind", std::string(name)}}};
    diagnostic.span = entry->key_span;
    const Phrase* of_talk = kind == MomentKind::talk ? row.in_talk : nullptr;
    const bool gathering = kind == MomentKind::event || kind == MomentKind::recurring;
    diagnostic.help = gathering && row.instead != nullptr ? Message(*row.instead)
                      : of_talk != nullptr                ? Message(*of_talk)
                                                          : Message(words::policy::k_key_belongs_to,
                                                                    {{"key", entry->key}, {"kinds", kinds_with(row.kinds)}});
    if (const Entry* stated = find_entry(reader.node(), "kind")) {
      say_of_higher(diagnostic, stated->value.span);
    } else if (is_surely_talk(reader.node())) {
      diagnostic.notes.push_back({words::policy::k_kind_not_stated, place_of_kind});
      diagnostic.notes.push_back({words::policy::k_in_this_moment, reader.basis().span});
    } else {  // the kind is what is missing
      diagnostic.notes.push_back({words::policy::k_this_key, diagnostic.span});
      diagnostic.notes.push_back({words::policy::k_kind_not_stated, place_of_kind});
      diagnostic.span = place_of_kind;
    }
    reader.diagnostics().add(std::move(diagnostic));
  }
}

}  // namespace

std::optional<MomentKind> read_kind(RuleReader& moment) {
  const Span place = moment.place_for_next();
  std::optional<MomentKind> kind = MomentKind::talk;
  if (const Entry* entry = moment.optional("kind")) {
    kind = one_word(entry->value, k_kinds, words::policy::k_a_kind, moment.diagnostics());
  }
  if (kind) {
    check_keys_of_kind(moment, *kind, place);
  }
  return kind;
}

bool is_expectation(const Node& item) {
  static constexpr std::string_view k_of_moments[] = {"kind", "when", "grades", "who", "attendees"};
  return item.is_mapping() && item.find("of") != nullptr &&
         std::ranges::none_of(k_of_moments, [&](std::string_view key) { return item.find(key) != nullptr; });
}

void report_expectation(RuleReader& item, const std::string& id) {
  for (const Entry& entry : item.node().entries) {
    item.optional(entry.key);
  }
  item.diagnostics().error("other-list", item.basis().span, {words::policy::k_other_list, {{"id", id}}},
                           Message(words::policy::k_other_list_help));
}

}  // namespace gesprek::policy_reader
