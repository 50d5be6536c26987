#include "base/utf8.hpp"

namespace gesprek {
namespace {

struct Lead {
  std::size_t size;      ///< 0: no lead byte
  char32_t bits;         ///< what the lead byte itself contributes
  char32_t least_value;  ///< smaller ones would be overlong
};

Lead read_lead(unsigned char byte) {
  if (byte < 0x80) {
    return {1, byte, 0};
  }
  if (byte >= 0xC2 && byte <= 0xDF) {
    return {2, byte & 0x1FU, 0x80};
  }
  if (byte >= 0xE0 && byte <= 0xEF) {
    return {3, byte & 0x0FU, 0x800};
  }
  if (byte >= 0xF0 && byte <= 0xF4) {
    return {4, byte & 0x07U, 0x10000};
  }
  return {0, byte, 0};
}

bool is_scalar_value(char32_t value) {
  return value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
}

}  // namespace

CodePoint code_point_at(std::string_view text, std::size_t offset) {
  const auto first = static_cast<unsigned char>(text[offset]);
  const CodePoint broken{first, 1, false};
  const Lead lead = read_lead(first);
  if (lead.size == 0 || lead.size > text.size() - offset) {
    return broken;
  }
  char32_t value = lead.bits;
  for (std::size_t i = 1; i < lead.size; ++i) {
    const auto next = static_cast<unsigned char>(text[offset + i]);
    if ((next & 0xC0U) != 0x80U) {
      return broken;
    }
    value = (value << 6U) | (next & 0x3FU);
  }
  return value >= lead.least_value && is_scalar_value(value) ? CodePoint{value, lead.size, true} : broken;
}

void append_utf8(std::string& out, char32_t value) {
  const auto put = [&out](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
  const auto put_tail = [&](unsigned shift) { put(0x80U | ((value >> shift) & 0x3FU)); };
  if (value < 0x80) {
    put(value);
  } else if (value < 0x800) {
    put(0xC0U | (value >> 6U));
    put_tail(0);
  } else if (value < 0x10000) {
    put(0xE0U | (value >> 12U));
    put_tail(6);
    put_tail(0);
  } else {
    put(0xF0U | (value >> 18U));
    put_tail(12);
    put_tail(6);
    put_tail(0);
  }
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); i += code_point_at(text, i).size) {
    ++count;
  }
  return count;
}

std::size_t find_invalid_utf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = code_point_at(text, i);
    if (!point.valid) {
      return i;
    }
    i += point.size;
  }
  return std::string_view::npos;
}

namespace {
constexpr std::size_t k_landmark_distance = 64;
}

CodePointIndex::CodePointIndex(std::string_view text) : m_text(text) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); i += code_point_at(text, i).size) {
    if (count++ % k_landmark_distance == 0) {
      m_landmarks.push_back(i);
    }
  }
}

std::size_t CodePointIndex::byte_of(std::size_t code_point) const {
  const std::size_t landmark = code_point / k_landmark_distance;
  if (landmark >= m_landmarks.size()) {
    return m_text.size();
  }
  std::size_t byte = m_landmarks[landmark];
  for (std::size_t left = code_point % k_landmark_distance; left > 0 && byte < m_text.size(); --left) {
    byte += code_point_at(m_text, byte).size;
  }
  return byte;
}

}  // namespace gesprek
