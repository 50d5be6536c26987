#include "load/bookings.hpp"

#include "diag/quote.hpp"
#include "load/table_row.hpp"
#include "words/bookings.hpp"
#include "words/tables.hpp"

namespace gesprek {
namespace {

constexpr int k_longest = 480;  // minutes
constexpr int k_day = 24 * 60;  // minutes

const std::vector<Column>& booking_columns() {
  static const std::vector<Column> k_columns = {
      {"date", {"datum", "dag"}, true},
      {"start", {"begintijd", "van", "begin", "starttijd", "aanvang", "tijd", "tijdstip"}, true},
      {"end", {"tot", "einde", "eindtijd", "eind"}},
      {"minutes", {"minuten", "duur"}},
      {"pupil",
       {"leerling", "leerlingnummer", "leerlingnr", "leerlingcode", "stamnummer", "kind", "naam", "naamkind",
        "naamleerling", "leerlingnaam"},
       true},
      {"name", {"leerling", "kind", "naam", "naamkind", "naamleerling", "leerlingnaam"}},
      {"class", {"groep", "klas", "stamgroep"}},
      {"moment", {"talk", "gespreksmoment", "ronde", "gesprek"}},
      {"staff", {"leerkracht", "medewerker", "docent"}},
      {"guardian", {"ouder", "verzorger", "oudercode"}},
  };
  return k_columns;
}

std::optional<Minutes> length_of(const RowReader& row, Clock start, std::optional<Clock> end) {
  if (const auto minutes = row.integer("minutes", 1, k_longest)) {
    return Minutes{*minutes};
  }
  return end ? std::optional(Minutes{end->minute - start.minute}) : std::nullopt;
}

}  // namespace

std::vector<Booking> load_bookings(const Sources& sources, const TableSource& table,
                                   Diagnostics& diagnostics) {
  std::vector<Booking> bookings;
  each_imported_row(sources, table, booking_columns(), diagnostics, [&](const RowReader& row) {
    const bool of_child = row.has("pupil") || row.has("name");
    const bool of_time = row.has("date") || row.has("start");
    if (!of_child || !of_time) {
      return;  // a time that nobody took, or a family that has chosen none yet
    }
    const bool is_whole = row.require("date") && row.require("start");
    const auto day = row.day_of_time("date");
    const auto start = row.clock("start");
    const auto end = row.clock("end");
    if (!is_whole || !day || !start) {
      return;
    }
    if (start->minute >= k_day) {  // 24:00 ends a day, and begins nothing
      diagnostics.error("expected-clock", row.span("start"),
                        Message{words::k_cell_no_time, {{"text", quoted(row.text("start"))}}},
                        Message{words::k_help_cell_time});
      return;
    }
    if (end && *end <= *start) {
      diagnostics.warning("booking-ends-first", row.row_span(),
                          Message{words::bookings::k_ends_first, {{"start", *start}, {"end", *end}}},
                          Message{words::bookings::k_help_ends_first});
      return;
    }
    Booking booking;
    booking.day = *day;
    booking.start = *start;
    booking.minutes = length_of(row, *start, end);
    booking.pupil = row.text(row.has("pupil") ? "pupil" : "name");
    booking.name = row.has("pupil") ? row.text("name") : "";
    booking.class_id = row.text("class");
    booking.moment = row.text("moment");
    booking.staff = row.text("staff");
    booking.guardian = row.text("guardian");
    booking.row = row.row_span();
    bookings.push_back(std::move(booking));
  });
  return bookings;
}

}  // namespace gesprek
