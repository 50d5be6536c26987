// The lists behind names_of; apart, so that no file of them grows long.
#pragma once

#include "example/names.hpp"

namespace gesprek::example {

extern const NameStock k_dutch_names;
extern const NameStock k_frisian_names;
extern const NameStock k_turkish_names;
extern const NameStock k_moroccan_names;
extern const NameStock k_polish_names;
extern const NameStock k_chinese_names;
extern const NameStock k_surinamese_names;
extern const NameStock k_other_names;

}  // namespace gesprek::example
