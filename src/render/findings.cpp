#include "render/findings.hpp"

#include "compliance/people.hpp"
#include "diag/render.hpp"
#include "render/describe.hpp"
#include "render/finding_groups.hpp"
#include "render/plan_view.hpp"
#include "render/totals.hpp"
#include "words/check.hpp"

namespace gesprek::render {
namespace {

namespace words_of = words::check;

constexpr DutyStatus k_by_urgency[] = {DutyStatus::overdue, DutyStatus::late,   DutyStatus::pending,
                                       DutyStatus::met,     DutyStatus::waived, DutyStatus::untracked};

Tint tint(DutyStatus status) {
  if (status == DutyStatus::overdue) {
    return Tint::red;
  }
  return status == DutyStatus::late ? Tint::yellow : Tint::none;
}

std::string status_heading(const Look& look, DutyStatus status) {
  std::string text = look.in_words(status_text(status));
  text.front() = static_cast<char>(text.front() - 'a' + 'A');  // the words for it begin with a plain letter
  return text;
}

/// A line that is never broken, so that it can be copied.
std::string reference(const Look& look, std::size_t indent, const std::string& text) {
  return paint(Tint::dim, std::string(indent, ' ') + terminal_safe(text), look.color) + "\n";
}

/// The sentence; of many findings alike, with whom it is about.
std::string sentence(const Look& look, const FindingGroup& group) {
  const std::string text = look.in_words(group.message);
  if (group.names.empty()) {
    return text;
  }
  std::string names;
  for (const std::string& name : group.names) {
    names += (names.empty() ? "" : ", ") + name;
  }
  return look.in_words(Message(
      words_of::k_alike,
      {{"sentence", text}, {"count", static_cast<std::int64_t>(group.names.size())}, {"names", names}}));
}

/// The id of a finding, or of the first of many alike.
std::string id_of(const Look& look, const FindingGroup& group) {
  const std::string& first = group.duties.front()->id;
  const auto others = static_cast<std::int64_t>(group.duties.size()) - 1;
  return group.names.empty()
             ? first
             : look.in_words(Message(words_of::k_alike_ids, {{"id", first}, {"count", others}}));
}

/// Due date, clause and sentence; below them the id, and the row of a plan that it is about.
std::string finding(const Look& look, const FindingGroup& group, const Sources& sources) {
  constexpr std::size_t k_due_width = 15;
  constexpr std::size_t k_clause_width = 5;
  const Duty& duty = *group.duties.front();
  const std::string due = duty.due ? short_day(look, *duty.due) : look.in_words(words_of::k_no_due);
  const std::string first = "  " + pad(due, k_due_width) + "  " +
                            pad(terminal_safe(clause_text(duty.clause)), k_clause_width) + "  ";
  return hang(first, terminal_safe(sentence(look, group)), look.width) +
         reference(look, k_due_width + 4, id_of(look, group)) +
         (duty.row.known() ? reference(look, k_due_width + 4, render_place(duty.row, sources)) : "");
}

std::string section(const Look& look, DutyStatus status, const std::vector<const Duty*>& duties,
                    const Sources& sources) {
  const Message title(words_of::k_section, {{"status", status_heading(look, status)},
                                            {"count", static_cast<std::int64_t>(duties.size())}});
  std::string text = paint(tint(status), look.in_words(title), look.color) + "\n";
  for (const FindingGroup& group : group_findings(look, duties)) {
    text += finding(look, group, sources);
  }
  return text + "\n";
}

std::string summary_line(const Look& look, const DutySummary& summary, bool chosen) {
  const Phrase& words = chosen ? words_of::k_summary_chosen : words_of::k_summary;
  return paragraph(look, look.in_words(Message(words, {{"late", std::int64_t{summary.late}},
                                                       {"overdue", std::int64_t{summary.overdue}},
                                                       {"met", std::int64_t{summary.met}},
                                                       {"pending", std::int64_t{summary.pending}},
                                                       {"waived", std::int64_t{summary.waived}},
                                                       {"untracked", std::int64_t{summary.untracked}}})));
}

DutySummary summarise_found(const FindingsInput& input) {
  DutySummary summary;
  for (const Duty* duty : input.findings) {
    summary.count(duty->status);
  }
  return summary;
}

std::string forgotten_line(const Look& look, int forgotten) {
  return forgotten == 0 ? ""
                        : paragraph(look, look.in_words(Message(words_of::k_of_forgotten,
                                                                {{"count", std::int64_t{forgotten}}})));
}

/// Duties of people who were erased stand in the totals, and nowhere else.
const Phrase& nothing_found(const FindingsInput& input) {
  const bool missed = input.summary.late + input.summary.overdue > 0;
  return input.filtered                  ? words_of::k_filtered
         : input.forgotten > 0 && missed ? words_of::k_nothing_of_the_rest
                                         : words_of::k_nothing;
}

}  // namespace

std::string_view severity(DutyStatus status) {
  if (status == DutyStatus::overdue) {
    return "error";
  }
  return status == DutyStatus::late ? "warning" : "note";
}

std::string keyed_message(Lang lang, const Duty& duty) {
  return say(lang, keyed(duty.message));
}

std::vector<std::string> keyed_evidence(Lang lang, const Duty& duty) {
  std::vector<std::string> lines;
  for (const Message& message : duty.evidence) {
    lines.push_back(say(lang, keyed(message)));
  }
  return lines;
}

std::string render_findings(const Look& look, const FindingsInput& input) {
  std::string text = heading(look, look.in_words(Message(words_of::k_title, {{"day", input.as_of}}))) + "\n";
  for (const DutyStatus status : k_by_urgency) {
    std::vector<const Duty*> duties;
    for (const Duty* duty : input.findings) {
      if (duty->status == status) {
        duties.push_back(duty);
      }
    }
    if (!duties.empty()) {
      text += section(look, status, duties, input.sources);
    }
  }
  if (input.findings.empty()) {
    text += paragraph(look, look.in_words(nothing_found(input))) + "\n";
  } else {
    text +=
        paragraph(look, look.in_words(Message(words_of::k_explain, {{"id", input.findings.front()->id}}))) +
        "\n";
  }
  if (!input.untracked.empty()) {
    text += look.in_words(words_of::k_not_tracked) + "\n";
    for (const Duty* duty : input.untracked) {
      text += hang("  - ", terminal_safe(look.in_words(duty->message)), look.width);
    }
    text += "\n";
  }
  const Totals totals = totals_of(input.checked, input.policy);
  if (!input.statuses.empty()) {
    return text + render_totals(look, totals, input.policy, input.roster, input.statuses) +
           summary_line(look, summarise_found(input), true);
  }
  const bool with_pending = std::ranges::any_of(
      input.findings, [](const Duty* duty) { return duty->status == DutyStatus::pending; });
  return text + render_totals(look, totals, input.policy, input.roster, {}, with_pending) +
         summary_line(look, input.summary, input.chosen) + forgotten_line(look, input.forgotten);
}

std::vector<std::vector<std::string>> findings_rows(Lang lang, const FindingsInput& input) {
  std::vector<std::vector<std::string>> rows{{"id", "rule", "clause", "severity", "status", "pupil", "talk",
                                              "due", "policy", "message", "moment", "class", "owner",
                                              "owners", "met_on", "row"}};
  for (const Duty* duty : input.findings) {
    rows.push_back({duty->id, std::string(duty->rule), duty->clause, std::string(severity(duty->status)),
                    std::string(word(duty->status)), duty->pupil.text, duty->talk.text,
                    duty->due ? iso(*duty->due) : "", render_place(duty->policy, input.sources),
                    keyed_message(lang, *duty), duty->moment.text, duty->class_id.text,
                    std::string(key(duty->owner)), keys_cell(duty->owners),
                    duty->met_on ? iso(*duty->met_on) : "",
                    duty->row.known() ? render_place(duty->row, input.sources) : ""});
  }
  return rows;
}

}  // namespace gesprek::render
