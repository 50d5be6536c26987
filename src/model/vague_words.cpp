#include "model/vague_words.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

namespace gesprek {
namespace {

struct Word {
  Vague word;
  std::string_view key;
  Length VagueNumbers::*number;
};
constexpr Word k_words[] = {
    {Vague::well_ahead, "well_ahead", &VagueNumbers::well_ahead},
    {Vague::some_days, "some_days", &VagueNumbers::some_days},
    {Vague::some_school_days, "some_days", &VagueNumbers::some_days},
    {Vague::some_weeks, "some_weeks", &VagueNumbers::some_weeks},
    {Vague::some_school_weeks, "some_weeks", &VagueNumbers::some_weeks},
    {Vague::some_months, "some_months", &VagueNumbers::some_months},
};

const Word* word_of(Vague vague) {
  const auto* found = std::ranges::find(k_words, vague, &Word::word);
  return found == std::end(k_words) ? nullptr : found;
}

/// Days at school and weeks of school are counted as the policy says; the school says how many.
Unit unit_of(Vague vague, Unit unit) {
  return vague == Vague::some_school_days && unit == Unit::calendar_days ? Unit::school_days
         : vague == Vague::some_school_weeks && unit == Unit::weeks      ? Unit::school_weeks
                                                                         : unit;
}

}  // namespace

Length number_of(const Length& length) {
  return {length.count, length.unit};
}

Length vague_length(Vague vague, const VagueNumbers& numbers) {
  const Word* word = word_of(vague);
  if (word == nullptr) {
    return {};
  }
  const Length& number = numbers.*word->number;
  return {number.count, unit_of(vague, number.unit), vague};
}

std::string_view vague_key(Vague vague) {
  const Word* word = word_of(vague);
  return word == nullptr ? std::string_view{} : word->key;
}

void each_length(Policy& policy, const std::function<void(const StatedLength&)>& see) {
  const auto show = [&](std::optional<Length>& length, const Moment* moment, const Basis& basis) {
    if (length) {
      see({*length, moment, basis});
    }
  };
  for (Moment& moment : policy.moments) {
    show(moment.invite.lead, &moment, moment.invite.basis);
    show(moment.invite.head_start, &moment, moment.invite.basis);
    show(moment.invite.remind, &moment, moment.invite.remind_basis);
    show(moment.report.within, &moment, moment.report.basis);
    if (moment.form) {
      show(moment.form->return_before, &moment, moment.form->return_basis);
    }
    if (moment.cadence) {
      show(moment.cadence->at_least_every, &moment, moment.cadence->basis);
      show(moment.cadence->at_most_every, &moment, moment.cadence->at_most_basis);
    }
  }
  if (policy.other_events) {
    show(policy.other_events->lead, nullptr, policy.other_events->basis);
  }
  show(policy.meta.review_every, nullptr, policy.meta.review_basis);
}

void settle_vague_words(Policy& policy, const VagueNumbers& numbers) {
  each_length(policy, [&](const StatedLength& stated) {
    if (word_of(stated.length.vague) != nullptr) {
      stated.length = vague_length(stated.length.vague, numbers);
    }
  });
  for (Moment& moment : policy.moments) {
    if (moment.cadence && moment.cadence->some) {
      moment.cadence->times = numbers.some_times;
    }
  }
}

}  // namespace gesprek
