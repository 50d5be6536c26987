#include "store/journal.hpp"

#include <algorithm>

#include "store/folder.hpp"

namespace gesprek::store {
namespace {

constexpr std::string_view k_heading = "gesprek journal 1\n";
constexpr std::string_view k_end = "end\n";
constexpr std::string_view k_ending = ".gesprek-tmp";

/// "put NAME TAB PATH" or "remove PATH".
std::optional<Step> read_step(std::string_view line) {
  constexpr std::string_view k_put = "put ";
  constexpr std::string_view k_remove = "remove ";
  Step step;
  if (line.starts_with(k_remove)) {
    step.path = line.substr(k_remove.size());
  } else if (const std::size_t tab = line.find('\t');
             line.starts_with(k_put) && tab != std::string_view::npos) {
    step.staged = std::string(line.substr(k_put.size(), tab - k_put.size()));
    step.path = line.substr(tab + 1);
  }
  const bool good = is_safe_path(step.path) && (!step.staged || is_staged_name(*step.staged));
  return good ? std::optional(step) : std::nullopt;
}

}  // namespace

std::string staged_name(std::string_view name, long process) {
  return "." + std::string(name) + "." + std::to_string(process) + std::string(k_ending);
}

bool is_staged_name(std::string_view name) {
  return name.starts_with('.') && name.ends_with(k_ending) && name.find('/') == std::string_view::npos;
}

std::string write_journal(const std::vector<Step>& steps) {
  std::string text(k_heading);
  for (const Step& step : steps) {
    text += step.staged ? "put " + *step.staged + "\t" + step.path + "\n" : "remove " + step.path + "\n";
  }
  return text + std::string(k_end);
}

std::optional<std::vector<Step>> read_journal(std::string_view text) {
  if (!text.starts_with(k_heading) || !text.ends_with(k_end)) {
    return std::nullopt;
  }
  text.remove_prefix(k_heading.size());
  text.remove_suffix(std::min(k_end.size(), text.size()));
  std::vector<Step> steps;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    auto step = end == std::string_view::npos ? std::nullopt : read_step(text.substr(0, end));
    if (!step) {
      return std::nullopt;
    }
    steps.push_back(std::move(*step));
    text.remove_prefix(end + 1);
  }
  return steps;
}

}  // namespace gesprek::store
