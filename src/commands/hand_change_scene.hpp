// What the commands share that change a plan by hand: the school at hand, the writing, and what a change
// costs and who must be told.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "commands/hand_change.hpp"
#include "commands/targets.hpp"

namespace gesprek::commands {

/// The school and its agenda.
struct Scene {
  std::unique_ptr<LoadedSchool> loaded;
  Agenda agenda;
};

/// Opened to write unless the run is a rehearsal; nothing when the school cannot be read, which is reported.
std::optional<Scene> open_scene(Env& env);

/// Whether the log says that it took place, in its period.
bool was_held(const Scene& scene, const PlannedTalk& talk);

/// The plans with the relocations made, as a person's; nothing in a rehearsal.
void write(Scene& scene, const std::vector<Relocation>& relocations, const Env& env);

/// What it costs, what should be minded, who must be told, and whether it was written.
void say_consequences(Env& env, const Scene& scene, const HandChange& change);

}  // namespace gesprek::commands
