#include "render/imported.hpp"

#include <algorithm>

#include "base/terminal.hpp"
#include "words/imported.hpp"

namespace gesprek::render {
namespace {

namespace say_import = words::imported;

std::string files_line(const Look& look, const ImportReport& report) {
  std::string files;
  for (const std::string& file : report.files) {
    files += (files.empty() ? "" : ", ") + file;
  }
  const Message message =
      report.school_year.empty()
          ? Message(say_import::k_read, {{"files", files}})
          : Message(say_import::k_read_of_year, {{"files", files}, {"school_year", report.school_year}});
  return paragraph(look, look.in_words(message));
}

/// "9 still to come, 3 left and passed over"; empty when there is nothing to say.
std::string pupils_remark(const Look& look, const ImportReport& report) {
  std::string text;
  if (report.expected > 0) {
    text = look.in_words(
        Message(say_import::k_expected, {{"count", static_cast<std::int64_t>(report.expected)}}));
  }
  if (report.left > 0) {
    text +=
        (text.empty() ? "" : ", ") +
        look.in_words(Message(say_import::k_had_left, {{"count", static_cast<std::int64_t>(report.left)}}));
  }
  return text;
}

std::string guardians_remark(const Look& look, const ImportReport& report) {
  const auto count = static_cast<std::int64_t>(report.guardians_unknown);
  return count == 0 ? "" : look.in_words(Message(say_import::k_guardians_unknown, {{"count", count}}));
}

std::string understood_table(const Look& look, const ImportReport& report) {
  TextTable table({{""}, {"", Align::right}, {""}});
  const auto row = [&](const Phrase& what, const ImportReport::Carried& carried, const std::string& remark) {
    const std::string absent = look.in_words(say_import::k_not_carried);
    table.add_row({look.in_words(what), carried.is_there ? std::to_string(carried.count) : "–",
                   carried.is_there ? remark : absent});
  };
  row(say_import::k_pupils, report.pupils, pupils_remark(look, report));
  row(say_import::k_classes, report.classes, "");
  row(say_import::k_staff, report.staff, "");
  row(say_import::k_guardians, report.guardians, guardians_remark(look, report));
  return table.render(look.table());
}

std::string meaning_of(const Look& look, const ImportReport::Column& column) {
  if (column.left_out != nullptr) {
    return "– " + look.in_words(*column.left_out);
  }
  const std::string what = look.in_words(*column.meaning);
  if (!column.of_guardian) {
    return what;
  }
  return look.in_words(column.number > 0 ? Message(say_import::k_of_guardian_number,
                                                   {{"what", what}, {"number", std::int64_t{column.number}}})
                                         : Message(say_import::k_of_guardian, {{"what", what}}));
}

/// Which heading was taken for what, and which were left out; empty where the files are no lists.
std::string columns_table(const Look& look, const ImportReport& report) {
  if (report.columns.empty()) {
    return {};
  }
  TextTable table({{""}, {""}});
  for (const ImportReport::Column& column : report.columns) {
    table.add_row({column.heading, meaning_of(look, column)});
  }
  return look.in_words(say_import::k_columns_read) + "\n" + table.render(look.table()) + "\n";
}

constexpr std::size_t k_pairs_to_look_at = 20;  ///< more pairs of siblings nobody goes through on a screen

std::string list_text(const Look& look, const ImportReport::List& list, std::size_t most) {
  std::string items;
  for (std::size_t i = 0; i < std::min(most, list.items.size()); ++i) {
    items += (i == 0 ? "" : ", ") + list.items[i].text;
  }
  if (list.items.size() > most) {
    items += look.in_words(
        Message(say_import::k_more, {{"count", static_cast<std::int64_t>(list.items.size() - most)}}));
  }
  const std::string line = look.in_words(*list.heading) + " (" + std::to_string(list.items.size()) + "): ";
  std::string text = hang("  ", terminal_safe(line + items), look.width);
  if (list.advice != nullptr) {
    text += hang("    ", terminal_safe(look.in_words(*list.advice)), look.width);
  }
  return text;
}

std::string last_line(const Look& look, const ImportReport& report) {
  if (report.written.empty()) {
    return paragraph(look, look.in_words(say_import::k_nothing_changes));
  }
  std::string tables;
  for (const std::string& table : report.written) {
    tables += (tables.empty() ? "" : ", ") + table;
  }
  const Phrase& phrase = report.dry_run ? say_import::k_would_write : say_import::k_wrote;
  return paragraph(look, look.in_words(Message(phrase, {{"tables", tables}})));
}

}  // namespace

std::string render_understood(const Look& look, const ImportReport& report) {
  return files_line(look, report) + "\n" + columns_table(look, report) + understood_table(look, report) +
         "\n";
}

std::string render_possible_siblings(const Look& look, const ImportReport& report, std::size_t most) {
  if (!report.possible_siblings) {
    return {};
  }
  const std::size_t pairs = report.possible_siblings->items.size();
  if (pairs > most && pairs > k_pairs_to_look_at) {
    const Message line(say_import::k_many_possible_siblings, {{"count", static_cast<std::int64_t>(pairs)}});
    return hang("  ", look.in_words(line), look.width) + "\n";
  }
  return list_text(look, *report.possible_siblings, most) + "\n";
}

std::string render_replies(const Look& look, const TakenReplies& replies) {
  const auto number = [&](std::size_t replies_of) {
    return count(look, replies_of, say_import::k_reply, say_import::k_replies_many);
  };
  const auto families = [&](std::size_t of) {
    return count(look, of, say_import::k_family, say_import::k_families);
  };
  return paragraph(
      look, look.in_words(Message(replies.dry_run ? say_import::k_replies_would : say_import::k_replies,
                                  {{"taken", number(replies.taken)},
                                   {"known", number(replies.known)},
                                   {"families", families(replies.families)},
                                   {"silent", static_cast<std::int64_t>(replies.silent)}})));
}

std::string render_import_changes(const Look& look, const ImportReport& report, std::size_t most) {
  std::string text = render_understood(look, report);
  if (report.in_school && !report.lists.empty()) {
    text += look.in_words(report.dry_run ? say_import::k_would_change : say_import::k_changes) + "\n";
    for (const ImportReport::List& list : report.lists) {
      text += list_text(look, list, most);
    }
    text += "\n";
  }
  return text + render_possible_siblings(look, report, most);
}

std::string render_import_ending(const Look& look, const ImportReport& report) {
  return report.in_school ? last_line(look, report)
                          : paragraph(look, look.in_words(say_import::k_outside_school));
}

}  // namespace gesprek::render
