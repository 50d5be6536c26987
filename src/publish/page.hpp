// One self-contained page to look at in a browser: cards under a few tabs, a search field, nothing from the
// network. It works by keyboard, on a phone and on paper. What stands on it is put together elsewhere; here
// it only gets its form.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "words/phrase.hpp"

namespace gesprek::publish {

struct PageRow {
  std::string head;  ///< "18:30"; empty: none
  std::string text;
  std::string with;                ///< smaller, below the text
  std::vector<std::string> marks;  ///< short remarks: "telefonisch", "vastgezet"
  bool gap = false;                ///< a break or a free stretch
};

struct PageTable {
  std::string caption;
  std::vector<PageRow> rows;
};

/// A stretch of time as a small picture: where the talks are, the rest is waiting; and what the family wished
/// for.
struct PageBar {
  using Stretch = std::pair<int, int>;  ///< start and end in minutes from the beginning
  std::string says;                     ///< what the picture shows, in words
  int length = 0;                       ///< minutes that the picture spans
  std::vector<Stretch> talks{};
  std::vector<Stretch> wished{};
  std::vector<Stretch> impossible{};
};

/// A month with its days marked; what the marks mean stands in the tables below it.
struct PageMonth {
  enum class Mark { none, round, session, deadline, closed };
  std::vector<std::string> weekdays;  ///< Monday first, short
  int first = 0;                      ///< weekday of the first day, 0: Monday
  std::vector<Mark> days;
};

/// Numbers in rows and columns, each row with its shares as a small picture.
struct PageMatrix {
  struct Row {
    std::string name;
    std::vector<int> numbers;
  };
  std::vector<std::string> columns;  ///< the first names the rows
  std::vector<Row> rows;
};

struct PageCard {
  std::string title;
  std::vector<PageTable> tables;
  std::optional<PageBar> bar{};
  bool warning = false;
  std::optional<PageMonth> month{};
  std::optional<PageMatrix> matrix{};
};

struct PageTab {
  std::string title;
  std::vector<PageCard> cards;
  bool sheet_each = false;  ///< printed with each card on a sheet of its own
};

/// The text as a heading begins, with a capital; a first letter beyond ASCII stays.
inline std::string capitalised(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  }
  return text;
}

struct PageFact {
  std::string number;
  std::string text;
};

struct Page {
  Lang lang = Lang::nl;
  std::string title;
  std::string lead;
  std::vector<PageFact> facts;
  std::vector<PageTab> tabs;
  std::string search;   ///< label of the search field
  std::string nothing;  ///< shown when nothing fits the search
  std::string footer;
};

/// The page as UTF-8. Every text is escaped; a policy in the page forbids every outside request and every
/// script but its own.
std::string write_page(const Page& page);

/// Everything above the body: title, style, and a policy that forbids every outside request and every script
/// but this one.
std::string page_head(Lang lang, const std::string& title, std::string_view style, std::string_view script);

}  // namespace gesprek::publish
