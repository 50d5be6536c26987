#include "load/policy_references.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "load/policy_repeat.hpp"
#include "load/policy_rule.hpp"
#include "words/expected.hpp"
#include "words/policy.hpp"
#include "words/policy_windows.hpp"

namespace gesprek::policy_reader {
namespace {

constexpr std::size_t k_slip = 2;          ///< so near is a slip of the pen
constexpr std::size_t k_telling_word = 5;  ///< letters of an id's first word that tell which talk is meant

/// True when a name begins with the id's first word: "contactavond-rapport-1" and "Contactavond eerste
/// rapport".
bool named_like(const LocalText& name, std::string_view id) {
  const std::string_view word = id.substr(0, id.find('-'));
  return word.size() >= k_telling_word &&
         (fold(name.nl).starts_with(word) || fold(name.en).starts_with(word));
}

/// The moment that was probably meant, or null.
const Moment* meant_by(const std::string& id, const Policy& policy) {
  std::vector<std::string> ids;
  for (const Moment& moment : policy.moments) {
    ids.push_back(moment.id.text);
  }
  const bool only_one = std::ranges::all_of(policy.moments, [&](const Moment& moment) {
    return moment.basis.span == policy.moments.front().basis.span;  // the rounds of one that comes back
  });
  if (only_one && !policy.moments.empty()) {
    return &policy.moments.front();
  }
  const std::string_view near = nearest(id, ids);
  const auto alike =
      std::ranges::find_if(policy.moments, [&](const Moment& one) { return named_like(one.name, id); });
  if (alike != policy.moments.end() && (near.empty() || edit_distance(near, id) > k_slip)) {
    return &*alike;
  }
  return near.empty() ? nullptr : policy.find(MomentId(std::string(near)));
}

std::string list_of_ids(const Policy& policy) {
  std::string list;
  for (const Moment& moment : policy.moments) {
    list += (list.empty() ? "" : ", ") + moment.id.text;
  }
  return list;
}

}  // namespace

namespace {

using Rounds = std::map<std::string, std::vector<MomentId>>;

void replace_by_rounds(std::vector<MomentId>& ids, const Rounds& repeated) {
  std::vector<MomentId> all;
  for (const MomentId& id : ids) {
    const auto rounds = repeated.find(id.text);
    rounds == repeated.end() ? all.push_back(id)
                             : void(all.insert(all.end(), rounds->second.begin(), rounds->second.end()));
  }
  ids = std::move(all);
}

std::string list_of(const std::vector<MomentId>& ids) {
  std::string list;
  for (const MomentId& id : ids) {
    list += (list.empty() ? "" : ", ") + id.text;
  }
  return list;
}

/// A moment that comes round as often means the matching time; any other has to say which.
class RoundMatcher {
 public:
  explicit RoundMatcher(Reading& reading) : m_reading(reading) {}

  void settle(Moment& moment) {
    const auto& unread = m_reading.without_when;  // nobody knows whether it comes round
    if (std::ranges::find(unread, moment.id.text) != unread.end()) {
      return;
    }
    if (moment.after_moment) {
      settle(moment.after_moment->text, moment, moment.after_basis.span);
    }
    settle(moment.window, moment);
    for (Audience& group : moment.audience) {
      if (group.window) {
        settle(*group.window, moment);
      }
    }
  }

 private:
  void settle(Window& window, const Moment& moment) {
    for (Point* point : {&window.from, &window.until}) {
      if (point->anchor == Anchor::moment) {
        settle(point->ref, moment, window.basis.span);
      }
    }
  }

  void settle(std::string& id, const Moment& moment, Span span) {
    const auto rounds = m_reading.repeated.find(id);
    if (rounds == m_reading.repeated.end()) {
      return;
    }
    const auto own = m_reading.repeated.find(moment.written.text);
    const MomentId* match =
        own == m_reading.repeated.end() ? nullptr : matching_round(rounds->second, moment.id, own->second);
    if (match != nullptr) {
      id = match->text;
      return;
    }
    if (m_reported != span) {
      m_reported = span;
      Diagnostic diagnostic;
      diagnostic.code = "which-round";
      diagnostic.message = {words::policy::k_which_round, {{"id", id}}};
      diagnostic.span = span;
      diagnostic.help = Message(words::policy::k_which_round_help, {{"ids", list_of(rounds->second)}});
      say_of_higher(diagnostic, m_reading.repeated_by[id]);
      m_reading.diagnostics.add(std::move(diagnostic));
    }
  }

