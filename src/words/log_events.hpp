// What people call the events of the log, whose words in the table are for programs.
#pragma once

#include "words/phrase.hpp"

namespace gesprek::words {

/// In the order of LogEvent.
inline constexpr Phrase k_log_events[] = {
    {"uitgenodigd", "invited"},
    {"inschrijving geopend", "sign-up opened"},
    {"herinnerd", "reminded"},
    {"formulier verstuurd", "form sent"},
    {"formulier terug", "form returned"},
    {"onderwerpen ontvangen", "topics received"},
    {"manier afgesproken", "mode agreed"},
    {"gevoerd", "held"},
    {"niemand gekomen", "nobody came"},
    {"afgezegd", "called off"},
    {"vervolg gewenst", "follow-up wanted"},
    {"verslag vastgelegd", "report filed"},
    {"doelen vastgelegd", "goals recorded"},
    {"afspraken vastgelegd", "agreements recorded"},
    {"gedeeld met de ouders", "shared with the guardians"},
    {"bericht geplaatst", "message posted"},
    {"ouders geïnformeerd", "guardians informed"},
    {"gebeld", "called"},
    {"website nagekeken", "website checked"},
    {"bijeenkomst gehouden", "gathering held"},
    {"laten vervallen", "waived"},
    {"vergeten", "forgotten"},
};

}  // namespace gesprek::words
