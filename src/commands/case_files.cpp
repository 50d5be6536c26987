#include "commands/case_files.hpp"

#include <algorithm>

#include "commands/policy_files.hpp"
#include "load/policy.hpp"
#include "load/policy_cases.hpp"
#include "load/school.hpp"
#include "load/shipped.hpp"
#include "load/unknown_policy.hpp"
#include "words/commands.hpp"
#include "words/policy_cases.hpp"

namespace gesprek::commands {
namespace {

namespace words_of = words::policy_cases;

constexpr std::string_view k_ending = ".test.yaml";

/// The folder part of a path with its '/', or nothing.
std::string folder_of(const std::string& path) {
  return path.substr(0, path.rfind('/') + 1);
}

/// What a file of cases is about when it says nothing and stands outside a school: rapport.test.yaml is about
/// rapport.yaml.
std::optional<Located<std::string>> beside(const std::string& path) {
  const std::string base = path.substr(path.rfind('/') + 1);
  return Located<std::string>{base.substr(0, base.size() - k_ending.size()) + ".yaml", {}};
}

std::optional<std::string> shipped_text(std::string_view name) {
  const auto text = shipped_policy(name);
  return text ? std::optional<std::string>(*text) : std::nullopt;
}

/// A school of which only its year, region and divisions are known.
School school_of(const PolicyCases& cases) {
  School school;
  school.first_year = cases.first_year.value_or(0);
  school.region = cases.region;
  school.divisions = usual_divisions();
  return school;
}

void apply(const PolicyCases& cases, School& school) {
  for (const auto& [division, grades] : cases.divisions) {
    school.divisions[division] = grades;
  }
  for (const SchoolRound& round : cases.rounds) {
    std::erase_if(school.rounds, [&](const SchoolRound& own) { return own.moment == round.moment; });
    school.rounds.push_back(round);
  }
}

}  // namespace

std::vector<std::string> CaseFiles::in_school() const {
  const auto path = store::find_school(m_env.folder);
  if (!path) {
    return {};
  }
  std::vector<std::string> files;
  for (const std::string& name : store::Folder::open(*path).list("")) {
    if (name.ends_with(k_ending)) {
      files.push_back(*path + "/" + name);
    }
  }
  return files;
}

LoadedSchool* CaseFiles::school() {
  if (!m_school_tried) {
    m_school_tried = true;
    m_school = store::find_school(m_env.folder) ? load_folder(m_env) : nullptr;
  }
  return m_school.get();
}

const Policy* CaseFiles::policy_of(const std::optional<Located<std::string>>& name, const std::string& path,
                                   Diagnostics& problems, std::string& policy_name) {
  if (!name && store::find_school(m_env.folder)) {
    const LoadedSchool* around = school();
    policy_name = around == nullptr ? path : around->school.policy_file;
    return around == nullptr ? nullptr : &around->policy;
  }
  if (!name) {
    return path.ends_with(k_ending) ? policy_of(beside(path), path, problems, policy_name) : nullptr;
  }
  const bool is_file = is_policy_file(name->value);
  policy_name = !is_file                       ? shipped_name(name->value)
                : name->value.starts_with('/') ? name->value
                                               : folder_of(path) + name->value;
  const auto known = m_policies.find(policy_name);
  if (known != m_policies.end()) {
    return known->second.get();
  }
  const auto text = is_file ? store::find_named_file(policy_name) : shipped_text(name->value);
  if (!text) {
    name->span.known() ? report_unknown_policy(*name, problems) : policy_name.clear();
    return nullptr;
  }
  auto& slot = m_policies[policy_name];
  const auto read = [](const std::string& file) { return store::find_named_file(file); };
  const PolicyResolver resolver = policy_files(m_env.sources, read);
  const SourceId source = m_env.sources.add(policy_name, *text);
  if (auto policy = load_policy(m_env.sources, source, resolver, problems)) {
    slot = std::make_unique<Policy>(std::move(*policy));
  }
  return slot.get();
}

bool CaseFiles::set_ground(LoadedCases& loaded, SourceId source, Diagnostics& problems) {
  if (loaded.cases.first_year) {
    loaded.school = school_of(loaded.cases);
  } else if (const LoadedSchool* around = school()) {
    loaded.school = around->school;
  } else {
    problems.error("missing-school-year", Span{source, 0, 0}, Message(words_of::k_no_year),
                   Message(words_of::k_no_year_help));
    return false;
  }
  apply(loaded.cases, loaded.school);
  loaded.calendar = std::make_unique<Calendar>(calendar_of(loaded.school));
  return true;
}

std::optional<LoadedCases> CaseFiles::read(const std::string& path, Diagnostics& problems) {
  LoadedCases loaded;
  const auto around = store::find_school(m_env.folder);
  loaded.name = around && folder_of(path) == *around + "/" ? path.substr(around->size() + 1) : path;
  const SourceId source = m_env.sources.add(loaded.name, store::read_named_file(path));
  bool named = true;
  const auto find = [&](const std::optional<Located<std::string>>& name) {
    loaded.policy = policy_of(name, path, problems, loaded.policy_name);
    named = name || !loaded.policy_name.empty();
    return loaded.policy;
  };
  auto cases = load_policy_cases(m_env.sources, source, find, problems);
  if (!named) {
    problems.error("missing-policy", Span{source, 0, 0}, Message(words_of::k_no_policy),
                   Message(words_of::k_no_policy_help));
  }
  if (!cases || loaded.policy == nullptr) {
    return std::nullopt;
  }
  loaded.cases = std::move(*cases);
  if (!set_ground(loaded, source, problems)) {
    return std::nullopt;
  }
  return loaded;
}

}  // namespace gesprek::commands
