// The world is wrong: a file cannot be read or written, another run is busy, or the files have moved on.
#pragma once

#include <exception>
#include <utility>

#include "words/phrase.hpp"

namespace gesprek::store {

class IoError : public std::exception {
 public:
  enum class Kind {
    io,      ///< a file could not be read or written
    locked,  ///< another run holds the folder
    stale,   ///< what the change was made from is no longer what stands there
  };

  IoError(Kind kind, Message message) : m_kind(kind), m_message(std::move(message)) {}
  Kind kind() const { return m_kind; }
  const Message& message() const { return m_message; }
  const char* what() const noexcept override { return "store::IoError"; }

 private:
  Kind m_kind;
  Message m_message;
};

}  // namespace gesprek::store
