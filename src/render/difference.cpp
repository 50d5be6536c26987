#include "render/difference.hpp"

#include <algorithm>

#include "base/terminal.hpp"
#include "base/text_table.hpp"
#include "review/wording.hpp"
#include "words/difference.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::difference;
using review::Change;

Lang other(Lang lang) {
  return lang == Lang::nl ? Lang::en : Lang::nl;
}

/// One of those who attend, of the conditions or of the items to record: keys have the English word.
std::string part_name(Lang lang, const std::string& word) {
  const Phrase* phrase = review::word_named(word);
  return phrase == nullptr ? word : say(lang, *phrase);
}

std::string rule_name(Lang lang, const std::string& key) {
  const auto found = std::ranges::find(words_of::k_rules, std::string_view(key), &words_of::RuleName::key);
  if (found != std::end(words_of::k_rules)) {
    return say(lang, found->name);
  }
  const std::size_t dot = key.find('.');  // "attendees.teacher", "if.new teacher": of one of them
  const bool of_one = key.starts_with("attendees.") || key.starts_with("if.") || key.starts_with("record.");
  return of_one ? rule_name(lang, key.substr(0, dot)) + " (" + part_name(lang, key.substr(dot + 1)) + ")"
                : key;
}

/// Of which rules the clause changes; the name stands under the clause of the moment itself.
std::string changed_rules(Lang lang, const Change& change) {
  if (!change.moment.empty() && std::ranges::find(change.rules, "name") != change.rules.end()) {
    return say(lang, words_of::k_whole_moment);
  }
  std::string names;
  for (const std::string& key : change.rules) {
    names += (names.empty() ? "" : ", ") + rule_name(lang, key);
  }
  return names;
}

const Phrase& clause_phrase(const Change& change) {
  if (change.before.empty()) {
    return words_of::k_clause_added;
  }
  return change.now.empty() ? words_of::k_clause_removed : words_of::k_clause_changed;
}

/// "new: grades 3, 4, May, 10 minutes".
std::string whole_text(Lang lang, const Change& change) {
  const Phrase& phrase = change.kind == Change::Kind::added     ? words_of::k_moment_added
                         : change.kind == Change::Kind::removed ? words_of::k_moment_removed
                                                                : words_of::k_moment_moved;
  const Message& summary = change.kind == Change::Kind::added ? change.now : change.before;
  return say(lang, phrase) + (summary.empty() ? "" : ": " + say(lang, summary));
}

/// The sentence with those of its arguments that the phrase has.
std::string rule_text(Lang lang, const Phrase& phrase, const Change& change) {
  const bool elsewhere = &phrase == &words_of::k_changed_elsewhere;
  const Lang of_values = elsewhere ? other(lang) : lang;
  const auto value = [&](const Message& message) { return message.empty() ? "" : say(of_values, message); };
  Message sentence(
      phrase, {{"rule", change.rules.empty() ? rule_name(lang, change.key) : changed_rules(lang, change)}});
  if (!change.before.empty()) {
    sentence.args.push_back({"before", value(change.before)});
  }
  if (!change.now.empty()) {
    sentence.args.push_back({"now", value(change.now)});
  }
  return say(lang, sentence);
}

/// A text of which only the other language changes shows nothing in this one.
const Phrase& changed_phrase(Lang lang, const Change& change) {
  return say(lang, change.before) == say(lang, change.now) ? words_of::k_changed_elsewhere
                                                           : words_of::k_changed;
}

std::string hours_text(Lang lang, Minutes minutes) {
  constexpr std::int64_t k_minutes_an_hour = 60;
  constexpr std::int64_t k_tenths = 10;
  const std::int64_t tenths = (minutes.count() * k_tenths + k_minutes_an_hour / 2) / k_minutes_an_hour;
  return std::to_string(tenths / k_tenths) + (lang == Lang::nl ? "," : ".") +
         std::to_string(tenths % k_tenths);
}

std::vector<TextCell> load_row(Lang lang, const std::string& name, const review::Workload& before,
                               const review::Workload& now) {
  return {name, std::to_string(before.talks), std::to_string(now.talks), hours_text(lang, before.minutes),
          hours_text(lang, now.minutes)};
}

bool is_same(const review::Workload& one, const review::Workload& other) {
  return one.talks == other.talks && one.minutes == other.minutes;
}

/// Of the teachers for whom something changes, and all together; a sentence where nothing does.
std::string load_table(const Look& look, const DifferenceInput& input) {
  TextTable table({{look.in_words(words_of::k_teacher)},
                   {look.in_words(words_of::k_talks_before), Align::right},
                   {look.in_words(words_of::k_talks_now), Align::right},
                   {look.in_words(words_of::k_hours_before), Align::right},
                   {look.in_words(words_of::k_hours_now), Align::right}});
  const review::Workload& now = input.school_now;
  bool changes = !is_same(input.school_before, now);
  for (const LoadChange& teacher : input.teachers) {
    if (!is_same(teacher.before, teacher.now)) {
      changes = true;
      table.add_row(load_row(look.lang, terminal_safe(teacher.name), teacher.before, teacher.now));
    }
  }
  if (!is_same(input.nobody.before, input.nobody.now)) {
    table.add_row(
        load_row(look.lang, look.in_words(words_of::k_nobody_yet), input.nobody.before, input.nobody.now));
  }
  if (!changes) {
    return paragraph(
        look, look.in_words(Message(words_of::k_load_same, {{"talks", std::int64_t{now.talks}},
                                                            {"hours", hours_text(look.lang, now.minutes)}})));
  }
  table.add_row(load_row(look.lang, look.in_words(words_of::k_total), input.school_before, now));
  return heading(look, look.in_words(words_of::k_load)) + table.render(look.table());
}

