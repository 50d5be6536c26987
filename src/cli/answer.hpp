// The answer of a run, kept until it is known that the run ended well: in pieces, since one text that grows
// is copied again and again, and a list of a hundred thousand findings would take four times its size.
#pragma once

#include <cstddef>
#include <deque>
#include <streambuf>
#include <string>
#include <string_view>

namespace gesprek::cli {

class Answer : public std::streambuf {
 public:
  const std::deque<std::string>& pieces() const { return m_pieces; }

 protected:
  std::streamsize xsputn(const char* text, std::streamsize count) override {
    std::string_view rest(text, static_cast<std::size_t>(count));
    while (!rest.empty()) {
      std::string& piece = with_room();
      const std::string_view part = rest.substr(0, k_piece - piece.size());
      piece += part;
      rest.remove_prefix(part.size());
    }
    return count;
  }
  int_type overflow(int_type c) override {
    if (!traits_type::eq_int_type(c, traits_type::eof())) {
      with_room() += traits_type::to_char_type(c);
    }
    return traits_type::not_eof(c);
  }

 private:
  static constexpr std::size_t k_piece = std::size_t{1} << 16U;

  std::string& with_room() {
    if (m_pieces.empty() || m_pieces.back().size() == k_piece) {
      m_pieces.emplace_back();
      m_pieces.back().reserve(m_pieces.size() == 1 ? 0 : k_piece);
    }
    return m_pieces.back();
  }

  std::deque<std::string> m_pieces;
};

}  // namespace gesprek::cli
