#include "load/plan.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include "load/table_cells.hpp"
#include "load/table_values.hpp"
#include "words/tables.hpp"

namespace gesprek {

const std::vector<Column>& plan_columns() {
  static const std::vector<Column> k_columns = {
      {"talk", {"gesprek"}},
      {"pupil", {"leerling", "leerlingnummer"}, true},
      {"guardians", {"ouders", "verzorgers", "oudersverzorgers"}},
      {"staff", {"medewerkers", "leerkracht", "leerkrachten"}},
      {"date", {"datum", "dag"}, true},
      {"start", {"begin", "tijd", "van"}},
      {"minutes", {"minuten", "duur"}},
      {"room", {"ruimte", "lokaal"}},
      {"mode", {"vorm"}},
      {"pinned", {"vast", "vastgezet"}},
  };
  return k_columns;
}

namespace {

void report_talk(const RowReader& row, std::string_view code, Message message, Message help) {
  row.diagnostics().error(code, row.span("talk"), std::move(message), std::move(help));
}

/// The pupil that MOMENT/PUPIL or MOMENT/PUPIL/2 names.
std::string pupil_of_talk(std::string_view talk, std::string_view moment) {
  const std::string_view rest = talk.substr(moment.size() + 1);
  return std::string(rest.substr(0, rest.find('/')));
}

/// True for a key and what a spreadsheet leaves of it.
bool same_key(std::string_view a, std::string_view b) {
  const auto bare = [](std::string_view key) {
    return key.substr(std::min(key.find_first_not_of('0'), key.size()));
  };
  return bare(a) == bare(b);
}

/// Fills id and pupil from the two columns that name them.
void read_talk_id(const RowReader& row, const MomentId& moment, PlannedTalk& talk) {
  const std::string pupil = row.required_key("pupil");
  talk.id = TalkId(row.has("talk") ? row.key("talk") : moment.text + "/" + pupil);
  talk.pupil = PupilId(pupil);
  if (!talk.id.text.starts_with(moment.text + "/")) {
    report_talk(row, "other-moment",
                Message{words::k_other_moment, {{"talk", talk.id.text}, {"moment", moment.text}}},
                Message{words::k_help_other_moment, {{"moment", moment.text}}});
    return;
  }
  const std::string named = pupil_of_talk(talk.id.text, moment.text);
  if (!same_key(named, pupil)) {
    report_talk(row, "talk-names-other-pupil",
                Message{words::k_talk_names_other_pupil, {{"talk", talk.id.text}, {"pupil", pupil}}},
                Message{words::k_help_talk_names_other_pupil});
  } else {
    talk.pupil = PupilId(named);  // the id is no number, so a spreadsheet left it whole
  }
}

std::vector<PersonId> read_people(const RowReader& row, std::string_view column) {
  std::vector<PersonId> people;
  for (std::string& key : row.keys(column)) {
    people.emplace_back(std::move(key));
  }
  return people;
}

PlannedTalk read_talk(const RowReader& row, const MomentId& moment) {
  PlannedTalk talk;
  talk.moment = moment;
  read_talk_id(row, moment, talk);
  talk.guardians = read_people(row, "guardians");
  talk.staff = read_people(row, "staff");
  row.require("date");
  const auto clock = row.clock("start");
  talk.start = {row.day("date").value_or(Day{}), clock.value_or(Clock{})};
  talk.has_clock = clock.has_value();
  talk.minutes = Minutes{row.integer("minutes", 1, 480).value_or(10)};
  talk.room = RoomId(row.key("room"));
  talk.mode = row.word("mode", mode_words()).value_or(Mode::school);
  talk.pinned = row.yes_no("pinned").value_or(false);
  talk.row = row.row_span();
  return talk;
}

void drop_duplicates(Plan& plan, Diagnostics& diagnostics) {
  std::map<TalkId, Span> first;
  std::erase_if(plan.talks, [&](const PlannedTalk& talk) {
    const auto [found, is_new] = first.emplace(talk.id, talk.row);
    if (!is_new) {
      Diagnostic diagnostic;
      diagnostic.code = "duplicate-row";
      diagnostic.span = talk.row;
      diagnostic.message = Message{words::k_duplicate_row, {{"key", talk.id.text}}};
      diagnostic.notes.push_back({words::k_first_one_here, found->second});
      diagnostic.help = Message{words::k_help_duplicate_row};
      diagnostics.add(std::move(diagnostic));
    }
    return !is_new;
  });
}

std::string joined(const std::vector<PersonId>& people) {
  std::string text;
  for (const PersonId& person : people) {
    text += (text.empty() ? "" : " ") + person.text;
  }
  return text;
}

/// In the order of plan_columns.
std::vector<std::string> cells_of(const PlannedTalk& talk) {
  return {talk.id.text,
          talk.pupil.text,
          joined(talk.guardians),
          joined(talk.staff),
          iso(talk.start.day),
          talk.has_clock ? iso(talk.start.clock) : "",
          std::to_string(talk.minutes.count()),
          talk.room.text,
          std::string(word(talk.mode)),
          talk.pinned ? "yes" : ""};
}

std::vector<std::string> heading() {
  std::vector<std::string> names;
  for (const Column& column : plan_columns()) {
    names.emplace_back(column.name);
  }
  return names;
}

std::string write_rows(const Plan& plan, std::vector<std::string> header, const Dialect& dialect,
                       const std::function<std::vector<std::string>(const PlannedTalk&)>& row_of) {
  std::vector<std::vector<std::string>> rows{std::move(header)};
  Plan sorted = plan;
  sort_plan(sorted);
  for (const PlannedTalk& talk : sorted.talks) {
    rows.push_back(row_of(talk));
  }
  return write_csv(rows, dialect);
}

/// A table that a plan replaces: its own headings, then those of ours that it lacks.
class Replaced {
 public:
  Replaced(const Table& table, ColumnMap map, const MomentId& moment) : m_map(std::move(map)) {
    for (const Cell& cell : table.header) {
      m_header.push_back(cell.text);
    }
    for (std::size_t i = 0; i < m_map.index.size(); ++i) {
      if (!m_map.index[i]) {
        m_map.index[i] = m_header.size();
        m_header.emplace_back(plan_columns()[i].name);
      }
    }
    for (const Row& row : table.rows) {
      remember(row, moment);
    }
  }

