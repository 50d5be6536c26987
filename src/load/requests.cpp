// requests.csv.
#include <algorithm>
#include <array>
#include <tuple>

#include "base/parse.hpp"
#include "base/text.hpp"
#include "diag/quote.hpp"
#include "load/replies.hpp"
#include "load/table_cells.hpp"
#include "load/tables.hpp"
#include "words/tables.hpp"

namespace gesprek {

const std::vector<Column>& request_columns() {
  static const std::vector<Column> k_columns = {
      {"asked", {"gevraagd", "gevraagdop", "ontvangen"}},
      {"kind", {"soort", "verzoek", "type"}, true},
      {"moment", {"gespreksmoment", "ronde"}},
      {"pupil", {"leerling", "leerlingnummer"}},
      {"household", {"huishouden", "gezin"}},
      {"person", {"persoon", "wie"}},
      {"date", {"datum", "dag"}},
      {"from", {"van", "vanaf"}},
      {"until", {"tot"}},
      {"minutes", {"minuten", "duur"}},
      {"value", {"waarde"}},
  };
  return k_columns;
}

namespace {

using Kind = Request::Kind;

// Dutch words stand beside the English ones; "apart" alone is English (a household's talks not one after the
// other).
const std::vector<std::pair<std::string_view, Kind>>& kind_words() {
  static const std::vector<std::pair<std::string_view, Kind>> k_words = {{"talk", Kind::talk},
                                                                         {"instead", Kind::instead},
                                                                         {"vervangend", Kind::instead},
                                                                         {"wish", Kind::wish},
                                                                         {"impossible", Kind::impossible},
                                                                         {"mode", Kind::mode},
                                                                         {"separate", Kind::separate},
                                                                         {"joint", Kind::joint},
                                                                         {"together", Kind::together},
                                                                         {"apart", Kind::apart},
                                                                         {"order", Kind::order},
                                                                         {"guest", Kind::guest},
                                                                         {"longer", Kind::longer},
                                                                         {"attend", Kind::attend},
                                                                         {"agreed", Kind::agreed},
                                                                         {"gesprek", Kind::talk},
                                                                         {"wens", Kind::wish},
                                                                         {"verhinderd", Kind::impossible},
                                                                         {"kan niet", Kind::impossible},
                                                                         {"vorm", Kind::mode},
                                                                         {"gescheiden", Kind::separate},
                                                                         {"gezamenlijk", Kind::joint},
                                                                         {"aansluitend", Kind::together},
                                                                         {"verspreid", Kind::apart},
                                                                         {"volgorde", Kind::order},
                                                                         {"gast", Kind::guest},
                                                                         {"langer", Kind::longer},
                                                                         {"x", Kind::impossible},
                                                                         {"v", Kind::wish},
                                                                         {"graag", Kind::wish},
                                                                         {"aanwezig", Kind::attend},
                                                                         {"afgesproken", Kind::agreed}};
  return k_words;
}

using ValueWords = std::vector<std::pair<std::string_view, std::string_view>>;

/// What can stand in `value` for a kind, with the word that the program works with; empty: anything or
/// nothing.
const ValueWords& value_words(Kind kind) {
  static const ValueWords k_separate = {{"other-day", "other-day"},
                                        {"not-adjacent", "not-adjacent"},
                                        {"andere-dag", "other-day"},
                                        {"niet-aansluitend", "not-adjacent"}};
  static const ValueWords k_attend = {{"pupil", "pupil"},
                                      {"coordinator", "coordinator"},
                                      {"head", "head"},
                                      {"leerling", "pupil"},
                                      {"ib", "coordinator"},
                                      {"ib'er", "coordinator"},
                                      {"intern begeleider", "coordinator"},
                                      {"directeur", "head"},
                                      {"schoolleider", "head"}};
  static const ValueWords k_none;
  switch (kind) {
    case Kind::separate:
      return k_separate;
    case Kind::attend:
      return k_attend;
    default:
      return k_none;
  }
}

/// The columns that a kind cannot do without, besides whom it is for.
std::vector<std::string_view> needed_columns(Kind kind, bool has_person) {
  switch (kind) {
    case Kind::talk:
    case Kind::instead:
      return {"moment", "pupil"};
    case Kind::mode:
      return {"value"};
    case Kind::separate:
      return {"pupil", "person"};
    case Kind::joint:
      return {"pupil"};
    case Kind::together:
    case Kind::apart:
      return {"household"};
    case Kind::order:
      return {"household", "value"};
    case Kind::guest:
      return has_person ? std::vector<std::string_view>{"pupil"}
                        : std::vector<std::string_view>{"pupil", "value"};
    case Kind::longer:
      return {"pupil", "minutes"};
    case Kind::attend:
      return {"pupil", "value"};
    case Kind::agreed:
      return {"pupil", "date", "from"};
    default:
      return {};
  }
}

bool says_for_whom(const Request& request) {
  return !request.pupil.empty() || !request.household.empty() || !request.person.empty();
}

/// Parents who come apart and talks that do not follow each other are easily taken for one another.
Message help_on_needs(const RowReader& row, Kind kind) {
  if (kind != Kind::separate && kind != Kind::apart) {
    return Message{words::k_help_request_needs};
  }
  return {words::k_help_request_apart,
          {{"pupil", row.heading("pupil")},
           {"person", row.heading("person")},
           {"household", row.heading("household")}}};
}

void report_missing(const RowReader& row, Kind kind, std::string_view column) {
  row.diagnostics().error(
      "request-incomplete", row.has("kind") ? row.span("kind") : row.row_span(),
      Message{words::k_request_needs, {{"kind", row.text("kind")}, {"column", row.heading(column)}}},
      help_on_needs(row, kind));
}

void check_needs(const RowReader& row, const Request& request) {
  for (const std::string_view column : needed_columns(request.kind, !request.person.empty())) {
    if (!row.has(column)) {
      report_missing(row, request.kind, column);
    }
  }
  const bool for_somebody =
      request.kind == Kind::wish || request.kind == Kind::impossible || request.kind == Kind::mode;
  if (for_somebody && !says_for_whom(request)) {
    row.diagnostics().error("request-incomplete", row.span("kind"),
                            Message{words::k_request_needs_whom,
                                    {{"kind", row.text("kind")},
                                     {"household", row.heading("household")},
                                     {"pupil", row.heading("pupil")},
                                     {"person", row.heading("person")}}},
                            Message{words::k_help_request_needs});
  }
}

/// Whoever never can is rather somebody whose cells were forgotten.
void check_never(const RowReader& row, const Request& request) {
  if (request.kind == Kind::impossible && !request.date && !request.from && !request.until) {
    row.diagnostics().warning(
        "always-impossible", row.span("kind"), Message{words::k_request_always},
        Message{
            words::k_help_request_always,
            {{"date", row.heading("date")}, {"from", row.heading("from")}, {"until", row.heading("until")}}});
  }
}

void check_times(const RowReader& row, const Request& request) {
  if (request.from && request.until && *request.until <= *request.from) {
    row.diagnostics().error(
        "until-before-from", row.span("until"),
        Message{words::k_request_until_before_from, {{"from", *request.from}, {"until", *request.until}}},
        Message{words::k_help_request_times, {{"from", row.heading("from")}}});
  }
}

std::string read_value(const RowReader& row, Kind kind) {
  if (kind == Kind::wish) {
    row.integer("value", 1, 7);
  }
  if (kind == Kind::mode) {
    const auto mode = row.word("value", mode_words());
    return mode ? std::string(word(*mode)) : std::string();
  }
  if (kind == Kind::guest) {
    return role_of_word(row.text("value"));
  }
  const ValueWords& words = value_words(kind);
  return words.empty() ? row.text("value")
                       : std::string(row.word("value", words).value_or(std::string_view()));
}

/// An answer to --ask-wishes is a mark; which one was meant is not guessed, since x keeps a family away.
void report_mark(const RowReader& row) {
  row.diagnostics().error("unknown-word", row.span("kind"),
                          Message{words::k_cell_unknown_word, {{"text", quoted(row.text("kind"))}}},
                          Message{words::k_help_reply_mark, {{"column", row.heading("kind")}}});
}

/// A row of an unknown kind is an error, and is read all the same: its keys can be wrong too.
Request read_request(const RowReader& row) {
  row.require("kind");
  const auto kind = row.word("kind", kind_words());
  Request request;
  request.kind = kind.value_or(Kind::impossible);
  request.asked = row.date_time("asked");
  request.moment = MomentId(row.key("moment"));
  request.pupil = PupilId(row.key("pupil"));
  request.household = HouseholdId(row.key("household"));
  request.person = PersonId(row.key("person"));
  request.date = row.day("date");
  request.from = row.clock("from");
  request.until = row.clock("until");
  if (const auto minutes = row.integer("minutes", 1, 480)) {
    request.minutes = Minutes{*minutes};
  }
  request.row = row.row_span();
  check_times(row, request);
  if (kind) {
    request.value = read_value(row, *kind);
    check_needs(row, request);
    check_never(row, request);
  }
  return request;
}

}  // namespace

bool is_request_table(const Sources& sources, const TableSource& table) {
  Diagnostics ignored;  // whoever reads the table reports its problems
  const auto parsed = parse_csv(sources, table.id, table.dialect, ignored);
  const auto map = parsed ? map_columns(*parsed, request_columns(), ignored) : std::nullopt;
  const auto has = [&](std::string_view name) {
    const auto column = std::ranges::find(request_columns(), name, &Column::name);
    return map->index[static_cast<std::size_t>(column - request_columns().begin())].has_value();
  };
  return map && has("asked") && has("kind") && has("household") && has("date");
}

namespace {

/// The marks of the letter become the words of the table.
std::string kind_cell(const std::string& text) {
  const std::string mark = fold(text);
  return mark == "x" ? "impossible" : mark == "v" ? "wish" : text;
}

}  // namespace

Replies load_replies(const Sources& sources, const TableSource& table, Diagnostics& diagnostics) {
  Replies replies;
  each_row(sources, table, request_columns(), diagnostics, [&](const RowReader& row) {
    if (!row.has("kind")) {
      replies.open.emplace_back(row.text("household"));
      return;
    }
    if (!parse_request_kind(row.text("kind"))) {
      report_mark(row);
      return;
    }
    Reply reply{read_request(row), {}};
    for (const Column& column : request_columns()) {
      reply.cells.push_back(column.name == "kind" ? kind_cell(row.text(column.name)) : row.text(column.name));
    }
    replies.filled.push_back(std::move(reply));
  });
  return replies;
}

bool same_request(const Request& a, const Request& b) {
  const auto key = [](const Request& each) {
    return std::tie(each.kind, each.moment, each.pupil, each.household, each.person, each.date, each.from,
                    each.until, each.minutes, each.value);
  };
  return key(a) == key(b);
}

std::optional<Request::Kind> parse_request_kind(std::string_view text) {
  const auto found =
      std::ranges::find(kind_words(), fold(trim(text)), &std::pair<std::string_view, Kind>::first);
  return found != kind_words().end() ? std::optional(found->second) : std::nullopt;
}

std::vector<Request> load_requests(const Sources& sources, const TableSource& table,
                                   Diagnostics& diagnostics) {
  std::vector<Request> requests;
  each_row(sources, table, request_columns(), diagnostics,
           [&](const RowReader& row) { requests.push_back(read_request(row)); });
  return requests;
}

}  // namespace gesprek
