#include "agenda/questions.hpp"

#include <cstdint>

namespace gesprek::owed {

void Questions::ask(const std::string& code, const Message& text, const Basis& basis, const PupilId& pupil,
                    const std::string& subject) {
  const auto [place, is_new] = m_entries.try_emplace(code);
  Entry& entry = place->second;
  if (is_new) {
    entry.text = text;
    entry.basis = basis;
  }
  entry.subjects.insert(subject.empty() ? pupil.text : subject);
  if (!pupil.empty()) {
    entry.pupils.insert(pupil);
  }
}

std::vector<Question> Questions::all() const {
  std::vector<Question> questions;
  for (const auto& [code, entry] : m_entries) {
    Question question{code.substr(0, code.find('/')),
                      {entry.pupils.begin(), entry.pupils.end()},
                      entry.text,
                      entry.basis.clause,
                      entry.basis.span};
    question.text.args.push_back({"count", static_cast<std::int64_t>(entry.subjects.size())});
    questions.push_back(std::move(question));
  }
  return questions;
}

}  // namespace gesprek::owed
