// gesprek import bookings: appointments that were made elsewhere, pinned in the plans.
#pragma once

#include "commands/import.hpp"

namespace gesprek::commands {

/// An appointment belongs to the only talk with a pupil whom it names that can be held on its day. What fits
/// none or two is reported, never guessed. Status 1 when there is such an appointment.
Exit import_bookings(const ImportRequest& request, Env& env);

}  // namespace gesprek::commands
