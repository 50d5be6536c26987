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

/// A stretch of time as a small picture: where the talks are, the rest is waiting.
struct PageBar {
  std::string says;                        ///< what the picture shows, in words
  int length = 0;                          ///< minutes from the first talk's start to the last one's end
  std::vector<std::pair<int, int>> talks;  ///< start and end in minutes from the beginning
};

struct PageCard {
  std::string title;
  std::vector<PageTable> tables;
  std::optional<PageBar> bar;
  bool warning = false;
};

struct PageTab {
  std::string title;
  std::vector<PageCard> cards;
  bool sheet_each = false;  ///< printed with each card on a sheet of its own
};

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

/// & < > " ' as character references, for text and quoted attributes.
std::string html_escaped(std::string_view text);

}  // namespace gesprek::publish
