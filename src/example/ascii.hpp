#pragma once

#include <string>
#include <string_view>

namespace gesprek::example {

/// Lower-case ASCII letters and digits of a name, for an e-mail address: "Jaëlla O'Connor" is
/// "jaellaoconnor". Letters of other alphabets than those in our own lists of names are left out.
std::string ascii_letters(std::string_view name);

}  // namespace gesprek::example
