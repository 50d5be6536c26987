// Rules about what a policy leaves open: mandatory or not, how long, how many, for whom.
#include <algorithm>
#include <array>
#include <set>

#include "agenda/reasons.hpp"
#include "agenda/terms.hpp"
#include "base/joined.hpp"
#include "base/text.hpp"
#include "lint/rule.hpp"
#include "model/vague_words.hpp"
#include "words/expected.hpp"
#include "words/policy_lint.hpp"

namespace gesprek::lint {
namespace {

namespace say = words::policy_lint;

constexpr int k_grades = 8;

Message vague_help(std::string_view key) {
  return {say::k_vague_help, {{"key", std::string(key)}}};
}

/// As the policy writes it.
const Phrase& word_of(std::string_view key) {
  return key == "well_ahead"    ? say::k_word_well_ahead
         : key == "some_days"   ? say::k_word_some_days
         : key == "some_weeks"  ? say::k_word_some_weeks
         : key == "some_months" ? say::k_word_some_months
                                : say::k_word_some_times;
}

void report_vague(Reporter& reporter, const Moment& moment, Span span, const Phrase& phrase,
                  const Length& number, std::string_view key) {
  reporter.report(moment.id.text, span, {phrase, {{"number", owed::nested(owed::length_in_words(number))}}},
                  vague_help(key));
}

void check_vague_window(const Facts& facts, const Moment& moment, Reporter& reporter) {
  const Window& window = moment.window;
  if (window.from.some_weeks || window.until.some_weeks) {
    report_vague(reporter, moment, window.basis.span, say::k_some_weeks, facts.school().vague.some_weeks,
                 "some_weeks");
  } else if (window.about && window.margin.count == 0) {
    report_vague(reporter, moment, window.basis.span, say::k_about, facts.school().vague.about, "about");
  }
}

/// Deadlines and rhythms: "well ahead", "some weeks", "about 2 weeks", "a few times a year".
void check_vague_lengths(Policy policy, Reporter& reporter) {
  const auto tell = [&](const Moment* moment, Span span, Message number, std::string_view key) {
    Message message = key.empty()
                          ? Message(say::k_about_length, {{"number", owed::nested(std::move(number))}})
                          : Message(say::k_vague_number,
                                    {{"word", &word_of(key)}, {"number", owed::nested(std::move(number))}});
    reporter.report(moment == nullptr ? std::string() : moment->id.text, span, std::move(message),
                    key.empty() ? Message(say::k_about_length_help) : vague_help(key));
  };
  std::vector<Span> told;  // what every talk has from one line is said once
  each_length(policy, [&](const StatedLength& stated) {
    const bool is_new = std::ranges::find(told, stated.basis.span) == told.end();
    if (stated.length.vague != Vague::none && is_new) {
      told.push_back(stated.basis.span);
      tell(stated.moment, stated.basis.span, owed::length_in_words(number_of(stated.length)),
           vague_key(stated.length.vague));
    }
  });
  for (const Moment& moment : policy.moments) {
    const bool vague_times = moment.cadence && (moment.cadence->some || moment.cadence->about);
    if (vague_times) {
      tell(&moment, moment.cadence->basis.span,
           moment.cadence->times == 1
               ? Message(say::k_one_time)
               : Message(say::k_so_many_times, {{"times", std::int64_t{moment.cadence->times}}}),
           moment.cadence->some ? "some_times" : "");
    }
  }
}

/// A length that leaves room is planned with one number: the policy's, or the school's.
void check_vague_duration(const Facts& facts, const Moment& moment, const Duration& duration,
                          Reporter& reporter) {
  using Kind = Duration::Kind;
  const bool is_vague = duration.kind == Kind::at_most || duration.kind == Kind::at_least || duration.about;
  if (is_vague) {
    const std::int64_t minutes = owed::worked_with(moment, duration, facts.school()).count();
    reporter.report(moment.id.text, duration.basis.span, {say::k_vague_duration, {{"minutes", minutes}}},
                    Message(say::k_vague_duration_help, {{"moment", moment.id.text}}));
  }
}

/// Divisions that the policy names, with the line that names them.
void each_division(const Policy& policy,
                   const std::function<void(const std::string&, const Moment&, Span)>& see) {
  const auto all = [&](const std::vector<std::string>& names, const Moment& moment, Span span) {
    for (const std::string& name : names) {
      see(name, moment, span);
    }
  };
  for (const Moment& moment : policy.moments) {
    for (const Audience& group : moment.audience) {
      all(group.divisions, moment, group.basis.span);
    }
    if (moment.event) {
      for (const EventTime& time : moment.event->hours) {
        all(time.divisions, moment, time.basis.span);
      }
      for (const MoreTimes& more : moment.event->more) {
        all(more.divisions, moment, more.basis.span);
      }
    }
  }
}

/// The groups of all planned talks with guardians that have pupils of the grade.
std::vector<const Audience*> groups_of_grade(const Facts& facts, int grade) {
  std::vector<const Audience*> groups;
  for (const Moment& moment : facts.policy().moments) {
    for (const Audience& group : moment.audience) {
      if (is_planned_talk(moment) && concerns_grade(group, grade, facts.school())) {
        groups.push_back(&group);
      }
    }
  }
  return groups;
}

/// The most talks with the family that an expectation names for one child: a child is in one grade, and a
/// talk without guardians is none with its family. Which grades a division has, the school says.
int most_with_family(const Expectation& expectation, const Facts& facts) {
  const auto may_have = [&](const Moment& moment, int grade) {
    return std::ranges::any_of(moment.audience, [&](Audience group) {
      facts.input.knows_school ? void() : group.divisions.clear();
      return concerns_grade(group, grade, facts.school());
    });
  };
  std::ptrdiff_t most = 0;
  for (int grade = 0; grade <= k_grades; ++grade) {
    most = std::max(most, std::ranges::count_if(expectation.of, [&](const MomentId& id) {
                      const Moment* moment = facts.policy().find(id);
                      return moment != nullptr && !moment->without_guardians && may_have(*moment, grade);
                    }));
  }
  return static_cast<int>(most);
}

/// The first moment, unless a higher layer leaves one out or changes for whom one is.
Span place_of_gap(const Policy& policy) {
  static constexpr std::array<std::string_view, 6> k_keys{".grades", ".divisions", ".if",
                                                          ".unless", ".who",       ".on_request"};
  std::vector<Span> places{policy.moments.front().basis.span};
  for (const Override& one : policy.overrides) {
    const bool about_whom =
        std::ranges::any_of(k_keys, [&](std::string_view key) { return one.path.ends_with(key); });
    if (about_whom || leaves_out(one, policy)) {
      places.push_back(one.now);
    }
  }
  return at_fault(places);
}

}  // namespace

/// Nothing says whether a talk with guardians is mandatory (A13, A16).
void check_mandatory_stated(const Facts& facts, Reporter& reporter) {
  std::vector<std::string> silent;
  std::vector<Span> places;
  for (const Moment& moment : facts.policy().moments) {
    const bool stated = moment.mandatory != Stated::not_stated ||
                        std::ranges::any_of(moment.attendees, [](const Attendee& attendee) {
                          return attendee.mandatory != Stated::not_stated;
                        });
    if (moment.kind == MomentKind::talk && !stated && !reporter.accepted(moment.id.text)) {
      places.push_back(at_fault({moment.basis.span, moment.mandatory_basis.span}));
      silent.push_back(moment.id.text);
    }
  }
  if (!silent.empty()) {
    reporter.report({}, at_fault(places), {say::k_mandatory_not_stated, {{"moments", joined(silent)}}},
                    Message(say::k_mandatory_help));
  }
}

/// A talk that is planned needs a duration: the policy's, or where it states none the school's (B01, B08,
/// B10, B11, B15).
void check_duration_known(const Facts& facts, Reporter& reporter) {
  if (!facts.input.knows_school) {
    return;
  }
  for (const Moment& moment : facts.policy().moments) {
    const SchoolRound* round = facts.school().round(moment.id);
    const bool by_group =
        !moment.audience.empty() && std::ranges::all_of(moment.audience, [](const Audience& group) {
          return group.duration.has_value();
        });
    if (moment.kind == MomentKind::talk && moment.duration.kind == Duration::Kind::not_stated && !by_group &&
        (round == nullptr || !round->duration)) {
      reporter.report(moment.id.text, moment.duration.basis.span,
                      {say::k_duration_missing, {{"moment", moment.id.text}}},
                      Message(say::k_duration_help, {{"moment", moment.id.text}}));
    }
  }
}

/// A vague word is kept; the number that is worked with is said.
void check_vague_words(const Facts& facts, Reporter& reporter) {
  std::set<Span> told;  // once for a talk, and once for what every talk or round has from one line
  for (const Moment& moment : facts.policy().moments) {
    check_vague_window(facts, moment, reporter);
    if (moment.kind == MomentKind::talk) {
      check_vague_duration(facts, moment, moment.duration, reporter);
    }
    for (const Audience& group : moment.audience) {
      if (group.duration) {
        check_vague_duration(facts, moment, *group.duration, reporter);
      }
    }
    const auto judged = std::ranges::find(moment.attendees, Presence::if_suitable, &Attendee::presence);
    if (judged != moment.attendees.end() && told.insert(judged->basis.span).second) {
      reporter.report(moment.id.text, judged->basis.span, {say::k_if_suitable, {{"moment", moment.id.text}}},
                      Message(say::k_if_suitable_help));
    }
  }
  check_vague_lengths(facts.policy(), reporter);
}

/// A form is shipped, or stands under `forms:` with a file (A26).
void check_forms(const Facts& facts, Reporter& reporter) {
  const auto& shipped = facts.input.shipped_forms;
  for (const Moment& moment : facts.policy().moments) {
    if (!moment.form) {
      continue;
    }
    const std::string& id = moment.form->id;
    const bool own = std::ranges::any_of(
        facts.policy().forms, [&](const FormText& form) { return form.id == id && !form.file.empty(); });
    if (!own && std::ranges::find(shipped, id) == shipped.end()) {
      reporter.report(moment.id.text, moment.form->basis.span, {say::k_unknown_form, {{"form", id}}},
                      Message(say::k_unknown_form_help, {{"forms", joined(shipped)}}));
    }
  }
  for (const FormText& form : facts.policy().forms) {
    if (!form.file.empty() && facts.input.exists && !facts.input.exists(form.file)) {
      reporter.report({}, form.basis.span, {say::k_related_missing, {{"file", form.file}}},
                      Message(say::k_related_help));
    }
  }
}

/// Which grades make up a division is the school's to say; without that nobody is meant.
void check_divisions(const Facts& facts, Reporter& reporter) {
  if (!facts.input.knows_school) {
    return;
  }
  std::vector<std::string> known;
  for (const auto& [name, grades] : facts.school().divisions) {
    known.push_back(name);
  }
  std::set<std::string> said;
  each_division(facts.policy(), [&](const std::string& name, const Moment& moment, Span span) {
    if (std::ranges::find(known, name) != known.end() || !said.insert(name).second) {
      return;
    }
    Message help = known.empty() ? Message(say::k_no_divisions_help, {{"division", name}})
                                 : Message(say::k_unknown_division_help, {{"divisions", joined(known)}});
    reporter.report(moment.id.text, span, {say::k_unknown_division, {{"division", name}}}, std::move(help));
  });
}

/// A grade with whose guardians no talk is planned in the year, or only one under a condition (A08).
void check_grades_covered(const Facts& facts, Reporter& reporter) {
  std::vector<int> bare;
  for (int grade = 1; grade <= k_grades; ++grade) {
    if (!covers_everybody(groups_of_grade(facts, grade))) {
      bare.push_back(grade);
    }
  }
  if (!bare.empty() && !facts.policy().moments.empty()) {
    reporter.report({}, place_of_gap(facts.policy()),
                    {say::k_grade_not_covered, {{"grades", owed::grades_in_digits(bare)}}},
                    Message(say::k_accept_help, {{"code", std::string("grade-not-covered")}}));
  }
}

/// An expectation of more talks than it names, or than one child can have of them (B05).
void check_expectations(const Facts& facts, Reporter& reporter) {
  for (const Expectation& expectation : facts.policy().expectations) {
    const auto named = static_cast<std::int64_t>(expectation.of.size());
    const std::int64_t most = most_with_family(expectation, facts);
    const auto report = [&](const Phrase& phrase, std::int64_t given, std::optional<Message> help) {
      reporter.report({}, expectation.basis.span,
                      {phrase,
                       {{"expectation", expectation.id},
                        {"wanted", std::int64_t{expectation.at_least}},
                        {"given", given}}},
                      std::move(help));
    };
    if (expectation.at_least > named) {
      report(say::k_out_of_reach, named, std::nullopt);
    } else if (expectation.at_least > most) {
      report(words::expected::k_out_of_reach_of_one, most,
             Message(words::expected::k_out_of_reach_of_one_help));
    }
  }
}

}  // namespace gesprek::lint
