// What people write into a cell with a name beside the name.
#pragma once

#include <string>
#include <string_view>

namespace gesprek {

/// A name, and what stood in its cell besides. No address, number, place or remark is part of a name: what
/// would be kept as one is shown to everybody who sees the name.
struct NameCell {
  std::string name;      ///< as it is written where there is nothing else
  std::string email;     ///< the first
  std::string phone;     ///< likewise
  std::string relation;  ///< "(moeder)"
  bool is_secret = false;
  bool is_barred = false;  ///< as bars_invitation says
  bool has_more = false;   ///< something was taken out
};

/// "Mieke Bos <mieke@x.nl>", "Els Vos (06-12345678)", "Kim Wit, Dorpsstraat 12, 9711 AA Groningen", "Jan Bos
/// (overleden)". Brackets with a name or a prefix are part of it: "Berg (van de), S.M. (Sanne)".
NameCell read_name_cell(std::string_view text);

/// "overleden", "contactverbod": somebody who is not to be invited, whoever writes to the family.
bool bars_invitation(std::string_view text);

}  // namespace gesprek
