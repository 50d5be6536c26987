#include "commands/record_check.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "commands/record_waived.hpp"
#include "commands/targets.hpp"
#include "compliance/facts.hpp"
#include "compliance/rules.hpp"
#include "words/commands.hpp"
#include "words/record.hpp"
#include "words/record_items.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::commands;
namespace say_record = words::record;

using People = std::vector<std::string_view>;
using Texts = std::vector<std::string>;

constexpr std::size_t k_longest_word = 30;
constexpr std::chrono::days k_year{365};

/// Ways to reach a family that a policy need not name.
constexpr std::string_view k_usual_channels[] = {"parro", "mail",  "phone", "letter",
                                                 "paper", "video", "home"};
/// Shipped with the program, so that a policy need not name them.
constexpr std::string_view k_shipped_forms[] = {"start-talk", "word-web"};

void add_new(Texts& texts, const std::string& text) {
  if (!text.empty() && std::ranges::find(texts, text) == texts.end()) {
    texts.push_back(text);
  }
}

Texts rules() {
  Texts known;
  for (const compliance::Rule& rule : compliance::all_rules()) {
    known.emplace_back(rule.word);
  }
  return known;
}

Texts class_words(const Roster& roster) {
  Texts known;
  for (const SchoolClass& one : roster.classes) {
    known.push_back(one.id.text);
  }
  return known;
}

Texts channel_words(const Policy& policy) {
  Texts known(std::begin(k_usual_channels), std::end(k_usual_channels));
  for (const Channel& channel : policy.channels) {
    add_new(known, channel.id);
  }
  for (const Moment& moment : policy.moments) {
    add_new(known, moment.invite.channel);
    add_new(known, moment.invite.channel_before_start);
    for (const std::string& channel : moment.cadence ? moment.cadence->through : Texts{}) {
      add_new(known, channel);
    }
  }
  return known;
}

Texts form_words(const Policy& policy) {
  Texts known(std::begin(k_shipped_forms), std::end(k_shipped_forms));
  for (const FormText& form : policy.forms) {
    add_new(known, form.id);
  }
  for (const Moment& moment : policy.moments) {
    add_new(known, moment.form ? moment.form->id : "");
  }
  return known;
}

Texts item_words(const Policy& policy) {
  Texts known;
  for (const Moment& moment : policy.moments) {
    for (const RecordItem& item : moment.record) {
      add_new(known, item.item);
    }
  }
  return known;
}

/// "sick-at-home": no blanks, no marks, not a sentence, and no number of anybody's.
bool is_one_word(std::string_view text) {
  const auto fits = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80U || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           c == '-';
  };
  constexpr std::ptrdiff_t k_most_digits = 6;
  const auto digits = std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; });
  return text.size() <= k_longest_word && digits <= k_most_digits && std::ranges::all_of(text, fits);
}

/// Every key of a pupil or guardian, and every word of their names that says who they are.
std::set<std::string> names_of(const Roster& roster) {
  std::set<std::string> names;
  const auto add = [&](const PersonName& name, const std::string& key) {
    names.insert(fold(key));
    for (const std::string& text : {fold(name.given), fold(name.family)}) {
      for (const std::string_view part : log_words(text)) {
        names.emplace(part);
      }
    }
  };
  for (const Pupil& pupil : roster.pupils) {
    add(pupil.name, pupil.id.text);
  }
  for (const Guardian& guardian : roster.guardians) {
    add(guardian.name, guardian.person.text);
  }
  return names;
}

/// Whether the word, or a part of it between hyphens, is one of the names.
bool names_somebody(std::string_view word, const std::set<std::string>& names) {
  const std::string folded = fold(word);
  for (std::size_t begin = 0; begin <= folded.size();) {
    const std::size_t end = std::min(folded.find('-', begin), folded.size());
    if (names.contains(folded.substr(begin, end - begin))) {
      return true;
    }
    begin = end + 1;
  }
  return names.contains(folded);
}

/// The checks of one line.
class LineCheck {
 public:
  LineCheck(const LogLine& line, Span span, const Vocabulary& words, Diagnostics& problems)
      : m_line(line), m_span(span), m_words(words), m_problems(problems) {}

  void check() {
    check_day();
    if (m_line.event == LogEvent::waived) {
      check_waiver();
    }
    check_class();
    check_known("channel", "unknown-channel", say_record::k_unknown_channel, m_words.channels);
    check_known("form", "unknown-form", say_record::k_unknown_form, m_words.forms);
    if (m_line.event == LogEvent::agreements_recorded || m_line.event == LogEvent::goals_recorded) {
      check_items();
    }
    check_word("reason");
    check_word("kind");
  }

 private:
  /// A waiver names a finding or a rule of the checks, and a reason; any other would settle nothing.
  void check_waiver() {
    const std::string rule(log_value(m_line.value, "rule").value_or(""));
    if (compliance::find_rule(rule) == nullptr && !waived_finding(m_line)) {
      unknown("unknown-rule", words_of::k_unknown_rule, rule, rules());
    }
    if (log_value(m_line.value, "reason").value_or("").empty()) {
      m_problems.error("reason-missing", m_span, {words_of::k_waived_without_reason},
                       Message(words_of::k_waived_without_reason_help));
    }
  }