  Reading& m_reading;
  Span m_reported;  ///< each round of one moment says the same
};

}  // namespace

/// An expectation or an accepted warning that names a moment which comes round means each of its rounds;
/// what comes after it, the matching one.
void expand_repeated(Policy& policy, Reading& reading) {
  for (Expectation& expectation : policy.expectations) {
    replace_by_rounds(expectation.of, reading.repeated);
  }
  std::vector<Accepted> accepted;
  for (const Accepted& one : policy.accepted) {
    std::vector<MomentId> ids{MomentId(one.moment)};
    replace_by_rounds(ids, reading.repeated);
    for (const MomentId& id : ids) {
      accepted.push_back(one);
      accepted.back().moment = id.text;
    }
  }
  policy.accepted = std::move(accepted);
  RoundMatcher matcher(reading);
  for (Moment& moment : policy.moments) {
    matcher.settle(moment);
  }
  std::erase_if(reading.moments_referred_to,
                [&](const auto& reference) { return reading.repeated.contains(reference.value); });
}

namespace {

/// The line of a higher layer that leaves out what a lower one refers to, or null.
const Located<std::string>* left_out(const Located<std::string>& reference, const Reading& reading) {
  const auto found = std::ranges::find_if(reading.left_out, [&](const auto& one) {
    return one.value == reference.value && is_above(one.span, reference.span);
  });
  return found == reading.left_out.end() ? nullptr : &*found;
}

void report_left_out(const Located<std::string>& gone, Span reference, Diagnostics& diagnostics) {
  Diagnostic diagnostic;
  diagnostic.code = "left-out-moment";
  diagnostic.message = {words::policy::k_left_out, {{"id", gone.value}}};
  diagnostic.span = gone.span;
  diagnostic.notes.push_back({words::policy::k_still_counted_on, reference});
  diagnostic.help = Message(words::policy::k_still_counted_on_help, {{"id", gone.value}});
  diagnostics.add(std::move(diagnostic));
}

}  // namespace

void check_references(const Policy& policy, const Reading& reading) {
  for (const auto& reference : reading.moments_referred_to) {
    if (policy.find(MomentId(reference.value)) != nullptr) {
      continue;
    }
    if (const Located<std::string>* gone = left_out(reference, reading)) {
      report_left_out(*gone, reference.span, reading.diagnostics);
      continue;
    }
    Diagnostic diagnostic;
    diagnostic.code = "unknown-moment";
    diagnostic.message = {words::policy::k_unknown_moment, {{"id", reference.value}}};
    diagnostic.span = reference.span;
    if (const Moment* meant = meant_by(reference.value, policy)) {
      diagnostic.help =
          Message(words::policy::k_did_you_mean,
                  {{"near", meant->written.text.empty() ? meant->id.text : meant->written.text}});
      diagnostic.notes.push_back({words::policy::k_near_moment, meant->basis.span});
    } else {
      diagnostic.help = Message(words::policy::k_moments_are, {{"ids", list_of_ids(policy)}});
    }
    reading.diagnostics.add(std::move(diagnostic));
  }
}

namespace {

std::string list_of_talks(const Policy& policy) {
  std::string list;
  for (const Moment& moment : policy.moments) {
    if (moment.kind == MomentKind::talk) {
      list += (list.empty() ? "" : ", ") + moment.id.text;
    }
  }
  return list;
}

}  // namespace

void check_expected(const Policy& policy, const Reading& reading) {
  for (const Expectation& expectation : policy.expectations) {
    const auto gathering = std::ranges::find_if(expectation.of, [&](const MomentId& id) {
      const Moment* moment = policy.find(id);
      return moment != nullptr && moment->kind != MomentKind::talk;
    });
    if (gathering == expectation.of.end()) {
      continue;
    }
    const Moment& moment = *policy.find(*gathering);
    Diagnostic diagnostic;
    diagnostic.code = "expected-no-talk";
    diagnostic.message = {words::expected::k_no_talk,
                          {{"id", moment.written.text.empty() ? moment.id.text : moment.written.text}}};
    diagnostic.span = expectation.basis.span;
    diagnostic.notes.push_back({words::expected::k_is_here, moment.basis.span});
    const std::string talks = list_of_talks(policy);
    diagnostic.help = talks.empty() ? Message(words::expected::k_no_talks_help)
                                    : Message(words::expected::k_no_talk_help, {{"ids", talks}});
    reading.diagnostics.add(std::move(diagnostic));
  }
}

namespace {

bool is_of_pupil(Anchor anchor) {
  return anchor == Anchor::first_day || anchor == Anchor::last_day || anchor == Anchor::birthday ||
         anchor == Anchor::class_change;
}

/// A fact of the pupil at either end, or another moment that has one; each moment is looked at once.
bool runs_with_pupil(const Window& window, const Policy& policy, std::set<const Moment*>& seen) {
  const auto runs = [&](const Point& point) {
    const Moment* other = point.anchor == Anchor::moment ? policy.find(MomentId(point.ref)) : nullptr;
    return is_of_pupil(point.anchor) ||
           (other != nullptr && seen.insert(other).second && runs_with_pupil(other->window, policy, seen));
  };
  return window.kind == WindowKind::between && (runs(window.from) || runs(window.until));
}

}  // namespace

void check_gatherings(const Policy& policy, const Reading& reading) {
  for (const Moment& moment : policy.moments) {
    if (moment.kind != MomentKind::event) {
      continue;
    }
    std::vector<const Window*> windows{&moment.window};
    for (const Audience& group : moment.audience) {
      group.window ? windows.push_back(&*group.window) : void();
    }
    const auto own = std::ranges::find_if(windows, [&](const Window* window) {
      std::set<const Moment*> seen;
      return runs_with_pupil(*window, policy, seen);
    });
    if (own != windows.end()) {
      reading.diagnostics.error("own-day-event", (*own)->basis.span,
                                {words::policy_windows::k_own_day_event, {{"id", moment.id.text}}},
                                Message(words::policy_windows::k_own_day_event_help));
    }
  }
}

}  // namespace gesprek::policy_reader
