// libyaml's events with their places in bytes. The only file of the program that knows libyaml.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/utf8.hpp"

namespace gesprek {

struct YamlEvent {
  enum class Kind {
    document_start,
    document_end,
    alias,
    scalar,
    sequence_start,
    sequence_end,
    mapping_start,
    mapping_end,
    end,    ///< of the text
    fault,  ///< see YamlStream::fault(); nothing follows
  };
  enum class Style { plain, single_quoted, double_quoted, block };

  Kind kind = Kind::end;
  Style style = Style::plain;  ///< of a scalar
  bool flow = false;           ///< a collection in brackets
  bool has_anchor = false;
  bool has_tag = false;
  bool has_directive = false;
  std::string text;  ///< of a scalar, escapes resolved
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t column = 0;  ///< of begin, from 0, in code points
};

/// A breach of the grammar in libyaml's own (English) words, which yaml_fault.cpp translates.
struct YamlFault {
  std::string_view problem;
  std::string_view context;
  std::uint32_t place = 0;
  std::uint32_t context_place = 0;  ///< where what could not be finished began; equals place when unknown
};

class YamlStream {
 public:
  /// Valid UTF-8 without control characters. `base` is added to every place. The text must outlive the
  /// stream.
  YamlStream(std::string_view text, std::uint32_t base);
  YamlStream(const YamlStream&) = delete;
  YamlStream& operator=(const YamlStream&) = delete;
  ~YamlStream();

  YamlEvent next();
  const YamlFault& fault() const { return m_fault; }

 private:
  struct Parser;
  std::uint32_t byte_of(std::size_t code_point) const;
  YamlEvent stop_at_fault();

  std::uint32_t m_base;
  CodePointIndex m_index;  ///< libyaml counts code points
  std::unique_ptr<Parser> m_parser;
  YamlFault m_fault;
};

}  // namespace gesprek
