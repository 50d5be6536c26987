// Words that several outputs share: grades, lengths, modes, statuses, what a moment is.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words::render {

inline constexpr Phrase k_from_to{"{first} t/m {last}", "{first} to {last}"};
inline constexpr Phrase k_clock_from_to{"{from}–{until}", "{from}–{until}"};
inline constexpr Phrase k_and{" en ", " and "};
inline constexpr Phrase k_or{" of ", " or "};
inline constexpr Phrase k_talk{"gesprek", "talk"};
inline constexpr Phrase k_talks{"gesprekken", "talks"};
inline constexpr Phrase k_household{"gezin", "household"};
inline constexpr Phrase k_households{"gezinnen", "households"};
inline constexpr Phrase k_minute{"minuut", "minute"};
inline constexpr Phrase k_minutes{"minuten", "minutes"};

// Whom a moment is for.
inline constexpr Phrase k_grade{"groep", "grade"};
inline constexpr Phrase k_grades{"groep", "grades"};
inline constexpr Phrase k_grade_span{"{first}–{last}", "{first}–{last}"};
inline constexpr Phrase k_all_grades{"alle groepen", "all grades"};
inline constexpr Phrase k_with_condition{"{who} ({condition})", "{who} ({condition})"};
inline constexpr Phrase k_lower{"onderbouw", "lower school"};
inline constexpr Phrase k_middle{"middenbouw", "middle school"};
inline constexpr Phrase k_upper{"bovenbouw", "upper school"};

/// Between conditions that have to hold all: a "not" in one says nothing of the next.
inline constexpr Phrase k_and_also{", en ook ", ", and also "};
inline constexpr Phrase k_on_request{"op verzoek", "on request"};

// How long.
inline constexpr Phrase k_at_most{"ten hoogste {length}", "at most {length}"};
inline constexpr Phrase k_at_least{"ten minste {length}", "at least {length}"};
inline constexpr Phrase k_about{"ongeveer {length}", "about {length}"};
inline constexpr Phrase k_length_range{"{least} tot {most} minuten", "{least} to {most} minutes"};
inline constexpr Phrase k_by_agreement{"in overleg", "by agreement"};
inline constexpr Phrase k_not_stated{"niet vermeld", "not stated"};
inline constexpr Phrase k_yes{"ja", "yes"};
inline constexpr Phrase k_no{"nee", "no"};

// Who takes part.
inline constexpr Phrase k_guardians{"ouders/verzorgers", "guardians"};
inline constexpr Phrase k_pupil{"leerling", "pupil"};
inline constexpr Phrase k_teacher{"leerkracht", "teacher"};
inline constexpr Phrase k_coordinator{"intern begeleider", "care coordinator"};
inline constexpr Phrase k_head{"directeur", "head"};

// How and where.
inline constexpr Phrase k_mode_school{"op school", "at school"};
inline constexpr Phrase k_mode_phone{"telefonisch", "by phone"};
inline constexpr Phrase k_mode_video{"via beeldbellen", "by video call"};
inline constexpr Phrase k_mode_home{"thuis", "at home"};

// Statuses of a duty.
inline constexpr Phrase k_met{"in orde", "met"};
inline constexpr Phrase k_late{"te laat", "late"};
inline constexpr Phrase k_overdue{"over tijd", "overdue"};
inline constexpr Phrase k_pending{"nog te doen", "to do"};
inline constexpr Phrase k_waived{"vervallen", "waived"};
inline constexpr Phrase k_untracked{"niet te controleren", "not tracked"};

}  // namespace gesprek::words::render
