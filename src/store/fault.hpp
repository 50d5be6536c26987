// errno in words.
#pragma once

#include <string>

#include "store/error.hpp"

namespace gesprek::store {

/// Why a call failed, in words for a person.
Message why(int error);

/// An IoError of kind io: `what` is a phrase with {path} and {why}.
IoError io_error(const Phrase& what, std::string path, Message reason);
/// The same with errno as the reason.
IoError io_error(const Phrase& what, std::string path);

}  // namespace gesprek::store
