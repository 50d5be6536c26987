#include "example/offers.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace gesprek::example {
namespace {

using std::chrono::days;

constexpr days k_before_the_first_request{8};
constexpr Clock k_sent{16 * 60};
constexpr int k_forgotten = 400;  // permille of those who came later

/// A week before the first family asks, at the latest three weeks before the window.
Day day_of_offer(const World& world, const MomentId& moment, Day window_first) {
  Day day = window_first - days{21};
  for (const Request& request : world.requests) {
    if (request.kind == Request::Kind::talk && request.moment == moment) {
      day = std::min(day, request.asked->day - k_before_the_first_request);
    }
  }
  return world.calendar.school_day_on_or_before(day);
}

void write(const World& world, const Offer& offer, Day day, bool whole_class, Diary& diary) {
  const SchoolClass* group = class_of(world, offer.pupil);
  const auto teachers = group != nullptr ? teachers_on(*group, world.roster, day) : std::vector<PersonId>{};
  LogLine& line =
      diary.write(LogEvent::invited, day, k_sent, teachers.empty() ? PersonId() : teachers.front());
  const std::string channel = "channel=" + world.policy.moments[offer.moment_index].invite.channel;
  line.moment = offer.moment;
  line.pupil = whole_class ? PupilId() : offer.pupil;
  line.value = whole_class ? "class=" + group->id.text + " " + channel : channel;
}

Planted forgotten(const World& world, const Offer& offer, Day due) {
  const Moment& moment = world.policy.moments[offer.moment_index];
  const bool named = moment.initiative && !moment.initiative->basis.clause.empty();
  Planted fault;
  fault.rule = "offered";
  fault.id = "offered:" + offer.moment.text + '/' + offer.pupil.text;
  fault.clause = named ? moment.initiative->basis.clause : moment.basis.clause;
  fault.moment = offer.moment;
  fault.talk = TalkId(offer.moment.text + '/' + offer.pupil.text);
  fault.pupil = offer.pupil;
  fault.from = due + days{1};
  fault.tracked_by = {LogEvent::invited, LogEvent::signup_opened};
  return fault;
}

bool has_asked(const World& world, const Offer& offer) {
  return world.agenda.talk(TalkId(offer.moment.text + '/' + offer.pupil.text)) != nullptr;
}

}  // namespace

std::vector<Planted> tell_offers(const World& world, Rng& rng, Diary& diary) {
  std::set<std::pair<MomentId, ClassId>> told;
  std::vector<Planted> planted;
  for (const Offer& offer : world.agenda.offers) {
    const auto& lead = world.policy.moments[offer.moment_index].invite.lead;
    const Day due = lead ? shift(offer.window.last, *lead, -1, world.calendar) : offer.window.last;
    const Pupil& pupil = *world.roster.pupil(offer.pupil);
    const RoundOverview& round = world.agenda.rounds[offer.moment_index];
    const Day sent =
        day_of_offer(world, offer.moment, round.window ? round.window->first : offer.window.first);
    const auto first = first_day(pupil, world.calendar);
    if (class_of(world, offer.pupil) != nullptr && (!first || *first <= sent)) {
      if (told.insert({offer.moment, pupil.class_id}).second) {
        write(world, offer, sent, true, diary);
      }
    } else if (const Day later = world.calendar.school_day_on_or_after(first.value_or(sent)); later <= due) {
      if (!has_asked(world, offer) && rng.chance(k_forgotten)) {
        planted.push_back(forgotten(world, offer, due));
      } else {
        write(world, offer, later, false, diary);
      }
    } else if (!has_asked(world, offer)) {
      planted.push_back(forgotten(world, offer, due));
    }
  }
  return planted;
}

}  // namespace gesprek::example
