// shared-with-guardians: guardians can read the report of a talk (A24).
//
// Owed once a report was filed, where the policy says that reports are shared. Shown by "shared", or by
// "shared=yes" on the report's line; "shared=no" marks it as hidden, until a later "shared". The policy names
// no term, so it is due with the report and never late.
//
// Example: a note of a talk that the pupil administration shows to staff only.
#include <algorithm>
#include <utility>

#include "compliance/draft.hpp"
#include "compliance/rules.hpp"
#include "compliance/terms.hpp"

namespace gesprek::compliance {
namespace {

namespace say = words::compliance;

/// What the lines of a talk tell about its report.
struct Sharing {
  const LogLine* filed = nullptr;
  std::optional<Day> shared;
  std::optional<Day> hidden;  ///< it was marked as not shared, and not shared after that
};

Sharing look_up(const TalkFacts& talk) {
  Sharing sharing;
  for (const LogLine* line : talk.lines) {
    const bool filed = line->event == LogEvent::report_filed;
    const auto mark = filed ? log_value(line->value, "shared") : std::nullopt;
    if (filed && sharing.filed == nullptr) {
      sharing.filed = line;
    }
    if (line->event == LogEvent::shared || mark == "yes") {
      sharing.shared = sharing.shared.value_or(line->date);
      sharing.hidden.reset();
    } else if (mark == "no") {
      sharing.hidden = line->date;
      sharing.shared.reset();
    }
  }
  return sharing;
}

Duty check_talk(const TalkFacts& talk, const Sharing& sharing, bool tracked, const Facts& facts) {
  const Report& report = talk.moment->report;
  Draft draft =
      draft_for("shared-with-guardians", say::k_shared, talk, report.shared_basis, report.by, facts);
  const Day held = talk.held.empty() ? sharing.filed->date : talk.held.front();
  const Day done = std::max(sharing.filed->date, sharing.shared.value_or(sharing.filed->date));
  draft.due = std::max(report_term(talk, held, facts).due, done);
  draft.tracked = tracked;
  draft.met_on = sharing.shared ? std::optional(done) : std::nullopt;  // nobody reads what is not there yet
  draft.failed = sharing.hidden.has_value();
  draft.evidence.push_back(Message(say::k_filed_on, {{"day", sharing.filed->date}}));
  if (sharing.hidden) {
    draft.evidence.push_back(Message(say::k_marked_not_shared, {{"day", *sharing.hidden}}));
  }
  return settle(std::move(draft), facts);
}

}  // namespace

void check_shared_with_guardians(const Facts& facts, Duties& duties) {
  for (const TalkFacts& talk : facts.talks) {
    if (talk.moment->report.shared != Stated::yes) {
      continue;
    }
    const Sharing sharing = look_up(talk);
    if (sharing.filed != nullptr) {
      duties.push_back(check_talk(talk, sharing, facts.seen_sharing, facts));
    }
  }
}

}  // namespace gesprek::compliance
