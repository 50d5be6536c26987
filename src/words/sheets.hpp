// Headings and words of the tables that come as a spreadsheet too. As CSV and JSON they keep their keys.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::sheets {

inline constexpr Phrase k_id{"kenmerk", "id"};
inline constexpr Phrase k_rule{"regel", "rule"};
inline constexpr Phrase k_clause{"bepaling", "clause"};
inline constexpr Phrase k_severity{"ernst", "severity"};
inline constexpr Phrase k_status{"stand", "status"};
inline constexpr Phrase k_pupil{"leerling", "pupil"};
inline constexpr Phrase k_talk{"gesprek", "talk"};
inline constexpr Phrase k_due{"uiterlijk", "due"};
inline constexpr Phrase k_policy{"plaats in beleid", "policy line"};
inline constexpr Phrase k_message{"melding", "finding"};
inline constexpr Phrase k_moment{"moment", "moment"};
inline constexpr Phrase k_class{"groep", "class"};
inline constexpr Phrase k_owner{"wie", "owner"};
inline constexpr Phrase k_owners{"allen", "owners"};
inline constexpr Phrase k_met_on{"gedaan op", "met on"};
inline constexpr Phrase k_row{"plaats in tabel", "table row"};
inline constexpr Phrase k_name{"naam", "name"};
inline constexpr Phrase k_kind{"soort", "kind"};
inline constexpr Phrase k_for{"voor wie", "for whom"};
inline constexpr Phrase k_from{"van", "from"};
inline constexpr Phrase k_until{"tot en met", "until"};
inline constexpr Phrase k_start{"begin", "start"};
inline constexpr Phrase k_end{"eind", "end"};
inline constexpr Phrase k_duration{"duur", "duration"};
inline constexpr Phrase k_mandatory{"verplicht", "mandatory"};
inline constexpr Phrase k_talks{"gesprekken", "talks"};
inline constexpr Phrase k_expected{"verwacht", "expected"};
inline constexpr Phrase k_purpose{"waarvoor", "purpose"};
inline constexpr Phrase k_file{"bestand", "file"};
inline constexpr Phrase k_household{"gezin", "household"};
inline constexpr Phrase k_language{"taal", "language"};
inline constexpr Phrase k_channel{"langs", "channel"};
inline constexpr Phrase k_names{"aan", "to"};
inline constexpr Phrase k_email{"mailadres", "mail address"};
inline constexpr Phrase k_pupils{"leerlingen", "pupils"};
inline constexpr Phrase k_news{"wat is er nieuw", "what is new"};

// What stands in the cells.
inline constexpr Phrase k_is_error{"fout", "error"};
inline constexpr Phrase k_is_warning{"waarschuwing", "warning"};
inline constexpr Phrase k_is_note{"melding", "note"};
inline constexpr Phrase k_is_new{"nieuw", "new"};
inline constexpr Phrase k_is_changed{"veranderd", "changed"};
inline constexpr Phrase k_is_cancelled{"afgezegd", "cancelled"};
inline constexpr Phrase k_is_not_yours{"niet meer hun gesprek", "no longer theirs"};
inline constexpr Phrase k_is_reminder{"herinnering", "reminder"};

inline constexpr Phrase k_is_event{"bijeenkomst", "event"};
inline constexpr Phrase k_is_recurring{"terugkerend", "recurring"};
inline constexpr Phrase k_is_cadence{"bericht", "message"};
inline constexpr Phrase k_is_checklist{"lijst", "checklist"};
inline constexpr Phrase k_is_yes{"ja", "yes"};
inline constexpr Phrase k_is_no{"nee", "no"};
inline constexpr Phrase k_is_not_stated{"niet vermeld", "not stated"};
inline constexpr Phrase k_is_different{"verschilt per groep", "differs by group"};

}  // namespace gesprek::words::sheets
