// What the channels that every school has are called; one of the school's own is called as it writes it.
#pragma once

#include <string_view>

#include "words/phrase.hpp"

namespace gesprek::words {

struct ChannelWord {
  std::string_view id;
  Phrase name;
};

inline constexpr ChannelWord k_channel_words[] = {
    {"mail", {"mail", "mail"}},
    {"phone", {"telefoon", "phone"}},
    {"letter", {"brief", "letter"}},
    {"paper", {"papier", "paper"}},
    {"portal", {"ouderportaal", "portal"}},
    {"chat", {"chat", "chat"}},
    {"in-person", {"persoonlijk", "in-person"}},
};

}  // namespace gesprek::words
