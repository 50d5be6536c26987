#include "publish/page_paper.hpp"

#include <algorithm>

namespace gesprek::publish {
namespace {

std::string text_of(const PageRow& row) {
  std::string text = row.text;
  for (const std::string& mark : row.marks) {
    text += " [" + mark + "]";
  }
  return row.with.empty() ? text : text + "\n" + row.with;
}

PaperTable table_of(const PageTable& table) {
  const bool has_heads =
      std::any_of(table.rows.begin(), table.rows.end(), [](const PageRow& row) { return !row.head.empty(); });
  PaperTable paper;
  if (has_heads) {
    paper.columns = {{"", 1}, {table.caption, 3}};
  } else {
    paper.columns = {{table.caption, 1}};
  }
  for (const PageRow& row : table.rows) {
    paper.rows.push_back(has_heads ? std::vector<std::string>{row.head, text_of(row)}
                                   : std::vector<std::string>{text_of(row)});
  }
  return paper;
}

PaperTable table_of(const PageMatrix& matrix) {
  PaperTable paper;
  for (const std::string& column : matrix.columns) {
    paper.columns.push_back({column, paper.columns.empty() ? 2.0 : 1.0});
  }
  for (const PageMatrix::Row& row : matrix.rows) {
    std::vector<std::string> cells{row.name};
    for (const int number : row.numbers) {
      cells.push_back(std::to_string(number));
    }
    paper.rows.push_back(std::move(cells));
  }
  return paper;
}

void add_card(PaperPart& part, const PageCard& card) {
  part.blocks.emplace_back(Heading{card.title, 2});
  if (card.matrix) {
    part.blocks.emplace_back(table_of(*card.matrix));
  }
  for (const PageTable& table : card.tables) {
    if (!table.rows.empty()) {
      part.blocks.emplace_back(table_of(table));
    }
  }
  part.blocks.emplace_back(Gap{});
}

}  // namespace

Paper page_paper(const Page& page, Day as_of) {
  Paper paper{page.title, as_of, {}};
  for (const PageTab& tab : page.tabs) {
    PaperPart part{.blocks = {}, .footer = page.title, .continued = tab.title};
    part.blocks.emplace_back(Heading{paper.parts.empty() ? page.title : tab.title, 1});
    if (paper.parts.empty() && !page.lead.empty()) {
      part.blocks.emplace_back(Paragraph{page.lead});
    }
    for (const PageFact& fact : paper.parts.empty() ? page.facts : std::vector<PageFact>{}) {
      part.blocks.emplace_back(Paragraph{fact.number + " " + fact.text});
    }
    for (const PageCard& card : tab.cards) {
      add_card(part, card);
    }
    if (!tab.cards.empty()) {
      paper.parts.push_back(std::move(part));
    }
  }
  return paper;
}

}  // namespace gesprek::publish
