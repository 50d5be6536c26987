#include "render/finding_groups.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "words/check.hpp"
#include "words/compliance.hpp"

namespace gesprek::render {
namespace {

constexpr std::size_t k_most_apart = 5;

std::vector<Message>* subject_of(Message& message) {
  const auto what = std::ranges::find(message.args, "what", &Arg::name);
  return what == message.args.end() ? nullptr : std::get_if<std::vector<Message>>(&what->value);
}

/// The sentence without the pupil, which is then about the moment; nothing when it is about no pupil.
std::optional<Message> without_pupil(const Duty& duty) {
  Message message = duty.message;
  std::vector<Message>* subject = duty.pupil.empty() ? nullptr : subject_of(message);
  if (subject == nullptr || subject->size() != 1) {
    return std::nullopt;
  }
  const auto moment = std::ranges::find(subject->front().args, "moment", &Arg::name);
  if (moment == subject->front().args.end()) {
    return std::nullopt;
  }
  *subject = {Message{words::compliance::k_moment_alone, {*moment}}};
  return message;
}

/// The pupil, and with which guardians where that tells two talks apart.
std::string name_in(const Look& look, const Duty& duty) {
  Message message = duty.message;
  Message& subject = subject_of(message)->front();
  const bool has_people = subject.phrase == &words::compliance::k_talk_with;
  subject.phrase = has_people ? &words::check::k_pupil_with : &words::check::k_pupil;
  return look.in_words(subject);
}

}  // namespace

std::vector<FindingGroup> group_findings(const Look& look, const std::vector<const Duty*>& findings) {
  std::map<std::string, std::vector<const Duty*>> alike;
  std::vector<std::string> keys;
  for (const Duty* duty : findings) {
    const auto message = duty->row.known() ? std::nullopt : without_pupil(*duty);
    keys.push_back(!message ? duty->id
                            : std::string(duty->rule) + '\n' + duty->clause + '\n' +
                                  (duty->due ? iso(*duty->due) : "") + '\n' + look.in_words(*message));
    alike[keys.back()].push_back(duty);
  }
  std::vector<FindingGroup> groups;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const std::vector<const Duty*>& same = alike.at(keys[i]);
    if (same.size() <= k_most_apart) {
      groups.push_back({{findings[i]}, findings[i]->message, {}});
    } else if (same.front() == findings[i]) {
      FindingGroup group{same, *without_pupil(*same.front()), {}};
      for (const Duty* duty : same) {
        group.names.push_back(name_in(look, *duty));
      }
      groups.push_back(std::move(group));
    }
  }
  return groups;
}

}  // namespace gesprek::render