std::string heading_of(const Look& look, const Change& change) {
  return change.moment.empty() ? look.in_words(words_of::k_policy)
                               : look.in_words(Message(words_of::k_moment,
                                                       {{"name", change.name}, {"id", change.moment.text}}));
}

/// What changes under one heading: of a moment, or of several for which all of it is the same.
struct Section {
  std::string heading;
  std::vector<std::string> names;
  std::vector<std::string> lines;
};

/// A moment that goes while another of the same pupils, days and length comes is probably the same one under
/// another id: plans and the log name it by that.
std::string renamed_text(Lang lang, const Change& come, const std::vector<Change>& changes) {
  if (come.kind != Change::Kind::added || !come.key.empty()) {
    return {};
  }
  const auto gone = std::ranges::find_if(changes, [&](const Change& one) {
    return one.kind == Change::Kind::removed && one.key.empty() && !one.before.empty() &&
           say(Lang::en, one.before) == say(Lang::en, come.now);
  });
  return gone == changes.end() ? "" : say(lang, Message(words_of::k_renamed, {{"id", gone->moment.text}}));
}

/// What is remarkable about the moment as a whole, beside what it says; empty: nothing.
std::string remark(Lang lang, const Change& change, const std::vector<Change>& changes) {
  if (change.split_from.empty()) {
    return renamed_text(lang, change, changes);
  }
  const bool is_gone = std::ranges::any_of(changes, [&](const Change& other) {
    return other.kind == Change::Kind::removed && other.key.empty() && other.moment == change.split_from;
  });
  return say(
      lang, Message(is_gone ? words_of::k_comes_round : words_of::k_split, {{"id", change.split_from.text}}));
}

std::vector<Section> sections_of(const Look& look, const std::vector<Change>& changes) {
  std::vector<Section> sections;
  for (const Change& change : changes) {
    const std::string heading = heading_of(look, change);
    if (sections.empty() || sections.back().heading != heading) {
      sections.push_back({heading, {change.name.in(look.lang)}, {}});
    }
    sections.back().lines.push_back(change_text(look.lang, change));
    if (std::string more = remark(look.lang, change, changes); !more.empty()) {
      sections.back().lines.push_back(std::move(more));
    }
  }
  return sections;
}

/// One rule of `every_talk` changes many talks alike: they are named together, at the first of them.
std::vector<Section> joined(std::vector<Section> sections) {
  constexpr std::ptrdiff_t k_many = 3;
  std::vector<Section> all;
  for (Section& section : sections) {
    const auto alike = [&](const Section& other) { return other.lines == section.lines; };
    const bool many = std::ranges::count_if(sections, alike) >= k_many;
    const auto first = std::ranges::find_if(all, alike);
    if (many && first != all.end()) {
      first->names.push_back(section.names.front());
    } else {
      all.push_back(section);
    }
  }
  return all;
}

std::string title_of(const Look& look, const Section& section) {
  std::string names;
  for (const std::string& name : section.names) {
    names += (names.empty() ? "" : ", ") + name;
  }
  return section.names.size() == 1
             ? section.heading
             : look.in_words(
                   Message(words_of::k_moments,
                           {{"names", names}, {"count", static_cast<std::int64_t>(section.names.size())}}));
}

}  // namespace

std::string change_text(Lang lang, const Change& change) {
  if (change.key.empty()) {
    return whole_text(lang, change);
  }
  const Phrase& phrase = change.kind == Change::Kind::added     ? words_of::k_added
                         : change.kind == Change::Kind::removed ? words_of::k_removed
                         : change.kind == Change::Kind::changed ? changed_phrase(lang, change)
                                                                : clause_phrase(change);
  const std::string text = rule_text(lang, phrase, change);
  return change.whom.empty()
             ? text
             : say(lang, Message(words_of::k_for, {{"whom", say(lang, change.whom)}, {"change", text}}));
}

std::string render_difference(const Look& look, const DifferenceInput& input) {
  std::string text = heading(
      look, look.in_words(Message(words_of::k_title, {{"before", input.before}, {"now", input.now}})));
  for (const Section& section : joined(sections_of(look, input.changes))) {
    text += "\n" + paragraph(look, title_of(look, section));
    for (const std::string& line : section.lines) {
      text += hang("  - ", terminal_safe(line), look.width);
    }
  }
  if (!input.teachers.empty() || input.nobody.now.talks + input.nobody.before.talks > 0) {
    text += "\n" + load_table(look, input);
  }
  const auto number = static_cast<std::int64_t>(input.changes.size());
  text += "\n";
  if (number == 0) {
    return text + paragraph(look, look.in_words(words_of::k_same));
  }
  return text +
         paragraph(look, look.in_words(number == 1 ? Message(words_of::k_one_change)
                                                   : Message(words_of::k_summary, {{"count", number}})));
}

}  // namespace gesprek::render
