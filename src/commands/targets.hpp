// What a word on the command line names: a moment, a talk, a pupil, somebody of the staff, a class. What
// nobody knows is reported with the nearest that there is.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "agenda/agenda.hpp"
#include "commands/env.hpp"
#include "model/records.hpp"

namespace gesprek::commands {

using Word = Located<std::string>;

/// By its key, or by a name that one moment alone has.
std::optional<MomentId> find_moment(const Policy& policy, const Word& word, Diagnostics& problems);
/// Each once, in the order given.
std::vector<MomentId> find_moments(const Policy& policy, const std::vector<Word>& words,
                                   Diagnostics& problems);
std::optional<PupilId> find_pupil(const Roster& roster, const Word& word, Diagnostics& problems);
std::optional<PersonId> find_staff(const Roster& roster, const Word& word, Diagnostics& problems);
std::optional<ClassId> find_class(const Roster& roster, const Word& word, Diagnostics& problems);
/// MOMENT/PUPIL with the key of its moment where that one's name was typed; anything else as it is.
std::string talk_word(const Policy& policy, const std::string& typed);
/// A talk that is owed or planned.
std::optional<TalkId> find_talk(const Agenda& agenda, const Plans& plans, const Word& word,
                                Diagnostics& problems);
/// The planned talk, or null.
const PlannedTalk* planned_talk(const Plans& plans, const TalkId& id);
/// The moment of a talk id: what stands before the first '/'.
MomentId moment_of(const TalkId& id);

/// "a, b, c" of at most `most` items, with "…" for the rest.
std::string some_of(const std::vector<std::string>& items, std::size_t most = 8);
/// The words of a comma-separated list, each with the place of the whole.
std::vector<Word> split_commas(const std::vector<Word>& words);
/// "did you mean …?", or nothing.
std::optional<Message> suggestion(std::string_view typed, const std::vector<std::string>& candidates);
/// Reports a word that is none of the known ones, with what was probably meant, else with the other help. The
/// phrase has {typed}.
void report_unknown(const Phrase& phrase, std::string_view code, const Word& word,
                    const std::vector<std::string>& known, const std::optional<Message>& otherwise,
                    Diagnostics& problems);

}  // namespace gesprek::commands