  const std::vector<std::string>& header() const { return m_header; }

  std::vector<std::string> row_of(const PlannedTalk& talk) const {
    std::vector<std::string> row(m_header.size());
    if (const auto old = m_unknown_cells.find(talk.id.text); old != m_unknown_cells.end()) {
      for (const auto& [position, text] : old->second) {
        row.at(position) = text;
      }
    }
    const auto cells = cells_of(talk);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      row.at(m_map.index[i].value()) = cells[i];
    }
    return row;
  }

 private:
  static constexpr std::size_t k_talk = 0;  // in plan_columns
  static constexpr std::size_t k_pupil = 1;
  using PlacedCells = std::vector<std::pair<std::size_t, std::string>>;

  void remember(const Row& row, const MomentId& moment) {
    PlacedCells cells;
    for (const std::size_t position : m_map.unknown) {
      cells.emplace_back(position, row.cells.at(position).text);
    }
    const auto known = [&](std::size_t column) {
      const std::size_t position = m_map.index.at(column).value();
      return position < row.cells.size() ? row.cells[position].text : std::string();
    };
    const std::string talk = known(k_talk);
    m_unknown_cells.emplace(talk.empty() ? moment.text + "/" + known(k_pupil) : talk, std::move(cells));
  }

  ColumnMap m_map;
  std::vector<std::string> m_header;
  std::map<std::string, PlacedCells> m_unknown_cells;  ///< by talk id
};

}  // namespace

void sort_plan(Plan& plan) {
  std::ranges::sort(plan.talks, [](const PlannedTalk& a, const PlannedTalk& b) {
    return std::tie(a.start, a.staff, a.id) < std::tie(b.start, b.staff, b.id);
  });
}

Plan load_plan(const Sources& sources, const TableSource& table, const MomentId& moment,
               Diagnostics& diagnostics) {
  Plan plan{moment, {}};
  each_row(sources, table, plan_columns(), diagnostics,
           [&](const RowReader& row) { plan.talks.push_back(read_talk(row, moment)); });
  drop_duplicates(plan, diagnostics);
  sort_plan(plan);
  return plan;
}

std::string write_plan(const Plan& plan, const Dialect& dialect) {
  return write_rows(plan, heading(), dialect, cells_of);
}

std::string rewrite_plan(std::string_view existing, const Plan& plan) {
  DecodedText decoded = decode_table(existing);
  Sources sources;
  Diagnostics ignored;  // whoever rewrites has loaded the plan and reported its problems
  const SourceId source = sources.add("", std::move(decoded.text));
  const auto table = parse_csv(sources, source, decoded.dialect, ignored);
  auto map = table ? map_columns(*table, plan_columns(), ignored) : std::nullopt;
  if (!map) {
    return write_plan(plan);
  }
  const Replaced replaced(*table, std::move(*map), plan.moment);
  return write_rows(plan, replaced.header(), decoded.dialect,
                    [&](const PlannedTalk& talk) { return replaced.row_of(talk); });
}

}  // namespace gesprek
