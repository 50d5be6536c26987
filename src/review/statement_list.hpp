// Statements as they are collected, each with the place that it comes from.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/plain_lengths.hpp"
#include "review/statements.hpp"
#include "review/wording.hpp"

namespace gesprek::review {

/// Collects statements under a common beginning of their keys.
class StatementList {
 public:
  void add(std::string key, Message value, const Basis& basis, Message plain = {}) {
    m_all.push_back({std::move(key), std::move(value), basis, false, std::move(plain)});
  }
  /// What is said elsewhere already, for the clause that it names.
  void add_clause(std::string key, Message value, const Basis& basis) {
    m_all.push_back({std::move(key), std::move(value), basis, true, {}});
  }
  void add_text(const std::string& key, const LocalText& text, const Basis& basis) {
    if (!text.empty()) {
      add(key, text_of(text), basis);
    }
  }
  void add_text(const std::string& key, const std::string& text, const Basis& basis) {
    add_text(key, LocalText{text, text}, basis);
  }
  template <class T>
  void add_length(const std::string& key, const std::optional<T>& length, const Basis& basis) {
    if (length) {
      add(key, length_of(*length), basis, length_of(plain_length(*length)));
    }
  }
  std::vector<Statement> take() { return std::move(m_all); }

 private:
  std::vector<Statement> m_all;
};

}  // namespace gesprek::review
