// Names as they sound in a Dutch class. All invented combinations: drawn from lists of common given and
// family names.
#pragma once

#include <span>
#include <string_view>

namespace gesprek::example {

struct FamilyName {
  std::string_view prefix;  ///< "van de"; empty for most
  std::string_view family;
};

/// The names that a family of one background draws from.
struct NameStock {
  std::span<const std::string_view> girls;
  std::span<const std::string_view> boys;
  std::span<const std::string_view> women;
  std::span<const std::string_view> men;
  std::span<const FamilyName> families;
};

enum class Background { dutch, frisian, turkish, moroccan, polish, chinese, surinamese, other };

const NameStock& names_of(Background background);

}  // namespace gesprek::example