  void check_day() {
    if (m_line.date < m_words.first) {
      m_problems.error("long-ago", m_span, {say_record::k_long_ago, {{"day", m_line.date}}},
                       Message(say_record::k_long_ago_help));
    }
  }

  /// Names of classes differ in one character as a rule: none is near.
  void check_class() {
    const std::string typed(log_value(m_line.value, "class").value_or(""));
    const Texts& known = m_words.classes;
    if (!typed.empty() && std::ranges::find(known, typed) == known.end()) {
      m_problems.error("unknown-class", m_span, {say_record::k_unknown_class, {{"typed", typed}}},
                       these_exist(known));
    }
  }

  void check_known(std::string_view key, std::string_view code, const Phrase& phrase, const Texts& known) {
    const auto value = log_value(m_line.value, key);
    if (value && std::ranges::find(known, *value) == known.end()) {
      unknown(code, phrase, std::string(*value), known);
    }
  }

  /// Agreements are words of the policy; what they say stays in the pupil administration.
  void check_items() {
    const Texts& known = m_words.items;
    for (const std::string_view item : log_words(m_line.value)) {
      if (std::ranges::find(known, words::record_item_id(item)) == known.end()) {
        unknown("unknown-item", say_record::k_unknown_item, std::string(item), known);
      }
    }
  }

  void check_word(std::string_view key) {
    const auto value = log_value(m_line.value, key);
    const Arg called{"key", std::string(key)};
    if (value && !is_one_word(*value)) {
      m_problems.error("not-a-word", m_span, {say_record::k_not_a_word, {called}},
                       Message(say_record::k_not_a_word_help));
    } else if (value && names_somebody(*value, m_words.names)) {
      m_problems.error("names-somebody", m_span, {say_record::k_names_somebody, {called}},
                       Message(say_record::k_names_somebody_help));
    }
  }

  void unknown(std::string_view code, const Phrase& phrase, const std::string& typed, const Texts& known) {
    report_unknown(phrase, code, {typed, m_span}, known, these_exist(known), m_problems);
  }

  const LogLine& m_line;
  Span m_span;
  const Vocabulary& m_words;
  Diagnostics& m_problems;
};

bool is_guardian_of(const Roster& roster, const PupilId& pupil, std::string_view key) {
  return std::ranges::any_of(roster.guardians_of(pupil),
                             [&](const Guardian* guardian) { return guardian->person.text == key; });
}

/// Of the family of another pupil, and not of the school. Who is nobody at all is reported by match_log.
bool is_of_another_family(const Roster& roster, const PupilId& pupil, std::string_view key) {
  const bool is_of_family = roster.pupil(PupilId(std::string(key))) != nullptr ||
                            std::ranges::any_of(roster.guardians, [&](const Guardian& guardian) {
                              return guardian.person.text == key;
                            });
  return is_of_family && key != pupil.text && !is_guardian_of(roster, pupil, key) &&
         roster.staff_member(PersonId(std::string(key))) == nullptr;
}

Message own_guardians(const Roster& roster, const PupilId& pupil) {
  std::vector<std::string> keys;
  for (const Guardian* guardian : roster.guardians_of(pupil)) {
    keys.push_back(guardian->person.text);
  }
  if (keys.empty()) {
    return {words_of::k_no_guardians, {{"pupil", pupil.text}}};
  }
  return {words_of::k_not_of_pupil_help, {{"pupil", pupil.text}, {"guardians", some_of(keys)}}};
}

}  // namespace

Message these_exist(const std::vector<std::string>& known) {
  if (known.empty()) {
    return {say_record::k_leave_out};
  }
  return {words_of::k_known_events, {{"known", some_of(known, known.size())}}};
}

Vocabulary::Vocabulary(const LoadedSchool& loaded)
    : classes(class_words(loaded.roster)),
      channels(channel_words(loaded.policy)),
      forms(form_words(loaded.policy)),
      items(item_words(loaded.policy)),
      names(names_of(loaded.roster)),
      first(loaded.calendar->year().first - k_year) {}

void check_people(const Log& log, const Roster& roster, Diagnostics& found) {
  for (const LogLine& line : log.lines) {
    for (const std::string_view word : {"present", "guardians"}) {
      for (const std::string_view key : compliance::named_people(line, word).value_or(People{})) {
        if (!line.pupil.empty() && is_of_another_family(roster, line.pupil, key)) {
          found.error("not-a-guardian", line.row,
                      {words_of::k_not_of_pupil, {{"person", std::string(key)}, {"pupil", line.pupil.text}}},
                      own_guardians(roster, line.pupil));
        }
      }
    }
  }
}

void check_new_line(const LogLine& line, Span span, const Vocabulary& words, Diagnostics& problems) {
  if (!line.undo) {
    LineCheck(line, span, words, problems).check();
  }
}

}  // namespace gesprek::commands
